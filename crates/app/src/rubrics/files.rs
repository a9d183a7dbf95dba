//! Packages as folders and files on the disk: read, checked, packed, signed.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use exchange::package::{
    PackageError, PackageLimits, PackageRefusal, Signed, open_package, pack_package,
    package_file_name, sign_package, verify_package,
};
use record::DeviceKey;
use rubric::{PackageFiles, Rubric};
use serde::Serialize;

use super::{Rubrics, owner};
use crate::app::App;
use crate::error::AppError;
use crate::file::{read_file, write_file};
use crate::host::Host;

/// The most bytes of one file of a package that are read at all.
const LARGEST_FILE: u64 = 16 * 1024 * 1024;
/// The most files of a package folder that are looked at.
const MOST_FILES: usize = 64;
/// The file that carries the owner's signature.
const SIGNATURE: &str = "signature.toml";

/// A package that was found whole.
#[derive(Clone, Debug)]
pub struct CheckedPackage {
    /// The rubric.
    pub rubric: Arc<Rubric>,
    /// Whose signature proves it; none for an unsigned folder.
    pub signed: Option<Signed>,
}

/// A package that was written as one file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PackedRubric {
    /// `id@version`.
    pub rubric: String,
    /// The file.
    pub file: PathBuf,
    /// SHA-256 of the package, hex.
    pub hash: String,
    /// Whether the owner has signed it.
    pub is_signed: bool,
}

/// A package that was signed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SignedRubric {
    /// `id@version`.
    pub rubric: String,
    /// The folder or file.
    pub path: PathBuf,
    /// SHA-256 of the package, hex.
    pub hash: String,
    /// The owner, as the signature says it.
    pub owner: String,
    /// The owner's key, as people compare it.
    pub key: String,
    /// The key file that was made for it, where there was none.
    pub new_key_file: Option<PathBuf>,
}

impl Rubrics {
    /// Reads and checks the package in a folder or file. A signature that is there must fit.
    ///
    /// # Errors
    ///
    /// [`AppError::RubricRefused`] with every problem, [`AppError::PackageRefused`],
    /// [`AppError::FileMissing`].
    pub fn check(path: &Path) -> Result<CheckedPackage, AppError> {
        let files = read(path)?;
        let signed = files.contains_key(SIGNATURE).then(|| verify(path, &files)).transpose()?;
        let rubric = rubric::read(&files).map_err(AppError::RubricRefused)?;
        Ok(CheckedPackage { rubric: Arc::new(rubric), signed })
    }

    /// Writes the package in a folder as one file, `out` or `<id>-<version>.vrubric` beside it.
    ///
    /// # Errors
    ///
    /// As [`Rubrics::check`], and [`AppError::CannotWrite`].
    pub fn pack(folder: &Path, out: Option<&Path>) -> Result<PackedRubric, AppError> {
        let files = read(folder)?;
        let checked = Self::check(folder)?;
        let rubric = &checked.rubric;
        let name = package_file_name(&rubric.id, &rubric.version).ok_or_else(|| {
            AppError::RubricMissing { name: rubric.name(), installed: String::new() }
        })?;
        let file = out.map_or_else(|| PathBuf::from(name), Path::to_owned);
        write_file(&file, &packed(&file, &files)?)?;
        Ok(PackedRubric {
            rubric: rubric.name(),
            file,
            hash: rubric.hash.clone(),
            is_signed: checked.signed.is_some(),
        })
    }

    /// Signs the package in a folder or file with the owner's key. The key file is made if there
    /// is none. Without a name the owner is the one the licence names.
    ///
    /// # Errors
    ///
    /// [`AppError::RubricRefused`]: what is not whole is not signed; [`AppError::OwnerKeyRefused`],
    /// [`AppError::PackageRefused`], [`AppError::CannotWrite`].
    pub fn sign(
        path: &Path,
        name: Option<&str>,
        key_file: &Path,
        host: &dyn Host,
    ) -> Result<SignedRubric, AppError> {
        // Tried first, so that no key is made for a package that is not signed.
        let mut files = unsigned(path)?;
        let rubric = rubric::read(&files).map_err(AppError::RubricRefused)?;
        let name = name.unwrap_or(&rubric.licence.owner);
        sign_package(&mut files, name, &DeviceKey::from_seed(&[1; 32]))
            .map_err(|refusal| refused(path, refusal))?;
        let (key, is_new) = owner::key(key_file, host)?;
        let new_key_file = is_new.then(|| key_file.to_owned());
        Ok(SignedRubric { new_key_file, ..sign_with(path, name, &key)? })
    }
}

impl App {
    /// Signs the package in a folder or file with the key of this workspace. Without a name the
    /// owner is the one the licence names, else the workspace.
    ///
    /// # Errors
    ///
    /// As [`Rubrics::sign`].
    pub fn sign_rubric(&self, path: &Path, name: Option<&str>) -> Result<SignedRubric, AppError> {
        let rubric = rubric::read(&unsigned(path)?).map_err(AppError::RubricRefused)?;
        let owner = Some(rubric.licence.owner.as_str()).filter(|owner| !owner.is_empty());
        sign_with(path, name.or(owner).unwrap_or(self.name()), self.device_key())
    }
}

fn unsigned(path: &Path) -> Result<PackageFiles, AppError> {
    let mut files = read(path)?;
    files.remove(SIGNATURE);
    Ok(files)
}

fn sign_with(path: &Path, name: &str, key: &DeviceKey) -> Result<SignedRubric, AppError> {
    let mut files = unsigned(path)?;
    let rubric = rubric::read(&files).map_err(AppError::RubricRefused)?;
    sign_package(&mut files, name, key).map_err(|refusal| refused(path, refusal))?;
    if path.is_dir() {
        let signature = files.get(SIGNATURE).map(Vec::as_slice).unwrap_or_default();
        write_file(&path.join(SIGNATURE), signature)?;
    } else {
        write_file(path, &packed(path, &files)?)?;
    }
    Ok(SignedRubric {
        rubric: rubric.name(),
        path: path.to_owned(),
        hash: rubric.hash,
        owner: name.to_owned(),
        key: key.public().id(),
        new_key_file: None,
    })
}

/// The files as one package file.
pub(crate) fn packed(path: &Path, files: &PackageFiles) -> Result<Vec<u8>, AppError> {
    pack_package(files).map_err(|error| match error {
        PackageError::WouldBeRefused(refusal) => refused(path, refusal),
        other => AppError::CannotWrite {
            path: path.to_owned(),
            source: std::io::Error::other(other.to_string()),
        },
    })
}

pub(crate) fn refused(path: &Path, refusal: PackageRefusal) -> AppError {
    let file = path
        .file_name()
        .map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned());
    AppError::PackageRefused { file, refusal }
}

pub(super) fn verify(path: &Path, files: &PackageFiles) -> Result<Signed, AppError> {
    verify_package(files).map_err(|refusal| refused(path, refusal))
}

/// The files of a package: a folder, or a package file.
pub(super) fn read(path: &Path) -> Result<PackageFiles, AppError> {
    if path.is_dir() {
        return read_folder(path);
    }
    let limits = PackageLimits::default();
    let bytes = read_file(path, limits.packed)?;
    open_package(&bytes, &limits).map_err(|refusal| refused(path, refusal))
}

fn read_folder(folder: &Path) -> Result<PackageFiles, AppError> {
    let refused = |source: std::io::Error| match source.kind() {
        std::io::ErrorKind::NotFound => AppError::FileMissing(folder.to_owned()),
        _ => AppError::CannotRead { path: folder.to_owned(), source },
    };
    let mut files = PackageFiles::new();
    for entry in std::fs::read_dir(folder).map_err(refused)?.take(MOST_FILES) {
        let entry = entry.map_err(refused)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        // Folders and links are no part of a package; their names are reported as unknown files.
        let is_file = entry.file_type().map_err(refused)?.is_file();
        let bytes = if is_file { read_file(&entry.path(), LARGEST_FILE)? } else { Vec::new() };
        files.insert(name, bytes);
    }
    Ok(files)
}
