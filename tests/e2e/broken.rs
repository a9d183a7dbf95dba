//! What is there is broken, or somebody else has it: a sentence, a way out, and nothing lost.

use std::path::{Path, PathBuf};
use std::process::Command;

use viba_tests::window::Window;
use viba_tests::{half_begun, session};

use crate::{alone, make_without_asking, picture, usable};

/// A home with a draft in its only workspace, closed in good order.
struct Broken {
    folder: tempfile::TempDir,
}

impl Broken {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let home = folder.path().join("viba");
        half_begun(&home);
        let mut session = session(&home);
        assert!(session.start().workspace.is_some());
        session.close();
        Self { folder }
    }

    fn workspace(&self) -> PathBuf {
        self.folder.path().join("viba/workspace")
    }

    fn database(&self) -> PathBuf {
        self.workspace().join("viba.db")
    }

    /// The key of the file, as the digits a database shell takes.
    fn key(&self) -> String {
        let home = app::Home::new(self.folder.path().join("viba"));
        viba_tests::key_of(&self.workspace(), &home.secrets())
    }

    fn open(&self) -> Window {
        Window::open(self.folder.path())
    }

    /// Changes rows behind the program's back.
    fn change(&self, sql: &str) {
        let key = self.key();
        let db = rusqlite::Connection::open(self.database()).expect("opened");
        db.execute_batch(&format!("PRAGMA key = \"x'{}'\"; {sql}", key.trim())).expect("changed");
    }
}

/// The start screen says what is wrong, and can be used.
fn says(window: &Window, sentences: &[&str], name: &str) {
    window.wait_for_screen("start");
    for sentence in sentences {
        window.wait_for_words(sentence);
    }
    usable(window, name);
    picture(window, name);
}

/// Once it is put right, one press opens it.
fn opens_again(window: Window) {
    window.activate("Prøv igjen");
    window.wait_for_screen("overview");
    window.wait_for_words("Solsletta barnehage");
    window.close();
}

#[test]
fn a_database_of_garbage() {
    let _alone = alone();
    let broken = Broken::new();
    let whole = std::fs::read(broken.database()).expect("read");
    let garbage = "Dette er ingen database. ".repeat(4000);
    std::fs::write(broken.database(), &garbage).expect("written");
    let window = broken.open();
    says(&window, &["er ikke et arbeidsområde som nøkkelen passer til"], "feil-innhold");
    assert_eq!(std::fs::read(broken.database()).expect("read"), garbage.as_bytes(), "untouched");
    std::fs::write(broken.database(), whole).expect("written");
    opens_again(window);
}

#[test]
fn a_database_cut_short() {
    let _alone = alone();
    for (share, name) in [(3, "feil-avkuttet"), (1, "feil-nesten-hel")] {
        let broken = Broken::new();
        let whole = std::fs::read(broken.database()).expect("read");
        // Of four parts three are gone; or only the last is.
        let left = whole.len() * (4 - share) / 4 + 100;
        std::fs::write(broken.database(), &whole[..left]).expect("written");
        let window = broken.open();
        says(&window, &["Databasen er skadet.", "Ikke slett noe."], name);
        std::fs::write(broken.database(), &whole).expect("written");
        opens_again(window);
    }
}

#[test]
fn a_workspace_of_a_newer_program() {
    let _alone = alone();
    let broken = Broken::new();
    broken.change("PRAGMA user_version = 99; UPDATE file_format SET readable_from = 98;");
    let before = std::fs::read(broken.database()).expect("read");
    let window = broken.open();
    let sentences = ["laget av et nyere program (skjema 98", "Oppdater VIBA. Filen er ikke rørt."];
    says(&window, &sentences, "feil-nyere");
    assert_eq!(std::fs::read(broken.database()).expect("read"), before, "nor is it");
    // A way out: another workspace, while this one waits.
    window.activate("Lag et nytt arbeidsområde");
    window.tab_to("Navn på arbeidsområdet");
    window.press("Et annet");
    make_without_asking(&window);
    window.wait_for_screen("overview");
    window.close();
}

#[test]
fn a_workspace_without_its_key() {
    let _alone = alone();
    let broken = Broken::new();
    let (key, aside) = (broken.workspace().join("keys"), broken.workspace().join("aside"));
    std::fs::rename(&key, &aside).expect("moved");
    let window = broken.open();
    says(&window, &["Nøkkelen til arbeidsområdet mangler", "sikkerhetskopien"], "feil-nokkel");
    std::fs::rename(&aside, &key).expect("moved back");
    opens_again(window);
}

/// A folder nobody may write to, whoever runs the test.
struct ReadOnly(PathBuf);

impl ReadOnly {
    fn new(folder: &Path) -> Self {
        let run = |program: &str, words: &[&str]| {
            let ended = Command::new(program).args(words).arg(folder).status();
            ended.is_ok_and(|status| status.success())
        };
        assert!(run("chmod", &["-R", "a-w"]), "permissions");
        // Those bind everybody but the administrator, whom a mount binds too.
        let can_write = std::fs::write(folder.join("probe"), "").is_ok();
        if can_write {
            std::fs::remove_file(folder.join("probe")).expect("gone");
            let itself = folder.display().to_string();
            let is_bound = run("mount", &["--bind", &itself]);
            if !(is_bound && run("mount", &["-o", "remount,bind,ro"])) {
                // Nor may every administrator mount: where the lock is written, a folder stands.
                let lock = folder.join("viba.lock");
                let _ = std::fs::remove_file(&lock);
                std::fs::create_dir(&lock).expect("made");
            }
        }
        Self(folder.to_owned())
    }
}

impl Drop for ReadOnly {
    fn drop(&mut self) {
        for (program, words) in [("umount", "-q"), ("chmod", "-R")] {
            let mut command = Command::new(program);
            command.arg(words);
            if program == "chmod" {
                command.arg("u+w");
            }
            let _ = command.arg(&self.0).status();
        }
        let _ = std::fs::remove_dir(self.0.join("viba.lock"));
    }
}

#[test]
fn a_folder_that_cannot_be_written_to() {
    let _alone = alone();
    let broken = Broken::new();
    let read_only = ReadOnly::new(&broken.workspace());
    let window = broken.open();
    let sentences = ["kan ikke skrives til.", "Alt i det er trygt."];
    says(&window, &sentences, "feil-skrivebeskyttet");
    drop(read_only);
    opens_again(window);
}

#[test]
fn a_draft_whose_scale_is_not_here() {
    let _alone = alone();
    let broken = Broken::new();
    broken.change("UPDATE assessment SET rubric_version = '9.9.9';");
    let window = broken.open();
    window.wait_for_screen("overview");
    window.wait_for_words("Solsletta barnehage");
    window.wait_for_words("Skalaen mangler");
    assert!(!window.words().contains("0 av 0"), "no figure where there is none");
    window.activate("Solsletta barnehage · Bjørka");
    window.wait_for_words("Vurderingsskalaen viba-working@9.9.9 er ikke installert.");
    window.wait_for_screen("overview");
    usable(&window, "a scale that is missing");
    picture(&window, "feil-skala");
    // All else goes on.
    window.activate("Innstillinger");
    window.wait_for_screen("settings");
    window.close();
}

#[test]
fn a_second_window_on_one_workspace() {
    let _alone = alone();
    let broken = Broken::new();
    let first = broken.open();
    first.wait_for_screen("overview");
    let second = broken.open();
    says(
        &second,
        &["Et annet program bruker arbeidsområdet nå.", "Lukk det andre"],
        "feil-opptatt",
    );
    first.activate("Innstillinger");
    first.wait_for_screen("settings");
    first.close();
    opens_again(second);
}

/// Somebody holds the file while an answer is given: it is said, and the next one goes through.
#[test]
fn an_answer_that_cannot_be_saved() {
    let _alone = alone();
    let folder = tempfile::tempdir().expect("a folder");
    half_begun(&folder.path().join("viba"));
    let broken = Broken { folder };
    let window = broken.open();
    window.wait_for_screen("observe");
    window.press_one('n');
    window.wait_for_words("1 av 168 besvart");
    let key = broken.key();
    let other = rusqlite::Connection::open(broken.database()).expect("opened");
    other
        .execute_batch(&format!("PRAGMA key = \"x'{}'\"; BEGIN IMMEDIATE;", key.trim()))
        .expect("held");
    window.press_one('n');
    window.wait_for_words("Et annet program bruker arbeidsområdet nå.");
    assert!(window.words().contains("1 av 168 besvart"), "nothing is shown that is not on disk");
    let saved = window.script("return document.querySelector('.saved').innerText.trim()", &[]);
    assert_eq!(saved, "Ikke lagret");
    usable(&window, "not saved");
    picture(&window, "feil-ikke-lagret");
    other.execute_batch("ROLLBACK").expect("let go");
    window.press_one('n');
    window.wait_for_words("2 av 168 besvart");
    window.wait_until(
        "return /^Lagret/.test(document.querySelector('.saved').innerText.trim())",
        &[],
    );
    assert!(!window.words().contains("Et annet program bruker"), "and that is over");
    window.close();
}
