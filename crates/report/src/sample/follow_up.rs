use crate::Edition;
use crate::input::{
    Answer, FactComment, Goal, GoalOutcome, GoalStatus, Informed, Plan, PlanBefore, Seal, Sender,
};

use super::stamp;

pub(super) fn sender() -> Sender {
    Sender {
        name: "Fjordby kommune".into(),
        unit: "Fagstab barnehage".into(),
        contact: "fagstab@fjordby.example, telefon 00 00 00 00".into(),
        purpose: "Kommunen vil vite hvordan barna har det, og hjelpe barnehagene med å bli bedre."
            .into(),
        basis: "Vedtak i kommunestyret, sak 12/2025.".into(),
    }
}

pub(super) fn informed() -> Informed {
    Informed {
        staff: Some(stamp("2026-11-03")),
        representatives: Some(stamp("2026-11-03")),
        parents: Some(stamp("2026-11-05")),
    }
}

pub(super) fn comments() -> Vec<FactComment> {
    vec![
        FactComment {
            at: stamp("2026-12-03"),
            by: "Styrer".into(),
            text: "Vi var tre voksne fra klokka ni. Vikaren kom 08.45, ikke 09.30.".into(),
            answer: Some(
                "Rettet. Tallet på voksne er det samme, og svarene er ikke endret.".into(),
            ),
        },
        FactComment {
            at: stamp("2026-12-04"),
            by: "Pedagogisk leder".into(),
            text: "Permene med bilder er fra i fjor. De nye ligger på nettbrettet.".into(),
            answer: None,
        },
    ]
}

fn goal(goal: &str, item: (&str, &str), why: &str, measure: &str, status: GoalStatus) -> Goal {
    Goal {
        goal: goal.into(),
        number: Some(item.0.into()),
        title: Some(item.1.into()),
        why: why.into(),
        measure: measure.into(),
        owner: "Pedagogisk leder".into(),
        due: Some(stamp("2027-03-01")),
        status,
    }
}

pub(super) fn plan() -> Plan {
    Plan {
        agreed: Some(stamp("2026-12-10")),
        partner: Some("veilederen i fagstaben".into()),
        review: Some(stamp("2027-02-04")),
        goals: vec![
            goal(
                "Vi undrer oss sammen med barna før vi svarer",
                ("9", "Undring og problemløsning"),
                "Barna spør mye, og vi svarer fort.",
                "Hver voksen teller til tre før svaret. Vi deler ett eksempel på møtet hver uke.",
                GoalStatus::UnderWay,
            ),
            goal(
                "Barna velger oftere selv hva de vil leke med",
                ("2", "Valg og egen lek"),
                "Lekene står høyt, og vi deler dem ut.",
                "Vi flytter seks kasser ned til gulvet og ser hva barna tar fram.",
                GoalStatus::NotBegun,
            ),
        ],
        questions: vec![
            "Når på dagen har vi tid til å vente på svaret?".into(),
            "Hvem av barna spør lite, og hvordan merker vi hva de lurer på?".into(),
        ],
    }
}

pub(super) fn plan_before() -> PlanBefore {
    PlanBefore {
        date: stamp("2025-10-14"),
        goals: vec![GoalOutcome {
            goal: goal(
                "Barna får tid til å fortelle ferdig",
                ("5", "Barn som forteller"),
                "Måltidet var travelt.",
                "En voksen sitter ved bordet hele måltidet.",
                GoalStatus::Done,
            ),
            came_of_it: "Vi har delt måltidet i to. Det er roligere, og flere barn forteller."
                .into(),
            scores: Some((Some(4), Some(5))),
            indicators: vec![
                (
                    "Voksne bygger videre på det barna forteller og venter på at barna selv får \
                     prøve."
                        .into(),
                    Answer::No,
                    Answer::Yes,
                ),
                (
                    "Voksne setter ord på det barna forteller sammen med barna mens det skjer."
                        .into(),
                    Answer::Yes,
                    Answer::Yes,
                ),
            ],
        }],
    }
}

pub(super) fn seal() -> Seal {
    Seal {
        record: "3f2a9c1b04de77a1c2a85b6f0d9e4471b3c55f8e2d1a90677c4be81f5a3d2c60".into(),
        key: "q1fZ0zJ7lq8nE3mWm2v9yVYb4cT6u0oKxHs5rDgPaRk".into(),
        edition: Edition::Leader,
    }
}
