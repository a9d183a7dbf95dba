use text::{Arg, Key, Lang, Texts, key};

use crate::display::{Rgb, Role, Target};
use crate::font::{Face, Figures, Fonts};
use crate::layout::{Flow, Setting};
use crate::palette::LIGHT;
use crate::paragraph::Span;
use crate::{Edition, Note, ReportInput};

use super::Pages;
use super::development::{TOLD, Told};

/// Running text.
pub(crate) const BODY: Setting = Setting { size: 10.5, leading: 15.4, figures: Figures::Running };
/// Small words.
pub(crate) const SMALL: Setting = Setting { size: 9.5, leading: 13.4, figures: Figures::Running };
/// Tables; nothing on the page is smaller.
pub(super) const TABLE: Setting = Setting { size: 9.0, leading: 11.4, figures: Figures::Tabular };
const TITLE: Setting = Setting { size: 25.0, leading: 30.0, figures: Figures::Running };
const SECTION: Setting = Setting { size: 15.0, leading: 20.0, figures: Figures::Running };
const FINDING: Setting = Setting { size: 11.5, leading: 16.0, figures: Figures::Running };

/// Page edges: A4 in points, and where the text stands.
pub(crate) const PAGE: (f64, f64) = (595.276, 841.89);
pub(crate) const LEFT: f64 = 56.0;
pub(crate) const RIGHT: f64 = PAGE.0 - LEFT;
pub(crate) const TOP: f64 = 66.0;
pub(crate) const BOTTOM: f64 = PAGE.1 - 66.0;
pub(super) const ROOM: f64 = BOTTOM - TOP;

/// Writes the report: sentences from the texts, set in the few ways a report needs.
pub(super) struct Writer<'a> {
    pub(super) flow: Flow<'a>,
    pub(super) texts: &'a Texts,
    pub(super) input: &'a ReportInput,
    pub(super) edition: Edition,
    /// How running text is set here.
    pub(super) body: Setting,
    /// How much is told of what moved.
    pub(super) told: Told,
    pages: Pages,
}

impl<'a> Writer<'a> {
    pub(super) fn new(
        input: &'a ReportInput,
        edition: Edition,
        fonts: &'a Fonts,
        texts: &'a Texts,
        pages: Pages,
    ) -> Self {
        let flow = Flow::new(fonts, &LIGHT, LEFT, RIGHT);
        Self { flow, texts, input, edition, body: BODY, told: TOLD[0], pages }
    }

    /// Writes on a new page.
    pub(super) fn fresh(&mut self, write: impl FnOnce(&mut Self)) {
        let first = self.flow.strips.len();
        write(self);
        self.flow.fresh_from(first);
    }

    /// Writes running text: long words may be parted.
    fn running(&mut self, write: impl FnOnce(&mut Flow<'a>)) {
        self.flow.hyphens = Some(match self.texts.lang() {
            Lang::Nb | Lang::Nn => hypher::Lang::Norwegian,
            Lang::En => hypher::Lang::English,
        });
        write(&mut self.flow);
        self.flow.hyphens = None;
    }

    /// Words of the rubric, read in its language.
    pub(super) fn of_rubric(&self, span: Span) -> Span {
        span.spoken(self.input.scale.lang.as_deref())
    }

    /// A paragraph of the rubric's words.
    pub(super) fn rubric_paragraph(&mut self, words: &str) {
        self.spans(&[self.of_rubric(plain(words))], self.body);
    }

    /// Entries of a list in the rubric's words.
    pub(super) fn rubric_entries(&self, texts: &[String]) -> Vec<Vec<Span>> {
        texts.iter().map(|text| vec![self.of_rubric(plain(text))]).collect()
    }

    /// `side 3`, leading there.
    pub(super) fn page_of(&self, place: &str) -> Span {
        let page = self.pages.get(place).map_or(1, |page| page + 1);
        let words = self.with(key::REPORT_SEE_PAGE, &[("page", page.into())]);
        // A word wrap may not part the number from the word.
        let shown = words.replace(' ', "\u{a0}");
        quiet(&shown).leading(Target::Place(place.to_owned()), words)
    }

    /// A sentence that refers to a place by its page; the text has a `where`.
    pub(super) fn refer(&self, key: Key, args: &[(&str, Arg)], place: &str) -> Vec<Span> {
        const HERE: &str = "\u{1}";
        let mut all = args.to_vec();
        all.push(("where", HERE.into()));
        let words = self.with(key, &all);
        let (before, after) = words.split_once(HERE).unwrap_or((&words, ""));
        vec![quiet(before), self.page_of(place), quiet(after)]
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
        // Where the text is set close, so are the sections.
        let is_close = self.body.leading < BODY.leading;
        self.flow.space(if is_close { 18.0 } else { 23.0 });
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
        self.spans(&[plain(words)], self.body);
    }

    /// A paragraph that introduces what follows, and stays with it.
    pub(super) fn intro(&mut self, words: &str) {
        self.spans(&[quiet(words)], self.body);
        self.flow.keep_with_next();
        self.flow.space(9.0);
    }

    /// A paragraph of several weights.
    pub(super) fn spans(&mut self, spans: &[Span], setting: Setting) {
        self.running(|flow| flow.within(Role::Paragraph, |flow| flow.text(spans, setting)));
        self.flow.space(setting.leading * 0.35);
    }

    /// A list with a mark before each entry, given by `mark` at the middle of its first line.
    pub(super) fn list(
        &mut self,
        entries: &[Vec<Span>],
        mark: impl Fn((f64, f64)) -> Vec<crate::display::Command>,
    ) {
        let body = self.body;
        self.flow.tree.open(Role::List);
        for entry in entries {
            let first = self.flow.strips.len();
            self.flow.tree.open(Role::Entry);
            self.running(|flow| {
                flow.within(Role::Body, |flow| {
                    flow.indented(18.0, |flow| flow.text(entry, body));
                });
            });
            self.flow.tree.close();
            let centre = (self.flow.left + 5.5, body.leading / 2.0);
            self.flow.attach(first, crate::layout::unsaid(mark(centre)));
            self.flow.space(3.0);
        }
        self.flow.tree.close();
        self.flow.space(8.0);
    }

    /// A list with plain dots.
    pub(super) fn bullets(&mut self, entries: &[String]) {
        let entries: Vec<Vec<Span>> = entries.iter().map(|words| vec![plain(words)]).collect();
        let (size, colour) = (self.body.size, self.flow.colours.edge);
        self.list(&entries, |(x, y)| vec![dot(x - 1.5, y, size, colour)]);
    }

    /// The assessor's own words, each beside a bar, with the time to the minute.
    pub(super) fn quotes(&mut self, notes: &[Note]) {
        for note in notes {
            self.quote(note, note.text.trim());
        }
    }

    /// Words of a note beside a bar. They are set as they were written: no word is parted.
    pub(super) fn quote(&mut self, note: &Note, words: &str) {
        let mut spans = vec![plain(words)];
        // Clock times could tell who was at work: the public edition goes without.
        let at = note.at.filter(|_| self.edition != Edition::Public);
        if let Some(time) = at.and_then(|at| at.time(self.texts.lang())) {
            // The time stays with the last word.
            spans.push(quiet(&format!("\u{a0}\u{a0}{}", time.replace(' ', "\u{a0}"))));
        }
        self.flow.space(5.0);
        let (first, body) = (self.flow.strips.len(), self.body);
        self.flow.tree.open(Role::Quote);
        self.flow.indented(11.0, |flow| {
            flow.within(Role::Paragraph, |flow| flow.text(&spans, body));
        });
        self.flow.tree.close();
        let (left, colour) = (self.flow.left, self.flow.colours.score_mid);
        self.flow.bar(first, left, 2.0, colour);
    }

    /// Words in the quotation marks of the language.
    pub(super) fn quoted(&self, words: &str) -> String {
        self.with(key::REPORT_QUOTED, &[("words", words.into())])
    }

    /// `a`, `a og b`, `a, b og c`.
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

/// A plain dot before an entry of a list in letters of a size.
pub(crate) fn dot(x: f64, y: f64, size: f64, colour: Rgb) -> crate::display::Command {
    crate::display::Command::Circle {
        centre: crate::display::Point { x, y },
        radius: 0.16 * size,
        fill: Some(colour),
        stroke: None,
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

/// A contact; an address of mail leads to it.
pub(crate) fn contact(sentence: &str, contact: &str) -> Vec<Span> {
    let sentence = &unparted(sentence);
    let is_mail = |word: &&str| word.contains('@') && word.is_ascii();
    let trim = |word: &str| word.trim_matches([',', '.', ';', '(', ')']).to_owned();
    let Some(mail) = contact.split_whitespace().find(is_mail).map(trim) else {
        return vec![plain(sentence)];
    };
    let Some((before, after)) = sentence.split_once(&mail) else {
        return vec![plain(sentence)];
    };
    let to = Target::Address(format!("mailto:{mail}"));
    vec![plain(before), plain(&mail).leading(to, mail.clone()), plain(after)]
}

/// The digits of a telephone number stay on one line.
pub(crate) fn unparted(words: &str) -> String {
    let signs: Vec<char> = words.chars().collect();
    let is_digit = |at: Option<&char>| at.is_some_and(char::is_ascii_digit);
    let between = |i: usize| i > 0 && is_digit(signs.get(i - 1)) && is_digit(signs.get(i + 1));
    let sign = |(i, c): (usize, &char)| if *c == ' ' && between(i) { '\u{a0}' } else { *c };
    signs.iter().enumerate().map(sign).collect()
}
