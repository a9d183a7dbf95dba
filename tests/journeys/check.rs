//! A check names what is wrong and writes to nothing; whatever is damaged, it never says that all is well.

use std::path::{Path, PathBuf};

use app::{
    AnswerIndicator, App, BackupReason, Checked, FindingCode, NoteChange, Role, WorkspacePaths,
};
use rubric::Answer;
use viba_tests::{TestHost, begun, workspace};

use super::backup::{backups, finalized};
use super::correction::copied;
use super::restore::recovery;
pub(super) use viba_tests::inside;

/// A workspace as a power cut leaves it: two records, a draft with notes, a backup, a bundle, and changes
/// that stand in the log alone.
pub(super) fn left_in_the_middle(folder: &Path) -> PathBuf {
    let (open, at) = (folder.join("open"), folder.join("left"));
    let mut app = workspace(&open, Role::Assessor, 1);
    finalized(&mut app, 0);
    let draft = begun(&mut app, "Bjørka");
    for (place, words) in ["Tre barn bygger.", "En voksen venter."].iter().enumerate() {
        let note = app.write_note(&draft, words, &[], &[]).expect("written").output.note;
        let text = Some(format!("{words} Igjen {place}."));
        app.change_note(&draft, &note, &NoteChange { text, ..Default::default() })
            .expect("changed");
    }
    app.back_up(BackupReason::Asked, None).expect("made");
    assert_eq!(app.search_notes("bygger", 9).expect("searched").total, 1);
    // Closed once, so that the file itself holds what was done, and the log what comes now.
    drop(app);
    let mut app = viba_tests::reopen(&open, 2);
    finalized(&mut app, 2);
    app.export(None).expect("a bundle");
    for (indicator, answer) in [("curiosity.3.1", Answer::Yes), ("curiosity.3.2", Answer::No)] {
        let (assessment, indicator) = (draft.clone(), indicator.to_owned());
        let click = AnswerIndicator { assessment, indicator, answer: Some(answer) };
        app.answer_indicator(&click).expect("answered");
    }
    copied(&open, &at);
    drop(app);
    let _ = std::fs::remove_file(at.join("viba.db-shm"));
    assert!(at.join("viba.db-wal").metadata().expect("a log").len() > 10_000);
    at
}

pub(super) fn check(folder: &Path, place: &Path) -> Checked {
    recovery(folder, 90).check(place).expect("checked")
}

fn codes(checked: &Checked) -> Vec<FindingCode> {
    checked.findings.iter().map(|finding| finding.code).collect()
}

/// Everything in a workspace that is of value, read from a copy.
pub(super) fn contents(folder: &Path, place: &Path) -> Option<Vec<(String, store::Table)>> {
    let look = tempfile::tempdir_in(place).expect("a folder");
    for name in ["viba.db", "viba.db-wal"] {
        let _ = std::fs::copy(folder.join(name), look.path().join(name));
    }
    let paths = WorkspacePaths::new(look.path().to_owned());
    let key = key_of(folder);
    let store = store::Store::open(&paths.database(), &key).ok()?;
    // Where the window stood is no work of anybody's.
    let of_value = |name: &String| {
        !matches!(name.as_str(), "desk" | "window" | "note_search" | "search_state")
    };
    let names: Vec<String> = store.table_names().ok()?.into_iter().filter(of_value).collect();
    names.into_iter().map(|name| Some((name.clone(), store.table(&name).ok()?))).collect()
}

fn key_of(folder: &Path) -> store::DatabaseKey {
    let text = viba_tests::key_of(folder, &viba_tests::common_secrets());
    let mut bytes = [0; 32];
    for (place, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(&text[2 * place..2 * place + 2], 16).expect("hexadecimal");
    }
    store::DatabaseKey::new(bytes)
}

#[test]
fn a_whole_workspace_is_fine_and_nothing_is_written_to() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = left_in_the_middle(folder.path());
    let state = |folder: &Path| {
        let mut files: Vec<_> = std::fs::read_dir(folder)
            .expect("read")
            .flatten()
            .filter(|entry| entry.path().is_file())
            .map(|entry| (entry.file_name(), std::fs::read(entry.path()).expect("read")))
            .collect();
        files.sort();
        files
    };
    let before = state(&at);
    let checked = check(&at, folder.path());
    assert_eq!(checked.findings, [], "all is well");
    assert_eq!((checked.records, checked.backups), (2, 3));
    assert_eq!(state(&at), before);
}

/// One of each kind of damage, and what it is called.
#[test]
fn every_damage_has_a_name() {
    let folder = tempfile::tempdir().expect("a folder");
    let whole = left_in_the_middle(folder.path());
    let sql = |at: &Path, statement: &str| inside(at).execute_batch(statement).expect("damaged");
    let write = |at: &Path, name: &str, change: &dyn Fn(&mut Vec<u8>)| {
        let mut bytes = std::fs::read(at.join(name)).expect("read");
        change(&mut bytes);
        std::fs::write(at.join(name), bytes).expect("written");
    };
    type Damage<'a> = Box<dyn Fn(&Path) + 'a>;
    let cases: Vec<(FindingCode, Damage<'_>)> = vec![
        (
            FindingCode::FileMissing,
            Box::new(|at| std::fs::remove_file(at.join("viba.db")).expect("gone")),
        ),
        (
            FindingCode::KeyUnreadable,
            Box::new(|at| std::fs::write(at.join("keys/keychain.slot"), "x").expect("written")),
        ),
        (FindingCode::Unreadable, Box::new(|at| write(at, "viba.db", &|bytes| bytes[3] ^= 1))),
        (
            FindingCode::Pages,
            Box::new(|at| {
                drop(inside(at));
                write(at, "viba.db", &|bytes| {
                    let last = bytes.len() - 2_000;
                    bytes[last] ^= 1;
                });
            }),
        ),
        (
            FindingCode::Log,
            Box::new(|at| write(at, "viba.db-wal", &|bytes| bytes[32 + 24 + 9] ^= 1)),
        ),
        (
            FindingCode::ChangesMissing,
            Box::new(|at| std::fs::remove_file(at.join("viba.db-wal")).expect("gone")),
        ),
        (
            FindingCode::References,
            Box::new(|at| sql(at, "PRAGMA foreign_keys = OFF; DELETE FROM person")),
        ),
        (
            FindingCode::Records,
            Box::new(|at| {
                sql(at, "UPDATE record SET body = CAST(body || ' ' AS BLOB) WHERE id = 1")
            }),
        ),
        (FindingCode::RecordsMissing, Box::new(|at| sql(at, "DELETE FROM record WHERE id = 2"))),
        (
            FindingCode::Derived,
            Box::new(|at| sql(at, "UPDATE revision SET total_sum = total_sum + 1")),
        ),
        (
            FindingCode::SearchIndex,
            Box::new(|at| sql(at, "UPDATE note_search_content SET c0 = 'noe annet'")),
        ),
        (
            FindingCode::Backup,
            Box::new(|at| {
                let backup = backups(at).pop().expect("one");
                write(&backup, "viba.db", &|bytes| bytes[9_000] ^= 1);
            }),
        ),
    ];
    for (place, (code, damage)) in cases.iter().enumerate() {
        let at = folder.path().join(format!("case{place}"));
        copied(&whole, &at);
        damage(&at);
        let found = check(&at, folder.path());
        assert!(codes(&found).contains(code), "{code:?}: {:?}", found.findings);
        let told = serde_json::to_string(&found).expect("json");
        assert!(!told.contains("bygger") && !told.contains("Bjørka"), "no words: {told}");
    }
}

/// A record that went with everything that tells of it, and was in no bundle: the backup knows.
#[test]
fn what_only_a_backup_knows_of_is_missed() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = left_in_the_middle(folder.path());
    std::fs::remove_dir_all(at.join("outbox")).expect("gone");
    inside(&at)
        .execute_batch(
            "DELETE FROM record WHERE id = (SELECT max(id) FROM record);
             DELETE FROM revision WHERE hash NOT IN (SELECT hash FROM record);
             DELETE FROM revision_item WHERE hash NOT IN (SELECT hash FROM record);
             DELETE FROM revision_subscale WHERE hash NOT IN (SELECT hash FROM record);
             UPDATE assessment SET state = 'draft' WHERE id NOT IN (SELECT subject FROM record);",
        )
        .expect("damaged");
    let missing: Vec<_> = check(&at, folder.path())
        .findings
        .into_iter()
        .filter(|finding| finding.code == FindingCode::RecordsMissing)
        .collect();
    assert_eq!(missing.iter().map(|finding| finding.count).sum::<usize>(), 1, "{missing:?}");
    super::repair::recovers(&at, folder.path(), "a record from the backup");
}

/// A folder nobody may write to is checked all the same. Root may write anywhere, so the folder is put on
/// a file system that is read-only where that can be done.
#[cfg(unix)]
#[test]
fn a_folder_that_is_read_only_is_checked() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().expect("a folder");
    let (left, at) = (left_in_the_middle(folder.path()), folder.path().join("still"));
    std::fs::create_dir(&at).expect("made");
    let run = |program: &str, args: &[&str]| {
        let done = std::process::Command::new(program).args(args).arg(&at).status();
        done.is_ok_and(|status| status.success())
    };
    let is_mounted = run("mount", &["-t", "tmpfs", "tmpfs"]);
    copied(&left, &at);
    if is_mounted {
        assert!(run("mount", &["-o", "remount,ro"]));
    }
    let allow = |mode: u32| std::fs::set_permissions(&at, std::fs::Permissions::from_mode(mode));
    let is_closed = is_mounted || allow(0o500).is_ok();
    let checked = recovery(&at, 90).check(folder.path());
    let list = recovery(&at, 90).generations().len();
    if is_mounted {
        run("umount", &[]);
    } else {
        allow(0o700).expect("set");
    }
    assert!(is_closed);
    assert_eq!((checked.expect("checked").findings, list), (Vec::new(), 3));
}

/// A check while somebody answers finds nothing: it looks at one moment.
#[test]
fn a_check_while_the_work_goes_on_is_fine() {
    let home = tempfile::tempdir().expect("a folder");
    viba_tests::half_begun(home.path());
    let mut session = viba_tests::session(home.path());
    session.start();
    let recovery = session.recovery().expect("open");
    let place = home.path().to_owned();
    let checking =
        std::thread::spawn(move || (0..6).map(|_| recovery.check(&place)).collect::<Vec<_>>());
    let app = session.app().expect("open");
    let id = app.list().expect("listed")[0].assessment.clone();
    let rubric = app.case(&id).expect("a case").rubric;
    let mut given = 0;
    while !checking.is_finished() {
        for indicator in rubric.items().flat_map(|item| &item.indicators) {
            let (assessment, indicator) = (id.clone(), indicator.id.to_string());
            let answer = (given % 2 == 0).then_some(Answer::No);
            let click = AnswerIndicator { assessment, indicator, answer };
            app.answer_indicator(&click).expect("answered meanwhile");
            if checking.is_finished() {
                break;
            }
        }
        given += 1;
    }
    for checked in checking.join().expect("done") {
        // One that never found a still moment says so; none finds damage.
        assert!(checked.as_ref().map_or(true, Checked::is_fine), "{checked:?}");
    }
}

/// What was found when it was opened is told until somebody acts, though the work goes on.
#[test]
fn missing_changes_are_told_after_work_went_on() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = left_in_the_middle(folder.path());
    std::fs::remove_file(at.join("viba.db-wal")).expect("gone");
    let host = Box::new(TestHost::days_later(5, 2));
    let mut app = App::open(WorkspacePaths::new(at.clone()), host).expect("it opens");
    assert!(app.changes_missing().is_some_and(|missing| missing > 0), "and says so");
    finalized(&mut app, 1);
    drop(app);
    let found = check(&at, folder.path());
    assert!(codes(&found).contains(&FindingCode::ChangesMissing), "{:?}", found.findings);
}
