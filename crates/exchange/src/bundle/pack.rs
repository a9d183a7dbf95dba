//! Making a bundle.

use record::{DeviceKey, Hash, Header, SignedRecord, canonical, file_hash};

use super::line::{self, Why};
use super::manifest::{Manifest, Member, RubricRef};
use super::{Limits, MANIFEST, README, RECORDS, SIGNATURE, TRUST};
use super::{name, signature, unpack};
use crate::{ExchangeError, archive};

/// What goes into a bundle.
#[derive(Debug, Clone)]
pub struct PackInput<'a> {
    /// This program, with its version.
    pub app: &'a str,
    /// The time now, RFC 3339.
    pub created: &'a str,
    /// This device's id: lower-case letters, digits and hyphens.
    pub device: &'a str,
    /// One more than the device's bundle before.
    pub bundle_seq: u64,
    /// The records, in the order they are to stand in.
    pub records: &'a [SignedRecord],
    /// Certificates of keys, which are records too.
    pub trust: &'a [SignedRecord],
    /// The rubrics the records were made with.
    pub rubrics: &'a [RubricRef],
    /// The head of the device's audit chain: one hash for everything done there so far.
    pub audit_head: Option<Hash>,
    /// What the bundle is, for a person who opens it, in the languages of the user.
    pub readme: &'a str,
}

impl PackInput<'_> {
    /// Lowest and highest sequence number among the device's own records.
    pub(super) fn own_sequence(&self) -> (Option<u64>, Option<u64>) {
        let headers = self
            .records
            .iter()
            .filter_map(|record| Header::read(&canonical::parse(&record.body).ok()?).ok());
        let own = headers.filter(|header| header.device == self.device);
        let numbers: Vec<u64> = own.filter_map(|header| header.seq).collect();
        (numbers.iter().min().copied(), numbers.iter().max().copied())
    }
}

/// A finished bundle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bundle {
    /// `<device>-<seq>-<hash12>.vbundle`.
    pub file_name: String,
    /// The file.
    pub bytes: Vec<u8>,
    /// The hash of the file, as `sha256sum` gives it.
    pub hash: Hash,
}

/// Packs records into a bundle, not encrypted, and signs it.
///
/// - Guarantee: the same input and key give the same bytes.
/// - Guarantee: [`unpack`](super::unpack()) takes the bundle with the default limits and gives
///   back every record; that is tried before the bundle is handed out.
///
/// # Errors
///
/// [`ExchangeError`]: a record that does not verify, a device's id that cannot
/// stand in a file name, or more than a bundle may hold.
///
/// # Example
///
/// ```
/// use exchange::{Limits, PackInput, pack, unpack};
/// use record::{DeviceKey, SignedRecord};
///
/// let key = DeviceKey::from_seed(&[7; 32]);
/// let records = [SignedRecord::sign(&serde_json::json!({ "type": "review", "v": 1 }), &key)?];
/// let input = PackInput {
///     app: "viba 0.1.0", created: "2026-03-12T12:00:00+01:00", device: "d1", bundle_seq: 1,
///     records: &records, trust: &[], rubrics: &[], audit_head: None,
///     readme: "Hva dette er.\n",
/// };
/// let bundle = pack(&input, &key)?;
/// assert_eq!(unpack(&bundle.bytes, &Limits::default())?.records, records);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn pack(input: &PackInput<'_>, key: &DeviceKey) -> Result<Bundle, ExchangeError> {
    let records = lines(input.records, 0)?;
    let trust = lines(input.trust, input.records.len())?;
    let members = vec![
        member(RECORDS, &records, Some(input.records.len())),
        member(TRUST, &trust, Some(input.trust.len())),
        member(README, input.readme.as_bytes(), None),
    ];
    let manifest = Manifest::new(members, input).to_bytes().map_err(ExchangeError::Manifest)?;
    let bytes = compress(&archive::write([
        (MANIFEST, manifest.as_slice()),
        (SIGNATURE, &signature::write(&manifest, key)),
        (RECORDS, &records),
        (TRUST, &trust),
        (README, input.readme.as_bytes()),
    ]))?;
    try_out(&bytes, input.records.len())?;
    let hash = file_hash(&bytes);
    let file_name = name::file_name(input.device, input.bundle_seq, &hash)
        .ok_or_else(|| ExchangeError::DeviceName { device: input.device.to_owned() })?;
    Ok(Bundle { file_name, bytes, hash })
}

fn lines(records: &[SignedRecord], before: usize) -> Result<Vec<u8>, ExchangeError> {
    let mut lines = Vec::new();
    for (index, record) in records.iter().enumerate() {
        line::write(record, &mut lines).map_err(|error| ExchangeError::Record {
            index: before + index,
            source: Why::Record(error),
        })?;
    }
    Ok(lines)
}

fn member(name: &str, bytes: &[u8], count: Option<usize>) -> Member {
    Member {
        name: name.to_owned(),
        sha256: file_hash(bytes),
        bytes: bytes.len() as u64,
        count: count.map(|count| count as u64),
    }
}

pub(super) fn compress(bytes: &[u8]) -> Result<Vec<u8>, ExchangeError> {
    archive::compress(bytes).map_err(|error| ExchangeError::Compress { detail: error.to_string() })
}

/// Reads the bundle as the receiver will, which verifies every record on the way.
fn try_out(bytes: &[u8], records: usize) -> Result<(), ExchangeError> {
    let limits = Limits::default();
    let unpacked = unpack::unpack(bytes, &limits).map_err(ExchangeError::WouldBeRefused)?;
    match unpacked.rejected.into_iter().next() {
        None => Ok(()),
        Some(rejected) => {
            let before = if rejected.member == TRUST { records } else { 0 };
            let line = usize::try_from(rejected.line).unwrap_or(usize::MAX);
            let index = before + line.saturating_sub(1);
            Err(ExchangeError::Record { index, source: rejected.why })
        }
    }
}
