//! Somebody forgot the passphrase and lost the code: the office, which alone can read another code, tells it.

use std::path::{Path, PathBuf};

use app::{
    App, AppError, BackupReason, Home, KeyRefusal, OfficeSeen, Role, Session, WorkspacePaths,
};
use viba_tests::{TestHost, begun, inside, reopen, session, workspace};

use super::restore::recovery;

const WORDS: &str = "regn på ruta mi";

fn paths(folder: &Path) -> WorkspacePaths {
    WorkspacePaths::new(folder.to_owned())
}

fn with_words(folder: &Path) -> App {
    let host = Box::new(TestHost::new(5_001));
    App::create_with(paths(folder), Role::Assessor, "Kari", Some(WORDS), host).expect("made")
}

fn open_with(folder: &Path, typed: &str) -> Result<App, AppError> {
    App::open_with(paths(folder), typed, Box::new(TestHost::new(5_002)))
}

fn refusal<T>(done: Result<T, AppError>) -> KeyRefusal {
    match done {
        Err(AppError::Key(refusal)) => refusal,
        Err(other) => panic!("{other}"),
        Ok(_) => panic!("that was done"),
    }
}

/// An office and the file it hands out.
fn office(folder: &Path, seed: u64) -> (App, PathBuf, OfficeSeen) {
    let mut office = workspace(&folder.join(format!("office{seed}")), Role::Office, seed);
    assert_eq!(office.own_office().expect("asked"), None);
    let file = folder.join(format!("{seed}.voffice"));
    office.save_office_key(&file).expect("written");
    let own = office.own_office().expect("asked").expect("made");
    (office, file, own)
}

fn code(office: &mut App, envelope: &Path) -> String {
    office.open_envelope(envelope).expect("opened").output.groups.join(" ")
}

#[test]
fn the_office_tells_the_code_that_opens_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = folder.path().join("kari");
    let (mut office, file, own) = office(folder.path(), 1);
    let mut app = with_words(&at);
    let draft = begun(&mut app, "Bjørka");
    assert_eq!(app.choose_office(&file).expect("read"), own, "what is compared on both sides");
    assert_eq!(refusal(app.set_office("noe annet")), KeyRefusal::WrongSecret);
    assert_eq!(app.key_slots().office, None);
    let slots = app.set_office(WORDS).expect("agreed").output;
    assert_eq!(slots.office, Some(own));
    assert_eq!(refusal(app.set_office(WORDS)), KeyRefusal::NoOffice, "each time it is chosen anew");
    drop(app);

    let envelope = folder.path().join("kari.venvelope");
    app::save_envelope(&paths(&at), &envelope).expect("nothing is typed for it");
    let code = code(&mut office, &envelope);
    let mut app = open_with(&at, &code.to_lowercase()).expect("the code opens it");
    assert_eq!(app.observe(&draft).expect("there").assessment, draft);
    app.set_passphrase(&code, "sol i hagen min").expect("and gives it another passphrase");
    drop(app);
    assert!(open_with(&at, "sol i hagen min").is_ok());
    assert_eq!(refusal(open_with(&at, WORDS)), KeyRefusal::WrongSecret);
}

#[test]
fn another_office_and_an_altered_envelope_give_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = folder.path().join("kari");
    let (mut own, file, _) = office(folder.path(), 1);
    let (mut other, ..) = office(folder.path(), 2);
    let mut app = with_words(&at);
    app.choose_office(&file).expect("read");
    app.set_office(WORDS).expect("agreed");
    let envelope = folder.path().join("kari.venvelope");
    app::save_envelope(&paths(&at), &envelope).expect("written");
    assert_eq!(refusal(other.open_envelope(&envelope)), KeyRefusal::OtherOffice);
    let text = std::fs::read_to_string(&envelope).expect("read");
    // In another's name the code would be told to the wrong person.
    std::fs::write(&envelope, text.replace("Kari", "Mari")).expect("altered");
    assert_eq!(refusal(own.open_envelope(&envelope)), KeyRefusal::EnvelopeFile(envelope.clone()));
    std::fs::write(&envelope, "{}").expect("no envelope");
    assert_eq!(refusal(own.open_envelope(&envelope)), KeyRefusal::EnvelopeFile(envelope.clone()));
    assert_eq!(refusal(app.choose_office(&envelope)), KeyRefusal::OfficeFile(envelope.clone()));
    // An assessor reads no envelope and hands out no key.
    assert!(matches!(app.open_envelope(&envelope), Err(AppError::WrongRole { .. })));
    assert!(matches!(app.save_office_key(&file), Err(AppError::WrongRole { .. })));
}

#[test]
fn a_code_of_before_opens_nothing_once_the_office_may_not_help() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = folder.path().join("kari");
    let (mut office, file, _) = office(folder.path(), 1);
    let envelope = folder.path().join("kari.venvelope");
    let mut app = with_words(&at);
    let mut codes = Vec::new();
    for _ in 0..2 {
        app.choose_office(&file).expect("read");
        app.set_office(WORDS).expect("agreed");
        app::save_envelope(&paths(&at), &envelope).expect("written");
        codes.push(code(&mut office, &envelope));
    }
    assert_ne!(codes[0], codes[1]);
    assert_eq!(refusal(app.remove_office("feil ord her")), KeyRefusal::WrongSecret);
    drop(app);
    assert_eq!(refusal(open_with(&at, &codes[0])), KeyRefusal::WrongSecret);
    let mut app = open_with(&at, &codes[1]).expect("the newest opens it");
    assert_eq!(app.remove_office(&codes[1]).expect("removed").output.office, None);
    drop(app);
    assert_eq!(refusal(open_with(&at, &codes[1])), KeyRefusal::WrongSecret);
    let none = app::save_envelope(&paths(&at), &envelope);
    assert_eq!(refusal(none), KeyRefusal::NoOffice);
    assert!(open_with(&at, WORDS).is_ok());
}

/// A locked window says which office can help, and writes the envelope.
#[test]
fn a_locked_window_writes_the_envelope() {
    let folder = tempfile::tempdir().expect("a folder");
    let (mut office, file, own) = office(folder.path(), 1);
    let home = Home::new(folder.path().join("home"));
    let at = home.usual_workspace();
    let mut app = with_words(&at);
    app.choose_office(&file).expect("read");
    app.set_office(WORDS).expect("agreed");
    app.set_opens_by_itself(WORDS, false).expect("asks from now on");
    drop(app);
    home.remember(&at, "Kari på Solsiden");
    let mut session: Session = session(home.folder());
    let waits = session.start().locked.expect("locked");
    assert_eq!((waits.name.as_str(), waits.office), ("Kari på Solsiden", Some(own)));
    assert!(session.envelope_name().expect("a name").contains("Kari på Solsiden"));
    let envelope = folder.path().join("kari.venvelope");
    session.save_envelope(&envelope).expect("written");
    session.unlock(&code(&mut office, &envelope)).expect("unlocked");
}

/// On a new machine, from a backup, with neither passphrase nor code of their own.
#[test]
fn a_backup_brings_what_the_office_can_help_with() {
    let folder = tempfile::tempdir().expect("a folder");
    let (mut office, file, _) = office(folder.path(), 1);
    let (at, stick) = (folder.path().join("kari"), folder.path().join("stick"));
    let mut app = with_words(&at);
    let draft = begun(&mut app, "Bjørka");
    app.choose_office(&file).expect("read");
    app.set_office(WORDS).expect("agreed");
    let made = app.back_up(BackupReason::Asked, Some(&stick)).expect("made");
    drop(app);
    std::fs::remove_dir_all(&at).expect("gone");
    let from = paths(Path::new(&made.folder));
    let envelope = folder.path().join("kari.venvelope");
    app::save_envelope(&from, &envelope).expect("written");
    let code = code(&mut office, &envelope);
    let host = Box::new(TestHost::new(5_003));
    std::fs::create_dir(&at).expect("made");
    app::Recovery::new(paths(&at), Some(&code), host).restore(&made.folder).expect("restored");
    let app = open_with(&at, &code).expect("opened");
    assert_eq!(app.observe(&draft).expect("there").assessment, draft);
}

/// What was sealed to an office stays open to it when its own workspace was put back.
#[test]
fn an_office_that_was_restored_still_opens_envelopes() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = folder.path().join("kari");
    let (mut office, file, own) = office(folder.path(), 1);
    let made = office.back_up(BackupReason::Asked, None).expect("made");
    let place = office.paths().folder().to_owned();
    drop(office);
    recovery(&place, 9).restore(&made.name).expect("restored");
    let mut office = reopen(&place, 10);
    assert_eq!(office.own_office().expect("asked"), Some(own));
    let mut app = with_words(&at);
    app.choose_office(&file).expect("read");
    app.set_office(WORDS).expect("agreed");
    let envelope = folder.path().join("kari.venvelope");
    app::save_envelope(&paths(&at), &envelope).expect("written");
    assert!(open_with(&at, &code(&mut office, &envelope)).is_ok());
    drop(office);
    // That it was opened is noted, and nothing of the code is.
    let told: Vec<String> = inside(&place)
        .prepare("SELECT op || ' ' || subject FROM operation ORDER BY seq")
        .and_then(|mut sql| sql.query_map([], |row| row.get(0))?.collect())
        .expect("read");
    let opened = told.iter().filter(|line| line.starts_with("open-envelope "));
    assert_eq!(opened.count(), 1, "{told:?}");
}
