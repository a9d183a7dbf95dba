use std::path::{Path, PathBuf};

use exchange::package::sign_package;
use rubric::edit::{crosswalk_of, is_edited};
use rubric::{Outlet, PackageFiles, Rubric, compose};
use serde::{Deserialize, Serialize};

use crate::app::App;
use crate::change::{Change, Done, Op};
use crate::error::AppError;
use crate::file::write_file;
use crate::rubrics::{AddedRubric, Origin, packed, refused, version_numbers};

/// What the new version of an edited rubric is called, and why there is one.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct NewVersion {
    /// The package id.
    pub id: String,
    /// The version.
    pub version: String,
    /// Who signs it.
    pub owner: String,
    /// Why it was changed: stands in the crosswalk.
    pub reason: String,
}

/// A version that was saved and added.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SavedVersion {
    /// `id@version`.
    pub rubric: String,
    /// The version it came from.
    pub from: String,
    /// The key it is signed with, as people compare it.
    pub owner_key: String,
}

impl App {
    /// Saves the open edits of a rubric as a new version: checked, with a crosswalk from the
    /// version it came from, signed with the key of this workspace, and added. The version it came
    /// from stays.
    ///
    /// # Errors
    ///
    /// [`AppError::RubricRefused`] with every problem; [`AppError::NothingEdited`];
    /// [`AppError::VersionNotNewer`]; as [`App::add_rubric`]. The edits stay open then.
    pub fn save_version(
        &mut self,
        base: &str,
        new: &NewVersion,
    ) -> Result<Done<SavedVersion>, AppError> {
        let old = self.rubrics().require(base)?.clone();
        let (mut rubric, _) = self.edited(base)?;
        if !is_edited(&old, &rubric) {
            return Err(AppError::NothingEdited(base.to_owned()));
        }
        new.id.trim().clone_into(&mut rubric.id);
        new.version.trim().clone_into(&mut rubric.version);
        if let Some(newest) = self.highest_version(&rubric.id)
            && version_numbers(&rubric.version) <= version_numbers(&newest)
        {
            return Err(AppError::VersionNotNewer { version: rubric.version, newest });
        }
        let reason = new.reason.trim();
        let reason = if reason.is_empty() { "-" } else { reason };
        let walk = crosswalk_of(&old, &rubric, reason);
        let older = old.crosswalks.iter().map(|before| compose(before, &walk, &rubric)).collect();
        rubric.crosswalks = [vec![walk], older].concat();
        let files = self.files_of(base, &rubric)?;
        let added = self.sign_and_add(files, new.owner.trim())?;
        let base = base.to_owned();
        self.transact(Op::SaveRubric, &added.rubric.clone(), &[Change::Rubrics], |writer| {
            writer.close_rubric_edits(&base)?;
            Ok(SavedVersion { rubric: added.rubric, from: base, owner_key: added.owner_key })
        })
    }

    /// The files of an edited rubric: what the program writes, with the licence and the pages of
    /// the version it came from.
    fn files_of(&self, base: &str, rubric: &Rubric) -> Result<PackageFiles, AppError> {
        let mut files = rubric::write(rubric);
        for (name, bytes) in self.rubrics().files(base)? {
            if name == "LICENCE" || name.ends_with(".md") {
                files.insert(name.clone(), bytes.clone());
            }
        }
        Ok(files)
    }

    /// Signs files with the key of this workspace and adds them.
    pub(crate) fn sign_and_add(
        &mut self,
        mut files: PackageFiles,
        owner: &str,
    ) -> Result<AddedRubric, AppError> {
        // Read first: what is not whole is not signed, and its problems are told by place.
        let rubric = rubric::read(&files).map_err(AppError::RubricRefused)?;
        let path = PathBuf::from(format!("{}-{}.vrubric", rubric.id, rubric.version));
        sign_package(&mut files, owner, self.device_key())
            .map_err(|refusal| refused(&path, refusal))?;
        let bytes = packed(&path, &files)?;
        Ok(self.add_package(&path, bytes)?.output)
    }

    /// Whether the file of a version may be handed on from here: its licence lets the wording out,
    /// or this workspace signed it and did not make it of somebody else's.
    pub(super) fn may_hand_on(&self, name: &str) -> bool {
        let Some(rubric) = self.rubrics().get(name) else { return false };
        let is_own = |name: &str| match self.rubrics().origin(name) {
            Some(Origin::Added { key, .. }) => self.is_own_key(key),
            Some(Origin::Program) | None => true,
            Some(_) => false,
        };
        let is_added = matches!(self.rubrics().origin(name), Some(Origin::Added { .. }));
        let is_all_own = is_own(name) && rubric.crosswalks.iter().all(|walk| is_own(&walk.from));
        is_added && (is_all_own || rubric.may_show_wording(Outlet::Exports, &self.today()))
    }

    /// Writes the signed file of a version that was added here, to be handed on; says where.
    ///
    /// # Errors
    ///
    /// [`AppError::WordingWithheld`] if the licence keeps the wording in;
    /// [`AppError::RubricMissing`], [`AppError::CannotWrite`].
    pub fn export_rubric(&self, name: &str, path: &Path) -> Result<String, AppError> {
        self.rubrics().require(name)?;
        if !self.may_hand_on(name) {
            return Err(AppError::WordingWithheld { name: name.to_owned() });
        }
        write_file(path, &packed(path, self.rubrics().files(name)?)?)?;
        Ok(path.display().to_string())
    }
}
