use statrs::distribution::{ContinuousCDF as _, Normal};

use crate::trials::count;

/// How often chance alone may look like a change in one report.
///
/// # Source
///
/// Our own choice, the usual one.
const LEVEL: f64 = 0.05;

/// The variation of one score, as variances of one assessor on one day. None: not measured.
#[derive(Copy, Clone, Debug, PartialEq)]
pub struct Variation {
    /// From assessor to assessor.
    pub rater: Option<f64>,
    /// From day to day.
    pub day: Option<f64>,
}

/// Two results that are held beside each other.
#[derive(Copy, Clone, Debug, PartialEq)]
pub struct Comparison {
    /// The mean at the visit before.
    pub before: f64,
    /// The mean now.
    pub now: f64,
    /// How many assessors each was agreed from.
    pub raters: (u32, u32),
    /// How many days each was seen on.
    pub days: (u32, u32),
    /// How far such means vary without any change.
    pub variation: Variation,
}

/// What can be said of a difference.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// Beyond all variation there is.
    Certain,
    /// Beyond what assessors vary; from day to day it was not measured.
    Possible,
    /// No larger than variation alone can be.
    Within,
    /// Not measured: nothing can be said.
    Undecided,
}

/// A difference with what can be said of it.
#[derive(Copy, Clone, Debug, PartialEq)]
pub struct Judged {
    /// What can be said.
    pub said: Said,
    /// How large the difference would have to be: always beyond what is called [`Said::Within`]. None
    /// where nothing can be said.
    pub limit: Option<f64>,
}

/// Judges all differences of one report together.
///
/// Over reports without any true change at most one in twenty carries a certain change, however many
/// differences each looks at.
///
/// # Source
///
/// `SEM² = σ²rater / k + σ²day / d`, limit `z · √(SEM₁² + SEM₂²)`; the several verdicts of a report
/// by S. Holm, A simple sequentially rejective multiple test procedure, Scandinavian Journal of
/// Statistics 6 (1979). That a change is no more than possible where the days were not measured is
/// our own choice.
#[must_use]
pub fn changes(all: &[Comparison]) -> Vec<Judged> {
    let errors: Vec<Option<f64>> = all.iter().map(error).collect();
    let mut order: Vec<(usize, f64)> = all
        .iter()
        .zip(&errors)
        .enumerate()
        .filter_map(|(at, (one, error))| Some((at, size(one, (*error)?))))
        .collect();
    order.sort_by(|one, other| other.1.total_cmp(&one.1));
    let mut judged = vec![Judged { said: Said::Undecided, limit: None }; all.len()];
    let mut is_beyond = true;
    for (rank, (at, sizes)) in order.iter().enumerate() {
        let critical = quantile(order.len() - rank);
        is_beyond = is_beyond && *sizes > critical;
        let said = match (is_beyond, all[*at].variation.day) {
            (false, _) => Said::Within,
            (true, None) => Said::Possible,
            (true, Some(_)) => Said::Certain,
        };
        judged[*at] = Judged { said, limit: errors[*at].map(|error| critical * error) };
    }
    judged
}

/// The standard error of the difference.
fn error(one: &Comparison) -> Option<f64> {
    let rater = one.variation.rater.filter(|v| v.is_finite() && *v >= 0.0)?;
    let day = one.variation.day.filter(|v| v.is_finite() && *v >= 0.0).unwrap_or(0.0);
    let side =
        |raters: u32, days: u32| rater / f64::from(raters.max(1)) + day / f64::from(days.max(1));
    let is_number = one.before.is_finite() && one.now.is_finite();
    let squared = side(one.raters.0, one.days.0) + side(one.raters.1, one.days.1);
    is_number.then(|| squared.sqrt())
}

/// How many standard errors the difference is. Without any error every difference is beyond it.
fn size(one: &Comparison, error: f64) -> f64 {
    let difference = (one.now - one.before).abs();
    if difference <= 0.0 {
        return 0.0;
    }
    if error > 0.0 { difference / error } else { f64::INFINITY }
}

/// How many standard errors chance stays below, both ways, where `left` verdicts are still open.
fn quantile(left: usize) -> f64 {
    let below = 1.0 - LEVEL / (2.0 * count(left.max(1)));
    Normal::new(0.0, 1.0).map_or(f64::INFINITY, |normal| normal.inverse_cdf(below))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn compared(before: f64, now: f64, rater: Option<f64>, day: Option<f64>) -> Comparison {
        let variation = Variation { rater, day };
        Comparison { before, now, raters: (1, 1), days: (1, 1), variation }
    }

    fn said(all: &[Comparison]) -> Vec<Said> {
        changes(all).iter().map(|judged| judged.said).collect()
    }

    #[test]
    fn one_difference_is_judged_by_the_plain_limit() {
        // SEM² = 0.25 + 0.25: 1.96 · √(0.5 + 0.5) = 1.96.
        let judged = changes(&[compared(3.0, 4.95, Some(0.25), Some(0.25))]);
        assert_eq!(judged[0].said, Said::Within);
        assert!((judged[0].limit.expect("a limit") - 1.959_964).abs() < 1e-5);
        assert_eq!(said(&[compared(3.0, 4.97, Some(0.25), Some(0.25))]), [Said::Certain]);
        assert_eq!(said(&[compared(4.97, 3.0, Some(0.25), Some(0.25))]), [Said::Certain]);
    }

    #[test]
    fn nothing_is_certain_where_the_days_were_not_measured() {
        assert_eq!(said(&[compared(1.0, 7.0, Some(0.01), None)]), [Said::Possible]);
    }

    #[test]
    fn nothing_is_said_where_nothing_was_measured() {
        let all = [compared(1.0, 7.0, None, Some(0.1)), compared(f64::NAN, 7.0, Some(0.1), None)];
        assert_eq!(said(&all), [Said::Undecided; 2]);
        assert!(changes(&all).iter().all(|judged| judged.limit.is_none()));
    }

    #[test]
    fn more_assessors_and_days_make_it_surer() {
        let alone = compared(3.0, 4.6, Some(0.25), Some(0.25));
        let agreed = Comparison { raters: (2, 2), days: (2, 2), ..alone };
        assert_eq!(said(&[alone]), [Said::Within]);
        assert_eq!(said(&[agreed]), [Said::Certain]);
    }

    /// Holm with three: 2.394, 2.241 and 1.960 standard errors.
    #[test]
    fn several_differences_share_one_chance_of_error() {
        let of = |sizes: [f64; 3]| {
            sizes.map(|size| compared(0.0, size * 2_f64.sqrt(), Some(1.0), Some(0.0)))
        };
        let (w, c) = (Said::Within, Said::Certain);
        assert_eq!(said(&of([2.3, 2.3, 2.3])), [w, w, w]);
        assert_eq!(said(&of([2.0, 2.4, 2.3])), [c, c, c]);
        assert_eq!(said(&of([2.0, 2.4, 2.2])), [w, c, w]);
        assert_eq!(said(&of([1.9, 2.4, 2.3])), [w, c, c]);
    }

    #[test]
    fn a_limit_is_beyond_what_is_within() {
        let all = [0.3, 1.2, 2.0, 2.6, 3.9].map(|now| compared(0.0, now, Some(0.4), Some(0.2)));
        for (one, judged) in all.iter().zip(changes(&all)) {
            let limit = judged.limit.expect("a limit");
            assert!((judged.said == Said::Within) <= (one.now <= limit + 1.0), "{one:?}");
        }
    }

    #[test]
    fn no_variation_at_all_makes_every_difference_certain_and_no_difference_none() {
        let none = |now| compared(3.0, now, Some(0.0), Some(0.0));
        assert_eq!(said(&[none(3.1), none(3.0)]), [Said::Certain, Said::Within]);
    }
}
