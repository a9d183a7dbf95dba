//! What the JSON reader says, as situations of our own: its words are English and for developers.

use crate::problem::{AnswersProblem, AnswersProblemKind as Kind};

/// The problem behind an error of the reader, at the place it was met or at the key it names.
pub(super) fn problem(at: String, error: &serde_json::Error) -> AnswersProblem {
    let said = error.to_string();
    let said = said.split(" at line ").next().unwrap_or_default();
    let mut quoted = said.split('`').skip(1).step_by(2).map(str::to_owned);
    let first = quoted.next().unwrap_or_default();
    if said.starts_with("missing field") {
        return AnswersProblem { at: format!("{at}/{first}"), kind: Kind::KeyMissing };
    }
    let kind = if said.starts_with("duplicate field") {
        Kind::Duplicate { key: first }
    } else if let Some(key) = said.strip_suffix(super::TWICE) {
        Kind::Duplicate { key: key.to_owned() }
    } else if said.starts_with("unknown variant") {
        Kind::WordUnknown { found: first, allowed: quoted.collect::<Vec<_>>().join(", ") }
    } else if let Some((_, expected)) = said.split_once(", expected ") {
        match type_word(expected) {
            Some(expected) => Kind::WrongType { expected: expected.to_owned() },
            None => Kind::Shape { detail: said.to_owned() },
        }
    } else {
        Kind::Shape { detail: said.to_owned() }
    };
    AnswersProblem { at, kind }
}

/// The type the reader wanted, as one of our words.
fn type_word(expected: &str) -> Option<&'static str> {
    let words = [
        ("text", ["a string", "UUID", "string"].as_slice()),
        ("number", &["u8", "u16", "u32", "a number"]),
        ("truth", &["a boolean"]),
        ("list", &["a sequence", "a tuple", "an array", "tuple"]),
        ("table", &["struct", "an object", "a map"]),
    ];
    let fits = |begin: &&str| expected.starts_with(*begin);
    words.into_iter().find(|(_, begins)| begins.iter().any(fits)).map(|(word, _)| word)
}
