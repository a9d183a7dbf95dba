use crate::print::visible;

/// Lines of columns that stand under each other. The last column is not padded.
pub(crate) fn lines(head: &[String], rows: &[Vec<String>]) -> Vec<String> {
    // A line break in a cell would forge a row.
    let rows: Vec<Vec<String>> =
        rows.iter().map(|row| row.iter().map(|cell| visible(cell)).collect()).collect();
    let columns = head.len();
    let mut widths: Vec<usize> = head.iter().map(|cell| cell.chars().count()).collect();
    for row in &rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = (*width).max(cell.chars().count());
        }
    }
    let line = |cells: &[String]| {
        let padded = cells.iter().zip(&widths).enumerate().map(|(place, (cell, width))| {
            let padding = if place + 1 == columns { 0 } else { width - cell.chars().count() };
            format!("{cell}{}", " ".repeat(padding))
        });
        padded.collect::<Vec<_>>().join("  ").trim_end().to_owned()
    };
    let rule: Vec<String> = widths.iter().map(|width| "─".repeat(*width)).collect();
    let mut all = vec![line(head), line(&rule)];
    all.extend(rows.iter().map(|row| line(row)));
    all
}
