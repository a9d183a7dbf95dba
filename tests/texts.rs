//! Every situation that has a code has its sentence.

use app::{AnswersProblemKind, Rubrics};
use rubric::ProblemKind;
use text::{Lang, Texts};

#[test]
fn every_problem_of_a_file_has_a_sentence() {
    let texts = Texts::new(Lang::Nb);
    let names = ProblemKind::CODES
        .iter()
        .map(|code| format!("rubric-problem-{code}"))
        .chain(AnswersProblemKind::CODES.iter().map(|code| format!("answers-problem-{code}")))
        .chain(sheet::CellProblemKind::CODES.iter().map(|code| format!("sheet-problem-{code}")))
        .chain(
            exchange::package::PackageRefusal::CODES.iter().map(|code| format!("reason-{code}")),
        );
    for name in names {
        assert!(texts.by_name(&name, &[]).is_some(), "{name} has no text");
    }
}

/// `docs/formats.md` is what scripts are written from.
#[test]
fn every_code_stands_in_the_page_of_forms() {
    let page = include_str!("../docs/formats.md");
    let part = |heading: &str| {
        let after = page.split_once(heading).unwrap_or_else(|| panic!("no {heading}")).1;
        after.split_once("\n## ").map_or(after, |(part, _)| part)
    };
    let flags = rubric::FlagCode::ALL.map(|flag| {
        let code = serde_json::to_value(flag).expect("json");
        code.as_str().expect("a word").to_owned()
    });
    let owned = |codes: &[&str]| codes.iter().map(ToString::to_string).collect::<Vec<_>>();
    let errors = include_str!("../ui/locales/nb/errors.ftl");
    let errors = errors.lines().filter_map(|line| line.strip_prefix("error-")?.split(' ').next());
    let refusals = exchange::package::PackageRefusal::CODES;
    let keys = ["owner-key-not-a-key-file", "owner-key-unknown-form", "owner-key-damaged"];
    for code in refusals.iter().chain(&keys).chain(sheet::CellProblemKind::CODES) {
        assert!(page.contains(&format!("`{code}`")), "{code} is nowhere");
    }
    for (heading, codes) in [
        ("\n## Errors", errors.map(str::to_owned).collect()),
        ("\n## Answers file", owned(AnswersProblemKind::CODES)),
        ("\n## Score", flags.to_vec()),
        ("\n### Problems", owned(ProblemKind::CODES)),
    ] {
        for code in codes {
            assert!(part(heading).contains(&format!("`{code}`")), "{code} is not under {heading}");
        }
    }
}

#[test]
fn every_refusal_of_a_bundle_has_a_sentence() {
    let texts = Texts::new(Lang::Nb);
    let refusals = include_str!("../crates/exchange/src/refusal.rs");
    let codes: Vec<&str> = refusals
        .split('"')
        .filter(|part| part.starts_with("bundle-") && !part.contains(' '))
        .collect();
    assert!(codes.len() >= 28, "{codes:?}");
    for code in codes {
        let name = format!("bundle-reason-{code}");
        assert!(texts.by_name(&name, &[]).is_some(), "{name} has no text");
    }
}

#[test]
fn every_flag_situation_and_reason_has_a_word() {
    let texts = Texts::new(Lang::Nb);
    for flag in rubric::FlagCode::ALL {
        let code = serde_json::to_value(flag).expect("json");
        let name = format!("flag-{}", code.as_str().expect("a word"));
        assert!(texts.by_name(&name, &[]).is_some(), "{name} has no text");
    }
    for situation in rubric::Situation::ALL {
        let name = format!("situation-{}", situation.word());
        assert!(texts.by_name(&name, &[]).is_some(), "{name} has no text");
    }
}

/// The working rubric in the words its readers meet.
#[test]
fn the_working_rubric_keeps_to_its_own_checklist() {
    let rubrics = Rubrics::embedded();
    let rubric = rubrics.get("viba-working@0.1.0").expect("embedded");
    let wording = rubric.wording_in("nb");
    for (id, text) in &wording.indicators {
        let words = text.text.split_whitespace().filter(|w| w.chars().any(char::is_alphanumeric));
        let count = words.count();
        assert!(count <= 22, "{id} has {count} words");
        assert!(text.counts.is_some() || text.counts_not.is_some(), "{id} has no guidance");
    }
    let all: Vec<String> = wording
        .indicators
        .values()
        .flat_map(|text| [Some(text.text.clone()), text.counts.clone(), text.counts_not.clone()])
        .flatten()
        .map(|text| text.to_lowercase())
        .collect();
    for phrase in [
        "flinke til",
        "sirkeltid",
        "velvære",
        "svakhet",
        "til enhver tid",
        "genuint",
        "elever",
        "undervis",
        "læringsmål",
    ] {
        assert!(all.iter().all(|text| !text.contains(phrase)), "«{phrase}» stands in the rubric");
    }
    for item in rubric.items() {
        for level in rubric::Level::ALL {
            assert_eq!(item.at(level).count(), 3, "{} level {level}", item.id);
            let always = item.at(level).filter(|indicator| !indicator.na_allowed).count();
            assert!(always >= 2, "{} level {level} has {always} that always apply", item.id);
        }
    }
}
