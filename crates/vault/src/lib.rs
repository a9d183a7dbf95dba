//! Key slots. The encrypted file of a workspace has one random key, which lies nowhere in plain: each
//! slot is a small file that gives it back to whoever brings one secret, a passphrase, a printed
//! recovery code, or what the keychain of the operating system keeps. A secret is changed by writing
//! its slot anew; the file itself is not touched.
//!
//! Pure: randomness is handed in, files are the caller's.

mod code;
mod cost;
mod envelope;
mod error;
mod key;
mod office;
mod office_slot;
mod passphrase;
mod slot;

pub use code::RecoveryCode;
pub use cost::KeyCost;
pub use envelope::Envelope;
pub use error::VaultError;
pub use key::{Key, KeyId};
pub use office::{OfficeKey, OfficeSecret};
pub use office_slot::OfficeSlot;
pub use passphrase::Passphrase;
pub use slot::{Fresh, Secret, Slot, SlotKind};
