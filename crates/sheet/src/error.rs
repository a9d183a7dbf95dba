use rust_xlsxwriter::XlsxError;

/// Why a workbook could not be written.
#[derive(Debug, thiserror::Error)]
pub enum SheetError {
    /// Not a language tag.
    #[error("{language:?} is not a language tag")]
    Language {
        /// What was given.
        language: String,
    },
    /// No language to write in.
    #[error("a workbook needs a language")]
    NoLanguage,
    /// A text does not fit into a cell, or the workbook could not be put together.
    #[error("cannot write the workbook")]
    Workbook(#[from] XlsxError),
    /// The document could not be put together.
    #[error("cannot write the document")]
    Document,
}
