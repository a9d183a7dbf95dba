//! How far assessors lie apart with one edition of a rubric, from the visits two of them scored.

use agreement::{Comparison, Said, Spread, Variation, changes};
use report::{Change, Mean as Printed, Verdict};
use rubric::Mean;

use super::Writer;
use super::former::Former;
use super::items::mean;
use crate::error::AppError;
use crate::office::Visits;

/// A difference to be judged: the sub-scale (none for all items), then, now.
pub(super) type Pair = (Option<usize>, Mean, Mean);

impl Writer<'_> {
    /// What can be said of each difference, all of one report together.
    ///
    /// From day to day nothing is measured: no group is seen twice without a change. So nothing is
    /// called certain.
    pub(super) fn verdicts_of(
        &self,
        before: &Former,
        pairs: Vec<(Option<String>, Pair)>,
    ) -> Result<Vec<Verdict>, AppError> {
        let spreads = self.spreads()?;
        let raters = (raters(&before.case.content.role), raters(&self.case.content.role));
        let compared = pairs.iter().map(|(_, (place, then, now))| {
            let spread = match place {
                Some(place) => spreads.subscales.get(*place).copied().flatten(),
                None => spreads.total,
            };
            Comparison {
                before: value(*then),
                now: value(*now),
                raters,
                days: (1, 1),
                variation: Variation { rater: spread.map(|spread| spread.upper), day: None },
            }
        });
        let judged = changes(&compared.collect::<Vec<_>>());
        let verdict =
            |((title, (_, then, now)), judged): ((Option<String>, Pair), agreement::Judged)| {
                let (before, now): (Printed, Printed) = (mean(&then), mean(&now));
                let change = match judged.said {
                    Said::Certain => Change::Certain,
                    Said::Possible => Change::Possible,
                    Said::Within => Change::Within,
                    Said::Undecided => Change::Undecided,
                };
                Verdict { title, before, now, change, limit: judged.limit.and_then(hundredths) }
            };
        Ok(pairs.into_iter().zip(judged).map(verdict).collect())
    }

    /// The spread by sub-scale and in all, where there are visits enough.
    fn spreads(&self) -> Result<Spreads, AppError> {
        let app = self.app;
        let mut apart = Apart::new(self.case.rubric.subscales.len());
        for (one, other) in doubles(&app.visits()?, &self.case.rubric.hash) {
            let (a, b) = (app.store.revision_subscales(one)?, app.store.revision_subscales(other)?);
            for (place, list) in apart.subscales.iter_mut().enumerate() {
                if let (Some(a), Some(b)) = (a.get(place), b.get(place))
                    && let Some(apart) = difference((a.sum, a.n), (b.sum, b.n))
                {
                    list.push(apart);
                }
            }
            let sum = |rows: &[store::SubscaleScore]| {
                rows.iter().fold((0, 0), |(sum, n), row| (sum + row.sum, n + row.n))
            };
            apart.total.extend(difference(sum(&a), sum(&b)));
        }
        Ok(Spreads {
            subscales: apart.subscales.iter().map(|list| Spread::of_pairs(list)).collect(),
            total: Spread::of_pairs(&apart.total),
        })
    }
}

struct Spreads {
    subscales: Vec<Option<Spread>>,
    total: Option<Spread>,
}

struct Apart {
    subscales: Vec<Vec<f64>>,
    total: Vec<f64>,
}

impl Apart {
    fn new(subscales: usize) -> Self {
        Self { subscales: vec![Vec::new(); subscales], total: Vec::new() }
    }
}

/// The first and the second scoring of every visit that two scored with one edition: the originals,
/// never what they agreed on.
fn doubles(visits: &Visits, rubric_hash: &str) -> Vec<(record::Hash, record::Hash)> {
    let of_role = |heads: &[store::VisitRevision], role: &str| {
        let mut found = heads.iter().filter(|head| {
            head.role == role
                && !head.is_retraction
                && head.kind == "external"
                && head.rubric_hash == rubric_hash
        });
        // Two newest records of one scoring are nobody's answer yet.
        let first = found.next().map(|head| head.hash);
        if found.next().is_some() { None } else { first }
    };
    let pair = |heads: &Vec<store::VisitRevision>| {
        Some((of_role(heads, "primary")?, of_role(heads, "second")?))
    };
    visits.values().filter_map(pair).collect()
}

fn difference(one: (u32, u32), other: (u32, u32)) -> Option<f64> {
    let mean = |(sum, n): (u32, u32)| (n > 0).then(|| f64::from(sum) / f64::from(n));
    Some(mean(one)? - mean(other)?)
}

/// How many assessors a result was agreed from.
fn raters(role: &str) -> u32 {
    if role == "consensus" { 2 } else { 1 }
}

fn value(mean: Mean) -> f64 {
    if mean.n == 0 { f64::NAN } else { f64::from(mean.sum) / f64::from(mean.n) }
}

/// A length in points, as hundredths that are never less.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "checked to lie on the scale"
)]
fn hundredths(points: f64) -> Option<u32> {
    (0.0..=100.0).contains(&points).then(|| (points * 100.0).ceil() as u32)
}

#[cfg(test)]
mod tests {
    use super::*;
    use store::VisitRevision;

    fn head(visit: &str, role: &str, byte: u8) -> VisitRevision {
        VisitRevision {
            hash: record::Hash::from_bytes([byte; 32]),
            assessment: format!("a{byte}"),
            visit: visit.into(),
            kindergarten: "100011379".into(),
            group: "Bjørka".into(),
            date: "2026-03-12".into(),
            rubric: "r@1.0.0".into(),
            rubric_hash: "h".into(),
            kind: "external".into(),
            role: role.into(),
            is_backed: true,
            is_retraction: false,
            is_recomputed: true,
            differs: false,
            total: (0, 0, 0),
        }
    }

    #[test]
    fn only_whole_pairs_of_one_edition_count_and_never_the_agreed() {
        let mut visits = Visits::new();
        let mut add = |name: &str, heads: Vec<VisitRevision>| {
            visits.insert((name.to_owned(), "external".to_owned()), heads);
        };
        let (one, two) = (head("v", "primary", 1), head("v", "second", 2));
        add("a pair", vec![one.clone(), two.clone(), head("v", "consensus", 3)]);
        add("one alone", vec![one.clone()]);
        add("a fork", vec![one.clone(), head("v", "primary", 4), two.clone()]);
        let other = VisitRevision { rubric_hash: "other".into(), ..two.clone() };
        add("two editions", vec![one.clone(), other]);
        add("taken back", vec![one, VisitRevision { is_retraction: true, ..two }]);
        let hash = |byte| record::Hash::from_bytes([byte; 32]);
        assert_eq!(doubles(&visits, "h"), [(hash(1), hash(2))]);
    }

    #[test]
    fn a_limit_is_rounded_up_so_that_it_is_never_too_small() {
        assert_eq!(hundredths(0.841), Some(85));
        assert_eq!(hundredths(f64::INFINITY), None);
        assert_eq!(hundredths(f64::NAN), None);
    }
}
