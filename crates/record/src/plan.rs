//! The body of a follow-up plan as it was agreed.

use rubric::{IndicatorId, ItemId};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::assessment::Author;
use crate::{Hash, RecordError};

/// The form of the body this program writes.
pub const PLAN_VERSION: u64 = 1;

/// A goal of a plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanGoal {
    /// UUIDv7: the same through all revisions.
    pub id: String,
    /// The item it is from; none for one of their own.
    pub item: Option<ItemId>,
    /// The indicators it is about.
    pub indicators: Vec<IndicatorId>,
    /// The goal, in words.
    pub goal: String,
    /// The score of the item when it was chosen.
    pub from: Option<u8>,
    /// The score it leads to.
    pub to: Option<u8>,
    /// How many of the indicators of the next step must be met.
    pub need: u32,
    /// Why it was chosen.
    pub why: String,
    /// What will be done.
    pub measure: String,
    /// Who sees to it: a word for a role, or free words.
    pub owner: String,
    /// Until when, ISO.
    pub due: Option<String>,
    /// `not-begun`, `under-way`, `done` or `set-aside`.
    pub status: String,
    /// What came of it.
    pub came_of_it: String,
}

/// The body of a `plan.revision`: whole numbers and texts only.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanBody {
    /// `plan.revision`.
    #[serde(rename = "type")]
    pub kind_of_record: String,
    /// The form of the body.
    pub v: u64,
    /// UUIDv7 of the plan.
    pub plan: String,
    /// The visit it follows.
    pub visit: String,
    /// The assessment it follows.
    pub assessment: String,
    /// The record that was the result when it was agreed.
    pub record: Hash,
    /// Organisation number.
    pub kindergarten: String,
    /// The name of the group.
    pub group: String,
    /// The revisions it follows.
    pub parents: Vec<Hash>,
    /// Who wrote it down.
    pub author: Author,
    /// Whom the kindergarten talks with on the way.
    pub partner: String,
    /// When they talk, ISO.
    pub review_on: Option<String>,
    /// The goals, one to three.
    pub goals: Vec<PlanGoal>,
    /// Questions to discuss.
    pub questions: Vec<String>,
    /// Why it was changed.
    pub reason: Option<String>,
    /// When it was agreed, RFC 3339 with the offset of the place.
    pub at: String,
    /// The record's number on its device; none about what need not leave the device.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seq: Option<u64>,
    /// The device's record before it.
    pub previous: Option<Hash>,
}

impl PlanBody {
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
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{DeviceKey, Header, SignedRecord, file_hash};

    #[test]
    fn comes_back_from_its_signed_bytes_as_it_went_in() {
        let key = DeviceKey::from_seed(&[7; 32]);
        let goal = PlanGoal {
            id: "g1".into(),
            item: Some("talk".parse().expect("an id")),
            indicators: vec!["talk.3.1".parse().expect("an id")],
            goal: "Vi spør barna.".into(),
            from: Some(3),
            to: Some(4),
            need: 2,
            why: String::new(),
            measure: String::new(),
            owner: "head".into(),
            due: Some("2026-06-01".into()),
            status: "under-way".into(),
            came_of_it: String::new(),
        };
        let body = PlanBody {
            kind_of_record: "plan.revision".into(),
            v: PLAN_VERSION,
            plan: "p1".into(),
            visit: "b1".into(),
            assessment: "a1".into(),
            record: file_hash(b"record"),
            kindergarten: "100011379".into(),
            group: "Bjørka".into(),
            parents: vec![file_hash(b"before")],
            author: Author { person: "p".into(), device: "d".into(), key: key.public() },
            partner: "Fagstaben".into(),
            review_on: None,
            goals: vec![goal],
            questions: vec!["Når spør vi?".into()],
            reason: None,
            at: "2026-03-20T12:00:00+01:00".into(),
            seq: Some(2),
            previous: None,
        };
        let value = body.to_value().expect("json");
        let record = SignedRecord::sign(&value, &key).expect("signed");
        assert_eq!(PlanBody::read(&record.verify().expect("whole")), Ok(body));
        let header = Header::read(&value).expect("a header");
        assert_eq!(header.subject.as_deref(), Some("p1"), "the plan, not the assessment");
        let mut wrong = value;
        wrong["goals"][0]["need"] = "two".into();
        let Err(RecordError::Body { path, .. }) = PlanBody::read(&wrong) else {
            panic!("a number in words was taken");
        };
        assert_eq!(path, "goals[0].need");
    }
}
