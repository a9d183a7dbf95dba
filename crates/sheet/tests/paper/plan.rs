use sheet::{CellProblem, PaperGoal, PlanPaper, PlanWords, plan_docx, plan_xlsx, read_plan};

use crate::zipped::{change, document, part, table};

fn words(lang: &str) -> PlanWords {
    let is_nb = lang == "nb-NO";
    let word = |nb: &str, en: &str| (if is_nb { nb } else { en }).to_owned();
    PlanWords {
        lang: lang.to_owned(),
        title: word("Plan for oppfølging", "Follow-up plan"),
        facts: vec![(word("Barnehage", "Kindergarten"), "Čáhcerávgá & Bjørka".to_owned())],
        intro: word("Fyll ut det som mangler.", "Fill in what is missing."),
        numbers: [1, 2, 3].map(|n| word(&format!("Mål {n}"), &format!("Goal {n}"))),
        mark: word("Merke", "Mark"),
        goal: word("Mål", "Goal"),
        from: word("Hentet fra", "Taken from"),
        why: word("Hvorfor dette", "Why this"),
        measure: word("Tiltak", "Measure"),
        owner: word("Ansvarlig", "Responsible"),
        due: word("Frist", "Due"),
        status: word("Status", "Status"),
        came_of_it: word("Hva kom ut av det?", "What came of it?"),
        together: word("For alle målene", "For all goals"),
        partner: word("Samtalepartner", "Partner"),
        review: word("Samtale", "Talk"),
        question: word("Spørsmål", "Question"),
        statuses: [
            word("Ikke begynt", "Not begun"),
            word("I gang", "Under way"),
            word("Gjort", "Done"),
            word("Lagt bort", "Set aside"),
        ],
    }
}

fn both() -> [PlanWords; 2] {
    ["nb-NO", "en-GB"].map(words)
}

fn paper() -> PlanPaper {
    PlanPaper {
        goals: vec![
            PaperGoal {
                mark: "m1".into(),
                from: "9 Undring: fra 3 til 4".into(),
                goal: "Voksne undrer seg høyt sammen med barna".into(),
                why: "Det er nær, og vi vil det.".into(),
                measure: "Én undringsstund i uken.\nNotert på avdelingsmøtet.".into(),
                owner: "Pedagogisk leder".into(),
                due: "2027-03-15".into(),
                status: 1,
                came_of_it: "Fungerer best ute <3 & inne".into(),
            },
            PaperGoal {
                mark: "m2".into(),
                goal: "=1+1 er ikke en formel".into(),
                ..PaperGoal::default()
            },
        ],
        partner: "Pedagogisk veileder".into(),
        review_on: "2027-02-01".into(),
        questions: vec!["Når undrer vi oss?".into(), "Hva får barna prøve selv?".into()],
    }
}

fn written(paper: &PlanPaper, words: &PlanWords) -> [Vec<u8>; 2] {
    [plan_docx(paper, words).expect("a document"), plan_xlsx(paper, words).expect("a workbook")]
}

#[test]
fn what_is_written_is_read_back_in_every_form_and_language() {
    for own in both() {
        for bytes in written(&paper(), &own) {
            assert_eq!(read_plan(&bytes, &both()), Ok(paper()));
        }
    }
}

#[test]
fn nothing_chosen_yet_leaves_room_for_three() {
    for bytes in written(&PlanPaper::default(), &words("nb-NO")) {
        assert_eq!(read_plan(&bytes, &both()), Ok(PlanPaper::default()));
    }
    let bytes = plan_docx(&PlanPaper::default(), &words("nb-NO")).expect("a document");
    let text = part(&bytes, "word/document.xml");
    for number in ["Mål 1", "Mål 2", "Mål 3"] {
        assert!(text.contains(number), "{number}");
    }
}

#[test]
fn the_same_plan_is_the_same_file() {
    let [document, workbook] = written(&paper(), &words("nb-NO"));
    let [again, workbook_again] = written(&paper(), &words("nb-NO"));
    assert_eq!(workbook, workbook_again);
    assert_eq!(part(&document, "word/document.xml"), part(&again, "word/document.xml"));
}

/// What people do to a document: change words, add a goal in the third place, add a line of their
/// own, write under "track changes", split a text into runs.
#[test]
fn what_people_write_into_a_document_is_read() {
    let bytes = plan_docx(&paper(), &words("nb-NO")).expect("a document");
    let changed = change(&bytes, "word/document.xml", |text| {
        text.replace("I gang", "gjort ")
            .replace("15.03.2027", "1.4.27")
            .replace("Fungerer best ute", "Fungerer</w:t></w:r><w:del><w:r><w:delText>ikke</w:delText></w:r></w:del><w:ins><w:r><w:t xml:space=\"preserve\"> godt</w:t></w:r></w:ins><w:r><w:t xml:space=\"preserve\"> ute")
    });
    let read = read_plan(&changed, &both()).expect("a plan");
    assert_eq!((read.goals[0].status, read.goals[0].due.as_str()), (2, "2027-04-01"));
    assert_eq!(read.goals[0].came_of_it, "Fungerer godt ute <3 & inne");
    let own = table(&[
        ("Merke", ""),
        ("Mål:", "Vårt eget mål"),
        ("Noe nytt", "som ingen kjenner"),
        ("FRIST", "2027-05-01"),
    ]);
    let read = read_plan(&document(&own), &both()).expect("a plan");
    assert_eq!(read.goals.len(), 1);
    assert_eq!((read.goals[0].mark.as_str(), read.goals[0].goal.as_str()), ("", "Vårt eget mål"));
    assert_eq!(read.goals[0].due, "2027-05-01");
}

/// Without marks, each goal begins with its words.
#[test]
fn a_plan_without_marks_still_has_its_goals() {
    let rows = [("Mål", "Ett"), ("Tiltak", "Slik"), ("Mål", "To"), ("Tiltak", "Så")];
    let read = read_plan(&document(&table(&rows)), &both()).expect("a plan");
    let goals: Vec<_> = read.goals.iter().map(|g| (g.goal.as_str(), g.measure.as_str())).collect();
    assert_eq!(goals, [("Ett", "Slik"), ("To", "Så")]);
}

fn codes(result: Result<PlanPaper, Vec<CellProblem>>) -> Vec<(String, String, &'static str)> {
    let problems = result.expect_err("problems");
    problems.into_iter().map(|p| (p.sheet, p.cell, p.kind.code())).collect()
}

#[test]
fn what_is_wrong_is_told_with_its_place_and_all_at_once() {
    let rows = [("Mål", "Ett"), ("Frist", "i mars"), ("Status", "kanskje"), ("Mål", "To")];
    let found = codes(read_plan(&document(&table(&rows)), &both()));
    let expected = [("1", "2", "not-a-day"), ("1", "3", "status-unknown")];
    let expected: Vec<_> =
        expected.map(|(sheet, cell, code)| (sheet.to_owned(), cell.to_owned(), code)).into();
    assert_eq!(found, expected);
    let four: Vec<(&str, &str)> = (0..4).map(|_| ("Mål", "Ett til")).collect();
    let found = codes(read_plan(&document(&table(&four)), &both()));
    assert_eq!(found[0].2, "too-many-goals");
    let long = "å".repeat(4_001);
    let found = codes(read_plan(&document(&table(&[("Mål", &long)])), &both()));
    assert_eq!(found[0].2, "field-too-long");
    let workbook = plan_xlsx(&paper(), &words("nb-NO")).expect("a workbook");
    let wrong =
        change(&workbook, "xl/sharedStrings.xml", |text| text.replace("15.03.2027", "snart"));
    let found = codes(read_plan(&wrong, &both()));
    assert_eq!(found, [("Plan for oppfølging".to_owned(), "G6".to_owned(), "not-a-day")]);
}

#[test]
fn what_is_no_plan_is_refused_and_never_a_panic() {
    let cases: Vec<(&str, Vec<u8>)> = vec![
        ("not-a-document", Vec::new()),
        ("not-a-document", b"hello".to_vec()),
        ("not-a-plan", document("<w:p><w:r><w:t>Hei</w:t></w:r></w:p>")),
        ("not-a-plan", document(&table(&[("Noe", "annet")]))),
        ("part-broken", document("<w:p>")),
        (
            "not-a-document",
            change(&document(""), "word/document.xml", str::to_owned)[..40].to_vec(),
        ),
    ];
    for (code, bytes) in cases {
        let found = codes(read_plan(&bytes, &both()));
        assert!(found[0].2 == code || found[0].2 == "damaged", "{code}: {found:?}");
    }
    let whole = plan_docx(&paper(), &words("nb-NO")).expect("a document");
    for cut in (0..whole.len()).step_by(97) {
        let _ = read_plan(&whole[..cut], &both());
    }
    let bomb = change(&document(""), "word/document.xml", |_| "a".repeat(17 * 1024 * 1024));
    assert_eq!(codes(read_plan(&bomb, &both()))[0].2, "workbook-too-large");
    let entity = change(&document(""), "word/document.xml", |text| {
        text.replace("<w:document", "<!DOCTYPE x [<!ENTITY a \"b\">]><w:document")
    });
    assert_eq!(codes(read_plan(&entity, &both()))[0].2, "part-broken");
}
