//! Half a day in a draft: answers, notes, undo, a laptop that dies.

use app::{
    AnswerIndicator, App, AppError, GivenAnswer, NextStep, NoteChange, OpenTag, Rest, RestAnswer,
    Role, VisitPlace,
};
use proptest::prelude::*;
use rubric::{Answer, Level};
use viba_tests::{Seeded, begun, reopen, workspace};

fn answer(app: &mut App, id: &str, indicator: &str, answer: Option<Answer>) {
    let click = AnswerIndicator { assessment: id.into(), indicator: indicator.into(), answer };
    app.answer_indicator(&click).expect("saved");
}

/// What can be undone, as one text: answers, notes, facts.
fn state(app: &App, id: &str) -> String {
    let view = app.observe(id).expect("a draft");
    serde_json::json!([view.items, view.notes, view.sittings, view.day]).to_string()
}

#[test]
fn opens_again_where_it_was_with_the_note_half_typed() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 1);
    let id = begun(&mut app, "Bjørka");
    answer(&mut app, &id, "talk.3.1", Some(Answer::Yes));
    let indicator = |id: &str| id.parse().expect("an indicator");
    let tags = [
        OpenTag { indicator: indicator("talk.5.1"), answer: Some(Answer::Yes) },
        OpenTag { indicator: indicator("talk.5.2"), answer: None },
    ];
    app.keep_place(&id, Some("talk.3.2"), Some("Ved frukten: samtal"), &tags).expect("kept");
    drop(app);
    let app = reopen(folder.path(), 2);
    assert_eq!(app.draft_to_resume().expect("read"), Some(id.clone()));
    let view = app.observe(&id).expect("a draft");
    assert_eq!(view.current.as_deref(), Some("talk.3.2"));
    assert_eq!(view.open_note.as_deref(), Some("Ved frukten: samtal"));
    assert_eq!(view.open_tags, tags);
    assert_eq!((view.answered, view.of, view.can_undo, view.can_redo), (1, 168, true, false));
}

#[test]
fn the_rest_not_seen_is_one_step() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 3);
    let id = begun(&mut app, "Bjørka");
    answer(&mut app, &id, "talk.5.1", Some(Answer::Yes));
    let before = state(&app, &id);
    let item = "talk".parse().expect("an id");
    let rest =
        Rest { assessment: id.clone(), item, level: None, only: None, answer: RestAnswer::NotSeen };
    let view = app.answer_rest(&rest).expect("answered").output;
    assert_eq!((view.answered, view.item.result.complete), (12, true));
    assert_eq!(view.item.result.profile.at(Level::Five), (1, 3), "what was answered stays");
    app.undo(&id).expect("undone");
    assert_eq!(state(&app, &id), before, "all of it at once");
    app.redo(&id).expect("done again");
    assert_eq!(app.observe(&id).expect("a draft").answered, 12);
}

#[test]
fn a_note_is_written_tied_changed_binned_and_comes_back() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 4);
    let id = begun(&mut app, "Bjørka");
    assert!(matches!(app.write_note(&id, " \n", &[], &[]), Err(AppError::EmptyNote)));
    let tied = ["talk.3.1".parse().expect("an id")];
    let note = app.write_note(&id, "To barn bygger bru.", &tied, &[]).expect("written").output.note;
    let more = NoteChange {
        text: Some("To barn bygger bru av klosser.".into()),
        tie: vec!["curiosity.5.1".parse().expect("an id")],
        untie: tied.to_vec(),
        answers: Vec::new(),
        remove: false,
    };
    app.change_note(&id, &note, &more).expect("changed");
    let seen = |app: &App| -> Vec<(String, Vec<String>)> {
        let notes = app.observe(&id).expect("a draft").notes;
        notes.into_iter().map(|note| (note.text, note.indicators)).collect()
    };
    let changed = [("To barn bygger bru av klosser.".to_owned(), vec!["curiosity.5.1".to_owned()])];
    assert_eq!(seen(&app), changed);
    let both = NoteChange {
        tie: vec!["books.3.1".parse().expect("an id")],
        untie: vec!["books.3.1".parse().expect("an id")],
        ..NoteChange::default()
    };
    app.change_note(&id, &note, &both).expect("changed");
    app.undo(&id).expect("undone");
    assert_eq!(seen(&app), changed, "a step is turned back from its end");
    let remove = NoteChange { remove: true, ..NoteChange::default() };
    app.change_note(&id, &note, &remove).expect("binned");
    assert!(seen(&app).is_empty());
    app.undo(&id).expect("undone");
    assert_eq!(seen(&app), changed, "nothing is thrown away");
    app.undo(&id).expect("undone");
    assert_eq!(seen(&app), [("To barn bygger bru.".to_owned(), vec!["talk.3.1".to_owned()])]);
    let elsewhere = app.change_note(&id, "00000000-0000-7000-8000-000000000000", &remove);
    assert!(matches!(elsewhere, Err(AppError::NotFound(_))));
}

#[test]
fn an_item_that_is_not_applicable_needs_no_answers() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 9);
    let id = begun(&mut app, "Bjørka");
    answer(&mut app, &id, "books.3.1", Some(Answer::Yes));
    answer(&mut app, &id, "books", Some(Answer::Na));
    let view = app.observe(&id).expect("a draft");
    assert_eq!((view.answered, view.of), (12, 168), "its twelve, answered or not");
    for item in app.rubrics().get("viba-working@0.1.0").expect("embedded").clone().items() {
        if item.id.as_str() != "books" {
            let rest = Rest {
                assessment: id.clone(),
                item: item.id.clone(),
                level: None,
                only: None,
                answer: RestAnswer::NotSeen,
            };
            app.answer_rest(&rest).expect("answered");
        }
    }
    let overview = app.overview().expect("an overview");
    assert_eq!(overview.drafts[0].answered, Some(168));
    assert_eq!(overview.next, NextStep::Finish { assessment: id });
}

#[test]
fn tying_again_and_undoing_it_moves_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 6);
    let id = begun(&mut app, "Bjørka");
    let tied = ["talk.1.1", "curiosity.7.1"].map(|id| id.parse().expect("an id"));
    let note = app.write_note(&id, "To barn bygger bru.", &tied, &[]).expect("written").output.note;
    let before = state(&app, &id);
    let again = NoteChange { tie: tied[..1].to_vec(), ..NoteChange::default() };
    app.change_note(&id, &note, &again).expect("tied already");
    assert_eq!(state(&app, &id), before);
    app.undo(&id).expect("undone");
    assert_eq!(state(&app, &id), before);
}

#[test]
fn undo_never_leaves_the_assessment_and_survives_a_restart() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 5);
    let (first, second) = (begun(&mut app, "Bjørka"), begun(&mut app, "Bjørka"));
    answer(&mut app, &first, "talk.3.1", Some(Answer::Yes));
    answer(&mut app, &second, "talk.3.1", Some(Answer::No));
    answer(&mut app, &first, "talk.3.1", Some(Answer::No));
    drop(app);
    let mut app = reopen(folder.path(), 6);
    app.undo(&first).expect("undone");
    app.undo(&first).expect("undone");
    assert!(matches!(app.undo(&first), Err(AppError::NothingToUndo(_))));
    let answered = |app: &App, id: &str| app.observe(id).expect("a draft").answered;
    assert_eq!((answered(&app, &first), answered(&app, &second)), (0, 1));
    app.redo(&first).expect("done again");
    answer(&mut app, &first, "talk.3.2", Some(Answer::Yes));
    assert!(matches!(app.redo(&first), Err(AppError::NothingToRedo(_))), "a new step ends redo");
    assert!(
        matches!(app.finalize(&first, &app::SittingKind::ALL), Err(AppError::NoSitting(_))),
        "nobody said when"
    );
    app.run_clock(&first, app::SittingKind::Observation).expect("running");
    app.finalize(&first, &app::SittingKind::ALL).expect("final");
    assert!(matches!(app.undo(&first), Err(AppError::AlreadyFinal(_))));
}

#[test]
fn the_overview_offers_one_next_step() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 8);
    let next = |app: &App| app.overview().expect("an overview").next;
    assert_eq!(next(&app), NextStep::ReadRegister);
    app.import_register(app::EXAMPLE_REGISTER, &app::Unwatched).expect("read");
    assert_eq!(next(&app), NextStep::Plan);
    let place = VisitPlace { kindergarten: "100011379".into(), group: "Furua".into() };
    let visit = app.mint_visit(&place, "2026-04-09").expect("minted").output.visit;
    assert_eq!(next(&app), NextStep::Begin { visit });
    let (first, second) = (begun(&mut app, "Bjørka"), begun(&mut app, "Bjørka"));
    app.keep_place(&first, Some("talk.3.1"), None, &[]).expect("kept");
    answer(&mut app, &first, "talk.3.1", Some(Answer::Yes));
    let seen = app.overview().expect("an overview");
    assert_eq!(seen.next, NextStep::GoOn { assessment: first.clone(), left: 167 });
    let drafts: Vec<&String> = seen.drafts.iter().map(|row| &row.assessment).collect();
    assert_eq!(drafts, [&first, &second], "the one worked on last stands first");
    let names: Vec<(&str, &str)> =
        seen.planned.iter().map(|visit| (visit.name.as_str(), visit.group.as_str())).collect();
    assert_eq!(names, [("Solsletta barnehage", "Furua")]);
    for item in app.rubrics().get("viba-working@0.1.0").expect("embedded").clone().items() {
        let rest = Rest {
            assessment: first.clone(),
            item: item.id.clone(),
            level: None,
            only: None,
            answer: RestAnswer::NotSeen,
        };
        app.answer_rest(&rest).expect("answered");
    }
    assert_eq!(next(&app), NextStep::Finish { assessment: first.clone() });
    app.run_clock(&first, app::SittingKind::Observation).expect("running");
    app.finalize(&first, &app::SittingKind::ALL).expect("final");
    answer(&mut app, &second, "talk.3.1", Some(Answer::Yes));
    app.run_clock(&second, app::SittingKind::Observation).expect("running");
    app.finalize(&second, &app::SittingKind::ALL).expect("final");
    assert_eq!(next(&app), NextStep::Send { records: 2 });
    app.export(None).expect("a bundle");
    let seen = app.overview().expect("an overview");
    assert_eq!((seen.to_send, seen.finished.len(), seen.drafts.len()), (0, 2, 0));
}

/// An answer given with a note, or none.
fn given(random: &Seeded) -> Vec<GivenAnswer> {
    let indicator = "talk.5.2".parse().expect("an id");
    let answers = [Answer::Yes, Answer::No, Answer::NotObserved];
    let given = GivenAnswer { indicator, answer: answers[random.below(3)] };
    if random.below(2) == 0 { vec![given] } else { Vec::new() }
}

/// One random thing an assessor does.
fn act(app: &mut App, id: &str, random: &Seeded) {
    let indicators = ["talk.1.1", "talk.3.1", "talk.5.1", "books.3.1", "curiosity.7.1"];
    let indicator = indicators[random.below(indicators.len())];
    let three = Some(Level::Three);
    let alike = [(RestAnswer::NotSeen, None), (RestAnswer::Yes, three), (RestAnswer::No, None)];
    let tied = || vec![indicator.parse().expect("an id")];
    let notes = app.observe(id).expect("a draft").notes;
    match random.below(7) {
        0 => drop(app.write_note(id, &format!("notat {}", random.next()), &tied(), &given(random))),
        1 => drop(app.count_episodes(id, indicator, 3)),
        2 => {
            let item = indicator.split('.').next().expect("an item").parse().expect("an id");
            let (answer, level) = alike[random.below(3)];
            let rest = Rest { assessment: id.into(), item, level, only: None, answer };
            app.answer_rest(&rest).expect("allowed");
        }
        3 if !notes.is_empty() => {
            let change = NoteChange {
                text: (random.below(2) == 0).then(|| "rettet".to_owned()),
                tie: tied(),
                answers: given(random),
                remove: random.below(3) == 0,
                ..NoteChange::default()
            };
            drop(app.change_note(id, &notes[random.below(notes.len())].note, &change));
        }
        4 => {
            let day = record::visit::Day { ordinary: Some(true), ..Default::default() };
            drop(app.set_facts(id, Vec::new(), day));
        }
        _ => {
            let answers = [Some(Answer::Yes), Some(Answer::No), None];
            answer(app, id, indicator, answers[random.below(answers.len())]);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, failure_persistence: None, ..Default::default() })]

    /// Whatever was done: all undone is the beginning, all done again is the end.
    #[test]
    fn undo_and_redo_walk_the_same_way(seed: u64, steps in 1_usize..14) {
        let folder = tempfile::tempdir().expect("a folder");
        let mut app = workspace(folder.path(), Role::Assessor, seed);
        let id = begun(&mut app, "Bjørka");
        let random = Seeded::new(seed);
        let mut states = vec![state(&app, &id)];
        for _ in 0..steps {
            act(&mut app, &id, &random);
            states.push(state(&app, &id));
        }
        let mut undone = 0;
        while app.undo(&id).is_ok() {
            undone += 1;
            prop_assert_eq!(&state(&app, &id), &states[steps - undone]);
        }
        prop_assert_eq!(undone, steps);
        while app.redo(&id).is_ok() {
            undone -= 1;
            prop_assert_eq!(&state(&app, &id), &states[steps - undone]);
        }
        prop_assert_eq!(undone, 0);
    }
}
