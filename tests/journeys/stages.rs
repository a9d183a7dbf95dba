//! A report's way: handed over, commented on, answered, final. The office sees it all.

use app::{App, AppError, EXAMPLE_VISITS, ReportStage, Role, SittingKind, StageRefusal, Unwatched};
use viba_tests::workspace;

fn finalized(app: &mut App) -> String {
    let id = app.assess(EXAMPLE_VISITS[2].1).expect("taken in").output.assessment;
    app.finalize(&id, &SittingKind::ALL).expect("final");
    id
}

fn refusal<T: std::fmt::Debug>(result: Result<T, AppError>) -> StageRefusal {
    match result {
        Err(AppError::Stage(refusal)) => refusal,
        other => panic!("{:?}", other.err()),
    }
}

#[test]
fn from_signed_to_final_and_the_office_sees_every_step() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(&folder.path().join("a"), Role::Assessor, 1);
    let id = app.assess(EXAMPLE_VISITS[2].1).expect("taken in").output.assessment;
    let told = app.report_progress(&id).expect("told");
    assert_eq!((told.stage, told.record, told.comment_days), (ReportStage::Draft, None, 14));
    let early = app.issue_preliminary(&id, "2026-04-01");
    assert_eq!(refusal(early), StageRefusal::NotFinal(id.clone()));
    app.finalize(&id, &SittingKind::ALL).expect("final");
    assert_eq!(app.report_progress(&id).expect("told").stage, ReportStage::Signed);

    let early = app.comment_on_facts(&id, "styrer", "Vi var ute.");
    assert_eq!(refusal(early), StageRefusal::NotPreliminary(id.clone()));
    let late = app.issue_preliminary(&id, "2026-03-11");
    assert_eq!(refusal(late), StageRefusal::DeadlinePast("2026-03-11".into()));
    assert!(matches!(app.issue_preliminary(&id, "i april"), Err(AppError::DateInvalid(_))));
    let issued = app.issue_preliminary(&id, "2026-03-12").expect("the same day").output;
    assert_eq!((issued.stage, issued.is_overdue), (ReportStage::Preliminary, false));
    assert_eq!(issued.issued_on.as_deref(), Some("2026-03-12"));
    let again = app.issue_preliminary(&id, "2026-04-01");
    assert_eq!(refusal(again), StageRefusal::AlreadyPreliminary(id.clone()));

    assert_eq!(refusal(app.comment_on_facts(&id, "styrer", " \n")), StageRefusal::Empty);
    let said = app.comment_on_facts(&id, " styrer ", " Vi var tre voksne. ").expect("said").output;
    let comment = said.comments[0].clone();
    assert_eq!((comment.by.as_str(), comment.text.as_str()), ("styrer", "Vi var tre voksne."));
    let open = app.close_report(&id);
    assert_eq!(refusal(open), StageRefusal::Unanswered { at: id.clone(), count: 1 });
    assert!(matches!(app.answer_comment(&id, "nobody", "Ja."), Err(AppError::NotFound(_))));
    let answered = app.answer_comment(&id, &comment.id, "Rettet.").expect("answered").output;
    assert_eq!(answered.comments[0].answer.as_deref(), Some("Rettet."));
    let again = app.answer_comment(&id, &comment.id, "Nei.");
    assert_eq!(refusal(again), StageRefusal::Answered(comment.id.clone()));
    let closed = app.close_report(&id).expect("final").output;
    assert_eq!(
        (closed.stage, closed.final_on.as_deref()),
        (ReportStage::Final, Some("2026-03-12"))
    );
    assert_eq!(refusal(app.close_report(&id)), StageRefusal::Closed(id.clone()));
    assert_eq!(
        refusal(app.comment_on_facts(&id, "", "Ett til.")),
        StageRefusal::Closed(id.clone())
    );

    let mut office = workspace(&folder.path().join("o"), Role::Office, 2);
    let bundle = app.export(None).expect("a bundle").output;
    assert_eq!(bundle.records, 5);
    let imported = office.import(&[bundle.file.as_ref()], &Unwatched).expect("taken in");
    assert_eq!(imported.bundles[0].rejected, []);
    let status = office.office_status().expect("a status");
    assert_eq!((status.results, status.missing.len(), status.pending), (1, 0, 0));
    assert_eq!(office.report_progress(&id).expect("told"), closed);
}

#[test]
fn a_deadline_that_is_gone_is_told_and_comments_still_come() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 3);
    let id = finalized(&mut app);
    app.issue_preliminary(&id, "2026-03-26").expect("handed over");
    drop(app);
    let paths = app::WorkspacePaths::new(folder.path().to_owned());
    let host = Box::new(viba_tests::TestHost::days_later(4, 15));
    let mut app = App::open(paths, host).expect("opened");
    assert!(app.report_progress(&id).expect("told").is_overdue);
    let said = app.comment_on_facts(&id, "", "For sent, men likevel.").expect("said").output;
    assert_eq!(said.comments[0].by, "");
}

#[test]
fn a_corrected_record_begins_its_way_anew() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 5);
    let id = finalized(&mut app);
    let first = app.report_progress(&id).expect("told").record.expect("a record");
    app.issue_preliminary(&id, "2026-03-26").expect("handed over");
    let comment = app.comment_on_facts(&id, "styrer", "Feil dag.").expect("said").output;
    app.begin_correction(&id, "Feil dag").expect("begun");
    let told = app.report_progress(&id).expect("told");
    assert_eq!((told.stage, told.record), (ReportStage::Preliminary, Some(first)));
    assert_eq!(told.correction.expect("begun").reason, "Feil dag");
    app.answer_comment(&id, &comment.comments[0].id, "Rettet.").expect("meanwhile too");
    assert_eq!(refusal(app.close_report(&id)), StageRefusal::Corrected(id.clone()));
    let click = app::AnswerIndicator {
        assessment: id.clone(),
        indicator: "curiosity.7.1".into(),
        answer: None,
    };
    app.answer_indicator(&click).expect("corrected");
    let second = app.finalize(&id, &SittingKind::ALL).expect("final").output.record;
    let told = app.report_progress(&id).expect("told");
    assert_eq!((told.stage, told.record), (ReportStage::Signed, Some(second)));
    assert_eq!((told.comments.len(), told.correction), (0, None));
    let before = app.report_progress(&first.to_string()).expect("told");
    assert_eq!((before.stage, before.comments.len()), (ReportStage::Preliminary, 1));
    let old = app.comment_on_facts(&first.to_string(), "", "Ett til.");
    assert_eq!(refusal(old), StageRefusal::Superseded(first.to_string()));
}

/// Nobody's report is made final by a stranger: the word is kept and does not count.
#[test]
fn a_stranger_says_nothing_of_a_report() {
    use record::{DeviceKey, SignedRecord};
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(&folder.path().join("a"), Role::Assessor, 7);
    let id = finalized(&mut app);
    let head = app.report_progress(&id).expect("told").record.expect("a record");
    let key = DeviceKey::from_seed(&[7; 32]);
    let body = serde_json::json!({
        "type": "assessment.comment", "v": 1, "comment": "c", "assessment": id, "visit": "v",
        "parents": [head], "author": { "person": "p", "device": "d", "key": key.public() },
        "step": "final", "to": null, "by": null, "text": "", "deadline": null,
        "at": "2026-03-12T14:00:00+01:00", "seq": 1, "previous": null,
    });
    let input = exchange::PackInput {
        app: "viba",
        created: "2026-03-12T14:00:00+01:00",
        device: "d",
        bundle_seq: 1,
        records: &[SignedRecord::sign(&body, &key).expect("signed")],
        trust: &[],
        rubrics: &[],
        audit_head: None,
        readme: "",
    };
    let bundle = exchange::pack(&input, &key).expect("packed");
    let genuine = app.export(None).expect("a bundle").output.file;
    let mut office = workspace(&folder.path().join("o"), Role::Office, 8);
    office.import(&[genuine.as_ref()], &Unwatched).expect("taken in");
    let merged = office.import_bundle("b.vbundle", &bundle.bytes).expect("a verdict").output;
    assert_eq!((merged.verdict, merged.added), ("accepted", 1));
    assert_eq!(office.report_progress(&id).expect("told").stage, ReportStage::Signed);
    // Whoever holds the office may say it.
    office.issue_preliminary(&id, "2026-03-26").expect("handed over");
    assert_eq!(office.report_progress(&id).expect("told").stage, ReportStage::Preliminary);
}

/// A body that is none is put aside by itself, and the rest of the bundle is taken in.
#[test]
fn a_comment_of_another_form_is_put_aside() {
    use record::{DeviceKey, SignedRecord};
    let key = DeviceKey::from_seed(&[7; 32]);
    let author = serde_json::json!({ "person": "p", "device": "d", "key": key.public() });
    let body = serde_json::json!({
        "type": "assessment.comment", "v": 1, "assessment": "a", "author": author, "step": "maybe",
    });
    let newer = serde_json::json!({
        "type": "assessment.comment", "v": 2, "assessment": "a", "author": author, "mood": "good",
    });
    let records = [body, newer].map(|body| SignedRecord::sign(&body, &key).expect("signed"));
    let input = exchange::PackInput {
        app: "viba",
        created: "2026-03-12T14:00:00+01:00",
        device: "d",
        bundle_seq: 1,
        records: &records,
        trust: &[],
        rubrics: &[],
        audit_head: None,
        readme: "",
    };
    let bundle = exchange::pack(&input, &key).expect("packed");
    let folder = tempfile::tempdir().expect("a folder");
    let mut office = workspace(folder.path(), Role::Office, 6);
    let merged = office.import_bundle("b.vbundle", &bundle.bytes).expect("a verdict").output;
    assert_eq!((merged.verdict, merged.added), ("partial", 1), "the newer form is kept whole");
    assert_eq!(merged.rejected[0].1, "record-body");
}
