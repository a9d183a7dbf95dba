use std::collections::BTreeSet;

use crate::answer::{Answer, Answers};
use crate::flag::flags;
use crate::id::{IndicatorId, Level};
use crate::item_result::{ItemResult, Profile};
use crate::lift::lift;
use crate::model::Item;

/// The indicators that at least one note is tied to.
pub type Noted = BTreeSet<IndicatorId>;

/// How the indicators of one level are answered.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct LevelCount {
    /// Answered yes.
    pub met: u32,
    /// Not answered "not applicable".
    pub applicable: u32,
    /// Not answered at all; part of `applicable`.
    pub open: u32,
}

/// The counts of an item's four levels.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counts(pub [LevelCount; 4]);

impl Counts {
    pub(crate) fn of(item: &Item, answers: &Answers) -> Self {
        let mut counts = Self::default();
        if answers.is_item_na(&item.id) {
            return counts;
        }
        for indicator in &item.indicators {
            let count = &mut counts.0[indicator.id.level().index()];
            let answer = answers.get(&indicator.id);
            count.applicable += u32::from(answer != Some(Answer::Na));
            count.met += u32::from(answer == Some(Answer::Yes));
            count.open += u32::from(answer.is_none());
        }
        counts
    }

    pub(crate) const fn at(&self, level: Level) -> LevelCount {
        self.0[level.index()]
    }

    pub(crate) const fn fault_seen(&self) -> bool {
        self.at(Level::One).met > 0
    }

    /// The ladder above level 1 with what is met now, or with every open indicator met too.
    fn ladder(&self, open_is_met: bool) -> [(u32, u32); 3] {
        Level::POSITIVE.map(|level| {
            let count = self.at(level);
            (count.met + if open_is_met { count.open } else { 0 }, count.applicable)
        })
    }

    /// The levels as (met, applicable), open indicators not met.
    pub(crate) fn lowest_ladder(&self) -> [(u32, u32); 3] {
        self.ladder(false)
    }

    /// The first level with something unmet, open indicators not met.
    pub(crate) fn first_unmet(&self) -> Option<Level> {
        Level::POSITIVE.into_iter().find(|level| self.at(*level).met < self.at(*level).applicable)
    }
}

/// Scores one item by the stop rule of the ERS family.
///
/// - Unit: scale points `1..=7`, or none when nothing above level 1 applies.
/// - Guarantee: never above the highest level that has a yes.
/// - Missing data: unanswered indicators are open; the result then carries a range and no score,
///   unless every way to answer them with yes or no gives the same.
///
/// # Source
///
/// Stop rule: Harms, Clifford & Cryer (2015), *ECERS-3*, scoring system; entry `ers-stop` in
/// `rubrics/SOURCES.md`. Our own choice: a level emptied by "not applicable" is neither passed nor
/// failed, and "not observed" counts as no.
#[must_use]
pub fn score_item(item: &Item, answers: &Answers, noted: &Noted) -> ItemResult {
    let counts = Counts::of(item, answers);
    let range = possible_range(&counts);
    let score = range.filter(|(low, high)| low == high).map(|(low, _)| low);
    let standing = standing_level(&counts, score);
    let at_standing = standing.map_or_else(LevelCount::default, |level| counts.at(level));
    let is_na = answers.is_item_na(&item.id);
    ItemResult {
        id: item.id.clone(),
        score,
        range,
        complete: is_na || item.indicators.iter().all(|i| answers.get(&i.id).is_some()),
        stopped_at: score.and_then(|_| stop_level(&counts)),
        met: at_standing.met,
        applicable: at_standing.applicable,
        why: if is_na { Vec::new() } else { why(item, answers, &counts, score) },
        lift: if is_na { None } else { lift(item, answers, &counts) },
        flags: flags(item, answers, &counts, score, noted),
        profile: Profile(counts.0.map(|count| (count.met, count.applicable))),
    }
}

/// The stop rule on complete counts: the one place where it is written.
///
/// `ladder` is (met, applicable) at levels 3, 5 and 7.
pub(crate) fn stop_score(ladder: [(u32, u32); 3], fault_seen: bool) -> Option<u8> {
    if fault_seen {
        return Some(Level::One.points());
    }
    if ladder.iter().all(|(_, applicable)| *applicable == 0) {
        return None;
    }
    let mut points = Level::One.points();
    for (level, (met, applicable)) in Level::POSITIVE.into_iter().zip(ladder) {
        if applicable == 0 {
            continue;
        }
        if met == applicable {
            points = level.points();
            continue;
        }
        if 2 * met >= applicable {
            points = level.points() - 1;
        }
        break;
    }
    Some(points)
}

/// The lowest and highest score over every way to answer what is open.
///
/// More yes above level 1 never lowers the score and a fault always gives 1, so the two ends are
/// reached by answering everything one way. Ways that leave nothing to score are set aside.
fn possible_range(counts: &Counts) -> Option<(u8, u8)> {
    let faults = counts.at(Level::One);
    if counts.fault_seen() {
        return Some((Level::One.points(), Level::One.points()));
    }
    let one_is_possible = faults.open > 0;
    let low = stop_score(counts.ladder(false), false);
    let high = stop_score(counts.ladder(true), false);
    match (low, high) {
        (Some(_), Some(high)) if one_is_possible => Some((Level::One.points(), high)),
        (Some(low), Some(high)) => Some((low, high)),
        _ if one_is_possible => Some((Level::One.points(), Level::One.points())),
        _ => None,
    }
}

/// The level that holds the score down, for a score that is settled.
fn stop_level(counts: &Counts) -> Option<Level> {
    if counts.fault_seen() { Some(Level::One) } else { counts.first_unmet() }
}

/// The level whose counts are shown beside the score.
fn standing_level(counts: &Counts, score: Option<u8>) -> Option<Level> {
    let top = || Level::POSITIVE.into_iter().rev().find(|level| counts.at(*level).applicable > 0);
    let is_settled_by_faults = counts.fault_seen() && score.is_some();
    if is_settled_by_faults { Some(Level::One) } else { counts.first_unmet().or_else(top) }
}

fn why(item: &Item, answers: &Answers, counts: &Counts, score: Option<u8>) -> Vec<IndicatorId> {
    let with = |level: Level, wanted: &dyn Fn(Option<Answer>) -> bool| {
        item.at(level).filter(|i| wanted(answers.get(&i.id))).map(|i| i.id.clone()).collect()
    };
    if counts.fault_seen() {
        return with(Level::One, &|answer| answer == Some(Answer::Yes));
    }
    if score.is_some() {
        let is_unmet =
            |answer: Option<Answer>| !matches!(answer, None | Some(Answer::Yes | Answer::Na));
        return stop_level(counts).map_or_else(Vec::new, |level| with(level, &is_unmet));
    }
    Level::ALL
        .into_iter()
        .filter(|level| can_change(counts, *level))
        .flat_map(|level| -> Vec<IndicatorId> { with(level, &|answer| answer.is_none()) })
        .collect()
}

/// Whether one more yes among the open indicators of `level` changes the score in some way of
/// answering the others.
fn can_change(counts: &Counts, level: Level) -> bool {
    if counts.at(level).open == 0 {
        return false;
    }
    if level == Level::One {
        return stop_score(counts.ladder(true), false) != Some(Level::One.points());
    }
    let place = level.index() - 1;
    completions(counts).any(|ladder| {
        let count = counts.at(level);
        if ladder[place].0 == count.met + count.open {
            return false;
        }
        let mut one_more = ladder;
        one_more[place].0 += 1;
        stop_score(ladder, false) != stop_score(one_more, false)
    })
}

/// Every ladder the open indicators can lead to. Only counts matter, so there are few.
fn completions(counts: &Counts) -> impl Iterator<Item = [(u32, u32); 3]> {
    let [three, five, seven] = Level::POSITIVE.map(|level| counts.at(level));
    let each = |count: LevelCount| {
        (count.met..=count.met + count.open).map(move |met| (met, count.applicable))
    };
    each(three).flat_map(move |a| each(five).flat_map(move |b| each(seven).map(move |c| [a, b, c])))
}

#[cfg(test)]
mod tests;
