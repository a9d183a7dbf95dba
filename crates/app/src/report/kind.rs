use ::report::Edition;
use serde::{Deserialize, Serialize};
use text::{Key, key};

/// Which edition of the report.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum ReportKind {
    /// To the head of the kindergarten.
    Leader,
    /// Every indicator and answer.
    Protocol,
    /// One page for the staff room, without scores.
    OnePager,
    /// To parents.
    Parents,
    /// To anyone who asks.
    Public,
}

impl ReportKind {
    /// Every edition.
    pub const ALL: [Self; 5] =
        [Self::Leader, Self::Protocol, Self::OnePager, Self::Parents, Self::Public];

    /// The edition a word stands for.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }

    /// The word it has in files and on the command line.
    #[must_use]
    pub const fn word(self) -> &'static str {
        self.edition().word()
    }

    pub(super) const fn edition(self) -> Edition {
        match self {
            Self::Leader => Edition::Leader,
            Self::Protocol => Edition::Protocol,
            Self::OnePager => Edition::OnePager,
            Self::Parents => Edition::Parents,
            Self::Public => Edition::Public,
        }
    }

    /// What it is called in the name of a file.
    pub(super) const fn file_word(self) -> Key {
        match self {
            Self::Leader => key::PAPER_EDITION_LEADER,
            Self::Protocol => key::PAPER_EDITION_PROTOCOL,
            Self::OnePager => key::PAPER_EDITION_ONE_PAGER,
            Self::Parents => key::PAPER_EDITION_PARENTS,
            Self::Public => key::PAPER_EDITION_PUBLIC,
        }
    }
}
