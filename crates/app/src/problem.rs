use serde::Serialize;

/// What is wrong at one place of an answers file. A closed list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
pub enum AnswersProblemKind {
    /// A key nobody reads.
    KeyUnknown,
    /// A key that must be there.
    KeyMissing,
    /// A key that stands twice: the last one would win without a word.
    Duplicate {
        /// The key.
        key: String,
    },
    /// A value of another type than the key needs.
    WrongType {
        /// The type it must have: text, number, list, table or truth.
        expected: String,
    },
    /// A word that is not one of a closed list.
    WordUnknown {
        /// The word.
        found: String,
        /// The words that are known here.
        allowed: String,
    },
    /// Anything else the reader could not take.
    Shape {
        /// The reader's words.
        detail: String,
    },
    /// A format this program does not know.
    FormatUnknown {
        /// What stands there.
        found: String,
    },
    /// The rubric, or this version of it, is not installed.
    RubricUnknown {
        /// What stands there.
        found: String,
        /// What is installed.
        installed: String,
    },
    /// Not an organisation number.
    NumberInvalid {
        /// What stands there.
        found: String,
    },
    /// A text that must say something.
    Empty,
    /// A name with a line break or another character that cannot be seen.
    NotOneLine,
    /// Not a time with date and offset.
    TimeInvalid {
        /// What stands there.
        found: String,
    },
    /// Not an ISO date.
    DateInvalid {
        /// What stands there.
        found: String,
    },
    /// An end before its beginning.
    Backwards,
    /// No sitting: nobody can tell which day it was.
    NoSitting,
    /// The rubric has no such indicator or item.
    IndicatorUnknown {
        /// What stands there.
        found: String,
        /// The most similar id there is, or nothing.
        nearest: String,
    },
    /// Not an answer.
    AnswerUnknown {
        /// What stands there.
        found: String,
        /// The answers there are.
        allowed: String,
    },
    /// "Not applicable" where it is not allowed.
    NaNotAllowed,
    /// "Not observed" or "no opportunity" at level 1.
    FaultIsYesOrNo,
    /// A whole item answered with something else than "not applicable".
    ItemIsNaOnly,
    /// Direct ratings for a rubric whose items are scored from indicators.
    RatingsNotUsed,
    /// A rating outside 1 to 7.
    RatingOutOfRange {
        /// What stands there.
        found: String,
    },
    /// More ratings than the rubric has cycles.
    RatingsTooMany {
        /// How many there are.
        found: String,
        /// How many there may be.
        limit: String,
    },
}

impl AnswersProblemKind {
    /// Every code.
    pub const CODES: &'static [&'static str] = &[
        "key-unknown",
        "key-missing",
        "duplicate",
        "wrong-type",
        "word-unknown",
        "shape",
        "format-unknown",
        "rubric-unknown",
        "number-invalid",
        "empty",
        "not-one-line",
        "time-invalid",
        "date-invalid",
        "backwards",
        "no-sitting",
        "indicator-unknown",
        "answer-unknown",
        "na-not-allowed",
        "fault-is-yes-or-no",
        "item-is-na-only",
        "ratings-not-used",
        "rating-out-of-range",
        "ratings-too-many",
    ];

    /// The stable name of the situation.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::KeyUnknown => "key-unknown",
            Self::KeyMissing => "key-missing",
            Self::Duplicate { .. } => "duplicate",
            Self::WrongType { .. } => "wrong-type",
            Self::WordUnknown { .. } => "word-unknown",
            Self::Shape { .. } => "shape",
            Self::FormatUnknown { .. } => "format-unknown",
            Self::RubricUnknown { .. } => "rubric-unknown",
            Self::NumberInvalid { .. } => "number-invalid",
            Self::Empty => "empty",
            Self::NotOneLine => "not-one-line",
            Self::TimeInvalid { .. } => "time-invalid",
            Self::DateInvalid { .. } => "date-invalid",
            Self::Backwards => "backwards",
            Self::NoSitting => "no-sitting",
            Self::IndicatorUnknown { .. } => "indicator-unknown",
            Self::AnswerUnknown { .. } => "answer-unknown",
            Self::NaNotAllowed => "na-not-allowed",
            Self::FaultIsYesOrNo => "fault-is-yes-or-no",
            Self::ItemIsNaOnly => "item-is-na-only",
            Self::RatingsNotUsed => "ratings-not-used",
            Self::RatingOutOfRange { .. } => "rating-out-of-range",
            Self::RatingsTooMany { .. } => "ratings-too-many",
        }
    }

    /// The values its text needs, by name.
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, &str)> {
        match self {
            Self::Duplicate { key } => vec![("key", key)],
            Self::WrongType { expected } => vec![("expected", expected)],
            Self::Shape { detail } => vec![("detail", detail)],
            Self::FormatUnknown { found }
            | Self::NumberInvalid { found }
            | Self::RatingOutOfRange { found }
            | Self::DateInvalid { found }
            | Self::TimeInvalid { found } => vec![("found", found)],
            Self::RatingsTooMany { found, limit } => vec![("found", found), ("limit", limit)],
            Self::RubricUnknown { found, installed } => {
                vec![("found", found), ("installed", installed)]
            }
            Self::IndicatorUnknown { found, nearest } => {
                vec![("found", found), ("nearest", nearest)]
            }
            Self::AnswerUnknown { found, allowed } | Self::WordUnknown { found, allowed } => {
                vec![("found", found), ("allowed", allowed)]
            }
            _ => Vec::new(),
        }
    }
}

/// One problem of an answers file, with a JSON pointer to its place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswersProblem {
    /// JSON pointer.
    pub at: String,
    /// What it is.
    #[serde(flatten)]
    pub kind: AnswersProblemKind,
}
