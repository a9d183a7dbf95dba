//! Who can open a workspace: passphrase, recovery code, the machine; and how a key leaves its plain
//! file.

use std::path::Path;

use app::{App, AppError, KeyRefusal, Outcome, Role, WorkspacePaths};
use text::Lang;
use viba_tests::{TestHost, begun, common_secrets, key_of};

const WORDS: &str = "regn på ruta mi";
const OTHER: &str = "sol over vannet i dag";

fn paths(folder: &Path) -> WorkspacePaths {
    WorkspacePaths::new(folder.to_owned())
}

/// A workspace that a passphrase opens, with a draft in it.
fn with_words(folder: &Path, seed: u64) -> App {
    let host = Box::new(TestHost::new(seed));
    let mut app = App::create_with(paths(folder), Role::Assessor, "Prøve", Some(WORDS), host)
        .expect("a workspace");
    begun(&mut app, "Bjørka");
    app
}

fn open(folder: &Path, seed: u64) -> Result<App, AppError> {
    App::open(paths(folder), Box::new(TestHost::new(seed)))
}

fn open_with(folder: &Path, typed: &str, seed: u64) -> Result<App, AppError> {
    App::open_with(paths(folder), typed, Box::new(TestHost::new(seed)))
}

fn refusal(opened: Result<App, AppError>) -> KeyRefusal {
    match opened.map(|app| app.paths().folder().to_owned()).expect_err("shut") {
        AppError::Key(refusal) => refusal,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_passphrase_opens_and_nothing_else_does() {
    let folder = tempfile::tempdir().expect("a folder");
    drop(with_words(folder.path(), 4_001));
    let shut = refusal(open(folder.path(), 1));
    assert_eq!(shut, KeyRefusal::Locked(folder.path().to_owned()));
    assert_eq!(AppError::Key(shut).outcome(), Outcome::Locked);
    for wrong in ["", "regn på ruta di", "Regn på ruta mi", OTHER] {
        assert_eq!(refusal(open_with(folder.path(), wrong, 1)), KeyRefusal::WrongSecret, "{wrong}");
    }
    let app = open_with(folder.path(), WORDS, 2).expect("opened");
    assert_eq!(app.list().expect("listed").len(), 1);
    let slots = app.key_slots();
    assert!(slots.passphrase && !slots.recovery && !slots.keychain);
}

#[test]
fn a_short_passphrase_makes_no_workspace() {
    let folder = tempfile::tempdir().expect("a folder");
    let place = folder.path().join("ny");
    let host = Box::new(TestHost::new(4_002));
    let made = App::create_with(paths(&place), Role::Assessor, "Prøve", Some("kort"), host);
    assert_eq!(refusal(made), KeyRefusal::PassphraseShort);
    assert!(!place.join("viba.db").exists() && !place.join("keys").exists());
}

#[test]
fn another_passphrase_needs_the_old_one_and_leaves_the_file_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = with_words(folder.path(), 4_003);
    for wrong in ["", OTHER] {
        let refused = app.set_passphrase(wrong, OTHER).expect_err("not proved");
        assert!(matches!(refused, AppError::Key(KeyRefusal::WrongSecret)), "{refused:?}");
    }
    let refused = app.set_passphrase(WORDS, "kort").expect_err("too short");
    assert!(matches!(refused, AppError::Key(KeyRefusal::PassphraseShort)), "{refused:?}");
    app.set_passphrase(WORDS, OTHER).expect("set");
    drop(app);
    assert_eq!(refusal(open_with(folder.path(), WORDS, 1)), KeyRefusal::WrongSecret);
    assert_eq!(open_with(folder.path(), OTHER, 1).expect("opened").list().expect("").len(), 1);
}

#[test]
fn a_recovery_code_opens_and_says_which_group_has_a_slip() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = with_words(folder.path(), 4_004);
    let groups = app.make_recovery_code(WORDS).expect("made").output;
    let sheet = folder.path().join("kode.pdf");
    app.save_recovery_sheet(&sheet, Lang::Nb).expect("saved");
    assert!(std::fs::read(&sheet).expect("read").starts_with(b"%PDF"));
    app.forget_recovery_code();
    let again = app.save_recovery_sheet(&sheet, Lang::Nb).expect_err("shown once");
    assert!(matches!(again, AppError::Key(KeyRefusal::NoFreshCode)), "{again:?}");
    drop(app);
    let typed = groups.join("-").to_lowercase();
    assert_eq!(open_with(folder.path(), &typed, 1).expect("opened").list().expect("").len(), 1);
    let mut slip = groups.clone();
    let last = if slip[2].ends_with('7') { '8' } else { '7' };
    slip[2].replace_range(4.., &last.to_string());
    let told = refusal(open_with(folder.path(), &slip.concat(), 1));
    assert_eq!(told, KeyRefusal::CodeSlip { group: 3 });
    // Who forgot the passphrase sets a new one with the code, and a new code ends the old.
    let mut app = open_with(folder.path(), &typed, 2).expect("opened");
    app.set_passphrase(&typed, OTHER).expect("set");
    let newer = app.make_recovery_code(OTHER).expect("made").output;
    drop(app);
    assert_eq!(refusal(open_with(folder.path(), &typed, 1)), KeyRefusal::WrongSecret);
    assert!(open_with(folder.path(), &newer.concat(), 1).is_ok());
}

#[test]
fn it_opens_by_itself_only_while_that_is_wanted_and_something_else_opens_it_too() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = viba_tests::workspace(folder.path(), Role::Assessor, 4_005);
    assert!(app.key_slots().keychain);
    let refused = app.set_opens_by_itself("", false).expect_err("the last way in");
    assert!(matches!(refused, AppError::Key(KeyRefusal::LastSlot)), "{refused:?}");
    app.set_passphrase("", WORDS).expect("set");
    let slots = app.set_opens_by_itself(WORDS, false).expect("set").output;
    assert!(slots.passphrase && !slots.keychain);
    drop(app);
    assert!(matches!(refusal(open(folder.path(), 1)), KeyRefusal::Locked(_)));
    let mut app = open_with(folder.path(), WORDS, 2).expect("opened");
    app.set_opens_by_itself(WORDS, true).expect("set");
    drop(app);
    assert!(open(folder.path(), 3).is_ok());
}

/// One slot that is broken shuts nobody out while another is whole; without any, the way out is said.
#[test]
fn a_broken_slot_is_named_and_another_way_in_still_works() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = with_words(folder.path(), 4_006);
    let groups = app.make_recovery_code(WORDS).expect("made").output;
    drop(app);
    let slot = folder.path().join("keys/passphrase.slot");
    let whole = std::fs::read(&slot).expect("read");
    std::fs::write(&slot, &whole[..whole.len() / 2]).expect("cut");
    assert_eq!(refusal(open_with(folder.path(), WORDS, 1)), KeyRefusal::SlotBroken(slot.clone()));
    assert!(open_with(folder.path(), &groups.concat(), 1).is_ok());
    std::fs::remove_dir_all(folder.path().join("keys")).expect("gone");
    let missing = open(folder.path(), 1).map(|_| ()).expect_err("nothing opens it");
    assert!(matches!(missing, AppError::KeyMissing(_)), "{missing:?}");
}

/// Two people on one laptop: two workspaces, and neither passphrase opens the other's.
#[test]
fn two_people_on_one_machine_have_a_key_each() {
    let folder = tempfile::tempdir().expect("a folder");
    let (one, other) = (folder.path().join("kari"), folder.path().join("ola"));
    drop(with_words(&one, 4_007));
    let host = Box::new(TestHost::new(4_008));
    drop(App::create_with(paths(&other), Role::Assessor, "Ola", Some(OTHER), host).expect("made"));
    assert_eq!(refusal(open_with(&one, OTHER, 1)), KeyRefusal::WrongSecret);
    assert_eq!(refusal(open_with(&other, WORDS, 1)), KeyRefusal::WrongSecret);
    let slot = "keys/passphrase.slot";
    std::fs::copy(other.join(slot), one.join(slot)).expect("swapped");
    // Even with the other's slot in place the file does not open: its key is another.
    assert!(open_with(&one, OTHER, 1).is_err());
}

/// A workspace of an older program: the key goes from its plain file into a slot, once.
#[test]
fn a_key_in_a_plain_file_moves_into_a_slot() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = viba_tests::workspace(folder.path(), Role::Assessor, 4_009);
    let draft = begun(&mut app, "Bjørka");
    drop(app);
    let plain = folder.path().join("viba.key");
    std::fs::write(&plain, key_of(folder.path(), &common_secrets()) + "\n").expect("as before");
    std::fs::remove_dir_all(folder.path().join("keys")).expect("none before");
    let app = open(folder.path(), 4_010).expect("opened");
    assert!(app.key_slots().keychain);
    assert_eq!(app.observe(&draft).expect("there").assessment, draft);
    assert!(!plain.exists(), "the plain file is gone");
    drop(app);
    assert!(open(folder.path(), 4_011).is_ok(), "and the slot opens it");
}

/// A cut at any step of the move leaves a workspace that opens, and the next start finishes it.
#[test]
fn a_move_that_was_cut_off_is_finished() {
    let folder = tempfile::tempdir().expect("a folder");
    drop(viba_tests::workspace(folder.path(), Role::Assessor, 4_012));
    let plain = folder.path().join("viba.key");
    let key = key_of(folder.path(), &common_secrets()) + "\n";
    let slot = folder.path().join("keys/keychain.slot");
    let cuts: [&dyn Fn(); 3] = [
        // Before there was a slot, and with the folder for it made.
        &|| std::fs::remove_file(&slot).expect("gone"),
        // The slot is there, the plain file still too.
        &|| {},
        // The plain file is overwritten and not yet gone.
        &|| std::fs::write(&plain, " ".repeat(key.len())).expect("blank"),
    ];
    for (number, cut) in cuts.iter().enumerate() {
        std::fs::write(&plain, &key).expect("as before");
        cut();
        drop(open(folder.path(), 4_020 + number as u64).expect("opened"));
        assert!(!plain.exists() && slot.exists(), "cut {number}");
        drop(open(folder.path(), 4_030 + number as u64).expect("opened again"));
    }
}

/// A plain file with another key, such as one from a backup of something else, changes nothing.
#[test]
fn a_plain_file_with_another_key_takes_no_slot_away() {
    let folder = tempfile::tempdir().expect("a folder");
    drop(viba_tests::workspace(folder.path(), Role::Assessor, 4_040));
    let (plain, slot) = (folder.path().join("viba.key"), folder.path().join("keys/keychain.slot"));
    let before = std::fs::read(&slot).expect("a slot");
    std::fs::write(&plain, "ab".repeat(32)).expect("written");
    drop(open(folder.path(), 4_041).expect("opened"));
    assert_eq!(std::fs::read(&slot).expect("a slot"), before);
    assert!(plain.exists(), "not ours to remove");
    std::fs::remove_file(&slot).expect("gone");
    let refused = open(folder.path(), 4_042).map(|_| ()).expect_err("that key does not fit");
    assert_eq!(refused.code(), "not-ours");
    assert!(!slot.exists() && plain.exists());
}

/// A workspace that only the machine opens is of no use anywhere else, and that is said.
#[test]
fn a_copy_on_another_machine_stays_shut_and_says_why() {
    let folder = tempfile::tempdir().expect("a folder");
    let (home, at) = (folder.path().join("home"), folder.path().join("viba"));
    let host = TestHost::new(4_050).with_home(&home);
    drop(App::create(paths(&at), Role::Assessor, "Prøve", Box::new(host)).expect("made"));
    std::fs::remove_dir_all(app::Home::new(home.clone()).secrets()).expect("another machine");
    let host = TestHost::new(4_051).with_home(&home);
    let shut = refusal(App::open(paths(&at), Box::new(host)));
    assert_eq!(shut, KeyRefusal::NotOnThisMachine(at));
    assert_eq!(AppError::Key(shut).outcome(), Outcome::Locked);
}

#[cfg(unix)]
#[test]
fn slots_and_the_sheet_with_the_code_are_for_their_owner_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = with_words(folder.path(), 4_060);
    app.make_recovery_code(WORDS).expect("made");
    app.set_opens_by_itself(WORDS, true).expect("set");
    let sheet = folder.path().join("kode.pdf");
    app.save_recovery_sheet(&sheet, Lang::Nb).expect("saved");
    let slots = std::fs::read_dir(folder.path().join("keys")).expect("slots");
    let mut files: Vec<_> = slots.map(|slot| slot.expect("a slot").path()).collect();
    assert_eq!(files.len(), 3, "{files:?}");
    files.push(sheet);
    for file in files {
        let mode = std::fs::metadata(&file).expect("there").permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{}", file.display());
    }
}
