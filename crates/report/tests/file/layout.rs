//! What must hold on every page, whatever is put in.

use report::display::{Artifact, Command, Document};
use report::{
    Answer, Areas, AreasKind, Mean, Note, ReportInput, Strength, StrengthKind, leader_document,
    leader_pdf, sample,
};

use crate::pages::{self, texts};
use crate::reader;

/// The strangest reports that must still be good ones.
fn odd() -> Vec<(&'static str, ReportInput)> {
    vec![
        ("as it should be", sample::visit()),
        ("a draft with a fault", sample::draft()),
        ("no notes", change(no_notes)),
        ("a note of four words", change(|i| i.strengths[0].notes = vec![note(4)])),
        ("a note of four thousand words", change(|i| i.strengths[0].notes = vec![note(4000)])),
        ("a fault with a long note", change(long_fault)),
        ("names of eighty letters", change(long_names)),
        ("one word of eighty letters", change(|i| i.about.kindergarten = "å".repeat(80))),
        ("one item", change(one_item)),
        ("sixty items", change(sixty_items)),
        ("no former visit", change(no_former)),
        ("Sami letters", change(sami)),
        ("no strengths and no areas", change(nothing_found)),
        ("straight fours", change(straight_fours)),
        ("nothing answered", change(nothing_answered)),
        ("twenty faults", change(twenty_faults)),
        ("signs the font lacks", change(foreign)),
    ]
}

fn change(change: impl Fn(&mut ReportInput)) -> ReportInput {
    let mut input = sample::visit();
    change(&mut input);
    input
}

fn note(words: usize) -> Note {
    let text: Vec<String> = (0..words).map(|n| format!("ord{n}")).collect();
    Note { at: None, text: text.join(" ") }
}

fn no_notes(input: &mut ReportInput) {
    input.strengths.iter_mut().for_each(|s| s.notes.clear());
    input.areas.list.iter_mut().for_each(|a| a.notes.clear());
}

fn long_fault(input: &mut ReportInput) {
    input.faults = sample::draft().faults;
    input.faults[0].notes = vec![note(1500)];
}

fn long_names(input: &mut ReportInput) {
    let name =
        "Solsletta og omegn naturbarnehage med avdelinger i skogen ved det store vannet nr 1";
    name.clone_into(&mut input.about.kindergarten);
    name.clone_into(&mut input.about.group);
    input.scale.anchors.iter_mut().for_each(|(_, word)| name.clone_into(word));
    for subscale in &mut input.subscales {
        name.clone_into(&mut subscale.title);
        for item in &mut subscale.items {
            name.clone_into(&mut item.title);
            name.clone_into(&mut item.short);
        }
    }
    input.areas.list.iter_mut().for_each(|area| name.clone_into(&mut area.title));
    input.strengths.iter_mut().for_each(|strength| name.clone_into(&mut strength.title));
}

fn one_item(input: &mut ReportInput) {
    input.subscales.truncate(1);
    input.subscales[0].items.truncate(1);
    input.subscales[0].mean = Mean { sum: 5, n: 1, of: 1 };
    input.total = Mean { sum: 5, n: 1, of: 1 };
}

fn sixty_items(input: &mut ReportInput) {
    for subscale in &mut input.subscales {
        subscale.items = subscale.items.iter().cycle().take(12).cloned().collect();
    }
}

fn no_former(input: &mut ReportInput) {
    input.previous = None;
    for subscale in &mut input.subscales {
        subscale.previous = None;
        subscale.items.iter_mut().for_each(|item| item.previous = None);
    }
}

fn sami(input: &mut ReportInput) {
    input.about.kindergarten = "Gáisi mánáidgárdi, Čáhcesuolu".into();
    input.about.group = "Šearrát ja Ŋuorjjut".into();
    input.strengths[0].notes[0].text = "«Đieđus», dajai mánná. Ŧ ja ž leat maid das.".into();
}

fn nothing_found(input: &mut ReportInput) {
    input.strengths.clear();
    input.areas = Areas { kind: AreasKind::Development, list: Vec::new() };
}

fn straight_fours(input: &mut ReportInput) {
    for subscale in &mut input.subscales {
        for item in &mut subscale.items {
            (item.score, item.range, item.previous) = (Some(4), Some((4, 4)), Some(4));
        }
        let n = u32::try_from(subscale.items.len()).expect("a few items");
        subscale.mean = Mean { sum: 4 * n, n, of: n };
    }
    let relative = |mut s: Strength| {
        (s.kind, s.score) = (StrengthKind::Relative, Some(4));
        s
    };
    input.strengths = input.strengths.drain(..).map(relative).collect();
}

fn nothing_answered(input: &mut ReportInput) {
    for subscale in &mut input.subscales {
        subscale.mean = Mean { sum: 0, n: 0, of: subscale.mean.of };
        for item in &mut subscale.items {
            (item.score, item.range, item.no_basis) = (None, Some((1, 7)), true);
            let indicators = item.levels.iter_mut().flat_map(|l| &mut l.indicators);
            indicators.for_each(|i| i.answer = Answer::Unanswered);
        }
    }
    input.total = Mean { sum: 0, n: 0, of: 14 };
    nothing_found(input);
}

fn twenty_faults(input: &mut ReportInput) {
    input.faults = sample::draft().faults.iter().cycle().take(20).cloned().collect();
}

fn foreign(input: &mut ReportInput) {
    input.about.group = "Blå 🦊 gruppe".into();
    input.strengths[0].notes[0].text = "Привіт, Ωmega, سلام, 你好 e\u{301}\u{323} x\u{301}".into();
}

fn document(input: &ReportInput) -> Document {
    leader_document(input).expect("a document")
}

#[test]
fn no_text_leaves_the_page() {
    for (name, input) in odd() {
        pages::no_text_leaves_the_page(name, &document(&input), 50.0, 25.0);
    }
}

#[test]
fn no_text_stands_on_another() {
    for (name, input) in odd() {
        pages::no_text_stands_on_another(name, &document(&input));
    }
}

#[test]
fn no_heading_is_last_on_a_page() {
    for (name, input) in odd() {
        pages::no_heading_is_last_on_a_page(name, &document(&input));
    }
}

#[test]
fn everything_is_drawn_once_and_read_once() {
    for (name, input) in odd() {
        pages::everything_is_drawn_once_and_read_once(name, &document(&input));
    }
}

#[test]
fn everything_drawn_is_content_or_artifact() {
    for (name, input) in odd() {
        pages::everything_drawn_is_content_or_artifact(name, &document(&input));
    }
}

/// One file for each input: writing and reading them back is what takes time here.
///
/// `PICTURES=folder` keeps the files, to be looked at.
#[test]
fn every_odd_report_breaks_no_rule_and_loses_no_word() {
    for (name, input) in odd() {
        let bytes = leader_pdf(&input).expect("a report");
        if let Some(folder) = std::env::var_os("PICTURES") {
            let path = std::path::Path::new(&folder).join(format!("{name}.pdf"));
            std::fs::write(path, &bytes).expect("keep the file");
        }
        let file = reader::open(&bytes);
        assert_eq!(reader::rules::broken(&file), Vec::<String>::new(), "{name}");
        let heard = reader::outline(&file).split_whitespace().collect::<String>();
        let notes = input.strengths.iter().flat_map(|s| &s.notes);
        for note in notes.chain(input.faults.iter().flat_map(|f| &f.notes)) {
            let wanted: String = note.text.split_whitespace().collect();
            let whole = name == "signs the font lacks" || heard.contains(&wanted);
            assert!(whole, "{name}: {}", note.text);
        }
    }
}

#[test]
fn every_page_says_that_the_scale_is_a_working_draft() {
    let mut input = sample::visit();
    let foot = |commands: &[Command]| -> String {
        let at = commands.iter().position(|c| *c == Command::Artifact(Artifact::Footer));
        texts(&commands[at.expect("a foot")..]).map(|t| t.shaped.text.clone()).collect()
    };
    for page in document(&input).pages {
        assert!(foot(&page.commands).contains("ikke validert"));
    }
    input.scale.working = false;
    for page in document(&input).pages {
        assert!(!foot(&page.commands).contains("ikke validert"));
    }
}
