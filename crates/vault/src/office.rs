use std::convert::Infallible;
use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::rand_core::{TryCryptoRng, TryRng};
use hpke::{Deserializable as _, Kem, OpModeR, OpModeS, Serializable as _};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::code::RecoveryCode;
use crate::error::VaultError;
use crate::key::KeyId;

/// The form this program writes, and the highest it reads.
const FORMAT: u64 = 1;
/// What the envelope is for, so that no other use of the key fits.
const DOMAIN: &[u8] = b"viba/office-envelope\0v1\0";
/// What the fingerprint of an office is hashed with.
const FINGERPRINT_DOMAIN: &[u8] = b"viba/office-key\0v1\0";
/// The most bytes of a file that are read.
const LARGEST: usize = 4096;
/// The longest name of an office, in bytes.
const LONGEST_NAME: usize = 400;

type Suite = X25519HkdfSha256;

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
        if self.key("").key != envelope.head.office_key()? {
            return Err(VaultError::OtherOffice);
        }
        let enc = <Suite as Kem>::EncappedKey::from_bytes(&envelope.enc);
        let enc = enc.map_err(|_| VaultError::WrongSecret)?;
        let opened = hpke::single_shot_open::<ChaCha20Poly1305, HkdfSha256, Suite>(
            &OpModeR::Base,
            &private,
            &enc,
            DOMAIN,
            &envelope.sealed,
            &envelope.head.sealed_along(),
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
    name: String,
    key: [u8; 32],
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

/// A recovery code, sealed so that one office can read it, and nobody else.
///
/// An envelope that was altered in any byte does not open. It holds nothing that opens a workspace
/// without the slot of that workspace.
///
/// # Source
///
/// HPKE, RFC 9180 (2022), base mode: X25519 with HKDF-SHA256, ChaCha20-Poly1305.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Envelope {
    head: Head,
    enc: [u8; 32],
    sealed: Vec<u8>,
}

/// What everybody may read, and nobody may change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Head {
    format: u64,
    /// The key of the workspace, by its name.
    key_id: String,
    /// Which workspace it is, for the people in the office.
    workspace: String,
    office: String,
    office_key: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    envelope: Head,
    enc: String,
    sealed: String,
}

impl Envelope {
    /// Seals a code to an office. `drawn` are fresh random bytes.
    ///
    /// # Errors
    ///
    /// [`VaultError::Form`] if the key of the office is none that can be sealed to.
    ///
    /// # Example
    ///
    /// ```
    /// use vault::{Envelope, Key, OfficeSecret, RecoveryCode};
    /// let office = OfficeSecret::new([1; 32]);
    /// let code = RecoveryCode::new([2; 20]);
    /// let id = Key::new([3; 32]).id();
    /// let envelope = Envelope::seal(&code, &office.key("Granly"), id, "Kari", [4; 32])?;
    /// assert_eq!(office.open(&Envelope::read(&envelope.to_bytes())?), Ok(code));
    /// # Ok::<(), vault::VaultError>(())
    /// ```
    pub fn seal(
        code: &RecoveryCode,
        office: &OfficeKey,
        key_id: KeyId,
        workspace: &str,
        drawn: [u8; 32],
    ) -> Result<Self, VaultError> {
        let head = Head {
            format: FORMAT,
            key_id: key_id.to_string(),
            workspace: cut(workspace).to_owned(),
            office: office.name.clone(),
            office_key: BASE64.encode(office.key),
        };
        let public = <Suite as Kem>::PublicKey::from_bytes(&office.key);
        let public = public.map_err(|_| VaultError::Form)?;
        let (enc, sealed) = hpke::single_shot_seal_with_rng::<ChaCha20Poly1305, HkdfSha256, Suite>(
            &OpModeS::Base,
            &public,
            DOMAIN,
            code.bytes(),
            &head.sealed_along(),
            &mut Drawn::new(drawn),
        )
        .map_err(|_| VaultError::Form)?;
        let mut enc_bytes = [0; 32];
        enc_bytes.copy_from_slice(&enc.to_bytes());
        Ok(Self { head, enc: enc_bytes, sealed })
    }

    /// The office it was sealed to.
    #[must_use]
    pub fn office(&self) -> OfficeKey {
        // Read and made with a key that parses.
        let key = self.head.office_key().unwrap_or_default();
        OfficeKey { name: self.head.office.clone(), key }
    }

    /// The name of the workspace, as it said itself.
    #[must_use]
    pub fn workspace(&self) -> &str {
        &self.head.workspace
    }

    /// The name of the workspace's key.
    #[must_use]
    pub fn key_id(&self) -> &str {
        &self.head.key_id
    }

    /// The file.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let (enc, sealed) = (BASE64.encode(self.enc), BASE64.encode(&self.sealed));
        pretty(&File { envelope: self.head.clone(), enc, sealed })
    }

    /// Reads a file.
    ///
    /// # Errors
    ///
    /// [`VaultError::Newer`] first, [`VaultError::Form`].
    pub fn read(bytes: &[u8]) -> Result<Self, VaultError> {
        let file: File = read(bytes, "envelope")?;
        file.envelope.office_key()?;
        is_name(&file.envelope.office)?;
        is_name(&file.envelope.workspace)?;
        KeyId::parse(&file.envelope.key_id).ok_or(VaultError::Form)?;
        let enc = BASE64.decode(&file.enc).ok().and_then(|enc| enc.try_into().ok());
        let sealed = BASE64.decode(&file.sealed).ok().filter(|sealed| sealed.len() == 20 + 16);
        let (Some(enc), Some(sealed)) = (enc, sealed) else { return Err(VaultError::Form) };
        Ok(Self { head: file.envelope, enc, sealed })
    }
}

impl Head {
    fn office_key(&self) -> Result<[u8; 32], VaultError> {
        key_of(&self.office_key)
    }

    fn sealed_along(&self) -> Vec<u8> {
        serde_json::to_vec(self).unwrap_or_default()
    }
}

fn key_of(text: &str) -> Result<[u8; 32], VaultError> {
    let key: [u8; 32] =
        BASE64.decode(text).ok().and_then(|key| key.try_into().ok()).ok_or(VaultError::Form)?;
    <Suite as Kem>::PublicKey::from_bytes(&key).map_err(|_| VaultError::Form)?;
    Ok(key)
}

fn is_name(name: &str) -> Result<(), VaultError> {
    let is_right = name.len() <= LONGEST_NAME && !name.chars().any(char::is_control);
    if is_right { Ok(()) } else { Err(VaultError::Form) }
}

/// A name as far as a file takes it.
fn cut(name: &str) -> &str {
    let end = (0..=LONGEST_NAME.min(name.len())).rev().find(|at| name.is_char_boundary(*at));
    &name[..end.unwrap_or(0)]
}

fn pretty(file: &impl Serialize) -> Vec<u8> {
    // Plain fields always serialise.
    let mut bytes = serde_json::to_vec_pretty(file).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

/// A file whose outer field is `name`, and has the form in it.
fn read<T: for<'de> Deserialize<'de>>(bytes: &[u8], name: &str) -> Result<T, VaultError> {
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

/// Random bytes that were handed in, as the library asks for them. It asks for 32 once; what is asked
/// beyond that grows from them and is the same again nowhere.
struct Drawn {
    seed: Zeroizing<[u8; 32]>,
    block: u64,
}

impl Drawn {
    fn new(seed: [u8; 32]) -> Self {
        Self { seed: Zeroizing::new(seed), block: 0 }
    }
}

impl TryRng for Drawn {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        let mut bytes = [0; 4];
        self.try_fill_bytes(&mut bytes)?;
        Ok(u32::from_le_bytes(bytes))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        let mut bytes = [0; 8];
        self.try_fill_bytes(&mut bytes)?;
        Ok(u64::from_le_bytes(bytes))
    }

    fn try_fill_bytes(&mut self, filled: &mut [u8]) -> Result<(), Infallible> {
        for chunk in filled.chunks_mut(32) {
            let grown = Sha256::new()
                .chain_update(DOMAIN)
                .chain_update(*self.seed)
                .chain_update(self.block.to_be_bytes())
                .finalize();
            chunk.copy_from_slice(&grown[..chunk.len()]);
            self.block += 1;
        }
        Ok(())
    }
}

impl TryCryptoRng for Drawn {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Key;

    fn office() -> OfficeSecret {
        OfficeSecret::new([1; 32])
    }

    fn code() -> RecoveryCode {
        RecoveryCode::new(std::array::from_fn(|place| u8::try_from(place).unwrap_or(0)))
    }

    fn sealed() -> Envelope {
        let id = Key::new([3; 32]).id();
        Envelope::seal(&code(), &office().key("Sentralkontoret"), id, "Kari", [4; 32])
            .expect("sealed")
    }

    #[test]
    fn the_office_reads_it_and_no_other_does() {
        let read = Envelope::read(&sealed().to_bytes()).expect("read");
        assert_eq!(read, sealed());
        assert_eq!(office().open(&read), Ok(code()));
        assert_eq!(OfficeSecret::new([2; 32]).open(&read), Err(VaultError::OtherOffice));
        assert_eq!((read.workspace(), read.office().name()), ("Kari", "Sentralkontoret"));
        let text = String::from_utf8(read.to_bytes()).expect("text");
        assert!(!text.contains(&BASE64.encode(code().bytes())), "nothing of the code is in it");
    }

    #[test]
    fn two_envelopes_of_one_code_are_not_alike() {
        let id = Key::new([3; 32]).id();
        let other = Envelope::seal(&code(), &office().key("Sentralkontoret"), id, "Kari", [5; 32]);
        let other = other.expect("sealed");
        assert!(other.enc != sealed().enc && other.sealed != sealed().sealed);
    }

    /// Any byte of the file that is changed gives nothing, or what was there before.
    #[test]
    fn an_altered_envelope_gives_the_code_or_nothing() {
        let whole = sealed().to_bytes();
        let mut opened = 0;
        for place in 0..whole.len() {
            for bit in 0..8 {
                let mut changed = whole.clone();
                changed[place] ^= 1 << bit;
                let Ok(read) = Envelope::read(&changed) else { continue };
                match office().open(&read) {
                    Ok(found) => {
                        assert_eq!(found, code());
                        opened += 1;
                    }
                    Err(error) => {
                        assert!(
                            matches!(error, VaultError::WrongSecret | VaultError::OtherOffice),
                            "{error}"
                        );
                    }
                }
            }
        }
        // White space between tokens, and bits of base 64 that carry nothing.
        assert!(opened < 300, "{opened}");
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
            assert_eq!(Envelope::seal(&code(), &weak, id, "", [4; 32]), Err(VaultError::Form));
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
