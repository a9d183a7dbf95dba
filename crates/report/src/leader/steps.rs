//! What the team does now: room to write.

use text::key;

use super::writer::{TABLE, Writer, strong};
use crate::layout::{Cell, Column, Row, RowKind, Table};

/// How many goals there is room for.
const GOALS: u8 = 3;
/// Room to write one goal by hand.
const HEIGHT: f64 = 54.0;

impl Writer<'_> {
    pub(super) fn steps(&mut self) {
        self.section(&self.get(key::REPORT_STEPS));
        self.intro(&self.get(key::REPORT_STEPS_INTRO));
        let column = |head: text::Key, share| Column {
            head: Some(strong(&self.get(head))),
            share,
            right: false,
        };
        let row = |goal: u8| Row {
            cells: vec![
                Cell::of(strong(&goal.to_string())),
                Cell::default(),
                Cell::default(),
                Cell::default(),
            ],
            kind: RowKind::Named,
            height: HEIGHT,
            keep: false,
            bookmark: None,
        };
        let table = Table {
            caption: None,
            columns: vec![
                column(key::REPORT_STEPS_HEAD_NUMBER, 0.08),
                column(key::REPORT_STEPS_HEAD_WHAT, 0.5),
                column(key::REPORT_STEPS_HEAD_WHO, 0.26),
                column(key::REPORT_STEPS_HEAD_WHEN, 0.16),
            ],
            rows: (1..=GOALS).map(row).collect(),
            pad: 4.0,
            whole: true,
        };
        self.flow.table(&table, TABLE);
    }
}
