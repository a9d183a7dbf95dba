//! What the kindergarten has chosen to work with, and what came of it.

use text::Stamp;

use super::result::Answer;

/// The plan that was made after this visit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// When it was agreed.
    pub agreed: Option<Stamp>,
    /// Whom the kindergarten talks with on the way, by role.
    pub partner: Option<String>,
    /// When they talk.
    pub review: Option<Stamp>,
    /// The goals, one to three.
    pub goals: Vec<Goal>,
    /// Questions to discuss.
    pub questions: Vec<String>,
}

/// A goal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Goal {
    /// The goal, in words.
    pub goal: String,
    /// The number of the item it is from; none for one of their own.
    pub number: Option<String>,
    /// The title of that item.
    pub title: Option<String>,
    /// Why the team chose it.
    pub why: String,
    /// What will be done.
    pub measure: String,
    /// Who sees to it, by role and in words.
    pub owner: String,
    /// Until when.
    pub due: Option<Stamp>,
    /// How far it is.
    pub status: GoalStatus,
}

/// How far a goal is.
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
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

/// The goals of the visit before, and what is seen of them now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanBefore {
    /// The day of the visit they were chosen after.
    pub date: Stamp,
    /// The goals.
    pub goals: Vec<GoalOutcome>,
}

/// What came of a goal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoalOutcome {
    /// The goal as it was agreed.
    pub goal: Goal,
    /// What the kindergarten says came of it; empty where nothing.
    pub came_of_it: String,
    /// The score of its item then and now.
    pub scores: Option<(Option<u8>, Option<u8>)>,
    /// Its indicators: text, answer then, answer now.
    pub indicators: Vec<(String, Answer, Answer)>,
}
