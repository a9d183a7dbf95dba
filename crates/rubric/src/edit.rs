//! Small edits on the way from one version to the next.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::crosswalk::{Become, Crosswalk, Step};
use crate::diff::diff;
use crate::id::{IndicatorId, ItemId, Level, SubscaleId};
use crate::model::{Indicator, Item, Rubric, Situation, Source};
use crate::package::{self, PackageFiles};
use crate::problem::Problem;
use crate::wording::{IndicatorText, ItemText, Wording};

/// What a text belongs to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "part", content = "id", rename_all = "kebab-case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum TextOf {
    /// The rubric as a whole: `name`, `about`, `notice`, `anchor.1` and so on.
    Rubric,
    /// A word with a fixed meaning, by its place from 0: `term`, `means`.
    Term(u32),
    /// A sub-scale: `title`.
    Subscale(SubscaleId),
    /// An item: `number`, `title`, `short`, `about`, `framework_plan`, `na_when`.
    Item(ItemId),
    /// An indicator: `text`, `counts`, `counts_not`, `borderline`, `ask`, `na_when`, `suggest.1`,
    /// `suggest.2`.
    Indicator(IndicatorId),
}

/// One small edit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "edit", rename_all = "kebab-case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum Edit {
    /// A text in one language. Empty takes it away where it may be absent.
    Text {
        /// The language.
        language: String,
        /// What it belongs to.
        of: TextOf,
        /// Which text of it.
        key: String,
        /// The new text.
        text: String,
    },
    /// Whether an indicator may be not applicable.
    NaAllowed {
        /// The indicator.
        indicator: IndicatorId,
        /// Whether it may.
        allowed: bool,
    },
    /// Whether the assessor counts episodes.
    Counter {
        /// The indicator.
        indicator: IndicatorId,
        /// Whether they are counted.
        counts: bool,
    },
    /// Where the answer comes from.
    Sources {
        /// The indicator.
        indicator: IndicatorId,
        /// At least one.
        sources: Vec<Source>,
    },
    /// Where in the day it can be seen.
    Situations {
        /// The indicator.
        indicator: IndicatorId,
        /// None for any time.
        situations: Vec<Situation>,
    },
    /// A new indicator at the end of a level, with the next free number.
    AddIndicator {
        /// The item.
        item: ItemId,
        /// The level.
        level: Level,
    },
    /// An indicator and its texts, taken away.
    RemoveIndicator {
        /// The indicator.
        indicator: IndicatorId,
    },
}

/// Why an edit cannot be made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EditError {
    /// The rubric has no such language, item, indicator, term or text.
    #[error("the rubric has no {0}")]
    Unknown(String),
}

/// A rubric on the way from one version to the next.
///
/// - Guarantee: the number of an indicator is never given away anew, neither in one go nor after it
///   was dropped in a version that the crosswalks tell of.
#[derive(Clone, Debug)]
pub struct Editing {
    rubric: Rubric,
    /// Every indicator there ever was.
    ever: BTreeSet<IndicatorId>,
}

impl Editing {
    /// Begins with a version.
    #[must_use]
    pub fn of(base: &Rubric) -> Self {
        let steps = base.crosswalks.iter().flat_map(|walk| &walk.indicators);
        let ever = base.indicators().map(|indicator| indicator.id.clone());
        let ever = ever.chain(steps.flat_map(|step| step.old.clone())).collect();
        let mut rubric = base.clone();
        // What became of older versions in this one is said anew when it is saved.
        rubric.crosswalks.clear();
        Self { rubric, ever }
    }

    /// The rubric as it stands.
    #[must_use]
    pub const fn rubric(&self) -> &Rubric {
        &self.rubric
    }

    /// The rubric as it stands, at the end.
    #[must_use]
    pub fn into_rubric(self) -> Rubric {
        self.rubric
    }

    /// Makes one edit.
    ///
    /// # Errors
    ///
    /// [`EditError::Unknown`]; the rubric is unchanged then. Whether the result is whole is another
    /// question, which [`problems`] answers: on the way to the next version it need not be.
    pub fn apply(&mut self, edit: &Edit) -> Result<(), EditError> {
        if let Edit::AddIndicator { item, level } = edit {
            let new = add(&mut self.rubric, item, *level, &self.ever)?;
            self.ever.insert(new);
            return Ok(());
        }
        apply(&mut self.rubric, edit)
    }
}

fn apply(rubric: &mut Rubric, edit: &Edit) -> Result<(), EditError> {
    match edit {
        Edit::Text { language, of, key, text } => {
            let unknown = || EditError::Unknown(format!("{language} {key}"));
            let place = rubric.wording.get_mut(language).ok_or_else(unknown)?;
            set_text(place, of, key, text).ok_or_else(unknown)
        }
        Edit::NaAllowed { indicator, allowed } => {
            with(rubric, indicator, |found| found.na_allowed = *allowed)
        }
        Edit::Counter { indicator, counts } => {
            with(rubric, indicator, |found| found.counter = *counts)
        }
        Edit::Sources { indicator, sources } => {
            with(rubric, indicator, |found| found.sources.clone_from(sources))
        }
        Edit::Situations { indicator, situations } => {
            with(rubric, indicator, |found| found.situations.clone_from(situations))
        }
        Edit::AddIndicator { item, level } => add(rubric, item, *level, &BTreeSet::new()).map(drop),
        Edit::RemoveIndicator { indicator } => remove(rubric, indicator),
    }
}

/// What is wrong with a rubric as it stands, as if it had been read from files.
#[must_use]
pub fn problems(rubric: &Rubric) -> Vec<Problem> {
    let mut files: PackageFiles = crate::write(rubric);
    // Edits never touch the licence text, which is not part of the rubric in memory.
    files.insert("LICENCE".into(), b"-".to_vec());
    package::read(&files).err().unwrap_or_default()
}

/// The crosswalk from `old` to an edited `new`: every indicator by what happened to it.
///
/// - Guarantee: an indicator with other words in the template language is `wording`, one that came
///   is `new`, one that went is `dropped`; everything else is the same. Whether other words still
///   mean the same is the owner's to say.
#[must_use]
pub fn crosswalk_of(old: &Rubric, new: &Rubric, reason: &str) -> Crosswalk {
    let template = new.languages.first().map_or("", String::as_str);
    let step = |change, old: Vec<IndicatorId>, new: Vec<IndicatorId>| Step {
        old,
        new,
        change,
        reason: reason.to_owned(),
    };
    let mut indicators = Vec::new();
    for indicator in new.indicators() {
        let id = &indicator.id;
        let text = |rubric: &Rubric| {
            rubric.wording_in(template).indicators.get(id).map(|text| text.text.clone())
        };
        if old.indicator(id).is_none() {
            indicators.push(step(Become::New, vec![], vec![id.clone()]));
        } else if text(old) != text(new) {
            indicators.push(step(Become::Wording, vec![id.clone()], vec![id.clone()]));
        }
    }
    let gone = old.indicators().filter(|indicator| new.indicator(&indicator.id).is_none());
    indicators.extend(gone.map(|i| step(Become::Dropped, vec![i.id.clone()], vec![])));
    let is_other = |item: &ItemId| {
        indicators.iter().any(|step| {
            !step.change.is_comparable()
                && step.old.iter().chain(&step.new).any(|id| id.item() == item)
        })
    };
    let items =
        new.items().map(|item| &item.id).filter(|id| is_other(id) && old.item(id).is_some());
    let items = items.map(|id| Step {
        old: vec![id.clone()],
        new: vec![id.clone()],
        change: Become::Meaning,
        reason: reason.to_owned(),
    });
    let items = items.collect();
    Crosswalk { from: old.name(), rest: Some(Become::Same), items, indicators }
}

/// Whether anything was changed at all.
#[must_use]
pub fn is_edited(old: &Rubric, new: &Rubric) -> bool {
    !diff(old, new).changes.is_empty()
}

fn with(
    rubric: &mut Rubric,
    id: &IndicatorId,
    change: impl FnOnce(&mut Indicator),
) -> Result<(), EditError> {
    let items = rubric.subscales.iter_mut().flat_map(|subscale| &mut subscale.items);
    let found = items.flat_map(|item| &mut item.indicators).find(|found| found.id == *id);
    found.map(change).ok_or_else(|| EditError::Unknown(id.to_string()))
}

fn item_mut<'r>(rubric: &'r mut Rubric, id: &ItemId) -> Result<&'r mut Item, EditError> {
    let mut items = rubric.subscales.iter_mut().flat_map(|subscale| &mut subscale.items);
    items.find(|item| item.id == *id).ok_or_else(|| EditError::Unknown(id.to_string()))
}

/// Adds an indicator with the number after the highest there ever was.
fn add(
    rubric: &mut Rubric,
    id: &ItemId,
    level: Level,
    ever: &BTreeSet<IndicatorId>,
) -> Result<IndicatorId, EditError> {
    let item = item_mut(rubric, id)?;
    let number = |id: &IndicatorId| {
        let text = id.to_string();
        text.rsplit('.').next().and_then(|number| number.parse::<u32>().ok()).unwrap_or(0)
    };
    let former = ever.iter().filter(|other| other.item() == id && other.level() == level);
    let here = item.at(level).map(|indicator| &indicator.id);
    let next = here.chain(former).map(number).max().unwrap_or(0) + 1;
    let new = format!("{id}.{level}.{next}");
    let new: IndicatorId = new.parse().map_err(|_| EditError::Unknown(new.clone()))?;
    item.indicators.push(Indicator {
        id: new.clone(),
        na_allowed: false,
        counter: false,
        sources: vec![Source::Observation],
        situations: Vec::new(),
    });
    item.indicators.sort_by_key(|indicator| indicator.id.level());
    for wording in rubric.wording.values_mut() {
        wording.indicators.insert(new.clone(), IndicatorText::default());
    }
    Ok(new)
}

fn remove(rubric: &mut Rubric, id: &IndicatorId) -> Result<(), EditError> {
    let item = item_mut(rubric, id.item())?;
    let before = item.indicators.len();
    item.indicators.retain(|indicator| indicator.id != *id);
    if item.indicators.len() == before {
        return Err(EditError::Unknown(id.to_string()));
    }
    for wording in rubric.wording.values_mut() {
        wording.indicators.remove(id);
    }
    Ok(())
}

/// Sets one text; none where there is no such text.
fn set_text(wording: &mut Wording, of: &TextOf, key: &str, text: &str) -> Option<()> {
    match of {
        TextOf::Rubric => *rubric_text(wording, key)? = text.to_owned(),
        TextOf::Term(place) => {
            let term = wording.terms.get_mut(*place as usize)?;
            *(match key {
                "term" => &mut term.term,
                "means" => &mut term.means,
                _ => return None,
            }) = text.to_owned();
        }
        TextOf::Subscale(id) if key == "title" => {
            wording.subscales.insert(id.clone(), text.to_owned());
        }
        TextOf::Subscale(_) => return None,
        TextOf::Item(id) => set_item_text(wording.items.entry(id.clone()).or_default(), key, text)?,
        TextOf::Indicator(id) => {
            set_indicator_text(wording.indicators.entry(id.clone()).or_default(), key, text)?;
        }
    }
    Some(())
}

fn rubric_text<'w>(wording: &'w mut Wording, key: &str) -> Option<&'w mut String> {
    Some(match key {
        "name" => &mut wording.name,
        "about" => &mut wording.about,
        "notice" => &mut wording.notice,
        _ => {
            let level = key.strip_prefix("anchor.")?.parse::<u8>().ok()?;
            &mut wording.anchors[Level::try_from(level).ok()?.index()]
        }
    })
}

fn set_item_text(words: &mut ItemText, key: &str, text: &str) -> Option<()> {
    *(match key {
        "number" => &mut words.number,
        "title" => &mut words.title,
        "short" => &mut words.short,
        "about" => &mut words.about,
        "framework_plan" => &mut words.framework_plan,
        "na_when" => {
            words.na_when = some(text);
            return Some(());
        }
        _ => return None,
    }) = text.to_owned();
    Some(())
}

fn set_indicator_text(words: &mut IndicatorText, key: &str, text: &str) -> Option<()> {
    *(match key {
        "text" => {
            text.clone_into(&mut words.text);
            return Some(());
        }
        "counts" => &mut words.counts,
        "counts_not" => &mut words.counts_not,
        "borderline" => &mut words.borderline,
        "ask" => &mut words.ask,
        "na_when" => &mut words.na_when,
        _ => return set_suggestion(&mut words.suggest, key, text),
    }) = some(text);
    Some(())
}

fn set_suggestion(suggestions: &mut Vec<String>, key: &str, text: &str) -> Option<()> {
    let place = key.strip_prefix("suggest.")?.parse::<usize>().ok()?.checked_sub(1)?;
    match (suggestions.get_mut(place), some(text)) {
        (Some(old), Some(text)) => *old = text,
        (Some(_), None) => {
            suggestions.remove(place);
        }
        (None, Some(text)) if place < 2 => suggestions.push(text),
        (None, None) if place < 2 => {}
        _ => return None,
    }
    Some(())
}

fn some(text: &str) -> Option<String> {
    (!text.trim().is_empty()).then(|| text.to_owned())
}

#[cfg(test)]
mod tests;
