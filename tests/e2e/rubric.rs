//! A rubric is adapted in the real window: translated, broken and mended, saved as a new version,
//! and a draft moved to it and back.

use std::path::{Path, PathBuf};

use app::Role;
use viba_tests::session;
use viba_tests::window::{Window, key};

use crate::{alone, picture, usable, words_of};

/// What stands in a field of the page.
fn value(window: &Window, label: &str) -> String {
    let script = "const wanted = arguments[0];\
        const all = [...document.querySelectorAll('dialog input, dialog textarea, dialog select')];\
        const one = all.find((field) => (field.labels?.[0]?.textContent ?? '').trim().startsWith(wanted));\
        return one ? one.value : null";
    window.script(script, &[label.into()]).as_str().unwrap_or_default().to_owned()
}

/// The draft of the example: its rubric, and how much of it is answered.
fn draft(home: &Path) -> (String, usize) {
    let mut session = session(home);
    session.open_example().expect("open");
    let app = session.app().expect("open");
    let rows = app.assessments().expect("read");
    let row = rows.iter().find(|row| row.state == "draft").expect("a draft");
    let view = app.observe(&row.assessment).expect("a draft");
    session.close();
    (view.rubric, view.answered)
}

#[test]
fn a_scale_is_adapted_saved_and_a_draft_moved_to_it_and_back() {
    let _alone = alone();
    let folder = tempfile::tempdir().expect("a folder");
    let home = folder.path().join("viba");
    let window = Window::open(folder.path());
    window.wait_for_words("Bare se deg rundt?");
    window.click("Prøv med eksempeldata");
    window.wait_for_screen("overview");
    window.click("Skala");
    window.wait_for_screen("rubrics");
    window.wait_for_words("VIBA arbeidsutgave");
    usable(&window, "rubrics");
    picture(&window, "skalaer");
    window.click("Åpne VIBA arbeidsutgave 0.2.0");
    window.wait_for_screen("rubric");
    window.wait_for(".ind");
    usable(&window, "rubric");
    picture(&window, "skala");

    translate(&window);
    reword(&window);
    break_and_mend(&window);
    compare(&window, folder.path());
    save(&window);
    move_and_back(&window);
    window.close();
    assert_eq!(draft(&home).0, "viba-working@0.2.0", "the draft is where it was");
}

/// A sentence of the first item gets other words in nynorsk.
fn translate(window: &Window) {
    window.click("Endre tekst 1.1.2, nynorsk:");
    window.wait_until("return document.activeElement.matches('textarea')", &[]);
    window.press_with(key::CONTROL, 'a');
    window.press("Ein vaksen trugar eit barn som er opprørt, med å ta frå det noko det er glad i.");
    window.press_with(key::CONTROL, key::ENTER);
    window.wait_for_words("trugar eit barn som er opprørt");
    window.wait_for_words("Lagret");
}

/// The sentence itself gets other words: answers to it come along, and are told.
fn reword(window: &Window) {
    window.click("Endre tekst 1.1.2, bokmål:");
    window.wait_until("return document.activeElement.matches('textarea')", &[]);
    window.press_with(key::CONTROL, 'a');
    window.press("En voksen truer et barn som er opprørt, med å ta fra det noe det er glad i.");
    window.press_with(key::CONTROL, key::ENTER);
    window.wait_for_words("truer et barn som er opprørt");
}

/// The ladder loses its level 3, the check says so, and three steps back it is whole.
fn break_and_mend(window: &Window) {
    for left in [2, 1, 0] {
        window.click("Fjern indikator 1.3.1");
        let gone = "return [...document.querySelectorAll('button')].filter((one) =>\
            (one.getAttribute('aria-label') ?? one.textContent).trim().startsWith('Fjern indikator 1.3.'))\
            .length === arguments[0]";
        window.wait_until(gone, &[left.into()]);
    }
    window.wait_for_words("Sjekken: Én feil");
    window.wait_for_words("Her må det stå minst én indikator.");
    window.click("Sjekken: Én feil");
    usable(window, "rubric with a broken ladder");
    picture(window, "skala-sjekk");
    for _ in 0..3 {
        window.click("Angre");
        std::thread::sleep(std::time::Duration::from_millis(400));
    }
    window.wait_for_words("Sjekken: Ingen feil");
    window.click("Prøv en skår");
    window.wait_for("main .track");
    usable(window, "a score tried");
    picture(window, "skala-prov");
    window.click("Prøv en skår");
}

/// What was changed, on the screen and on paper.
fn compare(window: &Window, folder: &Path) {
    window.click("Endringer");
    window.wait_for("main ins, main del");
    usable(window, "changes of a rubric");
    picture(window, "skala-endringer");
    let paper = folder.join("endringer.pdf");
    window.answer_dialog(&[&paper]);
    window.click("Skriv ut endringene …");
    window.wait_for_words("endringer.pdf");
    assert!(words_of(&paper).contains("trugar"), "{}", words_of(&paper));
    window.click("Tekster");
    window.wait_for(".ind");
}

fn save(window: &Window) {
    window.click("Lagre ny versjon …");
    window.wait_for("dialog");
    assert_eq!(value(window, "Navn på pakken"), "viba-working-local");
    assert_eq!(value(window, "Versjon"), "0.3.0");
    window.press("Lettere å lese på nynorsk.");
    usable(window, "save a version");
    picture(window, "skala-lagre");
    window.click("Lagre versjonen");
    window.wait_for_words("Versjon 0.3.0 er lagret.");
}

/// The draft is told answer by answer what becomes of it, moved, and moved back by one step.
fn move_and_back(window: &Window) {
    window.click("Flytt et utkast …");
    window.wait_for("dialog .sum");
    window.wait_for_words("følger med, nye ord");
    usable(window, "move a draft");
    picture(window, "skala-flytt");
    window.click("Flytt");
    window.wait_for_words("er flyttet til versjon");
    window.click("Angre");
    window.wait_for_words("Utkastet er tilbake i versjonen det hadde.");
}

/// The package, the workbook and the paper of the open version, each written from the menu.
fn written(window: &Window, folder: &Path) -> [PathBuf; 3] {
    let all = [
        ("Lagre pakken …", "skala.vrubric"),
        ("Lagre som regneark …", "skala.xlsx"),
        ("Skriv ut korrektur", "korrektur.pdf"),
    ];
    all.map(|(button, name)| {
        let file = folder.join(name);
        window.answer_dialog(&[&file]);
        window.click("Filer og utskrift");
        window.wait_for("[role=menu], .menu");
        window.click(button);
        // Told where it lies, once it does.
        window.wait_for_words(name);
        assert!(file.exists(), "{button}: {}", window.words());
        file
    })
}

/// Another workspace takes the workbook in; the package is then the same, word for word.
fn installed_elsewhere([package, workbook, paper]: &[PathBuf; 3]) {
    assert!(words_of(paper).contains("trugar") || words_of(paper).contains("VIBA arbeidsutgave"));
    let folder = tempfile::tempdir().expect("a folder");
    let mut other = session(&folder.path().join("viba"));
    other.create(Role::Office, "Prøvekommunen", None, None).expect("made");
    other.close();
    let window = Window::open(folder.path());
    window.wait_for_screen("office");
    window.click("Skala");
    window.wait_for_screen("rubrics");
    window.answer_dialog(&[workbook]);
    window.click("Les inn regneark …");
    window.wait_for_words("viba-working-local");
    window.answer_dialog(&[package]);
    window.click("Installer pakke …");
    window.wait_for_words("var her fra før");
    usable(&window, "a package that was here");
    picture(&window, "skalaer-installert");
    window.close();
    let mut other = session(&folder.path().join("viba"));
    other.start();
    let names = other.app().expect("open").rubrics().names();
    assert!(names.contains(&"viba-working-local@0.3.0".to_owned()), "{names:?}");
}

/// As above, and what is on disk afterwards.
#[test]
fn what_was_saved_is_on_disk() {
    let _alone = alone();
    let folder = tempfile::tempdir().expect("a folder");
    let home = folder.path().join("viba");
    let before = draft(&home);
    let window = Window::open(folder.path());
    window.wait_for_screen("overview");
    window.click("Skala");
    window.wait_for_screen("rubrics");
    window.wait_for_words("VIBA arbeidsutgave");
    window.click("Åpne VIBA arbeidsutgave 0.2.0");
    window.wait_for(".ind");
    translate(&window);
    save(&window);
    let files = written(&window, folder.path());
    window.click("Flytt et utkast …");
    window.wait_for("dialog .sum");
    window.click("Flytt");
    window.wait_for_words("er flyttet til versjon");
    window.close();
    installed_elsewhere(&files);
    let after = draft(&home);
    assert_eq!(after, ("viba-working-local@0.3.0".to_owned(), before.1), "all answers came along");
    let mut session = session(&home);
    session.open_example().expect("open");
    let app = session.app().expect("open");
    let rows = app.assessments().expect("read");
    let id = rows.iter().find(|row| row.state == "draft").expect("a draft").assessment.clone();
    app.undo(&id).expect("undone");
    assert_eq!(app.observe(&id).expect("a draft").rubric, before.0, "one step back");
}
