//! For anyone who asks: what the head reads, without what could point to a person, and with what
//! was taken out. Who hands the input in has taken it out; clock times are left out here.

use text::key;

use super::front::Trim;
use super::tables::{Grid, name_cell, word_cell};
use super::writer::{TABLE, Writer};

/// Room to write the legal ground by hand.
const ROOM: f64 = 40.0;

impl Writer<'_> {
    pub(super) fn public(&mut self, trim: Trim) {
        self.front(trim);
        if self.has_scores() {
            self.fresh(Self::profile);
        }
        self.rest_of_faults(trim);
        self.development();
        self.before();
        if self.input.plan.is_some() {
            self.plan();
        }
        self.comments();
        self.taken_out();
        self.facts();
        self.method();
    }

    fn taken_out(&mut self) {
        let Some(taken) = &self.input.taken_out else { return };
        self.section(&self.get(key::PUBLIC_TAKEN));
        if taken.lines.is_empty() {
            self.paragraph(&self.get(key::PUBLIC_TAKEN_NONE));
            return;
        }
        self.intro(&self.get(key::PUBLIC_TAKEN_INTRO));
        let rows = taken.lines.iter();
        let rows = rows.map(|(what, n)| vec![name_cell(what), word_cell(&n.to_string())]);
        let head = [key::PUBLIC_TAKEN_WHAT, key::PUBLIC_TAKEN_COUNT];
        let grid = Grid {
            caption: None,
            head: Some(head.map(|key| self.get(key)).to_vec()),
            shares: &[0.76, 0.24],
            numbers_from: 1,
            whole: true,
        };
        self.grid(&grid, rows.collect());
        self.flow.space(12.0);
        self.ground(&taken.ground);
    }

    /// The legal ground, or room to write it.
    fn ground(&mut self, ground: &str) {
        use crate::layout::{Column, Row, RowKind, Table};
        let column = |share| Column { head: None, share, right: false };
        let table = Table {
            caption: None,
            columns: vec![column(0.24), column(0.76)],
            rows: vec![Row {
                cells: vec![name_cell(&self.get(key::PUBLIC_GROUND)), word_cell(ground)],
                kind: RowKind::Named,
                height: if ground.is_empty() { ROOM } else { 0.0 },
                keep: false,
                bookmark: None,
            }],
            pad: 2.4,
            whole: true,
        };
        self.flow.table(&table, TABLE);
    }
}
