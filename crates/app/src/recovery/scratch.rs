//! Copies of files that may be damaged, still encrypted, in a folder of their own.

use std::path::{Path, PathBuf};

use store::{DatabaseKey, Store, StoreError};
use tempfile::TempDir;

use super::Shared;
use crate::app::App;
use crate::error::AppError;
use crate::workspace::WorkspacePaths;

/// How often a copy is tried while somebody writes to the file.
const TRIES: usize = 5;
/// How such a folder begins.
const BEGINS: &str = "viba.look-";

/// A copy of a database and its log, gone when it is dropped.
pub(super) struct Scratch {
    folder: TempDir,
}

impl Scratch {
    /// Copies what stands at `database` and beside it into a new folder in `place`.
    ///
    /// # Errors
    ///
    /// [`AppError::CannotRead`], [`AppError::CannotWrite`], or [`StoreError::Busy`] while somebody writes
    /// all the time.
    pub(super) fn of(database: &Path, place: &Path) -> Result<Self, AppError> {
        let refused = |source| AppError::CannotWrite { path: place.to_owned(), source };
        let folder = tempfile::Builder::new().prefix(BEGINS).tempdir_in(place).map_err(refused)?;
        let scratch = Self { folder };
        for _ in 0..TRIES {
            let before = moment(database);
            scratch.take(database)?;
            // A window may be writing: only what did not move meanwhile is of one moment.
            if moment(database) == before {
                return Ok(scratch);
            }
        }
        Err(StoreError::Busy { doing: "copy the file" }.into())
    }

    /// The same, none where what stands there cannot be read: then nothing of it can be had.
    ///
    /// # Errors
    ///
    /// Where there is no room for a copy, or somebody writes all the time: what could be read would be
    /// taken for lost.
    pub(super) fn of_readable(database: &Path, place: &Path) -> Result<Option<Self>, AppError> {
        match Self::of(database, place) {
            Ok(scratch) => Ok(Some(scratch)),
            Err(AppError::CannotRead { .. }) => Ok(None),
            Err(other) => Err(other),
        }
    }

    fn take(&self, database: &Path) -> Result<(), AppError> {
        for (from, to) in [(database.to_owned(), self.database()), (log_of(database), self.log())] {
            let read = |source| AppError::CannotRead { path: from.clone(), source };
            match std::fs::read(&from) {
                Ok(bytes) => std::fs::write(&to, bytes)
                    .map_err(|source| AppError::CannotWrite { path: to.clone(), source })?,
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
                Err(error) => return Err(read(error)),
            }
        }
        Ok(())
    }

    pub(super) fn paths(&self) -> WorkspacePaths {
        WorkspacePaths::new(self.folder.path().to_owned())
    }

    pub(super) fn database(&self) -> PathBuf {
        self.folder.path().join("viba.db")
    }

    /// The bytes of the log as they were copied.
    pub(super) fn log(&self) -> PathBuf {
        log_of(&self.database())
    }

    /// Opens the copy as a workspace, brought to the newest schema.
    pub(super) fn open(&self, key: &DatabaseKey, host: &Shared) -> Result<App, AppError> {
        open_at(self.paths(), key, host)
    }
}

/// Opens a copy as a workspace. Nothing is emptied out of its bin, and no backups are made of it.
pub(super) fn open_at(
    paths: WorkspacePaths,
    key: &DatabaseKey,
    host: &Shared,
) -> Result<App, AppError> {
    let store = Store::open(&paths.database(), key)?;
    let workspace = store.workspace()?;
    let app = App::assemble(paths, store, key.clone(), Box::new(host.clone()))?;
    let mut app = app.known_as(&workspace);
    app.without_backups();
    Ok(app)
}

/// Removes what a cut left behind in `place`.
pub(super) fn clear(place: &Path) {
    let entries = std::fs::read_dir(place).into_iter().flatten().flatten();
    for entry in entries.filter(|entry| entry.file_name().to_string_lossy().starts_with(BEGINS)) {
        let _ = std::fs::remove_dir_all(entry.path());
    }
}

/// The log beside a database.
pub(super) fn log_of(database: &Path) -> PathBuf {
    let mut name = database.as_os_str().to_owned();
    name.push("-wal");
    PathBuf::from(name)
}

/// What tells whether a file was written to.
fn moment(database: &Path) -> [Option<(u64, std::time::SystemTime)>; 2] {
    [database.to_owned(), log_of(database)].map(|path| {
        let found = std::fs::metadata(path).ok()?;
        Some((found.len(), found.modified().ok()?))
    })
}
