//! An invented visit, for tests, benches and demonstrations.
//!
//! The kindergarten, the words of the indicators and the notes are made up here.

use text::{Lang, Stamp};

use crate::input::{
    About, AdultRole, Answer, Area, Areas, AreasKind, Certainty, Children, Day, Fault, Flag,
    FlagKind, Indicator, Item, Kind, Level, Lift, Mean, Note, Place, Previous, ReportInput, Rhythm,
    Scale, Sitting, SittingKind, State, Strength, StrengthKind, Subscale,
};

/// Sub-scale, then title, topic, answers (level 1|3|5|7) and former score of each item.
///
/// `Y` yes, `N` no, `-` not applicable, `o` not observed, `x` no occasion, `?` unanswered.
type Plan = [(&'static str, &'static [(&'static str, &'static str, &'static str, u8)]); 5];

const PLAN: Plan = [
    (
        "Tillit og selvstendighet",
        &[
            ("Selvregulering og samspill", "samspillet i leken", "NNN|YYY|YYY|YNN", 4),
            ("Valg og egen lek", "barnas egne valg", "NNN|YYY|YYN|NNo", 3),
            ("Voksne i smågrupper", "arbeidet i små grupper", "NNN|YYY|YNY|oNN", 4),
        ],
    ),
    (
        "Trygghet og trivsel",
        &[("Følelser og trivsel", "følelser barna viser", "NNN|YYY|YYY|YYN", 5)],
    ),
    (
        "Språk og samtale",
        &[
            ("Barn som forteller", "det barna forteller", "NNN|YYY|YYY|NNN", 4),
            ("Å lytte til hverandre", "lytting i gruppa", "NNN|YYY|YYY|YYo", 5),
            ("Voksnes støtte til språket", "nye ord og begreper", "NNN|YYY|NNo|NNN", 3),
            ("Å se og svare barnet", "barnas signaler", "NNN|YYY|YYY|NoN", 5),
        ],
    ),
    (
        "Læring og tenkning",
        &[
            ("Undring og problemløsning", "undring og spørsmål", "NNN|YYY|NNN|NNN", 3),
            ("Bøker, sang og rim", "bøker, sang og rim", "NNN|YY-|YYY|NNN", 5),
            ("Utforsking sammen", "felles utforsking", "NNN|YYY|YNY|NNN", 4),
            ("Begreper og resonnering", "resonnering og forklaring", "NNN|YYY|NYN|NNN", 3),
        ],
    ),
    (
        "Vurdering av læring",
        &[
            ("Dokumentasjon i bruk", "dokumentasjon barna kan bruke", "NNN|YYY|YYN|Nxx", 4),
            ("Språk over tid", "språket til hvert barn over tid", "NNN|YYN|NNN|NNN", 2),
        ],
    ),
];

const WORDS: [[&str; 3]; 4] = [
    [
        "Voksne avbryter eller overser {}.",
        "Tonen er hard eller uinteressert når det gjelder {}.",
        "Det finnes verken tid eller rom for {} i løpet av dagen.",
    ],
    [
        "Voksne legger merke til {} og viser det med ord, blikk eller handling.",
        "Det er satt av tid til {} minst to ganger i løpet av dagen.",
        "Miljøet inne og ute gir barna anledning til {}.",
    ],
    [
        "Voksne bygger videre på {} og venter på at barna selv får prøve.",
        "Voksne støtter {} også hos barn som sier lite eller har et annet morsmål.",
        "Voksne setter ord på {} sammen med barna mens det skjer.",
    ],
    [
        "Barna støtter hverandre i {}, og voksne gjør det synlig for gruppa.",
        "Personalet kan fortelle hvordan de planlegger for {} ut fra det de har sett.",
        "Voksne knytter {} til noe barna har opplevd før, og følger det opp over flere uker.",
    ],
];

/// A visit with strengths, areas and a former visit, final.
#[must_use]
pub fn visit() -> ReportInput {
    let subscales = subscales();
    let total = mean(subscales.iter().flat_map(|s| &s.items));
    ReportInput {
        lang: Lang::Nb,
        about: about(),
        day: day(),
        scale: scale(),
        subscales,
        total,
        previous: Some(Previous { date: stamp("2025-10-14") }),
        strengths: strengths(),
        faults: Vec::new(),
        areas: areas(),
        certainty: certainty(),
        notes: Vec::new(),
    }
}

/// The same visit as a draft with open answers and one fault.
#[must_use]
pub fn draft() -> ReportInput {
    let mut input = visit();
    input.about.state = State::Draft;
    let open = item("12", "Begreper og resonnering", "resonnering", "NNN|YYY|N??|NNN", 3);
    input.subscales[3].items[3] = open;
    let fault = item("3", "Voksne i smågrupper", "arbeidet i små grupper", "YNN|YYY|YNY|oNN", 4);
    input.faults = vec![Fault {
        number: fault.number.clone(),
        title: fault.title.clone(),
        text: fault.levels[0].indicators[0].text.clone(),
        notes: vec![note("11:52", "Voksen avbryter leken tre ganger for å rydde før måltidet.")],
    }];
    input.subscales[0].items[2] = fault;
    for subscale in &mut input.subscales {
        subscale.mean = mean(subscale.items.iter());
    }
    input.total = mean(input.subscales.iter().flat_map(|s| &s.items));
    input.certainty.unanswered = 2;
    input
}

fn stamp(text: &str) -> Stamp {
    // The texts are the ones written here, and a test reads them all.
    Stamp::parse(text).unwrap_or_else(|_| unreachable!("{text} is a date"))
}

fn at(clock: &str) -> Stamp {
    stamp(&format!("2026-11-24T{clock}:00+01:00"))
}

fn note(clock: &str, text: &str) -> Note {
    Note { at: Some(at(clock)), text: text.to_owned() }
}

fn about() -> About {
    About {
        kindergarten: "Solsletta barnehage".into(),
        organisation_number: Some("900000001".into()),
        group: "Bjørka".into(),
        date: stamp("2026-11-24"),
        kind: Kind::External,
        state: State::Final {
            hash: "3f2a9c1b04de77a1c2a85b6f0d9e4471b3c55f8e2d1a90677c4be81f5a3d2c60".into(),
        },
        assessors: vec!["Vurderer 1".into()],
        consensus: false,
        issued: "2026-11-24T15:20:00+01:00".into(),
        program: "VIBA 0.1.0".into(),
        engine: "stop-score 1".into(),
    }
}

fn scale() -> Scale {
    let anchors = [(1, "Utilstrekkelig"), (3, "Minimal"), (5, "God"), (7, "Svært god")];
    Scale {
        id: "viba-working".into(),
        version: "0.1.0".into(),
        name: "VIBA, arbeidsutgave".into(),
        hash: "a94f0c3b7d21e88f5566b1d0c4e29a7713f8de0256bb91c7a0834fd2e6715cc9".into(),
        working: true,
        anchors: anchors.map(|(points, word)| (points, word.to_owned())).into(),
    }
}

fn day() -> Day {
    let sitting = |kind, place, from, to, pauses| Sitting {
        kind,
        place,
        from: at(from),
        to: Some(at(to)),
        pauses,
    };
    let pause = vec![(at("09:55"), at("10:05"))];
    let rhythm = [
        ("Levering", 480, 540),
        ("Frilek", 540, 630),
        ("Samling", 630, 660),
        ("Måltid", 660, 690),
        ("Ute", 690, 720),
    ];
    Day {
        sittings: vec![
            sitting(SittingKind::Observation, Some(Place::Inside), "08:30", "11:20", pause),
            sitting(SittingKind::Observation, Some(Place::Outside), "11:30", "12:00", Vec::new()),
            sitting(SittingKind::Interview, None, "12:30", "13:05", Vec::new()),
            sitting(SittingKind::Documents, None, "13:05", "13:30", Vec::new()),
        ],
        observed_minutes: 190,
        ordinary: Some(true),
        why_not: None,
        children: Children {
            present: Some(14),
            under_3: Some(2),
            multilingual: Some(3),
            extra_support: Some(1),
        },
        adults: vec![
            (AdultRole::PedagogicalLeader, 1),
            (AdultRole::SkilledWorker, 1),
            (AdultRole::Substitute, 1),
        ],
        ages_months: Some((30, 68)),
        rhythm: rhythm
            .map(|(situation, from_minute, to_minute)| Rhythm {
                situation: situation.to_owned(),
                from_minute,
                to_minute,
            })
            .into(),
    }
}

fn subscales() -> Vec<Subscale> {
    let mut number = 0;
    PLAN.iter()
        .map(|(title, plans)| {
            let items: Vec<Item> = plans
                .iter()
                .map(|(title, topic, answers, previous)| {
                    number += 1;
                    item(&number.to_string(), title, topic, answers, *previous)
                })
                .collect();
            let former = plans.iter().map(|(.., previous)| u32::from(*previous)).sum();
            let n = u32::try_from(plans.len()).unwrap_or(u32::MAX);
            Subscale {
                title: (*title).to_owned(),
                mean: mean(items.iter()),
                previous: Some(Mean { sum: former, n, of: n }),
                items,
            }
        })
        .collect()
}

fn mean<'a>(items: impl Iterator<Item = &'a Item>) -> Mean {
    items.fold(Mean { sum: 0, n: 0, of: 0 }, |mean, item| Mean {
        sum: mean.sum + u32::from(item.score.unwrap_or(0)),
        n: mean.n + u32::from(item.score.is_some()),
        of: mean.of + 1,
    })
}

/// An item whose answers are given as a pattern.
#[must_use]
pub fn item(number: &str, title: &str, topic: &str, answers: &str, previous: u8) -> Item {
    let levels: Vec<Level> = [1, 3, 5, 7]
        .into_iter()
        .zip(answers.split('|').zip(WORDS))
        .map(|(level, (answers, words))| {
            let indicators = (1_u32..).zip(answers.chars().zip(words));
            let indicators: Vec<Indicator> = indicators
                .map(|(n, (answer, words))| Indicator {
                    id: format!("item-{number}.{level}.{n}"),
                    text: words.replace("{}", topic),
                    answer: read(answer),
                    notes: u32::from(answer == 'Y' && n == 1),
                })
                .collect();
            let count = |wanted: &[Answer]| {
                let n = indicators.iter().filter(|i| wanted.contains(&i.answer)).count();
                u32::try_from(n).unwrap_or(u32::MAX)
            };
            let applicable = 3 - count(&[Answer::NotApplicable]);
            Level { level, met: count(&[Answer::Yes]), applicable, indicators }
        })
        .collect();
    let (low, high) = (score(&levels, false), score(&levels, true));
    let stopped = levels.iter().skip(1).find(|l| l.met < l.applicable);
    Item {
        number: number.to_owned(),
        title: title.to_owned(),
        score: (low == high).then_some(low),
        range: Some((low, high)),
        previous: (previous > 0).then_some(previous),
        stopped_at: stopped.map(|l| l.level),
        met: stopped.map_or(0, |l| l.met),
        applicable: stopped.map_or(0, |l| l.applicable),
        why: stopped.map(unmet).unwrap_or_default(),
        lift: stopped.map(|l| lift(l, low)),
        no_basis: false,
        levels,
    }
}

fn read(answer: char) -> Answer {
    match answer {
        'Y' => Answer::Yes,
        'N' => Answer::No,
        '-' => Answer::NotApplicable,
        'o' => Answer::NotObserved,
        'x' => Answer::NoOpportunity,
        _ => Answer::Unanswered,
    }
}

/// Enough of the rule for invented answers; the program's own rule is not known here.
fn score(levels: &[Level], open_counts: bool) -> u8 {
    let met = |l: &Level| {
        let open = l.indicators.iter().filter(|i| i.answer == Answer::Unanswered).count();
        l.met + if open_counts { u32::try_from(open).unwrap_or(0) } else { 0 }
    };
    if levels[0].met > 0 {
        return 1;
    }
    let mut points = 1;
    for level in &levels[1..] {
        if met(level) == level.applicable {
            points = level.level;
            continue;
        }
        if 2 * met(level) >= level.applicable {
            points = level.level - 1;
        }
        break;
    }
    points
}

fn unmet(level: &Level) -> Vec<String> {
    let open = |i: &&Indicator| !matches!(i.answer, Answer::Yes | Answer::NotApplicable);
    level.indicators.iter().filter(open).map(|i| i.text.clone()).collect()
}

fn lift(level: &Level, score: u8) -> Lift {
    let half = level.applicable.div_ceil(2);
    let (need, to) = if level.met < half {
        (half - level.met, level.level - 1)
    } else {
        (level.applicable - level.met, level.level)
    };
    Lift { faults: Vec::new(), need, of: unmet(level), to: to.max(score + 1) }
}

fn strengths() -> Vec<Strength> {
    let strong = |number: &str, title: &str, score, notes| Strength {
        kind: StrengthKind::Item,
        number: number.to_owned(),
        title: title.to_owned(),
        score: Some(score),
        seen: Vec::new(),
        notes,
    };
    vec![
        strong(
            "4",
            "Følelser og trivsel",
            6,
            vec![note(
                "11:20",
                "To barn er uenige om en spade. Voksen setter ord på begges ønske og venter. \
                 Barna finner selv ut at de kan grave i hver sin ende.",
            )],
        ),
        strong(
            "6",
            "Å lytte til hverandre",
            6,
            vec![note(
                "10:07",
                "«Du fortalte om bestemors båt.» Voksen tar opp tråden etter en avbrytelse.",
            )],
        ),
        strong(
            "5",
            "Barn som forteller",
            5,
            vec![
                note(
                    "10:22",
                    "Samtalen om turen går mellom fire barn, voksen holder seg i bakgrunnen.",
                ),
                note("09:12", "Gutt (4) viser tegningen sin og forteller i over to minutter."),
            ],
        ),
        strong(
            "10",
            "Bøker, sang og rim",
            5,
            vec![note("10:41", "Barna rimer videre på egen hånd etter samlingen.")],
        ),
    ]
}

fn areas() -> Areas {
    let area = |subscale: usize, index: usize, notes| {
        let plan = PLAN[subscale].1[index];
        let number: usize = PLAN[..subscale].iter().map(|(_, items)| items.len()).sum();
        let item = item(&(number + index + 1).to_string(), plan.0, plan.1, plan.2, plan.3);
        let score = item.score.unwrap_or(1);
        let nothing = Lift { faults: Vec::new(), need: 0, of: Vec::new(), to: score };
        let lift = item.lift.unwrap_or(nothing);
        Area { number: item.number, title: item.title, score, lift, notes }
    };
    Areas {
        kind: AreasKind::Development,
        list: vec![
            area(
                4,
                1,
                vec![note("13:10", "Permene har bilder fra høsten, men ikke noe om språk.")],
            ),
            area(
                3,
                0,
                vec![note(
                    "09:48",
                    "Barna spør hvorfor isen smelter. Voksen svarer: «Fordi det er varmt.»",
                )],
            ),
            area(2, 2, Vec::new()),
            area(0, 1, vec![note("09:30", "Voksen fordeler leker; to barn ber om noe annet.")]),
        ],
    }
}

fn certainty() -> Certainty {
    Certainty {
        visits: 3,
        indicators: 125,
        not_observed: 5,
        no_opportunity: 2,
        unanswered: 0,
        flags: vec![Flag {
            number: "13".into(),
            title: "Dokumentasjon i bruk".into(),
            kind: FlagKind::Contradiction { level: 5 },
        }],
    }
}
