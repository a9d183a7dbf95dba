use record::Hash;
use rusqlite::named_params;

use crate::error::{Doing, StoreError};
use crate::open::{Store, Writer};

/// The score of one item in a revision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemScore {
    /// The item.
    pub item: String,
    /// Its score, `1..=7`; none where there is none.
    pub score: Option<u8>,
}

/// The mean of one sub-scale in a revision, as an exact fraction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SubscaleScore {
    /// The sub-scale.
    pub subscale: String,
    /// Sum of the scores.
    pub sum: u32,
    /// How many items have a score.
    pub n: u32,
    /// How many items there are.
    pub of: u32,
}

/// What is derived from one assessment record. A pure function of the record and its rubric.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewRevision {
    /// The record.
    pub hash: Hash,
    /// The assessment it is a state of.
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
    /// The assessor's pseudonymous id.
    pub person: String,
    /// Whether the assessment was taken back.
    pub is_retraction: bool,
    /// Whether this program could compute the scores itself.
    pub is_recomputed: bool,
    /// Whether the scores in the record are others than ours.
    pub differs: bool,
    /// The mean over all items.
    pub total: SubscaleScore,
    /// The items, in the order of the rubric.
    pub items: Vec<ItemScore>,
    /// The sub-scales, in the order of the rubric.
    pub subscales: Vec<SubscaleScore>,
}

impl Writer<'_> {
    /// Keeps what is derived from one record. Again is nothing.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn add_revision(&self, new: &NewRevision) -> Result<(), StoreError> {
        let hash = new.hash.as_bytes().as_slice();
        self.tx
            .prepare_cached(include_str!("sql/add_revision.sql"))
            .and_then(|mut sql| {
                sql.execute(named_params! {
                    ":hash": hash, ":assessment": new.assessment, ":visit": new.visit,
                    ":kindergarten": new.kindergarten, ":group_name": new.group,
                    ":date": new.date, ":rubric": new.rubric, ":rubric_hash": new.rubric_hash,
                    ":kind": new.kind, ":role": new.role, ":person": new.person,
                    ":is_retraction": new.is_retraction, ":is_recomputed": new.is_recomputed,
                    ":differs": new.differs, ":total_sum": new.total.sum,
                    ":total_n": new.total.n, ":total_of": new.total.of,
                })
            })
            .doing("write what is derived from a record")?;
        for (place, item) in (0_u32..).zip(&new.items) {
            self.tx
                .prepare_cached(include_str!("sql/add_revision_item.sql"))
                .and_then(|mut sql| {
                    sql.execute(named_params! {
                        ":hash": hash, ":place": place, ":item": item.item, ":score": item.score,
                    })
                })
                .doing("write the score of an item")?;
        }
        for (place, subscale) in (0_u32..).zip(&new.subscales) {
            self.tx
                .prepare_cached(include_str!("sql/add_revision_subscale.sql"))
                .and_then(|mut sql| {
                    sql.execute(named_params! {
                        ":hash": hash, ":place": place, ":subscale": subscale.subscale,
                        ":sum": subscale.sum, ":n": subscale.n, ":of": subscale.of,
                    })
                })
                .doing("write the mean of a sub-scale")?;
        }
        Ok(())
    }

    /// Empties the derived tables, to be filled again from the records.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn clear_derived(&self) -> Result<(), StoreError> {
        self.tx
            .execute_batch(include_str!("sql/clear_derived.sql"))
            .doing("empty the derived tables")
    }
}

impl Store {
    /// Everything in the derived tables as sorted lines, for comparison with a rebuild.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn derived_lines(&self) -> Result<String, StoreError> {
        let lines: Option<String> = self
            .db()
            .query_row(include_str!("sql/derived_rows.sql"), [], |row| row.get("lines"))
            .doing("read the derived tables")?;
        Ok(lines.unwrap_or_default())
    }
}
