//! The first pages: what the rubric is, how the book is used, what stands where.

use text::key;

use crate::display::{Anchor, Role, Text};
use crate::font::{Face, Figures};
use crate::layout::{Cell, Column, Frame, Row, RowKind, Setting, Table, eye, said, unsaid};

use super::content::Said;
use super::languages::Words;
use super::writer::{
    BODY, CHAPTER, GUIDANCE, META, TITLE, Writer, first, guide, plain, quiet, strong,
};

impl Writer<'_> {
    /// The cover; `chapters` are the pages on which chapters and items begin, as far as known.
    pub(super) fn cover(&mut self, chapters: &[usize]) {
        self.flow.left = self.sheet.left;
        let eyebrow = guide(&self.columns.texts.get(key::RUBRIC_BOOK));
        self.paragraph(vec![eyebrow], BODY);
        self.flow.space(2.0);
        self.names();
        self.flow.space(4.0);
        self.paragraph(
            vec![quiet(&self.book.version)],
            Setting { size: 12.0, leading: 18.0, ..BODY },
        );
        self.flow.space(14.0);
        for text in &self.book.head {
            self.head(text);
            self.flow.space(10.0);
        }
        self.flow.space(12.0);
        self.facts();
        self.anchors();
        self.how();
        self.contents(chapters);
    }

    fn paragraph(&mut self, spans: Vec<crate::paragraph::Span>, setting: Setting) {
        self.flow.within(Role::Paragraph, |flow| flow.text(&spans, setting));
    }

    /// The name in every language, the first one as the title.
    fn names(&mut self) {
        let book = self.book;
        for (i, (name, column)) in book.name.iter().zip(&self.columns.list).enumerate() {
            let Some(name) = name else { continue };
            let (role, setting) = match i {
                0 => (Role::Heading(1), TITLE),
                _ => (Role::Paragraph, Setting { size: 16.0, leading: 22.0, ..TITLE }),
            };
            self.flow.tree.open_in(role, column.lang.as_deref());
            self.flow.text(&[strong(name)], setting);
            self.flow.tree.close();
            self.flow.keep_with_next();
        }
        if book.name.first().is_none_or(Option::is_none) {
            let name = strong(&self.columns.rubric.id);
            self.flow.within(Role::Heading(1), |flow| flow.text(&[name], TITLE));
        }
    }

    /// A text about the whole; the notice is marked, for a person should look.
    fn head(&mut self, text: &Said) {
        let start = self.flow.strips.len();
        for (words, column) in text.words.iter().zip(&self.columns.list) {
            let Some(words) = words else { continue };
            self.flow.space(5.0);
            let is_notice = text.label.is_some();
            let (inset, setting) = if is_notice { (32.0, GUIDANCE) } else { (0.0, BODY) };
            self.flow.tree.open_in(Role::Paragraph, column.lang.as_deref());
            self.flow.indented(inset, |flow| {
                flow.narrowed(if is_notice { 12.0 } else { 60.0 }, |flow| {
                    flow.text(&[plain(words.trim())], setting);
                });
            });
            self.flow.tree.close();
        }
        if text.label.is_some() && start < self.flow.strips.len() {
            let colours = self.flow.colours;
            let at = (self.flow.left + 18.0, GUIDANCE.leading / 2.0);
            self.flow.attach(start, unsaid(eye(at, colours.look)));
            let (left, right) = (self.flow.left, self.flow.right);
            let frame = Frame { left, right, padding: 8.0, fill: colours.look_tint, edge: None };
            self.flow.boxed(start, self.sheet.body().height(), frame);
        }
    }

    fn facts(&mut self) {
        let column = |share| Column { head: None, share, right: false };
        let row = |(name, words): &(String, String)| Row {
            cells: vec![Cell::of(strong(name)), Cell::of(plain(words))],
            kind: RowKind::Named,
            height: 0.0,
            keep: false,
            bookmark: None,
        };
        let table = Table {
            caption: None,
            columns: vec![column(0.26), column(0.74)],
            pad: 2.6,
            whole: true,
            rows: self.book.facts.iter().map(row).collect(),
        };
        self.flow.table(&table, Setting { figures: Figures::Tabular, ..META });
    }

    fn section(&mut self, key: text::Key) {
        self.flow.space(22.0);
        let words = strong(&self.columns.texts.get(key));
        self.flow.within(Role::Heading(2), |flow| flow.text(&[words], CHAPTER));
        self.flow.keep_with_next();
        self.flow.space(5.0);
    }

    fn anchors(&mut self) {
        if self.book.anchors.is_empty() {
            return;
        }
        let start = self.flow.strips.len();
        self.section(key::RUBRIC_BOOK_LEVELS);
        for i in 0..self.columns.list.len() {
            let column = &self.columns.list[i];
            let word = |(level, words): &(rubric::Level, Words)| {
                let word = words.get(i)?.as_ref()?;
                Some(format!("{level}\u{a0}{}", word.replace(' ', "\u{a0}")))
            };
            let words: Vec<String> = self.book.anchors.iter().filter_map(word).collect();
            let words = match words.as_slice() {
                [] => quiet(&super::languages::Columns::missing(column)),
                words => plain(&words.join("   ·   ")),
            };
            self.flow.tree.open_in(Role::Paragraph, column.lang.as_deref());
            self.flow.text(&[words], BODY);
            self.flow.tree.close();
        }
        self.flow.keep_from(start);
    }

    fn how(&mut self) {
        let start = self.flow.strips.len();
        self.section(key::RUBRIC_BOOK_HOW);
        self.flow.tree.open(Role::List);
        for words in &self.book.how {
            let first = self.flow.strips.len();
            self.flow.tree.open(Role::Entry);
            self.flow.within(Role::Body, |flow| {
                flow.indented(14.0, |flow| flow.text(&[plain(words)], BODY));
            });
            self.flow.tree.close();
            let dot = crate::display::Command::Circle {
                centre: crate::display::Point { x: self.flow.left + 4.0, y: BODY.leading / 2.0 },
                radius: 1.7,
                fill: Some(self.flow.colours.edge),
                stroke: None,
            };
            self.flow.attach(first, unsaid(vec![dot]));
            self.flow.space(3.0);
        }
        self.flow.tree.close();
        self.flow.keep_from(start);
    }

    fn contents(&mut self, chapters: &[usize]) {
        let start = self.flow.strips.len();
        self.section(key::RUBRIC_BOOK_CONTENTS);
        self.flow.tree.open(Role::List);
        for (i, (is_item, title)) in self.chapters().into_iter().enumerate() {
            self.flow.space(if is_item { 1.0 } else { 6.0 });
            self.chapter_line(&title, is_item, chapters.get(i));
        }
        self.flow.tree.close();
        self.flow.keep_from(start);
    }

    /// Chapters and items in the order of the outline.
    fn chapters(&self) -> Vec<(bool, String)> {
        let mut all = Vec::new();
        let texts = &self.columns.texts;
        if !self.book.terms.is_empty() {
            all.push((false, texts.get(key::RUBRIC_BOOK_TERMS)));
        }
        if !self.book.across.is_empty() {
            all.push((false, texts.get(key::RUBRIC_BOOK_ACROSS)));
        }
        for group in &self.book.groups {
            all.push((false, first(&group.title).to_owned()));
            let title = |item: &super::content::ItemPart| {
                format!("{} {}", item.number, first(&item.title)).trim().to_owned()
            };
            all.extend(group.items.iter().map(|item| (true, title(item))));
        }
        all
    }

    fn chapter_line(&mut self, title: &str, is_item: bool, page: Option<&usize>) {
        let last = |flow: &crate::layout::Flow<'_>| flow.strips.len().saturating_sub(1);
        self.flow.tree.open(Role::Entry);
        self.flow.tree.open(Role::Body);
        let span = if is_item { plain(title) } else { guide(title) };
        let inset = if is_item { 14.0 } else { 0.0 };
        self.flow.indented(inset, |flow| {
            flow.narrowed(40.0, |flow| flow.text(&[span], GUIDANCE));
        });
        let number = page.map(ToString::to_string).unwrap_or_default();
        let shaped = self.flow.fonts.shape(&number, Face::Regular, GUIDANCE.size, Figures::Tabular);
        let text = Text {
            x: self.flow.right,
            y: GUIDANCE.baseline(),
            anchor: Anchor::End,
            colour: self.flow.colours.quiet,
            shaped,
        };
        let id = self.flow.tree.content();
        let strip = last(&self.flow);
        self.flow.attach(strip, said(id, vec![crate::display::Command::Text(text)]));
        self.flow.tree.close();
        self.flow.tree.close();
    }
}
