//! How much is found and how much is found in vain, on invented sentences.
//!
//! `sentences.tsv` is what the rules were tuned on. `held-out.tsv` was written before the rules
//! and is never used to tune them: its figures say more of what users will meet, and its bounds
//! stand where it honestly came out.

use std::collections::BTreeSet;

use guard::{Allowed, MarkKind, look};

const TUNED: &str = include_str!("../../../tests/fixtures/guard/sentences.tsv");
const HELD_OUT: &str = include_str!("../../../tests/fixtures/guard/held-out.tsv");

#[test]
fn finds_what_is_to_be_found_in_sentences_it_was_tuned_on() {
    let figures = Figures::of("tuned on", TUNED);
    assert_eq!((figures.to_be_flagged, figures.ordinary), (50, 100));
    assert!(figures.recall() >= 0.94, "recall {:.3}", figures.recall());
    assert!(figures.precision() >= 0.94, "precision {:.3}", figures.precision());
}

#[test]
fn finds_what_is_to_be_found_in_sentences_held_out() {
    let figures = Figures::of("held out", HELD_OUT);
    assert_eq!((figures.to_be_flagged, figures.ordinary), (24, 36));
    assert!(figures.recall() >= 0.90, "recall {:.3}", figures.recall());
    assert!(figures.precision() >= 0.90, "precision {:.3}", figures.precision());
}

/// Counts of marks, each right only if kind and words are: half a name is a miss and a vain mark.
#[derive(Default)]
struct Figures {
    to_be_flagged: u32,
    ordinary: u32,
    right: u32,
    missed: u32,
    vain: u32,
}

impl Figures {
    /// Reads `expected<TAB>sentence` lines, looks at each sentence and prints what went wrong.
    fn of(name: &str, sentences: &str) -> Self {
        let mut figures = Self::default();
        for line in sentences.lines().filter(|line| !line.starts_with('#')) {
            let (expected, sentence) = line.split_once('\t').expect("a tab");
            figures.take(&read(expected), &seen(sentence), sentence);
        }
        println!(
            "{name}: {} to be flagged, {} ordinary; marks right {}, missed {}, in vain {}; \
             recall {:.3}, precision {:.3}",
            figures.to_be_flagged,
            figures.ordinary,
            figures.right,
            figures.missed,
            figures.vain,
            figures.recall(),
            figures.precision()
        );
        figures
    }

    fn take(&mut self, expected: &BTreeSet<String>, seen: &BTreeSet<String>, sentence: &str) {
        let count = |set: Vec<&String>| u32::try_from(set.len()).expect("few");
        let missed: Vec<_> = expected.difference(seen).collect();
        let vain: Vec<_> = seen.difference(expected).collect();
        if !missed.is_empty() || !vain.is_empty() {
            println!("  missed {missed:?}, in vain {vain:?}: {sentence}");
        }
        self.to_be_flagged += u32::from(!expected.is_empty());
        self.ordinary += u32::from(expected.is_empty());
        self.right += count(expected.intersection(seen).collect());
        self.missed += count(missed);
        self.vain += count(vain);
    }

    fn recall(&self) -> f64 {
        f64::from(self.right) / f64::from(self.right + self.missed)
    }

    fn precision(&self) -> f64 {
        f64::from(self.right) / f64::from(self.right + self.vain)
    }
}

fn read(expected: &str) -> BTreeSet<String> {
    if expected == "-" {
        return BTreeSet::new();
    }
    expected.split("; ").map(str::to_owned).collect()
}

fn seen(sentence: &str) -> BTreeSet<String> {
    let units: Vec<u16> = sentence.encode_utf16().collect();
    let marks = look(sentence, &Allowed::default()).into_iter();
    let marks = marks.map(|mark| {
        let kind = match mark.kind {
            MarkKind::NationalIdentityNumber => "identity",
            MarkKind::Email => "email",
            MarkKind::Phone => "phone",
            MarkKind::PersonName => "name",
        };
        let (from, to) = (mark.from as usize, mark.to as usize);
        format!("{kind}={}", String::from_utf16(&units[from..to]).expect("whole characters"))
    });
    marks.collect()
}
