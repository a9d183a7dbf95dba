//! Two assessors score the same group on the same day, on two laptops that never met.

use app::{App, AppError, EXAMPLE_VISITS, ReportKind, Role, VisitPlace};
use text::Lang;
use viba_tests::workspace;

/// The shipped visit, for a visit that exists.
fn file_for(visit: &str, role: &str) -> Vec<u8> {
    let mut file: serde_json::Value =
        serde_json::from_slice(EXAMPLE_VISITS[2].1).expect("the example");
    file["visit"] = visit.into();
    file["role"] = role.into();
    file["assessor"]["name"] = format!("Vurderer {role}").into();
    serde_json::to_vec(&file).expect("json")
}

fn finalized(app: &mut App, visit: &str, role: &str) -> String {
    let id = app.assess(&file_for(visit, role)).expect("taken in").output.assessment;
    app.finalize(&id, &app::SittingKind::ALL).expect("final");
    id
}

#[test]
fn share_a_visit_by_its_code_and_wait_for_consensus() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut lead = workspace(&folder.path().join("a"), Role::Assessor, 1);
    let mut second = workspace(&folder.path().join("b"), Role::Assessor, 2);
    let mut office = workspace(&folder.path().join("o"), Role::Office, 3);
    let place = VisitPlace { kindergarten: "100011379".into(), group: "Bjørka".into() };
    let minted = lead.mint_visit(&place, "2026-03-12").expect("minted").output;
    let linked = second.link_visit(&minted.code.to_lowercase(), &place).expect("linked").output;
    assert_eq!((&linked.visit, &linked.date), (&minted.visit, &minted.date));
    let elsewhere = VisitPlace { group: "Furua".into(), ..place };
    let refused = second.link_visit(&minted.code, &elsewhere);
    assert!(matches!(refused, Err(AppError::OtherVisit { .. })));

    finalized(&mut lead, &minted.visit, "primary");
    let bundle = lead.export(None).expect("a bundle").output.file;
    office.import(&[bundle.as_ref()], &app::Unwatched).expect("taken in");
    assert_eq!(office.office_summary().expect("a summary").visits[0].result, "one-assessor");
    office.report(&minted.visit, ReportKind::Leader, Lang::Nb).expect("one result, one report");

    finalized(&mut second, &linked.code, "second");
    let bundle = second.export(None).expect("a bundle").output.file;
    office.import(&[bundle.as_ref()], &app::Unwatched).expect("taken in");
    let summary = office.office_summary().expect("a summary");
    assert_eq!(summary.visits.len(), 1, "one row a visit");
    assert_eq!(summary.visits[0].result, "waits-for-consensus");
    assert!(summary.visits[0].total.is_none() && summary.visits[0].subscales.is_empty());
    let conflicts = office.office_conflicts().expect("listed");
    assert_eq!((conflicts.len(), conflicts[0].records.len()), (1, 2));
    let refused = office.report(&minted.visit, ReportKind::Leader, Lang::Nb);
    assert!(matches!(refused, Err(AppError::WaitsForConsensus(_))));
}

/// The code says what belongs together, not the name somebody typed.
#[test]
fn a_group_written_differently_is_still_one_visit() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut office = workspace(&folder.path().join("o"), Role::Office, 9);
    let mut code: Option<String> = None;
    for (seed, (group, role)) in (1_u64..).zip([("Bjørka", "primary"), ("Bjørka avd.", "second")])
    {
        let mut app = workspace(&folder.path().join(group), Role::Assessor, seed);
        let place = VisitPlace { kindergarten: "100011379".into(), group: group.into() };
        let visit = match &code {
            None => app.mint_visit(&place, "2026-03-12").expect("minted").output,
            Some(code) => app.link_visit(code, &place).expect("linked").output,
        };
        let mut file: serde_json::Value =
            serde_json::from_slice(&file_for(&visit.visit, role)).expect("json");
        file["group"] = group.into();
        let id = app.assess(&serde_json::to_vec(&file).expect("json")).expect("taken in").output;
        app.finalize(&id.assessment, &app::SittingKind::ALL).expect("final");
        let bundle = app.export(None).expect("a bundle").output;
        assert!(!bundle.was_there, "a new bundle");
        office.import(&[bundle.file.as_ref()], &app::Unwatched).expect("taken in");
        code = Some(visit.code);
    }
    let summary = office.office_summary().expect("a summary");
    assert_eq!(summary.visits.len(), 1);
    assert_eq!(summary.visits[0].result, "waits-for-consensus");
}

#[test]
fn a_visit_is_of_one_day() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 5);
    let place = VisitPlace { kindergarten: "100011379".into(), group: "Bjørka".into() };
    let other_day = app.mint_visit(&place, "2026-03-19").expect("minted").output;
    let refused = app.assess(&file_for(&other_day.visit, "primary"));
    assert!(matches!(refused, Err(AppError::OtherVisit { .. })));
    assert!(app.list().expect("a list").is_empty());
}

#[test]
fn practice_reaches_no_figure() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Office, 4);
    let mut file: serde_json::Value =
        serde_json::from_slice(EXAMPLE_VISITS[2].1).expect("the example");
    file["kind"] = "practice".into();
    let bytes = serde_json::to_vec(&file).expect("json");
    let id = app.assess(&bytes).expect("taken in").output.assessment;
    app.finalize(&id, &app::SittingKind::ALL).expect("final");
    assert!(app.office_summary().expect("a summary").visits.is_empty());
}
