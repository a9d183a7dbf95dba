//! Which backups go by their age.

use std::collections::BTreeSet;

use jiff::civil::Date;

/// The newest ones, whenever they were made.
const NEWEST: usize = 10;
/// Days, weeks and months of which the newest one stays.
const DAYS: usize = 7;
const WEEKS: usize = 8;
const MONTHS: usize = 24;

/// A backup as its age is judged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Aged {
    /// Its name; names sort by the time they were made.
    pub(crate) name: String,
    /// The day it was made, UTC.
    pub(crate) day: Date,
    /// Whether it is whole.
    pub(crate) is_good: bool,
}

/// The names of those that go: all but the last ten, the newest of each of seven days, eight weeks and
/// twenty-four months that have one. The newest good one always stays, whatever its clock said.
pub(crate) fn to_remove(mut all: Vec<Aged>) -> Vec<String> {
    all.sort_by(|one, other| other.name.cmp(&one.name));
    let mut kept: BTreeSet<&str> = all.iter().take(NEWEST).map(|one| one.name.as_str()).collect();
    let week = |one: &Aged| {
        let week = one.day.iso_week_date();
        (i32::from(week.year()), i32::from(week.week()))
    };
    let month = |one: &Aged| (i32::from(one.day.year()), i32::from(one.day.month()));
    let day = |one: &Aged| (i32::from(one.day.year()), i32::from(one.day.day_of_year()));
    kept.extend(newest_of(&all, DAYS, day));
    kept.extend(newest_of(&all, WEEKS, week));
    kept.extend(newest_of(&all, MONTHS, month));
    kept.extend(all.iter().find(|one| one.is_good).map(|one| one.name.as_str()));
    all.iter().filter(|one| !kept.contains(one.name.as_str())).map(|one| one.name.clone()).collect()
}

/// The newest of each of the newest spans of time. `all` begins with the newest. One that is not whole
/// does not stand for its span.
fn newest_of(
    all: &[Aged],
    spans: usize,
    span: impl Fn(&Aged) -> (i32, i32),
) -> impl Iterator<Item = &str> {
    let mut seen = BTreeSet::new();
    let good = all.iter().filter(|one| one.is_good);
    good.filter(move |one| seen.len() < spans && seen.insert(span(one)))
        .map(|one| one.name.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::ToSpan as _;

    fn one(day: Date, nn: usize, is_good: bool) -> Aged {
        Aged { name: format!("{day}-{nn:02}"), day, is_good }
    }

    /// `per_day` backups on every day of some years, the newest last.
    fn years(days: i32, per_day: usize) -> Vec<Aged> {
        let first = jiff::civil::date(2024, 1, 1);
        (0..days)
            .flat_map(|day| (1..=per_day).map(move |nn| (day, nn)))
            .map(|(day, nn)| one(first.saturating_add(day.days()), nn, true))
            .collect()
    }

    fn kept(all: &[Aged]) -> Vec<String> {
        let gone = to_remove(all.to_vec());
        let names = all.iter().map(|one| one.name.clone());
        names.filter(|name| !gone.contains(name)).collect()
    }

    #[test]
    fn the_last_ten_stay_whenever_they_were_made() {
        assert!(to_remove(years(1, 10)).is_empty());
        assert_eq!(to_remove(years(1, 11)).len(), 1);
        assert_eq!(to_remove(years(1, 11)), ["2024-01-01-01"], "the oldest goes");
        assert!(to_remove(Vec::new()).is_empty());
    }

    #[test]
    fn days_weeks_and_months_keep_their_newest() {
        let all = years(1_000, 3);
        let kept = kept(&all);
        // Ten newest reach over four days; then three more days, weeks and months.
        assert_eq!(kept.len(), 10 + 3 + 7 + 22, "{kept:?}");
        assert!(kept.contains(&"2026-08-31-03".to_owned()), "the newest of a month: {kept:?}");
        assert!(!kept.contains(&"2026-08-31-02".to_owned()));
        assert!(kept.iter().all(|name| name.as_str() >= "2024-10"), "24 months: {kept:?}");
        assert!(kept.contains(&"2024-10-31-03".to_owned()));
    }

    #[test]
    fn taken_one_by_one_the_same_stay() {
        let all = years(400, 2);
        let mut lying: Vec<Aged> = Vec::new();
        for made in all.clone() {
            lying.push(made);
            let gone = to_remove(lying.clone());
            lying.retain(|one| !gone.contains(&one.name));
        }
        let months: BTreeSet<String> = lying.iter().map(|one| one.name[..7].to_owned()).collect();
        assert_eq!(months.len(), 14, "no month was thinned out on the way: {months:?}");
        assert!(lying.len() <= 10 + 7 + 8 + 24);
    }

    #[test]
    fn the_last_good_one_always_stays() {
        let mut all = years(60, 1);
        all.iter_mut().skip(1).for_each(|one| one.is_good = false);
        assert!(kept(&all).contains(&all[0].name), "though it is the oldest of all");
        assert_eq!(kept(&all).len(), 11);
    }
}
