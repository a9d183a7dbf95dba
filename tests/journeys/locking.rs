//! A window that is left alone: the workspace is locked, and unlocked it is where it was.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use app::{AppError, Home, Host, KeyRefusal, Role, Screen, Session, Settings};
use viba_tests::{TestHost, begun};

const WORDS: &str = "regn på ruta mi";
const MINUTE_MS: u64 = 60_000;
const NOON_MS: u64 = 1_773_320_000_000;

/// A window whose clock the test sets.
struct Desk {
    folder: tempfile::TempDir,
    session: Session,
    now_ms: Arc<AtomicU64>,
}

impl Desk {
    fn new(seed: u64) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let now_ms = Arc::new(AtomicU64::new(NOON_MS));
        let (clock, home) = (Arc::clone(&now_ms), folder.path().to_owned());
        let seeds = AtomicU64::new(seed);
        let hosts = move || -> Box<dyn Host> {
            let seed = seeds.fetch_add(1, Ordering::Relaxed);
            Box::new(TestHost::at(seed, clock.load(Ordering::Relaxed)).with_home(&home))
        };
        let session = Session::new(Home::new(folder.path().to_owned()), Box::new(hosts));
        Self { folder, session, now_ms }
    }

    fn pass(&self, minutes: u64) {
        self.now_ms.fetch_add(minutes * MINUTE_MS, Ordering::Relaxed);
    }

    fn observing(&mut self, passphrase: Option<&str>) -> Screen {
        self.session.create(Role::Assessor, "Prøve", passphrase, None).expect("made");
        let app = self.session.app().expect("open");
        let assessment = begun(app, "Bjørka");
        let screen = Screen::Observe { assessment };
        app.keep_screen(&screen).expect("kept");
        screen
    }
}

#[test]
fn left_alone_it_locks_and_unlocked_it_is_where_it_was() {
    let mut desk = Desk::new(4_100);
    let screen = desk.observing(Some(WORDS));
    desk.session.seen();
    desk.pass(14);
    assert!(desk.session.lock_if_left().is_none(), "not yet");
    desk.session.seen();
    desk.pass(14);
    assert!(desk.session.lock_if_left().is_none(), "somebody was here");
    desk.pass(1);
    let told = desk.session.lock_if_left().expect("locked");
    assert!(told.workspace.is_none() && told.place.is_none() && told.recovered.is_none());
    assert_eq!(told.locked.as_ref().map(|locked| locked.name.as_str()), Some("Prøve"));
    assert!(matches!(desk.session.app(), Err(AppError::NoneOpen)), "nothing is open");
    assert!(desk.session.lock_if_left().is_none(), "once");
    let refused = desk.session.unlock("feil ord her i dag").expect_err("shut");
    assert!(matches!(refused, AppError::Key(KeyRefusal::WrongSecret)), "{refused:?}");
    assert!(desk.session.start().locked.is_some(), "and it stays locked");
    let told = desk.session.unlock(WORDS).expect("unlocked");
    assert_eq!(told.place, Some(screen));
    assert!(told.workspace.is_some() && told.locked.is_none() && told.recovered.is_none());
}

#[test]
fn a_machine_that_slept_wakes_up_locked_and_a_clock_set_back_locks_nothing() {
    let mut desk = Desk::new(4_200);
    desk.observing(Some(WORDS));
    desk.now_ms.fetch_sub(600 * MINUTE_MS, Ordering::Relaxed);
    assert!(desk.session.lock_if_left().is_none(), "set back");
    desk.pass(14);
    assert!(desk.session.lock_if_left().is_none());
    desk.pass(600);
    assert!(desk.session.lock_if_left().is_some());
}

#[test]
fn without_anything_to_type_or_when_told_never_it_stays_open() {
    let mut desk = Desk::new(4_300);
    desk.observing(None);
    desk.pass(600);
    assert!(desk.session.lock_if_left().is_none(), "nobody could unlock it");
    let refused = desk.session.lock().expect_err("nothing to type");
    assert!(matches!(refused, AppError::Key(KeyRefusal::NothingToType)), "{refused:?}");
    let app = desk.session.app().expect("open");
    app.set_passphrase("", WORDS).expect("set");
    let never = Settings { lock_after: 0, ..desk.session.settings() };
    desk.session.set_settings(&never).expect("set");
    assert!(desk.session.lock_if_left().is_none());
    assert!(desk.session.lock().is_ok(), "by hand it locks all the same");
}

/// The program starts again while the workspace is locked by a passphrase: it asks, and opens nothing.
#[test]
fn a_start_asks_for_the_passphrase() {
    let mut desk = Desk::new(4_400);
    desk.observing(Some(WORDS));
    desk.session.close();
    let mut next = viba_tests::session(desk.folder.path());
    let told = next.start();
    assert!(told.workspace.is_none() && told.trouble.is_none());
    assert_eq!(told.locked.expect("waits").name, "Prøve");
    assert!(next.leave().locked.is_none(), "another workspace can be chosen");
    let recent = next.leave().recent[0].folder.display().to_string();
    assert!(next.open_recent(&recent).expect("asked").locked.is_some());
    assert!(next.unlock(WORDS).expect("unlocked").workspace.is_some());
}

/// A damaged file behind a passphrase can be repaired from the window, with that passphrase.
#[test]
fn a_damaged_workspace_is_told_from_a_wrong_passphrase_and_repaired() {
    let mut desk = Desk::new(4_500);
    desk.observing(Some(WORDS));
    desk.session.app().expect("open").back_up(app::BackupReason::Asked, None).expect("made");
    desk.session.lock().expect("locked");
    let file = desk.folder.path().join("workspace/viba.db");
    let mut bytes = std::fs::read(&file).expect("read");
    bytes[..4096].fill(0);
    std::fs::write(&file, bytes).expect("damaged");
    let refused = desk.session.unlock("feil ord her i dag").expect_err("shut");
    assert!(matches!(refused, AppError::Key(KeyRefusal::WrongSecret)), "{refused:?}");
    assert!(!desk.session.start().can_repair, "nothing is known to be broken yet");
    let refused = desk.session.unlock(WORDS).expect_err("the file does not open");
    assert!(matches!(refused, AppError::Store(_)), "{refused:?}");
    assert!(desk.session.start().can_repair);
    assert!(desk.session.plan_repair(Some(WORDS)).expect("planned").holds.is_some());
    let told = desk.session.repair(Some(WORDS)).expect("repaired");
    assert!(told.workspace.is_some() && !told.can_repair);
    assert_eq!(desk.session.app().expect("open").list().expect("listed").len(), 1);
}
