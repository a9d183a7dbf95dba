//! What is pointed out, and where.

use std::ops::Range;

use serde::Serialize;

/// A place in a text that could identify a person.
///
/// - Unit: UTF-16 code units from the start of the text, as the window counts them.
/// - Range: `from < to`, both between whole characters.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Mark {
    /// Where it begins.
    pub from: u32,
    /// Where it has ended.
    pub to: u32,
    /// What it looks like.
    pub kind: MarkKind,
}

/// What a place in a text looks like.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum MarkKind {
    /// A national identity number whose check digits fit.
    NationalIdentityNumber,
    /// An e-mail address.
    Email,
    /// A telephone number.
    Phone,
    /// Probably the name of a person.
    PersonName,
}

/// A mark in bytes, before the window's way of counting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Found {
    pub(crate) bytes: Range<usize>,
    pub(crate) kind: MarkKind,
}

/// Counts in UTF-16 what was found in bytes, in one walk along the text.
///
/// `found` is sorted and does not overlap.
pub(crate) fn in_utf16(text: &str, found: &[Found]) -> Vec<Mark> {
    let mut walked = 0_usize;
    let mut units = 0_u32;
    let mut count_to = |byte: usize| {
        let more = text.get(walked..byte).unwrap_or_default();
        walked = byte;
        let more: usize = more.chars().map(char::len_utf16).sum();
        units = units.saturating_add(u32::try_from(more).unwrap_or(u32::MAX));
        units
    };
    let mark = |found: &Found| {
        let (from, to) = (count_to(found.bytes.start), count_to(found.bytes.end));
        Mark { from, to, kind: found.kind }
    };
    found.iter().map(mark).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_as_the_window_does() {
        let text = "😀 é Kari";
        let at = text.find("Kari").expect("Kari");
        let found = [Found { bytes: at..text.len(), kind: MarkKind::PersonName }];
        let marks = in_utf16(text, &found);
        assert_eq!((marks[0].from, marks[0].to), (5, 9));
    }
}
