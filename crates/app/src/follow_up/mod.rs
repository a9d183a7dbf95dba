//! What a kindergarten chooses to work with after a visit, and what comes of it.

mod before;
mod change;
mod list;
mod paper;
mod refusal;
mod road;
mod sheet;
mod state;
mod view;
mod words;

use record::Hash;
use rubric::{IndicatorId, ItemId};
use serde::{Deserialize, Serialize};

pub use self::paper::PlanFileForm;
pub(crate) use self::paper::owner_words;
pub use self::refusal::PlanRefusal;
pub use self::sheet::{PlanField, PlanLine, PlanRead, PlanSheet, PlanSheetGoal};
pub(crate) use self::state::PlanState;

/// The most goals of a plan.
///
/// # Source
///
/// Our own choice: what is chosen is also done. Practice is one to three.
pub(crate) const MOST_GOALS: usize = 3;

/// How far a goal is.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum GoalStatus {
    /// Not begun.
    NotBegun,
    /// Under way.
    UnderWay,
    /// Done.
    Done,
    /// Set aside.
    SetAside,
}

impl GoalStatus {
    const ALL: [Self; 4] = [Self::NotBegun, Self::UnderWay, Self::Done, Self::SetAside];

    /// The word in files.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::NotBegun => "not-begun",
            Self::UnderWay => "under-way",
            Self::Done => "done",
            Self::SetAside => "set-aside",
        }
    }

    /// The status a word stands for; one that a newer program wrote is under way.
    pub(crate) fn from_word(word: &str) -> Self {
        Self::ALL.into_iter().find(|status| status.word() == word).unwrap_or(Self::UnderWay)
    }

    /// Whether nothing more is done about it.
    pub(crate) const fn is_over(self) -> bool {
        matches!(self, Self::Done | Self::SetAside)
    }
}

/// A follow-up plan and what it is made from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct FollowUpView {
    /// The assessment whose result it follows.
    pub assessment: String,
    /// The visit.
    pub visit: String,
    /// The plan; none while nothing was written.
    pub plan: Option<String>,
    /// The record of the result it follows.
    pub record: Option<Hash>,
    /// The name of the kindergarten.
    pub name: String,
    /// The group.
    pub group: String,
    /// ISO date of the visit.
    pub date: String,
    /// The goals.
    pub goals: Vec<GoalView>,
    /// Whom the kindergarten talks with on the way.
    pub partner: String,
    /// When they talk, ISO date.
    pub review_on: Option<String>,
    /// Questions to discuss.
    pub questions: Vec<String>,
    /// What goals can be chosen from: what to follow up now first, then areas as in the report.
    pub choices: Vec<GoalChoice>,
    /// Questions the rubric asks about what was chosen, at most four.
    pub suggested_questions: Vec<String>,
    /// Whether it was agreed.
    pub is_agreed: bool,
    /// When it was agreed last, RFC 3339 with the offset of the place.
    pub agreed_at: Option<String>,
    /// Whether it was changed since, or was never agreed.
    pub is_changed: bool,
    /// How often it was agreed.
    pub revisions: u32,
    /// When it was written last, RFC 3339 with the offset of the place.
    pub saved_at: Option<String>,
    /// The goals of the visit before.
    pub before: Option<GoalsBefore>,
    /// The way from the signed result to the next visit.
    pub road: Vec<RoadStep>,
}

/// A goal with what it is from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct GoalView {
    /// Its id: the same through all revisions.
    pub id: String,
    /// The item; none for a goal of their own.
    pub item: Option<ItemId>,
    /// The number people see.
    pub number: Option<String>,
    /// The title of the item.
    pub title: Option<String>,
    /// The goal, in words.
    pub goal: String,
    /// The indicators it is about.
    pub indicators: Vec<GoalIndicator>,
    /// The score of the item when it was chosen.
    pub score: Option<u8>,
    /// The score it leads to.
    pub to: Option<u8>,
    /// How many of the indicators of the next step must be met.
    pub need: u32,
    /// Why it was chosen.
    pub why: String,
    /// What will be done.
    pub measure: String,
    /// Who sees to it: a word for a role, or free words.
    pub owner: String,
    /// Until when, ISO date.
    pub due: Option<String>,
    /// How far it is.
    pub status: GoalStatus,
    /// What came of it.
    pub came_of_it: String,
    /// What the rubric suggests.
    pub suggest: Vec<String>,
}

/// An indicator in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct GoalIndicator {
    /// The indicator.
    pub id: IndicatorId,
    /// Its words.
    pub text: String,
}

/// Something of the result that a goal can be chosen from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct GoalChoice {
    /// The item.
    pub item: ItemId,
    /// The number people see.
    pub number: String,
    /// The title of the item.
    pub title: String,
    /// Its score.
    pub score: Option<u8>,
    /// The score it leads to.
    pub to: Option<u8>,
    /// How many of `of` must be met; of faults, how many must go.
    pub need: u32,
    /// The faults, or what is not met at the next step.
    pub of: Vec<GoalIndicator>,
    /// Whether it is to be followed up now.
    pub is_fault: bool,
    /// What the rubric suggests.
    pub suggest: Vec<String>,
}

/// A whole plan as it is typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PlanChange {
    /// The goals, at most three.
    pub goals: Vec<GoalDraft>,
    /// Whom the kindergarten talks with on the way.
    pub partner: String,
    /// When they talk, ISO date.
    pub review_on: Option<String>,
    /// Questions to discuss.
    pub questions: Vec<String>,
}

/// A goal as it is typed.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct GoalDraft {
    /// Its id; none for a new one.
    pub id: Option<String>,
    /// The item; none for a goal of their own.
    pub item: Option<ItemId>,
    /// The indicators it is about.
    pub indicators: Vec<IndicatorId>,
    /// The goal, in words: those of an indicator, or their own.
    pub goal: String,
    /// Why it was chosen.
    pub why: String,
    /// What will be done.
    pub measure: String,
    /// Who sees to it: a word for a role, or free words.
    pub owner: String,
    /// Until when, ISO date.
    pub due: Option<String>,
    /// How far it is.
    pub status: GoalStatus,
    /// What came of it.
    pub came_of_it: String,
}

/// A part of the way from a signed result to the next visit.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum RoadKind {
    /// The result was signed.
    Signed,
    /// The report was handed over for comments.
    Preliminary,
    /// Comments came and were answered.
    Comments,
    /// The report became final.
    Final,
    /// Goals were agreed.
    Goals,
    /// How it goes is talked over.
    Review,
    /// The group is visited again.
    NextVisit,
}

/// Whether a part of the way is behind.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum RoadState {
    /// Behind.
    Done,
    /// Next.
    Now,
    /// After that.
    Later,
}

/// A part of the way, with its day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct RoadStep {
    /// What it is.
    pub step: RoadKind,
    /// The day it was or is to be, ISO date.
    pub date: Option<String>,
    /// Whether it is behind.
    pub state: RoadState,
    /// Comments or goals.
    pub count: u32,
}

/// A goal whose day comes, or is gone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct DueGoal {
    /// The assessment the plan follows.
    pub assessment: String,
    /// The name of the kindergarten, its number where no register told it.
    pub name: String,
    /// The group.
    pub group: String,
    /// The goal, in words.
    pub goal: String,
    /// Who sees to it.
    pub owner: String,
    /// Its day, ISO date.
    pub due: String,
    /// Days until then; below nought where it is gone.
    pub days: i64,
    /// Whether it is gone.
    pub is_overdue: bool,
}

/// The goals of the visit before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct GoalsBefore {
    /// ISO date of that visit.
    pub date: String,
    /// Its assessment.
    pub assessment: String,
    /// When they were agreed, RFC 3339 with the offset of the place.
    pub agreed_at: Option<String>,
    /// The goals.
    pub goals: Vec<GoalView>,
}

/// One plan in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PlanRow {
    /// The assessment it follows.
    pub assessment: String,
    /// The name of the kindergarten, its number where no register told it.
    pub name: String,
    /// The group.
    pub group: String,
    /// ISO date of the visit.
    pub date: String,
    /// How many goals it has.
    pub goals: u32,
    /// How many of them are done.
    pub done: u32,
    /// The next day of a goal that is not over, ISO date.
    pub next_due: Option<String>,
    /// Whether it was agreed.
    pub is_agreed: bool,
    /// Whether that day is gone.
    pub is_overdue: bool,
}
