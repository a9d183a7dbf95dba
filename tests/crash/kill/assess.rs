//! Drafts are begun, answered, noted on and made final, one after the other.

use std::collections::BTreeMap;
use std::path::Path;

use app::scale::Answer;
use app::{AnswerIndicator, App, SittingKind};
use viba_tests::Seeded;

use super::template::Templates;
use super::{Round, Work, must, open, told};
use crate::answers::{Choices, DRAFT};
use crate::child::Told;

pub(super) const WORK: Work =
    Work { name: "assess", life_us: 500_000, moment: None, child, compare };

/// What is done, one thing after the other.
enum Step {
    Draft,
    Answer(String, Answer),
    Note(String),
    Final,
}

/// An assessment, as far as it is compared.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Assessed {
    answers: BTreeMap<String, &'static str>,
    notes: Vec<String>,
    is_final: bool,
}

/// The same sequence for the same seed.
struct Steps {
    choices: Choices,
    random: Seeded,
    number: usize,
    /// How many steps the draft still has.
    left: usize,
}

impl Steps {
    fn new(app: &App, seed: u64) -> Self {
        Self { choices: Choices::new(app, seed), random: Seeded::new(seed), number: 0, left: 0 }
    }

    fn next(&mut self) -> Step {
        self.number += 1;
        match self.left {
            0 => {
                self.left = 3 + self.random.below(8);
                Step::Draft
            }
            1 => {
                self.left = 0;
                Step::Final
            }
            left => {
                self.left -= 1;
                // Without an answer nothing can be made final.
                if left > 2 && self.random.below(3) == 0 {
                    Step::Note(format!("Tre barn bygger, {}.", self.number))
                } else {
                    let (indicator, answer) = self.choices.next();
                    Step::Answer(indicator, answer.unwrap_or(Answer::Yes))
                }
            }
        }
    }
}

fn child(folder: &Path, seed: u64) -> Option<()> {
    let mut app = open(folder, seed).ok()?;
    let mut steps = Steps::new(&app, seed);
    let mut draft = String::new();
    let mut out = Told::begin()?;
    loop {
        match steps.next() {
            Step::Draft => draft = app.assess(DRAFT.as_bytes()).ok()?.output.assessment,
            Step::Answer(indicator, answer) => {
                let assessment = draft.clone();
                let click = AnswerIndicator { assessment, indicator, answer: Some(answer) };
                app.answer_indicator(&click).ok()?;
            }
            Step::Note(text) => drop(app.write_note(&draft, &text, &[], &[]).ok()?),
            Step::Final => drop(app.finalize(&draft, &SittingKind::ALL).ok()?),
        }
        out.say("done")?;
    }
}

/// The workspace holds what the steps that were said give, or one step more.
fn compare(_: &Templates, round: &Round<'_>) -> Result<(), String> {
    let app = round.open()?;
    let mut steps = Steps::new(&app, round.seed);
    let mut expected: Vec<Assessed> = Vec::new();
    for _ in round.said {
        apply(&mut expected, steps.next());
    }
    let mut further = expected.clone();
    apply(&mut further, steps.next());
    let found = found(&app).map_err(told)?;
    must(is_same(&found, &expected) || is_same(&found, &further), || {
        format!("{found:?}\nis not {expected:?}")
    })
}

fn apply(all: &mut Vec<Assessed>, step: Step) {
    match (step, all.last_mut()) {
        (Step::Draft, _) => all.push(Assessed::default()),
        (Step::Answer(indicator, answer), Some(last)) => {
            last.answers.insert(indicator, answer.word());
        }
        (Step::Note(text), Some(last)) => last.notes.push(text),
        (Step::Final, Some(last)) => last.is_final = true,
        (_, None) => unreachable!("a draft comes first"),
    }
}

fn found(app: &App) -> Result<Vec<Assessed>, app::AppError> {
    let rows = app.list()?.into_iter();
    let one = |row: app::AssessmentRow| {
        let case = app.case(&row.assessment)?;
        let answers = case.content.answers.into_iter();
        let is_final = row.state == "final";
        Ok(Assessed {
            answers: answers.map(|(id, answer)| (id, answer.word())).collect(),
            notes: case.content.notes.into_iter().map(|note| note.text).collect(),
            // Half of it would be a state without a record, or a record without the state.
            is_final: is_final && case.record.is_some(),
        })
    };
    rows.map(one).collect()
}

fn is_same(found: &[Assessed], expected: &[Assessed]) -> bool {
    let sorted = |all: &[Assessed]| {
        let mut all = all.to_vec();
        all.iter_mut().for_each(|one| one.notes.sort());
        all.sort();
        all
    };
    sorted(found) == sorted(expected)
}
