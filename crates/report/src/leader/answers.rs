//! Every item, indicator and answer.

use text::{Key, key};

use super::writer::{TABLE, Writer, plain, quiet, strong};
use crate::layout::{AnswerMark, Cell, Column, Row, RowKind, Table};
use crate::paragraph::Span;
use crate::{Answer, Indicator, Item, Level};

impl Writer<'_> {
    pub(super) fn answers(&mut self) {
        self.section(&self.get(key::REPORT_TABLE));
        self.intro(&self.get(key::REPORT_TABLE_INTRO));
        let column =
            |head: Key, share| Column { head: Some(quiet(&self.get(head))), share, right: false };
        let mut rows = Vec::new();
        for item in self.input.subscales.iter().flat_map(|s| &s.items) {
            rows.push(self.item_title(item));
            for level in &item.levels {
                rows.extend(level.indicators.iter().map(|i| self.indicator(level, i)));
            }
        }
        let table = Table {
            caption: None,
            columns: vec![
                column(key::REPORT_TABLE_HEAD_LEVEL, 0.06),
                column(key::REPORT_TABLE_HEAD_INDICATOR, 0.75),
                column(key::REPORT_TABLE_HEAD_ANSWER, 0.19),
            ],
            rows,
            pad: 1.2,
            whole: false,
        };
        self.flow.table(&table, TABLE);
    }

    fn item_title(&self, item: &Item) -> Row {
        let title = self.with(
            key::REPORT_TABLE_ITEM,
            &[("number", (&item.number).into()), ("title", (&item.title).into())],
        );
        let mut words = match (item.score, item.range) {
            (Some(score), _) => self.with(key::REPORT_TABLE_SCORE, &[("score", score.into())]),
            (None, Some((low, high))) => {
                self.with(key::REPORT_TABLE_RANGE, &[("low", low.into()), ("high", high.into())])
            }
            (None, None) => self.get(key::REPORT_TABLE_NO_SCORE),
        };
        if item.no_basis {
            words = format!("{words}, {}", self.get(key::REPORT_TABLE_NO_BASIS));
        }
        Row {
            cells: vec![Cell {
                spans: vec![strong(&title), quiet(&format!("   {words}"))],
                mark: None,
            }],
            kind: RowKind::Title,
            height: 0.0,
            keep: true,
            bookmark: Some((2, title)),
        }
    }

    fn indicator(&self, level: &Level, indicator: &Indicator) -> Row {
        let (key, mark) = answer(level.level, indicator.answer);
        let mut spans: Vec<Span> = vec![plain(&self.get(key))];
        if indicator.notes > 0 && !self.input.notes.is_empty() {
            let notes = self.with(key::REPORT_TABLE_NOTES, &[("n", indicator.notes.into())]);
            spans.push(quiet(&format!(" · {}", notes.replace(' ', "\u{a0}"))));
        }
        Row {
            cells: vec![
                Cell::of(quiet(&level.level.to_string())),
                Cell::of(plain(&indicator.text)),
                Cell { spans, mark: Some(mark) },
            ],
            kind: RowKind::Plain,
            height: 0.0,
            keep: false,
            bookmark: None,
        }
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
fn answer(level: u8, answer: Answer) -> (Key, AnswerMark) {
    match (level, answer) {
        (1, Answer::Yes) => (key::ANSWER_FAULT_YES, AnswerMark::NotMet),
        (1, Answer::No) => (key::ANSWER_FAULT_NO, AnswerMark::Met),
        (_, Answer::Yes) => (key::ANSWER_YES, AnswerMark::Met),
        (_, Answer::No) => (key::ANSWER_NO, AnswerMark::NotMet),
        (_, Answer::NotApplicable) => (key::ANSWER_NA, AnswerMark::Outside),
        (_, Answer::NotObserved) => (key::ANSWER_NOT_OBSERVED, AnswerMark::NotMet),
        (_, Answer::NoOpportunity) => (key::ANSWER_NO_OPPORTUNITY, AnswerMark::NotMet),
        (_, Answer::Unanswered) => (key::ANSWER_NONE, AnswerMark::Open),
    }
}
