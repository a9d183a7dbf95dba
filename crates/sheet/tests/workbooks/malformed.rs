//! What people get wrong in cells: every case with all the problems it has, and no others.
//!
//! The workbook is the one of `fixture::whole`: `Indicators` has its ids in A (play in rows 2–9,
//! talk in 10–17, books in 18–25), `text nb` in F and `text nn` in G.

mod texts;
mod words;

use crate::fixture::{LICENCE, whole};
use crate::sketch::{Cell, Sketch};

/// Why, what is changed, and sheet, cell and code of each problem.
type Case = (&'static str, fn(&mut Sketch), &'static [(&'static str, &'static str, &'static str)]);

#[test]
fn every_mistake_is_named_by_its_cell() {
    let workbook = sheet::template(&whole(), LICENCE, &[]).expect("a workbook");
    let mut wrong = Vec::new();
    for (why, spoil, expected) in
        FORM.iter().chain(CELLS).chain(words::WORDS).chain(texts::TEXTS).chain(texts::CROSSWALK)
    {
        let mut sketch = Sketch::of(&workbook);
        spoil(&mut sketch);
        let problems = sheet::read_workbook(&sketch.bytes()).expect_err(why);
        let found: Vec<(&str, &str, &str)> = problems
            .iter()
            .map(|problem| (&*problem.sheet, &*problem.cell, problem.kind.code()))
            .collect();
        if found != *expected {
            wrong.push(format!("{why}: {found:?}, not {expected:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Sheets, headers and rows.
const FORM: &[Case] = &[
    ("no sheet Items", |s| s.remove("Items"), &[("Items", "", "sheet-missing")]),
    ("no sheet Rubric", |s| s.remove("Rubric"), &[("Rubric", "", "sheet-missing")]),
    ("no sheet Licence", |s| s.remove("Licence"), &[("Licence", "", "sheet-missing")]),
    (
        "a sheet by another name",
        |s| s.rename("Indicators", "Indicator"),
        &[("Indicator", "", "sheet-unknown"), ("Indicators", "", "sheet-missing")],
    ),
    (
        "an optional sheet by another name",
        |s| s.rename("Crosswalk", "Crosswalks"),
        &[("Crosswalks", "", "sheet-unknown")],
    ),
    (
        "a sheet nobody knows",
        |s| {
            s.add("Budget");
            s.text("Budget!B2", "1000");
        },
        &[("Budget", "", "sheet-unknown")],
    ),
    (
        "no id column",
        |s| s.clear("Indicators!A1"),
        &[("Indicators", "", "header-missing"), ("Indicators", "A2", "cell-without-header")],
    ),
    (
        "no text column of the second language",
        |s| s.clear("Rubric!D1"),
        &[("Rubric", "", "header-missing"), ("Rubric", "D17", "cell-without-header")],
    ),
    (
        "a misspelt column",
        |s| s.text("Indicators!H1", "cuonts nb"),
        &[("Indicators", "H1", "column-unknown")],
    ),
    (
        "a column without its language",
        |s| s.text("Indicators!H1", "counts"),
        &[("Indicators", "H1", "column-unknown")],
    ),
    (
        "a column of a language nobody lists",
        |s| s.text("Indicators!I1", "counts sv"),
        &[("Indicators", "I1", "column-unlisted")],
    ),
    (
        "a language taken out of the list",
        |s| s.text("Rubric!B9", "nb"),
        &[
            ("Rubric", "D1", "column-unlisted"),
            ("Subscales", "C1", "column-unlisted"),
            ("Domains", "E1", "column-unlisted"),
            ("Choose one", "D1", "column-unlisted"),
            ("Items", "G1", "column-unlisted"),
            ("Items", "I1", "column-unlisted"),
            ("Items", "K1", "column-unlisted"),
            ("Items", "M1", "column-unlisted"),
            ("Indicators", "G1", "column-unlisted"),
            ("Indicators", "I1", "column-unlisted"),
            ("Indicators", "K1", "column-unlisted"),
            ("Indicators", "S1", "column-unlisted"),
            ("Indicators", "U1", "column-unlisted"),
            ("Terms", "B1", "column-unlisted"),
            ("Terms", "D1", "column-unlisted"),
        ],
    ),
    (
        "the same column twice",
        |s| s.text("Indicators!M1", "text nb"),
        &[("Indicators", "M1", "column-twice")],
    ),
    (
        "a word beside the columns",
        |s| s.text("Items!Z4", "se her"),
        &[("Items", "Z4", "cell-without-header")],
    ),
    (
        "a row too far down",
        |s| s.text("Terms!A5001", "sist"),
        &[("Terms", "A5001", "too-many-rows")],
    ),
    (
        "a column too far out",
        |s| s.text("Terms!GS2", "ytterst"),
        &[("Terms", "GS2", "too-many-columns")],
    ),
    (
        "merged over data",
        |s| s.merge("Indicators", "F2:F3"),
        &[("Indicators", "F2", "merged-cells")],
    ),
    ("a key nobody reads", |s| s.text("Rubric!A12", "cycle"), &[("Rubric", "A12", "key-unknown")]),
    (
        "a key that must be there",
        |s| s.clear_rows("Rubric", 6..=6),
        &[("Rubric", "", "key-missing")],
    ),
    (
        "a key twice",
        |s| s.text("Rubric!A12", "status"),
        &[("Rubric", "A12", "duplicate"), ("Rubric", "B12", "word-unknown")],
    ),
    (
        "a value in the column of a text",
        |s| {
            s.clear("Rubric!B3");
            s.text("Rubric!C3", "1.0.0");
        },
        &[("Rubric", "B3", "text-missing"), ("Rubric", "C3", "value-elsewhere")],
    ),
    (
        "a licence on one line",
        |s| s.text("Licence!A2", &"§".repeat(10_001)),
        &[("Licence", "A2", "text-too-long")],
    ),
    (
        "a list that would be cut",
        |s| s.text("Domains!C2", &"trust ".repeat(1_700)),
        &[("Domains", "C2", "text-too-long")],
    ),
    ("no licence", |s| s.clear_rows("Licence", 2..=9), &[("Licence", "", "licence-missing")]),
];

/// Cells of the wrong type.
const CELLS: &[Case] = &[
    (
        "a formula",
        |s| s.put("Indicators!F4", Cell::Formula("=F2&\"!\"")),
        &[("Indicators", "F4", "formula")],
    ),
    (
        "a formula for an id",
        |s| s.put("Items!A2", Cell::Formula("=\"play\"")),
        &[("Items", "A2", "formula")],
    ),
    (
        "a formula for a header",
        |s| s.put("Terms!A1", Cell::Formula("=\"term nb\"")),
        &[
            ("Terms", "", "header-missing"),
            ("Terms", "A1", "formula"),
            ("Terms", "A2", "cell-without-header"),
        ],
    ),
    (
        "a number for a text",
        |s| s.put("Indicators!F2", Cell::Number(3.5)),
        &[("Indicators", "F2", "not-a-text")],
    ),
    (
        "a whole number for a title",
        |s| s.put("Items!H2", Cell::Number(3.0)),
        &[("Items", "H2", "not-a-text")],
    ),
    (
        "a version that became a number",
        |s| s.put("Rubric!B3", Cell::Number(1.1)),
        &[("Rubric", "B3", "not-a-text")],
    ),
    (
        "a version that became a date",
        |s| s.put("Rubric!B3", Cell::Date(2000, 1, 1)),
        &[("Rubric", "B3", "not-a-text")],
    ),
    (
        "an item number that became a date",
        |s| s.put("Items!F3", Cell::Date(2026, 2, 1)),
        &[("Items", "F3", "not-a-text")],
    ),
    (
        "a truth for a text",
        |s| s.put("Rubric!C18", Cell::Truth(true)),
        &[("Rubric", "C18", "not-a-text")],
    ),
    ("an age in words", |s| s.text("Rubric!B7", "to år"), &[("Rubric", "B7", "not-a-number")]),
    (
        "an age in halves",
        |s| s.put("Rubric!B8", Cell::Number(71.5)),
        &[("Rubric", "B8", "not-a-number")],
    ),
    ("no age", |s| s.clear("Rubric!B7"), &[("Rubric", "B7", "not-a-number")]),
    ("cycles in words", |s| s.text("Rubric!B12", "fire"), &[("Rubric", "B12", "not-a-number")]),
    (
        "neither yes nor no",
        |s| s.text("Indicators!E2", "kanskje"),
        &[("Indicators", "E2", "word-unknown")],
    ),
];
