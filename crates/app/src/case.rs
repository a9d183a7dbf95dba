use std::sync::Arc;

use record::Hash;
use record::assessment::AssessmentBody;
use rubric::{Answers, Findings, Rubric, Score};

use crate::app::App;
use crate::content::{Content, is_draft};
use crate::error::AppError;
use crate::find::Found;
use crate::office::Resolution;

/// One assessment with all that can be said of it: content, score, findings.
#[derive(Clone, Debug)]
pub struct Case {
    /// What was answered and written.
    pub content: Content,
    /// The rubric it was made with.
    pub rubric: Arc<Rubric>,
    /// The answers as the rubric allows them.
    pub answers: Answers,
    /// What they amount to.
    pub score: Score,
    /// Strengths and areas.
    pub findings: Findings,
    /// The record; none for a draft.
    pub record: Option<Hash>,
    /// The name of the kindergarten, its number where no register told it.
    pub kindergarten_name: String,
}

impl App {
    /// The assessment, visit or record that `id` names, with all that can be said of it.
    ///
    /// # Errors
    ///
    /// [`AppError::NotFound`], [`AppError::Ambiguous`], [`AppError::RubricMissing`],
    /// [`AppError::InBin`], and for a visit without one result [`AppError::WaitsForConsensus`] or [`AppError::Forked`].
    pub fn case(&self, id: &str) -> Result<Case, AppError> {
        match self.find(id)? {
            Found::Draft(assessment) => self.draft_case(&assessment),
            Found::Record(hash) => self.record_case(hash),
            Found::Visit(visit) => match self.resolution_of(&visit)? {
                Some(Resolution::OneAssessor(hash) | Resolution::Consensus(hash)) => {
                    self.record_case(hash)
                }
                Some(Resolution::WaitsForConsensus) => Err(AppError::WaitsForConsensus(visit)),
                Some(Resolution::Forked) => Err(AppError::Forked(visit)),
                None => self.only_draft_case(id, &visit),
            },
        }
    }

    /// The one assessment of a visit that has no result yet.
    fn only_draft_case(&self, id: &str, visit: &str) -> Result<Case, AppError> {
        let here = self.store.assessments()?;
        let mut of_visit = here.iter().filter(|assessment| assessment.visit == visit);
        match (of_visit.next(), of_visit.next()) {
            (Some(only), None) => self.draft_case(&only.id),
            (Some(_), Some(_)) => Err(AppError::Ambiguous(id.to_owned())),
            (None, _) => Err(AppError::NotFound(id.to_owned())),
        }
    }

    fn draft_case(&self, id: &str) -> Result<Case, AppError> {
        // What came in a bundle has no rows here, and its record all the same.
        let Some(assessment) = self.store.assessment(id)? else {
            return self.record_case(self.only_head(id)?);
        };
        if assessment.is_binned {
            return Err(AppError::InBin(id.to_owned()));
        }
        if is_draft(&assessment) {
            let content = Content::of_rows(&self.store, &assessment)?;
            return self.case_of(content, None);
        }
        self.record_case(self.only_head(id)?)
    }

    pub(crate) fn record_case(&self, hash: Hash) -> Result<Case, AppError> {
        let content = Content::of_body(&self.body(hash)?);
        self.case_of(content, Some(hash))
    }

    /// The one newest revision of an assessment.
    pub(crate) fn only_head(&self, assessment: &str) -> Result<Hash, AppError> {
        match self.store.heads(assessment)?.as_slice() {
            [head] => Ok(*head),
            [] => Err(AppError::NotFound(assessment.to_owned())),
            _ => Err(AppError::Forked(assessment.to_owned())),
        }
    }

    /// The body of an assessment record that is kept here.
    pub(crate) fn body(&self, hash: Hash) -> Result<AssessmentBody, AppError> {
        let stored = self.store.record(hash)?;
        let stored = stored.ok_or_else(|| AppError::NotFound(hash.to_string()))?;
        let broken = |source| AppError::RecordBroken { hash: hash.to_string(), source };
        AssessmentBody::read(&stored.record.verify().map_err(broken)?).map_err(broken)
    }

    pub(crate) fn case_of(&self, content: Content, record: Option<Hash>) -> Result<Case, AppError> {
        let rubric = self.rubrics().require(&content.rubric.name())?.clone();
        let answers = content.checked_answers(&rubric);
        let noted = content.noted();
        let score = rubric::score(&rubric, &answers, &noted);
        let findings = rubric::findings(&rubric, &answers, &score, &noted, &[]);
        let known = self.store.kindergarten(&content.kindergarten)?;
        let kindergarten_name =
            known.map_or_else(|| content.kindergarten.clone(), |kindergarten| kindergarten.name);
        Ok(Case { content, rubric, answers, score, findings, record, kindergarten_name })
    }
}
