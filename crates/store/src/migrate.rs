use std::path::Path;

use rusqlite::{Connection, OpenFlags, TransactionBehavior};

use crate::error::{Doing, StoreError};
use crate::key::{DatabaseKey, open_file, unlock};
use crate::search;

/// The steps that lead from an empty file to the newest schema. A released step never changes.
const STEPS: &[&str] = &[
    include_str!("../migrations/0001_initial.sql"),
    include_str!("../migrations/0002_window.sql"),
    include_str!("../migrations/0003_rubric.sql"),
    include_str!("../migrations/0004_search.sql"),
    include_str!("../migrations/0005_bin_and_groups.sql"),
    include_str!("../migrations/0006_words_and_search.sql"),
    include_str!("../migrations/0007_follow_up.sql"),
    include_str!("../migrations/0008_recovery.sql"),
    include_str!("../migrations/0009_audit.sql"),
    include_str!("../migrations/0010_trainee.sql"),
    include_str!("../migrations/0011_person_key.sql"),
    include_str!("../migrations/0012_office_secret.sql"),
];

/// The newest schema this program knows.
pub const NEWEST: u32 = 12;
// The number stands alone so that it is a plain constant; this keeps the two together.
const _: () = assert!(STEPS.len() == NEWEST as usize);

/// Where a file lies and what opens it, for the copy before an upgrade. None: in memory.
pub(crate) type Home<'a> = Option<(&'a Path, &'a DatabaseKey)>;

/// Runs the steps the file lacks: all of them, or none. A file that has rows is copied first, and
/// the copy is opened and counted before it counts.
///
/// A newer file is left as it is and used, if its newest step says that programs of our schema
/// still may.
///
/// # Errors
///
/// [`StoreError::TooNew`] if they may not; [`StoreError::CopyFailed`] if the copy is not whole,
/// and then nothing was upgraded.
pub(crate) fn migrate(db: &mut Connection, home: Home<'_>) -> Result<(), StoreError> {
    run(db, home, STEPS)
}

fn run(db: &mut Connection, home: Home<'_>, steps: &[&str]) -> Result<(), StoreError> {
    let newest = u32::try_from(steps.len()).unwrap_or(u32::MAX);
    let found = version(db)?;
    if found > newest {
        return look_ahead(db, newest);
    }
    if found == newest {
        return Ok(());
    }
    if found > 0
        && let Some((path, key)) = home
    {
        copy_before(db, path, key, found + 1)?;
    }
    let tx = db
        .transaction_with_behavior(TransactionBehavior::Immediate)
        .doing("lock the file for an upgrade")?;
    for (step, schema) in steps.iter().zip(1_u32..).skip(found as usize) {
        tx.execute_batch(step).doing("upgrade the file")?;
        tx.pragma_update(None, "user_version", schema).doing("note the new schema")?;
    }
    // Nothing is read twice: the index knows how far it is.
    if search::SINCE <= newest {
        search::read_on(&tx)?;
    }
    tx.commit().doing("finish the upgrade")
}

pub(crate) fn version(db: &Connection) -> Result<u32, StoreError> {
    db.pragma_query_value(None, "user_version", |row| row.get(0)).doing("read the file's schema")
}

fn look_ahead(db: &Connection, ours: u32) -> Result<(), StoreError> {
    let needs: u32 = db
        .query_row("SELECT readable_from FROM file_format", [], |row| row.get("readable_from"))
        .doing("read which programs may use the file")?;
    if needs > ours { Err(StoreError::TooNew { needs, ours }) } else { Ok(()) }
}

/// A copy of the whole file beside it, under the same key. An earlier one is kept.
fn copy_before(
    db: &Connection,
    path: &Path,
    key: &DatabaseKey,
    step: u32,
) -> Result<(), StoreError> {
    let copy = path.with_extension(format!("before-{step}"));
    if copy.exists() {
        return Ok(());
    }
    let part = path.with_extension(format!("before-{step}.part"));
    let failed = |source: std::io::Error| StoreError::CopyFailed { copy: copy.clone(), source };
    // What an earlier attempt left half done is no copy.
    match std::fs::remove_file(&part) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(failed(error)),
        _ => {}
    }
    db.execute("VACUUM INTO ?1", [part.to_string_lossy()]).doing("copy the file")?;
    let counted = count_rows(&open_copy(&part, key)?)?;
    if counted != count_rows(db)? {
        return Err(failed(std::io::Error::other("the copy has other rows")));
    }
    let sync = |path: &Path| std::fs::File::open(path).and_then(|file| file.sync_all());
    sync(&part).and_then(|()| std::fs::rename(&part, &copy)).map_err(failed)?;
    if cfg!(unix)
        && let Some(folder) = path.parent()
    {
        sync(folder).map_err(failed)?;
    }
    Ok(())
}

fn open_copy(path: &Path, key: &DatabaseKey) -> Result<Connection, StoreError> {
    let doing = "open the copy";
    let copy = open_file(path, OpenFlags::SQLITE_OPEN_READ_ONLY).doing(doing)?;
    unlock(&copy, key).doing(doing)?;
    let verdict: String = copy
        .pragma_query_value(None, "integrity_check", |row| row.get(0))
        .doing("check the copy")?;
    if verdict == "ok" { Ok(copy) } else { Err(StoreError::Damaged { doing: "check the copy" }) }
}

/// Every table with its number of rows.
pub(crate) fn count_rows(db: &Connection) -> Result<Vec<(String, i64)>, StoreError> {
    let doing = "count the rows of the file";
    let mut sql = db
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
        .doing(doing)?;
    let names = sql.query_map([], |row| row.get::<_, String>("name")).doing(doing)?;
    let mut counts = Vec::new();
    for name in names {
        let name = name.doing(doing)?;
        let count = format!("SELECT count(*) AS rows FROM \"{name}\"");
        let rows = db.query_row(&count, [], |row| row.get("rows")).doing(doing)?;
        counts.push((name, rows));
    }
    Ok(counts)
}

/// The whole schema as SQLite describes it, for comparison.
///
/// # Errors
///
/// [`StoreError::Sqlite`] if the file cannot be read.
pub fn schema(store: &crate::Store) -> Result<String, StoreError> {
    schema_of(store.db())
}

fn schema_of(db: &Connection) -> Result<String, StoreError> {
    let mut statement = db
        .prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name")
        .doing("read the schema")?;
    let rows =
        statement.query_map([], |row| row.get::<_, String>("sql")).doing("read the schema")?;
    let parts: Vec<String> = rows.collect::<Result<_, _>>().doing("read the schema")?;
    Ok(parts.join(";\n"))
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;
    use crate::Store;

    const NEXT: &str = "CREATE TABLE next (x INTEGER) STRICT;";
    const BROKEN: &str = "CREATE TABLE half (x INTEGER) STRICT; INSERT INTO nowhere VALUES (1);";

    /// A note that was changed, and one in the bin.
    const NOTES: &str = "
        INSERT INTO child_group (id, kindergarten, name) VALUES ('g1', '100011379', 'Bjørka');
        INSERT INTO visit (id, code, group_id, date, minted_here, created_at_ms) VALUES
            ('v1', 'C0', 'g1', '2026-03-12', 1, 0);
        INSERT INTO assessment (id, visit_id, rubric_id, rubric_version, rubric_hash, kind, role,
            person_id, created_at_ms) VALUES
            ('a1', 'v1', 'r', '1.0.0', '00', 'external', 'primary', 'p1', 0);
        INSERT INTO note (id, assessment_id, written_at) VALUES
            ('n1', 'a1', '2026-03-12T09:00:00+01:00'), ('n2', 'a1', '2026-03-12T09:01:00+01:00');
        INSERT INTO note_version (note_id, body, at_ms) VALUES
            ('n1', 'Fiol', 1), ('n2', 'Solsikke', 2), ('n1', 'En solsikke', 3), ('n2', NULL, 4);";

    /// A file of an older schema with some rows, and its connection.
    fn old_file(folder: &Path, key: &DatabaseKey, schema: usize) -> (PathBuf, Connection) {
        let path = folder.join("viba.db");
        let mut db = Connection::open(&path).expect("made");
        unlock(&db, key).expect("unlocked");
        db.pragma_update(None, "application_id", crate::open::APPLICATION_ID).expect("ours");
        run(&mut db, None, &STEPS[..schema]).expect("the schema");
        db.execute("INSERT INTO person VALUES ('p1', 'Vurderer 1')", []).expect("a row");
        (path, db)
    }

    /// The schema of a file as it was agreed when it was released.
    fn agreed(schema: u32) -> String {
        let files = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/files");
        std::fs::read_to_string(files.join(format!("schema-{schema}.sql"))).expect("agreed")
    }

    #[test]
    fn every_released_schema_goes_forward_with_its_rows() {
        for schema in 1..NEWEST {
            let folder = tempfile::tempdir().expect("a folder");
            let key = DatabaseKey::new([5; 32]);
            let (path, db) = old_file(folder.path(), &key, schema as usize);
            assert_eq!(schema_of(&db).expect("read"), agreed(schema), "a released step stays");
            db.execute_batch(NOTES).expect("notes");
            let before = count_rows(&db).expect("counted");
            drop(db);
            let store = Store::open(&path, &key).expect("opened");
            assert_eq!(version(store.db()).expect("read"), NEWEST);
            let new = Store::in_memory().expect("made");
            assert_eq!(crate::schema(&store).expect("read"), crate::schema(&new).expect("read"));
            let after = count_rows(store.db()).expect("counted");
            let mut kept = before.iter().filter(|(name, _)| !name.starts_with("note_search"));
            assert!(kept.all(|table| after.contains(table)), "{before:?} {after:?}");
            assert!(after.contains(&("note_search".into(), 1)), "filled by the upgrade: {after:?}");
            assert_eq!(store.window().expect("read"), None);
            let found = store.search_notes("SIKKE", 9).expect("searched");
            assert_eq!(found.total, 1);
            assert_eq!(found.notes[0].text, "En solsikke");
            let copy = path.with_extension(format!("before-{}", schema + 1));
            let copy = open_copy(&copy, &key).expect("a copy");
            assert_eq!(count_rows(&copy).expect("counted"), before);
        }
    }

    #[test]
    fn an_upgrade_leaves_a_whole_copy_of_what_was() {
        let folder = tempfile::tempdir().expect("a folder");
        let key = DatabaseKey::new([5; 32]);
        let (path, mut db) = old_file(folder.path(), &key, 1);
        run(&mut db, Some((&path, &key)), &[STEPS[0], NEXT]).expect("upgraded");
        assert_eq!(version(&db).expect("read"), 2);
        let copy = open_copy(&path.with_extension("before-2"), &key).expect("a copy");
        assert_eq!(version(&copy).expect("read"), 1);
        let rows = count_rows(&copy).expect("counted");
        assert!(rows.contains(&("person".into(), 1)), "{rows:?}");
        assert!(!path.with_extension("before-2.part").exists());
        run(&mut db, Some((&path, &key)), &[STEPS[0], NEXT]).expect("again is nothing");
    }

    #[test]
    fn a_step_that_fails_leaves_the_file_as_it_was() {
        let folder = tempfile::tempdir().expect("a folder");
        let key = DatabaseKey::new([5; 32]);
        let (path, mut db) = old_file(folder.path(), &key, 1);
        let before = count_rows(&db).expect("counted");
        let failed = run(&mut db, Some((&path, &key)), &[STEPS[0], NEXT, BROKEN]);
        assert!(failed.is_err());
        assert_eq!(version(&db).expect("read"), 1, "not even the first of the two");
        assert_eq!(count_rows(&db).expect("counted"), before);
    }

    #[test]
    fn without_a_copy_nothing_is_upgraded() {
        let folder = tempfile::tempdir().expect("a folder");
        let key = DatabaseKey::new([5; 32]);
        let (path, mut db) = old_file(folder.path(), &key, 1);
        // A folder stands where the copy is written first.
        std::fs::create_dir(path.with_extension("before-2.part")).expect("made");
        let failed = run(&mut db, Some((&path, &key)), &[STEPS[0], NEXT]);
        assert!(matches!(failed, Err(StoreError::CopyFailed { .. })), "{failed:?}");
        assert_eq!(version(&db).expect("read"), 1);
    }
}
