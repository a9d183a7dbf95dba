//! A whole visit given again, key by key: how few it takes.

use std::path::Path;

use app::scale::{Answer, IndicatorId, Level, Rubric};
use app::{EXAMPLE_VISITS, Home, Role};
use serde_json::Value;

use super::Window;
use crate::{begun_with, reopen, workspace};

/// The newest of the visits that come with the program, as its answers file has it.
///
/// # Panics
///
/// If it is none.
#[must_use]
pub fn shipped_visit() -> Value {
    let [.., (_, bytes)] = EXAMPLE_VISITS;
    serde_json::from_slice(bytes).expect("an answers file")
}

/// The keys that answer a visit by the scale, from its first indicator to its last: single answers
/// as long as a level is mixed, then one key for its rest.
///
/// # Panics
///
/// If an indicator has no answer.
#[must_use]
pub fn keys_of(rubric: &Rubric, visit: &Value) -> String {
    let answer = |id: &IndicatorId| {
        let word = visit["answers"][id.to_string()].as_str().expect("an answer");
        Answer::from_word(word).expect("an answer")
    };
    let mut keys = String::new();
    for item in rubric.items() {
        for level in Level::ALL {
            let here = item.indicators.iter().filter(|one| one.id.level() == level);
            let answers: Vec<Answer> = here.map(|one| answer(&one.id)).collect();
            keys.push_str(&keys_of_level(level, &answers));
        }
    }
    keys
}

fn keys_of_level(level: Level, answers: &[Answer]) -> String {
    let is_rest = |from: usize| answers[from..].iter().all(|answer| *answer == answers[from]);
    let mixed = (0..answers.len()).find(|from| is_rest(*from)).unwrap_or(0);
    let mut keys: String = answers[..mixed].iter().copied().map(key_of).collect();
    let rest = &answers[mixed..];
    match (rest, rest.first().and_then(|answer| rest_key(level, *answer))) {
        ([_, _, ..], Some(key)) => keys.push(key),
        _ => keys.extend(rest.iter().copied().map(key_of)),
    }
    keys
}

/// The key of one answer.
const fn key_of(answer: Answer) -> char {
    match answer {
        Answer::Yes => 'j',
        Answer::No => 'n',
        Answer::Na => 'a',
        Answer::NotObserved => 'o',
        Answer::NoOpportunity => 'i',
    }
}

/// The key that gives the rest of a level an answer.
const fn rest_key(level: Level, answer: Answer) -> Option<char> {
    match (level, answer) {
        (Level::One, Answer::No) | (_, Answer::NotObserved) => Some('r'),
        (_, Answer::Yes) if !matches!(level, Level::One) => Some('k'),
        (_, Answer::No) => Some('b'),
        _ => None,
    }
}

/// What came of giving a visit again.
#[derive(Clone, Copy, Debug)]
pub struct Replayed {
    /// Keys that were pressed.
    pub presses: usize,
    /// Indicators that are answered.
    pub answered: usize,
    /// Indicators whose answer is another one than in the visit, or that were answered twice.
    pub wrong: usize,
}

/// A scale that comes with the program, read in a workspace of its own.
fn scale(folder: &Path, name: &str) -> std::sync::Arc<Rubric> {
    let app = workspace(&folder.join("skala"), Role::Assessor, 6);
    app.rubrics().require(name).expect("embedded").clone()
}

/// Gives the shipped visit again in the real window, in a new draft; `folder` holds all it keeps.
///
/// # Panics
///
/// If the window does not show all answers in the end.
#[must_use]
pub fn replay(folder: &Path) -> Replayed {
    let visit = shipped_visit();
    let home = folder.join("viba");
    let rubric = visit["rubric"].as_str().expect("a rubric");
    begun_with(&home, rubric);
    let window = Window::open(folder);
    window.wait_for_screen("observe");
    let workspace = Home::new(home).usual_workspace();
    let keys = keys_of(&scale(folder, rubric), &visit);
    for key in keys.chars() {
        window.press_one(key);
    }
    window.wait_for_words("168 av 168");
    window.close();
    let app = reopen(&workspace, 5);
    let id = app.draft_to_resume().expect("read").expect("a draft");
    let view = app.observe(&id).expect("the draft");
    let is_wrong = |id: &str, given: Option<Answer>| {
        let wanted = visit["answers"][id].as_str().and_then(Answer::from_word);
        let parsed = id.parse().expect("an indicator");
        let times = app.indicator_history(&view.assessment, &parsed).expect("a history").len();
        given != wanted || times != 1
    };
    let answers = view.items.iter().flat_map(|item| &item.answers);
    Replayed {
        presses: keys.chars().count(),
        answered: view.answered,
        wrong: answers.filter(|one| is_wrong(&one.id, one.answer)).count(),
    }
}
