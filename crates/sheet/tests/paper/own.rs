use rubric::{Answer, IndicatorId};
use sheet::{OwnIndicator, OwnItem, OwnPaper, OwnWords, own_xlsx, read_own};

use crate::zipped::change;

fn id(text: &str) -> IndicatorId {
    text.parse().expect("an id")
}

fn paper() -> OwnPaper {
    let indicator = |name: &str, allowed: &[Answer]| OwnIndicator {
        id: id(name),
        text: format!("Setningen til {name} & <noe>"),
        allowed: allowed.to_vec(),
    };
    let above = [Answer::Yes, Answer::No, Answer::NotObserved, Answer::NoOpportunity];
    OwnPaper {
        rubric: "viba-working@0.2.0".into(),
        items: vec![OwnItem {
            title: "1 Undring".into(),
            about: "Om å undre seg.".into(),
            indicators: vec![
                indicator("curiosity.1.1", &[Answer::Yes, Answer::No]),
                indicator("curiosity.3.1", &above),
                indicator("curiosity.5.1", &above),
            ],
        }],
    }
}

fn words() -> OwnWords {
    let word = |answer, fault: &str, other: &str| (answer, fault.to_owned(), other.to_owned());
    OwnWords {
        title: "Egenvurdering".into(),
        facts: vec![("Barnehage".into(), "Solsletta".into())],
        intro: vec!["Skriv ikke navn.".into()],
        rubric: "Skala".into(),
        id: "Id".into(),
        indicator: "Indikator".into(),
        answer: "Svar".into(),
        answers: vec![
            word(Answer::Yes, "Sett", "Ja"),
            word(Answer::No, "Ikke sett", "Nei"),
            word(Answer::Na, "Ikke aktuelt", "Ikke aktuelt"),
            word(Answer::NotObserved, "", "Ikke observert"),
            word(Answer::NoOpportunity, "", "Ingen anledning"),
        ],
    }
}

/// The workbook with words in the cells of answers, row by row.
fn filled(answers: &[(u32, &str)]) -> Vec<u8> {
    let bytes = own_xlsx(&paper(), &words()).expect("a workbook");
    change(&bytes, "xl/worksheets/sheet1.xml", |text| {
        answers.iter().fold(text.to_owned(), |text, (row, word)| {
            let start = text.find(&format!("<c r=\"C{row}\"")).expect("the cell");
            let end = start + text[start..].find("/>").expect("an empty cell") + 2;
            let cell = format!("<c r=\"C{row}\" t=\"inlineStr\"><is><t>{word}</t></is></c>");
            format!("{}{cell}{}", &text[..start], &text[end..])
        })
    })
}

/// The row of the first indicator.
const FIRST: u32 = 9;

#[test]
fn nothing_is_answered_and_nobody_is_named_before_it_is_filled_in() {
    let bytes = own_xlsx(&paper(), &words()).expect("a workbook");
    assert_eq!(bytes, own_xlsx(&paper(), &words()).expect("a workbook"));
    let read = read_own(&bytes, &paper(), &[words()]).expect("a sheet");
    assert!(read.answers.is_empty());
}

#[test]
fn what_is_filled_in_is_read() {
    let bytes = filled(&[(FIRST, "ikke SETT"), (FIRST + 1, "Ja"), (FIRST + 2, "Ingen anledning")]);
    let read = read_own(&bytes, &paper(), &[words()]).expect("a sheet");
    let expected = [
        (id("curiosity.1.1"), Answer::No),
        (id("curiosity.3.1"), Answer::Yes),
        (id("curiosity.5.1"), Answer::NoOpportunity),
    ];
    assert_eq!(read.answers, expected.into());
}

#[test]
fn what_is_wrong_is_told_by_cell_and_all_at_once() {
    let bytes = filled(&[(FIRST, "Ikke aktuelt"), (FIRST + 1, "tja")]);
    let problems = read_own(&bytes, &paper(), &[words()]).expect_err("problems");
    let found: Vec<_> = problems.iter().map(|p| (p.cell.as_str(), p.kind.code())).collect();
    assert_eq!(found, [("C9", "answer-not-allowed"), ("C10", "answer-unknown")]);
    let other = OwnPaper { rubric: "viba-working@0.1.0".into(), ..paper() };
    let problems = read_own(&bytes, &other, &[words()]).expect_err("problems");
    assert_eq!(problems[0].kind.code(), "other-rubric");
    let fewer = OwnPaper { items: Vec::new(), ..paper() };
    let problems = read_own(&bytes, &fewer, &[words()]).expect_err("problems");
    assert_eq!(problems[0].kind.code(), "indicator-unknown");
}

#[test]
fn what_is_no_sheet_is_refused_and_never_a_panic() {
    let code =
        |bytes: &[u8]| read_own(bytes, &paper(), &[words()]).expect_err("problems")[0].kind.code();
    assert_eq!(code(b"hello"), "not-a-workbook");
    let plan = sheet::plan_xlsx(
        &sheet::PlanPaper::default(),
        &sheet::PlanWords {
            title: "Plan".into(),
            statuses: ["a", "b", "c", "d"].map(str::to_owned),
            ..sheet::PlanWords::default()
        },
    );
    assert_eq!(code(&plan.expect("a workbook")), "not-a-sheet-of-answers");
    let whole = filled(&[(FIRST, "Sett")]);
    for cut in (0..whole.len()).step_by(97) {
        let _ = read_own(&whole[..cut], &paper(), &[words()]);
    }
}
