//! Whose a signing key is.
//!
//! A device has a key, and each person who signs on it has one of their own that grows from it. A
//! certificate ties the two together, proved from both sides: the device's key signs it, and the person's
//! key signs the proof inside.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::assessment::Author;
use crate::hash::person_key_hash;
use crate::{DeviceKey, Hash, PublicKey, RecordError, RecordKind, Signature};

/// The form of the body this program writes.
pub const CERTIFICATE_VERSION: u64 = 1;

/// The body of a `key.certificate`: that a key signs for one person, on one device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyCertificateBody {
    /// `key.certificate`.
    #[serde(rename = "type")]
    pub kind_of_record: String,
    /// The form of the body.
    pub v: u64,
    /// The person's key.
    pub key: PublicKey,
    /// The person, the device, and the device's key, which signs this.
    pub author: Author,
    /// Made with the person's key over the device's key, the device and the person: who does not have a
    /// key cannot claim it.
    pub proof: Signature,
    /// RFC 3339 with offset.
    pub at: String,
}

impl KeyCertificateBody {
    /// Ties the key that `person` has on `device` to both.
    ///
    /// # Example
    ///
    /// ```
    /// use record::certificate::KeyCertificateBody;
    /// use record::{DeviceKey, SignedRecord};
    ///
    /// let key = DeviceKey::from_seed(&[7; 32]);
    /// let body = KeyCertificateBody::new(&key, "p1", "d1", "2026-03-12T09:00:00+01:00");
    /// let record = SignedRecord::sign(&body.to_value()?, &key)?;
    /// let read = KeyCertificateBody::read(&record.verify()?)?;
    /// assert_eq!(read.key, key.of_person("p1").public());
    /// # Ok::<(), record::RecordError>(())
    /// ```
    #[must_use]
    pub fn new(key: &DeviceKey, person: &str, device: &str, at: &str) -> Self {
        Self::vouching(key, &key.of_person(person), person, device, at)
    }

    /// Ties `own`, which `person` has on `device`, to the key of the device it was before.
    #[must_use]
    pub fn vouching(
        key: &DeviceKey,
        own: &DeviceKey,
        person: &str,
        device: &str,
        at: &str,
    ) -> Self {
        let author =
            Author { person: person.to_owned(), device: device.to_owned(), key: key.public() };
        Self {
            kind_of_record: RecordKind::KeyCertificate.as_str().to_owned(),
            v: CERTIFICATE_VERSION,
            key: own.public(),
            proof: own.sign(&proved(&author)),
            author,
            at: at.to_owned(),
        }
    }

    /// The body as JSON, to be signed.
    ///
    /// # Errors
    ///
    /// [`RecordError::Header`] if it cannot be written, which no value of these types causes.
    pub fn to_value(&self) -> Result<Value, RecordError> {
        serde_json::to_value(self).map_err(|_| RecordError::Header { pointer: "" })
    }

    /// Reads a body and checks its proof. Fields a newer program added are passed over.
    ///
    /// # Errors
    ///
    /// [`RecordError::Body`] names the field that is missing or of the wrong kind;
    /// [`RecordError::KeyNotProven`] if whoever made it did not have the key.
    pub fn read(body: &Value) -> Result<Self, RecordError> {
        let read: Self =
            serde_path_to_error::deserialize(body).map_err(|error| RecordError::Body {
                path: error.path().to_string(),
                detail: error.into_inner().to_string(),
            })?;
        read.key
            .verify(&proved(&read.author), &read.proof)
            .map_err(|_| RecordError::KeyNotProven { key: read.key })?;
        Ok(read)
    }
}

fn proved(author: &Author) -> Hash {
    person_key_hash(&author.key, &author.device, &author.person)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Header, SignedRecord};

    fn device() -> DeviceKey {
        DeviceKey::from_seed(&[7; 32])
    }

    fn body() -> KeyCertificateBody {
        KeyCertificateBody::new(&device(), "p1", "d1", "2026-03-12T09:00:00+01:00")
    }

    #[test]
    fn goes_through_a_signed_record() {
        let record = SignedRecord::sign(&body().to_value().unwrap(), &device()).unwrap();
        let value = record.verify().unwrap();
        assert_eq!(KeyCertificateBody::read(&value), Ok(body()));
        let header = Header::read(&value).unwrap();
        assert_eq!(header.kind, RecordKind::KeyCertificate);
        assert_eq!(header.subject, Some(body().key.to_string()));
        assert_eq!((header.seq, header.key), (None, device().public()));
    }

    #[test]
    fn nobody_claims_a_key_they_do_not_have() {
        // Another device signs for a key it saw, with the proof it saw.
        let other = DeviceKey::from_seed(&[8; 32]);
        let mut stolen = body();
        stolen.author.key = other.public();
        let record = SignedRecord::sign(&stolen.to_value().unwrap(), &other).unwrap();
        let read = KeyCertificateBody::read(&record.verify().unwrap());
        assert_eq!(read.unwrap_err().code(), "record-key-not-proven");
    }

    #[test]
    fn the_proof_is_of_one_person_on_one_device() {
        let changes: [fn(&mut KeyCertificateBody); 3] = [
            |body| body.author.person = "p2".to_owned(),
            |body| body.author.device = "d2".to_owned(),
            |body| body.key = DeviceKey::from_seed(&[9; 32]).public(),
        ];
        for change in changes {
            let mut changed = body();
            change(&mut changed);
            let read = KeyCertificateBody::read(&changed.to_value().unwrap());
            assert_eq!(read.unwrap_err().code(), "record-key-not-proven");
        }
    }

    #[test]
    fn names_the_field_that_is_missing() {
        let mut value = body().to_value().unwrap();
        value.as_object_mut().unwrap().remove("proof");
        let error = KeyCertificateBody::read(&value).unwrap_err();
        assert!(error.to_string().contains("proof"), "{error}");
    }
}
