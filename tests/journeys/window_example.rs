//! Somebody tries the program on the example before work begins.

use std::path::Path;

use app::{NextStep, Role, Screen, Start};
use text::key;
use viba_tests::session;

/// Every file below a folder with its bytes.
fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("listed") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push((path.display().to_string(), std::fs::read(&path).expect("read")));
        }
    }
    found.sort();
    found
}

fn device_of(start: &Start) -> String {
    start.workspace.as_ref().expect("open").device.clone()
}

#[test]
fn the_example_has_something_to_do() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut session = session(folder.path());
    let start = session.open_example().expect("made");
    let view = start.workspace.expect("open");
    assert_eq!((view.role, view.is_example), (Role::Assessor, true));
    assert_eq!(view.name, "Oppdiktet eksempel");
    assert!(start.recent.is_empty(), "the example is not listed");
    let app = session.app().expect("open");
    let overview = app.overview().expect("an overview");
    assert_eq!((overview.finished.len(), overview.drafts.len()), (2, 1));
    assert_eq!(overview.planned[0].date, "2026-03-13", "tomorrow");
    let draft = overview.drafts[0].assessment.clone();
    assert_eq!(overview.next, NextStep::GoOn { assessment: draft.clone(), left: 3 * 12 + 2 * 3 });
    let seen = app.observe(&draft).expect("there");
    assert_eq!(seen.current.as_deref(), Some("books.7.1"), "the first that is open");
    assert!(seen.notes.iter().all(|note| note.at.as_str() < "2026-03-12T11:00"), "left at eleven");
    assert!(!seen.can_undo, "nothing was taken away before somebody's eyes");
    let paused = seen.sittings.last().expect("there").to.as_deref();
    assert_eq!((paused, seen.clocks[0].is_running), (Some("2026-03-12T11:00:00+01:00"), false));
}

#[test]
fn the_example_is_made_once_and_kept() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut session = session(folder.path());
    let first = session.open_example().expect("made");
    let draft = session.app().expect("open").overview().expect("seen").drafts[0].clone();
    session
        .app()
        .expect("open")
        .finalize(&draft.assessment, &app::SittingKind::ALL)
        .expect("final");
    session.close();
    let again = session.open_example().expect("opened");
    assert_eq!(device_of(&again), device_of(&first), "the same");
    assert!(session.app().expect("open").overview().expect("seen").drafts.is_empty());
}

#[test]
fn what_was_cut_off_while_it_was_made_is_made_anew() {
    let folder = tempfile::tempdir().expect("a folder");
    let part = folder.path().join("example.part");
    std::fs::create_dir_all(&part).expect("made");
    std::fs::write(part.join("viba.db"), "halv").expect("written");
    let mut session = session(folder.path());
    session.open_example().expect("made");
    assert!(!part.exists());
}

#[test]
fn renewing_the_example_touches_nothing_else() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut session = session(folder.path());
    session.create(Role::Assessor, "Prøve", None, None).expect("made");
    session.close();
    let own = folder.path().join("workspace");
    let before = files(&own);
    let first = session.open_example().expect("made");
    let app = session.app().expect("open");
    let draft = app.overview().expect("seen").drafts[0].assessment.clone();
    app.keep_screen(&Screen::Observe { assessment: draft.clone() }).expect("kept");
    app.finalize(&draft, &app::SittingKind::ALL).expect("final");
    let renewed = session.renew_example().expect("renewed");
    assert_ne!(device_of(&renewed), device_of(&first));
    assert_eq!((renewed.place, renewed.recovered), (None, None));
    assert_eq!(session.app().expect("open").overview().expect("seen").drafts.len(), 1);
    assert_eq!(files(&own), before);
    let names = std::fs::read_dir(folder.path()).expect("listed");
    let names: Vec<_> = names.map(|entry| entry.expect("an entry").file_name()).collect();
    assert!(names.iter().all(|name| name != "example.part" && name != "example.old"), "{names:?}");
}

#[test]
fn an_example_that_is_open_elsewhere_is_left_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut first = session(folder.path());
    let opened = first.open_example().expect("made");
    let mut second = session(folder.path());
    second.create(Role::Assessor, "Prøve", None, None).expect("made");
    let refused = second.renew_example().expect_err("refused");
    assert_eq!(refused.key(), key::ERROR_WORKSPACE_BUSY);
    assert!(second.app().is_ok(), "what was open stays open");
    assert_eq!(first.app().expect("open").device(), device_of(&opened));
    first.close();
    second.renew_example().expect("free now");
}
