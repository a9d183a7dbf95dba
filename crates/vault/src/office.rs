use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::{Deserializable as _, Kem, OpModeR, Serializable as _};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::code::RecoveryCode;
use crate::envelope::Envelope;
use crate::error::VaultError;

/// The form this program writes, and the highest it reads.
pub(crate) const FORMAT: u64 = 1;
/// What the envelope is for, so that no other use of the key fits.
pub(crate) const DOMAIN: &[u8] = b"viba/office-envelope\0v1\0";
/// What the fingerprint of an office is hashed with.
const FINGERPRINT_DOMAIN: &[u8] = b"viba/office-key\0v1\0";
/// The most bytes of a file that are read.
const LARGEST: usize = 4096;
/// The longest name of an office, in bytes.
const LONGEST_NAME: usize = 400;

pub(crate) type Suite = X25519HkdfSha256;

/// The secret with which an office opens what was sealed to it.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct OfficeSecret([u8; 32]);

impl OfficeSecret {
    /// Takes 32 random bytes.
    #[must_use]
    pub const fn new(seed: [u8; 32]) -> Self {
        Self(seed)
    }

    /// The half that others may know, under the name of the office.
    #[must_use]
    pub fn key(&self, name: &str) -> OfficeKey {
        let (_, public) = Suite::derive_keypair(&self.0);
        let mut key = [0; 32];
        key.copy_from_slice(&public.to_bytes());
        OfficeKey { name: cut(name).to_owned(), key }
    }

    /// Opens an envelope that was sealed to this office.
    ///
    /// # Errors
    ///
    /// [`VaultError::OtherOffice`] if it was sealed to another; [`VaultError::WrongSecret`] if it was
    /// altered.
    pub fn open(&self, envelope: &Envelope) -> Result<RecoveryCode, VaultError> {
        let (private, _) = Suite::derive_keypair(&self.0);
        if self.key("").key != envelope.office_key() {
            return Err(VaultError::OtherOffice);
        }
        let enc = <Suite as Kem>::EncappedKey::from_bytes(envelope.enc());
        let enc = enc.map_err(|_| VaultError::WrongSecret)?;
        let opened = hpke::single_shot_open::<ChaCha20Poly1305, HkdfSha256, Suite>(
            &OpModeR::Base,
            &private,
            &enc,
            DOMAIN,
            envelope.sealed(),
            &envelope.sealed_along(),
        );
        let opened = Zeroizing::new(opened.map_err(|_| VaultError::WrongSecret)?);
        let bytes = <[u8; 20]>::try_from(opened.as_slice()).map_err(|_| VaultError::Form)?;
        Ok(RecoveryCode::new(bytes))
    }
}

impl fmt::Debug for OfficeSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("OfficeSecret(..)")
    }
}

/// An office to which something can be sealed: what it hands out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfficeKey {
    pub(crate) name: String,
    pub(crate) key: [u8; 32],
}

/// The file an office hands out.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct OfficeFile {
    office: OfficeHead,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct OfficeHead {
    format: u64,
    name: String,
    key: String,
}

impl OfficeKey {
    /// The name it goes by. Whoever made the file chose it: the fingerprint tells offices apart.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Four groups of four hexadecimal digits, to be read out and compared.
    ///
    /// 64 bits of a hash: who wants another key with the same must try some 2⁶⁴.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        let hash = Sha256::new().chain_update(FINGERPRINT_DOMAIN).chain_update(self.key).finalize();
        let groups = hash[..8].chunks(2).map(|pair| format!("{:02X}{:02X}", pair[0], pair[1]));
        groups.collect::<Vec<_>>().join(" ")
    }

    /// The file.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let (name, key) = (self.name.clone(), BASE64.encode(self.key));
        pretty(&OfficeFile { office: OfficeHead { format: FORMAT, name, key } })
    }

    /// Reads a file.
    ///
    /// # Errors
    ///
    /// [`VaultError::Newer`] first, [`VaultError::Form`].
    pub fn read(bytes: &[u8]) -> Result<Self, VaultError> {
        let file: OfficeFile = read(bytes, "office")?;
        let key = key_of(&file.office.key)?;
        is_name(&file.office.name)?;
        Ok(Self { name: file.office.name, key })
    }
}

pub(crate) fn key_of(text: &str) -> Result<[u8; 32], VaultError> {
    let key: [u8; 32] =
        BASE64.decode(text).ok().and_then(|key| key.try_into().ok()).ok_or(VaultError::Form)?;
    <Suite as Kem>::PublicKey::from_bytes(&key).map_err(|_| VaultError::Form)?;
    Ok(key)
}

pub(crate) fn is_name(name: &str) -> Result<(), VaultError> {
    let is_right = name.len() <= LONGEST_NAME && !name.chars().any(char::is_control);
    if is_right { Ok(()) } else { Err(VaultError::Form) }
}

/// A name as far as a file takes it.
pub(crate) fn cut(name: &str) -> &str {
    let end = (0..=LONGEST_NAME.min(name.len())).rev().find(|at| name.is_char_boundary(*at));
    &name[..end.unwrap_or(0)]
}

pub(crate) fn pretty(file: &impl Serialize) -> Vec<u8> {
    // Plain fields always serialise.
    let mut bytes = serde_json::to_vec_pretty(file).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

/// A file whose outer field is `name`, and has the form in it.
pub(crate) fn read<T: for<'de> Deserialize<'de>>(
    bytes: &[u8],
    name: &str,
) -> Result<T, VaultError> {
    if bytes.len() > LARGEST {
        return Err(VaultError::Form);
    }
    let loose: serde_json::Value = serde_json::from_slice(bytes).map_err(|_| VaultError::Form)?;
    match loose[name]["format"].as_u64() {
        Some(FORMAT) => serde_json::from_slice(bytes).map_err(|_| VaultError::Form),
        Some(found) if found > FORMAT => Err(VaultError::Newer { found }),
        _ => Err(VaultError::Form),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Key;

    fn office() -> OfficeSecret {
        OfficeSecret::new([1; 32])
    }

    #[test]
    fn what_an_office_hands_out_is_read_back() {
        let key = office().key("Sentralkontoret i Granly");
        assert_eq!(OfficeKey::read(&key.to_bytes()), Ok(key.clone()));
        assert_eq!(key.fingerprint().len(), 19);
        assert_ne!(key.fingerprint(), OfficeSecret::new([2; 32]).key("x").fingerprint());
    }

    #[test]
    fn what_is_no_such_file_is_refused() {
        let key = String::from_utf8(office().key("a").to_bytes()).expect("text");
        let weak = BASE64.encode([0; 32]);
        let own = BASE64.encode(office().key("a").key);
        let cases = [
            ("{}".to_owned(), VaultError::Form),
            (key.replace("\"format\": 1", "\"format\": 2"), VaultError::Newer { found: 2 }),
            (key.replace("\"format\": 1", "\"format\": 0"), VaultError::Form),
            (key.replace(&own, &own[1..]), VaultError::Form),
            (key.replace("\"a\"", &format!("\"{}\"", "a".repeat(401))), VaultError::Form),
            (key.replace("\"a\"", "\"a\\u0007\""), VaultError::Form),
            (" ".repeat(5_000), VaultError::Form),
        ];
        for (text, expected) in cases {
            assert_eq!(OfficeKey::read(text.as_bytes()), Err(expected), "{text}");
        }
        // A point of small order is no key anything can be sealed to.
        if let Ok(weak) = OfficeKey::read(key.replace(&own, &weak).as_bytes()) {
            let id = Key::new([3; 32]).id();
            assert_eq!(
                Envelope::seal(&RecoveryCode::new([9; 20]), &weak, id, "", [4; 32]),
                Err(VaultError::Form)
            );
        }
        assert_eq!(Envelope::read(key.as_bytes()), Err(VaultError::Form));
    }

    #[test]
    fn a_long_name_is_cut_between_characters() {
        let name = "å".repeat(300);
        let key = office().key(&name);
        assert_eq!(OfficeKey::read(&key.to_bytes()).expect("read").name().chars().count(), 200);
    }
}
