use super::*;
use crate::testing::{add, rubric};

fn named(version: &str, items: &[(&str, &str)]) -> Rubric {
    let mut rubric = rubric(items);
    version.clone_into(&mut rubric.version);
    rubric
}

fn step(change: Become, old: &[&str], new: &[&str]) -> Step<IndicatorId> {
    let ids = |ids: &[&str]| ids.iter().map(|id| id.parse().expect("an id")).collect();
    Step { old: ids(old), new: ids(new), change, reason: "En grunn.".into() }
}

fn walk(rest: Option<Become>, indicators: Vec<Step<IndicatorId>>) -> Crosswalk {
    Crosswalk { from: "test@1.0.0".into(), rest, items: Vec::new(), indicators }
}

fn carried(new: &Rubric, patterns: &[(&str, &str)]) -> (Vec<String>, Answers) {
    let old = named("1.0.0", &[("a-", "11|3-|55|77"), ("b", "1|3|5|7")]);
    let mut answers = Answers::new();
    for (id, pattern) in patterns {
        let item = old.item(&id.parse().expect("an id")).expect("an item").clone();
        add(&mut answers, &old, &item, pattern);
    }
    let (lines, out) = carry(&old, new, &answers);
    let written = |line: &Carried| format!("{} {:?} [{}]", line.old, line.what, line.new.join(" "));
    (lines.iter().map(written).collect(), out)
}

#[test]
fn answers_are_carried_only_where_the_crosswalk_says_so() {
    let mut new = named("1.1.0", &[("a-", "11|33|555|7"), ("b", "1|3|5|7")]);
    new.crosswalks = vec![walk(
        Some(Become::Same),
        vec![
            step(Become::Wording, &["a.1.1"], &["a.1.1"]),
            step(Become::Split, &["a.5.1"], &["a.5.1", "a.5.3"]),
            step(Become::Merged, &["a.7.1", "a.7.2"], &["a.7.1"]),
            step(Become::Meaning, &["b.3.1"], &["b.3.1"]),
            step(Become::Dropped, &["b.7.1"], &[]),
        ],
    )];
    let (lines, out) = carried(&new, &[("a", "NN|Y-|YN|YN"), ("b", "N|Y|N|Y")]);
    assert_eq!(
        lines,
        [
            "a.1.1 Reworded [a.1.1]",
            "a.1.2 Kept [a.1.2]",
            "a.3.1 Kept [a.3.1]",
            "a.3.2 NotAllowed [a.3.2]",
            "a.5.1 Split [a.5.1 a.5.3]",
            "a.5.2 Kept [a.5.2]",
            "a.7.1 MergedApart [a.7.1]",
            "a.7.2 MergedApart [a.7.1]",
            "b.1.1 Kept [b.1.1]",
            "b.3.1 Meaning [b.3.1]",
            "b.5.1 Kept [b.5.1]",
            "b.7.1 Dropped []",
        ]
    );
    assert_eq!(out.len(), 6, "nothing is answered that was not carried");
    let (lines, out) = carried(&new, &[("a", "..|..|..|YY")]);
    assert_eq!(lines, ["a.7.1 Moved [a.7.1]", "a.7.2 Moved [a.7.1]"]);
    assert_eq!(out.len(), 1);
}

#[test]
fn without_a_crosswalk_nothing_is_carried() {
    let new = named("2.0.0", &[("a-", "11|33|55|77"), ("b", "1|3|5|7")]);
    let (lines, out) = carried(&new, &[("b", "N|Y|N|Y")]);
    assert!(lines.iter().all(|line| line.contains("Unsaid")), "{lines:?}");
    assert!(out.is_empty());
}

#[test]
fn an_item_is_the_same_only_where_its_indicators_are() {
    let new = named("1.1.0", &[("a-", "11|33|55|77"), ("b", "1|3|5|7")]);
    let problems = |walk: Crosswalk| -> Vec<&'static str> {
        let notes = Notes::new("crosswalk.toml", "");
        check(&[(walk, "from[0]".into())], &new, &notes);
        notes.into_problems().iter().map(|problem| problem.kind.code()).collect()
    };
    let meaning = step(Become::Meaning, &["b.3.1"], &["b.3.1"]);
    assert_eq!(problems(walk(Some(Become::Same), vec![meaning.clone()])), ["crosswalk-item"]);
    assert_eq!(problems(walk(None, vec![meaning])), [""; 0]);
    let gone = step(Become::Moved, &["b.3.1"], &["c.3.1"]);
    assert_eq!(problems(walk(None, vec![gone])), ["crosswalk-unknown"]);
    let twice = step(Become::Wording, &["b.3.1"], &["b.3.1"]);
    let twice = problems(walk(None, vec![twice.clone(), twice]));
    assert_eq!(twice, ["duplicate", "duplicate"]);
}

#[test]
fn two_crosswalks_in_a_row_call_nothing_the_same_that_is_not() {
    let new = named("1.2.0", &[("a-", "11|33|55|7"), ("b", "1|3|5|7")]);
    let first = walk(
        Some(Become::Same),
        vec![
            step(Become::Wording, &["a.1.1"], &["a.1.1"]),
            step(Become::Moved, &["b.3.2"], &["b.3.1"]),
            step(Become::New, &[], &["a.7.2"]),
            step(Become::Dropped, &["b.7.1"], &[]),
        ],
    );
    let mut second = walk(
        Some(Become::Same),
        vec![
            step(Become::Meaning, &["a.1.1"], &["a.1.1"]),
            step(Become::Wording, &["b.3.1"], &["b.3.1"]),
            step(Become::Dropped, &["a.7.2"], &[]),
            step(Become::Wording, &["a.5.1"], &["a.5.1"]),
        ],
    );
    second.from = "test@1.1.0".into();
    let both = compose(&first, &second, &new);
    assert_eq!((both.from.as_str(), both.rest), ("test@1.0.0", Some(Become::Same)));
    let said: Vec<String> = both
        .indicators
        .iter()
        .map(|step| {
            let ids = |ids: &[IndicatorId]| {
                ids.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
            };
            format!("{} {:?} {}", ids(&step.old), step.change, ids(&step.new))
        })
        .collect();
    assert_eq!(
        said,
        ["a.1.1 Meaning a.1.1", "b.3.2 Moved b.3.1", "b.7.1 Dropped ", "a.5.1 Wording a.5.1",]
    );
}
