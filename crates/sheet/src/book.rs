//! The sheets of a workbook as tables.

use std::collections::BTreeMap;

use rubric::ProblemKind;

use crate::form::{KEYS, Key, Kind, NOTES, Page, READ_ME, is_language, plainly};
use crate::grid::Grid;
use crate::notes::{Notes, Spot, nearest};
use crate::problem::CellProblemKind;
use crate::table::{Table, words};

/// Every sheet that is read.
pub(crate) struct Book {
    pub(crate) rubric: Table,
    /// The languages the rubric lists, the template first.
    pub(crate) languages: Vec<String>,
    keys: BTreeMap<&'static str, u32>,
    tables: BTreeMap<Page, Table>,
}

impl Book {
    /// Sorts the sheets and finds their columns; none where there is no sheet `Rubric`.
    pub(crate) fn read(grids: Vec<(String, Grid)>, notes: &Notes) -> Option<Self> {
        let mut pages = sort(grids, notes);
        let (name, grid) = pages.remove(&Page::Rubric)?;
        let rubric = Table::read(Page::Rubric, &name, grid, None, notes);
        let keys = find_keys(&rubric, notes);
        let languages = read_languages(&rubric, &keys, notes);
        look_at_languages(&rubric, &languages, notes);
        let tables = pages
            .into_iter()
            .map(|(page, (name, grid))| {
                (page, Table::read(page, &name, grid, Some(&languages), notes))
            })
            .collect();
        Some(Self { rubric, languages, keys, tables })
    }

    pub(crate) fn table(&self, page: Page) -> Option<&Table> {
        if page == Page::Rubric { Some(&self.rubric) } else { self.tables.get(&page) }
    }

    /// The row of a key in the sheet `Rubric`.
    pub(crate) fn row_of(&self, word: &str) -> Option<u32> {
        self.keys.get(word).copied()
    }

    /// The value of a key in the sheet `Rubric`.
    pub(crate) fn word_of(&self, word: &str, notes: &Notes) -> String {
        let row = self.row_of(word);
        row.map(|row| self.rubric.text(row, "value", None, notes)).unwrap_or_default()
    }
}

/// The sheets by page. Sheets that are not read are named, so that no work is lost unseen.
fn sort(grids: Vec<(String, Grid)>, notes: &Notes) -> BTreeMap<Page, (String, Grid)> {
    let mut pages: BTreeMap<Page, (String, Grid)> = BTreeMap::new();
    let mut others = Vec::new();
    for (name, grid) in grids {
        match Page::named(&name) {
            Some(page) if pages.contains_key(&page) => {
                notes.add_sheet(&name, CellProblemKind::SheetTwice {});
            }
            Some(page) => {
                pages.insert(page, (name, grid));
            }
            None => others.push((name, grid)),
        }
    }
    let missing = |page: &&Page| !pages.contains_key(*page);
    for page in Page::ALL.iter().filter(|page| page.is_needed()).filter(missing) {
        let names = others.iter().map(|(name, _)| name.as_str());
        let kind = CellProblemKind::SheetMissing {
            sheet: page.name().to_owned(),
            nearest: nearest(page.name(), names),
        };
        notes.add(Spot { page: *page, cell: None }, kind);
    }
    let is_own = |name: &str| {
        let name = plainly(name);
        name == plainly(READ_ME) || name.starts_with(NOTES)
    };
    for (name, _) in others.iter().filter(|(name, grid)| !is_own(name) && !grid.cells.is_empty()) {
        let nearest = nearest(name, Page::ALL.iter().map(|page| page.name()));
        notes.add_sheet(name, CellProblemKind::SheetUnknown { nearest });
    }
    pages
}

/// The rows of the sheet `Rubric` by what they say.
fn find_keys(rubric: &Table, notes: &Notes) -> BTreeMap<&'static str, u32> {
    let mut keys: BTreeMap<&'static str, u32> = BTreeMap::new();
    for row in &rubric.rows {
        let word = rubric.text(*row, "key", None, notes);
        let spot = rubric.spot(*row, "key", None);
        let plain = plainly(&word);
        let Some(key) = KEYS.iter().find(|key| key.word == plain) else {
            let nearest = nearest(&plain, KEYS.iter().map(|key| key.word));
            let kind =
                ProblemKind::KeyUnknown { key: word.chars().take(80).collect(), allowed: nearest };
            if word.is_empty() {
                notes.add(spot, CellProblemKind::IdMissing {});
            } else {
                notes.add(spot, kind);
            }
            continue;
        };
        if keys.insert(key.word, *row).is_some() {
            notes.add(spot, ProblemKind::Duplicate { id: key.word.to_owned() });
        }
        look_at_columns(rubric, *row, key, notes);
    }
    for key in KEYS.iter().filter(|key| key.is_needed && !keys.contains_key(key.word)) {
        let kind = ProblemKind::KeyMissing { key: key.word.to_owned() };
        notes.add(Spot { page: Page::Rubric, cell: None }, kind);
    }
    keys
}

/// A value stands in the column `value`, a text in the column of its language.
fn look_at_columns(rubric: &Table, row: u32, key: &Key, notes: &Notes) {
    let (right, wrong) = if key.is_by_language { ("text", "value") } else { ("value", "text") };
    let column = rubric.header_of(right).unwrap_or_else(|| right.to_owned());
    for spot in rubric.said(row, wrong) {
        notes.add(spot, CellProblemKind::ValueElsewhere { column: column.clone() });
    }
}

fn read_languages(
    rubric: &Table,
    keys: &BTreeMap<&'static str, u32>,
    notes: &Notes,
) -> Vec<String> {
    let Some(row) = keys.get("languages") else { return Vec::new() };
    let listed = words(&rubric.text_as(Kind::List, *row, "value", None, notes));
    let mut tags: Vec<String> = Vec::new();
    for word in listed {
        let kind = if tags.contains(&word) {
            ProblemKind::Duplicate { id: word }
        } else if is_language(&word) {
            tags.push(word);
            continue;
        } else {
            ProblemKind::WordUnknown { word, allowed: "nb, nn, en".to_owned() }
        };
        notes.add(rubric.spot(*row, "value", None), kind);
    }
    tags
}

/// Every language has its column in the sheet `Rubric`.
fn look_at_languages(rubric: &Table, languages: &[String], notes: &Notes) {
    for language in languages.iter().filter(|tag| rubric.column("text", Some(tag)).is_none()) {
        let header = format!("text {language}");
        let spot = Spot { page: Page::Rubric, cell: None };
        notes.add(spot, CellProblemKind::HeaderMissing { header });
    }
    for (spot, language) in rubric.languages_with_data() {
        if !languages.is_empty() && !languages.contains(&language) {
            notes.add(spot, CellProblemKind::ColumnUnlisted { language });
        }
    }
}
