use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// One of the four levels indicators stand at.
///
/// - Range: 1, 3, 5 or 7. Level 1 holds faults; the others hold positive indicators.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
#[cfg_attr(feature = "bindings", derive(specta::Type), specta(type = u8))]
pub enum Level {
    /// Faults that were seen.
    One,
    /// The ground.
    Three,
    /// Good.
    Five,
    /// Very good.
    Seven,
}

impl Level {
    /// All levels, lowest first.
    pub const ALL: [Self; 4] = [Self::One, Self::Three, Self::Five, Self::Seven];
    /// The levels of positive indicators, lowest first.
    pub const POSITIVE: [Self; 3] = [Self::Three, Self::Five, Self::Seven];

    /// The score a fully met level stands for: 1, 3, 5 or 7.
    #[must_use]
    pub const fn points(self) -> u8 {
        match self {
            Self::One => 1,
            Self::Three => 3,
            Self::Five => 5,
            Self::Seven => 7,
        }
    }

    /// The place of the level in [`Level::ALL`].
    pub(crate) const fn index(self) -> usize {
        self as usize
    }
}

impl From<Level> for u8 {
    fn from(level: Level) -> Self {
        level.points()
    }
}

impl TryFrom<u8> for Level {
    type Error = IdError;

    fn try_from(points: u8) -> Result<Self, IdError> {
        Self::ALL
            .into_iter()
            .find(|level| level.points() == points)
            .ok_or_else(|| IdError::Level(points.to_string()))
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.points().fmt(f)
    }
}

/// Why a text is no id.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum IdError {
    /// Empty, too long, or with other characters than `a-z`, `0-9` and `-`.
    #[error("{0:?} is not a short word of a-z, 0-9 and -")]
    Word(String),
    /// Not of the form `<item>.<level>.<number>`.
    #[error("{0:?} is not of the form item.level.number")]
    Shape(String),
    /// A level other than 1, 3, 5 and 7.
    #[error("level {0} is not 1, 3, 5 or 7")]
    Level(String),
}

/// The longest word an id may have.
const LONGEST_WORD: usize = 48;

pub(crate) fn is_word(text: &str) -> bool {
    let has_form = text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    has_form && (1..=LONGEST_WORD).contains(&text.len()) && !text.starts_with('-')
}

macro_rules! word_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        ///
        /// - Range: 1 to 48 characters of `a-z`, `0-9` and `-`, not starting with `-`.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        #[cfg_attr(feature = "bindings", derive(specta::Type), specta(type = String))]
        pub struct $name(String);

        impl $name {
            /// The word.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = IdError;

            fn from_str(text: &str) -> Result<Self, IdError> {
                if is_word(text) { Ok(Self(text.to_owned())) } else { Err(IdError::Word(text.to_owned())) }
            }
        }

        impl TryFrom<String> for $name {
            type Error = IdError;

            fn try_from(text: String) -> Result<Self, IdError> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

word_id! {
    /// The name of an item within its scale and edition: a short word, never a number.
    ItemId
}
word_id! {
    /// The name of a sub-scale.
    SubscaleId
}

/// The name of an indicator: `<item>.<level>.<number>`, for example `curiosity.5.2`.
///
/// Never renumbered within an edition. The level is read from the name, so that the two cannot
/// disagree.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(feature = "bindings", derive(specta::Type), specta(type = String))]
pub struct IndicatorId {
    item: ItemId,
    level: Level,
    number: u8,
}

impl IndicatorId {
    /// The item it belongs to.
    #[must_use]
    pub const fn item(&self) -> &ItemId {
        &self.item
    }

    /// The level it stands at.
    #[must_use]
    pub const fn level(&self) -> Level {
        self.level
    }
}

impl FromStr for IndicatorId {
    type Err = IdError;

    /// # Example
    ///
    /// ```
    /// let id: rubric::IndicatorId = "curiosity.5.2".parse()?;
    /// assert_eq!(id.level().points(), 5);
    /// # Ok::<(), rubric::IdError>(())
    /// ```
    fn from_str(text: &str) -> Result<Self, IdError> {
        let shape = || IdError::Shape(text.to_owned());
        let mut parts = text.split('.');
        let (Some(item), Some(level), Some(number), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(shape());
        };
        let is_plain = |part: &str| {
            !part.starts_with('0') && part.len() <= 2 && part.bytes().all(|b| b.is_ascii_digit())
        };
        if !is_plain(level) || !is_plain(number) {
            return Err(shape());
        }
        let points: u8 = level.parse().map_err(|_| shape())?;
        Ok(Self {
            item: item.parse()?,
            level: points.try_into()?,
            number: number.parse().map_err(|_| shape())?,
        })
    }
}

impl TryFrom<String> for IndicatorId {
    type Error = IdError;

    fn try_from(text: String) -> Result<Self, IdError> {
        text.parse()
    }
}

impl From<IndicatorId> for String {
    fn from(id: IndicatorId) -> Self {
        id.to_string()
    }
}

impl fmt::Display for IndicatorId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.item, self.level, self.number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_it_writes() {
        for text in ["curiosity.1.1", "self-regulation.7.12", "a1.3.9"] {
            assert_eq!(text.parse::<IndicatorId>().map(|id| id.to_string()), Ok(text.into()));
        }
    }

    #[test]
    fn refuses_other_shapes() {
        for text in [
            "",
            "curiosity",
            "curiosity.2.1",
            "curiosity.5",
            "curiosity.5.0",
            "curiosity.5.1.1",
            "Curiosity.5.1",
            "curiosity.05.1",
            "curiosity.5.+1",
            "-x.5.1",
            "curiosity.5.100",
            "..",
        ] {
            assert!(text.parse::<IndicatorId>().is_err(), "{text}");
        }
    }
}
