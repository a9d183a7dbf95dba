//! The sheet to be filled in by hand: every box that may be ticked, nothing lost, nothing cut.

use report::display::{Command, Document};
use report::{
    AdultRole, Children, Day, Rhythm, SheetFacts, Sitting, SittingKind, blank_sheet_document,
    blank_sheet_pdf,
};
use rubric::{Level, Rubric};
use text::{Lang, Stamp};

use crate::packages::{imprint, package, small};
use crate::pages::{hold, texts};
use crate::proof::odd;
use crate::reader;

fn stamp(text: &str) -> Stamp {
    Stamp::parse(text).expect("a time")
}

/// A visit of which everything is known.
fn told() -> SheetFacts {
    let sitting = |kind, from: &str, to: Option<&str>| Sitting {
        kind,
        place: None,
        from: stamp(from),
        to: to.map(stamp),
        pauses: vec![(stamp("2026-03-12T10:15:00+01:00"), stamp("2026-03-12T10:30:00+01:00"))],
    };
    SheetFacts {
        kindergarten: Some("Eplehagen barnehage".into()),
        group: Some("Blå avdeling".into()),
        date: Some(stamp("2026-03-12")),
        day: Some(Day {
            sittings: vec![
                sitting(
                    SittingKind::Observation,
                    "2026-03-12T08:30:00+01:00",
                    Some("2026-03-12T11:45:00+01:00"),
                ),
                sitting(SittingKind::Interview, "2026-03-12T12:30:00+01:00", None),
            ],
            observed_minutes: 180,
            ordinary: Some(false),
            why_not: Some("To vikarer, og ingen turdag som planlagt.".into()),
            children: Children {
                present: Some(14),
                under_3: Some(2),
                multilingual: Some(3),
                extra_support: None,
            },
            adults: vec![(AdultRole::PedagogicalLeader, 1), (AdultRole::Substitute, 2)],
            ages_months: Some((30, 68)),
            rhythm: vec![
                Rhythm { situation: "Levering".into(), from_minute: 450, to_minute: 540 },
                Rhythm { situation: "Måltid".into(), from_minute: 660, to_minute: 690 },
            ],
            headcounts: Vec::new(),
        }),
    }
}

/// Long names and reasons, and a day with more parts than there are situations.
fn wordy() -> SheetFacts {
    let mut facts = told();
    let long = "Stiftelsen Den svært langnavnede barnehagen ved skogen ".repeat(3);
    facts.kindergarten = Some(long.clone());
    facts.group = Some(long.clone());
    if let Some(day) = &mut facts.day {
        day.why_not = Some(format!("{long}\n{long}"));
        let pause = day.sittings[0].pauses[0];
        day.sittings[0].pauses = vec![pause; 12];
        let part = day.rhythm[1].clone();
        day.rhythm.extend(std::iter::repeat_n(part, 20));
    }
    facts
}

fn facts() -> [(&'static str, SheetFacts); 3] {
    [("blank", SheetFacts::default()), ("told", told()), ("wordy", wordy())]
}

fn document(rubric: &Rubric, facts: &SheetFacts, lang: Lang) -> Document {
    blank_sheet_document(rubric, lang.tag(), facts, &imprint(lang)).expect("a document")
}

/// `PICTURES=folder` keeps the files, to be looked at.
fn kept(name: &str, bytes: &[u8]) {
    if let Some(folder) = std::env::var_os("PICTURES") {
        let path = std::path::Path::new(&folder).join(format!("sheet {name}.pdf"));
        std::fs::write(path, bytes).expect("keep the file");
    }
}

#[test]
fn the_sheet_of_every_odd_rubric_keeps_the_rules() {
    for (name, rubric) in odd().into_iter().filter(|(name, _)| *name != "nothing in it") {
        for (which, facts) in facts() {
            let name = format!("{name}, {which}");
            hold(&name, &document(&rubric, &facts, Lang::Nb), 45.0, 18.0);
            let bytes = blank_sheet_pdf(&rubric, "nb", &facts, &imprint(Lang::Nb)).expect("a file");
            kept(&name, &bytes);
            assert_eq!(
                reader::rules::broken(&reader::open(&bytes)),
                Vec::<String>::new(),
                "{name}"
            );
        }
    }
}

#[test]
fn the_working_rubric_is_a_sheet_in_every_language() {
    let rubric = package("viba-working/0.2.0");
    for lang in [Lang::Nb, Lang::Nn, Lang::En] {
        for (which, facts) in facts() {
            let name = format!("working {} {which}", lang.tag());
            hold(&name, &document(&rubric, &facts, lang), 45.0, 18.0);
            let bytes = blank_sheet_pdf(&rubric, lang.tag(), &facts, &imprint(lang));
            let bytes = bytes.expect("a file");
            kept(&name, &bytes);
            assert_eq!(
                reader::rules::broken(&reader::open(&bytes)),
                Vec::<String>::new(),
                "{name}"
            );
        }
    }
}

/// The words on all pages, those of a line that was broken put together again.
fn said(document: &Document) -> String {
    let words = document.pages.iter().flat_map(|page| texts(&page.commands));
    words.map(|text| text.shaped.text.trim()).collect::<Vec<_>>().join(" ")
}

/// Squares on all pages.
fn boxes(document: &Document) -> usize {
    let commands = document.pages.iter().flat_map(|page| &page.commands);
    let is_box = |command: &&Command| matches!(command, Command::Path { segments, closed: true, fill: None, .. } if segments.len() == 4);
    commands.filter(is_box).count()
}

#[test]
fn every_indicator_has_the_boxes_that_may_be_ticked() {
    let rubric = package("viba-working/0.2.0");
    let document = document(&rubric, &SheetFacts::default(), Lang::Nb);
    let own = |indicator: &rubric::Indicator| {
        let first = if indicator.id.level() == Level::One { 2 } else { 4 };
        first + usize::from(indicator.na_allowed)
    };
    let of_items = rubric.items().filter(|item| item.na_allowed).count();
    let is_ordinary = 2;
    let expected: usize = rubric.indicators().map(own).sum::<usize>() + of_items + is_ordinary;
    assert_eq!(boxes(&document), expected);
    let said = said(&document);
    for text in rubric.wording["nb"].indicators.values() {
        assert!(said.contains(text.text.trim()), "{}", text.text);
    }
    for page in &document.pages {
        let page: Vec<&str> = texts(&page.commands).map(|text| text.shaped.text.as_str()).collect();
        assert!(page.iter().any(|words| words.contains("viba-working@0.2.0")), "{page:?}");
        let number = format!("av {}", document.pages.len());
        assert!(page.iter().any(|words| words.ends_with(&number)), "{page:?}");
    }
}

#[test]
fn what_is_known_of_the_visit_stands_in_the_form() {
    let said = said(&document(&small(), &told(), Lang::Nb));
    let known = [
        "Eplehagen barnehage",
        "Blå avdeling",
        "12. mars 2026",
        "08.30–11.45",
        "12.30–",
        "10.15–10.30",
        "2 år 6 md.",
        "5 år 8 md.",
        "To vikarer, og ingen turdag som planlagt.",
        "07.30–09.00",
    ];
    for words in known {
        assert!(said.contains(words), "{words} is missing: {said}");
    }
    assert!(!said.contains("None") && said.contains("Med ekstra støtte"));
}

#[test]
fn what_is_withheld_is_called_by_its_id() {
    let said = said(&document(&small().withheld(), &told(), Lang::Nb));
    for indicator in small().indicators() {
        assert!(said.contains(&indicator.id.to_string()), "{}", indicator.id);
    }
    for text in small().wording["nb"].indicators.values() {
        assert!(!said.contains(text.text.trim()), "{}", text.text);
    }
}
