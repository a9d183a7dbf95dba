//! Kill rounds through the window: its own commands write answers, notes and the note being typed,
//! one after the other, until the window is killed at a random moment. Then the file is opened and
//! compared with what the commands had said was kept.

use std::path::Path;
use std::time::Duration;

use app::scale::{Answer, Level};
use app::{AssessmentView, Home};
use serde_json::{Value, json};
use viba_tests::window::Window;
use viba_tests::{Seeded, half_begun, reopen};

/// Commands handed to one window: more than it can do in its life.
const MOST: usize = 4_000;
/// The longest a window lives after its first acknowledgement, in milliseconds.
const LONGEST_LIFE_MS: usize = 1_500;
/// How many commands may be done between the last look at the window and the kill.
const UNSEEN: usize = 60;

/// Does one command after the other as the page itself does, and counts those that came back.
const WRITE: &str = "const [commands] = arguments; window.kept = 0; window.refused = null;\
    (async () => { for (const [name, given] of commands) {\
        try { await window.__TAURI_INTERNALS__.invoke(name, given); window.kept += 1; }\
        catch (error) { window.refused = JSON.stringify(error); return; } } })();\
    return true";

/// What one command writes.
enum Write {
    Answer(String, Option<Answer>),
    Note(String),
    Typed(String),
}

impl Write {
    fn command(&self, assessment: &str) -> Value {
        match self {
            Self::Answer(indicator, answer) => {
                let answer = answer.map(Answer::word);
                let click = json!({ "assessment": assessment, "indicator": indicator,
                    "answer": answer });
                json!(["answer_indicator", { "click": click }])
            }
            Self::Note(text) => json!(["write_note",
                { "assessment": assessment, "text": text, "indicators": [], "answers": [] }]),
            Self::Typed(text) => json!(["keep_place",
                { "assessment": assessment, "indicator": null, "openNote": text,
                    "tags": [] }]),
        }
    }
}

/// What a draft holds, as far as this test writes it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Held {
    answers: std::collections::BTreeMap<String, Answer>,
    notes: Vec<String>,
    typed: Option<String>,
}

impl Held {
    fn of(view: &AssessmentView) -> Self {
        let answers = view.items.iter().flat_map(|item| &item.answers);
        let given = answers.filter_map(|one| Some((one.id.clone(), one.answer?)));
        Self {
            answers: given.collect(),
            notes: view.notes.iter().map(|note| note.text.clone()).collect(),
            typed: view.open_note.clone(),
        }
    }

    fn with(&mut self, write: &Write) {
        match write {
            Write::Answer(id, Some(answer)) => {
                self.answers.insert(id.clone(), *answer);
            }
            Write::Answer(id, None) => {
                self.answers.remove(id);
            }
            Write::Note(text) => self.notes.push(text.clone()),
            Write::Typed(text) => self.typed = (!text.is_empty()).then(|| text.clone()),
        }
    }
}

/// The same sequence for the same seed: a note grows word by word and is written, answers between.
fn writes(indicators: &[(String, bool)], seed: u64) -> Vec<Write> {
    let random = Seeded::new(seed);
    let mut typed = String::new();
    let mut all = Vec::new();
    while all.len() < MOST {
        if random.below(3) == 0 {
            let (id, is_fault) = &indicators[random.below(indicators.len())];
            let other = if *is_fault { Answer::No } else { Answer::NotObserved };
            let answers = [Some(Answer::Yes), Some(Answer::No), Some(other), None];
            all.push(Write::Answer(id.clone(), answers[random.below(answers.len())]));
        } else if typed.len() < 80 || random.below(4) > 0 {
            typed.push_str(
                ["Ole ", "spør ", "hvor ", "regnet ", "blir ", "av ", "én "][random.below(7)],
            );
            all.push(Write::Typed(typed.clone()));
        } else {
            let text = format!("{typed}{seed}-{}", all.len());
            all.push(Write::Note(text));
            all.push(Write::Typed(String::new()));
            typed.clear();
        }
    }
    all
}

/// What all rounds together showed.
pub(crate) struct Tally {
    pub(crate) rounds: usize,
    pub(crate) acknowledged: usize,
    pub(crate) lost: usize,
}

/// Kills a window that writes, `rounds` times on the same file.
pub(crate) fn soak(rounds: usize, seed: u64) -> Tally {
    let folder = tempfile::tempdir().expect("a folder");
    let home = folder.path().join("viba");
    half_begun(&home);
    let lives = Seeded::new(seed);
    let mut tally = Tally { rounds, acknowledged: 0, lost: 0 };
    let mut expected = held(&home, seed);
    for round in 0..rounds {
        let own_seed = seed.wrapping_mul(1_000_003).wrapping_add(round as u64);
        let (assessment, indicators) = draft(&home, own_seed);
        let writes = writes(&indicators, own_seed);
        let kept = kill_one(folder.path(), &assessment, &writes, &lives);
        tally.acknowledged += kept;
        let found = held(&home, own_seed);
        if !continues(&mut expected, &found, &writes, kept) {
            tally.lost += 1;
            eprintln!("round {round}: after {kept} of them\n{found:?}\nis not {expected:?}");
            expected = found;
        }
    }
    tally
}

/// Opens the window, lets it write, and kills it; how many commands it had said were kept.
fn kill_one(folder: &Path, assessment: &str, writes: &[Write], lives: &Seeded) -> usize {
    let window = Window::open(folder);
    window.wait_for_screen("observe");
    let commands: Vec<Value> = writes.iter().map(|write| write.command(assessment)).collect();
    window.script(WRITE, &[commands.into()]);
    window.wait_until("return window.kept > 0 || window.refused", &[]);
    let life = Duration::from_millis(lives.below(LONGEST_LIFE_MS) as u64);
    let mut kept = 0;
    window.kill_after(life, |window| {
        let said = window.try_script("return [window.kept, window.refused]")?;
        assert!(said[1].is_null(), "refused: {said}");
        kept = said[0].as_u64().map_or(kept, |count| usize::try_from(count).unwrap_or(0));
        Some(())
    });
    kept
}

/// Whether the file holds what the first `kept` writes gave, or some more that were on their way.
fn continues(expected: &mut Held, found: &Held, writes: &[Write], kept: usize) -> bool {
    writes.iter().take(kept).for_each(|write| expected.with(write));
    let mut further = expected.clone();
    for write in writes.iter().skip(kept).take(UNSEEN) {
        if further == *found {
            break;
        }
        further.with(write);
    }
    let is_same = further == *found;
    if is_same {
        *expected = further;
    }
    is_same
}

fn held(home: &Path, seed: u64) -> Held {
    let app = reopen(&Home::new(home.to_owned()).usual_workspace(), seed);
    let id = app.draft_to_resume().expect("read").unwrap_or_else(|| first(&app));
    Held::of(&app.observe(&id).expect("the draft"))
}

fn first(app: &app::App) -> String {
    app.list().expect("a list").first().expect("the draft").assessment.clone()
}

/// The draft, and the indicators of its rubric: which of them are faults.
fn draft(home: &Path, seed: u64) -> (String, Vec<(String, bool)>) {
    let app = reopen(&Home::new(home.to_owned()).usual_workspace(), seed);
    let id = first(&app);
    let view = app.observe(&id).expect("the draft");
    let rubric = app.rubrics().get(&view.rubric).expect("embedded");
    let all = rubric.indicators().map(|one| (one.id.to_string(), one.id.level() == Level::One));
    (id, all.collect())
}
