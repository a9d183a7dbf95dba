use std::path::{Path, PathBuf};

use jiff::Timestamp;
use store::DatabaseKey;

use super::folder::{
    PART, copy_keys, free_name, key_hashes, remove_parts, rotate, sha256, sync_tree,
};
use super::note::{BackupNote, BackupReason};
use super::refusal::RecoveryRefusal;
use super::view::BackupRow;
use crate::error::AppError;
use crate::file::sync_folder;
use crate::lock::Lock;
use crate::workspace::WorkspacePaths;

/// A backup that is about to be made. It reads the file through a connection of its own, so it may run
/// on any thread while the work goes on.
#[derive(Debug)]
pub struct BackupJob {
    pub(super) paths: WorkspacePaths,
    pub(super) key: DatabaseKey,
    pub(super) to: PathBuf,
    pub(super) is_here: bool,
    pub(super) reason: BackupReason,
    pub(super) at: Timestamp,
    pub(super) made_at: String,
}

impl BackupJob {
    /// The folder of the workspace it is of.
    #[must_use]
    pub fn workspace(&self) -> &Path {
        self.paths.folder()
    }

    /// Makes the backup. It has its name when it was opened, checked page by page, counted against the
    /// file it is of, and is on disk; not before.
    ///
    /// # Errors
    ///
    /// [`store::StoreError::Busy`] while another one is being made there, [`AppError::CannotWrite`],
    /// [`AppError::KeyMissing`], [`RecoveryRefusal::CopyDiffers`], or what the file says. Nothing that
    /// lies there is touched then.
    pub fn run(self) -> Result<BackupRow, AppError> {
        let to = self.to.as_path();
        let refused = |source| AppError::CannotWrite { path: to.to_owned(), source };
        std::fs::create_dir_all(to).map_err(refused)?;
        // Held by the system while it lasts; the empty file stays.
        let _lock = Lock::take(&to.join("viba.lock"), to)?;
        remove_parts(to);
        let name = free_name(to, self.at);
        let part = to.join(format!("{name}{PART}"));
        let made = self.make(&part).and_then(|note| {
            std::fs::rename(&part, to.join(&name))
                .and_then(|()| sync_folder(to))
                .map_err(refused)?;
            Ok(note)
        });
        match made {
            Ok(note) => {
                if self.is_here {
                    rotate(to, &name);
                }
                Ok(BackupRow::of(&name, &to.join(&name), &note, self.is_here))
            }
            Err(error) => {
                let _ = std::fs::remove_dir_all(&part);
                Err(error)
            }
        }
    }

    fn make(&self, part: &Path) -> Result<BackupNote, AppError> {
        let refused = |source| AppError::CannotWrite { path: part.to_owned(), source };
        std::fs::create_dir(part).map_err(refused)?;
        let copy = part.join("viba.db");
        let held = store::snapshot(&self.paths.database(), &self.key, &copy)?;
        copy_keys(&self.paths, part)?;
        // Read back from the disk, and compared with what was counted in the same moment.
        if store::examine(&copy, &self.key)? != held {
            return Err(RecoveryRefusal::CopyDiffers(copy).into());
        }
        let sha256 = sha256(&copy).map_err(refused)?;
        let keys = key_hashes(part).map_err(refused)?;
        let note = BackupNote::of(&held, &self.made_at, self.reason, sha256, keys);
        note.write(part)?;
        sync_tree(part).map_err(refused)?;
        Ok(note)
    }
}
