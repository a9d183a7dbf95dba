use record::visit::{Day, Sitting};
use serde::{Deserialize, Serialize};
use store::NewAssessment;

use crate::answers_file::{AssessmentKind, AssessorRole};
use crate::app::App;
use crate::change::{Change, Done, Op};
use crate::content::Facts;
use crate::error::AppError;

/// What a draft begins with.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct NewDraft {
    /// A visit that is here: its id or its code.
    pub visit: String,
    /// `id@version` of the rubric.
    pub rubric: String,
    /// What the assessment is for.
    pub kind: AssessmentKind,
    /// Which of the assessors.
    pub role: AssessorRole,
    /// The assessor's name on this device.
    pub assessor: String,
}

/// A draft that can be answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Started {
    /// The assessment.
    pub assessment: String,
    /// Its visit.
    pub visit: String,
}

impl App {
    /// Begins an assessment of a visit.
    ///
    /// # Errors
    ///
    /// [`AppError::NotFound`] if the visit is not here, [`AppError::InBin`], [`AppError::RubricMissing`],
    /// [`AppError::RubricExpired`], [`AppError::RubricNotForVisits`].
    pub fn start_assessment(&mut self, new: &NewDraft) -> Result<Done<Started>, AppError> {
        self.allow_kind(new.kind.word())?;
        let visit = self.visit(&new.visit)?.visit;
        let rubric = self.rubrics().require_for_visit(&new.rubric, &self.today())?.clone();
        let (id, person_id, at_ms) = (self.new_id(), self.new_id(), self.now_ms());
        let changes = [Change::Visits, Change::Answers];
        self.transact(Op::StartAssessment, &id, &changes, |writer| {
            let person = writer.person(new.assessor.trim(), &person_id)?;
            writer.add_assessment(&NewAssessment {
                id: &id,
                visit: &visit,
                rubric_id: &rubric.id,
                rubric_version: &rubric.version,
                rubric_hash: &rubric.hash,
                kind: new.kind.word(),
                role: new.role.word(),
                person: &person,
                at_ms,
            })?;
            Ok(Started { assessment: id.clone(), visit: visit.clone() })
        })
    }

    /// Replaces the facts of the day and the sittings; the log of situations and the reasons
    /// for missing notes stay. One step, undone as one.
    ///
    /// # Errors
    ///
    /// [`AppError::AnswersRefused`] with every time that is none or runs backwards;
    /// [`AppError::AlreadyFinal`]. Nothing is changed then.
    pub fn set_facts(
        &mut self,
        assessment: &str,
        sittings: Vec<Sitting>,
        day: Day,
    ) -> Result<Done<()>, AppError> {
        self.draft(assessment)?;
        crate::answers_file::check_times(&sittings, &day)?;
        let kept = Facts::of_draft(&self.store, assessment)?;
        let body = Facts { sittings, day, ..kept }.to_json()?;
        self.step(Op::SetFacts, assessment, |step| step.facts(&body))
    }
}
