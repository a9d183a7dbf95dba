//! What the team does now: room to write.

use text::key;

use super::writer::{TABLE, Writer, quiet, strong};
use crate::layout::{Cell, Column, Row, RowKind, Table};

/// How many goals there is room for.
const GOALS: u8 = 3;
/// Room to write one goal by hand.
const HEIGHT: f64 = 50.0;

impl Writer<'_> {
    pub(super) fn steps(&mut self) {
        self.section(&self.get(key::REPORT_STEPS));
        self.intro(&self.get(key::REPORT_STEPS_INTRO));
        let column =
            |head: text::Key, share| Column { head: strong(&self.get(head)), share, right: false };
        let row = |goal: u8| Row {
            cells: vec![
                Cell::of(strong(&goal.to_string())),
                Cell::default(),
                Cell::default(),
                Cell::default(),
            ],
            kind: RowKind::Named,
            height: HEIGHT,
            bookmark: None,
        };
        let table = Table {
            caption: vec![quiet(&self.get(key::REPORT_STEPS_CAPTION))],
            columns: vec![
                column(key::REPORT_STEPS_HEAD_NUMBER, 0.08),
                column(key::REPORT_STEPS_HEAD_WHAT, 0.5),
                column(key::REPORT_STEPS_HEAD_WHO, 0.26),
                column(key::REPORT_STEPS_HEAD_WHEN, 0.16),
            ],
            rows: (1..=GOALS).map(row).collect(),
        };
        let first = self.flow.strips.len();
        self.flow.table(&table, TABLE);
        self.flow.keep_from(first);
    }
}
