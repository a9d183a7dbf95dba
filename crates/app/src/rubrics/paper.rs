//! Rubrics and what changed in them, on paper.

use std::path::Path;

use ::report::Imprint;
use rubric::Rubric;
use text::Lang;

use super::Rubrics;
use crate::app::App;
use crate::error::AppError;
use crate::file::write_file;

/// The form a paper is written in.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum PaperForm {
    /// To be printed.
    Pdf,
    /// To be read and searched anywhere.
    Text,
}

impl PaperForm {
    /// The form a file name asks for: plain text for `.txt`, PDF for everything else.
    #[must_use]
    pub fn of(path: &Path) -> Self {
        let is_text = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("txt"));
        if is_text { Self::Text } else { Self::Pdf }
    }
}

const fn imprint(lang: Lang, issued: &str) -> Imprint<'_> {
    Imprint { lang, issued, program: concat!("VIBA ", env!("CARGO_PKG_VERSION")) }
}

impl Rubrics {
    /// A rubric to be proof-read by people of the trade: in `language`, else in the language of
    /// the reader, else in that of the template; with a second language beside it if one is named.
    ///
    /// `issued` is RFC 3339 and stands on the paper.
    ///
    /// # Errors
    ///
    /// [`AppError::LanguageMissing`] if the rubric has no such language; [`AppError::Report`].
    pub fn book(
        rubric: &Rubric,
        (language, second): (Option<&str>, Option<&str>),
        (lang, issued): (Lang, &str),
        form: PaperForm,
    ) -> Result<Vec<u8>, AppError> {
        let has = |language: &str| rubric.languages.iter().any(|known| known == language);
        for asked in [language, second].into_iter().flatten() {
            if !has(asked) {
                return Err(AppError::LanguageMissing {
                    language: asked.to_owned(),
                    known: rubric.languages.join(", "),
                });
            }
        }
        let own = Self::language_of(rubric, lang);
        let (language, imprint) = (language.unwrap_or(own), imprint(lang, issued));
        match form {
            PaperForm::Pdf => ::report::rubric_pdf(rubric, language, second, &imprint),
            PaperForm::Text => {
                Ok(::report::rubric_text(rubric, language, second, &imprint).into_bytes())
            }
        }
        .map_err(AppError::Report)
    }

    /// The language a rubric is read in by whoever reads `lang`: that of the template where it lacks
    /// that.
    pub(crate) fn language_of(rubric: &Rubric, lang: Lang) -> &str {
        let own = rubric.languages.iter().find(|known| *known == lang.tag());
        own.or(rubric.languages.first()).map_or("", String::as_str)
    }

    /// What changed from one version to another, as a person would want it.
    ///
    /// # Errors
    ///
    /// [`AppError::Report`].
    pub fn changes(
        old: &Rubric,
        new: &Rubric,
        (lang, issued): (Lang, &str),
        form: PaperForm,
    ) -> Result<Vec<u8>, AppError> {
        let (diff, imprint) = (rubric::diff(old, new), imprint(lang, issued));
        match form {
            PaperForm::Pdf => ::report::diff_pdf(&diff, old, new, &imprint),
            PaperForm::Text => Ok(::report::diff_text(&diff, old, new, &imprint).into_bytes()),
        }
        .map_err(AppError::Report)
    }
}

impl App {
    /// Writes a rubric to be proof-read, as it is edited here; says where.
    ///
    /// # Errors
    ///
    /// [`AppError::WordingWithheld`] if the licence keeps the wording in; as [`Rubrics::book`];
    /// [`AppError::CannotWrite`].
    pub fn print_rubric(
        &self,
        name: &str,
        second: Option<&str>,
        lang: Lang,
        path: &Path,
    ) -> Result<String, AppError> {
        let base = self.rubrics().require(name)?;
        self.rubrics().refuse_to_let_out(base, &self.today())?;
        let rubric = self.edited(name)?.0;
        let bytes =
            Rubrics::book(&rubric, (None, second), (lang, &self.now_text()), PaperForm::of(path))?;
        write_file(path, &bytes)?;
        Ok(path.display().to_string())
    }

    /// Writes what differs between two versions, or between a version and its open edits; says
    /// where.
    ///
    /// # Errors
    ///
    /// As [`App::print_rubric`].
    pub fn print_diff(
        &self,
        old: &str,
        new: Option<&str>,
        lang: Lang,
        path: &Path,
    ) -> Result<String, AppError> {
        let before = self.rubrics().require(old)?;
        self.rubrics().refuse_to_let_out(before, &self.today())?;
        let after = match new {
            Some(new) => {
                let after = self.rubrics().require(new)?;
                self.rubrics().refuse_to_let_out(after, &self.today())?;
                Rubric::clone(after)
            }
            None => self.edited(old)?.0,
        };
        let issued = self.now_text();
        let bytes = Rubrics::changes(before, &after, (lang, &issued), PaperForm::of(path))?;
        write_file(path, &bytes)?;
        Ok(path.display().to_string())
    }
}
