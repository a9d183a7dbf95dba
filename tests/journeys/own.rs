//! A kindergarten's own assessment: sheets, what is agreed, and that it stays until it is shared.

use std::collections::BTreeMap;
use std::path::Path;

use app::{
    AnswerIndicator, App, AppError, EXAMPLE_VISITS, Role, SelfRefusal, SelfView, SittingKind,
    StageRefusal, Unwatched,
};
use record::file_hash;
use rubric::{Answer, IndicatorId};
use text::Lang;
use viba_tests::workspace;

type Sheet = BTreeMap<IndicatorId, Answer>;

fn external(app: &mut App, place: usize) -> (String, String, String) {
    let assessed = app.assess(EXAMPLE_VISITS[place].1).expect("taken in").output;
    let record =
        app.finalize(&assessed.assessment, &SittingKind::ALL).expect("final").output.record;
    (assessed.assessment, assessed.visit, record.to_string())
}

/// A sheet that says yes to everything that is no fault, and the answers given.
fn sheet(view: &SelfView, answers: &[(&str, Answer)]) -> Sheet {
    let indicators = view.items.iter().flat_map(|item| &item.indicators);
    let yes = |level| if level == 1 { Answer::No } else { Answer::Yes };
    let mut sheet: Sheet = indicators.map(|i| (i.id.clone(), yes(i.level))).collect();
    for (id, answer) in answers {
        sheet.insert(id.parse().expect("an id"), *answer);
    }
    sheet
}

fn take(app: &mut App, id: &str, sheet: &Sheet, file: &str) -> Result<SelfView, AppError> {
    app.take_self_sheet(id, sheet, file_hash(file.as_bytes()), Lang::Nb).map(|done| done.output)
}

fn refusal<T: std::fmt::Debug>(result: Result<T, AppError>) -> SelfRefusal {
    match result {
        Err(AppError::Own(refusal)) => refusal,
        other => panic!("{:?}", other.err()),
    }
}

fn agree_rest(app: &mut App, id: &str) {
    for item in app.self_assessment(id, Lang::Nb).expect("seen").items {
        for indicator in item.indicators.iter().filter(|i| i.agreed.is_none()) {
            let click = AnswerIndicator {
                assessment: id.into(),
                indicator: indicator.id.to_string(),
                answer: Some(Answer::No),
            };
            app.answer_indicator(&click).expect("answered");
        }
    }
}

#[test]
fn sheets_show_where_people_differ_and_what_is_the_same_is_agreed() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 1);
    let (outside, visit, _) = external(&mut app, 2);
    let begun = app.begin_self_assessment(&visit).expect("begun").output.assessment;
    assert_eq!(app.begin_self_assessment(&visit).expect("again").output.assessment, begun);
    let empty = app.self_assessment(&begun, Lang::Nb).expect("seen");
    assert_eq!((empty.agreed, empty.external.as_ref()), (0, Some(&outside)));
    let one = sheet(&empty, &[]);
    let two = sheet(&empty, &[("curiosity.5.2", Answer::No), ("curiosity.5.3", Answer::No)]);
    take(&mut app, &begun, &one, "one").expect("read");
    assert_eq!(refusal(take(&mut app, &begun, &two, "one")), SelfRefusal::ReadBefore);
    let alike = take(&mut app, &begun, &one, "a colleague who thinks alike").expect("read");
    let view = take(&mut app, &begun, &two, "two").expect("read");
    assert_eq!((alike.sheets.len(), view.sheets.len()), (2, 3));
    assert_eq!(refusal(take(&mut app, &begun, &Sheet::new(), "blank")), SelfRefusal::Empty);
    let odd = sheet(&empty, &[("curiosity.1.1", Answer::NotObserved)]);
    let refused = take(&mut app, &begun, &odd, "odd");
    assert!(matches!(refused, Err(AppError::AnswersRefused(ref problems)) if problems.len() == 1));
    assert_eq!(refusal(take(&mut app, &outside, &one, "x")), SelfRefusal::Other(outside.clone()));

    let item = view.items.iter().find(|item| item.item.as_str() == "curiosity").expect("there");
    assert_eq!(item.spread, Some((3, 7)));
    let told = item.indicators.iter().find(|i| i.id.to_string() == "curiosity.5.2").expect("there");
    assert_eq!((told.counts.yes, told.counts.no, told.is_same), (2, 1, false));
    let agreed = app.agree_same(&begun, Lang::Nb).expect("agreed").output;
    assert_eq!(agreed.agreed, agreed.of - 2);
    assert!(app.agree_same(&begun, Lang::Nb).expect("nothing left").changes.is_empty());
    app.undo(&begun).expect("turned back as one");
    assert_eq!(app.self_assessment(&begun, Lang::Nb).expect("seen").agreed, 0);
    app.redo(&begun).expect("done again");

    let first = view.sheets[0].id.clone();
    let view = app.remove_self_sheet(&begun, &first, Lang::Nb).expect("taken out").output;
    assert_eq!(view.sheets.len(), 2);
    assert!(matches!(app.remove_self_sheet(&begun, &first, Lang::Nb), Err(AppError::NotFound(_))));
    take(&mut app, &begun, &one, "one").expect("it may be read again");
    agree_rest(&mut app, &begun);
    // Nobody came, so there is no sitting: it is final all the same, without a word on the clock.
    app.finalize(&begun, &[]).expect("final");
    let closed = app.case(&begun).expect("a case").content.sittings;
    assert_eq!((closed.len(), closed[0].kind), (1, SittingKind::Interview));
    assert_eq!(Some(closed[0].from.as_str()), closed[0].to.as_deref(), "no minute is claimed");
    assert!(matches!(take(&mut app, &begun, &two, "late"), Err(AppError::AlreadyFinal(_))));
    let rows = app.self_assessments().expect("listed");
    assert_eq!((rows.len(), rows[0].assessment.as_str()), (1, begun.as_str()));
}

#[test]
fn a_whole_item_can_be_agreed_to_be_not_applicable_and_applicable_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 1);
    let (_, visit, _) = external(&mut app, 2);
    let id = app.begin_self_assessment(&visit).expect("begun").output.assessment;
    let item = |app: &App| {
        let view = app.self_assessment(&id, Lang::Nb).expect("seen");
        let item =
            view.items.into_iter().find(|item| item.item.as_str() == "books").expect("there");
        (item.is_na, item.indicators.iter().map(|one| one.agreed).collect::<Vec<_>>())
    };
    let answer = |app: &mut App, indicator: &str, answer| {
        let click = AnswerIndicator { assessment: id.clone(), indicator: indicator.into(), answer };
        app.answer_indicator(&click).expect("answered");
    };
    answer(&mut app, "books.3.1", Some(Answer::Yes));
    let before = item(&app);
    answer(&mut app, "books", Some(Answer::Na));
    let (is_na, agreed) = item(&app);
    assert!(is_na && agreed.iter().all(|one| *one == Some(Answer::Na)), "{agreed:?}");
    answer(&mut app, "books", None);
    assert_eq!(item(&app), before, "what was agreed is still there");
}

/// Makes a final self-assessment of a visit; says its id.
fn agreed(app: &mut App, visit: &str) -> String {
    let id = app.begin_self_assessment(visit).expect("begun").output.assessment;
    agree_rest(app, &id);
    app.finalize(&id, &[]).expect("final");
    id
}

#[test]
fn it_is_blind_only_if_nobody_opened_the_result_from_outside() {
    let folder = tempfile::tempdir().expect("a folder");
    let blind = |app: &App, id: &str| app.self_assessment(id, Lang::Nb).expect("seen").is_blind;
    for (seed, opened) in [(2, None), (3, Some(2)), (4, Some(0))] {
        let mut app = workspace(&folder.path().join(seed.to_string()), Role::Assessor, seed);
        let (old, _, _) = external(&mut app, 0);
        let (_, visit, new) = external(&mut app, 2);
        match opened {
            Some(2) => drop(app.result(&new, Lang::Nb).expect("opened")),
            Some(_) => {
                drop(app.report_pages(&old, app::ReportKind::Leader, Lang::Nb).expect("opened"))
            }
            None => {}
        }
        let id = agreed(&mut app, &visit);
        assert_eq!(blind(&app, &id), opened.is_none(), "{opened:?}");
        app.result(&new, Lang::Nb).expect("opened after");
        assert_eq!(blind(&app, &id), opened.is_none(), "the stamp stays");
    }
}

/// The old result is of the year before: 364 days apart from the other.
#[test]
fn a_draft_tells_what_the_stamp_would_be() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 5);
    let (_, visit, record) = external(&mut app, 2);
    let id = app.begin_self_assessment(&visit).expect("begun").output.assessment;
    assert!(app.self_assessment(&id, Lang::Nb).expect("seen").is_blind);
    app.result(&id, Lang::Nb).expect("its own result is no look outside");
    assert!(app.self_assessment(&id, Lang::Nb).expect("seen").is_blind);
    app.result(&record, Lang::Nb).expect("opened");
    assert!(!app.self_assessment(&id, Lang::Nb).expect("seen").is_blind);
}

#[test]
fn it_stays_at_home_until_it_is_shared_and_nobody_misses_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(&folder.path().join("a"), Role::Assessor, 6);
    let mut office = workspace(&folder.path().join("o"), Role::Office, 7);
    let (_, visit, _) = external(&mut app, 0);
    let id = app.begin_self_assessment(&visit).expect("begun").output.assessment;
    let early = app.share_self(&id, true, Lang::Nb);
    assert!(matches!(early, Err(AppError::Stage(StageRefusal::NotFinal(_)))));
    agree_rest(&mut app, &id);
    let done = app.finalize(&id, &[]).expect("final").output;
    assert_eq!(done.seq, None);
    let goal = app::GoalDraft {
        id: None,
        item: None,
        indicators: Vec::new(),
        goal: "Vårt eget".into(),
        why: String::new(),
        measure: String::new(),
        owner: String::new(),
        due: None,
        status: app::GoalStatus::NotBegun,
        came_of_it: String::new(),
    };
    let change = app::PlanChange { goals: vec![goal], ..Default::default() };
    app.change_plan(&id, &change, Lang::Nb).expect("kept");
    app.agree_plan(&id, Lang::Nb).expect("agreed");
    let (_, second, _) = external(&mut app, 2);
    assert_eq!(app.outbox_view().expect("seen").ready, 2, "neither it nor its plan");

    let send = |app: &mut App, office: &mut App| {
        let bundle = app.export(None).expect("a bundle").output;
        let imported = office.import(&[Path::new(&bundle.file)], &Unwatched).expect("taken in");
        assert_eq!(imported.bundles[0].rejected, []);
        let status = office.office_status().expect("a status");
        assert_eq!((status.missing, status.reused, status.pending), (vec![], vec![], 0));
        (bundle.records, status.records)
    };
    assert_eq!(send(&mut app, &mut office), (2, 2));
    let kinds = |office: &App| -> Vec<String> {
        let summary = office.office_summary().expect("a summary");
        summary.visits.into_iter().map(|row| row.kind).collect()
    };
    assert_eq!(kinds(&office), ["external", "external"]);

    app.share_self(&id, true, Lang::Nb).expect("shared");
    app.share_self(&id, false, Lang::Nb).expect("nothing was sent yet");
    assert_eq!(app.outbox_view().expect("seen").ready, 0);
    let view = app.share_self(&id, true, Lang::Nb).expect("shared").output;
    assert!(view.is_shared);
    assert_eq!(app.outbox_view().expect("seen").ready, 2, "it and its plan");
    assert_eq!(send(&mut app, &mut office), (4, 4));
    assert_eq!(kinds(&office), ["external", "external", "self"], "of the day it was agreed");
    assert_eq!(refusal(app.share_self(&id, false, Lang::Nb)), SelfRefusal::Sent(id.clone()));
    assert!(app.self_assessment(&id, Lang::Nb).expect("seen").is_shared);

    // Another one stays, whatever else is sent after it.
    let other = agreed(&mut app, &second);
    assert_eq!(app.outbox_view().expect("seen").ready, 0);
    assert_eq!(send(&mut app, &mut office), (4, 4));
    assert!(office.self_assessment(&other, Lang::Nb).is_err());
    assert!(office.self_assessment(&id, Lang::Nb).expect("it came").sheets.is_empty());
}

#[test]
fn what_is_emptied_out_of_the_bin_takes_its_sheets_along() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 8);
    let place = app::VisitPlace { kindergarten: "100011379".into(), group: "Bjørka".into() };
    let visit = app.mint_visit(&place, "2026-03-20").expect("minted").output.visit;
    let told = app::Informed { staff: Some("2026-03-01".into()), ..Default::default() };
    app.set_informed(&visit, &told).expect("kept");
    let id = app.begin_self_assessment(&visit).expect("begun").output.assessment;
    let view = app.self_assessment(&id, Lang::Nb).expect("seen");
    take(&mut app, &id, &sheet(&view, &[]), "one").expect("read");
    app.bin_draft(&id).expect("in the bin");
    assert!(matches!(app.self_assessment(&id, Lang::Nb), Err(AppError::InBin(_))));
    app.bin_visit(&visit).expect("in the bin");
    drop(app);
    let open = |days| {
        let paths = app::WorkspacePaths::new(folder.path().to_owned());
        App::open(paths, Box::new(viba_tests::TestHost::days_later(9, days))).expect("opened")
    };
    assert_eq!(open(29).bin().expect("listed").len(), 2);
    let app = open(31);
    assert!(app.bin().expect("listed").is_empty());
    assert!(matches!(app.visit(&visit), Err(AppError::NotFound(_))));
    assert!(matches!(app.self_assessment(&id, Lang::Nb), Err(AppError::NotFound(_))));
}

#[test]
fn a_planned_visit_stays_planned_while_the_kindergarten_assesses_itself() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 1);
    let mint = |app: &mut App, date: &str| {
        let place = app::VisitPlace { kindergarten: "100011379".into(), group: date.into() };
        app.mint_visit(&place, date).expect("minted").output.visit
    };
    let (gone, coming) = (mint(&mut app, "2026-03-01"), mint(&mut app, "2026-04-01"));
    for visit in [&gone, &coming] {
        app.begin_self_assessment(visit).expect("begun");
    }
    let planned: Vec<String> =
        app.overview().expect("seen").planned.into_iter().map(|visit| visit.visit).collect();
    assert_eq!(planned, [coming]);
}
