//! What changed between two versions: nothing is left out, and it can be read without colour.

use report::display::{Command, Role};
use report::{diff_document, diff_pdf, diff_text};
use rubric::{Diff, Mark, Rubric, Status, diff};
use text::Lang;

use crate::packages::{imprint, package, small, working};
use crate::pages::hold;
use crate::{golden, reader};

const NB: report::Imprint<'static> = imprint(Lang::Nb);

/// The small rubric with a change of every kind.
fn changed() -> Rubric {
    let mut rubric = small();
    "1.3.0".clone_into(&mut rubric.version);
    rubric.status = Status::Validated;
    let item = &mut rubric.subscales[0].items[0];
    item.na_allowed = true;
    item.indicators[0].na_allowed = true;
    item.indicators[0].situations.clear();
    let gone = item.indicators.remove(3);
    let mut new = item.indicators[3].clone();
    new.id = "choices.7.2".parse().expect("an id");
    item.indicators.push(new.clone());
    for wording in rubric.wording.values_mut() {
        let mut text = wording.indicators.remove(&gone.id).expect("a text");
        text.counts = Some("Nytt som teller.".into());
        wording.indicators.insert(new.id.clone(), text);
        wording.terms[0].means = "Minst tre episoder.".into();
    }
    let bokmål = rubric.wording.get_mut("nb").expect("bokmål");
    let id = "choices.1.1".parse().expect("an id");
    let text = bokmål.indicators.get_mut(&id).expect("a text");
    text.text = "En voksen sier ofte nei uten å si hvorfor.".into();
    text.borderline = None;
    let subscale = rubric.subscales[0].id.clone();
    bokmål.subscales.insert(subscale, "Tillit og tro".into());
    rubric
}

/// Long texts, long titles, and a whole rubric that is another.
fn odd() -> Vec<(&'static str, Rubric, Rubric)> {
    let long: String = "et ganske langt ord her ".repeat(400);
    let mut wordy = small();
    for wording in wording_of(&mut wordy) {
        for text in wording.items.values_mut() {
            text.title = long.chars().take(200).collect();
        }
        wording.indicators.values_mut().for_each(|text| long.clone_into(&mut text.text));
    }
    let mut bare = small();
    bare.wording.clear();
    vec![
        ("every kind", small(), changed()),
        ("nothing", small(), small()),
        ("the other way", changed(), small()),
        ("long", small(), wordy),
        ("without wording", small(), bare),
        ("another rubric", small(), working()),
        ("a frame", package("frames/sstew-2015/1.0.0"), package("frames/sstew-2024/1.0.0")),
    ]
}

fn wording_of(rubric: &mut Rubric) -> impl Iterator<Item = &mut rubric::Wording> {
    rubric.wording.values_mut()
}

#[test]
fn every_odd_difference_keeps_the_rules() {
    for (name, old, new) in odd() {
        let diff = diff(&old, &new);
        let document = diff_document(&diff, &old, &new, &NB).expect("a document");
        hold(name, &document, 45.0, 18.0);
        let bytes = diff_pdf(&diff, &old, &new, &NB).expect("a file");
        if let Some(folder) = std::env::var_os("PICTURES") {
            let path = std::path::Path::new(&folder).join(format!("changes {name}.pdf"));
            std::fs::write(path, &bytes).expect("keep the file");
        }
        assert_eq!(reader::rules::broken(&reader::open(&bytes)), Vec::<String>::new(), "{name}");
    }
}

/// The pieces of all texts that are not of a language as a whole.
fn pieces(diff: &Diff, old: &Rubric, new: &Rubric) -> Vec<String> {
    let is_shown = |tag: &String| old.wording.contains_key(tag) == new.wording.contains_key(tag);
    let texts = diff.changes.iter().filter(|c| c.language.as_ref().is_some_and(is_shown));
    let pieces = texts.flat_map(|change| &change.pieces);
    pieces.map(|piece| without_spaces(&piece.text)).collect()
}

fn without_spaces(text: &str) -> String {
    text.split_whitespace().collect()
}

#[test]
fn no_piece_of_a_text_is_lost() {
    for (name, old, new) in odd() {
        let diff = diff(&old, &new);
        let file = reader::open(&diff_pdf(&diff, &old, &new, &NB).expect("a file"));
        let heard = without_spaces(&reader::in_order(&file, &reader::drawn(&file).pieces));
        let plain = without_spaces(&diff_text(&diff, &old, &new, &NB));
        for piece in pieces(&diff, &old, &new) {
            assert!(heard.contains(&piece), "{name}: no {piece:?} in the file");
            assert!(plain.contains(&piece), "{name}: no {piece:?} in the text");
        }
    }
}

#[test]
fn the_changes_are_written_as_before() {
    let (old, new) = (small(), changed());
    golden::compare("changes-small.txt", &diff_text(&diff(&old, &new), &old, &new, &NB));
}

#[test]
fn nothing_changed_is_said_in_a_sentence() {
    let text = diff_text(&diff(&small(), &small()), &small(), &small(), &NB);
    assert!(text.ends_with("Ingenting er endret.\n"), "{text}");
}

#[test]
fn a_language_that_is_new_is_counted_and_not_listed() {
    let (mut old, new) = (small(), small());
    old.wording.remove("nn");
    old.languages.truncate(1);
    let text = diff_text(&diff(&old, &new), &old, &new, &NB);
    assert!(text.contains("Nynorsk er nytt:") && !text.contains("Ein vaksen"), "{text}");
    assert!(text.contains("Språk: [−Bokmål−] → {+Bokmål, Nynorsk+}"), "{text}");
}

/// A line through or under every word that went or came, and words for who does not see it.
#[test]
fn what_went_and_came_is_told_without_colour() {
    let (old, new) = (small(), changed());
    let diff = diff(&old, &new);
    let document = diff_document(&diff, &old, &new, &NB).expect("a document");
    let (mut ruled, mut changed) = (0, 0);
    for command in document.pages.iter().flat_map(|page| &page.commands) {
        let Command::Begin(id) = command else { continue };
        let page = document.pages.iter().find(|page| page.commands.contains(command));
        let commands = &page.expect("a page").commands;
        let at = commands.iter().position(|c| c == command).expect("a place");
        let inside = commands[at..].iter().take_while(|c| **c != Command::End);
        let has_line = inside.clone().any(|c| matches!(c, Command::Path { .. }));
        let is_changed = role_of(&document.tree, *id);
        assert_eq!(has_line, is_changed, "{id:?}");
        ruled += usize::from(has_line);
        changed += usize::from(is_changed);
    }
    let marked = diff.changes.iter().flat_map(|c| &c.pieces).filter(|p| p.mark != Mark::Kept);
    assert!(ruled == changed && ruled >= marked.count(), "{ruled} and {changed}");
    let bytes = diff_pdf(&diff, &old, &new, &NB).expect("a file");
    let outline = reader::outline(&reader::open(&bytes));
    for words in ["Span [tatt bort: flere ganger] flere ganger", "Span [kommet til: ofte] ofte"] {
        assert!(outline.contains(words), "{words}: {outline}");
    }
}

fn role_of(node: &report::display::Node, id: report::display::ContentId) -> bool {
    node.kids.iter().any(|kid| match kid {
        report::display::Kid::Node(node) => role_of(node, id),
        report::display::Kid::Content(own) => {
            *own == id && matches!(node.role, Role::Changed { .. })
        }
    })
}
