use super::*;

const STRUCTURE_TOML: &str = r#"format = 1
id = "small"
version = "1.0.0"
scale = "small"
edition = "2026"
status = "working"
ages_months = [24, 71]
languages = ["nb"]
item_rule = "stop-score"
aggregation = "item-mean"

[[subscale]]
id = "all"
items = ["talk"]

[[item]]
id = "talk"
  [[item.indicator]]
  id = "talk.1.1"
  source = ["observation"]
  situations = []
  [[item.indicator]]
  id = "talk.3.1"
  source = ["observation"]
  situations = ["meal"]
  [[item.indicator]]
  id = "talk.5.1"
  source = ["interview"]
  situations = ["planning"]
  [[item.indicator]]
  id = "talk.7.1"
  source = ["observation"]
  situations = []
  [[item.indicator]]
  id = "talk.7.2"
  source = ["observation"]
  situations = []
  na_allowed = true
"#;

const TEXT_TOML: &str = r#"language = "nb"
name = "Liten"
about = "Til prøve."
notice = "Arbeidsutgave"
[anchors]
1 = "Utilstrekkelig"
3 = "Minimal"
5 = "God"
7 = "Svært god"
[subscale.all]
title = "Alt"
[item.talk]
number = "1"
title = "Samtale"
short = "Samtale"
about = "Om samtale."
framework_plan = "Kommunikasjon, språk og tekst"
[indicator."talk.1.1"]
text = "En voksen avbryter."
[indicator."talk.3.1"]
text = "En voksen svarer."
[indicator."talk.5.1"]
text = "Personalet forteller."
ask = "Hva skjedde?"
[indicator."talk.7.1"]
text = "Barn og voksen tenker sammen."
[indicator."talk.7.2"]
text = "Barna forteller videre."
na_when = "Når bare ett barn er til stede."
"#;

fn files(structure: &str, text: &str) -> PackageFiles {
    let named = |name: &str, text: &str| (name.to_owned(), text.as_bytes().to_vec());
    [named("rubric.toml", structure), named("text.nb.toml", text), named("LICENCE", "EUPL")].into()
}

fn codes(files: &PackageFiles) -> Vec<&'static str> {
    read(files).err().unwrap_or_default().iter().map(|problem| problem.kind.code()).collect()
}

#[test]
fn reads_a_whole_package_and_hashes_it() {
    let package = files(STRUCTURE_TOML, TEXT_TOML);
    let rubric = read(&package).expect("a whole package");
    assert_eq!(rubric.name(), "small@1.0.0");
    assert_eq!(rubric.indicators().count(), 5);
    let mut signed = package.clone();
    signed.insert("signature.toml".into(), b"x".to_vec());
    assert_eq!(read(&signed).expect("signed").hash, rubric.hash, "a signature cannot sign itself");
    let mut other = package;
    other.insert("LICENCE".into(), b"EUPL-1.2".to_vec());
    assert_ne!(read(&other).expect("other licence").hash, rubric.hash);
}

#[test]
fn reports_five_faults_at_once_with_their_places() {
    let structure = STRUCTURE_TOML
        .replace("status = \"working\"", "status = \"draft\"")
        .replace("situations = [\"meal\"]", "situations = [\"lunch\"]")
        .replace("items = [\"talk\"]", "items = [\"talk\", \"listening\"]")
        .replace("id = \"talk.7.1\"", "id = \"talk.6.1\"");
    let text = TEXT_TOML.replace("ask = \"Hva skjedde?\"", "asks = \"Hva skjedde?\"");
    let problems = read(&files(&structure, &text)).expect_err("five faults");
    let seen: Vec<_> = problems
        .iter()
        .map(|p| (p.kind.code(), p.place.file.as_str(), p.place.line, p.place.at.as_str()))
        .collect();
    assert!(seen.len() >= 5, "{seen:#?}");
    assert!(seen.contains(&("word-unknown", "rubric.toml", 6, "status")), "{seen:#?}");
    assert!(seen.contains(&("item-unknown", "rubric.toml", 14, "subscale[0].items")), "{seen:#?}");
    assert!(
        seen.contains(&("word-unknown", "rubric.toml", 25, "item[0].indicator[1].situations")),
        "{seen:#?}"
    );
    assert!(
        seen.contains(&("id-invalid", "rubric.toml", 31, "item[0].indicator[3].id")),
        "{seen:#?}"
    );
    assert!(
        seen.contains(&("key-unknown", "text.nb.toml", 24, "indicator.talk.5.1.asks")),
        "{seen:#?}"
    );
}

#[test]
fn names_each_fault() {
    let cases = [
        ("twice", "id = \"talk.7.2\"", "id = \"talk.7.1\"", vec!["duplicate", "text-for-unknown"]),
        (
            "a level without anything",
            "id = \"talk.5.1\"",
            "id = \"talk.3.2\"",
            vec!["level-missing"],
        ),
        (
            "a level only na",
            "id = \"talk.7.1\"\n  source",
            "id = \"talk.7.1\"\n  na_allowed = true\n  source",
            vec!["level-only-na", "na-without-condition"],
        ),
        ("other item", "id = \"talk.3.1\"", "id = \"walk.3.1\"", vec!["indicator-elsewhere"]),
        ("newer", "format = 1", "format = 2", vec!["format-unknown"]),
        ("no version", "version = \"1.0.0\"", "version = \"1.0\"", vec!["version-invalid"]),
        ("wrong type", "ages_months = [24, 71]", "ages_months = \"2-5\"", vec!["wrong-type"]),
        ("backwards", "ages_months = [24, 71]", "ages_months = [71, 24]", vec!["out-of-range"]),
        ("missing", "scale = \"small\"\n", "", vec!["key-missing"]),
        ("language", "languages = [\"nb\"]", "languages = [\"nb\", \"nn\"]", vec!["file-missing"]),
        ("no source", "source = [\"interview\"]", "source = []", vec!["list-empty"]),
        ("syntax", "format = 1", "format = = 1", vec!["syntax"]),
        ("unplaced", "items = [\"talk\"]", "items = []", vec!["item-unplaced", "list-empty"]),
    ];
    for (why, from, to, expected) in cases {
        assert!(STRUCTURE_TOML.contains(from), "{why}: nothing to replace");
        let found = codes(&files(&STRUCTURE_TOML.replacen(from, to, 1), TEXT_TOML));
        assert!(expected.iter().all(|code| found.contains(code)), "{why}: {found:?}");
    }
    let text_cases = [
        (
            "no condition",
            "na_when = \"Når bare ett barn er til stede.\"\n",
            "",
            "na-without-condition",
        ),
        ("no question", "ask = \"Hva skjedde?\"\n", "", "question-missing"),
        (
            "useless condition",
            "text = \"En voksen svarer.\"",
            "text = \"Svarer.\"\nna_when = \"Alltid\"",
            "condition-without-na",
        ),
        ("nothing said", "text = \"En voksen svarer.\"", "text = \" \"", "text-missing"),
        ("for nothing", "[indicator.\"talk.7.1\"]", "[indicator.\"talk.7.9\"]", "text-for-unknown"),
        ("missing", "[indicator.\"talk.7.1\"]", "[indicator.\"talk.7.9\"]", "text-missing"),
        ("language", "language = \"nb\"", "language = \"nn\"", "language-mismatch"),
        ("hidden", "name = \"Liten\"", "name = \"Li\\u202Eten\"", "text-invisible"),
        ("anchor", "7 = \"Svært god\"\n", "", "key-missing"),
    ];
    for (why, from, to, expected) in text_cases {
        assert!(TEXT_TOML.contains(from), "{why}: nothing to replace");
        let found = codes(&files(STRUCTURE_TOML, &TEXT_TOML.replacen(from, to, 1)));
        assert!(found.contains(&expected), "{why}: {found:?}");
    }
}

#[test]
fn looks_at_the_files_themselves() {
    let mut package = files(STRUCTURE_TOML, TEXT_TOML);
    package.remove("LICENCE");
    package.insert("../evil.toml".into(), Vec::new());
    package.insert("text.nn.toml".into(), vec![0xFF, 0xFE]);
    package.insert("big.md".into(), vec![b' '; LARGEST_FILE + 1]);
    let found = codes(&package);
    for code in ["file-missing", "file-unknown", "not-utf8", "file-too-large"] {
        assert!(found.contains(&code), "{code}: {found:?}");
    }
}
