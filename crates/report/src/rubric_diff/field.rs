//! What texts and settings are called, and what their values are in words.

use rubric::{
    Aggregation, DomainMean, ItemRule, Part, Rubric, RubricChange, Situation, Source, Status,
    Wording,
};
use text::{Key, Lang, Texts, key};

use crate::rubric_words as words;

/// The two versions, and the language they are compared in.
pub(super) struct Versions<'a> {
    pub(super) old: &'a Rubric,
    pub(super) new: &'a Rubric,
    pub(super) texts: Texts,
}

impl<'a> Versions<'a> {
    pub(super) fn new(old: &'a Rubric, new: &'a Rubric, lang: Lang) -> Self {
        Self { old, new, texts: Texts::new(lang) }
    }

    /// A text of the new version, else of the old one, else the id.
    pub(super) fn called(&self, of: impl Fn(&Wording) -> Option<&String>, id: &str) -> String {
        let tag = self.texts.lang().tag();
        [self.new, self.old]
            .into_iter()
            .filter_map(|rubric| of(rubric.wording_in(tag)))
            .find(|words| !words.trim().is_empty())
            .map_or_else(|| id.to_owned(), String::clone)
    }

    /// Whether a language came or went as a whole.
    pub(super) fn is_whole(&self, language: &str) -> bool {
        self.old.wording.contains_key(language) != self.new.wording.contains_key(language)
    }

    /// The languages of both versions, in the order of the new one.
    pub(super) fn languages(&self) -> Vec<&'a str> {
        let listed = self.new.languages.iter().chain(&self.old.languages);
        let worded = self.new.wording.keys().chain(self.old.wording.keys());
        let mut all: Vec<&str> = Vec::new();
        for tag in listed.chain(worded) {
            if !all.contains(&tag.as_str()) {
                all.push(tag);
            }
        }
        all
    }

    /// The place of a language among all; settings stand before texts.
    pub(super) fn rank(&self, language: Option<&str>) -> Option<usize> {
        let language = language?;
        Some(self.languages().iter().position(|tag| *tag == language).unwrap_or(usize::MAX))
    }

    /// The language after what a text is called, where several can be compared.
    pub(super) fn with_language(&self, name: String, language: Option<&str>) -> String {
        let compared = self.languages().into_iter().filter(|tag| !self.is_whole(tag)).count();
        match language {
            Some(tag) if compared > 1 => {
                let language = words::language_name(&self.texts, tag).to_lowercase();
                format!("{name} ({language})")
            }
            _ => name,
        }
    }

    /// What a text or a setting is called.
    pub(super) fn name(&self, change: &RubricChange) -> String {
        let (field, number) = change.key.rsplit_once('.').unwrap_or((&change.key, ""));
        let name = match (change.part, field) {
            (Part::Rubric, "anchor") => {
                self.texts.with(key::RUBRIC_FIELD_ANCHOR, &[("level", number.into())])
            }
            (Part::Indicator, "suggest") => {
                format!("{} {number}", self.texts.get(key::RUBRIC_FIELD_SUGGEST))
            }
            _ => key_of(change.part, &change.key)
                .map_or_else(|| change.key.clone(), |key| self.texts.get(key)),
        };
        self.with_language(name, change.language.as_deref())
    }

    /// The value of a setting, in words.
    pub(super) fn value(&self, change: &RubricChange, raw: &str) -> String {
        let texts = &self.texts;
        let known = |key: Option<Key>| key.map(|key| texts.get(key));
        let words = match (change.part, change.key.as_str()) {
            (_, "situations") if raw.is_empty() => {
                Some(texts.get(key::RUBRIC_BOOK_ANY_TIME).to_lowercase())
            }
            (_, _) if raw.is_empty() => known(Some(key::RUBRIC_NONE)),
            (_, "licence.owner" | "scale" | "edition") => None,
            (_, _) if raw == "true" => known(Some(key::RUBRIC_YES)),
            (_, _) if raw == "false" => known(Some(key::RUBRIC_NO)),
            (_, "status") => known(Status::from_word(raw).map(words::status)),
            (_, "item_rule") => known(ItemRule::from_word(raw).map(words::rule)),
            (_, "aggregation") => known(Aggregation::from_word(raw).map(words::aggregation)),
            (_, "ages_months") => months(raw).map(|ages| words::ages(texts, ages)),
            (_, "languages") => listed(raw, |tag| words::language_name(texts, tag)),
            (_, "source") => listed(raw, |word| {
                known(Source::from_word(word).map(words::source)).unwrap_or_else(|| word.into())
            }),
            (_, "situations") => listed(raw, |word| {
                known(Situation::from_word(word).map(words::situation))
                    .unwrap_or_else(|| word.into())
            }),
            (Part::Item, "subscale") => Some(self.group(raw)),
            (Part::Group, _) => Some(self.members(raw)),
            _ => None,
        };
        words.unwrap_or_else(|| raw.to_owned())
    }

    /// What a sub-scale, a domain or a group of alternatives is called.
    pub(super) fn group(&self, id: &str) -> String {
        let of = |w: &'_ Wording| -> Option<String> {
            let id = id.parse().ok()?;
            let titles = [&w.subscales, &w.domains, &w.alternatives];
            titles.into_iter().find_map(|titles| titles.get(&id)).cloned()
        };
        let tag = self.texts.lang().tag();
        let found = [self.new, self.old].into_iter().find_map(|r| of(r.wording_in(tag)));
        found.unwrap_or_else(|| id.to_owned())
    }

    /// `items: trust, emotional` or a list of items, in titles.
    fn members(&self, raw: &str) -> String {
        let (mean, ids) = match raw.split_once(": ") {
            Some((mean, ids)) => (DomainMean::from_word(mean), ids),
            None => (None, raw),
        };
        let title = |id: &str| {
            let group = self.group(id);
            let item = |w: &Wording| Some(w.items.get(&id.parse().ok()?)?.title.clone());
            let tag = self.texts.lang().tag();
            if group == id { item(self.new.wording_in(tag)).unwrap_or(group) } else { group }
        };
        let titles: Vec<String> = ids.split(", ").map(title).collect();
        match mean {
            Some(mean) => {
                format!("{}: {}", self.texts.get(words::domain_mean(mean)), titles.join(" · "))
            }
            None => titles.join(" · "),
        }
    }
}

fn listed(raw: &str, word: impl Fn(&str) -> String) -> Option<String> {
    Some(raw.split(", ").map(word).collect::<Vec<_>>().join(", "))
}

fn months(raw: &str) -> Option<(u16, u16)> {
    let (from, to) = raw.split_once('–')?;
    Some((from.parse().ok()?, to.parse().ok()?))
}

const fn is_rubric(part: Part) -> bool {
    matches!(part, Part::Rubric)
}

fn key_of(part: Part, field: &str) -> Option<Key> {
    Some(match field {
        "name" => key::RUBRIC_FIELD_NAME,
        "about" if is_rubric(part) => key::RUBRIC_FIELD_ABOUT,
        "about" => key::RUBRIC_FIELD_ITEM_ABOUT,
        "notice" => key::RUBRIC_FIELD_NOTICE,
        "scale" => key::RUBRIC_FIELD_SCALE,
        "edition" => key::RUBRIC_FIELD_EDITION,
        "status" => key::RUBRIC_FIELD_STATUS,
        "ages_months" => key::RUBRIC_FIELD_AGES,
        "item_rule" => key::RUBRIC_FIELD_RULE,
        "aggregation" => key::RUBRIC_FIELD_AGGREGATION,
        "cycles" => key::RUBRIC_FIELD_CYCLES,
        "languages" => key::RUBRIC_FIELD_LANGUAGES,
        "licence.owner" => key::RUBRIC_FIELD_OWNER,
        "licence.reports" => key::RUBRIC_FIELD_REPORTS,
        "licence.exports" => key::RUBRIC_FIELD_EXPORTS,
        "licence.until" => key::RUBRIC_FIELD_UNTIL,
        "title" => key::RUBRIC_FIELD_TITLE,
        "number" => key::RUBRIC_FIELD_NUMBER,
        "short" => key::RUBRIC_FIELD_SHORT,
        "framework_plan" => key::RUBRIC_FIELD_PLAN,
        "subscale" => key::RUBRIC_FIELD_SUBSCALE,
        "na_when" => key::RUBRIC_FIELD_NA_WHEN,
        "na_allowed" => key::RUBRIC_FIELD_NA_ALLOWED,
        "optional" => key::RUBRIC_BOOK_OPTIONAL,
        "reverse" => key::RUBRIC_BOOK_REVERSE,
        "text" => key::RUBRIC_FIELD_TEXT,
        "source" => key::RUBRIC_FIELD_SOURCE,
        "situations" => key::RUBRIC_FIELD_SITUATIONS,
        "counter" => key::RUBRIC_BOOK_COUNTED,
        "counts" => key::RUBRIC_FIELD_COUNTS,
        "counts_not" => key::RUBRIC_FIELD_COUNTS_NOT,
        "borderline" => key::RUBRIC_FIELD_BORDERLINE,
        "ask" => key::RUBRIC_FIELD_ASK,
        _ => return None,
    })
}
