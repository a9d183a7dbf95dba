//! What a report says beside its own day: its stage, the plan, what came of the one before, what
//! moved, and how others scored the same.

use app::{
    App, EXAMPLE_REGISTER, EXAMPLE_VISITS, GoalDraft, GoalStatus, Informed, Municipality,
    PlanChange, Role, SittingKind, Unwatched,
};
use report::{Answer, BesideWho, Change, ReportInput, Stage};
use serde_json::{Value, json};
use text::Lang;
use viba_tests::workspace;

fn file(place: usize, change: impl FnOnce(&mut Value)) -> Vec<u8> {
    let mut file: Value = serde_json::from_slice(EXAMPLE_VISITS[place].1).expect("json");
    change(&mut file);
    serde_json::to_vec(&file).expect("json")
}

fn done(app: &mut App, bytes: &[u8]) -> (String, String) {
    let assessed = app.assess(bytes).expect("taken in").output;
    app.finalize(&assessed.assessment, &SittingKind::ALL).expect("final");
    (assessed.assessment, assessed.visit)
}

fn input(app: &App, id: &str) -> ReportInput {
    app.report_input(id, Lang::Nb).expect("an input")
}

#[test]
fn the_next_report_tells_what_came_of_the_goals_and_what_moved() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 1);
    app.import_register(EXAMPLE_REGISTER, &Unwatched).expect("read");
    let (first, _) = done(&mut app, EXAMPLE_VISITS[0].1);
    let alone = input(&app, &first);
    assert_eq!((alone.stage.clone(), alone.plan.clone()), (Stage::Signed, None));
    assert!(alone.development.is_none() && alone.plan_before.is_none() && alone.groups.is_none());

    let choice = app.follow_up(&first, Lang::Nb).expect("seen").choices.pop().expect("an area");
    let goal = GoalDraft {
        id: None,
        item: Some(choice.item.clone()),
        indicators: choice.of.iter().map(|indicator| indicator.id.clone()).collect(),
        goal: "Vi spør barna mer.".into(),
        why: "Det lå nærmest.".into(),
        measure: String::new(),
        owner: "head".into(),
        due: Some("2026-01-15".into()),
        status: GoalStatus::NotBegun,
        came_of_it: String::new(),
    };
    let mut plan = PlanChange { goals: vec![goal], ..PlanChange::default() };
    let kept = app.change_plan(&first, &plan, Lang::Nb).expect("kept").output;
    assert_eq!(input(&app, &first).plan.expect("typed").agreed, None);
    app.agree_plan(&first, Lang::Nb).expect("agreed");
    let told = input(&app, &first).plan.expect("agreed");
    assert!(told.agreed.is_some());
    assert_eq!(told.goals[0].title.as_deref(), Some(choice.title.as_str()));
    assert_ne!(told.goals[0].owner, "head", "a role in words");
    // What came of it is written down later, and never changes what was agreed.
    plan.goals[0].id = Some(kept.goals[0].id.clone());
    plan.goals[0].goal = "Noe nytt".into();
    plan.goals[0].came_of_it = "Barna spør selv.".into();
    plan.goals[0].status = GoalStatus::Done;
    app.change_plan(&first, &plan, Lang::Nb).expect("kept");

    let (last, _) = done(&mut app, EXAMPLE_VISITS[2].1);
    let told = input(&app, &last);
    let before = told.plan_before.clone().expect("the plan before");
    assert_eq!(before.date.iso_date(), "2025-03-13");
    let outcome = &before.goals[0];
    assert_eq!(outcome.goal.goal, "Vi spør barna mer.");
    assert_eq!(
        (outcome.came_of_it.as_str(), outcome.goal.status),
        ("Barna spør selv.", report::GoalStatus::Done)
    );
    let score = |input: &ReportInput| {
        let items = input.subscales.iter().flat_map(|subscale| &subscale.items);
        items.clone().find(|item| item.title == choice.title).expect("there").score
    };
    assert_eq!(outcome.scores, Some((score(&alone), score(&told))));
    let answer = |input: &ReportInput, text: &str| {
        let items = input.subscales.iter().flat_map(|subscale| &subscale.items);
        let all = items.flat_map(|item| &item.levels).flat_map(|level| &level.indicators);
        all.clone().find(|indicator| indicator.text == text).expect("there").answer
    };
    for (text, then, now) in &outcome.indicators {
        assert_eq!((*then, *now), (answer(&alone, text), answer(&told, text)), "{text}");
    }

    let development = told.development.clone().expect("a visit before");
    assert_eq!(development.visits.len(), 2);
    assert_eq!(development.visits[0].total, alone.total);
    assert_eq!(development.visits[1].total, told.total);
    assert_eq!(development.day_before, alone.day);
    assert_eq!(development.verdicts.len(), told.subscales.len() + 1);
    assert!(development.verdicts.iter().all(|verdict| verdict.change != Change::Certain));
    assert!(!development.gained.is_empty());
    for moved in &development.gained {
        assert_eq!((moved.now, answer(&told, &moved.text)), (Answer::Yes, Answer::Yes));
        assert_eq!(moved.before, answer(&alone, &moved.text));
        assert!(moved.level > 1);
    }
}

/// Everything that moved and nothing else: what had no occasion, or no answer, did not.
#[test]
fn what_moved_is_what_both_days_can_tell() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 5);
    let mut told: Vec<Value> =
        [0, 2].map(|place| serde_json::from_slice(EXAMPLE_VISITS[place].1).expect("json")).into();
    // Met on the second day, and on the first one each way in which nothing can be said.
    let met = |(id, answer): (&String, &Value)| {
        (answer == "yes" && !id.contains(".1.")).then(|| id.clone())
    };
    let met: Vec<String> =
        told[1]["answers"].as_object().expect("answers").iter().filter_map(met).collect();
    told[0]["answers"][&met[0]] = json!("no-opportunity");
    told[0]["answers"].as_object_mut().expect("answers").remove(&met[1]);
    (told[0]["answers"][&met[2]], told[0]["answers"][&met[3]]) =
        (json!("not-observed"), json!("no"));
    // And the other way round.
    for (place, now) in [(4, "no"), (5, "not-observed"), (6, "no-opportunity")] {
        (told[0]["answers"][&met[place]], told[1]["answers"][&met[place]]) =
            (json!("yes"), json!(now));
    }
    let ids: Vec<String> = told
        .iter()
        .map(|file| done(&mut app, &serde_json::to_vec(file).expect("json")).0)
        .collect();
    let development = input(&app, &ids[1]).development.expect("a visit before");
    let answer = |visit: usize, id: &String| told[visit]["answers"][id].as_str().unwrap_or("none");
    let unmet = ["no", "not-observed"];
    let is = |id: &&String, then: usize, now: usize| {
        answer(then, id) == "yes" && unmet.contains(&answer(now, id))
    };
    let asked = told[1]["answers"].as_object().expect("answers").keys();
    let asked: Vec<&String> = asked.filter(|id| id.contains('.') && !id.contains(".1.")).collect();
    let gained = asked.iter().filter(|id| is(id, 1, 0)).count();
    let lost = asked.iter().filter(|id| is(id, 0, 1)).count();
    assert!(gained > 2 && lost == 2, "{gained} {lost}");
    assert_eq!((development.gained.len(), development.lost.len()), (gained, lost));
}

#[test]
fn stage_sender_and_what_was_said_before_stand_in_the_report() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 2);
    let bytes = file(2, |file| {
        file["day"]["informed"] = json!({ "staff": "2026-02-26", "parents": "2026-03-02" });
    });
    let assessed = app.assess(&bytes).expect("taken in").output;
    let told = app.informed(&assessed.visit).expect("read");
    assert_eq!((told.staff.as_deref(), told.representatives), (Some("2026-02-26"), None));
    let later = Informed { staff: Some("2026-02-27".into()), ..Informed::default() };
    app.set_informed(&assessed.visit, &later).expect("kept");
    let bad = Informed { staff: Some("i går".into()), ..Informed::default() };
    assert!(app.set_informed(&assessed.visit, &bad).is_err());
    let name =
        Municipality { name: " Stavanger ".into(), comment_days: 0, ..Municipality::default() };
    let kept = app.set_municipality(name).expect("kept").output;
    assert_eq!((kept.name.as_str(), kept.comment_days), ("Stavanger", 1));
    assert_eq!(app.municipality().expect("read"), kept);

    app.finalize(&assessed.assessment, &SittingKind::ALL).expect("final");
    // What is final keeps what it says.
    app.set_informed(&assessed.visit, &Informed::default()).expect("kept");
    let id = assessed.assessment;
    app.issue_preliminary(&id, "2026-03-26").expect("handed over");
    let comments = app.comment_on_facts(&id, "styrer", "Tre voksne.").expect("said").output;
    app.answer_comment(&id, &comments.comments[0].id, "Ja.").expect("answered");
    let told = input(&app, &id);
    assert_eq!(told.sender.name, "Stavanger");
    assert_eq!(told.informed.staff.map(text::Stamp::iso_date).as_deref(), Some("2026-02-27"));
    assert_eq!(told.informed.parents, None, "the newest word counts as a whole");
    let Stage::Preliminary { deadline, .. } = told.stage else { panic!("{:?}", told.stage) };
    assert_eq!(deadline.iso_date(), "2026-03-26");
    assert_eq!(told.comments[0].answer.as_deref(), Some("Ja."));
    app.close_report(&id).expect("final");
    assert!(matches!(input(&app, &id).stage, Stage::Final { .. }));
}

#[test]
fn dates_that_are_none_are_refused_in_an_answers_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 3);
    let bytes = file(2, |file| file["day"]["informed"] = json!({ "staff": "26.2.2026" }));
    let Err(app::AppError::AnswersRefused(problems)) = app.assess(&bytes) else {
        panic!("it was taken");
    };
    assert_eq!((problems.len(), problems[0].at.as_str()), (1, "/day/informed/staff"));
    assert_eq!(problems[0].kind.code(), "date-invalid");
}

#[test]
fn the_kindergartens_own_assessment_and_its_other_groups_stand_beside() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 4);
    let (id, visit) = done(&mut app, EXAMPLE_VISITS[2].1);
    assert!(input(&app, &id).beside.is_empty());
    let own = app.begin_self_assessment(&visit).expect("begun").output.assessment;
    let view = app.self_assessment(&own, Lang::Nb).expect("seen");
    let all = view.items.iter().flat_map(|item| &item.indicators);
    let sheet = all.map(|indicator| (indicator.id.clone(), rubric::Answer::No)).collect();
    app.take_self_sheet(&own, &sheet, record::file_hash(b"one"), Lang::Nb).expect("read");
    app.agree_same(&own, Lang::Nb).expect("agreed");
    assert!(input(&app, &id).beside.is_empty(), "not before it is final");
    app.finalize(&own, &[]).expect("final");
    let told = input(&app, &id);
    assert_eq!(told.beside.len(), 1);
    assert_eq!(told.beside[0].who, BesideWho::Kindergarten { blind: false, sheets: 1 });
    let items: Vec<_> = told.subscales.iter().flat_map(|subscale| &subscale.items).collect();
    for (beside, item) in told.beside[0].items.iter().zip(items) {
        assert_eq!((beside.ours, beside.other), (item.score, Some(1)), "{}", item.title);
        assert_eq!(beside.spread, Some((1, 1)));
    }
    assert!(input(&app, &own).beside.is_empty(), "its own report is by itself");

    // Another group, seven weeks later; and a third, too late for the round.
    let group = |name: &str, day: &str| {
        file(2, |file| {
            file["group"] = name.into();
            let text = serde_json::to_string(file).expect("json").replace("2026-03-12", day);
            *file = serde_json::from_str(&text).expect("json");
        })
    };
    done(&mut app, &group("Eika", "2026-05-07"));
    done(&mut app, &group("Furua", "2026-05-08"));
    let groups = input(&app, &id).groups.expect("two groups");
    let names: Vec<_> = groups.groups.iter().map(|group| group.name.as_str()).collect();
    assert_eq!(names, ["Bjørka", "Eika"]);
    assert_eq!((groups.of_groups, groups.mean.is_some()), (Some(3), true), "two of three");
    assert_eq!(groups.groups[0].total, groups.groups[1].total, "the same answers");
    for name in ["Gul", "Blå"] {
        done(&mut app, &group(name, "2026-11-12"));
    }
    let groups = input(&app, &id).groups.expect("two groups");
    assert_eq!((groups.of_groups, groups.mean), (Some(5), None), "two of five are too few");
}

/// A consensus stands beside the two it was made of, in their own scores.
#[test]
fn two_assessors_who_agreed_stand_beside_each_other() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(&folder.path().join("a"), Role::Assessor, 6);
    let (first, visit) = done(&mut app, EXAMPLE_VISITS[2].1);
    let ours = input(&app, &first);
    let genuine = std::path::PathBuf::from(app.export(None).expect("a bundle").output.file);
    let scored = super::merge::changed(&genuine, |body, _| {
        body["role"] = "second".into();
        body["assessment"] = "01900000-0000-7000-8000-000000000001".into();
        for answer in body["answers"].as_object_mut().expect("answers").values_mut() {
            *answer = json!("no");
        }
    });
    let agreed = super::merge::changed(&genuine, |body, hash| {
        body["type"] = "assessment.consensus".into();
        body["role"] = "consensus".into();
        body["assessment"] = "01900000-0000-7000-8000-000000000002".into();
        body["parents"] = json!([hash]);
    });
    let mut office = workspace(&folder.path().join("o"), Role::Office, 7);
    office.import(&[&genuine], &Unwatched).expect("taken in");
    office.import_bundle("scored.vbundle", &scored).expect("taken");
    office.import_bundle("agreed.vbundle", &agreed).expect("taken");
    let told = input(&office, &visit);
    assert!(told.about.consensus);
    assert_eq!(told.beside.len(), 1);
    assert_eq!(told.beside[0].who, BesideWho::SecondAssessor);
    let items: Vec<_> = ours.subscales.iter().flat_map(|subscale| &subscale.items).collect();
    assert_eq!(told.beside[0].items.len(), items.len());
    for (beside, item) in told.beside[0].items.iter().zip(items) {
        assert_eq!((beside.ours, beside.other, beside.spread), (item.score, Some(1), None));
    }
    assert_eq!(told.beside[0].subscales.len(), ours.subscales.len());
    // The plan follows what was agreed, whichever of them is named.
    let plan = office.follow_up(&first, Lang::Nb).expect("seen");
    assert_eq!(plan.assessment, "01900000-0000-7000-8000-000000000002");
}
