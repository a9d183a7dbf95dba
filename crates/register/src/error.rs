//! What can be wrong with a file as a whole.

use crate::Source;

/// A file that is not a register list. What is wrong with single units does not
/// end up here: they are skipped and counted.
///
/// `Display` is English, for logs; the data in each variant is what a sentence
/// in the reader's language needs.
#[derive(Debug, thiserror::Error)]
pub enum RegisterError {
    /// Larger than any register is.
    #[error("cannot read a register of {bytes} bytes: the limit is {limit}")]
    TooLarge {
        /// How large the file is.
        bytes: usize,
        /// How large it may be.
        limit: usize,
    },
    /// Nothing but white space.
    #[error("the register file is empty")]
    EmptyFile,
    /// Text in another encoding, or no text at all.
    #[error("the register file is not UTF-8 at line {line}, column {column}")]
    NotUtf8 {
        /// Line of the first odd byte, from 1.
        line: usize,
        /// Byte in that line, from 1.
        column: usize,
        /// The file begins with the mark of UTF-16, as some spreadsheets save it.
        utf16: bool,
    },
    /// Not JSON.
    #[error("the register file is not JSON at line {line}, column {column}")]
    NotJson {
        /// Line of the first character that does not fit, from 1.
        line: usize,
        /// Byte in that line.
        column: usize,
        /// What the file is instead, as far as its first bytes tell.
        looks_like: LooksLike,
        /// What the parser says; absent where the first bytes were enough.
        source: Option<serde_json::Error>,
    },
    /// JSON that stops in the middle: the download or the copying was cut off.
    #[error("the register file ends too early, at line {line}, column {column}")]
    Truncated {
        /// The last line, from 1.
        line: usize,
        /// Where that line stops.
        column: usize,
        /// What the parser says.
        source: serde_json::Error,
    },
    /// JSON, but none of the known registers' forms.
    #[error("no register list at {pointer:?}: found {seen:?}, expected one of {expected:?}")]
    WrongWrapper {
        /// JSON pointer to the place that was looked at; empty for the whole file.
        pointer: String,
        /// The first keys that stand there, or the kind of value if it has none.
        seen: Vec<String>,
        /// Any one of these would have been understood.
        expected: &'static [&'static str],
    },
    /// The right wrapper around something that is not a list.
    #[error("{pointer} is not a list")]
    NotAList {
        /// JSON pointer to it.
        pointer: String,
    },
    /// The right wrapper around an empty list: the query found nothing.
    #[error("the list of the register is empty")]
    EmptyList {
        /// Whose list.
        register: Source,
        /// JSON pointer to it.
        pointer: String,
    },
}

impl RegisterError {
    /// A short name of the situation that stays the same between versions.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::TooLarge { .. } => "register-too-large",
            Self::EmptyFile => "register-empty-file",
            Self::NotUtf8 { .. } => "register-not-utf8",
            Self::NotJson { .. } => "register-not-json",
            Self::Truncated { .. } => "register-truncated",
            Self::WrongWrapper { .. } => "register-wrong-wrapper",
            Self::NotAList { .. } => "register-not-a-list",
            Self::EmptyList { .. } => "register-empty-list",
        }
    }
}

/// What a file is that was taken for JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LooksLike {
    /// A web page: often the log-in page that answered instead of the register.
    Html,
    /// A zip archive, which is what a spreadsheet is.
    Spreadsheet,
    /// Packed with gzip; unpack it first.
    Gzip,
    /// Rows and columns as text.
    Csv,
    /// Nothing we know.
    Other,
}

impl LooksLike {
    /// Guesses from the first bytes.
    pub(crate) fn guess(bytes: &[u8]) -> Self {
        let line = bytes.trim_ascii_start().split(|byte| *byte == b'\n').next().unwrap_or_default();
        let line = String::from_utf8_lossy(&line[..line.len().min(400)]).to_lowercase();
        if bytes.starts_with(b"PK\x03\x04") {
            Self::Spreadsheet
        } else if bytes.starts_with(&[0x1f, 0x8b]) {
            Self::Gzip
        } else if line.starts_with('<') {
            Self::Html
        } else if line.contains("organisasjonsnummer") && line.contains([',', ';', '\t']) {
            Self::Csv
        } else {
            Self::Other
        }
    }

    /// True if the first bytes alone tell that this is no text.
    pub(crate) fn is_binary(self) -> bool {
        matches!(self, Self::Spreadsheet | Self::Gzip)
    }
}
