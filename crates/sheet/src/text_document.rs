//! The tables of a document of a word processor, as rows of texts.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use unicode_normalization::UnicodeNormalization as _;

use crate::problem::CellProblemKind;

/// The most cells of all tables.
const MOST_CELLS: usize = 20_000;
/// The most characters of one cell.
const MOST_IN_CELL: usize = 20_000;

/// Rows of cells.
pub(crate) type Table = Vec<Vec<String>>;

/// The outer tables, in order. What stands in a table inside a cell belongs to that cell. Text that
/// was taken out under "track changes" is not read; text that was put in is.
///
/// # Errors
///
/// [`CellProblemKind::PartBroken`] or [`CellProblemKind::WorkbookTooLarge`].
pub(crate) fn tables(xml: &[u8]) -> Result<Vec<Table>, CellProblemKind> {
    let broken = || CellProblemKind::PartBroken { part: "word/document.xml".to_owned() };
    let mut reader = Reader::from_reader(xml);
    reader.config_mut().check_end_names = true;
    let mut buffer = Vec::new();
    let mut walk = Walk::default();
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer).map_err(|_| broken())? {
            Event::Start(start) => walk.start(&start),
            Event::Empty(start) => walk.empty(&start),
            Event::End(end) => walk.end(end.local_name().as_ref())?,
            Event::Text(text) => {
                let text = text.xml10_content();
                walk.text(&text);
            }
            Event::GeneralRef(entity) => walk.text(&entity_text(&entity)),
            Event::DocType(_) => return Err(broken()),
            Event::Eof => break,
            _ => {}
        }
    }
    Ok(walk.tables)
}

#[derive(Default)]
struct Walk {
    tables: Vec<Table>,
    /// How many tables are open around this place.
    depth: usize,
    cells: usize,
    is_text: bool,
}

impl Walk {
    fn start(&mut self, start: &BytesStart<'_>) {
        match start.local_name().as_ref() {
            "tbl" => {
                self.depth += 1;
                if self.depth == 1 {
                    self.tables.push(Vec::new());
                }
            }
            "tr" if self.depth == 1 => {
                if let Some(table) = self.tables.last_mut() {
                    table.push(Vec::new());
                }
            }
            "tc" if self.depth == 1 => {
                self.cells += 1;
                if let Some(row) = self.tables.last_mut().and_then(|table| table.last_mut()) {
                    row.push(String::new());
                }
            }
            "t" => self.is_text = true,
            _ => self.empty(start),
        }
    }

    fn empty(&mut self, start: &BytesStart<'_>) {
        match start.local_name().as_ref() {
            "br" | "cr" => self.push("\n"),
            "tab" => self.push(" "),
            _ => {}
        }
    }

    fn end(&mut self, name: &str) -> Result<(), CellProblemKind> {
        match name {
            "tbl" => self.depth = self.depth.saturating_sub(1),
            "t" => self.is_text = false,
            "p" => self.push("\n"),
            "tc" if self.depth == 1 => {
                if let Some(cell) = self.cell() {
                    *cell = tidy(cell);
                }
            }
            _ => {}
        }
        if self.cells > MOST_CELLS {
            let limit = MOST_CELLS.to_string();
            return Err(CellProblemKind::WorkbookTooLarge { what: "cells".to_owned(), limit });
        }
        Ok(())
    }

    fn text(&mut self, text: &str) {
        if self.is_text {
            self.push(text);
        }
    }

    fn cell(&mut self) -> Option<&mut String> {
        if self.depth == 0 {
            return None;
        }
        self.tables.last_mut()?.last_mut()?.last_mut()
    }

    fn push(&mut self, text: &str) {
        if let Some(cell) = self.cell()
            && cell.len() < MOST_IN_CELL * 4
        {
            cell.push_str(text);
        }
    }
}

/// Composed, without spaces around lines and empty lines at the ends.
fn tidy(text: &str) -> String {
    let composed: String = text.nfc().collect();
    let lines: Vec<&str> = composed.lines().map(str::trim).collect();
    lines.join("\n").trim().to_owned()
}

/// The five entities that XML knows, and characters by number. Nothing else is ever looked up.
fn entity_text(entity: &quick_xml::events::BytesRef<'_>) -> String {
    if let Ok(Some(letter)) = entity.resolve_char_ref() {
        return letter.to_string();
    }
    match entity.as_ref() {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "apos" => "'",
        _ => "",
    }
    .to_owned()
}
