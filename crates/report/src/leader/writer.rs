use text::{Arg, Key, Texts, key};

use crate::display::{Rgb, Role};
use crate::font::{Face, Figures, Fonts};
use crate::layout::{Flow, Setting};
use crate::palette::LIGHT;
use crate::paragraph::Span;
use crate::{Note, ReportInput};

/// Running text.
pub(super) const BODY: Setting = Setting { size: 10.5, leading: 15.4, figures: Figures::Running };
/// Small words.
pub(super) const SMALL: Setting = Setting { size: 9.5, leading: 13.4, figures: Figures::Running };
/// Tables; nothing on the page is smaller.
pub(super) const TABLE: Setting = Setting { size: 9.0, leading: 11.4, figures: Figures::Tabular };
const TITLE: Setting = Setting { size: 25.0, leading: 30.0, figures: Figures::Running };
const SECTION: Setting = Setting { size: 15.0, leading: 20.0, figures: Figures::Running };
const FINDING: Setting = Setting { size: 11.5, leading: 16.0, figures: Figures::Running };

/// Page edges: A4 in points, and where the text stands.
pub(super) const PAGE: (f64, f64) = (595.276, 841.89);
pub(super) const LEFT: f64 = 56.0;
pub(super) const RIGHT: f64 = PAGE.0 - LEFT;
pub(super) const TOP: f64 = 66.0;
pub(super) const BOTTOM: f64 = PAGE.1 - 66.0;
pub(super) const ROOM: f64 = BOTTOM - TOP;

/// Writes the report: sentences from the texts, set in the few ways a report needs.
pub(super) struct Writer<'a> {
    pub(super) flow: Flow<'a>,
    pub(super) texts: &'a Texts,
    pub(super) input: &'a ReportInput,
}

impl<'a> Writer<'a> {
    pub(super) fn new(input: &'a ReportInput, fonts: &'a Fonts, texts: &'a Texts) -> Self {
        Self { flow: Flow::new(fonts, &LIGHT, LEFT, RIGHT), texts, input }
    }

    /// A text without values.
    pub(super) fn get(&self, key: Key) -> String {
        self.texts.get(key)
    }

    /// A text with values.
    pub(super) fn with(&self, key: Key, args: &[(&str, Arg)]) -> String {
        self.texts.with(key, args)
    }

    /// The title of the report.
    pub(super) fn title(&mut self, words: &str) {
        let span = strong(words);
        self.flow.within(Role::Heading(1), |flow| flow.text(&[span], TITLE));
        self.flow.keep_with_next();
    }

    /// Starts a section; it stays with what follows and stands in the outline.
    pub(super) fn section(&mut self, words: &str) {
        self.flow.space(26.0);
        self.heading(2, vec![strong(words)], SECTION, words);
        self.flow.space(5.0);
    }

    /// Starts a part of a section.
    pub(super) fn part(&mut self, spans: Vec<Span>, outline: &str) -> usize {
        let first = self.flow.strips.len();
        self.heading(3, spans, FINDING, outline);
        first
    }

    fn heading(&mut self, level: u8, spans: Vec<Span>, setting: Setting, outline: &str) {
        let first = self.flow.strips.len();
        self.flow.within(Role::Heading(level), |flow| flow.text(&spans, setting));
        self.flow.keep_from(first);
        self.flow.keep_with_next();
        if let Some(strip) = self.flow.strips.get_mut(first) {
            strip.bookmark = Some((level - 1, outline.to_owned()));
        }
    }

    /// A paragraph.
    pub(super) fn paragraph(&mut self, words: &str) {
        self.spans(&[plain(words)], BODY);
    }

    /// A paragraph that introduces what follows, and stays with it.
    pub(super) fn intro(&mut self, words: &str) {
        self.spans(&[quiet(words)], BODY);
        self.flow.keep_with_next();
        self.flow.space(9.0);
    }

    /// A paragraph of several weights.
    pub(super) fn spans(&mut self, spans: &[Span], setting: Setting) {
        self.flow.within(Role::Paragraph, |flow| flow.text(spans, setting));
        self.flow.space(setting.leading * 0.35);
    }

    /// A list with a mark before each entry, given by `mark` at the middle of its first line.
    pub(super) fn list(
        &mut self,
        entries: &[Vec<Span>],
        mark: impl Fn((f64, f64)) -> Vec<crate::display::Command>,
    ) {
        self.flow.tree.open(Role::List);
        for entry in entries {
            let first = self.flow.strips.len();
            self.flow.tree.open(Role::Entry);
            self.flow.within(Role::Body, |flow| {
                flow.indented(18.0, |flow| flow.text(entry, BODY));
            });
            self.flow.tree.close();
            let centre = (self.flow.left + 5.5, BODY.leading / 2.0);
            self.flow.attach(first, crate::layout::unsaid(mark(centre)));
            self.flow.space(3.0);
        }
        self.flow.tree.close();
        self.flow.space(8.0);
    }

    /// A list with plain dots.
    pub(super) fn bullets(&mut self, entries: &[String]) {
        let entries: Vec<Vec<Span>> = entries.iter().map(|words| vec![plain(words)]).collect();
        let colour = self.flow.colours.edge;
        self.list(&entries, |(x, y)| vec![dot(x - 1.5, y, colour)]);
    }

    /// The assessor's own words, each beside a bar, with the time to the minute.
    pub(super) fn quotes(&mut self, notes: &[Note]) {
        for note in notes {
            let mut spans = vec![plain(note.text.trim())];
            if let Some(time) = note.at.and_then(|at| at.time(self.texts.lang())) {
                // The time stays with the last word.
                spans.push(quiet(&format!("\u{a0}\u{a0}{}", time.replace(' ', "\u{a0}"))));
            }
            self.flow.space(5.0);
            let first = self.flow.strips.len();
            self.flow.tree.open(Role::Quote);
            self.flow.indented(11.0, |flow| {
                flow.within(Role::Paragraph, |flow| flow.text(&spans, BODY));
            });
            self.flow.tree.close();
            let (left, colour) = (self.flow.left, self.flow.colours.score_mid);
            self.flow.bar(first, left, 2.0, colour);
        }
    }

    /// `a`, `a og b`, `a, b og c`.
    /// Words in the quotation marks of the language.
    pub(super) fn quoted(&self, words: &str) -> String {
        self.with(key::REPORT_QUOTED, &[("words", words.into())])
    }

    pub(super) fn joined(&self, words: &[String]) -> String {
        match words {
            [] => String::new(),
            [one] => one.clone(),
            [first @ .., last] => self.with(
                key::REPORT_AND,
                &[("first", first.join(", ").into()), ("last", last.into())],
            ),
        }
    }
}

fn dot(x: f64, y: f64, colour: Rgb) -> crate::display::Command {
    crate::display::Command::Circle {
        centre: crate::display::Point { x, y },
        radius: 1.7,
        fill: Some(colour),
        stroke: None,
    }
}

/// Words in ink.
pub(super) fn plain(words: &str) -> Span {
    Span::new(words, Face::Regular, LIGHT.ink)
}

/// Words that step back.
pub(super) fn quiet(words: &str) -> Span {
    Span::new(words, Face::Regular, LIGHT.quiet)
}

/// Words that stand out.
pub(super) fn strong(words: &str) -> Span {
    Span::new(words, Face::SemiBold, LIGHT.ink)
}
