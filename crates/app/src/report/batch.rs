//! Reports of many groups, one after the other.

use std::collections::BTreeSet;
use std::path::Path;

use serde::Serialize;
use text::{Lang, Texts};

use super::{ReportKind, saved};
use crate::app::App;
use crate::error::AppError;
use crate::file::{plain_name, write_file};
use crate::permission::Right;
use crate::trouble::Trouble;
use crate::watch::Watch;

/// A result a report can be made of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct BatchRow {
    /// The record.
    pub id: String,
    /// The name of the kindergarten.
    pub name: String,
    /// The group.
    pub group: String,
    /// ISO date.
    pub date: String,
    /// `signed`, `preliminary` or `final`.
    pub stage: String,
}

/// What came of making many.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct BatchSaved {
    /// The folder they lie in.
    pub folder: String,
    /// How many were written.
    pub written: usize,
    /// Those that could not be made.
    pub failed: Vec<BatchFailure>,
    /// Whether it was stopped before the end; what was written stays.
    pub is_stopped: bool,
}

/// One that could not be made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct BatchFailure {
    /// What it is of.
    pub name: String,
    /// Why, as a sentence.
    pub why: String,
}

impl App {
    /// Every result a report can be made of, by name, group and day.
    ///
    /// # Errors
    ///
    /// As the file says.
    pub fn reports_to_make(&self) -> Result<Vec<BatchRow>, AppError> {
        self.allow(Right::Result)?;
        let rows = self.summary()?.visits.into_iter();
        let with_result = rows.filter_map(|row| Some((row.record?, row)));
        with_result
            .map(|(record, row)| {
                Ok(BatchRow {
                    id: record.to_string(),
                    name: row.name,
                    group: row.group,
                    date: row.date,
                    stage: self.report_progress(&record.to_string())?.stage.word().to_owned(),
                })
            })
            .collect()
    }

    /// Writes an edition of many reports into a folder, one file each. One that cannot be made is
    /// told and holds up none of the others. Only one report is in memory at a time.
    ///
    /// # Errors
    ///
    /// [`AppError::CannotWrite`] if the folder cannot be written to; the files before are whole.
    pub fn save_reports(
        &self,
        ids: &[String],
        kind: ReportKind,
        folder: &Path,
        lang: Lang,
        watch: &dyn Watch,
    ) -> Result<BatchSaved, AppError> {
        self.allow(Right::Result)?;
        let mut saved = BatchSaved {
            folder: folder.display().to_string(),
            written: 0,
            failed: Vec::new(),
            is_stopped: false,
        };
        let mut names = BTreeSet::new();
        for (done, id) in ids.iter().enumerate() {
            if !watch.at(done, ids.len()) {
                saved.is_stopped = true;
                return Ok(saved);
            }
            match self.one_of_many(id, kind, lang, &mut names) {
                Ok((name, bytes)) => {
                    write_file(&folder.join(name), &bytes)?;
                    saved.written += 1;
                }
                Err(error) => saved.failed.push(self.failure(id, &error, lang)),
            }
        }
        watch.at(ids.len(), ids.len());
        Ok(saved)
    }

    /// Name and bytes of one. Two groups may have the same name on one day: the later gets a number.
    fn one_of_many(
        &self,
        id: &str,
        kind: ReportKind,
        lang: Lang,
        names: &mut BTreeSet<String>,
    ) -> Result<(String, Vec<u8>), AppError> {
        let stem = saved::named(&self.case(id)?, kind, lang);
        let bytes = self.report(id, kind, lang)?;
        let mut name = plain_name(&stem, "pdf");
        let mut number = 2;
        while !names.insert(name.to_lowercase()) {
            name = plain_name(&format!("{stem} {number}"), "pdf");
            number += 1;
        }
        Ok((name, bytes))
    }

    fn failure(&self, id: &str, error: &AppError, lang: Lang) -> BatchFailure {
        let named = self.case(id).map(|case| {
            format!("{} · {} · {}", case.kindergarten_name, case.content.group, case.content.date)
        });
        let why = Trouble::of(error, &Texts::new(lang)).message;
        BatchFailure { name: named.unwrap_or_else(|_| id.to_owned()), why }
    }
}
