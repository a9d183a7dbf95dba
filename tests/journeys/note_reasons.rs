//! An item at the end of the scale has no note, and the assessor says why.

use app::{App, AppError, Day, Role, SittingKind};
use text::Lang;
use viba_tests::{begun, reopen, workspace};

fn reasons(app: &App, id: &str) -> Vec<(String, String)> {
    let shown = app.result(id, Lang::Nb).expect("looked over").reasons;
    shown.iter().map(|reason| (reason.item.to_string(), reason.reason.clone())).collect()
}

fn say(app: &mut App, id: &str, item: &str, reason: Option<&str>) -> Result<usize, AppError> {
    let item = item.parse().expect("an id");
    app.set_note_reason(id, &item, reason).map(|done| done.changes.len())
}

fn own(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(item, words)| ((*item).to_owned(), (*words).to_owned())).collect()
}

#[test]
fn a_reason_is_kept_and_turned_back_as_one() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 63);
    let id = begun(&mut app, "Bjørka");
    // A plain e with an accent after it, as some keyboards write it.
    assert_eq!(
        say(&mut app, &id, "curiosity", Some("  Vi så det i kafe\u{301}en.\n")).expect("kept"),
        1
    );
    assert_eq!(say(&mut app, &id, "curiosity", Some("Vi så det i kaféen.")).expect("so it is"), 0);
    say(&mut app, &id, "talk", Some("Notert på papir.")).expect("kept");
    let both = own(&[("talk", "Notert på papir."), ("curiosity", "Vi så det i kaféen.")]);
    assert_eq!(reasons(&app, &id), both, "in the order of the rubric, trimmed and composed");
    // The clock and the facts leave them alone, also where they are turned back.
    app.run_clock(&id, SittingKind::Observation).expect("running");
    let sittings = app.observe(&id).expect("a draft").sittings;
    app.set_facts(&id, sittings, Day::default()).expect("kept");
    assert_eq!(reasons(&app, &id), both);
    app.undo(&id).expect("the facts");
    assert_eq!(reasons(&app, &id), both);
    drop(app);
    let mut app = reopen(folder.path(), 64);
    app.undo(&id).expect("the second reason");
    assert_eq!(reasons(&app, &id), both[1..]);
    app.redo(&id).expect("again");
    say(&mut app, &id, "curiosity", None).expect("taken away");
    assert_eq!(reasons(&app, &id), both[..1]);
    assert_eq!(say(&mut app, &id, "curiosity", None).expect("none to take away"), 0);
    app.undo(&id).expect("back");
    assert_eq!(reasons(&app, &id), both);
}

#[test]
fn a_reason_has_words_and_an_end() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 65);
    let id = begun(&mut app, "Bjørka");
    let (fits, too_long) = ("å".repeat(300), "å".repeat(301));
    for refused in ["", " \n ", too_long.as_str()] {
        let error = say(&mut app, &id, "talk", Some(refused)).expect_err("refused");
        assert_eq!(error.code(), "reason-length");
    }
    assert!(matches!(say(&mut app, &id, "nothing", Some("ord")), Err(AppError::NotFound(_))));
    assert_eq!(reasons(&app, &id), []);
    say(&mut app, &id, "talk", Some(&fits)).expect("kept");
}

/// It explains a missing note to the assessor. It is none.
#[test]
fn a_reason_is_no_note_and_in_no_record() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 66);
    let id = app.assess(app::EXAMPLE_VISITS[2].1).expect("taken in").output.assessment;
    let score = |app: &App| app.case(&id).expect("a case").score;
    let before = (score(&app), app.result(&id, Lang::Nb).expect("seen").missing);
    let item =
        before.1.without_note.first().map_or("talk".parse().expect("id"), |gap| gap.item.clone());
    app.set_note_reason(&id, &item, Some("Hasselnøttvanilje")).expect("kept");
    assert_eq!((score(&app), app.result(&id, Lang::Nb).expect("seen").missing), before);
    let record = app.finalize(&id, &SittingKind::ALL).expect("final").output.record.to_string();
    assert!(matches!(say(&mut app, &id, "talk", None), Err(AppError::AlreadyFinal(_))));
    let shown = serde_json::to_string(&App::show(&app.case(&id).expect("a record"))).expect("json");
    assert!(!shown.contains("Hasselnøtt"));
    let bundle = app.export(None).expect("a bundle").output;
    let mut office = workspace(&folder.path().join("o"), Role::Office, 67);
    office.import(&[std::path::Path::new(&bundle.file)], &app::Unwatched).expect("taken in");
    assert_eq!(reasons(&office, &record), [], "it did not leave the machine");
    assert_eq!(reasons(&app, &record).len(), 1, "where it was written it is still read");
}
