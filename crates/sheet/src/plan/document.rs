use std::io::Cursor;

use docx_rs::{
    BorderType, Docx, Footer, LineSpacing, PageMargin, PageNum, Paragraph, Run, RunFonts, Shading,
    Style, StyleType, Table, TableBorder, TableBorderPosition, TableBorders, TableCell,
    TableCellMargins, TableLayoutType, TableRow, WidthType,
};

use super::field::Field;
use super::{PlanPaper, PlanWords, rows};
use crate::error::SheetError;

/// A4, in twentieths of a point.
const PAGE: (u32, u32) = (11_906, 16_838);
const MARGIN: i32 = 1_134;
/// Columns: labels and what stands there.
const LABEL: usize = 2_300;
const VALUE: usize = 7_338;
const INK: &str = "22282E";
const QUIET: &str = "575E66";
const LINE: &str = "D6D9DC";
const TINT: &str = "F2F6F5";

/// The plan as a document of a word processor.
///
/// - Guarantee: the same plan gives the same document text; [`read_plan`](super::read_plan) gives it
///   back.
///
/// # Errors
///
/// [`SheetError::Document`] if it cannot be put together.
pub fn plan_docx(paper: &PlanPaper, words: &PlanWords) -> Result<Vec<u8>, SheetError> {
    let mut docx = set_up(words)
        .add_paragraph(Paragraph::new().style("Title").add_run(Run::new().add_text(&words.title)))
        .add_table(table(words.facts.iter().map(|(label, value)| (label.as_str(), value.as_str()))))
        .add_paragraph(Paragraph::new().add_run(Run::new().add_text(&words.intro)));
    for (number, goal) in rows::goals(paper).iter().enumerate() {
        let heading = words.numbers.get(number).map_or("", String::as_str);
        let said = rows::of_goal(goal, words);
        docx = docx.add_paragraph(heading_of(heading)).add_table(fields(&said, words));
    }
    let together = rows::together(paper, words);
    docx = docx.add_paragraph(heading_of(&words.together)).add_table(fields(&together, words));
    let mut bytes = Cursor::new(Vec::new());
    docx.pack(&mut bytes).map_err(|_| SheetError::Document)?;
    Ok(bytes.into_inner())
}

fn set_up(words: &PlanWords) -> Docx {
    let heading = |id: &str, name: &str, size, level| {
        let base = Style::new(id, StyleType::Paragraph).name(name).bold().size(size).color(INK);
        if level < 9 { base.outline_lvl(level) } else { base }
    };
    let foot = Paragraph::new()
        .add_run(Run::new().add_text(format!("{} · ", words.title)).size(18).color(QUIET))
        .add_page_num(PageNum::new());
    let margin = PageMargin::new().top(MARGIN).bottom(MARGIN).left(MARGIN).right(MARGIN);
    Docx::new()
        .page_size(PAGE.0, PAGE.1)
        .page_margin(margin)
        .default_fonts(RunFonts::new().ascii("Calibri").hi_ansi("Calibri"))
        .default_size(22)
        .default_line_spacing(LineSpacing::new().after(120).line(276))
        .add_style(heading("Title", "Title", 40, 9))
        .add_style(heading("Heading1", "heading 1", 28, 0))
        .footer(Footer::new().add_paragraph(foot))
        // A fixed day, so that the same plan gives the same document.
        .created_at("2000-01-01T00:00:00Z")
        .updated_at("2000-01-01T00:00:00Z")
}

fn heading_of(words: &str) -> Paragraph {
    let spacing = LineSpacing::new().before(280).after(100);
    Paragraph::new()
        .style("Heading1")
        .keep_next(true)
        .line_spacing(spacing)
        .add_run(Run::new().add_text(words))
}

fn fields(said: &[(Field, String)], words: &PlanWords) -> Table {
    table(said.iter().map(|(field, value)| (field.label(words), value.as_str())))
}

fn table<'a>(said: impl Iterator<Item = (&'a str, &'a str)>) -> Table {
    // All rows but the last keep to the next: a goal stays on one page.
    let said: Vec<(&str, &str)> = said.collect();
    let last = said.len().saturating_sub(1);
    let rows = said.into_iter().enumerate().map(|(at, (label, value))| {
        let line =
            |run: Run| Paragraph::new().keep_next(at < last).line_spacing(tight()).add_run(run);
        let name = Run::new().add_text(label).bold().size(20).color(QUIET);
        let label = TableCell::new()
            .width(LABEL, WidthType::Dxa)
            .shading(Shading::new().fill(TINT))
            .add_paragraph(line(name));
        let mut cell = TableCell::new().width(VALUE, WidthType::Dxa);
        for text in value.split('\n') {
            let words = Run::new().add_text(text);
            cell = cell.add_paragraph(line(words));
        }
        TableRow::new(vec![label, cell]).cant_split()
    });
    let line = |place| TableBorder::new(place).border_type(BorderType::Single).size(4).color(LINE);
    let borders = TableBorders::new()
        .set(line(TableBorderPosition::Top))
        .set(line(TableBorderPosition::Bottom))
        .set(line(TableBorderPosition::Left))
        .set(line(TableBorderPosition::Right))
        .set(line(TableBorderPosition::InsideH))
        .set(line(TableBorderPosition::InsideV));
    Table::new(rows.collect::<Vec<_>>())
        .set_grid(vec![LABEL, VALUE])
        .layout(TableLayoutType::Fixed)
        .margins(TableCellMargins::new().margin(80, 110, 80, 110))
        .set_borders(borders)
}

fn tight() -> LineSpacing {
    LineSpacing::new().after(0)
}
