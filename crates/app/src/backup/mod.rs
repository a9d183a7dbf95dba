//! Copies of the whole workspace, from which everything can be had again.

mod due;
mod folder;
mod generation;
mod job;
mod note;
mod refusal;
mod rotation;
mod view;

pub use due::is_due;
pub use generation::{Generation, GenerationPlace};
pub use job::BackupJob;
pub use note::{BackupNote, BackupReason};
pub use refusal::RecoveryRefusal;
pub use view::{BackupRow, Backups};

pub(crate) use folder::{backups_as_made, copy_keys, sha256, stamp, sync_tree};
pub(crate) use generation::{generation, generations, good_backups, newest_good};
pub(crate) use note::read_note;

use std::path::{Path, PathBuf};

use store::Numbers;

use crate::app::App;
use crate::error::AppError;
use crate::workspace::WorkspacePaths;

/// What an open workspace knows of its backups.
#[derive(Debug, Default)]
pub(crate) struct Backing {
    /// The newest one here: when it was made, UTC, ms since 1970, and how far the file had come.
    newest: Option<(i64, Numbers)>,
    /// Why the last one was not made.
    failure: Option<AppError>,
    /// Whether none are made by themselves: for what can be made anew at any time.
    is_off: bool,
}

impl Backing {
    /// What lies in the folder of the workspace.
    pub(crate) fn of(paths: &WorkspacePaths) -> Self {
        let newest = folder::entries(&paths.backups()).into_iter().next_back();
        let newest = newest.map(|entry| (entry.at_ms(), entry.note.numbers()));
        Self { newest, ..Self::default() }
    }
}

impl App {
    /// Everything a backup needs, to be made now or on another thread: meanwhile the work goes on.
    ///
    /// Without `to` it is made in the workspace and older ones go by their age; in a folder of somebody's
    /// own none is ever removed.
    #[must_use]
    pub fn backup_job(&self, reason: BackupReason, to: Option<&Path>) -> BackupJob {
        let now = self.host.now();
        BackupJob {
            paths: self.paths.clone(),
            key: self.key().clone(),
            to: to.map_or_else(|| self.paths.backups(), Path::to_path_buf),
            is_here: to.is_none(),
            reason,
            at: now.timestamp(),
            made_at: self.local_text(now.timestamp()),
        }
    }

    /// Makes a backup now, and says what came of it.
    ///
    /// # Errors
    ///
    /// As [`BackupJob::run`]; the workspace itself is as it was.
    pub fn back_up(
        &mut self,
        reason: BackupReason,
        to: Option<&Path>,
    ) -> Result<BackupRow, AppError> {
        let made = self.backup_job(reason, to).run()?;
        self.know_backup(&made);
        Ok(made)
    }

    /// Takes in what came of a backup that was made on another thread.
    pub fn note_backup(&mut self, made: Result<BackupRow, AppError>) {
        match made {
            Ok(made) => self.know_backup(&made),
            Err(error) => self.backing.failure = Some(error),
        }
    }

    /// Whether a backup is to be made while somebody works: every ten minutes in which something was
    /// changed.
    #[must_use]
    pub fn backup_is_due(&self) -> bool {
        let last = self.backing.newest.map(|(at_ms, _)| at_ms);
        !self.backing.is_off && is_due(self.now_ms(), last, self.changed_since_backup())
    }

    /// Whether anything was changed since the newest backup here.
    pub(crate) fn changed_since_backup(&self) -> bool {
        let Ok(now) = self.store.numbers() else { return true };
        self.backing.newest.is_none_or(|(_, then)| then != now)
    }

    /// Makes a backup that nobody asked for. One that fails is told of, and disturbs nothing.
    pub(crate) fn back_up_aside(&mut self, reason: BackupReason) {
        if !self.backing.is_off && self.changed_since_backup() {
            let made = self.back_up(reason, None);
            self.note_backup(made);
        }
    }

    /// Makes no backups by itself: for an example or a rehearsal, which can be made anew at any time.
    pub fn without_backups(&mut self) {
        self.backing.is_off = true;
    }

    fn know_backup(&mut self, made: &BackupRow) {
        self.backing.failure = None;
        if made.is_here {
            self.backing.newest = Some((made.at_ms, made.numbers));
        } else {
            // Without this note only the view is poorer; the backup lies in its place.
            let _ = view::remember_elsewhere(&self.paths, made);
        }
    }
}

impl WorkspacePaths {
    /// The backups that lie in the workspace itself.
    #[must_use]
    pub fn backups(&self) -> PathBuf {
        self.folder().join("backups")
    }
}
