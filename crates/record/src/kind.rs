//! What a record is about.

use std::fmt;

use serde::{Deserialize, Serialize};

macro_rules! kinds {
    ($($(#[doc = $doc:literal])+ $variant:ident = $name:literal, $subject:literal, $revises:literal;)+) => {
        /// The type of a record.
        ///
        /// Closed for what this program understands. A type it does not know is kept
        /// under its name, stored and passed on, never interpreted.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(from = "String", into = "String")]
        pub enum RecordKind {
            $($(#[doc = $doc])+ $variant,)+
            /// A type of a newer program.
            Unknown(String),
        }

        impl RecordKind {
            /// Every type this program knows.
            pub const KNOWN: &[Self] = &[$(Self::$variant),+];

            /// The dotted name, as it stands in a body.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $name,)+
                    Self::Unknown(name) => name,
                }
            }

            /// The key of a body under which the id of its subject stands.
            #[must_use]
            pub fn subject_key(&self) -> Option<&'static str> {
                match self {
                    $(Self::$variant => Some($subject),)+
                    Self::Unknown(_) => None,
                }
            }

            /// True if a record of this type is a state of its subject, which later
            /// ones replace; false if it only says something about it.
            #[must_use]
            pub fn revises(&self) -> bool {
                match self {
                    $(Self::$variant => $revises,)+
                    Self::Unknown(_) => false,
                }
            }
        }

        impl From<String> for RecordKind {
            fn from(name: String) -> Self {
                match name.as_str() {
                    $($name => Self::$variant,)+
                    _ => Self::Unknown(name),
                }
            }
        }
    };
}

kinds! {
    /// An assessment as its assessor finalized or corrected it.
    AssessmentRevision = "assessment.revision", "assessment", true;
    /// An assessment taken back, with the reason.
    AssessmentRetraction = "assessment.retraction", "assessment", true;
    /// What the assessors of one visit agreed on.
    AssessmentConsensus = "assessment.consensus", "assessment", true;
    /// Something said about an assessment.
    AssessmentComment = "assessment.comment", "assessment", false;
    /// A follow-up plan, or a change of it.
    PlanRevision = "plan.revision", "plan", true;
    /// A visit as it is planned.
    VisitPlan = "visit.plan", "visit", true;
    /// A person's word that two visits are one.
    VisitLink = "visit.link", "visit", false;
    /// A draft that goes on at another device.
    DraftHandover = "draft.handover", "draft", true;
    /// A case to train on, with its agreed answers.
    TrainingCase = "training.case", "case", true;
    /// An assessor's certificate.
    Certificate = "certificate", "certificate", true;
    /// A key that the office approves.
    KeyCertificate = "key.certificate", "key", false;
    /// A key that the office withdraws.
    KeyRevocation = "key.revocation", "key", false;
    /// The hash of something that is shown later.
    SealCommitment = "seal.commitment", "seal", false;
    /// Someone went through an assessment.
    Review = "review", "review", false;
    /// The office's word for what arrived.
    Receipt = "receipt", "receipt", false;
    /// A text taken out because the law asks for it.
    Erasure = "erasure", "erasure", false;
}

impl From<RecordKind> for String {
    fn from(kind: RecordKind) -> Self {
        kind.as_str().to_owned()
    }
}

impl fmt::Display for RecordKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_known_name_leads_back_to_its_kind() {
        for kind in RecordKind::KNOWN {
            assert_eq!(&RecordKind::from(kind.as_str().to_owned()), kind);
        }
    }

    /// The names other programs rely on.
    #[test]
    fn the_names_never_change() {
        let names: Vec<&str> = RecordKind::KNOWN.iter().map(RecordKind::as_str).collect();
        let published = [
            "assessment.revision",
            "assessment.retraction",
            "assessment.consensus",
            "assessment.comment",
            "plan.revision",
            "visit.plan",
            "visit.link",
            "draft.handover",
            "training.case",
            "certificate",
            "key.certificate",
            "key.revocation",
            "seal.commitment",
            "review",
            "receipt",
            "erasure",
        ];
        assert_eq!(names, published);
    }

    #[test]
    fn an_unknown_name_is_kept() {
        let kind: RecordKind = serde_json::from_str("\"visit.photo\"").unwrap();
        assert_eq!(kind, RecordKind::Unknown("visit.photo".to_owned()));
        assert_eq!(serde_json::to_string(&kind).unwrap(), "\"visit.photo\"");
        assert!(!kind.revises());
    }
}
