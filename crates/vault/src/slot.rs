use argon2::{Algorithm, Argon2, Params, Version};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use chacha20poly1305::aead::{Aead as _, KeyInit as _, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, Zeroizing};

use crate::code::RecoveryCode;
use crate::cost::KeyCost;
use crate::error::VaultError;
use crate::key::{Key, KeyId};
use crate::passphrase::Passphrase;

/// The form this program writes, and the highest it reads.
const FORMAT: u64 = 1;
/// Goes before what is sealed along, so that no other use of the cipher fits.
const DOMAIN: &str = "viba/slot\0v1\0";
/// The most bytes of a slot that are read.
const LARGEST: usize = 4096;
/// The longest name of an entry in a keychain.
const LONGEST_ENTRY: usize = 64;

/// What opens a slot.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SlotKind {
    /// Words a person knows.
    Passphrase,
    /// The printed code.
    Recovery,
    /// The code that an office can read.
    Office,
    /// A secret that the machine keeps for whoever is logged in.
    Keychain,
}

impl SlotKind {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::Passphrase, Self::Recovery, Self::Office, Self::Keychain];

    /// The word in files and their names.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Passphrase => "passphrase",
            Self::Recovery => "recovery",
            Self::Office => "office",
            Self::Keychain => "keychain",
        }
    }
}

/// A secret that somebody brings.
#[derive(Debug)]
pub enum Secret<'a> {
    /// Words a person typed.
    Passphrase(&'a Passphrase),
    /// The printed code.
    Recovery(&'a RecoveryCode),
    /// The code that an office read.
    Office(&'a RecoveryCode),
    /// What the keychain keeps under a name.
    Keychain(&'a Key),
}

impl Secret<'_> {
    const fn kind(&self) -> SlotKind {
        match self {
            Self::Passphrase(_) => SlotKind::Passphrase,
            Self::Recovery(_) => SlotKind::Recovery,
            Self::Office(_) => SlotKind::Office,
            Self::Keychain(_) => SlotKind::Keychain,
        }
    }

    fn bytes(&self) -> &[u8] {
        match self {
            Self::Passphrase(passphrase) => passphrase.bytes(),
            Self::Recovery(code) | Self::Office(code) => code.bytes(),
            Self::Keychain(key) => key.expose(),
        }
    }
}

/// Random bytes for one new slot, never used twice.
#[derive(Clone, Debug)]
pub struct Fresh {
    /// Goes into the key of the slot.
    pub salt: [u8; 16],
    /// Goes into the cipher.
    pub nonce: [u8; 24],
}

/// The key of a file, sealed so that one secret opens it.
///
/// A slot that was altered in any byte does not open: everything in it is sealed along.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    head: Head,
    nonce: [u8; 24],
    sealed: Vec<u8>,
}

/// What everybody may read, and nobody may change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Head {
    format: u64,
    kind: SlotKind,
    key_id: String,
    cost: KeyCost,
    salt: String,
    /// The name under which the keychain keeps the secret.
    entry: Option<String>,
}

/// The whole file. Not flattened: unknown fields are refused on both levels.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    slot: Head,
    nonce: String,
    sealed: String,
}

impl Slot {
    /// Seals a key. `entry` names where the keychain keeps the secret, and is none else.
    ///
    /// # Errors
    ///
    /// [`VaultError::TooCostly`].
    pub fn seal(
        key: &Key,
        secret: &Secret<'_>,
        entry: Option<&str>,
        cost: KeyCost,
        fresh: &Fresh,
    ) -> Result<Self, VaultError> {
        let head = Head {
            format: FORMAT,
            kind: secret.kind(),
            key_id: key.id().to_string(),
            cost,
            salt: BASE64.encode(fresh.salt),
            entry: entry.map(str::to_owned),
        };
        let cipher = head.cipher(secret)?;
        let payload = Payload { msg: key.expose(), aad: &head.sealed_along() };
        let sealed = cipher.encrypt(&XNonce::from(fresh.nonce), payload);
        let sealed = sealed.map_err(|_| VaultError::Form)?;
        Ok(Self { head, nonce: fresh.nonce, sealed })
    }

    /// Gives the key.
    ///
    /// # Errors
    ///
    /// [`VaultError::OtherKind`]; [`VaultError::WrongSecret`]; [`VaultError::TooCostly`].
    pub fn open(&self, secret: &Secret<'_>) -> Result<Key, VaultError> {
        if secret.kind() != self.head.kind {
            return Err(VaultError::OtherKind);
        }
        let cipher = self.head.cipher(secret)?;
        let payload = Payload { msg: &self.sealed, aad: &self.head.sealed_along() };
        let opened = cipher.decrypt(&XNonce::from(self.nonce), payload);
        let mut opened = opened.map_err(|_| VaultError::WrongSecret)?;
        let bytes = <[u8; 32]>::try_from(opened.as_slice());
        opened.zeroize();
        let key = Key::new(bytes.map_err(|_| VaultError::Form)?);
        if key.id() == self.key_id() { Ok(key) } else { Err(VaultError::Form) }
    }

    /// What opens it.
    #[must_use]
    pub const fn kind(&self) -> SlotKind {
        self.head.kind
    }

    /// The name of the key in it.
    #[must_use]
    pub fn key_id(&self) -> KeyId {
        // Read and made with a name that parses.
        KeyId::parse(&self.head.key_id).unwrap_or_else(|| Key::new([0; 32]).id())
    }

    /// The name under which the keychain keeps the secret.
    #[must_use]
    pub fn entry(&self) -> Option<&str> {
        self.head.entry.as_deref()
    }

    /// How much work a try is.
    #[must_use]
    pub const fn cost(&self) -> KeyCost {
        self.head.cost
    }

    /// The file.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let file = File {
            slot: self.head.clone(),
            nonce: BASE64.encode(self.nonce),
            sealed: BASE64.encode(&self.sealed),
        };
        // These plain fields always serialise.
        let mut bytes = serde_json::to_vec_pretty(&file).unwrap_or_default();
        bytes.push(b'\n');
        bytes
    }

    /// Reads a file.
    ///
    /// # Errors
    ///
    /// [`VaultError::Newer`] first, whatever else a newer form may be; [`VaultError::Form`],
    /// [`VaultError::TooCostly`].
    pub fn read(bytes: &[u8]) -> Result<Self, VaultError> {
        let form = |_| VaultError::Form;
        if bytes.len() > LARGEST {
            return Err(VaultError::Form);
        }
        let loose: serde_json::Value = serde_json::from_slice(bytes).map_err(form)?;
        match loose["slot"]["format"].as_u64() {
            Some(FORMAT) => {}
            Some(found) if found > FORMAT => return Err(VaultError::Newer { found }),
            _ => return Err(VaultError::Form),
        }
        let file: File = serde_json::from_slice(bytes).map_err(form)?;
        let nonce = BASE64.decode(&file.nonce).ok().and_then(|nonce| nonce.try_into().ok());
        let sealed = BASE64.decode(&file.sealed).ok().filter(|sealed| sealed.len() == 32 + 16);
        let (Some(nonce), Some(sealed)) = (nonce, sealed) else { return Err(VaultError::Form) };
        file.slot.require_whole()?;
        Ok(Self { head: file.slot, nonce, sealed })
    }
}

/// The key that comes of a secret: Argon2id.
pub(crate) fn derive(
    secret: &[u8],
    salt: &[u8; 16],
    cost: KeyCost,
) -> Result<Zeroizing<[u8; 32]>, VaultError> {
    cost.require_bearable()?;
    let params = Params::new(cost.memory_kib, cost.passes, 1, Some(32));
    let params = params.map_err(|_| VaultError::TooCostly)?;
    let mut key = Zeroizing::new([0; 32]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(secret, salt, key.as_mut())
        .map_err(|_| VaultError::Form)?;
    Ok(key)
}

impl Head {
    fn require_whole(&self) -> Result<(), VaultError> {
        self.cost.require_bearable()?;
        let is_entry = |entry: &str| {
            (1..=LONGEST_ENTRY).contains(&entry.len())
                && entry.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
        };
        let is_entry_right = match (self.kind, &self.entry) {
            (SlotKind::Keychain, Some(entry)) => is_entry(entry),
            (_, entry) => entry.is_none(),
        };
        let is_whole = KeyId::parse(&self.key_id).is_some() && is_entry_right;
        if is_whole && self.salt().is_some() { Ok(()) } else { Err(VaultError::Form) }
    }

    fn salt(&self) -> Option<[u8; 16]> {
        BASE64.decode(&self.salt).ok()?.try_into().ok()
    }

    /// The cipher under the key that comes of the secret.
    fn cipher(&self, secret: &Secret<'_>) -> Result<XChaCha20Poly1305, VaultError> {
        let salt = self.salt().ok_or(VaultError::Form)?;
        let key = derive(secret.bytes(), &salt, self.cost)?;
        Ok(XChaCha20Poly1305::new(&(*key).into()))
    }

    fn sealed_along(&self) -> Vec<u8> {
        let mut bytes = DOMAIN.as_bytes().to_vec();
        bytes.extend(serde_json::to_vec(self).unwrap_or_default());
        bytes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key() -> Key {
        Key::new(std::array::from_fn(|place| u8::try_from(place).unwrap_or(0)))
    }

    fn fresh() -> Fresh {
        Fresh { salt: [3; 16], nonce: [5; 24] }
    }

    fn words(typed: &str) -> Passphrase {
        Passphrase::new(typed).expect("words")
    }

    fn sealed(secret: &Secret<'_>) -> Slot {
        let entry = (secret.kind() == SlotKind::Keychain).then_some("viba-1");
        Slot::seal(&key(), secret, entry, KeyCost::LEAST, &fresh()).expect("sealed")
    }

    #[test]
    fn each_kind_of_secret_opens_its_own_slot_and_no_other() {
        let passphrase = words("regn på ruta mi");
        let code = RecoveryCode::new([9; 20]);
        let kept = Key::new([7; 32]);
        let secrets = [
            Secret::Passphrase(&passphrase),
            Secret::Recovery(&code),
            Secret::Office(&code),
            Secret::Keychain(&kept),
        ];
        for secret in &secrets {
            let slot = Slot::read(&sealed(secret).to_bytes()).expect("read");
            for other in &secrets {
                let opened = slot.open(other).map(|key| *key.expose());
                let expected = if other.kind() == slot.kind() {
                    Ok(*key().expose())
                } else {
                    Err(VaultError::OtherKind)
                };
                assert_eq!(opened, expected);
            }
            assert_eq!(slot.key_id(), key().id());
            let text = String::from_utf8(slot.to_bytes()).expect("text");
            assert!(!text.contains(&BASE64.encode(key().expose())) && text.ends_with("}\n"));
        }
    }

    #[test]
    fn a_wrong_secret_is_told_from_a_broken_slot() {
        let slot = sealed(&Secret::Passphrase(&words("regn på ruta mi")));
        let wrong = words("regn på ruta di");
        let opened = slot.open(&Secret::Passphrase(&wrong));
        assert_eq!(opened.err(), Some(VaultError::WrongSecret));
        assert_eq!(Slot::read(b"").err(), Some(VaultError::Form));
        assert_eq!(Slot::read(&vec![b' '; 5000]).err(), Some(VaultError::Form));
        let newer = br#"{ "slot": { "format": 2, "kind": "face" } }"#;
        assert_eq!(Slot::read(newer).err(), Some(VaultError::Newer { found: 2 }));
    }

    /// Every byte of the file with every bit turned: the slot opens as it was, or not at all.
    #[test]
    fn an_altered_slot_gives_the_key_or_nothing() {
        let secret = Key::new([7; 32]);
        let secret = Secret::Keychain(&secret);
        let bytes = sealed(&secret).to_bytes();
        let mut opened = 0;
        for place in 0..bytes.len() {
            for bit in 0..8 {
                let mut altered = bytes.clone();
                altered[place] ^= 1 << bit;
                let Ok(slot) = Slot::read(&altered) else { continue };
                if let Ok(found) = slot.open(&secret) {
                    assert_eq!(found.expose(), key().expose());
                    assert_eq!(slot.head, sealed(&secret).head, "only blanks may differ");
                    opened += 1;
                }
            }
        }
        assert!(opened < 100, "{opened} of {} opened", bytes.len() * 8);
        for length in 0..bytes.len() - 1 {
            let read = Slot::read(&bytes[..length]);
            assert!(read.is_err() || length == bytes.len() - 1, "cut at {length}");
        }
    }

    #[test]
    fn a_slot_that_asks_for_too_much_is_not_tried() {
        let slot = sealed(&Secret::Passphrase(&words("regn på ruta mi")));
        let text = String::from_utf8(slot.to_bytes()).expect("text");
        for (from, to) in [
            ("\"memory_kib\": 8", "\"memory_kib\": 4294967295"),
            ("\"memory_kib\": 8", "\"memory_kib\": 0"),
            ("\"passes\": 1", "\"passes\": 65"),
            ("\"passes\": 1", "\"passes\": 0"),
        ] {
            let asked = text.replace(from, to);
            assert_ne!(asked, text);
            assert_eq!(Slot::read(asked.as_bytes()).err(), Some(VaultError::TooCostly), "{to}");
        }
        for (from, to) in [
            ("\"entry\": null", "\"entry\": \"a\""),
            ("\"entry\": null", "\"entry\": null, \"more\": 1"),
            ("\"salt\": \"Aw", "\"salt\": \"AwAw"),
        ] {
            let odd = text.replace(from, to);
            assert_ne!(odd, text);
            assert_eq!(Slot::read(odd.as_bytes()).err(), Some(VaultError::Form), "{to}");
        }
    }

    /// The key that comes of a passphrase is Argon2id's: compared with the reference program of the
    /// function's authors (`argon2` 20190702, `-id -t 2 -k 64 -p 1 -l 32 -r`, salt `somesalt12345678`).
    #[test]
    fn the_work_is_argon2id() {
        let cost = KeyCost { memory_kib: 64, passes: 2 };
        let out = derive(b"password", b"somesalt12345678", cost).expect("done");
        let hex: String = out.iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(hex, "d1dd9f4bfa15a408c1ae553f4c84aa83d73afcdb94a3b5b597e8eb201489b96b");
    }
}
