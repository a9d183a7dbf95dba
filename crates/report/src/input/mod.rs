//! What a report is made from: plain words, numbers and choices, filled in by the caller.

mod change;
mod day;
mod drawing;
mod finding;
mod follow_up;
mod recovery;
mod result;
mod stage;

use text::{Lang, Stamp};

pub use change::*;
pub use day::*;
pub use drawing::*;
pub use finding::*;
pub use follow_up::*;
pub use recovery::RecoverySheet;
pub use result::*;
pub use stage::*;

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
    /// How far the report has come.
    pub stage: Stage,
    /// What the head says of the facts, in the order it was said.
    pub comments: Vec<FactComment>,
    /// When people were told of the visit.
    pub informed: Informed,
    /// Who sends it.
    pub sender: Sender,
    /// What became of it since the visit before.
    pub development: Option<Development>,
    /// What came of the goals of the visit before.
    pub plan_before: Option<PlanBefore>,
    /// What the kindergarten has chosen to work with after this visit.
    pub plan: Option<Plan>,
    /// The same items as others scored them.
    pub beside: Vec<Beside>,
    /// The groups of the kindergarten, where there are several with a result.
    pub groups: Option<Groups>,
    /// What was taken out, in the public edition.
    pub taken_out: Option<TakenOut>,
    /// What proves the file; none of a draft.
    pub seal: Option<Seal>,
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
