//! The scale and what was found with it.

use text::Stamp;

/// The scale that was used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scale {
    /// The id, for example `viba-working`.
    pub id: String,
    /// The exact version.
    pub version: String,
    /// The name people read.
    pub name: String,
    /// SHA-256 of the package, hex.
    pub hash: String,
    /// A working draft that is not validated: said on every page.
    pub working: bool,
    /// What its owner wants said wherever its results stand; empty where nothing.
    pub notice: String,
    /// The language of its words, where it is another than that of the report; BCP 47.
    pub lang: Option<String>,
    /// Points and their words, for example `(1, "Utilstrekkelig")`, lowest first.
    pub anchors: Vec<(u8, String)>,
}

/// A sub-scale with its items.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subscale {
    /// The title.
    pub title: String,
    /// The mean of its scored items.
    pub mean: Mean,
    /// The mean at the former visit.
    pub previous: Option<Mean>,
    /// The items in the order of the rubric.
    pub items: Vec<Item>,
}

/// A mean as an exact fraction `sum / n`.
///
/// - Unit: scale points.
/// - Missing data: `n == 0` has no value.
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct Mean {
    /// The sum of the scores.
    pub sum: u32,
    /// How many items have a score.
    pub n: u32,
    /// How many items there are.
    pub of: u32,
}

/// The former visit with the same edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Previous {
    /// The day.
    pub date: Stamp,
    /// How the two can be compared, where the visit before was made with another version.
    pub through: Option<Through>,
}

/// Another version of the rubric, and what its crosswalk leaves out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Through {
    /// `id@version` of the visit before.
    pub rubric: String,
    /// Items that cannot be compared.
    pub items_apart: usize,
}

/// One item and all that is known of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// The number shown, for example `9`.
    pub number: String,
    /// The title.
    pub title: String,
    /// A short title for one line of a drawing or of the summary.
    pub short: String,
    /// The score `1..=7`, if there is one.
    pub score: Option<u8>,
    /// The lowest and highest score still possible; equal when nothing is open.
    pub range: Option<(u8, u8)>,
    /// The score at the former visit.
    pub previous: Option<u8>,
    /// The level at which the score stopped.
    pub stopped_at: Option<u8>,
    /// Met indicators at that level.
    pub met: u32,
    /// Applicable indicators at that level.
    pub applicable: u32,
    /// The texts of the indicators that decided.
    pub why: Vec<String>,
    /// What lifts the score; none at 7.
    pub lift: Option<Lift>,
    /// The day gave no occasion, and that decided the score.
    pub no_basis: bool,
    /// The levels in order, lowest first.
    pub levels: Vec<Level>,
}

/// What lifts a score one step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lift {
    /// The texts of the faults that must go.
    pub faults: Vec<String>,
    /// How many of [`Lift::of`] must be met.
    pub need: u32,
    /// The texts of the unmet indicators that count.
    pub of: Vec<String>,
    /// The score it gives.
    pub to: u8,
}

/// One level of an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Level {
    /// `1`, `3`, `5` or `7`.
    pub level: u8,
    /// Met indicators; at level 1, faults seen.
    pub met: u32,
    /// Applicable indicators.
    pub applicable: u32,
    /// The indicators in the order of the rubric.
    pub indicators: Vec<Indicator>,
}

/// One indicator and its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Indicator {
    /// The id, for example `curiosity.5.2`.
    pub id: String,
    /// The text.
    pub text: String,
    /// The answer.
    pub answer: Answer,
    /// How many notes are tied to it.
    pub notes: u32,
}

/// The answer to an indicator.
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub enum Answer {
    /// Yes; at level 1: seen.
    Yes,
    /// No; at level 1: not seen.
    No,
    /// Not applicable.
    NotApplicable,
    /// There was occasion, nothing was seen.
    NotObserved,
    /// There was no occasion this day.
    NoOpportunity,
    /// No answer yet.
    Unanswered,
}
