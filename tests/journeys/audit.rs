//! The audit chain: every change of state has a row, none holds anybody's words, and a row that is
//! altered, taken out or put in is found.

use std::path::{Path, PathBuf};

use app::{
    AnswerIndicator, App, BackupReason, FindingCode, NoteChange, Role, Unwatched, WorkspacePaths,
};
use rubric::Answer;
use viba_tests::{TestHost, begun, inside, reopen, workspace};

use super::backup::finalized;
use super::restore::recovery;

/// Action, subject, person and detail of every row.
fn rows(folder: &Path) -> Vec<(String, String, Option<String>, String)> {
    let db = inside(folder);
    let mut sql = db.prepare("SELECT * FROM audit ORDER BY seq").expect("asked");
    let row = |row: &rusqlite::Row<'_>| {
        Ok((row.get("action")?, row.get("subject")?, row.get("person")?, row.get("detail")?))
    };
    sql.query_map([], row).expect("read").collect::<Result<_, _>>().expect("rows")
}

fn broken(folder: &Path) -> Vec<FindingCode> {
    let place = tempfile::tempdir().expect("a folder");
    let checked = recovery(folder, 71).check(place.path()).expect("checked");
    checked.findings.into_iter().map(|finding| finding.code).collect()
}

/// A draft with answers and a note that was changed, a final assessment, a bundle.
fn worked(folder: &Path, seed: u64) -> App {
    let mut app = workspace(folder, Role::Assessor, seed);
    let draft = begun(&mut app, "Bjørka");
    for answer in [Some(Answer::No), Some(Answer::Yes), None] {
        let (assessment, indicator) = (draft.clone(), "curiosity.5.2".to_owned());
        app.answer_indicator(&AnswerIndicator { assessment, indicator, answer }).expect("kept");
    }
    let note = app.write_note(&draft, "Et barn bygger tårn.", &[], &[]).expect("written").output;
    let text = Some("Et barn bygger hus.".to_owned());
    app.change_note(&draft, &note.note, &NoteChange { text, ..Default::default() }).expect("kept");
    app.undo(&draft).expect("turned back");
    finalized(&mut app, 0);
    app.export(None).expect("a bundle");
    app
}

#[test]
fn every_change_has_a_row_and_no_row_has_words() {
    let folder = tempfile::tempdir().expect("a folder");
    drop(worked(folder.path(), 7_001));
    let rows = rows(folder.path());
    let of = |action: &str| rows.iter().filter(|row| row.0 == action).collect::<Vec<_>>();
    for action in [
        "create-workspace",
        "mint-visit",
        "start-assessment",
        "answer-indicator",
        "write-note",
        "change-note",
        "undo",
        "assess",
        "finalize",
        "export",
        "lay-bundle",
    ] {
        assert!(!of(action).is_empty(), "{action}: {rows:?}");
    }
    let answers: Vec<&str> = of("answer-indicator").iter().map(|row| row.3.as_str()).collect();
    assert_eq!(
        answers,
        [
            r#"{"set":[["answer","curiosity.5.2",null,"no"]]}"#,
            r#"{"set":[["answer","curiosity.5.2","no","yes"]]}"#,
            r#"{"set":[["answer","curiosity.5.2","yes",null]]}"#,
        ]
    );
    assert!(of("answer-indicator").iter().all(|row| row.2.is_some()), "by somebody");
    let finalized = &of("finalize")[0].3;
    assert!(finalized.contains(r#""draft","final""#) && finalized.contains("assessment.revision"));
    let all = format!("{rows:?}");
    for words in ["tårn", "hus", "bygger", "Prøve", "Bjørka"] {
        assert!(!all.contains(words), "{words}");
    }
    assert_eq!(broken(folder.path()), []);
}

#[test]
fn whatever_is_done_to_the_chain_is_found() {
    let folder = tempfile::tempdir().expect("a folder");
    let whole = folder.path().join("whole");
    drop(worked(&whole, 7_002));
    let changes = [
        ("a row says something else", "UPDATE audit SET detail = '{}' WHERE seq = 5"),
        ("another person", "UPDATE audit SET person = NULL WHERE seq = 6"),
        ("another time", "UPDATE audit SET at_ms = at_ms + 1 WHERE seq = 4"),
        ("a row is gone", "DELETE FROM audit WHERE seq = 5"),
        (
            "the last rows are gone",
            "DELETE FROM audit WHERE seq > (SELECT max(seq) - 2 FROM audit)",
        ),
        ("the first row is gone", "DELETE FROM audit WHERE seq = 1"),
        ("all are gone but one", "DELETE FROM audit WHERE seq > 1"),
        (
            "two rows changed places",
            "UPDATE audit SET seq = -1 WHERE seq = 5; UPDATE audit SET seq = 5 WHERE seq = 6;
             UPDATE audit SET seq = 6 WHERE seq = -1",
        ),
        (
            "a row was put in",
            "INSERT INTO audit SELECT seq + 1000, at_ms, device, person, action, subject, step,
             operation, detail, previous, hash FROM audit WHERE seq = 5",
        ),
    ];
    for (why, sql) in changes {
        let at = folder.path().join(why);
        super::correction::copied(&whole, &at);
        inside(&at).execute_batch(sql).expect("changed");
        assert!(broken(&at).contains(&FindingCode::Audit), "{why}");
    }
}

/// Somebody with the key writes a whole new chain: what the office holds tells all the same.
#[test]
fn a_head_that_went_out_binds_what_was_before() {
    let folder = tempfile::tempdir().expect("a folder");
    let (desk, office) = (folder.path().join("desk"), folder.path().join("office"));
    let mut app = worked(&desk, 7_003);
    let bundle = PathBuf::from(app.export(None).expect("a bundle").output.file);
    drop(app);
    let mut other = workspace(&office, Role::Office, 7_004);
    other.import(&[&bundle], &Unwatched).expect("taken in");
    drop(other);
    let kept: Vec<u8> = inside(&office)
        .query_row("SELECT audit_head FROM bundle", [], |row| row.get(0))
        .expect("the head");
    let count = |folder: &Path| -> i64 {
        inside(folder)
            .query_row("SELECT count(*) FROM audit WHERE hash = ?1", [&kept], |row| row.get(0))
            .expect("counted")
    };
    assert_eq!(count(&desk), 1, "it was the head then");
    // The chain is cut to nothing, and goes on anew with the next change.
    let db = inside(&desk);
    db.execute_batch("DELETE FROM audit").expect("cut");
    drop(db);
    drop(begun(&mut reopen(&desk, 7_005), "Solsida"));
    assert!(broken(&desk).contains(&FindingCode::Audit), "the bundle in the outbox knows better");
    assert_eq!(count(&desk), 0);
}

#[test]
fn a_repair_tells_what_it_found_and_the_chain_holds_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = worked(folder.path(), 7_006);
    app.back_up(BackupReason::Asked, None).expect("made");
    drop(app);
    inside(folder.path()).execute_batch("DELETE FROM audit WHERE seq IN (4, 5)").expect("changed");
    let repair = recovery(folder.path(), 72).repair().expect("repaired");
    assert!(repair.findings.iter().any(|finding| finding.code == FindingCode::Audit));
    assert_eq!(broken(folder.path()), []);
    let told = rows(folder.path());
    assert!(told.iter().any(|row| row.0 == "repair" && row.3.contains("known")), "{told:?}");
    let mut app = reopen(folder.path(), 7_007);
    begun(&mut app, "Solsida");
    drop(app);
    assert_eq!(broken(folder.path()), []);
}

/// A file of an older program has no chain: it begins with the next change, and says after what.
#[test]
fn a_chain_begins_in_an_older_file_with_its_next_change() {
    let folder = tempfile::tempdir().expect("a folder");
    drop(worked(folder.path(), 7_008));
    inside(folder.path()).execute_batch("DELETE FROM audit").expect("as it was before");
    std::fs::remove_dir_all(folder.path().join("outbox")).expect("nothing was sent");
    assert_eq!(broken(folder.path()), [], "nothing to tell yet");
    let paths = WorkspacePaths::new(folder.path().to_owned());
    let mut app = App::open(paths, Box::new(TestHost::new(7_009))).expect("opened");
    begun(&mut app, "Solsida");
    drop(app);
    let rows = rows(folder.path());
    assert!(rows[0].3.contains("begins_after"), "{:?}", rows[0]);
    assert_eq!(broken(folder.path()), []);
}
