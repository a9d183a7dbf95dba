//! What can be seen is seen, and then the staff are asked and the papers read.

use app::{AnswerIndicator, App, AppError, Day, NextStep, Role, SittingKind};
use rubric::{Answer, Source};
use text::Lang;
use viba_tests::{begun_on, workspace};

const RUBRIC: &str = "viba-working@0.2.0";
const BOTH: [SittingKind; 2] = [SittingKind::Interview, SittingKind::Documents];

/// Answers everything whose sources `is_meant` picks, and says how much that was.
fn answer(app: &mut App, id: &str, is_meant: impl Fn(&[Source]) -> bool) -> usize {
    let rubric = app.rubrics().require(RUBRIC).expect("installed").clone();
    let meant: Vec<_> = rubric.indicators().filter(|i| is_meant(&i.sources)).collect();
    for indicator in &meant {
        let click = AnswerIndicator {
            assessment: id.to_owned(),
            indicator: indicator.id.to_string(),
            answer: Some(Answer::No),
        };
        app.answer_indicator(&click).expect("answered");
    }
    meant.len()
}

fn needed(app: &App, id: &str) -> Vec<(SittingKind, usize)> {
    let needed = app.observe(id).expect("a draft").needed;
    needed.iter().map(|sitting| (sitting.kind, sitting.left)).collect()
}

#[test]
fn a_draft_stays_open_until_its_last_sitting() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 60);
    let id = begun_on(&mut app, "Bjørka", "2026-03-12", RUBRIC);
    let [interview, documents] = BOTH;
    app.run_clock(&id, SittingKind::Observation).expect("running");
    let seen = answer(&mut app, &id, |sources| sources.contains(&Source::Observation));
    let left = needed(&app, &id);
    let (ask, read) = (left[0].1, left[1].1);
    assert_eq!(left, [(interview, ask), (documents, read)]);
    assert_eq!(seen + ask + read, app.observe(&id).expect("a draft").of, "nothing between");
    let next = app.overview().expect("an overview").next;
    assert_eq!(next, NextStep::Ask { assessment: id.clone(), kind: interview, left: ask });

    let refused = app.finalize(&id, &[documents]).expect_err("not yet");
    assert_eq!(refused.code(), "sitting-needed");
    assert!(
        matches!(refused, AppError::SittingNeeded { kind, left, .. } if (kind, left) == (interview, ask))
    );
    let clocks = app.run_clock(&id, interview).expect("asked").output;
    assert_eq!(clocks.iter().map(|c| c.is_running).collect::<Vec<_>>(), [false, true, false]);
    answer(&mut app, &id, |sources| {
        sources.contains(&Source::Interview) && !sources.contains(&Source::Observation)
    });
    assert_eq!(needed(&app, &id), [(documents, read)]);
    let next = app.overview().expect("an overview").next;
    assert_eq!(next, NextStep::Ask { assessment: id.clone(), kind: documents, left: read });
    assert!(matches!(app.finalize(&id, &[]), Err(AppError::SittingNeeded { .. })));
    assert!(matches!(app.finalize(&id, &[interview]), Err(AppError::SittingNeeded { .. })));
    assert_eq!(app.result(&id, Lang::Nb).expect("looked over").needed.len(), 1);

    let done = app.finalize(&id, &[documents]).expect("final without the papers").output;
    assert_eq!(done.unanswered, read, "and that is said");
    let result = app.result(&id, Lang::Nb).expect("the record");
    assert_eq!(result.needed, [], "what is final needs nothing");
    let kinds: Vec<_> =
        app.case(&id).expect("a record").content.sittings.iter().map(|s| s.kind).collect();
    assert_eq!(kinds, [SittingKind::Observation, interview]);
}

/// The working rubric is made for children from two years until they begin at school.
#[test]
fn tells_of_children_that_the_scale_is_not_made_for() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 62);
    let id = begun_on(&mut app, "Bjørka", "2026-03-12", RUBRIC);
    assert_eq!(app.observe(&id).expect("a draft").ages, None);
    let day = Day { ages_months: Some((14, 38)), ..Day::default() };
    app.set_facts(&id, Vec::new(), day).expect("kept");
    let ages = app.observe(&id).expect("a draft").ages.expect("too young");
    let rubric = app.rubrics().require(RUBRIC).expect("installed");
    assert_eq!((ages.youngest, ages.oldest), (14, 38));
    assert_eq!((ages.from, ages.to), rubric.ages_months);
    assert_eq!(app.result(&id, Lang::Nb).expect("looked over").ages, Some(ages));
}

#[test]
fn what_can_still_be_seen_goes_before_the_talk() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 61);
    let id = begun_on(&mut app, "Bjørka", "2026-03-12", RUBRIC);
    let of = app.observe(&id).expect("a draft").of;
    let next = app.overview().expect("an overview").next;
    assert_eq!(next, NextStep::GoOn { assessment: id, left: of });
}
