//! The body of an assessment record.

use std::collections::BTreeMap;

use rubric::{Answer, IndicatorId, ItemId};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::visit::{Day, NoteEntry, Sitting};
use crate::{Hash, PublicKey, RecordError};

/// The form of the body this program writes.
pub const ASSESSMENT_VERSION: u64 = 1;

/// The rubric an assessment was made with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RubricName {
    /// Package id.
    pub id: String,
    /// Exact version.
    pub version: String,
    /// SHA-256 of the package, hex.
    pub hash: String,
}

impl RubricName {
    /// `id@version`.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{}@{}", self.id, self.version)
    }
}

/// Who made a record. The person is a pseudonymous id; names stay on the device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Author {
    /// Pseudonymous id of the person.
    pub person: String,
    /// The device.
    pub device: String,
    /// The key the record is signed with.
    pub key: PublicKey,
}

/// The score of an item as it was when the record was made. Derived; checked at import.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ComputedItem {
    /// The item.
    pub id: ItemId,
    /// Its score.
    pub score: Option<u8>,
    /// The lowest and highest score that were possible.
    pub range: Option<(u8, u8)>,
}

/// A mean as an exact fraction. Derived; checked at import.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ComputedMean {
    /// Sum of the scores.
    pub sum: u32,
    /// How many items have a score.
    pub n: u32,
    /// How many items there are.
    pub of: u32,
}

/// The mean of a sub-scale. Derived; checked at import.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ComputedSubscale {
    /// The sub-scale.
    pub id: String,
    /// Its mean.
    #[serde(flatten)]
    pub mean: ComputedMean,
}

/// The scores as they were when the record was made. Derived; a difference is reported at import,
/// never repaired.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Computed {
    /// The program, its version and the rule.
    pub engine: String,
    /// The items, in the order of the rubric.
    pub items: Vec<ComputedItem>,
    /// The sub-scales, in the order of the rubric.
    pub subscales: Vec<ComputedSubscale>,
    /// The mean over all items.
    pub total: ComputedMean,
}

/// The body of an assessment: everything that was answered and written, and what came of it.
///
/// - Guarantee: written and read again, it is the same.
/// - Missing data: no entry in `answers` is unanswered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AssessmentBody {
    /// `assessment.revision`, `assessment.retraction` or `assessment.consensus`.
    #[serde(rename = "type")]
    pub kind_of_record: String,
    /// The form of the body.
    pub v: u64,
    /// UUIDv7 of the assessment.
    pub assessment: String,
    /// UUIDv7 of the visit.
    pub visit: String,
    /// The records it follows.
    pub parents: Vec<Hash>,
    /// Why it was corrected, taken back or agreed so.
    pub reason: Option<String>,
    /// Organisation number.
    pub kindergarten: String,
    /// The name of the group.
    pub group: String,
    /// The rubric.
    pub rubric: RubricName,
    /// Who made it.
    pub author: Author,
    /// `primary`, `second` or `consensus`.
    pub role: String,
    /// `external`, `self`, `practice` or `training`.
    pub kind: String,
    /// The stretches of work.
    pub sittings: Vec<Sitting>,
    /// The facts of the day.
    pub day: Day,
    /// The answers, by indicator, and items that are not applicable as a whole.
    pub answers: BTreeMap<String, Answer>,
    /// Direct ratings by item and cycle.
    #[serde(default)]
    pub ratings: BTreeMap<String, Vec<Option<u8>>>,
    /// Episodes counted, by indicator.
    #[serde(default)]
    pub counters: BTreeMap<IndicatorId, u32>,
    /// The notes.
    pub notes: Vec<NoteEntry>,
    /// The scores.
    pub computed: Computed,
    /// Whether a kindergarten's own assessment was agreed before the result from outside was opened.
    /// Left out of all others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub blind: Option<bool>,
    /// The record's number on its device, from 1. A kindergarten's own assessment has none: it need
    /// not leave the device, and what stays there is not missed elsewhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seq: Option<u64>,
    /// The device's record before it.
    pub previous: Option<Hash>,
}

impl AssessmentBody {
    /// The body as JSON, to be signed.
    ///
    /// # Errors
    ///
    /// [`RecordError::Header`] if it cannot be written, which no value of these types causes.
    pub fn to_value(&self) -> Result<Value, RecordError> {
        serde_json::to_value(self).map_err(|_| RecordError::Header { pointer: "" })
    }

    /// Reads a body. Fields a newer program added are passed over.
    ///
    /// # Errors
    ///
    /// [`RecordError::Body`] names the field that is missing or of the wrong kind.
    pub fn read(body: &Value) -> Result<Self, RecordError> {
        serde_path_to_error::deserialize(body).map_err(|error| RecordError::Body {
            path: error.path().to_string(),
            detail: error.into_inner().to_string(),
        })
    }

    /// The day of the visit: the local date of its first sitting.
    #[must_use]
    pub fn date(&self) -> Option<&str> {
        let first = self.sittings.iter().map(|sitting| sitting.from.as_str()).min()?;
        first.get(..10)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{DeviceKey, SignedRecord};

    fn body(key: &DeviceKey) -> AssessmentBody {
        AssessmentBody {
            kind_of_record: "assessment.revision".into(),
            v: ASSESSMENT_VERSION,
            assessment: "a1".into(),
            visit: "b1".into(),
            parents: vec![],
            reason: None,
            kindergarten: "100011379".into(),
            group: "Bjørka".into(),
            rubric: RubricName { id: "r".into(), version: "1.0.0".into(), hash: "00".into() },
            author: Author { person: "p".into(), device: "d".into(), key: key.public() },
            role: "primary".into(),
            kind: "external".into(),
            sittings: vec![Sitting {
                kind: crate::visit::SittingKind::Observation,
                place: None,
                from: "2026-03-12T08:30:00+01:00".into(),
                to: None,
                pauses: vec![],
            }],
            day: Day { ages_months: Some((36, 66)), ..Day::default() },
            answers: [("talk.3.1".to_owned(), Answer::NotObserved)].into(),
            ratings: BTreeMap::new(),
            counters: [("talk.3.1".parse().expect("an id"), 3)].into(),
            notes: vec![],
            computed: Computed::default(),
            blind: None,
            seq: Some(1),
            previous: None,
        }
    }

    #[test]
    fn comes_back_from_its_signed_bytes_as_it_went_in() {
        let key = DeviceKey::from_seed(&[7; 32]);
        let body = body(&key);
        let record = SignedRecord::sign(&body.to_value().expect("json"), &key).expect("signed");
        let value = record.verify().expect("whole");
        assert_eq!(AssessmentBody::read(&value), Ok(body.clone()));
        assert_eq!(crate::Header::read(&value).expect("a header").seq, Some(1));
        assert_eq!(body.date(), Some("2026-03-12"));
    }

    /// Records of older programs have the same bytes in this one.
    #[test]
    fn what_nobody_said_leaves_no_trace() {
        let key = DeviceKey::from_seed(&[7; 32]);
        let mut body = body(&key);
        let bytes = crate::canonical::to_bytes(&body.to_value().expect("json")).expect("bytes");
        let text = String::from_utf8(bytes).expect("text");
        for key in ["informed", "headcounts", "blind"] {
            assert!(!text.contains(key), "{key} in {text}");
        }
        assert!(text.contains("\"seq\":1"), "{text}");
        (body.blind, body.seq) = (Some(true), None);
        let told =
            crate::visit::Informed { staff: Some("2026-03-02".into()), ..Default::default() };
        body.day.informed = Some(told);
        let value = body.to_value().expect("json");
        assert_eq!((value.get("seq"), &value["blind"]), (None, &true.into()));
        assert_eq!(AssessmentBody::read(&value), Ok(body));
    }

    #[test]
    fn passes_over_what_a_newer_program_adds_and_names_what_is_wrong() {
        let key = DeviceKey::from_seed(&[7; 32]);
        let mut value = body(&key).to_value().expect("json");
        value["day"]["weather"] = "rain".into();
        assert!(AssessmentBody::read(&value).is_ok());
        value["answers"]["talk.3.1"] = "perhaps".into();
        let Err(RecordError::Body { path, .. }) = AssessmentBody::read(&value) else {
            panic!("an unknown answer was taken");
        };
        assert_eq!(path, "answers.talk.3.1");
    }
}
