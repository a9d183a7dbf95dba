//! What the tests across crates share: a machine whose clock and randomness are known.

mod files;
pub mod window;

pub use files::{copied, inside, old_workspace};

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use app::{
    App, AssessmentKind, AssessorRole, EXAMPLE_REGISTER, Guard, Home, Host, KeyCost, KeyFolder,
    Keychain, NewDraft, Places, Role, Screen, SecretKey, Session, Unwatched, VisitPlace,
    WorkspacePaths,
};

/// A small generator with a known seed. Not for keys anybody relies on.
#[derive(Debug)]
pub struct Seeded(AtomicU64);

impl Seeded {
    /// Starts at `seed`.
    #[must_use]
    pub const fn new(seed: u64) -> Self {
        Self(AtomicU64::new(seed ^ 0x9E37_79B9_7F4A_7C15))
    }

    /// The next number: `splitmix64`.
    pub fn next(&self) -> u64 {
        let state = self.0.fetch_add(0x9E37_79B9_7F4A_7C15, Ordering::Relaxed);
        let mut mixed = state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number below `limit`.
    pub fn below(&self, limit: usize) -> usize {
        usize::try_from(self.next() % limit.max(1) as u64).unwrap_or(0)
    }
}

/// When the clock of a machine starts if nothing else is said: 12 March 2026. UTC, ms since 1970.
const USUAL_MS: u64 = 1_773_320_000_000;

/// A machine whose clock starts on a known day and moves a millisecond at every look.
#[derive(Debug)]
pub struct TestHost {
    secrets: Option<PathBuf>,
    reserve: u64,
    random: Seeded,
    clock_ms: AtomicU64,
}

impl TestHost {
    /// A machine of its own for every seed.
    #[must_use]
    pub const fn new(seed: u64) -> Self {
        Self::at(seed, USUAL_MS)
    }
}

impl TestHost {
    /// The same machine some days later.
    #[must_use]
    pub const fn days_later(seed: u64, days: u64) -> Self {
        Self::at(seed, USUAL_MS + days * 86_400_000)
    }
}

impl TestHost {
    /// The same machine at a moment: UTC, ms since 1970.
    #[must_use]
    pub const fn at(seed: u64, clock_ms: u64) -> Self {
        Self {
            secrets: None,
            reserve: 4096,
            random: Seeded::new(seed),
            clock_ms: AtomicU64::new(clock_ms),
        }
    }

    /// The same machine keeping so much room on the disk.
    #[must_use]
    pub const fn with_reserve(mut self, bytes: u64) -> Self {
        self.reserve = bytes;
        self
    }

    /// The same machine with the program's own folder, where the real one looks for secrets too.
    #[must_use]
    pub fn with_home(self, home: &Path) -> Self {
        Self { secrets: Some(Home::new(home.to_owned()).secrets()), ..self }
    }
}

impl Host for TestHost {
    fn now(&self) -> jiff::Zoned {
        let at = i64::try_from(self.clock_ms.fetch_add(1, Ordering::Relaxed)).unwrap_or(0);
        let zone = jiff::tz::TimeZone::fixed(jiff::tz::offset(1));
        jiff::Timestamp::from_millisecond(at).unwrap_or_default().to_zoned(zone)
    }

    fn random(&self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(8) {
            let number = self.random.next().to_le_bytes();
            chunk.copy_from_slice(&number[..chunk.len()]);
        }
    }

    fn keychain(&self) -> Box<dyn Keychain> {
        let common = KeyFolder::new(common_secrets());
        let own = self.secrets.clone().map(KeyFolder::new);
        Box::new(TestKeychain { own: own.unwrap_or_else(|| common.clone()), common })
    }

    fn key_cost(&self) -> KeyCost {
        KeyCost::LEAST
    }

    fn places(&self) -> Places {
        Places::default()
    }

    fn reserve_bytes(&self) -> u64 {
        self.reserve
    }
}

/// Keeps secrets in the program's own folder, and finds those of machines that have none too.
struct TestKeychain {
    own: KeyFolder,
    common: KeyFolder,
}

impl Keychain for TestKeychain {
    fn keep(&self, entry: &str, secret: &SecretKey) -> std::io::Result<()> {
        self.own.keep(entry, secret)
    }

    fn find(&self, entry: &str) -> std::io::Result<Option<SecretKey>> {
        let own = self.own.find(entry)?;
        own.map_or_else(|| self.common.find(entry), |own| Ok(Some(own)))
    }

    fn forget(&self, entry: &str) -> std::io::Result<()> {
        self.own.forget(entry)
    }

    fn guard(&self) -> Guard {
        self.own.guard()
    }
}

/// Where machines of tests keep secrets if nothing else is said: other processes find them too.
#[must_use]
pub fn common_secrets() -> PathBuf {
    std::env::temp_dir().join("viba-test-secrets")
}

/// The key of a workspace that opens by itself, as the digits a database shell takes.
///
/// # Panics
///
/// If it does not.
#[must_use]
pub fn key_of(workspace: &Path, secrets: &Path) -> String {
    let slot = std::fs::read(workspace.join("keys/keychain.slot")).expect("a slot");
    let slot = vault::Slot::read(&slot).expect("read");
    let keys = KeyFolder::new(secrets.to_owned());
    let secret = keys.find(slot.entry().expect("its name")).expect("asked").expect("a secret");
    let key = slot.open(&vault::Secret::Keychain(&secret)).expect("the key");
    key.expose().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A new workspace in `folder`.
///
/// # Panics
///
/// If it cannot be made: then no test has anything to say.
#[must_use]
pub fn workspace(folder: &Path, role: Role, seed: u64) -> App {
    let paths = WorkspacePaths::new(folder.to_owned());
    App::create(paths, role, "Prøve", Box::new(TestHost::new(seed))).expect("a workspace")
}

/// Opens a workspace again.
///
/// # Panics
///
/// If it cannot be opened.
#[must_use]
pub fn reopen(folder: &Path, seed: u64) -> App {
    let paths = WorkspacePaths::new(folder.to_owned());
    // A window keeps its workspaces in its own folder.
    let host = TestHost::new(seed).with_home(folder.parent().unwrap_or(folder));
    App::open(paths, Box::new(host)).expect("an open workspace")
}

/// A program with a window whose own folder is `home`, on a machine that is another at every start.
#[must_use]
pub fn session(home: &Path) -> Session {
    session_at(home, USUAL_MS)
}

/// The same with its clock starting at a moment: UTC, ms since 1970.
#[must_use]
pub fn session_at(home: &Path, clock_ms: u64) -> Session {
    static SEED: AtomicU64 = AtomicU64::new(1_000);
    let own = home.to_owned();
    let hosts = move || -> Box<dyn Host> {
        let seed = SEED.fetch_add(1, Ordering::Relaxed);
        Box::new(TestHost::at(seed, clock_ms).with_home(&own))
    };
    Session::new(Home::new(home.to_owned()), Box::new(hosts))
}

/// Begins a draft of a new visit to a group, with the first version of the working rubric.
///
/// # Panics
///
/// If it cannot be begun.
pub fn begun(app: &mut App, group: &str) -> String {
    begun_on(app, group, "2026-03-12", "viba-working@0.1.0")
}

/// The same on a day and with a rubric of one's choice.
///
/// # Panics
///
/// If it cannot be begun.
pub fn begun_on(app: &mut App, group: &str, day: &str, rubric: &str) -> String {
    let place = VisitPlace { kindergarten: "100011379".into(), group: group.into() };
    let visit = app.mint_visit(&place, day).expect("minted").output.visit;
    let new = NewDraft {
        visit,
        rubric: rubric.into(),
        kind: AssessmentKind::External,
        role: AssessorRole::Primary,
        assessor: "Kari Prøve".into(),
    };
    app.start_assessment(&new).expect("begun").output.assessment
}

/// Makes a home whose window opens on a draft of which nothing is answered yet.
///
/// # Panics
///
/// If it cannot be made.
pub fn half_begun(home: &Path) {
    begun_with(home, "viba-working@0.1.0");
}

/// The same with the scale of one's choice.
///
/// # Panics
///
/// If it cannot be made.
pub fn begun_with(home: &Path, rubric: &str) {
    let mut session = session(home);
    session.create(Role::Assessor, "Prøve", None, None).expect("made");
    session.app().expect("open").import_register(EXAMPLE_REGISTER, &Unwatched).expect("read");
    drop(session);
    begin_in(home, rubric);
}

/// Begins a draft in the workspace that was open last; the window opens on it.
///
/// # Panics
///
/// If it cannot be begun.
pub fn begin_in(home: &Path, rubric: &str) {
    let mut session = session(home);
    let start = session.start();
    assert!(start.workspace.is_some(), "a workspace that was open last");
    let app = session.app().expect("open");
    let assessment = begun_on(app, "Bjørka", "2026-03-12", rubric);
    app.keep_screen(&Screen::Observe { assessment }).expect("kept");
    // Not closed: the window opens where it was cut off.
}
