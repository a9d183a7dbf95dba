//! Small items and rubrics in a notation a person reads: `11|333|5-5|77` are two, three, three and
//! two indicators, of which `-` may be not applicable. Answers are written the same way: `Y` yes,
//! `N` no, `-` not applicable, `O` not observed, `X` no opportunity, `.` unanswered.

use std::collections::BTreeMap;

use crate::answer::{Answer, Answers};
use crate::id::Level;
use crate::model::{
    Aggregation, Indicator, Item, ItemRule, Licence, Rubric, Source, Status, Subscale,
};

pub(crate) fn item(levels: &str) -> Item {
    named_item("talk", levels)
}

pub(crate) fn named_item(name: &str, levels: &str) -> Item {
    let id = name.trim_end_matches('-');
    let indicators = levels.split('|').zip(Level::ALL).flat_map(|(marks, level)| {
        marks.chars().enumerate().map(move |(place, mark)| Indicator {
            id: format!("{id}.{level}.{}", place + 1).parse().expect("an indicator id"),
            na_allowed: mark == '-',
            counter: false,
            sources: vec![Source::Observation],
            situations: vec![],
        })
    });
    Item {
        id: id.parse().expect("an item id"),
        na_allowed: name.ends_with('-'),
        optional: false,
        reverse: false,
        indicators: indicators.collect(),
    }
}

/// One sub-scale an item, named `s1`, `s2` …
pub(crate) fn rubric(items: &[(&str, &str)]) -> Rubric {
    subscales(&items.iter().map(std::slice::from_ref).collect::<Vec<_>>())
}

pub(crate) fn subscales(groups: &[&[(&str, &str)]]) -> Rubric {
    let subscales = groups.iter().enumerate().map(|(place, items)| Subscale {
        id: format!("s{}", place + 1).parse().expect("a sub-scale id"),
        items: items.iter().map(|(name, levels)| named_item(name, levels)).collect(),
    });
    Rubric {
        id: "test".into(),
        version: "1.0.0".into(),
        scale: "test".into(),
        edition: "1".into(),
        status: Status::Working,
        ages_months: (24, 71),
        item_rule: ItemRule::StopScore,
        aggregation: Aggregation::ItemMean,
        cycles: 1,
        licence: Licence::default(),
        subscales: subscales.collect(),
        domains: Vec::new(),
        alternatives: Vec::new(),
        crosswalks: Vec::new(),
        languages: vec!["nb".into()],
        wording: BTreeMap::new(),
        hash: String::new(),
    }
}

/// The levels a pattern of answers needs; every indicator may be not applicable.
pub(crate) fn levels_of(pattern: &str) -> String {
    pattern.chars().map(|c| if c == '|' { '|' } else { '-' }).collect()
}

pub(crate) fn answers(item: &Item, pattern: &str) -> Answers {
    let mut rubric = rubric(&[("other", "11|33|55|77")]);
    rubric.subscales[0].items = vec![item.clone()];
    let mut answers = Answers::new();
    add(&mut answers, &rubric, item, pattern);
    answers
}

pub(crate) fn add(answers: &mut Answers, rubric: &Rubric, item: &Item, pattern: &str) {
    let marks: Vec<char> = pattern.chars().filter(|c| *c != '|').collect();
    assert_eq!(marks.len(), item.indicators.len(), "{pattern}");
    for (mark, indicator) in marks.into_iter().zip(&item.indicators) {
        let answer = match mark {
            'Y' => Answer::Yes,
            'N' => Answer::No,
            '-' => Answer::Na,
            'O' => Answer::NotObserved,
            'X' => Answer::NoOpportunity,
            _ => continue,
        };
        answers.set(rubric, &indicator.id.to_string(), Some(answer)).expect("an allowed answer");
    }
}

/// Every way to fill levels of these sizes with these marks.
pub(crate) fn every_pattern(sizes: &[usize], marks: &str) -> impl Iterator<Item = String> {
    let marks: Vec<char> = marks.chars().collect();
    let sizes = sizes.to_vec();
    let places: usize = sizes.iter().sum();
    let count = marks.len().pow(u32::try_from(places).expect("few places"));
    (0..count).map(move |mut number| {
        let mut levels = Vec::new();
        for size in &sizes {
            let mut level = String::new();
            for _ in 0..*size {
                level.push(marks[number % marks.len()]);
                number /= marks.len();
            }
            levels.push(level);
        }
        levels.join("|")
    })
}
