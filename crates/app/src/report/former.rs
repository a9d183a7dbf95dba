use std::collections::BTreeMap;
use std::sync::Arc;

use record::Hash;
use rubric::{Crosswalk, Item, ItemId, Mean, Rubric, Subscale};

use crate::app::App;
use crate::case::Case;
use crate::error::AppError;

/// The result of the visit before, as far as it can be held against this one.
///
/// # Source
///
/// Our own choice: within one version everything is compared; across versions only what the
/// crosswalk of the newer one calls the same, never by likeness of ids.
pub(super) struct Former {
    pub(super) case: Case,
    /// The item of the visit before by the item of this one; none within one version.
    same: Option<BTreeMap<ItemId, ItemId>>,
}

impl Former {
    /// The version the visit before was made with, where it is another one.
    pub(super) fn through(&self) -> Option<String> {
        self.same.as_ref().map(|_| self.case.rubric.name())
    }

    /// The score of the item that is the same.
    pub(super) fn score_of(&self, item: &ItemId) -> Option<u8> {
        let before = match &self.same {
            Some(same) => same.get(item)?,
            None => item,
        };
        self.case.score.item(before)?.score
    }

    /// The mean of a sub-scale, where every item of it is the same and no other belonged to it.
    pub(super) fn mean_of(&self, subscale: &Subscale) -> Option<Mean> {
        let Some(same) = &self.same else {
            let results = &self.case.score.subscales;
            return results.iter().find(|other| other.id == subscale.id).map(|other| other.mean);
        };
        let before: Option<Vec<&ItemId>> =
            subscale.items.iter().map(|item| same.get(&item.id)).collect();
        let before = before?;
        let is_all = |other: &Subscale| {
            other.items.len() == before.len()
                && other.items.iter().all(|item: &Item| before.contains(&&item.id))
        };
        let place = self.case.rubric.subscales.iter().position(is_all)?;
        self.case.score.subscales.get(place).map(|result| result.mean)
    }

    /// The mean over all items that are the same.
    pub(super) fn total(&self, rubric: &Rubric) -> Mean {
        let Some(same) = &self.same else { return self.case.score.total };
        let mut total = Mean { sum: 0, n: 0, of: 0 };
        for before in rubric.items().filter_map(|item| same.get(&item.id)) {
            let result = self.case.score.item(before).filter(|result| !result.is_not_counted());
            let Some(result) = result else { continue };
            total.of += 1;
            if let Some(score) = result.score {
                total.sum += u32::from(score);
                total.n += 1;
            }
        }
        total
    }

    /// Items of this version that cannot be held against the visit before.
    pub(super) fn items_apart(&self, rubric: &Rubric) -> usize {
        let Some(same) = &self.same else { return 0 };
        rubric.items().filter(|item| !same.contains_key(&item.id)).count()
    }
}

impl App {
    /// The result of the visit before: of the same version, or of one that the crosswalk of this
    /// one leads from.
    pub(super) fn former(&self, case: &Case) -> Result<Option<Former>, AppError> {
        let is_known = |head: &store::VisitRevision| self.is_comparable(case, head);
        let hash = self.earlier_results(&case.content, is_known)?.pop();
        hash.map(|hash| self.former_of(case, hash)).transpose()
    }

    /// The results of all visits before that can be held against this one, oldest first.
    pub(super) fn formers(&self, case: &Case) -> Result<Vec<Former>, AppError> {
        let is_known = |head: &store::VisitRevision| self.is_comparable(case, head);
        let hashes = self.earlier_results(&case.content, is_known)?;
        hashes.into_iter().map(|hash| self.former_of(case, hash)).collect()
    }

    fn former_of(&self, case: &Case, hash: Hash) -> Result<Former, AppError> {
        let former = self.record_case(hash)?;
        let same = (former.rubric.hash != case.rubric.hash)
            .then(|| same_items(&case.rubric, &former.rubric));
        Ok(Former { case: former, same })
    }

    /// Whether a result is of the same version, or of one that the crosswalk of this one leads from.
    fn is_comparable(&self, case: &Case, head: &store::VisitRevision) -> bool {
        let other: Option<&Arc<Rubric>> = self.rubrics().exact(&head.rubric, &head.rubric_hash);
        other.is_some_and(|other| {
            other.hash == case.rubric.hash || walk(&case.rubric, other).is_some()
        })
    }
}

pub(super) fn walk<'r>(new: &'r Rubric, old: &Rubric) -> Option<&'r Crosswalk> {
    new.crosswalks.iter().find(|walk| walk.from == old.name())
}

fn same_items(new: &Rubric, old: &Rubric) -> BTreeMap<ItemId, ItemId> {
    let Some(walk) = walk(new, old) else { return BTreeMap::new() };
    new.items()
        .filter_map(|item| {
            Some((item.id.clone(), walk.same_item_before(&item.id, old, new)?.clone()))
        })
        .collect()
}
