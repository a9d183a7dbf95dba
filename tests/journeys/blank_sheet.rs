//! A sheet on paper: for a scale, for a visit, for a draft, and never with wording that is withheld.

use app::{
    App, AppError, AssessmentKind, AssessorRole, EXAMPLE_REGISTER, NewDraft, Role, Unwatched,
    VisitPlace,
};
use text::Lang;
use viba_tests::workspace;

const WORKING: &str = "viba-working@0.2.0";

fn visit(app: &mut App) -> String {
    let place = VisitPlace { kindergarten: "100011379".into(), group: "Bjørka".into() };
    app.mint_visit(&place, "2026-03-12").expect("minted").output.visit
}

/// The words of a PDF.
fn words(bytes: &[u8]) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("ark.pdf");
    std::fs::write(&file, bytes).expect("written");
    let read = std::process::Command::new("pdftotext").arg("-raw").arg(&file).arg("-").output();
    let read = read.expect("pdftotext; `./dev test` installs it").stdout;
    String::from_utf8_lossy(&read).replace('\n', " ")
}

#[test]
fn a_sheet_tells_what_is_known_of_the_visit() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 1);
    app.import_register(EXAMPLE_REGISTER, &Unwatched).expect("read");
    let blank = words(&app.blank_sheet(WORKING, None, Lang::Nb).expect("a sheet"));
    assert!(blank.contains("Registreringsark") && blank.contains(WORKING));
    assert!(!blank.contains("Bjørka"));
    let visit = visit(&mut app);
    let planned = words(&app.blank_sheet(WORKING, Some(&visit), Lang::Nn).expect("a sheet"));
    assert!(planned.contains("Bjørka") && planned.contains("12. mars 2026"), "{planned}");
    let of_visit = app.blank_sheet_for(&visit, Lang::En).expect("a sheet");
    let of_visit = words(&of_visit);
    assert!(of_visit.contains("Recording sheet") && of_visit.contains(WORKING), "the newest");
    let new = NewDraft {
        visit: visit.clone(),
        rubric: "viba-working@0.1.0".into(),
        kind: AssessmentKind::External,
        role: AssessorRole::Primary,
        assessor: "Vurderer 1".into(),
    };
    let draft = app.start_assessment(&new).expect("begun").output.assessment;
    let mut day = app.observe(&draft).expect("a draft").day;
    day.children.present = Some(17);
    app.set_facts(&draft, Vec::new(), day).expect("kept");
    for id in [&visit, &draft] {
        let begun = words(&app.blank_sheet_for(id, Lang::Nb).expect("a sheet"));
        assert!(begun.contains("viba-working@0.1.0") && begun.contains("Barn til stede 17"));
    }
}

#[test]
fn a_sheet_is_written_where_it_is_asked_for_and_only_of_what_is_for_visits() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = workspace(&folder.path().join("w"), Role::Assessor, 1);
    let path = folder.path().join("ark.pdf");
    let said = app.save_blank_sheet(WORKING, None, Lang::Nb, &path).expect("written");
    assert_eq!(said, path.display().to_string());
    assert!(std::fs::read(&path).expect("read").starts_with(b"%PDF"));
    let frame = app.blank_sheet("sstew-2015@1.0.0", None, Lang::Nb);
    assert!(matches!(frame, Err(AppError::RubricNotForVisits { .. })), "{frame:?}");
    let nowhere = app.blank_sheet(WORKING, Some("00000000-0000-7000-8000-000000000000"), Lang::Nb);
    assert!(matches!(nowhere, Err(AppError::NotFound(_))));
    let unknown = app.blank_sheet_for("viba-working@9.9.9", Lang::Nb);
    assert!(matches!(unknown, Err(AppError::RubricMissing { .. })));
}
