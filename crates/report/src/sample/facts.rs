use crate::input::{
    About, AdultRole, Children, Day, Headcount, Kind, Place, Rhythm, Scale, Sitting, SittingKind,
    State,
};

use super::{at, stamp};

pub(super) fn about() -> About {
    About {
        kindergarten: "Solsletta barnehage".into(),
        organisation_number: Some("900000001".into()),
        group: "Čáhci".into(),
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

pub(super) fn scale() -> Scale {
    let anchors = [(1, "Utilstrekkelig"), (3, "Minimal"), (5, "God"), (7, "Svært god")];
    Scale {
        id: "viba-working".into(),
        version: "0.1.0".into(),
        name: "VIBA, arbeidsutgave".into(),
        hash: "a94f0c3b7d21e88f5566b1d0c4e29a7713f8de0256bb91c7a0834fd2e6715cc9".into(),
        working: true,
        notice: "Prøveskala i egne ord. Resultatene er oppdiktet.".to_owned(),
        lang: None,
        anchors: anchors.map(|(points, word)| (points, word.to_owned())).into(),
    }
}

pub(super) fn day() -> Day {
    let rhythm = [
        ("Levering", 480, 540),
        ("Frilek", 540, 630),
        ("Samling", 630, 660),
        ("Måltid", 660, 690),
        ("Ute", 690, 720),
    ];
    Day {
        sittings: sittings(),
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
        headcounts: vec![
            Headcount { minute: 540, children: Some(14), adults: Some(3) },
            Headcount { minute: 680, children: Some(11), adults: None },
        ],
    }
}

fn sittings() -> Vec<Sitting> {
    let sitting = |kind, place, from, to, pauses| Sitting {
        kind,
        place,
        from: at(from),
        to: Some(at(to)),
        pauses,
    };
    let pause = vec![(at("09:55"), at("10:05"))];
    vec![
        sitting(SittingKind::Observation, Some(Place::Inside), "08:30", "11:20", pause),
        sitting(SittingKind::Observation, Some(Place::Outside), "11:30", "12:00", Vec::new()),
        sitting(SittingKind::Interview, None, "12:30", "13:05", Vec::new()),
        sitting(SittingKind::Documents, None, "13:05", "13:30", Vec::new()),
    ]
}
