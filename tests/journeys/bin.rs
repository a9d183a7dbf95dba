//! What was put away is there for 30 days, and then it is nowhere.

use std::path::Path;

use app::scale::{Answer, IndicatorId};
use app::{
    AnswerIndicator, App, AppError, AssessmentKind, AssessorRole, BinEntry, BinKind, NewDraft,
    NextStep, NoteChange, Role, SittingKind, VisitPlace, WorkspacePaths,
};
use text::Lang;
use viba_tests::{TestHost, reopen, workspace};

const HOUR_MS: u64 = 3_600_000;
const DAY_MS: u64 = 24 * HOUR_MS;

fn planned(app: &mut App, date: &str) -> String {
    let place = VisitPlace { kindergarten: "100011379".into(), group: "Bjørka".into() };
    app.mint_visit(&place, date).expect("minted").output.visit
}

fn begun(app: &mut App, visit: &str) -> String {
    let new = NewDraft {
        visit: visit.to_owned(),
        rubric: "viba-working@0.1.0".into(),
        kind: AssessmentKind::External,
        role: AssessorRole::Primary,
        assessor: "Vurderer 1".into(),
    };
    app.start_assessment(&new).expect("begun").output.assessment
}

fn answer(app: &mut App, id: &str, indicator: &str) {
    let click = AnswerIndicator {
        assessment: id.to_owned(),
        indicator: indicator.to_owned(),
        answer: Some(Answer::Yes),
    };
    app.answer_indicator(&click).expect("answered");
}

fn written(app: &mut App, id: &str, words: &str) -> String {
    let tied: [IndicatorId; 1] = ["talk.3.1".parse().expect("an id")];
    app.write_note(id, words, &tied, &[]).expect("written").output.note
}

fn put_away(app: &mut App, id: &str, note: &str) {
    let remove = NoteChange { remove: true, ..NoteChange::default() };
    app.change_note(id, note, &remove).expect("in the bin");
}

fn texts(app: &App, id: &str) -> Vec<String> {
    app.observe(id).expect("a draft").notes.into_iter().map(|note| note.text).collect()
}

fn kinds(app: &App) -> Vec<BinKind> {
    app.bin().expect("listed").iter().map(|entry| entry.kind).collect()
}

/// The workspace on a machine whose clock stands so long after something was put in the bin.
fn after(folder: &Path, entry: &BinEntry, ms: u64) -> App {
    let binned: jiff::Timestamp = entry.binned_at.parse().expect("a time");
    let binned = u64::try_from(binned.as_millisecond()).expect("after 1970");
    let paths = WorkspacePaths::new(folder.to_owned());
    App::open(paths, Box::new(TestHost::at(77, binned + ms))).expect("opened")
}

/// The columns of every table in which a text stands, those an index is made of too.
fn places_of(folder: &Path, text: &str) -> Vec<String> {
    let paths = WorkspacePaths::new(folder.to_owned());
    let hex = viba_tests::key_of(folder, &viba_tests::common_secrets());
    let db = rusqlite::Connection::open(paths.database()).expect("opened");
    db.execute_batch(&format!("PRAGMA key = \"x'{}'\"", hex.trim())).expect("unlocked");
    let columns =
        "SELECT s.name, c.name FROM sqlite_schema AS s JOIN pragma_table_info(s.name) AS c
                   WHERE s.type = 'table'";
    let mut columns = db.prepare(columns).expect("asked");
    let columns = columns.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).expect("listed");
    let columns: Vec<(String, String)> = columns.collect::<Result<_, _>>().expect("read");
    assert!(columns.len() > 100, "all of them: {}", columns.len());
    let holds = |(table, column): &(String, String)| {
        let sql = format!(
            "SELECT 1 FROM \"{table}\"
             WHERE instr(CAST(\"{column}\" AS BLOB), CAST(?1 AS BLOB)) > 0"
        );
        db.prepare(&sql).expect("asked").exists([text]).expect("looked")
    };
    let found = columns.iter().filter(|column| holds(column));
    found.map(|(table, column)| format!("{table}.{column}")).collect()
}

#[test]
fn a_draft_in_the_bin_stands_nowhere_and_comes_back_whole() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 70);
    let visit = planned(&mut app, "2026-03-12");
    let id = begun(&mut app, &visit);
    answer(&mut app, &id, "talk.3.1");
    written(&mut app, &id, "To barn bygger bru.");
    app.keep_place(&id, Some("talk.3.2"), None, &[]).expect("kept");
    app.keep_screen(&app::Screen::Observe { assessment: id.clone() }).expect("kept");
    let before = app.observe(&id).expect("a draft");

    app.bin_draft(&id).expect("put away");
    assert!(app.list().expect("listed").is_empty() && app.assessments().expect("").is_empty());
    let overview = app.overview().expect("an overview");
    assert!(overview.drafts.is_empty());
    assert_eq!(overview.next, NextStep::Begin { visit: visit.clone() }, "it can be begun anew");
    assert!(app.search_notes("bru", 9).expect("searched").total == 0);
    assert!(app.search_notes("ru", 9).expect("searched").total == 0, "too short to be looked for");
    assert_eq!(app.draft_to_resume().expect("looked"), None);
    for refused in [
        app.observe(&id).map(|_| ()),
        app.finalize(&id, &SittingKind::ALL).map(|_| ()),
        app.result(&id, Lang::Nb).map(|_| ()),
        app.undo(&id).map(|_| ()),
        app.bin_draft(&id).map(|_| ()),
    ] {
        let error = refused.expect_err("it is in the bin");
        assert_eq!(error.code(), "in-bin");
        assert!(error.hint(&text::Texts::new(Lang::Nn)).is_some());
    }
    let entries = app.bin().expect("listed");
    let entry = &entries[0];
    assert_eq!((entries.len(), entry.kind, entry.answered), (1, BinKind::Draft, Some(1)));
    assert_eq!((entry.group.as_str(), entry.gone_on.as_str()), ("Bjørka", "2026-04-11"));
    drop(app);
    let mut session = viba_tests::session(&folder.path().join("home"));
    let start = session.open(folder.path().to_owned()).expect("opened");
    assert!(start.workspace.is_some() && start.place.is_none(), "{:?}", start.place);
    drop(session);

    let mut app = reopen(folder.path(), 71);
    app.restore_from_bin(BinKind::Draft, &id).expect("back");
    let now = app.observe(&id).expect("a draft");
    assert_eq!((now.items, now.notes, now.current), (before.items, before.notes, before.current));
    assert!(now.can_undo && app.bin().expect("listed").is_empty());
    assert_eq!(app.search_notes("bru", 9).expect("searched").total, 1);
    let again = app.restore_from_bin(BinKind::Draft, &id);
    assert!(matches!(again, Err(AppError::NotFound(_))), "it is there no more");
}

#[test]
fn a_visit_goes_only_when_nothing_is_of_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 72);
    let visit = planned(&mut app, "2026-03-12");
    let id = begun(&mut app, &visit);
    let refused = app.bin_visit(&visit).expect_err("a draft is of it");
    assert_eq!(refused.code(), "visit-used");
    app.bin_draft(&id).expect("put away");
    app.bin_visit(&visit).expect("put away too");
    assert_eq!(kinds(&app), [BinKind::Visit, BinKind::Draft]);
    assert!(app.overview().expect("seen").planned.is_empty());
    assert_eq!(app.groups("100011379").expect("listed")[0].visits, 0);
    assert_eq!(app.visit(&visit).expect_err("in the bin").code(), "in-bin");
    app.restore_from_bin(BinKind::Draft, &id).expect("back");
    assert!(app.bin().expect("listed").is_empty(), "the draft brought its visit along");
    answer(&mut app, &id, "talk.3.1");
    app.run_clock(&id, SittingKind::Observation).expect("running");
    app.finalize(&id, &SittingKind::ALL).expect("final");
    assert!(matches!(app.bin_draft(&id), Err(AppError::AlreadyFinal(_))), "final stays");
    assert_eq!(app.bin_visit(&visit).expect_err("and its visit").code(), "visit-used");

    let other = planned(&mut app, "2026-03-13");
    app.bin_visit(&other).expect("put away");
    assert_eq!(app.bin_visit(&other).expect_err("already").code(), "in-bin");
    app.restore_from_bin(BinKind::Visit, &other).expect("back");
    assert_eq!(app.overview().expect("seen").planned.len(), 1);
}

/// An office that planned a visit has no assessment of its own, and still keeps the visit.
#[test]
fn a_visit_that_others_assessed_stays() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut office = workspace(&folder.path().join("o"), Role::Office, 75);
    let place = VisitPlace { kindergarten: "100011379".into(), group: "Bjørka".into() };
    let minted = office.mint_visit(&place, "2026-03-12").expect("minted").output;
    let mut assessor = workspace(&folder.path().join("a"), Role::Assessor, 76);
    assessor.link_visit(&minted.code, &place).expect("linked");
    let id = begun(&mut assessor, &minted.visit);
    answer(&mut assessor, &id, "talk.3.1");
    assessor.run_clock(&id, SittingKind::Observation).expect("running");
    assessor.finalize(&id, &SittingKind::ALL).expect("final");
    let bundle = assessor.export(None).expect("a bundle").output.file;
    office.import(&[Path::new(&bundle)], &app::Unwatched).expect("taken in");
    assert_eq!(office.bin_visit(&minted.visit).expect_err("assessed").code(), "visit-used");
}

#[test]
fn a_note_comes_back_by_a_step_of_its_draft() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 73);
    let visit = planned(&mut app, "2026-03-12");
    let id = begun(&mut app, &visit);
    let note = written(&mut app, &id, "To barn bygger bru.");
    put_away(&mut app, &id, &note);
    assert_eq!(app.bin().expect("listed")[0].text.as_deref(), Some("To barn bygger bru."));
    app.restore_from_bin(BinKind::Note, &note).expect("back");
    let tied = app.observe(&id).expect("a draft").notes[0].indicators.clone();
    assert_eq!((texts(&app, &id).len(), tied.len(), app.bin().expect("listed").len()), (1, 1, 0));
    app.undo(&id).expect("put away again");
    assert_eq!((texts(&app, &id).len(), kinds(&app)), (0, vec![BinKind::Note]));
    app.bin_draft(&id).expect("put away");
    assert_eq!(kinds(&app), [BinKind::Draft], "it comes back with its draft");
    assert_eq!(app.restore_from_bin(BinKind::Note, &note).expect_err("there").code(), "in-bin");
}

#[test]
fn after_thirty_days_it_is_nowhere() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 74);
    let (first, second) = (planned(&mut app, "2026-03-12"), planned(&mut app, "2026-03-13"));
    let kept = begun(&mut app, &first);
    let gone = begun(&mut app, &second);
    let note = written(&mut app, &kept, "Hasselnøttvanilje på bordet");
    let longer = NoteChange { text: Some("Pistasjlakris òg".into()), ..NoteChange::default() };
    app.change_note(&kept, &note, &longer).expect("changed");
    answer(&mut app, &kept, "talk.3.1");
    written(&mut app, &kept, "Dette blir her");
    app.keep_place(&gone, None, Some("Tyttebærkrem"), &[]).expect("typed");
    let day = app::Day { why: Some("Moltepavlova".into()), ..app::Day::default() };
    app.set_facts(&gone, Vec::new(), day).expect("kept");
    assert_eq!(
        app.search_notes("vanilje", 9).expect("searched").total,
        0,
        "the words were changed"
    );
    assert_eq!(app.search_notes("lakris", 9).expect("searched").total, 1);
    put_away(&mut app, &kept, &note);
    // The newest version of all, and the index has read it: its number is given away anew.
    written(&mut app, &gone, "Bringebærkaramell i garderoben");
    assert_eq!(app.search_notes("karamell", 9).expect("searched").total, 1);
    app.bin_draft(&gone).expect("put away");
    app.bin_visit(&second).expect("put away");
    let entries = app.bin().expect("listed");
    assert_eq!(entries.len(), 3);
    drop(app);
    let words =
        ["Hasselnøttvanilje", "Pistasjlakris", "Bringebærkaramell", "Tyttebærkrem", "Moltepavlova"];
    for word in words {
        assert!(!places_of(folder.path(), word).is_empty(), "{word} was never there");
    }

    let app = after(folder.path(), &entries[0], 30 * DAY_MS - HOUR_MS);
    assert_eq!(app.bin().expect("listed"), entries, "29 days and 23 hours");
    drop(app);
    // What was put there last is a moment younger than the second that is told.
    let mut app = after(folder.path(), &entries[0], 30 * DAY_MS + 1_000);
    assert!(app.bin().expect("listed").is_empty(), "30 days");
    assert!(matches!(app.observe(&gone), Err(AppError::NotFound(_))));
    assert!(matches!(app.restore_from_bin(BinKind::Note, &note), Err(AppError::NotFound(_))));
    assert!(app.list().expect("listed").iter().all(|row| row.assessment == kept));

    // Notes that are written now are found, and steps before turn back as far as there are any.
    written(&mut app, &kept, "Solbærsorbet");
    assert_eq!(app.search_notes("sorbet", 9).expect("searched").total, 1);
    assert_eq!(app.search_notes("blir her", 9).expect("searched").total, 1);
    while app.undo(&kept).is_ok() {}
    assert!(matches!(app.undo(&kept), Err(AppError::NothingToUndo(_))));
    assert!(app.bin().expect("listed").iter().all(|entry| entry.id != note), "it stays gone");
    while app.redo(&kept).is_ok() {}
    assert!(matches!(app.redo(&kept), Err(AppError::NothingToRedo(_))));
    assert_eq!(texts(&app, &kept), ["Dette blir her", "Solbærsorbet"]);
    assert_eq!(app.observe(&kept).expect("a draft").answered, 1);
    drop(app);
    for word in words {
        let folded = store::folded(word);
        assert_eq!(places_of(folder.path(), word), Vec::<String>::new(), "{word}");
        assert_eq!(places_of(folder.path(), &folded), Vec::<String>::new(), "{word}, folded");
    }
    assert!(!places_of(folder.path(), "Dette blir her").is_empty());
}

/// A clock that is ten years ahead for a while, or was behind when something was put away, takes nothing.
#[test]
fn a_clock_that_jumps_empties_nothing() {
    let years_ms = 3_652 * DAY_MS;
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 79);
    let visit = planned(&mut app, "2026-03-12");
    let id = begun(&mut app, &visit);
    let note = written(&mut app, &id, "En solsikke.");
    put_away(&mut app, &id, &note);
    let entry = app.bin().expect("listed").remove(0);
    drop(app);
    for hours in [0, 1] {
        let mut app = after(folder.path(), &entry, years_ms + hours * HOUR_MS);
        written(&mut app, &id, "To barn bygger bru.");
        assert_eq!(kinds(&app), [BinKind::Note], "ten years ahead");
    }
    let mut app = after(folder.path(), &entry, DAY_MS);
    written(&mut app, &id, "Tre barn bygger bru.");
    drop(app);
    let app = after(folder.path(), &entry, 30 * DAY_MS);
    assert_eq!(kinds(&app), [BinKind::Note], "29 days after the clock was set right");
    drop(app);
    let app = after(folder.path(), &entry, 32 * DAY_MS);
    assert_eq!(kinds(&app), [], "30 days without a jump");
}
