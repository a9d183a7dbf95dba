//! The observation by the day, and what is asked and read: the same record, other ways through it.

use std::path::Path;

use app::{AssessmentView, Role};
use rubric::Answer;
use viba_tests::session;
use viba_tests::window::{Window, key};

use crate::{alone, picture, usable};

/// The draft of the example as it is on disk.
fn draft(home: &Path) -> AssessmentView {
    let mut session = session(home);
    session.open_example().expect("open");
    let app = session.app().expect("open");
    assert_eq!(app.role(), Role::Assessor);
    let rows = app.assessments().expect("read");
    let row = rows.iter().find(|row| row.state == "draft").expect("a draft");
    app.observe(&row.assessment).expect("a draft")
}

/// The indicator of the current line.
fn current(window: &Window) -> String {
    let script = "return document.querySelector('.ind.now')?.dataset.indicator ?? ''";
    window.script(script, &[]).as_str().unwrap_or_default().to_owned()
}

fn answer(view: &AssessmentView, indicator: &str) -> Option<Answer> {
    let all = view.items.iter().flat_map(|item| &item.answers);
    all.filter(|one| one.id == indicator).find_map(|one| one.answer)
}

#[test]
fn by_the_day_and_by_talk_the_same_answers_are_given() {
    let _alone = alone();
    let folder = tempfile::tempdir().expect("a folder");
    let home = folder.path().join("viba");
    let before = draft(&home);
    let window = Window::open(folder.path());
    window.wait_for_screen("overview");
    window.click("Fortsett");
    window.wait_for_screen("observe");
    window.wait_for(".ind.now");
    window.press_one('d');
    window.wait_for("nav.rail [data-place=meal]");
    usable(&window, "by the day");
    picture(&window, "observer-dag");

    // The situation with something left is opened, and its first open line answered.
    let script = "const all = [...document.querySelectorAll('nav.rail [data-place]')];\
        const one = all.find((place) => place.dataset.place === 'any');\
        one.click(); return one.dataset.place";
    window.script(script, &[]);
    window.wait_for("nav.rail [data-place=any][aria-current=true]");
    window.wait_for(".ind.now");
    window.press_one('u');
    let first = current(&window);
    assert_eq!(answer(&before, &first), None, "{first} was open");
    window.press_one('n');
    let gone_on = "return document.querySelector('.ind.now')?.dataset.indicator !== arguments[0]";
    window.wait_until(gone_on, &[first.clone().into()]);
    window.wait_for(&format!("[data-indicator='{first}']"));
    assert_ne!(current(&window), first, "the line stays, the next is current");

    window.click("Samtale og planer");
    window.wait_for("nav.rail [data-place=interview], nav.rail [data-place=documents]");
    window.wait_for_words("Spør:");
    usable(&window, "what is asked and read");
    picture(&window, "observer-samtale");
    window.press_one('u');
    let asked = current(&window);
    window.press_one('j');
    window.wait_until(gone_on, &[asked.clone().into()]);

    window.click("Etter skalaen");
    window.wait_for(".verdict");
    window.press_with(key::CONTROL, 'z');
    window.wait_for_words("Angret");
    window.close();
    let after = draft(&home);
    assert_eq!(answer(&after, &first), Some(Answer::No), "{first}");
    assert_eq!(answer(&after, &asked), answer(&before, &asked), "{asked} was undone");
}
