//! A clock that jumps: ten years back and ahead, over the nights the clocks are changed, into other zones,
//! between one thing a person does and the next. Nothing may be lost, nothing refused, and offices agree in
//! whatever order they take in what was sent, whatever their own clocks say.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicUsize, Ordering};

use app::scale::Answer;
use app::{
    AnswerIndicator, App, AppError, BackupReason, BinKind, EXAMPLE_VISITS, Host, KeyCost, Keychain,
    NoteChange, Places, Role, SittingKind, Unwatched, WorkspacePaths,
};
use jiff::tz::TimeZone;
use viba_tests::{Seeded, TestHost, reopen};

use crate::kill::{must, told, whole};

/// Ten years, in milliseconds.
const TEN_YEARS_MS: i64 = 3_652 * 86_400_000;
/// The usual day of the tests.
const USUAL_MS: i64 = 1_773_320_000_000;
/// Just before the clocks go ahead in spring and back in autumn 2026, at 01:00 UTC.
const CHANGES_MS: [i64; 2] = [1_774_746_000_000 - 2, 1_792_890_000_000 - 2];
/// Oslo, and the two ends of the world.
const ZONES: [&str; 3] = ["CET-1CEST,M3.5.0,M10.5.0/3", "<+14>-14", "<-11>11"];
/// The last ten backups stay, whenever they were made; two of them were made when something became final.
const STAY: usize = 8;

/// What all rounds together showed.
#[derive(Default)]
pub(crate) struct Tally {
    pub(crate) rounds: usize,
    pub(crate) jumps: usize,
    pub(crate) acknowledged: usize,
    pub(crate) wrong: usize,
}

/// A clock somebody sets, in a zone somebody chooses.
#[derive(Clone, Default)]
struct Clock {
    shift_ms: Arc<AtomicI64>,
    zone: Arc<AtomicUsize>,
}

impl Clock {
    fn jump(&self, random: &Seeded) {
        let choices = [-TEN_YEARS_MS, TEN_YEARS_MS, 0, 0];
        let changes = CHANGES_MS.map(|change| change - USUAL_MS);
        let all: Vec<i64> = choices.into_iter().chain(changes).collect();
        self.shift_ms.store(all[random.below(all.len())], Ordering::Relaxed);
        self.zone.store(random.below(ZONES.len()), Ordering::Relaxed);
    }
}

/// A machine with such a clock.
struct Machine {
    usual: TestHost,
    clock: Clock,
}

impl Host for Machine {
    fn now(&self) -> jiff::Zoned {
        let usual = self.usual.now().timestamp().as_millisecond();
        let at_ms = usual + self.clock.shift_ms.load(Ordering::Relaxed);
        let zone = ZONES[self.clock.zone.load(Ordering::Relaxed)];
        let zone = TimeZone::posix(zone).expect("a zone");
        jiff::Timestamp::from_millisecond(at_ms).unwrap_or_default().to_zoned(zone)
    }

    fn random(&self, bytes: &mut [u8]) {
        self.usual.random(bytes);
    }

    fn keychain(&self) -> Box<dyn Keychain> {
        self.usual.keychain()
    }

    fn key_cost(&self) -> KeyCost {
        self.usual.key_cost()
    }

    fn places(&self) -> Places {
        self.usual.places()
    }

    fn reserve_bytes(&self) -> u64 {
        self.usual.reserve_bytes()
    }
}

fn machine(folder: &Path, seed: u64, clock: &Clock) -> Box<Machine> {
    Box::new(Machine { usual: TestHost::new(seed).with_home(folder), clock: clock.clone() })
}

pub(crate) fn soak(rounds: usize, seed: u64) -> Tally {
    let mut tally = Tally { rounds, ..Tally::default() };
    for round in 0..rounds {
        let place = tempfile::tempdir().expect("a folder");
        let seed = seed.wrapping_mul(1_000_003).wrapping_add(round as u64);
        if let Err(wrong) = once(place.path(), seed, &mut tally) {
            tally.wrong += 1;
            eprintln!("round {round}: {wrong}");
        }
    }
    tally
}

/// Two laptops work, two offices take in what they sent.
fn once(place: &Path, seed: u64, tally: &mut Tally) -> Result<(), String> {
    let random = Seeded::new(seed);
    let mut sent = Vec::new();
    for laptop in 0..2_u64 {
        let folder = place.join(format!("laptop{laptop}"));
        sent.extend(Laptop::new(&folder, seed.wrapping_add(laptop << 32)).work(&random, tally)?);
    }
    let mut states = BTreeSet::new();
    for office in 0..2_u64 {
        let folder = place.join(format!("office{office}"));
        let clock = Clock::default();
        let host = machine(&folder, seed.wrapping_add((7 + office) << 32), &clock);
        let paths = WorkspacePaths::new(folder.join("viba"));
        let mut app = App::create(paths, Role::Office, "Prøve", host).map_err(told)?;
        let mut order: Vec<&PathBuf> = sent.iter().collect();
        for left in (1..order.len()).rev() {
            order.swap(left, random.below(left + 1));
        }
        for bundle in order {
            clock.jump(&random);
            tally.jumps += 1;
            let taken = app.import(&[bundle.as_path()], &Unwatched).map_err(told)?;
            must(taken.bundles[0].rejected.is_empty(), || format!("{:?}", taken.bundles))?;
        }
        let summary = app.office_summary().map_err(told)?;
        let summary = serde_json::to_string(&summary).map_err(|error| error.to_string())?;
        let digest = app.state_digest().map_err(told)?.to_string();
        states.insert((digest, app.derived_lines().map_err(told)?, summary));
    }
    must(states.len() == 1, || "the offices do not agree".to_owned())
}

struct Laptop {
    folder: PathBuf,
    seed: u64,
    clock: Clock,
}

impl Laptop {
    fn new(folder: &Path, seed: u64) -> Self {
        Self { folder: folder.to_owned(), seed, clock: Clock::default() }
    }

    fn open(&mut self) -> Result<App, String> {
        self.seed = self.seed.wrapping_add(1);
        let paths = WorkspacePaths::new(self.folder.join("viba"));
        App::open(paths, machine(&self.folder, self.seed, &self.clock)).map_err(told)
    }

    /// Visits, corrections, notes, backups and the bin, with a jump before each; the bundles it sent.
    fn work(mut self, random: &Seeded, tally: &mut Tally) -> Result<Vec<PathBuf>, String> {
        let paths = WorkspacePaths::new(self.folder.join("viba"));
        let host = machine(&self.folder, self.seed, &self.clock);
        let mut app = App::create(paths, Role::Assessor, "Prøve", host).map_err(told)?;
        let draft = app.assess(crate::answers::DRAFT.as_bytes()).map_err(told)?.output.assessment;
        let (mut made, mut notes, mut sent) = (Vec::new(), Vec::new(), Vec::new());
        let binned = app.write_note(&draft, "Til kurven.", &[], &[]).map_err(told)?.output.note;
        let change = NoteChange { remove: true, ..NoteChange::default() };
        app.change_note(&draft, &binned, &change).map_err(told)?;
        for step in 0..18 {
            self.clock.jump(random);
            tally.jumps += 1;
            if step % 4 == 3 {
                drop(app);
                app = self.open()?;
            }
            let text = format!("Notat {step}.");
            app.write_note(&draft, &text, &[], &[]).map_err(told)?;
            notes.push(text);
            answer(&mut app, &draft, Answer::Yes).map_err(told)?;
            if step % 6 == 1 {
                let file = EXAMPLE_VISITS[step / 6].1;
                let id = app.assess(file).map_err(told)?.output.assessment;
                app.finalize(&id, &SittingKind::ALL).map_err(told)?;
                self.clock.jump(random);
                app.begin_correction(&id, "Talt feil").map_err(told)?;
                app.write_note(&id, "Rettet.", &[], &[]).map_err(told)?;
                app.finalize(&id, &SittingKind::ALL).map_err(told)?;
                sent.push(PathBuf::from(app.export(None).map_err(told)?.output.file));
            }
            made.push(app.back_up(BackupReason::Asked, None).map_err(told)?.folder);
            tally.acknowledged += 3;
        }
        drop(app);
        self.is_there(&draft, &notes, &made, &binned)?;
        Ok(sent)
    }

    /// With the usual clock again, everything is there: notes, the last backups, what lay in the bin.
    fn is_there(
        &self,
        draft: &str,
        notes: &[String],
        made: &[String],
        binned: &str,
    ) -> Result<(), String> {
        let mut app = reopen(&self.folder.join("viba"), self.seed.wrapping_add(99));
        let content = app.case(draft).map_err(told)?.content;
        let found: BTreeSet<String> = content.notes.into_iter().map(|note| note.text).collect();
        must(found == notes.iter().cloned().collect(), || format!("notes {found:?}"))?;
        let backups = whole(&self.folder.join("viba"))?;
        for backup in made.iter().rev().take(STAY) {
            must(backups.contains(&PathBuf::from(backup)), || format!("{backup} is gone"))?;
        }
        app.rebuild().map_err(told)?;
        app.restore_from_bin(BinKind::Note, binned)
            .map_err(|_| "the bin was emptied".to_owned())?;
        let words = app.case(draft).map_err(told)?.content.notes;
        let is_back = words.iter().any(|note| note.text == "Til kurven.");
        must(is_back, || "without its words".to_owned())
    }
}

fn answer(app: &mut App, draft: &str, answer: Answer) -> Result<(), AppError> {
    let (assessment, indicator) = (draft.to_owned(), "curiosity.3.1".to_owned());
    app.answer_indicator(&AnswerIndicator { assessment, indicator, answer: Some(answer) }).map(drop)
}
