use rust_xlsxwriter::{
    DataValidation, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook,
    Worksheet, XlsxError,
};

use super::{OwnIndicator, OwnItem, OwnPaper, OwnWords};
use crate::error::SheetError;

/// A sheet that a member of staff fills in.
///
/// - Guarantee: the same rubric gives the same bytes. No field asks who fills it in.
///
/// # Errors
///
/// [`SheetError::Workbook`] for a text that does not fit into a cell.
pub fn own_xlsx(paper: &OwnPaper, words: &OwnWords) -> Result<Vec<u8>, SheetError> {
    let mut workbook = Workbook::new();
    let day = ExcelDateTime::from_ymd(2000, 1, 1)?;
    let properties = DocProperties::new().set_title(&words.title).set_creation_datetime(&day);
    workbook.set_properties(&properties);
    write(workbook.add_worksheet(), paper, words)?;
    Ok(workbook.save_to_buffer()?)
}

struct Look {
    title: Format,
    item: Format,
    about: Format,
    head: Format,
    id: Format,
    text: Format,
    answer: Format,
}

impl Look {
    fn new() -> Self {
        let cell = Format::new()
            .set_text_wrap()
            .set_align(FormatAlign::Top)
            .set_border(FormatBorder::Hair)
            .set_border_color(0xD6_D9_DC)
            .set_num_format("@");
        let tint = 0xF2_F6_F5;
        Self {
            title: Format::new().set_bold().set_font_size(16),
            item: Format::new().set_bold().set_font_size(12).set_background_color(tint),
            about: Format::new().set_text_wrap().set_font_color(0x57_5E_66),
            head: cell.clone().set_bold().set_background_color(tint),
            id: cell.clone().set_font_color(0x57_5E_66).set_font_size(9),
            text: cell.clone(),
            answer: cell.set_bold().set_unlocked(),
        }
    }
}

fn write(sheet: &mut Worksheet, paper: &OwnPaper, words: &OwnWords) -> Result<(), XlsxError> {
    let look = Look::new();
    let name = words.title.chars().filter(|sign| !"[]:*?/\\'".contains(*sign));
    sheet.set_name(name.take(31).collect::<String>())?;
    for (width, column) in [17.0, 92.0, 22.0].into_iter().zip(0..) {
        sheet.set_column_width(column, width)?;
    }
    sheet.write_string_with_format(0, 0, &words.title, &look.title)?;
    let mut row = 1;
    let rubric = (words.rubric.clone(), paper.rubric.clone());
    for (label, value) in words.facts.iter().chain([&rubric]) {
        sheet.write_string(row, 0, label)?;
        sheet.write_string(row, 1, value)?;
        row += 1;
    }
    for line in &words.intro {
        sheet.write_string_with_format(row, 1, line, &look.about)?;
        row += 1;
    }
    row += 1;
    for (head, column) in [&words.id, &words.indicator, &words.answer].into_iter().zip(0..) {
        sheet.write_string_with_format(row, column, head, &look.head)?;
    }
    sheet.set_freeze_panes(row + 1, 0)?;
    sheet.set_repeat_rows(row, row)?;
    row += 1;
    for item in &paper.items {
        row = write_item(sheet, row, item, words, &look)?;
    }
    sheet.set_paper_size(9).set_print_fit_to_pages(1, 0).set_footer("&L&A&R&P / &N");
    Ok(())
}

fn write_item(
    sheet: &mut Worksheet,
    top: u32,
    item: &OwnItem,
    words: &OwnWords,
    look: &Look,
) -> Result<u32, XlsxError> {
    sheet.write_string_with_format(top, 0, &item.title, &look.item)?;
    for column in 1..3 {
        sheet.write_blank(top, column, &look.item)?;
    }
    let mut row = top + 1;
    if !item.about.is_empty() {
        sheet.write_string_with_format(row, 1, &item.about, &look.about)?;
        row += 1;
    }
    for indicator in &item.indicators {
        sheet.write_string_with_format(row, 0, indicator.id.to_string(), &look.id)?;
        sheet.write_string_with_format(row, 1, &indicator.text, &look.text)?;
        sheet.write_blank(row, 2, &look.answer)?;
        let list = DataValidation::new().allow_list_strings(&choices(indicator, words))?;
        sheet.add_data_validation(row, 2, row, 2, &list)?;
        row += 1;
    }
    Ok(row)
}

/// The words that may stand behind an indicator.
pub(super) fn choices(indicator: &OwnIndicator, words: &OwnWords) -> Vec<String> {
    let allowed = indicator.allowed.iter();
    allowed.map(|answer| words.word(&indicator.id, *answer).to_owned()).collect()
}
