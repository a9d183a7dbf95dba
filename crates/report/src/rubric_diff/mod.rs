//! What changed from one version of a rubric to another, on paper and as plain text.
//!
//! [`content`] says what stands in it; pages and plain text are two ways to write the same.

mod content;
mod counts;
mod field;
mod pages;
mod plain;
mod whole;

use rubric::{Diff, Rubric};

use crate::display::Document;
use crate::font::Fonts;
use crate::{Imprint, ReportError};

use content::Changes;
use field::Versions;

/// Lays out what changed from one version of a rubric to another.
///
/// - `diff`: what [`rubric::diff`] found between `old` and `new`.
/// - Guarantees: every change stands under the part it belongs to, texts word by word, what is
///   gone struck through and what came underlined, so that it can be read without colour. The
///   texts of a language that came or went as a whole are counted, not listed.
///
/// # Errors
///
/// [`ReportError::Font`] if a font file built into the program is damaged.
pub fn diff_document(
    diff: &Diff,
    old: &Rubric,
    new: &Rubric,
    imprint: &Imprint<'_>,
) -> Result<Document, ReportError> {
    let fonts = Fonts::new()?;
    let versions = Versions::new(old, new, imprint.lang);
    let changes = Changes::new(diff, &versions, imprint);
    Ok(pages::document(&changes, &versions, imprint, &fonts))
}

/// What changed from one version of a rubric to another as a file.
///
/// - Guarantees: as [`diff_document`]; tagged and made for PDF/A-2a and PDF/UA-1; the same input
///   gives the same bytes.
///
/// # Errors
///
/// [`ReportError`] if the time of issue is none, or a font or the file cannot be written.
pub fn diff_pdf(
    diff: &Diff,
    old: &Rubric,
    new: &Rubric,
    imprint: &Imprint<'_>,
) -> Result<Vec<u8>, ReportError> {
    crate::pdf::write(&diff_document(diff, old, new, imprint)?)
}

/// What changed from one version of a rubric to another as plain text: `[−gone−]`, `{+came+}`.
///
/// - Guarantees: the same changes as [`diff_document`], in the same order.
#[must_use]
pub fn diff_text(diff: &Diff, old: &Rubric, new: &Rubric, imprint: &Imprint<'_>) -> String {
    let versions = Versions::new(old, new, imprint.lang);
    plain::write(&Changes::new(diff, &versions, imprint), &versions.texts)
}
