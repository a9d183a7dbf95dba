//! Sheets of a kindergarten's own assessment: each member of staff fills one in, without a name.

mod read;
mod workbook;

use rubric::{Answer, IndicatorId};

pub use read::{OwnRead, read_own};
pub use workbook::own_xlsx;

/// A sheet with nothing answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnPaper {
    /// `id@version` of the rubric.
    pub rubric: String,
    /// The items in the order of the rubric.
    pub items: Vec<OwnItem>,
}

/// An item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnItem {
    /// Number and title, as people read them.
    pub title: String,
    /// What the item is about.
    pub about: String,
    /// The indicators in the order of the rubric.
    pub indicators: Vec<OwnIndicator>,
}

/// An indicator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnIndicator {
    /// Its id.
    pub id: IndicatorId,
    /// Its words.
    pub text: String,
    /// The answers it allows, in the order to be offered.
    pub allowed: Vec<Answer>,
}

/// The words of a sheet in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnWords {
    /// What the sheet is called.
    pub title: String,
    /// Kindergarten, group, scale: label and value.
    pub facts: Vec<(String, String)>,
    /// How to fill it in, line by line: that no name is written, among others.
    pub intro: Vec<String>,
    /// The label of the rubric's name.
    pub rubric: String,
    /// The head of the column of ids.
    pub id: String,
    /// The head of the column of sentences.
    pub indicator: String,
    /// The head of the column of answers.
    pub answer: String,
    /// The word for an answer: at level 1, and at the others.
    pub answers: Vec<(Answer, String, String)>,
}

impl OwnWords {
    /// The word for an answer to an indicator.
    pub(crate) fn word(&self, id: &IndicatorId, answer: Answer) -> &str {
        let found = self.answers.iter().find(|(known, ..)| *known == answer);
        let is_fault = id.level() == rubric::Level::One;
        found.map_or("", |(_, fault, other)| if is_fault { fault } else { other })
    }
}
