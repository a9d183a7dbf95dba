use num_rational::BigRational;
use num_traits::{Signed as _, ToPrimitive as _, Zero as _};
use serde::ser::{SerializeStruct, Serializer};
use serde::{Serialize, ser::Error as _};

/// An exact number of scale points: a mean before it is printed.
///
/// - Guarantee: nothing is rounded until it is printed or handed to other programs.
///
/// # Example
///
/// ```
/// use rubric::Fraction;
/// let mean: Fraction = [Fraction::of(4, 1), Fraction::of(5, 1)].into_iter().sum();
/// assert_eq!(mean.over(2).hundredths(), 450);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fraction(BigRational);

impl Fraction {
    /// `sum / n`.
    ///
    /// # Panics
    ///
    /// Where `n` is 0.
    #[must_use]
    pub fn of(sum: i64, n: u32) -> Self {
        Self(BigRational::new(sum.into(), n.into()))
    }

    /// A whole number of points.
    #[must_use]
    pub fn whole(points: u8) -> Self {
        Self::of(points.into(), 1)
    }

    /// This divided by `n`, which is not 0.
    #[must_use]
    pub fn over(self, n: u32) -> Self {
        Self(self.0 / BigRational::from_integer(n.into()))
    }

    /// 8 − x: a rating turned round on the scale from 1 to 7.
    #[must_use]
    pub fn reversed(&self) -> Self {
        Self(BigRational::from_integer(8.into()) - &self.0)
    }

    /// The nearest floating-point number, for other programs.
    #[must_use]
    pub fn value(&self) -> Option<f64> {
        self.0.to_f64()
    }

    /// Hundredths of a point, half away from zero.
    #[must_use]
    pub fn hundredths(&self) -> i64 {
        let scaled = &self.0 * BigRational::from_integer(100.into());
        let half = BigRational::new(1.into(), 2.into());
        let away = if scaled.is_negative() { scaled - half } else { scaled + half };
        away.trunc().to_integer().to_i64().unwrap_or(i64::MAX)
    }
}

impl std::ops::Add for Fraction {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl std::iter::Sum for Fraction {
    fn sum<I: Iterator<Item = Self>>(parts: I) -> Self {
        parts.fold(Self(BigRational::zero()), |sum, part| sum + part)
    }
}

impl Serialize for Fraction {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.0.is_integer()
            && let Some(whole) = self.0.to_integer().to_i64()
        {
            return serializer.serialize_i64(whole);
        }
        let value = self.value().filter(|value| value.is_finite());
        serializer.serialize_f64(value.ok_or_else(|| S::Error::custom("no finite number"))?)
    }
}

/// A mean of exact figures, with how many counted.
///
/// - Missing data: figures that are not there are left out; `n` of `of` says how many counted.
///   With none there is no mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Average {
    /// The exact sum of the figures that counted.
    pub sum: Fraction,
    /// How many counted.
    pub n: u32,
    /// How many there are.
    pub of: u32,
}

impl Average {
    /// The mean of some figures, of which some may be missing.
    #[must_use]
    pub fn over(figures: impl IntoIterator<Item = Option<Fraction>>) -> Self {
        let empty = Self { sum: Fraction(BigRational::zero()), n: 0, of: 0 };
        figures.into_iter().fold(empty, |mut average, figure| {
            average.of += 1;
            if let Some(figure) = figure {
                average.n += 1;
                average.sum = average.sum + figure;
            }
            average
        })
    }

    /// The exact mean.
    #[must_use]
    pub fn mean(&self) -> Option<Fraction> {
        (self.n > 0).then(|| self.sum.clone().over(self.n))
    }
}

impl Serialize for Average {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Average", 4)?;
        fields.serialize_field("sum", &self.sum)?;
        fields.serialize_field("n", &self.n)?;
        fields.serialize_field("of", &self.of)?;
        fields.serialize_field("mean", &self.mean())?;
        fields.end()
    }
}
