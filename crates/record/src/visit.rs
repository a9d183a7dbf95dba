//! The facts of a visit, in the form both the answers file and the record have.

use serde::{Deserialize, Serialize};

/// What a stretch of work was.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum SittingKind {
    /// Watching the group.
    Observation,
    /// Talking with the staff.
    Interview,
    /// Reading plans and records.
    Documents,
}

impl SittingKind {
    /// Every kind, in the order a visit has them.
    pub const ALL: [Self; 3] = [Self::Observation, Self::Interview, Self::Documents];

    /// The word it has in files.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Observation => "observation",
            Self::Interview => "interview",
            Self::Documents => "documents",
        }
    }
}

/// Where a stretch of work was.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum Place {
    /// Indoors.
    Inside,
    /// Outdoors.
    Outside,
    /// Away from the kindergarten.
    Trip,
}

/// A break in a sitting. Times are RFC 3339 with the offset of the place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type), specta(skip_attr = "serde"))]
pub struct Pause {
    /// When it began.
    pub from: String,
    /// When it ended.
    pub to: String,
}

/// A stretch of the assessor's work. Times are RFC 3339 with the offset of the place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type), specta(skip_attr = "serde"))]
pub struct Sitting {
    /// What it was.
    pub kind: SittingKind,
    /// Where it was, if it matters.
    #[serde(default)]
    pub place: Option<Place>,
    /// When it began.
    pub from: String,
    /// When it ended; none while it goes on.
    #[serde(default)]
    pub to: Option<String>,
    /// The breaks in it.
    #[serde(default)]
    pub pauses: Vec<Pause>,
}

/// Children, as counts. None: not counted.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type), specta(skip_attr = "serde"))]
pub struct Children {
    /// Present.
    #[serde(default)]
    pub present: Option<u32>,
    /// Under three years.
    #[serde(default)]
    pub under_3: Option<u32>,
    /// With more than one language.
    #[serde(default)]
    pub multilingual: Option<u32>,
    /// With extra support.
    #[serde(default)]
    pub extra_support: Option<u32>,
}

/// Adults by role, as counts. None: not counted.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type), specta(skip_attr = "serde"))]
pub struct Adults {
    /// Pedagogical leaders.
    #[serde(default)]
    pub pedagogical_leader: Option<u32>,
    /// Kindergarten teachers.
    #[serde(default)]
    pub teacher: Option<u32>,
    /// Skilled workers.
    #[serde(default)]
    pub skilled_worker: Option<u32>,
    /// Assistants.
    #[serde(default)]
    pub assistant: Option<u32>,
    /// Substitutes.
    #[serde(default)]
    pub substitute: Option<u32>,
    /// Students on placement.
    #[serde(default)]
    pub student: Option<u32>,
}

/// A part of the group's own day. Times are local, `11:00`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type), specta(skip_attr = "serde"))]
pub struct Rhythm {
    /// The situation.
    pub situation: rubric::Situation,
    /// When it began.
    pub from: String,
    /// When it ended.
    pub to: String,
}

/// How many were there at a time of the day. None: not counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type), specta(skip_attr = "serde"))]
pub struct Headcount {
    /// When they were counted, local, `11:00`.
    pub at: String,
    /// Children.
    #[serde(default)]
    pub children: Option<u32>,
    /// Those of them under three years.
    #[serde(default)]
    pub under_3: Option<u32>,
    /// Adults.
    #[serde(default)]
    pub adults: Option<u32>,
}

/// When people were told of the visit, ISO dates. None: not said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type), specta(skip_attr = "serde"))]
pub struct Informed {
    /// The staff.
    #[serde(default)]
    pub staff: Option<String>,
    /// Their representatives.
    #[serde(default)]
    pub representatives: Option<String>,
    /// The parents.
    #[serde(default)]
    pub parents: Option<String>,
}

impl Informed {
    /// Whether nothing is said.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.staff.is_none() && self.representatives.is_none() && self.parents.is_none()
    }
}

/// The facts of the day.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type), specta(skip_attr = "serde"))]
pub struct Day {
    /// Whether it was an ordinary day; none where nobody said.
    #[serde(default)]
    pub ordinary: Option<bool>,
    /// Why not.
    #[serde(default)]
    pub why: Option<String>,
    /// The youngest and the oldest child, in months.
    #[serde(default)]
    pub ages_months: Option<(u16, u16)>,
    /// The children.
    #[serde(default)]
    pub children: Children,
    /// The adults.
    #[serde(default)]
    pub adults: Adults,
    /// The group's own day.
    #[serde(default)]
    pub rhythm: Vec<Rhythm>,
    /// How many were there over the day, where it was counted more than once. Left out of what is
    /// written where it was not, so that records of older programs keep their form.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub headcounts: Vec<Headcount>,
    /// When people were told of the visit. Left out of what is written where nobody said, likewise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub informed: Option<Informed>,
}

/// A note with what it is tied to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type), specta(skip_attr = "serde"))]
pub struct NoteEntry {
    /// When it was written, RFC 3339 with the offset of the place.
    pub at: String,
    /// The words, as written.
    pub text: String,
    /// The indicators it is tied to.
    #[serde(default)]
    pub indicators: Vec<rubric::IndicatorId>,
}
