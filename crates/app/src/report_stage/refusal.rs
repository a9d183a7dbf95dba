use text::{Arg, Key, key};

/// Why a report does not go on.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StageRefusal {
    /// The assessment is not final.
    #[error("assessment {0} is not final")]
    NotFinal(String),
    /// A later record of the assessment counts.
    #[error("record {0} was corrected")]
    Superseded(String),
    /// A correction of it was begun.
    #[error("assessment {0} is being corrected")]
    Corrected(String),
    /// It was handed over already.
    #[error("the report of {0} was handed over")]
    AlreadyPreliminary(String),
    /// It was not handed over yet.
    #[error("the report of {0} was not handed over")]
    NotPreliminary(String),
    /// It is final.
    #[error("the report of {0} is final")]
    Closed(String),
    /// The last day for comments is gone already.
    #[error("{0} is before today")]
    DeadlinePast(String),
    /// A comment or an answer without words.
    #[error("a comment needs words")]
    Empty,
    /// The comment has an answer.
    #[error("comment {0} has an answer")]
    Answered(String),
    /// Comments have no answer.
    #[error("{count} comments on {at} have no answer")]
    Unanswered {
        /// The assessment.
        at: String,
        /// How many.
        count: usize,
    },
}

impl StageRefusal {
    /// The message people read.
    pub(crate) const fn key(&self) -> Key {
        match self {
            Self::NotFinal(_) => key::ERROR_NOT_FINAL,
            Self::Superseded(_) => key::ERROR_SUPERSEDED,
            Self::Corrected(_) => key::ERROR_BEING_CORRECTED,
            Self::AlreadyPreliminary(_) => key::ERROR_REPORT_HANDED_OVER,
            Self::NotPreliminary(_) => key::ERROR_REPORT_NOT_HANDED_OVER,
            Self::Closed(_) => key::ERROR_REPORT_CLOSED,
            Self::DeadlinePast(_) => key::ERROR_DEADLINE_PAST,
            Self::Empty => key::ERROR_EMPTY_COMMENT,
            Self::Answered(_) => key::ERROR_COMMENT_ANSWERED,
            Self::Unanswered { .. } => key::ERROR_COMMENTS_UNANSWERED,
        }
    }

    /// Where it is.
    pub(crate) fn at(&self) -> Option<String> {
        match self {
            Self::NotFinal(at)
            | Self::Superseded(at)
            | Self::Corrected(at)
            | Self::AlreadyPreliminary(at)
            | Self::NotPreliminary(at)
            | Self::Closed(at)
            | Self::DeadlinePast(at)
            | Self::Answered(at)
            | Self::Unanswered { at, .. } => Some(at.clone()),
            Self::Empty => None,
        }
    }

    /// What the message names beside the place.
    pub(crate) fn args(&self) -> Vec<(&'static str, Arg)> {
        match self {
            Self::Unanswered { count, .. } => vec![("count", (*count).into())],
            _ => Vec::new(),
        }
    }
}
