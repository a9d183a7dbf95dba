//! Looking at a note while it is written: how long until what could tell who a person is, is known.

use std::path::Path;

use app::Role;
use viba_tests::{begun, workspace};

use crate::{microseconds, now, percentile};

/// What notes are made of: names, numbers and plain words.
const SENTENCE: &str = "Ved frukten trøstet Kari en gutt, og Ola Nordmann ringte 22 33 44 55. ";

/// So many characters of notes.
fn note(characters: usize) -> String {
    SENTENCE.chars().cycle().take(characters).collect()
}

/// A note as long as people write them, and the longest there is, with a list of words and drafts.
pub(crate) fn notes(folder: &Path, times: usize) {
    let mut app = workspace(folder, Role::Assessor, 6);
    for number in 0..100 {
        app.allow_word(&format!("Navn{number}")).expect("allowed");
    }
    for _ in 0..20 {
        begun(&mut app, "Bjørka");
    }
    for (characters, bar) in [(2_000, 5_000), (65_536, 100_000)] {
        let text = note(characters);
        let mut took: Vec<u64> = (0..times)
            .map(|_| {
                let began = now();
                let marks = app.look_at(&text).expect("looked at");
                assert!(!marks.is_empty());
                microseconds(began)
            })
            .collect();
        let (p50, p95) = (percentile(&mut took, 50), percentile(&mut took, 95));
        println!("look at {characters} characters: p50 {p50} µs, p95 {p95} µs (bar: {bar} µs)");
    }
}
