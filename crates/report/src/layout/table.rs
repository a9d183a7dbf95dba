use crate::display::{Command, Role, Scope};
use crate::paragraph::{Line, Span};

use super::flow::{Flow, Setting, drawn, rectangle, rule, said, unsaid};
use super::marks::AnswerMark;
use super::pages::{Repeat, Strip};

/// Rows with this many lines stay whole; longer ones may be broken between lines.
const WHOLE: usize = 14;
/// Room between columns.
const GAP: f64 = 8.0;
/// Room for a mark before words.
const MARK: f64 = 15.0;

/// A table with a head that is drawn again on every page it reaches.
pub(crate) struct Table {
    /// What it is called; none where the heading above says it.
    pub(crate) caption: Option<Span>,
    /// The columns.
    pub(crate) columns: Vec<Column>,
    /// Room above and below the words of a row.
    pub(crate) pad: f64,
    /// All on one page, if it fits.
    pub(crate) whole: bool,
    /// The rows.
    pub(crate) rows: Vec<Row>,
}

/// A column of a table.
pub(crate) struct Column {
    /// Its head; a table whose rows have names needs none.
    pub(crate) head: Option<Span>,
    /// Its share of the width.
    pub(crate) share: f64,
    /// Set to the right, as numbers are.
    pub(crate) right: bool,
}

/// A row of a table.
pub(crate) struct Row {
    /// The cells; a title row has one.
    pub(crate) cells: Vec<Cell>,
    /// What the row is.
    pub(crate) kind: RowKind,
    /// At least this high: room to write by hand.
    pub(crate) height: f64,
    /// Stays on the page of the next row.
    pub(crate) keep: bool,
    /// Its entry in the outline.
    pub(crate) bookmark: Option<(u8, String)>,
}

/// What a row is.
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub(crate) enum RowKind {
    /// Its first cell says what the row is about.
    Named,
    /// All cells are alike.
    Plain,
    /// One cell over all columns, for the rows that follow.
    Title,
}

/// A cell: words, perhaps with a mark before them.
#[derive(Default)]
pub(crate) struct Cell {
    pub(crate) spans: Vec<Span>,
    pub(crate) mark: Option<AnswerMark>,
}

impl Cell {
    pub(crate) fn of(span: Span) -> Self {
        Self { spans: vec![span], mark: None }
    }
}

/// A column with its place.
struct Place {
    x: f64,
    width: f64,
    right: bool,
}

/// The cells of one row, broken into lines.
struct Broken<'a> {
    cells: Vec<(&'a Cell, &'a Place, Vec<Line>)>,
    lines: usize,
}

impl Flow<'_> {
    /// Writes a table.
    pub(crate) fn table(&mut self, table: &Table, setting: Setting) {
        let places = self.places(&table.columns);
        let start = self.strips.len();
        self.tree.open(Role::Table);
        if let Some(caption) = &table.caption {
            let caption = std::slice::from_ref(caption);
            self.within(Role::Caption, |flow| flow.text(caption, setting));
            self.keep_with_next();
            self.space(4.0);
        }
        let head = self.head(table, &places, setting);
        let of_table = self.repeat(&[&head]);
        let mut of_rows = of_table;
        if head.height > 0.0 {
            self.push(head.clone());
        }
        self.tree.open(Role::Rows);
        for (i, row) in table.rows.iter().enumerate() {
            let first = self.strips.len();
            self.row(row, &places, setting, table.pad);
            let is_title = row.kind == RowKind::Title;
            for strip in &mut self.strips[first..] {
                strip.repeat = Some(if is_title { of_table } else { of_rows });
            }
            if row.keep || belongs(&table.rows, i) {
                self.keep_with_next();
            }
            if is_title {
                let title = self.strips[first..].to_vec();
                of_rows = self.repeat(&std::iter::once(&head).chain(&title).collect::<Vec<_>>());
            }
        }
        self.tree.close();
        self.tree.close();
        if table.whole {
            self.keep_from(start);
        }
    }

    fn places(&self, columns: &[Column]) -> Vec<Place> {
        let shares: f64 = columns.iter().map(|c| c.share).sum();
        let mut x = self.left;
        columns
            .iter()
            .map(|column| {
                let width = self.width() * column.share / shares;
                let place = Place { x, width: width - GAP, right: column.right };
                x += width;
                place
            })
            .collect()
    }

    /// The head: one strip that stays with the first row.
    fn head(&mut self, table: &Table, places: &[Place], setting: Setting) -> Strip {
        if table.columns.iter().all(|column| column.head.is_none()) {
            return Strip::default();
        }
        self.tree.open(Role::Head);
        self.tree.open(Role::Row);
        let mut commands = Vec::new();
        let mut lines = 0;
        for (column, place) in table.columns.iter().zip(places) {
            self.tree.open(Role::Header { scope: Scope::Column, columns: 1 });
            let broken = self.lines(column.head.as_slice(), setting, place.width);
            for (i, line) in broken.iter().enumerate() {
                let y = setting.leading.mul_add(count(i), table.pad + setting.baseline());
                commands.extend(said(self.tree.content(), set(line, place, 0.0, y)));
            }
            lines = lines.max(broken.len());
            self.tree.close();
        }
        self.tree.close();
        self.tree.close();
        let height = setting.leading.mul_add(count(lines), 2.0 * table.pad);
        let line = rule(self.left, self.right, height, 0.9, self.colours.edge);
        commands.extend(unsaid(vec![line]));
        Strip { commands, height, keep: true, ..Strip::default() }
    }

    fn row(&mut self, row: &Row, places: &[Place], setting: Setting, pad: f64) {
        let whole = Place { x: self.left, width: self.width(), right: false };
        let is_title = row.kind == RowKind::Title;
        let columns = if is_title { places.len() } else { 1 };
        let places: Vec<&Place> = if is_title { vec![&whole] } else { places.iter().collect() };
        let broken = self.broken(row, &places, setting);
        let mut strips = vec![Strip { height: setting.leading, ..Strip::default() }; broken.lines];
        self.tree.open(Role::Row);
        for (i, (cell, place, lines)) in broken.cells.iter().enumerate() {
            let heads = row.kind == RowKind::Named && i == 0 || is_title;
            let scope = Scope::Row;
            self.tree.open(if heads { Role::Header { scope, columns } } else { Role::Cell });
            self.cell(cell, place, lines, &mut strips, setting);
            self.tree.close();
        }
        self.tree.close();
        self.finish_row(row, strips, pad);
    }

    fn broken<'b>(&self, row: &'b Row, places: &[&'b Place], setting: Setting) -> Broken<'b> {
        let cells: Vec<_> = row
            .cells
            .iter()
            .zip(places)
            .map(|(cell, place)| {
                let indent = if cell.mark.is_some() { MARK } else { 0.0 };
                let lines = self.lines(&cell.spans, setting, place.width - indent);
                (cell, *place, lines)
            })
            .collect();
        let lines = cells.iter().map(|(.., lines)| lines.len()).max().unwrap_or(1);
        Broken { cells, lines }
    }

    fn cell(
        &mut self,
        cell: &Cell,
        place: &Place,
        lines: &[Line],
        strips: &mut [Strip],
        setting: Setting,
    ) {
        let indent = if cell.mark.is_some() { MARK } else { 0.0 };
        if let (Some(mark), Some(strip)) = (cell.mark, strips.first_mut()) {
            let centre = (place.x + 4.5, setting.leading / 2.0);
            strip.commands.extend(unsaid(mark.drawn(centre, self.colours)));
        }
        for (line, strip) in lines.iter().zip(strips).filter(|(line, _)| !line.pieces.is_empty()) {
            let said = self.said_line(line, begin(line, place, indent), setting.baseline());
            strip.commands.extend(said);
        }
    }

    /// Adds the room, the line below and the tint, and puts the row under what is there.
    fn finish_row(&mut self, row: &Row, mut strips: Vec<Strip>, pad: f64) {
        let count = strips.len();
        let written: f64 = strips.iter().map(|s| s.height).sum::<f64>() + 2.0 * pad;
        if let Some(first) = strips.first_mut() {
            first.commands = crate::display::placed(&first.commands, 0.0, pad, 1.0);
            first.height += pad;
            first.bookmark.clone_from(&row.bookmark);
        }
        if let Some(last) = strips.last_mut() {
            last.height += pad + (row.height - written).max(0.0);
            let line = rule(self.left, self.right, last.height, 0.5, self.colours.line);
            last.commands.extend(unsaid(vec![line]));
        }
        for (i, mut strip) in strips.into_iter().enumerate() {
            strip.keep = i + 1 < count && (count <= WHOLE || i == 0 || i + 2 == count);
            if row.kind == RowKind::Title {
                let width = self.right - self.left;
                let tint = rectangle(self.left, 0.0, width, strip.height, self.colours.tint);
                strip.commands.splice(0..0, unsaid(vec![tint]));
            }
            self.push(strip);
        }
    }

    /// Remembers strips as they are drawn again on a later page: seen, not read again.
    fn repeat(&mut self, strips: &[&Strip]) -> usize {
        let mut repeat = Repeat::default();
        for strip in strips {
            let commands = crate::display::placed(&strip.commands, 0.0, repeat.height, 1.0);
            repeat.commands.extend(commands.into_iter().map(|command| match command {
                Command::Begin(_) => Command::Artifact(crate::display::Artifact::Layout),
                other => other,
            }));
            repeat.height += strip.height;
        }
        self.repeats.push(repeat);
        self.repeats.len() - 1
    }
}

/// Whether a row stays with the next: no group begins or ends with one row alone on a page.
fn belongs(rows: &[Row], at: usize) -> bool {
    let starts = |i: usize| rows.get(i).is_none_or(|row| row.kind == RowKind::Title);
    let after_start = (at.saturating_sub(2)..=at).any(|i| i == 0 || starts(i));
    (after_start || starts(at + 2)) && !starts(at + 1)
}

/// A line at the left or the right of its column.
fn set(line: &Line, place: &Place, indent: f64, baseline: f64) -> Vec<Command> {
    drawn(line, begin(line, place, indent), baseline)
}

/// Where a line begins in its column.
fn begin(line: &Line, place: &Place, indent: f64) -> f64 {
    if place.right { place.x + place.width - line.width() } else { place.x + indent }
}

#[expect(clippy::cast_precision_loss, reason = "a cell has a few lines")]
fn count(n: usize) -> f64 {
    n as f64
}
