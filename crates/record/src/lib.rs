//! Immutable signed records: canonical bytes, hash, signature, revision graph.
//!
//! A record is a document nobody changes any more. Its body is canonical JSON,
//! its name is the hash of those bytes, and whoever made it signs the
//! hash. What a person sees, such as heads and forks, is a pure function of the
//! set of records. This crate knows no disk, no clock and no random numbers, and
//! nothing of bundles: seeds and times are handed in.
//!
//! # Example
//!
//! ```
//! use record::{DeviceKey, SignedRecord};
//! use serde_json::json;
//!
//! let key = DeviceKey::from_seed(&[7; 32]);
//! let record = SignedRecord::sign(&json!({ "type": "review", "v": 1 }), &key)?;
//! assert!(record.verify().is_ok());
//! # Ok::<(), record::RecordError>(())
//! ```

pub mod assessment;
pub mod canonical;
pub mod certificate;
pub mod comment;
pub mod digest;
mod error;
pub mod graph;
mod hash;
mod header;
mod key;
mod kind;
mod parse;
pub mod plan;
mod signed;
pub mod visit;

pub use error::{NotCanonical, RecordError};
pub use hash::{
    Hash, MANIFEST_DOMAIN, PERSON_KEY_DOMAIN, RECORD_DOMAIN, REPORT_DOMAIN, RUBRIC_DOMAIN,
};
pub use hash::{file_hash, manifest_hash, record_hash, report_hash, rubric_hash};
pub use header::Header;
pub use key::{DeviceKey, PublicKey, Signature};
pub use kind::RecordKind;
pub use signed::SignedRecord;
