//! The rows of the sheet `Rubric`.

use super::{AGGREGATIONS, Key, Kind, MAY_LACK, NEEDED, RULES, STATUSES};

const fn fact(
    word: &'static str,
    toml: &'static str,
    kind: Kind,
    is_needed: bool,
    help: [&'static str; 2],
) -> Key {
    Key { word, toml, kind, is_by_language: false, is_needed, help }
}

const fn said(word: &'static str, toml: &'static str, help: [&'static str; 2]) -> Key {
    Key { word, toml, kind: Kind::Text, is_by_language: true, is_needed: true, help }
}

const ANCHOR: [&str; 2] = ["Ordet ved dette nivået.", "The word at this level."];

/// The rows of the sheet `Rubric`.
pub(crate) const KEYS: &[Key] = &[
    fact("id", "id", Kind::Word, NEEDED, ["Kort navn på skalaen.", "A short name of the rubric."]),
    fact(
        "version",
        "version",
        Kind::Word,
        NEEDED,
        [
            "Tre tall, som 1.0.0. En utgitt versjon endres aldri.",
            "Three numbers, such as 1.0.0. A released version never changes.",
        ],
    ),
    fact(
        "scale",
        "scale",
        Kind::Word,
        NEEDED,
        [
            "Skalaen den hører til. Ledd sammenlignes bare innen skala og utgave.",
            "The scale it belongs to. Items are compared within scale and edition only.",
        ],
    ),
    fact(
        "edition",
        "edition",
        Kind::Word,
        NEEDED,
        ["Utgaven av skalaen.", "The edition of the scale."],
    ),
    fact(
        "status",
        "status",
        Kind::Choice(STATUSES),
        NEEDED,
        [
            "working: ikke validert. validated: validert av eieren. frame: bare strukturen.",
            "working: not validated. validated: validated by its owner. frame: structure alone.",
        ],
    ),
    fact(
        "ages from (months)",
        "ages_months",
        Kind::Number,
        NEEDED,
        ["Yngste, i måneder.", "Youngest, in months."],
    ),
    fact(
        "ages to (months)",
        "ages_months",
        Kind::Number,
        NEEDED,
        ["Eldste, i måneder.", "Oldest, in months."],
    ),
    fact(
        "languages",
        "languages",
        Kind::List,
        NEEDED,
        [
            "Språkene, med mellomrom. Det første er malen og må være helt.",
            "The languages, separated by spaces. The first is the template and must be complete.",
        ],
    ),
    fact(
        "item rule",
        "item_rule",
        Kind::Choice(RULES),
        NEEDED,
        ["Hvordan svarene blir en skår.", "How the answers become a score."],
    ),
    fact(
        "aggregation",
        "aggregation",
        Kind::Choice(AGGREGATIONS),
        NEEDED,
        ["Hvordan leddene blir et snitt.", "How the items become a mean."],
    ),
    fact(
        "cycles",
        "cycles",
        Kind::Number,
        MAY_LACK,
        [
            "Hvor mange ganger et ledd skåres i et besøk. Mer enn 1 bare med direct-rating.",
            "How many times an item is rated in one visit. More than 1 with direct-rating only.",
        ],
    ),
    fact(
        "licence owner",
        "licence.owner",
        Kind::Text,
        MAY_LACK,
        ["Hvem som eier teksten.", "Who owns the wording."],
    ),
    fact(
        "wording in reports",
        "licence.reports",
        Kind::Flag,
        MAY_LACK,
        [
            "no: teksten kan ikke stå i rapporter. Tomt betyr yes.",
            "no: the wording may not stand in reports. Empty means yes.",
        ],
    ),
    fact(
        "wording in exports",
        "licence.exports",
        Kind::Flag,
        MAY_LACK,
        [
            "no: teksten kan ikke stå i uttrekk. Tomt betyr yes.",
            "no: the wording may not stand in exports. Empty means yes.",
        ],
    ),
    fact(
        "licence valid until",
        "licence.until",
        Kind::Day,
        MAY_LACK,
        [
            "Siste dag lisensen gjelder, som 2027-12-31. Tomt: ingen slutt.",
            "The last day of the licence, such as 2027-12-31. Empty: no end.",
        ],
    ),
    said("name", "name", ["Navnet folk bruker.", "The name people call it by."]),
    said(
        "about",
        "about",
        ["Hva skalaen er, i to–tre setninger.", "What the rubric is, in two or three sentences."],
    ),
    said(
        "notice",
        "notice",
        [
            "Det som alltid må stå sammen med resultater.",
            "What must stand wherever results are shown.",
        ],
    ),
    said("anchor 1", "anchors.1", ANCHOR),
    said("anchor 3", "anchors.3", ANCHOR),
    said("anchor 5", "anchors.5", ANCHOR),
    said("anchor 7", "anchors.7", ANCHOR),
];
