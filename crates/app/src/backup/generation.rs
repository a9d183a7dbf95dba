use std::path::{Path, PathBuf};

use serde::Serialize;

use super::folder::{Entry, entries};
use super::note::BackupReason;
use super::refusal::RecoveryRefusal;
use super::view::elsewhere;
use crate::error::AppError;
use crate::workspace::WorkspacePaths;

/// Where something lies that can be restored.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum GenerationPlace {
    /// Among the backups of the workspace.
    Here,
    /// In a folder somebody chose.
    Elsewhere,
    /// Beside the file: how it was before an upgrade.
    BeforeUpgrade,
}

/// Something that can be restored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Generation {
    /// The name it is asked for by; the folder of one that lies elsewhere.
    pub name: String,
    /// Where it lies.
    pub place: GenerationPlace,
    /// When it was made, RFC 3339 with the offset of the place; unknown for what no note lies beside.
    pub made_at: Option<String>,
    /// Why it was made.
    pub reason: BackupReason,
    /// How many records it holds; unknown before it was rehearsed where no note lies beside.
    pub records: Option<usize>,
    /// The database in it.
    #[serde(skip)]
    #[cfg_attr(feature = "bindings", specta(skip))]
    pub(crate) database: PathBuf,
    /// The folder with its keys.
    #[serde(skip)]
    #[cfg_attr(feature = "bindings", specta(skip))]
    pub(crate) keys: PathBuf,
}

impl Generation {
    fn of(entry: &Entry, place: GenerationPlace) -> Self {
        Self {
            // Two folders may have one of the same second.
            name: match place {
                GenerationPlace::Elsewhere => entry.path.display().to_string(),
                _ => entry.name.clone(),
            },
            place,
            made_at: Some(entry.note.made_at.clone()),
            reason: entry.note.reason,
            records: Some(entry.note.records),
            database: entry.path.join("viba.db"),
            keys: entry.path.clone(),
        }
    }
}

/// Everything that can be restored, newest first; copies before an upgrade last.
pub(crate) fn generations(paths: &WorkspacePaths) -> Vec<Generation> {
    let here = entries(&paths.backups());
    let here = here.into_iter().map(|entry| (entry, GenerationPlace::Here));
    let elsewhere = elsewhere(paths).into_iter();
    let elsewhere = elsewhere.map(|entry| (entry, GenerationPlace::Elsewhere));
    let mut found: Vec<(Entry, GenerationPlace)> = here.chain(elsewhere).collect();
    found.sort_by(|(one, _), (other, _)| other.name.cmp(&one.name));
    let mut all: Vec<Generation> =
        found.iter().map(|(entry, place)| Generation::of(entry, *place)).collect();
    all.extend(before_upgrades(paths));
    all
}

/// The one with a name, or the one in a folder.
pub(crate) fn generation(paths: &WorkspacePaths, name: &str) -> Result<Generation, AppError> {
    if let Some(found) = generations(paths).into_iter().find(|one| one.name == name) {
        return Ok(found);
    }
    let folder = Path::new(name);
    let note = super::note::read_note(folder);
    let note = note.ok_or_else(|| RecoveryRefusal::NoBackup(name.to_owned()))?;
    let entry = Entry { name: name.to_owned(), path: folder.to_owned(), note };
    Ok(Generation::of(&entry, GenerationPlace::Elsewhere))
}

/// The newest backup in the workspace that is as it was made, else the newest elsewhere.
pub(crate) fn newest_good(paths: &WorkspacePaths) -> Option<Entry> {
    let here = entries(&paths.backups()).into_iter().rev();
    here.chain(elsewhere(paths)).find(Entry::is_as_made)
}

/// The folders of all backups that are as they were made, newest first.
pub(crate) fn good_backups(paths: &WorkspacePaths) -> Vec<PathBuf> {
    let mut all = entries(&paths.backups());
    all.extend(elsewhere(paths));
    all.sort_by(|one, other| other.name.cmp(&one.name));
    all.into_iter().filter(Entry::is_as_made).map(|entry| entry.path).collect()
}

/// The copies that were made before the file was brought to a newer schema, newest first.
fn before_upgrades(paths: &WorkspacePaths) -> Vec<Generation> {
    let entries = std::fs::read_dir(paths.folder()).into_iter().flatten().flatten();
    let mut steps: Vec<(u32, PathBuf)> = entries
        .filter_map(|entry| {
            let name = entry.file_name().into_string().ok()?;
            Some((name.strip_prefix("viba.before-")?.parse().ok()?, entry.path()))
        })
        .collect();
    steps.sort_by(|one, other| other.cmp(one));
    let generation = |(step, database): (u32, PathBuf)| Generation {
        name: format!("viba.before-{step}"),
        place: GenerationPlace::BeforeUpgrade,
        made_at: None,
        reason: BackupReason::Upgrade,
        records: None,
        database,
        keys: paths.folder().to_owned(),
    };
    steps.into_iter().map(generation).collect()
}
