use std::path::PathBuf;

use text::{Arg, Key, key};
use vault::VaultError;

/// Why a workspace does not open, or its keys do not change.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeyRefusal {
    /// It is opened by a passphrase or a recovery code.
    #[error("the workspace {0} is locked")]
    Locked(PathBuf),
    /// The machine it is on does not keep the secret that opens it: it was made on another, or by
    /// another person logged in.
    #[error("this machine does not open the workspace {0}")]
    NotOnThisMachine(PathBuf),
    /// Neither a passphrase nor a recovery code of this workspace.
    #[error("that does not open the workspace")]
    WrongSecret,
    /// One group of a recovery code has a slip in it.
    #[error("group {group} of the recovery code has a slip in it")]
    CodeSlip {
        /// Which of the eight groups, from 1.
        group: usize,
    },
    /// A new passphrase is too short, or one sign again and again.
    #[error("a new passphrase has at least {} characters", vault::Passphrase::SHORTEST)]
    PassphraseShort,
    /// A passphrase is longer than anybody means.
    #[error("a passphrase has at most {} characters", vault::Passphrase::LONGEST)]
    PassphraseLong,
    /// A key slot cannot be read.
    #[error("the key slot {0} cannot be read")]
    SlotBroken(PathBuf),
    /// A newer program made a key slot.
    #[error("the key slot {0} is of a newer program")]
    SlotNewer(PathBuf),
    /// Without that slot nobody could open the workspace.
    #[error("nothing else opens the workspace")]
    LastSlot,
    /// Nobody could unlock it: nothing has to be typed to open it.
    #[error("the workspace has neither passphrase nor recovery code")]
    NothingToType,
    /// No recovery code was made just now: one is shown once.
    #[error("no recovery code was made just now")]
    NoFreshCode,
    /// What was chosen is not what an office hands out.
    #[error("{0} is not the key of an office")]
    OfficeFile(PathBuf),
    /// No office was chosen, or none can help.
    #[error("no office was chosen")]
    NoOffice,
    /// What was chosen is no envelope for an office, or it was altered.
    #[error("{0} is no envelope for an office")]
    EnvelopeFile(PathBuf),
    /// An envelope was sealed to another office.
    #[error("the envelope was sealed to another office")]
    OtherOffice,
    /// The keychain of the machine does not keep the secret.
    #[error("the keychain does not keep the secret: {0}")]
    Keychain(String),
}

impl KeyRefusal {
    /// What a secret that was brought did not do.
    pub(super) const fn of_typed(error: VaultError) -> Self {
        match error {
            VaultError::CodeSlip { group } => Self::CodeSlip { group },
            VaultError::TooShort => Self::PassphraseShort,
            VaultError::TooLong => Self::PassphraseLong,
            _ => Self::WrongSecret,
        }
    }

    /// The message people read.
    pub(crate) const fn key(&self) -> Key {
        match self {
            Self::Locked(_) => key::ERROR_LOCKED,
            Self::NotOnThisMachine(_) => key::ERROR_NOT_ON_THIS_MACHINE,
            Self::WrongSecret => key::ERROR_WRONG_SECRET,
            Self::CodeSlip { .. } => key::ERROR_CODE_SLIP,
            Self::PassphraseShort => key::ERROR_PASSPHRASE_SHORT,
            Self::PassphraseLong => key::ERROR_PASSPHRASE_LONG,
            Self::SlotBroken(_) => key::ERROR_SLOT_BROKEN,
            Self::SlotNewer(_) => key::ERROR_SLOT_NEWER,
            Self::LastSlot => key::ERROR_LAST_SLOT,
            Self::NothingToType => key::ERROR_NOTHING_TO_TYPE,
            Self::NoFreshCode => key::ERROR_NO_FRESH_CODE,
            Self::OfficeFile(_) => key::ERROR_OFFICE_FILE,
            Self::NoOffice => key::ERROR_NO_OFFICE,
            Self::EnvelopeFile(_) => key::ERROR_ENVELOPE_FILE,
            Self::OtherOffice => key::ERROR_OTHER_OFFICE,
            Self::Keychain(_) => key::ERROR_KEYCHAIN,
        }
    }

    /// Whether somebody must bring something else to get in.
    pub(crate) const fn is_lock(&self) -> bool {
        matches!(
            self,
            Self::Locked(_)
                | Self::NotOnThisMachine(_)
                | Self::WrongSecret
                | Self::CodeSlip { .. }
                | Self::SlotNewer(_)
        )
    }

    /// Where it is.
    pub(crate) fn at(&self) -> Option<String> {
        match self {
            Self::Locked(path)
            | Self::NotOnThisMachine(path)
            | Self::SlotBroken(path)
            | Self::OfficeFile(path)
            | Self::EnvelopeFile(path)
            | Self::SlotNewer(path) => Some(path.display().to_string()),
            _ => None,
        }
    }

    /// What the message names beside the place.
    pub(crate) fn args(&self) -> Vec<(&'static str, Arg)> {
        match self {
            Self::CodeSlip { group } => vec![("group", (*group).into())],
            Self::PassphraseShort => vec![("least", vault::Passphrase::SHORTEST.into())],
            Self::PassphraseLong => vec![("most", vault::Passphrase::LONGEST.into())],
            _ => Vec::new(),
        }
    }
}
