//! Backups are made by themselves, checked before they count, and never in anybody's way.

use std::path::{Path, PathBuf};

use app::{
    AnswerIndicator, App, BackupReason, EXAMPLE_VISITS, Role, SittingKind, WorkspacePaths, is_due,
};
use rubric::Answer;
use text::{Lang, Texts};
use viba_tests::{TestHost, begun, reopen, session, workspace};

/// The finished backups in a workspace, oldest first.
pub(super) fn backups(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder.join("backups")).into_iter().flatten().flatten();
    let mut all: Vec<PathBuf> = entries
        .map(|entry| entry.path())
        .filter(|path| path.join("backup.json").exists())
        .collect();
    all.sort();
    all
}

pub(super) fn finalized(app: &mut App, place: usize) -> String {
    let id = app.assess(EXAMPLE_VISITS[place].1).expect("taken in").output.assessment;
    app.finalize(&id, &SittingKind::ALL).expect("final");
    id
}

fn note(backup: &Path) -> serde_json::Value {
    let json = std::fs::read(backup.join("backup.json")).expect("read");
    serde_json::from_slice(&json).expect("json")
}

#[test]
fn what_is_final_is_in_a_backup_that_opens_by_itself() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = folder.path().join("a");
    let mut app = workspace(&at, Role::Assessor, 1);
    finalized(&mut app, 0);
    let draft = app.assess(EXAMPLE_VISITS[1].1).expect("taken in").output.assessment;
    let made = app.back_up(BackupReason::Asked, None).expect("made");
    assert_eq!((made.records, made.assessments), (1, 2));
    let all = backups(&at);
    assert_eq!(all.len(), 2, "one when it was made final, one asked for: {all:?}");
    assert_eq!(note(&all[0])["reason"], "finalize");
    let told = note(&all[1]);
    assert_eq!((&told["format"], &told["reason"]), (&2.into(), &"asked".into()));
    assert_eq!(told["state_digest"], app.state_digest().expect("a digest").to_string());
    let text = std::fs::read_to_string(all[1].join("backup.json")).expect("read");
    assert!(!text.contains("Kari") && !text.contains("Bjørka"), "counts and hashes alone: {text}");
    // A backup is a workspace of its own: file and key, nothing else.
    let alone = folder.path().join("alone");
    super::correction::copied(&all[1], &alone);
    let alone = reopen(&alone, 2);
    assert_eq!(alone.state_digest().expect("a digest"), app.state_digest().expect("a digest"));
    assert_eq!(
        serde_json::to_value(App::show(&alone.case(&draft).expect("there"))).expect("json"),
        serde_json::to_value(App::show(&app.case(&draft).expect("there"))).expect("json")
    );
}

#[test]
fn a_backup_is_made_on_another_thread_while_answers_are_given() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 3);
    let id = begun(&mut app, "Bjørka");
    assert!(app.backup_is_due(), "there is none, and something was changed");
    let jobs: Vec<_> = (0..3).map(|_| app.backup_job(BackupReason::Automatic, None)).collect();
    let worker = std::thread::spawn(move || -> Vec<_> {
        jobs.into_iter().map(app::BackupJob::run).collect()
    });
    let rubric = app.case(&id).expect("a case").rubric;
    for indicator in rubric.items().flat_map(|item| &item.indicators).take(60) {
        let (assessment, indicator) = (id.clone(), indicator.id.to_string());
        let click = AnswerIndicator { assessment, indicator, answer: Some(Answer::No) };
        app.answer_indicator(&click).expect("answered meanwhile");
    }
    for made in worker.join().expect("done") {
        app.note_backup(made);
    }
    assert_eq!(backups(folder.path()).len(), 3);
    let view = app.backups(&Texts::new(Lang::Nb)).expect("seen");
    assert_eq!((view.count, view.failed, view.sent), (3, None, None));
    assert!(!app.backup_is_due(), "ten minutes have not gone");
    assert!(is_due(1_000_000, Some(0), true));
}

#[test]
fn a_backup_that_fails_is_told_of_and_stops_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 4);
    // A file stands where the folder of backups is made.
    std::fs::write(folder.path().join("backups"), "x").expect("written");
    let id = finalized(&mut app, 0);
    assert!(app.case(&id).expect("a case").record.is_some(), "final all the same");
    let failed = app.backups(&Texts::new(Lang::Nb)).expect("seen").failed.expect("told");
    assert_eq!(failed.code, "cannot-write");
    std::fs::remove_file(folder.path().join("backups")).expect("removed");
    app.back_up(BackupReason::Asked, None).expect("made");
    assert_eq!(app.backups(&Texts::new(Lang::Nb)).expect("seen").failed, None);
}

#[test]
fn what_was_cut_off_is_removed_and_a_backup_elsewhere_is_shown_apart() {
    let folder = tempfile::tempdir().expect("a folder");
    let (at, stick) = (folder.path().join("a"), folder.path().join("stick"));
    let mut app = workspace(&at, Role::Assessor, 5);
    finalized(&mut app, 0);
    let part = at.join("backups/20200101T000000Z-01.part");
    std::fs::create_dir_all(&part).expect("made");
    std::fs::write(part.join("viba.db"), "half").expect("written");
    let bundle = app.export(None).expect("a bundle").output.file;
    let made = app.back_up(BackupReason::Asked, Some(&stick)).expect("made");
    app.back_up(BackupReason::Asked, None).expect("made");
    assert!(!part.exists());
    let view = app.backups(&Texts::new(Lang::Nb)).expect("seen");
    assert_eq!(view.elsewhere.expect("there").folder, made.folder);
    assert!(view.here.expect("there").folder.starts_with(&at.display().to_string()));
    assert!(bundle.ends_with(&view.sent.expect("sent").file_name));
    std::fs::remove_dir_all(&stick).expect("pulled out");
    assert_eq!(app.backups(&Texts::new(Lang::Nb)).expect("seen").elsewhere, None);
}

#[test]
fn leaving_the_window_backs_up_what_was_changed_and_nothing_else() {
    let home = tempfile::tempdir().expect("a folder");
    let mut session = session(home.path());
    session.create(Role::Assessor, "Prøve", None, None).expect("made");
    let at = session.app().expect("open").paths().folder().to_owned();
    session
        .app()
        .expect("open")
        .import_register(app::EXAMPLE_REGISTER, &app::Unwatched)
        .expect("read");
    session.close();
    let all = backups(&at);
    assert_eq!((all.len(), &note(&all[0])["reason"]), (1, &"quit".into()));
    session.open(at.clone()).expect("opened");
    session.close();
    assert_eq!(backups(&at).len(), 1, "a look is no change");
    session.open_example().expect("opened");
    let example = session.app().expect("open").paths().folder().to_owned();
    session.close();
    assert!(backups(&example).is_empty(), "the example is made anew at a press");
}

/// Two years of backups: what goes, goes by its age, and the one just made never does.
#[test]
fn old_ones_go_by_their_age() {
    let folder = tempfile::tempdir().expect("a folder");
    drop(workspace(folder.path(), Role::Assessor, 6));
    let day = 86_400_000;
    for days in (0..40_u64).map(|place| place * 5) {
        let host = Box::new(TestHost::at(7 + days, 1_773_320_000_000 + days * day));
        let paths = WorkspacePaths::new(folder.path().to_owned());
        let mut app = App::open(paths, host).expect("opened");
        app.back_up(BackupReason::Asked, None).expect("made");
    }
    let left = backups(folder.path()).len();
    assert!((12..=24).contains(&left), "{left} of 40");
    // The clock was set back by years: the newest one still is there.
    let host = Box::new(TestHost::at(99, 1_000_000_000_000));
    let mut app = App::open(WorkspacePaths::new(folder.path().to_owned()), host).expect("opened");
    let made = app.back_up(BackupReason::Asked, None).expect("made");
    assert!(Path::new(&made.folder).join("viba.db").exists());
}
