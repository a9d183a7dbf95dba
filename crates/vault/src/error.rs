/// Why a slot does not give its key, or a secret is none.
#[derive(Copy, Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum VaultError {
    /// The secret is not the one the slot was made with, or the slot was altered: no one can tell
    /// these apart.
    #[error("the secret does not open the slot")]
    WrongSecret,
    /// The file is no key slot, or a damaged one.
    #[error("not a key slot")]
    Form,
    /// A newer program made the slot.
    #[error("the slot has form {found}")]
    Newer {
        /// The form it says it has.
        found: u64,
    },
    /// The slot asks for more memory or time than any slot of ours does: whoever wrote it wants the
    /// machine to stand still.
    #[error("the slot asks for too much work")]
    TooCostly,
    /// The slot is opened by another kind of secret.
    #[error("the slot is opened by another kind of secret")]
    OtherKind,
    /// An envelope was sealed to another office.
    #[error("sealed to another office")]
    OtherOffice,
    /// A recovery code has another number of characters, or one that no code has.
    #[error("not a recovery code")]
    CodeForm,
    /// A group of a recovery code was typed wrongly.
    #[error("group {group} of the recovery code has a slip in it")]
    CodeSlip {
        /// Which of the eight groups, from 1.
        group: usize,
    },
    /// A new passphrase is too short.
    #[error("a passphrase has at least {} characters", crate::Passphrase::SHORTEST)]
    TooShort,
    /// A passphrase is too long to be meant.
    #[error("a passphrase has at most {} characters", crate::Passphrase::LONGEST)]
    TooLong,
}
