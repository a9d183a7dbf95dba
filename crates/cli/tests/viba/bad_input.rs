use std::path::Path;

use serde_json::{Value, json};

use crate::desk::{Desk, Run, fixture};

fn problems(run: &Run) -> Vec<(String, String)> {
    let list = run.error()["problems"].as_array().cloned().unwrap_or_default();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    list.iter().map(|problem| (text(&problem["code"]), text(&problem["at"]))).collect()
}

#[test]
fn a_rubric_with_five_faults_names_all_five() {
    let desk = Desk::new();
    let run = desk.run("none", &["rubric", "check", &fixture("rubrics/five-faults"), "--json"]);
    assert_eq!((run.code, run.error()["code"].clone()), (3, json!("rubric-refused")));
    let found = problems(&run);
    let expected = [
        ("version-invalid", "rubric.toml:4:11 version"),
        ("item-unknown", "rubric.toml:15:18 subscale[0].items"),
        ("level-only-na", "rubric.toml:17:1 item[0].indicator"),
        ("word-unknown", "rubric.toml:26:17 item[0].indicator[1].situations"),
        ("question-missing", "text.nb.toml:26:12 indicator.talk.5.1.ask"),
    ];
    let expected: Vec<_> = expected.iter().map(|(c, at)| ((*c).into(), (*at).into())).collect();
    assert_eq!(found, expected);
    let said = desk.run("none", &["rubric", "check", &fixture("rubrics/five-faults")]).err;
    assert_eq!(said.lines().count(), 7, "a sentence, five problems, a way out: {said}");
    let gone = desk.run("none", &["rubric", "check", "ingensteds"]);
    assert_eq!(gone.code, 4);
}

/// The shipped visit with some places changed.
fn changed(changes: &[(&str, Value)]) -> String {
    let text = std::fs::read_to_string(fixture("visit-full.json")).expect("the example");
    let mut file: Value = serde_json::from_str(&text).expect("json");
    for (pointer, value) in changes {
        let (parent, key) = pointer.rsplit_once('/').expect("a pointer");
        file.pointer_mut(parent).expect("a place")[key] = value.clone();
    }
    file.to_string()
}

#[test]
fn an_answers_file_names_every_place_and_nothing_is_taken_in() {
    let desk = Desk::new();
    desk.init("a", "assessor");
    let cases = [
        ("unknown indicator", "/answers/talk.3.9", json!("yes"), "indicator-unknown"),
        ("wrong value", "/answers/talk.3.1", json!("maybe"), "answer-unknown"),
        ("na where not allowed", "/answers/talk.3.1", json!("na"), "na-not-allowed"),
        ("fault not observed", "/answers/talk.1.1", json!("not-observed"), "fault-is-yes-or-no"),
        ("item na", "/answers/talk", json!("na"), "na-not-allowed"),
        ("item yes", "/answers/books", json!("yes"), "item-is-na-only"),
        ("wrong version", "/rubric", json!("viba-working@9.9.9"), "rubric-unknown"),
        ("unknown key", "/visits", json!(null), "key-unknown"),
        ("unknown key inside", "/day/weather", json!("regn"), "key-unknown"),
        ("wrong type", "/day/children/present", json!("mange"), "wrong-type"),
        ("unknown word", "/sittings/0/kind", json!("lunsj"), "word-unknown"),
        ("wrong list", "/day/ages_months", json!(36), "wrong-type"),
        ("newer form", "/format", json!(2), "format-unknown"),
        ("bad number", "/kindergarten", json!("100011378"), "number-invalid"),
        ("no group", "/group", json!(" "), "empty"),
        ("two lines", "/group", json!("Bjørka\nFuru"), "not-one-line"),
        ("no time", "/sittings/0/from", json!("i går"), "time-invalid"),
        ("no offset", "/sittings/0/from", json!("2026-03-12T08:30:00"), "time-invalid"),
        ("backwards", "/sittings/0/to", json!("2026-03-12T07:00:00+01:00"), "backwards"),
        ("rhythm", "/day/rhythm/0/from", json!("25:00"), "time-invalid"),
        ("nobody knows which day", "/sittings", json!([]), "no-sitting"),
        ("note to nothing", "/notes/0/indicators/0", json!("tlak.3.1"), "indicator-unknown"),
        ("direct rating", "/ratings/talk", json!([4]), "ratings-not-used"),
    ];
    for (why, pointer, value, code) in cases {
        let at = if pointer.starts_with("/notes/0/indicators") {
            changed(&[("/notes/0/indicators", json!(["tlak.3.1"]))])
        } else {
            changed(&[(pointer, value)])
        };
        let file = desk.write("svar.json", at);
        let run = desk.run("a", &["assess", &file, "--finalize", "--json"]);
        assert_eq!(run.code, 3, "{why}: {}{}", run.out, run.err);
        let found = problems(&run);
        assert!(found.contains(&(code.into(), pointer.into())), "{why}: {found:?}");
    }
    let bare =
        r#"{ "format": 1, "rubric": "viba-working@0.1.0", "answers": { "talk.1.1": "no" } }"#;
    let bare = desk.write("bare.json", bare);
    let missing = problems(&desk.run("a", &["assess", &bare, "--json"]));
    assert_eq!(missing.len(), 6, "where, when and by whom: {missing:?}");
    let score = desk.done("a", &["rubric", "score", "viba-working@0.1.0", &bare, "--json"]).json();
    assert_eq!(score["items"][4]["range"], json!([1, 7]), "a score needs none of it");
    let twice = r#"{ "format": 1, "rubric": "viba-working@0.1.0",
        "answers": { "talk.1.1": "no", "talk.1.1": "yes" } }"#;
    let twice = desk.write("twice.json", twice);
    let run = desk.run("a", &["rubric", "score", "viba-working@0.1.0", &twice, "--json"]);
    assert_eq!(
        problems(&run),
        [("duplicate".into(), "/answers".into())],
        "no answer wins in silence"
    );
    let two = changed(&[("/answers/talk.3.1", json!("ja")), ("/answers/talk.3.8", json!("yes"))]);
    let run = desk.run("a", &["assess", &desk.write("svar.json", two), "--json"]);
    assert_eq!(problems(&run).len(), 2, "all at once");
    let counts = json!([{ "at": "09:00", "children": 14 }, { "at": "25:00", "adults": 2 }]);
    let counted = desk.write("svar.json", changed(&[("/day/headcounts", counts)]));
    let run = desk.run("a", &["assess", &counted, "--json"]);
    assert_eq!(problems(&run), [("time-invalid".into(), "/day/headcounts/1/at".into())]);
    assert_eq!(desk.done("a", &["list", "--json"]).json(), json!([]), "nothing was taken in");
}

#[test]
fn an_answers_file_that_is_no_json_says_where() {
    let desk = Desk::new();
    desk.init("a", "assessor");
    let whole = std::fs::read(fixture("visit-full.json")).expect("the example");
    let cases = [
        ("svar.json", b"{ \"format\": 1,, }".to_vec(), "answers-not-json"),
        ("halv.json", whole[..whole.len() / 2].to_vec(), "answers-cut-off"),
        ("latin1.json", b"{ \"group\": \"Bj\xF8rka\" }".to_vec(), "answers-not-utf8"),
    ];
    for (name, bytes, code) in cases {
        let file = desk.write(name, bytes);
        let run = desk.run("a", &["assess", &file, "--json"]);
        assert_eq!((run.code, run.error()["code"].clone()), (3, json!(code)), "{name}");
    }
    let run = desk.run("a", &["assess", "borte.json", "--json"]);
    assert_eq!((run.code, run.error()["code"].clone()), (4, json!("file-missing")));
}

#[test]
fn a_register_that_is_none_says_what_it_is() {
    let desk = Desk::new();
    desk.init("a", "assessor");
    let cases = [
        ("registers/not-json.txt", "register-not-json"),
        ("registers/half.json", "register-truncated"),
        ("registers/wrong-wrapper.json", "register-wrong-wrapper"),
    ];
    for (name, code) in cases {
        let run = desk.run("a", &["register", "import", &fixture(name), "--json"]);
        let error = run.error();
        assert_eq!((run.code, &error["code"]), (3, &json!(code)), "{name}: {}", run.err);
        assert!(error["hint"].as_str().is_some_and(|hint| !hint.is_empty()), "{name}");
    }
    assert_eq!(desk.done("a", &["register", "list", "--json"]).json(), json!([]));
}

#[test]
fn a_database_that_is_not_ours_is_left_alone() {
    let desk = Desk::new();
    desk.init("a", "assessor");
    let database = desk.path("a/viba.db");
    let run_with = |bytes: &[u8]| {
        std::fs::write(&database, bytes).expect("written");
        for log in ["a/viba.db-wal", "a/viba.db-shm"] {
            let _ = std::fs::remove_file(desk.path(log));
        }
        let run = desk.run("a", &["list", "--json"]);
        assert_eq!(std::fs::read(&database).expect("read"), bytes, "not a byte was changed");
        run
    };
    let other = run_with(&b"en handleliste\n".repeat(400));
    assert_eq!((other.code, other.error()["code"].clone()), (1, json!("not-ours")));
    let plain = desk.path("plain.db");
    let db = rusqlite::Connection::open(&plain).expect("made");
    db.execute_batch("CREATE TABLE t (x)").expect("made");
    drop(db);
    let plain = run_with(&std::fs::read(&plain).expect("read"));
    assert_eq!(plain.error()["code"], "not-ours");
    let gone = desk.run("ingen", &["list", "--json"]);
    assert_eq!((gone.code, gone.error()["code"].clone()), (4, json!("no-workspace")));
    std::fs::remove_dir_all(desk.path("a/keys")).expect("removed");
    let keyless = desk.run("a", &["list", "--json"]);
    assert_eq!((keyless.code, keyless.error()["code"].clone()), (5, json!("key-missing")));
}

#[test]
fn a_newer_database_is_refused_politely() {
    let desk = Desk::new();
    desk.init("a", "assessor");
    let key = desk.key("a");
    let db = rusqlite::Connection::open(desk.path("a/viba.db")).expect("opened");
    let sql = format!(
        "PRAGMA key = \"x'{}'\"; PRAGMA user_version = 99; UPDATE file_format SET readable_from = 99",
        key.trim()
    );
    db.execute_batch(&sql).expect("changed");
    drop(db);
    let run = desk.run("a", &["list", "--json"]);
    assert_eq!((run.code, run.error()["code"].clone()), (5, json!("too-new")));
}

/// Root may write anywhere, so as root the folder is put on a file system that is read-only.
#[test]
fn a_read_only_workspace_says_so() {
    let desk = Desk::new();
    let folder = desk.path("skrivebeskyttet");
    std::fs::create_dir(&folder).expect("made");
    let mount = |args: &[&str]| {
        let done = std::process::Command::new("mount").args(args).arg(&folder).status();
        done.is_ok_and(|status| status.success())
    };
    if !mount(&["-t", "tmpfs", "tmpfs"]) {
        return read_only_by_rights(&desk, &folder);
    }
    desk.init("skrivebeskyttet", "assessor");
    assert!(mount(&["-o", "remount,ro"]), "the folder is read-only now");
    let run = desk.run("skrivebeskyttet", &["list", "--json"]);
    let _ = std::process::Command::new("umount").arg(&folder).status();
    assert_eq!((run.code, run.error()["code"].clone()), (1, json!("read-only")), "{}", run.err);
}

fn read_only_by_rights(desk: &Desk, folder: &Path) {
    use std::os::unix::fs::PermissionsExt as _;
    let allow = |path: &Path, mode: u32| {
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).expect("changed");
    };
    desk.init("skrivebeskyttet", "assessor");
    allow(&folder.join("viba.db"), 0o444);
    allow(folder, 0o555);
    let is_held = std::fs::write(folder.join("probe"), "x").is_err();
    let run = desk.run("skrivebeskyttet", &["list", "--json"]);
    allow(folder, 0o755);
    if !is_held {
        println!("SKIPPED: this user may write anywhere and may not mount");
        return;
    }
    assert_eq!((run.code, run.error()["code"].clone()), (1, json!("read-only")), "{}", run.err);
}

#[test]
fn a_bundle_that_was_touched_is_refused_and_kept_aside() {
    let desk = Desk::new();
    desk.init("a", "assessor");
    desk.init("o", "office");
    desk.done("a", &["assess", &fixture("visit-full.json"), "--finalize"]);
    let exported = desk.done("a", &["export", "--to", &desk.text_path("delt"), "--json"]).json();
    let whole = std::fs::read(exported["file"].as_str().expect("a file")).expect("read");
    let mut altered = whole.clone();
    let middle = altered.len() / 2;
    // A run of bytes: single bits of the wrapping can change without changing what it holds.
    altered[middle..middle + 64].iter_mut().for_each(|byte| *byte ^= 0x55);
    let spoiled = [
        ("kuttet.vbundle", whole[..whole.len() - 40].to_vec()),
        ("endret.vbundle", altered),
        ("sti.vbundle", with_a_path()),
    ];
    for (name, bytes) in spoiled {
        let file = desk.write(name, bytes);
        let run = desk.run("o", &["import", &file, "--json"]);
        assert_eq!((run.code, run.json()["bundles"][0]["verdict"].clone()), (3, json!("refused")));
        let proved = desk.run("o", &["verify", &file, "--json"]);
        assert_eq!((proved.code, proved.error()["code"].clone()), (3, json!("bundle-not-proved")));
    }
    let status = desk.done("o", &["office", "status", "--json"]).json();
    let reasons: Vec<&str> = status["quarantined"]
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(|kept| kept[1].as_str())
        .collect();
    assert_eq!(reasons.len(), 3, "{reasons:?}");
    assert_eq!((reasons[0], reasons[2]), ("bundle-truncated", "bundle-path-in-name"));
    assert_eq!(status["records"], 0);
    let text = desk.done("o", &["office", "status"]).out;
    assert!(text.contains("peker ut av pakken"), "{text}");
    let outside = desk.run("a", &["import", &desk.write("x.vbundle", whole), "--json"]);
    assert_eq!((outside.code, outside.error()["code"].clone()), (2, json!("wrong-role")));
}

/// A packed archive whose first member leads out of it.
fn with_a_path() -> Vec<u8> {
    let mut header = tar::Header::new_ustar();
    header.set_size(2);
    header.set_mode(0o644);
    let name = b"../../evil.json";
    header.as_old_mut().name[..name.len()].copy_from_slice(name);
    header.set_cksum();
    let mut archive = tar::Builder::new(Vec::new());
    archive.append(&header, &b"{}"[..]).expect("written");
    let archive = archive.into_inner().expect("whole");
    zstd::stream::encode_all(archive.as_slice(), 3).expect("packed")
}

#[test]
fn ids_are_found_by_their_beginning_or_not_at_all() {
    let desk = Desk::new();
    desk.init("a", "assessor");
    let assessed = desk.done("a", &["assess", &fixture("visit-full.json"), "--json"]).json();
    let id = assessed["assessment"].as_str().expect("an id");
    desk.done("a", &["show", &id[..8]]);
    desk.done("a", &["show", assessed["code"].as_str().expect("a code")]);
    let cases = [("abc", 2, "prefix-too-short"), ("00000000-0000", 4, "not-found")];
    for (id, code, name) in cases {
        let run = desk.run("a", &["show", id, "--json"]);
        assert_eq!((run.code, run.error()["code"].clone()), (code, json!(name)), "{id}");
    }
    // An id begins with the time: two that were made a minute apart may begin in another way.
    let twin = (0..3).find_map(|_| {
        let made = desk.done("a", &["assess", &fixture("visit-full.json"), "--json"]).json();
        let made = made["assessment"].as_str().expect("an id").to_owned();
        let all = desk.done("a", &["list", "--json"]).json();
        let alike =
            all.as_array().expect("a list").iter().filter(|row| {
                row["assessment"].as_str().is_some_and(|other| other[..8] == made[..8])
            });
        (alike.count() > 1).then_some(made)
    });
    let twin = twin.expect("two of three made within a minute");
    let run = desk.run("a", &["show", &twin[..8], "--json"]);
    assert_eq!(run.error()["code"], "ambiguous", "{}", run.err);
    desk.done("a", &["show", id]);
}

#[test]
fn a_workspace_is_never_made_over_another() {
    let desk = Desk::new();
    desk.init("a", "assessor");
    let run = desk.run("a", &["init", "--role", "office", "--name", "x", "--json"]);
    assert_eq!((run.code, run.error()["code"].clone()), (3, json!("workspace-exists")));
    desk.done("a", &["list"]);
}

#[cfg(unix)]
#[test]
fn what_is_no_file_is_never_written_over() {
    let desk = Desk::new();
    desk.init("a", "assessor");
    desk.done("a", &["assess", &fixture("visit-full.json")]);
    let id = desk.done("a", &["list", "--json"]).json()[0]["assessment"].clone();
    let id = id.as_str().expect("an id");
    let pipe = desk.path("r\u{f8}r");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.is_ok_and(|status| status.success()));
    std::fs::create_dir(desk.path("mappe")).expect("made");
    for target in ["r\u{f8}r", "mappe"] {
        let run = desk.run("a", &["report", id, "--out", &desk.text_path(target), "--json"]);
        assert_eq!((run.code, run.error()["code"].clone()), (1, json!("cannot-write")), "{target}");
        assert!(!desk.path(target).is_file(), "{target} is what it was");
    }
    std::fs::write(desk.path("mål.pdf"), "gammel").expect("written");
    std::os::unix::fs::symlink(desk.path("mål.pdf"), desk.path("lenke.pdf")).expect("linked");
    desk.done("a", &["report", id, "--out", &desk.text_path("lenke.pdf")]);
    assert!(desk.path("lenke.pdf").is_symlink(), "a link is followed");
    assert!(std::fs::read(desk.path("mål.pdf")).expect("read").starts_with(b"%PDF"));
}

#[test]
fn data_cannot_speak_to_the_terminal() {
    let desk = Desk::new();
    desk.init("a", "assessor");
    let text = "\u{1b}[31mrød\u{1b}]0;navn\u{7}\nen rad til\u{202e}";
    let note = json!([{ "at": "2026-03-12T09:00:00+01:00", "text": text, "indicators": [] }]);
    let file = desk.write("svar.json", changed(&[("/notes", note)]));
    desk.done("a", &["assess", &file]);
    let said = desk.done("a", &["search", "rød"]).out;
    let is_bad = |c: char| (c.is_control() && c != '\n') || c == '\u{202e}';
    assert!(!said.contains(is_bad) && said.lines().count() == 2, "{said:?}");
    let kept = desk.done("a", &["search", "rød", "--json"]).json();
    assert_eq!(kept["notes"][0]["text"], text, "what was written is kept as it was");
}

#[test]
fn places_in_a_file_are_json_pointers() {
    let desk = Desk::new();
    let file = r#"{ "format": 1, "rubric": "viba-working@0.1.0", "day": { "a/b~c": 1 },
        "answers": { "talk.1.1": null } }"#;
    let file = desk.write("svar.json", file);
    let run = desk.run("none", &["rubric", "score", "viba-working@0.1.0", &file, "--json"]);
    let found: Vec<String> = problems(&run).into_iter().map(|(_, at)| at).collect();
    assert_eq!(found, ["/day/a~1b~0c", "/answers/talk.1.1"]);
}

#[test]
fn of_several_bundles_one_that_is_missing_stops_all() {
    let desk = Desk::new();
    desk.init("a", "assessor");
    desk.init("o", "office");
    desk.done("a", &["assess", &fixture("visit-full.json"), "--finalize"]);
    let exported = desk.done("a", &["export", "--json"]).json();
    let good = exported["file"].as_str().expect("a file");
    let run = desk.run("o", &["import", good, "borte.vbundle", "--json"]);
    assert_eq!((run.code, run.error()["code"].clone()), (4, json!("file-missing")));
    assert_eq!(desk.done("o", &["office", "status", "--json"]).json()["records"], 0);
}

#[test]
fn the_report_is_the_same_in_every_time_zone() {
    let desk = Desk::new();
    desk.init("a", "assessor");
    desk.done("a", &["assess", &fixture("visit-full.json"), "--finalize"]);
    let id = desk.done("a", &["list", "--json"]).json()[0]["assessment"].clone();
    let report = |zone: &str| {
        let file = desk.text_path(&zone.replace('/', "-"));
        let args = ["report", id.as_str().expect("an id"), "--out", &file];
        let run = desk.run_with("a", &args, &[("TZ", zone)]);
        assert_eq!(run.code, 0, "{}", run.err);
        std::fs::read(file).expect("read")
    };
    assert!(report("Europe/Oslo") == report("America/New_York"));
}
