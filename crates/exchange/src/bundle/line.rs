//! One record as a line of JSON.

use record::{Hash, PublicKey, RecordError, Signature, SignedRecord};
use serde::{Deserialize, Serialize};

/// The line's form: hash, key, signature, and the body as a text, so that its
/// bytes are the ones that were hashed.
#[derive(Serialize, Deserialize)]
struct Line {
    h: Hash,
    k: PublicKey,
    s: Signature,
    b: String,
}

/// Why a line is not taken. The rest of the bundle is.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Why {
    /// Not the form of a record's line.
    #[error("the line is not a record")]
    NotALine,
    /// A record that does not verify.
    #[error("the record does not verify")]
    Record(#[source] RecordError),
}

impl Why {
    /// A short name of the situation that stays the same between versions.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotALine => "line-form",
            Self::Record(error) => error.code(),
        }
    }
}

/// Reads and verifies one line, without its line end.
pub(super) fn read(line: &[u8]) -> Result<SignedRecord, Why> {
    let line: Line = serde_json::from_slice(line).map_err(|_| Why::NotALine)?;
    let record =
        SignedRecord { hash: line.h, key: line.k, signature: line.s, body: line.b.into_bytes() };
    record.verify().map_err(Why::Record)?;
    Ok(record)
}

/// Writes one line, with its line end. The record must have been verified, for
/// only then its body is known to be text.
pub(super) fn write(record: &SignedRecord, out: &mut Vec<u8>) -> Result<(), RecordError> {
    let odd = |error: std::str::Utf8Error| RecordError::NotCanonical {
        offset: error.valid_up_to(),
        why: record::NotCanonical::NotUtf8,
    };
    let body = std::str::from_utf8(&record.body).map_err(odd)?;
    let fields = [
        ("h", record.hash.to_string()),
        ("k", record.key.to_string()),
        ("s", record.signature.to_string()),
    ];
    out.push(b'{');
    for (key, value) in fields {
        out.extend_from_slice(format!("\"{key}\":\"{value}\",").as_bytes());
    }
    out.extend_from_slice(b"\"b\":");
    out.extend_from_slice(serde_json::Value::from(body).to_string().as_bytes());
    out.extend_from_slice(b"}\n");
    Ok(())
}
