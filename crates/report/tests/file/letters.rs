//! The letters before a visit.

use report::{LetterInput, LetterKind, letter_document, letter_pages, letter_pdf, sample};
use text::Lang;

use crate::lix::blocks;
use crate::pages::hold;
use crate::reader;

const KINDS: [LetterKind; 3] = [LetterKind::Letter, LetterKind::Poster, LetterKind::Parents];

fn odd() -> Vec<(&'static str, LetterInput)> {
    let long =
        "Solsletta og omegn naturbarnehage med avdelinger i skogen ved det store vannet nr 1";
    let mut names = sample::letter();
    (names.kindergarten, names.group) = (long.into(), long.into());
    (names.sender.name, names.sender.unit) = (long.into(), long.into());
    names.sender.contact = format!("{long} post@fjordby.example");
    let bare = LetterInput {
        sender: report::Sender::default(),
        comment_days: 1,
        working: false,
        ..sample::letter()
    };
    vec![("sample", sample::letter()), ("long names", names), ("nobody named", bare)]
}

#[test]
fn every_letter_keeps_the_rules_in_every_language() {
    for lang in [Lang::Nb, Lang::Nn, Lang::En] {
        for (name, input) in odd() {
            for kind in KINDS {
                let input = LetterInput { lang, ..input.clone() };
                let name = format!("{name} {kind:?} {}", lang.tag());
                let document = letter_document(&input, kind).expect("a letter");
                hold(&name, &document, 50.0, 20.0);
                let most = if kind == LetterKind::Letter { 2 } else { 1 };
                assert!(document.pages.len() <= most, "{name}: {}", document.pages.len());
                let bytes = letter_pdf(&input, kind).expect("a file");
                let file = reader::open(&bytes);
                assert_eq!(reader::rules::broken(&file), Vec::<String>::new(), "{name}");
                assert_eq!(letter_pages(&input, kind).expect("pages").len(), document.pages.len());
            }
        }
    }
}

#[test]
fn each_says_what_is_not_done_and_whom_to_ask() {
    for kind in KINDS {
        let document = letter_document(&sample::letter(), kind).expect("a letter");
        let said = blocks(&document, 9).join("\n").replace('\u{a0}', " ");
        for words in ["24. november 2026", "Čáhci", "fagstab@fjordby.example", "bilder"] {
            assert!(said.contains(words), "{kind:?} {words}: {said}");
        }
    }
    let days = |comment_days| {
        let input = LetterInput { comment_days, ..sample::letter() };
        blocks(&letter_document(&input, LetterKind::Letter).expect("a letter"), 9).join("\n")
    };
    assert!(days(14).contains("Dere har 14 dager") && days(1).contains("Dere har én dag"));
}
