use std::path::Path;

use serde::Serialize;
use text::{Lang, Texts, key};

use super::{ReportKind, stamp};
use crate::app::App;
use crate::error::AppError;
use crate::file::write_file;

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
    /// A name for the file of a report, which every system takes.
    ///
    /// # Errors
    ///
    /// As [`App::case`].
    pub fn report_name(&self, id: &str, lang: Lang) -> Result<String, AppError> {
        let case = self.case(id)?;
        let texts = Texts::new(lang);
        let name = texts.with(
            key::REPORT_FILE_NAME,
            &[
                ("kindergarten", (&case.kindergarten_name).into()),
                ("group", (&case.content.group).into()),
                ("date", stamp(&case.content.date).iso_date().into()),
            ],
        );
        let plain = |sign: char| match sign {
            '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' => '-',
            sign if sign.is_control() => '-',
            sign => sign,
        };
        Ok(format!("{}.pdf", name.chars().map(plain).collect::<String>().trim()))
    }

    /// Writes the report to the head of the kindergarten into a file.
    ///
    /// # Errors
    ///
    /// As [`App::report`]; [`AppError::CannotWrite`], and nothing is half written then.
    pub fn save_report(&self, id: &str, path: &Path, lang: Lang) -> Result<SavedFile, AppError> {
        let bytes = self.report(id, ReportKind::Leader, lang)?;
        write_file(path, &bytes)?;
        Ok(SavedFile { file: path.display().to_string(), bytes: bytes.len() })
    }
}
