//! Reading a package that anybody may have made.

use rubric::PackageFiles;

use super::PackageRefusal as Refusal;
use super::{PackageLimits, name};
use crate::archive::{Archive, Fault, Found, Stream};
use crate::bundle::MANIFEST;

/// How archives and encrypted files begin: zstd, zip (also an empty one), gzip,
/// xz, bzip2, 7z, rar, age.
const ARCHIVES: [&[u8]; 9] = [
    b"\x28\xb5\x2f\xfd",
    b"PK\x03\x04",
    b"PK\x05\x06",
    b"\x1f\x8b",
    b"\xfd7zXZ\0",
    b"BZh",
    b"7z\xbc\xaf\x27\x1c",
    b"Rar!\x1a\x07",
    b"age-encryption.org/v1",
];

/// Unpacks a `.vrubric` in memory.
///
/// - Guarantee: nothing is written to disk; memory stays within `limits`.
/// - Guarantee: every name in the result is the plain name of one file on every
///   system, and no two differ only in case.
/// - The signature is not looked at: see [`verify_package`](super::verify_package).
///
/// # Errors
///
/// The first [`PackageRefusal`](super::PackageRefusal) that is met, as cheap to
/// find as possible; of its variants those that are not about a signature.
pub fn open_package(bytes: &[u8], limits: &PackageLimits) -> Result<PackageFiles, Refusal> {
    let mut archive = Archive::new(Stream::open(bytes, limits.bounds())?);
    let mut files = PackageFiles::new();
    while let Some(found) = archive.next()? {
        let name = admit(&found, &files, limits)?;
        let size = found.size_as(&name).ok_or_else(|| Refusal::OddHeader { name: name.clone() })?;
        if size > limits.file {
            return Err(Refusal::FileTooLarge { name, limit: limits.file });
        }
        archive.enter(size)?;
        let contents = rest(&mut archive)?;
        if is_archive(&contents) {
            return Err(Refusal::NestedArchive { name });
        }
        files.insert(name, contents);
    }
    archive.finish()?;
    if files.is_empty() { Err(Refusal::NoFiles {}) } else { Ok(files) }
}

/// The name of the next file, if it may follow those before it.
fn admit(found: &Found, files: &PackageFiles, limits: &PackageLimits) -> Result<String, Refusal> {
    let bytes = found.name();
    let name = name::check(&bytes)?.to_owned();
    if files.is_empty() && name == MANIFEST {
        return Err(Refusal::IsABundle {});
    }
    if files.contains_key(&name) {
        return Err(Refusal::DuplicateName { name });
    }
    if let Some(other) = files.keys().find(|other| other.eq_ignore_ascii_case(&name)) {
        return Err(Refusal::SameButForCase { name, other: other.clone() });
    }
    if files.last_key_value().is_some_and(|(last, _)| *last > name) {
        return Err(Refusal::OutOfOrder { name });
    }
    if files.len() as u64 >= limits.files {
        return Err(Refusal::TooManyFiles { limit: limits.files });
    }
    Ok(name)
}

/// The contents of the open member.
fn rest(archive: &mut Archive<'_>) -> Result<Vec<u8>, Fault> {
    let mut contents = Vec::new();
    let mut buffer = vec![0; 64 * 1024];
    loop {
        let read = archive.read(&mut buffer)?;
        match buffer.get(..read) {
            Some(chunk) if read > 0 => contents.extend_from_slice(chunk),
            _ => return Ok(contents),
        }
    }
}

/// True if a file holds further files, where nobody would look for them.
fn is_archive(contents: &[u8]) -> bool {
    let tar = contents.get(257..262) == Some(b"ustar");
    tar || ARCHIVES.iter().any(|start| contents.starts_with(start))
}

impl From<Fault> for Refusal {
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::Empty => Self::Empty {},
            Fault::TooLarge { bytes, limit } => Self::TooLarge { bytes, limit },
            Fault::Encrypted => Self::Encrypted {},
            Fault::NotZstd => Self::NotAPackage {},
            Fault::Truncated { unpacked } => Self::Truncated { unpacked },
            Fault::Damaged { unpacked, detail } => Self::Damaged { unpacked, detail },
            Fault::WindowTooLarge { log, limit } => Self::WindowTooLarge { log, limit },
            Fault::UnpacksTooLarge { limit } => Self::UnpacksTooLarge { limit },
            Fault::Ratio { limit } => Self::Ratio { limit },
            Fault::TrailingBytes { bytes } => Self::TrailingBytes { bytes },
            Fault::AfterArchive { offset } => Self::AfterArchive { offset },
            Fault::NotAnArchive { offset } => Self::NotAnArchive { offset },
            Fault::NotAFile { name, kind } => Self::NotAFile { name, kind },
        }
    }
}
