//! The last, small part: a display list as PDF.
//!
//! printpdf writes the pages; what it cannot do (tags, outline, metadata, colour profile) is put
//! on afterwards with lopdf. Nothing outside this folder knows either of them.

mod emit;
mod finish;
mod icc;
mod links;
mod moment;
mod outline;
mod seal;
mod tags;
mod xmp;

use crate::ReportError;
use crate::display::Document;

pub(crate) use seal::{read_seal, sealed};

/// Writes a document as tagged PDF, made for PDF/A-2a and PDF/UA-1.
///
/// - Guarantee: the same document gives the same bytes.
///
/// # Errors
///
/// [`ReportError`] if the time of issue is none, or a font or the file cannot be written.
pub(crate) fn write(document: &Document) -> Result<Vec<u8>, ReportError> {
    let moment = moment::Moment::parse(&document.about.issued)?;
    let (pdf, placed) = emit::emit(document)?;
    let options = printpdf::PdfSaveOptions {
        optimize: false,
        subset_fonts: false,
        secure: true,
        image_optimization: None,
    };
    let mut file = pdf.to_lopdf_document(&options, &mut Vec::new());
    finish::finish(&mut file, document, &placed, &moment)?;
    finish::bytes(file)
}
