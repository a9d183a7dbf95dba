use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::envelope::Envelope;
use crate::error::VaultError;
use crate::slot::{Slot, SlotKind};

/// The form this program writes, and the highest it reads.
const FORMAT: u64 = 1;
/// The most bytes of a file that are read.
const LARGEST: usize = 8192;

/// A slot that a code opens, and the envelope in which an office finds that code. One file, so that
/// they never fall apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfficeSlot {
    slot: Slot,
    envelope: Envelope,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    format: u64,
    slot: Value,
    envelope: Value,
}

impl OfficeSlot {
    /// Puts the two together.
    ///
    /// # Errors
    ///
    /// [`VaultError::Form`] if they are of two keys, or the slot is of another kind.
    pub fn new(slot: Slot, envelope: Envelope) -> Result<Self, VaultError> {
        let belong =
            slot.kind() == SlotKind::Office && slot.key_id().to_string() == envelope.key_id();
        if belong { Ok(Self { slot, envelope }) } else { Err(VaultError::Form) }
    }

    /// What the code opens.
    #[must_use]
    pub const fn slot(&self) -> &Slot {
        &self.slot
    }

    /// What the office opens. It may go by any way: nobody else reads it, and it opens nothing.
    #[must_use]
    pub const fn envelope(&self) -> &Envelope {
        &self.envelope
    }

    /// The file.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let part = |bytes: &[u8]| serde_json::from_slice(bytes).unwrap_or_default();
        let slot = part(&self.slot.to_bytes());
        let envelope = part(&self.envelope.to_bytes());
        let mut bytes = serde_json::to_vec_pretty(&File { format: FORMAT, slot, envelope })
            // These plain fields always serialise.
            .unwrap_or_default();
        bytes.push(b'\n');
        bytes
    }

    /// Reads a file.
    ///
    /// # Errors
    ///
    /// [`VaultError::Newer`] first; [`VaultError::Form`], [`VaultError::TooCostly`].
    pub fn read(bytes: &[u8]) -> Result<Self, VaultError> {
        if bytes.len() > LARGEST {
            return Err(VaultError::Form);
        }
        let loose: Value = serde_json::from_slice(bytes).map_err(|_| VaultError::Form)?;
        match loose["format"].as_u64() {
            Some(FORMAT) => {}
            Some(found) if found > FORMAT => return Err(VaultError::Newer { found }),
            _ => return Err(VaultError::Form),
        }
        let file: File = serde_json::from_slice(bytes).map_err(|_| VaultError::Form)?;
        let part = |value: &Value| serde_json::to_vec(value).unwrap_or_default();
        Self::new(Slot::read(&part(&file.slot))?, Envelope::read(&part(&file.envelope))?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Fresh, Key, KeyCost, OfficeSecret, RecoveryCode, Secret};

    fn key() -> Key {
        Key::new([3; 32])
    }

    fn slot(secret: &Secret<'_>) -> Slot {
        let fresh = Fresh { salt: [3; 16], nonce: [5; 24] };
        Slot::seal(&key(), secret, None, KeyCost::LEAST, &fresh).expect("sealed")
    }

    fn envelope(key: &Key, code: &RecoveryCode) -> Envelope {
        let office = OfficeSecret::new([1; 32]).key("Kontoret");
        Envelope::seal(code, &office, key.id(), "Kari", [4; 32]).expect("sealed")
    }

    #[test]
    fn the_code_in_the_envelope_opens_the_slot() {
        let code = RecoveryCode::new([9; 20]);
        let made = OfficeSlot::new(slot(&Secret::Office(&code)), envelope(&key(), &code));
        let read = OfficeSlot::read(&made.clone().expect("made").to_bytes()).expect("read");
        assert_eq!(Ok(&read), made.as_ref());
        let told = OfficeSecret::new([1; 32]).open(read.envelope()).expect("opened");
        let opened = read.slot().open(&Secret::Office(&told)).expect("opened");
        assert_eq!(opened.expose(), key().expose());
        assert_eq!(read.slot().open(&Secret::Recovery(&told)).err(), Some(VaultError::OtherKind));
    }

    #[test]
    fn what_does_not_belong_together_is_refused() {
        let code = RecoveryCode::new([9; 20]);
        let of_other = envelope(&Key::new([4; 32]), &code);
        assert_eq!(OfficeSlot::new(slot(&Secret::Office(&code)), of_other), Err(VaultError::Form));
        let own = envelope(&key(), &code);
        assert_eq!(OfficeSlot::new(slot(&Secret::Recovery(&code)), own), Err(VaultError::Form));
        let made = OfficeSlot::new(slot(&Secret::Office(&code)), envelope(&key(), &code));
        let text = String::from_utf8(made.expect("made").to_bytes()).expect("text");
        let newer = text.replacen("\"format\": 1", "\"format\": 7", 1);
        assert_eq!(OfficeSlot::read(newer.as_bytes()), Err(VaultError::Newer { found: 7 }));
        for cut in [0, 1, text.len() / 2, text.len() - 3] {
            assert_eq!(OfficeSlot::read(&text.as_bytes()[..cut]), Err(VaultError::Form), "{cut}");
        }
    }
}
