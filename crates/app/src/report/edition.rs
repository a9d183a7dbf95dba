//! The editions of a report: what each says, and the file it is.

use ::report::{Note, ReportInput, Seal};
use record::DeviceKey;
use serde::Serialize;
use text::{Lang, Stamp};

use super::ReportKind;
use super::public::{TakenOutLine, made_public};
use crate::app::App;
use crate::case::Case;
use crate::error::AppError;
use crate::permission::Right;

/// The pages of an edition, before it is saved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ReportPreview {
    /// The pages, as SVG: the same as in the file.
    pub pages: Vec<String>,
    /// What was taken out of the public edition; empty of the others.
    pub taken_out: Vec<TakenOutLine>,
}

/// What an edition says, and what was taken out of it.
pub(super) struct EditionInput {
    pub(super) input: ReportInput,
    pub(super) taken_out: Vec<TakenOutLine>,
}

impl App {
    /// An edition of the report of an assessment or visit, as PDF bytes. What is final is sealed:
    /// [`Verified`](crate::Verified) tells of the file whether it is unaltered.
    ///
    /// # Errors
    ///
    /// As [`App::case`]; [`AppError::WaitsForConsensus`] if the visit has two scorings and no
    /// agreed one; [`AppError::Forked`].
    pub fn report(&self, id: &str, kind: ReportKind, lang: Lang) -> Result<Vec<u8>, AppError> {
        self.allow(Right::Result)?;
        let (EditionInput { input, .. }, signer) = self.edition_input(id, kind, lang)?;
        let bytes = ::report::edition_pdf(&input, kind.edition()).map_err(AppError::Report)?;
        if input.seal.is_none() {
            return Ok(bytes);
        }
        let sign = |zeroed: &[u8]| signer.sign(&record::report_hash(zeroed)).to_string();
        ::report::sealed(bytes, sign).map_err(AppError::Report)
    }

    /// The pages of an edition, as SVG, one picture a page: the same as in the file.
    ///
    /// # Errors
    ///
    /// As [`App::report`].
    pub fn report_pages(
        &self,
        id: &str,
        kind: ReportKind,
        lang: Lang,
    ) -> Result<ReportPreview, AppError> {
        self.allow(Right::Result)?;
        let (EditionInput { input, taken_out }, _) = self.edition_input(id, kind, lang)?;
        let pages = ::report::edition_pages(&input, kind.edition()).map_err(AppError::Report)?;
        Ok(ReportPreview { pages, taken_out })
    }

    /// What an edition says, and the key that signs the file: of whoever made the assessment, where it
    /// was made here.
    pub(super) fn edition_input(
        &self,
        id: &str,
        kind: ReportKind,
        lang: Lang,
    ) -> Result<(EditionInput, DeviceKey), AppError> {
        let case = self.reportable(self.case(id)?);
        let mut input = self.input_of(&case, lang)?;
        let signer = self.key_of(&case.content.person)?;
        input.seal = case.record.map(|hash| Seal {
            record: hash.to_string(),
            key: signer.public().to_string(),
            edition: kind.edition(),
        });
        let edition = match kind {
            ReportKind::Public => {
                let ground = self.municipality()?.archive.access_ground;
                made_public(input, &case.content.day.adults, &ground, lang)
            }
            ReportKind::Protocol => {
                input.notes = all_notes(&case);
                EditionInput { input, taken_out: Vec::new() }
            }
            ReportKind::Leader | ReportKind::OnePager | ReportKind::Parents => {
                EditionInput { input, taken_out: Vec::new() }
            }
        };
        Ok((edition, signer))
    }
}

/// Every note, in the order they were written.
fn all_notes(case: &Case) -> Vec<Note> {
    let note = |entry: &record::visit::NoteEntry| Note {
        at: Stamp::parse(&entry.at).ok(),
        text: entry.text.clone(),
    };
    case.content.notes.iter().map(note).collect()
}
