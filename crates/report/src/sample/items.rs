use crate::input::{Answer, Indicator, Item, Level, Lift, Mean, Subscale};

use super::plan::{PLAN, WORDS};

pub(super) fn subscales() -> Vec<Subscale> {
    let mut number = 0;
    PLAN.iter()
        .map(|(title, plans)| {
            let items: Vec<Item> = plans
                .iter()
                .map(|(title, topic, answers, previous)| {
                    number += 1;
                    item(&number.to_string(), title, topic, answers, *previous)
                })
                .collect();
            let former = plans.iter().map(|(.., previous)| u32::from(*previous)).sum();
            let n = u32::try_from(plans.len()).unwrap_or(u32::MAX);
            Subscale {
                title: (*title).to_owned(),
                mean: mean(items.iter()),
                previous: Some(Mean { sum: former, n, of: n }),
                items,
            }
        })
        .collect()
}

pub(super) fn mean<'a>(items: impl Iterator<Item = &'a Item>) -> Mean {
    items.fold(Mean { sum: 0, n: 0, of: 0 }, |mean, item| Mean {
        sum: mean.sum + u32::from(item.score.unwrap_or(0)),
        n: mean.n + u32::from(item.score.is_some()),
        of: mean.of + 1,
    })
}

/// An item whose answers are given as a pattern.
#[must_use]
pub fn item(number: &str, title: &str, topic: &str, answers: &str, previous: u8) -> Item {
    let levels: Vec<Level> = [1, 3, 5, 7]
        .into_iter()
        .zip(answers.split('|').zip(WORDS))
        .map(|(level, (answers, words))| {
            let indicators = (1_u32..).zip(answers.chars().zip(words));
            let indicators: Vec<Indicator> = indicators
                .map(|(n, (answer, words))| Indicator {
                    id: format!("item-{number}.{level}.{n}"),
                    text: words.replace("{}", topic),
                    answer: read(answer),
                    notes: u32::from(answer == 'Y' && n == 1),
                })
                .collect();
            let count = |wanted: &[Answer]| {
                let n = indicators.iter().filter(|i| wanted.contains(&i.answer)).count();
                u32::try_from(n).unwrap_or(u32::MAX)
            };
            let applicable = 3 - count(&[Answer::NotApplicable]);
            Level { level, met: count(&[Answer::Yes]), applicable, indicators }
        })
        .collect();
    let (low, high) = (score(&levels, false), score(&levels, true));
    let stopped = levels.iter().skip(1).find(|l| l.met < l.applicable);
    Item {
        number: number.to_owned(),
        title: title.to_owned(),
        short: title.to_owned(),
        score: (low == high).then_some(low),
        range: Some((low, high)),
        previous: (previous > 0).then_some(previous),
        stopped_at: stopped.map(|l| l.level),
        met: stopped.map_or(0, |l| l.met),
        applicable: stopped.map_or(0, |l| l.applicable),
        why: stopped.map(unmet).unwrap_or_default(),
        lift: stopped.map(|l| lift(l, low)),
        no_basis: false,
        levels,
    }
}

fn read(answer: char) -> Answer {
    match answer {
        'Y' => Answer::Yes,
        'N' => Answer::No,
        '-' => Answer::NotApplicable,
        'o' => Answer::NotObserved,
        'x' => Answer::NoOpportunity,
        _ => Answer::Unanswered,
    }
}

/// Enough of the rule for invented answers; the program's own rule is not known here.
fn score(levels: &[Level], open_counts: bool) -> u8 {
    let met = |l: &Level| {
        let open = l.indicators.iter().filter(|i| i.answer == Answer::Unanswered).count();
        l.met + if open_counts { u32::try_from(open).unwrap_or(0) } else { 0 }
    };
    if levels[0].met > 0 {
        return 1;
    }
    let mut points = 1;
    for level in &levels[1..] {
        if met(level) == level.applicable {
            points = level.level;
            continue;
        }
        if 2 * met(level) >= level.applicable {
            points = level.level - 1;
        }
        break;
    }
    points
}

fn unmet(level: &Level) -> Vec<String> {
    let open = |i: &&Indicator| !matches!(i.answer, Answer::Yes | Answer::NotApplicable);
    level.indicators.iter().filter(open).map(|i| i.text.clone()).collect()
}

fn lift(level: &Level, score: u8) -> Lift {
    let half = level.applicable.div_ceil(2);
    let (need, to) = if level.met < half {
        (half - level.met, level.level - 1)
    } else {
        (level.applicable - level.met, level.level)
    };
    Lift { faults: Vec::new(), need, of: unmet(level), to: to.max(score + 1) }
}
