//! What happens in a visit beside the answers: the day as it goes, notes that are tagged and looked
//! at, the talk, and what does not belong here.

use std::path::Path;

use app::scale::Answer;
use app::{
    App, AssessmentKind, AssessmentView, AssessorRole, Day, EXAMPLE_REGISTER, Home, NewDraft, Role,
    Screen, Unwatched, VisitPlace,
};
use serde_json::json;
use viba_tests::window::{Window, key};
use viba_tests::{reopen, session};

use crate::{alone, picture, usable};

/// A draft of a visit today, in whose plan the children are dressing now.
fn begun_today(home: &Path, kind: AssessmentKind) {
    let mut session = session(home);
    session.create(Role::Assessor, "Prøve", None, None).expect("made");
    let app = session.app().expect("open");
    app.import_register(EXAMPLE_REGISTER, &Unwatched).expect("read");
    let place = VisitPlace { kindergarten: "100011379".into(), group: "Bjørka".into() };
    let now = jiff::Zoned::now();
    let visit = app.mint_visit(&place, &now.date().to_string()).expect("minted").output.visit;
    let new = NewDraft {
        visit,
        rubric: "viba-working@0.2.0".into(),
        kind,
        role: AssessorRole::Primary,
        assessor: "Vurderer 1".into(),
    };
    let assessment = app.start_assessment(&new).expect("begun").output.assessment;
    let minute = i32::from(now.hour()) * 60 + i32::from(now.minute());
    let clock = |minute: i32| {
        let minute = minute.clamp(0, 1439);
        format!("{:02}:{:02}", minute / 60, minute % 60)
    };
    let day = json!({ "rhythm": [
        { "situation": "free-play", "from": clock(minute - 120), "to": clock(minute - 60) },
        { "situation": "meal", "from": clock(minute - 60), "to": clock(minute - 10) },
        { "situation": "cloakroom", "from": clock(minute - 10), "to": clock(minute + 8) },
        { "situation": "outdoors", "from": clock(minute + 8), "to": clock(minute + 60) },
    ] });
    let day: Day = serde_json::from_value(day).expect("a day");
    app.set_facts(&assessment, Vec::new(), day).expect("kept");
    app.keep_screen(&Screen::Observe { assessment }).expect("kept");
}

fn workspace(home: &Path) -> App {
    reopen(&Home::new(home.to_owned()).usual_workspace(), 9)
}

fn draft(app: &App) -> AssessmentView {
    let id = app.draft_to_resume().expect("read").expect("a draft");
    app.observe(&id).expect("the draft")
}

fn answer(view: &AssessmentView, indicator: &str) -> Option<Answer> {
    let mut answers = view.items.iter().flat_map(|item| &item.answers);
    answers.find(|one| one.id == indicator).and_then(|one| one.answer)
}

fn opened(folder: &Path, kind: AssessmentKind) -> Window {
    begun_today(&folder.join("viba"), kind);
    let window = Window::open(folder);
    window.wait_for_screen("observe");
    window.wait_for(".ind.now");
    window
}

fn focus_note(window: &Window) {
    window.press_one('s');
    window.wait_until("return document.activeElement.matches('[data-note-field]')", &[]);
}

#[test]
fn a_situation_that_is_nearly_over_is_told_once_and_logged_by_key() {
    let _alone = alone();
    let folder = tempfile::tempdir().expect("a folder");
    let window = opened(folder.path(), AssessmentKind::External);
    // Planned to end in a few minutes, and nothing of it is answered.
    window.wait_for_role(&[("region", "Blir snart for sent")]);
    picture(&window, "observer-varsel");
    usable(&window, "a warning");
    window.press_role(&[("region", "Blir snart for sent"), ("button", "Vis linjene")]);
    window.wait_until(
        "return document.querySelector('.ways button:nth-of-type(2)').ariaPressed === 'true'",
        &[],
    );
    window.press_one('t');
    window.wait_for_words("Garderobe er ferdig nå");
    picture(&window, "observer-dag-logg");
    usable(&window, "a situation that goes on");
    window.close();
    let app = workspace(&folder.path().join("viba"));
    let page = app.day_page(&draft(&app).assessment).expect("the day");
    let seen = page.view.situations.iter().find(|one| one.seen_from.is_some());
    let seen = seen.expect("logged");
    assert_eq!((seen.situation.word(), page.view.is_logged), ("cloakroom", true));
}

#[test]
fn a_note_is_tagged_answered_and_looked_at_while_it_is_typed() {
    let _alone = alone();
    let folder = tempfile::tempdir().expect("a folder");
    let window = opened(folder.path(), AssessmentKind::External);
    focus_note(&window);
    window.press("Ingrid Solheim leser for to barn.");
    window.wait_for_role(&[("list", "Kan noen kjennes igjen?")]);
    window.press_with(key::CONTROL, 'm');
    window.wait_for_role(&[("grid", "Indikatorer å merke med")]);
    window.press("10.3.1");
    window.wait_for_words("10.3.1");
    picture(&window, "observer-merk");
    usable(&window, "a note being tagged");
    window.press_with(key::ALT, 'j');
    window.wait_for_role(&[("list", "Merker på notatet du skriver")]);
    let chosen = || draft(&workspace_of(&window)).open_tags;
    assert!((0..100).any(|_| !chosen().is_empty()), "the tag is kept with the note being typed");
    window.press_one(key::ESCAPE);
    focus_note(&window);
    window.press_one(key::ENTER);
    window.wait_for("aside li.note");
    window.close();
    let app = workspace(&folder.path().join("viba"));
    let view = draft(&app);
    assert_eq!(view.notes.len(), 1);
    assert!(view.notes[0].indicators.contains(&"books.3.1".to_owned()), "{:?}", view.notes);
    assert_eq!(answer(&view, "books.3.1"), Some(Answer::Yes));
    let id = view.assessment.clone();
    let mut app = app;
    app.undo(&id).expect("one step");
    let view = draft(&app);
    assert!(view.notes.is_empty() && answer(&view, "books.3.1").is_none(), "undone as one");
}

fn workspace_of(window: &Window) -> App {
    workspace(window.home())
}

#[test]
fn the_talk_has_its_clock_and_the_card_keeps_only_that_it_was_opened() {
    let _alone = alone();
    let folder = tempfile::tempdir().expect("a folder");
    let window = opened(folder.path(), AssessmentKind::External);
    window.press_role(&[("group", "Arbeidsmåte"), ("button", "Samtale og planer")]);
    window.press_one('p');
    window.wait_for("[data-clock=interview]");
    usable(&window, "the talk");
    window.press_one('x');
    window.wait_for_words("Dette hører ikke hjemme i VIBA");
    window.wait_for_words("116 111");
    picture(&window, "observer-kort");
    usable(&window, "the card");
    window.press_one(key::ESCAPE);
    window.close();
    let app = workspace(&folder.path().join("viba"));
    let view = draft(&app);
    let kinds: Vec<_> = view.sittings.iter().map(|sitting| sitting.kind.word()).collect();
    assert_eq!(kinds, ["interview"]);
}

#[test]
fn from_paper_a_whole_item_is_typed_blind() {
    let _alone = alone();
    let folder = tempfile::tempdir().expect("a folder");
    let window = opened(folder.path(), AssessmentKind::External);
    window.press_role(&[("group", "Arbeidsmåte"), ("button", "Fra papir")]);
    window.wait_for("main [data-indicator][aria-current=true]");
    window.press("nnnjjjjonn");
    window.wait_for_words("10 av 168");
    picture(&window, "observer-papir-skrevet");
    usable(&window, "from paper");
    window.close();
    let app = workspace(&folder.path().join("viba"));
    let view = draft(&app);
    let first = &view.items[0].answers;
    let words: Vec<_> = first.iter().filter_map(|one| Some(one.answer?.word())).collect();
    let typed = ["no", "no", "no", "yes", "yes", "yes", "yes", "not-observed", "no", "no"];
    assert_eq!(words, typed);
}

#[test]
fn practice_looks_different() {
    let _alone = alone();
    let folder = tempfile::tempdir().expect("a folder");
    let window = opened(folder.path(), AssessmentKind::Practice);
    window.wait_for("[data-practice]");
    window.wait_for_words("Øvelse");
    picture(&window, "observer-ovelse");
    usable(&window, "practice");
    window.close();
}

#[test]
fn a_score_without_a_note_asks_and_goes_on_with_a_reason() {
    let _alone = alone();
    let folder = tempfile::tempdir().expect("a folder");
    let window = opened(folder.path(), AssessmentKind::External);
    window.press("rbbb");
    window.press_one(key::PAGE_UP);
    window.wait_for_role(&[("button", "Gå videre uten notat")]);
    usable(&window, "asked for a note");
    window.press_role(&[("button", "Gå videre uten notat")]);
    window.wait_for_role(&[("textbox", "Med egne ord")]);
    picture(&window, "observer-grunn");
    usable(&window, "a reason");
    window.tab_to("Med egne ord");
    window.press("Så det ikke selv");
    window.press_one(key::ENTER);
    window.wait_for_words("Så det ikke selv");
    window.close();
    let app = workspace(&folder.path().join("viba"));
    let reasons = draft(&app).reasons;
    assert_eq!(reasons.len(), 1, "{reasons:?}");
    assert_eq!(reasons[0].reason, "Så det ikke selv");
}
