//! What one record says, as rows: a pure function of the record and its rubric.

use record::assessment::{
    ASSESSMENT_VERSION, AssessmentBody, Computed, ComputedItem, ComputedMean, ComputedSubscale,
};
use record::certificate::{CERTIFICATE_VERSION, KeyCertificateBody};
use record::comment::{COMMENT_VERSION, CommentBody};
use record::plan::{PLAN_VERSION, PlanBody};
use record::{Hash, Header, RecordError, RecordKind, SignedRecord};
use rubric::{Mean, Rubric, Score};
use store::{ItemScore, NewRevision, PersonKey, SubscaleScore, Writer};

use crate::content::Content;
use crate::rubrics::Rubrics;

/// The program with its version, kept with every score it made.
const PROGRAM: &str = concat!("viba ", env!("CARGO_PKG_VERSION"));
/// The version of the rules this program scores by. Raised when one of them gives another score.
pub(crate) const RULES: u32 = 1;

/// Whether a record that verifies can be read as what it says it is.
pub(crate) fn readable(record: &SignedRecord) -> Result<(), RecordError> {
    let value = record::canonical::parse(&record.body)?;
    let header = Header::read(&value)?;
    match form_of(&header.kind) {
        Form::Assessment if header.version <= ASSESSMENT_VERSION => {
            AssessmentBody::read(&value)?;
        }
        Form::Comment if header.version <= COMMENT_VERSION => {
            CommentBody::read(&value)?;
        }
        Form::Plan if header.version <= PLAN_VERSION => {
            PlanBody::read(&value)?;
        }
        Form::KeyCertificate if header.version <= CERTIFICATE_VERSION => {
            KeyCertificateBody::read(&value)?;
        }
        _ => {}
    }
    Ok(())
}

/// The form a body has.
enum Form {
    Assessment,
    Comment,
    Plan,
    KeyCertificate,
    Other,
}

const fn form_of(kind: &RecordKind) -> Form {
    match kind {
        RecordKind::AssessmentRevision
        | RecordKind::AssessmentRetraction
        | RecordKind::AssessmentConsensus => Form::Assessment,
        RecordKind::AssessmentComment => Form::Comment,
        RecordKind::PlanRevision => Form::Plan,
        RecordKind::KeyCertificate => Form::KeyCertificate,
        _ => Form::Other,
    }
}

/// Derives what a record says; most types derive nothing. The outer error is the record's, the inner
/// one the disk's.
pub(crate) fn derive_into(
    writer: &Writer<'_>,
    record: &SignedRecord,
    value: &serde_json::Value,
    rubrics: &Rubrics,
) -> Result<Result<(), store::StoreError>, RecordError> {
    let kind = value.get("type").and_then(|kind| kind.as_str()).unwrap_or_default();
    // Of a newer form: kept whole and shown by no figure, until a program that understands it
    // builds anew.
    let version = value.get("v").and_then(serde_json::Value::as_u64).unwrap_or_default();
    match form_of(&RecordKind::from(kind.to_owned())) {
        Form::Assessment if version <= ASSESSMENT_VERSION => {
            let body = AssessmentBody::read(value)?;
            let rubric = rubrics.exact(&body.rubric.name(), &body.rubric.hash);
            Ok(writer.add_revision(&derive(record.hash, &body, rubric.map(|rubric| &**rubric))))
        }
        Form::Comment if version <= COMMENT_VERSION => {
            // Read where it is shown: here only whether it can be.
            CommentBody::read(value)?;
            Ok(Ok(()))
        }
        Form::Plan if version <= PLAN_VERSION => {
            let body = PlanBody::read(value)?;
            Ok(writer.add_plan_revision(record.hash, &body.plan, &body.assessment))
        }
        Form::KeyCertificate if version <= CERTIFICATE_VERSION => {
            let body = KeyCertificateBody::read(value)?;
            let author = body.author;
            let key = PersonKey { key: body.key, person: author.person, root: author.key };
            Ok(writer.add_person_key(record.hash, &key, &author.device))
        }
        _ => Ok(Ok(())),
    }
}

/// What one assessment record says, as rows: a pure function of the record and its rubric.
///
/// With the rubric at hand the scores are ours, and a difference from those in the record is
/// noted; without it they are the record's, and noted as not checked.
pub(crate) fn derive(hash: Hash, body: &AssessmentBody, rubric: Option<&Rubric>) -> NewRevision {
    let ours = rubric.map(|rubric| {
        let content = Content::of_body(body);
        let answers = content.checked_answers(rubric);
        computed(rubric, &rubric::score(rubric, &answers, &content.noted()))
    });
    let differs = ours.as_ref().is_some_and(|ours| {
        (&ours.items, &ours.subscales, &ours.total)
            != (&body.computed.items, &body.computed.subscales, &body.computed.total)
    });
    let is_recomputed = ours.is_some();
    let scores = ours.as_ref().unwrap_or(&body.computed);
    let is_consensus = body.kind_of_record == RecordKind::AssessmentConsensus.as_str();
    NewRevision {
        hash,
        assessment: body.assessment.clone(),
        visit: body.visit.clone(),
        kindergarten: body.kindergarten.clone(),
        group: body.group.clone(),
        date: body.date().unwrap_or_default().to_owned(),
        rubric: body.rubric.name(),
        rubric_hash: body.rubric.hash.clone(),
        kind: body.kind.clone(),
        role: if is_consensus { "consensus".to_owned() } else { body.role.clone() },
        person: body.author.person.clone(),
        is_retraction: body.kind_of_record == RecordKind::AssessmentRetraction.as_str(),
        is_recomputed,
        differs,
        total: mean("total", &scores.total),
        items: item_scores(scores),
        subscales: scores.subscales.iter().map(|entry| mean(&entry.id, &entry.mean)).collect(),
    }
}

fn mean(id: &str, mean: &ComputedMean) -> SubscaleScore {
    SubscaleScore { subscale: id.to_owned(), sum: mean.sum, n: mean.n, of: mean.of }
}

/// The item scores, without what no rule can give: a record from elsewhere may say anything.
fn item_scores(computed: &Computed) -> Vec<ItemScore> {
    let possible = |score: &u8| (1..=7).contains(score);
    let score = |item: &ComputedItem| ItemScore {
        item: item.id.to_string(),
        score: item.score.filter(possible),
    };
    computed.items.iter().map(score).collect()
}

/// The scores as a record carries them: whole numbers only.
pub(crate) fn computed(rubric: &Rubric, score: &Score) -> Computed {
    let exact = |mean: &Mean| ComputedMean { sum: mean.sum, n: mean.n, of: mean.of };
    Computed {
        engine: format!("{PROGRAM} {} {RULES}", rubric.item_rule.word()),
        items: score
            .items
            .iter()
            .map(|item| ComputedItem { id: item.id.clone(), score: item.score, range: item.range })
            .collect(),
        subscales: score
            .subscales
            .iter()
            .map(|subscale| ComputedSubscale {
                id: subscale.id.to_string(),
                mean: exact(&subscale.mean),
            })
            .collect(),
        total: exact(&score.total),
    }
}
