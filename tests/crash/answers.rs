//! Kill rounds of answers alone, all on one file: a child answers indicators and says so, the parent
//! kills it at a random moment, opens the workspace again and compares.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use app::scale::{Answer, Level};
use app::{AnswerIndicator, App, Role};
use viba_tests::{Seeded, reopen, workspace};

use crate::child::{Told, cut_off};

/// How the work is called.
pub(crate) const WORK: &str = "answers";
/// The longest a child lives after it began, in microseconds.
const LONGEST_LIFE_US: usize = 80_000;
/// A draft of which nothing is answered yet.
pub(crate) const DRAFT: &str = r#"{ "format": 1, "rubric": "viba-working@0.1.0",
    "kindergarten": "100011379", "group": "Bjørka", "kind": "practice", "role": "primary",
    "assessor": { "name": "Vurderer 1" },
    "sittings": [{ "kind": "observation", "from": "2026-03-12T08:30:00+01:00" }] }"#;

/// What an indicator was answered, none where it was cleared.
pub(crate) type Answers = BTreeMap<String, Option<Answer>>;

/// Answers at random, and says each only when it is on disk.
pub(crate) fn child(folder: &Path, seed: u64) -> Option<()> {
    let mut app = reopen(folder, seed);
    let assessment = app.list().ok()?.first()?.assessment.clone();
    let choices = Choices::new(&app, seed);
    let mut told = Told::begin()?;
    loop {
        let (indicator, answer) = choices.next();
        let click = AnswerIndicator { assessment: assessment.clone(), indicator, answer };
        app.answer_indicator(&click).ok()?;
        let word = answer.map_or("-", Answer::word);
        told.say(&format!("{} {word}", click.indicator))?;
    }
}

/// The same sequence of answers for the same seed.
pub(crate) struct Choices {
    indicators: Vec<(String, bool)>,
    random: Seeded,
}

impl Choices {
    pub(crate) fn new(app: &App, seed: u64) -> Self {
        let rubrics = app.rubrics();
        let rubric = rubrics.get("viba-working@0.1.0").expect("embedded");
        let indicators = rubric
            .indicators()
            .map(|indicator| (indicator.id.to_string(), indicator.id.level() == Level::One));
        Self { indicators: indicators.collect(), random: Seeded::new(seed) }
    }

    pub(crate) fn next(&self) -> (String, Option<Answer>) {
        let (indicator, is_fault) = &self.indicators[self.random.below(self.indicators.len())];
        let answers: &[Option<Answer>] = if *is_fault {
            &[Some(Answer::Yes), Some(Answer::No), None]
        } else {
            &[Some(Answer::Yes), Some(Answer::No), Some(Answer::NotObserved), None]
        };
        (indicator.clone(), answers[self.random.below(answers.len())])
    }
}

/// A workspace with one draft, of which nothing is answered yet.
pub(crate) fn drafted(folder: &Path, seed: u64) {
    let mut app = workspace(folder, Role::Assessor, seed);
    app.assess(DRAFT.as_bytes()).expect("a draft");
}

/// What all rounds together showed.
pub(crate) struct Tally {
    pub(crate) rounds: usize,
    pub(crate) acknowledged: usize,
    pub(crate) lost: usize,
    pub(crate) wrong: usize,
}

pub(crate) fn soak(rounds: usize, seed: u64) -> Tally {
    let folder = tempfile::tempdir().expect("a folder");
    drafted(folder.path(), seed);
    let lives = Seeded::new(seed);
    let mut tally = Tally { rounds, acknowledged: 0, lost: 0, wrong: 0 };
    let mut expected = Answers::new();
    for round in 0..rounds {
        let child_seed = seed.wrapping_mul(1_000_003).wrapping_add(round as u64);
        let life = Duration::from_micros(lives.below(LONGEST_LIFE_US) as u64);
        let acknowledged =
            cut_off(WORK, folder.path(), child_seed, || std::thread::sleep(life)).len();
        compare(folder.path(), child_seed, acknowledged, &mut expected, &mut tally);
    }
    tally
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

pub(crate) fn holds(found: &BTreeMap<String, Answer>, expected: &Answers) -> bool {
    let given: BTreeMap<&String, &Answer> =
        expected.iter().filter_map(|(id, answer)| Some((id, answer.as_ref()?))).collect();
    found.iter().collect::<BTreeMap<_, _>>() == given
}
