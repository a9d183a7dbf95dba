//! Locking: the key is wiped, the file closed, and whoever wants in again types what opens it.

use std::path::{Path, PathBuf};

use text::{Texts, key};

use super::{Locked, Session};
use crate::error::AppError;
use crate::file::plain_name;
use crate::keys::{KeyRefusal, office_of, save_envelope};
use crate::report::SavedFile;
use crate::start::{LockedWorkspace, Start};
use crate::workspace::WorkspacePaths;

const MINUTE_MS: i64 = 60_000;

impl Session {
    /// Locks the open workspace: its file is closed, its key wiped from memory. Everything that was
    /// done is on disk already; unlocked again, the window is where it was.
    ///
    /// # Errors
    ///
    /// [`AppError::NoneOpen`]; [`KeyRefusal::NothingToType`] if nothing would have to be typed.
    pub fn lock(&mut self) -> Result<Start, AppError> {
        let app = self.app()?;
        if !app.can_lock() {
            return Err(KeyRefusal::NothingToType.into());
        }
        let folder = app.paths().folder().to_owned();
        let place = app.kept_screen()?;
        self.close();
        self.locked = Some(Locked { folder, place });
        Ok(self.told())
    }

    /// Unlocks the workspace that waits, by its passphrase or its recovery code.
    ///
    /// # Errors
    ///
    /// [`AppError::NoneOpen`] if none waits; [`KeyRefusal::WrongSecret`],
    /// [`KeyRefusal::CodeSlip`], and it stays locked; else as [`Session::open`].
    pub fn unlock(&mut self, typed: &str) -> Result<Start, AppError> {
        let locked = self.locked.as_ref().ok_or(AppError::NoneOpen)?;
        let (folder, place) = (locked.folder.clone(), locked.place.clone());
        if let Err(error) = self.enter_with(&folder, Some(typed)) {
            // What was typed is right, and the file is not.
            self.note_broken(&folder, &error);
            return Err(error);
        }
        let told = self.told();
        Ok(Start { place: place.or(told.place), ..told })
    }

    /// Writes the envelope that goes to the office, of the workspace that waits or is open.
    ///
    /// # Errors
    ///
    /// [`AppError::NoneOpen`]; as [`save_envelope`].
    pub fn save_envelope(&mut self, to: &Path) -> Result<SavedFile, AppError> {
        save_envelope(&WorkspacePaths::new(self.envelope_folder()?), to)
    }

    /// A name for that file, which every system takes.
    ///
    /// # Errors
    ///
    /// [`AppError::NoneOpen`].
    pub fn envelope_name(&mut self) -> Result<String, AppError> {
        let folder = self.envelope_folder()?;
        let workspace = self.name_of(&folder);
        let args = [("workspace", workspace.into())];
        Ok(plain_name(&Texts::new(self.lang()).with(key::ENVELOPE_FILE, &args), "venvelope"))
    }

    fn envelope_folder(&mut self) -> Result<PathBuf, AppError> {
        match &self.locked {
            Some(locked) => Ok(locked.folder.clone()),
            None => Ok(self.app()?.paths().folder().to_owned()),
        }
    }

    /// Says that a person is here: the time at rest begins anew.
    pub fn seen(&mut self) {
        self.seen_at_ms = self.now_ms();
    }

    /// Locks the workspace if nobody was here for as long as the person set; none if it stays open.
    /// While a machine sleeps its clock goes on: it wakes up locked.
    pub fn lock_if_left(&mut self) -> Option<Start> {
        let minutes = self.settings().lock_after;
        let rest_ms = self.now_ms().saturating_sub(self.seen_at_ms);
        if rest_ms < 0 {
            // The clock was set back: nobody can say how long it was.
            self.seen();
        }
        let is_left = minutes > 0 && rest_ms >= i64::from(minutes) * MINUTE_MS;
        let can_lock = self.open.as_ref().is_some_and(|open| open.app.can_lock());
        if is_left && can_lock { self.lock().ok() } else { None }
    }

    pub(super) fn locked_view(&self, locked: &Locked) -> LockedWorkspace {
        LockedWorkspace {
            name: self.name_of(&locked.folder),
            folder: locked.folder.display().to_string(),
            office: office_of(&WorkspacePaths::new(locked.folder.clone())),
        }
    }

    /// What people called it when it was open last.
    fn name_of(&self, folder: &Path) -> String {
        let known = self.home.recent().into_iter().find(|one| one.folder == folder);
        let of_folder = || folder.file_name().unwrap_or_default().to_string_lossy();
        known.map_or_else(|| of_folder().into_owned(), |one| one.name)
    }

    fn now_ms(&self) -> i64 {
        (self.hosts)().now().timestamp().as_millisecond()
    }
}
