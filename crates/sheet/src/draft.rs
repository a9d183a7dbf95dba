//! The files of a package as the cells give them, with the way back to every cell.
//!
//! What stands in the cells is written down even where it is wrong, so that `rubric::read` says
//! what is wrong with it, in its own words and all at once.

mod crosswalk;
mod structure;
mod wording;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use rubric::PackageFiles;

use crate::book::Book;
use crate::notes::{Notes, Spot};
use crate::places::Places;

/// Files being written.
#[derive(Default)]
pub(crate) struct Draft {
    files: BTreeMap<String, String>,
    pub(crate) places: Places,
}

impl Draft {
    /// The whole package.
    pub(crate) fn of(book: &Book, notes: &Notes) -> Self {
        let mut draft = Self::default();
        let rows = structure::write(book, &mut draft, notes);
        for language in &book.languages {
            wording::write(book, language, &rows, &mut draft, notes);
        }
        crosswalk::write(book, &mut draft, notes);
        wording::write_licence(book, &mut draft, notes);
        draft
    }

    pub(crate) fn files(&self) -> PackageFiles {
        let bytes = |text: &String| text.clone().into_bytes();
        self.files.iter().map(|(name, text)| (name.clone(), bytes(text))).collect()
    }

    /// Adds a line as it is.
    fn line(&mut self, file: &str, line: &str) {
        let text = self.files.entry(file.to_owned()).or_default();
        let _ = writeln!(text, "{line}");
    }

    /// Adds `key = "text"`, with the cell it came from.
    fn text(&mut self, file: &str, around: &str, key: &str, spot: Spot, text: &str) {
        self.value(file, around, key, &quoted(text), spot, text);
    }

    /// Adds `key = ["…", "…"]`.
    fn list(&mut self, file: &str, around: &str, key: &str, spot: Spot, words: &[String]) {
        self.value(file, around, key, &listed(words), spot, &words.join(" "));
    }

    /// Adds `key = value`.
    fn value(&mut self, file: &str, around: &str, key: &str, value: &str, spot: Spot, text: &str) {
        self.line(file, &format!("{key} = {value}"));
        let at = if around.is_empty() { key.to_owned() } else { format!("{around}.{key}") };
        self.places.add(file, &at, spot, text);
    }
}

/// A text as TOML writes it, on one line.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            '\n' => quoted.push_str("\\n"),
            c if c.is_control() => {
                let _ = write!(quoted, "\\u{:04X}", u32::from(c));
            }
            c => quoted.push(c),
        }
    }
    quoted + "\""
}

fn listed(words: &[String]) -> String {
    let words: Vec<String> = words.iter().map(|word| quoted(word)).collect();
    format!("[{}]", words.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_character_survives_quoting() {
        let text: String = (0..0x300).filter_map(char::from_u32).collect::<String>() + "\u{FEFF}🦊";
        let document = format!("text = {}", quoted(&text));
        let table: toml::Table = document.parse().expect("TOML");
        assert_eq!(table["text"].as_str(), Some(text.as_str()));
    }
}
