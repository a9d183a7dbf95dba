//! A small rubric with every feature, in two languages.

use std::fmt::Debug;
use std::str::FromStr;

use rubric::{
    Alternatives, Become, Crosswalk, Domain, DomainMean, Indicator, IndicatorText, Item, ItemText,
    Licence, Rubric, Situation, Source, Step, Subscale, Term, Wording,
};

pub(crate) const LICENCE: &str = "Prøvelisens\n\n  § 1  Alt er lov.\n";

pub(crate) fn id<T: FromStr<Err: Debug>>(text: &str) -> T {
    text.parse().expect("an id")
}

/// Sub-scales `trust` (play) and `language` (talk, books); two indicators at each level.
pub(crate) fn whole() -> Rubric {
    let mut rubric = Rubric::empty("small", "1.0.0");
    rubric.edition = "2026".into();
    rubric.languages = vec!["nb".into(), "nn".into()];
    rubric.subscales = vec![
        Subscale { id: id("trust"), items: vec![item("play")] },
        Subscale { id: id("language"), items: vec![item("talk"), item("books")] },
    ];
    rubric.domains = vec![Domain {
        id: id("both"),
        mean: DomainMean::Subscales,
        subscales: vec![id("trust"), id("language")],
    }];
    rubric.alternatives =
        vec![Alternatives { id: id("one-of"), items: vec![id("talk"), id("books")] }];
    rubric.licence = Licence {
        owner: "Eier AS".into(),
        reports: false,
        exports: true,
        until: Some("2028-02-29".into()),
    };
    rubric.crosswalks = vec![crosswalk(), said_nothing()];
    for language in ["nb", "nn"] {
        rubric.wording.insert(language.into(), wording(&rubric, language));
    }
    rubric
}

fn item(name: &str) -> Item {
    let ids = [1, 3, 5, 7].iter().flat_map(|level| [1, 2].map(|number| (level, number)));
    let indicators = ids.map(|(level, number)| {
        let is_asked = *level == 7 && number == 2;
        Indicator {
            id: id(&format!("{name}.{level}.{number}")),
            na_allowed: *level == 3 && number == 2,
            counter: *level == 1,
            sources: if is_asked {
                vec![Source::Observation, Source::Interview]
            } else {
                vec![Source::Observation]
            },
            situations: if number == 1 {
                vec![Situation::FreePlay, Situation::Meal]
            } else {
                vec![]
            },
        }
    });
    Item {
        id: id(name),
        na_allowed: name == "books",
        optional: name == "talk",
        reverse: false,
        indicators: indicators.collect(),
    }
}

fn crosswalk() -> Crosswalk {
    Crosswalk {
        from: "small@0.9.0".into(),
        rest: Some(Become::Same),
        items: vec![
            Step {
                old: vec![id("chat")],
                new: vec![id("talk")],
                change: Become::Moved,
                reason: "Nytt navn.".into(),
            },
            Step {
                old: vec![id("books")],
                new: vec![id("books")],
                change: Become::Meaning,
                reason: "Deler er nye.".into(),
            },
        ],
        indicators: vec![Step {
            old: vec![id("books.3.1")],
            new: vec![id("books.3.1"), id("books.3.2")],
            change: Become::Split,
            reason: "Delt i to.".into(),
        }],
    }
}

fn said_nothing() -> Crosswalk {
    Crosswalk { from: "other@1.0.0".into(), rest: None, items: vec![], indicators: vec![] }
}

fn wording(rubric: &Rubric, language: &str) -> Wording {
    let is_template = language == "nb";
    let mut wording = Wording {
        language: language.into(),
        name: format!("Liten {language}"),
        about: "=SUM(A1) er tekst, ikke formel.".into(),
        notice: "Linje én.\nLinje \"to\" \\ slutt. _x000D_".into(),
        anchors: ["a", "b", "c", "d"].map(str::to_owned),
        terms: vec![term("episode"), term("flere ganger")],
        ..Wording::default()
    };
    if !is_template {
        wording.terms.truncate(1);
    }
    for subscale in &rubric.subscales {
        wording.subscales.insert(subscale.id.clone(), format!("Delskala {}", subscale.id));
    }
    wording.domains.insert(id("both"), "Begge".into());
    wording.alternatives.insert(id("one-of"), "En av".into());
    for item in rubric.items().filter(|item| is_template || item.id.as_str() != "books") {
        wording.items.insert(item.id.clone(), item_text(item));
    }
    for indicator in rubric.indicators().filter(|indicator| is_template || indicator.counter) {
        wording.indicators.insert(indicator.id.clone(), indicator_text(indicator));
    }
    wording
}

fn term(word: &str) -> Term {
    Term { term: word.into(), means: format!("Hva {word} betyr.") }
}

fn item_text(item: &Item) -> ItemText {
    ItemText {
        number: "1".into(),
        title: format!("Ledd {}", item.id),
        short: item.id.to_string(),
        about: "Hva det handler om.".into(),
        framework_plan: String::new(),
        na_when: item.na_allowed.then(|| "Når det ikke finnes bøker.".into()),
    }
}

fn indicator_text(indicator: &Indicator) -> IndicatorText {
    let is_first = indicator.id.to_string().ends_with(".1");
    IndicatorText {
        text: format!("En voksen gjør {}.", indicator.id),
        counts: is_first.then(|| "Dette.".into()),
        counts_not: is_first.then(|| "Ikke dette.".into()),
        borderline: None,
        ask: indicator.sources.contains(&Source::Interview).then(|| "Fortell?".into()),
        na_when: indicator.na_allowed.then(|| "Når det ikke kan skje.".into()),
        suggest: if indicator.counter { vec!["Avtal.".into(), "Heng opp.".into()] } else { vec![] },
    }
}
