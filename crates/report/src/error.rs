/// Why a report could not be made.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ReportError {
    /// The time of issue is no RFC 3339 time with an offset.
    #[error("{0:?} is not a time like 2026-03-12T14:05:00+01:00")]
    Issued(String),
    /// One of our own font files cannot be read.
    #[error("cannot read the font {0}")]
    Font(&'static str),
    /// A font cannot be reduced to the letters that are used.
    #[error("cannot reduce the font {face} to what is used")]
    Subset {
        /// The font.
        face: &'static str,
        /// Why not.
        source: subsetter::Error,
    },
    /// The finished document lacks a part that the last steps build on.
    #[error("the document lacks {0}")]
    Incomplete(&'static str),
    /// The finished document cannot be written.
    #[error("cannot write the document")]
    Write(#[from] std::io::Error),
}
