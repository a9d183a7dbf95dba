use jiff::Timestamp;
use serde::Serialize;
use store::{AssessmentState, ListedAssessment, Listing};

use crate::app::App;
use crate::error::AppError;
use crate::observe::{allowed, answered};

/// One assessment in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct AssessmentRow {
    /// The assessment.
    pub assessment: String,
    /// The visit.
    pub visit: String,
    /// Organisation number.
    pub kindergarten: String,
    /// The name, the number where no register told it.
    pub name: String,
    /// The group.
    pub group: String,
    /// ISO date.
    pub date: String,
    /// `external`, `self`, `practice` or `training`.
    pub kind: String,
    /// `draft` or `final`.
    pub state: &'static str,
    /// How many answers there are; none where nobody counted those of a final one.
    pub answered: Option<u32>,
    /// How many indicators the rubric has; 0 where it is not installed.
    pub of: usize,
    /// When a draft was last changed, RFC 3339 with the offset of the place.
    pub changed_at: Option<String>,
    /// Rubric id and version.
    pub rubric: String,
}

/// An assessment as `show` gives it.
#[derive(Clone, Debug, Serialize)]
pub struct Shown {
    assessment: String,
    visit: String,
    record: Option<record::Hash>,
    state: &'static str,
    kindergarten: String,
    name: String,
    group: String,
    date: String,
    kind: String,
    role: String,
    sittings: Vec<record::visit::Sitting>,
    day: record::visit::Day,
    answers: std::collections::BTreeMap<String, rubric::Answer>,
    notes: Vec<record::visit::NoteEntry>,
    score: rubric::Score,
    strengths: Vec<String>,
    faults: Vec<String>,
    areas: Vec<String>,
}

impl App {
    /// An assessment with its answers, notes, score and findings.
    #[must_use]
    pub fn show(case: &crate::Case) -> Shown {
        let content = case.content.clone();
        let found = &case.findings;
        let strong = found.strong_items.iter().chain(&found.relatively_strongest);
        let single = found.strong_indicators.iter().map(ToString::to_string);
        let areas = found.areas.iter().chain(&found.further);
        Shown {
            assessment: content.assessment,
            visit: content.visit,
            record: case.record,
            state: if case.record.is_some() { "final" } else { "draft" },
            kindergarten: content.kindergarten,
            name: case.kindergarten_name.clone(),
            group: content.group,
            date: content.date,
            kind: content.kind,
            role: content.role,
            sittings: content.sittings,
            day: content.day,
            answers: content.answers,
            notes: content.notes,
            score: case.score.clone(),
            strengths: strong.map(|strength| strength.item.to_string()).chain(single).collect(),
            faults: found.faults.iter().map(ToString::to_string).collect(),
            areas: areas.map(|area| area.item.to_string()).collect(),
        }
    }

    /// The assessments made here, newest visit first, each with its count of answers.
    ///
    /// # Errors
    ///
    /// As the file says.
    pub fn list(&self) -> Result<Vec<AssessmentRow>, AppError> {
        self.rows(Listing { counts_all: true, ..Listing::default() })
    }

    /// The assessments made here, newest visit first: answers are counted in drafts only, so that
    /// many years' work is listed at once.
    ///
    /// # Errors
    ///
    /// As the file says.
    pub fn assessments(&self) -> Result<Vec<AssessmentRow>, AppError> {
        self.rows(Listing::default())
    }

    pub(crate) fn rows(&self, listing: Listing) -> Result<Vec<AssessmentRow>, AppError> {
        self.store.listed(listing)?.into_iter().map(|row| self.row(row)).collect()
    }

    fn row(&self, row: ListedAssessment) -> Result<AssessmentRow, AppError> {
        let rubric = format!("{}@{}", row.rubric_id, row.rubric_version);
        let installed = self.rubrics().get(&rubric);
        let changed_at = row.changed_at_ms.and_then(|ms| Timestamp::from_millisecond(ms).ok());
        // An item that is not applicable needs no more answers: rows alone do not tell.
        let answered = match installed {
            Some(rubric) if row.state == AssessmentState::Draft => {
                let answers = allowed(rubric, self.store.answers(&row.id)?);
                u32::try_from(answered(rubric, &answers)).ok()
            }
            _ => row.answered,
        };
        Ok(AssessmentRow {
            of: installed.map_or(0, |rubric| rubric.indicators().count()),
            changed_at: changed_at.map(|at| self.local_text(at)),
            answered,
            state: if row.state == AssessmentState::Draft { "draft" } else { "final" },
            rubric,
            assessment: row.id,
            visit: row.visit,
            name: row.kindergarten_name.unwrap_or_else(|| row.kindergarten.clone()),
            kindergarten: row.kindergarten,
            group: row.group,
            date: row.date,
            kind: row.kind,
        })
    }
}
