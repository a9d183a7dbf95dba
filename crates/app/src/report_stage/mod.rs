//! How far a report has come: handed over for comments on the facts, commented on, final. The
//! answers and the signature are final before it, and stay.

mod refusal;
mod shown;

use record::Hash;
use record::comment::{COMMENT_VERSION, CommentBody, CommentStep, Progress};
use record::{RecordKind, canonical};
use store::Store;
use unicode_normalization::UnicodeNormalization as _;

pub use self::refusal::StageRefusal;
use self::shown::row;
pub use self::shown::{CorrectionRow, FactCommentRow, ReportProgress, ReportStage};
use crate::app::App;
use crate::change::{Change, Done, Op};
use crate::error::AppError;
use crate::find::Found;
use crate::office::Resolution;

/// The most characters a comment or an answer may have.
const LONGEST: usize = 4_000;
/// The most characters of whose words they are.
const LONGEST_ROLE: usize = 80;

/// A final assessment, by its record.
pub(crate) struct Target {
    /// The assessment.
    pub(crate) assessment: String,
    /// The record.
    pub(crate) record: Hash,
}

/// What is said, without who and where.
#[derive(Default)]
struct Said {
    to: Option<String>,
    by: Option<String>,
    text: String,
    deadline: Option<String>,
}

impl App {
    /// How far the report of an assessment, visit or record has come.
    ///
    /// # Errors
    ///
    /// As [`App::case`] for what it names.
    pub fn report_progress(&self, id: &str) -> Result<ReportProgress, AppError> {
        let comment_days = self.municipality()?.comment_days;
        let draft = ReportProgress {
            stage: ReportStage::Draft,
            record: None,
            issued_on: None,
            deadline: None,
            is_overdue: false,
            final_on: None,
            comments: Vec::new(),
            correction: None,
            comment_days,
        };
        let target = match self.target(id) {
            Ok(target) => target,
            Err(AppError::Stage(StageRefusal::NotFinal(_))) => return Ok(draft),
            Err(error) => return Err(error),
        };
        let said = progress(&self.store, &target.assessment, target.record)?;
        let stage = stage(&said);
        let is_late = said.deadline.as_ref().is_some_and(|day| *day < self.today());
        Ok(ReportProgress {
            stage,
            record: Some(target.record),
            is_overdue: stage == ReportStage::Preliminary && is_late,
            comments: said.facts.iter().map(row).collect(),
            correction: self.correction_row(&target.assessment)?,
            issued_on: said.issued_on,
            deadline: said.deadline,
            final_on: said.final_on,
            ..draft
        })
    }

    /// Hands the report over, for comments on the facts until a day.
    ///
    /// # Errors
    ///
    /// [`StageRefusal::NotFinal`], [`StageRefusal::Superseded`], [`StageRefusal::Corrected`],
    /// [`StageRefusal::AlreadyPreliminary`], [`StageRefusal::Closed`],
    /// [`StageRefusal::DeadlinePast`], [`AppError::DateInvalid`]. Nothing is changed then.
    pub fn issue_preliminary(
        &mut self,
        id: &str,
        deadline: &str,
    ) -> Result<Done<ReportProgress>, AppError> {
        let target = self.newest_target(id)?;
        let at = target.assessment.clone();
        let deadline = crate::informed::day(deadline)?;
        match self.stage_of(&target)?.0 {
            ReportStage::Final => return Err(StageRefusal::Closed(at).into()),
            ReportStage::Preliminary => return Err(StageRefusal::AlreadyPreliminary(at).into()),
            ReportStage::Draft | ReportStage::Signed => {}
        }
        self.refuse_corrected(&at)?;
        if deadline < self.today() {
            return Err(StageRefusal::DeadlinePast(deadline).into());
        }
        let said = Said { deadline: Some(deadline), ..Said::default() };
        self.say(Op::IssuePreliminary, CommentStep::Preliminary, &target, said)
    }

    /// Writes down what the kindergarten says of the facts, also after the last day for it.
    ///
    /// # Errors
    ///
    /// As [`App::issue_preliminary`] for the assessment; [`StageRefusal::NotPreliminary`],
    /// [`StageRefusal::Closed`], [`StageRefusal::Empty`], [`AppError::TextTooLong`].
    pub fn comment_on_facts(
        &mut self,
        id: &str,
        by: &str,
        text: &str,
    ) -> Result<Done<ReportProgress>, AppError> {
        let target = self.newest_target(id)?;
        self.preliminary(&target)?;
        let by = words(by, LONGEST_ROLE)?;
        let said =
            Said { by: (!by.is_empty()).then_some(by), text: some_words(text)?, ..Said::default() };
        self.say(Op::CommentOnFacts, CommentStep::Fact, &target, said)
    }

    /// Answers a comment on the facts, once.
    ///
    /// # Errors
    ///
    /// As [`App::comment_on_facts`]; [`AppError::NotFound`] if the report has no such comment,
    /// [`StageRefusal::Answered`].
    pub fn answer_comment(
        &mut self,
        id: &str,
        comment: &str,
        text: &str,
    ) -> Result<Done<ReportProgress>, AppError> {
        let target = self.newest_target(id)?;
        let progress = self.preliminary(&target)?;
        let found = progress.facts.iter().find(|(fact, _)| fact.comment == comment);
        match found {
            None => return Err(AppError::NotFound(comment.to_owned())),
            Some((_, Some(_))) => return Err(StageRefusal::Answered(comment.to_owned()).into()),
            Some((_, None)) => {}
        }
        let said =
            Said { to: Some(comment.to_owned()), text: some_words(text)?, ..Said::default() };
        self.say(Op::AnswerComment, CommentStep::Answer, &target, said)
    }

    /// Makes the report final, when every comment has its answer; before the last day too, for the
    /// head may have said that there is nothing to say.
    ///
    /// # Errors
    ///
    /// As [`App::comment_on_facts`]; [`StageRefusal::Unanswered`], [`StageRefusal::Corrected`].
    pub fn close_report(&mut self, id: &str) -> Result<Done<ReportProgress>, AppError> {
        let target = self.newest_target(id)?;
        let progress = self.preliminary(&target)?;
        self.refuse_corrected(&target.assessment)?;
        match progress.unanswered() {
            0 => self.say(Op::CloseReport, CommentStep::Final, &target, Said::default()),
            count => Err(StageRefusal::Unanswered { at: target.assessment, count }.into()),
        }
    }

    /// The record whose report an id means. Of an assessment that is being corrected, the one that
    /// counts until then.
    pub(crate) fn target(&self, id: &str) -> Result<Target, AppError> {
        let record = match self.find(id)? {
            Found::Record(record) => record,
            Found::Draft(assessment) => self.final_head(&assessment)?,
            Found::Visit(visit) => match self.resolution_of(&visit)? {
                Some(Resolution::OneAssessor(hash) | Resolution::Consensus(hash)) => hash,
                Some(Resolution::WaitsForConsensus) => {
                    return Err(AppError::WaitsForConsensus(visit));
                }
                Some(Resolution::Forked) => return Err(AppError::Forked(visit)),
                None => return Err(StageRefusal::NotFinal(visit).into()),
            },
        };
        Ok(Target { assessment: self.body(record)?.assessment, record })
    }

    /// The same, for what is to be said: only of the newest record.
    fn newest_target(&self, id: &str) -> Result<Target, AppError> {
        let target = self.target(id)?;
        if self.only_head(&target.assessment)? == target.record {
            Ok(target)
        } else {
            Err(StageRefusal::Superseded(target.record.to_string()).into())
        }
    }

    /// The one newest record of an assessment.
    ///
    /// # Errors
    ///
    /// [`StageRefusal::NotFinal`] if it has none, [`AppError::Forked`].
    pub(crate) fn final_head(&self, assessment: &str) -> Result<Hash, AppError> {
        match self.only_head(assessment) {
            Err(AppError::NotFound(_)) => Err(StageRefusal::NotFinal(assessment.to_owned()).into()),
            other => other,
        }
    }

    fn stage_of(&self, target: &Target) -> Result<(ReportStage, Progress), AppError> {
        let progress = progress(&self.store, &target.assessment, target.record)?;
        Ok((stage(&progress), progress))
    }

    /// What was said, while comments may come.
    fn preliminary(&self, target: &Target) -> Result<Progress, AppError> {
        let at = target.assessment.clone();
        match self.stage_of(target)? {
            (ReportStage::Preliminary, progress) => Ok(progress),
            (ReportStage::Final, _) => Err(StageRefusal::Closed(at).into()),
            _ => Err(StageRefusal::NotPreliminary(at).into()),
        }
    }

    fn refuse_corrected(&self, assessment: &str) -> Result<(), AppError> {
        match self.store.correction(assessment)? {
            Some(_) => Err(StageRefusal::Corrected(assessment.to_owned()).into()),
            None => Ok(()),
        }
    }

    fn say(
        &mut self,
        op: Op,
        step: CommentStep,
        target: &Target,
        said: Said,
    ) -> Result<Done<ReportProgress>, AppError> {
        let about = self.body(target.record)?;
        let (signer, comment, person, at) =
            (self.signer(), self.new_id(), self.new_id(), self.now_text());
        let (here, name) = (self.store.assessment(&about.assessment)?, self.name().to_owned());
        let may_stay = about.kind == "self";
        let changes = [Change::Records, Change::Outbox];
        let done = self.transact(op, &about.assessment, &changes, |writer| {
            let person = match here {
                Some(here) => here.person,
                None => writer.person(&name, &person)?,
            };
            let pen = signer.pen(writer, &person)?;
            let (seq, previous) = signer.numbers(writer, may_stay)?;
            let body = CommentBody {
                kind_of_record: RecordKind::AssessmentComment.as_str().to_owned(),
                v: COMMENT_VERSION,
                comment,
                assessment: about.assessment.clone(),
                visit: about.visit,
                parents: vec![target.record],
                author: pen.author(),
                step,
                to: said.to,
                by: said.by,
                text: said.text,
                deadline: said.deadline,
                at,
                seq,
                previous,
            };
            pen.keep(writer, &body.comment, body.to_value())
        })?;
        let output = self.report_progress(&about.assessment)?;
        Ok(Done { op: done.op, output, changes: done.changes })
    }
}

/// What was said of a record.
pub(crate) fn progress(
    store: &Store,
    assessment: &str,
    record: Hash,
) -> Result<Progress, AppError> {
    let stored = store.comments(assessment, record)?;
    // Verified when they came; one of a newer form says nothing here.
    let read = stored.iter().filter_map(|stored| {
        let body = CommentBody::read(&canonical::parse(&stored.record.body).ok()?).ok()?;
        (body.v <= COMMENT_VERSION).then_some((stored.record.hash, body))
    });
    Ok(Progress::of(record, &read.collect::<Vec<_>>()))
}

/// How far the report of a record has come, by what was said of it.
pub(crate) const fn stage(progress: &Progress) -> ReportStage {
    match (&progress.final_on, &progress.issued_on) {
        (Some(_), _) => ReportStage::Final,
        (None, Some(_)) => ReportStage::Preliminary,
        (None, None) => ReportStage::Signed,
    }
}

/// A text as it is kept.
///
/// # Errors
///
/// [`AppError::TextTooLong`].
pub(crate) fn words(text: &str, limit: usize) -> Result<String, AppError> {
    let text: String = text.trim().nfc().collect();
    if text.chars().count() > limit { Err(AppError::TextTooLong { limit }) } else { Ok(text) }
}

fn some_words(text: &str) -> Result<String, AppError> {
    let text = words(text, LONGEST)?;
    if text.is_empty() { Err(StageRefusal::Empty.into()) } else { Ok(text) }
}
