use crate::display::Role;
use crate::font::{Face, Figures, Fonts};
use crate::layout::{Beside, Flow, Setting};
use crate::palette::LIGHT;
use crate::paragraph::Span;

use super::content::{Book, Said};
use super::languages::{Columns, Words};
use super::sheet::Sheet;

const fn running(size: f64, leading: f64) -> Setting {
    Setting { size, leading, figures: Figures::Running }
}

/// The name of the rubric.
pub(crate) const TITLE: Setting = running(25.0, 31.0);
/// A chapter: a sub-scale, the terms.
pub(crate) const CHAPTER: Setting = running(12.0, 17.0);
/// An item.
pub(crate) const ITEM: Setting = running(16.0, 21.0);
/// What an indicator says.
pub(super) const SENTENCE: Setting = running(10.5, 14.4);
/// Running text.
pub(crate) const BODY: Setting = running(10.2, 15.0);
/// Guidance.
pub(crate) const GUIDANCE: Setting = running(9.4, 12.9);
/// Ids and settings; nothing on the page is smaller.
pub(crate) const META: Setting = running(9.0, 12.4);

/// Writes the book on its sheets.
pub(super) struct Writer<'a> {
    pub(super) flow: Flow<'a>,
    pub(super) columns: &'a Columns<'a>,
    pub(super) book: &'a Book,
    pub(super) sheet: Sheet,
}

impl<'a> Writer<'a> {
    pub(super) fn new(
        fonts: &'a Fonts,
        columns: &'a Columns<'a>,
        book: &'a Book,
        sheet: Sheet,
    ) -> Self {
        Self { flow: Flow::new(fonts, &LIGHT, sheet.left, sheet.end()), columns, book, sheet }
    }

    /// A text of the rubric in every column, after its label.
    pub(super) fn said(&mut self, said: &Said, setting: Setting) {
        let spans = self.each(&said.words, |column, words| {
            let label = Span::new(column.label(said.label), Face::SemiBold, LIGHT.quiet);
            vec![label, plain(words)]
        });
        self.row(spans, setting, |_| Role::Paragraph);
    }

    /// The spans of every column; what a language lacks is said to be missing.
    pub(super) fn each(
        &self,
        words: &Words,
        spans: impl Fn(&super::languages::Column<'_>, &str) -> Vec<Span>,
    ) -> Vec<Vec<Span>> {
        let of = |(column, words): (_, &Option<String>)| match words {
            Some(words) => spans(column, words.trim()),
            None => vec![quiet(&Columns::missing(column))],
        };
        self.columns.list.iter().zip(words).map(of).collect()
    }

    /// Spans in their columns, side by side.
    pub(super) fn row(
        &mut self,
        spans: Vec<Vec<Span>>,
        setting: Setting,
        role: impl Fn(usize) -> Role,
    ) {
        let columns = self.columns;
        let texts: Vec<Beside<'_>> = spans
            .into_iter()
            .enumerate()
            .map(|(i, mut spans)| {
                spans.retain(|span| !span.text.is_empty());
                let (left, width) = self.sheet.column(i);
                let lang = columns.list.get(i).and_then(|column| column.lang.as_deref());
                Beside { left, width, spans, role: role(i), lang }
            })
            .collect();
        self.flow.beside(&texts, setting, None);
    }

    /// Words across all columns, in the language of the document.
    pub(super) fn across_columns(&mut self, spans: Vec<Span>, setting: Setting) {
        let (left, _) = self.sheet.column(0);
        let width = self.sheet.right - left;
        let text = Beside { left, width, spans, role: Role::Paragraph, lang: None };
        self.flow.beside(&[text], setting, None);
    }

    /// A heading that stands in the outline and stays with what follows. The first language is
    /// the heading, the other stands beside it.
    pub(super) fn heading(&mut self, level: u8, spans: Vec<Vec<Span>>, setting: Setting) -> usize {
        let first = self.flow.strips.len();
        self.row(spans, setting, |i| if i == 0 { Role::Heading(level) } else { Role::Paragraph });
        self.flow.keep_from(first);
        self.flow.keep_with_next();
        first
    }

    /// Puts a strip into the outline.
    pub(super) fn mark(&mut self, strip: usize, level: u8, words: &str) {
        if let Some(strip) = self.flow.strips.get_mut(strip) {
            strip.bookmark = Some((level, words.to_owned()));
        }
    }

    /// Begins a page with a strip.
    pub(super) fn fresh(&mut self, strip: usize) {
        if let Some(strip) = self.flow.strips.get_mut(strip) {
            strip.fresh = true;
        }
    }
}

/// Words in ink.
pub(crate) fn plain(words: &str) -> Span {
    Span::new(words, Face::Regular, LIGHT.ink)
}

/// Words that step back.
pub(crate) fn quiet(words: &str) -> Span {
    Span::new(words, Face::Regular, LIGHT.quiet)
}

/// Words that stand out.
pub(crate) fn strong(words: &str) -> Span {
    Span::new(words, Face::SemiBold, LIGHT.ink)
}

/// Words that say where one is.
pub(crate) fn guide(words: &str) -> Span {
    Span::new(words, Face::SemiBold, LIGHT.score)
}

/// A text in the first column that has it.
pub(super) fn first(words: &Words) -> &str {
    words.iter().flatten().next().map_or("", String::as_str)
}
