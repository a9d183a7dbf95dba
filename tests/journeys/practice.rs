//! Assessors practise on real groups. No figure ever shows it.

use std::path::Path;

use app::{
    App, ChartKind, EXAMPLE_REGISTER, EXAMPLE_VISITS, Palette, ReportKind, Role, SittingKind,
    Unwatched,
};
use serde_json::{Value, json};
use text::Lang;
use viba_tests::workspace;

const NUMBER: &str = "100011379";

/// A visit of the example, for something else.
fn file(place: usize, kind: &str, role: &str, assessor: &str, visit: Option<&str>) -> Vec<u8> {
    let mut file: Value = serde_json::from_slice(EXAMPLE_VISITS[place].1).expect("json");
    (file["kind"], file["role"], file["visit"]) = (json!(kind), json!(role), json!(visit));
    file["assessor"] = json!({ "id": null, "name": assessor });
    // Other answers, so that no mean could stay the same by chance.
    for answer in file["answers"].as_object_mut().expect("answers").values_mut() {
        if kind != "external" && answer == "yes" {
            *answer = json!("no");
        }
    }
    serde_json::to_vec(&file).expect("json")
}

/// Makes one assessment final, and says which visit and record it is.
fn done(app: &mut App, bytes: &[u8]) -> (String, String) {
    let assessed = app.assess(bytes).expect("taken in").output;
    let record =
        app.finalize(&assessed.assessment, &SittingKind::ALL).expect("final").output.record;
    (assessed.visit, record.to_string())
}

/// Every figure there is: of the office, of the groups, and of the visits themselves.
fn figures(app: &App, visits: &[(String, String)]) -> Value {
    let of_visit = |(visit, record): &(String, String)| {
        json!({
            "by visit": app.result(visit, Lang::Nb).expect("a result"),
            "by record": app.result(record, Lang::Nb).expect("a result"),
            "profile": app.chart(visit, ChartKind::Profile, None, Palette::Light, Lang::Nb).expect("drawn").svg,
            "items": app.chart(visit, ChartKind::Items, None, Palette::Light, Lang::Nb).expect("drawn").svg,
            "report": app.report(visit, ReportKind::Leader, Lang::Nb).expect("a report"),
        })
    };
    let status = app.office_status().expect("a status");
    json!({
        "summary": app.office_summary().expect("a summary").visits,
        "conflicts": app.office_conflicts().expect("conflicts"),
        "results": status.results,
        "conflicts of status": status.conflicts,
        "groups": app.groups(NUMBER).expect("listed"),
        "kindergartens": app.find_kindergartens("", usize::MAX).expect("listed").rows,
        "visits": visits.iter().map(of_visit).collect::<Vec<_>>(),
    })
}

#[test]
fn practice_never_reaches_a_figure() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut assessor = workspace(&folder.path().join("a"), Role::Office, 90);
    assessor.import_register(EXAMPLE_REGISTER, &Unwatched).expect("read");
    let first = done(&mut assessor, &file(0, "external", "primary", "Vurderer 1", None));
    let last = done(&mut assessor, &file(2, "external", "primary", "Vurderer 1", None));
    let visits = [first, last.clone()];
    let mut office = workspace(&folder.path().join("o"), Role::Office, 91);
    office.import_register(EXAMPLE_REGISTER, &Unwatched).expect("read");
    let bring = |assessor: &mut App, office: &mut App| {
        let bundle = assessor.export(None).expect("a bundle").output.file;
        office.import(&[Path::new(&bundle)], &Unwatched).expect("taken in");
        office.office_status().expect("a status").records
    };
    assert_eq!(bring(&mut assessor, &mut office), 2);
    let before = [figures(&assessor, &visits), figures(&office, &visits)];
    assert_eq!(before[1]["visits"][1]["by visit"]["former"], "2025-03-13");

    // On a day between the two, by two who never agreed, and on the very visit that counts.
    let (between, _) = done(&mut assessor, &file(1, "practice", "primary", "Vurderer 1", None));
    done(&mut assessor, &file(1, "practice", "second", "Vurderer 2", Some(&between)));
    done(&mut assessor, &file(2, "practice", "second", "Vurderer 2", Some(&last.0)));
    done(&mut assessor, &file(1, "training", "primary", "Vurderer 2", None));
    let draft = file(1, "practice", "primary", "Vurderer 3", None);
    assessor.assess(&draft).expect("taken in, not final");
    assert_eq!(bring(&mut assessor, &mut office), 6, "kept and counted as records, all the same");

    for (before, app) in before.iter().zip([&assessor, &office]) {
        let now = figures(app, &visits);
        for (name, figure) in before.as_object().expect("figures") {
            assert_eq!(&now[name], figure, "{name} of the {:?}", app.role());
        }
    }
    assert!(office.result(&between, Lang::Nb).is_err(), "a practised visit has no result");

    // The filter is not all there is to it: an external visit does change them.
    done(&mut assessor, &file(1, "external", "primary", "Vurderer 1", None));
    bring(&mut assessor, &mut office);
    for (before, app) in before.iter().zip([&assessor, &office]) {
        assert_ne!(figures(app, &visits)["summary"], before["summary"]);
    }
}
