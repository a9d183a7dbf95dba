//! Rules whose scores are no whole numbers: every indicator alike, and ratings by a person.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::aggregate::{Beside, Mean, Score, beside, counted, score};
use crate::answer::{Answer, Answers, closest};
use crate::flag::{Flag, FlagCode};
use crate::fraction::{Average, Fraction};
use crate::id::{IndicatorId, ItemId, Level, SubscaleId};
use crate::item_result::Profile;
use crate::model::{Item, ItemRule, Rubric, Subscale};
use crate::score::{Counts, Noted};

mod full;
mod rated;

pub use rated::{RatingError, Ratings};

/// What reaches a higher score by a rule without steps: `need` of the indicators in `of`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PointsLift {
    /// Faults that all must go. None here: under these rules no fault decides alone.
    pub faults: Vec<IndicatorId>,
    /// How many of `of` must change.
    pub need: u32,
    /// Positive indicators that are not met, and faults that were seen.
    pub of: Vec<IndicatorId>,
    /// The score that results.
    pub to: Fraction,
}

/// What the answers or ratings of one item amount to, by a rule without steps.
///
/// - Unit: scale points from 1 to 7, exact.
/// - Missing data: `score` is none where `range` holds more than one value or nothing applies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PointsItem {
    /// The item.
    pub id: ItemId,
    /// The score; for a rated item the mean over its cycles as it was rated, never turned round.
    pub score: Option<Fraction>,
    /// What enters means: the score, or 8 − x for a reversed item.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub counts_as: Option<Fraction>,
    /// The lowest and the highest score still possible.
    pub range: Option<(Fraction, Fraction)>,
    /// Whether every indicator is answered, or every cycle rated.
    pub complete: bool,
    /// None: these rules have no level at which they stop.
    pub stopped_at: Option<Level>,
    /// Indicators that are as they should be, at any level; or cycles rated.
    pub met: u32,
    /// Indicators that apply; or cycles there are.
    pub applicable: u32,
    /// What keeps the score from 7, else the unanswered.
    pub why: Vec<IndicatorId>,
    /// What reaches a higher score.
    pub lift: Option<PointsLift>,
    /// What a person should look at.
    pub flags: Vec<Flag>,
    /// The cycles without a rating, from 1.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub cycles_missing: Vec<u16>,
    /// Met and applicable at every level.
    pub profile: Profile,
}

/// The result of one sub-scale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PointsSubscale {
    /// The sub-scale.
    pub id: SubscaleId,
    /// The mean of its scored items.
    #[serde(flatten)]
    pub mean: Average,
}

/// What the answers or ratings of one assessment amount to, by a rule without steps.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PointsScore {
    /// Id and version of the rubric.
    pub rubric: String,
    /// Every item, in the order of the rubric.
    pub items: Vec<PointsItem>,
    /// Every sub-scale, in the order of the rubric.
    pub subscales: Vec<PointsSubscale>,
    /// Figures beside the total.
    #[serde(flatten)]
    pub beside: Beside,
    /// The mean of all scored items, reversed ones turned round.
    pub total: Average,
}

/// A result by whichever rule the rubric has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Scored {
    /// By the stop rule: whole points.
    Steps(Score),
    /// By a rule without steps.
    Points(PointsScore),
}

impl Scored {
    /// The total as an exact mean.
    #[must_use]
    pub fn total(&self) -> Average {
        match self {
            Self::Steps(score) => of_mean(score.total),
            Self::Points(score) => score.total.clone(),
        }
    }
}

fn of_mean(mean: Mean) -> Average {
    Average { sum: Fraction::of(mean.sum.into(), 1), n: mean.n, of: mean.of }
}

/// Scores an assessment by the rule of its rubric.
#[must_use]
pub fn score_by_rule(
    rubric: &Rubric,
    answers: &Answers,
    ratings: &Ratings,
    noted: &Noted,
) -> Scored {
    match rubric.item_rule {
        ItemRule::StopScore => Scored::Steps(score(rubric, answers, noted)),
        ItemRule::FullIndicator => {
            let items = rubric.items().map(|item| full::score_item(item, answers)).collect();
            Scored::Points(gather(rubric, answers, noted, items))
        }
        ItemRule::DirectRating => {
            let cycles = rubric.cycles;
            let items =
                rubric.items().map(|item| rated::score_item(item, answers, ratings, cycles));
            let items = items.collect();
            Scored::Points(gather(rubric, answers, noted, items))
        }
    }
}

/// Puts item results together into sub-scales, domains and total.
fn gather(
    rubric: &Rubric,
    answers: &Answers,
    noted: &Noted,
    mut items: Vec<PointsItem>,
) -> PointsScore {
    let counting = counted(rubric, answers, noted, &|item| {
        items.iter().any(|result| result.id == item.id && result.score.is_some())
    });
    for result in items.iter_mut().filter(|result| !counting.contains(&result.id)) {
        let is_left_out = result.score.is_none();
        let code = if is_left_out { FlagCode::LeftOut } else { FlagCode::AlternativeNotCounted };
        result.flags.push(Flag { code, level: None, indicators: Vec::new() });
    }
    let by_id: BTreeMap<&ItemId, Option<Fraction>> = items
        .iter()
        .filter(|result| counting.contains(&result.id))
        .map(|result| (&result.id, result.counts_as.clone().or_else(|| result.score.clone())))
        .collect();
    let of = |subscale: &Subscale| -> Vec<Option<Fraction>> {
        subscale.items.iter().filter_map(|item| by_id.get(&item.id).cloned()).collect()
    };
    let points = |id: &SubscaleId| -> Vec<Option<Fraction>> {
        rubric.subscales.iter().filter(|subscale| subscale.id == *id).flat_map(of).collect()
    };
    let subscales = rubric
        .subscales
        .iter()
        .map(|subscale| PointsSubscale {
            id: subscale.id.clone(),
            mean: Average::over(of(subscale)),
        })
        .collect();
    let total = Average::over(rubric.subscales.iter().flat_map(of));
    let beside = beside(rubric, &points);
    PointsScore { rubric: rubric.name(), subscales, beside, total, items }
}
