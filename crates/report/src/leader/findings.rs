//! What is strong, what must be followed up now, and what can be developed.

use text::{Key, key};

use super::writer::{BODY, RIGHT, ROOM, Writer, plain, quiet, strong};
use crate::chart::{Marks, single};
use crate::display::{Anchor, Command, Role, Text};
use crate::font::{Face, Figures};
use crate::layout::{Frame, eye, said, to_reach, unsaid};
use crate::paragraph::Span;
use crate::{Area, AreasKind, Fault, Lift, Note, Strength, StrengthKind};

/// The column of the big score.
const NUMERAL: f64 = 34.0;
/// The font size of the big score.
const NUMERAL_SIZE: f64 = 22.0;
/// The width of the track beside an area, with the numbers at its ends.
const TRACK: f64 = 132.0;
/// Room for a number at each end, clear of a dot on the first or last point.
const TRACK_END: f64 = 7.0;

impl Writer<'_> {
    pub(super) fn strengths(&mut self) {
        self.section(&self.get(key::REPORT_STRENGTHS));
        let strengths = &self.input.strengths;
        let of = |wanted: fn(StrengthKind) -> bool| {
            strengths.iter().filter(move |s| wanted(s.kind)).collect::<Vec<_>>()
        };
        let items = of(|kind| kind == StrengthKind::Item);
        let single = of(|kind| matches!(kind, StrengthKind::Indicator { .. }));
        let relative = of(|kind| kind == StrengthKind::Relative);
        if strengths.is_empty() {
            self.paragraph(&self.get(key::REPORT_STRENGTHS_NONE));
        }
        self.group(&items, key::REPORT_STRENGTHS_ITEMS);
        self.flow.space(if items.is_empty() { 5.0 } else { 16.0 });
        let intro = if items.is_empty() {
            key::REPORT_STRENGTHS_SINGLE
        } else {
            key::REPORT_STRENGTHS_ALSO
        };
        self.group(&single, intro);
        self.group(&relative, key::REPORT_STRENGTHS_RELATIVE);
    }

    fn group(&mut self, strengths: &[&Strength], intro: Key) {
        if strengths.is_empty() {
            return;
        }
        self.intro(&self.get(intro));
        let mut told: Vec<&str> = Vec::new();
        for strength in strengths {
            if !told.contains(&strength.number.as_str()) {
                told.push(&strength.number);
                let same = strengths.iter().filter(|s| s.number == strength.number);
                self.strength(&same.copied().collect::<Vec<_>>());
            }
        }
    }

    /// What is strong in one item, under one heading.
    fn strength(&mut self, same: &[&Strength]) {
        let Some(strength) = same.first() else { return };
        let level = |s: &&Strength| match s.kind {
            StrengthKind::Indicator { level } => Some(level),
            StrengthKind::Item | StrengthKind::Relative => None,
        };
        let mut levels: Vec<u8> = same.iter().filter_map(level).collect();
        let score = if levels.is_empty() { strength.score } else { None };
        levels.sort_unstable();
        levels.dedup();
        let place = self.item_words(&strength.number, &levels);
        let first = self.finding(&strength.title, &place, 0.0, |writer, first| {
            if let Some(score) = score {
                writer.scored(first, score);
            }
            for strength in same {
                if strength.notes.is_empty() || level(strength).is_some() {
                    for seen in &strength.seen {
                        writer.flow.space(3.0);
                        writer.paragraph(seen);
                    }
                }
                writer.quotes(&strength.notes);
                writer.flow.space(8.0);
            }
        });
        self.keep_short(first);
    }

    /// What fits in a third of a page is not broken.
    fn keep_short(&mut self, first: usize) -> bool {
        let height: f64 = self.flow.strips[first..].iter().map(|s| s.before + s.height).sum();
        let is_short = height < ROOM / 3.0;
        if is_short {
            self.flow.keep_from(first);
        }
        is_short
    }

    /// A finding: a column of its own for the score, title and words beside it.
    fn finding(
        &mut self,
        title: &str,
        place: &str,
        beside: f64,
        write: impl FnOnce(&mut Self, usize),
    ) -> usize {
        self.flow.space(13.0);
        self.flow.left += NUMERAL;
        self.flow.right -= beside;
        // A word wrap may not part the small words from each other.
        let place = place.replace(' ', "\u{a0}");
        let spans = vec![strong(title), quiet(&format!("  {place}"))];
        let first = self.part(spans, title);
        self.flow.right += beside;
        self.flow.space(3.0);
        write(self, first);
        self.flow.left -= NUMERAL;
        first
    }

    /// The big score beside a title, said as a score.
    fn scored(&mut self, strip: usize, score: u8) {
        let alt = self.with(key::REPORT_SCORE_ALT, &[("score", score.into())]);
        self.flow.tree.open(Role::Figure { alt });
        let id = self.flow.tree.content();
        self.flow.tree.close();
        let numeral = self.numeral(score);
        self.flow.attach(strip, said(id, numeral));
    }

    fn numeral(&self, score: u8) -> Vec<Command> {
        let words = score.to_string();
        let shaped = self.flow.fonts.shape(&words, Face::SemiBold, NUMERAL_SIZE, Figures::Tabular);
        let text = Text {
            x: self.flow.left - NUMERAL + 1.0,
            y: 18.6,
            anchor: Anchor::Start,
            colour: self.flow.colours.score,
            shaped,
        };
        vec![Command::Text(text)]
    }

    /// `ledd 9` or `ledd 9, nivå 5 og 7`.
    fn item_words(&self, number: &str, levels: &[u8]) -> String {
        if levels.is_empty() {
            return self.with(key::REPORT_ITEM_NUMBER, &[("number", number.into())]);
        }
        let levels: Vec<String> = levels.iter().map(u8::to_string).collect();
        let level = self.joined(&levels);
        self.with(key::REPORT_ITEM_LEVEL, &[("number", number.into()), ("level", level.into())])
    }

    pub(super) fn faults(&mut self) {
        self.section(&self.get(key::REPORT_FAULTS));
        if self.input.faults.is_empty() {
            self.paragraph(&self.get(key::REPORT_FAULTS_NONE));
            return;
        }
        self.intro(&self.get(key::REPORT_FAULTS_INTRO));
        for fault in &self.input.faults {
            self.fault(fault);
        }
    }

    fn fault(&mut self, fault: &Fault) {
        self.flow.space(10.0);
        let box_first = self.flow.strips.len();
        let place = self.item_words(&fault.number, &[1]);
        self.flow.left += NUMERAL;
        self.flow.right -= 12.0;
        let spans =
            vec![strong(&fault.title), quiet(&format!("  {}", place.replace(' ', "\u{a0}")))];
        let first = self.part(spans, &fault.title);
        let colours = self.flow.colours;
        let at = (self.flow.left - NUMERAL + 18.0, 8.0);
        self.flow.attach(first, unsaid(eye(at, colours.look)));
        self.flow.space(2.0);
        self.paragraph(&fault.text);
        self.quotes(&fault.notes);
        self.flow.left -= NUMERAL;
        self.flow.right += 12.0;
        let left = self.flow.left;
        let edge = Some(colours.look);
        let frame = Frame { left, right: RIGHT, padding: 10.0, fill: colours.look_tint, edge };
        self.flow.boxed(box_first, ROOM, frame);
        self.flow.space(8.0);
    }

    pub(super) fn areas(&mut self) {
        let (title, intro) = match self.input.areas.kind {
            AreasKind::Development => (key::REPORT_AREAS, key::REPORT_AREAS_INTRO),
            AreasKind::Further => (key::REPORT_AREAS_FURTHER, key::REPORT_AREAS_FURTHER_INTRO),
        };
        self.section(&self.get(title));
        if self.input.areas.list.is_empty() {
            self.paragraph(&self.get(key::REPORT_AREAS_NONE));
            return;
        }
        self.intro(&self.get(intro));
        for area in &self.input.areas.list {
            self.area(area);
        }
    }

    fn area(&mut self, area: &Area) {
        let place = self.item_words(&area.number, &[]);
        // What is quoted under what must be followed up now is not quoted again.
        let told = self.input.faults.iter().filter(|fault| fault.number == area.number);
        let told: Vec<&Note> = told.flat_map(|fault| &fault.notes).collect();
        let notes = area.notes.iter().filter(|note| !told.contains(note)).cloned();
        let notes: Vec<Note> = notes.collect();
        let mut end = 0;
        let beside = TRACK + 14.0;
        let first = self.finding(&area.title, &place, beside, |writer, first| {
            writer.track(first, area.score);
            writer.lift(area.score, &area.lift);
            end = writer.flow.strips.len();
            writer.quotes(&notes);
        });
        if !self.keep_short(first) {
            // Title and what it takes stand together; quotations may follow on the next page.
            for strip in &mut self.flow.strips[first..end.saturating_sub(1)] {
                strip.keep = true;
            }
        }
    }

    /// The score, big beside the title and on a small track at its right.
    fn track(&mut self, strip: usize, score: u8) {
        let alt = self.with(key::REPORT_SCORE_ALT, &[("score", score.into())]);
        self.flow.tree.open(Role::Figure { alt });
        let id = self.flow.tree.content();
        self.flow.tree.close();
        let marks = Marks { now: Some(f64::from(score)), ..Marks::default() };
        let left = self.flow.right - TRACK;
        let (width, from) = (TRACK - 2.0 * TRACK_END, left + TRACK_END);
        let drawing = single(self.flow.fonts, self.flow.colours, width, marks);
        let mut drawing = crate::display::placed(&drawing, from, 8.0, 1.0);
        for (words, x, anchor) in [("1", left, Anchor::Start), ("7", self.flow.right, Anchor::End)]
        {
            let shaped = self.flow.fonts.shape(words, Face::Regular, 9.5, Figures::Tabular);
            let colour = self.flow.colours.quiet;
            drawing.push(Command::Text(Text { x, y: 11.5, anchor, colour, shaped }));
        }
        drawing.extend(self.numeral(score));
        self.flow.attach(strip, said(id, drawing));
    }

    fn lift(&mut self, from: u8, lift: &Lift) {
        let colours = self.flow.colours;
        let entries = |texts: &[String]| -> Vec<Vec<Span>> {
            texts.iter().map(|text| vec![plain(text)]).collect()
        };
        if !lift.faults.is_empty() {
            self.spans(&[quiet(&self.get(key::REPORT_LIFT_FAULTS))], BODY);
            self.flow.keep_with_next();
            self.list(&entries(&lift.faults), |at| eye(at, colours.look));
        }
        if lift.of.is_empty() {
            return;
        }
        if !lift.faults.is_empty() {
            self.spans(&[quiet(&self.get(key::REPORT_LIFT_THEN))], BODY);
            self.flow.keep_with_next();
        }
        let words = self.lift_words(from, lift);
        self.spans(&[quiet(&words)], BODY);
        self.flow.keep_with_next();
        self.list(&entries(&lift.of), |at| to_reach(at, colours));
    }

    fn lift_words(&self, from: u8, lift: &Lift) -> String {
        let of = u32::try_from(lift.of.len()).unwrap_or(u32::MAX);
        let key = match (lift.need, of) {
            (_, 1) => key::REPORT_LIFT_ONE,
            (1, _) => key::REPORT_LIFT_ANY,
            (2, 2) => key::REPORT_LIFT_BOTH,
            (need, of) if need >= of => key::REPORT_LIFT_ALL,
            _ => key::REPORT_LIFT_SOME,
        };
        self.with(
            key,
            &[
                ("from", from.into()),
                ("to", lift.to.into()),
                ("need", lift.need.into()),
                ("of", of.into()),
            ],
        )
    }
}
