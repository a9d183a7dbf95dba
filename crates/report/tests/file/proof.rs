//! A rubric for proof-reading: it keeps the rules of every file, and nothing of it is lost.

use report::display::{Artifact, Command, Document};
use report::{rubric_document, rubric_pdf, rubric_text};
use rubric::{Rubric, Wording};
use text::Lang;

use crate::packages::{imprint, package, small, working};
use crate::pages::{hold, texts};
use crate::{golden, reader};

const NB: report::Imprint<'static> = imprint(Lang::Nb);

/// The strangest rubrics that must still be good books.
pub(crate) fn odd() -> Vec<(&'static str, Rubric)> {
    vec![
        ("small", small()),
        ("the working rubric", working()),
        ("a frame", package("frames/sstew-2015/1.0.0")),
        ("one item without a word", change(|rubric| rubric.wording.clear())),
        ("without its sentences", small().withheld()),
        ("long titles", change(|rubric| each(rubric, long_titles))),
        ("long guidance", change(|rubric| each(rubric, long_guidance))),
        ("one endless word", change(|rubric| each(rubric, endless))),
        ("a long notice", change(|rubric| each(rubric, |w| w.notice = words(300)))),
        ("nothing in it", change(|rubric| rubric.subscales.clear())),
        ("signs the font lacks", change(|rubric| each(rubric, |w| w.about = "🦊 你好".into()))),
    ]
}

fn change(change: impl Fn(&mut Rubric)) -> Rubric {
    let mut rubric = small();
    change(&mut rubric);
    rubric
}

fn each(rubric: &mut Rubric, change: impl Fn(&mut Wording)) {
    rubric.wording.values_mut().for_each(change);
}

fn words(count: usize) -> String {
    (0..count).map(|n| format!("ord{n}")).collect::<Vec<_>>().join(" ")
}

/// Two hundred letters.
fn long_titles(wording: &mut Wording) {
    let title = "Voksnes støtte til barnas medvirkning ".repeat(6);
    let title: String = title.chars().take(200).collect();
    title.clone_into(&mut wording.name);
    wording.anchors.iter_mut().for_each(|anchor| title.clone_into(anchor));
    wording.subscales.values_mut().for_each(|own| title.clone_into(own));
    for text in wording.items.values_mut() {
        title.clone_into(&mut text.title);
        title.clone_into(&mut text.short);
    }
    wording.terms.iter_mut().for_each(|term| title.clone_into(&mut term.term));
}

/// Higher than a page.
fn long_guidance(wording: &mut Wording) {
    for text in wording.indicators.values_mut() {
        text.counts = Some(words(900));
        text.text = words(120);
    }
}

fn endless(wording: &mut Wording) {
    let word = "å".repeat(180);
    wording.indicators.values_mut().for_each(|text| word.clone_into(&mut text.text));
    wording.items.values_mut().for_each(|text| word.clone_into(&mut text.title));
}

/// One language, and two.
fn languages() -> [Option<&'static str>; 2] {
    [None, Some("nn")]
}

fn document(rubric: &Rubric, second: Option<&str>) -> Document {
    rubric_document(rubric, "nb", second, &NB).expect("a document")
}

#[test]
fn the_pages_of_every_odd_rubric_keep_the_rules() {
    for (name, rubric) in odd() {
        for second in languages() {
            hold(name, &document(&rubric, second), 45.0, 18.0);
        }
    }
}

/// `PICTURES=folder` keeps the files, to be looked at.
#[test]
fn the_files_of_every_odd_rubric_break_no_rule() {
    for (name, rubric) in odd().into_iter().filter(|(name, _)| *name != "nothing in it") {
        for second in languages() {
            let bytes = rubric_pdf(&rubric, "nb", second, &NB).expect("a file");
            if let Some(folder) = std::env::var_os("PICTURES") {
                let name = format!("{name}{}.pdf", second.unwrap_or_default());
                let path = std::path::Path::new(&folder).join(name);
                std::fs::write(path, &bytes).expect("keep the file");
            }
            let file = reader::open(&bytes);
            assert_eq!(reader::rules::broken(&file), Vec::<String>::new(), "{name}");
        }
    }
}

/// Every text of a wording.
fn said(wording: &Wording) -> Vec<&str> {
    let mut all = vec![wording.name.as_str(), &wording.about, &wording.notice];
    all.extend(wording.anchors.iter().map(String::as_str));
    all.extend(wording.terms.iter().flat_map(|t| [t.term.as_str(), &t.means]));
    let titles = [&wording.subscales, &wording.domains, &wording.alternatives];
    all.extend(titles.into_iter().flat_map(|titles| titles.values()).map(String::as_str));
    for text in wording.items.values() {
        all.extend([text.title.as_str(), &text.short, &text.about, &text.framework_plan]);
        all.extend(text.na_when.as_deref());
    }
    for text in wording.indicators.values() {
        let optional = [&text.counts, &text.counts_not, &text.borderline, &text.ask, &text.na_when];
        all.push(&text.text);
        all.extend(optional.into_iter().filter_map(|text| text.as_deref()));
        all.extend(text.suggest.iter().map(String::as_str));
    }
    all
}

fn without_spaces(text: &str) -> String {
    text.split_whitespace().collect()
}

/// What a reader hears, without the names of elements between the lines.
fn heard(bytes: &[u8]) -> String {
    let drawn = reader::drawn(&reader::open(bytes));
    without_spaces(&reader::in_order(&reader::open(bytes), &drawn.pieces))
}

#[test]
fn no_sentence_is_lost_in_any_language() {
    let unsayable = ["signs the font lacks", "nothing in it"];
    for (name, rubric) in odd().into_iter().filter(|(name, _)| !unsayable.contains(name)) {
        for second in languages() {
            let pdf = heard(&rubric_pdf(&rubric, "nb", second, &NB).expect("a file"));
            let plain = without_spaces(&rubric_text(&rubric, "nb", second, &NB));
            let tags = std::iter::once("nb").chain(second);
            for text in tags.filter_map(|tag| rubric.wording.get(tag)).flat_map(said) {
                let wanted = without_spaces(text);
                assert!(pdf.contains(&wanted), "{name}: no {text:?} in the file");
                assert!(plain.contains(&wanted), "{name}: no {text:?} in the text");
            }
        }
    }
}

#[test]
fn the_text_is_written_as_before() {
    golden::compare("rubric-small.txt", &rubric_text(&small(), "nb", None, &NB));
    let both = rubric_text(&small(), "nb", Some("nn"), &imprint(Lang::En));
    golden::compare("rubric-small-both.txt", &both);
}

#[test]
fn a_reader_hears_each_language_in_its_own_voice() {
    let bytes = rubric_pdf(&small(), "nb", Some("nn"), &NB).expect("a file");
    let file = reader::open(&bytes);
    let tree = reader::tree(&file).expect("a tree");
    let (mut nynorsk, mut others) = (0, 0);
    for element in tree.all() {
        match element.dict.get(b"Lang").and_then(|l| l.as_str()) {
            Ok(b"nn-NO") => nynorsk += 1,
            Ok(_) => others += 1,
            Err(_) => {}
        }
    }
    assert!(nynorsk > 20 && others == 0, "{nynorsk} and {others}");
}

#[test]
fn what_is_not_translated_is_said_and_not_left_out() {
    let text = rubric_text(&small(), "nb", Some("nn"), &NB);
    assert!(text.contains("[nn] Grense: – Ikkje omsett –"), "{text}");
    assert!(!rubric_text(&small(), "nb", None, &NB).contains("Ikke oversatt"));
    let unknown = rubric_text(&small(), "se", None, &NB);
    assert!(unknown.contains("– Ikke oversatt –") && !unknown.contains("Barna velger"));
}

#[test]
fn every_page_has_the_notice_and_the_number_of_pages() {
    let document = document(&working(), None);
    for (i, page) in document.pages.iter().enumerate() {
        let at = page.commands.iter().position(|c| *c == Command::Artifact(Artifact::Footer));
        let foot: String = texts(&page.commands[at.expect("a foot")..])
            .map(|t| t.shaped.text.clone())
            .collect::<Vec<_>>()
            .join(" ");
        let number = format!("Side {} av {}", i + 1, document.pages.len());
        assert!(foot.contains("ikke validert") && foot.contains(&number), "{foot}");
    }
}

#[test]
fn the_working_rubric_fits_a_booklet() {
    assert!(document(&package("viba-working/0.1.0"), None).pages.len() <= 45);
}

/// The contents name the page on which an item begins.
#[test]
fn the_contents_lead_to_the_pages() {
    let document = document(&working(), None);
    let marks = &document.bookmarks;
    assert_eq!(marks.iter().filter(|mark| mark.level == 2).count(), 14);
    let lines: Vec<String> = document
        .pages
        .iter()
        .take(2)
        .flat_map(|page| texts(&page.commands).map(|t| t.shaped.text.clone()))
        .collect();
    for mark in marks {
        let at = lines.iter().position(|line| *line == mark.title).expect("an entry");
        assert_eq!(lines[at + 1], (mark.page + 1).to_string(), "{}", mark.title);
    }
}

/// No indicator of the working rubric is higher than a page: so none is broken.
#[test]
fn an_indicator_stays_with_its_guidance() {
    let document = document(&working(), None);
    for (i, page) in document.pages.iter().enumerate() {
        let words: Vec<&str> = texts(&page.commands).map(|t| t.shaped.text.as_str()).collect();
        let begun = words.iter().filter(|w| **w == "Kan stå").count();
        let ended = words.iter().filter(|w| ends_with_id(w)).count();
        assert_eq!(begun, ended, "page {i}");
    }
}

fn ends_with_id(words: &str) -> bool {
    words.rsplit(" · ").next().is_some_and(|last| last.parse::<rubric::IndicatorId>().is_ok())
}

#[test]
fn the_same_rubric_gives_the_same_bytes() {
    let write = || rubric_pdf(&small(), "nb", Some("nn"), &NB).expect("a file");
    assert_eq!(write(), write());
}
