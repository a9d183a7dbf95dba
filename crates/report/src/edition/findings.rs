//! What is strong, what must be followed up now, and what can be developed.

use text::{Key, key};

use super::front::{AREAS, Trim};
use super::writer::{RIGHT, ROOM, Writer, plain, quiet, strong};
use crate::chart::{Marks, single};
use crate::display::{Anchor, Command, Role, Text};
use crate::font::{Face, Figures};
use crate::layout::{Frame, eye, said, to_reach, unsaid};
use crate::{Area, AreasKind, Fault, Lift, Strength, StrengthKind};

/// The column of the big score.
const NUMERAL: f64 = 34.0;
/// The font size of the big score.
const NUMERAL_SIZE: f64 = 22.0;
/// The width of the track beside an area, with the numbers at its ends.
const TRACK: f64 = 132.0;
/// Room for a number at each end, clear of a dot on the first or last point.
const TRACK_END: f64 = 7.0;

impl Writer<'_> {
    /// What is strong; gives whether a quotation was cut short.
    pub(super) fn strengths(&mut self, trim: Trim) -> bool {
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
        let intro = if items.is_empty() {
            key::REPORT_STRENGTHS_SINGLE
        } else {
            key::REPORT_STRENGTHS_ALSO
        };
        let mut room = trim.strengths;
        let mut is_cut = false;
        let groups = [
            (items, key::REPORT_FRONT_STRENGTHS),
            (single, intro),
            (relative, key::REPORT_STRENGTHS_RELATIVE),
        ];
        for (group, intro) in groups {
            let (told, cut) = self.group(&group, intro, trim.quote, room);
            room -= told;
            is_cut |= cut;
        }
        let told = trim.strengths - room;
        let all = numbers(&self.input.strengths.iter().collect::<Vec<_>>()).len();
        if all > told && self.has_scores() {
            let n = [("n", (all - told).into())];
            let spans = self.refer(key::REPORT_FRONT_STRENGTHS_MORE, &n, "profile");
            self.flow.space(7.0);
            self.spans(&spans, self.body);
        }
        is_cut
    }

    /// Tells at most `room` items; gives how many, and whether a quotation was cut short.
    fn group(
        &mut self,
        strengths: &[&Strength],
        intro: Key,
        quote: usize,
        room: usize,
    ) -> (usize, bool) {
        let mut all = numbers(strengths);
        all.truncate(room);
        if all.is_empty() {
            return (0, false);
        }
        self.intro(&self.get(intro));
        let mut is_cut = false;
        for number in &all {
            let same = strengths.iter().filter(|s| s.number == **number);
            is_cut |= self.strength(&same.copied().collect::<Vec<_>>(), quote);
        }
        self.flow.space(12.0);
        (all.len(), is_cut)
    }

    /// What is strong in one item, under one heading, each with one piece of evidence.
    fn strength(&mut self, same: &[&Strength], quote: usize) -> bool {
        let Some(strength) = same.first() else { return false };
        let level = |s: &&Strength| match s.kind {
            StrengthKind::Indicator { level } => Some(level),
            StrengthKind::Item | StrengthKind::Relative => None,
        };
        let mut levels: Vec<u8> = same.iter().filter_map(level).collect();
        let score = if levels.is_empty() { strength.score } else { None };
        levels.sort_unstable();
        levels.dedup();
        let place = self.item_words(&strength.number, &levels);
        let mut is_cut = false;
        let first = self.finding(&strength.title, &place, 0.0, |writer, first| {
            if let Some(score) = score {
                writer.scored(first, score);
            }
            for strength in same {
                if strength.notes.is_empty() || level(strength).is_some() {
                    for seen in strength.seen.iter().take(1) {
                        writer.flow.space(2.0);
                        writer.rubric_paragraph(seen);
                    }
                }
                for note in strength.notes.iter().take(1) {
                    let words = super::shortened(&note.text, quote);
                    is_cut |= words != note.text.trim();
                    writer.quote(note, &words);
                }
                writer.flow.space(5.0);
            }
        });
        self.keep_short(first);
        is_cut
    }

    /// What fits in a third of a page is not broken.
    fn keep_short(&mut self, first: usize) -> bool {
        let is_short = self.flow.height_from(first) < ROOM / 3.0;
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
        self.flow.space(10.0);
        self.flow.left += NUMERAL;
        self.flow.right -= beside;
        // A word wrap may not part the small words from each other.
        let place = place.replace(' ', "\u{a0}");
        let spans = vec![self.of_rubric(strong(title)), quiet(&format!("  {place}"))];
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

    /// What must be followed up now; gives whether a quotation was cut short.
    pub(super) fn faults(&mut self, trim: Trim) -> bool {
        self.section(&self.get(key::REPORT_FAULTS));
        let faults = &self.input.faults;
        if faults.is_empty() {
            self.paragraph(&self.get(key::REPORT_FAULTS_NONE));
            return false;
        }
        self.intro(&self.get(key::REPORT_FAULTS_INTRO));
        let mut is_cut = false;
        for fault in faults.iter().take(trim.faults) {
            is_cut |= self.fault(fault, trim.quote);
        }
        let more = faults.len().saturating_sub(trim.faults);
        if more > 0 {
            let spans = self.refer(key::REPORT_FRONT_FAULTS_MORE, &[("n", more.into())], "faults");
            self.spans(&spans, self.body);
        }
        is_cut
    }

    /// The faults that the first pages had no room for.
    pub(super) fn rest_of_faults(&mut self, trim: Trim) {
        let rest = self.input.faults.get(trim.faults..).unwrap_or_default();
        if rest.is_empty() {
            return;
        }
        let first = self.flow.strips.len();
        self.section(&self.get(key::REPORT_FAULTS));
        self.flow.name(first, "faults".to_owned());
        for fault in rest {
            self.fault(fault, usize::MAX);
        }
    }

    fn fault(&mut self, fault: &Fault, quote: usize) -> bool {
        self.flow.space(8.0);
        let box_first = self.flow.strips.len();
        let place = self.item_words(&fault.number, &[1]);
        self.flow.left += NUMERAL;
        self.flow.right -= 12.0;
        let place = format!("  {}", place.replace(' ', "\u{a0}"));
        let spans = vec![self.of_rubric(strong(&fault.title)), quiet(&place)];
        let first = self.part(spans, &fault.title);
        let colours = self.flow.colours;
        let at = (self.flow.left - NUMERAL + 18.0, 8.0);
        self.flow.attach(first, unsaid(eye(at, colours.look)));
        self.flow.space(2.0);
        self.rubric_paragraph(&fault.text);
        let mut is_cut = false;
        for note in fault.notes.iter().take(1) {
            let words = super::shortened(&note.text, quote);
            is_cut |= words != note.text.trim();
            self.quote(note, &words);
        }
        self.flow.left -= NUMERAL;
        self.flow.right += 12.0;
        let left = self.flow.left;
        let edge = Some(colours.look);
        let frame = Frame { left, right: RIGHT, padding: 9.0, fill: colours.look_tint, edge };
        self.flow.boxed(box_first, ROOM, frame);
        self.flow.space(6.0);
        is_cut
    }

    /// What could be the next steps, at most five.
    pub(super) fn areas(&mut self, trim: Trim) {
        let (title, intro) = match self.input.areas.kind {
            AreasKind::Development => (key::REPORT_AREAS, key::REPORT_FRONT_AREAS),
            AreasKind::Further => (key::REPORT_AREAS_FURTHER, key::REPORT_AREAS_FURTHER_INTRO),
        };
        self.section(&self.get(title));
        if self.input.areas.list.is_empty() {
            self.paragraph(&self.get(key::REPORT_AREAS_NONE));
            return;
        }
        self.intro(&self.get(intro));
        for area in self.input.areas.list.iter().take(AREAS) {
            self.area(area, trim.suggest);
        }
    }

    fn area(&mut self, area: &Area, suggest: usize) {
        let place = self.item_words(&area.number, &[]);
        let beside = TRACK + 14.0;
        let first = self.finding(&area.title, &place, beside, |writer, first| {
            if writer.has_scores() {
                writer.track(first, area.score);
            }
            writer.lift(area.score, &area.lift);
            for suggestion in area.suggest.iter().take(suggest) {
                let label = writer.get(key::REPORT_FRONT_SUGGEST);
                let spans = [strong(&format!("{label} ")), writer.of_rubric(plain(suggestion))];
                writer.flow.space(1.0);
                writer.spans(&spans, writer.body);
            }
        });
        self.keep_short(first);
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
        if !lift.faults.is_empty() {
            self.spans(&[quiet(&self.get(key::REPORT_LIFT_FAULTS))], self.body);
            self.flow.keep_with_next();
            self.list(&self.rubric_entries(&lift.faults), |at| eye(at, colours.look));
        }
        if lift.of.is_empty() {
            return;
        }
        if !lift.faults.is_empty() {
            self.spans(&[quiet(&self.get(key::REPORT_LIFT_THEN))], self.body);
            self.flow.keep_with_next();
        }
        let words = self.lift_words(from, lift);
        self.spans(&[quiet(&words)], self.body);
        self.flow.keep_with_next();
        self.list(&self.rubric_entries(&lift.of), |at| to_reach(at, colours));
    }

    fn lift_words(&self, from: u8, lift: &Lift) -> String {
        if !self.has_scores() {
            return self.get(key::PUBLIC_MISSING);
        }
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

/// The numbers of the items, each once.
fn numbers<'a>(strengths: &[&'a Strength]) -> Vec<&'a str> {
    let mut numbers: Vec<&str> = Vec::new();
    for strength in strengths {
        if !numbers.contains(&strength.number.as_str()) {
            numbers.push(&strength.number);
        }
    }
    numbers
}
