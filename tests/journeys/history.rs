//! What happened to one indicator, from the first answer to the last undo.

use app::{AnswerIndicator, App, AppError, HistoryEvent, HistoryTurn, NoteChange, Role};
use rubric::{Answer, IndicatorId};
use viba_tests::{begun, workspace};

const NOWHERE: &str = "00000000-0000-7000-8000-000000000000";

fn id(text: &str) -> IndicatorId {
    text.parse().expect("an id")
}

fn answer(app: &mut App, draft: &str, indicator: &str, answer: Option<Answer>) {
    let click = AnswerIndicator { assessment: draft.into(), indicator: indicator.into(), answer };
    app.answer_indicator(&click).expect("saved");
}

fn history(app: &App, draft: &str, indicator: &str) -> Vec<(HistoryTurn, HistoryEvent)> {
    let entries = app.indicator_history(draft, &id(indicator)).expect("told");
    assert!(entries.is_sorted_by(|one, next| one.at <= next.at), "oldest first");
    entries.into_iter().map(|entry| (entry.turn, entry.event)).collect()
}

const fn answered(answer: Answer) -> HistoryEvent {
    HistoryEvent::Answered { answer }
}

#[test]
fn tells_answers_ties_and_counts_and_what_they_were_turned_back_to() {
    use HistoryTurn::{Do, Redo, Undo};
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 1);
    let draft = begun(&mut app, "Bjørka");
    assert_eq!(history(&app, &draft, "talk.3.1"), []);
    answer(&mut app, &draft, "talk.3.1", Some(Answer::No));
    answer(&mut app, &draft, "talk.3.2", Some(Answer::Yes));
    answer(&mut app, &draft, "talk.3.1", Some(Answer::Yes));
    answer(&mut app, &draft, "talk.3.1", Some(Answer::Yes));
    app.undo(&draft).expect("undone: nothing moves");
    app.undo(&draft).expect("undone");
    app.redo(&draft).expect("done again");
    answer(&mut app, &draft, "talk.3.1", None);
    let tied = [id("talk.3.1")];
    let note = app.write_note(&draft, "Samtale.", &tied, &[]).expect("written").output.note;
    app.count_episodes(&draft, "talk.3.1", 2).expect("counted");
    app.undo(&draft).expect("undone");
    let untie = NoteChange { untie: tied.to_vec(), ..NoteChange::default() };
    app.change_note(&draft, &note, &untie).expect("untied");
    let words = || Some("Samtale.".to_owned());
    let expected = [
        (Do, answered(Answer::No)),
        (Do, answered(Answer::Yes)),
        (Undo, answered(Answer::No)),
        (Redo, answered(Answer::Yes)),
        (Do, HistoryEvent::Cleared),
        (Do, HistoryEvent::Tied { note: words() }),
        (Do, HistoryEvent::Counted { episodes: 2 }),
        (Undo, HistoryEvent::Counted { episodes: 0 }),
        (Do, HistoryEvent::Untied { note: words() }),
    ];
    assert_eq!(history(&app, &draft, "talk.3.1"), expected);
    let bin = NoteChange { remove: true, ..NoteChange::default() };
    app.change_note(&draft, &note, &bin).expect("binned");
    let last = history(&app, &draft, "talk.3.1").pop().expect("one");
    assert_eq!(last, (Do, HistoryEvent::Untied { note: None }));
    assert_eq!(history(&app, &draft, "talk.3.2"), [(Do, answered(Answer::Yes))]);
    assert!(matches!(app.indicator_history(NOWHERE, &tied[0]), Err(AppError::NotFound(_))));
}

const PAPER: &str = r#"{ "format": 1, "rubric": "viba-working@0.1.0", "kindergarten": "100011379",
    "group": "Bjørka", "kind": "external", "role": "primary", "assessor": { "name": "Vurderer 1" },
    "sittings": [{ "kind": "observation", "from": "2026-03-12T08:30:00+01:00",
        "to": "2026-03-12T11:30:00+01:00" }],
    "answers": { "talk.3.1": "no", "talk.3.2": "yes" },
    "notes": [{ "at": "2026-03-12T09:00:00+01:00", "text": "Samtale.",
        "indicators": ["talk.3.2"] }] }"#;

#[test]
fn what_was_typed_in_as_a_whole_stands_first_and_stays_when_it_is_final() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 2);
    let draft = app.assess(PAPER.as_bytes()).expect("taken in").output.assessment;
    let tied = (HistoryTurn::Do, HistoryEvent::Tied { note: Some("Samtale.".into()) });
    let typed = [(HistoryTurn::Do, answered(Answer::Yes)), tied];
    assert_eq!(history(&app, &draft, "talk.3.2"), typed);
    answer(&mut app, &draft, "talk.3.1", Some(Answer::Yes));
    let both = [Answer::No, Answer::Yes].map(|answer| (HistoryTurn::Do, answered(answer)));
    assert_eq!(history(&app, &draft, "talk.3.1"), both);
    app.finalize(&draft, &app::SittingKind::ALL).expect("final");
    assert_eq!(history(&app, &draft, "talk.3.1"), both);
    assert_eq!(history(&app, &draft, "talk.3.2"), typed);
}
