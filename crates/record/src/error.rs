//! What can be wrong with a record.

use crate::{Hash, PublicKey};

/// Everything about a record that is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RecordError {
    /// The value has no canonical form.
    #[error("cannot write {pointer:?} as canonical JSON: {why}")]
    CannotWrite {
        /// JSON pointer to the value; empty for the whole.
        pointer: String,
        /// Which rule it breaks.
        why: NotCanonical,
    },
    /// The bytes are not the canonical form of anything.
    #[error("not canonical JSON at byte {offset}: {why}")]
    NotCanonical {
        /// Where, from 0.
        offset: usize,
        /// Which rule it breaks.
        why: NotCanonical,
    },
    /// Not a hash in lower-case hex.
    #[error("a hash has 64 lower-case hexadecimal digits")]
    BadHash,
    /// Not a public key in base64url without padding.
    #[error("a public key has 32 bytes of a curve point in base64url without padding")]
    BadKey,
    /// Not a signature in base64url without padding.
    #[error("a signature has 64 bytes in base64url without padding")]
    BadSignature,
    /// The body is not the one that was hashed.
    #[error("the body has hash {found}, not {expected}")]
    HashDiffers {
        /// What the record says.
        expected: Hash,
        /// What its body gives.
        found: Hash,
    },
    /// The signature is not that key's signature of that hash.
    #[error("the signature of {hash} was not made with key {key}")]
    SignatureFails {
        /// What should have been signed.
        hash: Hash,
        /// By which key.
        key: PublicKey,
    },
    /// The body names another key than the one that signed it.
    #[error("the body names another author's key than {key}, which signed it")]
    OtherAuthor {
        /// The key that signed.
        key: PublicKey,
    },
    /// A certificate claims a key that its maker did not have.
    #[error("nothing shows that whoever vouches for key {key} has it")]
    KeyNotProven {
        /// The key.
        key: PublicKey,
    },
    /// The body of an assessment has another form.
    #[error("cannot read {path} of an assessment: {detail}")]
    Body {
        /// The path to the field.
        path: String,
        /// What was expected, in the reader's words.
        detail: String,
    },
    /// A field every body needs is missing or of the wrong kind.
    #[error("cannot read {pointer} of a record's body")]
    Header {
        /// JSON pointer to the field.
        pointer: &'static str,
    },
}

impl RecordError {
    /// A short name of the situation that stays the same between versions.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::CannotWrite { why, .. } | Self::NotCanonical { why, .. } => why.code(),
            Self::BadHash => "record-bad-hash",
            Self::BadKey => "record-bad-key",
            Self::BadSignature => "record-bad-signature",
            Self::HashDiffers { .. } => "record-hash-differs",
            Self::SignatureFails { .. } => "record-signature-fails",
            Self::OtherAuthor { .. } => "record-other-author",
            Self::KeyNotProven { .. } => "record-key-not-proven",
            Self::Body { .. } => "record-body",
            Self::Header { .. } => "record-header",
        }
    }
}

/// The rule of canonical JSON that is broken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NotCanonical {
    /// A number with a fraction or an exponent, even `1.0`.
    #[error("only whole numbers are allowed")]
    Float,
    /// A whole number that not every program can hold exactly.
    #[error("a number is outside ±(2^53 − 1)")]
    NumberTooLarge,
    /// Minus zero, or a zero in front.
    #[error("a number is not written in its shortest form")]
    NumberForm,
    /// Nested deeper than [`crate::canonical::DEPTH_LIMIT`].
    #[error("nested too deep")]
    TooDeep,
    /// One key twice in an object, maybe only after normalisation.
    #[error("a key stands twice in one object")]
    DuplicateKey,
    /// Keys not in the order of their UTF-16 code units.
    #[error("keys are not in order")]
    KeyOrder,
    /// A text that is not in Unicode normal form C.
    #[error("a text is not in normal form C")]
    NotNormal,
    /// White space between tokens.
    #[error("white space between tokens")]
    WhiteSpace,
    /// A character escaped that need not be, or escaped the long way.
    #[error("a character is escaped in another way than the shortest")]
    EscapeForm,
    /// Something after the value.
    #[error("something follows the value")]
    Trailing,
    /// The bytes stop in the middle.
    #[error("ends in the middle")]
    EndsEarly,
    /// Not UTF-8.
    #[error("not UTF-8")]
    NotUtf8,
    /// Not JSON at all.
    #[error("not JSON")]
    NotJson,
}

impl NotCanonical {
    fn code(self) -> &'static str {
        match self {
            Self::Float => "json-float",
            Self::NumberTooLarge => "json-number-too-large",
            Self::NumberForm => "json-number-form",
            Self::TooDeep => "json-too-deep",
            Self::DuplicateKey => "json-duplicate-key",
            Self::KeyOrder => "json-key-order",
            Self::NotNormal => "json-not-normal",
            Self::WhiteSpace => "json-white-space",
            Self::EscapeForm => "json-escape-form",
            Self::Trailing => "json-trailing",
            Self::EndsEarly => "json-ends-early",
            Self::NotUtf8 => "json-not-utf8",
            Self::NotJson => "json-not-json",
        }
    }
}
