//! The rubrics that are here: part of the program, added to the workspace, or in a folder.

mod add;
mod embedded;
mod files;
mod owner;
mod paper;
mod workbook;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use rubric::{Outlet, PackageFiles, Rubric, Status};
use serde::Serialize;

pub use add::AddedRubric;
pub use files::{CheckedPackage, PackedRubric, SignedRubric};
pub(crate) use files::{packed, refused};
pub use paper::PaperForm;
pub use workbook::MadeRubric;

use crate::error::AppError;

/// Where a rubric came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    /// It is part of the program.
    Program,
    /// It was added to the workspace, signed by this key.
    Added {
        /// The owner, as the signature says it.
        owner: String,
        /// The owner's key.
        key: record::PublicKey,
    },
    /// It lies in a folder that was named: whoever has the files has the wording.
    Folder,
    /// It is a package file that was named: its licence holds as if it were installed.
    File,
}

/// A rubric that is here, with the files it was read from.
#[derive(Clone, Debug)]
struct Held {
    rubric: Arc<Rubric>,
    files: Arc<PackageFiles>,
    origin: Origin,
}

/// The rubrics that are here, by `id@version`.
#[derive(Clone, Debug)]
pub struct Rubrics {
    by_name: BTreeMap<String, Held>,
}

/// A line in the list of rubrics.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct RubricEntry {
    /// `id@version`.
    pub rubric: String,
    /// The package id.
    pub id: String,
    /// The version.
    pub version: String,
    /// The name people call it by.
    pub name: String,
    /// `working`, `validated` or `frame`.
    pub status: &'static str,
    /// `stop-score`, `full-indicator` or `direct-rating`.
    pub item_rule: &'static str,
    /// The languages of its wording.
    pub languages: Vec<String>,
    /// How many items.
    pub items: usize,
    /// How many indicators.
    pub indicators: usize,
    /// SHA-256 of the package, hex.
    pub hash: String,
    /// `program`, `added`, `folder` or `file`.
    pub origin: &'static str,
    /// Who signed it; empty for one that is part of the program.
    pub owner: String,
    /// The key it was signed with, as people compare it.
    pub owner_key: Option<String>,
    /// Whether its wording may stand in reports today.
    pub in_reports: bool,
    /// Whether its wording may stand in exports today.
    pub in_exports: bool,
    /// The last day of the licence.
    pub until: Option<String>,
    /// Whether the licence has run out.
    pub is_expired: bool,
    /// Whether a new assessment can begin with it today.
    pub is_usable: bool,
    /// Whether a newer version of the same id is here that can be used.
    pub has_newer: bool,
}

impl Rubrics {
    /// The rubric called `id@version`.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Arc<Rubric>> {
        self.by_name.get(name).map(|held| &held.rubric)
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
        self.get(name).ok_or_else(|| self.missing(name))
    }

    fn missing(&self, name: &str) -> AppError {
        AppError::RubricMissing { name: name.to_owned(), installed: self.names().join(", ") }
    }

    /// The rubric called `id@version`, for a new assessment.
    ///
    /// # Errors
    ///
    /// [`AppError::RubricMissing`], [`AppError::RubricNotForVisits`], [`AppError::RubricExpired`].
    pub fn require_for_visit(&self, name: &str, today: &str) -> Result<&Arc<Rubric>, AppError> {
        let rubric = self.require(name)?;
        if !rubric.is_for_visits() {
            return Err(AppError::RubricNotForVisits { name: name.to_owned() });
        }
        if rubric.is_expired(today) {
            let until = rubric.licence.until.clone().unwrap_or_default();
            return Err(AppError::RubricExpired { name: name.to_owned(), until });
        }
        Ok(rubric)
    }

    /// The files a rubric was read from.
    ///
    /// # Errors
    ///
    /// [`AppError::RubricMissing`].
    pub fn files(&self, name: &str) -> Result<&PackageFiles, AppError> {
        let held = self.by_name.get(name).ok_or_else(|| self.missing(name))?;
        Ok(&held.files)
    }

    pub(crate) fn origin(&self, name: &str) -> Option<&Origin> {
        self.by_name.get(name).map(|held| &held.origin)
    }

    /// The wording of a rubric, as far as it may leave the screen in this way on `today`.
    #[must_use]
    pub fn for_outlet(rubric: &Arc<Rubric>, outlet: Outlet, today: &str) -> Arc<Rubric> {
        if rubric.may_show_wording(outlet, today) {
            Arc::clone(rubric)
        } else {
            Arc::new(rubric.withheld())
        }
    }

    /// The names of the rubrics that are here.
    #[must_use]
    pub fn names(&self) -> Vec<String> {
        self.by_name.keys().cloned().collect()
    }

    /// The newest version of an id that a new assessment can begin with today.
    #[must_use]
    pub fn newest(&self, id: &str, today: &str) -> Option<&Arc<Rubric>> {
        let usable = |rubric: &&Arc<Rubric>| {
            rubric.id == id && rubric.is_for_visits() && !rubric.is_expired(today)
        };
        let all = self.by_name.values().map(|held| &held.rubric).filter(usable);
        all.max_by_key(|rubric| version_numbers(&rubric.version))
    }

    /// The rubrics as a list, named in `language`, as they stand on `today`.
    #[must_use]
    pub fn list(&self, language: &str, today: &str) -> Vec<RubricEntry> {
        let mut list: Vec<RubricEntry> =
            self.by_name.values().map(|held| self.entry(held, language, today)).collect();
        list.sort_by(|a, b| {
            let place =
                |entry: &RubricEntry| (entry.status == Status::Frame.word(), entry.id.clone());
            let newest_first = version_numbers(&b.version).cmp(&version_numbers(&a.version));
            place(a).cmp(&place(b)).then(newest_first)
        });
        list
    }

    fn entry(&self, held: &Held, language: &str, today: &str) -> RubricEntry {
        let rubric = &held.rubric;
        let (origin, owner, key) = match &held.origin {
            Origin::Program => ("program", rubric.licence.owner.clone(), None),
            Origin::Folder => ("folder", rubric.licence.owner.clone(), None),
            Origin::File => ("file", rubric.licence.owner.clone(), None),
            Origin::Added { owner, key } => ("added", owner.clone(), Some(key.id())),
        };
        let newest = self.newest(&rubric.id, today);
        RubricEntry {
            rubric: rubric.name(),
            id: rubric.id.clone(),
            version: rubric.version.clone(),
            name: rubric.wording_in(language).name.clone(),
            status: rubric.status.word(),
            item_rule: rubric.item_rule.word(),
            languages: rubric.languages.clone(),
            items: rubric.items().count(),
            indicators: rubric.indicators().count(),
            hash: rubric.hash.clone(),
            origin,
            owner,
            owner_key: key,
            in_reports: rubric.may_show_wording(Outlet::Reports, today),
            in_exports: rubric.may_show_wording(Outlet::Exports, today),
            until: rubric.licence.until.clone(),
            is_expired: rubric.is_expired(today),
            is_usable: rubric.is_for_visits() && !rubric.is_expired(today),
            has_newer: newest.is_some_and(|newest| {
                version_numbers(&newest.version) > version_numbers(&rubric.version)
            }),
        }
    }

    /// These rubrics and the one meant: an installed name, a folder or a package file.
    ///
    /// # Errors
    ///
    /// As [`Rubrics::check`] and [`Rubrics::require`].
    pub fn with(mut self, name_or_path: &str) -> Result<Self, AppError> {
        let path = Path::new(name_or_path);
        if !path.exists() {
            self.require(name_or_path)?;
            return Ok(self);
        }
        let files = files::read(path)?;
        let rubric = rubric::read(&files).map_err(AppError::RubricRefused)?;
        self.hold(rubric, files, if path.is_dir() { Origin::Folder } else { Origin::File });
        Ok(self)
    }

    /// The rubric meant: an installed name, a folder or a package file.
    ///
    /// # Errors
    ///
    /// As [`Rubrics::with`].
    pub fn meant(self, name_or_path: &str) -> Result<(Self, Arc<Rubric>), AppError> {
        let path = Path::new(name_or_path);
        let name = if path.exists() {
            rubric::read(&files::read(path)?).map_err(AppError::RubricRefused)?.name()
        } else {
            name_or_path.to_owned()
        };
        let rubrics = self.with(name_or_path)?;
        let rubric = Arc::clone(rubrics.require(&name)?);
        Ok((rubrics, rubric))
    }

    fn hold(&mut self, rubric: Rubric, files: PackageFiles, origin: Origin) {
        let held = Held { files: Arc::new(files), origin, rubric: Arc::new(rubric) };
        self.by_name.insert(held.rubric.name(), held);
    }
}

impl crate::app::App {
    /// The rubrics that are here, as they stand today.
    #[must_use]
    pub fn rubric_list(&self, lang: text::Lang) -> Vec<RubricEntry> {
        self.rubrics().list(lang.tag(), &self.today())
    }
}

/// A version as numbers, so that 0.10.0 is newer than 0.9.0.
pub(crate) fn version_numbers(version: &str) -> Vec<u32> {
    version.split('.').map(|part| part.parse().unwrap_or(0)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_embedded_package_is_whole() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../rubrics");
        let embedded = Rubrics::embedded();
        let folders = [
            "viba-working/0.1.0",
            "viba-working/0.2.0",
            "frames/sstew-2015/1.0.0",
            "frames/sstew-2024/1.0.0",
        ];
        assert_eq!(embedded.names().len(), folders.len());
        for folder in folders {
            let read = Rubrics::check(&root.join(folder));
            let read = read.unwrap_or_else(|error| panic!("{folder}: {error:#?}")).rubric;
            assert_eq!(embedded.get(&read.name()).map(|rubric| &**rubric), Some(&*read));
        }
        let working = embedded.get("viba-working@0.1.0").expect("embedded");
        assert_eq!((working.items().count(), working.indicators().count()), (14, 168));
    }

    #[test]
    fn the_newest_version_is_found_by_number_and_a_frame_is_none() {
        let rubrics = Rubrics::embedded();
        let newest = rubrics.newest("viba-working", "2026-11-25").expect("one");
        assert_eq!(newest.version, "0.2.0");
        assert!(rubrics.newest("sstew-2015", "2026-11-25").is_none());
        assert!(version_numbers("0.10.0") > version_numbers("0.9.3"));
        let refused = rubrics.require_for_visit("sstew-2015@1.0.0", "2026-11-25");
        assert!(matches!(refused, Err(AppError::RubricNotForVisits { .. })));
    }
}
