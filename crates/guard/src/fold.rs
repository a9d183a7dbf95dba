//! Words made comparable.

use std::borrow::Cow;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// A word in lower case and composed form (NFC): `Åse`, typed in either way, gives `åse`.
pub(crate) fn fold(word: &str) -> Cow<'_, str> {
    let is_folded = if word.is_ascii() {
        !word.bytes().any(|byte| byte.is_ascii_uppercase())
    } else {
        !word.chars().any(char::is_uppercase) && is_nfc_quick(word.chars()) == IsNormalized::Yes
    };
    if is_folded {
        return Cow::Borrowed(word);
    }
    if word.is_ascii() {
        return Cow::Owned(word.to_ascii_lowercase());
    }
    Cow::Owned(word.nfc().flat_map(char::to_lowercase).collect())
}

/// `karis` without its genitive, where there is one.
pub(crate) fn without_genitive(folded: &str) -> Option<&str> {
    folded.strip_suffix('s').filter(|base| base.chars().nth(1).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folds_case_and_composition() {
        for typed in ["ÅSE", "Åse", "A\u{30a}SE", "a\u{30a}se", "åse"] {
            assert_eq!(fold(typed), "åse");
        }
    }
}
