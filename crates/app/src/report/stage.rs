//! How far the report has come, and who sends it.

use ::report::{FactComment, Informed, Sender, Stage};
use record::comment::{CommentBody, Progress};
use record::visit;

use super::letter::sender_of;
use super::{Writer, stamp};
use crate::error::AppError;
use crate::report_stage::{ReportStage, progress, stage};

impl Writer<'_> {
    /// What was said of the record; nothing of a draft.
    pub(super) fn said(&self) -> Result<Progress, AppError> {
        match self.case.record {
            Some(record) => progress(&self.app.store, &self.case.content.assessment, record),
            None => Ok(Progress::default()),
        }
    }

    pub(super) fn stage(&self, said: &Progress) -> Stage {
        let day = |day: &Option<String>| stamp(day.as_deref().unwrap_or_default());
        match (self.case.record, stage(said)) {
            (None, _) => Stage::Draft,
            (Some(_), ReportStage::Preliminary) => {
                Stage::Preliminary { issued: day(&said.issued_on), deadline: day(&said.deadline) }
            }
            (Some(_), ReportStage::Final) => Stage::Final { on: day(&said.final_on) },
            (Some(_), ReportStage::Signed | ReportStage::Draft) => Stage::Signed,
        }
    }

    pub(super) fn sender(&self) -> Result<Sender, AppError> {
        Ok(sender_of(self.app.municipality()?))
    }

    pub(super) fn informed(&self) -> Informed {
        let said = self.case.content.day.informed.clone().unwrap_or_default();
        let visit::Informed { staff, representatives, parents } = said;
        let day = |day: Option<String>| day.as_deref().map(stamp);
        Informed { staff: day(staff), representatives: day(representatives), parents: day(parents) }
    }
}

/// What the head says of the facts, each with its answer.
pub(super) fn comments(said: &Progress) -> Vec<FactComment> {
    let row = |(fact, answer): &(CommentBody, Option<CommentBody>)| FactComment {
        at: stamp(&fact.at),
        by: fact.by.clone().unwrap_or_default(),
        text: fact.text.clone(),
        answer: answer.as_ref().map(|answer| answer.text.clone()),
    };
    said.facts.iter().map(row).collect()
}
