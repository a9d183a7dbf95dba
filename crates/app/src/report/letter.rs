//! Letters before a visit.

use std::path::Path;

use ::report::{LetterInput, LetterKind, Sender, letter_pages, letter_pdf};
use rubric::Status;
use serde::Deserialize;
use text::{Key, Lang, Texts, key};

use super::{SavedFile, stamp};
use crate::app::App;
use crate::error::AppError;
use crate::file::{plain_name, write_file};
use crate::municipality::Municipality;
use crate::permission::Right;

/// The rubric of a visit that nobody has begun.
const USUAL: &str = "viba-working";

/// A letter that goes out before a visit.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum LetterChoice {
    /// To the kindergarten.
    Letter,
    /// For the wall of the staff room.
    Poster,
    /// To the parents.
    Parents,
}

impl LetterChoice {
    const fn kind(self) -> LetterKind {
        match self {
            Self::Letter => LetterKind::Letter,
            Self::Poster => LetterKind::Poster,
            Self::Parents => LetterKind::Parents,
        }
    }

    const fn file_word(self) -> Key {
        match self {
            Self::Letter => key::PAPER_LETTER_LETTER,
            Self::Poster => key::PAPER_LETTER_POSTER,
            Self::Parents => key::PAPER_LETTER_PARENTS,
        }
    }
}

impl App {
    /// The pages of a letter before a visit, as SVG.
    ///
    /// # Errors
    ///
    /// [`AppError::NotFound`] if the visit is not here; [`AppError::Report`].
    pub fn letter_pages(
        &self,
        visit: &str,
        letter: LetterChoice,
        lang: Lang,
    ) -> Result<Vec<String>, AppError> {
        self.allow(Right::Result)?;
        letter_pages(&self.letter_input(visit, lang)?, letter.kind()).map_err(AppError::Report)
    }

    /// A letter before a visit, as PDF bytes.
    ///
    /// # Errors
    ///
    /// As [`App::letter_pages`].
    pub fn letter(
        &self,
        visit: &str,
        letter: LetterChoice,
        lang: Lang,
    ) -> Result<Vec<u8>, AppError> {
        self.allow(Right::Result)?;
        letter_pdf(&self.letter_input(visit, lang)?, letter.kind()).map_err(AppError::Report)
    }

    /// A name for the file of a letter, which every system takes.
    ///
    /// # Errors
    ///
    /// As [`App::letter_pages`].
    pub fn letter_name(
        &self,
        visit: &str,
        letter: LetterChoice,
        lang: Lang,
    ) -> Result<String, AppError> {
        let input = self.letter_input(visit, lang)?;
        let texts = Texts::new(lang);
        let args = [
            ("kindergarten", input.kindergarten.into()),
            ("date", input.date.iso_date().into()),
            ("kind", texts.get(letter.file_word()).into()),
        ];
        Ok(plain_name(&texts.with(key::PAPER_LETTER_FILE, &args), "pdf"))
    }

    /// Writes a letter into a file.
    ///
    /// # Errors
    ///
    /// As [`App::letter_pages`]; [`AppError::CannotWrite`], and nothing is half written then.
    pub fn save_letter(
        &self,
        visit: &str,
        letter: LetterChoice,
        path: &Path,
        lang: Lang,
    ) -> Result<SavedFile, AppError> {
        let bytes = self.letter(visit, letter, lang)?;
        write_file(path, &bytes)?;
        Ok(SavedFile { file: path.display().to_string(), bytes: bytes.len() })
    }

    fn letter_input(&self, visit: &str, lang: Lang) -> Result<LetterInput, AppError> {
        let visit = self.visit(visit)?;
        let known = self.store.kindergarten(&visit.kindergarten)?;
        let begun = self.begun_last(&visit.visit)?;
        let named = begun.map(|row| format!("{}@{}", row.rubric_id, row.rubric_version));
        let rubric = match named {
            Some(name) => self.rubrics().get(&name),
            None => self.rubrics().newest(USUAL, &self.today()),
        };
        let scale = rubric.map(|rubric| rubric.wording_in(lang.tag()).name.clone());
        let municipality = self.municipality()?;
        Ok(LetterInput {
            lang,
            kindergarten: known.map_or(visit.kindergarten, |unit| unit.name),
            group: visit.group,
            date: stamp(&visit.date),
            scale: scale.unwrap_or_default(),
            working: rubric.is_some_and(|rubric| rubric.status == Status::Working),
            comment_days: municipality.comment_days,
            sender: sender_of(municipality),
            issued: self.now_text(),
            program: concat!("VIBA ", env!("CARGO_PKG_VERSION")).to_owned(),
        })
    }
}

/// Who sends, as papers name it.
pub(super) fn sender_of(municipality: Municipality) -> Sender {
    let Municipality { name, unit, contact, purpose, basis, .. } = municipality;
    Sender { name, unit, contact, purpose, basis }
}
