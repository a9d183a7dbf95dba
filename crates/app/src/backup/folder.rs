//! Backups as they lie in a folder.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use record::{Hash, file_hash};

use super::note::{BackupNote, read_note};
use super::rotation::{Aged, to_remove};
use super::view::elsewhere;
use crate::error::AppError;
use crate::file::sync_folder;
use crate::workspace::WorkspacePaths;

/// How a backup ends that is not finished.
pub(super) const PART: &str = ".part";
/// The form of a moment in names: sorts by time, and every system takes it.
const STAMP: &str = "%Y%m%dT%H%M%SZ";

/// A finished backup.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub(crate) name: String,
    pub(crate) path: PathBuf,
    pub(crate) note: BackupNote,
}

impl Entry {
    /// When it was made, UTC, ms since 1970.
    pub(crate) fn at_ms(&self) -> i64 {
        self.note.made_at.parse::<Timestamp>().map_or(0, Timestamp::as_millisecond)
    }

    /// Whether the file still is the one that was checked when the backup was made, and what opens it too.
    pub(crate) fn is_as_made(&self) -> bool {
        let paths = WorkspacePaths::new(self.path.clone());
        let mut keys = self.note.keys.iter();
        sha256(&paths.database()).is_ok_and(|found| found == self.note.sha256)
            && (paths.plain_key().is_file() || paths.keys().is_dir())
            && keys.all(|(name, hash)| sha256(&self.path.join(name)).is_ok_and(|is| is == *hash))
    }
}

/// Copies everything a file is opened with beside the password somebody knows: the key file, and the
/// slots of the key. The one place that knows which files those are.
///
/// # Errors
///
/// [`AppError::KeyMissing`] if there is none: a copy without it would open nowhere.
/// [`AppError::CannotWrite`].
pub(crate) fn copy_keys(from: &WorkspacePaths, to: &Path) -> Result<(), AppError> {
    let mut files: Vec<(PathBuf, PathBuf)> = Vec::new();
    let target = WorkspacePaths::new(to.to_owned());
    if from.plain_key().is_file() {
        files.push((from.plain_key(), target.plain_key()));
    }
    let (slots, slots_to) = (from.keys(), target.keys());
    for entry in std::fs::read_dir(&slots).into_iter().flatten().flatten() {
        if entry.path().is_file() {
            files.push((entry.path(), slots_to.join(entry.file_name())));
        }
    }
    if files.is_empty() {
        return Err(AppError::KeyMissing(from.plain_key()));
    }
    for (file, place) in files {
        let refused = |source| AppError::CannotWrite { path: place.clone(), source };
        if let Some(folder) = place.parent() {
            std::fs::create_dir_all(folder).map_err(refused)?;
        }
        // Rights go with the copy: a key is for its owner alone.
        std::fs::copy(&file, &place).map_err(refused)?;
    }
    Ok(())
}

/// SHA-256 of every file that opens a backup, by its name in it.
pub(super) fn key_hashes(backup: &Path) -> std::io::Result<BTreeMap<String, Hash>> {
    let paths = WorkspacePaths::new(backup.to_owned());
    let slots = std::fs::read_dir(paths.keys()).into_iter().flatten().flatten();
    let mut files: Vec<PathBuf> = slots.map(|entry| entry.path()).collect();
    files.extend(Some(paths.plain_key()).filter(|plain| plain.is_file()));
    let name = |file: &Path| {
        let inside = file.strip_prefix(backup).unwrap_or(file).components();
        // The same on every system.
        inside.map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
    };
    files.iter().map(|file| Ok((name(file), sha256(file)?))).collect()
}

/// SHA-256 of a file.
pub(crate) fn sha256(path: &Path) -> std::io::Result<Hash> {
    Ok(file_hash(&std::fs::read(path)?))
}

/// Puts everything in a folder on disk, and the folder itself.
pub(crate) fn sync_tree(folder: &Path) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            sync_tree(&path)?;
        } else {
            std::fs::File::open(&path)?.sync_all()?;
        }
    }
    sync_folder(folder)
}

/// A moment as it stands in names.
pub(crate) fn stamp(at: Timestamp) -> String {
    at.strftime(STAMP).to_string()
}

/// A name nothing in the folder has yet, after all that are there: where the clock was set back, names go
/// on from the last one. Their order is the order in which backups were made, whatever a clock said.
pub(super) fn free_name(folder: &Path, at: Timestamp) -> String {
    let plain = stamp(at);
    let taken = folders(folder);
    let stamps = taken.iter().filter_map(|(name, _)| name.split_once('-').map(|(stamp, _)| stamp));
    let last = stamps.filter(|stamp| stamp.parse::<Timestamp>().is_ok()).max().unwrap_or_default();
    let first = if last > plain.as_str() { after(last).unwrap_or(plain) } else { plain };
    let is_free = |name: &String| {
        taken.iter().all(|(one, _)| one.strip_suffix(PART).unwrap_or(one) != name.as_str())
    };
    let mut names = (1_u32..).map(|nn| format!("{first}-{nn:02}"));
    names.find(is_free).unwrap_or(first)
}

/// A second later, as it stands in names.
fn after(last: &str) -> Option<String> {
    let last: Timestamp = last.parse().ok()?;
    Some(stamp(last.checked_add(jiff::SignedDuration::from_secs(1)).ok()?))
}

/// The finished backups in a folder, oldest first.
pub(crate) fn entries(folder: &Path) -> Vec<Entry> {
    let mut all: Vec<Entry> = folders(folder)
        .into_iter()
        .filter(|(name, _)| !name.ends_with(PART))
        .filter_map(|(name, path)| read_note(&path).map(|note| Entry { name, path, note }))
        .collect();
    all.sort_by(|one, other| one.name.cmp(&other.name));
    all
}

/// Every finished backup in the workspace, the newest one elsewhere while it can be reached, and
/// whether each still is as it was made.
pub(crate) fn backups_as_made(paths: &WorkspacePaths) -> Vec<(String, bool)> {
    let finished = folders(&paths.backups()).into_iter().filter(|(name, _)| !name.ends_with(PART));
    let mut all: Vec<(String, bool)> = finished
        .map(|(name, path)| {
            let note = read_note(&path);
            let entry = note.map(|note| Entry { name: name.clone(), path, note });
            (name, entry.is_some_and(|entry| entry.is_as_made()))
        })
        .collect();
    all.extend(elsewhere(paths).map(|entry| {
        let is_as_made = entry.is_as_made();
        (entry.path.display().to_string(), is_as_made)
    }));
    all.sort();
    all
}

fn folders(folder: &Path) -> Vec<(String, PathBuf)> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let folders = entries.filter(|entry| entry.path().is_dir());
    folders
        .filter_map(|entry| Some((entry.file_name().into_string().ok()?, entry.path())))
        .collect()
}

/// Removes what earlier attempts left half done.
pub(super) fn remove_parts(folder: &Path) {
    for (_, path) in folders(folder).into_iter().filter(|(name, _)| name.ends_with(PART)) {
        // What cannot be removed has a name of its own and is in nobody's way.
        let _ = std::fs::remove_dir_all(path);
    }
}

/// Removes the backups that go by their age. `made` was checked this moment.
pub(super) fn rotate(folder: &Path, made: &str) {
    let aged = entries(folder).into_iter().map(|entry| Aged {
        day: Timestamp::from_millisecond(entry.at_ms())
            .unwrap_or_default()
            .to_zoned(jiff::tz::TimeZone::UTC)
            .date(),
        is_good: entry.path.join("viba.db").is_file(),
        name: entry.name,
    });
    for name in to_remove(aged.collect()).into_iter().filter(|name| name != made) {
        // Under another name first: a cut in the middle leaves nothing that looks whole.
        let (path, part) = (folder.join(&name), folder.join(format!("{name}{PART}")));
        let _ = std::fs::rename(&path, &part).and_then(|()| std::fs::remove_dir_all(&part));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_go_on_where_the_clock_was_set_back() {
        let folder = tempfile::tempdir().expect("a folder");
        let at = |text: &str| text.parse::<Timestamp>().expect("a moment");
        let cases = [
            ("2026-03-12T10:00:00Z", "20260312T100000Z-01"),
            ("2026-03-12T10:00:00Z", "20260312T100000Z-02"),
            ("2016-03-12T10:00:00Z", "20260312T100001Z-01"),
            ("2016-03-12T10:00:00Z", "20260312T100002Z-01"),
            ("2026-03-12T11:00:00Z", "20260312T110000Z-01"),
        ];
        for (now, expected) in cases {
            let name = free_name(folder.path(), at(now));
            assert_eq!(name, expected);
            std::fs::create_dir(folder.path().join(name)).expect("made");
        }
        // What stands there besides is no moment.
        std::fs::create_dir(folder.path().join("zz-mine")).expect("made");
        assert_eq!(free_name(folder.path(), at("2026-03-12T12:00:00Z")), "20260312T120000Z-01");
    }
}
