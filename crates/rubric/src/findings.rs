use std::cmp::Reverse;

use crate::aggregate::Score;
use crate::answer::{Answer, Answers};
use crate::id::{IndicatorId, ItemId, Level, SubscaleId};
use crate::item_result::{ItemResult, Lift};
use crate::model::{Item, Rubric, Subscale};
use crate::score::Noted;

/// The score from which an item is a strength. A setting with this default.
const STRONG_FROM: u8 = 5;
/// The most single indicators shown as strengths.
const MOST_INDICATORS: usize = 6;
/// The most items shown as relatively strongest.
const MOST_RELATIVE: usize = 3;
/// The most areas on the shortlist.
const MOST_AREAS: usize = 5;
/// The most areas from one sub-scale.
const MOST_AREAS_A_SUBSCALE: usize = 2;
/// The next steps offered where nothing is below the strengths.
const FURTHER_STEPS: usize = 2;

/// An item shown as a strength, with the met indicators that carry a note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemStrength {
    /// The item.
    pub item: ItemId,
    /// Its score.
    pub score: u8,
    /// Met indicators above level 1 with a note, in the order of the rubric; at least one.
    pub evidence: Vec<IndicatorId>,
}

/// An item a team may choose to work on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Area {
    /// The item.
    pub item: ItemId,
    /// Its score.
    pub score: u8,
    /// What reaches the next score.
    pub lift: Option<Lift>,
}

/// Strengths and areas of one result.
///
/// # Source
///
/// Threshold and choice by the team: practice of PA Key and California EESD 4002, entries
/// `pa-key` and `eesd-4002` in `rubrics/SOURCES.md`. Evidence for every strength, faults apart and
/// the ties are our own choice.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Findings {
    /// Items at 5 or above, strongest first.
    pub strong_items: Vec<ItemStrength>,
    /// Single met indicators at 5 and 7 with a note, spread over sub-scales, at most six.
    pub strong_indicators: Vec<IndicatorId>,
    /// The strongest items where nothing reaches 5: shown under that name.
    pub relatively_strongest: Vec<ItemStrength>,
    /// Items at 5 or above that carry no note, and so are not shown as strengths.
    pub without_evidence: Vec<ItemId>,
    /// Every fault seen: to follow up now.
    pub faults: Vec<IndicatorId>,
    /// The shortlist of areas, lowest first, at most five.
    pub areas: Vec<Area>,
    /// The two best next steps where nothing is below 5: "further development".
    pub further: Vec<Area>,
    /// Items whose score has no basis this day.
    pub no_basis: Vec<ItemId>,
}

/// Sorts a result into strengths and areas.
///
/// `seen_by_both` names the items both assessors saw alike; empty with one assessor.
#[must_use]
pub fn findings(
    rubric: &Rubric,
    answers: &Answers,
    score: &Score,
    noted: &Noted,
    seen_by_both: &[ItemId],
) -> Findings {
    let case = Case { rubric, answers, score, noted };
    let mut found = Findings {
        no_basis: case
            .scored()
            .filter(|(_, r)| r.has_no_basis())
            .map(|(i, _)| i.id.clone())
            .collect(),
        faults: case.faults(),
        ..Findings::default()
    };
    for (item, result) in case.with_basis(|points| points >= STRONG_FROM) {
        match case.strength(item, result) {
            Some(strength) => found.strong_items.push(strength),
            None => found.without_evidence.push(item.id.clone()),
        }
    }
    found.strong_items.sort_by_key(|strength| Reverse(strength.score));
    found.strong_indicators = case.strong_indicators(&found.strong_items);
    if found.strong_items.is_empty() && found.strong_indicators.is_empty() {
        found.relatively_strongest = case.relatively_strongest();
    }
    let below = case.ordered_areas(|points| points < STRONG_FROM, seen_by_both);
    if below.is_empty() {
        let open = case.ordered_areas(|points| points < 7, seen_by_both);
        found.further = open.into_iter().take(FURTHER_STEPS).map(|(_, area)| area).collect();
    } else {
        found.areas = case.shortlist(below);
    }
    found
}

struct Case<'a> {
    rubric: &'a Rubric,
    answers: &'a Answers,
    score: &'a Score,
    noted: &'a Noted,
}

impl<'a> Case<'a> {
    fn scored(&self) -> impl Iterator<Item = (&'a Item, &'a ItemResult)> + use<'a> {
        let all = self.rubric.items().zip(&self.score.items);
        all.filter(|(_, result)| result.score.is_some() && !result.is_not_counted())
    }

    fn with_basis(
        &self,
        is_meant: impl Fn(u8) -> bool,
    ) -> impl Iterator<Item = (&'a Item, &'a ItemResult)> {
        self.scored().filter(move |(_, result)| {
            !result.has_no_basis() && result.score.is_some_and(&is_meant)
        })
    }

    fn is_met(&self, id: &IndicatorId) -> bool {
        self.answers.get(id) == Some(Answer::Yes)
    }

    fn faults(&self) -> Vec<IndicatorId> {
        let all = self.rubric.items().flat_map(|item| item.at(Level::One));
        all.filter(|i| self.is_met(&i.id)).map(|i| i.id.clone()).collect()
    }

    fn strength(&self, item: &Item, result: &ItemResult) -> Option<ItemStrength> {
        let is_evidence = |id: &IndicatorId| {
            id.level() != Level::One && self.is_met(id) && self.noted.contains(id)
        };
        let evidence: Vec<IndicatorId> =
            item.indicators.iter().map(|i| i.id.clone()).filter(is_evidence).collect();
        let score = result.score?;
        (!evidence.is_empty()).then_some(ItemStrength { item: item.id.clone(), score, evidence })
    }

    /// One indicator a sub-scale in turn, higher levels first within each.
    fn strong_indicators(&self, shown: &[ItemStrength]) -> Vec<IndicatorId> {
        let mut queues: Vec<Vec<IndicatorId>> =
            self.rubric.subscales.iter().map(|subscale| self.candidates(subscale, shown)).collect();
        let mut chosen = Vec::new();
        while chosen.len() < MOST_INDICATORS && queues.iter().any(|queue| !queue.is_empty()) {
            for queue in &mut queues {
                chosen.extend(queue.pop());
            }
        }
        chosen.truncate(MOST_INDICATORS);
        chosen
    }

    /// The candidates of a sub-scale, best last.
    fn candidates(&self, subscale: &Subscale, shown: &[ItemStrength]) -> Vec<IndicatorId> {
        let is_shown = |item: &Item| shown.iter().any(|strength| strength.item == item.id);
        let mut found: Vec<IndicatorId> = subscale
            .items
            .iter()
            .filter(|item| !is_shown(item))
            .flat_map(|item| item.at(Level::Seven).chain(item.at(Level::Five)))
            .map(|indicator| indicator.id.clone())
            .filter(|id| self.is_met(id) && self.noted.contains(id))
            .collect();
        found.sort_by_key(|id| Reverse(id.level()));
        found.reverse();
        found
    }

    fn relatively_strongest(&self) -> Vec<ItemStrength> {
        let mut strengths: Vec<ItemStrength> =
            self.with_basis(|points| points > 1).filter_map(|(i, r)| self.strength(i, r)).collect();
        strengths.sort_by_key(|strength| Reverse(strength.score));
        strengths.truncate(MOST_RELATIVE);
        strengths
    }

    /// Areas, lowest score first; ties by fewer steps to the next score, then what both assessors
    /// saw, then the order of the rubric.
    fn ordered_areas(
        &self,
        is_meant: impl Fn(u8) -> bool,
        seen_by_both: &[ItemId],
    ) -> Vec<(SubscaleId, Area)> {
        let mut areas: Vec<(SubscaleId, Area)> = self
            .with_basis(is_meant)
            .filter_map(|(item, result)| {
                let subscale = self.subscale_of(&item.id)?;
                let area =
                    Area { item: item.id.clone(), score: result.score?, lift: result.lift.clone() };
                Some((subscale, area))
            })
            .collect();
        areas.sort_by_key(|(_, area)| {
            let steps = area.lift.as_ref().map_or(u32::MAX, |lift| {
                lift.need + u32::try_from(lift.faults.len()).unwrap_or(u32::MAX)
            });
            (area.score, steps, !seen_by_both.contains(&area.item))
        });
        areas
    }

    fn subscale_of(&self, item: &ItemId) -> Option<SubscaleId> {
        let holds = |subscale: &&Subscale| subscale.items.iter().any(|i| i.id == *item);
        self.rubric.subscales.iter().find(holds).map(|subscale| subscale.id.clone())
    }

    fn shortlist(&self, ordered: Vec<(SubscaleId, Area)>) -> Vec<Area> {
        let mut taken: Vec<SubscaleId> = Vec::new();
        let mut areas = Vec::new();
        for (subscale, area) in ordered {
            let from_here = taken.iter().filter(|other| **other == subscale).count();
            if areas.len() < MOST_AREAS && from_here < MOST_AREAS_A_SUBSCALE {
                taken.push(subscale);
                areas.push(area);
            }
        }
        areas
    }
}

#[cfg(test)]
mod tests;
