//! What is said about a final assessment on its report's way: handed over, commented on, answered,
//! final.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::assessment::Author;
use crate::{Hash, RecordError};

/// The form of the body this program writes.
pub const COMMENT_VERSION: u64 = 1;

/// What a comment does.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CommentStep {
    /// The report is handed over, for comments on the facts.
    Preliminary,
    /// The kindergarten says something of the facts.
    Fact,
    /// The assessor answers.
    Answer,
    /// The report is final.
    Final,
}

/// The body of an `assessment.comment`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CommentBody {
    /// `assessment.comment`.
    #[serde(rename = "type")]
    pub kind_of_record: String,
    /// The form of the body.
    pub v: u64,
    /// UUIDv7 of the comment.
    pub comment: String,
    /// The assessment.
    pub assessment: String,
    /// The visit.
    pub visit: String,
    /// The record it is about.
    pub parents: Vec<Hash>,
    /// Who wrote it down.
    pub author: Author,
    /// What it does.
    pub step: CommentStep,
    /// The comment it answers.
    pub to: Option<String>,
    /// Whose words they are, as a role.
    pub by: Option<String>,
    /// The words; empty where there are none.
    pub text: String,
    /// The last day for comments, ISO.
    pub deadline: Option<String>,
    /// When it was written, RFC 3339 with the offset of the place.
    pub at: String,
    /// The record's number on its device; none about what need not leave the device.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seq: Option<u64>,
    /// The device's record before it.
    pub previous: Option<Hash>,
}

impl CommentBody {
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

    /// The local day it was written on, ISO.
    #[must_use]
    pub fn day(&self) -> &str {
        self.at.get(..10).unwrap_or_default()
    }
}

/// How far the report of one record has come.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// The day it was handed over for comments, ISO.
    pub issued_on: Option<String>,
    /// The last day for comments, ISO.
    pub deadline: Option<String>,
    /// The day it became final, ISO.
    pub final_on: Option<String>,
    /// What the kindergarten says of the facts, in order, each with its answer.
    pub facts: Vec<(CommentBody, Option<CommentBody>)>,
}

impl Progress {
    /// How far the report of `record` has come.
    ///
    /// - Guarantee: a function of the set of comments alone. They stand in the order of their
    ///   numbers on a device; no clock decides.
    /// - Comments on other records, such as one this corrects, say nothing of this one.
    ///
    /// # Source
    ///
    /// Our own choice: what was said once holds. Of two days for the same thing the one said first
    /// counts, of two deadlines the later: whoever may comment was promised it.
    #[must_use]
    pub fn of(record: Hash, comments: &[(Hash, CommentBody)]) -> Self {
        let mut about: Vec<&(Hash, CommentBody)> =
            comments.iter().filter(|(_, comment)| comment.parents.contains(&record)).collect();
        about.sort_by_key(|(hash, comment)| (comment.seq, &comment.author.device, *hash));
        let mut progress = Self::default();
        let mut answers: BTreeMap<&str, &CommentBody> = BTreeMap::new();
        for (_, comment) in &about {
            let day = || Some(comment.day().to_owned());
            match comment.step {
                CommentStep::Preliminary => {
                    progress.issued_on = progress.issued_on.take().or_else(day);
                    progress.deadline = progress.deadline.take().max(comment.deadline.clone());
                }
                CommentStep::Final => progress.final_on = progress.final_on.take().or_else(day),
                CommentStep::Answer => {
                    if let Some(to) = &comment.to {
                        answers.entry(to).or_insert(comment);
                    }
                }
                CommentStep::Fact => {}
            }
        }
        let facts = about.iter().filter(|(_, comment)| comment.step == CommentStep::Fact);
        progress.facts = facts
            .map(|(_, fact)| (fact.clone(), answers.get(fact.comment.as_str()).copied().cloned()))
            .collect();
        progress
    }

    /// How many comments have no answer.
    #[must_use]
    pub fn unanswered(&self) -> usize {
        self.facts.iter().filter(|(_, answer)| answer.is_none()).count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{DeviceKey, file_hash};

    fn said(seq: u64, step: CommentStep, on: &Hash) -> CommentBody {
        let key = DeviceKey::from_seed(&[7; 32]).public();
        CommentBody {
            kind_of_record: "assessment.comment".into(),
            v: COMMENT_VERSION,
            comment: format!("c{seq}"),
            assessment: "a1".into(),
            visit: "b1".into(),
            parents: vec![*on],
            author: Author { person: "p".into(), device: "d".into(), key },
            step,
            to: None,
            by: None,
            text: String::new(),
            deadline: None,
            // The clock runs backwards: nothing may depend on it.
            at: format!("2026-03-{:02}T09:00:00+01:00", 28 - seq),
            seq: Some(seq),
            previous: None,
        }
    }

    fn with_hashes(comments: Vec<CommentBody>) -> Vec<(Hash, CommentBody)> {
        let hash = |comment: &CommentBody| file_hash(comment.comment.as_bytes());
        comments.into_iter().map(|comment| (hash(&comment), comment)).collect()
    }

    #[test]
    fn the_stage_is_what_was_said_of_the_record_in_any_order() {
        use CommentStep::{Answer, Fact, Final, Preliminary};
        let (head, other) = (file_hash(b"head"), file_hash(b"before"));
        let issued =
            CommentBody { deadline: Some("2026-04-01".into()), ..said(2, Preliminary, &head) };
        let answer = CommentBody { to: Some("c3".into()), ..said(5, Answer, &head) };
        let mut all = vec![
            said(1, Final, &other),
            issued,
            said(3, Fact, &head),
            said(4, Fact, &head),
            answer,
        ];
        for _ in 0..all.len() {
            all.rotate_left(1);
            let progress = Progress::of(head, &with_hashes(all.clone()));
            assert_eq!(progress.issued_on.as_deref(), Some("2026-03-26"));
            assert_eq!(progress.deadline.as_deref(), Some("2026-04-01"));
            assert_eq!(progress.final_on, None, "the other record is final, not this");
            let facts: Vec<(&str, bool)> =
                progress.facts.iter().map(|(f, a)| (f.comment.as_str(), a.is_some())).collect();
            assert_eq!(facts, [("c3", true), ("c4", false)]);
            assert_eq!(progress.unanswered(), 1);
        }
        assert_eq!(Progress::of(file_hash(b"new"), &with_hashes(all)), Progress::default());
    }

    #[test]
    fn of_two_deadlines_the_later_was_promised() {
        let head = file_hash(b"head");
        let issued = |seq, deadline: &str| CommentBody {
            deadline: Some(deadline.into()),
            ..said(seq, CommentStep::Preliminary, &head)
        };
        let comments = with_hashes(vec![issued(1, "2026-04-09"), issued(2, "2026-04-01")]);
        let progress = Progress::of(head, &comments);
        assert_eq!(progress.deadline.as_deref(), Some("2026-04-09"));
        assert_eq!(progress.issued_on.as_deref(), Some("2026-03-27"), "the first");
    }

    #[test]
    fn comes_back_as_it_went_in_and_names_what_is_wrong() {
        let body = said(1, CommentStep::Fact, &file_hash(b"head"));
        let mut value = body.to_value().expect("json");
        assert_eq!(CommentBody::read(&value), Ok(body));
        value["step"] = "perhaps".into();
        let Err(RecordError::Body { path, .. }) = CommentBody::read(&value) else {
            panic!("an unknown step was taken");
        };
        assert_eq!(path, "step");
    }
}
