use text::{Key, key};

/// Why a kindergarten's own assessment is not shown, fed or shared.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SelfRefusal {
    /// It is another kind of assessment.
    #[error("assessment {0} is not the kindergarten's own")]
    Other(String),
    /// The same file was read before.
    #[error("the sheet was read before")]
    ReadBefore,
    /// Nothing is filled in.
    #[error("the sheet is empty")]
    Empty,
    /// A bundle that was made since it was shared holds it.
    #[error("assessment {0} was sent")]
    Sent(String),
}

impl SelfRefusal {
    /// The message people read.
    pub(crate) const fn key(&self) -> Key {
        match self {
            Self::Other(_) => key::ERROR_NOT_SELF,
            Self::ReadBefore => key::ERROR_SHEET_READ_BEFORE,
            Self::Empty => key::ERROR_SHEET_EMPTY,
            Self::Sent(_) => key::ERROR_SELF_SENT,
        }
    }

    /// Where it is.
    pub(crate) fn at(&self) -> Option<String> {
        match self {
            Self::Other(at) | Self::Sent(at) => Some(at.clone()),
            Self::ReadBefore | Self::Empty => None,
        }
    }
}
