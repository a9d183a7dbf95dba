//! The day and what surrounded it.

use text::Stamp;

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
    /// How many were there over the day, in the order of time.
    pub headcounts: Vec<Headcount>,
}

/// How many were there at a time of the day. `None` was not counted.
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct Headcount {
    /// Minutes after midnight.
    pub minute: u16,
    /// Children.
    pub children: Option<u32>,
    /// Adults.
    pub adults: Option<u32>,
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
