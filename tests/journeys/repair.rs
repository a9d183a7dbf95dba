//! Of what is damaged everything comes back that can be read, that a backup has, or that was sent.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use app::{App, FindingCode, Role};
use record::Hash;
use rubric::Answer;
use viba_tests::{reopen, workspace};

use super::backup::{backups, finalized};
use super::check::{contents, left_in_the_middle};
use super::correction::copied;
use super::restore::recovery;

/// The hashes of all records, read as a person with the key would.
fn records(folder: &Path) -> BTreeSet<String> {
    let tables = contents(folder, folder.parent().expect("a parent")).expect("it opens");
    let (_, table) = tables.into_iter().find(|(name, _)| name == "record").expect("a table");
    let hash = |row: &Vec<store::Cell>| match table.cell(row, "hash") {
        store::Cell::Blob(bytes) => {
            Hash::from_bytes(bytes.as_slice().try_into().expect("32 bytes")).to_string()
        }
        other => panic!("{other:?}"),
    };
    table.rows.iter().map(hash).collect()
}

/// Whatever happened to a copy of [`left_in_the_middle`], its two records come back, and all is well
/// after it: in the outbox lies a bundle with both.
pub(super) fn recovers(at: &Path, place: &Path, why: &str) {
    let recovery = recovery(at, 91);
    let repair = recovery.repair().unwrap_or_else(|error| panic!("{why}: {error}"));
    let kept = PathBuf::from(repair.kept.as_deref().unwrap_or_default());
    assert!(kept.is_dir(), "{why}: the old files are kept");
    let checked = recovery.check(place).expect("checked");
    assert_eq!(checked.findings, [], "{why}: {repair:?}");
    assert_eq!(checked.records, 2, "{why}: {repair:?}");
    let app = reopen(at, 92);
    assert_eq!(app.reports_to_make().expect("results").len(), 2, "{why}");
}

/// One page after the other is spoilt: the records are all there, and of the draft what the page did not
/// hold, or what the backup had.
#[test]
fn every_page_may_be_lost() {
    let folder = tempfile::tempdir().expect("a folder");
    let left = left_in_the_middle(folder.path());
    // Everything in the file itself, and no log that would heal it.
    drop(reopen(&left, 3));
    let original = contents(&left, folder.path()).expect("read");
    let all = records(&left);
    let bytes = std::fs::read(left.join("viba.db")).expect("read");
    let rows = |tables: &[(String, store::Table)], name: &str| {
        tables.iter().find(|(table, _)| table == name).map_or(0, |(_, table)| table.rows.len())
    };
    let (mut drafts_lost, mut partly) = (0, 0);
    for page in (0..bytes.len() / 4_096).step_by(5) {
        let at = folder.path().join("page");
        let _ = std::fs::remove_dir_all(&at);
        copied(&left, &at);
        let mut bad = bytes.clone();
        bad[page * 4_096 + 77..page * 4_096 + 177].fill(0);
        std::fs::write(at.join("viba.db"), bad).expect("written");
        let plan = recovery(&at, 93).plan_repair(folder.path()).expect("planned");
        let repair = recovery(&at, 93).repair().expect("repaired");
        assert_eq!((&plan.tables, plan.holds), (&repair.tables, repair.holds), "page {page}");
        assert_eq!(plan.kept, None);
        assert!(recovery(&at, 94).check(folder.path()).expect("checked").is_fine(), "page {page}");
        // And certificates, where it goes on under another key.
        assert!(records(&at).is_superset(&all), "page {page}");
        let now = contents(&at, folder.path()).expect("read");
        partly += usize::from(!repair.tables.is_empty());
        for name in ["answer", "note_version", "assessment", "visit"] {
            let (was, is) = (rows(&original, name), rows(&now, name));
            assert!(is + 150 >= was, "page {page}: {is} of {was} {name}");
            drafts_lost += was.saturating_sub(is);
        }
    }
    assert!(partly > 2, "some pages held rows of drafts");
    assert!(drafts_lost < 400, "the backup had nearly all of it: {drafts_lost}");
}

/// Nothing of the file can be read: backup and bundle have everything that was final.
#[test]
fn without_a_first_page_backups_and_bundles_are_enough() {
    let folder = tempfile::tempdir().expect("a folder");
    let left = left_in_the_middle(folder.path());
    let all = records(&left);
    type Damage<'a> = &'a dyn Fn(&Path);
    let cases: [(&str, Damage<'_>); 4] = [
        ("no first page", &|at| {
            let mut bytes = std::fs::read(at.join("viba.db")).expect("read");
            bytes[..4_096].fill(0);
            std::fs::write(at.join("viba.db"), bytes).expect("written");
            std::fs::remove_file(at.join("viba.db-wal")).expect("gone");
        }),
        ("no file", &|at| {
            std::fs::remove_file(at.join("viba.db")).expect("gone");
            std::fs::remove_file(at.join("viba.db-wal")).expect("gone");
        }),
        ("no key either", &|at| {
            std::fs::write(at.join("viba.db"), "x").expect("written");
            std::fs::remove_dir_all(at.join("keys")).expect("gone");
        }),
        ("no backup", &|at| {
            std::fs::write(at.join("viba.db"), "x").expect("written");
            std::fs::remove_dir_all(at.join("backups")).expect("gone");
        }),
    ];
    for (why, damage) in cases {
        let at = folder.path().join(why);
        copied(&left, &at);
        damage(&at);
        let repair = recovery(&at, 95).repair().unwrap_or_else(|error| panic!("{why}: {error}"));
        assert!(repair.kept.is_some(), "{why}");
        assert!(records(&at).is_superset(&all), "{why}");
        assert!(recovery(&at, 96).check(folder.path()).expect("checked").is_fine(), "{why}");
        let mut app = reopen(&at, 97);
        finalized(&mut app, 1);
    }
}

/// The file is well and only lists are not: it stays who it is.
#[test]
fn what_is_derived_is_made_anew_under_the_same_key() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 98);
    finalized(&mut app, 0);
    let (device, digest) = (app.device().to_owned(), app.state_digest().expect("a digest"));
    let lines = app.derived_lines().expect("lines");
    drop(app);
    assert_eq!(recovery(folder.path(), 99).repair().expect("nothing to do").kept, None);
    let key = viba_tests::key_of(folder.path(), &viba_tests::common_secrets());
    let db = rusqlite::Connection::open(folder.path().join("viba.db")).expect("opened");
    db.execute_batch(&format!(
        "PRAGMA key = \"x'{}'\"; UPDATE revision_item SET score = 7; DELETE FROM revision_subscale;",
        key.trim()
    ))
    .expect("damaged");
    drop(db);
    let repair = recovery(folder.path(), 99).repair().expect("repaired");
    assert!(!repair.new_key);
    let app = reopen(folder.path(), 100);
    assert_eq!(app.device(), device);
    assert_eq!(app.state_digest().expect("a digest"), digest);
    assert_eq!(app.derived_lines().expect("lines"), lines);
}

/// A record that is in no backup and no bundle is gone with its page: its answers are not.
#[test]
fn what_was_final_is_a_draft_again_where_its_record_is_lost() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 101);
    let id = finalized(&mut app, 0);
    drop(app);
    for backup in backups(folder.path()) {
        std::fs::remove_dir_all(backup).expect("gone");
    }
    let key = viba_tests::key_of(folder.path(), &viba_tests::common_secrets());
    let db = rusqlite::Connection::open(folder.path().join("viba.db")).expect("opened");
    db.execute_batch(&format!(
        "PRAGMA key = \"x'{}'\"; UPDATE record SET body = x'00';",
        key.trim()
    ))
    .expect("damaged");
    drop(db);
    let found = recovery(folder.path(), 102).check(folder.path()).expect("checked").findings;
    assert!(found.iter().any(|finding| finding.code == FindingCode::Records), "{found:?}");
    let repair = recovery(folder.path(), 103).repair().expect("repaired");
    assert!(repair.new_key, "the lost record had a number");
    let mut app = reopen(folder.path(), 104);
    assert_eq!(app.list().expect("listed")[0].state, "draft");
    assert!(answered(&app, &id));
    app.finalize(&id, &app::SittingKind::ALL).expect("final anew");
    assert!(recovery(folder.path(), 105).check(folder.path()).expect("checked").is_fine());
}

fn answered(app: &App, id: &str) -> bool {
    let answers = app.case(id).expect("there").answers;
    answers
        .get(&"curiosity.3.1".parse().expect("an id"))
        .is_some_and(|one| one != Answer::NotObserved)
}
