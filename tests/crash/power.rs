//! Power cuts: a child answers on a disk of its own, whose file system is shut down at a random moment with
//! everything that was not on disk thrown away. Killing a program proves nothing about this: what a killed
//! program wrote, the system still writes.
//!
//! The control writes through a connection with `synchronous=NORMAL`. It must lose acknowledged rows: a cut
//! that takes nothing from it would prove nothing about ours.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use rustix::time::{ClockId, clock_gettime};
use viba_tests::{Seeded, inside, reopen};

use crate::answers::{self, Answers, Choices};
use crate::child::{Running, Told};

/// How the work on our own settings is called, and the one of the control.
pub(crate) const FULL: &str = "power";
pub(crate) const CONTROL: &str = "power-control";
/// The longest a child lives after it began, in milliseconds.
const LONGEST_LIFE_MS: usize = 400;
/// How large the disk is: the file takes only what is written to it.
const DISK_BYTES: u64 = 96 * 1024 * 1024;
/// `EXT4_IOC_SHUTDOWN`, `_IOR('X', 125, __u32)`.
const SHUTDOWN: rustix::ioctl::Opcode = 0x8004_587d;
/// `EXT4_GOING_FLAGS_NOLOGFLUSH`: the log in memory is thrown away too.
const WITHOUT_FLUSH: u32 = 2;

/// What all rounds together showed.
pub(crate) struct Tally {
    pub(crate) rounds: usize,
    /// Acknowledged before the cut.
    pub(crate) acknowledged: usize,
    pub(crate) lost: usize,
    /// Rounds that lost something, or brought what nobody wrote.
    pub(crate) wrong: usize,
}

/// Now, on the clock that every process reads alike: nanoseconds.
fn now_ns() -> i64 {
    let now = clock_gettime(ClockId::Monotonic);
    now.tv_sec * 1_000_000_000 + now.tv_nsec
}

/// Answers at random with our own settings; each is said with the moment it came back.
pub(crate) fn child(folder: &Path, seed: u64) -> Option<()> {
    let mut app = reopen(folder, seed);
    let assessment = app.list().ok()?.first()?.assessment.clone();
    let choices = Choices::new(&app, seed);
    let mut told = Told::begin()?;
    loop {
        let (indicator, answer) = choices.next();
        let assessment = assessment.clone();
        app.answer_indicator(&app::AnswerIndicator { assessment, indicator, answer }).ok()?;
        told.say(&now_ns().to_string())?;
    }
}

/// Writes numbered rows through a connection that waits for no disk.
pub(crate) fn control(folder: &Path) -> Option<()> {
    let db = inside(folder);
    db.execute_batch("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL").ok()?;
    let mut told = Told::begin()?;
    for number in 1_i64.. {
        let row = "INSERT INTO answer (assessment_id, indicator_id, value, answered_at_ms)
            SELECT id, 'curiosity.3.1', 'yes', ?1 FROM assessment";
        db.execute(row, [number]).ok()?;
        told.say(&now_ns().to_string())?;
    }
    Some(())
}

fn rows(db: &rusqlite::Connection) -> Option<usize> {
    let count: i64 = db.query_row("SELECT count(*) FROM answer", [], |row| row.get(0)).ok()?;
    usize::try_from(count).ok()
}

/// Cuts the power of a child, round after round on one disk. An error says what is missing here.
pub(crate) fn soak(rounds: usize, seed: u64, work: &str) -> Result<Tally, String> {
    let disk = Disk::new()?;
    let at = disk.mounted.join("viba");
    answers::drafted(&at, seed);
    let lives = Seeded::new(seed);
    let mut tally = Tally { rounds, acknowledged: 0, lost: 0, wrong: 0 };
    let mut before = Before::default();
    for round in 0..rounds {
        let own_seed = seed.wrapping_mul(1_000_003).wrapping_add(round as u64);
        let running = Running::start(work, &at, own_seed);
        std::thread::sleep(Duration::from_millis(lives.below(LONGEST_LIFE_MS) as u64));
        let cut_ns = now_ns();
        disk.cut()?;
        let said = running.kill();
        disk.again()?;
        // What came back after the cut began may be on disk or not.
        let is_before = |line: &&String| line.parse().is_ok_and(|at_ns: i64| at_ns < cut_ns);
        let acknowledged = said.iter().filter(is_before).count();
        tally.acknowledged += acknowledged;
        let written = acknowledged..=said.len() + 1;
        let lost = if work == CONTROL {
            before.rows_lost(&at, written)
        } else {
            before.answers_lost(&at, own_seed, written)
        };
        tally.lost += lost.unwrap_or(0);
        tally.wrong += usize::from(lost != Some(0));
    }
    Ok(tally)
}

/// What the file held after the round before.
#[derive(Default)]
struct Before {
    answers: Answers,
    rows: usize,
}

impl Before {
    /// How many answers are lost: the file must hold what as many answers gave as were `written`. None
    /// where it holds what no number of them gave.
    fn answers_lost(
        &mut self,
        at: &Path,
        seed: u64,
        written: std::ops::RangeInclusive<usize>,
    ) -> Option<usize> {
        let app = reopen(at, seed);
        let id = app.list().expect("a list").first().expect("the draft").assessment.clone();
        let steps = app.observe(&id).expect("the draft");
        let found: BTreeMap<_, _> = steps
            .items
            .iter()
            .flat_map(|item| &item.answers)
            .filter_map(|one| Some((one.id.clone(), one.answer?)))
            .collect();
        let choices = Choices::new(&app, seed);
        let mut state = self.answers.clone();
        let mut fits = None;
        for count in 0..=*written.end() {
            if answers::holds(&found, &state) {
                fits = Some((count, state.clone()));
                if written.contains(&count) {
                    break;
                }
            }
            let (indicator, answer) = choices.next();
            state.insert(indicator, answer);
        }
        self.answers = found.into_iter().map(|(id, answer)| (id, Some(answer))).collect();
        fits.map(|(count, _)| written.start().saturating_sub(count))
    }

    fn rows_lost(&mut self, at: &Path, written: std::ops::RangeInclusive<usize>) -> Option<usize> {
        let found = rows(&inside(at))?;
        let lost = (self.rows + written.start()).saturating_sub(found);
        let is_possible = found <= self.rows + written.end();
        self.rows = found;
        is_possible.then_some(lost)
    }
}

/// A file with a file system of its own, mounted.
struct Disk {
    _folder: tempfile::TempDir,
    image: PathBuf,
    mounted: PathBuf,
}

impl Disk {
    /// Makes one, or says what is missing to make one.
    fn new() -> Result<Self, String> {
        let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
        let (image, mounted) = (folder.path().join("disk"), folder.path().join("mounted"));
        let made = std::fs::File::create(&image).and_then(|file| file.set_len(DISK_BYTES));
        made.and_then(|()| std::fs::create_dir(&mounted)).map_err(|error| error.to_string())?;
        run(Command::new("mkfs.ext4").args(["-q", "-F"]).arg(&image))?;
        let disk = Self { _folder: folder, image, mounted };
        disk.mount()?;
        Ok(disk)
    }

    fn mount(&self) -> Result<(), String> {
        run(Command::new("mount").args(["-o", "loop"]).arg(&self.image).arg(&self.mounted))
    }

    /// Cuts the power: nothing more comes to the disk, and what it has not got is gone.
    #[expect(unsafe_code, reason = "no safe crate knows this request")]
    fn cut(&self) -> Result<(), String> {
        let folder = std::fs::File::open(&self.mounted).map_err(|error| error.to_string())?;
        // SAFETY: the request reads one `__u32` through the pointer, which is what is handed over, and
        // writes to none of our memory. On another file system it is refused.
        let done = unsafe {
            let request = rustix::ioctl::Setter::<SHUTDOWN, u32>::new(WITHOUT_FLUSH);
            rustix::ioctl::ioctl(&folder, request)
        };
        done.map_err(|error| format!("the file system cannot be shut down: {error}"))
    }

    /// Mounts it again, as a machine does that is started again: its log is read.
    fn again(&self) -> Result<(), String> {
        run(Command::new("umount").arg(&self.mounted))?;
        self.mount()
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(&self.mounted).status();
    }
}

/// Runs a program of the system; an error says which could not do what it is for.
fn run(command: &mut Command) -> Result<(), String> {
    let program = command.get_program().to_string_lossy().into_owned();
    match command.output() {
        Ok(output) if output.status.success() => Ok(()),
        Ok(output) => Err(format!("{program}: {}", String::from_utf8_lossy(&output.stderr).trim())),
        Err(error) => Err(format!("{program}: {error}")),
    }
}
