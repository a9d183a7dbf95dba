//! What an assessor does in a draft, half a day long: answers, notes, facts, undo.
//!
//! Every change is one step: one transaction, on disk when it returns, and turned back by
//! [`App::undo`] as a whole. Nothing is overwritten.

mod ages;
mod answer;
mod clock;
mod day;
mod draft;
mod history;
mod move_draft;
mod needed;
mod note;
mod note_reason;
mod put_back;
mod step;
mod view;

pub use ages::AgesOutside;
pub use answer::{AnswerIndicator, GivenAnswer, ItemView, Rest, RestAnswer};
pub(crate) use answer::{allowed, answered};
pub use clock::Clock;
pub(crate) use day::Happened;
pub use day::{
    COMING_MINUTES, DayPage, DayView, Moment, SOON_MINUTES, SituationState, SituationView,
    VERY_SOON_MINUTES, Warning, warnings,
};
pub use draft::{NewDraft, Started};
pub use history::{HistoryEntry, HistoryEvent, HistoryTurn};
pub use move_draft::{DraftMove, MoveLine};
pub use needed::NeededSitting;
pub use note::{NoteChange, OpenTag, WrittenNote};
pub use note_reason::NoteReason;
pub(crate) use put_back::PutBack;
pub use step::Turned;
pub use view::{AssessmentView, Counted, IndicatorAnswer, ItemState, MeanView, NoteState};

use std::sync::Arc;

use rubric::{Noted, Rubric};
use store::Assessment;

use crate::app::App;
use crate::content::is_draft;
use crate::error::AppError;

impl App {
    /// A draft by its whole id, with its rubric.
    fn draft(&self, id: &str) -> Result<(Assessment, Arc<Rubric>), AppError> {
        let found = self.store.assessment(id)?;
        let assessment = found.ok_or_else(|| AppError::NotFound(id.to_owned()))?;
        if !is_draft(&assessment) {
            return Err(AppError::AlreadyFinal(id.to_owned()));
        }
        if assessment.is_binned {
            return Err(AppError::InBin(id.to_owned()));
        }
        let name = format!("{}@{}", assessment.rubric_id, assessment.rubric_version);
        let rubric = Arc::clone(self.rubrics().require(&name)?);
        Ok((assessment, rubric))
    }

    /// The indicators a note is tied to.
    fn noted(&self, assessment: &str) -> Result<Noted, AppError> {
        let ids = self.store.noted_indicators(assessment)?;
        Ok(ids.iter().filter_map(|id| id.parse().ok()).collect())
    }
}
