//! An invented visit, for tests, benches and demonstrations.
//!
//! The kindergarten, the words of the indicators and the notes are made up here.

mod facts;
mod findings;
mod follow_up;
mod items;
mod letter;
mod others;
mod plan;

use text::{Lang, Stamp};

use crate::input::{Fault, Note, Previous, ReportInput, Stage, State, TakenOut};

use facts::{about, day, scale};
use findings::{areas, certainty, strengths};
pub use items::item;
use items::{mean, subscales};
pub use letter::letter;

/// A visit of which everything is known: strengths, areas, former visits, a plan, comments, others'
/// scores, other groups. Handed over, not final.
#[must_use]
pub fn visit() -> ReportInput {
    let subscales = subscales();
    let total = mean(subscales.iter().flat_map(|s| &s.items));
    let day = day();
    ReportInput {
        lang: Lang::Nb,
        about: about(),
        scale: scale(),
        development: Some(others::development(&subscales, total, &day)),
        beside: others::beside(&subscales),
        groups: Some(others::groups(&subscales, total)),
        day,
        subscales,
        total,
        previous: Some(Previous { date: stamp("2025-10-14"), through: None }),
        strengths: strengths(),
        faults: Vec::new(),
        areas: areas(),
        certainty: certainty(),
        notes: Vec::new(),
        stage: Stage::Preliminary { issued: stamp("2026-12-01"), deadline: stamp("2026-12-15") },
        comments: follow_up::comments(),
        informed: follow_up::informed(),
        sender: follow_up::sender(),
        plan_before: Some(follow_up::plan_before()),
        plan: Some(follow_up::plan()),
        taken_out: None,
        seal: Some(follow_up::seal()),
    }
}

/// The first visit of a group: nothing before it, nothing beside it, no plan yet.
#[must_use]
pub fn first_visit() -> ReportInput {
    let mut input = visit();
    (input.previous, input.development, input.plan_before, input.plan) = (None, None, None, None);
    for subscale in &mut input.subscales {
        subscale.previous = None;
        subscale.items.iter_mut().for_each(|item| item.previous = None);
    }
    (input.beside, input.groups, input.seal) = (Vec::new(), None, None);
    input.comments.clear();
    input.stage = Stage::Signed;
    input
}

/// The visit as it may be handed to anyone, with what was taken out.
#[must_use]
pub fn public() -> ReportInput {
    let mut input = visit();
    input.about.group = String::new();
    input.groups = None;
    input.taken_out = Some(TakenOut {
        lines: vec![
            ("Navn på gruppa".into(), 1),
            ("Klokkeslett".into(), 9),
            ("Sitater fra barn".into(), 2),
        ],
        ground: String::new(),
        without_scores: false,
    });
    input
}

/// The same visit as a draft with open answers and one fault.
#[must_use]
pub fn draft() -> ReportInput {
    let mut input = visit();
    input.about.state = State::Draft;
    (input.stage, input.seal) = (Stage::Draft, None);
    (input.comments, input.plan) = (Vec::new(), None);
    let open = item("12", "Begreper og resonnering", "resonnering", "NNN|YYY|N??|NNN", 3);
    input.subscales[3].items[3] = open;
    let fault = item("3", "Voksne i smågrupper", "arbeidet i små grupper", "YNN|YYY|YNY|oNN", 4);
    input.faults = vec![Fault {
        number: fault.number.clone(),
        title: fault.title.clone(),
        text: fault.levels[0].indicators[0].text.clone(),
        notes: vec![note("11:52", "Voksen avbryter leken tre ganger for å rydde før måltidet.")],
    }];
    input.subscales[0].items[2] = fault;
    for subscale in &mut input.subscales {
        subscale.mean = mean(subscale.items.iter());
    }
    input.total = mean(input.subscales.iter().flat_map(|s| &s.items));
    input.certainty.unanswered = 2;
    input
}

fn stamp(text: &str) -> Stamp {
    // The texts are the ones written here, and a test reads them all.
    Stamp::parse(text).unwrap_or_else(|_| unreachable!("{text} is a date"))
}

fn at(clock: &str) -> Stamp {
    stamp(&format!("2026-11-24T{clock}:00+01:00"))
}

fn note(clock: &str, text: &str) -> Note {
    Note { at: Some(at(clock)), text: text.to_owned() }
}
