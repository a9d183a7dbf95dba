//! Domains and groups of items of which one counts.

use std::collections::BTreeSet;

use crate::id::{ItemId, SubscaleId};
use crate::model::Rubric;
use crate::problem::ProblemKind;
use crate::reader::Notes;

/// Domains name sub-scales that are there; alternatives name two or more items of one sub-scale,
/// each in one group only.
pub(super) fn check(rubric: &Rubric, notes: &Notes<'_>) {
    let mut domains = BTreeSet::new();
    for (place, domain) in rubric.domains.iter().enumerate() {
        let at = format!("domain[{place}]");
        once(&mut domains, &domain.id, notes, &at);
        let mut seen = BTreeSet::new();
        for id in &domain.subscales {
            once(&mut seen, id, notes, &at);
            if !rubric.subscales.iter().any(|subscale| subscale.id == *id) {
                notes.add(ProblemKind::SubscaleUnknown { id: id.to_string() }, 0..0, &at);
            }
        }
    }
    let (mut groups, mut seen) = (BTreeSet::new(), BTreeSet::new());
    for (place, group) in rubric.alternatives.iter().enumerate() {
        let at = format!("choose_one[{place}]");
        once(&mut groups, &group.id, notes, &at);
        for id in &group.items {
            once(&mut seen, id, notes, &at);
            if rubric.item(id).is_none() {
                notes.add(ProblemKind::ItemUnknown { id: id.to_string() }, 0..0, &at);
            }
        }
        let homes: BTreeSet<&SubscaleId> =
            group.items.iter().filter_map(|id| home(rubric, id)).collect();
        if group.items.len() < 2 || homes.len() > 1 {
            notes.add(ProblemKind::ChooseOneApart { id: group.id.to_string() }, 0..0, &at);
        }
    }
}

fn once<T: Ord + Clone + std::fmt::Display>(
    seen: &mut BTreeSet<T>,
    id: &T,
    notes: &Notes<'_>,
    at: &str,
) {
    if !seen.insert(id.clone()) {
        notes.add(ProblemKind::Duplicate { id: id.to_string() }, 0..0, at);
    }
}

fn home<'r>(rubric: &'r Rubric, item: &ItemId) -> Option<&'r SubscaleId> {
    let holds = |id: &ItemId| id == item;
    rubric
        .subscales
        .iter()
        .find(|subscale| subscale.items.iter().any(|item| holds(&item.id)))
        .map(|subscale| &subscale.id)
}
