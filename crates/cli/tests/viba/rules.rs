//! Every scoring rule through the program itself: constructed and published cases.

use serde_json::Value;

use crate::desk::{Desk, fixture};

/// The cases stand in `tests/fixtures/rule-cases.json`: a rubric of the fixtures, an answers file,
/// and what must come out, by JSON pointer.
#[test]
fn every_rule_scores_its_cases() {
    let cases = std::fs::read(fixture("rule-cases.json")).expect("the cases");
    let cases: Vec<Value> = serde_json::from_slice(&cases).expect("json");
    assert!(cases.len() >= 30, "{} cases", cases.len());
    let desk = Desk::new();
    for case in &cases {
        let (why, rubric) = (&case["why"], case["rubric"].as_str().expect("a rubric"));
        let file = desk.write("answers.json", case["answers"].to_string());
        let folder = fixture(&format!("rubrics/{rubric}"));
        let run = desk.done("none", &["rubric", "score", &folder, &file, "--json"]);
        let score = run.json();
        for (pointer, expected) in case["expect"].as_object().expect("what must come out") {
            let found = score.pointer(pointer).unwrap_or_else(|| panic!("{why}: no {pointer}"));
            assert_eq!(found, expected, "{why}: {pointer}");
        }
        let words = desk.done("none", &["rubric", "score", &folder, &file]).out;
        assert!(words.lines().count() > 3, "{why}: {words}");
    }
}

#[test]
fn a_rating_that_cannot_be_is_refused_with_its_place() {
    let desk = Desk::new();
    let folder = fixture("rubrics/rule-cycles");
    let cases = [
        (r#"{ "one": [4, 8] }"#, "/ratings/one/1", "rating-out-of-range"),
        (r#"{ "one": [4, 0] }"#, "/ratings/one/1", "rating-out-of-range"),
        (r#"{ "one": [1, 2, 3, 4, 5] }"#, "/ratings/one", "ratings-too-many"),
        (r#"{ "ones": [4] }"#, "/ratings/ones", "indicator-unknown"),
    ];
    for (ratings, at, code) in cases {
        let file =
            format!(r#"{{ "format": 1, "rubric": "rule-cycles@1.0.0", "ratings": {ratings} }}"#);
        let file = desk.write("answers.json", file);
        let run = desk.run("none", &["rubric", "score", &folder, &file, "--json"]);
        assert_eq!(run.code, 3, "{ratings}");
        let error = run.error();
        assert_eq!(error["at"], at, "{ratings}");
        assert_eq!(error["problems"][0]["code"], code, "{ratings}");
    }
}
