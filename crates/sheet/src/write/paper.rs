//! One sheet: its cells, and how it is frozen, validated and printed.

use rust_xlsxwriter::{DataValidation, Note, Worksheet, XlsxError};

use super::look::Look;
use super::rows::Row;
use crate::form::{Head, KEYS, Kind, Page};

/// A4.
const PAPER: u8 = 9;
/// How many rows below the last can be filled in with the same lists and formats.
const ROOM: u32 = 200;
/// The widest sheet that is printed on the width of one page, in characters.
const ONE_PAGE: u16 = 200;
/// The size of the notes at the headers, in pixels.
const NOTE: (u32, u32) = (260, 110);

pub(super) fn write(
    sheet: &mut Worksheet,
    page: Page,
    heads: &[Head],
    rows: &[Row],
) -> Result<(), XlsxError> {
    let look = Look::new();
    sheet.set_name(page.name())?;
    write_header(sheet, heads, &look)?;
    for (row, place) in rows.iter().zip(1..) {
        write_row(sheet, place, heads, row, &look)?;
    }
    if page == Page::Rubric {
        explain_keys(sheet)?;
    }
    let last = u32::try_from(rows.len()).unwrap_or(0) + ROOM;
    for (head, column) in heads.iter().zip(0..) {
        if let Some(words) = choices(head.column.kind) {
            sheet.add_data_validation(1, column, last, column, &list_of(words)?)?;
        }
    }
    set_up(sheet, page, heads)
}

fn write_header(sheet: &mut Worksheet, heads: &[Head], look: &Look) -> Result<(), XlsxError> {
    for (head, column) in heads.iter().zip(0..) {
        sheet.set_column_width(column, f64::from(head.column.width))?;
        sheet.set_column_format(column, &look.text)?;
        sheet.write_string_with_format(0, column, head.text(), &look.header)?;
        sheet.insert_note(0, column, &note(head.column.help))?;
    }
    Ok(())
}

fn note(help: [&str; 2]) -> Note {
    Note::new(help.join("\n\n")).set_width(NOTE.0).set_height(NOTE.1).add_author_prefix(false)
}

fn write_row(
    sheet: &mut Worksheet,
    place: u32,
    heads: &[Head],
    row: &Row,
    look: &Look,
) -> Result<(), XlsxError> {
    for (head, column) in heads.iter().zip(0..) {
        let is_first = column == 0 && !matches!(head.column.kind, Kind::Line | Kind::Text);
        let format = if is_first { look.band(row.level) } else { &look.text };
        let said = row
            .cells
            .iter()
            .find(|(word, language, _)| *word == head.column.word && *language == head.language);
        match said.map(|(_, _, text)| text).filter(|text| !text.is_empty()) {
            Some(text) => sheet.write_string_with_format(place, column, text, format)?,
            None => sheet.write_blank(place, column, format)?,
        };
    }
    Ok(())
}

/// The rows of the sheet `Rubric` are explained and have their lists.
fn explain_keys(sheet: &mut Worksheet) -> Result<(), XlsxError> {
    for (key, row) in KEYS.iter().zip(1..) {
        sheet.insert_note(row, 0, &note(key.help))?;
        if let Some(words) = choices(key.kind) {
            sheet.add_data_validation(row, 1, row, 1, &list_of(words)?)?;
        }
    }
    Ok(())
}

fn choices(kind: Kind) -> Option<&'static [&'static str]> {
    match kind {
        Kind::Choice(words) => Some(words),
        Kind::Flag => Some(crate::form::FLAGS),
        _ => None,
    }
}

fn list_of(words: &[&str]) -> Result<DataValidation, XlsxError> {
    DataValidation::new().allow_list_strings(words)
}

fn set_up(sheet: &mut Worksheet, page: Page, heads: &[Head]) -> Result<(), XlsxError> {
    let is_frozen = !matches!(page, Page::Terms | Page::Licence);
    sheet.set_freeze_panes(1, u16::from(is_frozen))?;
    sheet.set_landscape().set_paper_size(PAPER);
    sheet.set_repeat_rows(0, 0)?;
    sheet.set_footer("&L&A&R&P / &N");
    let width: u16 = heads.iter().map(|head| head.column.width).sum();
    if width <= ONE_PAGE {
        sheet.set_print_fit_to_pages(1, 0);
    } else if is_frozen {
        sheet.set_repeat_columns(0, 0)?;
    }
    Ok(())
}
