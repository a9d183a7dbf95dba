//! Several answers in one step: the rest of a level alike, and what a note tells.

use app::{App, AppError, GivenAnswer, NoteChange, Rest, RestAnswer, Role};
use rubric::{Answer, IndicatorId, Level};
use viba_tests::{begun, workspace};

fn id(text: &str) -> IndicatorId {
    text.parse().expect("an id")
}

fn given(indicator: &str, answer: Answer) -> GivenAnswer {
    GivenAnswer { indicator: id(indicator), answer }
}

/// A new draft in a new workspace.
fn desk(folder: &std::path::Path) -> (App, String) {
    let mut app = workspace(folder, Role::Assessor, 1);
    let draft = begun(&mut app, "Bjørka");
    (app, draft)
}

/// The rest of `talk`.
fn rest(draft: &str, level: Option<Level>, only: &[&str], answer: RestAnswer) -> Rest {
    let only = (!only.is_empty()).then(|| only.iter().map(|one| id(one)).collect());
    Rest { assessment: draft.into(), item: "talk".parse().expect("an id"), level, only, answer }
}

/// What the indicators of `talk` are answered, those without an answer aside.
fn answers(app: &App, draft: &str) -> Vec<(String, Answer)> {
    let items = app.observe(draft).expect("a draft").items;
    let of_talk = items.into_iter().flat_map(|item| item.answers);
    let of_talk = of_talk.filter(|answer| answer.id.starts_with("talk."));
    of_talk.filter_map(|answer| Some((answer.id, answer.answer?))).collect()
}

#[test]
fn the_rest_of_a_level_is_answered_yes_or_no_alike() {
    let folder = tempfile::tempdir().expect("a folder");
    let (mut app, draft) = desk(folder.path());
    let one = rest(&draft, Some(Level::Three), &["talk.3.2"], RestAnswer::No);
    app.answer_rest(&one).expect("answered");
    let all = rest(&draft, Some(Level::Three), &[], RestAnswer::Yes);
    app.answer_rest(&all).expect("answered");
    let expected = [("talk.3.1", Answer::Yes), ("talk.3.2", Answer::No), ("talk.3.3", Answer::Yes)];
    assert_eq!(answers(&app, &draft), expected.map(|(id, answer)| (id.to_owned(), answer)));
    app.undo(&draft).expect("undone");
    assert_eq!(answers(&app, &draft), [("talk.3.2".to_owned(), Answer::No)], "one step");
}

#[test]
fn faults_are_never_seen_together() {
    let folder = tempfile::tempdir().expect("a folder");
    let (mut app, draft) = desk(folder.path());
    let refused = |app: &mut App, level, only: &[&str]| {
        let all = rest(&draft, level, only, RestAnswer::Yes);
        let error = app.answer_rest(&all).expect_err("refused");
        assert!(matches!(error, AppError::YesToFaults(_)), "{error:?}");
        assert_eq!(answers(app, &draft), [], "nothing is changed");
    };
    refused(&mut app, Some(Level::One), &[]);
    refused(&mut app, None, &[]);
    refused(&mut app, None, &["talk.1.1", "talk.3.1"]);
    let unseen = rest(&draft, Some(Level::One), &[], RestAnswer::NotSeen);
    app.answer_rest(&unseen).expect("answered");
    app.answer_rest(&rest(&draft, None, &[], RestAnswer::Yes)).expect("no fault is open");
    assert!(app.observe(&draft).expect("a draft").items.iter().any(|item| item.left == 0));
}

#[test]
fn lines_of_another_item_are_not_its_rest() {
    let folder = tempfile::tempdir().expect("a folder");
    let (mut app, draft) = desk(folder.path());
    let elsewhere = rest(&draft, None, &["talk.3.1", "books.3.1"], RestAnswer::No);
    let error = app.answer_rest(&elsewhere).expect_err("refused");
    assert!(matches!(error, AppError::NotFound(at) if at == "books.3.1"));
    assert_eq!(app.observe(&draft).expect("a draft").answered, 0);
}

#[test]
fn a_note_and_what_it_tells_are_one_step() {
    let folder = tempfile::tempdir().expect("a folder");
    let (mut app, draft) = desk(folder.path());
    let told = [given("talk.3.1", Answer::Yes), given("talk.1.1", Answer::No)];
    let tied = [id("talk.3.1")];
    let note = app.write_note(&draft, "Lang samtale.", &tied, &told).expect("written").output.note;
    let both = answers(&app, &draft);
    assert_eq!(both.len(), 2);
    app.undo(&draft).expect("undone");
    assert_eq!(answers(&app, &draft), []);
    assert!(app.observe(&draft).expect("a draft").notes.is_empty());
    app.redo(&draft).expect("done again");
    assert_eq!(answers(&app, &draft), both);
    let tag = NoteChange {
        tie: vec![id("talk.5.1")],
        answers: vec![given("talk.5.1", Answer::NotObserved)],
        ..NoteChange::default()
    };
    app.change_note(&draft, &note, &tag).expect("changed");
    assert_eq!(answers(&app, &draft).len(), 3);
    app.undo(&draft).expect("undone");
    let notes = app.observe(&draft).expect("a draft").notes;
    assert_eq!((answers(&app, &draft), &notes[0].indicators[..]), (both, &["talk.3.1".into()][..]));
}

#[test]
fn one_answer_that_is_not_allowed_stops_all_of_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let (mut app, draft) = desk(folder.path());
    let told = [given("talk.3.1", Answer::Yes), given("talk.1.1", Answer::NotObserved)];
    let refused = app.write_note(&draft, "Lang samtale.", &[], &told);
    assert!(matches!(refused, Err(AppError::AnswersRefused(_))), "{refused:?}");
    let view = app.observe(&draft).expect("a draft");
    assert_eq!((view.notes.len(), view.answered, view.can_undo), (0, 0, false));
    let note = app.write_note(&draft, "Lang samtale.", &[], &[]).expect("written").output.note;
    let tag = NoteChange { remove: true, answers: told.to_vec(), ..NoteChange::default() };
    assert!(matches!(app.change_note(&draft, &note, &tag), Err(AppError::AnswersRefused(_))));
    assert_eq!(app.observe(&draft).expect("a draft").notes.len(), 1);
}
