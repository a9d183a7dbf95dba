use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::id::{IndicatorId, ItemId, Level};
use crate::model::Rubric;

/// What was answered to one indicator. No answer at all is "unanswered".
///
/// # Source
///
/// Our own choice, after the practice of the ERS scales: "not observed" counts as no for the score
/// and stays apart everywhere else. At level 1, where faults stand, it is not offered: there it
/// equals "not seen".
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum Answer {
    /// Seen. At level 1: the fault was seen.
    Yes,
    /// Not seen, or not shown when asked.
    No,
    /// Not applicable, where the indicator allows it.
    Na,
    /// There was an opportunity, and nothing was seen.
    NotObserved,
    /// There was no opportunity: no meal, no books this time.
    NoOpportunity,
}

impl Answer {
    /// Every answer.
    pub const ALL: [Self; 5] =
        [Self::Yes, Self::No, Self::Na, Self::NotObserved, Self::NoOpportunity];

    /// The word it has in files.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Na => "na",
            Self::NotObserved => "not-observed",
            Self::NoOpportunity => "no-opportunity",
        }
    }

    /// The answer a word in a file stands for.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|answer| answer.word() == word)
    }
}

/// Why an answer cannot be taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AnswerError {
    /// The rubric has no such indicator or item.
    #[error("the rubric has no indicator or item {id}")]
    Unknown {
        /// What was asked for.
        id: String,
        /// The most similar id the rubric has.
        nearest: Option<String>,
    },
    /// "Not applicable" where the indicator or item does not allow it.
    #[error("{id} may not be answered not applicable")]
    NaNotAllowed {
        /// The indicator or item.
        id: String,
    },
    /// "Not observed" or "no opportunity" at level 1.
    #[error("{id} stands at level 1 and takes yes or no only")]
    FaultIsYesOrNo {
        /// The indicator.
        id: String,
    },
    /// A whole item answered with something else than "not applicable".
    #[error("item {id} takes no other answer than not applicable")]
    ItemIsNaOnly {
        /// The item.
        id: String,
    },
}

/// The answers of one assessment, each allowed by the rubric it was checked against.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    indicators: BTreeMap<IndicatorId, Answer>,
    items_na: BTreeSet<ItemId>,
}

impl Answers {
    /// Nothing answered yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The answer to an indicator, none if unanswered.
    #[must_use]
    pub fn get(&self, id: &IndicatorId) -> Option<Answer> {
        self.indicators.get(id).copied()
    }

    /// Whether the whole item was answered "not applicable".
    #[must_use]
    pub fn is_item_na(&self, id: &ItemId) -> bool {
        self.items_na.contains(id)
    }

    /// Takes or, with none, clears the answer to an indicator or a whole item.
    ///
    /// # Errors
    ///
    /// [`AnswerError`], each variant its condition; the answers are unchanged then.
    pub fn set(
        &mut self,
        rubric: &Rubric,
        id: &str,
        answer: Option<Answer>,
    ) -> Result<(), AnswerError> {
        if let Ok(item) = id.parse::<ItemId>() {
            return self.set_item(rubric, item, answer);
        }
        let unknown = || AnswerError::Unknown { id: id.to_owned(), nearest: nearest(rubric, id) };
        let indicator: IndicatorId = id.parse().map_err(|_| unknown())?;
        let known = rubric.indicator(&indicator).ok_or_else(unknown)?;
        let is_fault = indicator.level() == Level::One;
        match answer {
            Some(Answer::Na) if !known.na_allowed => {
                return Err(AnswerError::NaNotAllowed { id: id.to_owned() });
            }
            Some(Answer::NotObserved | Answer::NoOpportunity) if is_fault => {
                return Err(AnswerError::FaultIsYesOrNo { id: id.to_owned() });
            }
            Some(answer) => self.indicators.insert(indicator, answer),
            None => self.indicators.remove(&indicator),
        };
        Ok(())
    }

    fn set_item(
        &mut self,
        rubric: &Rubric,
        id: ItemId,
        answer: Option<Answer>,
    ) -> Result<(), AnswerError> {
        let Some(item) = rubric.item(&id) else {
            let nearest = nearest(rubric, id.as_str());
            return Err(AnswerError::Unknown { id: id.into(), nearest });
        };
        match answer {
            None => self.items_na.remove(&id),
            Some(Answer::Na) if item.na_allowed => self.items_na.insert(id),
            Some(Answer::Na) => return Err(AnswerError::NaNotAllowed { id: id.into() }),
            Some(_) => return Err(AnswerError::ItemIsNaOnly { id: id.into() }),
        };
        Ok(())
    }

    /// Every answer as files write it: indicators, then items that are not applicable.
    pub fn entries(&self) -> impl Iterator<Item = (String, Answer)> {
        let indicators = self.indicators.iter().map(|(id, answer)| (id.to_string(), *answer));
        indicators.chain(self.items_na.iter().map(|id| (id.to_string(), Answer::Na)))
    }

    /// How many answers there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.indicators.len() + self.items_na.len()
    }

    /// Whether nothing is answered.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// The id of the rubric that is most like `id`, if any is close.
fn nearest(rubric: &Rubric, id: &str) -> Option<String> {
    let indicators = rubric.indicators().map(|indicator| indicator.id.to_string());
    let items = rubric.items().map(|item| item.id.to_string());
    closest(id, indicators.chain(items))
}

/// The candidate with the fewest edits, if they are at most a third of the length.
///
/// # Example
///
/// ```
/// let known = ["curiosity", "books"].map(String::from);
/// assert_eq!(rubric::closest("curiousity", known.into_iter()).as_deref(), Some("curiosity"));
/// ```
pub fn closest(word: &str, candidates: impl Iterator<Item = String>) -> Option<String> {
    candidates
        .map(|candidate| (edits(word, &candidate), candidate))
        .min()
        .filter(|(edits, candidate)| edits * 3 <= candidate.len().max(3))
        .map(|(_, candidate)| candidate)
}

/// Levenshtein distance in bytes; ids are ASCII.
fn edits(a: &str, b: &str) -> usize {
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, left) in a.bytes().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, right) in b.bytes().enumerate() {
            let substitute = diagonal + usize::from(left != right);
            diagonal = row[j + 1];
            row[j + 1] = substitute.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::rubric;

    #[test]
    fn takes_only_what_the_rubric_allows() {
        let rubric = rubric(&[("talk", "11|333|5-5|77"), ("books-", "11|33|55|77")]);
        let refused = [
            ("talk.3.9", Answer::Yes),
            ("talk.3.1", Answer::Na),
            ("talk.1.1", Answer::NotObserved),
            ("talk.1.2", Answer::NoOpportunity),
            ("talk", Answer::Na),
            ("books", Answer::Yes),
            ("singing", Answer::Na),
            ("TALK.3.1", Answer::Yes),
        ];
        for (id, answer) in refused {
            let mut answers = Answers::new();
            assert!(answers.set(&rubric, id, Some(answer)).is_err(), "{id} {answer:?}");
            assert!(answers.is_empty(), "{id}");
        }
        let mut answers = Answers::new();
        for (id, answer) in
            [("talk.5.2", Answer::Na), ("talk.1.1", Answer::Yes), ("books", Answer::Na)]
        {
            answers.set(&rubric, id, Some(answer)).expect("allowed");
        }
        answers.set(&rubric, "talk.1.1", None).expect("cleared");
        assert_eq!(answers.len(), 2);
    }

    #[test]
    fn names_the_nearest_id() {
        let rubric = rubric(&[("curiosity", "11|33|55|77")]);
        let error = Answers::new().set(&rubric, "curiousity.5.1", Some(Answer::Yes));
        let Err(AnswerError::Unknown { nearest, .. }) = error else { panic!("{error:?}") };
        assert_eq!(nearest.as_deref(), Some("curiosity.5.1"));
    }
}
