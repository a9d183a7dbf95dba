//! A workbook taken apart into cells, to be spoilt and put together again.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _, Write as _};

use calamine::{Data, Reader as _, Xlsx};
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

pub(crate) enum Cell {
    Text(String),
    Number(f64),
    Truth(bool),
    Date(u16, u8, u8),
    Formula(&'static str),
}

type Cells = BTreeMap<(u32, u16), Cell>;

/// The sheets in order, and what is merged.
pub(crate) struct Sketch {
    sheets: Vec<(String, Cells)>,
    merged: Vec<(String, String)>,
    hidden: Vec<(String, u32)>,
}

impl Sketch {
    pub(crate) fn of(bytes: &[u8]) -> Self {
        let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes.to_vec())).expect("a workbook");
        let sheets = workbook.worksheets().into_iter().map(|(name, range)| {
            let (top, left) = range.start().unwrap_or_default();
            let cells = range.used_cells().map(|(row, column, data)| {
                let row = top + u32::try_from(row).expect("a row");
                let column = left + u32::try_from(column).expect("a column");
                let place = (row, u16::try_from(column).expect("a column"));
                let Data::String(text) = data else { panic!("a template holds texts alone") };
                (place, Cell::Text(text.clone()))
            });
            (name, cells.collect())
        });
        let sheets = sheets.collect();
        Self { sheets, merged: Vec::new(), hidden: Vec::new() }
    }

    fn cells(&mut self, sheet: &str) -> &mut Cells {
        let found = self.sheets.iter_mut().find(|(name, _)| name == sheet);
        &mut found.unwrap_or_else(|| panic!("no sheet {sheet}")).1
    }

    pub(crate) fn put(&mut self, at: &str, cell: Cell) {
        let (sheet, name) = at.split_once('!').expect("sheet!cell");
        self.cells(sheet).insert(place(name), cell);
    }

    pub(crate) fn text(&mut self, at: &str, text: &str) {
        self.put(at, Cell::Text(text.to_owned()));
    }

    pub(crate) fn clear(&mut self, at: &str) {
        let (sheet, name) = at.split_once('!').expect("sheet!cell");
        assert!(self.cells(sheet).remove(&place(name)).is_some(), "{at} is empty already");
    }

    /// Empties the rows of a sheet, counted from 1.
    pub(crate) fn clear_rows(&mut self, sheet: &str, rows: std::ops::RangeInclusive<u32>) {
        self.cells(sheet).retain(|(row, _), _| !rows.contains(&(row + 1)));
    }

    /// Moves everything on a sheet down and to the right.
    pub(crate) fn shift(&mut self, sheet: &str, down: u32, right: u16) {
        let cells = std::mem::take(self.cells(sheet)).into_iter();
        let moved = cells.map(|((row, column), cell)| ((row + down, column + right), cell));
        *self.cells(sheet) = moved.collect();
    }

    pub(crate) fn remove(&mut self, sheet: &str) {
        self.sheets.retain(|(name, _)| name != sheet);
    }

    pub(crate) fn rename(&mut self, sheet: &str, to: &str) {
        let found = self.sheets.iter_mut().find(|(name, _)| name == sheet);
        to.clone_into(&mut found.expect("the sheet").0);
    }

    pub(crate) fn add(&mut self, sheet: &str) {
        self.sheets.push((sheet.to_owned(), Cells::new()));
    }

    pub(crate) fn merge(&mut self, sheet: &str, range: &str) {
        self.merged.push((sheet.to_owned(), range.to_owned()));
    }

    pub(crate) fn hide(&mut self, sheet: &str, row: u32) {
        self.hidden.push((sheet.to_owned(), row));
    }

    pub(crate) fn bytes(&self) -> Vec<u8> {
        let mut workbook = Workbook::new();
        let date = Format::new().set_num_format("yyyy-mm-dd");
        for (name, cells) in &self.sheets {
            let sheet = workbook.add_worksheet();
            sheet.set_name(name).expect("a name");
            for (_, range) in self.merged.iter().filter(|(sheet, _)| sheet == name) {
                let (from, to) = range.split_once(':').expect("a range");
                let ((top, left), (bottom, right)) = (place(from), place(to));
                sheet.merge_range(top, left, bottom, right, "", &Format::new()).expect("merged");
            }
            for ((row, column), cell) in cells {
                let (row, column) = (*row, *column);
                match cell {
                    Cell::Text(text) => sheet.write_string(row, column, text),
                    Cell::Number(number) => sheet.write_number(row, column, *number),
                    Cell::Truth(truth) => sheet.write_boolean(row, column, *truth),
                    Cell::Date(year, month, day) => {
                        let day = ExcelDateTime::from_ymd(*year, *month, *day).expect("a day");
                        sheet.write_datetime_with_format(row, column, day, &date)
                    }
                    Cell::Formula(text) => sheet.write_formula(row, column, Formula::new(*text)),
                }
                .expect("a cell");
            }
            for (_, row) in self.hidden.iter().filter(|(sheet, _)| sheet == name) {
                sheet.set_row_hidden(row - 1).expect("a row");
            }
        }
        workbook.save_to_buffer().expect("a workbook")
    }
}

/// `C12` is `(11, 2)`.
fn place(name: &str) -> (u32, u16) {
    let letters = name.trim_end_matches(|c: char| c.is_ascii_digit());
    let column = letters.bytes().fold(0, |column, c| column * 26 + u16::from(c - b'A') + 1);
    (name[letters.len()..].parse::<u32>().expect("a row") - 1, column - 1)
}

/// The parts of a zip file.
pub(crate) fn parts(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("a zip file");
    let mut parts = Vec::new();
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).expect("a part");
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).expect("its bytes");
        parts.push((part.name().expect("a name").into_owned(), bytes));
    }
    parts
}

pub(crate) fn zipped(parts: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, bytes) in parts {
        writer.start_file(name, options).expect("a part");
        writer.write_all(bytes).expect("its bytes");
    }
    writer.finish().expect("a zip file").into_inner()
}

/// A workbook with one text of one part replaced.
pub(crate) fn with_part(bytes: &[u8], part: &str, from: &str, to: &str) -> Vec<u8> {
    let mut parts = parts(bytes);
    let found = parts.iter_mut().find(|(name, _)| name == part).expect("the part");
    let text = String::from_utf8(std::mem::take(&mut found.1)).expect("XML");
    assert!(text.contains(from), "{part} has no {from}: {}", &text[..text.len().min(1500)]);
    found.1 = text.replacen(from, to, 1).into_bytes();
    zipped(&parts)
}
