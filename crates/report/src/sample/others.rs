use crate::input::{
    Answer, Beside, BesideItem, BesideWho, Change, Day, Development, GroupResult, Groups, Mean,
    Moved, Sitting, SittingKind, Subscale, Verdict, VisitPoint,
};

use super::{note, stamp};

const fn mean(sum: u32, n: u32) -> Mean {
    Mean { sum, n, of: n }
}

/// Three visits: the first two invented here, the last as it is in the report.
pub(super) fn development(subscales: &[Subscale], total: Mean, day: &Day) -> Development {
    let point = |date: &str, sums: [u32; 5], total: Mean| VisitPoint {
        date: stamp(date),
        subscales: sums.iter().zip(subscales).map(|(sum, s)| Some(mean(*sum, s.mean.of))).collect(),
        total,
    };
    let now = VisitPoint {
        date: stamp("2026-11-24"),
        subscales: subscales.iter().map(|s| Some(s.mean)).collect(),
        total,
    };
    let former = mean(subscales.iter().filter_map(|s| s.previous).map(|m| m.sum).sum(), total.of);
    Development {
        visits: vec![
            point("2024-11-05", [9, 4, 13, 13, 5], mean(44, total.of)),
            point("2025-10-14", [11, 5, 17, 14, 6], former),
            now,
        ],
        day_before: day_before(day),
        verdicts: verdicts(subscales, total, former),
        gained: vec![Moved {
            number: "5".into(),
            title: "Barn som forteller".into(),
            level: 5,
            text:
                "Voksne bygger videre på det barna forteller og venter på at barna selv får prøve."
                    .into(),
            before: Answer::No,
            now: Answer::Yes,
            notes: vec![note(
                "09:12",
                "Gutt (4) viser tegningen sin og forteller i over to minutter.",
            )],
        }],
        lost: vec![Moved {
            number: "9".into(),
            title: "Undring og problemløsning".into(),
            level: 5,
            text: "Voksne setter ord på undring og spørsmål sammen med barna mens det skjer."
                .into(),
            before: Answer::Yes,
            now: Answer::No,
            notes: Vec::new(),
        }],
    }
}

fn verdicts(subscales: &[Subscale], total: Mean, former: Mean) -> Vec<Verdict> {
    let changes =
        [Change::Possible, Change::Within, Change::Certain, Change::Within, Change::Undecided];
    let mut verdicts: Vec<Verdict> = subscales
        .iter()
        .zip(changes)
        .map(|(subscale, change)| Verdict {
            title: Some(subscale.title.clone()),
            before: subscale.previous.unwrap_or(mean(0, 0)),
            now: subscale.mean,
            change,
            limit: (change != Change::Undecided).then_some(85),
        })
        .collect();
    let limit = Some(60);
    verdicts.push(Verdict {
        title: None,
        before: former,
        now: total,
        change: Change::Possible,
        limit,
    });
    verdicts
}

fn day_before(day: &Day) -> Day {
    let mut before = day.clone();
    let at = |clock: &str| stamp(&format!("2025-10-14T{clock}:00+02:00"));
    before.sittings = vec![Sitting {
        kind: SittingKind::Observation,
        place: None,
        from: at("09:00"),
        to: Some(at("11:45")),
        pauses: Vec::new(),
    }];
    before.observed_minutes = 165;
    before.ordinary = Some(false);
    before.why_not = Some("Regn hele dagen, så alle var inne.".into());
    before.children.present = Some(17);
    before.adults.truncate(2);
    before.rhythm.truncate(4);
    before.headcounts.clear();
    before
}

/// The kindergarten's own assessment and a second assessor.
pub(super) fn beside(subscales: &[Subscale]) -> Vec<Beside> {
    let own = [5, 5, 4, 6, 6, 5, 5, 6, 5, 6, 4, 3, 5, 4];
    let spreads = [2, 1, 2, 1, 1, 2, 1, 1, 3, 1, 2, 1, 2, 2];
    let second = [5, 3, 4, 6, 5, 6, 3, 6, 3, 5, 4, 5, 4, 2];
    let with = |others: [u8; 14], spread: Option<[u8; 14]>| -> Vec<BesideItem> {
        subscales
            .iter()
            .flat_map(|s| &s.items)
            .enumerate()
            .map(|(i, item)| BesideItem {
                number: item.number.clone(),
                short: item.short.clone(),
                ours: item.score,
                other: Some(others[i % 14]),
                spread: spread.map(|spread| {
                    let wide = spread[i % 14];
                    (others[i % 14].saturating_sub(wide).max(1), (others[i % 14] + 1).min(7))
                }),
            })
            .collect()
    };
    let means = |others: [u8; 14]| {
        let mut at = 0;
        let mut all = Vec::new();
        for subscale in subscales {
            let n = subscale.items.len();
            let sum = others[at..at + n].iter().map(|s| u32::from(*s)).sum();
            all.push((subscale.title.clone(), subscale.mean, mean(sum, subscale.mean.of)));
            at += n;
        }
        all
    };
    vec![
        Beside {
            who: BesideWho::Kindergarten { blind: true, sheets: 4 },
            date: stamp("2026-11-20"),
            items: with(own, Some(spreads)),
            subscales: means(own),
        },
        Beside {
            who: BesideWho::SecondAssessor,
            date: stamp("2026-11-24"),
            items: with(second, None),
            subscales: means(second),
        },
    ]
}

/// Three groups of the house, by name.
pub(super) fn groups(subscales: &[Subscale], total: Mean) -> Groups {
    let group = |name: &str, date: &str, is_this, sums: [u32; 5], total| GroupResult {
        name: name.into(),
        date: stamp(date),
        is_this,
        subscales: sums.iter().zip(subscales).map(|(sum, s)| mean(*sum, s.mean.of)).collect(),
        total,
    };
    let mut own = [0; 5];
    own.iter_mut().zip(subscales).for_each(|(sum, s)| *sum = s.mean.sum);
    let groups = vec![
        group("Čáhci", "2026-11-24", true, own, total),
        group("Eika", "2026-11-26", false, [12, 5, 16, 13, 7], mean(53, 14)),
        group("Furua", "2026-11-27", false, [15, 6, 22, 19, 8], mean(70, 14)),
    ];
    let mut means: Vec<Option<(i64, u32)>> = (0..5)
        .map(|i| {
            let sum: u32 = groups.iter().map(|g| g.subscales[i].sum).sum();
            Some((i64::from(sum), 3 * groups[0].subscales[i].n))
        })
        .collect();
    let sum: u32 = groups.iter().map(|g| g.total.sum).sum();
    means.push(Some((i64::from(sum), 42)));
    Groups {
        subscales: subscales.iter().map(|s| s.title.clone()).collect(),
        groups,
        of_groups: Some(4),
        mean: Some(means),
    }
}
