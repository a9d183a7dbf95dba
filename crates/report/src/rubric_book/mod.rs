//! A rubric on paper, for people of the trade to read with a pen in hand.
//!
//! Every text of the rubric stands here, in one language or in two side by side, with room to
//! write at the right. [`content`] says what stands in it; pages and plain text are two ways to
//! write the same.

mod content;
mod cover;
pub(crate) mod furniture;
mod indicators;
mod languages;
mod margin;
mod plain;
pub(crate) mod sheet;
pub(crate) mod writer;

use rubric::Rubric;

use crate::display::{About, Document};
use crate::font::Fonts;
use crate::layout::{Laid, paginate};
use crate::{Imprint, ReportError};

use content::Book;
use languages::Columns;
use sheet::Sheet;
use writer::Writer;

/// Lays a whole rubric out for proof-reading: what stands where, and what is read.
///
/// - Guarantee: every text of the rubric in the languages asked for, each once, and its notice
///   at the foot of every page. What a language lacks is said to be missing, never left out.
/// - `second`: stands beside `language`, on wide pages.
///
/// Whoever has a licence that forbids to print the wording hands in [`Rubric::withheld`].
///
/// # Errors
///
/// [`ReportError::Font`] if a font file built into the program is damaged.
pub fn rubric_document(
    rubric: &Rubric,
    language: &str,
    second: Option<&str>,
    imprint: &Imprint<'_>,
) -> Result<Document, ReportError> {
    let fonts = Fonts::new()?;
    let columns = Columns::new(rubric, language, second, imprint.lang);
    let book = Book::new(&columns, imprint);
    let sheet = Sheet::new(&fonts, columns.list.len(), &book.notice);
    // Which page a chapter begins on is known when all is laid out: so it is done twice.
    let about = about(&book, &columns, imprint);
    let draft = laid_out(&fonts, &columns, &book, sheet, &[], about.clone());
    let pages: Vec<usize> = draft.bookmarks.iter().map(|mark| mark.page + 1).collect();
    let mut document = laid_out(&fonts, &columns, &book, sheet, &pages, about);
    let name = format!("{} · {}", writer::first(&book.name), book.id);
    furniture::dress(&mut document, (&name, &book.notice), sheet, &fonts, &columns.texts);
    Ok(document)
}

/// A whole rubric for proof-reading as a file.
///
/// - Guarantees: as [`rubric_document`]; tagged and made for PDF/A-2a and PDF/UA-1; the same
///   input gives the same bytes.
///
/// # Errors
///
/// [`ReportError`] if the time of issue is none, or a font or the file cannot be written.
pub fn rubric_pdf(
    rubric: &Rubric,
    language: &str,
    second: Option<&str>,
    imprint: &Imprint<'_>,
) -> Result<Vec<u8>, ReportError> {
    crate::pdf::write(&rubric_document(rubric, language, second, imprint)?)
}

/// A whole rubric for proof-reading as plain text, headings marked by `#`.
///
/// - Guarantees: the same texts as [`rubric_document`], in the same order.
#[must_use]
pub fn rubric_text(
    rubric: &Rubric,
    language: &str,
    second: Option<&str>,
    imprint: &Imprint<'_>,
) -> String {
    let columns = Columns::new(rubric, language, second, imprint.lang);
    plain::write(&Book::new(&columns, imprint), &columns)
}

fn laid_out(
    fonts: &Fonts,
    columns: &Columns<'_>,
    book: &Book,
    sheet: Sheet,
    chapters: &[usize],
    about: About,
) -> Document {
    let mut writer = Writer::new(fonts, columns, book, sheet);
    writer.cover(chapters);
    writer.terms();
    writer.across();
    writer.groups();
    let flow = writer.flow;
    let Laid { pages, bookmarks, places } = paginate(&flow.strips, &flow.repeats, sheet.body());
    let tree = flow.tree.finish();
    Document { width: sheet.width, height: sheet.height, pages, tree, bookmarks, places, about }
}

fn about(book: &Book, columns: &Columns<'_>, imprint: &Imprint<'_>) -> About {
    let hash = &columns.rubric.hash;
    About {
        title: book.title.clone(),
        subject: columns.texts.get(text::key::RUBRIC_BOOK_SUBJECT),
        lang: imprint.lang.document_tag().to_owned(),
        program: imprint.program.to_owned(),
        issued: imprint.issued.to_owned(),
        identifier: (!hash.is_empty()).then(|| format!("sha256:{hash}")),
        seal: None,
    }
}
