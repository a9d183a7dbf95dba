//! A rubric made by people who own the wording, with a spreadsheet and the command line alone: from
//! the template to a visit in another workspace, and nothing of the wording let out.

use std::io::{Read as _, Write as _};
use std::path::Path;

use serde_json::{Value, json};

use crate::desk::{Desk, fixture};

/// What stands in every sentence that belongs to the owner.
const OWNED: &str = "Eierens setning";

/// A copy of a fixture rubric whose licence keeps the wording in, or lets it out.
fn licensed_folder(desk: &Desk, is_open: bool) -> String {
    let folder = desk.path("frame");
    std::fs::create_dir_all(&folder).expect("a folder");
    for name in ["rubric.toml", "text.nb.toml", "LICENCE"] {
        let text = std::fs::read_to_string(fixture(&format!("rubrics/rule-item-na/{name}")));
        let licence = format!(
            "\n[licence]\nowner = \"Byen\"\nreports = {is_open}\nexports = {is_open}\n\n[[subscale]]"
        );
        let text = text.expect("a file").replace("\n[[subscale]]", &licence);
        let text = text.replace("rule-item-na", "byens-skala");
        std::fs::write(folder.join(name), text).expect("written");
    }
    desk.text_path("frame")
}

/// Edits a workbook as somebody would who writes other words into its cells.
fn rewrite(workbook: &Path, words: &[(&str, &str)]) {
    let bytes = std::fs::read(workbook).expect("a workbook");
    let mut parts = zip::ZipArchive::new(std::io::Cursor::new(bytes)).expect("a zip");
    let mut out = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for place in 0..parts.len() {
        let mut part = parts.by_index(place).expect("a part");
        let (name, mut bytes) = (part.name().expect("a name").into_owned(), Vec::new());
        part.read_to_end(&mut bytes).expect("read");
        if name == "xl/sharedStrings.xml" {
            let mut text = String::from_utf8(bytes).expect("UTF-8");
            for (old, new) in words {
                assert!(text.contains(old), "no cell says {old}");
                text = text.replace(old, new);
            }
            bytes = text.into_bytes();
        }
        out.start_file(name, zip::write::SimpleFileOptions::default()).expect("begun");
        out.write_all(&bytes).expect("written");
    }
    let bytes = out.finish().expect("a workbook").into_inner();
    std::fs::write(workbook, bytes).expect("written");
}

/// From the template to a signed file, by command line alone.
fn made(desk: &Desk, is_open: bool) -> String {
    let (book, folder) = (desk.text_path("skala.xlsx"), desk.text_path("pakke"));
    let from = licensed_folder(desk, is_open);
    desk.done(
        "eier",
        &["rubric", "template", "--from", &from, "--languages", "nb,en", "--out", &book],
    );
    rewrite(&desk.path("skala.xlsx"), &[("En voksen gjør handling", OWNED), ("Om one.", OWNED)]);
    desk.done("eier", &["rubric", "from-xlsx", &book, "--out", &folder]);
    let checked = desk.done("eier", &["rubric", "check", &folder, "--json"]).json();
    assert_eq!(checked["rubric"], "byens-skala@1.0.0");
    let file = desk.text_path("byens.vrubric");
    desk.done("eier", &["rubric", "pack", &folder, "--out", &file]);
    let refused = desk.run("vurderer", &["rubric", "add", &file, "--json"]);
    assert_eq!((refused.code, refused.error()["code"].clone()), (3, json!("package-refused")));
    let key = desk.text_path("byen.key");
    let signed = desk.done("eier", &["rubric", "sign", &file, "--key", &key, "--json"]).json();
    assert_eq!((signed["owner"].as_str(), signed["new_key_file"].is_null()), (Some("Byen"), false));
    file
}

fn answers() -> String {
    let mut given = serde_json::Map::new();
    for item in ["one", "two"] {
        for (level, word) in [(1, "no"), (3, "yes"), (5, "yes"), (7, "no")] {
            given.insert(format!("{item}.{level}.1"), word.into());
        }
    }
    let from_to = ("2026-03-12T08:30:00+01:00", "2026-03-12T11:30:00+01:00");
    json!({
        "format": 1, "rubric": "byens-skala@1.0.0", "kindergarten": "100011379",
        "group": "Bjørka", "kind": "external", "role": "primary",
        "assessor": { "name": "Vurderer 1" },
        "sittings": [{ "kind": "observation", "place": "inside", "from": from_to.0,
            "to": from_to.1, "pauses": [] }],
        "answers": given,
        "notes": [{ "at": "2026-03-12T09:00:00+01:00", "text": "Egne ord.",
            "indicators": ["one.3.1", "one.5.1"] }],
    })
    .to_string()
}

/// Everything the program says or writes about the assessment, by name.
fn outputs(desk: &Desk, id: &str) -> Vec<(String, String)> {
    let mut out: Vec<(String, String)> = Vec::new();
    let say = |out: &mut Vec<(String, String)>, name: &str, args: &[&str]| {
        let run = desk.done("vurderer", args);
        out.push((name.to_owned(), run.out + &run.err));
    };
    for json in [&["--json"][..], &[]] {
        say(&mut out, "show", &[&["show", id], json].concat());
        say(&mut out, "list", &[&["list"], json].concat());
        say(&mut out, "search", &[&["search", OWNED], json].concat());
        say(&mut out, "rubrics", &[&["rubric", "list"], json].concat());
    }
    let pdf = desk.text_path("rapport.pdf");
    say(&mut out, "report", &["report", id, "--out", &pdf]);
    for kind in ["profile", "items"] {
        say(
            &mut out,
            "chart",
            &["chart", id, "--kind", kind, "--out", &desk.text_path("bilde.svg")],
        );
        let svg = std::fs::read_to_string(desk.path("bilde.svg")).expect("a picture");
        out.push(("chart file".to_owned(), svg));
    }
    let read = std::process::Command::new("pdftotext").arg("-raw").arg(&pdf).arg("-").output();
    let read = read.expect("pdftotext; `./dev test` installs it").stdout;
    out.push(("pdf".to_owned(), String::from_utf8_lossy(&read).into_owned()));
    let to = desk.text_path("ut");
    let sent = desk.done("vurderer", &["export", "--to", &to, "--yes", "--json"]);
    out.push(("export".to_owned(), sent.out));
    for entry in std::fs::read_dir(desk.path("ut")).expect("the folder") {
        let path = entry.expect("an entry").path();
        let bytes = std::fs::read(&path).expect("a bundle");
        let plain = zstd::decode_all(bytes.as_slice()).expect("a plain bundle");
        out.push(("bundle".to_owned(), String::from_utf8_lossy(&plain).into_owned()));
        let path = path.display().to_string();
        desk.init("kontor", "office");
        out.push(("import".to_owned(), desk.done("kontor", &["import", &path]).out));
        out.push(("summary".to_owned(), desk.done("kontor", &["office", "summary"]).out));
        out.push(("verify".to_owned(), desk.done("kontor", &["verify", &path]).out));
    }
    out
}

/// The same way with an open licence finds the sentences, or the search proves nothing.
#[test]
fn a_rubric_from_the_spreadsheet_is_used_and_its_wording_stays_in() {
    for is_open in [false, true] {
        let desk = Desk::new();
        desk.init("vurderer", "assessor");
        let file = made(&desk, is_open);
        let added = desk.done("vurderer", &["rubric", "add", &file, "--json"]).json();
        assert_eq!(added["is_first"], true);
        let given = desk.write("svar.json", answers());
        let assessed = desk.done("vurderer", &["assess", &given, "--finalize", "--json"]).json();
        let id = assessment_of(&assessed);
        let found: Vec<String> = outputs(&desk, &id)
            .into_iter()
            .filter(|(_, text)| text.contains(OWNED))
            .map(|(name, _)| name)
            .collect();
        if is_open {
            assert_eq!(found, ["pdf"], "the report quotes what it may");
        } else {
            assert_eq!(found, [""; 0], "wording that was to be withheld");
        }
        let out = desk.text_path("ut.xlsx");
        let name = "byens-skala@1.0.0";
        let taken = desk.run("vurderer", &["rubric", "template", "--from", name, "--out", &out]);
        assert_eq!(taken.code, if is_open { 0 } else { 3 }, "{}", taken.err);
        let changed = desk.run("vurderer", &["rubric", "diff", &desk.text_path("frame"), name]);
        assert_eq!(changed.out.contains("Eierens"), is_open, "{}", changed.out);
    }
}

fn assessment_of(assessed: &Value) -> String {
    let id = assessed.pointer("/assessment").or_else(|| assessed.pointer("/assessed/assessment"));
    id.and_then(Value::as_str).unwrap_or_else(|| panic!("{assessed}")).to_owned()
}

#[test]
fn a_spreadsheet_with_mistakes_names_every_one_by_its_cell() {
    let desk = Desk::new();
    let book = desk.text_path("skala.xlsx");
    let from = licensed_folder(&desk, true);
    desk.done("eier", &["rubric", "template", "--from", &from, "--out", &book]);
    rewrite(&desk.path("skala.xlsx"), &[("one.3.1", "one.4.1"), ("stop-score", "stopp-skår")]);
    let run = desk.run("eier", &["rubric", "from-xlsx", &book, "--out", "pakke", "--json"]);
    assert_eq!((run.code, run.error()["code"].clone()), (3, json!("sheet-refused")));
    let problems = run.error()["problems"].as_array().expect("a list").clone();
    let told: Vec<(&str, &str)> = problems
        .iter()
        .map(|p| (p["code"].as_str().expect("a code"), p["at"].as_str().expect("a place")))
        .collect();
    assert!(
        told.iter().any(|(code, at)| *code == "word-unknown" && at.starts_with("Rubric!")),
        "{told:?}"
    );
    assert!(
        told.iter().any(|(code, at)| *code == "id-invalid" && at.starts_with("Indicators!")),
        "{told:?}"
    );
    assert!(!desk.path("pakke").exists(), "nothing is half done");
}

#[test]
fn a_draft_is_moved_only_when_it_is_meant() {
    let desk = Desk::new();
    desk.init("vurderer", "assessor");
    let file = std::fs::read_to_string(fixture("visit-full.json")).expect("a visit");
    let mut file: Value = serde_json::from_str(&file).expect("json");
    file["rubric"] = "viba-working@0.1.0".into();
    let file = desk.write("svar.json", file.to_string());
    let id = assessment_of(&desk.done("vurderer", &["assess", &file, "--json"]).json());
    let to = "viba-working@0.2.0";
    let told = desk.done("vurderer", &["rubric", "move", &id, to, "--json"]).json();
    assert_eq!((told["left"].clone(), told["reworded"].clone()), (json!(0), json!(13)));
    let words = desk.done("vurderer", &["rubric", "move", &id, to]).out;
    assert!(words.contains("Ingenting er flyttet"), "{words}");
    let listed = desk.done("vurderer", &["list", "--json"]).json();
    assert_eq!(listed[0]["rubric"], "viba-working@0.1.0");
    desk.done("vurderer", &["rubric", "move", &id, to, "--yes"]);
    let listed = desk.done("vurderer", &["list", "--json"]).json();
    assert_eq!(listed[0]["rubric"], to);
    let back = desk.run("vurderer", &["rubric", "move", &id, "viba-working@0.1.0", "--json"]);
    assert_eq!((back.code, back.error()["code"].clone()), (3, json!("no-crosswalk")));
}
