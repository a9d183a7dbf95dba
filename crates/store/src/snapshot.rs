//! A copy of the whole file of one moment, and whether a file is whole.

use std::path::Path;

use record::{Hash, record_hash};
use rusqlite::backup::Backup;
use rusqlite::{Connection, OpenFlags, Transaction, TransactionBehavior};

use crate::error::{Doing, StoreError};
use crate::key::{DatabaseKey, open_file, unlock};
use crate::mark::{Numbers, numbers};
use crate::migrate::{count_rows, version};
use crate::open::{Store, check_ours, connect, refused, starts_plain};
use crate::record::hash_from;

/// What a copy holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holding {
    /// The schema of the file.
    pub schema: u32,
    /// Every table with its number of rows.
    pub tables: Vec<(String, i64)>,
    /// The hashes of all records, sorted.
    pub records: Vec<Hash>,
    /// How far the file had come.
    pub numbers: Numbers,
}

/// How whole a file is. All zero: nothing was found.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq)]
pub struct Health {
    /// Pages that were changed by something else than this program.
    pub pages: usize,
    /// Places where tables or indexes do not fit together.
    pub structure: usize,
    /// Rows that name a row which is not there.
    pub references: usize,
}

/// Copies the whole file to `to`, under the same key, through a connection of its own and without
/// stopping whoever writes. Copy and counts are of one moment: what is written meanwhile is in neither.
///
/// The copy is one file that needs no other beside it. It is not believed: see [`examine`].
///
/// # Errors
///
/// [`StoreError::Exists`] if something stands at `to`, [`StoreError::Missing`],
/// [`StoreError::NotOurs`], [`StoreError::Damaged`] or what the disk says.
pub fn snapshot(from: &Path, key: &DatabaseKey, to: &Path) -> Result<Holding, StoreError> {
    if !from.exists() {
        return Err(StoreError::Missing(from.to_owned()));
    }
    if to.exists() {
        return Err(StoreError::Exists(to.to_owned()));
    }
    let source = connect(from, key, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    check_ours(&source, from)?;
    let moment =
        Transaction::new_unchecked(&source, TransactionBehavior::Deferred).doing("begin a copy")?;
    let holding = holding(&moment)?;
    copy_all(&moment, key, to)?;
    Ok(holding)
}

fn copy_all(source: &Connection, key: &DatabaseKey, to: &Path) -> Result<(), StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE;
    let mut target = open_file(to, flags).map_err(|error| refused(to, error))?;
    let doing = "copy the file";
    target.execute_batch("PRAGMA cipher_log_level = NONE").doing(doing)?;
    unlock(&target, key).doing(doing)?;
    {
        let copying = Backup::new(source, &mut target).doing(doing)?;
        copying.step(-1).doing(doing)?;
    }
    // One file, with nothing beside it that could be forgotten.
    target.pragma_update(None, "journal_mode", "DELETE").doing(doing)?;
    drop(target);
    if starts_plain(to) {
        return Err(StoreError::NotOurs(to.to_owned()));
    }
    Ok(())
}

/// Opens a file that nobody writes to, as it is, and says what it holds. Every page, every table and
/// the hash of every record is gone through. Nothing is written, and nothing made beside it.
///
/// # Errors
///
/// [`StoreError::Damaged`] if anything is not whole; [`StoreError::Missing`],
/// [`StoreError::NotOurs`].
pub fn examine(path: &Path, key: &DatabaseKey) -> Result<Holding, StoreError> {
    let damaged = StoreError::Damaged { doing: "check the copy" };
    let db = open_still(path, key)?;
    check_ours(&db, path)?;
    if health(&db) != Health::default() {
        return Err(damaged);
    }
    let doing = "read the records of the copy";
    let mut sql = db.prepare(include_str!("sql/record_bodies.sql")).doing(doing)?;
    let rows = sql
        .query_map([], |row| Ok((hash_from(row, "hash")?, row.get::<_, Vec<u8>>("body")?)))
        .doing(doing)?;
    for row in rows {
        let (hash, body) = row.doing(doing)?;
        if record_hash(&body) != hash {
            return Err(damaged);
        }
    }
    holding(&db)
}

/// The hashes of all records in a file that nobody writes to.
///
/// # Errors
///
/// [`StoreError::Missing`], [`StoreError::NotOurs`] or what the disk says.
pub fn record_hashes_of(path: &Path, key: &DatabaseKey) -> Result<Vec<Hash>, StoreError> {
    Ok(holding(&open_still(path, key)?)?.records)
}

/// Opens a file that nobody writes to, for reading alone.
pub(crate) fn open_still(path: &Path, key: &DatabaseKey) -> Result<Connection, StoreError> {
    if !path.exists() {
        return Err(StoreError::Missing(path.to_owned()));
    }
    let db =
        open_file(path, OpenFlags::SQLITE_OPEN_READ_ONLY).map_err(|error| refused(path, error))?;
    db.execute_batch("PRAGMA cipher_log_level = NONE").doing("quiet the cipher")?;
    unlock(&db, key).doing("hand over the key")?;
    db.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get::<_, i64>(0))
        .map_err(|error| refused(path, error))?;
    db.pragma_update(None, "trusted_schema", false).doing("set up the copy")?;
    Ok(db)
}

impl Store {
    /// How whole the open file is, every page of it. What stands in the log is written back first.
    pub fn health(&self) -> Health {
        // What cannot be written back is found by the next lines.
        let _ = self.db().query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()));
        health(self.db())
    }

    /// Writes everything back into the one file, so that it needs no other beside it.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn settle(&self) -> Result<(), StoreError> {
        let doing = "close the file";
        self.db().pragma_update(None, "journal_mode", "DELETE").doing(doing)
    }

    /// What the open file holds.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn holding(&self) -> Result<Holding, StoreError> {
        holding(self.db())
    }
}

fn health(db: &Connection) -> Health {
    // The cipher's own check reads the file page by page and goes on after a bad one. It comes first:
    // a page that fails while it is read in the ordinary way closes the connection for good.
    let pages = lines(db, "PRAGMA cipher_integrity_check", "");
    if pages > 0 {
        // What comes after would say more about those pages than about the rows.
        return Health { pages, ..Health::default() };
    }
    let structure = lines(db, "PRAGMA integrity_check", "ok");
    let references = lines(db, "PRAGMA foreign_key_check", "");
    Health { pages, structure, references }
}

/// How many lines a check says beside the one that all is well. A check that cannot run is one.
fn lines(db: &Connection, check: &str, well: &str) -> usize {
    let count = || -> Result<usize, rusqlite::Error> {
        let mut sql = db.prepare(check)?;
        let mut rows = sql.query([])?;
        let mut count = 0;
        while let Some(row) = rows.next()? {
            count += usize::from(row.get_ref(0)?.as_str().ok() != Some(well));
        }
        Ok(count)
    };
    count().unwrap_or(1)
}

fn holding(db: &Connection) -> Result<Holding, StoreError> {
    let doing = "read the hashes of records";
    let mut sql = db.prepare(include_str!("sql/record_hashes.sql")).doing(doing)?;
    let rows = sql.query_map([], |row| hash_from(row, "hash")).doing(doing)?;
    Ok(Holding {
        schema: version(db)?,
        tables: count_rows(db)?,
        records: rows.collect::<Result<_, _>>().doing(doing)?,
        numbers: numbers(db)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(folder: &Path, key: &DatabaseKey) -> (std::path::PathBuf, Store) {
        let path = folder.join("viba.db");
        let mut store = Store::create(&path, key).expect("made");
        for at in 0..200 {
            let done: Result<(), StoreError> =
                store.transact(|writer| writer.note_operation("prøve", "x", at));
            done.expect("noted");
        }
        (path, store)
    }

    #[test]
    fn a_copy_is_of_one_moment_and_stands_alone() {
        let folder = tempfile::tempdir().expect("a folder");
        let key = DatabaseKey::new([4; 32]);
        let (path, mut store) = filled(folder.path(), &key);
        let copy = folder.path().join("copy.db");
        let made = snapshot(&path, &key, &copy).expect("copied while it is open");
        let done: Result<(), StoreError> =
            store.transact(|writer| writer.note_operation("prøve", "x", 0));
        done.expect("and written to");
        assert_eq!(examine(&copy, &key).expect("whole"), made);
        assert_eq!(made.numbers.operation, 200);
        assert!(made.tables.contains(&("operation".into(), 200)), "{:?}", made.tables);
        let beside = ["copy.db-wal", "copy.db-shm", "copy.db-journal"];
        assert!(beside.iter().all(|name| !folder.path().join(name).exists()));
        let again = snapshot(&path, &key, &copy);
        assert!(matches!(again, Err(StoreError::Exists(_))), "nothing is overwritten");
        let other = examine(&copy, &DatabaseKey::new([5; 32]));
        assert!(matches!(other, Err(StoreError::NotOurs(_))), "{other:?}");
    }

    /// One bit in every page, and every length.
    #[test]
    fn no_damaged_copy_passes() {
        let folder = tempfile::tempdir().expect("a folder");
        let key = DatabaseKey::new([4; 32]);
        let (path, _store) = filled(folder.path(), &key);
        let copy = folder.path().join("copy.db");
        snapshot(&path, &key, &copy).expect("copied");
        let whole = std::fs::read(&copy).expect("read");
        for page in 0..whole.len() / 4_096 {
            let mut bad = whole.clone();
            bad[page * 4_096 + (page * 613) % 4_096] ^= 1;
            std::fs::write(&copy, &bad).expect("written");
            assert!(examine(&copy, &key).is_err(), "page {page}");
        }
        for pages in 0..whole.len() / 4_096 {
            std::fs::write(&copy, &whole[..pages * 4_096]).expect("written");
            assert!(examine(&copy, &key).is_err(), "{pages} pages");
        }
        std::fs::write(&copy, &whole).expect("written");
        examine(&copy, &key).expect("whole again");
    }
}
