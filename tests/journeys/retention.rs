//! What is kept too long by the municipality's own rules is listed, deleted when somebody says so, and
//! noted without a word of what it was. What is signed stays.

use std::collections::BTreeSet;
use std::path::Path;

use app::{
    App, AppError, FindingCode, Municipality, RetentionKind, RetentionRules, Role, SittingKind,
    WorkspacePaths,
};
use text::Lang;
use viba_tests::{TestHost, begun, inside, workspace};

use super::backup::finalized;
use super::restore::recovery;

fn later(folder: &Path, days: u64) -> App {
    let paths = WorkspacePaths::new(folder.to_owned());
    App::open(paths, Box::new(TestHost::days_later(9_100, days))).expect("opened")
}

fn ruled(app: &mut App, rules: RetentionRules) {
    for kind in RetentionKind::ALL {
        app.set_retention(kind, rules.months(kind)).expect("kept");
    }
    // Whoever names the municipality anew changes nothing of it.
    let named =
        Municipality { retention: RetentionRules::default(), ..app.municipality().expect("read") };
    let kept = app.set_municipality(named).expect("kept").output;
    assert_eq!(kept.retention, rules);
}

fn all(months: u32) -> RetentionRules {
    RetentionKind::ALL
        .into_iter()
        .fold(RetentionRules::default(), |rules, kind| rules.with(kind, months))
}

/// Everything there is of an assessment in the tables of what was typed.
fn typed_rows(folder: &Path, assessment: &str) -> i64 {
    let db = inside(folder);
    let count = |table: &str| -> i64 {
        let sql = format!("SELECT count(*) FROM {table} WHERE assessment_id = ?1");
        db.query_row(&sql, [assessment], |row| row.get(0)).expect("counted")
    };
    ["answer", "note", "step", "facts", "counter"].into_iter().map(count).sum()
}

#[test]
fn nothing_is_ready_where_nobody_made_a_rule() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 9_101);
    finalized(&mut app, 0);
    begun(&mut app, "Bjørka");
    drop(app);
    let app = later(folder.path(), 20_000);
    assert_eq!(app.ready_for_deletion().expect("listed"), []);
}

#[test]
fn working_material_goes_and_the_signed_result_says_what_it_said() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 9_102);
    let id = finalized(&mut app, 0);
    let draft = begun(&mut app, "Solsida");
    ruled(&mut app, all(12));
    let before = app.result(&id, Lang::Nb).expect("a result");
    let report = app.report(&id, app::ReportKind::Protocol, Lang::Nb).expect("a report");
    drop(app);
    assert!(later(folder.path(), 300).ready_for_deletion().expect("listed").is_empty(), "not yet");
    let mut app = later(folder.path(), 400);
    let ready = app.ready_for_deletion().expect("listed");
    let kinds: Vec<RetentionKind> = ready.iter().map(|row| row.kind).collect();
    let expected =
        [RetentionKind::LeftDraft, RetentionKind::WorkingMaterial, RetentionKind::SignedResult];
    assert_eq!(kinds, expected);
    assert!(ready[1].parts > 100 && !ready[1].name.is_empty() && ready[1].is_deletable);
    assert!(!ready[2].is_deletable, "what is signed is the archive's, not ours to delete");
    assert!(typed_rows(folder.path(), &id) > 100);
    assert_eq!(app.delete_ready(RetentionKind::WorkingMaterial).expect("deleted").output, 1);
    assert_eq!(typed_rows(folder.path(), &id), 0);
    assert_eq!(app.result(&id, Lang::Nb).expect("a result"), before);
    assert_eq!(app.report(&id, app::ReportKind::Protocol, Lang::Nb).expect("a report"), report);
    assert_eq!(app.delete_ready(RetentionKind::SignedResult).expect("refused quietly").output, 0);
    assert_eq!(app.delete_ready(RetentionKind::LeftDraft).expect("in the bin").output, 1);
    assert!(matches!(app.observe(&draft), Err(AppError::InBin(_))), "and can come back");
    // A result whose material is gone can be corrected all the same.
    app.begin_correction(&id, "Et tall var feil.").expect("begun");
    app.drop_correction(&id).expect("dropped");
    app.begin_correction(&id, "Et tall var feil.").expect("begun");
    let indicator = "curiosity.3.1".to_owned();
    let answer = Some(rubric::Answer::No);
    app.answer_indicator(&app::AnswerIndicator { assessment: id.clone(), indicator, answer })
        .expect("answered");
    app.finalize(&id, &SittingKind::ALL).expect("final");
    drop(app);
    let place = tempfile::tempdir().expect("a folder");
    let found = recovery(folder.path(), 9_103).check(place.path()).expect("checked").findings;
    let found: Vec<FindingCode> = found.into_iter().map(|finding| finding.code).collect();
    assert_eq!(found, []);
}

#[test]
fn the_log_says_what_was_deleted_and_never_what_it_was() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 9_104);
    let id = finalized(&mut app, 2);
    ruled(&mut app, all(6));
    drop(app);
    let mut app = later(folder.path(), 300);
    assert!(app.deletion_log().expect("read").is_empty());
    app.delete_ready(RetentionKind::WorkingMaterial).expect("deleted");
    let log = app.deletion_log().expect("read");
    assert_eq!(log.len(), 1);
    assert_eq!(log[0].kind, "working-material");
    assert_eq!(log[0].deleted.len(), 1);
    assert!(log[0].deleted[0].0 == id && log[0].deleted[0].1 > 100, "{log:?}");
    assert_eq!(app.delete_ready(RetentionKind::WorkingMaterial).expect("again").output, 0);
    assert_eq!(app.deletion_log().expect("read").len(), 1, "nothing is noted twice");
    assert_eq!(
        app.search_notes("barn", 50).expect("searched").total,
        0,
        "no index keeps the words"
    );
}

/// Fifty drafts: those a person was asked about go, those that became ready meanwhile stay; and the log
/// counts all of them.
#[test]
fn what_nobody_was_asked_about_stays_and_a_long_list_is_counted() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 9_107);
    for group in 0..50 {
        begun(&mut app, &format!("Gruppe {group}"));
    }
    ruled(&mut app, RetentionRules::default().with(RetentionKind::LeftDraft, 6));
    drop(app);
    let mut app = later(folder.path(), 300);
    let seen = app.retention().expect("read").ready;
    let asked: BTreeSet<String> = seen.iter().take(45).map(|row| row.id.clone()).collect();
    let view = app.delete_and_look(RetentionKind::LeftDraft, &asked).expect("deleted").output;
    let left: BTreeSet<String> = view.ready.into_iter().map(|row| row.id).collect();
    assert_eq!((seen.len(), left.len()), (50, 5));
    assert!(left.is_disjoint(&asked));
    assert_eq!((view.log.len(), view.log[0].count), (1, 45));
    assert!(view.log[0].deleted.len() < 45, "the first of them are named");
    let none = app.delete_and_look(RetentionKind::LeftDraft, &asked).expect("again").output;
    assert_eq!((none.ready.len(), none.log.len()), (5, 1));
}

#[test]
fn practice_has_a_rule_of_its_own_and_a_trainee_deletes_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 9_105);
    let mut file: serde_json::Value =
        serde_json::from_slice(app::EXAMPLE_VISITS[2].1).expect("the example");
    file["kind"] = "practice".into();
    let practice = app.assess(file.to_string().as_bytes()).expect("taken in").output.assessment;
    app.finalize(&practice, &SittingKind::ALL).expect("final");
    let external = finalized(&mut app, 0);
    ruled(&mut app, RetentionRules::default().with(RetentionKind::Practice, 6));
    drop(app);
    let mut app = later(folder.path(), 250);
    let ready = app.ready_for_deletion().expect("listed");
    assert!(ready.len() == 1 && ready[0].id == practice, "{ready:?}");
    app.delete_ready(RetentionKind::Practice).expect("deleted");
    assert_eq!(typed_rows(folder.path(), &practice), 0);
    assert!(typed_rows(folder.path(), &external) > 100);
    let other = tempfile::tempdir().expect("a folder");
    let mut trainee = workspace(other.path(), Role::Trainee, 9_106);
    let refused = trainee.set_municipality(Municipality::default());
    assert!(matches!(refused, Err(AppError::WrongRole { .. })), "{refused:?}");
}
