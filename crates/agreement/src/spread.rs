use statrs::distribution::{ChiSquared, ContinuousCDF as _};

use crate::trials::count;

/// Below this many pairs nothing is said of a spread.
///
/// # Source
///
/// Our own choice.
pub const FEWEST_PAIRS: usize = 20;

/// The one-sided confidence of the upper bound of a variance.
///
/// # Source
///
/// Our own choice: a margin of error that is too narrow calls chance a change.
const CONFIDENCE: f64 = 0.8;

/// How far two scorings of the same lie apart, as the variance of one of them.
///
/// - Unit: square of that of the scores.
#[derive(Copy, Clone, Debug, PartialEq)]
pub struct Spread {
    /// How many pairs it was computed from.
    pub pairs: usize,
    /// The variance as it was found.
    pub variance: f64,
    /// Its upper 80 % bound: the one to reckon with.
    pub upper: f64,
}

impl Spread {
    /// From the differences of pairs: `Σd² / 2n`. What one assessor always gives more counts as error
    /// too, since assessors change.
    ///
    /// - Missing data: none with fewer than [`FEWEST_PAIRS`], or a difference that is no number.
    ///
    /// # Source
    ///
    /// Dahlberg's formula for the error of a method (1940); the upper bound from the χ² distribution
    /// of a variance with as many degrees of freedom as pairs.
    #[must_use]
    pub fn of_pairs(differences: &[f64]) -> Option<Self> {
        if differences.len() < FEWEST_PAIRS || !differences.iter().all(|d| d.is_finite()) {
            return None;
        }
        let pairs = count(differences.len());
        let squares: f64 = differences.iter().map(|d| d * d).sum();
        let variance = squares / (2.0 * pairs);
        let chi = ChiSquared::new(pairs).ok()?.inverse_cdf(1.0 - CONFIDENCE);
        Some(Self { pairs: differences.len(), variance, upper: pairs * variance / chi })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bound_is_that_of_the_table() {
        // χ² with 20 degrees of freedom: 20 % lie below 14.578.
        let spread = Spread::of_pairs(&[1.0; 20]).expect("enough");
        assert!((spread.variance - 0.5).abs() < 1e-12);
        assert!((spread.upper - 10.0 / 14.578).abs() < 1e-4, "{}", spread.upper);
    }

    #[test]
    fn few_pairs_say_nothing() {
        assert_eq!(Spread::of_pairs(&[0.1; 19]), None);
        let mut odd = [0.1; 20];
        odd[3] = f64::NAN;
        assert_eq!(Spread::of_pairs(&odd), None);
    }
}
