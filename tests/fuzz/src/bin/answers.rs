//! An answers file, read against the rubrics of the program.

#![no_main]

use std::sync::OnceLock;

use app::{AnswersFile, Rubrics};
use libfuzzer_sys::fuzz_target;

static RUBRICS: OnceLock<Rubrics> = OnceLock::new();

fuzz_target!(|data: &[u8]| {
    let rubrics = RUBRICS.get_or_init(Rubrics::embedded);
    match AnswersFile::read(data, rubrics) {
        Ok(read) => {
            let noted = read.notes.iter().flat_map(|note| note.indicators.clone()).collect();
            let _ = app::scale::score(read.rubric, &read.answers, &noted);
        }
        Err(error) => assert!(!error.code().is_empty()),
    }
});
