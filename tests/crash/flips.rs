//! Bits that flip and files that end early, in key slots and in backups: every class of places. What is opened
//! or restored then is what was there, or it is refused and told of; another slot, another backup gives
//! everything. The database and its log are spoilt in `tests/journeys/damage.rs`.

use std::path::{Path, PathBuf};

use app::scale::Answer;
use app::{AnswerIndicator, App, AppError, BackupReason, Role, WorkspacePaths};
use record::Hash;
use viba_tests::{Seeded, TestHost, begun};

use crate::kill::{must, recovery_with, told};

const WORDS: &str = "regn på ruta mi";
/// Every how many damages the slow comparisons are made.
const CHECKED: usize = 7;
/// One page of the database.
const PAGE: usize = 4096;

/// What all damages together showed.
#[derive(Default)]
pub(crate) struct Tally {
    pub(crate) cases: usize,
    pub(crate) unaffected: usize,
    pub(crate) detected: usize,
    pub(crate) wrong: usize,
}

/// A workspace with three slots and two backups, and what is in it.
struct Whole {
    folder: PathBuf,
    code: String,
    digest: Hash,
    /// The backup that is damaged.
    backup: String,
    made_at: Option<String>,
    held: app::Counts,
}

/// Where it is damaged.
#[derive(Copy, Clone, Debug)]
enum Place {
    /// Anywhere in a slot.
    Slot(&'static str),
    /// The database of a backup: its first bytes, the beginning and end of a page, anywhere.
    Head,
    PageHead,
    PageEnd,
    Body,
    /// What a backup says of itself.
    Note,
    /// What opens a backup.
    Key(&'static str),
}

const PLACES: [Place; 11] = [
    Place::Slot("passphrase"),
    Place::Slot("recovery"),
    Place::Slot("keychain"),
    Place::Head,
    Place::PageHead,
    Place::PageEnd,
    Place::Body,
    Place::Note,
    Place::Key("passphrase"),
    Place::Key("recovery"),
    Place::Key("keychain"),
];

impl Place {
    fn file(self, whole: &Whole) -> PathBuf {
        let workspace = whole.folder.join("viba");
        let backup = workspace.join("backups").join(&whole.backup);
        match self {
            Self::Slot(kind) => workspace.join(format!("keys/{kind}.slot")),
            Self::Key(kind) => backup.join(format!("keys/{kind}.slot")),
            Self::Note => backup.join("backup.json"),
            _ => backup.join("viba.db"),
        }
    }

    fn byte(self, length: usize, random: &Seeded) -> usize {
        let page = random.below(length / PAGE) * PAGE;
        match self {
            Self::Head => random.below(100),
            Self::PageHead => page + random.below(12),
            // The proof of a page stands at its end.
            Self::PageEnd => page + PAGE - 1 - random.below(80),
            _ => random.below(length),
        }
    }
}

pub(crate) fn soak(cases: usize, seed: u64) -> Tally {
    let place = tempfile::tempdir().expect("a folder");
    let whole = Whole::make(place.path(), seed);
    let random = Seeded::new(seed);
    let mut tally = Tally { cases, ..Tally::default() };
    for case in 0..cases {
        let at = PLACES[case % PLACES.len()];
        let file = at.file(&whole);
        let before = std::fs::read(&file).expect("read");
        let (bad, how) = damaged(&before, at, &random);
        std::fs::write(&file, &bad).expect("written");
        if bad == before {
            // The same bit twice.
            tally.unaffected += 1;
            continue;
        }
        let found = match at {
            Place::Slot(kind) => whole.slot(kind, case),
            _ => whole.backup(case),
        };
        match found {
            Ok(true) => tally.unaffected += 1,
            Ok(false) => tally.detected += 1,
            Err(wrong) => {
                tally.wrong += 1;
                eprintln!("case {case}, {at:?}, {how}: {wrong}");
            }
        }
        std::fs::write(&file, &before).expect("written");
    }
    tally
}

/// One to three bits, or an early end.
fn damaged(before: &[u8], at: Place, random: &Seeded) -> (Vec<u8>, String) {
    let mut bytes = before.to_vec();
    if random.below(4) == 0 {
        let length = random.below(bytes.len());
        bytes.truncate(length);
        return (bytes, format!("cut at {length}"));
    }
    let mut places = Vec::new();
    for _ in 0..=random.below(3) {
        let byte = at.byte(bytes.len(), random);
        bytes[byte] ^= 1 << random.below(8);
        places.push(byte);
    }
    (bytes, format!("bits at {places:?}"))
}

impl Whole {
    fn make(place: &Path, seed: u64) -> Self {
        let folder = place.to_owned();
        let host = Box::new(TestHost::new(seed).with_home(&folder));
        let paths = WorkspacePaths::new(folder.join("viba"));
        let mut app = App::create_with(paths, Role::Assessor, "Prøve", Some(WORDS), host)
            .expect("a workspace");
        let code = app.make_recovery_code(WORDS).expect("a code").output.concat();
        app.set_opens_by_itself(WORDS, true).expect("set");
        let draft = begun(&mut app, "Bjørka");
        let indicator = "curiosity.3.1".to_owned();
        let click = AnswerIndicator { assessment: draft, indicator, answer: Some(Answer::Yes) };
        app.answer_indicator(&click).expect("answered");
        let id = app.assess(app::EXAMPLE_VISITS[0].1).expect("taken in").output.assessment;
        app.finalize(&id, &app::SittingKind::ALL).expect("final");
        let made = app.back_up(BackupReason::Asked, None).expect("made");
        let digest = app.state_digest().expect("a digest");
        drop(app);
        let recovery = recovery_with(&folder, WORDS, 3);
        let held = recovery.rehearse(&made.name).expect("tried").holds;
        let listed = recovery.generations().into_iter().find(|one| one.name == made.name);
        let made_at = listed.and_then(|one| one.made_at);
        Self { folder, code, digest, backup: made.name, made_at, held }
    }

    fn open(&self, typed: Option<&str>) -> Result<App, AppError> {
        let paths = WorkspacePaths::new(self.folder.join("viba"));
        let host = Box::new(TestHost::new(77).with_home(&self.folder));
        match typed {
            Some(typed) => App::open_with(paths, typed, host),
            None => App::open(paths, host),
        }
    }

    fn is_same(&self, app: &App) -> Result<(), String> {
        let digest = app.state_digest().map_err(told)?;
        must(digest == self.digest, || "other records".to_owned())
    }

    /// The secret of a damaged slot opens the same workspace or none; another one opens it. Whether the
    /// damaged one still does.
    fn slot(&self, kind: &str, case: usize) -> Result<bool, String> {
        let (own, other) = match kind {
            "passphrase" => (Some(WORDS), self.code.as_str()),
            "recovery" => (Some(self.code.as_str()), WORDS),
            _ => (None, WORDS),
        };
        let opened = self.open(own);
        if let Ok(app) = &opened {
            self.is_same(app)?;
        }
        let is_open = opened.is_ok();
        drop(opened);
        let mut app = self.open(Some(other)).map_err(told)?;
        self.is_same(&app)?;
        if !is_open && kind == "keychain" && case.is_multiple_of(CHECKED) {
            // What is broken is made anew with what is whole. The slot of before is put back after this.
            app.set_passphrase(other, WORDS).map_err(told)?;
            drop(app);
            self.open(Some(WORDS)).map_err(told).and_then(|app| self.is_same(&app))?;
        }
        Ok(is_open)
    }

    /// A damaged backup is refused, or what it gives is what it held; the other one gives everything. Whether
    /// it is as it was.
    fn backup(&self, case: usize) -> Result<bool, String> {
        let recovery = recovery_with(&self.folder, WORDS, 5);
        let listed = recovery.generations().into_iter().find(|one| one.name == self.backup);
        let is_told = listed.is_some();
        if let Some(listed) = listed {
            must(listed.made_at == self.made_at && listed.records == Some(1), || {
                format!("it says of itself {listed:?}")
            })?;
        }
        let tried = recovery.rehearse(&self.backup);
        if let Ok(tried) = &tried {
            must(tried.holds == self.held, || format!("it gives {:?}", tried.holds))?;
        }
        if case.is_multiple_of(CHECKED) {
            let checked = recovery.check(&self.folder).map_err(told)?;
            let is_whole = tried.is_ok() && is_told;
            must(!is_whole || checked.findings.len() <= 1, || format!("{:?}", checked.findings))?;
            must(!checked.is_fine(), || "called fine".to_owned())?;
            let other = recovery.generations().into_iter().find(|one| one.name != self.backup);
            let other = other.ok_or("no other backup")?;
            let holds = recovery.rehearse(&other.name).map_err(told)?.holds;
            must(holds.records == self.held.records, || format!("the other gives {holds:?}"))?;
        }
        Ok(tried.is_ok() && is_told)
    }
}
