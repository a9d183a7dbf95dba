//! How far the report has come, and who sends it.

use text::Stamp;

/// How far the report has come. Apart from the answers, which are signed before it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stage {
    /// The assessment is not final.
    Draft,
    /// The assessment is signed; the report has not been handed over.
    Signed,
    /// Handed over: the head may comment on the facts.
    Preliminary {
        /// The day it was handed over.
        issued: Stamp,
        /// The last day for comments.
        deadline: Stamp,
    },
    /// The comments are in; this is what counts.
    Final {
        /// The day it became so.
        on: Stamp,
    },
}

/// What the head says of the facts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FactComment {
    /// When.
    pub at: Stamp,
    /// By whom, as a role.
    pub by: String,
    /// The words.
    pub text: String,
    /// What the assessor answered.
    pub answer: Option<String>,
}

/// When people were told of the visit. None: not said.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Informed {
    /// The staff.
    pub staff: Option<Stamp>,
    /// Their representatives.
    pub representatives: Option<Stamp>,
    /// The parents.
    pub parents: Option<Stamp>,
}

/// The municipality that sends it. Empty: not set.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sender {
    /// Its name.
    pub name: String,
    /// The office inside it.
    pub unit: String,
    /// How it is reached.
    pub contact: String,
    /// What the assessment is for, in its own words.
    pub purpose: String,
    /// By what right.
    pub basis: String,
}

/// What was taken out of the public edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TakenOut {
    /// What kind of thing, in words, and how often.
    pub lines: Vec<(String, u32)>,
    /// The legal ground; empty leaves room to write it.
    pub ground: String,
    /// Whether all scores are taken out: they would be those of a few people.
    pub without_scores: bool,
}

/// Which edition of the report.
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub enum Edition {
    /// To the head: four to six pages.
    Leader,
    /// Everything: each indicator and answer.
    Protocol,
    /// One page for the staff room, without scores.
    OnePager,
    /// To parents, in easy language.
    Parents,
    /// To anyone who asks, with what was taken out.
    Public,
}

impl Edition {
    /// The word it has in files.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Leader => "leader",
            Self::Protocol => "protocol",
            Self::OnePager => "one-pager",
            Self::Parents => "parents",
            Self::Public => "public",
        }
    }
}

/// What a file says of itself so that it can be proved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seal {
    /// SHA-256 of the record, hex.
    pub record: String,
    /// The key of whoever makes the file, base64url.
    pub key: String,
    /// Which edition.
    pub edition: Edition,
}

/// A letter that goes out before a visit.
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub enum LetterKind {
    /// To the kindergarten.
    Letter,
    /// On the wall of the staff room.
    Poster,
    /// To the parents.
    Parents,
}

/// What such a letter says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterInput {
    /// The language.
    pub lang: text::Lang,
    /// The kindergarten.
    pub kindergarten: String,
    /// The group.
    pub group: String,
    /// The day of the visit.
    pub date: Stamp,
    /// The name of the scale.
    pub scale: String,
    /// Whether it is a working draft that is not validated.
    pub working: bool,
    /// Who sends it.
    pub sender: Sender,
    /// Days the head has to comment on the facts.
    pub comment_days: u32,
    /// When the file is made, RFC 3339 with offset.
    pub issued: String,
    /// Program and version.
    pub program: String,
}
