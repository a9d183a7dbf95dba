//! A report's whole way: final, preliminary, comments, final; a plan that goes out and comes back; the
//! next visit opens with its goals, and the next report shows what came of them.

use std::io::{Cursor, Read as _, Write as _};

use app::{
    App, EXAMPLE_REGISTER, EXAMPLE_VISITS, GoalDraft, GoalStatus, PlanChange, PlanFileForm,
    ReportKind, ReportStage, Role, SittingKind, Unwatched,
};
use report::{Change, GoalStatus as Printed, Stage};
use text::Lang;
use viba_tests::workspace;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

fn finalized(app: &mut App, place: usize) -> String {
    let id = app.assess(EXAMPLE_VISITS[place].1).expect("taken in").output.assessment;
    app.finalize(&id, &SittingKind::ALL).expect("final");
    id
}

/// The words of every page, one after the other.
fn words(app: &App, id: &str, kind: ReportKind) -> String {
    let pages = app.report_pages(id, kind, Lang::Nb).expect("pages").pages;
    let text = pages.join(" ");
    let mut words = String::new();
    for piece in text.split('>').filter_map(|piece| piece.split('<').next()) {
        words.push_str(piece);
        words.push(' ');
    }
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The document as the kindergarten sends it back.
fn filled(bytes: &[u8], changes: &[(&str, &str)]) -> Vec<u8> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("a zip file");
    let mut packed = ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).expect("a part");
        let name = file.name().expect("a name").to_string();
        let mut content = Vec::new();
        file.read_to_end(&mut content).expect("bytes");
        if name == "word/document.xml" {
            let mut text = String::from_utf8(content).expect("text");
            for (from, to) in changes {
                assert!(text.contains(from), "{from}");
                text = text.replacen(from, to, 1);
            }
            content = text.into_bytes();
        }
        packed.start_file(name, SimpleFileOptions::default()).expect("a part");
        packed.write_all(&content).expect("written");
    }
    packed.finish().expect("packed").into_inner()
}

#[test]
fn from_a_result_to_what_came_of_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 1);
    app.import_register(EXAMPLE_REGISTER, &Unwatched).expect("read");
    let first = finalized(&mut app, 1);
    assert!(words(&app, &first, ReportKind::Leader).contains("ikke overlevert"));

    app.issue_preliminary(&first, "2026-03-26").expect("handed over");
    assert!(words(&app, &first, ReportKind::Leader).contains("26. mars"), "the last day is told");
    let said = app.comment_on_facts(&first, "Styrer", "Det var 15 barn den dagen.").expect("said");
    let comment = said.output.comments[0].id.clone();
    app.answer_comment(&first, &comment, "Det er rettet i notatene.").expect("answered");
    let closed = app.close_report(&first).expect("final").output;
    assert_eq!(closed.stage, ReportStage::Final);
    let input = app.report_input(&first, Lang::Nb).expect("a report");
    assert!(matches!(input.stage, Stage::Final { .. }));
    assert_eq!(input.comments[0].answer.as_deref(), Some("Det er rettet i notatene."));

    let view = app.follow_up(&first, Lang::Nb).expect("seen");
    let choice = view.choices.iter().find(|choice| !choice.is_fault).expect("an area").clone();
    let goal = GoalDraft {
        id: None,
        item: Some(choice.item.clone()),
        indicators: choice.of.iter().map(|indicator| indicator.id.clone()).collect(),
        goal: "Vi undrer oss sammen med barna".to_owned(),
        why: "Det er nær.".to_owned(),
        measure: "Én stund i uken".to_owned(),
        owner: "pedagogical-leader".to_owned(),
        due: Some("2026-02-15".to_owned()),
        status: GoalStatus::NotBegun,
        came_of_it: String::new(),
    };
    let plan = PlanChange { goals: vec![goal], ..PlanChange::default() };
    app.change_plan(&first, &plan, Lang::Nb).expect("kept");
    app.agree_plan(&first, Lang::Nb).expect("agreed");
    let document = app.plan_file(&first, PlanFileForm::Docx, Lang::Nb).expect("a document");
    let back = filled(&document, &[("Ikke begynt", "I gang"), ("15.02.2026", "20.02.2026")]);
    let read = app.take_plan_file(&first, &back, Lang::Nb).expect("read").output;
    assert_eq!(read.changed.len(), 2);
    app.agree_plan(&first, Lang::Nb).expect("agreed again");

    let next = app.assess(EXAMPLE_VISITS[2].1).expect("taken in").output.assessment;
    let goals = app.goals_before(&next, Lang::Nb).expect("asked").expect("goals");
    assert_eq!(goals.goals[0].goal, "Vi undrer oss sammen med barna");
    app.finalize(&next, &SittingKind::ALL).expect("final");
    let input = app.report_input(&next, Lang::Nb).expect("a report");
    let before = input.plan_before.as_ref().expect("what came of it");
    assert_eq!(before.goals[0].goal.status, Printed::UnderWay);
    assert_eq!(before.goals[0].indicators.len(), choice.of.len(), "indicator by indicator");
    let development = input.development.as_ref().expect("two visits");
    assert!(!development.gained.is_empty());
    // Nobody has measured how far assessors lie apart: so nothing is decided.
    assert!(development.verdicts.iter().all(|verdict| verdict.change == Change::Undecided));
    let told = words(&app, &next, ReportKind::Leader);
    for text in ["Vi undrer oss sammen med barna", "Siden sist", &choice.of[0].text[..20]] {
        assert!(told.contains(text), "{text} is not in the report");
    }
}
