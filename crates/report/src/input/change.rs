//! What became of it since the visit before, and what others found.

use text::Stamp;

use super::day::Day;
use super::finding::Note;
use super::result::{Answer, Mean};

/// The visits of a group held beside each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Development {
    /// The visits that can be compared, oldest first; this one is last.
    pub visits: Vec<VisitPoint>,
    /// The day of the visit before, to stand beside the day of this one.
    pub day_before: Day,
    /// The sub-scales in the order of the rubric, then all items together.
    pub verdicts: Vec<Verdict>,
    /// Indicators that are met now and were not.
    pub gained: Vec<Moved>,
    /// Indicators that were met and are not now.
    pub lost: Vec<Moved>,
}

/// One visit on a line of visits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VisitPoint {
    /// The day.
    pub date: Stamp,
    /// The means of the sub-scales, in the order of the rubric; none where it cannot be compared.
    pub subscales: Vec<Option<Mean>>,
    /// The mean of all scored items.
    pub total: Mean,
}

/// What can be said of a change, for one sub-scale or for all items.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// The sub-scale; none for all items together.
    pub title: Option<String>,
    /// At the visit before.
    pub before: Mean,
    /// Now.
    pub now: Mean,
    /// What can be said.
    pub change: Change,
    /// The size a difference must have, in hundredths of a point; none where it is not known.
    pub limit: Option<u32>,
}

/// What can be said of a difference.
///
/// # Source
///
/// Our own choice: a difference is certain only beyond the variation from assessor to assessor and
/// from day to day, both measured.
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub enum Change {
    /// Beyond all variation there is.
    Certain,
    /// Beyond the variation from assessor to assessor; from day to day it was not measured.
    Possible,
    /// No larger than variation alone can be.
    Within,
    /// The variation was not measured.
    Undecided,
}

/// An indicator that moved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moved {
    /// The number of the item.
    pub number: String,
    /// The title of the item.
    pub title: String,
    /// `1`, `3`, `5` or `7`.
    pub level: u8,
    /// The text of the indicator.
    pub text: String,
    /// The answer at the visit before.
    pub before: Answer,
    /// The answer now.
    pub now: Answer,
    /// The assessor's own words now.
    pub notes: Vec<Note>,
}

/// The same items as somebody else scored them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Beside {
    /// Who.
    pub who: BesideWho,
    /// The day.
    pub date: Stamp,
    /// The items in the order of the rubric.
    pub items: Vec<BesideItem>,
    /// The sub-scales in the order of the rubric: title, ours, the other's.
    pub subscales: Vec<(String, Mean, Mean)>,
}

/// Who scored beside.
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub enum BesideWho {
    /// The kindergarten itself.
    Kindergarten {
        /// Whether it was agreed before the external result was opened.
        blind: bool,
        /// How many sheets it was agreed from.
        sheets: u32,
    },
    /// The second assessor.
    SecondAssessor,
}

/// One item as two have scored it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BesideItem {
    /// The number shown.
    pub number: String,
    /// A short title.
    pub short: String,
    /// The score of this report; in a drawing of two assessors, of the first.
    pub ours: Option<u8>,
    /// The other's score.
    pub other: Option<u8>,
    /// The lowest and the highest score among single sheets, where there are some.
    pub spread: Option<(u8, u8)>,
}

/// The groups of one kindergarten, one by one: never an order by score.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Groups {
    /// The titles of the sub-scales.
    pub subscales: Vec<String>,
    /// The groups by name.
    pub groups: Vec<GroupResult>,
    /// Groups in the age range of the scale that there are, where it is known.
    pub of_groups: Option<u32>,
    /// The mean over the groups by sub-scale and in all, as fractions `sum / n` of a point, where
    /// there may be one; none: what is shown applies to each group alone.
    pub mean: Option<Vec<Option<(i64, u32)>>>,
}

/// The result of one group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupResult {
    /// The name.
    pub name: String,
    /// The day of its visit.
    pub date: Stamp,
    /// Whether it is the group of this report.
    pub is_this: bool,
    /// The means of its sub-scales, in the order of [`Groups::subscales`].
    pub subscales: Vec<Mean>,
    /// The mean of all scored items.
    pub total: Mean,
}
