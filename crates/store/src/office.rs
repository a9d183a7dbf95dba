use record::Hash;
use rusqlite::Row;

use crate::error::{Doing, StoreError};
use crate::open::Store;
use crate::record::hash_from;
use crate::revision::{ItemScore, SubscaleScore};

/// A newest revision of one assessment. Two of one assessment are a fork.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VisitRevision {
    /// The record.
    pub hash: Hash,
    /// The assessment.
    pub assessment: String,
    /// The visit.
    pub visit: String,
    /// Organisation number.
    pub kindergarten: String,
    /// The group.
    pub group: String,
    /// ISO date.
    pub date: String,
    /// Rubric id and version.
    pub rubric: String,
    /// Rubric hash, hex.
    pub rubric_hash: String,
    /// `external`, `self`, `practice` or `training`.
    pub kind: String,
    /// `primary`, `second` or `consensus`.
    pub role: String,
    /// Whether one of the visit's assessors or an approved key signed it.
    pub is_backed: bool,
    /// Whether the assessment was taken back.
    pub is_retraction: bool,
    /// Whether this program could compute the scores itself.
    pub is_recomputed: bool,
    /// Whether the scores in the record are others than ours.
    pub differs: bool,
    /// The mean over all items: sum, n, of.
    pub total: (u32, u32, u32),
}

pub(crate) fn revision_from(row: &Row<'_>) -> Result<VisitRevision, rusqlite::Error> {
    Ok(VisitRevision {
        hash: hash_from(row, "hash")?,
        assessment: row.get("assessment")?,
        visit: row.get("visit")?,
        kindergarten: row.get("kindergarten")?,
        group: row.get("group_name")?,
        date: row.get("date")?,
        rubric: row.get("rubric")?,
        rubric_hash: row.get("rubric_hash")?,
        kind: row.get("kind")?,
        role: row.get("role")?,
        is_backed: row.get("is_backed")?,
        is_retraction: row.get("is_retraction")?,
        is_recomputed: row.get("is_recomputed")?,
        differs: row.get("differs")?,
        total: (row.get("total_sum")?, row.get("total_n")?, row.get("total_of")?),
    })
}

impl Store {
    /// What an id, or the beginning of one, names: kind and id, at most three.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn find(&self, id: &str) -> Result<Vec<(String, String)>, StoreError> {
        let doing = "look for an id";
        let mut sql = self.db().prepare_cached(include_str!("sql/find.sql")).doing(doing)?;
        let id = id.to_ascii_lowercase();
        let rows =
            sql.query_map([id], |row| Ok((row.get("kind")?, row.get("id")?))).doing(doing)?;
        rows.collect::<Result<_, _>>().doing(doing)
    }

    /// The newest revisions of all assessments, by kindergarten, group and day.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn visit_heads(&self) -> Result<Vec<VisitRevision>, StoreError> {
        self.heads_by(include_str!("sql/visit_heads.sql"), [])
    }

    /// The newest revisions of the assessments of one kindergarten, by group and day.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn visit_heads_of_kindergarten(
        &self,
        kindergarten: &str,
    ) -> Result<Vec<VisitRevision>, StoreError> {
        self.heads_by(include_str!("sql/visit_heads_of_kindergarten.sql"), [kindergarten])
    }

    /// The newest revisions of the assessments of one visit.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn visit_heads_of_visit(&self, visit: &str) -> Result<Vec<VisitRevision>, StoreError> {
        self.heads_by(include_str!("sql/visit_heads_of_visit.sql"), [visit])
    }

    pub(crate) fn heads_by(
        &self,
        sql: &str,
        params: impl rusqlite::Params,
    ) -> Result<Vec<VisitRevision>, StoreError> {
        let doing = "read the newest revisions";
        let mut sql = self.db().prepare_cached(sql).doing(doing)?;
        let rows = sql.query_map(params, revision_from).doing(doing)?;
        rows.collect::<Result<_, _>>().doing(doing)
    }

    /// The sub-scale means of a revision, in the order of its rubric.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn revision_subscales(&self, hash: Hash) -> Result<Vec<SubscaleScore>, StoreError> {
        let doing = "read the means of a revision";
        let mut sql =
            self.db().prepare_cached(include_str!("sql/revision_subscales.sql")).doing(doing)?;
        let rows = sql
            .query_map([hash.as_bytes().as_slice()], |row| {
                Ok(SubscaleScore {
                    subscale: row.get("subscale")?,
                    sum: row.get("sum")?,
                    n: row.get("n")?,
                    of: row.get("of_items")?,
                })
            })
            .doing(doing)?;
        rows.collect::<Result<_, _>>().doing(doing)
    }

    /// The item scores of a revision, in the order of its rubric.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn revision_items(&self, hash: Hash) -> Result<Vec<ItemScore>, StoreError> {
        let doing = "read the scores of a revision";
        let mut sql =
            self.db().prepare_cached(include_str!("sql/revision_items.sql")).doing(doing)?;
        let rows = sql
            .query_map([hash.as_bytes().as_slice()], |row| {
                Ok(ItemScore { item: row.get("item")?, score: row.get("score")? })
            })
            .doing(doing)?;
        rows.collect::<Result<_, _>>().doing(doing)
    }
}
