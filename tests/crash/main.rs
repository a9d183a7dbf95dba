//! Kill rounds: a child answers indicators and says so, the parent kills it at a random moment,
//! opens the workspace again and compares. The same with the real window and its own commands.
//!
//! `crash [ROUNDS] [SEED]` and `crash window [ROUNDS] [SEED]` print rounds, acknowledgements and
//! losses; `crash write FOLDER SEED` is the child.

mod window;

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};
use std::time::Duration;

use app::scale::{Answer, Level};
use app::{AnswerIndicator, App, Role};
use viba_tests::{Seeded, reopen, workspace};

/// A long soak, where nothing else is said.
const ROUNDS: usize = 2_000;
/// A long soak of the window.
const WINDOW_ROUNDS: usize = 200;
/// The longest a child lives after its first answer, in microseconds.
const LONGEST_LIFE_US: usize = 60_000;

/// What an indicator was answered, none where it was cleared.
type Answers = BTreeMap<String, Option<Answer>>;

fn main() -> ExitCode {
    let given: Vec<String> = std::env::args().skip(1).collect();
    let number = |at: usize| given.get(at).and_then(|text| text.parse().ok());
    match given.as_slice() {
        [word, ..] if word == "window" => {
            let rounds = number(1).unwrap_or(WINDOW_ROUNDS);
            let tally = window::soak(rounds, number(2).unwrap_or(1) as u64);
            println!(
                "kill -9 of the window: {} rounds, {} commands acknowledged, {} rounds with losses",
                tally.rounds, tally.acknowledged, tally.lost
            );
            if tally.lost == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        [write, folder, seed] if write == "write" => {
            let _ = child(Path::new(folder), seed.parse().unwrap_or(0));
            ExitCode::SUCCESS
        }
        _ => {
            let rounds = number(0).unwrap_or(ROUNDS);
            let tally = soak(rounds, number(1).unwrap_or(1) as u64);
            println!(
                "kill -9: {} rounds, {} answers acknowledged, {} lost, {} rounds wrong",
                tally.rounds, tally.acknowledged, tally.lost, tally.wrong
            );
            if tally.lost + tally.wrong == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
    }
}

/// Answers at random, and says each only when it is on disk.
fn child(folder: &Path, seed: u64) -> Option<()> {
    let mut app = reopen(folder, seed);
    let assessment = app.list().ok()?.first()?.assessment.clone();
    let choices = Choices::new(&app, seed);
    let mut out = std::io::stdout().lock();
    loop {
        let (indicator, answer) = choices.next();
        let click = AnswerIndicator { assessment: assessment.clone(), indicator, answer };
        app.answer_indicator(&click).ok()?;
        let word = answer.map_or("-", Answer::word);
        writeln!(out, "{} {word}", click.indicator).ok()?;
        out.flush().ok()?;
    }
}

/// The same sequence of answers for the same seed.
struct Choices {
    indicators: Vec<(String, bool)>,
    random: Seeded,
}

impl Choices {
    fn new(app: &App, seed: u64) -> Self {
        let rubrics = app.rubrics();
        let rubric = rubrics.get("viba-working@0.1.0").expect("embedded");
        let indicators = rubric
            .indicators()
            .map(|indicator| (indicator.id.to_string(), indicator.id.level() == Level::One));
        Self { indicators: indicators.collect(), random: Seeded::new(seed) }
    }

    fn next(&self) -> (String, Option<Answer>) {
        let (indicator, is_fault) = &self.indicators[self.random.below(self.indicators.len())];
        let answers: &[Option<Answer>] = if *is_fault {
            &[Some(Answer::Yes), Some(Answer::No), None]
        } else {
            &[Some(Answer::Yes), Some(Answer::No), Some(Answer::NotObserved), None]
        };
        (indicator.clone(), answers[self.random.below(answers.len())])
    }
}

/// What all rounds together showed.
struct Tally {
    rounds: usize,
    acknowledged: usize,
    lost: usize,
    wrong: usize,
}

fn soak(rounds: usize, seed: u64) -> Tally {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, seed);
    let file = r#"{ "format": 1, "rubric": "viba-working@0.1.0", "kindergarten": "100011379",
        "group": "Bjørka", "kind": "practice", "role": "primary",
        "assessor": { "name": "Vurderer 1" },
        "sittings": [{ "kind": "observation", "from": "2026-03-12T08:30:00+01:00" }] }"#;
    app.assess(file.as_bytes()).expect("a draft");
    drop(app);
    let lives = Seeded::new(seed);
    let mut tally = Tally { rounds, acknowledged: 0, lost: 0, wrong: 0 };
    let mut expected = Answers::new();
    for round in 0..rounds {
        let child_seed = seed.wrapping_mul(1_000_003).wrapping_add(round as u64);
        let acknowledged = kill_one(folder.path(), child_seed, &lives);
        compare(folder.path(), child_seed, acknowledged, &mut expected, &mut tally);
    }
    tally
}

/// Runs one child, kills it at a random moment, and counts what it said.
fn kill_one(folder: &Path, seed: u64, lives: &Seeded) -> usize {
    let mut child = Command::new(std::env::current_exe().expect("this program"))
        .arg("write")
        .arg(folder)
        .arg(seed.to_string())
        .stdout(Stdio::piped())
        .spawn()
        .expect("a child");
    let mut lines = BufReader::new(child.stdout.take().expect("its words"));
    let mut first = String::new();
    let has_begun = lines.read_line(&mut first).is_ok_and(|read| read > 0);
    std::thread::sleep(Duration::from_micros(lives.below(LONGEST_LIFE_US) as u64));
    child.kill().expect("killed");
    child.wait().expect("gone");
    // A line that was cut off was not said.
    let rest = lines.split(b'\n').map_while(Result::ok);
    let whole = rest.filter(|line| line.contains(&b' ')).count();
    usize::from(has_begun) + whole
}

/// The file must hold what the first `acknowledged` answers gave, or one answer more.
fn compare(
    folder: &Path,
    seed: u64,
    acknowledged: usize,
    expected: &mut Answers,
    tally: &mut Tally,
) {
    let app = reopen(folder, seed);
    let id = app.list().expect("a list").first().expect("the draft").assessment.clone();
    let found: BTreeMap<String, Answer> = app.case(&id).expect("the draft").content.answers;
    let choices = Choices::new(&app, seed);
    for _ in 0..acknowledged {
        let (indicator, answer) = choices.next();
        expected.insert(indicator, answer);
    }
    tally.acknowledged += acknowledged;
    if holds(&found, expected) {
        return;
    }
    let mut one_more = expected.clone();
    let (indicator, answer) = choices.next();
    one_more.insert(indicator, answer);
    if holds(&found, &one_more) {
        *expected = one_more;
        return;
    }
    tally.wrong += 1;
    tally.lost += expected.iter().filter(|(id, answer)| found.get(*id) != answer.as_ref()).count();
    *expected = found.into_iter().map(|(id, answer)| (id, Some(answer))).collect();
}

fn holds(found: &BTreeMap<String, Answer>, expected: &Answers) -> bool {
    let given: BTreeMap<&String, &Answer> =
        expected.iter().filter_map(|(id, answer)| Some((id, answer.as_ref()?))).collect();
    found.iter().collect::<BTreeMap<_, _>>() == given
}
