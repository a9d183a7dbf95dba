//! Rubrics as workbooks that people edit.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use rubric::{Outlet, PackageFiles, Rubric, Status};
use serde::Serialize;

use super::{AddedRubric, Origin, Rubrics};
use crate::app::App;
use crate::change::{Done, Op};
use crate::error::AppError;
use crate::file::{read_file, write_file};

/// The most bytes of a workbook that are read.
const LARGEST_WORKBOOK: u64 = 16 * 1024 * 1024;
/// Files that the program writes and that a former version may have left.
const OURS: [&str; 3] = ["rubric.toml", "crosswalk.toml", "signature.toml"];

/// A package that was made from a workbook.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MadeRubric {
    /// `id@version`.
    pub rubric: String,
    /// The folder.
    pub folder: PathBuf,
    /// How many items.
    pub items: usize,
    /// How many indicators.
    pub indicators: usize,
    /// SHA-256 of the package, hex.
    pub hash: String,
}

impl Rubrics {
    /// The workbook of a rubric, with the wording in these languages beside each other; in all of
    /// its languages where none is named.
    ///
    /// # Errors
    ///
    /// [`AppError::RubricMissing`]; [`AppError::WordingWithheld`] if the licence keeps the wording
    /// in; [`AppError::Workbook`] if it does not fit into a workbook.
    pub fn workbook(
        &self,
        name: &str,
        languages: &[&str],
        today: &str,
    ) -> Result<Vec<u8>, AppError> {
        let rubric = self.require(name)?;
        self.refuse_to_let_out(rubric, today)?;
        let licence = self.files(name)?.get("LICENCE").map(Vec::as_slice).unwrap_or_default();
        let licence = String::from_utf8_lossy(licence);
        let all: Vec<&str> = rubric.languages.iter().map(String::as_str).collect();
        let languages = if languages.is_empty() { &all } else { languages };
        sheet::template(rubric, &licence, languages).map_err(AppError::Workbook)
    }

    /// An empty workbook to begin with.
    ///
    /// # Errors
    ///
    /// [`AppError::Workbook`] if a language is none.
    pub fn blank_workbook(languages: &[&str]) -> Result<Vec<u8>, AppError> {
        sheet::blank_template(languages).map_err(AppError::Workbook)
    }

    /// Reads a workbook and writes the package it describes into a folder. A signature that lies
    /// there is taken away: it was given to other words.
    ///
    /// # Errors
    ///
    /// [`AppError::SheetRefused`] with every problem by sheet and cell; [`AppError::CannotWrite`].
    pub fn from_workbook(file: &Path, folder: &Path) -> Result<MadeRubric, AppError> {
        let files = read_workbook(file)?;
        let rubric = rubric::read(&files).map_err(AppError::RubricRefused)?;
        let refused = |source| AppError::CannotWrite { path: folder.to_owned(), source };
        std::fs::create_dir_all(folder).map_err(refused)?;
        for entry in std::fs::read_dir(folder).map_err(refused)? {
            let entry = entry.map_err(refused)?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let is_ours = OURS.contains(&name.as_str())
                || (name.starts_with("text.") && name.ends_with(".toml"));
            if is_ours && !files.contains_key(&name) {
                std::fs::remove_file(entry.path()).map_err(refused)?;
            }
        }
        for (name, bytes) in &files {
            write_file(&folder.join(name), bytes)?;
        }
        Ok(MadeRubric {
            rubric: rubric.name(),
            folder: folder.to_owned(),
            items: rubric.items().count(),
            indicators: rubric.indicators().count(),
            hash: rubric.hash,
        })
    }

    /// Whether the wording of a rubric may be taken out as a whole: one that was only named by its
    /// folder is its holder's own, and a frame has no wording.
    ///
    /// # Errors
    ///
    /// [`AppError::WordingWithheld`].
    pub fn refuse_to_let_out(&self, rubric: &Rubric, today: &str) -> Result<(), AppError> {
        let name = rubric.name();
        if self.is_free(rubric, today) { Ok(()) } else { Err(AppError::WordingWithheld { name }) }
    }

    fn is_free(&self, rubric: &Rubric, today: &str) -> bool {
        rubric.status == Status::Frame
            || self.origin(&rubric.name()) == Some(&Origin::Folder)
            || rubric.may_show_wording(Outlet::Exports, today)
    }

    /// A rubric as far as its wording may be taken out.
    #[must_use]
    pub fn let_out(&self, rubric: &Arc<Rubric>, today: &str) -> Arc<Rubric> {
        if self.is_free(rubric, today) { Arc::clone(rubric) } else { Arc::new(rubric.withheld()) }
    }
}

fn read_workbook(file: &Path) -> Result<PackageFiles, AppError> {
    let bytes = read_file(file, LARGEST_WORKBOOK)?;
    sheet::read_workbook(&bytes).map_err(AppError::SheetRefused)
}

impl App {
    /// Writes the workbook of a rubric; says where.
    ///
    /// # Errors
    ///
    /// As [`Rubrics::workbook`], and [`AppError::CannotWrite`].
    pub fn save_workbook(&self, name: &str, path: &Path) -> Result<String, AppError> {
        write_file(path, &self.rubrics().workbook(name, &[], &self.today())?)?;
        Ok(path.display().to_string())
    }

    /// Reads a workbook, signs the rubric it describes with the key of this workspace, and adds it.
    ///
    /// # Errors
    ///
    /// [`AppError::SheetRefused`] with every problem by sheet and cell; as [`App::add_rubric`].
    /// Nothing is added then.
    pub fn read_workbook(&mut self, file: &Path) -> Result<Done<AddedRubric>, AppError> {
        let files = read_workbook(file)?;
        let rubric = rubric::read(&files).map_err(AppError::RubricRefused)?;
        let owner = rubric.licence.owner.trim();
        let owner = if owner.is_empty() { self.name().to_owned() } else { owner.to_owned() };
        let added = self.sign_and_add(files, &owner)?;
        Ok(Done { op: Op::AddRubric, output: added, changes: vec![crate::Change::Rubrics] })
    }
}
