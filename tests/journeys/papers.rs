//! What goes out as files and comes back: plans, sheets of a self-assessment, what an archive takes,
//! many reports at once, and the proof of a report.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _, Write as _};
use std::path::Path;
use std::sync::Mutex;

use app::{
    App, AppError, EXAMPLE_REGISTER, EXAMPLE_VISITS, GoalDraft, GoalStatus, Municipality,
    PlanChange, PlanField, PlanFileForm, Remade, ReportKind, Role, SheetForm, SittingKind,
    StageRefusal, Unwatched, VerifiedReport, Watch,
};
use text::Lang;
use viba_tests::workspace;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

fn assessor(folder: &Path, seed: u64) -> App {
    let mut app = workspace(folder, Role::Assessor, seed);
    app.import_register(EXAMPLE_REGISTER, &Unwatched).expect("read");
    app
}

/// The last of the example visits, final: assessment and record.
fn finalized(app: &mut App) -> (String, String) {
    let id = app.assess(EXAMPLE_VISITS[2].1).expect("taken in").output.assessment;
    let record = app.finalize(&id, &SittingKind::ALL).expect("final").output.record;
    (id, record.to_string())
}

/// A file with a part changed, as another program would save it.
fn change(bytes: &[u8], part: &str, change: impl Fn(&str) -> String) -> Vec<u8> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("a zip file");
    let mut packed = ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).expect("a part");
        let name = file.name().expect("a name").to_string();
        let mut content = Vec::new();
        file.read_to_end(&mut content).expect("bytes");
        if name == part {
            content = change(&String::from_utf8(content).expect("text")).into_bytes();
        }
        packed.start_file(name, SimpleFileOptions::default()).expect("a part");
        packed.write_all(&content).expect("written");
    }
    packed.finish().expect("packed").into_inner()
}

fn goal(words: &str) -> GoalDraft {
    GoalDraft {
        id: None,
        item: None,
        indicators: Vec::new(),
        goal: words.to_owned(),
        why: String::new(),
        measure: "Én stund i uken".to_owned(),
        owner: "pedagogical-leader".to_owned(),
        due: Some("2026-06-01".to_owned()),
        status: GoalStatus::NotBegun,
        came_of_it: String::new(),
    }
}

/// `PICTURES=folder` keeps the files, to be opened with other programs.
fn keep(name: &str, bytes: &[u8]) {
    if let Some(folder) = std::env::var_os("PICTURES") {
        std::fs::write(Path::new(&folder).join(name), bytes).expect("kept");
    }
}

#[test]
fn a_plan_goes_out_is_filled_in_elsewhere_and_comes_back_in_every_language_and_form() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = assessor(folder.path(), 1);
    let (id, _) = finalized(&mut app);
    let plan = PlanChange {
        goals: vec![goal("Voksne undrer seg høyt")],
        partner: "Veileder".to_owned(),
        review_on: Some("2026-04-01".to_owned()),
        questions: vec!["Når undrer vi oss?".to_owned()],
    };
    app.change_plan(&id, &plan, Lang::Nb).expect("kept");
    for lang in Lang::ALL {
        for form in [PlanFileForm::Docx, PlanFileForm::Xlsx] {
            let bytes = app.plan_file(&id, form, lang).expect("a file");
            keep(&format!("plan-{lang}.{}", form.endings()[0]), &bytes);
            let same = app.take_plan_file(&id, &bytes, Lang::Nb).expect("read").output;
            assert_eq!(same.changed, [], "{lang} {form:?}");
        }
    }
    let bytes = app.plan_file(&id, PlanFileForm::Docx, Lang::Nb).expect("a file");
    let filled = change(&bytes, "word/document.xml", |text| {
        let changed = text
            .replace("Ikke begynt", "Gjort")
            .replace("Pedagogisk leder", "Styrer")
            .replace("01.06.2026", "15.6.2026");
        // A goal of their own, in the room for the next.
        let at = changed.rfind(">Mål<").expect("room for a goal");
        let cell = at + changed[at..].find("<w:t xml:space=\"preserve\"></w:t>").expect("a cell");
        let empty = "<w:t xml:space=\"preserve\"></w:t>";
        let own = "<w:t xml:space=\"preserve\">Vårt eget mål</w:t>";
        format!("{}{own}{}", &changed[..cell], &changed[cell + empty.len()..])
    });
    let read = app.take_plan_file(&id, &filled, Lang::En).expect("read").output;
    let fields: Vec<PlanField> = read.changed.iter().map(|line| line.what).collect();
    assert_eq!(fields, [PlanField::Owner, PlanField::Due, PlanField::Status, PlanField::Added]);
    let goals = &read.view.goals;
    assert_eq!((goals[0].owner.as_str(), goals[0].status), ("head", GoalStatus::Done));
    assert_eq!(goals[0].due.as_deref(), Some("2026-06-15"));
    assert_eq!(goals[1].goal, "Vårt eget mål");

    let before = app.follow_up(&id, Lang::Nb).expect("seen");
    let wrong = change(&filled, "word/document.xml", |text| text.replace("15.6.2026", "til våren"));
    let Err(AppError::SheetRefused(problems)) = app.take_plan_file(&id, &wrong, Lang::Nb) else {
        panic!("a day that is none was taken");
    };
    assert_eq!(problems[0].kind.code(), "not-a-day");
    assert_eq!(app.follow_up(&id, Lang::Nb).expect("seen"), before, "nothing is changed");
}

#[test]
fn a_plan_that_was_begun_on_paper_is_read_too() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = assessor(folder.path(), 1);
    let (id, _) = finalized(&mut app);
    let bytes = app.plan_file(&id, PlanFileForm::Docx, Lang::Nn).expect("room for three");
    let filled = change(&bytes, "word/document.xml", |text| {
        let at = text.find(">Mål<").expect("a label");
        let empty = "<w:t xml:space=\"preserve\"></w:t>";
        let cell = at + text[at..].find(empty).expect("a cell");
        let own = "<w:t xml:space=\"preserve\">Vi spør meir</w:t>";
        format!("{}{own}{}", &text[..cell], &text[cell + empty.len()..])
    });
    let read = app.take_plan_file(&id, &filled, Lang::Nn).expect("read").output;
    assert_eq!(read.view.goals.len(), 1);
    assert_eq!(read.changed[0].what, PlanField::Added);
}

/// Writes words into the cells of answers, by the id of their row.
fn fill(bytes: &[u8], answers: &[(&str, &str)]) -> Vec<u8> {
    let strings = part(bytes, "xl/sharedStrings.xml");
    let all: Vec<&str> = strings.split("<si>").skip(1).collect();
    let index = |id: &str| {
        all.iter().position(|one| one.contains(&format!(">{id}<"))).expect("the id").to_string()
    };
    change(bytes, "xl/worksheets/sheet1.xml", |text| {
        answers.iter().fold(text.to_owned(), |text, (id, word)| {
            let value = format!("<v>{}</v>", index(id));
            let row = text
                .match_indices("<row ")
                .map(|(at, _)| &text[at..at + text[at..].find("</row>").expect("an end")])
                .find(|row| row.contains("<c r=\"A") && row.contains(&value))
                .expect("the row")
                .to_owned();
            let start = row.find("<c r=\"C").expect("the cell");
            let end = start + row[start..].find("/>").expect("empty") + 2;
            let name: String = row[start + 6..].chars().take_while(|sign| *sign != '"').collect();
            let cell = format!("<c r=\"{name}\" t=\"inlineStr\"><is><t>{word}</t></is></c>");
            text.replace(&row, &format!("{}{cell}{}", &row[..start], &row[end..]))
        })
    })
}

fn part(bytes: &[u8], name: &str) -> String {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("a zip file");
    let mut text = String::new();
    archive.by_name(name).expect("the part").read_to_string(&mut text).expect("text");
    text
}

#[test]
fn sheets_of_a_self_assessment_go_out_and_come_back_without_a_name() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = assessor(folder.path(), 1);
    let (_, record) = finalized(&mut app);
    let visit = app.case(&record).expect("a case").content.visit;
    let own = app.begin_self_assessment(&visit).expect("begun").output.assessment;
    let blank = app.self_sheet(&own, SheetForm::Xlsx, Lang::Nb).expect("a sheet");
    keep("egenvurdering.xlsx", &blank);
    assert!(app.self_sheet(&own, SheetForm::Pdf, Lang::Nb).expect("a sheet").starts_with(b"%PDF"));
    let sheets = [
        ("en.xlsx", fill(&blank, &[("curiosity.1.1", "Ikke sett"), ("curiosity.3.1", "Ja")])),
        ("to.xlsx", fill(&blank, &[("curiosity.1.1", "Ikke sett"), ("curiosity.3.1", "Nei")])),
        ("feil.xlsx", fill(&blank, &[("curiosity.3.1", "kanskje")])),
    ];
    let files: Vec<_> = sheets
        .iter()
        .map(|(name, bytes)| {
            let file = folder.path().join(name);
            std::fs::write(&file, bytes).expect("written");
            file
        })
        .collect();
    let read = app.read_self_sheets(&own, &files, Lang::Nb).expect("read").output;
    assert_eq!((read.read, read.refused.len()), (2, 1));
    assert_eq!(read.refused[0].file, "feil.xlsx");
    assert_eq!(read.refused[0].problems[0].code, "answer-unknown");
    let all: BTreeMap<String, _> = read
        .view
        .items
        .iter()
        .flat_map(|item| &item.indicators)
        .map(|indicator| (indicator.id.to_string(), indicator))
        .collect();
    let counts = all["curiosity.3.1"].counts;
    assert_eq!((counts.yes, counts.no, counts.blank), (1, 1, 0));
    assert!(all["curiosity.1.1"].is_same && !all["curiosity.3.1"].is_same);
}

#[test]
fn an_archive_takes_the_file_its_words_and_its_hash() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = assessor(&folder.path().join("a"), 1);
    let draft = app.assess(EXAMPLE_VISITS[2].1).expect("taken in").output.assessment;
    let to = folder.path().join("arkiv & mer");
    let refused = app.save_archive(&draft, &to, Lang::Nb);
    assert!(matches!(refused, Err(AppError::Stage(StageRefusal::NotFinal(_)))), "{refused:?}");
    app.finalize(&draft, &SittingKind::ALL).expect("final");
    let mut municipality =
        Municipality { name: "Fjellvik & Sønn".into(), ..Municipality::default() };
    municipality.archive.access_code = "UO".into();
    municipality.archive.access_ground = "Offl. § 13 <jf. fvl. § 13>".into();
    app.set_municipality(municipality).expect("kept");
    let saved = app.save_archive(&draft, &to, Lang::Nb).expect("saved");
    let read = |ending: &str| {
        let name = saved.files.iter().find(|name| name.ends_with(ending)).expect("a file");
        std::fs::read(to.join(name)).expect("read")
    };
    let pdf = read(".pdf");
    let hash = record::file_hash(&pdf).to_string();
    assert!(String::from_utf8(read(".sha256")).expect("text").starts_with(&hash));
    let sidecar: serde_json::Value = serde_json::from_slice(&read(".json")).expect("json");
    assert_eq!(sidecar["sjekksum"], hash);
    assert_eq!(sidecar["filstoerrelse"], pdf.len());
    assert_eq!(sidecar["eksternNoekkel"]["noekkel"], draft);
    assert_eq!(sidecar["journalposttype"], "X");
    let message = String::from_utf8(read("arkivmelding.xml")).expect("text");
    assert_eq!(elements(&message), ORDER);
    assert!(message.contains("Offl. § 13 &lt;jf. fvl. § 13&gt;"), "{message}");
    assert!(message.contains(&format!("<filstoerrelse>{}</filstoerrelse>", pdf.len())));
    // Again is the same: an archive can tell.
    let again = app.save_archive(&draft, &to, Lang::Nb).expect("saved");
    assert_eq!(again, saved);
    assert_eq!(read(".pdf"), pdf);
}

/// The elements of a message, in the order in which they begin.
fn elements(message: &str) -> Vec<&str> {
    let starts = message.split('<').skip(2).filter(|rest| !rest.starts_with('/'));
    starts.map(|rest| rest.split([' ', '>']).next().unwrap_or_default()).collect()
}

/// As in a message that validates against the published form.
const ORDER: &[&str] = &[
    "arkivmelding",
    "system",
    "antallFiler",
    "registrering",
    "skjerming",
    "tilgangsrestriksjon",
    "n5:kode",
    "n5:beskrivelse",
    "skjermingshjemmel",
    "dokumentbeskrivelse",
    "dokumenttype",
    "n5:kode",
    "n5:beskrivelse",
    "dokumentstatus",
    "n5:kode",
    "n5:beskrivelse",
    "tittel",
    "tilknyttetRegistreringSom",
    "n5:kode",
    "n5:beskrivelse",
    "dokumentobjekt",
    "versjonsnummer",
    "variantformat",
    "n5:kode",
    "n5:beskrivelse",
    "format",
    "n5:kode",
    "n5:beskrivelse",
    "mimeType",
    "filnavn",
    "referanseDokumentfil",
    "sjekksum",
    "sjekksumAlgoritme",
    "filstoerrelse",
    "tittel",
    "korrespondansepart",
    "korrespondanseparttype",
    "n5:kode",
    "n5:beskrivelse",
    "korrespondansepartNavn",
    "referanseEksternNoekkel",
    "n5:fagsystem",
    "n5:noekkel",
    "journalposttype",
    "n5:kode",
    "n5:beskrivelse",
    "dokumentetsDato",
];

#[test]
fn a_report_proves_what_it_shows_and_that_it_is_unaltered() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = assessor(&folder.path().join("a"), 1);
    let (id, record) = finalized(&mut app);
    for kind in ReportKind::ALL {
        let pdf = app.report(&id, kind, Lang::Nn).expect("a report");
        assert_eq!(pdf, app.report(&record, kind, Lang::Nn).expect("a report"), "the same bytes");
        let proved = app.verify_report("r.pdf", &pdf).expect("a seal");
        assert_eq!((proved.record.as_str(), proved.unaltered), (record.as_str(), true));
        assert_eq!((proved.edition.as_str(), proved.lang.as_str()), (kind.word(), "nn"));
        assert_eq!((proved.known_key, proved.remade), (Some(true), Some(Remade::Same)));
    }
    let pdf = app.report(&id, ReportKind::Leader, Lang::Nb).expect("a report");
    for at in (0..pdf.len()).step_by(pdf.len() / 40) {
        let mut altered = pdf.clone();
        altered[at] ^= 1;
        let proved = VerifiedReport::read("r.pdf", &altered);
        assert!(!proved.is_ok_and(|proved| proved.unaltered), "byte {at}");
    }
    app.issue_preliminary(&id, "2026-03-26").expect("handed over");
    let later = app.verify_report("r.pdf", &pdf).expect("a seal");
    assert_eq!((later.unaltered, later.remade), (true, Some(Remade::Differs)));
    let other = workspace(&folder.path().join("b"), Role::Assessor, 7);
    let elsewhere = other.verify_report("r.pdf", &pdf).expect("a seal");
    assert_eq!((elsewhere.known_key, elsewhere.remade), (Some(false), Some(Remade::NotHere)));
    let draft = app.assess(EXAMPLE_VISITS[0].1).expect("taken in").output.assessment;
    let unsealed = app.report(&draft, ReportKind::Leader, Lang::Nb).expect("a report");
    assert!(matches!(VerifiedReport::read("d.pdf", &unsealed), Err(AppError::NoSeal { .. })));
}

/// Stops after some.
struct Patient(Mutex<Vec<(usize, usize)>>, usize);

impl Watch for Patient {
    fn at(&self, done: usize, of: usize) -> bool {
        self.0.lock().expect("nobody panics").push((done, of));
        done < self.1
    }
}

#[test]
fn many_reports_are_made_one_after_the_other_and_can_be_stopped() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = assessor(&folder.path().join("a"), 1);
    for (_, bytes) in EXAMPLE_VISITS {
        let id = app.assess(bytes).expect("taken in").output.assessment;
        app.finalize(&id, &SittingKind::ALL).expect("final");
    }
    let rows = app.reports_to_make().expect("listed");
    assert_eq!(rows.len(), EXAMPLE_VISITS.len());
    assert!(rows.iter().all(|row| row.stage == "signed"));
    let mut ids: Vec<String> = rows.into_iter().map(|row| row.id).collect();
    // The same twice is two files, and what is not here holds up nothing.
    ids.push(ids[0].clone());
    ids.push("0".repeat(64));
    let to = folder.path().join("rapporter");
    let patient = Patient(Mutex::default(), usize::MAX);
    let saved =
        app.save_reports(&ids, ReportKind::OnePager, &to, Lang::Nb, &patient).expect("saved");
    assert_eq!((saved.written, saved.failed.len(), saved.is_stopped), (4, 1, false));
    assert_eq!(std::fs::read_dir(&to).expect("a folder").count(), 4);
    assert_eq!(patient.0.lock().expect("seen").last(), Some(&(5, 5)));
    let impatient = Patient(Mutex::default(), 2);
    let to = folder.path().join("noen");
    let saved =
        app.save_reports(&ids, ReportKind::OnePager, &to, Lang::Nb, &impatient).expect("saved");
    assert_eq!((saved.written, saved.is_stopped), (2, true));
    assert_eq!(std::fs::read_dir(&to).expect("a folder").count(), 2);
}
