//! What is done to a workspace that is not open: restored, checked, repaired, written out.

mod check;
mod dump;
mod repair;
mod restore;
mod scratch;
mod source;
mod swap;
mod unite;

pub use check::{Checked, Finding, FindingCode};
pub use dump::{Dumped, DumpedTable};
pub use repair::{Repair, TableRepair};
pub use restore::{Counts, Rehearsal, Restored};

pub(crate) use source::Proven;
pub(crate) use swap::{finish_swap, is_swap_cut_off};

use std::sync::{Arc, Mutex, PoisonError};

use store::DatabaseKey;
use vault::KeyCost;
use zeroize::Zeroizing;

use self::scratch::open_at;
use crate::backup::{BackupReason, Generation, generations};
use crate::error::AppError;
use crate::host::Host;
use crate::keys::{self, Keychain};
use crate::place::Places;
use crate::workspace::WorkspacePaths;

/// A workspace that is looked at from outside. Its file need not open.
pub struct Recovery {
    paths: WorkspacePaths,
    typed: Option<Zeroizing<String>>,
    host: Shared,
    /// Handed in, or read beside the file.
    key: Option<DatabaseKey>,
}

/// One machine for several workspaces after each other.
#[derive(Clone)]
struct Shared(Arc<Mutex<Box<dyn Host>>>);

impl Host for Shared {
    fn now(&self) -> jiff::Zoned {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).now()
    }

    fn random(&self, bytes: &mut [u8]) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).random(bytes);
    }

    fn keychain(&self) -> Box<dyn Keychain> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).keychain()
    }

    fn key_cost(&self) -> KeyCost {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).key_cost()
    }

    fn places(&self) -> Places {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).places()
    }

    fn reserve_bytes(&self) -> u64 {
        // What is built here is tried out, or moved to its place: the reserve lies there.
        0
    }
}

impl Recovery {
    /// The workspace in a folder, opened or not. `typed` is the passphrase or the recovery code, where
    /// one is needed.
    #[must_use]
    pub fn new(paths: WorkspacePaths, typed: Option<&str>, host: Box<dyn Host>) -> Self {
        let typed = typed.map(|typed| Zeroizing::new(typed.to_owned()));
        Self { paths, typed, host: Shared(Arc::new(Mutex::new(host))), key: None }
    }

    /// With a key that was opened already: then none is looked for beside the file.
    #[must_use]
    pub fn with_key(mut self, key: DatabaseKey) -> Self {
        self.key = Some(key);
        self
    }

    /// Everything that can be restored, newest first; copies before an upgrade last.
    #[must_use]
    pub fn generations(&self) -> Vec<Generation> {
        generations(&self.paths)
    }

    /// Makes a backup of a file that was just put in place. One that fails is made up for by the next.
    fn back_up_after(&self) {
        let Ok(key) = self.key() else { return };
        let made = open_at(self.paths.clone(), &key, &self.host);
        let _ = made.map(|app| app.backup_job(BackupReason::Repair, None).run());
    }

    /// The key of the workspace's file.
    fn key(&self) -> Result<DatabaseKey, AppError> {
        self.key.clone().map_or_else(|| self.key_at(&self.paths), Ok)
    }

    /// The key of a file with its slots beside it, of this workspace or of a backup.
    fn key_at(&self, paths: &WorkspacePaths) -> Result<DatabaseKey, AppError> {
        keys::look(paths, self.typed.as_ref().map(|typed| typed.as_str()), &self.host)
    }
}

impl std::fmt::Debug for Recovery {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Recovery").field("paths", &self.paths).finish_non_exhaustive()
    }
}
