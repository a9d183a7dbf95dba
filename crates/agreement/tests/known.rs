//! Published data with known answers, and what chance does over ten thousand reports.

use agreement::{Comparison, Said, Spread, Variation, changes, trial_error};

/// Two trials with eight subjects each, twice: the differences are the same, the subjects of the
/// first lie further apart.
const WEIR_A: [[f64; 2]; 8] = [
    [146.0, 140.0],
    [148.0, 152.0],
    [170.0, 152.0],
    [90.0, 99.0],
    [157.0, 145.0],
    [156.0, 153.0],
    [176.0, 167.0],
    [205.0, 218.0],
];
const WEIR_B: [[f64; 2]; 8] = [
    [166.0, 160.0],
    [168.0, 172.0],
    [160.0, 142.0],
    [150.0, 159.0],
    [147.0, 135.0],
    [146.0, 143.0],
    [156.0, 147.0],
    [155.0, 168.0],
];

/// # Source
///
/// J. P. Weir (2005): SEM and MDC do not depend on how far the subjects lie apart.
#[test]
fn weirs_data_give_the_published_error() {
    for data in [WEIR_A, WEIR_B] {
        let rows: Vec<Vec<f64>> = data.iter().map(|row| row.to_vec()).collect();
        let error = trial_error(&rows).expect("a table");
        assert!((error.error_mean_square - 57.107_143).abs() < 1e-6, "{error:?}");
        assert!((error.sem - 7.556_927).abs() < 1e-6, "{error:?}");
        assert!((error.mdc95 - 20.946_7).abs() < 1e-4, "{error:?}");
    }
}

#[test]
fn what_is_no_table_has_no_error() {
    let none = [vec![], vec![vec![1.0, 2.0]], vec![vec![1.0], vec![2.0]]];
    for rows in none {
        assert_eq!(trial_error(&rows), None);
    }
    assert_eq!(trial_error(&[vec![1.0, 2.0], vec![1.0]]), None);
    assert_eq!(trial_error(&[vec![1.0, f64::NAN], vec![1.0, 2.0]]), None);
}

/// A small generator with a known seed: `splitmix64`.
struct Dice(u64);

impl Dice {
    fn unit(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        #[expect(clippy::cast_precision_loss, reason = "53 bits are kept")]
        let unit = ((mixed ^ (mixed >> 31)) >> 11) as f64 / 9_007_199_254_740_992.0;
        unit
    }

    /// Normal with mean 0 and variance 1, by Box and Muller.
    fn normal(&mut self) -> f64 {
        let (one, other) = (1.0 - self.unit(), self.unit());
        (-2.0 * one.ln()).sqrt() * (std::f64::consts::TAU * other).cos()
    }
}

/// Items of the sub-scales of the scale this is for.
const SUBSCALES: [usize; 5] = [3, 1, 4, 4, 2];
const ITEMS: usize = 14;

/// How far items lie from their true value, as standard deviations.
#[derive(Copy, Clone)]
struct Nature {
    /// An assessor over all items, and item by item.
    rater: (f64, f64),
    /// A day over all items, and item by item.
    day: (f64, f64),
}

type Scores = [f64; ITEMS];

fn truth(dice: &mut Dice) -> Scores {
    let level = 2.5 + 3.0 * dice.unit();
    std::array::from_fn(|_| level + dice.normal())
}

fn shaken(dice: &mut Dice, from: &Scores, (common, own): (f64, f64)) -> Scores {
    let all = common * dice.normal();
    std::array::from_fn(|item| from[item] + all + own * dice.normal())
}

/// Whole points from 1 to 7, then the means of the sub-scales and of all.
fn means(scores: &Scores) -> [f64; 6] {
    let points: Vec<f64> = scores.iter().map(|score| score.round().clamp(1.0, 7.0)).collect();
    let mean = |from: usize, n: usize| {
        #[expect(clippy::cast_precision_loss, reason = "a few items")]
        let n_items = n as f64;
        points[from..from + n].iter().sum::<f64>() / n_items
    };
    let mut from = 0;
    let mut all = [0.0; 6];
    for (place, n) in SUBSCALES.into_iter().enumerate() {
        all[place] = mean(from, n);
        from += n;
    }
    all[5] = mean(0, ITEMS);
    all
}

fn visit(dice: &mut Dice, day: &Scores, nature: Nature) -> [f64; 6] {
    let seen = shaken(dice, day, nature.rater);
    means(&seen)
}

/// What a municipality can measure: twenty visits of two assessors, and twenty groups seen twice by
/// others within weeks.
fn measured(dice: &mut Dice, nature: Nature, pairs: usize) -> [Variation; 6] {
    let (mut raters, mut days) = (vec![Vec::new(); 6], vec![Vec::new(); 6]);
    for _ in 0..pairs {
        let group = truth(dice);
        let first = shaken(dice, &group, nature.day);
        let second = shaken(dice, &group, nature.day);
        let (a, b) = (visit(dice, &first, nature), visit(dice, &first, nature));
        let c = visit(dice, &second, nature);
        for at in 0..6 {
            raters[at].push(a[at] - b[at]);
            days[at].push(a[at] - c[at]);
        }
    }
    std::array::from_fn(|at| {
        let rater = Spread::of_pairs(&raters[at]).expect("enough");
        let both = Spread::of_pairs(&days[at]).expect("enough");
        let day = (both.upper - rater.variance).max(0.0);
        Variation { rater: Some(rater.upper), day: Some(day) }
    })
}

/// How many of `reports` without any true change say that something changed for certain.
fn false_alarms(seed: u64, nature: Nature, reports: usize, growth: f64) -> usize {
    let mut dice = Dice(seed);
    let mut alarms = 0;
    for _ in 0..reports {
        let variation = measured(&mut dice, nature, 20);
        let group = truth(&mut dice);
        let grown: Scores = std::array::from_fn(|item| group[item] + growth);
        let (then, today) =
            (shaken(&mut dice, &group, nature.day), shaken(&mut dice, &grown, nature.day));
        let (before, now) = (visit(&mut dice, &then, nature), visit(&mut dice, &today, nature));
        let all: Vec<Comparison> = (0..6)
            .map(|at| Comparison {
                before: before[at],
                now: now[at],
                raters: (1, 1),
                days: (1, 1),
                variation: variation[at],
            })
            .collect();
        alarms += usize::from(changes(&all).iter().any(|judged| judged.said == Said::Certain));
    }
    alarms
}

/// Ten thousand reports, a fourth each of four kinds of assessors and days. The spread is measured
/// anew for each, from as few visits as may be.
#[test]
fn at_most_one_report_in_twenty_sees_a_change_that_is_none() {
    let natures = [
        Nature { rater: (0.2, 0.6), day: (0.3, 0.6) },
        Nature { rater: (0.5, 0.5), day: (0.1, 0.3) },
        Nature { rater: (0.1, 0.3), day: (0.6, 0.8) },
        Nature { rater: (0.0, 1.0), day: (0.0, 1.0) },
    ];
    let (reports, mut alarms) = (2_500, 0);
    for (seed, nature) in (1_u64..).zip(natures) {
        let here = false_alarms(seed, nature, reports, 0.0);
        println!("{here} of {reports} reports without a change say there is one");
        assert!(here * 20 <= reports, "{here} of {reports}");
        alarms += here;
    }
    println!("{alarms} of {} in all", 4 * reports);
    // And a change that is there is seen: the test can fail.
    let seen = false_alarms(9, natures[1], 200, 3.0);
    assert!(seen > 100, "{seen} of 200 large changes seen");
}
