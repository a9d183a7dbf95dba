//! A rubric gets a new version: edited, checked, saved, a draft moved to it and back, and the next
//! visit held against the one before through the crosswalk.

use std::collections::BTreeMap;

use app::{
    AnswerIndicator, App, AppError, AssessmentKind, AssessorRole, NewDraft, NewVersion, Role,
    VisitPlace,
};
use rubric::edit::{Edit, TextOf};
use rubric::{Answer, Carry, IndicatorId, Level};
use text::Lang;
use viba_tests::{reopen, workspace};

fn begun(app: &mut App, rubric: &str, day: &str) -> String {
    let place = VisitPlace { kindergarten: "100011379".into(), group: "Bjørka".into() };
    let visit = app.mint_visit(&place, day).expect("minted").output;
    let new = NewDraft {
        visit: visit.code,
        rubric: rubric.into(),
        kind: AssessmentKind::External,
        role: AssessorRole::Primary,
        assessor: "Vurderer 1".into(),
    };
    app.start_assessment(&new).expect("begun").output.assessment
}

fn answer(app: &mut App, id: &str, indicator: &str, answer: Answer) {
    let click = AnswerIndicator {
        assessment: id.into(),
        indicator: indicator.into(),
        answer: Some(answer),
    };
    app.answer_indicator(&click).expect("saved");
}

fn text(id: &str, language: &str, text: &str) -> Edit {
    let of = TextOf::Indicator(id.parse().expect("an id"));
    Edit::Text { language: language.into(), of, key: "text".into(), text: text.into() }
}

fn id(id: &str) -> IndicatorId {
    id.parse().expect("an id")
}

fn state(app: &App, id: &str) -> String {
    let view = app.observe(id).expect("a draft");
    serde_json::json!([view.rubric, view.items, view.notes, view.sittings, view.day]).to_string()
}

const BASE: &str = "viba-working@0.2.0";
const LOCAL: &str = "viba-working-local@0.3.0";

/// Edits: another sentence, an indicator gone, one come. Says what the check says on the way.
fn edited(app: &mut App) -> Vec<Vec<String>> {
    let edits = [
        text("talk.3.1", "nb", "Et barn forteller noe, og en voksen svarer på det barnet sa."),
        Edit::RemoveIndicator { indicator: id("talk.7.1") },
        Edit::RemoveIndicator { indicator: id("talk.7.2") },
        Edit::RemoveIndicator { indicator: id("talk.7.3") },
        Edit::AddIndicator { item: "talk".parse().expect("an id"), level: Level::Seven },
        text("talk.7.4", "nb", "Minst to ganger spinner barn og voksen videre på samme tanke."),
        text("talk.7.4", "nn", "Minst to gonger spinn barn og vaksen vidare på same tanke."),
        text("talk.7.4", "en", "At least twice a child and an adult carry the same thought on."),
    ];
    let codes = |edit: &Edit, app: &mut App| {
        let edited = app.edit_rubric(BASE, edit, Lang::Nb).expect("made").output;
        edited.problems.iter().map(|problem| problem.code.clone()).collect()
    };
    edits.iter().map(|edit| codes(edit, app)).collect()
}

fn saved(app: &mut App) -> String {
    let new = NewVersion {
        id: "viba-working-local".into(),
        version: "0.3.0".into(),
        owner: "Kommunen".into(),
        reason: "Etter høring.".into(),
    };
    app.save_version(BASE, &new).expect("saved").output.rubric
}

#[test]
fn a_broken_ladder_is_seen_at_once_and_cannot_be_saved() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 41);
    let codes = edited(&mut app);
    assert_eq!(codes[2], [""; 0]);
    assert_eq!(codes[3], ["level-missing"]);
    assert_eq!(codes[4], ["text-missing", "text-missing", "text-missing"]);
    assert_eq!(codes[7], [""; 0]);
    app.edit_rubric(BASE, &Edit::RemoveIndicator { indicator: id("talk.7.4") }, Lang::Nb)
        .expect("made");
    let page = app.rubric_page(BASE, Lang::Nb).expect("read");
    assert_eq!((page.edits, page.problems[0].id.as_deref()), (9, Some("talk")));
    let new = NewVersion {
        id: page.own_id,
        version: page.next_version,
        owner: "Kommunen".into(),
        reason: "Prøve".into(),
    };
    let refused = app.save_version(BASE, &new).expect_err("a level is missing");
    assert!(matches!(refused, AppError::RubricRefused(_)), "{refused:?}");
    assert_eq!(app.rubrics().names().len(), 4, "nothing was added");
    let page = app.undo_rubric_edit(BASE, Lang::Nb).expect("taken back");
    assert_eq!((page.edits, page.problems.len()), (8, 0));
    drop(app);
    let app = reopen(folder.path(), 42);
    let page = app.rubric_page(BASE, Lang::Nb).expect("read");
    assert_eq!(page.edits, 8, "edits outlive the program");
    assert_eq!(app.rubrics().get(BASE).expect("here").indicators().count(), 168);
}

#[test]
fn a_draft_moves_to_the_new_version_answer_by_answer_and_back() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 43);
    let draft = begun(&mut app, BASE, "2026-03-12");
    for (indicator, given) in [
        ("talk.1.1", Answer::No),
        ("talk.3.1", Answer::Yes),
        ("talk.7.1", Answer::Yes),
        ("talk.7.2", Answer::NoOpportunity),
        ("curiosity.5.2", Answer::NotObserved),
    ] {
        answer(&mut app, &draft, indicator, given);
    }
    app.count_episodes(&draft, "talk.3.1", 3).expect("counted");
    app.write_note(&draft, "Lang samtale ved frukten.", &[id("talk.7.2"), id("talk.3.1")], &[])
        .expect("written");
    edited(&mut app);
    assert_eq!(saved(&mut app), LOCAL);
    let before = state(&app, &draft);
    let told = app.preview_move(&draft, LOCAL, Lang::Nb).expect("told");
    assert_eq!((told.carried, told.reworded, told.left), (3, 1, 2));
    assert_eq!((told.answered, told.of, told.ties_lost), (3, 166, 1));
    let what: BTreeMap<&str, Carry> =
        told.lines.iter().map(|line| (line.old.as_str(), line.what)).collect();
    assert_eq!(what["talk.3.1"], Carry::Reworded);
    assert_eq!(what["talk.7.1"], Carry::Dropped, "a new indicator has a new number");
    assert_eq!(what["talk.7.2"], Carry::Dropped);
    assert!(!what.contains_key("talk.1.1"), "what is simply kept needs no line");
    assert_eq!(state(&app, &draft), before, "a preview changes nothing");
    app.move_draft(&draft, LOCAL, Lang::Nb).expect("moved");
    let view = app.observe(&draft).expect("a draft");
    assert_eq!((view.rubric.as_str(), view.answered, view.of), (LOCAL, 3, 166));
    assert_eq!(view.notes[0].indicators, ["talk.3.1"]);
    drop(app);
    let mut app = reopen(folder.path(), 44);
    app.undo(&draft).expect("undone");
    assert_eq!(state(&app, &draft), before, "back as it was, also after the program was closed");
    app.redo(&draft).expect("done again");
    assert_eq!(app.observe(&draft).expect("a draft").rubric, LOCAL);
}

#[test]
fn without_a_crosswalk_a_draft_stays_where_it_is() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 45);
    let draft = begun(&mut app, BASE, "2026-03-12");
    let back = app.preview_move(&draft, "viba-working@0.1.0", Lang::Nb);
    assert!(matches!(back, Err(AppError::NoCrosswalk { .. })), "{back:?}");
    let frame = app.preview_move(&draft, "sstew-2015@1.0.0", Lang::Nb);
    assert!(matches!(frame, Err(AppError::RubricNotForVisits { .. })), "{frame:?}");
}

/// Answers everything: no faults, all of 3, the rest no.
fn three(app: &mut App, draft: &str, day: &str) -> String {
    let name = app.observe(draft).expect("a draft").rubric;
    let rubric = app.rubrics().get(&name).expect("here").clone();
    for indicator in rubric.indicators() {
        let is_three = indicator.id.level() == Level::Three;
        let given = if is_three { Answer::Yes } else { Answer::No };
        answer(app, draft, &indicator.id.to_string(), given);
    }
    let sitting = serde_json::json!({ "kind": "observation", "place": "inside",
        "from": format!("{day}T08:30:00+01:00"), "to": format!("{day}T11:30:00+01:00"),
        "pauses": [] });
    let sitting = serde_json::from_value(sitting).expect("a sitting");
    app.set_facts(draft, vec![sitting], app::Day::default()).expect("kept");
    app.finalize(draft, &app::SittingKind::ALL).expect("final").output.record.to_string()
}

#[test]
fn trends_cross_versions_only_through_the_crosswalk_and_say_so() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 46);
    let first = begun(&mut app, "viba-working@0.1.0", "2025-10-14");
    three(&mut app, &first, "2025-10-14");
    let second = begun(&mut app, BASE, "2026-02-10");
    three(&mut app, &second, "2026-02-10");
    let result = app.result(&second, Lang::Nb).expect("a result");
    assert_eq!(result.former_rubric.as_deref(), Some("viba-working@0.1.0"));
    assert!(result.items.iter().all(|item| item.former == Some(3)), "every item is the same");
    edited(&mut app);
    saved(&mut app);
    let walks = &app.rubrics().get(LOCAL).expect("here").crosswalks;
    let from: Vec<&str> = walks.iter().map(|walk| walk.from.as_str()).collect();
    assert_eq!(from, [BASE, "viba-working@0.1.0"], "older versions are not cut off");
    let third = begun(&mut app, LOCAL, "2026-03-12");
    three(&mut app, &third, "2026-03-12");
    let result = app.result(&third, Lang::Nb).expect("a result");
    assert_eq!(result.former_rubric.as_deref(), Some(BASE));
    let former = |item: &str| {
        let row = result.items.iter().find(|row| row.item.as_str() == item).expect("a row");
        row.former
    };
    assert_eq!(former("curiosity"), Some(3));
    assert_eq!(former("talk"), None, "an item with other indicators is another item");
    let means: Vec<bool> = result.subscales.iter().map(|row| row.former_tenths.is_some()).collect();
    assert_eq!(means, [true, true, false, true, true], "and so is its sub-scale");
    let input = app.report_input(&third, Lang::Nb).expect("a report");
    let through = input.previous.expect("a visit before").through.expect("another version");
    assert_eq!((through.rubric.as_str(), through.items_apart), (BASE, 1));
}

#[test]
fn a_score_is_tried_on_what_is_edited() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 47);
    edited(&mut app);
    let item = "talk".parse().expect("an id");
    let mut given: BTreeMap<String, Answer> = BTreeMap::new();
    for level in ["3", "5"] {
        given.extend((1..=3).map(|n| (format!("talk.{level}.{n}"), Answer::Yes)));
    }
    given.extend((1..=3).map(|n| (format!("talk.1.{n}"), Answer::No)));
    given.insert("talk.7.4".into(), Answer::Yes);
    let tried = app.try_score(BASE, &item, &given).expect("scored");
    assert_eq!(tried.result.score, Some(7), "level 7 has one indicator left");
    let changes = app.rubric_diff(BASE, None).expect("compared").changes;
    assert!(changes.iter().any(|change| change.id == "talk.7.3" && change.key == "whole"));
}
