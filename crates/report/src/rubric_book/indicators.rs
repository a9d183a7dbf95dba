//! Terms, groups across, and sub-scales with their items, levels and indicators.

use text::key;

use crate::display::Role;
use crate::layout::{drawn, rule, said, unsaid};
use crate::paragraph::Span;

use super::content::{Group, IndicatorPart, ItemPart, LevelPart};
use super::margin::Margin;
use super::writer::{
    BODY, CHAPTER, GUIDANCE, ITEM, META, SENTENCE, Writer, first, guide, plain, quiet, strong,
};

impl Writer<'_> {
    pub(super) fn terms(&mut self) {
        if self.book.terms.is_empty() {
            return;
        }
        self.chapter(&self.columns.texts.get(key::RUBRIC_BOOK_TERMS));
        self.flow.tree.open(Role::List);
        for (term, means) in &self.book.terms {
            let start = self.flow.strips.len();
            let mut spans = self.each(term, |_, term| vec![strong(&format!("{term}  "))]);
            let meanings = self.each(means, |_, means| vec![plain(means)]);
            for (spans, means) in spans.iter_mut().zip(meanings) {
                spans.extend(means);
            }
            self.entry(|writer| writer.row(spans, BODY, |_| Role::Paragraph));
            self.margin(start, Margin::Lines);
            self.flow.keep_from(start);
            self.flow.space(9.0);
        }
        self.flow.tree.close();
    }

    /// Domains and alternatives.
    pub(super) fn across(&mut self) {
        if self.book.across.is_empty() {
            return;
        }
        self.chapter(&self.columns.texts.get(key::RUBRIC_BOOK_ACROSS));
        self.flow.tree.open(Role::List);
        for (title, what) in &self.book.across {
            let start = self.flow.strips.len();
            let spans = self.each(title, |_, title| vec![strong(title)]);
            self.entry(|writer| {
                writer.row(spans, BODY, |_| Role::Paragraph);
                writer.across_columns(vec![quiet(what)], GUIDANCE);
            });
            self.margin(start, Margin::Lines);
            self.flow.keep_from(start);
            self.flow.space(12.0);
        }
        self.flow.tree.close();
    }

    /// An entry of a list without a number.
    fn entry(&mut self, write: impl FnOnce(&mut Self)) {
        self.flow.tree.open(Role::Entry);
        self.flow.tree.open(Role::Body);
        write(self);
        self.flow.tree.close();
        self.flow.tree.close();
    }

    /// A chapter that is no sub-scale.
    fn chapter(&mut self, words: &str) {
        self.flow.space(34.0);
        let start = self.flow.strips.len();
        self.flow.within(Role::Heading(2), |flow| flow.text(&[strong(words)], ITEM));
        self.flow.keep_from(start);
        self.flow.keep_with_next();
        self.mark(start, 1, words);
        self.flow.space(12.0);
    }

    pub(super) fn groups(&mut self) {
        for group in &self.book.groups {
            self.group(group);
        }
    }

    fn group(&mut self, group: &Group) {
        let spans = self.each(&group.title, |_, title| vec![guide(title)]);
        let start = self.heading(2, spans, CHAPTER);
        self.mark(start, 1, first(&group.title));
        self.fresh(start);
        self.flow.space(4.0);
        for item in &group.items {
            self.item(item);
        }
    }

    fn item(&mut self, item: &ItemPart) {
        let spans = self.each(&item.title, |_, title| vec![strong(title)]);
        let start = self.heading(3, spans, ITEM);
        self.number(start, &item.number, ITEM, strong);
        let title = format!("{} {}", item.number, first(&item.title));
        self.mark(start, 2, title.trim());
        for (i, said) in item.said.iter().enumerate() {
            self.flow.space(if i == 0 { 4.0 } else { 2.5 });
            self.said(said, if said.label.is_none() { BODY } else { GUIDANCE });
        }
        self.flow.space(3.0);
        self.across_columns(vec![quiet(&item.meta)], META);
        self.margin(start, Margin::Remark);
        self.flow.keep_from(start);
        if let Some(empty) = &item.empty {
            self.flow.keep_with_next();
            self.flow.space(8.0);
            self.across_columns(vec![quiet(empty)], GUIDANCE);
        }
        // What is said of the item stays with its first level.
        self.flow.keep_with_next();
        for level in &item.levels {
            self.level(level);
        }
        self.flow.space(30.0);
    }

    fn level(&mut self, level: &LevelPart) {
        self.flow.space(16.5);
        let points = level.level.to_string();
        let spans = self.each(&level.word, |column, word| {
            let args = [("level", points.clone().into()), ("word", word.into())];
            let words = column.texts.with(key::RUBRIC_BOOK_LEVEL, &args);
            vec![guide(words.trim_end_matches([' ', '·']))]
        });
        let start = self.heading(4, spans, BODY);
        let (left, right) = (self.sheet.left, self.sheet.end());
        let line = rule(left, right, -5.0, 0.8, self.flow.colours.score_mid);
        self.flow.attach(start, unsaid(vec![line]));
        self.flow.space(5.0);
        self.flow.tree.open(Role::List);
        for indicator in &level.indicators {
            self.indicator(indicator);
        }
        self.flow.tree.close();
    }

    /// An indicator with everything that belongs to it: on one page, if it fits.
    fn indicator(&mut self, indicator: &IndicatorPart) {
        let start = self.flow.strips.len();
        self.flow.tree.open(Role::Entry);
        self.flow.tree.open(Role::Label);
        let label = self.flow.tree.content();
        self.flow.tree.close();
        self.flow.tree.open(Role::Body);
        let spans = self.each(&indicator.text, |_, text| vec![strong(text)]);
        self.row(spans, SENTENCE, |_| Role::Paragraph);
        for text in &indicator.said {
            self.flow.space(2.0);
            self.said(text, GUIDANCE);
        }
        self.flow.space(2.0);
        self.across_columns(vec![quiet(&indicator.meta)], META);
        self.flow.tree.close();
        self.flow.tree.close();
        let number = self.flow.lines(&[strong(&indicator.number)], SENTENCE, f64::INFINITY);
        let words = number.first().map(|l| drawn(l, self.sheet.left, SENTENCE.baseline()));
        self.flow.attach(start, said(label, words.unwrap_or_default()));
        self.margin(start, Margin::Boxes);
        self.flow.keep_from(start);
        self.flow.space(11.5);
    }

    /// A number before a heading, read as part of it.
    fn number(
        &mut self,
        strip: usize,
        number: &str,
        setting: crate::layout::Setting,
        span: impl Fn(&str) -> Span,
    ) {
        if number.is_empty() {
            return;
        }
        let line = self.flow.lines(&[span(&format!("{number} "))], setting, f64::INFINITY);
        let words = line.first().map(|l| drawn(l, self.sheet.left, setting.baseline()));
        self.flow.attach_first(strip, words.unwrap_or_default());
    }
}
