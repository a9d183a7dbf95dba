use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, OpenFlags, Transaction, TransactionBehavior};

use crate::audit::{self, Log, Noted};
use crate::error::{Doing, StoreError};
use crate::key::{DatabaseKey, open_file, open_memory, unlock};
use crate::mark::{self, Behind, Mark, Numbers};
use crate::migrate::migrate;

/// Marks the file as ours: "VIBA".
pub(crate) const APPLICATION_ID: i32 = 0x5649_4241;
/// How a file begins that is not encrypted.
const PLAIN_HEADER: &[u8; 16] = b"SQLite format 3\0";
/// The oldest library without the WAL bug that loses data when two connections checkpoint at once.
const OLDEST_LIBRARY: i32 = 3_051_003;
/// What the library says where the disk has no room for the index of its log.
const NO_ROOM_FOR_INDEX: i32 = rusqlite::ffi::SQLITE_IOERR_SHMSIZE;
/// How long another connection may hold the file.
const PATIENCE: Duration = Duration::from_secs(5);

/// The open file.
#[derive(Debug)]
pub struct Store {
    db: Connection,
    /// None in memory, and where it cannot be written.
    mark: Option<Mark>,
    behind: Option<Behind>,
}

/// The right to change the file, for the length of one transaction.
pub struct Writer<'t> {
    pub(crate) tx: &'t Transaction<'t>,
    pub(crate) log: &'t Log,
}

impl Store {
    /// Makes a new file.
    ///
    /// # Errors
    ///
    /// [`StoreError::Exists`] if there is a file, [`StoreError::ReadOnly`] if the folder cannot be
    /// written to.
    pub fn create(path: &Path, key: &DatabaseKey) -> Result<Self, StoreError> {
        if path.exists() {
            return Err(StoreError::Exists(path.to_owned()));
        }
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE;
        let mut db = connect(path, key, flags)?;
        db.pragma_update(None, "application_id", APPLICATION_ID)
            .map_err(|error| refused(path, error))?;
        migrate(&mut db, Some((path, key)))?;
        if starts_plain(path) {
            // A missing key makes a plain file without a word.
            return Err(StoreError::NotOurs(path.to_owned()));
        }
        Ok(Self { db, mark: Mark::open(path), behind: None })
    }

    /// Opens a file made before, and brings it to the newest schema.
    ///
    /// # Errors
    ///
    /// [`StoreError::Missing`], [`StoreError::NotOurs`] if the key does not open it or another
    /// program made it, [`StoreError::ReadOnly`], [`StoreError::TooNew`].
    pub fn open(path: &Path, key: &DatabaseKey) -> Result<Self, StoreError> {
        if !path.exists() {
            return Err(StoreError::Missing(path.to_owned()));
        }
        if starts_plain(path) {
            return Err(StoreError::NotOurs(path.to_owned()));
        }
        let mut db = connect(path, key, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        check_ours(&db, path)?;
        if db.is_readonly("main").unwrap_or(true) {
            return Err(StoreError::ReadOnly(path.to_owned()));
        }
        let behind = mark::compare(path, &db);
        if let Some(behind) = &behind {
            mark::keep(path, behind);
        }
        migrate(&mut db, Some((path, key)))?;
        Ok(Self { db, mark: Mark::open(path), behind: mark::read_behind(path).or(behind) })
    }

    /// A file that lives in memory only: for tests and examples.
    ///
    /// # Errors
    ///
    /// [`StoreError::Sqlite`] if the library refuses.
    pub fn in_memory() -> Result<Self, StoreError> {
        let mut db = open_memory().doing("open a file in memory")?;
        configure(&db).doing("set up the file")?;
        migrate(&mut db, None)?;
        Ok(Self { db, mark: None, behind: None })
    }

    /// Makes a change: all of it, or nothing. When this returns, it is on disk.
    ///
    /// # Errors
    ///
    /// What `change` returns, or the disk; nothing is changed then.
    pub fn transact<T, E: From<StoreError>>(
        &mut self,
        change: impl FnOnce(&Writer<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let tx = self
            .db
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .doing("begin a change")?;
        let log = Log::default();
        let output = change(&Writer { tx: &tx, log: &log })?;
        audit::close(&tx, log)?;
        let numbers = self.mark.is_some().then(|| mark::numbers(&tx).ok()).flatten();
        tx.commit().doing("put a change on disk")?;
        if let (Some(mark), Some(numbers)) = (&mut self.mark, numbers) {
            mark.write(numbers);
        }
        Ok(output)
    }

    /// What was found when the file was behind its mark: changes that were on disk are missing. It is
    /// told until the file is restored or repaired.
    #[must_use]
    pub const fn behind(&self) -> Option<Behind> {
        self.behind
    }

    /// How far the file has come.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn numbers(&self) -> Result<Numbers, StoreError> {
        mark::numbers(&self.db)
    }

    /// A setting of the open file, as text: for checks that it is what it should be.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn pragma(&self, name: &str) -> Result<String, StoreError> {
        use rusqlite::types::Value;
        self.db
            .pragma_query_value(None, name, |row| {
                Ok(match row.get::<_, Value>(0)? {
                    Value::Integer(number) => number.to_string(),
                    Value::Text(text) => text,
                    other => format!("{other:?}"),
                })
            })
            .doing("read a setting")
    }

    /// The connection, for readers in this crate.
    pub(crate) const fn db(&self) -> &Connection {
        &self.db
    }
}

impl Writer<'_> {
    /// Notes the operation itself: ids only.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn note_operation(&self, op: &str, subject: &str, at_ms: i64) -> Result<(), StoreError> {
        self.tx
            .prepare_cached(include_str!("sql/note_operation.sql"))
            .and_then(|mut sql| {
                sql.execute(
                    rusqlite::named_params! { ":op": op, ":subject": subject, ":at": at_ms },
                )
            })
            .doing("note an operation")?;
        self.log.note(Noted {
            at_ms,
            action: op.to_owned(),
            subject: subject.to_owned(),
            step: None,
            operation: Some(self.tx.last_insert_rowid()),
        });
        Ok(())
    }

    /// The connection, for readers inside the transaction.
    pub(crate) fn db(&self) -> &Connection {
        self.tx
    }
}

/// What can be read both inside and outside a transaction.
pub(crate) trait Reading {
    fn connection(&self) -> &Connection;
}

impl Reading for Store {
    fn connection(&self) -> &Connection {
        self.db()
    }
}

impl Reading for Writer<'_> {
    fn connection(&self) -> &Connection {
        self.db()
    }
}

pub(crate) fn connect(
    path: &Path,
    key: &DatabaseKey,
    flags: OpenFlags,
) -> Result<Connection, StoreError> {
    check_library()?;
    let db = open_file(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)
        .map_err(|error| refused(path, error))?;
    // The cipher would tell its troubles to standard error; we tell them ourselves.
    db.execute_batch("PRAGMA cipher_log_level = NONE").doing("quiet the cipher")?;
    unlock(&db, key).doing("hand over the key")?;
    let cipher: Result<String, _> = db.pragma_query_value(None, "cipher_version", |row| row.get(0));
    cipher.doing("find the cipher")?;
    // The first read tells whether the key fits.
    db.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get::<_, i64>(0))
        .map_err(|error| refused(path, error))?;
    configure(&db).map_err(|error| refused(path, error))?;
    Ok(db)
}

fn configure(db: &Connection) -> Result<(), rusqlite::Error> {
    db.busy_timeout(PATIENCE)?;
    db.pragma_update(None, "journal_mode", "WAL")?;
    db.pragma_update(None, "synchronous", "FULL")?;
    db.pragma_update(None, "foreign_keys", true)?;
    db.pragma_update(None, "trusted_schema", false)?;
    db.pragma_update(None, "cell_size_check", true)?;
    // What is emptied out of the bin is overwritten.
    db.pragma_update(None, "secure_delete", true)?;
    db.pragma_update(None, "cache_size", -65_536)?;
    db.pragma_update(None, "wal_autocheckpoint", 1_000)?;
    // These two matter on macOS only, where fsync alone does not reach the disk.
    db.pragma_update(None, "fullfsync", true)?;
    db.pragma_update(None, "checkpoint_fullfsync", true)?;
    db.set_prepared_statement_cache_capacity(128);
    Ok(())
}

fn check_library() -> Result<(), StoreError> {
    if rusqlite::version_number() < OLDEST_LIBRARY {
        return Err(StoreError::OldLibrary(rusqlite::version().to_owned()));
    }
    Ok(())
}

pub(crate) fn check_ours(db: &Connection, path: &Path) -> Result<(), StoreError> {
    let id: i32 = db
        .pragma_query_value(None, "application_id", |row| row.get(0))
        .doing("read whose file it is")?;
    if id == APPLICATION_ID { Ok(()) } else { Err(StoreError::NotOurs(path.to_owned())) }
}

pub(crate) fn starts_plain(path: &Path) -> bool {
    let mut head = [0; PLAIN_HEADER.len()];
    std::fs::File::open(path).and_then(|mut file| file.read_exact(&mut head)).is_ok()
        && head == *PLAIN_HEADER
}

pub(crate) fn refused(path: &Path, error: rusqlite::Error) -> StoreError {
    use rusqlite::ErrorCode;
    let path: PathBuf = path.to_owned();
    if error.sqlite_error().is_some_and(|error| error.extended_code == NO_ROOM_FOR_INDEX) {
        return StoreError::DiskFull { doing: "open the file", freed: false };
    }
    match error.sqlite_error_code() {
        Some(ErrorCode::NotADatabase) => StoreError::NotOurs(path),
        Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => {
            StoreError::ReadOnly(path)
        }
        Some(ErrorCode::DatabaseCorrupt) => StoreError::Damaged { doing: "open the file" },
        Some(ErrorCode::DatabaseBusy) => StoreError::Busy { doing: "open the file" },
        Some(ErrorCode::DiskFull) => StoreError::DiskFull { doing: "open the file", freed: false },
        _ => StoreError::Sqlite { doing: "open the file", source: error },
    }
}
