//! How long things are kept: a rule is set in the settings, what is ready by it is deleted when
//! somebody says so, and the log says how many.

use std::path::Path;

use app::{EXAMPLE_REGISTER, EXAMPLE_VISITS, Role, SittingKind, Unwatched};
use serde_json::json;
use text::Lang;
use viba_tests::window::{Window, key};
use viba_tests::{begun_on, session, session_at};

use crate::{alone, picture, usable};

/// 1 April 2025: longer ago than the rules below are long, whenever this is run.
const LONG_AGO_MS: u64 = 1_743_500_000_000;
const DRAFTS: &str = "Utkast som er blitt liggende";
const MATERIAL: &str = "Arbeidsmateriale bak signerte resultater";

#[test]
fn a_rule_is_kept_and_what_is_ready_is_deleted() {
    let _alone = alone();
    let folder = tempfile::tempdir().expect("a folder");
    let home = folder.path().join("viba");
    let signed = left_long_ago(&home);
    let window = Window::open(folder.path());
    open_settings(&window);
    window.wait_for_words("VIBA foreslår ingen frister");
    window.wait_for_words("Ingenting er klart for sletting nå.");
    show(&window, "Hvor lenge noe blir tatt vare på");
    usable(&window, "no rule is set");
    picture(&window, "frister-ingen");
    set_rule(&window, MATERIAL, "3");
    window.wait_for_words("Slett denne …");
    window.close();

    let window = Window::open(folder.path());
    open_settings(&window);
    wait_for_rule(&window, MATERIAL, "3");
    wait_for_rule(&window, DRAFTS, "");
    delete_material(&window);
    put_draft_away(&window);
    window.close();
    says_what_it_said(&home, &signed);
}

/// A signed result and a draft that nobody touched since. Gives back the signed one.
fn left_long_ago(home: &Path) -> String {
    let mut session = session_at(home, LONG_AGO_MS);
    session.create(Role::Assessor, "Prøve", None, None).expect("made");
    let app = session.app().expect("open");
    app.import_register(EXAMPLE_REGISTER, &Unwatched).expect("read");
    let signed = app.assess(EXAMPLE_VISITS[0].1).expect("taken in").output.assessment;
    app.finalize(&signed, &SittingKind::ALL).expect("final");
    begun_on(app, "Bjørka", "2025-04-01", "viba-working@0.1.0");
    session.close();
    signed
}

fn open_settings(window: &Window) {
    window.activate("Innstillinger");
    window.wait_for_screen("settings");
    window.wait_for_words("Logg over sletting");
}

/// Brings a heading to the top of the window.
fn show(window: &Window, heading: &str) {
    let script = "const wanted = arguments[0];\
        [...document.querySelectorAll('main h2, main h3')]\
            .find((one) => one.textContent.trim() === wanted).scrollIntoView({ block: 'start' })";
    window.script(script, &[heading.into()]);
}

/// Types a rule into its field, and leaves it.
fn set_rule(window: &Window, name: &str, months: &str) {
    window.tab_to(name);
    window.press_with(key::CONTROL, 'a');
    window.press(months);
    window.press_one(key::TAB);
    window.wait_for_words("Lagret.");
    wait_for_rule(window, name, months);
}

fn wait_for_rule(window: &Window, name: &str, months: &str) {
    let script = "const [name, months] = arguments;\
        const label = [...document.querySelectorAll('main label')]\
            .find((one) => one.textContent.trim() === name);\
        return label !== undefined && label.control.value === months";
    window.wait_until(script, &[name.into(), months.into()]);
}

/// Waits for a question whose safe answer has the focus.
fn wait_for_question(window: &Window, words: &str) {
    window.wait_for_words(words);
    window.wait_until("return document.activeElement.textContent.trim() === 'Avbryt'", &[]);
}

fn delete_material(window: &Window) {
    window.activate("Se hvilke");
    window.wait_for_words("Solsletta barnehage");
    window.wait_for_words("Her siden 1. april 2025");
    show(window, "Klart for sletting");
    usable(window, "something is ready");
    picture(window, "klart-for-sletting");

    window.activate("Slett denne …");
    wait_for_question(window, "Slette denne for godt?");
    window.wait_for_words("Det kan ikke hentes tilbake.");
    usable(window, "before something is deleted");
    picture(window, "slett-for-godt");
    window.press_one(key::ENTER);
    window.wait_until("return document.querySelector('dialog') === null", &[]);
    assert!(window.words().contains("Ingenting er slettet ennå."), "the safe answer does nothing");

    window.activate("Slett denne …");
    wait_for_question(window, "Slette denne for godt?");
    window.activate("Slett for godt");
    window.wait_for_words("Slettet: 1. Det står i loggen.");
    window.wait_for_words("Ingenting er klart for sletting nå.");
    let rows = "return [...document.querySelectorAll('main table tbody tr')]\
        .map((row) => [...row.cells].slice(1).map((cell) => cell.textContent.trim()))";
    assert_eq!(window.script(rows, &[]), json!([[MATERIAL, "1"]]));
    show(window, "Klart for sletting");
    usable(window, "something was deleted");
    picture(window, "slettelogg");
}

/// A draft goes into the bin, where it is found.
fn put_draft_away(window: &Window) {
    set_rule(window, DRAFTS, "3");
    window.activate("Legg i papirkurven …");
    wait_for_question(window, "Legge utkastet i papirkurven?");
    window.wait_for_words("Det kan hentes tilbake i 30 dager.");
    window.activate("Legg i papirkurven");
    window.wait_for_words("Utkastet ligger i papirkurven.");
    window.activate("Åpne papirkurven");
    window.wait_for_screen("bin");
    window.wait_for_words("Solsletta barnehage");
}

/// What was signed is as it was, and the log has both.
fn says_what_it_said(home: &Path, signed: &str) {
    let mut session = session(home);
    assert!(session.start().workspace.is_some(), "the workspace that was open last");
    let app = session.app().expect("open");
    let result = app.result(signed, Lang::Nb).expect("a result");
    assert!(result.record.is_some() && !result.items.is_empty());
    let log = app.deletion_log().expect("read");
    let log: Vec<&str> = log.iter().map(|row| row.kind.as_str()).collect();
    assert_eq!(log, ["left-draft", "working-material"], "newest first");
    session.close();
}
