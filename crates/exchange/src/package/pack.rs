//! Making a `.vrubric`.

use rubric::PackageFiles;

use super::{PackageLimits, PackageRefusal, name, open_package};
use crate::archive::{compress, write};

/// Everything that keeps a package from being made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PackageError {
    /// It would be refused where it arrives.
    #[error("the package would be refused where it arrives")]
    WouldBeRefused(#[source] PackageRefusal),
    /// The archive could not be compressed.
    #[error("cannot compress the package: {detail}")]
    Compress {
        /// What the compressor says.
        detail: String,
    },
}

impl PackageError {
    /// A short name of the situation that stays the same between versions.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::WouldBeRefused(refusal) => refusal.code(),
            Self::Compress { .. } => "package-compress",
        }
    }

    /// The values its text needs, by name.
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::WouldBeRefused(refusal) => refusal.args(),
            Self::Compress { detail } => vec![("detail", detail.clone())],
        }
    }
}

impl From<PackageRefusal> for PackageError {
    fn from(refusal: PackageRefusal) -> Self {
        Self::WouldBeRefused(refusal)
    }
}

/// Packs the files of a rubric package into a `.vrubric`, signed or not.
///
/// - Guarantee: the same files give the same bytes.
/// - Guarantee: [`open_package`] takes the bytes with the default limits and gives
///   back every file; that is tried before they are handed out.
///
/// # Errors
///
/// [`PackageError`]: names, sizes or numbers of files that no package may have.
///
/// # Example
///
/// ```
/// use exchange::{PackageLimits, open_package, pack_package, sign_package, verify_package};
/// use record::DeviceKey;
///
/// let mut files = rubric::PackageFiles::new();
/// files.insert("rubric.toml".to_owned(), b"id = \"example\"\n".to_vec());
/// files.insert("LICENCE".to_owned(), b"CC0-1.0\n".to_vec());
/// let key = DeviceKey::from_seed(&[7; 32]);
/// sign_package(&mut files, "Eksempel forlag", &key)?;
///
/// let bytes = pack_package(&files)?;
/// let opened = open_package(&bytes, &PackageLimits::default())?;
/// assert_eq!(opened, files);
/// let signed = verify_package(&opened)?;
/// assert_eq!((signed.owner.as_str(), signed.key), ("Eksempel forlag", key.public()));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn pack_package(files: &PackageFiles) -> Result<Vec<u8>, PackageError> {
    for name in files.keys() {
        name::check(name.as_bytes())?;
    }
    let members = files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice()));
    let bytes = compress(&write(members))
        .map_err(|error| PackageError::Compress { detail: error.to_string() })?;
    open_package(&bytes, &PackageLimits::default())?;
    Ok(bytes)
}
