use super::*;
use crate::aggregate::score;
use crate::testing::{add, subscales};

const LADDER: &str = "1|33|555|777";

/// One item a row: name, answers, indicators with a note.
fn found(groups: &[&[(&str, &str, &[&str])]], seen_by_both: &[&str]) -> Findings {
    let shape: Vec<Vec<(&str, &str)>> = groups
        .iter()
        .map(|items| items.iter().map(|(name, ..)| (*name, LADDER)).collect())
        .collect();
    let rubric = subscales(&shape.iter().map(Vec::as_slice).collect::<Vec<_>>());
    let mut answers = Answers::new();
    let mut noted = Noted::new();
    for (name, pattern, notes) in groups.iter().copied().flatten() {
        let item = rubric.item(&name.parse().expect("an id")).expect("the item").clone();
        add(&mut answers, &rubric, &item, pattern);
        noted.extend(notes.iter().map(|note| format!("{name}.{note}").parse().expect("an id")));
    }
    let both: Vec<ItemId> = seen_by_both.iter().map(|id| id.parse().expect("an id")).collect();
    findings(&rubric, &answers, &score(&rubric, &answers, &noted), &noted, &both)
}

fn names(areas: &[Area]) -> Vec<&str> {
    areas.iter().map(|area| area.item.as_str()).collect()
}

const SEVEN: &str = "N|YY|YYY|YYY";
const SIX: &str = "N|YY|YYY|YYN";
const FIVE: &str = "N|YY|YYY|NNN";
const FOUR: &str = "N|YY|YYN|NNN";
const THREE: &str = "N|YY|NNN|NNN";
const THREE_NEAR: &str = "N|YY|YNN|NNN";
const TWO: &str = "N|YN|NNN|NNN";

#[test]
fn shows_no_strength_without_evidence() {
    let groups: [&[(&str, &str, &[&str])]; 1] =
        [&[("a", FIVE, &[]), ("b", SIX, &["5.1"]), ("c", FIVE, &["7.1"]), ("d", SEVEN, &["3.1"])]];
    let found = found(&groups, &[]);
    let shown: Vec<_> = found.strong_items.iter().map(|s| (s.item.as_str(), s.score)).collect();
    assert_eq!(shown, [("d", 7), ("b", 6)], "strongest first");
    let names: Vec<_> = found.without_evidence.iter().map(ItemId::as_str).collect();
    assert_eq!(names, ["a", "c"], "a note at an unmet indicator is no evidence of a strength");
}

#[test]
fn spreads_single_indicators_over_subscales_and_stops_at_six() {
    let many: &[&str] = &["5.1", "5.2", "7.1"];
    let mixed = "N|YN|YYN|YNN";
    let groups: [&[(&str, &str, &[&str])]; 3] = [
        &[("a", mixed, many), ("b", mixed, many)],
        &[("c", mixed, &["5.2"])],
        &[("d", mixed, many), ("e", FIVE, &["5.1"])],
    ];
    let found = found(&groups, &[]);
    let ids: Vec<String> = found.strong_indicators.iter().map(ToString::to_string).collect();
    assert_eq!(ids, ["a.7.1", "c.5.2", "d.7.1", "b.7.1", "d.5.1", "a.5.1"]);
    assert!(found.relatively_strongest.is_empty());
}

#[test]
fn names_the_relatively_strongest_only_where_nothing_else_is() {
    let groups: [&[(&str, &str, &[&str])]; 1] =
        [&[("a", TWO, &["3.1"]), ("b", THREE, &["3.2"]), ("c", "N|NN|NNN|NNN", &["3.1"])]];
    let found = found(&groups, &[]);
    let shown: Vec<_> = found.relatively_strongest.iter().map(|s| s.item.as_str()).collect();
    assert_eq!(shown, ["b", "a"]);
}

#[test]
fn shortlists_the_lowest_at_most_two_a_subscale_and_five_in_all() {
    let groups: [&[(&str, &str, &[&str])]; 3] = [
        &[("a", TWO, &[]), ("b", TWO, &[]), ("c", TWO, &[])],
        &[("d", FOUR, &[]), ("e", THREE, &[]), ("f", THREE_NEAR, &[])],
        &[("g", FOUR, &[]), ("h", FIVE, &[])],
    ];
    assert_eq!(names(&found(&groups, &[]).areas), ["a", "b", "f", "e", "g"]);
}

#[test]
fn breaks_ties_by_steps_then_by_what_both_saw_then_by_the_rubric() {
    let groups: [&[(&str, &str, &[&str])]; 3] =
        [&[("a", THREE, &[]), ("b", THREE_NEAR, &[])], &[("c", THREE, &[])], &[("d", THREE, &[])]];
    assert_eq!(names(&found(&groups, &[]).areas), ["b", "a", "c", "d"]);
    assert_eq!(names(&found(&groups, &["d"]).areas), ["b", "d", "a", "c"]);
}

#[test]
fn offers_two_further_steps_where_nothing_is_below_five() {
    let groups: [&[(&str, &str, &[&str])]; 2] =
        [&[("a", SEVEN, &[]), ("b", SIX, &[])], &[("c", FIVE, &[]), ("d", SIX, &[])]];
    let found = found(&groups, &[]);
    assert!(found.areas.is_empty());
    assert_eq!(names(&found.further), ["c", "b"]);
}

#[test]
fn keeps_faults_apart_and_leaves_out_what_had_no_basis() {
    let groups: [&[(&str, &str, &[&str])]; 1] = [&[
        ("a", "Y|YY|YYY|NNN", &["1.1"]),
        ("b", "N|YX|NNN|NNN", &[]),
        ("c", "N|YY|YYY|XXN", &["5.1"]),
    ]];
    let found = found(&groups, &[]);
    assert_eq!(found.faults.iter().map(ToString::to_string).collect::<Vec<_>>(), ["a.1.1"]);
    assert_eq!(found.no_basis.iter().map(ItemId::as_str).collect::<Vec<_>>(), ["b", "c"]);
    assert_eq!(names(&found.areas), ["a"]);
    assert!(found.strong_items.is_empty());
}
