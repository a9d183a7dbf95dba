use std::path::Path;

use rusqlite::{Connection, TransactionBehavior};

use crate::error::{Doing, StoreError};

/// The steps that lead from an empty file to the newest schema. A released step never changes.
const STEPS: &[&str] = &[include_str!("../migrations/0001_initial.sql")];

/// The newest schema this program knows.
pub const NEWEST: u32 = 1;
// The number stands alone so that it is a plain constant; this keeps the two together.
const _: () = assert!(STEPS.len() == NEWEST as usize);

/// Runs the steps the file lacks: all of them, or none. A file that has rows is copied first.
///
/// A newer file is left as it is and used, if its newest step says that programs of our schema
/// still may.
///
/// # Errors
///
/// [`StoreError::TooNew`] if they may not.
pub(crate) fn migrate(db: &mut Connection, path: Option<&Path>) -> Result<(), StoreError> {
    let found = version(db)?;
    if found > NEWEST {
        return look_ahead(db);
    }
    if found == NEWEST {
        return Ok(());
    }
    if found > 0 {
        copy_before(db, path, found)?;
    }
    let tx = db
        .transaction_with_behavior(TransactionBehavior::Immediate)
        .doing("lock the file for an upgrade")?;
    for (step, schema) in STEPS.iter().zip(1_u32..).skip(found as usize) {
        tx.execute_batch(step).doing("upgrade the file")?;
        tx.pragma_update(None, "user_version", schema).doing("note the new schema")?;
    }
    tx.commit().doing("finish the upgrade")
}

fn version(db: &Connection) -> Result<u32, StoreError> {
    db.pragma_query_value(None, "user_version", |row| row.get(0)).doing("read the file's schema")
}

fn look_ahead(db: &Connection) -> Result<(), StoreError> {
    let needs: u32 = db
        .query_row("SELECT readable_from FROM file_format", [], |row| row.get("readable_from"))
        .doing("read which programs may use the file")?;
    if needs > NEWEST { Err(StoreError::TooNew { needs, ours: NEWEST }) } else { Ok(()) }
}

/// A copy of the whole file beside it, under the same key, counted before it counts.
fn copy_before(db: &Connection, path: Option<&Path>, found: u32) -> Result<(), StoreError> {
    let Some(path) = path else { return Ok(()) };
    let copy = path.with_extension(format!("before-{}", found + 1));
    let copy_name = copy.to_string_lossy().into_owned();
    if copy.exists() {
        return Ok(());
    }
    db.execute("VACUUM INTO ?1", [&copy_name]).doing("copy the file before an upgrade")?;
    Ok(())
}

/// The whole schema as SQLite describes it, for comparison.
///
/// # Errors
///
/// [`StoreError::Sqlite`] if the file cannot be read.
pub fn schema(store: &crate::Store) -> Result<String, StoreError> {
    let mut statement = store
        .db()
        .prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name")
        .doing("read the schema")?;
    let rows =
        statement.query_map([], |row| row.get::<_, String>("sql")).doing("read the schema")?;
    let parts: Vec<String> = rows.collect::<Result<_, _>>().doing("read the schema")?;
    Ok(parts.join(";\n"))
}
