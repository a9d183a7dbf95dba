//! What stands in it, before it is pages or plain text.

use rubric::{Diff, Item, ItemId, Mark, Part, Piece, RubricChange};
use text::{Key, key};

use super::counts::counts;
use super::field::Versions;
use super::whole;
use crate::Imprint;

/// The key of a thing that came or went altogether.
pub(super) const WHOLE: &str = "whole";

/// Everything that changed, in the order it is read.
pub(super) struct Changes {
    pub(super) name: String,
    /// From which version to which.
    pub(super) versions: String,
    pub(super) title: String,
    /// At the head of every page.
    pub(super) short: String,
    pub(super) notice: String,
    /// The day of printing.
    pub(super) printed: Option<String>,
    /// How much there is of what; empty if nothing has changed.
    pub(super) counts: Vec<String>,
    pub(super) sections: Vec<Section>,
}

/// A part of the rubric with changes in it.
pub(super) struct Section {
    pub(super) title: Key,
    pub(super) blocks: Vec<Block>,
}

/// A thing that changed: an item, an indicator; the lines of a section without things.
#[derive(Default)]
pub(super) struct Block {
    /// Its number and what it is called; empty where the section says it.
    pub(super) number: String,
    pub(super) title: String,
    /// Whether it is an indicator, under its item.
    pub(super) is_indicator: bool,
    /// What became of it as a whole.
    pub(super) fate: Option<String>,
    pub(super) lines: Vec<Entry>,
}

/// One change.
pub(super) struct Entry {
    pub(super) label: String,
    /// The language of a text.
    pub(super) language: Option<String>,
    pub(super) pieces: Vec<Piece>,
}

impl Changes {
    pub(super) fn new(diff: &Diff, versions: &Versions<'_>, imprint: &Imprint<'_>) -> Self {
        let texts = &versions.texts;
        let name = versions.called(|w| Some(&w.name), &versions.new.id);
        let args = |with_name: bool| {
            let name = with_name.then(|| ("name", name.clone().into()));
            let two = [("old", (&diff.old).into()), ("new", (&diff.new).into())];
            name.into_iter().chain(two).collect::<Vec<_>>()
        };
        let status = texts.get(crate::rubric_words::status(versions.new.status));
        let mut shown: Vec<&RubricChange> = diff
            .changes
            .iter()
            .filter(|change| !change.language.as_deref().is_some_and(|tag| versions.is_whole(tag)))
            .collect();
        // Stable: within a language the changes keep the order of reading.
        shown.sort_by_key(|change| versions.rank(change.language.as_deref()));
        Self {
            versions: texts.with(key::RUBRIC_DIFF_FROM_TO, &args(false)),
            title: texts.with(key::RUBRIC_DIFF_TITLE, &args(true)),
            short: format!("{name} · {} → {}", versions.old.version, versions.new.version),
            name,
            notice: versions.called(|w| Some(&w.notice), &status),
            printed: imprint.day(texts).map(|(label, day)| format!("{label} {day}")),
            counts: counts(diff, versions),
            sections: versions.sections(&shown),
        }
    }
}

impl Versions<'_> {
    fn sections(&self, changes: &[&RubricChange]) -> Vec<Section> {
        let of = |part| {
            changes.iter().copied().filter(move |change: &&RubricChange| change.part == part)
        };
        let lines = |part| {
            let lines: Vec<Entry> = of(part).map(|change| self.line(change)).collect();
            let block = Block { lines, ..Block::default() };
            if block.lines.is_empty() { Vec::new() } else { vec![block] }
        };
        let sections = [
            (key::RUBRIC_DIFF_RUBRIC, lines(Part::Rubric)),
            (key::RUBRIC_BOOK_TERMS, lines(Part::Term)),
            (key::RUBRIC_DIFF_GROUPS, lines(Part::Group)),
            (key::RUBRIC_DIFF_ITEMS, self.items(changes)),
        ];
        let sections = sections.into_iter().map(|(title, blocks)| Section { title, blocks });
        sections.filter(|section| !section.blocks.is_empty()).collect()
    }

    /// A change of a text or a setting.
    fn line(&self, change: &RubricChange) -> Entry {
        let language = change.language.clone();
        let label = match change.part {
            Part::Term => self.with_language(change.id.clone(), language.as_deref()),
            Part::Group if change.key == WHOLE => {
                format!("{}, {}", self.group(&change.id), self.member_word(change))
            }
            Part::Group => {
                format!("{}, {}", self.group(&change.id), self.name(change).to_lowercase())
            }
            Part::Rubric | Part::Item | Part::Indicator => self.name(change),
        };
        let pieces = if language.is_some() { change.pieces.clone() } else { self.setting(change) };
        Entry { label, language, pieces }
    }

    fn member_word(&self, change: &RubricChange) -> String {
        let key = match fate(change) {
            Some(Mark::Come) => key::RUBRIC_DIFF_NEW,
            Some(Mark::Gone) => key::RUBRIC_DIFF_GONE,
            _ => key::RUBRIC_FIELD_MEMBERS,
        };
        self.texts.get(key)
    }

    /// Old and new value in words.
    fn setting(&self, change: &RubricChange) -> Vec<Piece> {
        let side = |not: Mark| -> String {
            change.pieces.iter().filter(|p| p.mark != not).map(|p| p.text.as_str()).collect()
        };
        let value = |raw: String, mark| Piece { mark, text: self.value(change, &raw) };
        match fate(change).filter(|_| change.key == WHOLE) {
            Some(mark) => {
                vec![value(side(if mark == Mark::Come { Mark::Gone } else { Mark::Come }), mark)]
            }
            None => {
                let arrow = Piece { mark: Mark::Kept, text: " → ".into() };
                vec![
                    value(side(Mark::Come), Mark::Gone),
                    arrow,
                    value(side(Mark::Gone), Mark::Come),
                ]
            }
        }
    }

    fn items(&self, changes: &[&RubricChange]) -> Vec<Block> {
        let gone = self.old.items().filter(|item| self.new.item(&item.id).is_none());
        self.new.items().chain(gone).flat_map(|item| self.item(item, changes)).collect()
    }

    /// An item and its indicators; nothing if none of it changed.
    fn item(&self, item: &Item, changes: &[&RubricChange]) -> Vec<Block> {
        let mut blocks = vec![self.item_block(&item.id, changes)];
        let known = item.indicators.iter().map(|indicator| &indicator.id);
        let gone = self.old.item(&item.id).into_iter().flat_map(|old| &old.indicators);
        let gone =
            gone.map(|indicator| &indicator.id).filter(|id| self.new.indicator(id).is_none());
        let is_gone = self.new.item(&item.id).is_none();
        for id in known.chain(gone.filter(|_| !is_gone)) {
            let block = self.indicator_block(id, changes);
            if !block.lines.is_empty() {
                blocks.push(block);
            }
        }
        let is_empty = blocks.len() == 1 && blocks[0].lines.is_empty();
        if is_empty { Vec::new() } else { blocks }
    }

    fn item_block(&self, id: &ItemId, changes: &[&RubricChange]) -> Block {
        let of = |change: &&&RubricChange| change.part == Part::Item && change.id == id.as_str();
        let own: Vec<&RubricChange> = changes.iter().filter(of).copied().collect();
        Block {
            number: self.called(|w| Some(&w.items.get(id)?.number), ""),
            title: self.called(|w| Some(&w.items.get(id)?.title), id.as_str()),
            is_indicator: false,
            fate: self.fate_word(&own),
            lines: self.lines(&own),
        }
    }

    fn indicator_block(&self, id: &rubric::IndicatorId, changes: &[&RubricChange]) -> Block {
        let name = id.to_string();
        let of = |change: &&&RubricChange| change.part == Part::Indicator && change.id == name;
        let own: Vec<&RubricChange> = changes.iter().filter(of).copied().collect();
        let is_shown = |change: &&RubricChange| matches!(change.key.as_str(), "text" | WHOLE);
        // The sentence stands there once: changed, or as what the changes are about.
        let title = match own.iter().any(is_shown) {
            true => String::new(),
            false => self.called(|w| Some(&w.indicators.get(id)?.text), &name),
        };
        let number = name[id.item().as_str().len()..].trim_start_matches('.').to_owned();
        Block {
            number,
            title,
            is_indicator: true,
            fate: self.fate_word(&own),
            lines: self.lines(&own),
        }
    }

    fn lines(&self, own: &[&RubricChange]) -> Vec<Entry> {
        own.iter()
            .flat_map(|change| match fate(change).filter(|_| change.key == WHOLE) {
                Some(mark) => whole::texts(self, change, mark),
                None => vec![self.line(change)],
            })
            .collect()
    }

    fn fate_word(&self, own: &[&RubricChange]) -> Option<String> {
        let whole = own.iter().find(|change| change.key == WHOLE)?;
        Some(self.texts.get(match fate(whole)? {
            Mark::Come => key::RUBRIC_DIFF_NEW,
            Mark::Gone => key::RUBRIC_DIFF_GONE,
            Mark::Kept => return None,
        }))
    }
}

/// Whether all of it came, or all of it went.
pub(super) fn fate(change: &RubricChange) -> Option<Mark> {
    match change.pieces.as_slice() {
        [Piece { mark: mark @ (Mark::Come | Mark::Gone), .. }] => Some(*mark),
        _ => None,
    }
}

/// A stretch of text apart from the spaces around it.
pub(super) fn apart(text: &str) -> (&str, &str, &str) {
    let core = text.trim();
    let from = text.len() - text.trim_start().len();
    (&text[..from], core, &text[from + core.len()..])
}
