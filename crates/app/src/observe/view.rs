use record::visit::{Day, Sitting};
use rubric::{Answer, Answers, Indicator, Item, ItemResult, Mean, Rubric, SubscaleResult};
use serde::Serialize;

use super::answer::allowed;
use super::step::stacks;
use crate::app::App;
use crate::content::Content;
use crate::error::AppError;

/// One indicator as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct IndicatorState {
    /// The indicator.
    pub id: String,
    /// Its answer.
    pub answer: Option<Answer>,
    /// How many notes are tied to it.
    pub notes: usize,
    /// Episodes counted.
    pub episodes: u32,
}

/// One item as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ItemState {
    /// Its score, range, reason, lift and flags.
    pub result: ItemResult,
    /// Its indicators.
    pub indicators: Vec<IndicatorState>,
}

/// A note as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct NoteState {
    /// The note.
    pub note: String,
    /// When it was written, RFC 3339 with the offset of the place.
    pub at: String,
    /// The words.
    pub text: String,
    /// The indicators it is tied to.
    pub indicators: Vec<String>,
}

/// A draft with everything an assessor sees of it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AssessmentView {
    /// The assessment.
    pub assessment: String,
    /// The visit.
    pub visit: String,
    /// The name of the kindergarten.
    pub kindergarten: String,
    /// The group.
    pub group: String,
    /// ISO date.
    pub date: String,
    /// `external`, `self`, `practice` or `training`.
    pub kind: String,
    /// Rubric id and version.
    pub rubric: String,
    /// The stretches of work.
    pub sittings: Vec<Sitting>,
    /// The facts of the day.
    pub day: Day,
    /// The items, in the order of the rubric.
    pub items: Vec<ItemState>,
    /// The sub-scales, in the order of the rubric.
    pub subscales: Vec<SubscaleResult>,
    /// The mean over all items.
    pub total: Mean,
    /// The notes, in the order they were written.
    pub notes: Vec<NoteState>,
    /// Indicators answered.
    pub answered: usize,
    /// Indicators of the rubric.
    pub of: usize,
    /// The indicator the assessor was at.
    pub current: Option<String>,
    /// The note that was being typed.
    pub open_note: Option<String>,
    /// Whether there is something to undo.
    pub can_undo: bool,
    /// Whether there is something to do again.
    pub can_redo: bool,
}

impl App {
    /// A draft with everything an assessor sees of it.
    ///
    /// # Errors
    ///
    /// [`AppError::NotFound`], [`AppError::AlreadyFinal`].
    pub fn observe(&self, assessment: &str) -> Result<AssessmentView, AppError> {
        let (row, rubric) = self.draft(assessment)?;
        let content = Content::of_rows(&self.store, &row)?;
        let answers = allowed(&rubric, content.answers.clone());
        let score = rubric::score(&rubric, &answers, &content.noted());
        let items = item_states(&rubric, &content, &answers, score.items);
        let desk = self.store.desk(assessment)?.unwrap_or_default();
        let steps = self.store.steps(assessment)?;
        let (done, undone) = stacks(&steps);
        let known = self.store.kindergarten(&content.kindergarten)?;
        Ok(AssessmentView {
            items,
            subscales: score.subscales,
            total: score.total,
            notes: self.note_states(assessment)?,
            answered: answers.len(),
            of: rubric.indicators().count(),
            current: desk.indicator,
            open_note: desk.open_note,
            can_undo: !done.is_empty(),
            can_redo: !undone.is_empty(),
            kindergarten: known.map_or_else(|| content.kindergarten.clone(), |unit| unit.name),
            assessment: content.assessment,
            visit: content.visit,
            group: content.group,
            date: content.date,
            kind: content.kind,
            rubric: rubric.name(),
            sittings: content.sittings,
            day: content.day,
        })
    }

    /// The draft to open at start: the one that was worked on last.
    ///
    /// # Errors
    ///
    /// As the file says.
    pub fn draft_to_resume(&self) -> Result<Option<String>, AppError> {
        Ok(self.store.latest_desk()?)
    }

    fn note_states(&self, assessment: &str) -> Result<Vec<NoteState>, AppError> {
        let notes = self.store.notes(assessment)?;
        let state = |note: store::StoredNote| NoteState {
            note: note.id,
            at: note.written_at,
            text: note.text,
            indicators: note.indicators,
        };
        Ok(notes.into_iter().map(state).collect())
    }
}

/// The items with their indicators as they stand.
fn item_states(
    rubric: &Rubric,
    content: &Content,
    answers: &Answers,
    results: Vec<ItemResult>,
) -> Vec<ItemState> {
    let indicator = |indicator: &Indicator| IndicatorState {
        id: indicator.id.to_string(),
        answer: answers.get(&indicator.id),
        notes: content.notes.iter().filter(|n| n.indicators.contains(&indicator.id)).count(),
        episodes: content.counters.get(&indicator.id).copied().unwrap_or(0),
    };
    let item = |(item, result): (&Item, ItemResult)| ItemState {
        result,
        indicators: item.indicators.iter().map(indicator).collect(),
    };
    rubric.items().zip(results).map(item).collect()
}
