//! What the report lifts out: strengths, faults, areas, and how sure it is.

use text::Stamp;

use super::result::Lift;

/// What the assessor wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// When, local time; printed to the minute.
    pub at: Option<Stamp>,
    /// The words, as written.
    pub text: String,
}

/// Something strong, with its evidence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Strength {
    /// Why it is listed.
    pub kind: StrengthKind,
    /// The number of the item.
    pub number: String,
    /// The title of the item.
    pub title: String,
    /// The score of the item.
    pub score: Option<u8>,
    /// Met indicators that show it, in words: shown where no note does.
    pub seen: Vec<String>,
    /// The assessor's own words.
    pub notes: Vec<Note>,
}

/// Why something is listed as strong.
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub enum StrengthKind {
    /// The item has 5 or more.
    Item,
    /// A single indicator at level 5 or 7 is met; its text is in [`Strength::seen`].
    Indicator {
        /// `5` or `7`.
        level: u8,
    },
    /// Nothing reached 5: this is relatively strongest.
    Relative,
}

/// A level-1 indicator that was seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The number of the item.
    pub number: String,
    /// The title of the item.
    pub title: String,
    /// The text of the indicator.
    pub text: String,
    /// The assessor's own words.
    pub notes: Vec<Note>,
}

/// What can be developed next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Areas {
    /// What the list is called.
    pub kind: AreasKind,
    /// The areas, in the order to be shown.
    pub list: Vec<Area>,
}

/// What the list of areas is called.
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub enum AreasKind {
    /// Items below 5.
    Development,
    /// Nothing is below 5: the best next steps.
    Further,
}

/// One thing that can be developed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Area {
    /// The number of the item.
    pub number: String,
    /// The title of the item.
    pub title: String,
    /// The score now.
    pub score: u8,
    /// What lifts it.
    pub lift: Lift,
    /// What a team could do next, as the rubric suggests it.
    pub suggest: Vec<String>,
    /// The assessor's own words.
    pub notes: Vec<Note>,
}

/// What is known of how sure the result is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Certainty {
    /// Final visits with this edition that the spread could be computed from.
    pub visits: u32,
    /// Applicable indicators at levels 3 to 7.
    pub indicators: u32,
    /// Of these, answered "not observed" although there was occasion.
    pub not_observed: u32,
    /// Of these, answered "no occasion this day".
    pub no_opportunity: u32,
    /// Of these, without an answer.
    pub unanswered: u32,
    /// Things a person should know, in the order to be shown.
    pub flags: Vec<Flag>,
}

/// Something a person should know about an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flag {
    /// The number of the item.
    pub number: String,
    /// The title of the item.
    pub title: String,
    /// What it is.
    pub kind: FlagKind,
}

/// What a flag says.
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub enum FlagKind {
    /// Every indicator of a level was not applicable.
    LevelEmptied {
        /// The level.
        level: u8,
    },
    /// A higher level is met while a lower is not.
    Contradiction {
        /// The lower level.
        level: u8,
    },
    /// A score at the ends of the scale with no note.
    NoNote,
}
