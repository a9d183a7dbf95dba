use std::path::Path;

use exchange::package::{PackageLimits, open_package};
use rubric::Rubric;
use serde::Serialize;
use store::{Store, StoredPackage};

use super::{Origin, Rubrics, files, version_numbers};
use crate::app::App;
use crate::change::{Change, Done, Op};
use crate::error::AppError;
use crate::file::read_file;

/// A rubric that was added to the workspace.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct AddedRubric {
    /// `id@version`.
    pub rubric: String,
    /// The owner, as the signature says it.
    pub owner: String,
    /// The owner's key, as people compare it.
    pub owner_key: String,
    /// Whether it is the first rubric of this id that was added: nobody has vouched for the key.
    pub is_first: bool,
    /// Whether exactly this package was here already.
    pub was_here: bool,
    /// Whether its licence has run out: old assessments open, new ones cannot begin.
    pub is_expired: bool,
}

impl Rubrics {
    /// These rubrics and those that were added to a workspace.
    pub(crate) fn with_added(mut self, store: &Store) -> Result<Self, AppError> {
        for stored in store.rubric_packages()? {
            // It was whole and signed when it was added. One that this program reads no more is
            // told as not installed by whatever needs it.
            let opened = open_package(&stored.package, &PackageLimits::default());
            let read = opened.ok().and_then(|files| Some((rubric::read(&files).ok()?, files)));
            let key = record::PublicKey::from_bytes(stored.owner_key).ok();
            if let (Some((rubric, files)), Some(key)) = (read, key) {
                self.hold(rubric, files, Origin::Added { owner: stored.owner, key });
            }
        }
        Ok(self)
    }

    /// The key that signed the versions of an id that were added, if any was.
    fn owner_of(&self, id: &str) -> Option<(&str, &record::PublicKey)> {
        let of_id = self.by_name.values().filter(|held| held.rubric.id == id);
        of_id.into_iter().find_map(|held| match &held.origin {
            Origin::Added { owner, key } => Some((owner.as_str(), key)),
            _ => None,
        })
    }

    /// Whether versions of this id are part of the program, so that nobody else may use it. A
    /// frame is there for others to fill in.
    fn is_ours(&self, id: &str) -> bool {
        let of_id = self.by_name.values().filter(|held| held.rubric.id == id);
        of_id
            .filter(|held| held.rubric.status != rubric::Status::Frame)
            .any(|held| held.origin == Origin::Program)
    }
}

impl App {
    /// Adds a signed rubric package to the workspace. Versions that are here stay.
    ///
    /// # Errors
    ///
    /// [`AppError::PackageRefused`] if it is unsigned, altered or no package;
    /// [`AppError::RubricRefused`] with every problem; [`AppError::RubricIsFrame`];
    /// [`AppError::RubricTaken`] if another package has that name; [`AppError::OwnerChanged`] if
    /// earlier versions were signed with another key. Nothing is added then.
    pub fn add_rubric(&mut self, path: &Path) -> Result<Done<AddedRubric>, AppError> {
        let limits = PackageLimits::default();
        let bytes = read_file(path, limits.packed)?;
        self.add_package(path, bytes)
    }

    pub(crate) fn add_package(
        &mut self,
        path: &Path,
        bytes: Vec<u8>,
    ) -> Result<Done<AddedRubric>, AppError> {
        let limits = PackageLimits::default();
        let opened = open_package(&bytes, &limits);
        let package_files = opened.map_err(|refusal| files::refused(path, refusal))?;
        let signed = files::verify(path, &package_files)?;
        let rubric = rubric::read(&package_files).map_err(AppError::RubricRefused)?;
        let was_here = self.refuse_strangers(&rubric, &signed.key)?;
        let added = AddedRubric {
            rubric: rubric.name(),
            owner: signed.owner.clone(),
            owner_key: signed.key.id(),
            is_first: self.rubrics().owner_of(&rubric.id).is_none(),
            was_here,
            is_expired: rubric.is_expired(&self.today()),
        };
        if was_here {
            return Ok(Done { op: Op::AddRubric, output: added, changes: Vec::new() });
        }
        let stored = StoredPackage {
            name: rubric.name(),
            hash: rubric.hash.clone(),
            owner: signed.owner.clone(),
            owner_key: *signed.key.as_bytes(),
            package: bytes,
        };
        let at_ms = self.now_ms();
        let done = self.transact(Op::AddRubric, &stored.name, &[Change::Rubrics], |writer| {
            writer.add_rubric_package(&stored, at_ms)?;
            Ok(added)
        })?;
        let origin = Origin::Added { owner: signed.owner, key: signed.key };
        self.rubrics_mut().hold(rubric, package_files, origin);
        Ok(done)
    }

    /// Whether exactly this package is here already; refuses one that may not stand beside what is.
    fn refuse_strangers(&self, rubric: &Rubric, key: &record::PublicKey) -> Result<bool, AppError> {
        let name = rubric.name();
        if rubric.status == rubric::Status::Frame {
            return Err(AppError::RubricIsFrame { name });
        }
        if let Some(there) = self.rubrics().get(&name) {
            let is_same = there.hash == rubric.hash;
            return if is_same { Ok(true) } else { Err(AppError::RubricTaken { name }) };
        }
        if self.rubrics().is_ours(&rubric.id) {
            return Err(AppError::RubricTaken { name });
        }
        match self.rubrics().owner_of(&rubric.id) {
            // A workspace that was restored signs with another key and is still the same owner.
            Some((_, known)) if self.is_own_key(known) && self.is_own_key(key) => Ok(false),
            Some((owner, known)) if known != key => Err(AppError::OwnerChanged {
                name,
                owner: owner.to_owned(),
                known: known.id(),
                found: key.id(),
            }),
            _ => Ok(false),
        }
    }

    /// The highest version of an id that is here, as its numbers.
    pub(crate) fn highest_version(&self, id: &str) -> Option<String> {
        let names = self.rubrics().names();
        let versions = names.iter().filter_map(|name| name.strip_prefix(id)?.strip_prefix('@'));
        versions.max_by_key(|version| version_numbers(version)).map(str::to_owned)
    }
}
