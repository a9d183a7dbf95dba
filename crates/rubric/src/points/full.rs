use super::*;

/// Scores one item by all its indicators: 1 plus six times the share that is as it should be, met
/// above level 1, not seen at level 1.
///
/// - Unit: scale points, exact; none while an indicator is unanswered, or where nothing applies.
/// - Guarantee: one more yes above level 1 raises the score, one more fault lowers it.
///
/// # Source
///
/// Entry `full-indicator` in `rubrics/SOURCES.md`. Our own choice of the straight line; that raw
/// indicators carry more than the stop score is known from Fujimoto and others (2018).
pub(super) fn score_item(item: &Item, answers: &Answers) -> PointsItem {
    let counts = Counts::of(item, answers);
    let is_na = answers.is_item_na(&item.id);
    let total = |part: fn(crate::score::LevelCount) -> u32| -> u32 {
        Level::ALL.into_iter().map(|level| part(counts.at(level))).sum()
    };
    let (applicable, open) = (total(|count| count.applicable), total(|count| count.open));
    let faults = counts.at(Level::One);
    let good: u32 = Level::POSITIVE.into_iter().map(|level| counts.at(level).met).sum();
    let good = good + (faults.applicable - faults.met - faults.open);
    let at = |good: u32| Fraction::of(i64::from(applicable + 6 * good), applicable);
    let applies = !is_na && applicable > 0;
    let range = applies.then(|| (at(good), at(good + open)));
    let score = range.clone().filter(|_| open == 0).map(|(low, _)| low);
    let wanting = if is_na { Vec::new() } else { wanting(item, answers) };
    let lift = (applies && !wanting.is_empty()).then(|| PointsLift {
        faults: Vec::new(),
        need: 1,
        of: wanting.clone(),
        to: at(good + 1),
    });
    let unanswered = || item.indicators.iter().filter(|i| answers.get(&i.id).is_none());
    let na = Flag { code: FlagCode::ItemNotApplicable, level: None, indicators: Vec::new() };
    PointsItem {
        id: item.id.clone(),
        counts_as: None,
        complete: is_na || open == 0,
        stopped_at: None,
        met: good,
        applicable,
        why: if open > 0 && !is_na {
            unanswered().map(|indicator| indicator.id.clone()).collect()
        } else {
            wanting
        },
        lift,
        flags: if is_na { vec![na] } else { Vec::new() },
        cycles_missing: Vec::new(),
        profile: Profile(counts.0.map(|count| (count.met, count.applicable))),
        score,
        range,
    }
}

/// Faults that were seen, positive indicators that are not met; what is open counts as not met.
fn wanting(item: &Item, answers: &Answers) -> Vec<IndicatorId> {
    let is_wanting = |id: &IndicatorId| match (id.level(), answers.get(id)) {
        (Level::One, answer) => matches!(answer, Some(Answer::Yes) | None),
        (_, answer) => !matches!(answer, Some(Answer::Yes | Answer::Na)),
    };
    item.indicators.iter().map(|i| i.id.clone()).filter(|id| is_wanting(id)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{answers, every_pattern, item, levels_of};

    fn scored(pattern: &str) -> PointsItem {
        let item = item(&levels_of(pattern));
        score_item(&item, &answers(&item, pattern))
    }

    #[test]
    fn counts_every_indicator_alike() {
        let cases = [
            ("everything", "NN|YY|YY|YY", Some(Fraction::of(7, 1))),
            ("nothing", "YY|NN|NN|NN", Some(Fraction::of(1, 1))),
            ("half of all eight", "NY|YN|YN|YN", Some(Fraction::of(4, 1))),
            ("not applicable leaves both sides", "NN|Y-|YN|NN", Some(Fraction::of(7 + 24, 7))),
            ("not observed counts as no", "NN|YY|YO|NN", Some(Fraction::of(8 + 30, 8))),
            ("open", "NN|YY|Y.|NN", None),
            ("nothing applies", "--|--|--|--", None),
        ];
        for (why, pattern, score) in cases {
            assert_eq!(scored(pattern).score, score, "{why}: {pattern}");
        }
        let open = scored("NN|YY|Y.|NN");
        assert_eq!(open.range, Some((Fraction::of(38, 8), Fraction::of(44, 8))));
    }

    /// Every one of the 3^6 patterns: one better answer is always higher, the range holds every
    /// completion, and the lift keeps its promise.
    #[test]
    fn is_a_law_of_monotony() {
        for pattern in every_pattern(&[1, 2, 2, 1], "YN.") {
            let now = scored(&pattern);
            let Some((low, high)) = now.range.clone() else { panic!("{pattern}") };
            assert!(low <= high, "{pattern}");
            for (place, mark) in pattern.char_indices().filter(|(_, mark)| *mark != '|') {
                let with = |mark: char| {
                    let mut other = pattern.clone();
                    other.replace_range(place..=place, &mark.to_string());
                    scored(&other)
                };
                let better = if place == 0 { 'N' } else { 'Y' };
                let worse = if place == 0 { 'Y' } else { 'N' };
                if mark == '.' {
                    for answered in [with(better), with(worse)] {
                        let (inner_low, inner_high) = answered.range.expect("a range");
                        assert!(low <= inner_low && inner_high <= high, "{pattern} at {place}");
                    }
                }
                if mark == worse {
                    assert_eq!(now.lift.as_ref().map(|lift| lift.need), Some(1));
                    let after = with(better).range.expect("a range").0;
                    assert_eq!(now.lift.as_ref().map(|lift| lift.to.clone()), Some(after));
                }
            }
        }
    }
}
