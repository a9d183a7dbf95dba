//! Rubric packages read and checked; answers become scores.
//!
//! A rubric is data: sub-scales, items, indicators, levels and rules, with its wording beside it in
//! one file a language. This crate reads such a package, names every problem in it at once, and
//! scores answers by the published rule with the range that is still possible, the reason and what
//! would lift it.
//!
//! Pure: no files, no clock, no random numbers. Knows nothing of visits, records or screens.

mod aggregate;
mod answer;
mod check;
mod crosswalk;
mod findings;
mod flag;
mod id;
mod item_result;
mod lift;
mod model;
mod package;
mod problem;
mod reader;
mod reason;
mod score;
mod structure;
mod wording;
mod write;

pub use aggregate::{Mean, Score, SubscaleResult, score};
pub use answer::{Answer, AnswerError, Answers, closest};
pub use crosswalk::{Become, Carry, Crosswalk, Step};
pub use findings::{Area, Findings, ItemStrength, findings};
pub use flag::{Flag, FlagCode};
pub use id::{IdError, IndicatorId, ItemId, Level, SubscaleId};
pub use item_result::{ItemResult, Lift, Profile};
pub use model::{
    Aggregation, Alternatives, Domain, DomainMean, Indicator, Item, ItemRule, Licence, Rubric,
    Situation, Source, Status, Subscale,
};
pub use package::{PackageFiles, read};
pub use problem::{Place, Problem, ProblemKind};
pub use reason::{Reason, reason};
pub use score::{Noted, score_item};
pub use wording::{IndicatorText, ItemText, Term, Wording};
pub use write::write;

#[cfg(test)]
mod testing;
