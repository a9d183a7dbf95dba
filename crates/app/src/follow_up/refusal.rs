use text::{Arg, Key, key};

/// Why a follow-up plan is not shown, changed or agreed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PlanRefusal {
    /// More goals than a plan has.
    #[error("a plan has at most {most} goals")]
    TooManyGoals {
        /// The most there may be.
        most: usize,
    },
    /// A plan without a goal is not agreed.
    #[error("the plan after {0} has no goal")]
    NoGoal(String),
    /// A goal without words is not agreed.
    #[error("goal {place} has no words")]
    GoalWithoutWords {
        /// Which one, from 1.
        place: usize,
    },
    /// Nothing was changed since it was agreed.
    #[error("the plan after {0} is agreed as it is")]
    Unchanged(String),
    /// It was agreed in two ways at once: a person decides.
    #[error("the plan after {0} was agreed in two ways")]
    Forked(String),
    /// The plan has no such goal.
    #[error("goal {place} is not in the plan")]
    GoalUnknown {
        /// Which one, from 1.
        place: usize,
    },
    /// The sheet is of another plan.
    #[error("the sheet is of another plan than {0}")]
    OtherPlan(String),
}

impl PlanRefusal {
    /// The message people read.
    pub(crate) const fn key(&self) -> Key {
        match self {
            Self::TooManyGoals { .. } => key::ERROR_TOO_MANY_GOALS,
            Self::NoGoal(_) => key::ERROR_NO_GOAL,
            Self::GoalWithoutWords { .. } => key::ERROR_GOAL_WITHOUT_WORDS,
            Self::Unchanged(_) => key::ERROR_PLAN_UNCHANGED,
            Self::Forked(_) => key::ERROR_PLAN_FORKED,
            Self::GoalUnknown { .. } => key::ERROR_GOAL_UNKNOWN,
            Self::OtherPlan(_) => key::ERROR_OTHER_PLAN,
        }
    }

    /// Where it is.
    pub(crate) fn at(&self) -> Option<String> {
        match self {
            Self::NoGoal(at) | Self::Unchanged(at) | Self::Forked(at) | Self::OtherPlan(at) => {
                Some(at.clone())
            }
            Self::GoalWithoutWords { place } | Self::GoalUnknown { place } => {
                Some(format!("/goals/{}", place - 1))
            }
            Self::TooManyGoals { .. } => None,
        }
    }

    /// What the message names beside the place.
    pub(crate) fn args(&self) -> Vec<(&'static str, Arg)> {
        match self {
            Self::TooManyGoals { most } => vec![("most", (*most).into())],
            Self::GoalWithoutWords { place } | Self::GoalUnknown { place } => {
                vec![("place", (*place).into())]
            }
            _ => Vec::new(),
        }
    }
}
