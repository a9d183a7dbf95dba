use serde::Serialize;

use crate::answer::{Answer, Answers};
use crate::id::{IndicatorId, Level};
use crate::model::Item;
use crate::score::{Counts, Noted, stop_score};

/// What a person should look at in an item. A closed list.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum FlagCode {
    /// The whole item was answered "not applicable".
    ItemNotApplicable,
    /// Every indicator of a level was answered "not applicable": the level was passed over.
    LevelEmptied,
    /// "No opportunity" decided the score: no basis this day.
    NoOpportunity,
    /// Levels point different ways. Both may be right.
    Contradiction,
    /// A score of 1, 2, 6 or 7 without any note.
    NoNote,
    /// Scored, but another of its alternatives has more evidence and counts instead.
    AlternativeNotCounted,
    /// Optional or an alternative, and left out: it counts nowhere.
    LeftOut,
    /// Fewer ratings than the scale has cycles.
    CyclesMissing,
}

impl FlagCode {
    /// Every code.
    pub const ALL: [Self; 8] = [
        Self::ItemNotApplicable,
        Self::LevelEmptied,
        Self::NoOpportunity,
        Self::Contradiction,
        Self::NoNote,
        Self::AlternativeNotCounted,
        Self::LeftOut,
        Self::CyclesMissing,
    ];
}

/// One thing to look at, with the level and the indicators it is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Flag {
    /// What it is.
    pub code: FlagCode,
    /// The level it is about, where there is one.
    pub level: Option<Level>,
    /// The indicators it is about.
    pub indicators: Vec<IndicatorId>,
}

/// Scores that ask for a note.
const NOTED_SCORES: [u8; 4] = [1, 2, 6, 7];

pub(crate) fn flags(
    item: &Item,
    answers: &Answers,
    counts: &Counts,
    score: Option<u8>,
    noted: &Noted,
) -> Vec<Flag> {
    if answers.is_item_na(&item.id) {
        return vec![Flag { code: FlagCode::ItemNotApplicable, level: None, indicators: vec![] }];
    }
    let mut flags: Vec<Flag> =
        Level::POSITIVE.into_iter().filter_map(|level| emptied(item, counts, level)).collect();
    flags.extend(no_opportunity(item, answers, counts, score));
    flags.extend(contradiction(item, answers, counts));
    let has_note = item.indicators.iter().any(|indicator| noted.contains(&indicator.id));
    if score.is_some_and(|score| NOTED_SCORES.contains(&score)) && !has_note {
        flags.push(Flag { code: FlagCode::NoNote, level: None, indicators: vec![] });
    }
    flags
}

fn emptied(item: &Item, counts: &Counts, level: Level) -> Option<Flag> {
    let indicators: Vec<IndicatorId> = item.at(level).map(|i| i.id.clone()).collect();
    let is_emptied = counts.at(level).applicable == 0 && !indicators.is_empty();
    is_emptied.then_some(Flag { code: FlagCode::LevelEmptied, level: Some(level), indicators })
}

/// Set where the score would be another if what had no opportunity had been seen.
///
/// # Source
///
/// Our own choice: such an item has no basis this day and stays out of strengths and areas.
fn no_opportunity(
    item: &Item,
    answers: &Answers,
    counts: &Counts,
    score: Option<u8>,
) -> Option<Flag> {
    score?;
    let missed =
        |level: Level| item.at(level).filter(|i| answers.get(&i.id) == Some(Answer::NoOpportunity));
    let mut ladder = counts.lowest_ladder();
    for (place, level) in Level::POSITIVE.into_iter().enumerate() {
        ladder[place].0 += u32::try_from(missed(level).count()).unwrap_or(u32::MAX);
    }
    if stop_score(ladder, counts.fault_seen())
        == stop_score(counts.lowest_ladder(), counts.fault_seen())
    {
        return None;
    }
    let level = counts.first_unmet()?;
    let indicators = missed(level).map(|i| i.id.clone()).collect();
    Some(Flag { code: FlagCode::NoOpportunity, level: Some(level), indicators })
}

/// A fault beside a level 5 or 7 that is at least half met, or a level less than half met under one
/// that is fully met.
///
/// # Source
///
/// Our own choice: the program points, the person decides. Nothing is corrected.
fn contradiction(item: &Item, answers: &Answers, counts: &Counts) -> Option<Flag> {
    let holds = |level: Level, whole: bool| {
        let count = counts.at(level);
        let enough =
            if whole { count.met == count.applicable } else { 2 * count.met >= count.applicable };
        count.applicable > 0 && enough
    };
    let of = |level: Level, yes: bool| -> Vec<IndicatorId> {
        let is_meant = |answer| match answer {
            Some(Answer::Yes) => yes,
            Some(Answer::Na) | None => false,
            Some(_) => !yes,
        };
        item.at(level).filter(|i| is_meant(answers.get(&i.id))).map(|i| i.id.clone()).collect()
    };
    let flag =
        |level, indicators| Flag { code: FlagCode::Contradiction, level: Some(level), indicators };
    if counts.fault_seen() {
        let high = [Level::Seven, Level::Five].into_iter().find(|level| holds(*level, false))?;
        return Some(flag(high, of(Level::One, true)));
    }
    [(Level::Three, Level::Five), (Level::Three, Level::Seven), (Level::Five, Level::Seven)]
        .into_iter()
        .find(|(low, high)| {
            let count = counts.at(*low);
            let is_settled = count.open == 0 && count.applicable > 0;
            is_settled && 2 * count.met < count.applicable && holds(*high, true)
        })
        .map(|(low, high)| flag(high, of(low, false)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::score::score_item;
    use crate::testing::{item, levels_of};

    type Code = (FlagCode, Option<u8>);

    fn codes(pattern: &str, noted: &[&str]) -> Vec<Code> {
        let item = item(&levels_of(pattern));
        let noted = noted.iter().map(|id| id.parse().expect("an id")).collect();
        let result = score_item(&item, &crate::testing::answers(&item, pattern), &noted);
        result.flags.iter().map(|flag| (flag.code, flag.level.map(Level::points))).collect()
    }

    #[test]
    fn points_at_what_a_person_should_look_at() {
        use FlagCode::{Contradiction, LevelEmptied, NoNote, NoOpportunity};
        let cases: [(&str, &str, &[Code]); 8] = [
            ("nothing to say", "NN|YY|YN|NN", &[]),
            ("a level emptied", "NN|YY|--|NN", &[(LevelEmptied, Some(5))]),
            ("the meal that was not", "NN|YY|YX|NN", &[(NoOpportunity, Some(5))]),
            ("it would not have mattered", "NN|YY|YN|NX", &[]),
            ("not enough without it either", "NN|YY|NNX|NN", &[]),
            (
                "a fault beside much good",
                "YN|YY|YN|NN",
                &[(Contradiction, Some(5)), (NoNote, None)],
            ),
            (
                "high without the ground",
                "NN|NNN|YY|NN",
                &[(Contradiction, Some(5)), (NoNote, None)],
            ),
            ("very high without a note", "NN|YY|YY|YN", &[(NoNote, None)]),
        ];
        for (why, pattern, expected) in cases {
            assert_eq!(codes(pattern, &[]), expected, "{why}: {pattern}");
        }
        assert_eq!(codes("NN|YY|YY|YN", &["talk.3.1"]), []);
    }
}
