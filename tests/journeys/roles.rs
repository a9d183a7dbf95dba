//! What an assessor, an office and a trainee may is decided in the core: whatever asks.

use app::{
    App, AppError, AssessmentKind, AssessorRole, Municipality, NewDraft, Outcome, ReportKind, Role,
    SittingKind, Unwatched, VisitPlace,
};
use text::Lang;
use viba_tests::{begun, reopen, workspace};

/// Whether the role was in the way, and of nothing else.
fn refused<T: std::fmt::Debug>(done: Result<T, AppError>, needs: &str) -> bool {
    match done {
        Err(AppError::WrongRole { needs: found }) => found == needs,
        other => panic!("{other:?}"),
    }
}

fn draft(app: &mut App, kind: AssessmentKind) -> Result<String, AppError> {
    let place = VisitPlace { kindergarten: "100011379".into(), group: "Bjørka".into() };
    let visit = app.mint_visit(&place, "2026-03-12").expect("minted").output.visit;
    let new = NewDraft {
        visit,
        rubric: "viba-working@0.1.0".into(),
        kind,
        role: AssessorRole::Primary,
        assessor: "Kari Prøve".into(),
    };
    Ok(app.start_assessment(&new)?.output.assessment)
}

fn file(kind: &str) -> String {
    format!(
        r#"{{ "format": 1, "rubric": "viba-working@0.1.0", "kindergarten": "100011379",
        "group": "Bjørka", "kind": "{kind}", "role": "primary", "assessor": {{ "name": "Kari" }},
        "sittings": [{{ "kind": "observation", "from": "2026-03-12T08:30:00+01:00",
            "to": "2026-03-12T11:00:00+01:00" }}],
        "answers": {{ "curiosity.3.1": "yes" }} }}"#
    )
}

#[test]
fn a_trainee_observes_for_learning_and_nothing_of_it_counts() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Trainee, 8_001);
    for kind in [AssessmentKind::External, AssessmentKind::SelfAssessment] {
        assert!(refused(draft(&mut app, kind), "assessor"), "{kind:?}");
    }
    for kind in ["external", "self"] {
        assert!(refused(app.assess(file(kind).as_bytes()), "assessor"), "{kind}");
    }
    for kind in [AssessmentKind::Practice, AssessmentKind::Training] {
        draft(&mut app, kind).expect("to learn by");
    }
    let id = app.assess(file("training").as_bytes()).expect("to learn by").output.assessment;
    app.finalize(&id, &SittingKind::ALL).expect("final");
    assert!(app.result(&id, Lang::Nb).is_ok(), "what it came to is there to learn from");
    app.export(None).expect("and can be sent");
    assert!(refused(app.report(&id, ReportKind::Leader, Lang::Nb), "assessor"));
    assert!(refused(app.reports_to_make(), "assessor"));
    assert!(refused(app.meeting(&id, Lang::Nb), "assessor"));
    assert!(refused(app.issue_preliminary(&id, "2026-04-01"), "assessor"));
    assert!(refused(app.begin_correction(&id, "En feil."), "assessor"));
    assert!(refused(app.set_municipality(Municipality::default()), "assessor"));
    assert!(refused(app.office_summary(), "office"));
    let none: [&std::path::Path; 0] = [];
    assert!(refused(app.import(&none, &Unwatched), "office"));
    drop(app);
    assert_eq!(reopen(folder.path(), 8_002).role(), Role::Trainee, "and stays one");
}

#[test]
fn an_assessor_takes_nothing_in_and_looks_across_nobody() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 8_003);
    begun(&mut app, "Bjørka");
    let none: [&std::path::Path; 0] = [];
    assert!(refused(app.import(&none, &Unwatched), "office"));
    for denied in [
        app.office_summary().map(|_| ()),
        app.office_conflicts().map(|_| ()),
        app.office_status().map(|_| ()),
    ] {
        assert!(refused(denied, "office"));
    }
    let error = AppError::WrongRole { needs: "office" };
    assert_eq!(error.outcome(), Outcome::Usage);
}

#[test]
fn an_office_may_all_of_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Office, 8_004);
    let none: [&std::path::Path; 0] = [];
    app.import(&none, &Unwatched).expect("nothing to take in");
    assert!(app.office_summary().expect("figures").visits.is_empty());
    draft(&mut app, AssessmentKind::External).expect("from paper");
}
