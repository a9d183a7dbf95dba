use std::ops::Range;

use unicode_normalization::char::canonical_combining_class;
use unicode_normalization::{IsNormalized, UnicodeNormalization as _, is_nfc_quick};

/// Raised when the function below gives another result for some text.
const RULES: u32 = 2;

/// Text as it is compared: lower case, accents off the letters that are not Norwegian.
#[must_use]
pub fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for (part, _) in parts(text) {
        fold_part(part, &mut folded);
    }
    folded
}

/// Folded text, and of each of its characters where in `text` it comes from.
///
/// - Unit: UTF-16 code units from the start of the text, as the window counts them. Characters that
///   became one by folding, or several, have the same place.
#[must_use]
pub fn folded_with_places(text: &str) -> (String, Vec<Range<u32>>) {
    let (mut folded, mut places, mut from) = (String::new(), Vec::new(), 0);
    for (part, units) in parts(text) {
        let begun = folded.len();
        fold_part(part, &mut folded);
        let to = from + units;
        places.extend(folded[begun..].chars().map(|_| from..to));
        from = to;
    }
    (folded, places)
}

/// The text in pieces that fold each by itself, with their length in UTF-16 code units: a character
/// with all that may melt into it.
fn parts(text: &str) -> impl Iterator<Item = (&str, u32)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let mut chars = rest.char_indices();
        let (_, first) = chars.next()?;
        let mut units = first.len_utf16();
        let mut end = rest.len();
        for (place, c) in chars {
            if !is_joined(c) {
                end = place;
                break;
            }
            units += c.len_utf16();
        }
        let (part, later) = rest.split_at(end);
        rest = later;
        Some((part, u32::try_from(units).unwrap_or(u32::MAX)))
    })
}

/// Whether a character may melt into the one before it, or change places with another such.
fn is_joined(c: char) -> bool {
    !c.is_ascii()
        && (canonical_combining_class(c) != 0
            || is_nfc_quick(std::iter::once(c)) == IsNormalized::Maybe)
}

fn fold_part(part: &str, folded: &mut String) {
    // Most text is plain, and folding it plainly is the same and quick.
    if part.is_ascii() {
        folded.extend(part.chars().map(|c| c.to_ascii_lowercase()));
        return;
    }
    let lower = part.chars().flat_map(char::to_lowercase).nfc();
    folded.extend(lower.map(|c| match c {
        'æ' | 'ø' | 'å' => c,
        other => std::iter::once(other).nfd().next().unwrap_or(other),
    }));
}

/// What text that was folded earlier depends on: our rules and the two tables of letters below them.
pub(crate) fn rules() -> String {
    let (lower, normal) = (char::UNICODE_VERSION, unicode_normalization::UNICODE_VERSION);
    format!("{RULES} {}.{}.{} {}.{}.{}", lower.0, lower.1, lower.2, normal.0, normal.1, normal.2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_where_each_letter_came_from() {
        let text = "🌻 A\u{30a}s E\u{301}n";
        let (folded, places) = folded_with_places(text);
        assert_eq!(folded, "🌻 ås en");
        assert_eq!(places, [0..2, 2..3, 3..5, 5..6, 6..7, 7..9, 9..10]);
    }

    #[test]
    fn compares_as_people_read() {
        let cases = [("ÉN Café", "en cafe"), ("ÆRLIG ØY PÅ", "ærlig øy på"), ("Ða\u{301}", "ða")];
        for (text, expected) in cases {
            assert_eq!(folded(text), expected);
        }
    }
}
