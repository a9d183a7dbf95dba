//! Plans for follow-up as documents and workbooks: filled in by a kindergarten with the programs it
//! has, and read back.

mod document;
mod field;
mod read;
mod rows;
mod workbook;

pub use document::plan_docx;
pub use read::read_plan;
pub use workbook::plan_xlsx;

/// The most goals of a plan.
pub const MOST_GOALS: usize = 3;

/// The most signs of one field.
pub(crate) const LONGEST: usize = 4_000;

/// A plan as it stands on paper.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlanPaper {
    /// The goals.
    pub goals: Vec<PaperGoal>,
    /// Whom the kindergarten talks with on the way.
    pub partner: String,
    /// When they talk, an ISO date; empty: not said.
    pub review_on: String,
    /// Questions to discuss.
    pub questions: Vec<String>,
}

/// A goal as it stands on paper.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PaperGoal {
    /// The mark it is known by; empty: written on paper first.
    pub mark: String,
    /// What it was taken from, in words. Written, never read back.
    pub from: String,
    /// The goal.
    pub goal: String,
    /// Why it was chosen.
    pub why: String,
    /// What will be done.
    pub measure: String,
    /// Who sees to it, by role.
    pub owner: String,
    /// Until when, an ISO date; empty: not said.
    pub due: String,
    /// How far it is: the place among [`PlanWords::statuses`].
    pub status: usize,
    /// What came of it.
    pub came_of_it: String,
}

/// The words of a plan in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlanWords {
    /// The language, for example `nb-NO`.
    pub lang: String,
    /// What the plan is called.
    pub title: String,
    /// Kindergarten, group, day: label and value.
    pub facts: Vec<(String, String)>,
    /// How to fill it in.
    pub intro: String,
    /// What each goal is called: `Mål 1`, `Mål 2`, `Mål 3`.
    pub numbers: [String; MOST_GOALS],
    /// The label of the mark.
    pub mark: String,
    /// The label of the goal.
    pub goal: String,
    /// The label of what it was taken from.
    pub from: String,
    /// The label of why.
    pub why: String,
    /// The label of what will be done.
    pub measure: String,
    /// The label of who sees to it.
    pub owner: String,
    /// The label of the day.
    pub due: String,
    /// The label of how far it is.
    pub status: String,
    /// The label of what came of it.
    pub came_of_it: String,
    /// What stands over what concerns all goals.
    pub together: String,
    /// The label of whom they talk with.
    pub partner: String,
    /// The label of when they talk.
    pub review: String,
    /// The label of a question.
    pub question: String,
    /// Not begun, under way, done, set aside.
    pub statuses: [String; 4],
}

impl PlanWords {
    /// A day as people write it in this language.
    pub(crate) fn day(&self, iso: &str) -> String {
        let mut parts = iso.splitn(3, '-');
        match (parts.next(), parts.next(), parts.next()) {
            (Some(year), Some(month), Some(day)) if !self.lang.starts_with("en") => {
                format!("{day}.{month}.{year}")
            }
            _ => iso.to_owned(),
        }
    }

    pub(crate) fn status_word(&self, status: usize) -> &str {
        self.statuses.get(status).map_or("", String::as_str)
    }
}
