//! Backup, restore, check, repair and dump, as somebody at a terminal meets them.

use serde_json::json;

use crate::desk::Desk;

#[test]
fn a_damaged_workspace_is_told_of_repaired_and_written_out() {
    let desk = Desk::new();
    desk.init("a", "assessor");
    let made = desk.run("a", &["backup", "--json"]);
    assert_eq!((made.code, made.json()["reason"].clone()), (0, json!("asked")));
    let stick = desk.path("stick").display().to_string();
    assert_eq!(desk.run("a", &["backup", "--to", &stick]).code, 0);
    let list = desk.run("a", &["restore", "--json"]).json();
    let places: Vec<_> = list.as_array().expect("a list").iter().map(|one| &one["place"]).collect();
    assert_eq!(places.len(), 2);
    assert!(places.contains(&&json!("here")) && places.contains(&&json!("elsewhere")));
    let fine = desk.run("a", &["check", "--json"]);
    assert_eq!((fine.code, fine.json()["findings"].clone()), (0, json!([])));
    assert_eq!(desk.run("a", &["repair", "--json"]).json()["holds"], json!(null));

    let name = made.json()["name"].as_str().expect("a name").to_owned();
    let tried = desk.run("a", &["restore", &name, "--dry-run", "--json"]);
    assert_eq!((tried.code, tried.json()["missing"]["answers"].clone()), (0, json!(0)));
    assert_eq!(desk.run("a", &["restore", &name]).code, 0);
    assert_eq!(desk.run("a", &["check"]).code, 0);

    let file = desk.path("a/viba.db");
    let mut bytes = std::fs::read(&file).expect("read");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&file, bytes).expect("written");
    let found = desk.run("a", &["check", "--json"]);
    assert_eq!((found.code, found.json()["findings"][0]["code"].clone()), (1, json!("pages")));
    let plan = desk.run("a", &["repair", "--json"]).json();
    assert_eq!(plan["kept"], json!(null));
    assert_eq!(desk.run("a", &["check"]).code, 1, "nothing was changed yet");
    let repaired = desk.run("a", &["repair", "--yes", "--json"]);
    assert!(repaired.json()["kept"].is_string(), "{}", repaired.err);
    assert_eq!(desk.run("a", &["check"]).code, 0);

    let out = desk.path("out").display().to_string();
    let dumped = desk.run("a", &["dump", "--out", &out, "--json"]);
    assert_eq!(dumped.code, 0, "{}", dumped.err);
    assert!(dumped.err.contains("IKKE kryptert"), "{}", dumped.err);
    assert!(desk.path("out/README.txt").exists());
    let again = desk.run("a", &["dump", "--out", &out, "--json"]);
    assert_eq!((again.code, again.error()["code"].clone()), (3, json!("folder-taken")));
}

#[test]
fn what_is_no_backup_says_so() {
    let desk = Desk::new();
    desk.init("a", "assessor");
    let run = desk.run("a", &["restore", "20200101T000000Z-01", "--json"]);
    assert_eq!((run.code, run.error()["code"].clone()), (4, json!("no-backup")));
    assert_eq!(desk.run("a", &["restore", "--dry-run"]).code, 2, "of which one?");
    std::fs::remove_file(desk.path("a/viba.db")).expect("gone");
    let run = desk.run("a", &["repair", "--json"]);
    assert_eq!((run.code, run.error()["code"].clone()), (1, json!("nothing-left")));
}
