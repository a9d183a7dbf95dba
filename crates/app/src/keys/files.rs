//! The slots as files beside the database: `keys/<kind>.slot`.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use vault::{Key, OfficeSlot, Secret, Slot, SlotKind, VaultError};

use super::KeyRefusal;
use crate::error::AppError;
use crate::file::{read_file, sync_folder};
use crate::workspace::WorkspacePaths;

/// The most bytes of a slot that are read.
const LARGEST: u64 = 8192;

/// The file of a slot.
pub(super) fn file_of(paths: &WorkspacePaths, kind: SlotKind) -> PathBuf {
    paths.keys().join(format!("{}.slot", kind.word()))
}

/// The slot of a kind, none if there is none.
///
/// # Errors
///
/// [`KeyRefusal::SlotBroken`], [`KeyRefusal::SlotNewer`].
pub(super) fn read(paths: &WorkspacePaths, kind: SlotKind) -> Result<Option<Slot>, AppError> {
    let file = file_of(paths, kind);
    let bytes = match read_file(&file, LARGEST) {
        Ok(bytes) => bytes,
        Err(AppError::FileMissing(_)) => return Ok(None),
        Err(AppError::FileTooLarge { .. }) => return Err(KeyRefusal::SlotBroken(file).into()),
        Err(other) => return Err(other),
    };
    match slot_in(&bytes, kind) {
        Ok(slot) if slot.kind() == kind => Ok(Some(slot)),
        Err(VaultError::Newer { .. }) => Err(KeyRefusal::SlotNewer(file).into()),
        _ => Err(KeyRefusal::SlotBroken(file).into()),
    }
}

/// The slot in a file. The office's has an envelope beside it.
fn slot_in(bytes: &[u8], kind: SlotKind) -> Result<Slot, VaultError> {
    match kind {
        SlotKind::Office => OfficeSlot::read(bytes).map(|both| both.slot().clone()),
        _ => Slot::read(bytes),
    }
}

/// The office's slot with its envelope; none if there is none, or it is broken.
pub(crate) fn read_office(paths: &WorkspacePaths) -> Option<OfficeSlot> {
    let bytes = read_file(&file_of(paths, SlotKind::Office), LARGEST).ok()?;
    OfficeSlot::read(&bytes).ok()
}

/// The names of slots that are there and cannot be read.
pub(crate) fn broken(paths: &WorkspacePaths) -> Vec<String> {
    let is_broken = |kind: &SlotKind| read(paths, *kind).is_err();
    let broken = SlotKind::ALL.into_iter().filter(is_broken);
    broken.map(|kind| format!("keys/{}.slot", kind.word())).collect()
}

/// Puts a slot in its place, in one step: whatever stood there opens the file until the new one
/// does. Before that it is read back and opened.
///
/// # Errors
///
/// [`AppError::CannotWrite`]; what stood there stands there still.
pub(super) fn put(
    paths: &WorkspacePaths,
    slot: &Slot,
    key: &Key,
    secret: &Secret<'_>,
) -> Result<(), AppError> {
    put_bytes(paths, slot.kind(), &slot.to_bytes(), key, secret)
}

/// The same of the office's slot, with its envelope.
///
/// # Errors
///
/// As [`put`].
pub(super) fn put_office(
    paths: &WorkspacePaths,
    both: &OfficeSlot,
    key: &Key,
    secret: &Secret<'_>,
) -> Result<(), AppError> {
    put_bytes(paths, SlotKind::Office, &both.to_bytes(), key, secret)
}

fn put_bytes(
    paths: &WorkspacePaths,
    kind: SlotKind,
    bytes: &[u8],
    key: &Key,
    secret: &Secret<'_>,
) -> Result<(), AppError> {
    let file = file_of(paths, kind);
    let refused = |source| AppError::CannotWrite { path: file.clone(), source };
    let folder = paths.keys();
    std::fs::create_dir_all(&folder).map_err(refused)?;
    // Temporary files are made with mode 0600, and the rename keeps it.
    let mut part = tempfile::NamedTempFile::new_in(&folder).map_err(refused)?;
    let written = part.write_all(bytes).and_then(|()| part.as_file().sync_all());
    written.map_err(refused)?;
    prove(part.path(), kind, key, secret).map_err(refused)?;
    part.persist(&file).map_err(|error| refused(error.error))?;
    sync_folder(&folder).and_then(|()| sync_folder(paths.folder())).map_err(refused)
}

/// What is on disk gives the key.
fn prove(file: &Path, kind: SlotKind, key: &Key, secret: &Secret<'_>) -> std::io::Result<()> {
    let odd = || std::io::Error::other("the slot does not give the key back");
    let found = slot_in(&std::fs::read(file)?, kind).and_then(|slot| slot.open(secret));
    let found = found.map_err(|_| odd())?;
    if found.expose() == key.expose() { Ok(()) } else { Err(odd()) }
}

/// Takes a slot away.
///
/// # Errors
///
/// [`AppError::CannotWrite`].
pub(super) fn remove(paths: &WorkspacePaths, kind: SlotKind) -> Result<(), AppError> {
    let file = file_of(paths, kind);
    let refused = |source| AppError::CannotWrite { path: file.clone(), source };
    match std::fs::remove_file(&file) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(refused(error)),
        _ => sync_folder(&paths.keys()).map_err(refused),
    }
}
