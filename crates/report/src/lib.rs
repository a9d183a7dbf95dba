//! Display list, charts, page layout, SVG and PDF.
//!
//! Exists so that a result looks the same on the screen and on paper. Takes its own
//! [`ReportInput`] and gives bytes: it knows no record and no SQL, opens no file and reads no
//! clock. A rubric it knows where a rubric itself is printed, and nowhere else.

mod blank_sheet;
mod chart;
mod day_words;
pub mod display;
mod edition;
mod error;
mod font;
mod imprint;
mod input;
mod layout;
mod letter;
mod palette;
mod paragraph;
mod pdf;
mod recovery;
mod rubric_book;
mod rubric_diff;
mod rubric_words;
#[cfg(any(test, feature = "sample"))]
pub mod sample;
mod svg;
mod xml;

pub use blank_sheet::{SheetFacts, blank_sheet_document, blank_sheet_pdf};
pub use error::ReportError;
pub use font::{Face, Figures, Fonts, Glyph, Shaped};
pub use imprint::Imprint;
pub use input::*;
pub use rubric_book::{rubric_document, rubric_pdf, rubric_text};
pub use rubric_diff::{diff_document, diff_pdf, diff_text};
use text::{Texts, key};

/// Draws a result for the window: the picture of [`drawing`] alone.
///
/// - Guarantees: presentation attributes only, `role="img"` with title and description, every
///   id behind the prefix of `options`; the same input gives the same text.
///
/// # Errors
///
/// [`ReportError::Font`] if a font file built into the program is damaged.
pub fn chart_svg(
    input: &ReportInput,
    kind: ChartKind,
    options: &SvgOptions,
) -> Result<String, ReportError> {
    Ok(drawing(input, kind, None, options)?.svg)
}

/// The drawings that say something of this input, in the order to be shown.
#[must_use]
pub fn drawings(input: &ReportInput) -> Vec<ChartKind> {
    let has_items = input.subscales.iter().any(|s| !s.items.is_empty());
    let levels = input.subscales.iter().flat_map(|s| &s.items);
    let has_levels = levels.into_iter().any(|item| !item.levels.is_empty());
    let beside = |own: bool| {
        input.beside.iter().any(|b| own == matches!(b.who, BesideWho::Kindergarten { .. }))
    };
    let said = [
        (ChartKind::Profile, has_items),
        (ChartKind::Items, has_items),
        (ChartKind::Trend, input.development.as_ref().is_some_and(|d| d.visits.len() > 1)),
        (ChartKind::Groups, input.groups.as_ref().is_some_and(|g| g.groups.len() > 1)),
        (ChartKind::Compare, beside(true)),
        (ChartKind::Assessors, beside(false)),
        (ChartKind::Ladder, has_levels),
    ];
    said.into_iter().filter(|(_, says)| *says).map(|(kind, _)| kind).collect()
}

/// What a drawing is called among others; a ladder by what it is, whichever item it is of.
#[must_use]
pub fn drawing_title(input: &ReportInput, kind: ChartKind) -> String {
    let texts = Texts::new(input.lang);
    match kind {
        ChartKind::Ladder => texts.get(key::PAPER_CHART_LADDER),
        _ => chart::title(input, kind, None, &texts),
    }
}

/// A drawing with its words and its numbers. `item` is the number of the item a ladder is of; the
/// first where none is named.
///
/// - Guarantees: as [`chart_svg`]. Where the input has nothing for it, a sentence says so.
///
/// # Errors
///
/// [`ReportError::Font`] if a font file built into the program is damaged.
pub fn drawing(
    input: &ReportInput,
    kind: ChartKind,
    item: Option<&str>,
    options: &SvgOptions,
) -> Result<Drawing, ReportError> {
    let fonts = Fonts::new()?;
    let texts = Texts::new(input.lang);
    let chart = chart::chart(input, kind, item, &texts);
    let title = chart::title(input, kind, item, &texts);
    let description = described(input, &chart, &texts);
    let frame = svg::Frame {
        width: chart::WIDTH,
        height: chart.height(&fonts),
        id_prefix: &options.id_prefix,
        title: &title,
        description: &description,
        margin: svg::MARGIN,
    };
    let svg = svg::write(&frame, &chart.draw(&fonts, options.palette.colours()));
    let table = chart::numbers(input, kind, item, &texts);
    Ok(Drawing { title, description, svg, table })
}

/// What a drawing shows, in words, and that the scale is not validated where it is not: a drawing
/// goes its own ways.
fn described(input: &ReportInput, chart: &chart::Chart, texts: &Texts) -> String {
    let shown = chart::describe(chart, texts);
    if !input.scale.working {
        return shown;
    }
    format!("{shown} {}.", texts.get(key::REPORT_FOOTER_WORKING))
}

/// Lays out an edition of the report: what stands where, and what is read.
///
/// # Errors
///
/// [`ReportError::Font`] if a font file built into the program is damaged.
pub fn edition_document(
    input: &ReportInput,
    edition: Edition,
) -> Result<display::Document, ReportError> {
    let fonts = Fonts::new()?;
    Ok(edition::document(input, edition, &fonts, &Texts::new(input.lang)))
}

/// The pages of an edition as pictures for the window: the same display list that becomes the file.
///
/// - Guarantees: as [`chart_svg`]; one picture a page, ids behind `page-1`, `page-2` …
///
/// # Errors
///
/// [`ReportError::Font`] if a font file built into the program is damaged.
pub fn edition_pages(input: &ReportInput, edition: Edition) -> Result<Vec<String>, ReportError> {
    Ok(pictures(&edition_document(input, edition)?, &Texts::new(input.lang)))
}

/// An edition as a file. Where the input has a seal, the file has room for a signature: see
/// [`sealed`].
///
/// - Guarantees: tagged and made for PDF/A-2a and PDF/UA-1; the same input gives the same bytes.
///
/// # Errors
///
/// [`ReportError`] if the time of issue is none, or a font or the file cannot be written.
pub fn edition_pdf(input: &ReportInput, edition: Edition) -> Result<Vec<u8>, ReportError> {
    pdf::write(&edition_document(input, edition)?)
}

/// The pages of a document as pictures.
fn pictures(document: &display::Document, texts: &Texts) -> Vec<String> {
    let pages = document.pages.len();
    let picture = |(number, page): (usize, &display::Page)| {
        let args = [("page", number.into()), ("pages", pages.into())];
        let frame = svg::Frame {
            width: document.width,
            height: document.height,
            id_prefix: &format!("page-{number}"),
            title: &texts.with(key::REPORT_FOOTER_PAGE, &args),
            description: &document.about.title,
            margin: 0.0,
        };
        svg::write(&frame, &page.commands)
    };
    (1..).zip(&document.pages).map(picture).collect()
}

/// The report to the head of the kindergarten: [`edition_document`] with [`Edition::Leader`].
///
/// # Errors
///
/// As [`edition_document`].
pub fn leader_document(input: &ReportInput) -> Result<display::Document, ReportError> {
    edition_document(input, Edition::Leader)
}

/// The pages of the report to the head: [`edition_pages`] with [`Edition::Leader`].
///
/// # Errors
///
/// As [`edition_pages`].
pub fn leader_pages(input: &ReportInput) -> Result<Vec<String>, ReportError> {
    edition_pages(input, Edition::Leader)
}

/// The report to the head as a file: [`edition_pdf`] with [`Edition::Leader`].
///
/// # Errors
///
/// As [`edition_pdf`].
pub fn leader_pdf(input: &ReportInput) -> Result<Vec<u8>, ReportError> {
    edition_pdf(input, Edition::Leader)
}

/// Lays out a letter that goes out before a visit.
///
/// # Errors
///
/// As [`edition_document`].
pub fn letter_document(
    input: &LetterInput,
    kind: LetterKind,
) -> Result<display::Document, ReportError> {
    let fonts = Fonts::new()?;
    Ok(letter::document(input, kind, &fonts, &Texts::new(input.lang)))
}

/// The pages of a letter as pictures for the window.
///
/// # Errors
///
/// As [`edition_pages`].
pub fn letter_pages(input: &LetterInput, kind: LetterKind) -> Result<Vec<String>, ReportError> {
    Ok(pictures(&letter_document(input, kind)?, &Texts::new(input.lang)))
}

/// A letter as a file.
///
/// # Errors
///
/// As [`edition_pdf`].
pub fn letter_pdf(input: &LetterInput, kind: LetterKind) -> Result<Vec<u8>, ReportError> {
    pdf::write(&letter_document(input, kind)?)
}

/// Lays out the sheet with a recovery code.
///
/// # Errors
///
/// As [`edition_document`].
pub fn recovery_document(sheet: &RecoverySheet) -> Result<display::Document, ReportError> {
    Ok(recovery::document(sheet, &Fonts::new()?, &Texts::new(sheet.lang)))
}

/// The sheet with a recovery code as a file.
///
/// # Errors
///
/// As [`edition_pdf`].
pub fn recovery_pdf(sheet: &RecoverySheet) -> Result<Vec<u8>, ReportError> {
    pdf::write(&recovery_document(sheet)?)
}

/// What a sealed file says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadSeal {
    /// SHA-256 of the record, hex.
    pub record: String,
    /// The signer's key, base64url.
    pub key: String,
    /// The word of the edition.
    pub edition: String,
    /// The language, `nb`, `nn` or `en`.
    pub lang: String,
    /// Program and version.
    pub program: String,
    /// The signature, base64url.
    pub signature: String,
    /// The bytes it was made over: the file with the digits of the signature zeroed.
    pub signed: Vec<u8>,
}

/// Puts a signature into a file that has room for it.
///
/// `sign` is given the bytes of the file with zeros for its digits, and gives 86 signs of base64url.
///
/// - Guarantee: as long as before, and the same everywhere else.
///
/// # Errors
///
/// [`ReportError::Incomplete`] if the file has no room, is signed already, or the signature has
/// another form.
pub fn sealed(bytes: Vec<u8>, sign: impl FnOnce(&[u8]) -> String) -> Result<Vec<u8>, ReportError> {
    pdf::sealed(bytes, sign)
}

/// Reads what a file says of itself; none where it has no seal, or more than one.
///
/// Whether the signature holds is not asked here.
#[must_use]
pub fn read_seal(bytes: &[u8]) -> Option<ReadSeal> {
    pdf::read_seal(bytes)
}
