use rubric::Score;
use serde::Serialize;
use store::{NewAnswer, NewAssessment, NewNote, StoredCounter, Visit, Writer};

use crate::answers_file::{AnswersFile, ReadAnswers};
use crate::app::App;
use crate::change::{Change, Done, Op};
use crate::code::VisitCode;
use crate::content::Facts;
use crate::error::AppError;
use crate::visit::{VisitPlace, write_visit};

/// A draft that was typed in as a whole.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Assessed {
    /// The assessment.
    pub assessment: String,
    /// Its visit.
    pub visit: String,
    /// The visit's code.
    pub code: String,
    /// How many answers were written.
    pub answers: usize,
    /// How many notes were written.
    pub notes: usize,
    /// What they amount to.
    pub score: Score,
}

/// Ids made before the transaction, which has no randomness.
struct NewIds {
    assessment: String,
    person: String,
    group: String,
    code: VisitCode,
    notes: Vec<String>,
}

impl App {
    /// Takes in an answers file as a new draft.
    ///
    /// # Errors
    ///
    /// As [`AnswersFile::read`] and [`crate::Rubrics::require_for_visit`]; [`AppError::NotFound`] or [`AppError::OtherVisit`] if the file
    /// names a visit that is not here or of another group. Nothing is changed then.
    pub fn assess(&mut self, bytes: &[u8]) -> Result<Done<Assessed>, AppError> {
        let rubrics = self.rubrics().clone();
        let read = AnswersFile::read(bytes, &rubrics)?;
        self.allow_kind(read.file.kind.word())?;
        rubrics.require_for_visit(&read.rubric.name(), &self.today())?;
        let visit = match &read.file.visit {
            Some(name) => Some(self.known_visit(name, &read.file)?),
            None => None,
        };
        let ids = self.new_ids(&read)?;
        let at_ms = self.now_ms();
        let changes = [Change::Visits, Change::Answers];
        self.transact(Op::Assess, &ids.assessment, &changes, |writer| {
            let visit = match visit {
                Some(visit) => visit,
                None => {
                    let place = VisitPlace {
                        kindergarten: read.file.kindergarten.clone(),
                        group: read.file.group.clone(),
                    };
                    write_visit(writer, &place, ids.code, &ids.group, true, at_ms)?
                }
            };
            write(writer, &read, &ids, &visit, at_ms)?;
            let noted = read.notes.iter().flat_map(|note| note.indicators.clone()).collect();
            Ok(Assessed {
                assessment: ids.assessment.clone(),
                visit: visit.id,
                code: visit.code,
                answers: read.answers.len(),
                notes: read.notes.len(),
                score: rubric::score(read.rubric, &read.answers, &noted),
            })
        })
    }

    fn known_visit(&self, name: &str, file: &AnswersFile) -> Result<Visit, AppError> {
        let minted = self.visit(name)?;
        let visit = self.store.visit(&minted.visit)?;
        let visit = visit.ok_or_else(|| AppError::NotFound(name.to_owned()))?;
        let lineage = self.lineage(&file.kindergarten)?;
        let meant = lineage.named(&file.group, &visit.date);
        let is_same_group = meant.is_some_and(|group| group.id == visit.group.id);
        if !is_same_group || first_day(file) != visit.date {
            return Err(AppError::OtherVisit { visit: name.to_owned() });
        }
        Ok(visit)
    }

    fn new_ids(&self, read: &ReadAnswers<'_>) -> Result<NewIds, AppError> {
        let date = first_day(&read.file);
        let day = date.parse().map_err(|_| AppError::DateInvalid(date.to_owned()))?;
        let person = read.file.assessor.id.map_or_else(|| self.new_id(), |id| id.to_string());
        Ok(NewIds {
            assessment: self.new_id(),
            person,
            group: self.new_id(),
            code: self.new_code(day)?,
            notes: read.notes.iter().map(|_| self.new_id()).collect(),
        })
    }
}

/// The local date of the first sitting.
fn first_day(file: &AnswersFile) -> &str {
    let first = file.sittings.iter().map(|sitting| sitting.from.as_str()).min();
    first.and_then(|from| from.get(..10)).unwrap_or_default()
}

fn write(
    writer: &Writer<'_>,
    read: &ReadAnswers<'_>,
    ids: &NewIds,
    visit: &Visit,
    at_ms: i64,
) -> Result<(), AppError> {
    let assessment = ids.assessment.as_str();
    let person = writer.person(&read.file.assessor.name, &ids.person)?;
    writer.add_assessment(&NewAssessment {
        id: assessment,
        visit: &visit.id,
        rubric_id: &read.rubric.id,
        rubric_version: &read.rubric.version,
        rubric_hash: &read.rubric.hash,
        kind: read.file.kind.word(),
        role: read.file.role.word(),
        person: &person,
        at_ms,
    })?;
    let facts = Facts {
        sittings: read.file.sittings.clone(),
        day: read.file.day.clone(),
        ..Facts::default()
    };
    writer.append_facts(assessment, &facts.to_json()?, at_ms)?;
    if let Some(informed) = &facts.day.informed {
        writer.append_informed(&visit.id, &crate::informed::to_json(informed)?, at_ms)?;
    }
    for (indicator, answer) in read.answers.entries() {
        let value = Some(answer);
        writer.append_answer(&NewAnswer { assessment, indicator: &indicator, value, at_ms })?;
    }
    for (indicator, episodes) in &read.counters {
        let counter = StoredCounter { indicator: indicator.to_string(), episodes: *episodes };
        writer.append_counter(assessment, &counter, at_ms)?;
    }
    for (note, id) in read.notes.iter().zip(&ids.notes) {
        let new = NewNote { id, assessment, written_at: &note.at, text: &note.text, at_ms };
        writer.add_note(&new)?;
        for indicator in &note.indicators {
            writer.tie_note(id, &indicator.to_string(), true, at_ms)?;
        }
    }
    Ok(())
}
