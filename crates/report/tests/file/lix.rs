//! How hard a text is to read.

use std::collections::BTreeMap;

use report::display::{Command, ContentId, Document, Kid, Node, Role};
use report::{Edition, ReportInput, edition_document, sample};
use text::Lang;

/// The first two pages are for tired people.
///
/// # Source
///
/// Björnsson (1968), *Läsbarhet*: below 40 is easy, as fiction is.
const EASY: f64 = 40.0;

/// LIX: words in a sentence, and words of more than six letters in a hundred.
///
/// Each block of the page ends a sentence, as a full stop does.
fn lix(blocks: &[String]) -> f64 {
    let is_word = |word: &&str| word.chars().any(char::is_alphabetic);
    let words: Vec<&str> =
        blocks.iter().flat_map(|block| block.split_whitespace()).filter(is_word).collect();
    let ends = |block: &String| {
        let stops = block.split_inclusive(['.', '?', '!', ':']);
        stops.filter(|part| part.split_whitespace().any(|word| is_word(&word))).count()
    };
    let letters = |word: &str| word.chars().filter(|c| c.is_alphabetic()).count();
    let sentences: usize = blocks.iter().map(ends).sum();
    let long = words.iter().filter(|word| letters(word) > 6).count();
    let count = |n: usize| f64::from(u32::try_from(n).expect("a few words"));
    count(words.len()) / count(sentences.max(1)) + 100.0 * count(long) / count(words.len().max(1))
}

/// The blocks of words on the first pages, in reading order.
pub(crate) fn blocks(document: &Document, pages: usize) -> Vec<String> {
    let mut words: BTreeMap<ContentId, String> = BTreeMap::new();
    for page in document.pages.iter().take(pages) {
        let mut open = None;
        for command in &page.commands {
            match command {
                Command::Begin(id) => open = Some(*id),
                Command::Artifact(_) | Command::End => open = None,
                Command::Text(text) => {
                    if let Some(id) = open {
                        words.entry(id).or_default().push_str(&text.shaped.text);
                    }
                }
                _ => {}
            }
        }
    }
    let mut blocks = Vec::new();
    collect(&document.tree, &words, &mut blocks);
    let tidy = |block: String| block.split_whitespace().collect::<Vec<_>>().join(" ");
    blocks.into_iter().map(tidy).filter(|block| !block.is_empty()).collect()
}

fn collect(node: &Node, words: &BTreeMap<ContentId, String>, blocks: &mut Vec<String>) {
    let is_inline = matches!(node.role, Role::Link { .. } | Role::Words | Role::Changed { .. });
    if matches!(node.role, Role::Figure { .. }) {
        return;
    }
    if !is_inline {
        blocks.push(String::new());
    }
    for kid in &node.kids {
        match kid {
            Kid::Node(node) => collect(node, words, blocks),
            Kid::Content(id) => {
                let own = words.get(id).map(String::as_str).unwrap_or_default();
                let block = blocks.last_mut().expect("a block");
                // A parted word is one word.
                match own.strip_suffix('\u{2010}') {
                    Some(part) => block.push_str(part),
                    None => {
                        block.push_str(own);
                        block.push(' ');
                    }
                }
            }
        }
    }
}

#[test]
fn counts_as_the_formula_does() {
    // Ten words, two sentences, three long words: 5 + 30.
    let text = "Barna leker ute. De voksne observerer samtalene fra verandaen nå.";
    assert!((lix(&[text.to_owned()]) - 35.0).abs() < 0.01, "{}", lix(&[text.to_owned()]));
}

#[test]
fn the_first_two_pages_are_easy_in_every_language() {
    for lang in [Lang::Nb, Lang::Nn, Lang::En] {
        let shipped = crate::layout::working(lang.tag());
        for (name, input) in
            [("visit", sample::visit()), ("draft", sample::draft()), ("shipped rubric", shipped)]
        {
            let input = ReportInput { lang, ..input };
            let document = edition_document(&input, Edition::Leader).expect("a document");
            let found = lix(&blocks(&document, 2));
            println!("LIX of {name} in {}: {found:.1}", lang.tag());
            assert!(found <= EASY, "{name} in {}: {found:.1}", lang.tag());
        }
    }
}

#[test]
fn parents_and_the_staff_room_get_easy_words() {
    for edition in [Edition::Parents, Edition::OnePager] {
        for lang in [Lang::Nb, Lang::Nn, Lang::En] {
            let input = ReportInput { lang, ..sample::visit() };
            let document = edition_document(&input, edition).expect("a document");
            let found = lix(&blocks(&document, 9));
            println!("LIX of {} in {}: {found:.1}", edition.word(), lang.tag());
            assert!(found <= EASY, "{edition:?} in {}: {found:.1}", lang.tag());
        }
    }
}
