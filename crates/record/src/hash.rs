//! SHA-256 hashes, each with what it is a hash of.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::{PublicKey, RecordError};

/// Stands in front of a record's body before it is hashed.
///
/// A tag keeps a hash of one kind from passing for a hash of another; `v1` is
/// the version of the tag, not of the body.
pub const RECORD_DOMAIN: &[u8] = b"viba/record\0v1\0";

/// Stands in front of a bundle's manifest before it is hashed.
pub const MANIFEST_DOMAIN: &[u8] = b"viba/manifest\0v1\0";

/// Stands in front of what the owner of a rubric signs before it is hashed.
pub const RUBRIC_DOMAIN: &[u8] = b"viba/rubric\0v1\0";

/// Stands in front of a report's file before it is hashed.
pub const REPORT_DOMAIN: &[u8] = b"viba/report\0v1\0";

/// Stands in front of what a person's key signs to show that it is theirs, and of what it grows from.
pub const PERSON_KEY_DOMAIN: &[u8] = b"viba/person-key\0v1\0";

/// A SHA-256 hash; in text, 64 lower-case hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(feature = "bindings", derive(specta::Type), specta(type = String))]
pub struct Hash([u8; 32]);

/// The hash that names a record: over its tag and its body.
///
/// # Example
///
/// ```
/// let hash = record::record_hash(b"{}");
/// assert_ne!(hash, record::manifest_hash(b"{}"));
/// assert_eq!(hash.short().len(), 12);
/// ```
#[must_use]
pub fn record_hash(body: &[u8]) -> Hash {
    Hash::over(&[RECORD_DOMAIN, body])
}

/// The hash of a bundle's manifest that is signed: over its tag and its bytes.
#[must_use]
pub fn manifest_hash(manifest: &[u8]) -> Hash {
    Hash::over(&[MANIFEST_DOMAIN, manifest])
}

/// The hash that the owner of a rubric signs: over its tag, the package's hash and
/// the owner's name, so that nobody can put another name to the signature.
#[must_use]
pub fn rubric_hash(package: &Hash, owner: &str) -> Hash {
    Hash::over(&[RUBRIC_DOMAIN, package.as_bytes(), owner.as_bytes()])
}

/// The hash of a report's file that is signed: over its tag and the bytes of the file, with zeros
/// where the signature will stand.
#[must_use]
pub fn report_hash(zeroed: &[u8]) -> Hash {
    Hash::over(&[REPORT_DOMAIN, zeroed])
}

/// The hash that a person's key signs to show that it is theirs: over its tag, the device's key, and the
/// device and the person with their lengths, so that no two pairs have the same bytes.
pub(crate) fn person_key_hash(device_key: &PublicKey, device: &str, person: &str) -> Hash {
    let length = |text: &str| (text.len() as u64).to_be_bytes();
    Hash::over(&[
        PERSON_KEY_DOMAIN,
        device_key.as_bytes(),
        &length(device),
        device.as_bytes(),
        &length(person),
        person.as_bytes(),
    ])
}

/// The hash of a whole file or member, as `sha256sum` gives it.
#[must_use]
pub fn file_hash(bytes: &[u8]) -> Hash {
    Hash::over(&[bytes])
}

impl Hash {
    /// The hash with these bytes, as read from a database.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The 32 bytes.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The first 12 hexadecimal digits, for names people see.
    #[must_use]
    pub fn short(&self) -> String {
        hex(&self.0[..6])
    }

    pub(crate) fn over(parts: &[&[u8]]) -> Self {
        let mut hasher = Sha256::new();
        for part in parts {
            hasher.update(part);
        }
        Self(hasher.finalize().into())
    }
}

/// Lower-case hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

impl FromStr for Hash {
    type Err = RecordError;

    fn from_str(text: &str) -> Result<Self, RecordError> {
        let digit = |byte: u8| match byte {
            b'0'..=b'9' => Ok(byte - b'0'),
            b'a'..=b'f' => Ok(byte - b'a' + 10),
            _ => Err(RecordError::BadHash),
        };
        let digits: &[u8; 64] = text.as_bytes().try_into().map_err(|_| RecordError::BadHash)?;
        let mut bytes = [0; 32];
        for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
            *byte = digit(pair[0])? << 4 | digit(pair[1])?;
        }
        Ok(Self(bytes))
    }
}

impl TryFrom<String> for Hash {
    type Error = RecordError;

    fn try_from(text: String) -> Result<Self, RecordError> {
        text.parse()
    }
}

impl From<Hash> for String {
    fn from(hash: Hash) -> Self {
        hex(&hash.0)
    }
}

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&hex(&self.0))
    }
}

impl fmt::Debug for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Hash({})", self.short())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// FIPS 180-4's example "abc".
    const ABC: &str = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    #[test]
    fn a_file_hash_is_plain_sha_256() {
        assert_eq!(file_hash(b"abc").to_string(), ABC);
        assert_eq!(file_hash(b"abc").short(), "ba7816bf8f01");
    }

    #[test]
    fn the_tag_is_hashed_in_front() {
        let tagged = file_hash(b"viba/record\0v1\0{}");
        assert_eq!(record_hash(b"{}"), tagged);
        assert_eq!(manifest_hash(b"{}"), file_hash(b"viba/manifest\0v1\0{}"));
        let signed = [b"viba/rubric\0v1\0".as_slice(), &[7; 32], "Ås".as_bytes()].concat();
        assert_eq!(rubric_hash(&Hash::from_bytes([7; 32]), "Ås"), file_hash(&signed));
    }

    #[test]
    fn only_64_lower_case_digits_are_a_hash() {
        assert_eq!(ABC.parse(), Ok(file_hash(b"abc")));
        let upper = ABC.to_uppercase();
        let longer = format!("{ABC}0");
        for text in ["", "ba78", &upper, &longer, &ABC.replace('b', "g"), &ABC.replace('b', "å")] {
            assert_eq!(text.parse::<Hash>(), Err(RecordError::BadHash), "{text}");
        }
    }

    #[test]
    fn goes_through_json_as_hex() {
        let text = serde_json::to_string(&file_hash(b"abc")).unwrap();
        assert_eq!(text, format!("\"{ABC}\""));
        assert_eq!(serde_json::from_str::<Hash>(&text).unwrap(), file_hash(b"abc"));
        assert!(serde_json::from_str::<Hash>("\"ba78\"").is_err());
    }
}
