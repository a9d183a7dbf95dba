//! Looks for sentences in bytes, as UTF-8 in both cases of letters and as UTF-16.

use std::collections::BTreeSet;

/// How every sentence begins. This alone is a leak already.
pub(super) const BEGINNING: &str = "Vesle Runa Ærfugl ";

/// What was scanned, and what was found.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub(super) files: usize,
    pub(super) bytes: u64,
    /// Which sentences.
    pub(super) sentences: BTreeSet<usize>,
    /// The names of what they were found in.
    pub(super) at: Vec<String>,
}

impl Found {
    pub(super) fn add(&mut self, other: Self) {
        self.files += other.files;
        self.bytes += other.bytes;
        self.sentences.extend(other.sentences);
        self.at.extend(other.at);
    }
}

type Form = fn(&str) -> Vec<u8>;

/// The forms text may have in a file.
const FORMS: [Form; 4] = [
    |text| text.as_bytes().to_vec(),
    |text| text.to_lowercase().into_bytes(),
    |text| text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
    |text| text.to_lowercase().encode_utf16().flat_map(u16::to_le_bytes).collect(),
];

/// Scans bytes of that name. A beginning without a whole sentence is found too.
pub(super) fn scan(name: &str, bytes: &[u8], sentences: &[String]) -> Found {
    let mut found = Found { files: 1, bytes: bytes.len() as u64, ..Found::default() };
    for form in FORMS {
        let beginning = form(BEGINNING);
        for place in places(bytes, &beginning) {
            if found.at.is_empty() {
                found.at.push(name.to_owned());
            }
            let rest = &bytes[place..];
            let whole = sentences.iter().position(|sentence| rest.starts_with(&form(sentence)));
            found.sentences.extend(whole);
        }
    }
    found
}

/// Where a word stands.
fn places(bytes: &[u8], word: &[u8]) -> Vec<usize> {
    let mut all = Vec::new();
    let mut from = 0;
    while let Some(at) = bytes[from..].iter().position(|byte| *byte == word[0]) {
        from += at + 1;
        if bytes[from - 1..].starts_with(word) {
            all.push(from - 1);
        }
    }
    all
}
