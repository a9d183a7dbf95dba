use text::{Arg, Key, Lang, Texts};

use crate::LetterInput;
use crate::display::Role;
use crate::edition::writer::{LEFT, RIGHT, contact, dot, plain, quiet, strong};
use crate::font::{Face, Figures, Fonts};
use crate::layout::{Flow, Setting, unsaid};
use crate::palette::LIGHT;
use crate::paragraph::Span;

/// Sentences of a letter, set in the few ways it needs.
pub(super) struct Page<'a> {
    pub(super) flow: Flow<'a>,
    pub(super) input: &'a LetterInput,
    pub(super) body: Setting,
    texts: &'a Texts,
}

/// A size with the room between lines that suits it.
pub(super) fn setting(size: f64) -> Setting {
    Setting { size, leading: size * 1.48, figures: Figures::Running }
}

impl<'a> Page<'a> {
    pub(super) fn new(
        input: &'a LetterInput,
        fonts: &'a Fonts,
        texts: &'a Texts,
        size: f64,
    ) -> Self {
        let flow = Flow::new(fonts, &LIGHT, LEFT, RIGHT);
        Self { flow, input, body: setting(size), texts }
    }

    pub(super) fn get(&self, key: Key) -> String {
        self.texts.get(key)
    }

    pub(super) fn with(&self, key: Key, args: &[(&str, Arg)]) -> String {
        self.texts.with(key, args)
    }

    /// A text with the group, the day and the scale.
    pub(super) fn about_visit(&self, key: Key) -> String {
        let args = [
            ("group", (&self.input.group).into()),
            ("date", self.day().into()),
            ("scale", (&self.input.scale).into()),
        ];
        self.with(key, &args)
    }

    /// The day of the visit.
    pub(super) fn day(&self) -> String {
        self.input.date.long(self.texts)
    }

    pub(super) fn eyebrow(&mut self, words: &str) {
        let span = Span::new(words, Face::SemiBold, LIGHT.score);
        let body = self.body;
        self.flow.within(Role::Paragraph, |flow| flow.text(&[span], body));
        self.flow.keep_with_next();
        self.flow.space(4.0);
    }

    pub(super) fn title(&mut self, words: &str, size: f64) {
        let (span, first) = (strong(words), self.flow.strips.len());
        let setting = Setting { leading: size * 1.2, ..setting(size) };
        self.flow.within(Role::Heading(1), |flow| flow.text(&[span], setting));
        self.flow.keep_with_next();
        self.mark(first, 1, words);
        self.flow.space(10.0);
    }

    pub(super) fn section(&mut self, title: Key) {
        let words = self.get(title);
        self.flow.space(self.body.leading * 1.15);
        let (span, first) = (strong(&words), self.flow.strips.len());
        let setting = setting(self.body.size + 2.5);
        self.flow.within(Role::Heading(2), |flow| flow.text(&[span], setting));
        self.flow.keep_with_next();
        self.mark(first, 2, &words);
        self.flow.space(3.0);
    }

    fn mark(&mut self, strip: usize, level: u8, words: &str) {
        if let Some(strip) = self.flow.strips.get_mut(strip) {
            strip.bookmark = Some((level, words.to_owned()));
        }
    }

    pub(super) fn paragraph(&mut self, words: &str) {
        self.spans(&[plain(words)]);
    }

    pub(super) fn spans(&mut self, spans: &[Span]) {
        let body = self.body;
        self.parting(|flow| flow.within(Role::Paragraph, |flow| flow.text(spans, body)));
        self.flow.space(body.leading * 0.4);
    }

    pub(super) fn keys(&mut self, entries: &[Key]) {
        let entries: Vec<String> = entries.iter().map(|key| self.get(*key)).collect();
        self.list(&entries);
    }

    pub(super) fn list(&mut self, entries: &[String]) {
        let body = self.body;
        self.flow.tree.open(Role::List);
        for entry in entries {
            let (first, span) = (self.flow.strips.len(), plain(entry));
            self.flow.tree.open(Role::Entry);
            self.parting(|flow| {
                flow.within(Role::Body, |flow| {
                    flow.indented(body.size * 1.7, |flow| flow.text(&[span], body));
                });
            });
            self.flow.tree.close();
            let y = body.leading / 2.0;
            let mark = dot(self.flow.left + body.size * 0.4, y, body.size, LIGHT.edge);
            self.flow.attach(first, unsaid(vec![mark]));
            self.flow.space(body.leading * 0.22);
        }
        self.flow.tree.close();
        self.flow.space(6.0);
    }

    /// Long words may be parted.
    fn parting(&mut self, write: impl FnOnce(&mut Flow<'a>)) {
        self.flow.hyphens = Some(match self.texts.lang() {
            Lang::Nb | Lang::Nn => hypher::Lang::Norwegian,
            Lang::En => hypher::Lang::English,
        });
        write(&mut self.flow);
        self.flow.hyphens = None;
    }

    /// Whom to ask; another sentence where nobody is named.
    pub(super) fn contact(&mut self, known: Key, unknown: Key) {
        let to = self.input.sender.contact.clone();
        if to.is_empty() {
            self.paragraph(&self.get(unknown));
            return;
        }
        let words = self.with(known, &[("contact", (&to).into())]);
        self.spans(&contact(&words, &to));
    }

    pub(super) fn signed(&mut self, greeting: &str, name: &str) {
        let first = self.flow.strips.len();
        self.flow.space(self.body.leading);
        self.spans(&[quiet(greeting)]);
        self.flow.keep_with_next();
        self.spans(&[strong(name)]);
        self.flow.keep_from(first);
    }
}
