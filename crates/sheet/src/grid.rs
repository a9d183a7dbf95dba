//! The cells of one sheet, as values that were checked for size.

use std::collections::BTreeMap;
use std::io::Cursor;

use calamine::{DataRef, Dimensions, Reader as _, SheetType, Xlsx, XlsxError};
use unicode_normalization::UnicodeNormalization as _;

use crate::problem::CellProblemKind;

/// The last row that is read.
pub(crate) const MOST_ROWS: u32 = 5_000;
/// The last column that is read.
pub(crate) const MOST_COLUMNS: u32 = 200;
/// The most characters of one cell. One more is kept, so that a longer one can be told.
pub(crate) const MOST_IN_CELL: usize = 10_000;
/// The most bytes of text in all cells together, and the most cells.
const MOST_TEXT: usize = 16 * 1024 * 1024;
const MOST_CELLS: usize = 400_000;
/// The most sheets.
const MOST_SHEETS: usize = 30;

/// Row and column, both counted from 0.
pub(crate) type Place = (u32, u32);

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Value {
    /// In Unicode's composed form, lines parted by `\n`, without spaces at the end.
    Text(String),
    Number(f64),
    /// A day, `2027-12-31`.
    Day(String),
    Truth(bool),
    Error(String),
    Formula,
}

/// The cells of one sheet that say something.
#[derive(Debug, Default)]
pub(crate) struct Grid {
    pub(crate) cells: BTreeMap<Place, Value>,
    pub(crate) merged: Vec<(Place, Place)>,
    /// The first cell below the last row and right of the last column that are read.
    pub(crate) below: Option<Place>,
    pub(crate) beside: Option<Place>,
    /// What stopped the reading half-way.
    pub(crate) broken: Option<CellProblemKind>,
}

/// The sheets of a workbook, by name and in order.
pub(crate) fn read(packed: Vec<u8>) -> Result<Vec<(String, Grid)>, CellProblemKind> {
    let broken = |_| CellProblemKind::Damaged {};
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(packed)).map_err(broken)?;
    let sheets = workbook.sheets_metadata().iter();
    let names: Vec<String> = sheets
        .filter(|sheet| sheet.typ == SheetType::WorkSheet)
        .map(|sheet| sheet.name.clone())
        .collect();
    if names.len() > MOST_SHEETS {
        return Err(too_large("sheets", MOST_SHEETS));
    }
    let mut left = Left { text: MOST_TEXT, cells: MOST_CELLS };
    let mut grids = Vec::new();
    for name in names {
        let mut grid = Grid::default();
        if let Err(error) = fill(&mut workbook, &name, &mut grid, &mut left) {
            grid.broken = Some(error);
        }
        let merged = workbook.merge_cells_by_sheet_name(&name);
        let range = |area: &Dimensions| (area.start, area.end);
        grid.merged = merged.unwrap_or_default().iter().map(range).collect();
        grids.push((name, grid));
    }
    Ok(grids)
}

fn too_large(what: &str, limit: usize) -> CellProblemKind {
    CellProblemKind::WorkbookTooLarge { what: what.to_owned(), limit: limit.to_string() }
}

/// How much may still be kept of a workbook.
struct Left {
    text: usize,
    cells: usize,
}

impl Left {
    fn take(&mut self, value: &Value) -> Result<(), CellProblemKind> {
        let bytes = if let Value::Text(text) = value { text.len() } else { 0 };
        self.text = self.text.checked_sub(bytes).ok_or_else(|| too_large("text", MOST_TEXT))?;
        self.cells = self.cells.checked_sub(1).ok_or_else(|| too_large("cells", MOST_CELLS))?;
        Ok(())
    }
}

fn fill(
    workbook: &mut Xlsx<Cursor<Vec<u8>>>,
    name: &str,
    grid: &mut Grid,
    left: &mut Left,
) -> Result<(), CellProblemKind> {
    let broken = |error| match error {
        XlsxError::CellError(value) => {
            CellProblemKind::ErrorValue { value: value.chars().take(40).collect() }
        }
        _ => CellProblemKind::PartBroken { part: name.to_owned() },
    };
    let mut cells = workbook.worksheet_cells_reader(name).map_err(broken)?;
    while let Some(cell) = cells.next_cell_with_formula_metadata().map_err(broken)? {
        let value = if cell.formula.is_some() { Some(Value::Formula) } else { value(&cell.value) };
        let Some(value) = value else { continue };
        if cell.pos.0 >= MOST_ROWS {
            grid.below = grid.below.or(Some(cell.pos));
        } else if cell.pos.1 >= MOST_COLUMNS {
            grid.beside = grid.beside.or(Some(cell.pos));
        } else {
            left.take(&value)?;
            grid.cells.insert(cell.pos, value);
        }
    }
    Ok(())
}

fn value(data: &DataRef<'_>) -> Option<Value> {
    Some(match data {
        DataRef::Empty => return None,
        DataRef::String(text) => return text_value(text),
        DataRef::SharedString(text) => return text_value(text),
        #[expect(
            clippy::cast_precision_loss,
            reason = "calamine makes none of a workbook's numbers an Int"
        )]
        DataRef::Int(number) => Value::Number(*number as f64),
        DataRef::Float(number) => Value::Number(*number),
        DataRef::Bool(truth) => Value::Truth(*truth),
        DataRef::DateTime(day) => {
            let (year, month, day, ..) = day.to_ymd_hms_milli();
            Value::Day(format!("{year:04}-{month:02}-{day:02}"))
        }
        DataRef::DateTimeIso(day) => Value::Day(day.chars().take(10).collect()),
        DataRef::DurationIso(_) => Value::Number(f64::NAN),
        DataRef::Error(error) => Value::Error(error.to_string()),
    })
}

/// Nothing for spaces alone.
fn text_value(text: &str) -> Option<Value> {
    let short: String = text.chars().take(MOST_IN_CELL + 1).collect();
    let lines = short.replace("\r\n", "\n").replace('\r', "\n");
    let composed: String = lines.nfc().collect();
    let text = composed.trim_end();
    (!text.trim().is_empty()).then(|| Value::Text(text.to_owned()))
}
