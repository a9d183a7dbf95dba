//! A register file that was not read, in the words of the texts.

use register::RegisterError as Register;
use text::{Arg, Key, key};

/// The message people read.
pub(super) fn key_of(error: &Register) -> Key {
    match error {
        Register::TooLarge { .. } => key::ERROR_REGISTER_TOO_LARGE,
        Register::EmptyFile => key::ERROR_REGISTER_EMPTY_FILE,
        Register::NotUtf8 { .. } => key::ERROR_REGISTER_NOT_UTF8,
        Register::NotJson { .. } => key::ERROR_REGISTER_NOT_JSON,
        Register::Truncated { .. } => key::ERROR_REGISTER_TRUNCATED,
        Register::WrongWrapper { .. } | Register::NotAList { .. } => {
            key::ERROR_REGISTER_WRONG_WRAPPER
        }
        Register::EmptyList { .. } => key::ERROR_REGISTER_EMPTY_LIST,
    }
}

/// Where it is, as far as one place can be told.
pub(super) fn place_of(error: &Register) -> Option<String> {
    match error {
        Register::NotUtf8 { line, column, .. }
        | Register::NotJson { line, column, .. }
        | Register::Truncated { line, column, .. } => Some(format!("{line}:{column}")),
        Register::WrongWrapper { pointer, .. }
        | Register::NotAList { pointer }
        | Register::EmptyList { pointer, .. } => Some(pointer.clone()),
        _ => None,
    }
}

/// What the message names.
pub(super) fn args_of(error: &Register) -> Vec<(&'static str, Arg)> {
    match error {
        Register::NotUtf8 { line, column, .. }
        | Register::NotJson { line, column, .. }
        | Register::Truncated { line, column, .. } => {
            vec![("line", (*line).into()), ("column", (*column).into())]
        }
        Register::WrongWrapper { seen, expected, .. } => {
            vec![("seen", seen.join(", ").into()), ("expected", expected.join(", ").into())]
        }
        Register::TooLarge { limit, .. } => vec![("limit", (*limit).into())],
        _ => Vec::new(),
    }
}
