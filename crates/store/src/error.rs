use std::path::PathBuf;

/// Everything the file can refuse or fail with.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// There is no file at that path.
    #[error("no workspace file at {0}")]
    Missing(PathBuf),
    /// A file stands where a new one was to be made.
    #[error("a workspace file exists already at {0}")]
    Exists(PathBuf),
    /// The file is no workspace of ours, or was made with another key.
    #[error("{0} is not a workspace file this key opens")]
    NotOurs(PathBuf),
    /// A newer program made the file, and says that ours may not use it.
    #[error("the file needs schema {needs}, this program knows {ours}")]
    TooNew {
        /// The oldest schema that may open it.
        needs: u32,
        /// The newest schema of this program.
        ours: u32,
    },
    /// The file or its folder cannot be written to.
    #[error("{0} cannot be written to")]
    ReadOnly(PathBuf),
    /// The disk is full.
    #[error("the disk is full, could not {doing}")]
    DiskFull {
        /// What was being done.
        doing: &'static str,
        /// Whether room that was kept for this was given free: the same again will find it.
        freed: bool,
    },
    /// The copy before an upgrade could not be made, or is not whole.
    #[error("could not copy the file to {copy} before the upgrade")]
    CopyFailed {
        /// Where the copy was to be.
        copy: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// Another program holds the file.
    #[error("another program uses the file, could not {doing}")]
    Busy {
        /// What was being done.
        doing: &'static str,
    },
    /// The file is damaged.
    #[error("the file is damaged, could not {doing}")]
    Damaged {
        /// What was being done.
        doing: &'static str,
    },
    /// The assessment is not there, or no longer a draft.
    #[error("assessment {0} is not an open draft")]
    Finalized(String),
    /// The linked library is older than a known corruption bug allows.
    #[error("the SQLite library is {0}, at least 3.51.3 is needed")]
    OldLibrary(String),
    /// A stored value has a form this program does not write.
    #[error("a stored {0} has an unknown form")]
    Form(&'static str),
    /// Anything else the database says.
    #[error("could not {doing}")]
    Sqlite {
        /// What was being done.
        doing: &'static str,
        /// What the database said.
        #[source]
        source: rusqlite::Error,
    },
}

/// Says what was being done when the database refused.
pub trait Doing<T> {
    /// Joins the cause with what was being done.
    ///
    /// # Errors
    ///
    /// [`StoreError::DiskFull`], [`StoreError::Busy`] or [`StoreError::Damaged`] where the
    /// database says so, else [`StoreError::Sqlite`].
    fn doing(self, doing: &'static str) -> Result<T, StoreError>;
}

impl<T> Doing<T> for Result<T, rusqlite::Error> {
    fn doing(self, doing: &'static str) -> Result<T, StoreError> {
        use rusqlite::ErrorCode;
        self.map_err(|source| match source.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => StoreError::DiskFull { doing, freed: false },
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => StoreError::Busy { doing },
            Some(ErrorCode::DatabaseCorrupt) => StoreError::Damaged { doing },
            _ => StoreError::Sqlite { doing, source },
        })
    }
}
