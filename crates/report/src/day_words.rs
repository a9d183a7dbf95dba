//! A day in a few words.

use text::{Texts, key};

use crate::Day;

/// Letters of the reason why a day was not ordinary.
const WHY: usize = 90;

/// `3 t 10 min`.
pub(crate) fn minutes(texts: &Texts, minutes: u32) -> String {
    let (hours, rest) = (minutes / 60, minutes % 60);
    let args = [("hours", hours.into()), ("minutes", rest.into())];
    texts.with(
        match (hours, rest) {
            (0, _) => key::REPORT_MINUTES,
            (_, 0) => key::REPORT_HOURS,
            _ => key::REPORT_HOURS_MINUTES,
        },
        &args,
    )
}

/// What kind of day it was, on one line.
pub(crate) fn day_line(texts: &Texts, day: &Day) -> String {
    let mut words = Vec::new();
    words.extend(match (day.ordinary, &day.why_not) {
        (Some(true), _) => Some(texts.get(key::REPORT_FRONT_DAY_ORDINARY)),
        (Some(false), Some(why)) => {
            let why = crate::edition::shortened(why.trim_end_matches('.'), WHY);
            Some(texts.with(key::REPORT_FRONT_DAY_UNUSUAL, &[("why", why.into())]))
        }
        (Some(false), None) => Some(texts.get(key::REPORT_FRONT_DAY_UNUSUAL_BARE)),
        (None, _) => None,
    });
    if day.observed_minutes > 0 {
        let time = minutes(texts, day.observed_minutes);
        words.push(texts.with(key::REPORT_FRONT_OBSERVED, &[("time", time.into())]));
    }
    let counted = |key, n: u32| texts.with(key, &[("n", n.into())]);
    words.extend(day.children.present.map(|n| counted(key::REPORT_HEADCOUNT_CHILDREN, n)));
    let adults: u32 = day.adults.iter().map(|(_, n)| n).sum();
    words.extend((adults > 0).then(|| counted(key::REPORT_HEADCOUNT_ADULTS, adults)));
    words.join(" · ")
}
