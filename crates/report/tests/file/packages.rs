//! Rubrics to print: a small one, the working rubric, and odd ones.

use std::path::Path;

use report::Imprint;
use rubric::{PackageFiles, Rubric};
use text::Lang;

/// What every test says of the printing.
pub(crate) const fn imprint(lang: Lang) -> Imprint<'static> {
    Imprint { lang, issued: "2026-03-12T14:05:00+01:00", program: "VIBA 0.1.0" }
}

/// Two items, two languages, one text that is not translated.
pub(crate) fn small() -> Rubric {
    let files = [
        ("rubric.toml", STRUCTURE),
        ("text.nb.toml", BOKMÅL),
        ("text.nn.toml", NYNORSK),
        ("LICENCE", "Eget verk."),
    ];
    let files = files.map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec()));
    rubric::read(&PackageFiles::from(files)).expect("a whole package")
}

/// A package of the repository.
pub(crate) fn package(folder: &str) -> Rubric {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../rubrics").join(folder);
    let files = std::fs::read_dir(folder).expect("a package").map(|entry| {
        let entry = entry.expect("a file");
        let name = entry.file_name().into_string().expect("a name");
        (name, std::fs::read(entry.path()).expect("bytes"))
    });
    rubric::read(&files.collect()).expect("a whole package")
}

/// The working rubric, and the same in other letters as a second language.
pub(crate) fn working() -> Rubric {
    let mut rubric = package("viba-working/0.1.0");
    let mut other = rubric.wording["nb"].clone();
    "nn".clone_into(&mut other.language);
    for text in other.indicators.values_mut() {
        text.text = text.text.replace("ikke", "ikkje").replace("noe", "noko");
        text.text.push_str(" (nynorsk)");
    }
    rubric.languages.push("nn".into());
    rubric.wording.insert("nn".into(), other);
    rubric
}

const STRUCTURE: &str = r#"
format = 1
id = "small"
version = "1.2.0"
scale = "small"
edition = "2026"
status = "working"
ages_months = [24, 71]
languages = ["nb", "nn"]
item_rule = "stop-score"
aggregation = "item-mean"

[licence]
owner = "Kari Nordmann"

[[subscale]]
id = "trust"
items = ["choices"]

[[item]]
id = "choices"

[[item.indicator]]
id = "choices.1.1"
source = ["observation"]
situations = ["meal"]
counter = true

[[item.indicator]]
id = "choices.3.1"
source = ["observation", "interview"]
situations = []

[[item.indicator]]
id = "choices.3.2"
source = ["documents"]
situations = []
na_allowed = true

[[item.indicator]]
id = "choices.5.1"
source = ["observation"]
situations = []

[[item.indicator]]
id = "choices.7.1"
source = ["observation"]
situations = []
"#;

const BOKMÅL: &str = r#"
language = "nb"
name = "Liten skala"
about = "En liten skala til prøve."
notice = "Arbeidsutgave, ikke validert."

[anchors]
1 = "Svikt"
3 = "Grunnlag"
5 = "God"
7 = "Svært god"

[[term]]
term = "flere ganger"
means = "Minst to episoder."

[subscale.trust]
title = "Tillit"

[item.choices]
number = "2"
title = "Valg og medvirkning"
short = "Valg"
about = "Hva barna får bestemme."
framework_plan = "Berører kapittel 4 «Barns medvirkning»."

[indicator."choices.1.1"]
text = "En voksen sier flere ganger nei uten grunn."
counts = "Et «nei» og ikke mer."
counts_not = "Stans for sikkerhet."
borderline = "Grunnen kommer senere = ikke sett."

[indicator."choices.3.1"]
text = "Barna velger selv hva de leker."
ask = "Fortell hvordan barna velger."
suggest = ["Sett fram to ting til.", "La barna rydde fram selv."]

[indicator."choices.3.2"]
text = "Planen viser et valg barna gjorde."
na_when = "Gruppa er ny denne uka."
ask = "Kan jeg få se planen?"

[indicator."choices.5.1"]
text = "Et forslag fra et barn endrer noe."

[indicator."choices.7.1"]
text = "Barn og voksne avgjør noe sammen."
"#;

const NYNORSK: &str = r#"
language = "nn"
name = "Liten skala"
about = "Ein liten skala til prøve."
notice = "Arbeidsutgåve, ikkje validert."

[anchors]
1 = "Svikt"
3 = "Grunnlag"
5 = "God"
7 = "Svært god"

[[term]]
term = "fleire gonger"
means = "Minst to episodar."

[subscale.trust]
title = "Tillit"

[item.choices]
number = "2"
title = "Val og medverknad"
short = "Val"
about = "Kva barna får avgjere."
framework_plan = "Rører kapittel 4 «Barns medverknad»."

[indicator."choices.1.1"]
text = "Ein vaksen seier fleire gonger nei utan grunn."
counts = "Eit «nei» og ikkje meir."
counts_not = "Stans for tryggleik."

[indicator."choices.3.1"]
text = "Barna vel sjølve kva dei leikar."
ask = "Fortel korleis barna vel."
suggest = ["Set fram to ting til.", "La barna rydde fram sjølve."]

[indicator."choices.3.2"]
text = "Planen viser eit val barna gjorde."
na_when = "Gruppa er ny denne veka."
ask = "Kan eg få sjå planen?"

[indicator."choices.5.1"]
text = "Eit framlegg frå eit barn endrar noko."

[indicator."choices.7.1"]
text = "Barn og vaksne avgjer noko saman."
"#;
