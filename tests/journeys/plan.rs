//! What a kindergarten chooses to work with, and what comes of it at the next visit.

use std::path::Path;

use app::{
    App, AppError, DueGoal, EXAMPLE_REGISTER, EXAMPLE_VISITS, FollowUpView, GoalChoice, GoalDraft,
    GoalStatus, GroupChange, NextStep, PlanChange, PlanField, PlanRefusal, PlanSheet, RoadKind,
    RoadState, Role, SittingKind, Unwatched,
};
use text::Lang;
use viba_tests::{TestHost, reopen, workspace};

fn finalized(app: &mut App, place: usize) -> String {
    let id = app.assess(EXAMPLE_VISITS[place].1).expect("taken in").output.assessment;
    app.finalize(&id, &SittingKind::ALL).expect("final");
    id
}

fn chosen(choice: &GoalChoice, words: &str) -> GoalDraft {
    GoalDraft {
        item: Some(choice.item.clone()),
        indicators: choice.of.iter().map(|indicator| indicator.id.clone()).collect(),
        ..own(words)
    }
}

fn own(words: &str) -> GoalDraft {
    GoalDraft {
        id: None,
        item: None,
        indicators: Vec::new(),
        goal: words.to_owned(),
        why: String::new(),
        measure: String::new(),
        owner: "head".to_owned(),
        due: None,
        status: GoalStatus::NotBegun,
        came_of_it: String::new(),
    }
}

fn change(goals: Vec<GoalDraft>) -> PlanChange {
    PlanChange { goals, ..PlanChange::default() }
}

/// The goals of a view, to be typed on.
fn typed(view: &FollowUpView) -> Vec<GoalDraft> {
    let goal = |goal: &app::GoalView| GoalDraft {
        id: Some(goal.id.clone()),
        item: goal.item.clone(),
        indicators: goal.indicators.iter().map(|indicator| indicator.id.clone()).collect(),
        goal: goal.goal.clone(),
        why: goal.why.clone(),
        measure: goal.measure.clone(),
        owner: goal.owner.clone(),
        due: goal.due.clone(),
        status: goal.status,
        came_of_it: goal.came_of_it.clone(),
    };
    view.goals.iter().map(goal).collect()
}

fn refusal<T: std::fmt::Debug>(result: Result<T, AppError>) -> PlanRefusal {
    match result {
        Err(AppError::Plan(refusal)) => refusal,
        other => panic!("{:?}", other.err()),
    }
}

#[test]
fn goals_are_chosen_agreed_and_met_again_at_the_next_visit() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(&folder.path().join("a"), Role::Assessor, 1);
    app.import_register(EXAMPLE_REGISTER, &Unwatched).expect("read");
    let first = finalized(&mut app, 0);
    let view = app.follow_up(&first, Lang::Nb).expect("seen");
    assert_eq!((view.plan.clone(), view.is_agreed, view.before.clone()), (None, false, None));
    let faults = view.choices.iter().take_while(|choice| choice.is_fault).count();
    assert!(view.choices[faults..].iter().all(|choice| !choice.is_fault), "faults come first");
    let areas = app.result(&first, Lang::Nb).expect("a result").areas.list;
    let listed: Vec<_> = view.choices[faults..].iter().map(|choice| &choice.item).collect();
    assert_eq!(listed, areas.iter().map(|area| &area.item).collect::<Vec<_>>());
    assert_eq!(refusal(app.agree_plan(&first, Lang::Nb)), PlanRefusal::NoGoal(first.clone()));

    let area = view.choices[faults].clone();
    let goals = vec![chosen(&area, "  Vi spør barna mer.  "), own("")];
    let kept = app.change_plan(&first, &change(goals), Lang::Nb).expect("kept").output;
    assert_eq!(kept.goals[0].title.as_deref(), Some(area.title.as_str()));
    assert_eq!((kept.goals[0].score, kept.goals[0].to), (area.score, area.to));
    assert!(!kept.suggested_questions.is_empty() && kept.suggested_questions.len() <= 4);
    let refused = refusal(app.agree_plan(&first, Lang::Nb));
    assert_eq!(refused, PlanRefusal::GoalWithoutWords { place: 2 });
    let mut goals = typed(&kept);
    goals.truncate(1);
    goals[0].due = Some("2026-03-15".into());
    app.change_plan(&first, &change(goals.clone()), Lang::Nb).expect("kept");
    drop(app);
    let mut app = reopen(&folder.path().join("a"), 2);
    let agreed = app.agree_plan(&first, Lang::Nb).expect("agreed").output;
    assert_eq!((agreed.is_agreed, agreed.is_changed, agreed.revisions), (true, false, 1));
    assert_eq!(agreed.goals[0].goal, "Vi spør barna mer.");
    assert_eq!(agreed.goals[0].id, kept.goals[0].id);
    assert_eq!(refusal(app.agree_plan(&first, Lang::Nb)), PlanRefusal::Unchanged(first.clone()));

    let overview = app.overview().expect("seen");
    let due: Vec<&DueGoal> = overview.due.iter().collect();
    assert_eq!((due.len(), due[0].days, due[0].is_overdue), (1, 3, false));
    let next = NextStep::FollowUp {
        assessment: first.clone(),
        goal: "Vi spør barna mer.".into(),
        days: 3,
    };
    assert_eq!(overview.next, next);
    let road: Vec<_> = agreed.road.iter().map(|step| (step.step, step.state)).collect();
    assert_eq!(road[1], (RoadKind::Preliminary, RoadState::Now));
    assert_eq!(road[4], (RoadKind::Goals, RoadState::Done));

    let mut goals = typed(&agreed);
    (goals[0].status, goals[0].came_of_it) = (GoalStatus::UnderWay, "Barna spør selv.".into());
    let changed = app.change_plan(&first, &change(goals), Lang::Nb).expect("kept").output;
    assert!(changed.is_changed && changed.is_agreed);
    let again = app.agree_plan(&first, Lang::Nb).expect("agreed").output;
    assert_eq!((again.revisions, again.is_changed), (2, false));

    // The group has another name by the next visit.
    let groups = app.groups("100011379").expect("listed");
    let renamed = GroupChange {
        name: "Bjørka og Eika".into(),
        date: "2026-01-01".into(),
        kind: None,
        valid_from: None,
        valid_to: None,
    };
    app.change_group(&groups[0].group, &renamed).expect("renamed");
    let mut file: serde_json::Value = serde_json::from_slice(EXAMPLE_VISITS[2].1).expect("json");
    file["group"] = "Bjørka og Eika".into();
    let last = app.assess(&serde_json::to_vec(&file).expect("json")).expect("taken in").output;
    let before = app.goals_before(&last.assessment, Lang::Nb).expect("read").expect("a plan");
    assert_eq!((before.assessment.as_str(), before.date.as_str()), (first.as_str(), "2025-03-13"));
    assert_eq!(before.goals[0].came_of_it, "Barna spør selv.");
    assert_eq!(app.goals_before(&last.visit, Lang::Nb).expect("read"), Some(before.clone()));
    assert_eq!(app.goals_before(&first, Lang::Nb).expect("read"), None, "not its own");
    app.finalize(&last.assessment, &SittingKind::ALL).expect("final");
    let view = app.follow_up(&last.assessment, Lang::Nb).expect("seen");
    assert_eq!(view.before, Some(before));

    let mut office = workspace(&folder.path().join("o"), Role::Office, 3);
    let bundle = app.export(None).expect("a bundle").output.file;
    let imported = office.import(&[Path::new(&bundle)], &Unwatched).expect("taken in");
    assert_eq!(imported.bundles[0].rejected, []);
    let there = office.follow_up(&first, Lang::Nb).expect("seen");
    assert_eq!(
        (there.goals, there.record, there.revisions),
        (again.goals, again.record, 2),
        "the same"
    );
    let rows = office.plans().expect("listed");
    assert_eq!((rows.len(), rows[0].goals, rows[0].is_agreed), (1, 1, true));
    let lines = office.derived_lines().expect("lines");
    office.rebuild().expect("rebuilt");
    assert_eq!(office.derived_lines().expect("lines"), lines);
    assert_eq!(lines.matches("plan ").count(), 2);
}

#[test]
fn a_plan_is_kept_whole_or_not_at_all() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 4);
    let draft = app.assess(EXAMPLE_VISITS[1].1).expect("taken in").output.assessment;
    assert!(matches!(app.follow_up(&draft, Lang::Nb), Err(AppError::Stage(_))), "not final");
    let id = finalized(&mut app, 2);
    let most = vec![own("a"), own("b"), own("c"), own("d")];
    let refused = refusal(app.change_plan(&id, &change(most), Lang::Nb));
    assert_eq!(refused, PlanRefusal::TooManyGoals { most: 3 });
    let stranger = GoalDraft { id: Some("x".into()), ..own("a") };
    let refused = refusal(app.change_plan(&id, &change(vec![own("a"), stranger]), Lang::Nb));
    assert_eq!(refused, PlanRefusal::GoalUnknown { place: 2 });
    let day = GoalDraft { due: Some("i mai".into()), ..own("a") };
    let refused = app.change_plan(&id, &change(vec![day]), Lang::Nb);
    assert!(matches!(refused, Err(AppError::DateInvalid(_))));
    let elsewhere = GoalDraft {
        item: Some("curiosity".parse().expect("an id")),
        indicators: vec!["books.3.1".parse().expect("an id")],
        ..own("a")
    };
    let refused = app.change_plan(&id, &change(vec![elsewhere]), Lang::Nb);
    assert!(matches!(refused, Err(AppError::NotFound(_))));
    let view = app.follow_up(&id, Lang::Nb).expect("seen");
    assert_eq!((view.plan, view.saved_at), (None, None), "nothing was kept");
    let done = app.change_plan(&id, &PlanChange::default(), Lang::Nb).expect("nothing");
    assert!(done.changes.is_empty() && done.output.plan.is_none());
}

#[test]
fn an_old_plan_is_no_longer_due_once_there_is_a_newer_one() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 5);
    let (first, last) = (finalized(&mut app, 0), finalized(&mut app, 2));
    let due = |words: &str, day: &str| GoalDraft { due: Some(day.into()), ..own(words) };
    let plan = change(vec![due("Gammelt", "2026-01-10")]);
    app.change_plan(&first, &plan, Lang::Nb).expect("kept");
    let told = |app: &App| -> Vec<(String, i64)> {
        let due = app.overview().expect("seen").due;
        due.into_iter().map(|goal| (goal.goal, goal.days)).collect()
    };
    assert_eq!(told(&app), [("Gammelt".to_owned(), -61)]);
    let done = GoalDraft { status: GoalStatus::Done, ..due("Gjort", "2026-03-20") };
    let plan = change(vec![done, due("Nær", "2026-05-11"), due("Fjern", "2026-05-12")]);
    app.change_plan(&last, &plan, Lang::Nb).expect("kept");
    assert_eq!(told(&app), [("Nær".to_owned(), 60)]);
    let rows = app.plans().expect("listed");
    assert_eq!((rows.len(), rows[0].done, rows[0].next_due.as_deref()), (2, 1, Some("2026-05-11")));
    assert!(rows[1].is_overdue && !rows[0].is_overdue);
}

#[test]
fn a_sheet_comes_back_with_what_was_filled_in() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 6);
    let id = finalized(&mut app, 2);
    let view = app.follow_up(&id, Lang::Nb).expect("seen");
    assert_eq!(PlanSheet::of(&view, Lang::Nb), None, "nothing was written");
    let goals = vec![chosen(&view.choices[0], "Undring"), own("Bøker")];
    let view = app.change_plan(&id, &change(goals), Lang::Nb).expect("kept").output;
    let mut sheet = PlanSheet::of(&view, Lang::Nb).expect("a sheet");
    let nothing = app.apply_plan_sheet(&id, &sheet, Lang::Nb).expect("read");
    assert!(nothing.changes.is_empty() && nothing.output.changed.is_empty());
    sheet.goals[0].measure = "Vi venter på svaret.".into();
    sheet.goals[1] =
        app::PlanSheetGoal { id: None, goal: "Språk".into(), ..sheet.goals[1].clone() };
    sheet.review_on = Some("2026-06-01".into());
    let read = app.apply_plan_sheet(&id, &sheet, Lang::Nb).expect("read").output;
    let lines: Vec<_> =
        read.changed.iter().map(|l| (l.what, l.goal.as_str(), l.now.as_str())).collect();
    assert_eq!(
        lines,
        [
            (PlanField::Measure, "Undring", "Vi venter på svaret."),
            (PlanField::Added, "Språk", "Språk"),
            (PlanField::Removed, "Bøker", ""),
            (PlanField::Review, "", "2026-06-01"),
        ]
    );
    assert_eq!(read.view.goals[0].item, view.goals[0].item, "what a sheet does not carry stays");
    sheet.goals[0].id = Some("another".into());
    let refused = refusal(app.apply_plan_sheet(&id, &sheet, Lang::Nb));
    assert_eq!(refused, PlanRefusal::GoalUnknown { place: 1 });
    sheet.plan = "another".into();
    assert!(matches!(
        refusal(app.apply_plan_sheet(&id, &sheet, Lang::Nb)),
        PlanRefusal::OtherPlan(_)
    ));
    assert_eq!(app.follow_up(&id, Lang::Nb).expect("seen").goals, read.view.goals);
}

/// Two copies of a laptop agree two plans: neither counts, and it is said.
#[test]
fn a_plan_that_was_agreed_in_two_ways_is_shown_as_such() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut office = workspace(&folder.path().join("o"), Role::Office, 7);
    let (one, two) = (folder.path().join("one"), folder.path().join("two"));
    let mut app = workspace(&one, Role::Assessor, 8);
    let id = finalized(&mut app, 2);
    app.change_plan(&id, &change(vec![own("Felles")]), Lang::Nb).expect("kept");
    app.agree_plan(&id, Lang::Nb).expect("agreed");
    drop(app);
    super::correction::copied(&one, &two);
    for (place, seed, words) in [(&one, 9, "Ute"), (&two, 10, "Inne")] {
        let paths = app::WorkspacePaths::new(place.clone());
        let mut app = App::open(paths, Box::new(TestHost::new(seed))).expect("opened");
        let view = app.follow_up(&id, Lang::Nb).expect("seen");
        let mut goals = typed(&view);
        goals[0].goal = words.into();
        app.change_plan(&id, &change(goals), Lang::Nb).expect("kept");
        app.agree_plan(&id, Lang::Nb).expect("agreed");
        let bundle = app.export(None).expect("a bundle").output.file;
        office.import(&[Path::new(&bundle)], &Unwatched).expect("taken in");
    }
    assert_eq!(refusal(office.follow_up(&id, Lang::Nb)), PlanRefusal::Forked(id.clone()));
    let rows = office.plans().expect("listed all the same");
    assert_eq!((rows.len(), rows[0].goals), (1, 0), "neither is used");
    office.report(&id, app::ReportKind::Leader, Lang::Nb).expect("the report says nothing of it");
}
