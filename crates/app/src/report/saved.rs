use std::path::Path;

use serde::Serialize;
use text::{Lang, Texts, key};

use super::{ReportKind, stamp};
use crate::app::App;
use crate::case::Case;
use crate::error::AppError;
use crate::file::{plain_name, write_file};

/// A file that was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SavedFile {
    /// Where it lies.
    pub file: String,
    /// Its size in bytes.
    pub bytes: usize,
}

impl App {
    /// A name for the file of an edition, which every system takes. That of the public edition does
    /// not tell the group.
    ///
    /// # Errors
    ///
    /// As [`App::case`].
    pub fn report_name(&self, id: &str, kind: ReportKind, lang: Lang) -> Result<String, AppError> {
        Ok(plain_name(&named(&self.case(id)?, kind, lang), "pdf"))
    }

    /// Writes an edition of the report into a file.
    ///
    /// # Errors
    ///
    /// As [`App::report`]; [`AppError::CannotWrite`], and nothing is half written then.
    pub fn save_report(
        &self,
        id: &str,
        kind: ReportKind,
        path: &Path,
        lang: Lang,
    ) -> Result<SavedFile, AppError> {
        let bytes = self.report(id, kind, lang)?;
        write_file(path, &bytes)?;
        Ok(SavedFile { file: path.display().to_string(), bytes: bytes.len() })
    }
}

/// The name of the file of an edition, without its ending.
pub(super) fn named(case: &Case, kind: ReportKind, lang: Lang) -> String {
    let texts = Texts::new(lang);
    let args = [
        ("kindergarten", (&case.kindergarten_name).into()),
        ("group", (&case.content.group).into()),
        ("date", stamp(&case.content.date).iso_date().into()),
        ("edition", texts.get(kind.file_word()).into()),
    ];
    let words = match kind {
        ReportKind::Public => key::PAPER_REPORT_FILE_PUBLIC,
        _ => key::PAPER_REPORT_FILE,
    };
    texts.with(words, &args)
}
