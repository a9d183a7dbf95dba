//! What is final is never changed: a correction is a new record, with a reason. Until it is final
//! the record before it counts.

use text::{Key, key};

use crate::app::App;
use crate::change::{Change, Done, Op};
use crate::content::{Facts, is_draft};
use crate::error::AppError;
use crate::find::Found;
use crate::observe::{PutBack, Started};
use crate::report_stage::{CorrectionRow, StageRefusal, words};

/// The most characters of a reason.
const LONGEST_REASON: usize = 1_000;

/// Why a correction is not begun, dropped or made final.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CorrectionRefusal {
    /// The assessment was made on another device.
    #[error("assessment {0} was not made here")]
    NotHere(String),
    /// Nobody said why.
    #[error("a correction needs a reason")]
    NoReason,
    /// It is no correction.
    #[error("assessment {0} is not being corrected")]
    None(String),
    /// Everything is as the record says.
    #[error("nothing is corrected in assessment {0}")]
    Nothing(String),
}

impl CorrectionRefusal {
    /// The message people read.
    pub(crate) const fn key(&self) -> Key {
        match self {
            Self::NotHere(_) => key::ERROR_MADE_ELSEWHERE,
            Self::NoReason => key::ERROR_CORRECTION_REASON,
            Self::None(_) => key::ERROR_NO_CORRECTION,
            Self::Nothing(_) => key::ERROR_NOTHING_CORRECTED,
        }
    }

    /// Where it is.
    pub(crate) fn at(&self) -> Option<String> {
        match self {
            Self::NotHere(at) | Self::None(at) | Self::Nothing(at) => Some(at.clone()),
            Self::NoReason => None,
        }
    }
}

impl App {
    /// Opens a final assessment as a draft again, with the answers and notes of its record. The
    /// record stays what counts until the correction is final.
    ///
    /// # Errors
    ///
    /// [`CorrectionRefusal::NoReason`], [`AppError::TextTooLong`], [`CorrectionRefusal::NotHere`],
    /// [`StageRefusal::NotFinal`], [`StageRefusal::Corrected`] if one was begun,
    /// [`StageRefusal::Superseded`] for a record that is not the newest, [`AppError::Forked`],
    /// [`AppError::RubricMissing`]. Nothing is changed then.
    pub fn begin_correction(&mut self, id: &str, reason: &str) -> Result<Done<Started>, AppError> {
        let reason = words(reason, LONGEST_REASON)?;
        if reason.is_empty() {
            return Err(CorrectionRefusal::NoReason.into());
        }
        let assessment = self.find_assessment(id)?;
        let row = self.store.assessment(&assessment)?;
        let row = row.ok_or_else(|| CorrectionRefusal::NotHere(assessment.clone()))?;
        if self.store.correction(&assessment)?.is_some() {
            return Err(StageRefusal::Corrected(assessment).into());
        }
        if is_draft(&row) {
            return Err(StageRefusal::NotFinal(assessment).into());
        }
        let head = self.final_head(&assessment)?;
        if let Found::Record(hash) = self.find(id)?
            && hash != head
        {
            return Err(StageRefusal::Superseded(hash.to_string()).into());
        }
        let body = self.body(head)?;
        self.rubrics().require(&body.rubric.name())?;
        // The record has every sitting ended: no clock goes on from that day.
        let kept = Facts::of_draft(&self.store, &assessment)?;
        let facts =
            Facts { sittings: body.sittings.clone(), day: body.day.clone(), ..kept }.to_json()?;
        let back = PutBack::of(&self.store, &body, &facts)?;
        let started = Started { assessment: assessment.clone(), visit: row.visit };
        let at_ms = self.now_ms();
        let changes = [Change::Visits, Change::Answers, Change::Records];
        self.transact(Op::BeginCorrection, &assessment, &changes, |writer| {
            writer.open_correction(&assessment, head, &reason)?;
            back.write(writer, Op::BeginCorrection, at_ms)?;
            writer.set_correction_facts(&assessment)?;
            Ok(started)
        })
    }

    /// Drops a correction: everything is again as the record says. Nothing is deleted.
    ///
    /// # Errors
    ///
    /// [`CorrectionRefusal::None`], [`AppError::NotFound`].
    pub fn drop_correction(&mut self, id: &str) -> Result<Done<()>, AppError> {
        let assessment = self.find_assessment(id)?;
        let begun = self.store.correction(&assessment)?;
        let begun = begun.ok_or_else(|| CorrectionRefusal::None(assessment.clone()))?;
        let body = self.body(begun.corrects)?;
        let facts = begun.facts.map_or_else(|| Facts::default().to_json(), Ok)?;
        let back = PutBack::of(&self.store, &body, &facts)?;
        let at_ms = self.now_ms();
        let changes = [Change::Visits, Change::Answers, Change::Records];
        self.transact(Op::DropCorrection, &assessment, &changes, |writer| {
            back.write(writer, Op::DropCorrection, at_ms)?;
            Ok(writer.close_assessment(&assessment)?)
        })
    }

    /// The correction that was begun of an assessment.
    pub(crate) fn correction_row(
        &self,
        assessment: &str,
    ) -> Result<Option<CorrectionRow>, AppError> {
        let Some(begun) = self.store.correction(assessment)? else { return Ok(None) };
        let at_ms = self.store.last_operation(Op::BeginCorrection.name(), assessment)?;
        let at = at_ms.and_then(|ms| jiff::Timestamp::from_millisecond(ms).ok());
        let since = at.map(|at| self.local_text(at)).unwrap_or_default();
        Ok(Some(CorrectionRow { reason: begun.reason, since }))
    }
}
