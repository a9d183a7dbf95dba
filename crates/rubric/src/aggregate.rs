use std::collections::BTreeSet;

use serde::Serialize;
use serde::ser::{SerializeStruct, Serializer};

use crate::answer::{Answer, Answers};
use crate::flag::{Flag, FlagCode};
use crate::fraction::{Average, Fraction};
use crate::id::{IndicatorId, ItemId, Level, SubscaleId};
use crate::item_result::ItemResult;
use crate::model::{Domain, DomainMean, Item, Rubric, Subscale};
use crate::score::{Noted, score_item};

/// A mean of item scores, kept as the exact fraction `sum / n`.
///
/// - Unit: scale points.
/// - Missing data: items without a score are left out; `n` of `of` says how many counted. With
///   none there is no mean.
///
/// # Source
///
/// Entry `item-mean` in `rubrics/SOURCES.md`: the total is the mean of all scored items, not of
/// the sub-scale means.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq)]
pub struct Mean {
    /// The sum of the scores that counted.
    pub sum: u32,
    /// How many counted.
    pub n: u32,
    /// How many items there are.
    pub of: u32,
}

impl Mean {
    /// The mean of some item results.
    pub fn over<'a>(results: impl IntoIterator<Item = &'a ItemResult>) -> Self {
        results.into_iter().fold(Self::default(), |mean, result| Self {
            sum: mean.sum + u32::from(result.score.unwrap_or(0)),
            n: mean.n + u32::from(result.score.is_some()),
            of: mean.of + 1,
        })
    }

    /// The nearest floating-point number, for other programs. Printing starts from the fraction.
    #[must_use]
    pub fn value(self) -> Option<f64> {
        (self.n > 0).then(|| f64::from(self.sum) / f64::from(self.n))
    }
}

impl Mean {
    /// The mean in tenths of a point, rounded half away from zero from the exact fraction.
    ///
    /// # Example
    ///
    /// ```
    /// let mean = rubric::Mean { sum: 17, n: 4, of: 4 };
    /// assert_eq!(mean.tenths(), Some(43));
    /// ```
    #[must_use]
    pub const fn tenths(self) -> Option<u32> {
        if self.n == 0 { None } else { Some((20 * self.sum + self.n) / (2 * self.n)) }
    }
}

impl Serialize for Mean {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Mean", 4)?;
        fields.serialize_field("sum", &self.sum)?;
        fields.serialize_field("n", &self.n)?;
        fields.serialize_field("of", &self.of)?;
        fields.serialize_field("mean", &self.value())?;
        fields.end()
    }
}

/// The result of one sub-scale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SubscaleResult {
    /// The sub-scale.
    pub id: SubscaleId,
    /// The mean of its scored items.
    #[serde(flatten)]
    pub mean: Mean,
}

/// A figure over several sub-scales, labelled as what it is.
///
/// # Source
///
/// Entry `research-domains` in `rubrics/SOURCES.md`. Which of the two means a study used is said
/// by the rubric, because it changes the figure where sub-scales differ in size.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DomainResult {
    /// The domain.
    pub id: SubscaleId,
    /// What the mean is taken over.
    pub over: DomainMean,
    /// The mean.
    #[serde(flatten)]
    pub mean: Average,
}

/// Figures beside the total, each under its own name.
///
/// In files they stand only where the rubric names domains: elsewhere nobody asked for them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beside {
    /// The domains that research looks at, if the rubric has any.
    pub domains: Vec<DomainResult>,
    /// The mean of the sub-scale means. Not the total: some studies report it.
    pub mean_of_subscale_means: Average,
}

impl Serialize for Beside {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let is_asked_for = !self.domains.is_empty();
        let mut fields = serializer.serialize_struct("Beside", usize::from(is_asked_for) * 2)?;
        if is_asked_for {
            fields.serialize_field("domains", &self.domains)?;
            fields.serialize_field("mean_of_subscale_means", &self.mean_of_subscale_means)?;
        }
        fields.end()
    }
}

/// What the answers of one assessment amount to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Score {
    /// Id and version of the rubric.
    pub rubric: String,
    /// Every item, in the order of the rubric.
    pub items: Vec<ItemResult>,
    /// Every sub-scale, in the order of the rubric.
    pub subscales: Vec<SubscaleResult>,
    /// Figures beside the total.
    #[serde(flatten)]
    pub beside: Beside,
    /// The mean of all scored items.
    pub total: Mean,
}

impl Score {
    /// The result of one item.
    #[must_use]
    pub fn item(&self, id: &crate::ItemId) -> Option<&ItemResult> {
        self.items.iter().find(|result| result.id == *id)
    }
}

/// Scores all answers of an assessment by the stop rule.
///
/// Of items that stand as alternatives one counts, and an optional item without any answer counts
/// nowhere: entry `choose-one` in `rubrics/SOURCES.md`.
#[must_use]
pub fn score(rubric: &Rubric, answers: &Answers, noted: &Noted) -> Score {
    let mut items: Vec<ItemResult> =
        rubric.items().map(|item| score_item(item, answers, noted)).collect();
    let counting = counted(rubric, answers, noted, &|item| {
        items.iter().any(|result| result.id == item.id && result.score.is_some())
    });
    for result in items.iter_mut().filter(|result| !counting.contains(&result.id)) {
        let is_left_out = result.score.is_none();
        let code = if is_left_out { FlagCode::LeftOut } else { FlagCode::AlternativeNotCounted };
        result.flags.push(Flag { code, level: None, indicators: Vec::new() });
    }
    let of = |subscale: &Subscale| -> Vec<&ItemResult> {
        let own = |result: &&ItemResult| subscale.items.iter().any(|item| item.id == result.id);
        items.iter().filter(own).filter(|result| counting.contains(&result.id)).collect()
    };
    let subscales: Vec<SubscaleResult> = rubric
        .subscales
        .iter()
        .map(|subscale| SubscaleResult { id: subscale.id.clone(), mean: Mean::over(of(subscale)) })
        .collect();
    let points = |id: &SubscaleId| -> Vec<Option<Fraction>> {
        let own = rubric.subscales.iter().filter(|subscale| subscale.id == *id).flat_map(of);
        own.map(|result| result.score.map(Fraction::whole)).collect()
    };
    let total = Mean::over(items.iter().filter(|result| counting.contains(&result.id)));
    let beside = beside(rubric, &points);
    Score { rubric: rubric.name(), items, subscales, beside, total }
}

/// The items that count towards means.
///
/// - Of alternatives one counts: the scored one with most evidence, which is most indicators with a
///   note, then most indicators met, then the order of the rubric. With none scored the first
///   stands for the group, so that `of` counts it once.
/// - An optional item without any answer counts nowhere.
///
/// # Source
///
/// Entry `choose-one` in `rubrics/SOURCES.md`.
pub(crate) fn counted(
    rubric: &Rubric,
    answers: &Answers,
    noted: &Noted,
    is_scored: &dyn Fn(&Item) -> bool,
) -> BTreeSet<ItemId> {
    let is_begun = |item: &Item| {
        is_scored(item)
            || answers.is_item_na(&item.id)
            || item.indicators.iter().any(|indicator| answers.get(&indicator.id).is_some())
    };
    let mut counting: BTreeSet<ItemId> = rubric
        .items()
        .filter(|item| !item.optional || is_begun(item))
        .map(|item| item.id.clone())
        .collect();
    for group in &rubric.alternatives {
        let members: Vec<&Item> =
            group.items.iter().filter_map(|id| rubric.item(id)).filter(|i| is_begun(i)).collect();
        let evidence = |item: &Item| {
            let yes = |id: &IndicatorId| answers.get(id) == Some(Answer::Yes);
            let ids = || item.indicators.iter().map(|indicator| &indicator.id);
            let noted = ids().filter(|id| noted.contains(*id)).count();
            (noted, ids().filter(|id| id.level() != Level::One && yes(id)).count())
        };
        // The first of several equals: `max_by_key` would take the last.
        let scored = members.iter().rev().filter(|item| is_scored(item));
        let chosen = scored.max_by_key(|item| evidence(item)).map(|item| item.id.clone());
        let chosen = chosen.or_else(|| group.items.first().cloned());
        counting.retain(|id| !group.items.contains(id) || Some(id) == chosen.as_ref());
    }
    counting
}

/// The figures beside the total, from the points of the sub-scales' items.
pub(crate) fn beside(
    rubric: &Rubric,
    points: &dyn Fn(&SubscaleId) -> Vec<Option<Fraction>>,
) -> Beside {
    let result = |domain: &Domain| DomainResult {
        id: domain.id.clone(),
        over: domain.mean,
        mean: match domain.mean {
            DomainMean::Items => Average::over(domain.subscales.iter().flat_map(points)),
            DomainMean::Subscales => of_means(domain.subscales.iter().map(points)),
        },
    };
    Beside {
        domains: rubric.domains.iter().map(result).collect(),
        mean_of_subscale_means: of_means(rubric.subscales.iter().map(|s| points(&s.id))),
    }
}

/// The mean of the means of several lists of points.
fn of_means(lists: impl Iterator<Item = Vec<Option<Fraction>>>) -> Average {
    Average::over(lists.map(|points| Average::over(points).mean()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::Answer;
    use crate::testing::{add, subscales};

    /// Two items of 7 in one sub-scale and one of 1 in the other: 5, not 4.
    #[test]
    fn the_total_is_the_mean_of_items_not_of_subscale_means() {
        let ladder = "11|33|55|77";
        let rubric =
            subscales(&[&[("a", ladder), ("b", ladder), ("c-", ladder)], &[("d", ladder)]]);
        let mut answers = Answers::new();
        let items: Vec<_> = rubric.items().cloned().collect();
        for (item, pattern) in [(0, "NN|YY|YY|YY"), (1, "NN|YY|YY|YY"), (3, "YN|YY|YY|YY")] {
            add(&mut answers, &rubric, &items[item], pattern);
        }
        answers.set(&rubric, "c", Some(Answer::Na)).expect("allowed");
        let score = score(&rubric, &answers, &Noted::new());
        assert_eq!(score.total, Mean { sum: 15, n: 3, of: 4 });
        assert_eq!(score.subscales[0].mean, Mean { sum: 14, n: 2, of: 3 });
        let json = serde_json::to_value(&score).expect("json");
        assert_eq!(json["total"]["mean"], 5.0);
        assert_eq!(json["items"][3]["profile"]["1"], serde_json::json!([1, 2]));
        assert_eq!(json["items"][2]["score"], serde_json::Value::Null);
    }

    fn scored(rubric: &Rubric, patterns: &[(&str, &str)], noted: &[&str]) -> Score {
        let mut answers = Answers::new();
        for (id, pattern) in patterns {
            let item = rubric.item(&id.parse().expect("an id")).expect("an item").clone();
            add(&mut answers, rubric, &item, pattern);
        }
        let noted = noted.iter().map(|id| id.parse().expect("an id")).collect();
        score(rubric, &answers, &noted)
    }

    fn has(score: &Score, item: usize, code: FlagCode) -> bool {
        score.items[item].flags.iter().any(|flag| flag.code == code)
    }

    /// ECERS-E: of two items on mathematics one is scored, and 15 of 18 count.
    #[test]
    fn of_alternatives_the_one_with_most_evidence_counts() {
        let mut rubric = subscales(&[&[("a", "1|3|5|7"), ("b", "1|3|5|7"), ("c", "1|3|5|7")]]);
        let ids = ["a", "b"].map(|id| id.parse().expect("an id"));
        rubric.alternatives =
            vec![crate::Alternatives { id: "either".parse().expect("an id"), items: ids.to_vec() }];
        let (seven, three, five) = ("N|Y|Y|Y", "N|Y|N|N", "N|Y|Y|N");
        type Case<'a> = (&'a str, &'a [(&'a str, &'a str)], &'a [&'a str], u32, Option<usize>);
        let cases: [Case<'_>; 5] = [
            ("one is scored", &[("a", three), ("c", five)], &[], 8, None),
            ("most met", &[("a", three), ("b", seven), ("c", five)], &[], 12, Some(0)),
            ("most notes", &[("a", three), ("b", seven)], &["a.3.1"], 3, Some(1)),
            ("rubric order", &[("a", five), ("b", five), ("c", three)], &[], 8, Some(1)),
            ("none", &[("c", five)], &[], 5, None),
        ];
        for (why, patterns, noted, sum, not_counted) in cases {
            let score = scored(&rubric, patterns, noted);
            assert_eq!((score.total.sum, score.total.of), (sum, 2), "{why}");
            for item in 0..2 {
                let is_out = has(&score, item, FlagCode::AlternativeNotCounted);
                assert_eq!(is_out, Some(item) == not_counted, "{why} {item}");
            }
        }
    }

    #[test]
    fn an_optional_item_counts_only_when_it_is_begun() {
        let mut rubric = subscales(&[&[("a", "1|3|5|7"), ("b", "1|3|5|7")]]);
        rubric.subscales[0].items[1].optional = true;
        let left_out = scored(&rubric, &[("a", "N|Y|Y|N")], &[]);
        assert_eq!(left_out.total, Mean { sum: 5, n: 1, of: 1 });
        assert!(has(&left_out, 1, FlagCode::LeftOut));
        let begun = scored(&rubric, &[("a", "N|Y|Y|N"), ("b", "N|.|.|.")], &[]);
        assert_eq!(begun.total, Mean { sum: 5, n: 1, of: 2 });
    }

    /// Sub-scales of three items and of one: the two means of a domain differ, and so does the
    /// mean of the sub-scale means from the total.
    #[test]
    fn a_domain_says_what_its_mean_is_taken_over() {
        let one = |id: &'static str| (id, "1|3|5|7");
        let mut rubric = subscales(&[&[one("a"), one("b"), one("c")], &[one("d")]]);
        let domain = |id: &str, mean| Domain {
            id: id.parse().expect("an id"),
            mean,
            subscales: rubric.subscales.iter().map(|subscale| subscale.id.clone()).collect(),
        };
        rubric.domains = vec![
            domain("by-item", DomainMean::Items),
            domain("by-subscale", DomainMean::Subscales),
        ];
        let seven = "N|Y|Y|Y";
        let score =
            scored(&rubric, &[("a", seven), ("b", seven), ("c", seven), ("d", "Y|N|N|N")], &[]);
        let means: Vec<_> = score.beside.domains.iter().map(|domain| domain.mean.mean()).collect();
        assert_eq!(means, [Some(Fraction::of(22, 4)), Some(Fraction::of(4, 1))]);
        assert_eq!(score.beside.mean_of_subscale_means.mean(), Some(Fraction::of(4, 1)));
        assert_eq!(score.total, Mean { sum: 22, n: 4, of: 4 });
        let json = serde_json::to_value(&score).expect("json");
        assert_eq!(json["domains"][1]["over"], "subscales");
        assert_eq!(json["domains"][0]["mean"], 5.5);
    }
}
