//! Every backup can be put back, and nothing of what was there before is overwritten.

use std::path::{Path, PathBuf};

use app::{
    AnswerIndicator, App, AppError, BackupReason, GenerationPlace, Recovery, RecoveryRefusal, Role,
    SittingKind, Unwatched, WorkspacePaths,
};
use rubric::Answer;
use viba_tests::{TestHost, begun, old_workspace, reopen, session, workspace};

use super::backup::{backups, finalized};
use super::correction::copied;

pub(super) fn recovery(folder: &Path, seed: u64) -> Recovery {
    let host = TestHost::days_later(seed, 1).with_home(folder.parent().unwrap_or(folder));
    Recovery::new(WorkspacePaths::new(folder.to_owned()), None, Box::new(host))
}

pub(super) fn answer(app: &mut App, id: &str, indicator: &str, answer: Answer) {
    let (assessment, indicator) = (id.to_owned(), indicator.to_owned());
    let click = AnswerIndicator { assessment, indicator, answer: Some(answer) };
    app.answer_indicator(&click).expect("answered");
}

/// The names of what lies in a folder that begin so.
fn named(folder: &Path, begins: &str) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).expect("read").flatten();
    let found = entries.filter(|entry| entry.file_name().to_string_lossy().starts_with(begins));
    found.map(|entry| entry.path()).collect()
}

#[test]
fn a_backup_is_rehearsed_and_put_back_with_every_record() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 1);
    finalized(&mut app, 0);
    let draft = begun(&mut app, "Bjørka");
    answer(&mut app, &draft, "curiosity.3.1", Answer::Yes);
    let made = app.back_up(BackupReason::Asked, None).expect("made");
    answer(&mut app, &draft, "curiosity.3.2", Answer::No);
    finalized(&mut app, 2);
    let (digest, device) = (app.state_digest().expect("a digest"), app.device().to_owned());
    let was = std::fs::read(folder.path().join("viba.db")).expect("read");
    drop(app);

    let recovery = recovery(folder.path(), 2);
    let names: Vec<_> = recovery.generations().into_iter().map(|one| one.name).collect();
    assert_eq!(names.len(), 3, "{names:?}");
    let tried = recovery.rehearse(&made.name).expect("tried");
    assert_eq!((tried.holds.records, tried.holds.assessments, tried.united), (1, 2, 1));
    let missing = tried.missing.expect("the file can be read");
    assert_eq!(missing.assessments, 1);
    assert!(missing.answers > 1, "{missing:?}");
    assert!(named(folder.path(), "viba.damaged").is_empty(), "a rehearsal leaves nothing");
    assert!(named(folder.path(), "viba.look").is_empty());

    let restored = recovery.restore(&made.name).expect("restored");
    assert_eq!((restored.holds.records, restored.united), (2, 1));
    let kept = PathBuf::from(&restored.kept);
    assert!(kept.join("viba.db").exists() && kept.starts_with(folder.path()));
    // What was there before is there whole: a workspace like before when its key is laid beside it.
    let slot = "keys/keychain.slot";
    std::fs::create_dir(kept.join("keys")).expect("made");
    std::fs::copy(folder.path().join(slot), kept.join(slot)).expect("copied");
    assert_eq!(reopen(&kept, 3).state_digest().expect("a digest"), digest);
    assert!(!was.is_empty());

    let mut app = reopen(folder.path(), 4);
    assert_eq!(app.state_digest().expect("a digest"), digest, "no record is lost");
    assert_ne!(app.device(), device, "another device, for the old one may be in use elsewhere");
    let answers = app.case(&draft).expect("there").answers;
    let given = |id: &str| answers.get(&id.parse().expect("an id"));
    assert_eq!(given("curiosity.3.1"), Some(Answer::Yes), "the draft is as it was in the backup");
    assert_eq!(given("curiosity.3.2"), None);
    let before = app.derived_lines().expect("lines");
    app.rebuild().expect("rebuilt");
    assert_eq!(app.derived_lines().expect("lines"), before);
}

/// A draft in the backup that was made final since: its record comes along, so it is final.
#[test]
fn what_was_made_final_since_the_backup_is_final_after_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 7);
    let id = app.assess(app::EXAMPLE_VISITS[2].1).expect("taken in").output.assessment;
    let made = app.back_up(BackupReason::Asked, None).expect("made");
    app.finalize(&id, &SittingKind::ALL).expect("final");
    app.begin_correction(&id, "Talt feil").expect("begun");
    answer(&mut app, &id, "curiosity.3.1", Answer::No);
    let corrected = app.finalize(&id, &SittingKind::ALL).expect("final").output.record;
    drop(app);
    assert_eq!(recovery(folder.path(), 8).restore(&made.name).expect("restored").united, 2);
    let mut app = reopen(folder.path(), 9);
    assert_eq!(app.list().expect("listed")[0].state, "final");
    assert_eq!(app.case(&id).expect("a case").record, Some(corrected));
    let again = app.finalize(&id, &SittingKind::ALL);
    assert!(matches!(again, Err(AppError::AlreadyFinal(_))), "{again:?}");
    app.begin_correction(&id, "Enda en").expect("it goes on from there");
}

/// What the old key signed is still ours: a correction replaces it, and one bundle holds both.
#[test]
fn a_correction_after_a_restore_replaces_what_was_signed_before() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = folder.path().join("a");
    let mut app = workspace(&at, Role::Office, 10);
    let id = finalized(&mut app, 2);
    let first = app.case(&id).expect("a case").record.expect("final");
    drop(app);
    for round in 0..2_u64 {
        let name = backups(&at).pop().expect("one").file_name().expect("named").to_owned();
        recovery(&at, 11 + round).restore(&name.to_string_lossy()).expect("restored");
        let mut app = reopen(&at, 21 + round);
        app.begin_correction(&id, "Talt feil").expect("it was made here");
        let value = if round == 0 { Answer::No } else { Answer::NotObserved };
        answer(&mut app, &id, "curiosity.3.1", value);
        let done = app.finalize(&id, &SittingKind::ALL).expect("final").output;
        let summary = app.office_summary().expect("a summary");
        assert_eq!(summary.visits.len(), 1);
        assert_eq!(summary.visits[0].record, Some(done.record), "round {round}: one head");
        assert_eq!(app.case(&id).expect("a case").record, Some(done.record));
        assert_ne!(done.record, first);
        assert!(app.report_progress(&id).is_ok());
        app.rebuild().expect("rebuilt");
        let exported = app.export(None).expect("a bundle").output;
        assert_eq!(exported.records, 2 + usize::try_from(round).expect("small"));
        let mut office = workspace(&folder.path().join(format!("o{round}")), Role::Office, 31);
        let taken = office.import(&[Path::new(&exported.file)], &Unwatched).expect("taken in");
        assert_eq!(taken.bundles[0].added, exported.records, "all of them are proved");
    }
}

#[test]
fn what_is_no_whole_backup_changes_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 40);
    finalized(&mut app, 0);
    drop(app);
    let recovery = recovery(folder.path(), 41);
    let before = std::fs::read(folder.path().join("viba.db")).expect("read");
    let refused = recovery.restore("20200101T000000Z-01");
    assert!(matches!(refused, Err(AppError::Recovery(RecoveryRefusal::NoBackup(_)))));
    let backup = backups(folder.path()).pop().expect("one");
    let name = backup.file_name().expect("named").to_string_lossy().into_owned();
    let mut bytes = std::fs::read(backup.join("viba.db")).expect("read");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(backup.join("viba.db"), bytes).expect("written");
    for refused in [recovery.rehearse(&name).err(), recovery.restore(&name).err()] {
        assert!(
            matches!(refused, Some(AppError::Recovery(RecoveryRefusal::BackupDamaged(_)))),
            "{refused:?}"
        );
    }
    assert_eq!(std::fs::read(folder.path().join("viba.db")).expect("read"), before);
    assert!(named(folder.path(), "viba.ready").is_empty(), "nothing half made is left");
    assert!(named(folder.path(), "viba.damaged").is_empty());
}

#[test]
fn a_workspace_that_is_open_in_a_window_is_not_restored() {
    let home = tempfile::tempdir().expect("a folder");
    let mut session = session(home.path());
    session.create(Role::Assessor, "Prøve", None, None).expect("made");
    let app = session.app().expect("open");
    let made = app.back_up(BackupReason::Asked, None).expect("made");
    let at = app.paths().folder().to_owned();
    let refused = recovery(&at, 50).restore(&made.name);
    assert!(matches!(refused, Err(AppError::Store(store::StoreError::Busy { .. }))), "{refused:?}");
    session.close();
    recovery(&at, 51).restore(&made.name).expect("restored");
    session.open(at).expect("opened");
}

/// The laptop is gone: a backup on a stick is put into an empty folder.
#[test]
fn a_backup_from_elsewhere_brings_its_key() {
    let folder = tempfile::tempdir().expect("a folder");
    let (at, stick, new) =
        (folder.path().join("a"), folder.path().join("stick"), folder.path().join("new"));
    let mut app = workspace(&at, Role::Assessor, 60);
    finalized(&mut app, 0);
    let made = app.back_up(BackupReason::Asked, Some(&stick)).expect("made");
    let digest = app.state_digest().expect("a digest");
    drop(app);
    std::fs::remove_dir_all(&at).expect("gone");
    std::fs::create_dir(&new).expect("made");
    let restored = recovery(&new, 61).restore(&made.folder).expect("restored");
    assert_eq!(restored.holds.records, 1);
    assert_eq!(reopen(&new, 62).state_digest().expect("a digest"), digest);
}

/// Cut off at every step of the swap, the workspace opens with what was restored.
#[test]
fn a_restore_that_was_cut_off_is_finished_when_it_is_opened() {
    let folder = tempfile::tempdir().expect("a folder");
    let whole = folder.path().join("whole");
    let mut app = workspace(&whole, Role::Assessor, 70);
    finalized(&mut app, 0);
    drop(app);
    let made = backups(&whole).pop().expect("one");
    let after = folder.path().join("after");
    copied(&whole, &after);
    let name = made.file_name().expect("named").to_string_lossy().into_owned();
    let restored = recovery(&after, 71).restore(&name).expect("restored");
    let stamp = restored.kept.rsplit_once("damaged-").expect("a stamp").1.to_owned();
    let expected = reopen(&after, 72).device().to_owned();
    for cut in 0..4 {
        let at = folder.path().join(format!("cut{cut}"));
        copied(&whole, &at);
        let ready = at.join(format!("viba.ready-{stamp}"));
        std::fs::create_dir(&ready).expect("made");
        std::fs::copy(after.join("viba.db"), ready.join("viba.db")).expect("copied");
        let damaged = at.join(format!("viba.damaged-{stamp}"));
        if cut > 0 {
            std::fs::create_dir(&damaged).expect("made");
            std::fs::rename(at.join("viba.db"), damaged.join("viba.db")).expect("moved");
        }
        if cut > 1 {
            std::fs::rename(at.join("viba.mark"), damaged.join("viba.mark")).expect("moved");
        }
        if cut > 2 {
            std::fs::rename(ready.join("viba.db"), at.join("viba.db")).expect("moved");
        }
        assert_eq!(reopen(&at, 73).device(), expected, "cut {cut}");
        assert!(!ready.exists() && damaged.join("viba.db").exists(), "cut {cut}");
    }
}

/// Cut off while neither the old nor the new file has its place: a window finds the workspace all the same,
/// and whoever types a passphrase gets what was restored, not what was put aside.
#[test]
fn a_swap_that_was_cut_off_hides_no_workspace() {
    const WORDS: &str = "regn på ruta mi";
    for is_moved in [false, true] {
        let home = tempfile::tempdir().expect("a folder");
        let mut session = session(home.path());
        session.create(Role::Assessor, "Prøve", Some(WORDS), None).expect("made");
        let app = session.app().expect("open");
        let at = app.paths().folder().to_owned();
        finalized(app, 0);
        session.close();
        let name = backups(&at).pop().expect("one").file_name().expect("named").to_owned();
        let host = Box::new(TestHost::days_later(74, 1).with_home(home.path()));
        let recovery = Recovery::new(WorkspacePaths::new(at.clone()), Some(WORDS), host);
        let restored = recovery.restore(&name.to_string_lossy()).expect("restored");
        // Back to the moment before the last renames.
        let kept = PathBuf::from(&restored.kept);
        let stamp = restored.kept.rsplit_once("damaged-").expect("a stamp").1.to_owned();
        let ready = at.join(format!("viba.ready-{stamp}"));
        std::fs::create_dir(&ready).expect("made");
        let _ = std::fs::remove_file(at.join("viba.db-wal"));
        std::fs::rename(at.join("viba.db"), ready.join("viba.db")).expect("moved");
        if !is_moved {
            std::fs::rename(kept.join("viba.db"), at.join("viba.db")).expect("moved");
        }
        let open = || {
            let host = Box::new(TestHost::new(75).with_home(home.path()));
            App::open_with(WorkspacePaths::new(at.clone()), WORDS, host)
        };
        if is_moved {
            let start = viba_tests::session(home.path()).start();
            assert!(start.locked.is_some(), "the window asks for its passphrase");
        }
        let device = open().expect("opened").device().to_owned();
        assert!(!ready.exists(), "finished before it is opened");
        assert_eq!(open().expect("opened").device(), device);
        assert!(kept.join("viba.db").exists());
    }
}

/// A drill: every generation there is, whyever it was made, is put back on a copy of the workspace. Rows of
/// drafts are as that backup has them, and every record of today is there.
#[test]
fn a_drill_from_every_generation() {
    let folder = tempfile::tempdir().expect("a folder");
    let (at, stick) = (folder.path().join("a"), folder.path().join("stick"));
    let mut app = workspace(&at, Role::Assessor, 75);
    let draft = begun(&mut app, "Bjørka");
    let reasons = [BackupReason::Automatic, BackupReason::Quit, BackupReason::Asked];
    for (place, reason) in reasons.into_iter().enumerate() {
        answer(&mut app, &draft, &format!("curiosity.3.{}", place + 1), Answer::Yes);
        app.write_note(&draft, &format!("Notat {place}"), &[], &[]).expect("written");
        app.back_up(reason, None).expect("made");
        finalized(&mut app, place);
    }
    app.back_up(BackupReason::Asked, Some(&stick)).expect("made");
    let digest = app.state_digest().expect("a digest");
    drop(app);
    let generations = recovery(&at, 76).generations();
    assert_eq!(generations.len(), 7, "three, three of what was final, one on the stick");
    let mut counts = std::collections::BTreeSet::new();
    for (place, generation) in generations.iter().enumerate() {
        let copy = folder.path().join(format!("drill{place}"));
        copied(&at, &copy);
        let tried = recovery(&copy, 77).rehearse(&generation.name).expect("tried");
        let restored = recovery(&copy, 78).restore(&generation.name).expect("restored");
        assert_eq!(restored.holds.answers, tried.holds.answers, "{}", generation.name);
        assert_eq!(restored.holds.notes, tried.holds.notes, "{}", generation.name);
        assert_eq!(Some(tried.holds.records), generation.records);
        assert_eq!(reopen(&copy, 79).state_digest().expect("a digest"), digest);
        let checked = recovery(&copy, 79).check(folder.path()).expect("checked");
        assert_eq!(checked.findings, [], "{}", generation.name);
        counts.insert((tried.holds.answers, tried.holds.notes));
        let after = recovery(&copy, 79).generations();
        assert_eq!(after[0].reason, BackupReason::Repair, "what was put back is backed up itself");
    }
    assert!(counts.len() >= 6, "they are of different moments: {counts:?}");
}

/// A file of every released schema with a draft, a note and a record, upgraded, and put back as it was
/// before the upgrade.
#[test]
fn every_generation_can_be_put_back_from_every_released_schema() {
    let folder = tempfile::tempdir().expect("a folder");
    let new = folder.path().join("new");
    let mut app = workspace(&new, Role::Assessor, 80);
    let id = finalized(&mut app, 0);
    let record = app.case(&id).expect("a case").record.expect("final");
    drop(app);
    for schema in 1..store::NEWEST {
        let at = folder.path().join(format!("schema{schema}"));
        old_workspace(&new, &at, schema);
        let mut app = reopen(&at, 81);
        assert!(holds(&app, record), "schema {schema}");
        let draft = begun(&mut app, "Furua");
        answer(&mut app, &draft, "curiosity.3.1", Answer::Yes);
        app.back_up(BackupReason::Asked, None).expect("made");
        let all = app.list().expect("listed").len();
        drop(app);
        let generations = recovery(&at, 82).generations();
        let places: Vec<_> = generations.iter().map(|one| one.place).collect();
        assert_eq!(places, [GenerationPlace::Here, GenerationPlace::BeforeUpgrade], "{schema}");
        for (place, generation) in generations.iter().enumerate() {
            let restored = recovery(&at, 83).restore(&generation.name).expect("restored");
            assert_eq!(restored.holds.records, 1, "schema {schema}");
            let app = reopen(&at, 84);
            assert!(holds(&app, record), "schema {schema}");
            assert_eq!(app.list().expect("listed").len(), all - place, "schema {schema}");
        }
    }
}

fn holds(app: &App, record: record::Hash) -> bool {
    app.find(&record.to_string()).is_ok()
}
