//! Where bundles are put and found: a shared folder, and others after it.
//!
//! Nothing is ever overwritten or deleted through a transport, and nothing is
//! locked: names hold the hash of what they name.

mod folder;
mod memory;

pub use folder::Folder;
pub use memory::Memory;

/// The largest file that is fetched. Unit: bytes.
pub const LARGEST_FILE: u64 = 64 << 20;

/// What became of a file that was put somewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Put {
    /// It is there now.
    Written,
    /// It was there already, byte for byte.
    AlreadyThere,
}

/// What is known of a file without reading it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stat {
    /// Its size. While a sync program still copies it, this may grow.
    pub bytes: u64,
}

/// A place for bundles that several machines reach.
///
/// Names are those of bundles, see [`is_bundle_name`](crate::is_bundle_name);
/// everything else in the place is not seen.
pub trait Transport {
    /// Puts a file there, whole or not at all.
    ///
    /// # Errors
    ///
    /// [`TransportError::BadName`], [`TransportError::NameTaken`] if other bytes
    /// have the name, [`TransportError::TooLarge`], [`TransportError::Io`].
    fn put_new(&self, name: &str, bytes: &[u8]) -> Result<Put, TransportError>;

    /// The names that begin with `prefix`, sorted.
    ///
    /// # Errors
    ///
    /// [`TransportError::Io`] if the place cannot be looked at.
    fn list(&self, prefix: &str) -> Result<Vec<String>, TransportError>;

    /// The bytes of a file.
    ///
    /// # Errors
    ///
    /// [`TransportError::BadName`], [`TransportError::NotFound`],
    /// [`TransportError::TooLarge`], [`TransportError::Io`].
    fn get(&self, name: &str) -> Result<Vec<u8>, TransportError>;

    /// What is known of a file; none if it is not there.
    ///
    /// # Errors
    ///
    /// [`TransportError::BadName`], [`TransportError::Io`].
    fn stat(&self, name: &str) -> Result<Option<Stat>, TransportError>;
}

/// Why a file could not be put or fetched.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TransportError {
    /// Not the name of a bundle.
    #[error("{name:?} is not the name of a bundle")]
    BadName {
        /// The name.
        name: String,
    },
    /// A file of this name with other bytes is there.
    #[error("another file has the name {name}")]
    NameTaken {
        /// The name.
        name: String,
    },
    /// No such file.
    #[error("{name} is not there")]
    NotFound {
        /// The name.
        name: String,
    },
    /// More than a bundle may have.
    #[error("{name} has more than {limit} bytes")]
    TooLarge {
        /// The name.
        name: String,
        /// How many it may have.
        limit: u64,
    },
    /// The disk or the network.
    #[error("cannot {doing}")]
    Io {
        /// What was being done.
        doing: &'static str,
        /// What the system says.
        source: std::io::Error,
    },
}

impl TransportError {
    /// A short name of the situation that stays the same between versions.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::BadName { .. } => "transport-bad-name",
            Self::NameTaken { .. } => "transport-name-taken",
            Self::NotFound { .. } => "transport-not-found",
            Self::TooLarge { .. } => "transport-too-large",
            Self::Io { .. } => "transport-io",
        }
    }
}

/// What every operation on a single file asks first.
fn check_name(name: &str) -> Result<(), TransportError> {
    if crate::is_bundle_name(name) {
        Ok(())
    } else {
        Err(TransportError::BadName { name: name.chars().take(100).collect() })
    }
}

#[cfg(test)]
mod contract;
