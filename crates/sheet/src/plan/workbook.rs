use rust_xlsxwriter::{
    DataValidation, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook,
    Worksheet, XlsxError,
};

use super::field::Field;
use super::{PlanPaper, PlanWords, rows};
use crate::error::SheetError;

/// The widths of the columns, in characters, in the order of [`Field::OF_GOAL`].
const WIDTHS: [f64; 9] = [10.0, 28.0, 22.0, 22.0, 30.0, 17.0, 12.0, 12.0, 26.0];
/// The height of a goal, in points: room to write.
const HEIGHT: f64 = 110.0;

/// The plan as a workbook: one row a goal.
///
/// - Guarantee: the same plan gives the same bytes; [`read_plan`](super::read_plan) gives it back.
///
/// # Errors
///
/// [`SheetError::Workbook`] for a text that does not fit into a cell.
pub fn plan_xlsx(paper: &PlanPaper, words: &PlanWords) -> Result<Vec<u8>, SheetError> {
    let mut workbook = Workbook::new();
    // A fixed day, so that the same plan gives the same bytes.
    let day = ExcelDateTime::from_ymd(2000, 1, 1)?;
    let properties = DocProperties::new().set_title(&words.title).set_creation_datetime(&day);
    workbook.set_properties(&properties);
    let sheet = workbook.add_worksheet();
    write(sheet, paper, words)?;
    Ok(workbook.save_to_buffer()?)
}

struct Look {
    title: Format,
    label: Format,
    cell: Format,
    quiet: Format,
}

impl Look {
    fn new() -> Self {
        let cell = Format::new()
            .set_text_wrap()
            .set_align(FormatAlign::Top)
            .set_border(FormatBorder::Thin)
            .set_border_color(0xD6_D9_DC)
            .set_num_format("@");
        Self {
            title: Format::new().set_bold().set_font_size(16),
            label: cell.clone().set_bold().set_background_color(0xF2_F6_F5),
            quiet: cell.clone().set_font_color(0x57_5E_66),
            cell,
        }
    }
}

fn write(sheet: &mut Worksheet, paper: &PlanPaper, words: &PlanWords) -> Result<(), XlsxError> {
    let look = Look::new();
    sheet.set_name(sheet_name(&words.title))?;
    for (width, column) in WIDTHS.into_iter().zip(0..) {
        sheet.set_column_width(column, width)?;
    }
    sheet.write_string_with_format(0, 0, &words.title, &look.title)?;
    let mut row = 1;
    for (label, value) in &words.facts {
        pair(sheet, row, label, value, &look)?;
        row += 1;
    }
    sheet.write_string(row, 0, &words.intro)?;
    row += 2;
    row = goals(sheet, row, paper, words, &look)? + 1;
    for (field, value) in rows::together(paper, words) {
        pair(sheet, row, field.label(words), &value, &look)?;
        row += 1;
    }
    sheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
    sheet.set_footer("&L&A&R&P / &N");
    Ok(())
}

/// The goals under their labels; gives the first row below.
fn goals(
    sheet: &mut Worksheet,
    top: u32,
    paper: &PlanPaper,
    words: &PlanWords,
    look: &Look,
) -> Result<u32, XlsxError> {
    for (field, column) in Field::OF_GOAL.into_iter().zip(0..) {
        sheet.write_string_with_format(top, column, field.label(words), &look.label)?;
    }
    sheet.set_freeze_panes(top + 1, 2)?;
    let all = rows::goals(paper);
    let last = top + u32::try_from(all.len()).unwrap_or(0);
    for (goal, row) in all.iter().zip(top + 1..) {
        sheet.set_row_height(row, HEIGHT)?;
        for ((field, value), column) in rows::of_goal(goal, words).into_iter().zip(0..) {
            let is_fixed = matches!(field, Field::Mark | Field::From);
            let format = if is_fixed { &look.quiet } else { &look.cell };
            sheet.write_string_with_format(row, column, &value, format)?;
        }
    }
    let choices = DataValidation::new().allow_list_strings(&words.statuses)?;
    sheet.add_data_validation(top + 1, 7, last, 7, &choices)?;
    Ok(last + 1)
}

/// A label and, over several columns' width, what stands there.
fn pair(
    sheet: &mut Worksheet,
    row: u32,
    label: &str,
    value: &str,
    look: &Look,
) -> Result<(), XlsxError> {
    sheet.write_string_with_format(row, 0, label, &look.label)?;
    sheet.write_string_with_format(row, 1, value, &look.cell)?;
    Ok(())
}

/// A name that every program takes: no signs with a meaning, at most 31 letters.
fn sheet_name(title: &str) -> String {
    title.chars().filter(|sign| !"[]:*?/\\'".contains(*sign)).take(31).collect()
}
