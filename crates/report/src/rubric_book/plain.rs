//! The book as plain text.

use std::fmt::Write as _;

use text::{Key, key};

use super::content::{Book, IndicatorPart, ItemPart, Said};
use super::languages::{Columns, Words};
use super::writer::first;

/// Writes the book.
pub(super) fn write(book: &Book, columns: &Columns<'_>) -> String {
    let mut page = Page { out: String::new(), columns };
    page.head(book);
    if !book.terms.is_empty() {
        page.heading(2, &columns.texts.get(key::RUBRIC_BOOK_TERMS));
    }
    for (term, means) in &book.terms {
        page.pair(term, means);
    }
    if !book.across.is_empty() {
        page.heading(2, &columns.texts.get(key::RUBRIC_BOOK_ACROSS));
    }
    for (title, what) in &book.across {
        page.words("", None, title);
        page.line("", what);
    }
    for group in &book.groups {
        page.title(2, "", &group.title);
        for item in &group.items {
            page.item(item);
        }
    }
    page.out
}

struct Page<'a> {
    out: String,
    columns: &'a Columns<'a>,
}

impl Page<'_> {
    fn line(&mut self, indent: &str, words: &str) {
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        let _ = writeln!(self.out, "{}", format!("{indent}{words}").trim_end());
    }

    fn heading(&mut self, level: usize, words: &str) {
        let _ = writeln!(self.out);
        self.line("", &format!("{} {words}", "#".repeat(level)));
        let _ = writeln!(self.out);
    }

    /// A heading in the first language that has it, and the others below.
    fn title(&mut self, level: usize, number: &str, words: &Words) {
        self.heading(level, format!("{number} {}", first(words)).trim());
        if self.columns.list.len() > 1 {
            self.words("", None, words);
        }
    }

    /// A text, a line a language; which language is said where there are two.
    fn words(&mut self, indent: &str, label: Option<Key>, words: &Words) {
        for (column, words) in self.columns.list.iter().zip(words) {
            let words = words.clone().unwrap_or_else(|| Columns::missing(column));
            let tag = self.tag(column.tag);
            self.line(indent, &format!("{tag}{}{words}", column.label(label)));
        }
    }

    fn tag(&self, tag: &str) -> String {
        if self.columns.list.len() > 1 { format!("[{tag}] ") } else { String::new() }
    }

    fn said(&mut self, indent: &str, said: &[Said]) {
        for said in said {
            self.words(indent, said.label, &said.words);
        }
    }

    fn head(&mut self, book: &Book) {
        self.line("", &format!("# {}", first(&book.name)));
        if self.columns.list.len() > 1 {
            self.words("", None, &book.name);
        }
        self.line("", &self.columns.texts.get(key::RUBRIC_BOOK));
        self.out.push('\n');
        self.said("", &book.head);
        self.out.push('\n');
        for (name, words) in &book.facts {
            self.line("", &format!("{name}: {words}"));
        }
        self.out.push('\n');
        for (level, word) in &book.anchors {
            self.words(&format!("{level} "), None, word);
        }
    }

    fn pair(&mut self, term: &Words, means: &Words) {
        for ((column, term), means) in self.columns.list.iter().zip(term).zip(means) {
            let missing = || Columns::missing(column);
            let (term, means) =
                (term.clone().unwrap_or_else(missing), means.clone().unwrap_or_else(missing));
            let tag = self.tag(column.tag);
            self.line("", &format!("{tag}{term}: {means}"));
        }
    }

    fn item(&mut self, item: &ItemPart) {
        self.title(3, &item.number, &item.title);
        self.said("", &item.said);
        self.line("", &item.meta);
        if let Some(empty) = &item.empty {
            self.line("", empty);
        }
        for level in &item.levels {
            let args =
                [("level", level.level.to_string().into()), ("word", first(&level.word).into())];
            let words = self.columns.texts.with(key::RUBRIC_BOOK_LEVEL, &args);
            self.heading(4, words.trim_end_matches([' ', '·']));
            for (i, indicator) in level.indicators.iter().enumerate() {
                if i > 0 {
                    self.out.push('\n');
                }
                self.indicator(indicator);
            }
        }
    }

    fn indicator(&mut self, indicator: &IndicatorPart) {
        self.words(&format!("{} ", indicator.number), None, &indicator.text);
        self.said("    ", &indicator.said);
        self.line("    ", &indicator.meta);
        let texts = &self.columns.texts;
        let (keep, change) = (texts.get(key::RUBRIC_BOOK_KEEP), texts.get(key::RUBRIC_BOOK_CHANGE));
        let note = texts.get(key::RUBRIC_BOOK_NOTE);
        self.line("    ", &format!("[ ] {keep} [ ] {change} {note}:"));
    }
}
