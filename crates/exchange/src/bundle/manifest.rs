//! What a bundle says it holds.

use record::{Hash, canonical};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{README, RECORDS, TRUST};
use crate::Refusal;

/// The mark of the format.
const FORMAT: &str = "viba/bundle";
/// The form this program writes, and the highest it reads.
const MAJOR: u64 = 1;
const MINOR: u64 = 0;

/// The signed table of contents.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// Always `viba/bundle`.
    pub format: String,
    /// Raised when older programs cannot read the bundle any more.
    pub major: u64,
    /// Raised when there is something new they can pass over.
    pub minor: u64,
    /// The program that made it, with its version.
    pub app: String,
    /// When it was made, RFC 3339, by the clock of the maker: shown, never used.
    pub created: String,
    /// The device that made it.
    pub device: String,
    /// Its number among the bundles of the device.
    pub bundle_seq: u64,
    /// Lowest sequence number among the device's own records in it.
    pub first_seq: Option<u64>,
    /// Highest one.
    pub last_seq: Option<u64>,
    /// True if the bundle is not encrypted.
    pub plain: bool,
    /// Every member but the manifest and its signature.
    pub members: Vec<Member>,
    /// The rubrics its records were made with.
    pub rubrics: Vec<RubricRef>,
    /// What a reader must be able to do; nothing so far.
    pub requires: Vec<String>,
    /// Head of the maker's audit chain, so that nobody can change there what was done before; null
    /// where there is none.
    pub audit_head: Option<Hash>,
}

/// A member of a bundle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Member {
    /// Its name.
    pub name: String,
    /// The hash of its bytes, as `sha256sum` gives it.
    pub sha256: Hash,
    /// Its size.
    pub bytes: u64,
    /// How many lines it has; null if it is not made of lines.
    pub count: Option<u64>,
}

/// One exact version of a rubric.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct RubricRef {
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: String,
    /// The hash of its package.
    pub hash: Hash,
}

impl Manifest {
    pub(super) fn new(members: Vec<Member>, input: &super::PackInput<'_>) -> Self {
        let (first_seq, last_seq) = input.own_sequence();
        Self {
            format: FORMAT.to_owned(),
            major: MAJOR,
            minor: MINOR,
            app: input.app.to_owned(),
            created: input.created.to_owned(),
            device: input.device.to_owned(),
            bundle_seq: input.bundle_seq,
            first_seq,
            last_seq,
            plain: true,
            members,
            rubrics: input.rubrics.to_vec(),
            requires: Vec::new(),
            audit_head: input.audit_head,
        }
    }

    /// The canonical bytes that are signed.
    pub(super) fn to_bytes(&self) -> Result<Vec<u8>, record::RecordError> {
        // Serialising these plain fields cannot fail.
        canonical::to_bytes(&serde_json::to_value(self).unwrap_or_default())
    }

    /// Reads a manifest.
    ///
    /// A newer form is found out before anything else is asked of it: it may not
    /// even be canonical any more. A newer minor form may have more fields.
    ///
    /// # Errors
    ///
    /// [`Refusal::Newer`], [`Refusal::NewerNeeds`] or [`Refusal::ManifestForm`].
    pub(super) fn read(bytes: &[u8]) -> Result<Self, Refusal> {
        let odd = |detail: String| Refusal::ManifestForm { detail };
        let loose: Value = serde_json::from_slice(bytes).map_err(|e| odd(e.to_string()))?;
        if loose["format"] != FORMAT {
            return Err(odd(format!("format is not {FORMAT}")));
        }
        match loose["major"].as_u64() {
            Some(MAJOR) => {}
            Some(major) if major > MAJOR => {
                let app = loose["app"].as_str().unwrap_or_default().chars().take(100).collect();
                return Err(Refusal::Newer { major, app });
            }
            _ => return Err(odd("major is not a version".to_owned())),
        }
        let value = canonical::parse(bytes).map_err(|e| odd(e.to_string()))?;
        let manifest: Self = serde_json::from_value(value).map_err(|e| odd(e.to_string()))?;
        let names: Vec<&str> = manifest.members.iter().map(|m| m.name.as_str()).collect();
        if names != [RECORDS, TRUST, README] {
            return Err(odd("members are not those of a bundle".to_owned()));
        }
        if !manifest.requires.is_empty() {
            return Err(Refusal::NewerNeeds { needs: manifest.requires });
        }
        Ok(manifest)
    }

    /// What the manifest says of a member it was checked to list.
    pub(super) fn member(&self, name: &str) -> Option<&Member> {
        self.members.iter().find(|member| member.name == name)
    }
}
