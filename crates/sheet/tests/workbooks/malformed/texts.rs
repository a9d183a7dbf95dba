//! Wording and crosswalks.

use super::Case;

/// Wording.
pub(super) const TEXTS: &[Case] = &[
    (
        "no text in the template",
        |s| s.clear("Indicators!F5"),
        &[("Indicators", "F5", "text-missing")],
    ),
    (
        "half an indicator in the second language",
        |s| s.text("Indicators!I4", "Dette."),
        &[("Indicators", "G4", "text-missing")],
    ),
    (
        "half an item in the second language",
        |s| s.clear("Items!K2"),
        &[("Items", "K2", "text-missing")],
    ),
    (
        "no name in the second language",
        |s| s.clear("Rubric!D17"),
        &[("Rubric", "D17", "text-missing")],
    ),
    ("no anchor", |s| s.clear("Rubric!C22"), &[("Rubric", "C22", "text-missing")]),
    (
        "no title of a sub-scale",
        |s| s.clear("Subscales!B3"),
        &[("Subscales", "B3", "text-missing")],
    ),
    ("no title of a domain", |s| s.clear("Domains!D2"), &[("Domains", "D2", "text-missing")]),
    ("a term without a meaning", |s| s.clear("Terms!C3"), &[("Terms", "C3", "text-missing")]),
    (
        "no condition for not applicable",
        |s| s.clear("Indicators!P5"),
        &[("Indicators", "P5", "na-without-condition")],
    ),
    (
        "a condition that is not needed",
        |s| s.text("Indicators!P2", "Aldri."),
        &[("Indicators", "P2", "condition-without-na")],
    ),
    (
        "no question to the staff",
        |s| s.clear("Indicators!N9"),
        &[("Indicators", "N9", "question-missing")],
    ),
    (
        "a text of a whole page",
        |s| s.text("Indicators!F2", &"å".repeat(2_001)),
        &[("Indicators", "F2", "text-too-long")],
    ),
    (
        "a second suggestion of a whole page",
        |s| s.text("Indicators!T2", &"å".repeat(30_000)),
        &[("Indicators", "T2", "text-too-long")],
    ),
    (
        "a direction mark in a text",
        |s| s.text("Indicators!F2", "Ser\u{202E}tekst"),
        &[("Indicators", "F2", "text-invisible")],
    ),
    (
        "a zero width in a suggestion",
        |s| s.text("Indicators!T2", "Heng\u{200B}opp"),
        &[("Indicators", "T2", "text-invisible")],
    ),
    ("a control in an id", |s| s.text("Items!A2", "pl\u{7}ay"), &[("Items", "A2", "id-invalid")]),
    (
        "several at once, in order",
        |s| {
            s.text("Rubric!B6", "final");
            s.clear("Indicators!F9");
            s.text("Indicators!B2", "hearsay");
            s.clear("Terms!C3");
        },
        &[
            ("Rubric", "B6", "word-unknown"),
            ("Indicators", "B2", "word-unknown"),
            ("Indicators", "F9", "text-missing"),
            ("Terms", "C3", "text-missing"),
        ],
    ),
];

/// Crosswalks: rest in row 2, the items in 3 and 4, the indicator in 5, nothing said in 6.
pub(super) const CROSSWALK: &[Case] = &[
    (
        "a version that is no name",
        |s| s.text("Crosswalk!A6", "other"),
        &[("Crosswalk", "A6", "id-invalid")],
    ),
    ("no version", |s| s.clear("Crosswalk!A3"), &[("Crosswalk", "A3", "id-missing")]),
    (
        "the version itself",
        |s| s.text("Crosswalk!A6", "small@1.0.0"),
        &[("Crosswalk", "A6", "duplicate")],
    ),
    (
        "a kind nobody knows",
        |s| s.text("Crosswalk!B3", "sub-scale"),
        &[("Crosswalk", "B3", "word-unknown")],
    ),
    (
        "two rests",
        |s| {
            s.text("Crosswalk!A7", "other@1.0.0");
            s.text("Crosswalk!B7", "rest");
        },
        &[("Crosswalk", "B7", "duplicate")],
    ),
    (
        "a rest that cannot be",
        |s| s.text("Crosswalk!E2", "split"),
        &[("Crosswalk", "E2", "word-unknown")],
    ),
    (
        "a change nobody knows",
        |s| s.text("Crosswalk!E3", "renamed"),
        &[("Crosswalk", "E3", "word-unknown")],
    ),
    (
        "a split into one",
        |s| s.text("Crosswalk!D5", "books.3.1"),
        &[("Crosswalk", "E5", "crosswalk-sizes")],
    ),
    (
        "a new id that is not there",
        |s| s.text("Crosswalk!D5", "books.3.1, books.3.9"),
        &[("Crosswalk", "D5", "crosswalk-unknown")],
    ),
    (
        "an old id that is none",
        |s| s.text("Crosswalk!C5", "books.2.1"),
        &[("Crosswalk", "C5", "id-invalid"), ("Crosswalk", "E5", "crosswalk-sizes")],
    ),
    ("an old id twice", |s| s.text("Crosswalk!C4", "chat"), &[("Crosswalk", "C4", "duplicate")]),
    (
        "an item that is the same with other indicators",
        |s| s.text("Crosswalk!E4", "wording"),
        &[("Crosswalk", "D5", "crosswalk-item")],
    ),
    ("no reason", |s| s.clear("Crosswalk!F3"), &[("Crosswalk", "F3", "text-missing")]),
];
