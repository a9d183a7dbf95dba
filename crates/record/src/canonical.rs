//! Canonical JSON: one value, one row of bytes.
//!
//! RFC 8785 with less in it: no floating-point numbers, whole numbers within
//! ±(2^53 − 1), texts in Unicode normal form C, and a limit to nesting. What is
//! left has one form only, so a hash of it means something in thirty years.

use std::cmp::Ordering;
use std::fmt::Write as _;

use serde_json::Value;
use unicode_normalization::{UnicodeNormalization, is_nfc};

use crate::parse::Parser;
use crate::{NotCanonical, RecordError};

/// The largest whole number every JSON reader holds exactly: 2^53 − 1.
pub const LARGEST_INTEGER: i64 = (1 << 53) - 1;

/// How many arrays and objects may stand inside each other.
pub const DEPTH_LIMIT: usize = 16;

/// Writes `value` in its canonical form.
///
/// - Guarantee: equal values give equal bytes, in whatever order their keys were
///   put in; [`parse`] accepts the bytes.
/// - Texts and keys are put into normal form C on the way, so that a name typed
///   on one system hashes like the same name typed on another.
///
/// # Errors
///
/// [`RecordError::CannotWrite`] for a float, a number out of range, nesting
/// beyond [`DEPTH_LIMIT`], or two keys that are one after normalisation.
///
/// # Source
///
/// RFC 8785 (2020), sections 3.2.2 and 3.2.3. Our own choice: the restrictions.
///
/// # Example
///
/// ```
/// use record::canonical::to_bytes;
/// use serde_json::json;
///
/// assert_eq!(to_bytes(&json!({ "b": [1, null], "a": "å" }))?, "{\"a\":\"å\",\"b\":[1,null]}".as_bytes());
/// assert!(to_bytes(&json!(1.0)).is_err());
/// # Ok::<(), record::RecordError>(())
/// ```
pub fn to_bytes(value: &Value) -> Result<Vec<u8>, RecordError> {
    let mut writer = Writer { out: String::new(), path: Vec::new() };
    writer.value(value)?;
    Ok(writer.out.into_bytes())
}

/// Reads bytes that are exactly canonical, and no others.
///
/// - Guarantee: `to_bytes(&parse(bytes)?)? == bytes`.
///
/// # Errors
///
/// [`RecordError::NotCanonical`] with the place and the broken rule.
///
/// # Source
///
/// As [`to_bytes`].
///
/// # Example
///
/// ```
/// use record::canonical::parse;
///
/// assert!(parse(b"{\"a\":1,\"b\":2}").is_ok());
/// assert_eq!(parse(b"{\"a\": 1}").unwrap_err().code(), "json-white-space");
/// ```
pub fn parse(bytes: &[u8]) -> Result<Value, RecordError> {
    Parser::read(bytes)
}

/// The order of keys: by UTF-16 code units, not by code points.
pub(crate) fn key_order(left: &str, right: &str) -> Ordering {
    left.encode_utf16().cmp(right.encode_utf16())
}

/// How a character below U+0020, a quote or a backslash is written, if in two characters.
pub(crate) fn short_escape(character: char) -> Option<char> {
    Some(match character {
        '"' => '"',
        '\\' => '\\',
        '\u{8}' => 'b',
        '\t' => 't',
        '\n' => 'n',
        '\u{c}' => 'f',
        '\r' => 'r',
        _ => return None,
    })
}

struct Writer {
    out: String,
    /// Keys and indices from the root, for the pointer of an error.
    path: Vec<String>,
}

impl Writer {
    fn value(&mut self, value: &Value) -> Result<(), RecordError> {
        match value {
            Value::Null => self.out.push_str("null"),
            Value::Bool(true) => self.out.push_str("true"),
            Value::Bool(false) => self.out.push_str("false"),
            Value::Number(number) => {
                let whole = self.whole(number)?;
                // Writing to a String cannot fail.
                let _ = write!(self.out, "{whole}");
            }
            Value::String(text) => self.text(&normal(text)),
            Value::Array(list) => self.array(list)?,
            Value::Object(object) => self.object(object)?,
        }
        Ok(())
    }

    fn whole(&self, number: &serde_json::Number) -> Result<i64, RecordError> {
        if number.is_f64() {
            return Err(self.refuse(NotCanonical::Float));
        }
        number
            .as_i64()
            .filter(|whole| (-LARGEST_INTEGER..=LARGEST_INTEGER).contains(whole))
            .ok_or_else(|| self.refuse(NotCanonical::NumberTooLarge))
    }

    fn array(&mut self, list: &[Value]) -> Result<(), RecordError> {
        self.out.push('[');
        for (index, value) in list.iter().enumerate() {
            if index > 0 {
                self.out.push(',');
            }
            self.within(index.to_string(), value)?;
        }
        self.out.push(']');
        Ok(())
    }

    fn object(&mut self, object: &serde_json::Map<String, Value>) -> Result<(), RecordError> {
        let mut fields: Vec<_> =
            object.iter().map(|(key, value)| (normal(key).into_owned(), value)).collect();
        fields.sort_by(|(left, _), (right, _)| key_order(left, right));
        if fields.windows(2).any(|pair| matches!(pair, [a, b] if a.0 == b.0)) {
            return Err(self.refuse(NotCanonical::DuplicateKey));
        }
        self.out.push('{');
        for (index, (key, value)) in fields.into_iter().enumerate() {
            if index > 0 {
                self.out.push(',');
            }
            self.text(&key);
            self.out.push(':');
            self.within(key, value)?;
        }
        self.out.push('}');
        Ok(())
    }

    fn within(&mut self, step: String, value: &Value) -> Result<(), RecordError> {
        self.path.push(step);
        // The path is one longer than the containers around the value.
        if (value.is_array() || value.is_object()) && self.path.len() >= DEPTH_LIMIT {
            return Err(self.refuse(NotCanonical::TooDeep));
        }
        self.value(value)?;
        self.path.pop();
        Ok(())
    }

    fn text(&mut self, text: &str) {
        self.out.push('"');
        for character in text.chars() {
            if let Some(letter) = short_escape(character) {
                self.out.push('\\');
                self.out.push(letter);
            } else if character < ' ' {
                let _ = write!(self.out, "\\u{:04x}", u32::from(character));
            } else {
                self.out.push(character);
            }
        }
        self.out.push('"');
    }

    fn refuse(&self, why: NotCanonical) -> RecordError {
        let steps = self.path.iter().map(|step| step.replace('~', "~0").replace('/', "~1"));
        RecordError::CannotWrite { pointer: steps.map(|step| format!("/{step}")).collect(), why }
    }
}

fn normal(text: &str) -> std::borrow::Cow<'_, str> {
    if is_nfc(text) { text.into() } else { text.nfc().collect::<String>().into() }
}

#[cfg(test)]
#[path = "canonical_tests.rs"]
mod tests;
