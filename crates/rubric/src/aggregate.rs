use serde::Serialize;
use serde::ser::{SerializeStruct, Serializer};

use crate::answer::Answers;
use crate::id::SubscaleId;
use crate::item_result::ItemResult;
use crate::model::Rubric;
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

/// What the answers of one assessment amount to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Score {
    /// Id and version of the rubric.
    pub rubric: String,
    /// Every item, in the order of the rubric.
    pub items: Vec<ItemResult>,
    /// Every sub-scale, in the order of the rubric.
    pub subscales: Vec<SubscaleResult>,
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

/// Scores all answers of an assessment.
#[must_use]
pub fn score(rubric: &Rubric, answers: &Answers, noted: &Noted) -> Score {
    let mut items: Vec<ItemResult> = Vec::new();
    let mut subscales = Vec::new();
    for subscale in &rubric.subscales {
        let first = items.len();
        items.extend(subscale.items.iter().map(|item| score_item(item, answers, noted)));
        let mean = Mean::over(&items[first..]);
        subscales.push(SubscaleResult { id: subscale.id.clone(), mean });
    }
    let total = Mean::over(&items);
    Score { rubric: rubric.name(), items, subscales, total }
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
}
