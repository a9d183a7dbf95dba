//! Locking: the key is wiped, the file closed, and whoever wants in again types what opens it.

use super::{Locked, Session};
use crate::error::AppError;
use crate::keys::KeyRefusal;
use crate::start::{LockedWorkspace, Start};

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
        let known = self.home.recent().into_iter().find(|one| one.folder == locked.folder);
        let of_folder = || locked.folder.file_name().unwrap_or_default().to_string_lossy();
        LockedWorkspace {
            name: known.map_or_else(|| of_folder().into_owned(), |one| one.name),
            folder: locked.folder.display().to_string(),
        }
    }

    fn now_ms(&self) -> i64 {
        (self.hosts)().now().timestamp().as_millisecond()
    }
}
