//! Who may open a workspace: the key slots beside its file, and the keychain of the machine.

mod change;
mod files;
mod keychain;
mod office;
mod open;
mod refusal;

pub use change::KeySlots;
pub(crate) use files::broken as broken_slots;
pub use keychain::{Guard, KeyFolder, Keychain};
pub(crate) use office::office_of;
pub use office::{OfficeSeen, OpenedEnvelope, save_envelope};
pub(crate) use open::{by_keychain, by_secret, has_secret_slot, look, new_key, remove_plain_key};
pub use refusal::KeyRefusal;
