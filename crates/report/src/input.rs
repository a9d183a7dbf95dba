//! What a report is made from: plain words, numbers and choices, filled in by the caller.

use text::{Lang, Stamp};

/// Everything one report says.
///
/// - Guarantee: nothing is looked up; the same input gives the same bytes.
/// - Missing data: an empty list or `None` leaves the sentence or the section out, or says so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportInput {
    /// The language of the sentences; rubric words and notes stand as they are.
    pub lang: Lang,
    /// Where, when and by whom.
    pub about: About,
    /// The day and what surrounded it.
    pub day: Day,
    /// The scale that was used.
    pub scale: Scale,
    /// The sub-scales in the order of the rubric, with their items.
    pub subscales: Vec<Subscale>,
    /// The mean of all scored items.
    pub total: Mean,
    /// The former visit with the same edition, if there is one.
    pub previous: Option<Previous>,
    /// What is strong, in the order to be shown.
    pub strengths: Vec<Strength>,
    /// Level-1 indicators that were seen: to be followed up now.
    pub faults: Vec<Fault>,
    /// The shortlist the team chooses from, at most five.
    pub areas: Areas,
    /// What is known of how sure the result is.
    pub certainty: Certainty,
    /// All notes of the day, for the register at the end; empty leaves it out.
    pub notes: Vec<Note>,
}

/// Where, when and by whom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// The name of the kindergarten.
    pub kindergarten: String,
    /// Its organisation number, nine digits.
    pub organisation_number: Option<String>,
    /// The group that was assessed.
    pub group: String,
    /// The day of the visit.
    pub date: Stamp,
    /// What the assessment is for.
    pub kind: Kind,
    /// Draft, or final with its hash.
    pub state: State,
    /// The assessors as they are called in shared documents, for example `Vurderer 1`.
    pub assessors: Vec<String>,
    /// Whether two assessors scored apart and agreed on this result.
    pub consensus: bool,
    /// When the report is made, RFC 3339 with offset: `2026-03-12T14:05:00+01:00`.
    pub issued: String,
    /// Program and version, for example `VIBA 0.1.0`.
    pub program: String,
    /// The scoring rule and its version, for example `stop-score 1`.
    pub engine: String,
}

/// What an assessment is for.
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub enum Kind {
    /// Assessed by someone from outside.
    External,
    /// The kindergarten assessed itself.
    SelfAssessment,
    /// Practice: never part of any figure.
    Practice,
    /// Training against master codes.
    Training,
}

/// How far the record has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// Not final: answers may still change.
    Draft,
    /// Final and signed.
    Final {
        /// SHA-256 of the record, hex.
        hash: String,
    },
}

/// The day and what surrounded it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Day {
    /// Observation, interview, documents.
    pub sittings: Vec<Sitting>,
    /// Minutes of observation, pauses taken off.
    pub observed_minutes: u32,
    /// Whether the day was an ordinary one, if asked.
    pub ordinary: Option<bool>,
    /// Why it was not ordinary.
    pub why_not: Option<String>,
    /// The children in the group this day, as counts.
    pub children: Children,
    /// The adults this day by role; a role that is not listed was not counted.
    pub adults: Vec<(AdultRole, u32)>,
    /// The youngest and the oldest child, in months.
    pub ages_months: Option<(u32, u32)>,
    /// What happened when.
    pub rhythm: Vec<Rhythm>,
}

/// Counts of children. `None` was not counted.
#[derive(Debug, Copy, Clone, Default, PartialEq, Eq)]
pub struct Children {
    /// Present this day.
    pub present: Option<u32>,
    /// Under three years.
    pub under_3: Option<u32>,
    /// With several languages.
    pub multilingual: Option<u32>,
    /// With extra support.
    pub extra_support: Option<u32>,
}

/// The role of an adult in the group.
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub enum AdultRole {
    /// Pedagogical leader.
    PedagogicalLeader,
    /// Kindergarten teacher.
    Teacher,
    /// Skilled worker.
    SkilledWorker,
    /// Assistant.
    Assistant,
    /// Substitute.
    Substitute,
    /// Student or pupil on placement.
    Student,
}

/// One stretch of the assessor's work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sitting {
    /// What was done.
    pub kind: SittingKind,
    /// Where, for an observation.
    pub place: Option<Place>,
    /// Start, local time.
    pub from: Stamp,
    /// End, local time.
    pub to: Option<Stamp>,
    /// Pauses inside it.
    pub pauses: Vec<(Stamp, Stamp)>,
}

/// What was done in a sitting.
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub enum SittingKind {
    /// Observation.
    Observation,
    /// Interview.
    Interview,
    /// Reading plans and documents.
    Documents,
}

/// Where a sitting was.
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub enum Place {
    /// Indoors.
    Inside,
    /// Outdoors.
    Outside,
    /// On a trip.
    Trip,
}

/// One situation of the day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rhythm {
    /// The situation in words, for example `Måltid`.
    pub situation: String,
    /// Start, minutes after midnight.
    pub from_minute: u16,
    /// End, minutes after midnight.
    pub to_minute: u16,
}

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
}

/// One item and all that is known of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// The number shown, for example `9`.
    pub number: String,
    /// The title.
    pub title: String,
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

/// A drawing of the result.
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub enum ChartKind {
    /// Sub-scales with their means, then all items, strongest first.
    Profile,
    /// Items alone, strongest first.
    Items,
}

/// How a drawing is written for the window.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SvgOptions {
    /// Put before every id, so that two drawings can stand in one page.
    pub id_prefix: String,
    /// Light or dark.
    pub palette: Palette,
}

/// The colours of a drawing.
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub enum Palette {
    /// On white; also what is printed.
    Light,
    /// On the dark theme of the window.
    Dark,
}
