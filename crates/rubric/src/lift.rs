use crate::answer::{Answer, Answers};
use crate::id::{IndicatorId, Level};
use crate::item_result::Lift;
use crate::model::Item;
use crate::score::{Counts, stop_score};

/// The smallest step to a higher score: all faults seen gone and, where that alone does not lift,
/// `need` of the unmet indicators of the first level not fully met.
///
/// - Missing data: open indicators count as not met, so the step starts from the lowest score
///   still possible above level 1.
/// - Guarantee: really lifts, and no smaller number of the same indicators does. Never sorted by
///   the cheapest point: the order is the rubric's.
///
/// # Source
///
/// Our own choice: the unmet indicators of the next level are what a team can work on.
pub(crate) fn lift(item: &Item, answers: &Answers, counts: &Counts) -> Option<Lift> {
    let faults = faults_seen(item, answers);
    let ladder = counts.lowest_ladder();
    let now = stop_score(ladder, !faults.is_empty());
    let without_faults = stop_score(ladder, false);
    let nothing_applies = without_faults.is_none();
    let faults_suffice = !faults.is_empty() && (nothing_applies || without_faults > now);
    if faults_suffice {
        return Some(Lift { faults, need: 0, of: Vec::new(), to: without_faults });
    }
    let level = counts.first_unmet()?;
    let of = unmet(item, answers, level);
    let room = u32::try_from(of.len()).unwrap_or(u32::MAX);
    (1..=room).find_map(|need| {
        let to = stop_score(with_more(ladder, level, need), false);
        (to > now).then(|| Lift { faults: faults.clone(), need, of: of.clone(), to })
    })
}

fn faults_seen(item: &Item, answers: &Answers) -> Vec<IndicatorId> {
    let seen = item.at(Level::One).filter(|i| answers.get(&i.id) == Some(Answer::Yes));
    seen.map(|i| i.id.clone()).collect()
}

fn unmet(item: &Item, answers: &Answers, level: Level) -> Vec<IndicatorId> {
    let is_unmet = |answer| !matches!(answer, Some(Answer::Yes | Answer::Na));
    item.at(level).filter(|i| is_unmet(answers.get(&i.id))).map(|i| i.id.clone()).collect()
}

fn with_more(mut ladder: [(u32, u32); 3], level: Level, more: u32) -> [(u32, u32); 3] {
    ladder[level.index() - 1].0 += more;
    ladder
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::score::{Noted, score_item};
    use crate::testing::{every_pattern, item, levels_of};

    fn scored(pattern: &str) -> (Option<u8>, Option<Lift>) {
        let item = item(&levels_of(pattern));
        let answers = crate::testing::answers(&item, pattern);
        let result = score_item(&item, &answers, &Noted::new());
        (result.score, result.lift)
    }

    fn written(lift: &Lift) -> String {
        let ids = |ids: &[IndicatorId]| {
            ids.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ").replace("talk.", "")
        };
        let to = lift.to.map_or("none".into(), |to| to.to_string());
        format!("-[{}] +{} of [{}] -> {to}", ids(&lift.faults), lift.need, ids(&lift.of))
    }

    #[test]
    fn says_what_reaches_the_next_score() {
        let cases = [
            ("half of the next level", "NN|YYY|NNN|NN", "-[] +2 of [5.1 5.2 5.3] -> 4"),
            ("the rest of the level", "NN|YYY|YNNY|NN", "-[] +2 of [5.2 5.3] -> 5"),
            ("what stands higher counts at once", "NN|YY|YN|YN", "-[] +1 of [5.2] -> 6"),
            ("the fault alone holds it down", "YN|YY|YN|NN", "-[1.1] +0 of [] -> 4"),
            ("faults and level 3", "YY|NNN|NN|NN", "-[1.1 1.2] +2 of [3.1 3.2 3.3] -> 2"),
            ("a level emptied is passed over", "NN|--|NN|NN", "-[] +1 of [5.1 5.2] -> 4"),
            ("open counts as not yet met", "NN|YY|Y..|NN", "-[] +1 of [5.2 5.3] -> 4"),
            ("only the fault applies", "YN|--|--|--", "-[1.1] +0 of [] -> none"),
        ];
        for (why, pattern, lift) in cases {
            assert_eq!(scored(pattern).1.as_ref().map(written).as_deref(), Some(lift), "{why}");
        }
        assert_eq!(scored("NN|YY|YY|YY").1, None);
        assert_eq!(scored("NN|--|--|--").1, None);
        assert_eq!(scored("NN|YY|YY|--").1, None, "nothing is left to meet");
    }

    /// Applies a lift to a pattern: faults to no, the chosen unmet indicators to yes.
    fn apply(pattern: &str, lift: &Lift, faults: &[IndicatorId], chosen: &[IndicatorId]) -> String {
        let item = item(&levels_of(pattern));
        let mut marks = pattern.chars();
        let mut out = String::new();
        for (place, indicator) in item.indicators.iter().enumerate() {
            if place > 0 && item.indicators[place - 1].id.level() != indicator.id.level() {
                out.push(marks.next().expect("a bar"));
            }
            let mark = marks.next().expect("a mark");
            let is_gone = faults.contains(&indicator.id) && lift.faults.contains(&indicator.id);
            out.push(match mark {
                _ if is_gone => 'N',
                _ if chosen.contains(&indicator.id) => 'Y',
                other => other,
            });
        }
        out
    }

    fn subsets(ids: &[IndicatorId]) -> impl Iterator<Item = Vec<IndicatorId>> + '_ {
        (0..1_u32 << ids.len()).map(|bits| {
            let is_in = |place: usize| bits >> place & 1 == 1;
            ids.iter().enumerate().filter(|(p, _)| is_in(*p)).map(|(_, id)| id.clone()).collect()
        })
    }

    /// Every one of the 3^8 answer patterns, with every subset of what the lift names.
    #[test]
    fn really_lifts_and_nothing_smaller_does() {
        for pattern in every_pattern(&[2, 2, 2, 2], "YN-") {
            let (score, lift) = scored(&pattern);
            let Some(lift) = lift else {
                assert!(score.is_none_or(|s| s > 1), "{pattern}: 1 can always be lifted");
                continue;
            };
            for faults in subsets(&lift.faults) {
                for chosen in subsets(&lift.of) {
                    let after = scored(&apply(&pattern, &lift, &faults, &chosen)).0;
                    let is_whole =
                        faults.len() == lift.faults.len() && chosen.len() >= lift.need as usize;
                    let lifts = after > score || (after.is_none() && is_whole);
                    assert_eq!(lifts, is_whole, "{pattern} {faults:?} {chosen:?} {after:?}");
                    let is_exact = is_whole && chosen.len() == lift.need as usize;
                    assert!(!is_exact || after == lift.to, "{pattern}: promised {:?}", lift.to);
                }
            }
        }
    }
}
