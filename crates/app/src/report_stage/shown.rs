use record::Hash;
use record::comment::CommentBody;
use serde::Serialize;

/// How far a report has come.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum ReportStage {
    /// The assessment is not final.
    Draft,
    /// The assessment is signed; the report was not handed over.
    Signed,
    /// Handed over, for comments on the facts.
    Preliminary,
    /// The comments are in.
    Final,
}

impl ReportStage {
    /// The word in files.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Signed => "signed",
            Self::Preliminary => "preliminary",
            Self::Final => "final",
        }
    }
}

/// How far the report of an assessment has come, and what was said of it. Of an assessment that is
/// being corrected it tells of the record that counts until then.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ReportProgress {
    /// How far it has come.
    pub stage: ReportStage,
    /// The record; none while the assessment is a draft.
    pub record: Option<Hash>,
    /// The day it was handed over, ISO.
    pub issued_on: Option<String>,
    /// The last day for comments, ISO.
    pub deadline: Option<String>,
    /// Whether that day is gone and the report is not final.
    pub is_overdue: bool,
    /// The day it became final, ISO.
    pub final_on: Option<String>,
    /// What the kindergarten says of the facts, in the order it was written down.
    pub comments: Vec<FactCommentRow>,
    /// The correction that was begun.
    pub correction: Option<CorrectionRow>,
    /// Days the head usually has to comment.
    pub comment_days: u32,
}

/// What the kindergarten says of the facts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct FactCommentRow {
    /// The comment.
    pub id: String,
    /// When it was written down, RFC 3339 with the offset of the place.
    pub at: String,
    /// Whose words they are, as a role.
    pub by: String,
    /// The words.
    pub text: String,
    /// What the assessor answered.
    pub answer: Option<String>,
    /// When.
    pub answered_at: Option<String>,
}

/// A correction that was begun.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct CorrectionRow {
    /// Why.
    pub reason: String,
    /// When it was begun, RFC 3339 with the offset of the place.
    pub since: String,
}

/// A comment as it is shown.
pub(super) fn row((fact, answer): &(CommentBody, Option<CommentBody>)) -> FactCommentRow {
    FactCommentRow {
        id: fact.comment.clone(),
        at: fact.at.clone(),
        by: fact.by.clone().unwrap_or_default(),
        text: fact.text.clone(),
        answer: answer.as_ref().map(|answer| answer.text.clone()),
        answered_at: answer.as_ref().map(|answer| answer.at.clone()),
    }
}
