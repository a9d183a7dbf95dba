use std::collections::BTreeMap;

use record::assessment::{ASSESSMENT_VERSION, AssessmentBody, Author};
use record::visit::{Sitting, SittingKind};
use record::{Hash, RecordKind};
use rubric::IndicatorId;
use serde::Serialize;

use crate::app::App;
use crate::backup::BackupReason;
use crate::case::Case;
use crate::change::{Change, Done, Op};
use crate::content::Content;
use crate::correction::CorrectionRefusal;
use crate::derive::{computed, derive};
use crate::error::AppError;
use crate::observe::NeededSitting;

/// What a record stands on beside the draft itself.
struct Basis {
    parents: Vec<Hash>,
    reason: Option<String>,
    blind: Option<bool>,
}

/// An assessment that was made final.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Finalized {
    /// The assessment.
    pub assessment: String,
    /// The visit.
    pub visit: String,
    /// The record.
    pub record: Hash,
    /// The record's number on this device; a kindergarten's own assessment has none.
    pub seq: Option<u64>,
    /// Items without a score, in the order of the rubric.
    pub without_score: Vec<String>,
    /// Indicators without an answer.
    pub unanswered: usize,
}

impl App {
    /// Makes a draft final: a signed record that is never edited.
    ///
    /// Answers may be missing: the items they belong to then have no score, and that is said. A
    /// sitting that is still open ends with the last change on its day.
    ///
    /// A draft stays open until the last sitting it needs; `without` says which ones will not be
    /// held. Whoever hands in a whole answers file, on the command line or as the example, names
    /// every kind: what is given there is taken as it is.
    ///
    /// A correction becomes a record that follows the one it corrects. A kindergarten's own
    /// assessment needs no sitting, for nobody came: without one it has a talk of no length, at the
    /// moment it was agreed.
    ///
    /// A backup is made afterwards; one that fails is told of by [`App::backups`], and what is final is
    /// final.
    ///
    /// # Errors
    ///
    /// [`AppError::AlreadyFinal`], [`AppError::NothingAnswered`], [`AppError::NoSitting`] if nobody
    /// said when it was, [`AppError::SittingNeeded`], [`AppError::NotFound`]; of a correction
    /// [`CorrectionRefusal::Nothing`] and [`AppError::Forked`].
    pub fn finalize(
        &mut self,
        id: &str,
        without: &[SittingKind],
    ) -> Result<Done<Finalized>, AppError> {
        let assessment = self.find_assessment(id)?;
        let mut case = self.case(&assessment)?;
        self.allow_kind(&case.content.kind)?;
        if case.record.is_some() {
            return Err(AppError::AlreadyFinal(assessment));
        }
        if case.answers.is_empty() {
            return Err(AppError::NothingAnswered(assessment));
        }
        let is_own = case.content.kind == "self";
        if case.content.sittings.is_empty() {
            if !is_own {
                return Err(AppError::NoSitting(assessment));
            }
            case.content.sittings.push(agreed_at(self.now_text()));
        }
        let needed = NeededSitting::of(&case.rubric, &case.answers);
        if let Some(NeededSitting { kind, left }) =
            needed.into_iter().find(|sitting| !is_own && !without.contains(&sitting.kind))
        {
            return Err(AppError::SittingNeeded { assessment, kind, left });
        }
        case.content.sittings = self.ended(&assessment, case.content.sittings, None)?;
        let basis = self.basis(&case)?;
        let signer = self.signer();
        let changes = [Change::Answers, Change::Records, Change::Outbox];
        let done = self.transact(Op::Finalize, &assessment, &changes, |writer| {
            let pen = signer.pen(writer, &case.content.person)?;
            let (seq, previous) = signer.numbers(writer, is_own)?;
            let body = AssessmentBody { seq, previous, ..body_of(&case, pen.author(), basis) };
            let hash = pen.keep(writer, &assessment, body.to_value())?;
            writer.add_revision(&derive(hash, &body, Some(&case.rubric)))?;
            writer.close_assessment(&assessment)?;
            Ok(finalized(&case, hash, seq))
        })?;
        self.back_up_aside(BackupReason::Finalize);
        Ok(done)
    }

    fn basis(&self, case: &Case) -> Result<Basis, AppError> {
        let assessment = &case.content.assessment;
        let blind = match case.content.kind.as_str() {
            "self" => Some(self.is_blind(&case.content)?),
            _ => None,
        };
        let Some(begun) = self.store.correction(assessment)? else {
            return Ok(Basis { parents: Vec::new(), reason: None, blind });
        };
        if self.only_head(assessment)? != begun.corrects {
            return Err(AppError::Forked(assessment.clone()));
        }
        if is_alike(&case.content, &Content::of_body(&self.body(begun.corrects)?)) {
            return Err(CorrectionRefusal::Nothing(assessment.clone()).into());
        }
        Ok(Basis { parents: vec![begun.corrects], reason: Some(begun.reason), blind })
    }
}

/// A talk of no length, at the moment something was agreed.
fn agreed_at(now: String) -> Sitting {
    let kind = SittingKind::Interview;
    Sitting { kind, place: None, from: now.clone(), to: Some(now), pauses: Vec::new() }
}

/// Whether two contents of one assessment say the same. A count of nothing is no count.
fn is_alike(one: &Content, other: &Content) -> bool {
    let counted = |content: &Content| -> BTreeMap<IndicatorId, u32> {
        let counters = content.counters.clone().into_iter();
        counters.filter(|(_, episodes)| *episodes > 0).collect()
    };
    let told =
        |content: &Content| (content.rubric.clone(), content.sittings.clone(), content.day.clone());
    told(one) == told(other)
        && one.answers == other.answers
        && one.notes == other.notes
        && counted(one) == counted(other)
}

/// The body of the record, without its place among the records of the device.
fn body_of(case: &Case, author: Author, basis: Basis) -> AssessmentBody {
    let Content {
        assessment,
        visit,
        kindergarten,
        group,
        rubric,
        kind,
        role,
        sittings,
        day,
        answers,
        counters,
        notes,
        ..
    } = case.content.clone();
    AssessmentBody {
        kind_of_record: RecordKind::AssessmentRevision.as_str().to_owned(),
        v: ASSESSMENT_VERSION,
        assessment,
        visit,
        parents: basis.parents,
        reason: basis.reason,
        kindergarten,
        group,
        rubric,
        author,
        role,
        kind,
        sittings,
        day,
        answers,
        ratings: BTreeMap::new(),
        counters,
        notes,
        computed: computed(&case.rubric, &case.score),
        blind: basis.blind,
        seq: None,
        previous: None,
    }
}

fn finalized(case: &Case, record: Hash, seq: Option<u64>) -> Finalized {
    let open = case.score.items.iter().filter(|item| item.score.is_none());
    let applicable = case.rubric.items().filter(|item| !case.answers.is_item_na(&item.id));
    let unanswered = applicable
        .flat_map(|item| &item.indicators)
        .filter(|indicator| case.answers.get(&indicator.id).is_none())
        .count();
    Finalized {
        assessment: case.content.assessment.clone(),
        visit: case.content.visit.clone(),
        record,
        seq,
        without_score: open.map(|item| item.id.to_string()).collect(),
        unanswered,
    }
}
