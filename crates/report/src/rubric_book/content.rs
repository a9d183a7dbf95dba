//! What stands in the book, before it is pages or plain text.

use rubric::{Indicator, IndicatorText, Item, ItemRule, ItemText, Level, Wording};
use text::{Key, key};

use super::languages::{Columns, Words};
use crate::Imprint;
use crate::rubric_words as words;

/// A whole rubric, in the order it is read.
pub(super) struct Book {
    pub(super) title: String,
    pub(super) name: Words,
    /// Id and version.
    pub(super) id: String,
    /// The same, and how far it has come.
    pub(super) version: String,
    /// At the foot of every page.
    pub(super) notice: String,
    /// The texts about the rubric as a whole.
    pub(super) head: Vec<Said>,
    pub(super) anchors: Vec<(Level, Words)>,
    pub(super) facts: Vec<(String, String)>,
    /// How the book is used, a sentence each.
    pub(super) how: Vec<String>,
    pub(super) terms: Vec<(Words, Words)>,
    /// Domains and alternatives: their titles, and what they are made of.
    pub(super) across: Vec<(Words, String)>,
    pub(super) groups: Vec<Group>,
}

/// A text, and what kind of text it is.
pub(super) struct Said {
    pub(super) label: Option<Key>,
    pub(super) words: Words,
}

/// A sub-scale.
pub(super) struct Group {
    pub(super) title: Words,
    pub(super) items: Vec<ItemPart>,
}

/// An item.
pub(super) struct ItemPart {
    pub(super) number: String,
    pub(super) title: Words,
    pub(super) said: Vec<Said>,
    /// Id and settings.
    pub(super) meta: String,
    pub(super) levels: Vec<LevelPart>,
    /// Why there are no indicators.
    pub(super) empty: Option<String>,
}

/// A level of an item.
pub(super) struct LevelPart {
    pub(super) level: Level,
    pub(super) word: Words,
    pub(super) indicators: Vec<IndicatorPart>,
}

/// An indicator.
pub(super) struct IndicatorPart {
    /// Level and number: `3.1`.
    pub(super) number: String,
    pub(super) text: Words,
    pub(super) said: Vec<Said>,
    /// Source, situations, settings and id.
    pub(super) meta: String,
}

impl Book {
    pub(super) fn new(columns: &Columns<'_>, imprint: &Imprint<'_>) -> Self {
        let rubric = columns.rubric;
        let name = columns.first(|w| Some(&w.name), &rubric.id);
        let args = [("name", name.into()), ("version", (&rubric.version).into())];
        let status = columns.texts.get(words::status(rubric.status));
        Self {
            title: columns.texts.with(key::RUBRIC_BOOK_TITLE, &args),
            name: columns.named(|w| Some(&w.name), &rubric.id),
            id: rubric.name(),
            version: format!("{} · {status}", rubric.name()),
            notice: columns.first(|w| Some(&w.notice), &status),
            head: columns.head(),
            anchors: Level::ALL
                .into_iter()
                .filter_map(|level| Some((level, columns.words(|w| Some(w.anchor(level)))?)))
                .collect(),
            facts: columns.facts(imprint),
            how: columns.how(),
            terms: columns.terms(),
            across: columns.across(),
            groups: columns.groups(),
        }
    }
}

/// Where a text stands in a wording.
type Of<T> = fn(&T) -> Option<&String>;

/// The texts of an indicator with their labels, in the order they are read.
const GUIDANCE: [(Key, Of<IndicatorText>); 5] = [
    (key::RUBRIC_FIELD_COUNTS, |text| text.counts.as_ref()),
    (key::RUBRIC_FIELD_COUNTS_NOT, |text| text.counts_not.as_ref()),
    (key::RUBRIC_FIELD_BORDERLINE, |text| text.borderline.as_ref()),
    (key::RUBRIC_FIELD_NA_WHEN, |text| text.na_when.as_ref()),
    (key::RUBRIC_FIELD_ASK, |text| text.ask.as_ref()),
];

/// The texts of an item beside its title.
const ABOUT_ITEM: [(Option<Key>, Of<ItemText>); 4] = [
    (None, |text| Some(&text.about)),
    (Some(key::RUBRIC_FIELD_PLAN), |text| Some(&text.framework_plan)),
    (Some(key::RUBRIC_FIELD_NA_WHEN), |text| text.na_when.as_ref()),
    (Some(key::RUBRIC_FIELD_SHORT), |text| Some(&text.short).filter(|s| **s != text.title)),
];

impl Columns<'_> {
    /// A text that must be called something, its id if need be.
    fn named(&self, of: impl Fn(&Wording) -> Option<&str>, id: &str) -> Words {
        let id = || self.list.iter().map(|_| Some(id.to_owned())).collect();
        self.words(of).unwrap_or_else(id)
    }

    fn head(&self) -> Vec<Said> {
        let about = self.words(|w| Some(&w.about)).map(|words| Said { label: None, words });
        let label = Some(key::RUBRIC_FIELD_NOTICE);
        let notice = self.words(|w| Some(&w.notice)).map(|words| Said { label, words });
        about.into_iter().chain(notice).collect()
    }

    fn facts(&self, imprint: &Imprint<'_>) -> Vec<(String, String)> {
        let (rubric, texts) = (self.rubric, &self.texts);
        let languages: Vec<String> =
            rubric.languages.iter().map(|tag| words::language_name(texts, tag)).collect();
        let owner = match rubric.licence.owner.trim() {
            "" => texts.get(key::REPORT_NOT_TOLD),
            owner => owner.to_owned(),
        };
        let size = [
            ("subscales", rubric.subscales.len().into()),
            ("items", rubric.items().count().into()),
            ("indicators", rubric.indicators().count().into()),
        ];
        let mut facts = vec![
            (key::RUBRIC_BOOK_VERSION, rubric.name()),
            (key::RUBRIC_FIELD_STATUS, texts.get(words::status(rubric.status))),
            (key::RUBRIC_FIELD_AGES, words::ages(texts, rubric.ages_months)),
            (key::RUBRIC_BOOK_CONTAINS, texts.with(key::RUBRIC_BOOK_SIZE, &size)),
            (key::RUBRIC_FIELD_RULE, texts.get(words::rule(rubric.item_rule))),
            (key::RUBRIC_FIELD_LANGUAGES, languages.join(", ")),
            (key::RUBRIC_FIELD_OWNER, owner),
        ];
        if !rubric.hash.is_empty() {
            facts.push((key::RUBRIC_BOOK_HASH, rubric.hash.clone()));
        }
        let facts = facts.into_iter().map(|(name, words)| (texts.get(name), words));
        facts.chain(imprint.day(texts)).collect()
    }

    fn how(&self) -> Vec<String> {
        let texts = &self.texts;
        let mut how =
            vec![texts.get(key::RUBRIC_BOOK_HOW_TICK), texts.get(key::RUBRIC_BOOK_HOW_WRITE)];
        if let Some(indicator) = self.rubric.indicators().next() {
            let id = [("id", indicator.id.to_string().into())];
            how.push(texts.with(key::RUBRIC_BOOK_HOW_ID, &id));
        } else {
            how.remove(0);
        }
        if let ([first, second], [.., column]) = (self.names().as_slice(), self.list.as_slice()) {
            let args = [
                ("first", first.to_lowercase().into()),
                ("second", second.to_lowercase().into()),
                ("missing", column.texts.get(key::RUBRIC_BOOK_MISSING).into()),
            ];
            how.push(texts.with(key::RUBRIC_BOOK_HOW_LANGUAGES, &args));
        }
        how
    }

    fn terms(&self) -> Vec<(Words, Words)> {
        (0..self.most(|w| w.terms.len()))
            .filter_map(|i| {
                let term = self.words(|w| Some(&w.terms.get(i)?.term))?;
                Some((term, self.words(|w| Some(&w.terms.get(i)?.means))?))
            })
            .collect()
    }

    fn across(&self) -> Vec<(Words, String)> {
        let rubric = self.rubric;
        let subscale = |id: &rubric::SubscaleId| {
            self.first(|w| w.subscales.get(id).map(String::as_str), id.as_str())
        };
        let item = |id: &rubric::ItemId| {
            self.first(|w| w.items.get(id).map(|text| text.title.as_str()), id.as_str())
        };
        let told = |key, titles: Vec<String>| {
            self.texts.with(key, &[("titles", titles.join(" · ").into())])
        };
        let domains = rubric.domains.iter().map(|domain| {
            let title =
                self.named(|w| w.domains.get(&domain.id).map(String::as_str), domain.id.as_str());
            let over =
                told(key::RUBRIC_BOOK_DOMAIN, domain.subscales.iter().map(subscale).collect());
            (title, format!("{over} ({})", self.texts.get(words::domain_mean(domain.mean))))
        });
        let alternatives = rubric.alternatives.iter().map(|group| {
            let title = self
                .named(|w| w.alternatives.get(&group.id).map(String::as_str), group.id.as_str());
            (title, told(key::RUBRIC_BOOK_ONE_OF, group.items.iter().map(item).collect()))
        });
        domains.chain(alternatives).collect()
    }

    fn groups(&self) -> Vec<Group> {
        let group = |subscale: &rubric::Subscale| Group {
            title: self
                .named(|w| w.subscales.get(&subscale.id).map(String::as_str), subscale.id.as_str()),
            items: subscale.items.iter().map(|item| self.item(item)).collect(),
        };
        self.rubric.subscales.iter().map(group).collect()
    }

    fn item(&self, item: &Item) -> ItemPart {
        let said = ABOUT_ITEM.into_iter().filter_map(|(label, of)| {
            let words = self.words(|w| Some(of(w.items.get(&item.id)?)?.as_str()))?;
            Some(Said { label, words })
        });
        let mut meta = vec![item.id.to_string()];
        for (is_set, key) in [
            (item.na_allowed, key::RUBRIC_BOOK_MAY_BE_NA),
            (item.optional, key::RUBRIC_BOOK_OPTIONAL),
            (item.reverse, key::RUBRIC_BOOK_REVERSE),
        ] {
            meta.extend(is_set.then(|| self.texts.get(key)));
        }
        let empty = item.indicators.is_empty().then(|| match self.rubric.item_rule {
            ItemRule::DirectRating => self.texts.get(key::RUBRIC_BOOK_RATED),
            _ => self.texts.get(key::RUBRIC_BOOK_NO_INDICATORS),
        });
        ItemPart {
            number: self.first(|w| Some(&w.items.get(&item.id)?.number), ""),
            title: self.named(|w| Some(&w.items.get(&item.id)?.title), item.id.as_str()),
            said: said.collect(),
            meta: meta.join(" · "),
            levels: self.levels(item),
            empty,
        }
    }

    fn levels(&self, item: &Item) -> Vec<LevelPart> {
        let level = |level: Level| LevelPart {
            level,
            word: self.named(|w| Some(w.anchor(level)), ""),
            indicators: item.at(level).map(|indicator| self.indicator(indicator)).collect(),
        };
        let is_there = |level: &Level| item.at(*level).next().is_some();
        Level::ALL.into_iter().filter(is_there).map(level).collect()
    }

    fn indicator(&self, indicator: &Indicator) -> IndicatorPart {
        let id = indicator.id.to_string();
        let mut said = Vec::new();
        for (label, of) in GUIDANCE {
            let words = self.words(|w| Some(of(w.indicators.get(&indicator.id)?)?.as_str()));
            said.extend(words.map(|words| Said { label: Some(label), words }));
        }
        let suggestions =
            |w: &Wording| w.indicators.get(&indicator.id).map_or(0, |t| t.suggest.len());
        for i in 0..self.most(suggestions) {
            let words =
                self.words(|w| Some(w.indicators.get(&indicator.id)?.suggest.get(i)?.as_str()));
            let label = Some(key::RUBRIC_FIELD_SUGGEST);
            said.extend(words.map(|words| Said { label, words }));
        }
        IndicatorPart {
            number: id[indicator.id.item().as_str().len()..].trim_start_matches('.').to_owned(),
            text: self.named(|w| Some(&w.indicators.get(&indicator.id)?.text), &id),
            said,
            meta: self.meta(indicator),
        }
    }

    fn meta(&self, indicator: &Indicator) -> String {
        let texts = &self.texts;
        let listed =
            |keys: Vec<Key>| keys.into_iter().map(|key| texts.get(key)).collect::<Vec<_>>();
        let sources = listed(indicator.sources.iter().map(|s| words::source(*s)).collect());
        let situations =
            listed(indicator.situations.iter().map(|s| words::situation(*s)).collect());
        let mut meta = vec![sources.join(", ")];
        meta.push(if situations.is_empty() {
            texts.get(key::RUBRIC_BOOK_ANY_TIME)
        } else {
            situations.join(", ")
        });
        meta.extend(indicator.counter.then(|| texts.get(key::RUBRIC_BOOK_COUNTED)));
        meta.extend(indicator.na_allowed.then(|| texts.get(key::RUBRIC_BOOK_MAY_BE_NA)));
        meta.push(indicator.id.to_string());
        meta.join(" · ")
    }
}
