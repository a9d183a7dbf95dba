use std::path::PathBuf;

use text::{Key, key};

/// Why nothing is backed up, restored, repaired or written out.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RecoveryRefusal {
    /// No backup has that name.
    #[error("no backup is called {0}")]
    NoBackup(String),
    /// A backup is not what it was when it was made.
    #[error("backup {0} is not whole")]
    BackupDamaged(String),
    /// The copy does not hold what the file holds.
    #[error("the copy at {0} holds something else than the file")]
    CopyDiffers(PathBuf),
    /// Nothing is left from which a file could be made.
    #[error("nothing in {0} can be read, and no backup is whole")]
    NothingLeft(PathBuf),
    /// Something stands where a new folder was to be made.
    #[error("{0} is not an empty folder")]
    FolderTaken(PathBuf),
}

impl RecoveryRefusal {
    /// The message people read.
    pub(crate) const fn key(&self) -> Key {
        match self {
            Self::NoBackup(_) => key::ERROR_NO_BACKUP,
            Self::BackupDamaged(_) => key::ERROR_BACKUP_DAMAGED,
            Self::CopyDiffers(_) => key::ERROR_COPY_DIFFERS,
            Self::NothingLeft(_) => key::ERROR_NOTHING_LEFT,
            Self::FolderTaken(_) => key::ERROR_FOLDER_TAKEN,
        }
    }

    /// Where it is.
    pub(crate) fn at(&self) -> String {
        match self {
            Self::NoBackup(name) | Self::BackupDamaged(name) => name.clone(),
            Self::CopyDiffers(path) | Self::NothingLeft(path) | Self::FolderTaken(path) => {
                path.display().to_string()
            }
        }
    }
}
