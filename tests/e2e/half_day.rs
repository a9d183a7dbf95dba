//! Half a day in one kindergarten, by keyboard alone, with the power gone in the middle of a note.

use std::path::Path;

use app::AssessmentView;
use serde_json::Value;
use viba_tests::reopen;
use viba_tests::window::{Window, key};

use crate::{alone, fixture, make_without_asking, words_of};

pub(crate) const KINDERGARTEN: &str = "Solsletta barnehage";
pub(crate) const GROUP: &str = "Bjørka";
const TIED: &str = "Ole spør hvor regnet blir av, og en voksen setter seg ned.";
const LATER: &str = "To barn bygger videre på tårnet fra i går.";
const HALF: &str = "Ved garderoben sier en voksen at";

/// What stands on the observation screen, for comparing before and after.
const SEEN: &str = "return JSON.stringify({
    at: document.querySelector('.ind.now').dataset.indicator,
    answers: [...document.querySelectorAll('.ind')].map((row) => [row.dataset.indicator,
        row.querySelector('[aria-pressed=true] span')?.textContent ?? null]),
    score: document.querySelector('main header').innerText,
    all: document.querySelector('.rail').innerText,
    notes: [...document.querySelectorAll('aside li.note')].map((note) =>
        [note.querySelector('p').textContent, note.querySelector('.tags').innerText])
})";

#[test]
fn half_a_day_by_keyboard_with_a_power_cut() {
    let _alone = alone();
    let folder = tempfile::tempdir().expect("a folder");
    let window = Window::open(folder.path());
    make_workspace(&window);
    read_register(&window);
    begin_visit(&window);
    answer_some(&window);
    let before = write_notes(&window, folder.path());
    window.kill();

    let window = Window::open(folder.path());
    find_it_again(&window, &before);
    finalize(&window);
    save_report(&window, folder.path());
    let bundle = send(&window, folder.path());
    window.close();

    let window = Window::open(folder.path());
    window.wait_for_screen("overview");
    assert!(!window.words().contains("Arbeidet ditt er her."), "closed in good order");
    take_in(&window, &bundle);
    window.close();
}

fn make_workspace(window: &Window) {
    window.wait_for_words("Velkommen til VIBA");
    window.tab_to("Navn på arbeidsområdet");
    window.press("Vurderer i Prøvekommunen");
    make_without_asking(window);
    window.wait_for_screen("overview");
}

pub(crate) fn read_register(window: &Window) {
    window.activate("Barnehager");
    window.wait_for_words("Ingen barnehager ennå");
    window.answer_dialog(&[&fixture("registers/nbr-v4-liste.json")]);
    window.activate("Les inn register");
    window.wait_for_words("Registeret er lest inn.");
    window.wait_for_words("6 nye, 0 endrede, 0 som før. Utelatt: 1 testenhet, 1 nedlagt.");
    window.wait_for_words("6 av 6 barnehager");
    window.tab_to("Søk etter navn");
    window.press("solsl");
    window.wait_for_words("1 av 6 barnehager");
}

pub(crate) fn begin_visit(window: &Window) {
    window.activate("Nytt besøk Solsletta barnehage");
    window.wait_for_screen("new-visit");
    window.tab_to("Gruppe");
    window.press(GROUP);
    window.tab_to("Ditt navn");
    window.press("Kari Prøve");
    window.activate("Begynn nå");
    window.wait_for_screen("observe");
    window.wait_for_words(GROUP);
}

/// Where keys go.
fn at(window: &Window) -> String {
    let at = window.script("return document.querySelector('.ind.now').dataset.indicator", &[]);
    at.as_str().expect("an indicator").to_owned()
}

fn score(window: &Window) -> String {
    let score = window.script("return document.querySelector('.verdict').innerText", &[]);
    score.as_str().expect("words").to_owned()
}

/// Presses the key of an answer; it stands on its line, and the next line without one is current.
fn answer(window: &Window, press: char, words: &str) {
    let indicator = at(window);
    window.press_one(press);
    let moved = "return document.querySelector('.ind.now').dataset.indicator !== arguments[0]";
    window.wait_until(moved, &[indicator.clone().into()]);
    let given = "const row = document.querySelector(`[data-indicator='${arguments[0]}']`);\
        return row ? row.querySelector('[aria-pressed=true] span')?.textContent : null";
    let given = window.script(given, &[indicator.clone().into()]);
    // The last of an item takes its own line away: another item is open.
    assert!(given.is_null() || given == words, "{indicator}: {given}");
}

fn answer_some(window: &Window) {
    assert_eq!(at(window), "self-regulation.1.1");
    assert!(score(window).contains("Ingen skår ennå"), "{}", score(window));
    for _ in 0..3 {
        answer(window, 'n', "Ikke sett");
    }
    assert_eq!(at(window), "self-regulation.3.1", "the next without an answer");
    let mut seen = vec![score(window)];
    for _ in 0..3 {
        answer(window, 'j', "Ja");
        seen.push(score(window));
    }
    answer(window, 'j', "Ja");
    answer(window, 'j', "Ja");
    answer(window, 'j', "Ja");
    seen.push(score(window));
    assert!(seen.windows(2).all(|two| two[0] != two[1]), "it follows every answer: {seen:#?}");
    answer(window, 'j', "Ja");
    answer(window, 'o', "Ikke observert");
    answer(window, 'n', "Nei");
    assert_eq!(at(window), "choices.1.1", "on to the next item");
    window.wait_until(
        "return /^Lagret \\d\\d\\.\\d\\d$/.test(document.querySelector('.saved').innerText.trim())",
        &[],
    );

    // Some of others: a fault seen, and what is left of a level in one key.
    answer(window, 'j', "Sett");
    window.press_one('r');
    window.wait_until(
        "return document.querySelectorAll('.ind [aria-pressed=true]').length === 3",
        &[],
    );
    window.press_one(key::PAGE_DOWN);
    window.wait_until(
        "return document.querySelector('.ind.now').dataset.indicator === 'deployment.1.1'",
        &[],
    );
    answer(window, 'n', "Ikke sett");
    // «Not applicable» where the scale allows it: reached by number.
    window.press_one('g');
    window.wait_for("dialog");
    window.press("4.3.1");
    window.press_one(key::ENTER);
    window.wait_until("return document.querySelector('dialog') === null", &[]);
    assert_eq!(at(window), "wellbeing.3.1");
    answer(window, 'a', "Ikke aktuelt");
    answer(window, 'i', "Ingen anledning");
}

/// Writes one note tied, one untied and tied after, and leaves a third half typed. Gives back what
/// stands on the screen.
fn write_notes(window: &Window, folder: &Path) -> Value {
    for _ in 0..3 {
        window.press_one(key::PAGE_UP);
    }
    go_to(window, "self-regulation.3.1");
    window.press_one('s');
    window.wait_until("return document.activeElement.matches('[data-note-field]')", &[]);
    window.press(TIED);
    window.press_one(key::ENTER);
    window.wait_for_words(TIED);
    assert_eq!(tags(window, TIED), "1.3.1");

    window.press_one('s');
    window.wait_until("return document.activeElement.matches('[data-note-field]')", &[]);
    window.press(LATER);
    window.tab_to("Merkes 1.3.1");
    window.press_one(key::SPACE);
    window.activate("Lagre");
    window.wait_for_words(LATER);
    assert_eq!(tags(window, LATER), "", "tied to nothing");
    go_to(window, "self-regulation.5.2");
    window.press_one('m');
    wait_for_tags(window, LATER, "1.5.2");

    window.press_with(key::CONTROL, 'z');
    wait_for_tags(window, LATER, "");
    window.press_with(key::CONTROL, 'y');
    wait_for_tags(window, LATER, "1.5.2");

    window.press_one('s');
    window.wait_until("return document.activeElement.matches('[data-note-field]')", &[]);
    window.press(HALF);
    let until = std::iter::repeat_with(|| draft(folder).open_note).take(400);
    let kept = until.inspect(|_| std::thread::sleep(std::time::Duration::from_millis(10)));
    assert!(kept.flatten().any(|note| note == HALF), "kept without being asked");
    window.script(SEEN, &[])
}

/// The draft as it stands on the disk.
fn draft(folder: &Path) -> AssessmentView {
    let app = reopen(&folder.join("viba/workspace"), 77);
    let overview = app.overview().expect("an overview");
    app.observe(&overview.drafts[0].assessment).expect("a draft")
}

/// Goes to a line of the open item by its arrows.
fn go_to(window: &Window, indicator: &str) {
    let way = "const rows = [...document.querySelectorAll('.ind')];\
        const is = rows.findIndex((row) => row.matches('.now'));\
        return rows.findIndex((row) => row.dataset.indicator === arguments[0]) - is";
    let way = window.script(way, &[indicator.into()]).as_i64().expect("a number of lines");
    let arrow = if way < 0 { key::UP } else { key::DOWN };
    for _ in 0..way.abs() {
        window.press_one(arrow);
    }
    assert_eq!(at(window), indicator);
}

fn tags(window: &Window, note: &str) -> String {
    let script = "const note = [...document.querySelectorAll('aside li.note')]\
        .find((one) => one.querySelector('p')?.textContent === arguments[0]);\
        return [...note.querySelectorAll('.tag .to')].map((tag) => tag.textContent).join(' ')";
    window.script(script, &[note.into()]).as_str().unwrap_or_default().to_owned()
}

fn wait_for_tags(window: &Window, note: &str, wanted: &str) {
    let script = "const note = [...document.querySelectorAll('aside li.note')]\
        .find((one) => one.querySelector('p')?.textContent === arguments[0]);\
        return [...note.querySelectorAll('.tag .to')].map((tag) => tag.textContent).join(' ')\
            === arguments[1]";
    window.wait_until(script, &[note.into(), wanted.into()]);
}

fn find_it_again(window: &Window, before: &Value) {
    window.wait_for_screen("observe");
    let words = window.words();
    assert!(words.contains("Arbeidet ditt er her."), "{words}");
    assert!(words.contains("Solsletta barnehage, Bjørka: 18 svar og 2 notater."), "{words}");
    assert!(words.contains("Notatet du skrev på, står i feltet."), "{words}");
    assert_eq!(&window.script(SEEN, &[]), before, "as it was left");
    let typed = window.script("return document.querySelector('[data-note-field]').value", &[]);
    assert_eq!(typed, HALF);
}

fn finalize(window: &Window) {
    window.press_with(key::CONTROL, key::ENTER);
    window.wait_for_screen("result");
    window.wait_for_words("svar mangler");
    window.wait_for_words(TIED);
    window.activate("Gjør ferdig");
    window.wait_for_words("Gjøre vurderingen ferdig?");
    window.wait_for_words("150 svar i 13 ledd.");
    for without in ["uten samtalen", "uten planer og dokumenter", "selv om svar mangler"] {
        window.tab_to(&format!("Gjør ferdig {without}"));
        window.press_one(key::SPACE);
    }
    window.press_one(key::TAB);
    window.activate("Gjør ferdig");
    window.wait_for_words("Vurderingen er ferdig og signert.");
}

fn save_report(window: &Window, folder: &Path) {
    window.activate("Forhåndsvis rapport");
    window.wait_for_screen("report");
    window.wait_until("return document.querySelectorAll('.sheets svg').length > 0", &[]);
    let pdf = folder.join("rapport.pdf");
    window.answer_dialog(&[&pdf]);
    window.activate("Lagre PDF");
    window.wait_for_words("Rapporten er lagret.");
    let words = words_of(&pdf);
    // The head reads one piece of evidence for each strength; the protocol holds them all.
    for wanted in [KINDERGARTEN, GROUP, LATER] {
        assert!(words.contains(wanted), "«{wanted}» is not in the report:\n{words}");
    }
    window.tab_to("Hele rapporten");
    for _ in 0..3 {
        window.press_one(key::DOWN);
    }
    window.wait_until("return document.querySelector('main input[value=protocol]').checked", &[]);
    let protocol = folder.join("protokoll.pdf");
    window.answer_dialog(&[&protocol]);
    window.activate("Lagre PDF");
    window.wait_until(
        &format!("return document.body.innerText.includes({:?})", "protokoll.pdf"),
        &[],
    );
    let whole = words_of(&protocol);
    for wanted in [TIED, LATER] {
        assert!(whole.contains(wanted), "«{wanted}» is not in the protocol:\n{whole}");
    }
    assert!(!words.contains(HALF) && !whole.contains(HALF), "what was never finished stays out");
}

/// Lays the bundle in a folder, and gives back where it lies.
fn send(window: &Window, folder: &Path) -> std::path::PathBuf {
    let shared = folder.join("delt");
    std::fs::create_dir(&shared).expect("a folder");
    window.activate("Sending");
    window.wait_for_words("Én ferdig vurdering ligger ikke i noen pakke ennå.");
    window.answer_dialog(&[&shared]);
    window.activate("Legg pakken i en mappe");
    window.wait_for_words("Pakken er ikke kryptert");
    window.activate("Gå videre og velg mappe");
    window.wait_for_words("Pakken er lagt i mappen.");
    let laid = std::fs::read_dir(&shared).expect("listed");
    let laid: Vec<_> = laid.map(|entry| entry.expect("an entry").path()).collect();
    assert_eq!(laid.len(), 1, "{laid:?}");
    laid[0].clone()
}

/// The same person as the office: another workspace in the same program.
fn take_in(window: &Window, bundle: &Path) {
    window.activate("Innstillinger");
    window.wait_for_screen("settings");
    window.activate("Bytt arbeidsområde");
    window.wait_for_screen("start");
    window.activate("Lag et nytt arbeidsområde");
    window.tab_to("Vurdere");
    window.press_one(key::DOWN);
    window.tab_to("Navn på arbeidsområdet");
    window.press("Prøvekommunen");
    make_without_asking(window);
    window.wait_for_screen("office");
    read_register(window);
    window.activate("Kommunen");
    window.wait_for_screen("office");
    window.answer_dialog(&[bundle]);
    window.activate("Ta inn pakker");
    window.wait_for_words("Én ny vurdering.");
    let rows = window.script("return document.querySelectorAll('tbody tr').length", &[]);
    assert_eq!(rows, 1, "one result for the visit");
    window.activate("Åpne resultatet for Solsletta barnehage, Bjørka");
    window.wait_for_screen("result");
    window.wait_for_words("Ferdig og låst");
    window.wait_for_words(TIED);
}
