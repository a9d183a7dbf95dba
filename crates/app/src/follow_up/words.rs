use rubric::{IndicatorId, ItemId, Rubric, Wording};
use text::Lang;

use super::GoalIndicator;

/// The most suggestions for one goal.
const SUGGESTED: usize = 4;
/// The most questions that are suggested.
const ASKED: usize = 4;

/// What a rubric says, in one language.
pub(super) struct RubricWords<'a>(&'a Wording);

impl<'a> RubricWords<'a> {
    pub(super) fn new(rubric: &'a Rubric, lang: Lang) -> Self {
        Self(rubric.wording_in(lang.tag()))
    }

    pub(super) fn indicators(&self, ids: &[IndicatorId]) -> Vec<GoalIndicator> {
        let words = |id: &IndicatorId| {
            let known = self.0.indicators.get(id);
            let text = known.map_or_else(|| id.to_string(), |text| text.text.clone());
            GoalIndicator { id: id.clone(), text }
        };
        ids.iter().map(words).collect()
    }

    /// The number and the title of an item; none where the rubric has no such item.
    pub(super) fn item(&self, id: &ItemId) -> Option<(String, String)> {
        self.0.items.get(id).map(|text| (text.number.clone(), text.title.clone()))
    }

    /// What the rubric suggests for indicators, each once: a few.
    pub(super) fn suggest(&self, ids: &[IndicatorId]) -> Vec<String> {
        let known = ids.iter().filter_map(|id| self.0.indicators.get(id));
        once(known.flat_map(|text| &text.suggest), SUGGESTED)
    }

    /// What to ask about indicators, and after that what is suggested, each once: a few.
    pub(super) fn questions(&self, ids: &[IndicatorId]) -> Vec<String> {
        let known = || ids.iter().filter_map(|id| self.0.indicators.get(id));
        let ask = known().filter_map(|text| text.ask.as_ref());
        once(ask.chain(known().flat_map(|text| &text.suggest)), ASKED)
    }
}

fn once<'t>(texts: impl Iterator<Item = &'t String>, most: usize) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for text in texts {
        if !found.contains(text) {
            found.push(text.clone());
        }
    }
    found.truncate(most);
    found
}
