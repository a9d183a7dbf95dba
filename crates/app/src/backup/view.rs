use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use store::Numbers;
use text::Texts;

use super::folder::{Entry, entries};
use super::note::{BackupNote, BackupReason, read_note};
use crate::app::App;
use crate::error::AppError;
use crate::file::{read_file, write_file};
use crate::send::SentRow;
use crate::trouble::Trouble;
use crate::workspace::WorkspacePaths;

/// The file that says where the newest backup outside the workspace lies.
const ELSEWHERE: &str = "elsewhere.json";
/// The most bytes of it.
const LARGEST: u64 = 64 * 1024;

/// A backup that was made and checked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct BackupRow {
    /// Its name.
    pub name: String,
    /// Its folder.
    pub folder: String,
    /// When it was made, RFC 3339 with the offset of the place.
    pub made_at: String,
    /// Why.
    pub reason: BackupReason,
    /// How many assessments it holds, drafts too.
    pub assessments: usize,
    /// How many notes.
    pub notes: usize,
    /// How many records.
    pub records: usize,
    /// Whether it lies in the workspace.
    #[serde(skip)]
    #[cfg_attr(feature = "bindings", specta(skip))]
    pub(crate) is_here: bool,
    /// When it was made, UTC, ms since 1970.
    #[serde(skip)]
    #[cfg_attr(feature = "bindings", specta(skip))]
    pub(crate) at_ms: i64,
    /// How far the file had come.
    #[serde(skip)]
    #[cfg_attr(feature = "bindings", specta(skip))]
    pub(crate) numbers: Numbers,
}

/// The backups of a workspace, and apart from them what was sent: a bundle holds records alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Backups {
    /// The newest one in the workspace.
    pub here: Option<BackupRow>,
    /// The newest one in a folder somebody chose, while it can be reached.
    pub elsewhere: Option<BackupRow>,
    /// How many there are in the workspace.
    pub count: usize,
    /// Whether something was changed since the newest one here.
    pub changed: bool,
    /// Why the last one was not made, if it was not.
    pub failed: Option<Trouble>,
    /// The newest bundle that was made here. It brings records back, and nothing else.
    pub sent: Option<SentRow>,
}

impl BackupRow {
    pub(super) fn of(name: &str, folder: &Path, note: &BackupNote, is_here: bool) -> Self {
        let entry = Entry { name: name.to_owned(), path: folder.to_owned(), note: note.clone() };
        Self {
            name: entry.name.clone(),
            folder: folder.display().to_string(),
            made_at: note.made_at.clone(),
            reason: note.reason,
            assessments: note.rows("assessment"),
            notes: note.rows("note"),
            records: note.records,
            is_here,
            at_ms: entry.at_ms(),
            numbers: note.numbers(),
        }
    }
}

impl App {
    /// The backups of this workspace. A failed one is told in the language of `texts`.
    ///
    /// # Errors
    ///
    /// As the file says.
    pub fn backups(&self, texts: &Texts) -> Result<Backups, AppError> {
        let here = entries(&self.paths.backups());
        let row =
            |entry: &Entry, is_here| BackupRow::of(&entry.name, &entry.path, &entry.note, is_here);
        Ok(Backups {
            here: here.last().map(|entry| row(entry, true)),
            elsewhere: elsewhere(&self.paths).map(|entry| row(&entry, false)),
            count: here.len(),
            changed: self.changed_since_backup(),
            failed: self.backing.failure.as_ref().map(|error| Trouble::of(error, texts)),
            sent: self.outbox_view()?.sent.into_iter().next(),
        })
    }
}

#[derive(Serialize, Deserialize)]
struct Elsewhere {
    folder: PathBuf,
}

/// Keeps where the newest backup outside the workspace lies.
pub(super) fn remember_elsewhere(paths: &WorkspacePaths, made: &BackupRow) -> Result<(), AppError> {
    let folder = PathBuf::from(&made.folder);
    let folder = std::path::absolute(&folder).unwrap_or(folder);
    let json = serde_json::to_vec(&Elsewhere { folder }).unwrap_or_default();
    write_file(&paths.backups().join(ELSEWHERE), &json)
}

/// The newest backup outside the workspace, if it can be reached.
pub(super) fn elsewhere(paths: &WorkspacePaths) -> Option<Entry> {
    let bytes = read_file(&paths.backups().join(ELSEWHERE), LARGEST).ok()?;
    let Elsewhere { folder: path } = serde_json::from_slice(&bytes).ok()?;
    let name = path.file_name()?.to_str()?.to_owned();
    read_note(&path).map(|note| Entry { name, path, note })
}
