use crate::input::{
    Answer, Area, Areas, AreasKind, Certainty, Flag, FlagKind, Lift, Note, Strength, StrengthKind,
};

use super::items::item;
use super::note;
use super::plan::PLAN;

pub(super) fn strengths() -> Vec<Strength> {
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

pub(super) fn areas() -> Areas {
    let area = |subscale: usize, index: usize, notes| {
        let plan = PLAN[subscale].1[index];
        let number: usize = PLAN[..subscale].iter().map(|(_, items)| items.len()).sum();
        let item = item(&(number + index + 1).to_string(), plan.0, plan.1, plan.2, plan.3);
        let score = item.score.unwrap_or(1);
        let nothing = Lift { faults: Vec::new(), need: 0, of: Vec::new(), to: score };
        let lift = item.lift.unwrap_or(nothing);
        Area {
            number: item.number,
            title: item.title,
            score,
            lift,
            suggest: suggested(plan.1),
            notes,
        }
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

pub(super) fn certainty() -> Certainty {
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

fn strong(number: &str, title: &str, score: u8, notes: Vec<Note>) -> Strength {
    Strength {
        kind: StrengthKind::Item,
        number: number.to_owned(),
        title: title.to_owned(),
        score: Some(score),
        seen: met(number),
        notes,
    }
}

fn suggested(about: &str) -> Vec<String> {
    vec![format!(
        "Velg én uke der alle noterer ett eksempel på {about}, og del dem på avdelingsmøtet."
    )]
}

/// The indicators at level 5 that are met, in words.
fn met(number: &str) -> Vec<String> {
    let items = PLAN.iter().flat_map(|(_, items)| items.iter());
    let items = (1..)
        .zip(items)
        .map(|(n, plan): (u32, _)| item(&n.to_string(), plan.0, plan.1, plan.2, plan.3));
    let levels = items.filter(|item| item.number == number).flat_map(|item| item.levels);
    let indicators = levels.filter(|level| level.level == 5).flat_map(|level| level.indicators);
    indicators.filter(|i| i.answer == Answer::Yes).map(|i| i.text).collect()
}
