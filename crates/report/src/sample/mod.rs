//! An invented visit, for tests, benches and demonstrations.
//!
//! The kindergarten, the words of the indicators and the notes are made up here.

mod facts;
mod findings;
mod items;
mod plan;

use text::{Lang, Stamp};

use crate::input::{Fault, Informed, Note, Previous, ReportInput, Sender, Stage, State};

use facts::{about, day, scale};
use findings::{areas, certainty, strengths};
pub use items::item;
use items::{mean, subscales};

/// A visit with strengths, areas and a former visit, final.
#[must_use]
pub fn visit() -> ReportInput {
    let subscales = subscales();
    let total = mean(subscales.iter().flat_map(|s| &s.items));
    ReportInput {
        lang: Lang::Nb,
        about: about(),
        day: day(),
        scale: scale(),
        subscales,
        total,
        previous: Some(Previous { date: stamp("2025-10-14"), through: None }),
        strengths: strengths(),
        faults: Vec::new(),
        areas: areas(),
        certainty: certainty(),
        notes: Vec::new(),
        stage: Stage::Signed,
        comments: Vec::new(),
        informed: Informed::default(),
        sender: Sender::default(),
        development: None,
        plan_before: None,
        plan: None,
        beside: Vec::new(),
        groups: None,
        taken_out: None,
        seal: None,
    }
}

/// The same visit as a draft with open answers and one fault.
#[must_use]
pub fn draft() -> ReportInput {
    let mut input = visit();
    input.about.state = State::Draft;
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
