//! The commands as a page calls them, without a window: on the mocked runtime, behind the real
//! capability.

use std::path::{Path, PathBuf};

use app::Home;
use serde_json::{Value, json};
use tauri::ipc::{CallbackFn, InvokeBody};
use tauri::test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder};
use tauri::webview::InvokeRequest;
use tauri::{App, Manager as _, WebviewWindow, WebviewWindowBuilder};
use text::{Key, Lang};
use viba_desktop::{Desktop, Dialogs, FileKind, configure};

/// Dialogs that are always answered alike.
struct Answered(Option<PathBuf>);

impl Dialogs for Answered {
    fn folder(&self, _: Key, _: Lang) -> Option<PathBuf> {
        self.0.clone()
    }

    fn file(&self, _: Key, _: FileKind, _: Lang) -> Option<PathBuf> {
        self.0.clone()
    }

    fn files(&self, _: Key, _: FileKind, _: Lang) -> Option<Vec<PathBuf>> {
        self.0.clone().map(|file| vec![file])
    }

    fn agrees(&self, _: Key, _: &str, _: Key, _: Lang) -> bool {
        self.0.is_some()
    }

    fn save(&self, _: Key, _: FileKind, _: &str, _: Lang) -> Option<PathBuf> {
        self.0.clone()
    }
}

/// The program, and one page in it.
struct Page {
    page: WebviewWindow<MockRuntime>,
    _program: App<MockRuntime>,
}

impl Page {
    fn new(home: &Path, answer: Option<PathBuf>) -> Self {
        Self::labelled("main", home, answer)
    }

    fn labelled(label: &str, home: &Path, answer: Option<PathBuf>) -> Self {
        let program = configure(mock_builder())
            .build(tauri::generate_context!(test = true))
            .expect("a program");
        program.manage(Desktop::new(Home::new(home.to_owned()), Box::new(Answered(answer))));
        let page = WebviewWindowBuilder::new(&program, label, tauri::WebviewUrl::default());
        Self { page: page.build().expect("a page"), _program: program }
    }

    /// Calls a command from a page at `url`.
    fn call_from(&self, url: &str, cmd: &str, args: Value) -> Result<Value, Value> {
        let request = InvokeRequest {
            cmd: cmd.to_owned(),
            callback: CallbackFn(0),
            error: CallbackFn(1),
            url: url.parse().expect("an address"),
            body: InvokeBody::Json(args),
            headers: tauri::http::HeaderMap::default(),
            invoke_key: INVOKE_KEY.to_owned(),
        };
        let body = get_ipc_response(&self.page, request)?;
        Ok(body.deserialize().expect("JSON"))
    }

    fn call(&self, cmd: &str, args: Value) -> Result<Value, Value> {
        self.call_from("tauri://localhost", cmd, args)
    }

    fn ok(&self, cmd: &str, args: Value) -> Value {
        self.call(cmd, args).unwrap_or_else(|error| panic!("{cmd}: {error}"))
    }

    /// What went wrong, as people read it.
    fn trouble(&self, cmd: &str, args: Value) -> Value {
        let error = self.call(cmd, args).expect_err(cmd);
        assert!(error["message"].is_string(), "no trouble: {error}");
        error
    }
}

/// A page on a new workspace, with a draft.
fn with_draft(home: &Path) -> (Page, String) {
    let register =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/fixtures/registers/nbr-v4-liste.json");
    let page = Page::new(home, Some(register));
    page.ok("create_workspace", json!({ "role": "assessor", "name": "Prøve" }));
    let read = page.ok("import_register", json!({ "progress": "__CHANNEL__:7" }));
    assert_eq!(read["added"], 6);
    let place = json!({ "kindergarten": "100011379", "group": "Bjørka" });
    let visit = page.ok("mint_visit", json!({ "place": place, "date": "2026-03-12" }));
    let draft = json!({
        "visit": visit["output"]["visit"], "rubric": "viba-working@0.1.0",
        "kind": "external", "role": "primary", "assessor": "Kari Prøve",
    });
    let started = page.ok("start_assessment", json!({ "draft": draft }));
    let assessment = started["output"]["assessment"].as_str().expect("an id").to_owned();
    (page, assessment)
}

#[test]
fn a_command_does_what_it_says() {
    let folder = tempfile::tempdir().expect("a folder");
    let (page, assessment) = with_draft(folder.path());
    let click = json!({ "assessment": assessment, "indicator": "talk.1.1", "answer": "no" });
    let done = page.ok("answer_indicator", json!({ "click": click }));
    assert_eq!(done["output"]["answered"], 1);
    let view = page.ok("observe", json!({ "assessment": assessment }));
    assert_eq!((&view["answered"], &view["can_undo"]), (&json!(1), &json!(true)));
}

#[test]
fn what_goes_wrong_is_told_in_the_language_people_read() {
    let folder = tempfile::tempdir().expect("a folder");
    let page = Page::new(folder.path(), None);
    let trouble = page.trouble("overview", json!({}));
    assert_eq!(trouble["code"], "none-open");
    assert_eq!(trouble["message"], "Det er ikke noe arbeidsområde åpent.");
    assert_eq!(trouble["hint"], "Åpne et arbeidsområde, eller lag et nytt.");

    let (page, assessment) = with_draft(folder.path());
    let click = json!({ "assessment": assessment, "indicator": "talk.9.9", "answer": "yes" });
    let trouble = page.trouble("answer_indicator", json!({ "click": click }));
    assert_eq!(trouble["code"], "answers-refused", "{trouble}");
    let gone = json!({ "assessment": "01977c5a-0000-7000-8000-00000000000a" });
    assert_eq!(page.trouble("observe", gone)["outcome"], "not-found");
}

#[test]
fn who_thinks_better_of_it_gets_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let page = Page::new(folder.path(), None);
    page.ok("create_workspace", json!({ "role": "office", "name": "Kontor" }));
    assert_eq!(page.ok("open_workspace", json!({})), Value::Null);
    for cmd in ["import_bundles", "import_register"] {
        assert_eq!(page.ok(cmd, json!({ "progress": "__CHANNEL__:7" })), Value::Null, "{cmd}");
    }
}

#[test]
fn commands_that_nobody_granted_are_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let page = Page::new(folder.path(), None);
    page.ok("start", json!({}));
    for cmd in ["read_any_file", "Start", "start ", "", "plugin:window|close", "plugin:fs|exists"] {
        let error = page.call(cmd, json!({})).expect_err(cmd).to_string();
        assert!(error.contains("not allowed") || error.contains("not found"), "{cmd}: {error}");
    }
    // A page of somebody else, in our window; and our page in a window nobody granted anything.
    for url in ["https://example.org", "http://127.0.0.1:8080", "file:///etc/hostname"] {
        page.call_from(url, "start", json!({})).expect_err(url);
    }
    let other = Page::labelled("other", folder.path(), None);
    other.call("start", json!({})).expect_err("another window");
}

#[test]
fn arguments_of_another_shape_are_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let (page, assessment) = with_draft(folder.path());
    for args in [
        json!({}),
        json!({ "assessment": 7 }),
        json!({ "assessment": null }),
        json!({ "assessment": [assessment.clone()] }),
    ] {
        page.call("observe", args.clone()).expect_err(&args.to_string());
    }
    let click = json!({ "assessment": assessment, "indicator": "talk.1.1", "answer": "maybe" });
    page.call("answer_indicator", json!({ "click": click })).expect_err("no such answer");
    let role = json!({ "role": "king", "name": "Prøve" });
    page.call("create_workspace", role).expect_err("no such role");
    assert_eq!(page.ok("observe", json!({ "assessment": assessment }))["answered"], 0);
}

#[test]
fn long_names_and_large_texts_are_kept_whole_or_refused_in_words() {
    let folder = tempfile::tempdir().expect("a folder");
    let (page, assessment) = with_draft(folder.path());
    let large = "Ole lo 🙂 og sa «nå!».\n".repeat(20_000);
    let note = json!({ "assessment": assessment, "text": large, "indicators": ["talk.1.1"],
        "answers": [] });
    page.ok("write_note", note);
    let view = page.ok("observe", json!({ "assessment": assessment }));
    let kept = view["notes"][0]["text"].as_str().expect("words");
    assert_eq!(kept.trim_end(), large.trim_end());

    let name = "Å".repeat(10_000);
    let start = page.ok("create_workspace", json!({ "role": "office", "name": name }));
    assert_eq!(start["workspace"]["name"], name.as_str());
    let words = json!({ "words": "x".repeat(1_000_000), "limit": u32::MAX });
    assert_eq!(page.ok("find_kindergartens", words)["found"], 0);
    let place = json!({ "kindergarten": "100011379", "group": "to\nlinjer" });
    let trouble = page.trouble("mint_visit", json!({ "place": place, "date": "2026-03-12" }));
    assert_eq!(trouble["code"], "group-invalid");
}

#[test]
fn what_is_too_large_is_refused_before_a_command_is_asked() {
    let folder = tempfile::tempdir().expect("a folder");
    let (page, assessment) = with_draft(folder.path());
    let text = "En voksen venter. ".repeat(400_000);
    let note = |text: &str| json!({ "assessment": assessment, "text": text, "indicators": [], "answers": [] });
    let trouble = page.trouble("write_note", note(&text));
    assert_eq!(trouble["code"], "message-too-large");
    let trouble = page.trouble("write_note", note(&text[..1_800_000]));
    assert_eq!(trouble["code"], "text-too-long", "a note that is none");
    let deep = (0..60).fold(json!(1), |inner, _| json!([inner]));
    assert_eq!(page.trouble("overview", json!({ "deep": deep }))["code"], "message-too-large");
    let view = page.ok("observe", json!({ "assessment": assessment }));
    assert_eq!(view["notes"], json!([]), "nothing is changed");
}

#[test]
fn a_page_that_is_locked_reads_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let (page, assessment) = with_draft(folder.path());
    let words = "regn på ruta mi";
    page.ok("set_passphrase", json!({ "old": "", "chosen": words }));
    let told = page.ok("lock_workspace", json!({}));
    assert!(told["workspace"].is_null() && told["locked"]["name"] == "Prøve", "{told}");
    for (command, args) in [
        ("observe", json!({ "assessment": assessment })),
        ("overview", json!({})),
        ("assessments", json!({})),
        ("search_notes", json!({ "words": "venter", "limit": 9 })),
        ("backups", json!({})),
        ("key_slots", json!({})),
    ] {
        assert_eq!(page.trouble(command, args)["code"], "none-open", "{command}");
    }
    assert_eq!(page.trouble("unlock", json!({ "typed": "noe annet her" }))["code"], "wrong-secret");
    let told = page.ok("unlock", json!({ "typed": words }));
    assert_eq!(told["workspace"]["name"], "Prøve");
    page.ok("observe", json!({ "assessment": assessment }));
}
