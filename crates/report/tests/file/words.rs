//! What the report says, and what it leaves out.

use report::{
    Areas, AreasKind, Edition, Kind, Lift, ReportInput, StrengthKind, edition_pdf, sample,
};

use crate::reader;

/// Everything a reader hears, on one line.
fn heard(change: impl Fn(&mut ReportInput)) -> String {
    heard_in(Edition::Leader, change)
}

fn heard_in(edition: Edition, change: impl Fn(&mut ReportInput)) -> String {
    let mut input = sample::visit();
    change(&mut input);
    let file = reader::open(&edition_pdf(&input, edition).expect("a report"));
    reader::outline(&file).split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn says_what_lifts_an_item_as_a_person_would() {
    let cases = [
        (1, 1, "Fra 3 til 4: dette må på plass"),
        (1, 2, "Fra 3 til 4: ett av disse 2 er nok"),
        (2, 2, "Fra 3 til 4: begge må på plass"),
        (2, 3, "Fra 3 til 4: 2 av disse 3"),
        (3, 3, "Fra 3 til 4: alle 3 må på plass"),
    ];
    for (need, of, words) in cases {
        let heard = heard(|input| {
            let texts = (0..of).map(|n| format!("indikator {n}")).collect();
            let lift = Lift { faults: Vec::new(), need, of: texts, to: 4 };
            input.areas.list.truncate(1);
            (input.areas.list[0].score, input.areas.list[0].lift) = (3, lift);
        });
        assert!(heard.contains(words), "{need} of {of}");
    }
}

#[test]
fn faults_come_before_what_lifts() {
    let heard = heard(|input| {
        let faults = vec!["noe som ble sett".to_owned()];
        input.areas.list[0].lift = Lift { faults, need: 1, of: vec!["noe å nå".into()], to: 2 };
    });
    let first = heard.find("Først må dette ta slutt: L LI LBody noe som ble sett");
    let then = heard.find("Deretter: P Fra 2 til 2: dette må på plass");
    assert!(first.is_some() && first < then, "{first:?} {then:?}");
}

#[test]
fn the_sections_stand_in_their_order() {
    let heard = heard(|_| {});
    let sections = [
        "H2 Kort fortalt",
        "H2 Sterke sider",
        "H2 Følg opp nå",
        "H2 Utviklingsområder",
        "H2 Hvor sikre er vi?",
        "H2 Profil",
        "H2 Siden sist",
        "H2 Hva kom ut av målene fra sist?",
        "H2 Planen videre",
        "H2 Merknader til fakta",
        "H2 Fakta og hva slags dag det var",
        "H2 Slik ble det gjort",
    ];
    let places: Vec<_> = sections.iter().map(|s| heard.find(s)).collect();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{places:?}");
    let protocol = heard_in(Edition::Protocol, |_| {});
    assert!(protocol.contains("H2 Ledd for ledd") && !protocol.contains("H2 Alle notatene"));
}

#[test]
fn says_how_sure_it_is() {
    let one = heard_in(Edition::Protocol, |_| {});
    assert!(one.contains("Én vurderer har gitt svarene"));
    assert!(one.contains("7 av 125 indikatorer på nivå 3 til 7 (6 prosent)"));
    assert!(one.contains("Det krever minst 10 besøk"));
    let two = heard_in(Edition::Protocol, |input| {
        input.about.consensus = true;
        input.certainty.visits = 10;
        (input.certainty.not_observed, input.certainty.no_opportunity) = (0, 0);
        input.previous = None;
    });
    assert!(two.contains("To vurderere svarte hver for seg"));
    assert!(two.contains("Alle 125 indikatorer"));
    assert!(!two.contains("Det krever minst 10 besøk"));
    assert!(!two.contains("Ringene viser forrige besøk"));
}

#[test]
fn nothing_below_five_is_called_further_development() {
    let heard = heard(|input| {
        let list = input.areas.list.clone();
        input.areas = Areas { kind: AreasKind::Further, list };
    });
    assert!(heard.contains("H2 Muligheter for videre utvikling"));
    assert!(!heard.contains("H2 Utviklingsområder"));
}

#[test]
fn a_practice_visit_says_so_before_the_numbers() {
    let heard = heard(|input| input.about.kind = Kind::Practice);
    let notice = heard.find("Øvingsbesøk. Resultatet inngår aldri");
    assert!(notice.is_some() && notice < heard.find("Kort fortalt"));
}

#[test]
fn the_summary_names_three_short_titles_and_counts_each_item_once() {
    let heard = heard(|input| {
        input.subscales[1].items[0].short = "Kort navn".into();
        let mut single = input.strengths[1].clone();
        single.kind = StrengthKind::Indicator { level: 7 };
        input.strengths.extend([single.clone(), single]);
        let again = input.areas.list[3].clone();
        input.areas.list.push(again);
    });
    let heard = heard.replace('\u{a0}', " ");
    assert!(heard.contains(
        "Sterke i Kort navn (6) · Å lytte til hverandre (6) · Barn som forteller (5) og ett til P"
    ));
    assert!(heard.contains("Voksnes støtte til språket og ett til P"));
}

#[test]
fn single_findings_of_one_item_stand_under_one_heading() {
    let heard = heard(|input| {
        let single = |level, words: &str| {
            let mut strength = input.strengths[0].clone();
            strength.kind = StrengthKind::Indicator { level };
            strength.seen = vec![words.to_owned()];
            strength
        };
        input.strengths = vec![single(7, "det første"), single(5, "det andre")];
    });
    let heard = heard.replace('\u{a0}', " ");
    assert_eq!(heard.matches("H3 Følelser og trivsel ledd 4, nivå 5 og 7").count(), 1);
    assert!(heard.contains("det første") && heard.contains("det andre"));
}

#[test]
fn what_is_quoted_to_be_followed_up_is_not_quoted_again() {
    let heard = heard(|input| {
        input.faults = sample::draft().faults;
        input.faults[0].number.clone_from(&input.areas.list[0].number);
        input.areas.list[0].notes.push(input.faults[0].notes[0].clone());
    });
    assert_eq!(heard.matches("Voksen avbryter leken tre ganger").count(), 1);
}
