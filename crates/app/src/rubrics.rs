use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use rubric::{PackageFiles, Rubric};
use serde::Serialize;

use crate::error::AppError;
use crate::file::read_file;

/// The most bytes of one file of a package that are read at all.
const LARGEST_FILE: u64 = 16 * 1024 * 1024;
/// The most files of a package folder that are looked at.
const MOST_FILES: usize = 64;

macro_rules! embedded_package {
    ($folder:literal: $($file:literal),* $(,)?) => {
        [$(($file.to_owned(), include_bytes!(concat!("../../../rubrics/", $folder, "/", $file)).to_vec())),*]
            .into_iter()
            .collect::<PackageFiles>()
    };
}

/// The installed rubrics, by `id@version`.
#[derive(Clone, Debug)]
pub struct Rubrics {
    by_name: BTreeMap<String, Arc<Rubric>>,
}

/// A line in the list of rubrics.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct RubricEntry {
    /// `id@version`.
    pub rubric: String,
    /// The name people call it by.
    pub name: String,
    /// `working` or `validated`.
    pub status: &'static str,
    /// The languages of its wording.
    pub languages: Vec<String>,
    /// How many items.
    pub items: usize,
    /// How many indicators.
    pub indicators: usize,
    /// SHA-256 of the package, hex.
    pub hash: String,
}

impl Rubrics {
    /// The rubrics that are part of the program.
    #[must_use]
    pub fn embedded() -> Self {
        let packages =
            [embedded_package!("viba-working/0.1.0": "rubric.toml", "text.nb.toml", "LICENCE")];
        // A test reads each of them; one that could not be read is simply not there.
        let read = packages.iter().filter_map(|files| rubric::read(files).ok());
        Self { by_name: read.map(|rubric| (rubric.name(), Arc::new(rubric))).collect() }
    }

    /// The rubric called `id@version`.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Arc<Rubric>> {
        self.by_name.get(name)
    }

    /// The rubric called `id@version`, with exactly this package hash.
    #[must_use]
    pub fn exact(&self, name: &str, hash: &str) -> Option<&Arc<Rubric>> {
        self.get(name).filter(|rubric| rubric.hash == hash)
    }

    /// The rubric called `id@version`.
    ///
    /// # Errors
    ///
    /// [`AppError::RubricMissing`] with what is installed.
    pub fn require(&self, name: &str) -> Result<&Arc<Rubric>, AppError> {
        self.get(name).ok_or_else(|| AppError::RubricMissing {
            name: name.to_owned(),
            installed: self.names().join(", "),
        })
    }

    /// The names of the installed rubrics.
    #[must_use]
    pub fn names(&self) -> Vec<String> {
        self.by_name.keys().cloned().collect()
    }

    /// The installed rubrics as a list, named in `language`.
    #[must_use]
    pub fn list(&self, language: &str) -> Vec<RubricEntry> {
        let entry = |rubric: &Rubric| RubricEntry {
            rubric: rubric.name(),
            name: rubric.wording_in(language).name.clone(),
            status: rubric.status.word(),
            languages: rubric.languages.clone(),
            items: rubric.items().count(),
            indicators: rubric.indicators().count(),
            hash: rubric.hash.clone(),
        };
        self.by_name.values().map(|rubric| entry(rubric)).collect()
    }

    /// Reads and checks the package in a folder.
    ///
    /// # Errors
    ///
    /// [`AppError::RubricRefused`] with every problem, [`AppError::FileMissing`] if there is no
    /// such folder.
    pub fn check(folder: &Path) -> Result<Rubric, AppError> {
        rubric::read(&package_files(folder)?).map_err(AppError::RubricRefused)
    }

    /// These rubrics and the one meant: an installed name, or a folder with a package.
    ///
    /// # Errors
    ///
    /// As [`Rubrics::check`] and [`Rubrics::require`].
    pub fn with(mut self, name_or_folder: &str) -> Result<Self, AppError> {
        let folder = Path::new(name_or_folder);
        if folder.is_dir() {
            let rubric = Self::check(folder)?;
            self.by_name.insert(rubric.name(), Arc::new(rubric));
        } else {
            self.require(name_or_folder)?;
        }
        Ok(self)
    }
}

fn package_files(folder: &Path) -> Result<PackageFiles, AppError> {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_embedded_package_is_whole() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../rubrics/viba-working/0.1.0");
        let read = Rubrics::check(&folder).unwrap_or_else(|error| panic!("{error:#?}"));
        let embedded = Rubrics::embedded();
        assert_eq!(embedded.get("viba-working@0.1.0").map(|rubric| &**rubric), Some(&read));
        assert_eq!((read.items().count(), read.indicators().count()), (14, 168));
    }
}
