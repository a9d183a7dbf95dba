use std::collections::BTreeMap;

use record::Hash;
use serde::Serialize;
use store::{SubscaleScore, VisitRevision};

use crate::app::App;
use crate::content::Content;
use crate::error::AppError;
use crate::permission::Right;

/// The one result of a visit, or why there is none.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Resolution {
    /// One assessor scored.
    OneAssessor(Hash),
    /// The assessors agreed.
    Consensus(Hash),
    /// Two scored and nobody agreed yet: no report, no mean.
    WaitsForConsensus,
    /// Two newest revisions of one assessment: a person decides.
    Forked,
}

impl Resolution {
    /// The word in files.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::OneAssessor(_) => "one-assessor",
            Self::Consensus(_) => "consensus",
            Self::WaitsForConsensus => "waits-for-consensus",
            Self::Forked => "forked",
        }
    }

    /// The record the result stands in.
    #[must_use]
    pub const fn record(self) -> Option<Hash> {
        match self {
            Self::OneAssessor(hash) | Self::Consensus(hash) => Some(hash),
            Self::WaitsForConsensus | Self::Forked => None,
        }
    }
}

/// A mean with its counts.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct CellMean {
    /// The sub-scale; `total` for the mean over all items.
    pub id: String,
    /// Sum of the scores.
    pub sum: u32,
    /// How many items have a score.
    pub n: u32,
    /// How many items there are.
    pub of: u32,
    /// The mean; none where nothing is scored.
    pub mean: Option<f64>,
}

impl CellMean {
    fn new(id: &str, sum: u32, n: u32, of: u32) -> Self {
        let mean = (n > 0).then(|| f64::from(sum) / f64::from(n));
        Self { id: id.to_owned(), sum, n, of, mean }
    }
}

impl From<&SubscaleScore> for CellMean {
    fn from(score: &SubscaleScore) -> Self {
        Self::new(&score.subscale, score.sum, score.n, score.of)
    }
}

/// One visit in the summary.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SummaryRow {
    /// Organisation number.
    pub kindergarten: String,
    /// The name, the number where no register told it.
    pub name: String,
    /// Whether there can be no such kindergarten: real numbers begin with 8 or 9.
    pub is_invented: bool,
    /// The group.
    pub group: String,
    /// ISO date.
    pub date: String,
    /// The visit.
    pub visit: String,
    /// `external` or `self`.
    pub kind: String,
    /// Rubric id and version.
    pub rubric: String,
    /// `one-assessor`, `consensus`, `waits-for-consensus` or `forked`.
    pub result: &'static str,
    /// The record the result stands in.
    pub record: Option<Hash>,
    /// Whether this program computed the scores itself.
    pub checked: bool,
    /// Whether the scores in the record are others than ours.
    pub differs: bool,
    /// The sub-scales, in the order of the rubric; empty without a result.
    pub subscales: Vec<CellMean>,
    /// The mean over all items.
    pub total: Option<CellMean>,
}

/// The municipality as the office has it. Never an order of kindergartens by score: rows stand by
/// name, group and day.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Summary {
    /// One row a visit.
    pub visits: Vec<SummaryRow>,
    /// SHA-256 over all records: the same in two offices that hold the same.
    pub state_digest: Hash,
}

/// What a person should look at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct VisitConflict {
    /// The visit.
    pub visit: String,
    /// Organisation number.
    pub kindergarten: String,
    /// The group.
    pub group: String,
    /// ISO date.
    pub date: String,
    /// `waits-for-consensus` or `forked`.
    pub reason: &'static str,
    /// The records that stand beside each other.
    pub records: Vec<Hash>,
}

/// The newest revisions by visit and kind of assessment. The visit alone says what belongs
/// together: two assessors may write the name of the group differently.
pub(crate) type Visits = BTreeMap<(String, String), Vec<VisitRevision>>;

impl App {
    /// One result a visit, by kindergarten, group and day.
    ///
    /// Practice and training never appear.
    ///
    /// # Errors
    ///
    /// As the file says.
    pub fn office_summary(&self) -> Result<Summary, AppError> {
        self.allow(Right::Municipality)?;
        self.summary()
    }

    /// The same, for what is made of the results that are here.
    pub(crate) fn summary(&self) -> Result<Summary, AppError> {
        let mut rows = Vec::new();
        for heads in self.visits()?.values() {
            let Some(resolution) = resolve(heads) else { continue };
            rows.push(self.summary_row(heads, resolution)?);
        }
        rows.sort_by(|a, b| {
            (&a.name, &a.kindergarten, &a.group, &a.date, &a.kind, &a.visit).cmp(&(
                &b.name,
                &b.kindergarten,
                &b.group,
                &b.date,
                &b.kind,
                &b.visit,
            ))
        });
        Ok(Summary { visits: rows, state_digest: self.state_digest()? })
    }

    /// Visits that have no single result, with the records that stand beside each other.
    ///
    /// # Errors
    ///
    /// As the file says.
    pub fn office_conflicts(&self) -> Result<Vec<VisitConflict>, AppError> {
        self.allow(Right::Municipality)?;
        let mut conflicts = Vec::new();
        for heads in self.visits()?.into_values() {
            let Some(resolution) = resolve(&heads).filter(|found| found.record().is_none()) else {
                continue;
            };
            let Some(first) = heads.first().cloned() else { continue };
            conflicts.push(VisitConflict {
                visit: first.visit,
                kindergarten: first.kindergarten,
                group: first.group,
                date: first.date,
                reason: resolution.word(),
                records: heads.iter().map(|head| head.hash).collect(),
            });
        }
        Ok(conflicts)
    }

    /// How the visit is resolved; none where it has no assessment that counts.
    pub(crate) fn resolution_of(&self, visit: &str) -> Result<Option<Resolution>, AppError> {
        let all = by_visit(self.store.visit_heads_of_visit(visit)?);
        // An external result goes before the kindergarten's own.
        let resolved =
            all.values().filter_map(|heads| Some((heads.first()?.kind == "self", resolve(heads)?)));
        Ok(resolved.min_by_key(|(is_own, _)| *is_own).map(|(_, resolution)| resolution))
    }

    /// How a visit is resolved among its assessments of one kind; none where it has none that counts.
    pub(crate) fn resolution_of_kind(
        &self,
        visit: &str,
        kind: &str,
    ) -> Result<Option<Resolution>, AppError> {
        let all = by_visit(self.store.visit_heads_of_visit(visit)?);
        let heads = all.get(&(visit.to_owned(), kind.to_owned()));
        Ok(heads.and_then(|heads| resolve(heads)))
    }

    /// The results of the visits before to the same group with the same edition, oldest first. A
    /// group that was renamed, or has gone into this one by then, is the same, as far as the groups
    /// here know it.
    pub(crate) fn earlier_results(
        &self,
        content: &Content,
        is_same_edition: impl Fn(&VisitRevision) -> bool,
    ) -> Result<Vec<Hash>, AppError> {
        let lineage = self.lineage(&content.kindergarten)?;
        let (date, now) = (content.date.as_str(), (content.group.as_str(), content.date.as_str()));
        let mut found: Vec<(String, Hash)> = Vec::new();
        for heads in self.visits_of(&content.kindergarten)?.values() {
            let Some(first) = heads.first() else { continue };
            let is_earlier = first.kind == content.kind
                && first.date.as_str() < date
                && lineage.is_same((&first.group, &first.date), now)
                && is_same_edition(first);
            let hash = resolve(heads).filter(|_| is_earlier).and_then(Resolution::record);
            found.extend(hash.map(|hash| (first.date.clone(), hash)));
        }
        // Of two on one day the visit that was minted first comes last, as it always has.
        found.reverse();
        found.sort_by(|a, b| a.0.cmp(&b.0));
        Ok(found.into_iter().map(|(_, hash)| hash).collect())
    }

    pub(crate) fn visits(&self) -> Result<Visits, AppError> {
        Ok(by_visit(self.store.visit_heads()?))
    }

    /// The same of one kindergarten.
    pub(crate) fn visits_of(&self, kindergarten: &str) -> Result<Visits, AppError> {
        Ok(by_visit(self.store.visit_heads_of_kindergarten(kindergarten)?))
    }

    fn summary_row(
        &self,
        heads: &[VisitRevision],
        resolution: Resolution,
    ) -> Result<SummaryRow, AppError> {
        let shown = resolution.record().and_then(|hash| heads.iter().find(|h| h.hash == hash));
        let of = shown.unwrap_or(&heads[0]);
        let known = self.store.kindergarten(&of.kindergarten)?;
        let subscales = match shown {
            Some(head) => self.store.revision_subscales(head.hash)?,
            None => Vec::new(),
        };
        Ok(SummaryRow {
            is_invented: !of.kindergarten.starts_with(['8', '9']),
            kindergarten: of.kindergarten.clone(),
            name: known.map_or_else(|| of.kindergarten.clone(), |kindergarten| kindergarten.name),
            group: of.group.clone(),
            date: of.date.clone(),
            visit: of.visit.clone(),
            kind: of.kind.clone(),
            rubric: of.rubric.clone(),
            result: resolution.word(),
            record: resolution.record(),
            checked: shown.is_some_and(|head| head.is_recomputed),
            differs: shown.is_some_and(|head| head.differs),
            subscales: subscales.iter().map(CellMean::from).collect(),
            total: shown
                .map(|head| CellMean::new("total", head.total.0, head.total.1, head.total.2)),
        })
    }
}

/// The newest revisions by visit and kind. Practice and training never appear.
fn by_visit(heads: Vec<VisitRevision>) -> Visits {
    let mut visits = Visits::new();
    for head in heads {
        if matches!(head.kind.as_str(), "practice" | "training") {
            continue;
        }
        visits.entry((head.visit.clone(), head.kind.clone())).or_default().push(head);
    }
    visits
}

/// The result of one visit from its newest revisions; none where everything was taken back.
///
/// # Source
///
/// Our own choice: the consensus if there is one; two final scorings without it give no result; one
/// scorer gives that one. A fork is shown to a person, never decided by a clock.
pub(crate) fn resolve(heads: &[VisitRevision]) -> Option<Resolution> {
    let is_forked = heads.iter().enumerate().any(|(place, head)| {
        heads[..place].iter().any(|other| other.assessment == head.assessment)
    });
    if is_forked {
        return Some(Resolution::Forked);
    }
    let live: Vec<&VisitRevision> = heads.iter().filter(|head| !head.is_retraction).collect();
    let consensus: Vec<&&VisitRevision> =
        live.iter().filter(|head| head.role == "consensus").collect();
    match (consensus.as_slice(), live.as_slice()) {
        ([], []) => None,
        ([agreed], _) if agreed.is_backed => Some(Resolution::Consensus(agreed.hash)),
        ([], [one]) => Some(Resolution::OneAssessor(one.hash)),
        ([], _) => Some(Resolution::WaitsForConsensus),
        _ => Some(Resolution::Forked),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn head(assessment: &str, role: &str, byte: u8) -> VisitRevision {
        VisitRevision {
            hash: Hash::from_bytes([byte; 32]),
            assessment: assessment.into(),
            visit: "v".into(),
            kindergarten: "100011379".into(),
            group: "Bjørka".into(),
            date: "2026-03-12".into(),
            rubric: "r@1.0.0".into(),
            rubric_hash: String::new(),
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
    fn one_result_a_visit_and_never_by_chance() {
        let (first, second) = (head("a", "primary", 1), head("b", "second", 2));
        let agreed = head("c", "consensus", 3);
        let taken_back = VisitRevision { is_retraction: true, ..second.clone() };
        let other = head("a", "primary", 4);
        let hash = |byte| Hash::from_bytes([byte; 32]);
        let cases = [
            ("nobody", vec![], None),
            ("one", vec![first.clone()], Some(Resolution::OneAssessor(hash(1)))),
            ("two", vec![first.clone(), second.clone()], Some(Resolution::WaitsForConsensus)),
            ("agreed", vec![first.clone(), second, agreed], Some(Resolution::Consensus(hash(3)))),
            (
                "one taken back",
                vec![first.clone(), taken_back.clone()],
                Some(Resolution::OneAssessor(hash(1))),
            ),
            ("all taken back", vec![taken_back], None),
            ("a fork", vec![first, other], Some(Resolution::Forked)),
        ];
        for (why, heads, expected) in cases {
            assert_eq!(resolve(&heads), expected, "{why}");
        }
    }
}
