use record::visit::{Day, Sitting};
use rubric::{
    Answer, Answers, Indicator, IndicatorId, Item, ItemResult, Mean, Reason, Score, SubscaleResult,
};
use serde::Serialize;

use super::ages::AgesOutside;
use super::answer::{allowed, answered};
use super::clock::Clock;
use super::needed::NeededSitting;
use super::note::OpenTag;
use super::note_reason::NoteReason;
use super::step::stacks;
use crate::app::App;
use crate::content::{Content, Facts};
use crate::error::AppError;

/// The answer to one indicator.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct IndicatorAnswer {
    /// The indicator.
    pub id: String,
    /// Its answer; none while there is none.
    pub answer: Option<Answer>,
}

/// One item as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ItemState {
    /// Its score, range, lift and flags.
    pub result: ItemResult,
    /// Why it stands where it stands.
    pub reason: Reason,
    /// Whether the whole item is answered "not applicable".
    pub is_na: bool,
    /// Indicators without an answer.
    pub left: usize,
    /// The answers, in the order of the rubric.
    pub answers: Vec<IndicatorAnswer>,
}

impl ItemState {
    pub(super) fn new(item: &Item, answers: &Answers, result: ItemResult) -> Self {
        let (is_na, reason) = (answers.is_item_na(&item.id), rubric::reason(item, answers));
        let answer = |indicator: &Indicator| IndicatorAnswer {
            id: indicator.id.to_string(),
            answer: answers.get(&indicator.id),
        };
        let answers: Vec<_> = item.indicators.iter().map(answer).collect();
        let open = answers.iter().filter(|answer| answer.answer.is_none()).count();
        let left = if is_na { 0 } else { open };
        Self { result, reason, is_na, left, answers }
    }
}

/// A mean as it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct MeanView {
    /// The sub-scale; `total` for the mean over all items.
    pub id: String,
    /// The mean in tenths of a point, rounded half away from zero; none where nothing is scored.
    pub tenths: Option<u32>,
    /// How many items have a score.
    pub n: u32,
    /// How many items there are.
    pub of: u32,
}

impl MeanView {
    pub(crate) fn new(id: &str, mean: Mean) -> Self {
        Self { id: id.to_owned(), tenths: mean.tenths(), n: mean.n, of: mean.of }
    }
}

/// Episodes counted at an indicator.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Counted {
    /// The indicator.
    pub indicator: String,
    /// How many.
    pub episodes: u32,
}

/// A note as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
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
#[cfg_attr(feature = "bindings", derive(specta::Type))]
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
    /// `primary` or `second`.
    pub role: String,
    /// The time so far: of observation, interview and documents, in this order.
    pub clocks: Vec<Clock>,
    /// What must still be held before it can be made final: nothing else can answer what is left.
    pub needed: Vec<NeededSitting>,
    /// Why items have no note.
    pub reasons: Vec<NoteReason>,
    /// Whether children are younger or older than the scale is made for.
    pub ages: Option<AgesOutside>,
    /// When the last change was put on disk, RFC 3339 with the offset of the place.
    pub saved_at: Option<String>,
    /// The stretches of work.
    pub sittings: Vec<Sitting>,
    /// The facts of the day.
    pub day: Day,
    /// The items, in the order of the rubric.
    pub items: Vec<ItemState>,
    /// The sub-scales, in the order of the rubric.
    pub subscales: Vec<MeanView>,
    /// The mean over all items.
    pub total: MeanView,
    /// Episodes counted.
    pub counters: Vec<Counted>,
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
    /// The tags chosen for it.
    pub open_tags: Vec<OpenTag>,
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
        let (subscales, total) = means(&score);
        let items = rubric.items().zip(score.items);
        let counted = |(indicator, episodes): (&IndicatorId, &u32)| Counted {
            indicator: indicator.to_string(),
            episodes: *episodes,
        };
        let desk = self.store.desk(assessment)?.unwrap_or_default();
        let steps = self.store.steps(assessment)?;
        let (done, undone) = stacks(&steps);
        let known = self.store.kindergarten(&content.kindergarten)?;
        let (now, saved_at) = (self.now_text(), self.changed_at(assessment)?);
        let sittings = self.ended(assessment, content.sittings, Some(&now))?;
        Ok(AssessmentView {
            items: items.map(|(item, result)| ItemState::new(item, &answers, result)).collect(),
            subscales,
            total,
            counters: content.counters.iter().map(counted).collect(),
            clocks: Clock::all(&sittings, &now),
            reasons: NoteReason::of(&rubric, Facts::of_draft(&self.store, assessment)?.reasons),
            ages: AgesOutside::of(&content.day, &rubric),
            needed: NeededSitting::of(&rubric, &answers),
            saved_at,
            role: content.role,
            notes: self.note_states(assessment)?,
            answered: answered(&rubric, &answers),
            of: rubric.indicators().count(),
            current: desk.indicator,
            open_note: desk.open_note,
            open_tags: OpenTag::read(desk.open_tags.as_deref()),
            can_undo: !done.is_empty(),
            can_redo: !undone.is_empty(),
            kindergarten: known.map_or_else(|| content.kindergarten.clone(), |unit| unit.name),
            assessment: content.assessment,
            visit: content.visit,
            group: content.group,
            date: content.date,
            kind: content.kind,
            rubric: rubric.name(),
            sittings,
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

    /// When the last change of an assessment was put on disk.
    pub(crate) fn changed_at(&self, assessment: &str) -> Result<Option<String>, AppError> {
        let at_ms = self.store.last_change(assessment)?;
        let at = at_ms.and_then(|ms| jiff::Timestamp::from_millisecond(ms).ok());
        Ok(at.map(|at| self.local_text(at)))
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

/// The means of the sub-scales, and the one over all items.
pub(super) fn means(score: &Score) -> (Vec<MeanView>, MeanView) {
    let subscales = score.subscales.iter();
    let of_subscale = |result: &SubscaleResult| MeanView::new(result.id.as_str(), result.mean);
    (subscales.map(of_subscale).collect(), MeanView::new("total", score.total))
}
