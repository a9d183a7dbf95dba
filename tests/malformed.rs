//! Packages that are not whole: each is told with its place and what to do, in every language.

use std::collections::BTreeSet;

use app::{AppError, ProblemLine};
use rubric::{PackageFiles, ProblemKind};
use text::{Lang, Texts};

const R: &str = "rubric.toml";
const T: &str = "text.nb.toml";
const X: &str = "crosswalk.toml";

/// A whole package with everything a package can have.
fn whole() -> PackageFiles {
    let structure = r#"format = 1
id = "small"
version = "1.1.0"
scale = "small"
edition = "2026"
status = "working"
ages_months = [24, 71]
languages = ["nb"]
item_rule = "stop-score"
aggregation = "item-mean"
[licence]
owner = "Byen"
reports = true
exports = false
until = "2030-12-31"
[[subscale]]
id = "all"
items = ["talk", "play", "song"]
[[domain]]
id = "both"
mean = "items"
subscales = ["all"]
[[choose_one]]
id = "either"
items = ["play", "song"]
"#;
    let mut structure = structure.to_owned();
    let mut text = r#"language = "nb"
name = "Liten"
about = "Til prøve."
notice = "Arbeidsutgave"
[anchors]
1 = "Utilstrekkelig"
3 = "Minimal"
5 = "God"
7 = "Svært god"
[[term]]
term = "flere ganger"
means = "Minst to."
[subscale.all]
title = "Alt"
[domain.both]
title = "Begge"
[choose_one.either]
title = "Enten eller"
"#
    .to_owned();
    for (place, item) in ["talk", "play", "song"].iter().enumerate() {
        structure.push_str(&format!("[[item]]\nid = \"{item}\"\n"));
        text.push_str(&format!(
            "[item.{item}]\nnumber = \"{}\"\ntitle = \"{item}\"\nshort = \"{item}\"\nabout = \"Om {item}.\"\n",
            place + 1
        ));
        for level in [1, 3, 5, 7] {
            structure.push_str(&format!(
                "[[item.indicator]]\nid = \"{item}.{level}.1\"\nsource = [\"observation\"]\nsituations = [\"meal\"]\n"
            ));
            text.push_str(&format!(
                "[indicator.\"{item}.{level}.1\"]\ntext = \"Handling {level} i {item}.\"\n"
            ));
        }
    }
    let walk = "[[from]]\nrubric = \"small@1.0.0\"\nrest = \"same\"\n[[from.indicator]]\nold = [\"talk.3.2\"]\nnew = [\"talk.3.1\"]\nchange = \"moved\"\nreason = \"Flyttet.\"\n";
    [(R, structure.as_str()), (T, text.as_str()), (X, walk), ("LICENCE", "EUPL")]
        .map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec()))
        .into()
}

/// (why, file, what stands there, what is put in its place, code, line)
type Case = (&'static str, &'static str, &'static str, &'static str, &'static str, u32);

#[rustfmt::skip]
const CASES: &[Case] = &[
    // Syntax
    ("two equal signs", R, "format = 1", "format = = 1", "syntax", 1),
    ("a text without end", R, "id = \"small\"", "id = \"small", "syntax", 2),
    ("a key twice", R, "format = 1", "format = 1\nformat = 1", "syntax", 2),
    ("a head without end", R, "[licence]", "[licence", "syntax", 11),
    ("a wrong escape", T, "name = \"Liten\"", "name = \"Li\\qten\"", "syntax", 2),
    ("no TOML at all", T, "language = \"nb\"", "<html>", "syntax", 1),
    ("a list without end", X, "old = [\"talk.3.2\"]", "old = [\"talk.3.2\"", "syntax", 0),
    // Head
    ("another format", R, "format = 1", "format = 7", "format-unknown", 1),
    ("a format in words", R, "format = 1", "format = \"one\"", "wrong-type", 1),
    ("no scale", R, "scale = \"small\"\n", "", "key-missing", 0),
    ("capital letters in the id", R, "id = \"small\"", "id = \"Small\"", "id-invalid", 2),
    ("a path as id", R, "id = \"small\"", "id = \"../small\"", "id-invalid", 2),
    ("odd letters in the id", R, "id = \"small\"", "id = \"smål\"", "id-invalid", 2),
    ("an id of look-alike letters", R, "id = \"small\"", "id = \"smаll\"", "id-invalid", 2),
    ("a version of two numbers", R, "\"1.1.0\"", "\"1.1\"", "version-invalid", 3),
    ("a version with leading zero", R, "\"1.1.0\"", "\"1.01.0\"", "version-invalid", 3),
    ("a version as number", R, "version = \"1.1.0\"", "version = 1.1", "wrong-type", 3),
    ("a status nobody knows", R, "status = \"working\"", "status = \"final\"", "word-unknown", 6),
    ("a rule nobody knows", R, "\"stop-score\"", "\"mean\"", "word-unknown", 9),
    ("ages backwards", R, "[24, 71]", "[71, 24]", "out-of-range", 7),
    ("an age in years", R, "[24, 71]", "[2.5, 6]", "wrong-type", 7),
    ("one age", R, "[24, 71]", "[24]", "out-of-range", 7),
    ("no language", R, "languages = [\"nb\"]", "languages = []", "list-empty", 8),
    ("a language twice", R, "[\"nb\"]", "[\"nb\", \"nb\"]", "duplicate", 8),
    ("a language without its file", R, "[\"nb\"]", "[\"nb\", \"se\"]", "file-missing", 0),
    ("a key nobody reads", R, "edition = \"2026\"", "edition = \"2026\"\ncolour = \"red\"", "key-unknown", 6),
    ("cycles with the stop rule", R, "aggregation = \"item-mean\"", "aggregation = \"item-mean\"\ncycles = 4", "out-of-range", 11),
    // Licence
    ("a day that is none", R, "2030-12-31", "2030-02-30", "date-invalid", 15),
    ("a day in words", R, "2030-12-31", "nyttår", "date-invalid", 15),
    ("a flag in words", R, "reports = true", "reports = \"ja\"", "wrong-type", 13),
    ("a licence without owner", R, "owner = \"Byen\"\n", "", "key-missing", 0),
    // Structure and references
    ("an item that is not there", R, "\"play\", \"song\"]\n[[domain]]", "\"play\", \"songs\"]\n[[domain]]", "item-unknown", 18),
    ("an item in no sub-scale", R, "\"play\", \"song\"]\n[[domain]]", "\"play\"]\n[[domain]]", "item-unplaced", 0),
    ("an item in two places", R, "items = [\"talk\", \"play\", \"song\"]", "items = [\"talk\", \"play\", \"song\", \"talk\"]", "duplicate", 18),
    ("an empty sub-scale", R, "items = [\"talk\", \"play\", \"song\"]", "items = []", "list-empty", 18),
    ("two items of one id", R, "[[item]]\nid = \"play\"", "[[item]]\nid = \"talk\"", "duplicate", 0),
    ("a domain of nothing", R, "subscales = [\"all\"]", "subscales = [\"some\"]", "subscale-unknown", 0),
    ("a domain without its mean", R, "mean = \"items\"\n", "", "key-missing", 0),
    ("a domain with another mean", R, "mean = \"items\"", "mean = \"median\"", "word-unknown", 21),
    ("an alternative alone", R, "items = [\"play\", \"song\"]", "items = [\"play\"]", "choose-one-apart", 0),
    ("an alternative that is not there", R, "items = [\"play\", \"song\"]", "items = [\"play\", \"dance\"]", "item-unknown", 0),
    ("an indicator of another item", R, "\"talk.3.1\"", "\"walk.3.1\"", "indicator-elsewhere", 0),
    ("a level there is not", R, "\"talk.3.1\"", "\"talk.4.1\"", "id-invalid", 0),
    ("a level without indicators", R, "\"talk.5.1\"", "\"talk.3.2\"", "level-missing", 0),
    ("two indicators of one id", R, "\"talk.5.1\"", "\"talk.3.1\"", "duplicate", 0),
    ("a level only not applicable", R, "id = \"talk.5.1\"", "id = \"talk.5.1\"\nna_allowed = true", "level-only-na", 0),
    ("a source nobody knows", R, "[\"observation\"]", "[\"guess\"]", "word-unknown", 0),
    ("no source", R, "source = [\"observation\"]\n", "", "key-missing", 0),
    ("a situation twice", R, "[\"meal\"]", "[\"meal\", \"meal\"]", "duplicate", 0),
    ("reverse without ratings", R, "[[item]]\nid = \"play\"", "[[item]]\nid = \"play\"\nreverse = true", "key-unknown", 0),
    // Wording
    ("another language than its name", T, "language = \"nb\"", "language = \"nn\"", "language-mismatch", 1),
    ("no name", T, "name = \"Liten\"\n", "", "key-missing", 0),
    ("an empty name", T, "name = \"Liten\"", "name = \"  \"", "text-missing", 2),
    ("no anchor", T, "7 = \"Svært god\"\n", "", "key-missing", 0),
    ("a text that turns round", T, "\"Liten\"", "\"Li\\u202Eten\"", "text-invisible", 2),
    ("a text with a hole", T, "\"Liten\"", "\"Li\\u0000ten\"", "text-invisible", 2),
    ("a text with a zero width", T, "\"Til prøve.\"", "\"Til\\u200Bprøve.\"", "text-invisible", 3),
    ("a text for nothing", T, "[indicator.\"talk.3.1\"]", "[indicator.\"talk.3.9\"]", "text-for-unknown", 0),
    ("a text for no item", T, "[item.song]", "[item.sang]", "text-for-unknown", 0),
    ("a text for no sub-scale", T, "[subscale.all]", "[subscale.al]", "text-for-unknown", 0),
    ("a text for no domain", T, "[domain.both]", "[domain.bath]", "text-for-unknown", 0),
    ("a text for no group", T, "[choose_one.either]", "[choose_one.neither]", "text-for-unknown", 0),
    ("a sentence missing", T, "text = \"Handling 3 i talk.\"\n", "", "key-missing", 0),
    ("a condition nobody needs", T, "text = \"Handling 3 i talk.\"", "text = \"Handling 3 i talk.\"\nna_when = \"Aldri.\"", "condition-without-na", 0),
    ("three suggestions", T, "text = \"Handling 3 i talk.\"", "text = \"Handling 3 i talk.\"\nsuggest = [\"a\", \"b\", \"c\"]", "out-of-range", 0),
    ("a suggestion of nothing", T, "text = \"Handling 3 i talk.\"", "text = \"Handling 3 i talk.\"\nsuggest = [\" \"]", "text-missing", 0),
    ("a term without meaning", T, "means = \"Minst to.\"\n", "", "key-missing", 0),
    // Crosswalk
    ("a change nobody knows", X, "\"moved\"", "\"renamed\"", "word-unknown", 7),
    ("too many ids for a move", X, "new = [\"talk.3.1\"]", "new = [\"talk.3.1\", \"talk.5.1\"]", "crosswalk-sizes", 4),
    ("a way to nowhere", X, "new = [\"talk.3.1\"]", "new = [\"talk.3.9\"]", "crosswalk-unknown", 0),
    ("no reason", X, "reason = \"Flyttet.\"\n", "", "key-missing", 0),
    ("no version", X, "small@1.0.0", "small", "id-invalid", 2),
    ("from itself", X, "small@1.0.0", "small@1.1.0", "duplicate", 0),
    ("an item the same that is not", X, "change = \"moved\"", "change = \"meaning\"", "crosswalk-item", 0),
    ("rest that is no rest", X, "rest = \"same\"", "rest = \"split\"", "word-unknown", 3),
];

#[test]
fn each_is_told_with_place_and_sentence() {
    assert!(CASES.len() >= 60, "{} cases", CASES.len());
    let package = whole();
    rubric::read(&package).unwrap_or_else(|problems| panic!("{problems:#?}"));
    for (why, file, old, new, code, line) in CASES {
        let text = String::from_utf8(package[*file].clone()).expect("UTF-8");
        assert!(text.contains(old), "{why}: nothing to replace");
        let mut spoilt = package.clone();
        spoilt.insert((*file).to_owned(), text.replacen(old, new, 1).into_bytes());
        told(why, &spoilt, file, code, *line);
    }
}

/// What a person reads of a package that is not whole.
fn told(why: &str, files: &PackageFiles, file: &str, code: &str, line: u32) {
    let problems = rubric::read(files).err().unwrap_or_else(|| panic!("{why}: whole"));
    let is_there = |problem: &&rubric::Problem| {
        let is_line = line == 0 || problem.place.line == line;
        let is_file = problem.place.file == file || code == "file-missing";
        problem.kind.code() == code && is_file && is_line
    };
    let problem = problems.iter().find(|problem| is_there(problem));
    let problem = problem.unwrap_or_else(|| panic!("{why}: {code} in line {line}: {problems:#?}"));
    let has_place = !problem.place.file.is_empty()
        && (problem.place.line > 0 || !problem.place.at.is_empty() || code == "file-missing");
    assert!(has_place, "{why}: {:?}", problem.place);
    let error = AppError::RubricRefused(problems);
    for lang in [Lang::Nb, Lang::Nn, Lang::En] {
        let texts = Texts::new(lang);
        for line in ProblemLine::all_of(&error, &texts) {
            assert!(line.message.len() > 15 && line.message != line.code, "{why}: {line:?}");
            assert!(!line.message.contains("{ "), "{why}: {line:?}");
        }
        assert!(error.hint(&texts).is_some(), "{why}");
    }
}

#[test]
fn what_is_too_large_is_told_too() {
    let long = |text: &str, new: String| {
        let mut files = whole();
        let old = String::from_utf8(files[T].clone()).expect("UTF-8");
        assert!(old.contains(text));
        files.insert(T.into(), old.replacen(text, &new, 1).into_bytes());
        files
    };
    let text = format!("name = \"{}\"", "å".repeat(2_001));
    told("a name of 2,001 letters", &long("name = \"Liten\"", text), T, "text-too-long", 2);
    let mut files = whole();
    files.insert(T.into(), vec![b'#'; 5 * 1024 * 1024]);
    let problems = rubric::read(&files).expect_err("too large");
    assert!(problems.iter().any(|p| p.kind.code() == "file-too-large"), "{problems:?}");
    let mut files = whole();
    let one = |level: usize, number: usize| {
        format!("[[item.indicator]]\nid = \"song.{level}.{number}\"\nsource = [\"observation\"]\n")
    };
    let many: String = [3, 5, 7]
        .into_iter()
        .flat_map(|level| (2..=70).map(move |number| one(level, number)))
        .collect();
    let structure = String::from_utf8(files[R].clone()).expect("UTF-8") + &many;
    files.insert(R.into(), structure.into_bytes());
    told("201 more indicators", &files, R, "too-many", 0);
    for name in ["../rubric.toml", "text.nb.toml.exe", "a/b.md", "CON", "text.NB.toml"] {
        let mut files = whole();
        files.insert(name.into(), b"x".to_vec());
        let problems = rubric::read(&files).expect_err("a file too many");
        assert!(problems.iter().any(|p| p.kind.code() == "file-unknown"), "{name}: {problems:?}");
    }
}

/// Every code that a reader can give is tried by a case here or beside the reader.
#[test]
fn every_code_is_tried() {
    let elsewhere = [
        "file-unknown",
        "file-too-large",
        "not-utf8",
        "na-without-condition",
        "question-missing",
        "language-unlisted",
        "text-too-long",
        "too-many",
    ];
    let tried: BTreeSet<&str> = CASES.iter().map(|case| case.4).chain(elsewhere).collect();
    for code in ProblemKind::CODES {
        assert!(tried.contains(code), "{code} is tried nowhere");
    }
}
