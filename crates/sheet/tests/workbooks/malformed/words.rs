//! Ids and words.

use super::Case;

pub(super) const WORDS: &[Case] = &[
    (
        "a status nobody knows",
        |s| s.text("Rubric!B6", "final"),
        &[("Rubric", "B6", "word-unknown")],
    ),
    (
        "a version of two numbers",
        |s| s.text("Rubric!B3", "1.0"),
        &[("Rubric", "B3", "version-invalid")],
    ),
    ("ages backwards", |s| s.text("Rubric!B7", "80"), &[("Rubric", "B7", "out-of-range")]),
    (
        "a language in capitals",
        |s| s.text("Rubric!B9", "nb nn EN"),
        &[("Rubric", "B9", "word-unknown")],
    ),
    ("a language twice", |s| s.text("Rubric!B9", "nb nn nb"), &[("Rubric", "B9", "duplicate")]),
    ("cycles without ratings", |s| s.text("Rubric!B12", "3"), &[("Rubric", "B12", "out-of-range")]),
    (
        "a day that is none",
        |s| s.text("Rubric!B16", "2027-02-29"),
        &[("Rubric", "B16", "date-invalid")],
    ),
    ("no owner of a licence", |s| s.clear("Rubric!B13"), &[("Rubric", "B13", "text-missing")]),
    (
        "an id in capitals",
        |s| s.text("Subscales!A2", "Trust"),
        &[("Subscales", "A2", "id-invalid"), ("Items", "B2", "subscale-unknown")],
    ),
    ("the same item twice", |s| s.text("Items!A4", "talk"), &[("Items", "A4", "id-twice")]),
    (
        "the same indicator twice",
        |s| s.text("Indicators!A3", "play.1.1"),
        &[("Indicators", "A3", "id-twice")],
    ),
    ("texts without an id", |s| s.clear("Indicators!A3"), &[("Indicators", "A3", "id-missing")]),
    (
        "a level that is none",
        |s| s.text("Indicators!A3", "play.2.1"),
        &[("Indicators", "A3", "id-invalid")],
    ),
    (
        "an id of odd letters",
        |s| s.text("Indicators!A3", "pl\u{430}y.1.2"),
        &[("Indicators", "A3", "id-invalid")],
    ),
    (
        "an indicator of no item",
        |s| s.text("Indicators!A3", "pley.1.2"),
        &[("Indicators", "A3", "indicator-without-item")],
    ),
    (
        "a level without indicators",
        |s| s.clear_rows("Indicators", 6..=7),
        &[("Items", "A2", "level-missing")],
    ),
    (
        "an item without indicators",
        |s| s.clear_rows("Indicators", 2..=9),
        &[
            ("Items", "A2", "level-missing"),
            ("Items", "A2", "level-missing"),
            ("Items", "A2", "level-missing"),
            ("Items", "A2", "level-missing"),
        ],
    ),
    (
        "a level that may be not applicable as a whole",
        |s| {
            s.text("Indicators!D4", "yes");
            s.text("Indicators!P4", "Når det regner.");
            s.text("Indicators!Q4", "Når det regnar.");
            s.text("Indicators!G4", "Ein vaksen gjer det.");
        },
        &[("Indicators", "D4", "level-only-na")],
    ),
    ("an item in no sub-scale", |s| s.clear("Items!B3"), &[("Items", "B3", "item-unplaced")]),
    (
        "an item in an unknown sub-scale",
        |s| s.text("Items!B3", "lanugage"),
        &[("Items", "B3", "subscale-unknown")],
    ),
    (
        "a source nobody knows",
        |s| s.text("Indicators!B2", "observation, hearsay"),
        &[("Indicators", "B2", "word-unknown")],
    ),
    (
        "a situation twice",
        |s| s.text("Indicators!C2", "meal meal"),
        &[("Indicators", "C2", "duplicate")],
    ),
    ("reverse without ratings", |s| s.text("Items!E2", "yes"), &[("Items", "E2", "not-with-rule")]),
    (
        "indicators beside ratings",
        |s| s.text("Rubric!B10", "direct-rating"),
        &[("Indicators", "A2", "not-with-rule")],
    ),
    (
        "a mean nobody knows",
        |s| s.text("Domains!B2", "median"),
        &[("Domains", "B2", "word-unknown")],
    ),
    (
        "a domain of an unknown sub-scale",
        |s| s.text("Domains!C2", "trust, thinking"),
        &[("Domains", "C2", "subscale-unknown")],
    ),
    ("a domain of nothing", |s| s.clear("Domains!C2"), &[("Domains", "C2", "list-empty")]),
    (
        "a choice of one",
        |s| s.text("Choose one!B2", "talk"),
        &[("Choose one", "B2", "choose-one-apart")],
    ),
    (
        "a choice across sub-scales",
        |s| s.text("Choose one!B2", "talk, play"),
        &[("Choose one", "B2", "choose-one-apart")],
    ),
];
