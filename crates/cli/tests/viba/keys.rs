//! Who can open a workspace, and an office that helps whoever lost what does, at a terminal.

use serde_json::json;

use crate::desk::Desk;

const WORDS: &str = "regn på ruta mi\n";

#[test]
fn an_office_tells_the_code_of_a_workspace_that_is_shut() {
    let desk = Desk::new();
    desk.init("a", "assessor");
    desk.init("office", "office");
    let words = desk.write("words.txt", WORDS);
    assert_eq!(desk.run("a", &["key", "passphrase", "--new-passphrase-file", &words]).code, 0);
    let handed_out = desk.text_path("kontor.voffice");
    let made = desk.done("office", &["office", "recovery-key", "--out", &handed_out, "--json"]);
    let fingerprint = made.json()["fingerprint"].as_str().expect("a fingerprint").to_owned();
    let refused = desk.run("a", &["key", "office", &handed_out, "--json"]);
    assert_eq!((refused.code, refused.error()["code"].clone()), (5, json!("wrong-secret")));
    let set = ["key", "office", &handed_out, "--passphrase-file", &words, "--json"];
    let set = desk.done("a", &set);
    assert_eq!(set.json()["office"]["fingerprint"], json!(fingerprint));
    assert!(set.err.contains(&fingerprint), "to be compared: {}", set.err);
    desk.done("a", &["key", "auto", "off", "--passphrase-file", &words]);

    let shut = desk.run("a", &["key", "status", "--json"]);
    assert_eq!((shut.code, shut.error()["code"].clone()), (5, json!("locked")));
    let envelope = desk.text_path("a.venvelope");
    desk.done("a", &["key", "envelope", "--out", &envelope]);
    let other = desk
        .run("a", &["office", "open-envelope", &envelope, "--passphrase-file", &words, "--json"]);
    assert_eq!((other.code, other.error()["code"].clone()), (2, json!("wrong-role")));
    let told = desk.done("office", &["office", "open-envelope", &envelope, "--json"]).json();
    let code = desk.write("code.txt", told["code"].as_str().expect("a code"));
    let status = desk.done("a", &["key", "status", "--passphrase-file", &code, "--json"]);
    assert_eq!(status.json()["passphrase"], json!(true));
    desk.done("a", &["key", "office-off", "--passphrase-file", &code]);
    let gone = desk.run("a", &["key", "status", "--passphrase-file", &code, "--json"]);
    assert_eq!((gone.code, gone.error()["code"].clone()), (5, json!("wrong-secret")));
    let none = desk.run("a", &["key", "envelope", "--out", &envelope, "--json"]);
    assert_eq!((none.code, none.error()["code"].clone()), (3, json!("no-office")));
}

#[test]
fn what_is_no_key_of_an_office_says_so() {
    let desk = Desk::new();
    desk.init("a", "assessor");
    desk.init("office", "office");
    let odd = desk.write("odd.txt", "{}");
    let run = desk.run("a", &["key", "office", &odd, "--json"]);
    assert_eq!((run.code, run.error()["code"].clone()), (3, json!("office-file")));
    let run = desk.run("office", &["office", "open-envelope", &odd, "--json"]);
    assert_eq!((run.code, run.error()["code"].clone()), (3, json!("envelope-file")));
    let gone = desk.text_path("gone.voffice");
    assert_eq!(desk.run("a", &["key", "office", &gone, "--json"]).code, 4);
}
