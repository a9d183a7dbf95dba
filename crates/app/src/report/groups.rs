//! The groups of one kindergarten, one by one.

use ::report::{GroupResult, Groups, Mean};
use record::Hash;
use rubric::Rubric;
use store::{StoredGroup, VisitRevision};

use super::items::mean;
use super::{Writer, stamp};
use crate::error::AppError;
use crate::group::{GroupKind, name_on};
use crate::observe::AgesOutside;
use crate::office::{Resolution, resolve};

/// How many days apart two visits may be to be of one round: eight weeks.
const ROUND: i32 = 56;
/// The ages a group of younger children has at most, in months.
const YOUNGER_UNTIL: u16 = 36;

/// The result of one group of the round.
struct Found {
    name: String,
    date: String,
    is_this: bool,
    subscales: Vec<Mean>,
    total: Mean,
    /// Whether its children are of the ages the scale is made for, as far as anybody said.
    is_inside: bool,
}

impl Writer<'_> {
    /// The groups of the kindergarten with a result of the same edition within eight weeks; none
    /// where there is no other.
    ///
    /// # Source
    ///
    /// Our own choice: a mean only over at least two groups and at least half of those in the age
    /// range of the scale; groups outside its ages are shown and never in a mean. Every group counts
    /// alike, however many of its items have a score.
    pub(super) fn groups(&self) -> Result<Option<Groups>, AppError> {
        if self.case.content.kind != "external" {
            return Ok(None);
        }
        let mut found = vec![self.this_group()];
        found.extend(self.other_groups()?);
        if found.len() < 2 {
            return Ok(None);
        }
        found.sort_by(|a, b| (&a.name, &a.date).cmp(&(&b.name, &b.date)));
        let of_groups = self.groups_in_range()?;
        let titles = self.case.rubric.subscales.iter().map(|subscale| {
            self.wording().subscales.get(&subscale.id).cloned().unwrap_or_default()
        });
        Ok(Some(Groups {
            subscales: titles.collect(),
            mean: mean_over(&found, of_groups),
            of_groups,
            groups: found.into_iter().map(GroupResult::from).collect(),
        }))
    }

    fn this_group(&self) -> Found {
        let (content, score) = (&self.case.content, &self.case.score);
        Found {
            name: content.group.clone(),
            date: content.date.clone(),
            is_this: true,
            subscales: score.subscales.iter().map(|result| mean(&result.mean)).collect(),
            total: mean(&score.total),
            is_inside: AgesOutside::of(&content.day, &self.case.rubric).is_none(),
        }
    }

    /// The other groups, each with its result nearest in time.
    fn other_groups(&self) -> Result<Vec<Found>, AppError> {
        let content = &self.case.content;
        let lineage = self.app.lineage(&content.kindergarten)?;
        let mut nearest: Vec<(i32, VisitRevision)> = Vec::new();
        for heads in self.app.visits_of(&content.kindergarten)?.into_values() {
            let Some(head) = result_among(heads) else { continue };
            let Some(apart) = days_apart(&head.date, &content.date) else { continue };
            let is_of_round = head.kind == content.kind
                && head.visit != content.visit
                && head.rubric_hash == self.case.rubric.hash
                && apart <= ROUND;
            let is_group = |one: (&str, &str), two: (&str, &str)| {
                if one.1 <= two.1 { lineage.is_same(one, two) } else { lineage.is_same(two, one) }
            };
            let own = (content.group.as_str(), content.date.as_str());
            if !is_of_round || is_group((&head.group, &head.date), own) {
                continue;
            }
            let known = nearest.iter_mut().find(|(_, other)| {
                is_group((&other.group, &other.date), (&head.group, &head.date))
            });
            match known {
                Some(known) if apart < known.0 => *known = (apart, head),
                Some(_) => {}
                None => nearest.push((apart, head)),
            }
        }
        nearest.into_iter().map(|(_, head)| self.other_group(head)).collect()
    }

    fn other_group(&self, head: VisitRevision) -> Result<Found, AppError> {
        let subscales = self.app.store.revision_subscales(head.hash)?;
        let (sum, n, of) = head.total;
        let body = self.app.body(head.hash)?;
        Ok(Found {
            is_this: false,
            subscales: subscales
                .iter()
                .map(|row| Mean { sum: row.sum, n: row.n, of: row.of })
                .collect(),
            total: Mean { sum, n, of },
            is_inside: AgesOutside::of(&body.day, &self.case.rubric).is_none(),
            name: head.group,
            date: head.date,
        })
    }

    /// How many groups the kindergarten has that day in the age range of the scale; none where none
    /// is known.
    fn groups_in_range(&self) -> Result<Option<u32>, AppError> {
        let content = &self.case.content;
        let known = self.app.store.groups(&content.kindergarten)?;
        let there = known.iter().filter(|group| is_there(group, &content.date));
        let count = there.filter(|group| is_in_range(group, &self.case.rubric)).count();
        Ok(u32::try_from(count).ok().filter(|count| *count > 0))
    }
}

impl From<Found> for GroupResult {
    fn from(found: Found) -> Self {
        Self {
            name: found.name,
            date: stamp(&found.date),
            is_this: found.is_this,
            subscales: found.subscales,
            total: found.total,
        }
    }
}

/// The revision in which the result of a visit stands.
fn result_among(heads: Vec<VisitRevision>) -> Option<VisitRevision> {
    let hash: Hash = resolve(&heads).and_then(Resolution::record)?;
    heads.into_iter().find(|head| head.hash == hash)
}

fn days_apart(one: &str, other: &str) -> Option<i32> {
    let day = |text: &str| text.parse::<jiff::civil::Date>().ok();
    Some((day(one)? - day(other)?).get_days().abs())
}

fn is_there(group: &StoredGroup, date: &str) -> bool {
    let has_begun = group.valid_from.as_deref().is_none_or(|from| from <= date);
    let goes_on = group.valid_to.as_deref().is_none_or(|to| date <= to);
    let is_merged = group.merged.as_ref().is_some_and(|(_, on)| on.as_str() <= date);
    has_begun && goes_on && !is_merged && !name_on(group, date).is_empty()
}

/// Whether the children of a group may be of the ages a scale is made for. Nothing is known of a
/// group but its kind: one of younger children is outside where the scale is made for older ones.
fn is_in_range(group: &StoredGroup, rubric: &Rubric) -> bool {
    let is_younger =
        group.kind.as_deref().and_then(GroupKind::from_word) == Some(GroupKind::Younger);
    !(is_younger && rubric.ages_months.0 + 12 >= YOUNGER_UNTIL)
}

/// The mean over groups by sub-scale and in all, where there may be one.
fn mean_over(found: &[Found], of_groups: Option<u32>) -> Option<Vec<Option<(i64, u32)>>> {
    let inside: Vec<&Found> = found.iter().filter(|group| group.is_inside).collect();
    let k = u32::try_from(inside.len()).ok()?;
    if k < 2 || of_groups.is_none_or(|of| 2 * k < of) {
        return None;
    }
    let places = inside.iter().map(|group| group.subscales.len()).max()?;
    let mut means: Vec<Option<(i64, u32)>> = (0..places)
        .map(|place| {
            let means: Option<Vec<Mean>> =
                inside.iter().map(|group| group.subscales.get(place).copied()).collect();
            mean_of_means(&means?)
        })
        .collect();
    means.push(mean_of_means(&inside.iter().map(|group| group.total).collect::<Vec<_>>()));
    Some(means)
}

/// The mean of means as an exact fraction; none where fewer than two have a value.
fn mean_of_means(means: &[Mean]) -> Option<(i64, u32)> {
    let (mut sum, mut under, mut k) = (0_i64, 1_i64, 0_i64);
    for mean in means.iter().filter(|mean| mean.n > 0) {
        let n = i64::from(mean.n);
        let wider = under / gcd(under, n) * n;
        sum = sum * (wider / under) + i64::from(mean.sum) * (wider / n);
        (under, k) = (wider, k + 1);
    }
    if k < 2 {
        return None;
    }
    let under = under * k;
    let shared = gcd(sum, under).max(1);
    Some((sum / shared, u32::try_from(under / shared).ok()?))
}

const fn gcd(mut one: i64, mut other: i64) -> i64 {
    while other != 0 {
        (one, other) = (other, one % other);
    }
    one
}

#[cfg(test)]
mod tests {
    use super::*;

    fn group(name: &str, (sum, n): (u32, u32), is_inside: bool) -> Found {
        Found {
            name: name.to_owned(),
            date: "2026-03-12".to_owned(),
            is_this: false,
            subscales: vec![Mean { sum, n, of: 4 }],
            total: Mean { sum, n, of: 4 },
            is_inside,
        }
    }

    #[test]
    fn every_group_counts_alike_and_exactly() {
        let mean = |sum, n| Mean { sum, n, of: 9 };
        let cases = [
            (vec![mean(12, 4), mean(10, 2)], Some((4, 1))),
            (vec![mean(10, 3), mean(7, 2)], Some((41, 12))),
            (vec![mean(10, 3), mean(0, 0)], None),
            (vec![mean(1, 3), mean(1, 3), mean(1, 3)], Some((1, 3))),
        ];
        for (means, expected) in cases {
            assert_eq!(mean_of_means(&means), expected, "{means:?}");
        }
    }

    #[test]
    fn a_mean_needs_two_groups_and_half_of_those_in_the_age_range() {
        let (one, two) = (group("a", (12, 4), true), group("b", (16, 4), true));
        let outside = group("c", (4, 4), false);
        let has_mean = |found: &[Found], of| mean_over(found, of).is_some();
        let both = [one, two];
        assert_eq!(mean_over(&both, Some(4)), Some(vec![Some((7, 2)), Some((7, 2))]));
        assert!(!has_mean(&both, Some(5)), "less than half");
        assert!(!has_mean(&both, None), "nobody knows how many there are");
        let [one, _] = both;
        assert!(!has_mean(&[one, outside], Some(2)), "one of the two is outside the ages");
    }
}
