use serde_json::{Value, json};

use crate::desk::{Desk, fixture};

/// The whole walk by commands, as a script would write it.
#[test]
fn the_walk_from_answers_to_the_offices_summary() {
    let desk = Desk::new();
    desk.init("a", "assessor");
    let import = ["register", "import", &fixture("registers/nbr-v4-liste.json"), "--json"];
    assert_eq!(desk.done("a", &import).json()["added"], 6);
    assert_eq!(desk.done("a", &import).json()["unchanged"], 6);

    let full = fixture("visit-full.json");
    let assessed = desk.done("a", &["assess", &full, "--finalize", "--json"]).json();
    let id = assessed["assessment"].as_str().expect("an id").to_owned();
    let hash = assessed["finalized"]["record"].as_str().expect("a hash").to_owned();
    assert_eq!((assessed["answers"].clone(), hash.len()), (json!(168), 64));

    let shown = desk.done("a", &["show", &hash[..8], "--json"]).json();
    assert_eq!((&shown["assessment"], &shown["state"]), (&json!(id), &json!("final")));
    let report = desk.text_path("r.pdf");
    let written = desk.done("a", &["report", &id, "--out", &report, "--json"]).json();
    let pdf = std::fs::read(&report).expect("the report");
    assert_eq!(
        (pdf.starts_with(b"%PDF-1.7"), written["bytes"].as_u64()),
        (true, Some(pdf.len() as u64))
    );
    for kind in ["profile", "items"] {
        let file = desk.text_path(&format!("{kind}.svg"));
        desk.done("a", &["chart", &id, "--kind", kind, "--out", &file]);
        let svg = std::fs::read_to_string(&file).expect("the drawing");
        assert!(svg.contains("role=\"img\"") && !svg.contains("style="), "{kind}");
    }

    let folder = desk.text_path("delt");
    let exported = desk.done("a", &["export", "--to", &folder, "--json"]);
    assert!(exported.err.contains("ikke kryptert"), "a plain bundle says so");
    let bundle = exported.json()["file"].as_str().expect("a file").to_owned();
    assert_eq!(desk.done("a", &["verify", &bundle, "--json"]).json()["records"], 1);

    desk.init("o", "office");
    let imported = desk.done("o", &["import", &bundle, &bundle, "--json"]).json();
    assert_eq!(imported["bundles"][0]["verdict"], "accepted");
    assert_eq!(imported["bundles"][1]["verdict"], "duplicate");
    let summary = desk.done("o", &["office", "summary", "--json"]).json();
    assert_eq!(summary["visits"].as_array().map(Vec::len), Some(1));
    let total = &summary["visits"][0]["total"];
    assert_eq!((&total["sum"], &total["n"], &total["of"]), (&json!(57), &json!(14), &json!(14)));
    let text = desk.done("o", &["office", "summary"]).out;
    assert!(text.contains("4,07 (14)"), "{text}");
}

/// Keys, order of meaning and numbers of the score output.
#[test]
fn the_score_has_the_published_form() {
    let desk = Desk::new();
    let args = ["rubric", "score", "viba-working@0.2.0", &fixture("visit-full.json"), "--json"];
    let score = desk.done("none", &args).json();
    assert_eq!(score["rubric"], "viba-working@0.2.0");
    let keys = |value: &Value| -> Vec<String> {
        value.as_object().expect("an object").keys().cloned().collect()
    };
    assert_eq!(keys(&score), ["rubric", "items", "subscales", "total"]);
    let item = &score["items"][10];
    let expected = [
        "id",
        "score",
        "range",
        "complete",
        "stopped_at",
        "met",
        "applicable",
        "why",
        "lift",
        "flags",
        "profile",
    ];
    assert_eq!(keys(item), expected);
    assert_eq!((&item["id"], &item["score"]), (&json!("exploration"), &json!(1)));
    assert_eq!(item["why"], json!(["exploration.1.1"]));
    assert_eq!(keys(&item["lift"]), ["faults", "need", "of", "to"]);
    assert_eq!(keys(&item["profile"]), ["1", "3", "5", "7"]);
    assert_eq!(keys(&score["subscales"][0]), ["id", "sum", "n", "of", "mean"]);
    assert_eq!(score["total"], json!({ "sum": 57, "n": 14, "of": 14, "mean": 57.0 / 14.0 }));
}

#[test]
fn what_a_person_should_look_at_is_said_in_words() {
    let desk = Desk::new();
    let file =
        r#"{ "format": 1, "rubric": "viba-working@0.1.0", "answers": { "talk.1.1": "yes" } }"#;
    let file = desk.write("svar.json", file);
    let said = desk.done("none", &["rubric", "score", "viba-working@0.1.0", &file]).out;
    assert!(said.lines().any(|line| line == "5: Skåren har ikke noe notat."), "{said}");
}

#[test]
fn the_demo_leaves_its_results_and_nothing_else() {
    let desk = Desk::new();
    for _ in 0..2 {
        let results = desk.done("none", &["demo", "--out", "vist", "--json"]).json();
        for name in ["report", "profile", "items", "bundle", "summary"] {
            let file = results[name].as_str().expect("a file");
            assert!(desk.path(file).is_file(), "{name}: {file}");
        }
        assert_eq!(results["visits"], 3);
    }
    let bytes =
        |folder: &str, name: &str| std::fs::read(desk.path(folder).join(name)).expect("read");
    desk.done("none", &["demo", "--out", "igjen"]);
    for name in ["rapport.pdf", "profil.svg", "ledd.svg", "oversikt.txt"] {
        assert!(bytes("vist", name) == bytes("igjen", name), "{name} is another on another run");
    }
    let names = std::fs::read_dir(desk.path("vist")).expect("the folder");
    let names: Vec<_> = names.collect();
    assert_eq!(names.len(), 5, "the same bundle has the same name");
    let hidden = names
        .into_iter()
        .filter_map(Result::ok)
        .filter(|entry| entry.file_name().to_string_lossy().starts_with('.'));
    assert_eq!(hidden.count(), 0, "no workspace is left behind");
    assert!(!desk.path("none").exists());
}

#[test]
fn a_visit_is_handed_over_by_its_code() {
    let desk = Desk::new();
    desk.init("a", "assessor");
    desk.init("b", "assessor");
    let place = ["--kindergarten", "100011379", "--group", "Bjørka"];
    let new = [&["visit", "new"], &place[..], &["--date", "2026-03-12", "--json"]].concat();
    let minted = desk.done("a", &new).json();
    let code = minted["code"].as_str().expect("a code").to_owned();
    let linked = desk.done("b", &[&["visit", "link", &code], &place[..], &["--json"]].concat());
    assert_eq!(linked.json(), minted, "the code alone gives the same visit");
    let id = minted["visit"].as_str().expect("an id");
    assert_eq!(desk.done("b", &["visit", "code", id, "--json"]).json()["code"], code.as_str());
    let nameless =
        ["visit", "new", "--kindergarten", "100011379", "--group", " ", "--date", "2026-03-12"];
    assert_eq!(desk.run("a", &nameless).code, 3, "a group has a name");
    let wrong = desk.run("b", &[&["visit", "link", "0000000A"], &place[..]].concat());
    assert_eq!(wrong.code, 3, "{}", wrong.err);
}

#[cfg(unix)]
#[test]
fn the_key_is_for_its_owner_alone_and_another_in_every_workspace() {
    use std::os::unix::fs::PermissionsExt as _;
    let desk = Desk::new();
    let key = |workspace: &str| {
        desk.init(workspace, "assessor");
        let secrets = std::fs::read_dir(desk.path("data/viba/secrets")).expect("a folder");
        let mut files: Vec<_> = secrets.map(|file| file.expect("a file").path()).collect();
        files.push(desk.path(workspace).join("keys/keychain.slot"));
        for file in files {
            let mode = std::fs::metadata(&file).expect("there").permissions().mode();
            assert_eq!(mode & 0o777, 0o600, "{}", file.display());
        }
        assert!(!desk.path(workspace).join("viba.key").exists());
        desk.key(workspace)
    };
    let (first, second) = (key("a"), key("b"));
    assert_eq!((first.trim().len(), second.trim().len()), (64, 64));
    assert_ne!(first, second);
}

#[test]
fn the_last_opened_workspace_is_found_again() {
    let desk = Desk::new();
    desk.init("a", "assessor");
    let list = std::process::Command::new(env!("CARGO_BIN_EXE_viba"))
        .args(["list", "--json"])
        .current_dir(desk.path("."))
        .env_remove("VIBA_WORKSPACE")
        .env("HOME", desk.path("."))
        .env("XDG_DATA_HOME", desk.path("data"))
        .output()
        .expect("the program");
    assert_eq!(String::from_utf8_lossy(&list.stdout).trim(), "[]");
}

#[test]
fn notes_are_found_inside_compounds() {
    let desk = Desk::new();
    desk.init("a", "assessor");
    desk.done("a", &["assess", &fixture("visit-full.json")]);
    let hits = desk.done("a", &["search", "MASKIN", "--json"]).json();
    assert_eq!(hits["total"].as_u64(), hits["notes"].as_array().map(|notes| notes.len() as u64));
    let texts: Vec<String> = hits["notes"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|hit| hit["text"].as_str().unwrap_or_default().to_lowercase())
        .collect();
    assert!(!texts.is_empty() && texts.iter().all(|text| text.contains("maskin")), "{texts:?}");
    // Capital Å as it stands in a note, and both ways to ask for it.
    for words in ["Å elte er det", "å ELTE er det"] {
        assert_ne!(desk.done("a", &["search", words, "--json"]).json()["total"], 0, "{words}");
    }
    let nothing = json!({ "notes": [], "total": 0 });
    assert_eq!(desk.done("a", &["search", "finnesikke", "--json"]).json(), nothing);
}

#[test]
fn a_sheet_to_fill_in_by_hand_is_made_of_a_scale_and_of_an_assessment() {
    let desk = Desk::new();
    desk.init("a", "assessor");
    let assessed = desk.done("a", &["assess", &fixture("visit-full.json"), "--json"]).json();
    let id = assessed["assessment"].as_str().expect("an id").to_owned();
    let file = desk.text_path("ark.pdf");
    for of in ["viba-working@0.2.0", &id] {
        let sheet = ["report", of, "--kind", "blank-sheet", "--out", &file, "--lang", "nn"];
        desk.done("a", &sheet);
        assert!(std::fs::read(&file).expect("the sheet").starts_with(b"%PDF"), "{of}");
    }
    let unknown = ["report", "viba-working@9.9.9", "--kind", "blank-sheet", "--out", &file];
    assert_eq!(desk.run("a", &unknown).code, 4);
}
