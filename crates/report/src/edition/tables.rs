//! Tables in the few ways a report needs.

use super::writer::{TABLE, Writer, plain, quiet, strong};
use crate::layout::{Cell, Column, Row, RowKind, Table};

/// A table whose first cells name the rows.
pub(super) struct Grid {
    /// What it is called; none where the heading above says it.
    pub(super) caption: Option<String>,
    /// The heads of the columns; none where the names say it all.
    pub(super) head: Option<Vec<String>>,
    /// The share of each column.
    pub(super) shares: &'static [f64],
    /// The columns from here on hold numbers.
    pub(super) numbers_from: usize,
    /// All on one page, if it fits.
    pub(super) whole: bool,
}

impl Writer<'_> {
    /// Writes a table; the first cell of each row names it.
    pub(super) fn grid(&mut self, grid: &Grid, rows: Vec<Vec<Cell>>) {
        let head = |i: usize| Some(quiet(grid.head.as_ref()?.get(i)?));
        let columns = grid.shares.iter().enumerate().map(|(i, share)| Column {
            head: head(i),
            share: *share,
            right: i >= grid.numbers_from,
        });
        let row =
            |cells| Row { cells, kind: RowKind::Named, height: 0.0, keep: false, bookmark: None };
        let table = Table {
            caption: grid.caption.as_deref().map(quiet),
            columns: columns.collect(),
            rows: rows.into_iter().map(row).collect(),
            pad: 2.1,
            whole: grid.whole,
        };
        self.flow.table(&table, TABLE);
    }

    /// A table of names and what is to be said of them.
    pub(super) fn fact_table(&mut self, rows: Vec<(String, String)>) {
        let grid = Grid {
            caption: None,
            head: None,
            shares: &[0.24, 0.76],
            numbers_from: 2,
            whole: false,
        };
        let rows = rows.into_iter().map(|(name, words)| vec![name_cell(&name), word_cell(&words)]);
        self.grid(&grid, rows.collect());
    }
}

/// A cell that names its row.
pub(super) fn name_cell(words: &str) -> Cell {
    Cell::of(strong(words))
}

/// A cell of words.
pub(super) fn word_cell(words: &str) -> Cell {
    Cell::of(plain(words))
}
