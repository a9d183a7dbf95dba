//! One item, level by level: what is met, what is not, and what could not be seen.

use plotters::backend::DrawingBackend;
use text::{Key, Texts, key};

use super::pen::{Drawn, Pen, Type};
use super::shapes::Reached;
use super::{Chart, LINE, Row, SMALL, TEXT, WIDTH, count, wrapped};
use crate::display::Anchor;
use crate::edition::shortened;
use crate::font::{Face, Fonts};
use crate::palette::Colours;
use crate::{Answer, Item, Level, ReportInput};

/// Where the words of an indicator begin, and how wide they are.
const WORDS: f64 = 58.0;
const WIDE: f64 = 430.0;
/// Letters of the word of a level: one line, clear of the count.
const NAME: usize = 44;

/// The head of a level.
#[derive(Debug, Clone)]
pub(crate) struct LevelRow {
    level: u8,
    words: String,
    count: String,
    reached: bool,
    begun: bool,
}

/// One indicator.
#[derive(Debug, Clone)]
pub(crate) struct RungRow {
    text: String,
    answer: Answer,
    is_fault: bool,
    words: String,
}

pub(super) fn chart(input: &ReportInput, item: &Item, texts: &Texts) -> Chart {
    let mut rows = Vec::new();
    for level in item.levels.iter().rev() {
        rows.push(Row::Level(head(input, level, texts)));
        rows.extend(level.indicators.iter().map(|indicator| {
            Row::Rung(RungRow {
                text: indicator.text.clone(),
                answer: indicator.answer,
                is_fault: level.level == 1,
                words: texts.get(word(level.level, indicator.answer)),
            })
        }));
    }
    if rows.is_empty() {
        rows.push(Row::Words(texts.get(key::CHART_NOTHING)));
    }
    Chart { rows }
}

fn head(input: &ReportInput, level: &Level, texts: &Texts) -> LevelRow {
    let anchor = input.scale.anchors.iter().find(|(points, _)| *points == level.level);
    let words = match anchor.filter(|(_, word)| !word.is_empty()) {
        Some((_, word)) => texts.with(
            key::CHART_LEVEL_WORD,
            &[("level", level.level.into()), ("word", shortened(word, NAME).into())],
        ),
        None => texts.with(key::CHART_LEVEL, &[("level", level.level.into())]),
    };
    let is_fault = level.level == 1;
    let args = [("met", level.met.into()), ("of", level.applicable.into())];
    let count = match (level.applicable, is_fault) {
        (0, _) => texts.get(key::CHART_LEVEL_NONE),
        (_, true) => texts.with(key::CHART_LEVEL_FAULTS, &args),
        (_, false) => texts.with(key::CHART_LEVEL_MET, &args),
    };
    // A fault that nobody has answered for is not known to be absent.
    let is_open = level.indicators.iter().any(|i| i.answer == Answer::Unanswered);
    let wanted = if is_fault { 0 } else { level.applicable };
    let reached = level.applicable > 0 && level.met == wanted && !is_open;
    LevelRow { level: level.level, words, count, reached, begun: level.met > 0 && !is_fault }
}

/// The word of an answer; at level 1 it is about faults.
pub(super) const fn word(level: u8, answer: Answer) -> Key {
    match (level, answer) {
        (1, Answer::Yes) => key::ANSWER_FAULT_YES,
        (1, Answer::No) => key::ANSWER_FAULT_NO,
        (_, Answer::Yes) => key::CHART_MARK_MET,
        (_, Answer::No | Answer::NotObserved) => key::CHART_MARK_UNMET,
        (_, Answer::NotApplicable) => key::CHART_MARK_OUTSIDE,
        (_, Answer::NoOpportunity) => key::CHART_MARK_NO_OCCASION,
        (_, Answer::Unanswered) => key::CHART_MARK_OPEN,
    }
}

impl LevelRow {
    pub(super) const HEIGHT: f64 = 42.0;

    pub(super) fn draw<DB: DrawingBackend>(
        &self,
        pen: &Pen<'_, DB>,
        top: f64,
        colours: &Colours,
    ) -> Drawn<DB> {
        let y = top + 25.0;
        let reached = match (self.reached, self.begun) {
            (true, _) => Reached::Whole,
            (false, true) => Reached::Partly,
            (false, false) => Reached::Not,
        };
        pen.badge((12.0, y), &self.level.to_string(), reached, colours)?;
        let bold = Type { face: Face::SemiBold, size: TEXT, colour: colours.ink };
        pen.text(&self.words, (36.0, y), Anchor::Start, bold)?;
        let quiet = Type { face: Face::Regular, size: SMALL, colour: colours.quiet };
        pen.text(&self.count, (WIDTH, y), Anchor::End, quiet)
    }

    pub(super) fn say(&self, texts: &Texts) -> String {
        let args = [("level", (&self.words).into()), ("words", (&self.count).into())];
        texts.with(key::CHART_SAY_LEVEL, &args)
    }
}

impl RungRow {
    fn lines(&self, fonts: &Fonts) -> Vec<String> {
        wrapped(fonts, &self.text, Face::Regular, TEXT, WIDE)
    }

    pub(super) fn height(&self, fonts: &Fonts) -> f64 {
        LINE.mul_add(count(self.lines(fonts).len()), 8.0)
    }

    pub(super) fn draw<DB: DrawingBackend>(
        &self,
        pen: &Pen<'_, DB>,
        fonts: &Fonts,
        top: f64,
        colours: &Colours,
    ) -> Drawn<DB> {
        let y = top + 4.0 + LINE / 2.0;
        pen.answer(self.answer, self.is_fault, (44.0, y), colours)?;
        let ink = Type { face: Face::Regular, size: TEXT, colour: colours.ink };
        for (i, line) in self.lines(fonts).iter().enumerate() {
            pen.text(line, (WORDS, LINE.mul_add(count(i), y)), Anchor::Start, ink)?;
        }
        let quiet = Type { face: Face::Regular, size: SMALL, colour: colours.quiet };
        pen.text(&self.words, (WIDTH, y), Anchor::End, quiet)
    }

    pub(super) fn say(&self) -> String {
        format!("{}: {}", self.words, self.text.trim_end_matches('.'))
    }
}

#[cfg(test)]
mod tests {
    use text::Lang;

    use super::*;
    use crate::sample;

    #[test]
    fn a_level_is_reached_only_when_all_of_it_is_answered() {
        let input = sample::visit();
        let reached = |pattern: &str| -> Vec<bool> {
            let item = sample::item("1", "Ledd", "lek", pattern, 0);
            let levels = item.levels.iter();
            levels.map(|level| head(&input, level, &Texts::new(Lang::Nb)).reached).collect()
        };
        let cases = [
            ("all of it", "NNN|YYY|YYY|YYY", [true, true, true, true]),
            ("a fault", "NYN|YYY|YYN|NNN", [false, true, false, false]),
            ("nothing answered", "???|???|???|???", [false; 4]),
            ("not applicable", "NNN|YY-|---|YYY", [true, true, false, true]),
        ];
        for (why, pattern, expected) in cases {
            assert_eq!(reached(pattern), expected, "{why}");
        }
    }
}
