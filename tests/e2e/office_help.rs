//! Passphrase and code are lost: the office reads a code in an envelope, and it opens the workspace.

use app::Role;
use viba_tests::session;
use viba_tests::window::{Window, key};

use crate::lock::{PASSPHRASE, make_workspace};
use crate::{alone, picture, usable};

#[test]
fn the_office_helps_whoever_lost_both() {
    let _alone = alone();
    let folder = tempfile::tempdir().expect("a folder");
    let (kari, office) = (folder.path().join("kari"), folder.path().join("kontor"));
    let (handed_out, envelope) = (office.join("kommune.voffice"), kari.join("kari.venvelope"));
    let fingerprint = make_office(&office, &handed_out);

    let window = open(&kari);
    make_workspace(&window);
    let_it_help(&window, &handed_out, &fingerprint);
    window.press_with(key::CONTROL, 'l');
    window.wait_for_screen("locked");
    window.wait_for_words("Har du mistet passfrasen og koden?");
    usable(&window, "locked, with an office that can help");
    picture(&window, "laast-kontor");
    window.answer_dialog(&[&envelope]);
    window.activate("Lagre konvolutten");
    window.wait_for_words("Konvolutten er lagret");
    usable(&window, "the envelope is saved");
    window.close();

    let window = open(&office);
    window.activate("Innstillinger");
    window.wait_for_words("Hjelp til den som har mistet passfrasen");
    assert_eq!(groups(&window, "Fingeravtrykk"), fingerprint);
    window.answer_dialog(&[&envelope]);
    window.activate("Åpne en konvolutt");
    window.wait_for_words("Koden til «Vurderer i Prøvekommunen»");
    usable(&window, "an envelope was opened");
    picture(&window, "konvolutt");
    let code = groups(&window, "Kode");
    window.click("Ferdig");
    window.wait_until("return document.querySelector('dialog') === null", &[]);
    assert!(!window.words().contains(&code[..5]), "it is gone with the dialog");
    window.close();

    let window = open(&kari);
    window.wait_for_screen("locked");
    window.wait_until("return document.activeElement.matches('input[type=password]')", &[]);
    window.press(&code);
    window.press_one(key::ENTER);
    window.wait_until("return document.querySelector('input[type=password]') === null", &[]);
    window.wait_for_words("Vurderer i Prøvekommunen");
    window.close();
}

fn open(folder: &std::path::Path) -> Window {
    std::fs::create_dir_all(folder).expect("a folder");
    Window::open(folder)
}

/// A workspace of an office that has handed out its key; gives the fingerprint.
fn make_office(folder: &std::path::Path, handed_out: &std::path::Path) -> String {
    let home = folder.join("viba");
    std::fs::create_dir_all(&home).expect("a folder");
    let mut session = session(&home);
    session.create(Role::Office, "Sentralkontoret", None, None).expect("made");
    let app = session.app().expect("open");
    app.save_office_key(handed_out).expect("written");
    let own = app.own_office().expect("asked").expect("made");
    session.close();
    own.fingerprint
}

fn let_it_help(window: &Window, handed_out: &std::path::Path, fingerprint: &str) {
    window.activate("Innstillinger");
    window.wait_for_screen("settings");
    window.answer_dialog(&[handed_out]);
    window.activate("Velg kontor");
    window.wait_for_words("Er dette de samme fire gruppene som kontoret sier?");
    assert_eq!(groups(window, "Fingeravtrykk"), fingerprint);
    usable(window, "an office is compared");
    picture(window, "kontor-sammenlign");
    window.tab_to("Passfrasen eller gjenopprettingskoden du har nå");
    window.press(PASSPHRASE);
    window.press_one(key::ENTER);
    window.wait_for_words("Kontoret kan hjelpe fra nå av");
    usable(window, "an office can help");
}

/// The groups of a code or a fingerprint, as they are read off.
fn groups(window: &Window, name: &str) -> String {
    let script = "return [...document.querySelectorAll(`ol[aria-label='${arguments[0]}'] li`)]\
        .map((group) => group.textContent).join(' ')";
    window.script(script, &[name.into()]).as_str().expect("groups").to_owned()
}
