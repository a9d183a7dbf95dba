//! What in notes could tell who a person is.

use app::{App, AppError, EXAMPLE_REGISTER, NoteChange, PrivacyKind, Role, Unwatched};
use viba_tests::{begun, reopen, workspace};

const NOTE: &str = "På avdelingen trøstet Kari en gutt.";

/// The words that are pointed out in a text.
fn pointed_out(app: &App, text: &str) -> Vec<String> {
    let units: Vec<u16> = text.encode_utf16().collect();
    let marks = app.look_at(text).expect("looked at");
    let word = |mark: app::PrivacyMark| {
        String::from_utf16(&units[mark.from as usize..mark.to as usize]).expect("whole characters")
    };
    marks.into_iter().map(word).collect()
}

#[test]
fn a_name_is_pointed_out_until_its_word_is_allowed() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 1);
    assert_eq!(pointed_out(&app, &format!("🌻 {NOTE}")), ["Kari"]);
    assert_eq!(app.look_at(NOTE).expect("looked at")[0].kind, PrivacyKind::PersonName);
    assert_eq!(app.allow_word(" kari ").expect("allowed").output, ["kari"]);
    assert_eq!(app.allow_word("KARI").expect("allowed already").output, ["kari"]);
    app.allow_word("Åse").expect("allowed");
    app.allow_word("Ærlig").expect("allowed");
    assert_eq!(app.allow_word("a\u{30a}se").expect("the same").output, ["kari", "Ærlig", "Åse"]);
    drop(app);
    let mut app = reopen(folder.path(), 2);
    assert_eq!(pointed_out(&app, NOTE), Vec::<String>::new());
    assert_eq!(app.forbid_word("Kari").expect("taken off").output, ["Ærlig", "Åse"]);
    assert!(app.forbid_word("Ola").expect("never there").changes.is_empty());
    assert_eq!(pointed_out(&app, NOTE), ["Kari"]);
    assert_eq!(app.allow_word("Kari").expect("again").output, ["Kari", "Ærlig", "Åse"]);
}

#[test]
fn a_word_has_between_one_and_eighty_characters() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 1);
    let longest = "å".repeat(80);
    assert!(app.allow_word(&format!("  {longest} ")).is_ok());
    for word in ["", "  ", "to\nlinjer", &format!("{longest}å")] {
        assert!(matches!(app.allow_word(word), Err(AppError::WordInvalid)), "{word:?}");
        assert!(matches!(app.forbid_word(word), Err(AppError::WordInvalid)), "{word:?}");
    }
    assert_eq!(app.allowed_words().expect("listed"), [longest]);
}

#[test]
fn the_kindergarten_and_the_group_are_nobody() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 1);
    app.import_register(EXAMPLE_REGISTER, &Unwatched).expect("read");
    let maria = NOTE.replace("Kari", "Maria");
    assert_eq!(pointed_out(&app, &maria), ["Maria"], "no group yet");
    let draft = begun(&mut app, "Maria");
    begun(&mut app, "Kari");
    assert_eq!(pointed_out(&app, &maria), Vec::<String>::new());
    assert_eq!(pointed_out(&app, NOTE), Vec::<String>::new(), "a group of another draft");
    app.write_note(&draft, &maria, &[], &[]).expect("written");
    let note = app.write_note(&draft, NOTE, &[], &[]).expect("written").output.note;
    let marked = app.look_over(&draft).expect("looked over");
    assert_eq!(marked.len(), 1, "in this draft Kari is no group: {marked:?}");
    assert_eq!((marked[0].text.as_str(), marked[0].marks.len()), (NOTE, 1));
    let bin = NoteChange { remove: true, ..NoteChange::default() };
    app.change_note(&draft, &note, &bin).expect("binned");
    assert!(app.look_over(&draft).expect("looked over").is_empty());
    let nowhere = app.look_over("00000000-0000-7000-8000-000000000000");
    assert!(matches!(nowhere, Err(AppError::NotFound(_))));
}
