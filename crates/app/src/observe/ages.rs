use record::visit::Day;
use rubric::Rubric;
use serde::Serialize;

/// Children that are younger or older than a scale is made for. All in whole months.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct AgesOutside {
    /// The youngest child.
    pub youngest: u16,
    /// The oldest child.
    pub oldest: u16,
    /// The youngest the scale is made for.
    pub from: u16,
    /// The oldest the scale is made for.
    pub to: u16,
}

impl AgesOutside {
    /// The ages, if the youngest or the oldest child is outside those of the scale; none if they are
    /// inside, or nobody said how old the children are.
    pub(crate) fn of(day: &Day, rubric: &Rubric) -> Option<Self> {
        let (youngest, oldest) = day.ages_months?;
        let (from, to) = rubric.ages_months;
        (youngest < from || oldest > to).then_some(Self { youngest, oldest, from, to })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_and_the_last_month_are_inside() {
        let mut rubric = Rubric::empty("r", "1.0.0");
        rubric.ages_months = (24, 71);
        let outside = |ages_months| {
            let day = Day { ages_months, ..Day::default() };
            AgesOutside::of(&day, &rubric).is_some()
        };
        let cases = [
            ("nobody said", None, false),
            ("just inside", Some((24, 71)), false),
            ("one too young", Some((23, 71)), true),
            ("one too old", Some((24, 72)), true),
            ("all too young", Some((10, 20)), true),
        ];
        for (why, ages, expected) in cases {
            assert_eq!(outside(ages), expected, "{why}");
        }
        let day = Day { ages_months: Some((12, 40)), ..Day::default() };
        let told = AgesOutside { youngest: 12, oldest: 40, from: 24, to: 71 };
        assert_eq!(AgesOutside::of(&day, &rubric), Some(told));
    }
}
