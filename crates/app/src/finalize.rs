use record::assessment::{ASSESSMENT_VERSION, AssessmentBody, Author};
use record::visit::SittingKind;
use record::{Hash, Header, RecordKind, SignedRecord};
use serde::Serialize;
use store::{NewRecord, Writer};

use crate::app::App;
use crate::case::Case;
use crate::change::{Change, Done, Op};
use crate::content::Content;
use crate::derive::{computed, derive};
use crate::error::AppError;
use crate::observe::NeededSitting;

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
    /// # Errors
    ///
    /// [`AppError::AlreadyFinal`], [`AppError::NothingAnswered`], [`AppError::NoSitting`] if nobody
    /// said when it was, [`AppError::SittingNeeded`], [`AppError::NotFound`].
    pub fn finalize(
        &mut self,
        id: &str,
        without: &[SittingKind],
    ) -> Result<Done<Finalized>, AppError> {
        let assessment = self.find_assessment(id)?;
        let mut case = self.case(&assessment)?;
        if case.record.is_some() {
            return Err(AppError::AlreadyFinal(assessment));
        }
        if case.answers.is_empty() {
            return Err(AppError::NothingAnswered(assessment));
        }
        if case.content.sittings.is_empty() {
            return Err(AppError::NoSitting(assessment));
        }
        let needed = NeededSitting::of(&case.rubric, &case.answers);
        if let Some(NeededSitting { kind, left }) =
            needed.into_iter().find(|sitting| !without.contains(&sitting.kind))
        {
            return Err(AppError::SittingNeeded { assessment, kind, left });
        }
        case.content.sittings = self.ended(&assessment, case.content.sittings, None)?;
        let (device, at_ms) = (self.device().to_owned(), self.now_ms());
        let key = record::DeviceKey::from_seed(&self.device_key().seed());
        let changes = [Change::Answers, Change::Records, Change::Outbox];
        self.transact(Op::Finalize, &assessment, &changes, |writer| {
            let last = writer.last_of_device(&device)?;
            let author = Author { person: case.content.person.clone(), device, key: key.public() };
            let body = body_of(&case, author, last);
            let seq = body.seq;
            let hash = keep(writer, &body, &key, &case, at_ms)?;
            writer.close_assessment(&assessment)?;
            writer.see_key(key.public(), &body.author.device, at_ms)?;
            Ok(finalized(&case, hash, seq))
        })
    }
}

fn body_of(case: &Case, author: Author, last: Option<(u64, Hash)>) -> AssessmentBody {
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
        parents: Vec::new(),
        reason: None,
        kindergarten,
        group,
        rubric,
        author,
        role,
        kind,
        sittings,
        day,
        answers,
        ratings: std::collections::BTreeMap::new(),
        counters,
        notes,
        computed: computed(&case.rubric, &case.score),
        blind: None,
        seq: Some(last.map_or(1, |(seq, _)| seq + 1)),
        previous: last.map(|(_, hash)| hash),
    }
}

fn keep(
    writer: &Writer<'_>,
    body: &AssessmentBody,
    key: &record::DeviceKey,
    case: &Case,
    at_ms: i64,
) -> Result<Hash, AppError> {
    let broken = |source| AppError::RecordBroken { hash: body.assessment.clone(), source };
    let value = body.to_value().map_err(broken)?;
    let record = SignedRecord::sign(&value, key).map_err(broken)?;
    let header = Header::read(&value).map_err(broken)?;
    writer.add_record(&NewRecord { record: &record, header: &header, bundle: None, at_ms })?;
    writer.add_revision(&derive(record.hash, body, Some(&case.rubric)))?;
    Ok(record.hash)
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
