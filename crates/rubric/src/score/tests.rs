use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;
use crate::testing::{answers, every_pattern, item, levels_of};

fn result(pattern: &str) -> ItemResult {
    let item = item(&levels_of(pattern));
    score_item(&item, &answers(&item, pattern), &Noted::new())
}

#[test]
fn follows_the_published_ladder() {
    let cases = [
        ("a fault decides alone", "YN|YYY|YY|YY", Some(1)),
        ("less than half of 3", "NN|YNN|YY|YY", Some(1)),
        ("half of 3", "NN|YN|NN|NN", Some(2)),
        ("more than half of 3", "NN|YYN|NN|NN", Some(2)),
        ("all of 3, nothing of 5", "NN|YYY|NNN|NN", Some(3)),
        ("all of 3, less than half of 5", "NN|YYY|YNN|NN", Some(3)),
        ("all of 3, half of 5", "NN|YYY|YYN|YY", Some(4)),
        ("all of 5, less than half of 7", "NN|YY|YY|YNN", Some(5)),
        ("all of 5, half of 7", "NN|YY|YY|YYN", Some(6)),
        ("everything", "NN|YY|YY|YYY", Some(7)),
        ("not applicable leaves numerator and denominator", "NN|Y-Y|Y-N|NN", Some(4)),
        ("not applicable earns nothing", "NN|YY|YY|--", Some(5)),
        ("a level emptied is neither passed nor failed", "NN|YY|--|YY", Some(7)),
        ("so is level 3", "NN|--|YY|NN", Some(5)),
        ("nothing applies", "NN|--|--|--", None),
        ("a fault counts even so", "YN|--|--|--", Some(1)),
        ("not observed counts as no", "NN|YYO|YY|YY", Some(2)),
        ("no opportunity counts as no", "NN|YY|XY|NN", Some(4)),
    ];
    for (why, pattern, points) in cases {
        assert_eq!(result(pattern).score, points, "{why}: {pattern}");
    }
}

/// Every one of the 3^8 ways to answer two indicators per level.
#[test]
fn never_scores_above_the_highest_level_with_a_yes() {
    let mut seen = 0;
    for pattern in every_pattern(&[2, 2, 2, 2], "YN-") {
        let levels = pattern.split('|').zip(Level::ALL);
        let highest = levels.filter(|(answers, _)| answers.contains('Y')).map(|(_, l)| l.points());
        let highest = highest.max().unwrap_or(1);
        let score = result(&pattern).score;
        assert!(score.is_none_or(|points| points <= highest), "{pattern}: {score:?}");
        seen += 1;
    }
    assert_eq!(seen, 6561);
}

/// Completes every `.` by yes and no and collects the scores.
fn brute_force(pattern: &str) -> BTreeSet<u8> {
    match pattern.find('.') {
        None => result(pattern).score.into_iter().collect(),
        Some(at) => ["Y", "N"]
            .into_iter()
            .flat_map(|answer| {
                let mut next = pattern.to_owned();
                next.replace_range(at..=at, answer);
                brute_force(&next)
            })
            .collect(),
    }
}

fn check_range(pattern: &str) {
    let possible = brute_force(pattern);
    let ends = possible.first().copied().zip(possible.last().copied());
    let result = result(pattern);
    assert_eq!(result.range, ends, "{pattern}");
    let single = (possible.len() == 1).then(|| ends.map(|(low, _)| low)).flatten();
    assert_eq!(result.score, single, "{pattern}");
}

/// Every one of the 4^8 ways to leave open or answer two indicators per level.
#[test]
fn range_equals_brute_force_where_the_space_is_small() {
    for pattern in every_pattern(&[2, 2, 2, 2], "YN-.") {
        check_range(&pattern);
    }
}

fn pattern_with_up_to_12_open() -> impl Strategy<Value = String> {
    let level =
        proptest::collection::vec(prop::sample::select(vec!['Y', 'N', '-', 'O', '.']), 1..6);
    proptest::collection::vec(level, 4).prop_map(|levels| {
        let mut open = 0;
        let written = levels.into_iter().enumerate().map(|(place, level)| {
            let answer = |answer: char| {
                open += usize::from(answer == '.');
                match answer {
                    '.' if open > 12 => 'N',
                    'O' if place == 0 => 'N',
                    other => other,
                }
            };
            level.into_iter().map(answer).collect::<String>()
        });
        written.collect::<Vec<_>>().join("|")
    })
}

proptest! {
    #[test]
    fn range_equals_brute_force_with_up_to_12_open(pattern in pattern_with_up_to_12_open()) {
        check_range(&pattern);
    }

    /// An open indicator is named as able to change the score exactly if some completion of the
    /// others shows it.
    #[test]
    fn the_unanswered_named_are_those_that_can_change_the_score(
        pattern in pattern_with_up_to_12_open().prop_filter("few open", |p| p.matches('.').count() <= 7)
    ) {
        let result = result(&pattern);
        prop_assume!(result.score.is_none() && result.range.is_some());
        let item = item(&levels_of(&pattern));
        let places = pattern.char_indices().filter(|(_, c)| *c != '|').zip(&item.indicators);
        for ((at, answer), indicator) in places {
            let changes = answer == '.' && flipping_changes(&pattern, at);
            prop_assert_eq!(result.why.contains(&indicator.id), changes, "{} {}", pattern, indicator.id);
        }
    }

    /// The range only narrows as answers arrive.
    #[test]
    fn an_answer_never_widens_the_range(pattern in pattern_with_up_to_12_open(), at in 0_usize..24, yes: bool) {
        let places: Vec<usize> = pattern.match_indices('.').map(|(place, _)| place).collect();
        prop_assume!(!places.is_empty());
        let place = places[at % places.len()];
        let mut next = pattern.clone();
        next.replace_range(place..=place, if yes { "Y" } else { "N" });
        let (before, after) = (result(&pattern).range, result(&next).range);
        if let (Some((low, high)), Some((new_low, new_high))) = (before, after) {
            prop_assert!(low <= new_low && new_high <= high, "{} -> {}", pattern, next);
        }
    }
}

fn flipping_changes(pattern: &str, at: usize) -> bool {
    let others: Vec<usize> =
        pattern.match_indices('.').map(|(place, _)| place).filter(|place| *place != at).collect();
    (0..1_u32 << others.len()).any(|bits| {
        let mut filled = pattern.to_owned();
        for (bit, place) in others.iter().enumerate() {
            filled.replace_range(*place..=*place, if bits >> bit & 1 == 1 { "Y" } else { "N" });
        }
        let with = |answer: &str| {
            let mut whole = filled.clone();
            whole.replace_range(at..=at, answer);
            result(&whole).score
        };
        with("Y") != with("N")
    })
}

#[test]
fn says_where_it_stopped_and_why() {
    let ids = |result: &ItemResult| result.why.iter().map(ToString::to_string).collect::<Vec<_>>();
    let stopped = result("NNN|YYY|YNNY|NNN");
    assert_eq!((stopped.stopped_at, stopped.met, stopped.applicable), (Some(Level::Five), 2, 4));
    assert_eq!(ids(&stopped), ["talk.5.2", "talk.5.3"]);
    let fault = result("NYN|YYY|YY|YY");
    assert_eq!((fault.stopped_at, fault.met, fault.applicable), (Some(Level::One), 1, 3));
    assert_eq!(ids(&fault), ["talk.1.2"]);
    let top = result("NN|YY|YY|YY");
    assert_eq!((top.stopped_at, top.met, top.applicable), (None, 2, 2));
    assert!(top.why.is_empty() && top.lift.is_none());
    let open = result("N.|YY|Y.|NN");
    assert_eq!((open.score, open.range, open.complete), (None, Some((1, 5)), false));
    assert_eq!(ids(&open), ["talk.1.2", "talk.5.2"]);
}

/// Every one of the 3^8 answer patterns, and every single answer turned from no to yes.
#[test]
fn one_more_yes_above_level_1_never_lowers_a_score() {
    for pattern in every_pattern(&[2, 2, 2, 2], "YN-") {
        let Some(score) = result(&pattern).score else { continue };
        let first_above = pattern.find('|').expect("levels") + 1;
        for (place, _) in pattern.match_indices('N').filter(|(place, _)| *place >= first_above) {
            let mut better = pattern.clone();
            better.replace_range(place..=place, "Y");
            let after = result(&better).score.expect("still a score");
            assert!(after >= score, "{pattern} {score} -> {better} {after}");
        }
        for (place, _) in pattern.match_indices('N').filter(|(place, _)| *place < first_above) {
            let mut fault = pattern.clone();
            fault.replace_range(place..=place, "Y");
            assert_eq!(result(&fault).score, Some(1), "{fault}");
        }
    }
}
