//! Keys of devices, and what they sign.

use std::fmt;
use std::str::FromStr;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ed25519_dalek::{Signer as _, SigningKey, VerifyingKey};
use hkdf::Hkdf;
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::hash::{PERSON_KEY_DOMAIN, hex};
use crate::{Hash, RecordError, file_hash};

/// The secret key of one device, or of one person on it. It is wiped from memory when it is dropped, and
/// has no `Debug` output of its secret.
pub struct DeviceKey(SigningKey);

impl DeviceKey {
    /// The key that grows from 32 random bytes, which the caller draws.
    #[must_use]
    pub fn from_seed(seed: &[u8; 32]) -> Self {
        Self(SigningKey::from_bytes(seed))
    }

    /// The seed, for the one place that stores it.
    #[must_use]
    pub fn seed(&self) -> Zeroizing<[u8; 32]> {
        Zeroizing::new(self.0.to_bytes())
    }

    /// The key of one person on this device. The same each time; nobody finds the device's key from it,
    /// nor another person's.
    ///
    /// # Source
    ///
    /// HKDF with SHA-256, RFC 5869 (2010), without a salt: the seed is random.
    #[must_use]
    pub fn of_person(&self, person: &str) -> Self {
        let seed = self.seed();
        let mut grown = Zeroizing::new([0; 32]);
        let info = [PERSON_KEY_DOMAIN, person.as_bytes()];
        // 32 bytes are one block of SHA-256, far below the longest that can be asked for.
        let is_grown =
            Hkdf::<Sha256>::new(None, &*seed).expand_multi_info(&info, &mut *grown).is_ok();
        debug_assert!(is_grown);
        Self::from_seed(&grown)
    }

    /// The half that others may know.
    #[must_use]
    pub fn public(&self) -> PublicKey {
        PublicKey(self.0.verifying_key().to_bytes())
    }

    /// Signs a hash.
    ///
    /// # Source
    ///
    /// Ed25519, RFC 8032 (2017), section 5.1.6; deterministic, needs no random numbers.
    #[must_use]
    pub fn sign(&self, hash: &Hash) -> Signature {
        self.sign_bytes(hash.as_bytes())
    }

    fn sign_bytes(&self, bytes: &[u8]) -> Signature {
        Signature(self.0.sign(bytes).to_bytes())
    }
}

impl fmt::Debug for DeviceKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DeviceKey({})", self.public())
    }
}

/// The public half of such a key; in text, base64url without padding.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PublicKey([u8; 32]);

impl PublicKey {
    /// The key with these bytes.
    ///
    /// # Errors
    ///
    /// [`RecordError::BadKey`] unless they are a point of the curve that can be
    /// trusted: points of small order would verify almost anything.
    pub fn from_bytes(bytes: [u8; 32]) -> Result<Self, RecordError> {
        let point = VerifyingKey::from_bytes(&bytes).map_err(|_| RecordError::BadKey)?;
        if point.is_weak() { Err(RecordError::BadKey) } else { Ok(Self(bytes)) }
    }

    /// True if the bytes are a point of small order, which would verify almost
    /// anything: no key by accident, but one that was chosen.
    #[must_use]
    pub fn is_weak(bytes: &[u8; 32]) -> bool {
        VerifyingKey::from_bytes(bytes).is_ok_and(|point| point.is_weak())
    }

    /// The 32 bytes.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// A short name of the key: 16 hexadecimal digits of its hash.
    #[must_use]
    pub fn id(&self) -> String {
        hex(&file_hash(&self.0).as_bytes()[..8])
    }

    /// Checks that this key signed `hash`.
    ///
    /// # Errors
    ///
    /// [`RecordError::SignatureFails`] if it did not.
    ///
    /// # Source
    ///
    /// RFC 8032 (2017), section 5.1.7, in the strict form: one signature cannot be
    /// rewritten into another that also verifies.
    pub fn verify(&self, hash: &Hash, signature: &Signature) -> Result<(), RecordError> {
        self.verify_bytes(hash.as_bytes(), signature)
            .ok_or(RecordError::SignatureFails { hash: *hash, key: *self })
    }

    fn verify_bytes(&self, bytes: &[u8], signature: &Signature) -> Option<()> {
        let signature = ed25519_dalek::Signature::from_bytes(&signature.0);
        VerifyingKey::from_bytes(&self.0).ok()?.verify_strict(bytes, &signature).ok()
    }
}

/// An Ed25519 signature; in text, base64url without padding.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Signature([u8; 64]);

impl Signature {
    /// The signature with these bytes; whether it is one, only verifying tells.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 64]) -> Self {
        Self(bytes)
    }

    /// The 64 bytes.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 64] {
        &self.0
    }
}

fn decode<const N: usize>(text: &str) -> Option<[u8; N]> {
    URL_SAFE_NO_PAD.decode(text).ok()?.try_into().ok()
}

impl FromStr for PublicKey {
    type Err = RecordError;

    fn from_str(text: &str) -> Result<Self, RecordError> {
        Self::from_bytes(decode(text).ok_or(RecordError::BadKey)?)
    }
}

impl FromStr for Signature {
    type Err = RecordError;

    fn from_str(text: &str) -> Result<Self, RecordError> {
        decode(text).map(Self).ok_or(RecordError::BadSignature)
    }
}

macro_rules! as_base64url {
    ($($name:ident),*) => {$(
        impl TryFrom<String> for $name {
            type Error = RecordError;

            fn try_from(text: String) -> Result<Self, RecordError> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> Self {
                URL_SAFE_NO_PAD.encode(value.0)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&URL_SAFE_NO_PAD.encode(self.0))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({self})", stringify!($name))
            }
        }
    )*};
}
as_base64url!(PublicKey, Signature);

#[cfg(test)]
mod tests {
    use super::*;

    fn bytes<const N: usize>(hex: &str) -> [u8; N] {
        let byte = |at: usize| u8::from_str_radix(&hex[2 * at..2 * at + 2], 16).unwrap();
        std::array::from_fn(byte)
    }

    /// RFC 8032, section 7.1: secret key, public key, message, signature.
    const VECTORS: [(&str, &str, &[u8], &str); 3] = [
        (
            "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
            "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
            b"",
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
        ),
        (
            "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
            "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
            &[0x72],
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
        ),
        (
            "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
            "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
            &[0xaf, 0x82],
            "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
        ),
    ];

    #[test]
    fn signs_as_rfc_8032_does() {
        for (secret, public, message, signature) in VECTORS {
            let key = DeviceKey::from_seed(&bytes(secret));
            assert_eq!(key.public().as_bytes(), &bytes::<32>(public));
            assert_eq!(key.sign_bytes(message).as_bytes(), &bytes::<64>(signature));
            let signature = Signature::from_bytes(bytes(signature));
            assert_eq!(key.public().verify_bytes(message, &signature), Some(()));
        }
    }

    #[test]
    fn any_changed_bit_of_a_signature_fails() {
        let key = DeviceKey::from_seed(&[3; 32]);
        let hash = file_hash(b"abc");
        let signature = key.sign(&hash);
        assert_eq!(key.public().verify(&hash, &signature), Ok(()));
        for bit in 0..512 {
            let mut changed = *signature.as_bytes();
            changed[bit / 8] ^= 1 << (bit % 8);
            let result = key.public().verify(&hash, &Signature::from_bytes(changed));
            assert_eq!(result.unwrap_err().code(), "record-signature-fails", "bit {bit}");
        }
        assert!(key.public().verify(&file_hash(b"abd"), &signature).is_err());
        assert!(DeviceKey::from_seed(&[4; 32]).public().verify(&hash, &signature).is_err());
    }

    /// Computed with another program's HKDF and Ed25519 (Python's `cryptography`).
    #[test]
    fn a_person_has_a_key_of_their_own() {
        let device = DeviceKey::from_seed(&[7; 32]);
        let key = device.of_person("01900000-0000-7000-8000-000000000001");
        assert_eq!(key.public().to_string(), "GjIaB3K-jfl6GYjTUkfwfY_0yLXmeUn6hX-Rl6-GXUw");
        assert_eq!(key.public(), device.of_person("01900000-0000-7000-8000-000000000001").public());
        let others = [
            device.public(),
            device.of_person("01900000-0000-7000-8000-000000000002").public(),
            DeviceKey::from_seed(&[8; 32])
                .of_person("01900000-0000-7000-8000-000000000001")
                .public(),
        ];
        assert!(!others.contains(&key.public()));
    }

    #[test]
    fn a_key_has_one_text_only() {
        let key = DeviceKey::from_seed(&[3; 32]).public();
        let text = key.to_string();
        assert_eq!(text.len(), 43);
        assert_eq!(text.parse(), Ok(key));
        assert_eq!(serde_json::to_string(&key).unwrap(), format!("\"{text}\""));
        // The last of 43 letters carries four bits: the other two must be zero.
        let mut other = text.clone();
        let last = other.pop().unwrap();
        other.push(char::from(last as u8 + 1));
        for wrong in [other, format!("{text}="), text[1..].to_owned(), String::new()] {
            assert_eq!(wrong.parse::<PublicKey>(), Err(RecordError::BadKey), "{wrong}");
        }
    }

    #[test]
    fn weak_points_are_no_keys() {
        let mut identity = [0; 32];
        identity[0] = 1;
        for weak in [[0; 32], identity] {
            assert_eq!(PublicKey::from_bytes(weak), Err(RecordError::BadKey));
            assert!(PublicKey::is_weak(&weak));
        }
        let off_curve = bytes("0200000000000000000000000000000000000000000000000000000000000000");
        assert_eq!(PublicKey::from_bytes(off_curve), Err(RecordError::BadKey));
        assert!(!PublicKey::is_weak(&off_curve));
    }

    #[test]
    fn a_signature_goes_through_text() {
        let signature = DeviceKey::from_seed(&[3; 32]).sign(&file_hash(b""));
        assert_eq!(signature.to_string().parse(), Ok(signature));
        assert_eq!(signature.to_string().len(), 86);
        assert_eq!("AAAA".parse::<Signature>(), Err(RecordError::BadSignature));
    }

    #[test]
    fn the_secret_is_not_in_the_debug_output() {
        let key = DeviceKey::from_seed(&[0xab; 32]);
        let shown = format!("{key:?}");
        assert!(!shown.to_lowercase().contains("abab") && !shown.contains("171"), "{shown}");
        assert_eq!(*key.seed(), [0xab; 32]);
        assert_eq!(key.public().id().len(), 16);
    }
}
