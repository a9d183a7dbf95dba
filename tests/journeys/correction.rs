//! What is final is corrected by a new record, and what is signed counts until then.

use std::path::Path;

use app::{
    AnswerIndicator, App, AppError, CorrectionRefusal, EXAMPLE_VISITS, Role, SittingKind,
    StageRefusal, Unwatched,
};
use rubric::Answer;
use text::Lang;
use viba_tests::{reopen, workspace};

fn finalized(app: &mut App, place: usize) -> (String, String) {
    let id = app.assess(EXAMPLE_VISITS[place].1).expect("taken in").output.assessment;
    let record = app.finalize(&id, &SittingKind::ALL).expect("final").output.record;
    (id, record.to_string())
}

fn answer(app: &mut App, id: &str, indicator: &str, answer: Option<Answer>) {
    let click = AnswerIndicator { assessment: id.into(), indicator: indicator.into(), answer };
    app.answer_indicator(&click).expect("answered");
}

/// What is shown of an assessment, without its state.
fn shown(app: &App, id: &str) -> serde_json::Value {
    let shown = App::show(&app.case(id).expect("a case"));
    let mut value = serde_json::to_value(shown).expect("json");
    value["state"] = serde_json::Value::Null;
    value["record"] = serde_json::Value::Null;
    value
}

#[test]
fn the_signed_record_counts_until_the_correction_is_final() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(&folder.path().join("a"), Role::Office, 1);
    let (_, before) = finalized(&mut app, 0);
    let (id, first) = finalized(&mut app, 2);
    let summary = app.office_summary().expect("a summary");
    let result = app.result(&first, Lang::Nb).expect("a result");
    let as_it_was = shown(&app, &id);

    let begun = app.begin_correction(&id, " Tre voksne, ikke to. ").expect("begun").output;
    assert_eq!(begun.assessment, id);
    assert_eq!(shown(&app, &id), as_it_was, "it begins as the record says");
    let overview = app.overview().expect("seen");
    assert_eq!(overview.drafts.len(), 1, "it is worked on");
    answer(&mut app, &id, "curiosity.3.1", Some(Answer::No));
    answer(&mut app, &id, "curiosity.1.1", Some(Answer::Yes));
    assert_ne!(shown(&app, &id)["score"], as_it_was["score"]);
    assert_eq!(app.office_summary().expect("a summary"), summary);
    assert_eq!(app.result(&first, Lang::Nb).expect("a result"), result);
    assert!(matches!(app.bin_draft(&id), Err(AppError::Stage(StageRefusal::Corrected(_)))));
    drop(app);
    let mut app = reopen(&folder.path().join("a"), 2);

    let done = app.finalize(&id, &SittingKind::ALL).expect("final").output;
    assert_eq!(done.seq, Some(3));
    let now = app.office_summary().expect("a summary");
    assert_eq!((now.visits.len(), summary.visits.len()), (2, 2));
    assert_eq!(now.visits[1].record, Some(done.record));
    assert_ne!(now.visits[1].total, summary.visits[1].total);
    assert_eq!(
        app.result(&first, Lang::Nb).expect("still told").items[0].score,
        result.items[0].score
    );

    let mut office = workspace(&folder.path().join("o"), Role::Office, 3);
    let bundle = app.export(None).expect("a bundle").output.file;
    office.import(&[Path::new(&bundle)], &Unwatched).expect("taken in");
    let status = office.office_status().expect("a status");
    assert_eq!((status.records, status.results, status.conflicts), (3, 2, 0));
    assert_eq!(office.office_summary().expect("a summary").visits, now.visits);
    let former = office.result(&id, Lang::Nb).expect("a result").former;
    assert_eq!(former.as_deref(), Some("2025-03-13"), "{before}");
    office.rebuild().expect("rebuilt");
    assert_eq!(office.office_summary().expect("a summary").visits, now.visits);
}

#[test]
fn a_dropped_correction_leaves_what_the_record_says() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 4);
    let (id, _) = finalized(&mut app, 2);
    let as_it_was = shown(&app, &id);
    let reasons = app.result(&id, Lang::Nb).expect("a result").reasons;
    for round in 0..2 {
        app.begin_correction(&id, "Prøve").expect("begun");
        assert!(matches!(app.undo(&id), Err(AppError::NothingToUndo(_))), "round {round}");
        answer(&mut app, &id, "curiosity.3.1", None);
        answer(&mut app, &id, "curiosity.7.3", Some(Answer::NoOpportunity));
        app.count_episodes(&id, "curiosity.3.1", 4 + round).expect("counted");
        let notes = app.observe(&id).expect("seen").notes;
        let reworded = app::NoteChange {
            text: Some("Noe helt annet".into()),
            tie: vec!["curiosity.7.2".parse().expect("an id")],
            untie: notes[0].indicators.iter().filter_map(|id| id.parse().ok()).collect(),
            ..Default::default()
        };
        app.change_note(&id, &notes[0].note, &reworded).expect("changed");
        let gone = app::NoteChange { remove: true, ..Default::default() };
        app.change_note(&id, &notes[1].note, &gone).expect("in the bin");
        app.write_note(&id, "Enda et notat", &[], &[]).expect("written");
        let item = "curiosity".parse().expect("an id");
        app.set_note_reason(&id, &item, Some("Glemt")).expect("kept");
        app.run_clock(&id, SittingKind::Interview).expect("running");
        assert_ne!(shown(&app, &id), as_it_was);
        app.drop_correction(&id).expect("dropped");
        assert_eq!(shown(&app, &id), as_it_was);
        assert_eq!(app.list().expect("listed")[0].state, "final");
        assert_eq!(app.result(&id, Lang::Nb).expect("a result").reasons, reasons);
    }
    let again = app.drop_correction(&id);
    assert!(matches!(again, Err(AppError::Correction(CorrectionRefusal::None(_)))));
    // The rows themselves, not only the record.
    app.begin_correction(&id, "Igjen").expect("begun");
    assert_eq!(shown(&app, &id), as_it_was);
    let nothing = app.finalize(&id, &SittingKind::ALL);
    assert!(
        matches!(nothing, Err(AppError::Correction(CorrectionRefusal::Nothing(_)))),
        "{nothing:?}"
    );
}

#[test]
fn what_cannot_be_corrected_says_why() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(&folder.path().join("a"), Role::Assessor, 5);
    let draft = app.assess(EXAMPLE_VISITS[1].1).expect("taken in").output.assessment;
    let (id, first) = finalized(&mut app, 2);
    let refused = app.begin_correction(&id, "  ");
    assert!(matches!(refused, Err(AppError::Correction(CorrectionRefusal::NoReason))));
    let refused = app.begin_correction(&draft, "Feil");
    assert!(matches!(refused, Err(AppError::Stage(StageRefusal::NotFinal(_)))));
    app.begin_correction(&id, "Feil").expect("begun");
    let refused = app.begin_correction(&id, "Feil");
    assert!(matches!(refused, Err(AppError::Stage(StageRefusal::Corrected(_)))));
    answer(&mut app, &id, "curiosity.3.1", Some(Answer::No));
    app.finalize(&id, &SittingKind::ALL).expect("final");
    let refused = app.begin_correction(&first, "Feil");
    assert!(matches!(refused, Err(AppError::Stage(StageRefusal::Superseded(_)))), "{refused:?}");

    let mut office = workspace(&folder.path().join("o"), Role::Office, 6);
    let bundle = app.export(None).expect("a bundle").output.file;
    office.import(&[Path::new(&bundle)], &Unwatched).expect("taken in");
    let refused = office.begin_correction(&id, "Feil");
    assert!(matches!(refused, Err(AppError::Correction(CorrectionRefusal::NotHere(_)))));
}

pub(super) use viba_tests::copied;

/// A laptop that was copied corrects the same record twice: two heads, and a person decides.
#[test]
fn a_fork_is_shown_and_not_corrected_further() {
    let folder = tempfile::tempdir().expect("a folder");
    let (one, two) = (folder.path().join("one"), folder.path().join("two"));
    let mut app = workspace(&one, Role::Assessor, 7);
    let (id, first) = finalized(&mut app, 2);
    drop(app);
    copied(&one, &two);
    let mut office = workspace(&folder.path().join("o"), Role::Office, 8);
    for (seed, place) in [(9, &one), (10, &two)] {
        let mut app = reopen(place, seed);
        app.begin_correction(&id, &format!("Retting {seed}")).expect("begun");
        let score = if seed == 9 { Answer::No } else { Answer::NotObserved };
        answer(&mut app, &id, "curiosity.3.1", Some(score));
        app.finalize(&id, &SittingKind::ALL).expect("final");
        let bundle = app.export(None).expect("a bundle").output.file;
        office.import(&[Path::new(&bundle)], &Unwatched).expect("taken in");
    }
    let summary = office.office_summary().expect("a summary");
    assert_eq!((summary.visits[0].result, summary.visits[0].record), ("forked", None));
    let reused = office.office_status().expect("a status").reused;
    assert_eq!(reused.len(), 1, "one number of one device stands on two records: {reused:?}");
    assert!(matches!(office.report_progress(&id), Err(AppError::Forked(_))));
    assert!(office.report_progress(&first).is_ok(), "each record by itself");
}

/// Another correction came while this one was open: nobody overwrites it without having seen it.
#[test]
fn a_correction_of_what_no_longer_counts_is_not_made_final() {
    let folder = tempfile::tempdir().expect("a folder");
    let (one, two) = (folder.path().join("one"), folder.path().join("two"));
    let mut app = workspace(&one, Role::Office, 11);
    let (id, _) = finalized(&mut app, 2);
    drop(app);
    copied(&one, &two);
    let mut other = reopen(&two, 12);
    other.begin_correction(&id, "Den andre").expect("begun");
    answer(&mut other, &id, "curiosity.3.1", Some(Answer::No));
    let newest = other.finalize(&id, &SittingKind::ALL).expect("final").output.record;
    let bundle = other.export(None).expect("a bundle").output.file;

    let mut app = reopen(&one, 13);
    app.begin_correction(&id, "Denne").expect("begun");
    answer(&mut app, &id, "curiosity.5.1", None);
    app.import(&[Path::new(&bundle)], &Unwatched).expect("taken in");
    let refused = app.finalize(&id, &SittingKind::ALL);
    assert!(matches!(refused, Err(AppError::Forked(_))), "{refused:?}");
    app.drop_correction(&id).expect("dropped");
    assert_eq!(app.case(&id).expect("a case").record, Some(newest));
    // Begun anew, it begins with what counts now.
    app.begin_correction(&id, "Etter den andre").expect("begun");
    assert_eq!(shown(&app, &id), shown(&other, &id));
    answer(&mut app, &id, "curiosity.5.1", None);
    app.finalize(&id, &SittingKind::ALL).expect("final");
}
