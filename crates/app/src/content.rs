use std::collections::BTreeMap;

use record::assessment::{AssessmentBody, RubricName};
use record::visit::{Day, NoteEntry, Sitting};
use rubric::{Answer, Answers, IndicatorId, ItemId, Noted, Rubric};
use serde::{Deserialize, Serialize};
use store::{Assessment, AssessmentState, Store, StoreError};

use crate::error::AppError;
use crate::observe::Happened;

/// The facts of a visit as the file keeps them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Facts {
    pub sittings: Vec<Sitting>,
    pub day: Day,
    /// What happened when. Of the draft alone: the form of a record has no place for it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub log: Vec<Happened>,
    /// Why items have no note. Of the draft alone, likewise: a reason is neither note nor evidence.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub reasons: BTreeMap<ItemId, String>,
}

impl Facts {
    pub(crate) fn to_json(&self) -> Result<String, AppError> {
        Ok(serde_json::to_string(self).map_err(|_| StoreError::Form("visit"))?)
    }

    /// The facts of an assessment made here; nothing where nobody said anything.
    pub(crate) fn of_draft(store: &Store, assessment: &str) -> Result<Self, AppError> {
        store.facts(assessment)?.map_or_else(|| Ok(Self::default()), |text| Self::from_json(&text))
    }

    pub(crate) fn from_json(text: &str) -> Result<Self, AppError> {
        Ok(serde_json::from_str(text).map_err(|_| StoreError::Form("visit"))?)
    }
}

/// Everything that was answered and written in one assessment, from the draft's rows or from a
/// record's body: the same either way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Content {
    /// The assessment.
    pub assessment: String,
    /// The visit.
    pub visit: String,
    /// Organisation number.
    pub kindergarten: String,
    /// The name of the group.
    pub group: String,
    /// ISO date.
    pub date: String,
    /// The rubric.
    pub rubric: RubricName,
    /// `external`, `self`, `practice` or `training`.
    pub kind: String,
    /// `primary`, `second` or `consensus`.
    pub role: String,
    /// The assessor's pseudonymous id.
    pub person: String,
    /// The stretches of work.
    pub sittings: Vec<Sitting>,
    /// The facts of the day.
    pub day: Day,
    /// The answers.
    pub answers: BTreeMap<String, Answer>,
    /// Episodes counted.
    pub counters: BTreeMap<IndicatorId, u32>,
    /// The notes.
    pub notes: Vec<NoteEntry>,
}

impl Content {
    /// The content of an assessment made here.
    pub(crate) fn of_rows(store: &Store, assessment: &Assessment) -> Result<Self, AppError> {
        let visit = store.visit(&assessment.visit)?.ok_or(StoreError::Form("visit"))?;
        let mut facts = Facts::of_draft(store, &assessment.id)?;
        if let Some(said) = crate::informed::said(store, &visit.id)? {
            facts.day.informed = (!said.is_empty()).then_some(said);
        }
        let parse = |id: &str| id.parse().map_err(|_| StoreError::Form("indicator"));
        let mut notes = Vec::new();
        for note in store.notes(&assessment.id)? {
            let indicators =
                note.indicators.iter().map(|id| parse(id)).collect::<Result<_, StoreError>>()?;
            notes.push(NoteEntry { at: note.written_at, text: note.text, indicators });
        }
        let mut counters = BTreeMap::new();
        for counter in store.counters(&assessment.id)? {
            counters.insert(parse(&counter.indicator)?, counter.episodes);
        }
        Ok(Self {
            assessment: assessment.id.clone(),
            visit: visit.id,
            kindergarten: visit.group.kindergarten,
            group: visit.group.name,
            date: visit.date,
            rubric: RubricName {
                id: assessment.rubric_id.clone(),
                version: assessment.rubric_version.clone(),
                hash: assessment.rubric_hash.clone(),
            },
            kind: assessment.kind.clone(),
            role: assessment.role.clone(),
            person: assessment.person.clone(),
            sittings: facts.sittings,
            day: facts.day,
            answers: store.answers(&assessment.id)?.into_iter().collect(),
            counters,
            notes,
        })
    }

    /// The content of a record.
    pub(crate) fn of_body(body: &AssessmentBody) -> Self {
        Self {
            assessment: body.assessment.clone(),
            visit: body.visit.clone(),
            kindergarten: body.kindergarten.clone(),
            group: body.group.clone(),
            date: body.date().unwrap_or_default().to_owned(),
            rubric: body.rubric.clone(),
            kind: body.kind.clone(),
            role: body.role.clone(),
            person: body.author.person.clone(),
            sittings: body.sittings.clone(),
            day: body.day.clone(),
            answers: body.answers.clone(),
            counters: body.counters.clone(),
            notes: body.notes.clone(),
        }
    }

    /// The answers as the rubric allows them. What it does not allow is left out: a record from
    /// elsewhere may hold anything.
    pub(crate) fn checked_answers(&self, rubric: &Rubric) -> Answers {
        let mut answers = Answers::new();
        for (id, answer) in &self.answers {
            let _ = answers.set(rubric, id, Some(*answer));
        }
        answers
    }

    /// The indicators that a note is tied to.
    #[must_use]
    pub fn noted(&self) -> Noted {
        self.notes.iter().flat_map(|note| note.indicators.iter().cloned()).collect()
    }
}

/// Whether the assessment may still change.
pub(crate) fn is_draft(assessment: &Assessment) -> bool {
    assessment.state == AssessmentState::Draft
}
