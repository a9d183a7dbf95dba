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
mod diff;
pub mod edit;
mod findings;
mod flag;
mod fraction;
mod id;
mod item_result;
mod lift;
mod model;
mod package;
mod points;
mod problem;
mod reader;
mod reason;
mod score;
mod structure;
mod wording;
mod write;

pub use aggregate::{Beside, DomainResult, Mean, Score, SubscaleResult, score};
pub use answer::{Answer, AnswerError, Answers, closest};
pub use crosswalk::{Become, Carried, Carry, Crosswalk, Step, carry, compose};
pub use diff::{Diff, Mark, Part, Piece, RubricChange, diff};
pub use findings::{Area, Findings, ItemStrength, findings};
pub use flag::{Flag, FlagCode};
pub use fraction::{Average, Fraction};
pub use id::{IdError, IndicatorId, ItemId, Level, SubscaleId};
pub use item_result::{ItemResult, Lift, Profile};
pub use model::{
    Aggregation, Alternatives, Domain, DomainMean, Indicator, Item, ItemRule, Licence, Outlet,
    Rubric, Situation, Source, Status, Subscale,
};
pub use package::{PackageFiles, package_hash, read};
pub use points::{
    PointsItem, PointsLift, PointsScore, PointsSubscale, RatingError, Ratings, Scored,
    score_by_rule,
};
pub use problem::{Place, Problem, ProblemKind};
pub use reason::{Reason, reason};
pub use score::{Noted, score_item};
pub use wording::{IndicatorText, ItemText, Term, Wording};
pub use write::write;

#[cfg(test)]
mod testing;
