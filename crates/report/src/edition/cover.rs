//! The top of the first page: whose report it is, and what it says in five seconds.

use text::{Key, key};

use super::writer::{BODY, RIGHT, ROOM, SMALL, Writer, plain, quiet, strong};
use crate::display::Role;
use crate::layout::{Frame, eye, unsaid};
use crate::paragraph::Span;
use crate::{AreasKind, Kind, Stage, State, Strength, StrengthKind};

/// How many names each line of the summary gives.
const NAMED: usize = 3;
/// From the edge of the summary to its words.
const INSIDE: f64 = 16.0;
/// Where the words of the summary begin.
const WORDS: f64 = 122.0;

/// Whether the day is told under the title.
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub(super) enum DayLine {
    Told,
    Untold,
}

impl Writer<'_> {
    /// Whose report it is.
    pub(super) fn cover(&mut self, eyebrow: Key, day: DayLine) {
        let about = &self.input.about;
        self.eyebrow(&self.get(eyebrow));
        self.title(&about.kindergarten);
        let setting = crate::layout::Setting { size: 12.5, leading: 18.0, ..BODY };
        self.flow.space(2.0);
        self.spans(&[quiet(&self.group_and_date())], setting);
        if day == DayLine::Told {
            self.flow.space(1.0);
            let day = crate::day_words::day_line(self.texts, &self.input.day);
            self.spans(&[quiet(&day)], BODY);
        }
    }

    /// What kind of page it is, over the title.
    pub(super) fn eyebrow(&mut self, words: &str) {
        let eyebrow = Span::new(words, crate::Face::SemiBold, self.flow.colours.score);
        self.spans(&[eyebrow], BODY);
        self.flow.space(2.0);
        self.flow.keep_with_next();
    }

    /// The group and the day; the day alone where the group is not to be told.
    pub(super) fn group_and_date(&self) -> String {
        let about = &self.input.about;
        let date = about.date.long(self.texts);
        if about.group.is_empty() {
            return date;
        }
        self.with(
            key::REPORT_GROUP_DATE,
            &[("group", (&about.group).into()), ("date", date.into())],
        )
    }

    /// What a reader must know before the numbers: quiet, but marked.
    pub(super) fn notices(&mut self) {
        let notices = self.notice_words();
        if notices.is_empty() {
            return;
        }
        self.flow.space(8.0);
        let start = self.flow.strips.len();
        let colours = self.flow.colours;
        for (name, means) in notices {
            let first = self.flow.strips.len();
            let spans = [strong(&name), quiet(&format!(" {means}"))];
            self.flow.indented(32.0, |flow| {
                flow.narrowed(12.0, |flow| {
                    flow.within(Role::Paragraph, |flow| flow.text(&spans, SMALL));
                });
            });
            let at = (self.flow.left + 18.0, SMALL.leading / 2.0);
            self.flow.attach(first, unsaid(eye(at, colours.look)));
            self.flow.space(3.0);
        }
        let (left, fill) = (self.flow.left, colours.look_tint);
        let frame = Frame { left, right: RIGHT, padding: 7.0, fill, edge: None };
        self.flow.boxed(start, ROOM, frame);
    }

    fn notice_words(&self) -> Vec<(String, String)> {
        let mut notices = Vec::new();
        let mut add = |name, means| notices.push((self.get(name), self.get(means)));
        if self.input.scale.working {
            add(key::REPORT_WORKING, key::REPORT_WORKING_MEANS);
        }
        match self.input.stage {
            _ if self.input.about.state == State::Draft => {
                add(key::REPORT_DRAFT, key::REPORT_DRAFT_MEANS);
            }
            Stage::Draft => add(key::REPORT_DRAFT, key::REPORT_DRAFT_MEANS),
            Stage::Signed => add(key::REPORT_NOTICE_SIGNED, key::REPORT_NOTICE_SIGNED_MEANS),
            Stage::Preliminary { .. } | Stage::Final { .. } => {}
        }
        match self.input.about.kind {
            Kind::Practice => add(key::REPORT_PRACTICE, key::REPORT_PRACTICE_MEANS),
            Kind::Training => add(key::REPORT_TRAINING, key::REPORT_TRAINING_MEANS),
            Kind::External | Kind::SelfAssessment => {}
        }
        if let Stage::Preliminary { deadline, .. } = self.input.stage {
            let date = [("date", deadline.long(self.texts).into())];
            let means = self.with(key::REPORT_NOTICE_PRELIMINARY_MEANS, &date);
            notices.push((self.get(key::REPORT_NOTICE_PRELIMINARY), means));
        }
        notices
    }

    /// What it says in five seconds.
    pub(super) fn summary(&mut self) {
        self.flow.space(12.0);
        let first = self.flow.strips.len();
        let rows = self.summary_rows();
        self.flow.left += INSIDE;
        self.flow.right -= INSIDE;
        let heading = strong(&self.get(key::REPORT_SUMMARY));
        let setting = crate::layout::Setting { size: 13.0, leading: 18.0, ..BODY };
        self.flow.within(Role::Heading(2), |flow| flow.text(&[heading], setting));
        self.flow.space(6.0);
        for (key, words) in rows {
            let row = self.flow.strips.len();
            self.summary_row(&self.get(key), &words);
            if key == key::REPORT_SUMMARY_FAULTS && !self.input.faults.is_empty() {
                let at = (self.flow.left + WORDS - 15.0, BODY.leading / 2.0);
                self.flow.attach(row, unsaid(eye(at, self.flow.colours.look)));
            }
        }
        self.flow.space(9.0);
        let spans = if self.has_scores() {
            let mut spans = vec![quiet(&format!("{} ", self.mean_words()))];
            spans.extend(self.refer(key::REPORT_FRONT_PROFILE, &[], "profile"));
            spans
        } else {
            vec![quiet(&self.get(key::PUBLIC_NO_SCORES))]
        };
        self.flow.within(Role::Paragraph, |flow| flow.text(&spans, SMALL));
        self.flow.left -= INSIDE;
        self.flow.right += INSIDE;
        let colours = self.flow.colours;
        let (left, right) = (self.flow.left, self.flow.right);
        let frame = Frame { left, right, padding: 12.0, fill: colours.tint, edge: None };
        self.flow.keep_from(first);
        self.flow.boxed(first, ROOM, frame);
    }

    /// A name at the left, words beside it: one paragraph to a reader.
    fn summary_row(&mut self, label: &str, words: &str) {
        self.flow.space(5.0);
        let first = self.flow.strips.len();
        self.flow.tree.open(Role::Paragraph);
        let id = self.flow.tree.content();
        let left = self.flow.left;
        self.flow.indented(WORDS, |flow| flow.text(&[plain(words)], BODY));
        self.flow.tree.close();
        let spans = [strong(&format!("{label} "))];
        let lines = self.flow.lines(&spans, BODY, WORDS);
        if let Some(line) = lines.first() {
            let drawn = crate::layout::drawn(line, left, BODY.baseline());
            self.flow.attach(first, crate::layout::said(id, drawn));
        }
    }

    fn summary_rows(&self) -> Vec<(Key, String)> {
        let strengths = &self.input.strengths;
        let relative = strengths.iter().all(|s| s.kind == StrengthKind::Relative);
        let strong = if relative && !strengths.is_empty() {
            key::REPORT_SUMMARY_RELATIVE
        } else {
            key::REPORT_SUMMARY_STRONG
        };
        // Where whole items are strong, single findings wait for their section.
        let whole = strengths.iter().any(|s| s.kind == StrengthKind::Item);
        let names = strengths.iter().filter(|s| !whole || s.kind == StrengthKind::Item);
        let names = names.map(|s| match (s.kind, s.score) {
            (StrengthKind::Item | StrengthKind::Relative, Some(score)) => self.pointed(s, score),
            _ => self.short_title(&s.number, &s.title),
        });
        let strong_words = self.named(names, key::REPORT_SUMMARY_NO_STRONG);
        let faults = self.input.faults.iter().map(|f| self.short_title(&f.number, &f.title));
        let fault_words = self.named(faults, key::REPORT_SUMMARY_NO_FAULTS);
        let areas = self.input.areas.list.iter();
        let areas = areas.map(|a| self.short_title(&a.number, &a.title));
        let area_words = self.named(areas, key::REPORT_SUMMARY_NO_AREAS);
        let next = match self.input.areas.kind {
            AreasKind::Development => key::REPORT_SUMMARY_AREAS,
            AreasKind::Further => key::REPORT_SUMMARY_FURTHER,
        };
        vec![(strong, strong_words), (key::REPORT_SUMMARY_FAULTS, fault_words), (next, area_words)]
    }

    fn pointed(&self, strength: &Strength, points: u8) -> String {
        let title = self.short_title(&strength.number, &strength.title);
        self.with(key::REPORT_ITEM_POINTS, &[("title", title.into()), ("points", points.into())])
    }

    /// What an item is called where there is little room.
    pub(super) fn short_title(&self, number: &str, title: &str) -> String {
        let mut items = self.input.subscales.iter().flat_map(|s| &s.items);
        let item = items.find(|item| item.number == number);
        item.map_or(title, |item| &item.short).to_owned()
    }

    /// The first names and how many more there are, or a sentence if there are none.
    ///
    /// - Guarantee: each name is counted once.
    fn named(&self, all: impl Iterator<Item = String>, none: Key) -> String {
        let mut names: Vec<String> = Vec::new();
        for name in all {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        if names.is_empty() {
            return self.get(none);
        }
        let more = names.len().saturating_sub(NAMED);
        names.truncate(NAMED);
        // Titles hold commas and "and": only a sign keeps them apart.
        let names: Vec<String> = names.iter().map(|name| self.unbroken(name)).collect();
        let named = names.join(" · ");
        if more == 0 {
            return named;
        }
        let rest = self.with(key::REPORT_AND_MORE, &[("n", more.into())]);
        format!("{named} {}", rest.replace(' ', "\u{a0}"))
    }

    /// A name that stays on one line, if it fits there.
    fn unbroken(&self, name: &str) -> String {
        let shaped = self.flow.fonts.shape(name, crate::Face::Regular, BODY.size, BODY.figures);
        // The sign after it needs room too.
        let fits = shaped.width + BODY.size <= self.flow.width() - WORDS - 2.0 * INSIDE;
        if fits { name.replace(' ', "\u{a0}") } else { name.to_owned() }
    }

    fn mean_words(&self) -> String {
        let total = self.input.total;
        if total.n == 0 {
            return self.get(key::REPORT_SUMMARY_NO_MEAN);
        }
        let mean = text::decimal(self.texts.lang(), i64::from(total.sum), total.n, 1);
        self.with(
            key::REPORT_SUMMARY_MEAN,
            &[("mean", mean.into()), ("n", total.n.into()), ("of", total.of.into())],
        )
    }
}
