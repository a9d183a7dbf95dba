use std::collections::BTreeMap;

use rubric::edit::{is_edited, problems};
use rubric::{
    Indicator, IndicatorText, Item, ItemText, Level, Problem, Rubric, Situation, Source, Wording,
};
use serde::Serialize;
use text::{Lang, Texts};

use crate::app::App;
use crate::error::AppError;
use crate::rubrics::{Origin, RubricEntry, version_numbers};
use crate::trouble::rubric_sentence;

/// Texts by language, then by their key.
pub type TextsByLanguage = BTreeMap<String, BTreeMap<String, String>>;

/// A rubric with all its texts in all its languages, as it is edited.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct RubricPage {
    /// The version that is edited.
    pub entry: RubricEntry,
    /// The languages, the template first.
    pub languages: Vec<String>,
    /// Name, what it is, notice and anchor words.
    pub texts: TextsByLanguage,
    /// Words with a fixed meaning.
    pub terms: Vec<TermPage>,
    /// The sub-scales, in order.
    pub subscales: Vec<SubscalePage>,
    /// How many edits are open.
    pub edits: usize,
    /// Whether the edits change anything.
    pub is_changed: bool,
    /// What is wrong with it.
    pub problems: Vec<RubricProblem>,
    /// The versions of the same scale that are here, newest first, this one among them.
    pub versions: Vec<String>,
    /// The id under which it can be saved here.
    pub own_id: String,
    /// A version that is free.
    pub next_version: String,
    /// Whether the file of this version may be handed on from here.
    pub may_hand_on: bool,
}

/// A word with a fixed meaning.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct TermPage {
    /// Its place in the list, from 0.
    pub place: usize,
    /// `term` and `means`.
    pub texts: TextsByLanguage,
}

/// A sub-scale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SubscalePage {
    /// The sub-scale.
    pub id: String,
    /// `title`.
    pub texts: TextsByLanguage,
    /// The items, in order.
    pub items: Vec<ItemPage>,
}

/// An item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ItemPage {
    /// The item.
    pub id: String,
    /// Whether the whole item may be not applicable.
    pub na_allowed: bool,
    /// Number, titles, what it is about and so on.
    pub texts: TextsByLanguage,
    /// The indicators, by level.
    pub indicators: Vec<IndicatorPage>,
}

/// An indicator.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct IndicatorPage {
    /// The indicator.
    pub id: String,
    /// 1, 3, 5 or 7.
    pub level: Level,
    /// Whether "not applicable" may be answered.
    pub na_allowed: bool,
    /// Whether the assessor counts episodes.
    pub counter: bool,
    /// Where the answer comes from.
    pub sources: Vec<Source>,
    /// Where in the day it can be seen.
    pub situations: Vec<Situation>,
    /// The sentence, guidance, question, condition and suggestions.
    pub texts: TextsByLanguage,
}

/// Something wrong in a rubric, with the place on the screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct RubricProblem {
    /// The stable name of the situation.
    pub code: String,
    /// The sentence people read.
    pub message: String,
    /// The indicator or item, as far as it can be told.
    pub id: Option<String>,
    /// The text of it.
    pub key: Option<String>,
    /// The language of the text.
    pub language: Option<String>,
}

impl RubricProblem {
    /// Everything that is wrong with a rubric, each once.
    pub(super) fn all_of(rubric: &Rubric, lang: Lang) -> Vec<Self> {
        let texts = Texts::new(lang);
        problems(rubric).iter().map(|problem| Self::of(problem, rubric, &texts)).collect()
    }

    fn of(problem: &Problem, rubric: &Rubric, texts: &Texts) -> Self {
        let args = problem.kind.args();
        let arg = |name: &str| args.iter().find(|(key, _)| *key == name).map(|(_, value)| *value);
        let at = problem.place.at.as_str();
        let named = at.strip_prefix("indicator.").or_else(|| at.strip_prefix("item."));
        let named = named.map(|rest| split_key(rest, at.starts_with("indicator.")));
        let is_known = |id: &&str| {
            id.parse().is_ok_and(|id| rubric.indicator(&id).is_some())
                || id.parse().is_ok_and(|id| rubric.item(&id).is_some())
        };
        let id = named.map(|(id, _)| id).or_else(|| arg("item")).or_else(|| arg("id"));
        let file = problem.place.file.as_str();
        let language = file.strip_prefix("text.").and_then(|rest| rest.strip_suffix(".toml"));
        Self {
            code: problem.kind.code().to_owned(),
            message: with_title(rubric_sentence(problem, texts), arg("item"), rubric),
            id: id.filter(is_known).map(str::to_owned),
            key: named.and_then(|(_, key)| key).map(str::to_owned),
            language: language.map(str::to_owned),
        }
    }
}

/// A sentence in which an item is called by its title, as people know it.
fn with_title(sentence: String, item: Option<&str>, rubric: &Rubric) -> String {
    let language = rubric.languages.first().map_or("", String::as_str);
    let title = item.and_then(|id| {
        let words = rubric.wording_in(language).items.get(&id.parse().ok()?)?;
        Some((id, words.title.as_str()))
    });
    match title.filter(|(_, title)| !title.is_empty()) {
        Some((id, title)) => sentence
            .replace(&format!("«{id}»"), &format!("«{title}»"))
            .replace(&format!("“{id}”"), &format!("“{title}”")),
        None => sentence,
    }
}

/// `curiosity.3.1.text` as id and key.
fn split_key(rest: &str, is_indicator: bool) -> (&str, Option<&str>) {
    let dots = if is_indicator { 2 } else { 0 };
    match rest.match_indices('.').nth(dots) {
        Some((place, _)) => (&rest[..place], Some(&rest[place + 1..])),
        None => (rest, None),
    }
}

impl App {
    /// A rubric with all its texts, as it is edited here.
    ///
    /// # Errors
    ///
    /// [`AppError::RubricMissing`].
    pub fn rubric_page(&self, name: &str, lang: Lang) -> Result<RubricPage, AppError> {
        let base = self.rubrics().require(name)?.clone();
        let (rubric, edits) = self.edited(name)?;
        let list = self.rubrics().list(lang.tag(), &self.today());
        let versions = list.iter().filter(|entry| {
            let other = self.rubrics().get(&entry.rubric);
            other.is_some_and(|other| other.scale == base.scale)
        });
        let versions = versions.map(|entry| entry.rubric.clone()).collect();
        let entry = list.iter().find(|entry| entry.rubric == name).cloned();
        let entry = entry.ok_or_else(|| AppError::NotFound(name.to_owned()))?;
        let own_id = self.own_id(&base);
        Ok(RubricPage {
            next_version: next_version(self.highest_version(&own_id), &base.version),
            own_id,
            may_hand_on: self.may_hand_on(name),
            entry,
            languages: rubric.languages.clone(),
            texts: by_language(&rubric, head_texts),
            terms: terms(&rubric),
            subscales: subscales(&rubric),
            edits,
            is_changed: is_edited(&base, &rubric),
            problems: RubricProblem::all_of(&rubric, lang),
            versions,
        })
    }

    /// The id under which this workspace may save a version: its own rubric's, else one beside it.
    pub(super) fn own_id(&self, base: &Rubric) -> String {
        let is_own = matches!(self.rubrics().origin(&base.name()),
            Some(Origin::Added { key, .. }) if self.is_own_key(key));
        if is_own { base.id.clone() } else { format!("{}-local", base.id) }
    }
}

/// One more in the middle than the highest that is here.
fn next_version(highest: Option<String>, base: &str) -> String {
    let numbers = version_numbers(highest.as_deref().unwrap_or(base));
    match numbers.as_slice() {
        [major, minor, _] => format!("{major}.{}.0", minor + 1),
        _ => "1.0.0".to_owned(),
    }
}

fn by_language(
    rubric: &Rubric,
    texts: impl Fn(&Wording) -> Vec<(String, String)>,
) -> TextsByLanguage {
    let of = |language: &String| {
        let wording = rubric.wording.get(language);
        (language.clone(), wording.map(&texts).unwrap_or_default().into_iter().collect())
    };
    rubric.languages.iter().map(of).collect()
}

fn pair(key: &str, text: &str) -> (String, String) {
    (key.to_owned(), text.to_owned())
}

fn head_texts(wording: &Wording) -> Vec<(String, String)> {
    let mut texts = vec![
        pair("name", &wording.name),
        pair("about", &wording.about),
        pair("notice", &wording.notice),
    ];
    for level in Level::ALL {
        texts.push((format!("anchor.{level}"), wording.anchor(level).to_owned()));
    }
    texts
}

fn terms(rubric: &Rubric) -> Vec<TermPage> {
    let most = rubric.wording.values().map(|wording| wording.terms.len()).max().unwrap_or(0);
    let page = |place: usize| TermPage {
        place,
        texts: by_language(rubric, |wording| {
            let term = wording.terms.get(place).cloned().unwrap_or_default();
            vec![pair("term", &term.term), pair("means", &term.means)]
        }),
    };
    (0..most).map(page).collect()
}

fn subscales(rubric: &Rubric) -> Vec<SubscalePage> {
    let page = |subscale: &rubric::Subscale| SubscalePage {
        id: subscale.id.to_string(),
        texts: by_language(rubric, |wording| {
            let title = wording.subscales.get(&subscale.id);
            vec![pair("title", title.map_or("", String::as_str))]
        }),
        items: subscale.items.iter().map(|item| item_page(rubric, item)).collect(),
    };
    rubric.subscales.iter().map(page).collect()
}

fn item_page(rubric: &Rubric, item: &Item) -> ItemPage {
    ItemPage {
        id: item.id.to_string(),
        na_allowed: item.na_allowed,
        texts: by_language(rubric, |wording| {
            owned(wording.items.get(&item.id).unwrap_or(&ItemText::default()).entries())
        }),
        indicators: item.indicators.iter().map(|one| indicator_page(rubric, one)).collect(),
    }
}

fn indicator_page(rubric: &Rubric, indicator: &Indicator) -> IndicatorPage {
    IndicatorPage {
        id: indicator.id.to_string(),
        level: indicator.id.level(),
        na_allowed: indicator.na_allowed,
        counter: indicator.counter,
        sources: indicator.sources.clone(),
        situations: indicator.situations.clone(),
        texts: by_language(rubric, |wording| {
            let text = wording.indicators.get(&indicator.id);
            owned(text.unwrap_or(&IndicatorText::default()).entries())
        }),
    }
}

fn owned(entries: Vec<(String, &str)>) -> Vec<(String, String)> {
    entries.into_iter().map(|(key, text)| (key, text.to_owned())).collect()
}
