//! Records that prove themselves, wherever they lie: in a damaged file, in backups, in bundles.

use std::path::Path;

use exchange::Limits;
use record::{Hash, Header, PublicKey, Signature, SignedRecord};
use store::{Cell, DatabaseKey, Salvage, StoreError, Table};

use super::scratch::Scratch;
use crate::derive::readable;
use crate::error::AppError;
use crate::file::read_file;
use crate::workspace::WorkspacePaths;

/// A record whose hash and signature were verified.
pub(crate) struct Proven {
    pub(crate) record: SignedRecord,
    pub(crate) header: Header,
    /// The bundle that brought it, as far as that is known.
    pub(crate) bundle: Option<Hash>,
    /// When it was made or came, as far as that is known.
    pub(crate) at_ms: Option<i64>,
}

impl Proven {
    /// The record, if every byte of it is as it was signed and can be read.
    pub(crate) fn of(
        record: SignedRecord,
        bundle: Option<Hash>,
        at_ms: Option<i64>,
    ) -> Option<Self> {
        let value = record.verify().ok()?;
        let header = Header::read(&value).ok()?;
        readable(&record).ok()?;
        Some(Self { record, header, bundle, at_ms })
    }

    /// The record a row of the table `record` holds.
    pub(crate) fn of_row(table: &Table, row: &[Cell]) -> Option<Self> {
        let record = SignedRecord {
            hash: Hash::from_bytes(bytes(table.cell(row, "hash"))?),
            key: PublicKey::from_bytes(bytes(table.cell(row, "author_key"))?).ok()?,
            signature: Signature::from_bytes(bytes(table.cell(row, "signature"))?),
            body: match table.cell(row, "body") {
                Cell::Blob(body) => body.clone(),
                _ => return None,
            },
        };
        let bundle = bytes(table.cell(row, "bundle_hash")).map(Hash::from_bytes);
        let at_ms = match table.cell(row, "received_at_ms") {
            Cell::Integer(at_ms) => Some(*at_ms),
            _ => None,
        };
        Self::of(record, bundle, at_ms)
    }

    /// Every record of a table that proves itself.
    pub(crate) fn all_of(table: &Table) -> Vec<Self> {
        table.rows.iter().filter_map(|row| Self::of_row(table, row)).collect()
    }
}

fn bytes<const N: usize>(cell: &Cell) -> Option<[u8; N]> {
    match cell {
        Cell::Blob(blob) => blob.as_slice().try_into().ok(),
        _ => None,
    }
}

/// The records in a file that need not be whole. One that cannot be read has none to give.
pub(super) fn of_database(
    database: &Path,
    key: &DatabaseKey,
    place: &Path,
) -> Result<Vec<Proven>, AppError> {
    let Some(scratch) = Scratch::of_readable(database, place)? else { return Ok(Vec::new()) };
    let salvage = opened(&scratch, key)?;
    let salvaged = salvage.map(|mut salvage| salvage.table("record"));
    Ok(salvaged.map(|salvaged| Proven::all_of(&salvaged.table)).unwrap_or_default())
}

/// Opens a copy as far as it can be read; none where it cannot.
///
/// # Errors
///
/// Where the disk is full: a file that only lacks room is not lost.
pub(super) fn opened(scratch: &Scratch, key: &DatabaseKey) -> Result<Option<Salvage>, AppError> {
    match Salvage::open(&scratch.database(), key) {
        Ok(salvage) => Ok(Some(salvage)),
        Err(full @ StoreError::DiskFull { .. }) => Err(full.into()),
        Err(_) => Ok(None),
    }
}

/// The records in the bundles that lie in the outbox. They were made here.
pub(super) fn of_outbox(paths: &WorkspacePaths) -> Vec<Proven> {
    proven_in(&bundles(paths))
}

/// The records in bundles that prove themselves.
pub(super) fn proven_in(bundles: &[(String, exchange::Unpacked)]) -> Vec<Proven> {
    // Whose a key is comes before what it signed.
    let both =
        |unpacked: &exchange::Unpacked| [unpacked.trust.clone(), unpacked.records.clone()].concat();
    let records = bundles.iter().flat_map(|(_, unpacked)| both(unpacked));
    records.filter_map(|one| Proven::of(one, None, None)).collect()
}

/// The heads of the audit chain that a device put into the bundles in the outbox, with their files.
pub(super) fn sent_heads(
    bundles: &[(String, exchange::Unpacked)],
    device: &str,
) -> Vec<(String, Hash)> {
    let own = bundles.iter().filter(|(_, one)| one.manifest.device == device);
    own.filter_map(|(file, one)| Some((file.clone(), one.manifest.audit_head?))).collect()
}

/// The bundles in the outbox that are whole, by name.
pub(super) fn bundles(paths: &WorkspacePaths) -> Vec<(String, exchange::Unpacked)> {
    let entries = std::fs::read_dir(paths.outbox()).into_iter().flatten().flatten();
    let mut files: Vec<_> = entries.map(|entry| entry.path()).collect();
    files.sort();
    let mut all = Vec::new();
    for file in files {
        let Ok(bytes) = read_file(&file, exchange::transport::LARGEST_FILE) else { continue };
        // What is no bundle, or not whole, has nothing that could be believed.
        let Ok(unpacked) = exchange::unpack(&bytes, &Limits::default()) else { continue };
        all.push((file.file_name().unwrap_or_default().to_string_lossy().into_owned(), unpacked));
    }
    all
}
