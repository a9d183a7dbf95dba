use rubric::{
    Indicator, IndicatorId, Item, Level, Rubric, Situation, Source, Status, Subscale, Wording,
};
use serde::Serialize;
use text::Lang;

use crate::app::App;
use crate::error::AppError;

/// A rubric as people read it, in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ScaleView {
    /// `id@version`.
    pub rubric: String,
    /// The name people call it by.
    pub name: String,
    /// What must stand wherever results are shown.
    pub notice: String,
    /// Whether it is not validated.
    pub is_working: bool,
    /// The ages it is made for, in whole months.
    pub ages_months: (u16, u16),
    /// The words at 1, 3, 5 and 7.
    pub anchors: Vec<Anchor>,
    /// The sub-scales, in order.
    pub subscales: Vec<SubscaleText>,
}

/// The word at a level.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Anchor {
    /// 1, 3, 5 or 7.
    pub level: Level,
    /// The word.
    pub word: String,
}

/// A sub-scale with its items.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SubscaleText {
    /// The sub-scale.
    pub id: String,
    /// Its place among the sub-scales, from 1.
    pub number: usize,
    /// Its title.
    pub title: String,
    /// The items, in order.
    pub items: Vec<ItemText>,
}

/// An item as people read it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ItemText {
    /// The item.
    pub id: String,
    /// The number people see.
    pub number: String,
    /// The title.
    pub title: String,
    /// A title for narrow places.
    pub short: String,
    /// What the item is about.
    pub about: String,
    /// Whether the whole item may be not applicable.
    pub na_allowed: bool,
    /// When it is.
    pub na_when: Option<String>,
    /// The indicators, by level.
    pub indicators: Vec<IndicatorText>,
}

/// An indicator as people read it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct IndicatorText {
    /// The indicator.
    pub id: String,
    /// The number people see: item, level and place, `5.3.2`.
    pub number: String,
    /// 1, 3, 5 or 7.
    pub level: Level,
    /// The indicator itself.
    pub text: String,
    /// What counts.
    pub counts: Option<String>,
    /// What does not count.
    pub counts_not: Option<String>,
    /// Where the border goes.
    pub borderline: Option<String>,
    /// What to ask the staff.
    pub ask: Option<String>,
    /// When it is not applicable.
    pub na_when: Option<String>,
    /// Whether "not applicable" may be answered.
    pub na_allowed: bool,
    /// Whether the assessor counts episodes.
    pub counter: bool,
    /// Where the answer comes from.
    pub sources: Vec<Source>,
    /// Where in the day it can be seen; none means any time.
    pub situations: Vec<Situation>,
}

/// The number people see of an indicator: item, level and place, `5.3.2`; none where the rubric has
/// no such indicator. The same in every language.
pub(crate) fn number_of(rubric: &Rubric, id: &IndicatorId) -> Option<String> {
    let item = rubric.items().find(|item| item.indicators.iter().any(|one| one.id == *id))?;
    let place = item.at(id.level()).position(|one| one.id == *id)? + 1;
    let template = rubric.languages.first().map_or("", String::as_str);
    let number = &rubric.wording_in(template).items.get(&item.id)?.number;
    Some(format!("{number}.{}.{place}", id.level()))
}

impl App {
    /// A rubric as people read it in `lang`, in the template language where a text is missing.
    ///
    /// # Errors
    ///
    /// [`AppError::RubricMissing`].
    pub fn scale(&self, rubric: &str, lang: Lang) -> Result<ScaleView, AppError> {
        let rubric = self.rubrics().require(rubric)?;
        Ok(Reader { rubric, wording: rubric.wording_in(lang.tag()) }.read())
    }
}

struct Reader<'a> {
    rubric: &'a Rubric,
    wording: &'a Wording,
}

impl Reader<'_> {
    fn read(&self) -> ScaleView {
        let anchor = |level: Level| Anchor { level, word: self.wording.anchor(level).to_owned() };
        let subscales = self.rubric.subscales.iter().zip(1..);
        ScaleView {
            rubric: self.rubric.name(),
            name: self.wording.name.clone(),
            notice: self.wording.notice.clone(),
            is_working: self.rubric.status == Status::Working,
            ages_months: self.rubric.ages_months,
            anchors: Level::ALL.map(anchor).to_vec(),
            subscales: subscales.map(|(subscale, place)| self.subscale(subscale, place)).collect(),
        }
    }

    fn subscale(&self, subscale: &Subscale, number: usize) -> SubscaleText {
        SubscaleText {
            id: subscale.id.to_string(),
            number,
            title: self.wording.subscales.get(&subscale.id).cloned().unwrap_or_default(),
            items: subscale.items.iter().map(|item| self.item(item)).collect(),
        }
    }

    fn item(&self, item: &Item) -> ItemText {
        let words = self.wording.items.get(&item.id).cloned().unwrap_or_default();
        let at = |level| item.at(level).zip(1..);
        let all = Level::ALL.into_iter().flat_map(at);
        ItemText {
            id: item.id.to_string(),
            title: words.title,
            short: words.short,
            about: words.about,
            na_allowed: item.na_allowed,
            na_when: words.na_when,
            indicators: all.map(|(one, place)| self.indicator(one, &words.number, place)).collect(),
            number: words.number,
        }
    }

    fn indicator(&self, indicator: &Indicator, item: &str, place: usize) -> IndicatorText {
        let words = self.wording.indicators.get(&indicator.id).cloned().unwrap_or_default();
        let level = indicator.id.level();
        IndicatorText {
            id: indicator.id.to_string(),
            number: format!("{item}.{level}.{place}"),
            level,
            text: words.text,
            counts: words.counts,
            counts_not: words.counts_not,
            borderline: words.borderline,
            ask: words.ask,
            na_when: words.na_when,
            na_allowed: indicator.na_allowed,
            counter: indicator.counter,
            sources: indicator.sources.clone(),
            situations: indicator.situations.clone(),
        }
    }
}
