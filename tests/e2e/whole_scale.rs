//! The whole scale answered: by keys alone in few presses, and by roles and names alone.

use viba_tests::window::Window;
use viba_tests::window::replay::{keys_of, replay, shipped_visit};
use viba_tests::{begun_with, reopen};

use app::Home;

use crate::alone;

#[test]
fn the_shipped_visit_takes_at_most_100_presses() {
    let _alone = alone();
    let folder = tempfile::tempdir().expect("a folder");
    let replayed = replay(folder.path());
    println!("{replayed:?}");
    assert_eq!((replayed.answered, replayed.wrong), (168, 0), "as decided, and each once");
    assert!(replayed.presses <= 100, "{replayed:?}");
}

/// What a person who hears the window says of each answer.
fn name_of(answer: &str, is_fault: bool) -> &'static str {
    match (answer, is_fault) {
        ("yes", true) => "Sett",
        (_, true) => "Ikke sett",
        ("yes", _) => "Ja",
        ("no", _) => "Nei",
        ("na", _) => "Ikke aktuelt",
        // The reason that there was no opportunity has a key; its button comes with the answer.
        _ => "Ikke observert",
    }
}

#[test]
fn the_whole_scale_is_answered_by_roles_and_names() {
    let _alone = alone();
    let folder = tempfile::tempdir().expect("a folder");
    let home = folder.path().join("viba");
    let visit = shipped_visit();
    let rubric = visit["rubric"].as_str().expect("a rubric");
    begun_with(&home, rubric);
    let ids = indicators(&home, rubric);
    let window = Window::open(folder.path());
    window.wait_for_role(&[("main", "")]);
    for id in &ids {
        let now = window.current_by_role("group").expect("a current line");
        let answer = visit["answers"][id].as_str().expect("an answer");
        let name = name_of(answer, id.contains(".1."));
        window.press_role(&[("group", &now), ("button", name)]);
        if Some(id) != ids.last() {
            let moved = || window.current_by_role("group").is_some_and(|other| other != now);
            assert!((0..200).any(|_| moved()), "still at {now}");
        }
    }
    window.wait_for_words("168 av 168");
    window.press_role(&[("button", "Resultat")]);
    window.wait_for_role(&[("heading", "")]);
    window.wait_for_role(&[("button", "Gjør ferdig")]);
    window.close();

    let app = reopen(&Home::new(home).usual_workspace(), 5);
    let draft = app.draft_to_resume().expect("read").expect("a draft");
    let view = app.observe(&draft).expect("the draft");
    let answers = view.items.iter().flat_map(|item| &item.answers);
    for one in answers {
        let wanted = match visit["answers"][&one.id].as_str() {
            Some("no-opportunity") => "not-observed",
            wanted => wanted.unwrap_or_default(),
        };
        assert_eq!(one.answer.map(app::scale::Answer::word), Some(wanted), "{}", one.id);
    }
}

fn indicators(home: &std::path::Path, rubric: &str) -> Vec<String> {
    let app = reopen(&Home::new(home.to_owned()).usual_workspace(), 4);
    let rubric = app.rubrics().require(rubric).expect("embedded");
    rubric.indicators().map(|one| one.id.to_string()).collect()
}

#[test]
fn a_press_answers_what_was_decided_and_no_more() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = viba_tests::workspace(folder.path(), app::Role::Assessor, 8);
    let visit = shipped_visit();
    let rubric = app.rubrics().require(visit["rubric"].as_str().expect("a name")).expect("here");
    let keys = keys_of(rubric, &visit);
    // One fault was seen in the visit, and the keys say so once.
    assert!(keys.starts_with("rkk"), "{keys}");
    assert!(keys.len() <= 100, "{}: {keys}", keys.len());
}
