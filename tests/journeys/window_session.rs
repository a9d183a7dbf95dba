//! A window is opened, closed, cut off and opened again.

use std::path::Path;

use app::{
    AnswerIndicator, AppError, EXAMPLE_REGISTER, EXAMPLE_VISITS, Role, Screen, Session, Settings,
    Start, Unwatched,
};
use text::key;
use viba_tests::{reopen, session};

/// A window on a new workspace with the example's first two visits: one final, one draft.
fn with_draft(home: &Path) -> (Session, String) {
    let mut session = session(home);
    session.create(Role::Assessor, " Prøve ", None, None).expect("made");
    let app = session.app().expect("open");
    app.import_register(EXAMPLE_REGISTER, &Unwatched).expect("read");
    let last = app.assess(EXAMPLE_VISITS[0].1).expect("taken in").output.assessment;
    app.finalize(&last, &app::SittingKind::ALL).expect("final");
    let draft = app.assess(EXAMPLE_VISITS[1].1).expect("taken in").output.assessment;
    app.keep_place(&draft, Some("talk.5.2"), None, &[]).expect("kept");
    (session, draft)
}

fn observe(assessment: &str) -> Screen {
    Screen::Observe { assessment: assessment.to_owned() }
}

fn folder_of(start: &Start) -> String {
    start.workspace.as_ref().expect("open").folder.clone()
}

#[test]
fn opens_again_where_it_was_cut_off() {
    let folder = tempfile::tempdir().expect("a folder");
    let (mut session, draft) = with_draft(folder.path());
    let app = session.app().expect("open");
    let click =
        AnswerIndicator { assessment: draft.clone(), indicator: "talk.5.2".into(), answer: None };
    app.answer_indicator(&click).expect("saved");
    app.keep_screen(&observe(&draft)).expect("kept");
    app.keep_place(&draft, Some("talk.5.2"), Some("Et barn spør om"), &[]).expect("kept");
    drop(session);

    let mut session = viba_tests::session(folder.path());
    let start = session.start();
    assert_eq!(start.place, Some(observe(&draft)));
    let recovered = start.recovered.clone().expect("a draft");
    assert_eq!((recovered.assessment.as_str(), recovered.group.as_str()), (&*draft, "Bjørka"));
    assert_eq!((recovered.answered, recovered.of, recovered.notes), (167, 168, 15));
    assert_eq!((recovered.name.as_str(), recovered.note_typed), ("Solsletta barnehage", true));
    let saved_at = recovered.saved_at.expect("a time");
    assert!(saved_at.starts_with("2026-03-12T") && saved_at.ends_with("+01:00"), "{saved_at}");
    assert_eq!(session.start(), start, "asked again, it tells the same");
    drop(session);

    let mut session = viba_tests::session(folder.path());
    assert_eq!(session.start().place, start.place, "cut off again before the first look");
    session.app().expect("open").keep_screen(&Screen::Sending).expect("kept");
    let again = session.start();
    assert_eq!((again.place, again.recovered), (Some(Screen::Sending), None), "it is seen now");
}

#[test]
fn closed_in_good_order_it_opens_on_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let (mut session, draft) = with_draft(folder.path());
    session.app().expect("open").keep_screen(&observe(&draft)).expect("kept");
    session.close();
    assert!(matches!(session.app(), Err(AppError::NoneOpen)));
    let start = session.start();
    assert_eq!((start.place, start.recovered, start.trouble), (None, None, None));
    assert_eq!(start.workspace.expect("open").name, "Prøve");
    drop(session);
    let start = viba_tests::session(folder.path()).start();
    assert_eq!(start.place, None, "cut off with no screen kept");
    assert_eq!(start.recovered.expect("the draft worked on last").assessment, draft);
}

#[test]
fn goes_back_to_no_screen_that_is_not_there() {
    let folder = tempfile::tempdir().expect("a folder");
    let (mut session, draft) = with_draft(folder.path());
    let app = session.app().expect("open");
    app.keep_screen(&observe(&draft)).expect("kept");
    app.finalize(&draft, &app::SittingKind::ALL).expect("final");
    drop(session);
    let mut session = viba_tests::session(folder.path());
    let start = session.start();
    assert_eq!((start.place, start.recovered), (None, None), "no draft any more");
    let result = Screen::Result { assessment: draft };
    session.app().expect("open").keep_screen(&result).expect("kept");
    drop(session);
    let mut session = viba_tests::session(folder.path());
    assert_eq!(session.start().place, Some(result), "but a result");
    let gone = Screen::Report { assessment: "01977c5a-0000-7000-8000-00000000000a".into() };
    session.app().expect("open").keep_screen(&gone).expect("kept");
    drop(session);
    assert_eq!(viba_tests::session(folder.path()).start().place, None, "not of one unknown here");
}

/// The screens around a result, each with whether it is opened on again.
#[test]
fn opens_on_the_screens_after_a_result_if_they_still_show_something() {
    let folder = tempfile::tempdir().expect("a folder");
    let (mut session, draft) = with_draft(folder.path());
    let app = session.app().expect("open");
    let listed = app.list().expect("listed");
    let last = listed.iter().find(|row| row.state == "final").expect("a result").clone();
    let own = app.begin_self_assessment(&last.visit).expect("begun").output.assessment;
    drop(session);
    let unknown = "01977c5a-0000-7000-8000-00000000000a".to_owned();
    let screens = [
        (Screen::FollowUp { assessment: last.assessment.clone() }, true),
        (Screen::FollowUp { assessment: draft.clone() }, false),
        (Screen::Meeting { assessment: last.assessment.clone() }, true),
        (Screen::Meeting { assessment: unknown.clone() }, false),
        (Screen::Own { assessment: own }, true),
        (Screen::Own { assessment: last.assessment }, false),
        (Screen::BeforeVisit { visit: last.visit }, true),
        (Screen::BeforeVisit { visit: unknown }, false),
        (Screen::Plans, true),
    ];
    for (screen, is_shown) in screens {
        let mut session = viba_tests::session(folder.path());
        session.start();
        session.app().expect("open").keep_screen(&screen).expect("kept");
        drop(session);
        let place = viba_tests::session(folder.path()).start().place;
        assert_eq!(place, is_shown.then_some(screen.clone()), "{screen:?}");
    }
}

#[test]
fn a_workspace_is_open_in_one_window_at_a_time() {
    let folder = tempfile::tempdir().expect("a folder");
    let (mut first, _) = with_draft(folder.path());
    let place = folder_of(&first.start());
    let mut second = session(folder.path());
    let start = second.start();
    assert_eq!(start.workspace, None);
    assert_eq!(start.trouble.expect("told").code, "workspace-busy");
    let refused = second.open(place.clone().into()).expect_err("refused");
    assert_eq!(refused.key(), key::ERROR_WORKSPACE_BUSY);
    // The program without a window may read and write beside it.
    assert_eq!(reopen(Path::new(&place), 9).list().expect("listed").len(), 2);
    first.close();
    assert_eq!(folder_of(&second.start()), place);
}

#[test]
fn a_failed_open_leaves_what_was_open() {
    let folder = tempfile::tempdir().expect("a folder");
    let (mut session, draft) = with_draft(folder.path());
    let place = folder_of(&session.start());
    let empty = folder.path().join("tom");
    std::fs::create_dir(&empty).expect("made");
    let refused = session.open(empty.clone());
    assert!(matches!(refused, Err(AppError::NoWorkspace(_))), "{refused:?}");
    assert_eq!(std::fs::read_dir(&empty).expect("listed").count(), 0, "and leaves nothing there");
    // A folder where the lock is written stands for one that cannot be written to.
    let other = viba_tests::workspace(&folder.path().join("annen"), Role::Office, 5);
    let other = other.paths().folder().to_owned();
    std::fs::create_dir(other.join("viba.lock")).expect("made");
    let refused = session.open(other.clone()).expect_err("refused");
    assert_eq!(refused.key(), key::ERROR_READ_ONLY);
    assert_eq!(session.app().expect("still open").observe(&draft).expect("there").answered, 168);
    std::fs::remove_dir(other.join("viba.lock")).expect("gone");
    let start = session.open(other.clone()).expect("opened");
    assert_eq!(start.workspace.expect("open").role, Role::Office);
    assert_eq!(start.recent.len(), 2);
    assert_eq!(start.recent[0].name, "Prøve", "the name people know it by");
    let start = session.open(place.into()).expect("the first was closed");
    assert_eq!((start.place, start.recovered), (None, None), "in good order");
}

#[test]
fn a_workspace_is_made_where_nothing_is_in_the_way() {
    let folder = tempfile::tempdir().expect("a folder");
    let home = folder.path().join("viba");
    let mut session = session(&home);
    for name in ["", "  ", "to\nlinjer"] {
        let refused = session.create(Role::Assessor, name, None, None);
        assert!(matches!(refused, Err(AppError::NameInvalid)), "{name:?}");
    }
    assert!(!home.exists(), "and nothing was made");
    let mut create = |folder: Option<&Path>| {
        let start = session.create(Role::Assessor, "Prøve", None, folder.map(Path::to_owned))?;
        Ok::<String, AppError>(folder_of(&start))
    };
    for name in ["workspace", "workspace-2"] {
        assert_eq!(create(None).expect("made"), home.join(name).display().to_string());
    }
    let chosen = folder.path().join("Dokumenter");
    assert_eq!(create(Some(&chosen)).expect("made"), chosen.display().to_string());
    assert!(matches!(create(Some(&chosen)), Err(AppError::WorkspaceExists(_))));
    let full = folder.path().join("Fullt");
    std::fs::create_dir(&full).expect("made");
    std::fs::write(full.join("brev.txt"), "x").expect("written");
    assert_eq!(create(Some(&full)).expect("made"), full.join("viba").display().to_string());
    assert!(matches!(create(Some(&full)), Err(AppError::WorkspaceExists(_))));
    assert_eq!(std::fs::read_dir(&full).expect("listed").count(), 2);
    let taken = folder.path().join("Opptatt");
    std::fs::create_dir_all(taken.join("viba")).expect("made");
    std::fs::write(taken.join("brev.txt"), "x").expect("written");
    assert!(matches!(create(Some(&taken)), Err(AppError::WorkspaceExists(_))));
    assert_eq!(std::fs::read_dir(taken.join("viba")).expect("listed").count(), 0);
}

#[test]
fn speaks_the_language_that_was_set() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut session = session(folder.path());
    let said = |session: &Session| session.trouble(&AppError::NoneOpen).message;
    assert_eq!(said(&session), "Det er ikke noe arbeidsområde åpent.");
    let settings = Settings { language: "en".into(), text_size: 120, ..Settings::default() };
    session.set_settings(&settings).expect("kept");
    assert_eq!(said(&session), "No workspace is open.");
    let start = session.start();
    assert_eq!((start.settings.text_size, start.today.as_str()), (125, "2026-03-12"));
    assert_eq!((start.workspace, start.trouble), (None, None));
}

#[test]
fn a_session_may_be_handed_between_threads() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut session = session(folder.path());
    let made =
        std::thread::spawn(move || session.create(Role::Office, "Kontor", None, None).is_ok());
    assert!(made.join().expect("no panic"));
}

#[test]
fn a_look_is_no_change() {
    let folder = tempfile::tempdir().expect("a folder");
    let (session, draft) = with_draft(folder.path());
    drop(session);
    let file = folder.path().join("workspace/viba.db");
    let size = || std::fs::metadata(&file).expect("there").len();
    let before = size();
    let mut session = viba_tests::session(folder.path());
    session.start();
    let app = session.app().expect("open");
    let seen = (app.list().expect("listed"), app.observe(&draft).expect("there"));
    for _ in 0..2_000 {
        app.keep_screen(&observe(&draft)).expect("kept");
    }
    assert_eq!((app.list().expect("listed"), app.observe(&draft).expect("there")), seen);
    drop(session);
    assert!(size() <= before + 8 * 4_096, "one row, overwritten: {before} to {}", size());
}
