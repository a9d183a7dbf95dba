use std::collections::BTreeMap;

use rubric::PackageFiles;

use crate::book::Book;
use crate::draft::Draft;
use crate::form::Page;
use crate::grid;
use crate::notes::Notes;
use crate::problem::{CellProblem, CellProblemKind};
use crate::{archive, consequence, table::Table};

/// Reads a workbook as the files of a rubric package.
///
/// - Guarantee: [`rubric::read`] reads the files without a problem.
/// - Hidden sheets, rows and columns count. Links to other files are never followed.
/// - Texts are taken in Unicode's composed form, without spaces around them.
///
/// # Errors
///
/// Every problem at once, up to a thousand, each with its sheet and cell, in the order of sheets,
/// rows and columns. What only follows from another problem is not listed: a file that is no
/// workbook, or a workbook without its sheets and columns, has only those.
///
/// # Example
///
/// ```
/// let problems = sheet::read_workbook(b"id;text").expect_err("no workbook");
/// assert_eq!(problems[0].kind.code(), "not-a-workbook");
/// assert_eq!(problems[0].kind.args(), [("found", "text")]);
///
/// // A new workbook is whole but for the texts that nobody has written yet.
/// let workbook = sheet::blank_template(&["nb", "en"])?;
/// let problems = sheet::read_workbook(&workbook).expect_err("nothing is written yet");
/// assert_eq!(problems[0].kind.code(), "text-missing");
/// assert_eq!((problems[0].sheet.as_str(), problems[0].cell.as_str()), ("Rubric", "C17"));
/// assert_eq!(problems[0].column, "text nb");
/// # Ok::<(), sheet::SheetError>(())
/// ```
pub fn read_workbook(bytes: &[u8]) -> Result<PackageFiles, Vec<CellProblem>> {
    let whole = |kind: CellProblemKind| vec![CellProblem::of_workbook(kind)];
    let packed = archive::look_over(bytes).map_err(whole)?;
    let grids = grid::read(packed).map_err(whole)?;
    let notes = Notes::default();
    let Some(book) = Book::read(grids, &notes) else {
        return Err(notes.into_problems(|page| page.name().to_owned(), |_, _| String::new()));
    };
    let mut files = PackageFiles::new();
    if !notes.is_form_broken() {
        files = read_book(&book, &notes);
    }
    let tables = |page: Page| book.table(page);
    let name = |page: Page| tables(page).map_or(page.name(), |table| &table.name).to_owned();
    let headers: BTreeMap<Page, &Table> =
        Page::ALL.into_iter().filter_map(|page| Some((page, tables(page)?))).collect();
    let header = |page: Page, column: u32| {
        headers.get(&page).and_then(|table| table.headers.get(&column).cloned()).unwrap_or_default()
    };
    let problems = notes.into_problems(name, header);
    if problems.is_empty() { Ok(files) } else { Err(problems) }
}

/// The package of a workbook whose form is whole.
fn read_book(book: &Book, notes: &Notes) -> PackageFiles {
    let draft = Draft::of(book, notes);
    let files = draft.files();
    match rubric::read(&files) {
        Ok(rubric) => {
            let mut written = rubric::write(&rubric);
            written.extend(files.into_iter().filter(|(name, _)| name == "LICENCE"));
            written
        }
        Err(problems) => {
            consequence::add_causes(problems, &draft.places, book, notes);
            PackageFiles::new()
        }
    }
}
