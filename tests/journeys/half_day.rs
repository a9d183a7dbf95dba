//! An assessor's half day, from the answers on paper to the office.

use app::{
    AnswerIndicator, AppError, ChartKind, EXAMPLE_REGISTER, EXAMPLE_VISITS, Palette, ReportKind,
    Role, Unwatched,
};
use rubric::Answer;
use text::Lang;
use viba_tests::{reopen, workspace};

#[test]
fn from_paper_to_the_office() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut assessor = workspace(&folder.path().join("a"), Role::Assessor, 1);
    assessor.import_register(EXAMPLE_REGISTER, &Unwatched).expect("read");
    let mut ids = Vec::new();
    for (name, bytes) in EXAMPLE_VISITS {
        let done = assessor.assess(bytes).unwrap_or_else(|error| panic!("{name}: {error:#?}"));
        assert_eq!(done.output.answers, 168, "{name}");
        ids.push(done.output.assessment);
    }
    for id in &ids {
        assert_eq!(
            assessor.finalize(id, &app::SittingKind::ALL).expect("final").output.unanswered,
            0
        );
    }

    let last = ids.last().expect("three visits");
    let input = assessor.report_input(last, Lang::Nb).expect("a report");
    assert_eq!(input.about.kindergarten, "Solsletta barnehage");
    assert_eq!(input.previous.expect("the visit before").date.iso_date(), "2025-10-09");
    assert!(input.strengths.iter().all(|strength| !strength.notes.is_empty()), "evidence");
    assert_eq!(input.faults.len(), 1);
    assert!((1..=5).contains(&input.areas.list.len()));

    let exported = assessor.export(None).expect("a bundle").output;
    let again = assessor.export(None).expect("the same").output;
    assert_eq!((exported.hash, again.was_there), (again.hash, true), "nothing new, same bundle");

    let mut office = workspace(&folder.path().join("o"), Role::Office, 2);
    let bundle = std::path::Path::new(&exported.file);
    let imported = office.import(&[bundle, bundle], &Unwatched).expect("taken in");
    let verdicts: Vec<_> = imported.bundles.iter().map(|merged| merged.verdict).collect();
    assert_eq!(verdicts, ["accepted", "duplicate"]);
    let summary = office.office_summary().expect("a summary");
    let totals: Vec<_> =
        summary.visits.iter().filter_map(|row| row.total.as_ref()).map(|t| (t.sum, t.n)).collect();
    assert_eq!(totals, [(44, 14), (53, 14), (57, 14)]);
    assert!(summary.visits.iter().all(|row| row.checked && !row.differs));
    assert_eq!(summary.state_digest, assessor.state_digest().expect("a digest"));
}

#[test]
fn the_same_report_twice_is_the_same_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 3);
    let id = app.assess(EXAMPLE_VISITS[2].1).expect("taken in").output.assessment;
    let draft = |app: &app::App| app.report(&id, ReportKind::Leader, Lang::Nb).expect("a report");
    assert!(draft(&app) == draft(&app), "a draft");
    app.finalize(&id, &app::SittingKind::ALL).expect("final");
    let first = draft(&app);
    let chart =
        app.chart(&id, ChartKind::Profile, None, Palette::Light, Lang::Nb).expect("a chart");
    drop(app);
    let app = reopen(folder.path(), 99);
    assert!(first == draft(&app), "after opening again, with another clock");
    assert_eq!(
        chart,
        app.chart(&id, ChartKind::Profile, None, Palette::Light, Lang::Nb).expect("a chart")
    );
}

/// What a reader, a search and a screen reader get out of the file.
#[test]
fn the_report_can_be_read_without_eyes() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(&folder.path().join("a"), Role::Assessor, 7);
    app.import_register(EXAMPLE_REGISTER, &Unwatched).expect("read");
    let id = app.assess(EXAMPLE_VISITS[2].1).expect("taken in").output.assessment;
    app.finalize(&id, &app::SittingKind::ALL).expect("final");
    let file = folder.path().join("rapport.pdf");
    let bytes = app.report(&id, ReportKind::Leader, Lang::Nb).expect("a report");
    std::fs::write(&file, bytes).expect("written");
    let text = std::process::Command::new("pdftotext").arg("-raw").arg(&file).arg("-").output();
    let text = text.expect("pdftotext; `./dev test` installs it").stdout;
    let said = String::from_utf8(text).expect("UTF-8");
    let flat = said.split_whitespace().collect::<Vec<_>>().join(" ");
    let places: Vec<usize> = [
        "Solsletta barnehage",
        "Sterke sider",
        "«I går sa du at bestemor har fått høner.»",
        "Utviklingsområder",
        "Hvor sikre er vi",
        "Slik ble det gjort",
    ]
    .iter()
    .map(|words| flat.find(words).unwrap_or_else(|| panic!("«{words}» is not in the text")))
    .collect();
    assert!(places[1..].is_sorted(), "read in the order it is meant: {places:?}");
    let check = std::process::Command::new("qpdf").arg("--check").arg(&file).output();
    let check = check.expect("qpdf; `./dev test` installs it");
    assert!(check.status.success(), "{}", String::from_utf8_lossy(&check.stdout));
}

#[test]
fn answers_one_by_one_and_sees_what_each_changes() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 4);
    let file = r#"{ "format": 1, "rubric": "viba-working@0.1.0", "kindergarten": "100011379",
        "group": "Bjørka", "kind": "external", "role": "primary",
        "assessor": { "name": "Vurderer 1" },
        "sittings": [{ "kind": "observation", "from": "2026-03-12T08:30:00+01:00" }] }"#;
    let id = app.assess(file.as_bytes()).expect("an empty draft").output.assessment;
    assert!(matches!(app.finalize(&id, &app::SittingKind::ALL), Err(AppError::NothingAnswered(_))));
    let mut click = |indicator: &str, answer: Option<Answer>| {
        let click = AnswerIndicator { assessment: id.clone(), indicator: indicator.into(), answer };
        app.answer_indicator(&click)
    };
    let mut range =
        |indicator: &str, answer| click(indicator, answer).expect("saved").output.item.result.range;
    assert_eq!(range("talk.1.1", Some(Answer::No)), Some((1, 7)));
    assert_eq!(range("talk.3.1", Some(Answer::Yes)), Some((1, 7)));
    assert_eq!(range("talk.5.1", Some(Answer::No)), Some((1, 4)));
    assert_eq!(range("talk.5.1", None), Some((1, 7)), "cleared again");
    assert_eq!(range("talk.1.2", Some(Answer::Yes)), Some((1, 1)));
    let refused = click("talk.1.3", Some(Answer::NotObserved));
    assert!(matches!(refused, Err(AppError::AnswersRefused(_))));
    let finalized =
        app.finalize(&id, &app::SittingKind::ALL).expect("final, with answers missing").output;
    assert_eq!((finalized.unanswered, finalized.without_score.len()), (165, 13));
    let late = AnswerIndicator {
        assessment: id.clone(),
        indicator: "talk.1.3".into(),
        answer: Some(Answer::No),
    };
    assert!(matches!(app.answer_indicator(&late), Err(AppError::AlreadyFinal(_))));
    assert!(matches!(app.finalize(&id, &app::SittingKind::ALL), Err(AppError::AlreadyFinal(_))));
}

#[test]
fn an_assessor_cannot_merge_and_an_office_has_nothing_to_send() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut assessor = workspace(&folder.path().join("a"), Role::Assessor, 5);
    let refused = assessor.import(&[std::path::Path::new("x.vbundle")], &Unwatched);
    assert!(matches!(refused, Err(AppError::WrongRole { needs: "office" })));
    let mut office = workspace(&folder.path().join("o"), Role::Office, 6);
    let refused = office.export(None);
    assert!(matches!(refused, Err(AppError::NothingToExport)));
}

/// A folder that cannot be written to: what was to be sent is still to be sent.
#[test]
fn only_what_lies_in_its_folder_is_sent() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 6);
    let id = app.assess(EXAMPLE_VISITS[0].1).expect("taken in").output.assessment;
    app.finalize(&id, &app::SittingKind::ALL).expect("final");
    // Nothing can be laid in a file, whoever asks.
    let file = folder.path().join("ikke en mappe");
    std::fs::write(&file, "").expect("written");
    app.export(Some(&file)).expect_err("refused");
    assert_eq!(app.overview().expect("an overview").to_send, 1);
    let outbox = app.outbox_view().expect("an outbox");
    assert_eq!((outbox.ready, outbox.sent.len()), (1, 1));
    assert_eq!(outbox.sent[0].laid_at, None, "made, and not laid anywhere");
    let laid = app.export(Some(&folder.path().join("delt"))).expect("laid").output;
    assert_eq!(laid.seq, 1, "the same bundle");
    let outbox = app.outbox_view().expect("an outbox");
    assert_eq!((outbox.ready, app.overview().expect("an overview").to_send), (0, 0));
    assert!(outbox.sent[0].laid_at.is_some());
}
