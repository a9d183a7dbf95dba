use rusqlite::named_params;

use crate::error::{Doing, StoreError};
use crate::open::{Store, Writer};

/// The role that programs of an older schema take for an assessor.
const TRAINEE: &str = "trainee";

/// What a new workspace is.
#[derive(Debug)]
pub struct NewWorkspace<'a> {
    /// `assessor`, `office` or `trainee`.
    pub role: &'a str,
    /// The name people know it by.
    pub name: &'a str,
    /// The device, UUIDv7.
    pub device: &'a str,
    /// The seed of the device's signing key.
    pub seed: &'a [u8; 32],
    /// UTC, ms since 1970.
    pub at_ms: i64,
}

/// What this workspace is.
#[derive(Clone)]
pub struct Workspace {
    /// `assessor`, `office` or `trainee`.
    pub role: String,
    /// The name people know it by.
    pub name: String,
    /// The device, UUIDv7.
    pub device: String,
    /// The seed of the device's signing key.
    pub seed: [u8; 32],
}

impl std::fmt::Debug for Workspace {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Workspace")
            .field("role", &self.role)
            .field("device", &self.device)
            .finish_non_exhaustive()
    }
}

impl Writer<'_> {
    /// Says what this workspace is, once.
    ///
    /// # Errors
    ///
    /// [`StoreError::Sqlite`] if it was said before.
    pub fn set_workspace(&self, new: &NewWorkspace<'_>) -> Result<(), StoreError> {
        self.tx
            .execute(
                include_str!("sql/set_workspace.sql"),
                named_params! {
                    ":role": new.role,
                    ":name": new.name,
                    ":device": new.device,
                    ":seed": new.seed.as_slice(),
                    ":at": new.at_ms,
                },
            )
            .doing("set up the workspace")?;
        if new.role == TRAINEE {
            self.tx
                .execute(include_str!("sql/close_to_older.sql"), [])
                .doing("close the file to older programs")?;
        }
        self.log.line("device", "", None, Some(new.device));
        Ok(())
    }
}

impl Store {
    /// What this workspace is.
    ///
    /// # Errors
    ///
    /// [`StoreError::Sqlite`] if it was never said: the set-up was cut off.
    pub fn workspace(&self) -> Result<Workspace, StoreError> {
        self.db()
            .query_row(include_str!("sql/workspace.sql"), [], |row| {
                Ok(Workspace {
                    role: row.get("role")?,
                    name: row.get("name")?,
                    device: row.get("device_id")?,
                    seed: row.get("device_seed")?,
                })
            })
            .doing("read what the workspace is")
    }
}
