//! One sheet as a table: columns found by their headers, cells read by what may stand in them.

use std::collections::BTreeMap;

use rubric::ProblemKind;

use crate::form::{FLAGS, Head, Kind, Page, heads, is_language, plainly};
use crate::grid::{Grid, MOST_COLUMNS, MOST_IN_CELL, MOST_ROWS, Place, Value};
use crate::notes::{Notes, Spot, nearest};
use crate::problem::{CellProblemKind, cell_name};

/// Whole numbers up to here are exact.
const MOST_EXACT: f64 = 9e15;

/// A sheet with its columns.
#[derive(Debug)]
pub(crate) struct Table {
    pub(crate) page: Page,
    /// What the sheet is called in the workbook.
    pub(crate) name: String,
    /// The headers as they stand there.
    pub(crate) headers: BTreeMap<u32, String>,
    /// The row of the headers.
    pub(crate) top: u32,
    /// The rows that say something, in order.
    pub(crate) rows: Vec<u32>,
    columns: Vec<(u32, Head)>,
    cells: BTreeMap<Place, Value>,
}

impl Table {
    /// Finds the columns and notes what is wrong with the form. `languages` are those the rubric
    /// lists; none where that is not known yet.
    pub(crate) fn read(
        page: Page,
        name: &str,
        grid: Grid,
        languages: Option<&[String]>,
        notes: &Notes,
    ) -> Self {
        look_at_grid(page, &grid, notes);
        let Grid { cells, merged, .. } = grid;
        let top = cells.keys().next().map_or(0, |(row, _)| *row);
        let mut table = Self {
            page,
            name: name.to_owned(),
            headers: BTreeMap::new(),
            top,
            rows: Vec::new(),
            columns: Vec::new(),
            cells,
        };
        table.find_columns(top, languages, notes);
        table.find_rows(top, notes);
        let last_row = table.cells.keys().map(|(row, _)| *row).max();
        let last_column = table.cells.keys().map(|(_, column)| *column).max();
        let reaches = |(row, column): Place| Some(row) <= last_row && Some(column) <= last_column;
        for (from, to) in merged.into_iter().filter(|(from, _)| reaches(*from)) {
            let range = format!("{}:{}", cell_name(from), cell_name(to));
            let spot = Spot { page, cell: Some(from) };
            notes.add(spot, CellProblemKind::MergedCells { range });
        }
        table
    }

    fn find_columns(&mut self, top: u32, languages: Option<&[String]>, notes: &Notes) {
        let header_cells: Vec<(Place, String)> = self
            .cells
            .range((top, 0)..(top + 1, 0))
            .filter_map(|(place, value)| match value {
                Value::Text(text) => Some((*place, text.trim().to_owned())),
                _ => None,
            })
            .collect();
        for (place, header) in header_cells {
            self.headers.insert(place.1, header.clone());
            let spot = Spot { page: self.page, cell: Some(place) };
            match head_of(self.page, &header) {
                None => notes.add(spot, self.unknown(&header, languages)),
                Some(head) => self.take_column(spot, place, head, languages, notes),
            }
        }
        let listed = languages.unwrap_or_default();
        for head in heads(self.page, listed).iter().filter(|head| head.column.is_needed) {
            if self.column(head.column.word, head.language.as_deref()).is_none() {
                let spot = Spot { page: self.page, cell: None };
                notes.add(spot, CellProblemKind::HeaderMissing { header: head.text() });
            }
        }
    }

    fn take_column(
        &mut self,
        spot: Spot,
        place: Place,
        head: Head,
        languages: Option<&[String]>,
        notes: &Notes,
    ) {
        let word = head.column.word;
        if let Some(first) = self.column(word, head.language.as_deref()) {
            notes.add(spot, CellProblemKind::ColumnTwice { first: cell_name((place.0, first)) });
            return;
        }
        let unlisted = head.language.as_ref().filter(|language| {
            languages.is_some_and(|listed| !listed.is_empty() && !listed.contains(*language))
        });
        let has_data =
            || self.cells.keys().any(|(row, column)| *row > place.0 && *column == place.1);
        if let Some(language) = unlisted
            && has_data()
        {
            notes.add(spot, CellProblemKind::ColumnUnlisted { language: language.clone() });
        }
        self.columns.push((place.1, head));
    }

    fn unknown(&self, header: &str, languages: Option<&[String]>) -> CellProblemKind {
        let template = [String::from("nb")];
        let languages = languages.filter(|listed| !listed.is_empty()).unwrap_or(&template);
        let known: Vec<String> = heads(self.page, languages).iter().map(Head::text).collect();
        let nearest = nearest(&plainly(header), known.iter().map(String::as_str));
        CellProblemKind::ColumnUnknown { header: header.chars().take(80).collect(), nearest }
    }

    fn find_rows(&mut self, top: u32, notes: &Notes) {
        let mut stray: BTreeMap<u32, Place> = BTreeMap::new();
        for place @ (row, column) in self.cells.keys().filter(|(row, _)| *row > top) {
            if self.columns.iter().any(|(known, _)| known == column) {
                if self.rows.last() != Some(row) {
                    self.rows.push(*row);
                }
            } else if !self.headers.contains_key(column) {
                stray.entry(*column).or_insert(*place);
            }
        }
        for place in stray.into_values() {
            let spot = Spot { page: self.page, cell: Some(place) };
            notes.add(spot, CellProblemKind::CellWithoutHeader {});
        }
    }

    /// The place of a column.
    pub(crate) fn column(&self, word: &str, language: Option<&str>) -> Option<u32> {
        let is_it = |head: &Head| head.column.word == word && head.language.as_deref() == language;
        self.columns.iter().find(|(_, head)| is_it(head)).map(|(column, _)| *column)
    }

    /// The cell of a row; the first of the row where the column is not there.
    pub(crate) fn spot(&self, row: u32, word: &str, language: Option<&str>) -> Spot {
        let column = self.column(word, language).or_else(|| self.columns.first().map(|c| c.0));
        Spot { page: self.page, cell: column.map(|column| (row, column)) }
    }

    /// The text of a cell by what its column may hold.
    pub(crate) fn text(
        &self,
        row: u32,
        word: &str,
        language: Option<&str>,
        notes: &Notes,
    ) -> String {
        let kind = self.page.columns().iter().find(|column| column.word == word);
        let kind = kind.map_or(Kind::Text, |column| column.kind);
        self.text_as(kind, row, word, language, notes)
    }

    /// The text of a cell that may hold `kind`; empty, with a note, where it holds something else.
    pub(crate) fn text_as(
        &self,
        kind: Kind,
        row: u32,
        word: &str,
        language: Option<&str>,
        notes: &Notes,
    ) -> String {
        let Some(column) = self.column(word, language) else { return String::new() };
        let Some(value) = self.cells.get(&(row, column)) else { return String::new() };
        match as_text(value, kind) {
            Ok(text) => text,
            // Noted for the sheet as a whole.
            Err(None) => String::new(),
            Err(Some(problem)) => {
                notes.add(Spot { page: self.page, cell: Some((row, column)) }, problem);
                String::new()
            }
        }
    }

    /// The words of a list.
    pub(crate) fn list(&self, row: u32, word: &str, notes: &Notes) -> Vec<String> {
        words(&self.text(row, word, None, notes))
    }

    /// Yes or no; none where nothing is said.
    pub(crate) fn flag(
        &self,
        row: u32,
        word: &str,
        language: Option<&str>,
        notes: &Notes,
    ) -> Option<bool> {
        let text = self.text_as(Kind::Flag, row, word, language, notes);
        match text.to_lowercase().as_str() {
            "" => None,
            "yes" | "ja" | "true" | "x" | "1" => Some(true),
            "no" | "nei" | "false" | "0" => Some(false),
            _ => {
                let kind = ProblemKind::WordUnknown { word: text, allowed: FLAGS.join(", ") };
                notes.add(self.spot(row, word, language), kind);
                None
            }
        }
    }

    /// Whether a row says something in another column than that.
    pub(crate) fn says_more_than(&self, row: u32, word: &str) -> bool {
        let other = |head: &Head| head.column.word != word;
        self.columns
            .iter()
            .any(|(column, head)| other(head) && self.cells.contains_key(&(row, *column)))
    }

    /// The header of the first column of that word.
    pub(crate) fn header_of(&self, word: &str) -> Option<String> {
        self.columns.iter().find(|(_, head)| head.column.word == word).map(|(_, head)| head.text())
    }

    /// The cells of a row that say something in a column of that word.
    pub(crate) fn said(&self, row: u32, word: &str) -> Vec<Spot> {
        let own = self.columns.iter().filter(|(_, head)| head.column.word == word);
        own.map(|(column, _)| (row, *column))
            .filter(|place| self.cells.contains_key(place))
            .map(|place| Spot { page: self.page, cell: Some(place) })
            .collect()
    }

    /// The languages in which the table says something, each with its header.
    pub(crate) fn languages_with_data(&self) -> Vec<(Spot, String)> {
        let mut found = Vec::new();
        for (column, head) in &self.columns {
            let has_data = self.rows.iter().any(|row| self.cells.contains_key(&(*row, *column)));
            if let Some(language) = head.language.clone().filter(|_| has_data) {
                found.push((Spot { page: self.page, cell: Some((self.top, *column)) }, language));
            }
        }
        found
    }

    /// The rows with an id of their own, which `is_id` knows to be one.
    pub(crate) fn identified(
        &self,
        is_id: impl Fn(&str) -> bool,
        notes: &Notes,
    ) -> Vec<(String, u32)> {
        let mut found: Vec<(String, u32)> = Vec::new();
        let mut first: BTreeMap<String, u32> = BTreeMap::new();
        for row in &self.rows {
            let id = self.text(*row, "id", None, notes);
            let spot = self.spot(*row, "id", None);
            if id.is_empty() {
                // What stands there and is no text has been noted.
                if spot.cell.is_none_or(|place| !self.cells.contains_key(&place)) {
                    notes.add(spot, CellProblemKind::IdMissing {});
                }
            } else if !is_id(&id) {
                notes.add(spot, ProblemKind::IdInvalid { id });
            } else if let Some(other) = first.get(&id) {
                let first = self.spot(*other, "id", None).cell.map(cell_name).unwrap_or_default();
                notes.add(spot, CellProblemKind::IdTwice { id, first });
            } else {
                first.insert(id.clone(), *row);
                found.push((id, *row));
            }
        }
        found
    }
}

/// What is wrong with cells whatever their column.
fn look_at_grid(page: Page, grid: &Grid, notes: &Notes) {
    for (place, value) in &grid.cells {
        let kind = match value {
            Value::Formula => CellProblemKind::Formula {},
            Value::Error(value) => CellProblemKind::ErrorValue { value: value.clone() },
            _ => continue,
        };
        notes.add(Spot { page, cell: Some(*place) }, kind);
    }
    if let Some(kind) = &grid.broken {
        notes.add(Spot { page, cell: None }, kind.clone());
    }
    if let Some(place) = grid.below {
        let kind = CellProblemKind::TooManyRows { limit: MOST_ROWS.to_string() };
        notes.add(Spot { page, cell: Some(place) }, kind);
    }
    if let Some(place) = grid.beside {
        let kind = CellProblemKind::TooManyColumns { limit: MOST_COLUMNS.to_string() };
        notes.add(Spot { page, cell: Some(place) }, kind);
    }
}

/// A value as the text of a cell that may hold `kind`, or what is wrong with it.
fn as_text(value: &Value, kind: Kind) -> Result<String, Option<CellProblemKind>> {
    let found = match (value, kind) {
        (Value::Formula | Value::Error(_), _) => return Err(None),
        (Value::Text(text), Kind::Line | Kind::List) if text.chars().count() > MOST_IN_CELL => {
            let limit = MOST_IN_CELL.to_string();
            return Err(Some(ProblemKind::TextTooLong { limit }.into()));
        }
        (Value::Text(text), Kind::Line) => return Ok(text.clone()),
        (Value::Text(text), _) => return Ok(text.trim().to_owned()),
        (Value::Day(day), Kind::Day) => return Ok(day.clone()),
        (Value::Truth(truth), Kind::Flag) => return Ok(FLAGS[usize::from(!truth)].to_owned()),
        (Value::Number(number), kind) => match whole(*number) {
            Some(text) if !matches!(kind, Kind::Text | Kind::Line | Kind::Day) => return Ok(text),
            _ => "number",
        },
        (Value::Day(_), _) => "date",
        (Value::Truth(_), _) => "truth",
    };
    Err(Some(match kind {
        Kind::Number => CellProblemKind::NotANumber {},
        _ => CellProblemKind::NotAText { found: found.to_owned() },
    }))
}

/// The column a header means. A header without its language is none: `counts not` would be `counts`
/// in a language called `not`.
fn head_of(page: Page, header: &str) -> Option<Head> {
    let header = plainly(header);
    page.columns().iter().find_map(|column| {
        let rest = header.strip_prefix(column.word)?;
        let language = match rest.strip_prefix(' ') {
            None if rest.is_empty() && !column.is_by_language => None,
            Some(tag) if column.is_by_language && is_language(tag) => Some(tag.to_owned()),
            _ => return None,
        };
        let is_word = column.is_by_language && page.columns().iter().any(|c| c.word == header);
        (!is_word).then_some(Head { column, language })
    })
}

/// Words that are separated by commas, semicolons or spaces.
pub(crate) fn words(text: &str) -> Vec<String> {
    let is_between = |c: char| c.is_whitespace() || c == ',' || c == ';';
    text.split(is_between).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// A whole number as text.
fn whole(number: f64) -> Option<String> {
    let is_whole = number.fract().abs() < f64::EPSILON && number.abs() < MOST_EXACT;
    is_whole.then(|| format!("{number:.0}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_are_found_whatever_their_case_and_spaces() {
        let cases = [
            ("id", Some("id")),
            (" Counts_not  NB ", Some("counts not nb")),
            ("counts nb", Some("counts nb")),
            ("suggest 1 nn", Some("suggest 1 nn")),
            ("counts not", None),
            ("text", None),
            ("id nb", None),
            ("textnb", None),
        ];
        for (header, text) in cases {
            let found = head_of(Page::Indicators, header).map(|head| head.text());
            assert_eq!(found.as_deref(), text, "{header}");
        }
    }

    #[test]
    fn whole_numbers_alone_are_words() {
        assert_eq!(whole(2026.0).as_deref(), Some("2026"));
        assert_eq!(whole(-0.0).as_deref(), Some("-0"));
        for number in [1.5, f64::NAN, f64::INFINITY, 1e300] {
            assert_eq!(whole(number), None, "{number}");
        }
    }
}
