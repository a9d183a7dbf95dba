//! Backups, checks and repairs from the window.

use std::path::{Path, PathBuf};

use store::StoreError;
use text::Texts;

use super::{Session, is_same};
use crate::backup::{BackupJob, BackupReason, BackupRow, Backups, Generation};
use crate::error::AppError;
use crate::recovery::{Checked, Recovery, Rehearsal, Repair, Restored};
use crate::start::Start;
use crate::workspace::WorkspacePaths;

impl Session {
    /// The backup that is to be made now, if one is: to be run on another thread, while the work goes on.
    pub fn due_backup(&mut self) -> Option<BackupJob> {
        let open = self.open.as_ref()?;
        open.app.backup_is_due().then(|| open.app.backup_job(BackupReason::Automatic, None))
    }

    /// Takes in what came of a backup of the workspace in `folder`, if that is still open.
    pub fn backup_was_made(&mut self, folder: &Path, made: Result<BackupRow, AppError>) {
        if let Some(open) = &mut self.open
            && is_same(open.app.paths().folder(), folder)
        {
            open.app.note_backup(made);
        }
    }

    /// The backups of the open workspace, in the language of the window.
    ///
    /// # Errors
    ///
    /// [`AppError::NoneOpen`], or as the file says.
    pub fn backups(&mut self) -> Result<Backups, AppError> {
        let texts = Texts::new(self.lang());
        self.app()?.backups(&texts)
    }

    /// Everything the open workspace can be restored from, newest first.
    ///
    /// # Errors
    ///
    /// [`AppError::NoneOpen`].
    pub fn generations(&mut self) -> Result<Vec<Generation>, AppError> {
        Ok(self.recovery()?.generations())
    }

    /// Tries out a backup of the open workspace on a copy.
    ///
    /// # Errors
    ///
    /// As [`Recovery::rehearse`].
    pub fn rehearse(&mut self, name: &str) -> Result<Rehearsal, AppError> {
        self.recovery()?.rehearse(name)
    }

    /// Looks through the open workspace, and writes to none of its files.
    ///
    /// # Errors
    ///
    /// As [`Recovery::check`].
    pub fn check(&mut self) -> Result<Checked, AppError> {
        self.recovery()?.check(&std::env::temp_dir())
    }

    /// Puts a backup in the place of the open workspace, which is closed for it and opened again.
    ///
    /// # Errors
    ///
    /// As [`Recovery::restore`]; the workspace is as it was, and open, then.
    pub fn restore(&mut self, name: &str) -> Result<(Start, Restored), AppError> {
        let recovery = self.recovery()?;
        let folder = self.app()?.paths().folder().to_owned();
        self.close();
        let restored = recovery.restore(name);
        self.enter(&folder)?;
        Ok((self.told(), restored?))
    }

    /// What a repair of the workspace that did not open would do. `typed` is its passphrase or recovery
    /// code, where one is needed.
    ///
    /// # Errors
    ///
    /// [`AppError::NoneOpen`] if none is broken; as [`Recovery::plan_repair`].
    pub fn plan_repair(&self, typed: Option<&str>) -> Result<Repair, AppError> {
        self.broken_recovery(typed)?.plan_repair(&std::env::temp_dir())
    }

    /// Repairs the workspace that did not open, and opens it.
    ///
    /// # Errors
    ///
    /// As [`Session::plan_repair`]; nothing of it was touched then.
    pub fn repair(&mut self, typed: Option<&str>) -> Result<Start, AppError> {
        let recovery = self.broken_recovery(typed)?;
        let folder = self.broken.clone().ok_or(AppError::NoneOpen)?;
        recovery.repair()?;
        match typed {
            Some(_) => self.enter_with(&folder, typed)?,
            None => self.enter(&folder)?,
        }
        Ok(self.told())
    }

    fn broken_recovery(&self, typed: Option<&str>) -> Result<Recovery, AppError> {
        let folder = self.broken.clone().ok_or(AppError::NoneOpen)?;
        Ok(Recovery::new(WorkspacePaths::new(folder), typed, (self.hosts)()))
    }

    /// Remembers a workspace whose file a repair may help.
    pub(super) fn note_broken(&mut self, folder: &Path, error: &AppError) {
        let is_broken = matches!(
            error,
            AppError::Store(
                StoreError::NotOurs(_) | StoreError::Damaged { .. } | StoreError::Sqlite { .. }
            )
        );
        self.broken = is_broken.then(|| folder.to_owned());
    }

    pub(super) fn broken_folder(&self) -> Option<PathBuf> {
        self.broken.clone()
    }
}
