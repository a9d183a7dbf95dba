//! Sheets that are filled in by hand.

use std::path::Path;

use ::report::{Imprint, SheetFacts, blank_sheet_pdf};
use store::Assessment;
use text::{Lang, Texts};

use super::{day_of, stamp};
use crate::app::App;
use crate::content::Content;
use crate::error::AppError;
use crate::file::write_file;
use crate::find::Found;
use crate::rubrics::Rubrics;

/// The rubric of a sheet for a visit that nobody has begun.
const USUAL: &str = "viba-working";

impl App {
    /// A sheet of a rubric to be filled in by hand, as PDF bytes. What is known of the visit, if one
    /// is named, stands in it.
    ///
    /// # Errors
    ///
    /// [`AppError::RubricMissing`], [`AppError::RubricExpired`], [`AppError::RubricNotForVisits`];
    /// [`AppError::WordingWithheld`] if the licence keeps the wording in; [`AppError::NotFound`] if
    /// the visit is not here; [`AppError::Report`].
    pub fn blank_sheet(
        &self,
        rubric: &str,
        visit: Option<&str>,
        lang: Lang,
    ) -> Result<Vec<u8>, AppError> {
        let facts = visit.map(|visit| self.facts_of_visit(visit, lang)).transpose()?;
        self.sheet(rubric, &facts.unwrap_or_default(), lang)
    }

    /// Writes such a sheet; says where.
    ///
    /// # Errors
    ///
    /// As [`App::blank_sheet`]; [`AppError::CannotWrite`], and nothing is half written then.
    pub fn save_blank_sheet(
        &self,
        rubric: &str,
        visit: Option<&str>,
        lang: Lang,
        path: &Path,
    ) -> Result<String, AppError> {
        write_file(path, &self.blank_sheet(rubric, visit, lang)?)?;
        Ok(path.display().to_string())
    }

    /// As PDF bytes, the sheet that `id` asks for: `id@version` of a rubric, a visit, an assessment or a record. For
    /// a visit it is of the rubric that was begun with last, else of the newest working rubric.
    ///
    /// # Errors
    ///
    /// As [`App::blank_sheet`].
    pub fn blank_sheet_for(&self, id: &str, lang: Lang) -> Result<Vec<u8>, AppError> {
        if id.contains('@') {
            return self.blank_sheet(id.trim(), None, lang);
        }
        match self.find(id)? {
            Found::Visit(visit) => {
                let begun = self.begun_last(&visit)?;
                let named =
                    |found: Assessment| format!("{}@{}", found.rubric_id, found.rubric_version);
                let newest = || self.rubrics().newest(USUAL, &self.today()).map(|r| r.name());
                let rubric = begun.map(named).or_else(newest).unwrap_or_else(|| USUAL.to_owned());
                self.blank_sheet(&rubric, Some(&visit), lang)
            }
            Found::Draft(_) | Found::Record(_) => {
                let case = self.case(id)?;
                let facts = facts_of(&case.content, &case.kindergarten_name, lang);
                self.sheet(&case.rubric.name(), &facts, lang)
            }
        }
    }

    fn sheet(&self, rubric: &str, facts: &SheetFacts, lang: Lang) -> Result<Vec<u8>, AppError> {
        let rubric = self.rubrics().require_for_visit(rubric, &self.today())?;
        self.rubrics().refuse_to_let_out(rubric, &self.today())?;
        let issued = self.now_text();
        let program = concat!("VIBA ", env!("CARGO_PKG_VERSION"));
        let imprint = Imprint { lang, issued: &issued, program };
        let language = Rubrics::language_of(rubric, lang);
        blank_sheet_pdf(rubric, language, facts, &imprint).map_err(AppError::Report)
    }

    fn facts_of_visit(&self, visit: &str, lang: Lang) -> Result<SheetFacts, AppError> {
        let visit = self.visit(visit)?;
        let known = self.store.kindergarten(&visit.kindergarten)?;
        let name = known.map_or(visit.kindergarten, |unit| unit.name);
        if let Some(begun) = self.begun_last(&visit.visit)? {
            let content = Content::of_rows(&self.store, &begun)?;
            return Ok(facts_of(&content, &name, lang));
        }
        Ok(SheetFacts {
            kindergarten: Some(name),
            group: Some(visit.group),
            date: Some(stamp(&visit.date)),
            day: None,
        })
    }

    /// The assessment of a visit that was begun here last.
    pub(super) fn begun_last(&self, visit: &str) -> Result<Option<Assessment>, AppError> {
        let here = self.store.assessments()?.into_iter().filter(|found| found.visit == visit);
        Ok(here.max_by(|one, other| {
            (one.created_at_ms, &one.id).cmp(&(other.created_at_ms, &other.id))
        }))
    }
}

fn facts_of(content: &Content, kindergarten: &str, lang: Lang) -> SheetFacts {
    let (sittings, day) = (&content.sittings, &content.day);
    SheetFacts {
        kindergarten: Some(kindergarten.to_owned()),
        group: Some(content.group.clone()),
        date: Some(stamp(&content.date)),
        day: Some(day_of(sittings, day, &Texts::new(lang))),
    }
}
