//! What changed from one version of a rubric to another, as a person would want it.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use similar::{ChangeTag, TextDiff};

use crate::model::{Item, Rubric};
use crate::wording::Wording;

/// What part of a rubric a change is in, in the order a person reads.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum Part {
    /// The rubric as a whole.
    Rubric,
    /// A word with a fixed meaning.
    Term,
    /// A sub-scale, a domain or a group of alternatives.
    Group,
    /// An item.
    Item,
    /// An indicator.
    Indicator,
}

/// How a stretch of text stands in the two versions.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum Mark {
    /// In both.
    Kept,
    /// In the old one only.
    Gone,
    /// In the new one only.
    Come,
}

/// A stretch of text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Piece {
    /// How it stands.
    pub mark: Mark,
    /// The text, spaces included.
    pub text: String,
}

/// One change: a text or a setting that is not what it was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct RubricChange {
    /// What part it is in.
    pub part: Part,
    /// The item, indicator, group or term; empty for the rubric as a whole.
    pub id: String,
    /// Which text or setting of it; `whole` where it came or went altogether.
    pub key: String,
    /// The language of a text; none for a setting.
    pub language: Option<String>,
    /// Old and new text word by word. Only `gone` where it went, only `come` where it came.
    pub pieces: Vec<Piece>,
}

/// Everything that changed from one version to another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Diff {
    /// The old version, `id@version`.
    pub old: String,
    /// The new version.
    pub new: String,
    /// The changes, in the order of the new version; what is gone stands at the end of its part.
    pub changes: Vec<RubricChange>,
}

/// Compares two versions of a rubric, texts word by word.
///
/// - Guarantee: empty exactly where structure and wording are equal; id, version and hash aside.
#[must_use]
pub fn diff(old: &Rubric, new: &Rubric) -> Diff {
    let (before, after) = (flatten(old), flatten(new));
    let known: BTreeMap<&Place, &String> =
        before.iter().map(|(place, text)| (place, text)).collect();
    let standing: BTreeSet<&Place> = after.iter().map(|(place, _)| place).collect();
    let is_gone = |place: &Place| !standing.contains(place);
    let (things_before, things_after) = (things(&before), things(&after));
    let mut changes: Vec<RubricChange> = Vec::new();
    for (place, text) in &after {
        let is_new = !things_before.contains(&place.thing());
        if is_new && place.key != WHOLE {
            continue;
        }
        match known.get(place) {
            Some(former) if *former == text || place.is_title() => {}
            Some(former) => changes.push(change(place, words(former, text))),
            None if place.key == WHOLE || !is_new => {
                changes.push(change(place, vec![Piece { mark: Mark::Come, text: text.clone() }]));
            }
            None => {}
        }
    }
    for (place, text) in before.iter().filter(|(place, _)| is_gone(place)) {
        let is_whole = !things_after.contains(&place.thing());
        if is_whole && place.key != WHOLE {
            continue;
        }
        changes.push(change(place, vec![Piece { mark: Mark::Gone, text: text.clone() }]));
    }
    changes.sort_by_key(|change| change.part);
    Diff { old: old.name(), new: new.name(), changes }
}

/// The key under which a thing as a whole stands.
const WHOLE: &str = "whole";

/// Where a text or a setting stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    part: Part,
    id: String,
    key: String,
    language: Option<String>,
}

impl Place {
    /// Whether it only names an item or indicator, whose texts are compared one by one.
    fn is_title(&self) -> bool {
        self.key == WHOLE && matches!(self.part, Part::Item | Part::Indicator)
    }

    fn thing(&self) -> (Part, &str) {
        (self.part, &self.id)
    }
}

type Entries = Vec<(Place, String)>;

fn things(entries: &Entries) -> BTreeSet<(Part, &str)> {
    entries.iter().map(|(place, _)| place.thing()).collect()
}

fn change(place: &Place, pieces: Vec<Piece>) -> RubricChange {
    RubricChange {
        part: place.part,
        id: place.id.clone(),
        key: place.key.clone(),
        language: place.language.clone(),
        pieces,
    }
}

/// Two texts word by word, neighbouring words of one kind together.
fn words(old: &str, new: &str) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    for change in TextDiff::from_words(old, new).iter_all_changes() {
        let mark = match change.tag() {
            ChangeTag::Equal => Mark::Kept,
            ChangeTag::Delete => Mark::Gone,
            ChangeTag::Insert => Mark::Come,
        };
        match pieces.last_mut().filter(|piece| piece.mark == mark) {
            Some(piece) => piece.text.push_str(change.value()),
            None => pieces.push(Piece { mark, text: change.value().to_owned() }),
        }
    }
    pieces
}

/// A rubric as a list of everything that can change, in the order of reading.
fn flatten(rubric: &Rubric) -> Entries {
    let mut list = List::default();
    head(rubric, &mut list);
    for (language, wording) in &rubric.wording {
        list.texts(Part::Rubric, "", language, &head_texts(wording));
        for term in &wording.terms {
            list.text(Part::Term, &term.term, WHOLE, language, &term.means);
        }
    }
    groups(rubric, &mut list);
    for subscale in &rubric.subscales {
        for item in &subscale.items {
            let id = item.id.as_str();
            list.setting(Part::Item, id, WHOLE, title(rubric, item));
            list.setting(Part::Item, id, "subscale", subscale.id.to_string());
            for (key, is_set) in [
                ("na_allowed", item.na_allowed),
                ("optional", item.optional),
                ("reverse", item.reverse),
            ] {
                list.flag(Part::Item, id, key, is_set);
            }
            for (language, wording) in &rubric.wording {
                if let Some(text) = wording.items.get(&item.id) {
                    list.texts(Part::Item, id, language, &said(text.entries()));
                }
            }
            indicators(rubric, item, &mut list);
        }
    }
    list.0
}

/// The title of an item in the template language, for one that came or went.
fn title(rubric: &Rubric, item: &Item) -> String {
    let language = rubric.languages.first().map_or("", String::as_str);
    let text = rubric.wording_in(language).items.get(&item.id);
    text.map_or_else(|| item.id.to_string(), |text| text.title.clone())
}

fn head(rubric: &Rubric, list: &mut List) {
    let licence = &rubric.licence;
    let settings = [
        ("scale", rubric.scale.clone()),
        ("edition", rubric.edition.clone()),
        ("status", rubric.status.word().to_owned()),
        ("ages_months", format!("{}–{}", rubric.ages_months.0, rubric.ages_months.1)),
        ("item_rule", rubric.item_rule.word().to_owned()),
        ("aggregation", rubric.aggregation.word().to_owned()),
        ("cycles", rubric.cycles.to_string()),
        ("languages", rubric.languages.join(", ")),
        ("licence.owner", licence.owner.clone()),
        ("licence.reports", licence.reports.to_string()),
        ("licence.exports", licence.exports.to_string()),
        ("licence.until", licence.until.clone().unwrap_or_default()),
    ];
    for (key, value) in settings {
        list.setting(Part::Rubric, "", key, value);
    }
}

fn head_texts(wording: &Wording) -> Vec<(String, String)> {
    let mut texts = vec![
        ("name".to_owned(), wording.name.clone()),
        ("about".to_owned(), wording.about.clone()),
        ("notice".to_owned(), wording.notice.clone()),
    ];
    for (level, word) in crate::Level::ALL.into_iter().zip(&wording.anchors) {
        texts.push((format!("anchor.{level}"), word.clone()));
    }
    texts
}

fn groups(rubric: &Rubric, list: &mut List) {
    let ids = |ids: &[crate::SubscaleId]| {
        ids.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
    };
    for subscale in &rubric.subscales {
        list.setting(Part::Group, subscale.id.as_str(), WHOLE, subscale.id.to_string());
    }
    for domain in &rubric.domains {
        let value = format!("{}: {}", domain.mean.word(), ids(&domain.subscales));
        list.setting(Part::Group, domain.id.as_str(), WHOLE, value);
    }
    for group in &rubric.alternatives {
        let items: Vec<String> = group.items.iter().map(ToString::to_string).collect();
        list.setting(Part::Group, group.id.as_str(), WHOLE, items.join(", "));
    }
    for (language, wording) in &rubric.wording {
        let titles = [&wording.subscales, &wording.domains, &wording.alternatives];
        for (id, title) in titles.into_iter().flatten() {
            list.text(Part::Group, id.as_str(), "title", language, title);
        }
    }
}

fn indicators(rubric: &Rubric, item: &Item, list: &mut List) {
    for indicator in &item.indicators {
        let id = indicator.id.to_string();
        let words: Vec<&str> = indicator.sources.iter().map(|source| source.word()).collect();
        let language = rubric.languages.first().map_or("", String::as_str);
        let text = rubric.wording_in(language).indicators.get(&indicator.id);
        let sentence = text.map_or_else(String::new, |text| text.text.clone());
        list.setting(Part::Indicator, &id, WHOLE, sentence);
        list.setting(Part::Indicator, &id, "source", words.join(", "));
        let words: Vec<&str> = indicator.situations.iter().map(|s| s.word()).collect();
        list.setting(Part::Indicator, &id, "situations", words.join(", "));
        list.flag(Part::Indicator, &id, "na_allowed", indicator.na_allowed);
        list.flag(Part::Indicator, &id, "counter", indicator.counter);
        for (language, wording) in &rubric.wording {
            if let Some(text) = wording.indicators.get(&indicator.id) {
                list.texts(Part::Indicator, &id, language, &said(text.entries()));
            }
        }
    }
}

/// The texts that say something.
fn said(entries: Vec<(String, &str)>) -> Vec<(String, String)> {
    let said = entries.into_iter().filter(|(_, text)| !text.is_empty());
    said.map(|(key, text)| (key, text.to_owned())).collect()
}

#[derive(Default)]
struct List(Entries);

impl List {
    fn setting(&mut self, part: Part, id: &str, key: &str, value: String) {
        let place = Place { part, id: id.into(), key: key.into(), language: None };
        self.0.push((place, value));
    }

    fn flag(&mut self, part: Part, id: &str, key: &str, is_set: bool) {
        self.setting(part, id, key, is_set.to_string());
    }

    fn text(&mut self, part: Part, id: &str, key: &str, language: &str, text: &str) {
        let language = Some(language.to_owned());
        self.0.push((Place { part, id: id.into(), key: key.into(), language }, text.to_owned()));
    }

    fn texts(&mut self, part: Part, id: &str, language: &str, texts: &[(String, String)]) {
        for (key, text) in texts {
            self.text(part, id, key, language, text);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn working() -> Rubric {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../rubrics/viba-working/0.1.0/");
        let names = ["rubric.toml", "text.nb.toml", "LICENCE"];
        let read = |name: &str| std::fs::read(format!("{folder}{name}")).expect("a file");
        crate::read(&names.map(|name| (name.to_owned(), read(name))).into()).expect("whole")
    }

    fn written(diff: &Diff) -> Vec<String> {
        let mark = |piece: &Piece| match piece.mark {
            Mark::Kept => piece.text.clone(),
            Mark::Gone => format!("[-{}-]", piece.text),
            Mark::Come => format!("{{+{}+}}", piece.text),
        };
        let line = |change: &RubricChange| {
            let text: String = change.pieces.iter().map(mark).collect();
            format!("{} {} {}", change.id, change.key, text)
        };
        diff.changes.iter().map(line).collect()
    }

    #[test]
    fn equal_versions_have_no_difference() {
        assert_eq!(diff(&working(), &working()).changes, []);
    }

    #[test]
    fn tells_a_changed_word_a_setting_and_what_came_and_went() {
        let (old, mut new) = (working(), working());
        let item = &mut new.subscales[3].items[0];
        item.indicators[4].na_allowed = true;
        let gone = item.indicators.remove(3);
        let wording = new.wording.get_mut("nb").expect("bokmål");
        wording.indicators.remove(&gone.id);
        let id = "curiosity.7.2".parse().expect("an id");
        let text = wording.indicators.get_mut(&id).expect("a text");
        text.text = text.text.replace("minst én gang", "minst to ganger");
        text.suggest = vec!["Prøv i garderoben.".into()];
        let lines = written(&diff(&old, &new));
        assert_eq!(lines.len(), 4, "{lines:#?}");
        assert_eq!(lines[0], "curiosity.3.2 na_allowed [-false-]{+true+}");
        assert!(lines[1].contains("minst [-én-]{+to+} [-gang-]{+ganger+} barn"), "{}", lines[1]);
        assert_eq!(lines[2], "curiosity.7.2 suggest.1 {+Prøv i garderoben.+}");
        assert!(lines[3].starts_with("curiosity.3.1 whole [-"), "{}", lines[3]);
    }
}
