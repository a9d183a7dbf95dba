//! Which of the rubric's problems only follow from another: a person mends causes.

use std::collections::{BTreeMap, BTreeSet};

use rubric::{Problem, ProblemKind};

use crate::book::Book;
use crate::form::Page;
use crate::notes::{Notes, Spot};
use crate::places::Places;

/// Adds what the rubric says at its cells, without what follows from something else.
///
/// - Guarantee: where the rubric has a problem, at least one is noted.
pub(crate) fn add_causes(problems: Vec<Problem>, places: &Places, book: &Book, notes: &Notes) {
    let blamed = notes.blamed();
    let is_id_wrong = is_id_wrong(&blamed, book);
    let placed: Vec<(Spot, ProblemKind)> =
        problems.into_iter().map(|problem| (places.spot(&problem), problem.kind)).collect();
    let mut by_spot: BTreeMap<Spot, Vec<&ProblemKind>> = BTreeMap::new();
    for (spot, kind) in &placed {
        by_spot.entry(*spot).or_default().push(kind);
    }
    let mut is_silent = blamed.is_empty();
    for (spot, kind) in &placed {
        let follows = blamed.contains(spot)
            || matches!(kind, ProblemKind::TextForUnknown { .. })
            || (is_id_wrong && hangs_on_ids(kind, spot.page))
            || follows_in_cell(kind, &by_spot[spot]);
        if !follows {
            notes.add(*spot, kind.clone());
            is_silent = false;
        }
    }
    if is_silent {
        placed.into_iter().for_each(|(spot, kind)| notes.add(spot, kind));
    }
}

/// Whether an id, or the sub-scale of an item, has a problem of its own.
fn is_id_wrong(blamed: &BTreeSet<Spot>, book: &Book) -> bool {
    let is_id = |spot: &Spot| {
        let Some((_, column)) = spot.cell else { return false };
        let is_it = |word| {
            book.table(spot.page).is_some_and(|table| table.column(word, None) == Some(column))
        };
        is_it("id") || (spot.page == Page::Items && is_it("sub-scale"))
    };
    blamed.iter().any(is_id)
}

/// Whether a problem may be gone once every id is right.
fn hangs_on_ids(kind: &ProblemKind, page: Page) -> bool {
    match kind {
        ProblemKind::ItemUnknown { .. }
        | ProblemKind::SubscaleUnknown { .. }
        | ProblemKind::CrosswalkUnknown { .. }
        | ProblemKind::CrosswalkItem { .. }
        | ProblemKind::ChooseOneApart { .. }
        | ProblemKind::LevelMissing { .. }
        | ProblemKind::LevelOnlyNa { .. } => true,
        ProblemKind::ListEmpty {} => page == Page::Subscales,
        _ => false,
    }
}

/// An empty cell is empty and nothing else; a list of wrong words alone is not also empty.
fn follows_in_cell(kind: &ProblemKind, all: &[&ProblemKind]) -> bool {
    let is_missing = |kind: &ProblemKind| matches!(kind, ProblemKind::TextMissing { .. });
    let is_empty = |kind: &ProblemKind| matches!(kind, ProblemKind::ListEmpty {});
    (!is_missing(kind) && all.iter().any(|other| is_missing(other)))
        || (is_empty(kind) && all.iter().any(|other| !is_empty(other)))
}
