use std::fs::{File, TryLockError};
use std::io::ErrorKind;
use std::path::Path;

use store::StoreError;

use crate::error::AppError;

/// The file in a workspace that says it is open in a window.
const LOCK: &str = "viba.lock";

/// The right to have a folder open in a window. The system takes it back when the program ends,
/// however it ends; the empty file that is left behind says nothing.
#[derive(Debug)]
pub(crate) struct Lock(#[expect(dead_code, reason = "held, never read")] Option<File>);

impl Lock {
    /// Takes the right to a workspace.
    ///
    /// # Errors
    ///
    /// [`StoreError::Busy`] if another window has it; [`StoreError::ReadOnly`] if the folder cannot
    /// be written to, [`StoreError::DiskFull`].
    pub(crate) fn of_workspace(folder: &Path) -> Result<Self, AppError> {
        Self::take(&folder.join(LOCK), folder)
    }

    /// Takes the right that `file` stands for, about something in `folder`.
    pub(crate) fn take(file: &Path, folder: &Path) -> Result<Self, AppError> {
        let doing = "take the right to open it";
        let opened = File::options().create(true).write(true).truncate(false).open(file);
        let file = opened.map_err(|error| match error.kind() {
            ErrorKind::StorageFull => StoreError::DiskFull { doing, freed: false },
            _ => StoreError::ReadOnly(folder.to_owned()),
        })?;
        match file.try_lock() {
            Ok(()) => Ok(Self(Some(file))),
            Err(TryLockError::WouldBlock) => Err(StoreError::Busy { doing }.into()),
            // A file system without locks: the database has its own.
            Err(TryLockError::Error(_)) => Ok(Self(None)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use text::key;

    #[test]
    fn is_given_to_one_at_a_time_and_left_behind() {
        let folder = tempfile::tempdir().expect("a folder");
        let first = Lock::of_workspace(folder.path()).expect("taken");
        let second = Lock::of_workspace(folder.path()).expect_err("held by the first");
        assert_eq!(second.key(), key::ERROR_WORKSPACE_BUSY);
        drop(first);
        assert!(folder.path().join(LOCK).exists());
        Lock::of_workspace(folder.path()).expect("free again");
    }

    #[test]
    fn a_folder_that_cannot_be_written_to_is_read_only() {
        let folder = tempfile::tempdir().expect("a folder");
        // A folder stands where the file is written, and that stops every user.
        std::fs::create_dir(folder.path().join(LOCK)).expect("made");
        let refused = Lock::of_workspace(folder.path()).expect_err("refused");
        assert_eq!(refused.key(), key::ERROR_READ_ONLY);
        assert_eq!(refused.at(), Some(folder.path().display().to_string()));
    }
}
