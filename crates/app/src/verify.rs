use exchange::Limits;
use record::certificate::KeyCertificateBody;
use record::{Hash, RecordError, SignedRecord};
use serde::Serialize;

use crate::derive::readable;
use crate::error::AppError;
use crate::office_status::PersonOfKey;

/// What a file proved to be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Verified {
    /// `bundle`.
    pub kind: &'static str,
    /// SHA-256 of the file.
    pub hash: Hash,
    /// The device that made it.
    pub device: String,
    /// Its number on the device.
    pub seq: u64,
    /// The key that signed it.
    pub signer: String,
    /// When its maker's clock says it was made.
    pub created: String,
    /// Records that are whole.
    pub records: usize,
    /// Lines that are not: number and reason.
    pub rejected: Vec<(u64, String)>,
    /// Whose keys it vouches for.
    pub persons: Vec<PersonOfKey>,
    /// Whether it is encrypted.
    pub encrypted: bool,
}

impl Verified {
    /// Proves a bundle without taking it in. Needs no workspace.
    ///
    /// # Errors
    ///
    /// [`AppError::BundleRefused`] with the reason.
    pub fn bundle(name: &str, bytes: &[u8]) -> Result<Self, AppError> {
        let unpacked = exchange::unpack(bytes, &Limits::default()).map_err(|refusal| {
            let reason = refusal.code().to_owned();
            AppError::BundleRefused { file: name.to_owned(), reason }
        })?;
        let mut rejected: Vec<(u64, String)> =
            unpacked.rejected.iter().map(|line| (line.line, line.why.code().to_owned())).collect();
        let mut records = unpacked.records.len();
        for (line, record) in unpacked.numbered_records() {
            if let Err(error) = readable(record) {
                rejected.push((line, error.code().to_owned()));
                records -= 1;
            }
        }
        let mut persons = Vec::new();
        for (line, certificate) in unpacked.numbered_trust() {
            match person_of(certificate) {
                Ok(person) => persons.push(person),
                Err(error) => rejected.push((line, error.code().to_owned())),
            }
        }
        rejected.sort_unstable();
        Ok(Self {
            kind: "bundle",
            hash: unpacked.hash,
            device: unpacked.manifest.device.clone(),
            seq: unpacked.manifest.bundle_seq,
            signer: unpacked.signer.to_string(),
            created: unpacked.manifest.created.clone(),
            records,
            rejected,
            persons,
            encrypted: !unpacked.manifest.plain,
        })
    }
}

fn person_of(certificate: &SignedRecord) -> Result<PersonOfKey, RecordError> {
    let body = KeyCertificateBody::read(&record::canonical::parse(&certificate.body)?)?;
    Ok(PersonOfKey { person: body.author.person, key: body.key.to_string() })
}
