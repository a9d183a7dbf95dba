//! Searching in the notes of many years, beside a tenth of them.

use std::fmt::Write as _;
use std::path::Path;

use app::{App, EXAMPLE_REGISTER, Role, Unwatched};
use viba_tests::Seeded;

use crate::{microseconds, now, percentile, ratio};

/// How many notes one assessment brings.
const NOTES: usize = 250;
/// What notes are made of. Each word stands in many of them.
const WORDS: &[&str] = &[
    "barn",
    "bygger",
    "bru",
    "voksen",
    "setter",
    "seg",
    "ned",
    "og",
    "venter",
    "på",
    "svaret",
    "to",
    "leker",
    "i",
    "sandkassa",
    "ved",
    "bordet",
    "samtale",
    "om",
    "frukten",
    "teller",
    "klosser",
    "leser",
    "bok",
    "ute",
    "regnet",
    "gjerdet",
    "garderoben",
    "hjelper",
    "hverandre",
    "spør",
    "hvorfor",
    "undrer",
    "høyt",
    "barnehagen",
    "trøster",
    "venn",
    "deler",
    "bilen",
    "synger",
];

/// One assessment with many notes, every so often one with a word that few have.
fn visit(number: usize, rare_every: usize, random: &Seeded) -> String {
    let (month, day) = (1 + number / 28 % 12, 1 + number % 28);
    let date = format!("{}-{month:02}-{day:02}", 2020 + number / 336 % 6);
    let mut notes = String::new();
    for note in 0..NOTES {
        let count = 12 + random.below(16);
        let words: Vec<&str> = (0..count).map(|_| WORDS[random.below(WORDS.len())]).collect();
        let place = number * NOTES + note;
        let is_rare = place.is_multiple_of(rare_every);
        let rare = if is_rare { RARE[place / rare_every % RARE.len()] } else { "" };
        let comma = if note == 0 { "" } else { "," };
        let (minute, text) = (note % 60, words.join(" "));
        let _ = write!(
            notes,
            r#"{comma}{{ "at": "{date}T09:{minute:02}:00+01:00", "text": "{text} {rare}" }}"#
        );
    }
    format!(
        r#"{{ "format": 1, "rubric": "viba-working@0.1.0", "kindergarten": "100011379",
        "group": "Gruppe {}", "kind": "external", "role": "primary",
        "assessor": {{ "name": "Vurderer 1" }},
        "sittings": [{{ "kind": "observation", "from": "{date}T08:30:00+01:00",
            "to": "{date}T11:30:00+01:00" }}],
        "answers": {{}}, "notes": [{notes}] }}"#,
        number % 40
    )
}

/// Words that few notes have, however many there are.
const RARE: &[&str] = &["solsikkefrø", "fiolblader", "båtlyden", "ørreten", "epletreet"];

/// A workspace with so many notes, and how long the first search took, in milliseconds: it is the
/// one that reads them into the index.
fn with_notes(folder: &Path, notes: usize) -> (App, u64) {
    let mut app = viba_tests::workspace(folder, Role::Assessor, 4);
    app.import_register(EXAMPLE_REGISTER, &Unwatched).expect("read");
    let random = Seeded::new(4);
    for number in 0..notes.div_ceil(NOTES) {
        app.assess(visit(number, (notes / 100).max(1), &random).as_bytes()).expect("taken in");
    }
    let began = now();
    app.search_notes("finnesikke", 100).expect("searched");
    let first = microseconds(began) / 1_000;
    (app, first)
}

/// What is looked for, by kind. The window asks for the newest hundred.
const KINDS: &[(&str, &[&str])] = &[
    (
        "rare",
        &[
            "sikke",
            "FIOL",
            "båtlyd",
            "ørret",
            "epletreet",
            "finnesikke",
            "blader bygger",
            "frø",
            "lyden",
            "solsikkefrø",
        ],
    ),
    ("common", &["barn", "barnehagen", "samtale", "hvorfor", "bygger"]),
    ("common, several words", &["barn samtale", "bygger bru klosser", "barnehagen bordet"]),
    ("common beside two letters", &["barn på", "to barnehagen", "samtale om"]),
];

/// Searches for words of one kind, in microseconds, and the hits.
fn took(app: &App, words: &[&str]) -> (Vec<u64>, usize) {
    let mut hits = 0;
    let took = (0..50)
        .map(|round| {
            let began = now();
            let found = app.search_notes(words[round % words.len()], 100).expect("searched");
            let took = microseconds(began);
            hits += found.total;
            took
        })
        .collect();
    (took, hits)
}

/// Fifty searches of every kind in all the notes, and in a tenth of them.
pub(crate) fn notes(folder: &Path, notes: usize) {
    let (fewer, _) = with_notes(&folder.join("tenth"), notes / 10);
    let (all, first) = with_notes(&folder.join("all"), notes);
    println!("search in {notes} notes, the newest 100 of each");
    println!("  the first one after they came in, which reads them all: {first} ms");
    let mut rare = 0;
    for (kind, words) in KINDS {
        let (mut ours, hits) = took(&all, words);
        let (p50, p95) = (percentile(&mut ours, 50), percentile(&mut ours, 95));
        println!("  {kind}: p50 {p50} µs, p95 {p95} µs, n 50, {hits} hits");
        rare = if *kind == "rare" { p50 } else { rare };
    }
    println!("  bar: p95 under 100,000 µs where every word has three letters or more");
    let (mut tenth, _) = took(&fewer, KINDS[0].1);
    let beside = percentile(&mut tenth, 50);
    println!("  rare, in a tenth of the notes: p50 {beside} µs");
    println!("  ratio search/tenth: {} (bar: at most 2)", ratio(rare, beside));
}
