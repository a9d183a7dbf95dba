use std::convert::Infallible;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::rand_core::{TryCryptoRng, TryRng};
use hpke::{Deserializable as _, Kem, OpModeS, Serializable as _};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use crate::code::RecoveryCode;
use crate::error::VaultError;
use crate::key::KeyId;
use crate::office::{DOMAIN, FORMAT, OfficeKey, Suite, cut, is_name, key_of, pretty, read};

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

    pub(crate) fn office_key(&self) -> [u8; 32] {
        // Read and made with a key that parses.
        self.head.office_key().unwrap_or_default()
    }

    pub(crate) const fn enc(&self) -> &[u8; 32] {
        &self.enc
    }

    pub(crate) fn sealed(&self) -> &[u8] {
        &self.sealed
    }

    pub(crate) fn sealed_along(&self) -> Vec<u8> {
        self.head.sealed_along()
    }

    /// The office it was sealed to.
    #[must_use]
    pub fn office(&self) -> OfficeKey {
        OfficeKey { name: self.head.office.clone(), key: self.office_key() }
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
    use crate::{Key, OfficeSecret};

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
}
