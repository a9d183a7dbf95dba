use super::*;
use crate::testing::rubric;

fn small() -> Rubric {
    let mut rubric = rubric(&[("talk", "1|3|5|7")]);
    rubric.languages = vec!["nb".into()];
    let mut wording = Wording {
        language: "nb".into(),
        name: "Liten".into(),
        about: "Til prøve.".into(),
        notice: "Arbeidsutgave".into(),
        anchors: ["a", "b", "c", "d"].map(str::to_owned),
        ..Wording::default()
    };
    wording.subscales.insert("s1".parse().expect("an id"), "Alt".into());
    let words = ItemText {
        number: "1".into(),
        title: "Samtale".into(),
        short: "Samtale".into(),
        about: "Om samtale.".into(),
        ..ItemText::default()
    };
    wording.items.insert("talk".parse().expect("an id"), words);
    for indicator in rubric.indicators() {
        let text = IndicatorText { text: "En voksen svarer.".into(), ..IndicatorText::default() };
        wording.indicators.insert(indicator.id.clone(), text);
    }
    rubric.wording.insert("nb".into(), wording);
    rubric
}

fn codes(rubric: &Rubric) -> Vec<&'static str> {
    problems(rubric).iter().map(|problem| problem.kind.code()).collect()
}

fn text(id: &str, key: &str, text: &str) -> Edit {
    let of = TextOf::Indicator(id.parse().expect("an id"));
    Edit::Text { language: "nb".into(), of, key: key.into(), text: text.into() }
}

fn made(editing: &mut Editing, edit: &Edit) {
    editing.apply(edit).expect("made");
}

#[test]
fn breaking_the_ladder_is_seen_and_mended() {
    let mut editing = Editing::of(&small());
    assert_eq!(codes(editing.rubric()), [""; 0]);
    let id: IndicatorId = "talk.7.1".parse().expect("an id");
    made(&mut editing, &Edit::RemoveIndicator { indicator: id });
    assert_eq!(codes(editing.rubric()), ["level-missing"]);
    let item = "talk".parse().expect("an id");
    made(&mut editing, &Edit::AddIndicator { item, level: Level::Seven });
    assert_eq!(codes(editing.rubric()), ["text-missing"]);
    made(&mut editing, &text("talk.7.2", "text", "Barn og voksen prøver."));
    assert_eq!(codes(editing.rubric()), [""; 0], "the number 7.1 is not given away anew");
    let id: IndicatorId = "talk.3.1".parse().expect("an id");
    made(&mut editing, &Edit::NaAllowed { indicator: id, allowed: true });
    assert_eq!(codes(editing.rubric()), ["level-only-na", "na-without-condition"]);
}

#[test]
fn a_number_dropped_in_an_older_version_is_not_given_away_anew() {
    let mut base = small();
    base.crosswalks = vec![Crosswalk {
        from: "test@0.9.0".into(),
        rest: Some(Become::Same),
        items: vec![],
        indicators: vec![Step {
            old: vec!["talk.5.7".parse().expect("an id")],
            new: vec![],
            change: Become::Dropped,
            reason: "Borte.".into(),
        }],
    }];
    let mut editing = Editing::of(&base);
    let item = "talk".parse().expect("an id");
    made(&mut editing, &Edit::AddIndicator { item, level: Level::Five });
    assert!(editing.rubric().indicator(&"talk.5.8".parse().expect("an id")).is_some());
}

#[test]
fn texts_come_and_go() {
    let mut rubric = small();
    for edit in [
        text("talk.3.1", "suggest.1", "Avtal hvem."),
        text("talk.3.1", "suggest.2", "Heng opp."),
        text("talk.3.1", "suggest.1", ""),
        text("talk.3.1", "counts", "Nikk."),
    ] {
        apply(&mut rubric, &edit).expect("made");
    }
    let words = &rubric.wording["nb"].indicators[&"talk.3.1".parse().expect("an id")];
    assert_eq!(words.suggest, ["Heng opp."]);
    assert_eq!(words.counts.as_deref(), Some("Nikk."));
    for wrong in [text("talk.3.1", "suggest.3", "x"), text("talk.3.1", "colour", "x")] {
        assert!(apply(&mut rubric, &wrong).is_err(), "{wrong:?}");
    }
}

#[test]
fn the_crosswalk_says_what_happened_to_each_indicator() {
    let (old, mut new) = (small(), small());
    new.version = "1.1.0".into();
    apply(&mut new, &text("talk.3.1", "text", "En voksen svarer barnet.")).expect("made");
    let item = "talk".parse().expect("an id");
    apply(&mut new, &Edit::AddIndicator { item, level: Level::Five }).expect("made");
    apply(&mut new, &text("talk.5.2", "text", "En voksen venter.")).expect("made");
    new.crosswalks = vec![crosswalk_of(&old, &new, "Etter høring.")];
    assert_eq!(codes(&new), [""; 0]);
    let walk = &new.crosswalks[0];
    let said = |step: &Step<IndicatorId>| (step.change, step.new[0].to_string());
    let said: Vec<_> = walk.indicators.iter().map(said).collect();
    let expected = [(Become::Wording, "talk.3.1".to_owned()), (Become::New, "talk.5.2".to_owned())];
    assert_eq!(said, expected);
    assert_eq!(walk.items[0].change, Become::Meaning, "an item with more to meet is another");
}
