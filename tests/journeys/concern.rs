//! The card on harm to a child: what the municipality says, and that it was opened.

use app::{AppError, Role};
use rusqlite::Connection;
use viba_tests::{reopen, workspace};

#[test]
fn the_municipality_says_what_to_do_and_takes_it_back() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 1);
    assert_eq!(app.concern_card().expect("read").text, None, "it has said nothing");
    let said = "Ring barnevernvakta.\n\nTa ikke bilder.";
    app.set_concern_card(&format!("  {said}\n")).expect("kept");
    drop(app);
    let mut app = reopen(folder.path(), 2);
    assert_eq!(app.concern_card().expect("read").text.as_deref(), Some(said));
    let longest = "å".repeat(10_000);
    assert!(app.set_concern_card(&longest).is_ok());
    let refused = app.set_concern_card(&format!("{longest}å"));
    assert!(matches!(refused, Err(AppError::TextTooLong { limit: 10_000 })), "{refused:?}");
    assert_eq!(app.concern_card().expect("read").text, Some(longest), "nothing is changed");
    assert_eq!(app.set_concern_card(" \n ").expect("taken away").output.text, None);
    assert_eq!(app.concern_card().expect("read").text, None);
}

/// The rows of `operation`, by name and subject.
fn operations(app: &app::App) -> Vec<(String, String)> {
    let key = viba_tests::key_of(app.paths().folder(), &viba_tests::common_secrets());
    let db = Connection::open(app.paths().database()).expect("the file");
    db.execute_batch(&format!("PRAGMA key = \"x'{}'\"", key.trim())).expect("the key fits");
    let mut sql = db.prepare("SELECT op, subject FROM operation ORDER BY seq").expect("read");
    let rows = sql.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).expect("read");
    rows.collect::<Result<_, _>>().expect("read")
}

#[test]
fn opening_it_leaves_one_row_that_names_the_device_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 3);
    app.set_concern_card("Ring barnevernvakta.").expect("kept");
    let before = operations(&app);
    let opened = app.open_concern_card().expect("opened");
    assert_eq!(opened.output.text.as_deref(), Some("Ring barnevernvakta."));
    assert!(opened.changes.is_empty());
    let after = operations(&app);
    let device = app.device().to_owned();
    assert_eq!(after[before.len()..], [("open-concern-card".to_owned(), device)]);
}
