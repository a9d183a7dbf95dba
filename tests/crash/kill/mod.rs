//! Kill rounds over everything that writes. Each round begins with a workspace as it may lie on a laptop;
//! a child does one kind of work on it and says what came back, and is killed at a random moment. Then the
//! workspace must open, hold everything that was said, and nothing that is half done.

mod assess;
mod backup;
mod import;
mod keys;
mod recover;
mod template;

use std::path::{Path, PathBuf};
use std::time::Duration;

use app::{App, Recovery, WorkspacePaths};
use viba_tests::{Seeded, TestHost, copied};

use crate::child::cut_off;
pub(crate) use backup::whole;
pub(crate) use template::restorable;

use template::Templates;

/// Every how many rounds the whole workspace is checked as well: that is slow. It divides by no number of
/// works, so that each has its turn.
const CHECKED: usize = 19;

/// One kind of work that is cut off.
struct Work {
    name: &'static str,
    /// The longest a child lives after it began, in microseconds.
    life_us: usize,
    /// How files begin that stand in the workspace for a moment, between one step and the next: every other
    /// round is cut off when one is seen.
    moment: Option<&'static str>,
    /// Does the work in a folder until it is killed.
    child: fn(&Path, u64) -> Option<()>,
    /// Says what is wrong after a round.
    compare: fn(&Templates, &Round<'_>) -> Result<(), String>,
}

/// A round after the kill.
struct Round<'a> {
    /// The folder the workspace lies in.
    folder: &'a Path,
    seed: u64,
    /// What the child had said.
    said: &'a [String],
    /// Whether the slow comparisons are made too.
    is_thorough: bool,
}

const WORKS: [Work; 8] = [
    assess::WORK,
    import::WORK,
    backup::WORK,
    recover::RESTORE,
    recover::REPAIR,
    keys::CHANGE,
    keys::MOVE,
    keys::MIGRATE,
];

/// What all rounds together showed.
pub(crate) struct Tally {
    pub(crate) rounds: usize,
    pub(crate) acknowledged: usize,
    pub(crate) checked: usize,
    pub(crate) wrong: usize,
    /// By kind of work, what was acknowledged.
    by_work: [usize; WORKS.len()],
}

impl Tally {
    /// Each kind of work with what was acknowledged of it.
    pub(crate) fn by_work(&self) -> String {
        let told = WORKS.iter().zip(self.by_work);
        told.map(|(work, count)| format!("{} {count}", work.name)).collect::<Vec<_>>().join(", ")
    }

    /// The kinds of which nothing was acknowledged: then nothing is proved for them.
    pub(crate) fn is_unproved(&self) -> bool {
        self.rounds >= 10 * WORKS.len() && self.by_work.contains(&0)
    }
}

/// Does the work a child was asked for; none where there is no such work.
pub(crate) fn child(work: &str, folder: &Path, seed: u64) -> Option<()> {
    let work = WORKS.iter().find(|known| known.name == work)?;
    (work.child)(folder, seed)
}

pub(crate) fn soak(rounds: usize, seed: u64) -> Tally {
    let place = tempfile::tempdir().expect("a folder");
    let templates = Templates::make(place.path(), seed);
    let lives = Seeded::new(seed);
    let mut tally =
        Tally { rounds, acknowledged: 0, checked: 0, wrong: 0, by_work: [0; WORKS.len()] };
    for round in 0..rounds {
        let kind = round % WORKS.len();
        let work = &WORKS[kind];
        let own_seed = seed.wrapping_mul(1_000_003).wrapping_add(round as u64);
        let folder = place.path().join("round");
        let _ = std::fs::remove_dir_all(&folder);
        copied(&templates.of(work.name, own_seed), &folder);
        let life = Duration::from_micros(lives.below(work.life_us) as u64);
        // Kinds take turns, so that every kind has odd and even turns.
        let moment = work.moment.filter(|_| round / WORKS.len() % 2 == 1);
        let said = cut_off(work.name, &folder, own_seed, || match moment {
            Some(moment) => await_moment(
                &workspace_in(&folder),
                moment,
                Duration::from_micros(2 * work.life_us as u64),
            ),
            None => std::thread::sleep(life),
        });
        tally.acknowledged += said.len();
        tally.by_work[kind] += said.len();
        let is_thorough = round % CHECKED == 0;
        let round_now = Round { folder: &folder, seed: own_seed, said: &said, is_thorough };
        let found = (work.compare)(&templates, &round_now).and_then(|()| {
            let is_checked = is_thorough && work.name != keys::CHANGE.name;
            tally.checked += usize::from(is_checked);
            if is_checked { round_now.check() } else { Ok(()) }
        });
        if let Err(wrong) = found {
            tally.wrong += 1;
            eprintln!("round {round}, {}, {} said: {wrong}", work.name, said.len());
        }
    }
    tally
}

/// Waits until a file that begins so is seen, and no longer than some time.
fn await_moment(workspace: &Path, begins: &str, longest: Duration) {
    let is_seen = || {
        let entries = std::fs::read_dir(workspace).into_iter().flatten().flatten();
        let mut names = entries.map(|entry| entry.file_name().to_string_lossy().into_owned());
        names.any(|name| name.starts_with(begins) && !name.ends_with(".part"))
    };
    let looks = longest.as_micros() / 50;
    for _ in 0..looks {
        if is_seen() {
            return;
        }
        std::thread::sleep(Duration::from_micros(20));
    }
}

impl Round<'_> {
    fn workspace(&self) -> PathBuf {
        workspace_in(self.folder)
    }

    /// The workspace as the next start opens it, with what was cut off finished.
    fn open(&self) -> Result<App, String> {
        open(self.folder, self.seed.wrapping_add(0x5EED))
    }

    /// The whole workspace is without faults.
    fn check(&self) -> Result<(), String> {
        let found = recovery(self.folder, self.seed).check(self.folder).map_err(told)?;
        if found.is_fine() { Ok(()) } else { Err(format!("check: {:?}", found.findings)) }
    }
}

fn workspace_in(folder: &Path) -> PathBuf {
    folder.join("viba")
}

fn host(folder: &Path, seed: u64) -> Box<TestHost> {
    Box::new(TestHost::new(seed).with_home(folder))
}

fn open(folder: &Path, seed: u64) -> Result<App, String> {
    App::open(WorkspacePaths::new(workspace_in(folder)), host(folder, seed)).map_err(told)
}

pub(crate) fn recovery(folder: &Path, seed: u64) -> Recovery {
    recovery_by(folder, None, seed)
}

/// The same for one that a passphrase opens.
pub(crate) fn recovery_with(folder: &Path, typed: &str, seed: u64) -> Recovery {
    recovery_by(folder, Some(typed), seed)
}

fn recovery_by(folder: &Path, typed: Option<&str>, seed: u64) -> Recovery {
    let host = TestHost::days_later(seed, 1).with_home(folder);
    Recovery::new(WorkspacePaths::new(workspace_in(folder)), typed, Box::new(host))
}

pub(crate) fn told(error: app::AppError) -> String {
    format!("{error:?}")
}

/// What is wrong, unless `holds`.
pub(crate) fn must(holds: bool, wrong: impl FnOnce() -> String) -> Result<(), String> {
    if holds { Ok(()) } else { Err(wrong()) }
}
