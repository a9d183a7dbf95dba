//! Sub-scales with their items, and a line for every indicator.

use rubric::{Indicator, Item, Level, Source};
use text::{Key, key};

use crate::display::Role;
use crate::font::Figures;
use crate::layout::{Beside, Setting, Strip, drawn, rule, said, unsaid};
use crate::paragraph::Span;
use crate::rubric_book::writer::{CHAPTER, guide, plain, quiet, strong};
use crate::rubric_words as words;

use super::Pen;
use super::field::{SMALL, tick};
use super::grid::{FAULT_COLUMNS, NA_COLUMN};

/// The title of an item.
const ITEM: Setting = Setting { size: 12.5, leading: 17.0, figures: Figures::Running };
/// What an indicator says.
const SENTENCE: Setting = Setting { size: 9.8, leading: 13.0, figures: Figures::Running };
/// The word at a level.
const LEVEL: Setting = Setting { size: 9.8, leading: 14.0, figures: Figures::Running };
/// Above and below a sentence.
const PAD: f64 = 3.2;
/// A line to write on.
pub(super) const WRITTEN: f64 = 21.0;
/// How many of them an item has.
const FEWEST: u8 = 2;
const MOST: u8 = 4;

impl Pen<'_> {
    pub(super) fn items(&mut self) {
        for (i, subscale) in self.rubric.subscales.iter().enumerate() {
            let title = self.wording.subscales.get(&subscale.id).map(|title| title.trim());
            let title = title.filter(|title| !title.is_empty()).unwrap_or(subscale.id.as_str());
            let start = self.flow.strips.len();
            self.flow.space(if i == 0 { 18.0 } else { 26.0 });
            self.flow.tree.open_in(Role::Heading(2), self.lang.as_deref());
            self.flow.text(&[guide(title)], CHAPTER);
            self.flow.tree.close();
            self.opened(start, 1, title);
            // The form has the first page for itself.
            if let Some(strip) = self.flow.strips.get_mut(start).filter(|_| i == 0) {
                strip.fresh = true;
            }
            for (place, item) in subscale.items.iter().enumerate() {
                // With what stands above its first item.
                let own = if place == 0 { start } else { self.flow.strips.len() };
                self.item(item);
                self.notes_of_item(own);
            }
        }
    }

    /// A heading that is whole, stays with what follows and stands in the outline.
    fn opened(&mut self, start: usize, level: u8, words: &str) {
        self.flow.keep_from(start);
        self.flow.keep_with_next();
        if let Some(strip) = self.flow.strips.get_mut(start) {
            strip.bookmark = Some((level, words.to_owned()));
        }
    }

    fn item(&mut self, item: &Item) {
        self.flow.space(16.0);
        let text = self.wording.items.get(&item.id);
        let number = text.map(|text| text.number.trim()).unwrap_or_default();
        let title = text.map(|text| text.title.trim()).filter(|title| !title.is_empty());
        let title = title.unwrap_or(item.id.as_str());
        let start = self.flow.strips.len();
        let na = self.get(key::SHEET_ITEM_NA);
        let na = self.flow.lines(&[quiet(&na)], SMALL, f64::INFINITY);
        let na = na.first().filter(|_| item.na_allowed);
        // The box of the whole item stands where that of an indicator does.
        let box_left = self.grid.box_at(NA_COLUMN);
        let na_left = na.map_or(self.flow.right, |line| box_left - 5.0 - line.width());
        let left = self.grid.text.0;
        let width = na_left - left - 12.0;
        let (spans, role) = (vec![strong(title)], Role::Heading(3));
        let beside = Beside { left, width, spans, role, lang: self.lang.as_deref() };
        self.flow.beside(&[beside], ITEM, None);
        let numbers = self.flow.lines(&[strong(&format!("{number} "))], ITEM, f64::INFINITY);
        let numbers = numbers.first().map(|l| drawn(l, self.flow.left, ITEM.baseline()));
        self.flow.attach_first(start, numbers.unwrap_or_default());
        if let Some(line) = na {
            self.flow.tree.open(Role::Paragraph);
            let id = self.flow.tree.content();
            self.flow.tree.close();
            let words = drawn(line, na_left, ITEM.baseline());
            self.flow.attach(start, said(id, words));
            let tick = tick(box_left, ITEM.baseline(), self.flow.colours.edge);
            self.flow.attach(start, unsaid(tick));
        }
        self.opened(start, 2, format!("{number} {title}").trim());
        for level in Level::ALL {
            self.level(item, level);
        }
    }

    /// Lines for notes under an item; they stay with its last line. With them, an item that has room
    /// on one page stands on one page, and has fewer lines if that is what makes room.
    fn notes_of_item(&mut self, start: usize) {
        let own = self.flow.strips.get(start..).unwrap_or_default();
        let left = self.room - own.iter().map(|strip| strip.before + strip.height).sum::<f64>();
        let fitting = (FEWEST..=MOST).rev().find(|lines| WRITTEN * f64::from(*lines) <= left);
        self.flow.keep_with_next();
        self.notes(key::SHEET_NOTE, fitting.unwrap_or(MOST));
        if fitting.is_some() {
            self.flow.keep_from(start);
        }
    }

    /// A level with its indicators: on one page, if it fits.
    fn level(&mut self, item: &Item, level: Level) {
        let indicators: Vec<&Indicator> = item.at(level).collect();
        if indicators.is_empty() {
            return;
        }
        let start = self.flow.strips.len();
        self.level_head(level, indicators.iter().any(|indicator| indicator.na_allowed));
        self.flow.tree.open(Role::List);
        for (place, indicator) in (1..).zip(indicators) {
            self.indicator(indicator, &format!("{level}.{place}"));
        }
        self.flow.tree.close();
        self.flow.keep_from(start);
    }

    /// The word at a level, and what the columns are called.
    fn level_head(&mut self, level: Level, has_na: bool) {
        self.flow.space(6.0);
        let is_fault = level == Level::One;
        let heads = self.grid.height(is_fault, has_na);
        let word = self.wording.anchor(level).trim().to_owned();
        let args = [("level", level.to_string().into()), ("word", word.into())];
        let words = self.texts.with(key::RUBRIC_BOOK_LEVEL, &args);
        let words = guide(words.trim_end_matches([' ', '·']));
        let lines =
            self.flow.lines(&[words], LEVEL, self.grid.text.1 + self.grid.text.0 - self.flow.left);
        let high = LEVEL.leading * f64::from(u32::try_from(lines.len()).unwrap_or(1));
        let height = heads.max(high) + 4.0;
        let mut strip = Strip { height, keep: true, ..Strip::default() };
        self.flow.tree.open(Role::Heading(4));
        let mut top = height - 4.0 - high;
        for line in &lines {
            let words = drawn(line, self.flow.left, top + LEVEL.baseline());
            strip.commands.extend(said(self.flow.tree.content(), words));
            top += LEVEL.leading;
        }
        self.flow.tree.close();
        self.flow.tree.open(Role::Paragraph);
        let baseline = height - 4.0 - LEVEL.leading + LEVEL.baseline();
        let columns = self.grid.drawn(self.flow.fonts, (is_fault, has_na), baseline);
        strip.commands.extend(said(self.flow.tree.content(), columns));
        self.flow.tree.close();
        let line = rule(self.flow.left, self.flow.right, height, 0.8, self.flow.colours.score_mid);
        strip.commands.extend(unsaid(vec![line]));
        self.flow.push(strip);
    }

    /// A sentence with its number and its boxes.
    fn indicator(&mut self, indicator: &Indicator, number: &str) {
        let start = self.flow.strips.len();
        let lines = self.flow.lines(&self.sentence(indicator), SENTENCE, self.grid.text.1);
        let count = lines.len();
        self.flow.tree.open(Role::Entry);
        self.flow.tree.open(Role::Label);
        let label = self.flow.tree.content();
        self.flow.tree.close();
        self.flow.tree.open_in(Role::Body, self.lang.as_deref());
        let numbers = self.flow.lines(&[quiet(number)], SENTENCE, f64::INFINITY);
        let baseline = PAD + SENTENCE.baseline();
        let numbers = numbers.first().map(|l| drawn(l, self.flow.left, baseline));
        let mut before = said(label, numbers.unwrap_or_default());
        for (i, line) in lines.iter().enumerate() {
            let above = if i == 0 { PAD } else { 0.0 };
            let below = if i + 1 == count { PAD } else { 0.0 };
            let height = SENTENCE.leading + above + below;
            let words = drawn(line, self.grid.text.0, above + SENTENCE.baseline());
            let mut commands = std::mem::take(&mut before);
            commands.extend(said(self.flow.tree.content(), words));
            self.flow.push(Strip { commands, height, ..Strip::default() });
        }
        self.flow.tree.close();
        self.flow.tree.close();
        self.flow.keep_from(start);
        let edge = self.flow.colours.edge;
        let boxes = self.columns(indicator).flat_map(|c| tick(self.grid.box_at(c), baseline, edge));
        let boxes: Vec<_> = boxes.collect();
        self.flow.attach(start, unsaid(boxes));
        let last = self.flow.strips.len().saturating_sub(1);
        let bottom = self.flow.strips.get(last).map_or(0.0, |strip| strip.height);
        let line = rule(self.flow.left, self.flow.right, bottom, 0.5, self.flow.colours.line);
        self.flow.attach(last, unsaid(vec![line]));
    }

    /// The columns in which an indicator has a box.
    fn columns(&self, indicator: &Indicator) -> impl Iterator<Item = usize> + use<> {
        let is_fault = indicator.id.level() == Level::One;
        let first = if is_fault { FAULT_COLUMNS } else { NA_COLUMN };
        (0..first).chain(indicator.na_allowed.then_some(NA_COLUMN))
    }

    /// What the indicator says, where to ask instead of to watch, and room to count.
    fn sentence(&self, indicator: &Indicator) -> Vec<Span> {
        let text = self.wording.indicators.get(&indicator.id).map(|text| text.text.trim());
        let id = indicator.id.to_string();
        let text = text.filter(|text| !text.is_empty()).unwrap_or(&id);
        let mut spans = vec![plain(text)];
        if !indicator.sources.contains(&Source::Observation) && !indicator.sources.is_empty() {
            let sources = indicator.sources.iter().map(|source| self.get(words::source(*source)));
            let sources = sources.collect::<Vec<_>>().join(", ").replace(' ', "\u{a0}");
            spans.push(quiet(&format!(" ({sources})")));
        }
        if indicator.counter {
            let count = self.get(key::SHEET_COUNT).replace(' ', "\u{a0}");
            spans.push(quiet(&format!("  {count}:\u{a0}_______")));
        }
        spans
    }

    /// Lines to write notes on.
    pub(super) fn notes(&mut self, label: Key, lines: u8) {
        let start = self.flow.strips.len();
        let label = self.flow.lines(&[quiet(&self.get(label))], SMALL, f64::INFINITY);
        let (left, right, edge) = (self.flow.left, self.flow.right, self.flow.colours.edge);
        let begin = left + label.first().map_or(0.0, crate::paragraph::Line::width) + 5.0;
        let bottom = WRITTEN - 3.0;
        for number in 0..lines {
            let from = if number == 0 { begin } else { left };
            let line = rule(from, right, bottom, 0.6, edge);
            let commands = unsaid(vec![line]);
            self.flow.push(Strip { commands, height: WRITTEN, ..Strip::default() });
        }
        self.flow.tree.open(Role::Paragraph);
        let id = self.flow.tree.content();
        self.flow.tree.close();
        let words = label.first().map(|line| drawn(line, left, bottom - 3.0));
        self.flow.attach(start, said(id, words.unwrap_or_default()));
        self.flow.keep_from(start);
    }
}
