//! `text.<language>.toml` and `LICENCE` from the cells.

use super::structure::Rows;
use super::{Draft, listed, quoted};
use crate::book::Book;
use crate::form::{KEYS, Page};
use crate::notes::{Notes, Spot};
use crate::problem::CellProblemKind;
use crate::table::Table;

const LICENCE: &str = "LICENCE";

/// One text of an entry: its key in the package and whether it must be there.
type Text = (&'static str, bool);

const TITLE: &[Text] = &[("title", true)];
const ITEM: &[Text] = &[
    ("number", true),
    ("title", true),
    ("short", true),
    ("about", true),
    ("framework_plan", false),
    ("na_when", false),
];
const INDICATOR: &[Text] = &[
    ("text", true),
    ("counts", false),
    ("counts_not", false),
    ("borderline", false),
    ("ask", false),
    ("na_when", false),
];

pub(super) fn write(book: &Book, language: &str, rows: &Rows, draft: &mut Draft, notes: &Notes) {
    let mut file = File {
        name: format!("text.{language}.toml"),
        language,
        is_template: book.languages.first().is_some_and(|first| first == language),
        draft,
        notes,
    };
    file.head(book);
    file.terms(book);
    // The reader wants these two tables even when nothing is translated yet.
    for area in ["subscale", "item"] {
        file.draft.line(&file.name, &format!("[{area}]"));
    }
    file.entries(book.table(Page::Subscales), "subscale", &rows.subscales, TITLE);
    file.entries(book.table(Page::Domains), "domain", &rows.domains, TITLE);
    file.entries(book.table(Page::ChooseOne), "choose_one", &rows.alternatives, TITLE);
    file.entries(book.table(Page::Items), "item", &rows.items, ITEM);
    file.entries(book.table(Page::Indicators), "indicator", &rows.indicators, INDICATOR);
}

struct File<'d> {
    name: String,
    language: &'d str,
    is_template: bool,
    draft: &'d mut Draft,
    notes: &'d Notes,
}

impl File<'_> {
    fn head(&mut self, book: &Book) {
        self.draft.line(&self.name, &format!("language = {}", quoted(self.language)));
        let mut is_at_anchors = false;
        for key in KEYS.iter().filter(|key| key.is_by_language) {
            let row = book.row_of(key.word);
            let spot = row.map_or(Spot { page: Page::Rubric, cell: None }, |row| {
                book.rubric.spot(row, "text", Some(self.language))
            });
            let text =
                row.map(|row| book.rubric.text(row, "text", Some(self.language), self.notes));
            let text = text.unwrap_or_default();
            let (around, name) = key.toml.split_once('.').unwrap_or(("", key.toml));
            if !around.is_empty() && !is_at_anchors {
                is_at_anchors = true;
                self.draft.line(&self.name, "[anchors]");
            }
            self.draft.text(&self.name, around, name, spot, &text);
        }
    }

    fn terms(&mut self, book: &Book) {
        let Some(table) = book.table(Page::Terms) else { return };
        let mut place = 0;
        for row in &table.rows {
            let texts = ["term", "means"]
                .map(|key| (key, table.text(*row, key, Some(self.language), self.notes)));
            if texts.iter().all(|(_, text)| text.is_empty()) {
                continue;
            }
            self.draft.line(&self.name, "[[term]]");
            for (key, text) in texts {
                let spot = table.spot(*row, key, Some(self.language));
                self.draft.text(&self.name, &format!("term[{place}]"), key, spot, &text);
            }
            place += 1;
        }
    }

    /// The texts of every row, one table each.
    fn entries(
        &mut self,
        table: Option<&Table>,
        area: &str,
        rows: &[(String, u32)],
        keys: &[Text],
    ) {
        let Some(table) = table else { return };
        let is_indicator = area == "indicator";
        for (id, row) in rows {
            let read = |word: &str| table.text(*row, word, Some(self.language), self.notes);
            let texts: Vec<String> =
                keys.iter().map(|(key, _)| read(&key.replace('_', " "))).collect();
            let suggestions = if is_indicator { self.suggestions(table, *row) } else { Vec::new() };
            let says_nothing = texts.iter().all(String::is_empty) && suggestions.is_empty();
            if says_nothing && !self.is_template {
                continue;
            }
            let name = if is_indicator { quoted(id) } else { id.clone() };
            self.draft.line(&self.name, &format!("[{area}.{name}]"));
            let at = format!("{area}.{id}");
            for ((key, is_needed), text) in keys.iter().zip(&texts) {
                let spot = table.spot(*row, &key.replace('_', " "), Some(self.language));
                if *is_needed || !text.is_empty() {
                    self.draft.text(&self.name, &at, key, spot, text);
                } else {
                    self.draft.places.add(&self.name, &format!("{at}.{key}"), spot, "");
                }
            }
            self.suggest(&at, &suggestions);
        }
    }

    fn suggestions(&self, table: &Table, row: u32) -> Vec<(Spot, String)> {
        let read = |word| {
            let text = table.text(row, word, Some(self.language), self.notes);
            (table.spot(row, word, Some(self.language)), text)
        };
        let both = ["suggest 1", "suggest 2"].map(read);
        both.into_iter().filter(|(_, text)| !text.is_empty()).collect()
    }

    fn suggest(&mut self, at: &str, suggestions: &[(Spot, String)]) {
        if suggestions.is_empty() {
            return;
        }
        let texts: Vec<String> = suggestions.iter().map(|(_, text)| text.clone()).collect();
        self.draft.line(&self.name, &format!("suggest = {}", listed(&texts)));
        for (spot, text) in suggestions {
            self.draft.places.add(&self.name, &format!("{at}.suggest"), *spot, text);
        }
    }
}

/// The licence, line by line; empty rows are empty lines.
pub(super) fn write_licence(book: &Book, draft: &mut Draft, notes: &Notes) {
    let Some(table) = book.table(Page::Licence) else { return };
    let Some(last) = table.rows.last() else {
        notes.add(Spot { page: Page::Licence, cell: None }, CellProblemKind::LicenceMissing {});
        return;
    };
    for row in table.top + 1..=*last {
        let line = table.text(row, "licence", None, notes);
        draft.line(LICENCE, &line);
    }
}
