//! Looking over an assessment: the clock, the words of the scale, the result before and after.

use app::{
    App, AppError, AssessmentKind, AssessorRole, ChartKind, EXAMPLE_REGISTER, EXAMPLE_VISITS,
    NewDraft, Palette, Role, Unwatched, VisitPlace,
};
use record::visit::{Sitting, SittingKind};
use text::Lang;
use viba_tests::{TestHost, workspace};

fn example(folder: &std::path::Path) -> (App, Vec<String>) {
    let mut app = workspace(folder, Role::Assessor, 21);
    app.import_register(EXAMPLE_REGISTER, &Unwatched).expect("read");
    let take = |(_, bytes): (&str, &[u8])| app.assess(bytes).expect("taken in").output.assessment;
    let ids = EXAMPLE_VISITS.map(take).to_vec();
    (app, ids)
}

#[test]
fn the_clock_is_a_sitting_that_ends_when_it_is_final() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 20);
    let place = VisitPlace { kindergarten: "100011379".into(), group: "Bjørka".into() };
    let visit = app.mint_visit(&place, "2026-03-12").expect("minted").output.visit;
    let new = NewDraft {
        visit,
        rubric: "viba-working@0.1.0".into(),
        kind: AssessmentKind::External,
        role: AssessorRole::Primary,
        assessor: "Vurderer 1".into(),
    };
    let id = app.start_assessment(&new).expect("begun").output.assessment;
    assert!(!app.observe(&id).expect("a draft").clocks[0].is_running);
    assert!(
        app.run_clock(&id, app::SittingKind::Observation).expect("running").output[0].is_running
    );
    assert!(
        app.run_clock(&id, app::SittingKind::Observation).expect("running").changes.is_empty(),
        "it ran already"
    );
    assert!(!app.stop_clock(&id).expect("paused").output[0].is_running);
    app.run_clock(&id, app::SittingKind::Observation).expect("running");
    let view = app.observe(&id).expect("a draft");
    assert_eq!((view.sittings.len(), view.sittings[0].pauses.len()), (1, 1));
    assert!(matches!(app.undo(&id), Err(AppError::NothingToUndo(_))), "undo takes no time away");
    let day = record::visit::Day { ordinary: Some(true), ..Default::default() };
    app.set_facts(&id, view.sittings, day).expect("kept");
    app.stop_clock(&id).expect("paused");
    app.undo(&id).expect("undone");
    let view = app.observe(&id).expect("a draft");
    assert_eq!(view.day.ordinary, None, "the facts are as they were");
    assert!(!view.clocks[0].is_running && view.sittings[0].to.is_some(), "and the clock as it is");
    let item = "talk".parse().expect("an id");
    app.answer_rest(&app::Rest {
        assessment: id.clone(),
        item,
        level: None,
        only: None,
        answer: app::RestAnswer::NotSeen,
    })
    .expect("answered");
    app.finalize(&id, &app::SittingKind::ALL).expect("final");
    let case = app.case(&id).expect("a record");
    assert!(case.content.sittings[0].to.is_some(), "an open end says nothing");
}

/// The clock is forgotten, an answer corrected the next day, and the assessment finished.
#[test]
fn a_forgotten_clock_is_no_observation() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 23);
    let id = app.assess(EXAMPLE_VISITS[2].1).expect("taken in").output.assessment;
    let view = app.observe(&id).expect("a draft");
    // The machine's clock stands on the afternoon of that day.
    let from = "2026-03-12T09:00:00+01:00".to_owned();
    let open = |from: String| Sitting {
        kind: SittingKind::Observation,
        place: None,
        from,
        to: None,
        pauses: Vec::new(),
    };
    app.set_facts(&id, vec![open(from)], view.day.clone()).expect("kept");
    drop(app);
    let paths = app::WorkspacePaths::new(folder.path().to_owned());
    let mut app = App::open(paths, Box::new(TestHost::days_later(24, 1))).expect("opened");
    let click = app::AnswerIndicator {
        assessment: id.clone(),
        indicator: "talk.3.1".into(),
        answer: Some(rubric::Answer::Yes),
    };
    app.answer_indicator(&click).expect("corrected");
    let view = app.observe(&id).expect("a draft");
    assert!(!view.clocks[0].is_running);
    let hours = f64::from(view.clocks[0].seconds) / 3_600.0;
    assert!((4.0..5.0).contains(&hours), "until the last change of that day: {hours}");
    assert!(view.sittings[0].to.is_some(), "told as the header tells it");
    app.finalize(&id, &app::SittingKind::ALL).expect("final");
    let case = app.case(&id).expect("a record");
    assert_eq!(case.content.sittings, view.sittings, "signed as it was shown");
}

#[test]
fn the_result_names_what_is_missing_and_where() {
    let folder = tempfile::tempdir().expect("a folder");
    let (mut app, ids) = example(folder.path());
    let open = ["curiosity.7.2", "curiosity.7.3"];
    for indicator in open {
        let click = app::AnswerIndicator {
            assessment: ids[2].clone(),
            indicator: indicator.into(),
            answer: None,
        };
        app.answer_indicator(&click).expect("cleared");
    }
    let result = app.result(&ids[2], Lang::Nb).expect("a result");
    assert_eq!(result.record, None);
    let gaps: Vec<_> = result.missing.unanswered.iter().collect();
    assert_eq!(gaps.len(), 1);
    assert_eq!((gaps[0].item.as_str(), gaps[0].count), ("curiosity", 2));
    assert_eq!(gaps[0].indicator.as_ref().map(ToString::to_string).as_deref(), Some(open[0]));
    assert!(!result.strengths.is_empty());
    assert!(result.strengths.iter().all(|strength| !strength.quotes.is_empty()), "with evidence");
    let areas = &result.areas.list;
    assert!(!areas.is_empty() && areas.len() <= 5);
    assert!(
        areas
            .iter()
            .all(|area| u32::try_from(area.lift.of.len()).is_ok_and(|n| n >= area.lift.need))
    );
}

/// The report and the window speak of the same result.
#[test]
fn the_result_is_the_report_s() {
    let folder = tempfile::tempdir().expect("a folder");
    let (mut app, ids) = example(folder.path());
    for id in &ids {
        app.finalize(id, &app::SittingKind::ALL).expect("final");
    }
    let result = app.result(&ids[2], Lang::Nb).expect("a result");
    let input = app.report_input(&ids[2], Lang::Nb).expect("a report");
    assert!(result.record.is_some());
    assert_eq!(result.former.as_deref(), Some("2025-10-09"));
    let titles: Vec<_> = result.strengths.iter().map(|strength| &strength.title).collect();
    assert_eq!(titles, input.strengths.iter().map(|strength| &strength.title).collect::<Vec<_>>());
    let said: Vec<_> =
        result.strengths.iter().flat_map(|strength| &strength.quotes).map(|q| &q.text).collect();
    let written = input.strengths.iter().flat_map(|strength| &strength.notes).map(|n| &n.text);
    assert_eq!(said, written.collect::<Vec<_>>());
    let areas: Vec<_> = result.areas.list.iter().map(|area| (&area.title, area.lift.to)).collect();
    let listed = input.areas.list.iter().map(|area| (&area.title, Some(area.lift.to)));
    assert_eq!(areas, listed.collect::<Vec<_>>());
    assert_eq!(result.faults.len(), input.faults.len());
    let pages = app.report_pages(&ids[2], app::ReportKind::Leader, Lang::Nb).expect("pages").pages;
    assert_eq!(pages.len(), report::leader_document(&input).expect("laid out").pages.len());
    assert!(pages[0].contains("role=\"img\"") && !pages[0].contains("style="));
    let dark =
        app.chart(&ids[2], ChartKind::Profile, None, Palette::Dark, Lang::Nb).expect("a chart").svg;
    assert_ne!(
        dark,
        app.chart(&ids[2], ChartKind::Profile, None, Palette::Light, Lang::Nb).expect("one").svg
    );
}

#[test]
fn the_scale_is_read_in_the_order_of_the_rubric() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = workspace(folder.path(), Role::Assessor, 22);
    let scale = app.scale("viba-working@0.1.0", Lang::Nb).expect("installed");
    assert!(scale.is_working && !scale.notice.is_empty());
    let items: Vec<_> = scale.subscales.iter().flat_map(|subscale| &subscale.items).collect();
    let rubric = app.rubrics().get("viba-working@0.1.0").expect("installed");
    let ids: Vec<_> = rubric.items().map(|item| item.id.to_string()).collect();
    assert_eq!(items.iter().map(|item| item.id.clone()).collect::<Vec<_>>(), ids);
    for item in items {
        let numbers: Vec<_> = item.indicators.iter().map(|i| i.number.clone()).collect();
        assert_eq!(numbers.len(), 12);
        assert_eq!(numbers[4], format!("{}.3.2", item.number));
        assert!(item.indicators.iter().all(|indicator| !indicator.text.is_empty()));
    }
    assert!(matches!(app.scale("other@1.0.0", Lang::Nb), Err(AppError::RubricMissing { .. })));
}
