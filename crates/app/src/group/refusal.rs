use text::{Arg, Key, key};

/// Why a group is not changed, merged or visited.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum GroupRefusal {
    /// Another group of the kindergarten has the name.
    #[error("another group is called {name:?}")]
    Taken {
        /// The name.
        name: String,
    },
    /// It would end before it begins.
    #[error("{from} is after {to}")]
    Backwards {
        /// ISO date from which it is there.
        from: String,
        /// ISO date until which it is there.
        to: String,
    },
    /// The new name would hold before the one there is now.
    #[error("the name it has holds from {since}")]
    NameSince {
        /// ISO date from which the name of now holds.
        since: String,
    },
    /// The two are of different kindergartens.
    #[error("group {name:?} is of another kindergarten")]
    Elsewhere {
        /// The name of the other one.
        name: String,
    },
    /// The other one has gone into this one, or is it.
    #[error("group {name:?} has gone into this one")]
    Circle {
        /// The name of the other one.
        name: String,
    },
    /// It has gone into another one by then.
    #[error("group {name:?} went into {into:?} on {on}")]
    Merged {
        /// Its name.
        name: String,
        /// The name of the other one.
        into: String,
        /// ISO date.
        on: String,
    },
    /// It is not there any more by then.
    #[error("group {name:?} was there until {until}")]
    Ended {
        /// Its name.
        name: String,
        /// ISO date of its last day.
        until: String,
    },
}

impl GroupRefusal {
    /// The message people read.
    pub(crate) const fn key(&self) -> Key {
        match self {
            Self::Taken { .. } => key::ERROR_GROUP_TAKEN,
            Self::Backwards { .. } => key::ERROR_GROUP_BACKWARDS,
            Self::NameSince { .. } => key::ERROR_GROUP_NAME_SINCE,
            Self::Elsewhere { .. } => key::ERROR_GROUP_ELSEWHERE,
            Self::Circle { .. } => key::ERROR_GROUP_CIRCLE,
            Self::Merged { .. } => key::ERROR_GROUP_MERGED,
            Self::Ended { .. } => key::ERROR_GROUP_ENDED,
        }
    }

    /// What the message names.
    pub(crate) fn args(&self) -> Vec<(&'static str, Arg)> {
        match self {
            Self::Taken { name } | Self::Elsewhere { name } | Self::Circle { name } => {
                vec![("name", name.into())]
            }
            Self::Backwards { from, to } => vec![("from", from.into()), ("to", to.into())],
            Self::NameSince { since } => vec![("since", since.into())],
            Self::Merged { name, into, on } => {
                vec![("name", name.into()), ("into", into.into()), ("on", on.into())]
            }
            Self::Ended { name, until } => vec![("name", name.into()), ("until", until.into())],
        }
    }
}
