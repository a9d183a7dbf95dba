//! Every item, indicator and answer.

use text::{Key, key};

use super::writer::{TABLE, Writer, plain, quiet, strong};
use crate::display::Role;
use crate::layout::{AnswerMark, Cell, Column, Row, RowKind, Table, said};
use crate::paragraph::Span;
use crate::{Answer, Indicator, Item, Level, Note};

/// From mark to mark in the small ladder beside a title.
const MARK: f64 = 11.5;
/// Between two levels of it.
const GAP: f64 = 20.0;

impl Writer<'_> {
    /// Item by item: its ladder, its answers, and the notes that findings build on.
    pub(super) fn items(&mut self) {
        self.section(&self.get(key::PROTOCOL_ITEMS));
        self.intro(&self.get(key::REPORT_TABLE_INTRO));
        for subscale in &self.input.subscales {
            for item in &subscale.items {
                self.item(item);
            }
        }
    }

    /// What an item is called by links.
    pub(super) fn item_place(number: &str) -> String {
        format!("item-{number}")
    }

    pub(super) fn item_title(&self, item: &Item) -> String {
        self.with(
            key::REPORT_TABLE_ITEM,
            &[("number", (&item.number).into()), ("title", (&item.title).into())],
        )
    }

    fn item(&mut self, item: &Item) {
        self.flow.space(20.0);
        let title = self.item_title(item);
        let first = self.part(vec![self.of_rubric(strong(&title))], &title);
        self.flow.name(first, Self::item_place(&item.number));
        self.flow.space(2.0);
        self.spans(&[quiet(&self.score_words(item))], self.body);
        self.flow.keep_with_next();
        self.small_ladder(item);
        self.flow.space(5.0);
        let column =
            |head: Key, share| Column { head: Some(quiet(&self.get(head))), share, right: false };
        let indicators = item
            .levels
            .iter()
            .flat_map(|level| level.indicators.iter().map(move |indicator| (level, indicator)));
        let table = Table {
            caption: None,
            columns: vec![
                column(key::REPORT_TABLE_HEAD_LEVEL, 0.07),
                column(key::REPORT_TABLE_HEAD_INDICATOR, 0.72),
                column(key::REPORT_TABLE_HEAD_ANSWER, 0.21),
            ],
            rows: indicators.map(|(level, indicator)| self.indicator(level, indicator)).collect(),
            pad: 1.6,
            whole: false,
        };
        if !table.rows.is_empty() {
            self.flow.table(&table, TABLE);
        }
        let notes = self.notes_of(&item.number);
        if !notes.is_empty() {
            self.flow.keep_with_next();
        }
        self.flow.space(7.0);
        self.quotes(&notes);
    }

    /// The score and where it stopped.
    fn score_words(&self, item: &Item) -> String {
        let mut words = vec![match (item.score, item.range) {
            (Some(score), _) => self.with(key::PROTOCOL_ITEM_SCORE, &[("score", score.into())]),
            (None, Some((low, high))) => {
                self.with(key::REPORT_TABLE_RANGE, &[("low", low.into()), ("high", high.into())])
            }
            (None, None) => self.get(key::REPORT_TABLE_NO_SCORE),
        }];
        if let Some(level) = item.stopped_at {
            let args =
                [("level", level.into()), ("met", item.met.into()), ("of", item.applicable.into())];
            words.push(self.with(key::PROTOCOL_ITEM_STOPPED, &args));
        }
        if item.no_basis {
            words.push(self.get(key::REPORT_TABLE_NO_BASIS));
        }
        words.join(" · ")
    }

    /// The levels as rows of marks on one line: seen at a glance, read as numbers.
    fn small_ladder(&mut self, item: &Item) {
        if item.levels.is_empty() {
            return;
        }
        let levels: Vec<String> = item.levels.iter().map(|level| self.level_words(level)).collect();
        let alt = self.with(key::PROTOCOL_LADDER_ALT, &[("levels", levels.join("; ").into())]);
        self.flow.tree.open(Role::Figure { alt });
        let id = self.flow.tree.content();
        self.flow.tree.close();
        let (mut x, mut commands) = (self.flow.left, Vec::new());
        let end = self.flow.right - MARK;
        for level in &item.levels {
            let words = [strong(&level.level.to_string())];
            for line in self.flow.lines(&words, TABLE, 40.0) {
                commands.extend(crate::layout::drawn(&line, x, TABLE.baseline()));
            }
            x += 13.0;
            for indicator in &level.indicators {
                if x > end {
                    break;
                }
                let (_, mark) = answer(level.level, indicator.answer);
                commands.extend(mark.drawn((x, TABLE.leading / 2.0), self.flow.colours));
                x += MARK;
            }
            x += GAP - MARK / 2.0;
            if x > end {
                break;
            }
        }
        let strip = crate::layout::Strip {
            commands: said(id, commands),
            height: TABLE.leading,
            keep: true,
            ..crate::layout::Strip::default()
        };
        self.flow.push(strip);
    }

    fn level_words(&self, level: &Level) -> String {
        let args = [
            ("level", level.level.into()),
            ("met", level.met.into()),
            ("of", level.applicable.into()),
        ];
        let key = match level.level {
            1 => key::PROTOCOL_LADDER_FAULTS,
            _ => key::PROTOCOL_LADDER_LEVEL,
        };
        self.with(key, &args)
    }

    fn indicator(&self, level: &Level, indicator: &Indicator) -> Row {
        let (key, mark) = answer(level.level, indicator.answer);
        let mut spans: Vec<Span> = vec![plain(&self.get(key))];
        if indicator.notes > 0 {
            let notes = self.with(key::REPORT_TABLE_NOTES, &[("n", indicator.notes.into())]);
            spans.push(quiet(&format!(" · {}", notes.replace(' ', "\u{a0}"))));
        }
        Row {
            cells: vec![
                Cell::of(quiet(&level.level.to_string())),
                Cell::of(self.of_rubric(plain(&indicator.text))),
                Cell { spans, mark: Some(mark) },
            ],
            kind: RowKind::Plain,
            height: 0.0,
            keep: false,
            bookmark: None,
        }
    }

    /// The notes that findings of an item build on, each once.
    fn notes_of(&self, number: &str) -> Vec<Note> {
        let input = self.input;
        let strengths = input.strengths.iter().filter(|s| s.number == number);
        let faults = input.faults.iter().filter(|f| f.number == number);
        let areas = input.areas.list.iter().filter(|a| a.number == number);
        let all = strengths
            .flat_map(|s| &s.notes)
            .chain(faults.flat_map(|f| &f.notes))
            .chain(areas.flat_map(|a| &a.notes));
        let mut notes: Vec<Note> = Vec::new();
        for note in all {
            if !notes.contains(note) {
                notes.push(note.clone());
            }
        }
        notes
    }

    /// All notes in the order they were written, if they are to be shown.
    pub(super) fn notes(&mut self) {
        if self.input.notes.is_empty() {
            return;
        }
        self.section(&self.get(key::REPORT_NOTES));
        self.intro(&self.get(key::REPORT_NOTES_INTRO));
        self.quotes(&self.input.notes);
    }
}

/// The word of an answer, and whether it means met. At level 1, not seen is good.
pub(super) fn answer(level: u8, answer: Answer) -> (Key, AnswerMark) {
    match (level, answer) {
        (1, Answer::Yes) => (key::ANSWER_FAULT_YES, AnswerMark::NotMet),
        (1, Answer::No) => (key::ANSWER_FAULT_NO, AnswerMark::Met),
        (_, Answer::Yes) => (key::ANSWER_YES, AnswerMark::Met),
        (_, Answer::No) => (key::ANSWER_NO, AnswerMark::NotMet),
        (_, Answer::NotApplicable) => (key::ANSWER_NA, AnswerMark::Outside),
        (_, Answer::NotObserved) => (key::ANSWER_NOT_OBSERVED, AnswerMark::NotMet),
        (_, Answer::NoOpportunity) => (key::ANSWER_NO_OPPORTUNITY, AnswerMark::NoOccasion),
        (_, Answer::Unanswered) => (key::ANSWER_NONE, AnswerMark::Open),
    }
}
