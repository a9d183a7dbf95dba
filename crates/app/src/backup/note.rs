//! `backup.json`: what a backup holds. Counts and hashes alone, never a word of what it is about.

use std::collections::BTreeMap;
use std::path::Path;

use record::{Hash, file_hash};
use serde::{Deserialize, Serialize};
use store::{Holding, Numbers};

use crate::error::AppError;
use crate::file::{read_file, write_file};

/// The file in a backup.
const FILE: &str = "backup.json";
/// The form that is written: with the hashes of the keys and a proof of itself. Form 1 had neither.
const FORMAT: u32 = 2;
/// Stands in the place of the proof while it is made.
const UNPROVED: Hash = Hash::from_bytes([0; 32]);
/// The most bytes of such a file.
const LARGEST: u64 = 1024 * 1024;

/// Why a backup was made.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum BackupReason {
    /// Ten minutes of work.
    Automatic,
    /// An assessment was made final.
    Finalize,
    /// The file was brought to a newer schema.
    Upgrade,
    /// The window was closed.
    Quit,
    /// Somebody asked for it.
    Asked,
    /// The file was put back or repaired.
    Repair,
}

impl BackupReason {
    /// The word in files.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Automatic => "automatic",
            Self::Finalize => "finalize",
            Self::Upgrade => "upgrade",
            Self::Quit => "quit",
            Self::Asked => "asked",
            Self::Repair => "repair",
        }
    }
}

/// What a backup says of itself. What a newer program adds is passed over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BackupNote {
    /// The form of the file.
    pub format: u32,
    /// When it was made, RFC 3339 with the offset of the place.
    pub made_at: String,
    /// Why.
    pub reason: BackupReason,
    /// The schema of the copy.
    pub schema: u32,
    /// Every table with its number of rows.
    pub tables: BTreeMap<String, i64>,
    /// How many records there are.
    pub records: usize,
    /// SHA-256 over all records, in the order of their hashes.
    pub state_digest: Hash,
    /// The last step in it.
    pub last_step: i64,
    /// The last operation in it.
    pub last_operation: i64,
    /// SHA-256 of `viba.db`.
    pub sha256: Hash,
    /// SHA-256 of every file that opens it, by name.
    #[serde(default)]
    pub keys: BTreeMap<String, Hash>,
    /// SHA-256 of this file with zeros in this place.
    #[serde(default)]
    pub proof: Option<Hash>,
}

impl BackupNote {
    /// What is said of a copy.
    pub(crate) fn of(
        holding: &Holding,
        made_at: &str,
        reason: BackupReason,
        sha256: Hash,
        keys: BTreeMap<String, Hash>,
    ) -> Self {
        Self {
            format: FORMAT,
            made_at: made_at.to_owned(),
            reason,
            schema: holding.schema,
            tables: holding.tables.iter().cloned().collect(),
            records: holding.records.len(),
            state_digest: record::digest::state_digest(holding.records.iter().copied()),
            last_step: holding.numbers.step,
            last_operation: holding.numbers.operation,
            sha256,
            keys,
            proof: None,
        }
    }

    /// How far the file had come.
    pub(crate) fn numbers(&self) -> Numbers {
        // No record is ever deleted, so the last one has the number of them all.
        let record = i64::try_from(self.records).unwrap_or(i64::MAX);
        Numbers { step: self.last_step, operation: self.last_operation, record }
    }

    /// How many rows a table has.
    pub(crate) fn rows(&self, table: &str) -> usize {
        self.tables.get(table).and_then(|rows| usize::try_from(*rows).ok()).unwrap_or(0)
    }

    pub(crate) fn write(&self, folder: &Path) -> Result<(), AppError> {
        let unproved = Self { proof: Some(UNPROVED), ..self.clone() };
        let json = serde_json::to_string_pretty(&unproved).unwrap_or_default() + "\n";
        let proof = file_hash(json.as_bytes());
        let json = json.replacen(&UNPROVED.to_string(), &proof.to_string(), 1);
        write_file(&folder.join(FILE), json.as_bytes())
    }
}

/// What a backup says of itself; none where it is not finished, or of a newer form.
pub(crate) fn read_note(folder: &Path) -> Option<BackupNote> {
    let bytes = read_file(&folder.join(FILE), LARGEST).ok()?;
    let note: BackupNote = serde_json::from_slice(&bytes).ok()?;
    let is_as_written = match note.format {
        1 => true,
        FORMAT => note.proof.is_some_and(|proof| is_proved(&bytes, proof)),
        _ => false,
    };
    is_as_written.then_some(note)
}

/// Whether the bytes are those that were proved, with what a newer program added.
fn is_proved(bytes: &[u8], proof: Hash) -> bool {
    let text = String::from_utf8_lossy(bytes);
    let unproved = text.replacen(&proof.to_string(), &UNPROVED.to_string(), 1);
    file_hash(unproved.as_bytes()) == proof
}
