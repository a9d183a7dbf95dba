use record::Hash;
use rusqlite::{OptionalExtension as _, named_params};

use crate::error::{Doing, StoreError};
use crate::open::{Store, Writer};
use crate::record::StoredRecord;

/// A follow-up plan as it was typed last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredPlan {
    /// UUIDv7.
    pub plan: String,
    /// The assessment it follows.
    pub assessment: String,
    /// The document it was written as.
    pub body: String,
    /// UTC, ms since 1970.
    pub at_ms: i64,
}

impl Writer<'_> {
    /// Keeps a follow-up plan as it is typed.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn append_plan(&self, plan: &StoredPlan) -> Result<(), StoreError> {
        let params = named_params! {
            ":plan": plan.plan, ":assessment": plan.assessment, ":body": plan.body,
            ":at": plan.at_ms,
        };
        self.tx.execute(include_str!("sql/append_plan.sql"), params).doing("keep a plan")?;
        Ok(())
    }

    /// Keeps what is derived from a signed plan. Again is nothing.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn add_plan_revision(
        &self,
        hash: Hash,
        plan: &str,
        assessment: &str,
    ) -> Result<(), StoreError> {
        let params = named_params! {
            ":hash": hash.as_bytes().as_slice(), ":plan": plan, ":assessment": assessment,
        };
        self.tx
            .execute(include_str!("sql/add_plan_revision.sql"), params)
            .doing("write what is derived from a plan")?;
        Ok(())
    }
}

impl Store {
    /// The plan after an assessment as it was typed here last.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn plan(&self, assessment: &str) -> Result<Option<StoredPlan>, StoreError> {
        self.db()
            .query_row(include_str!("sql/plan.sql"), [assessment], |row| {
                Ok(StoredPlan {
                    plan: row.get("plan_id")?,
                    assessment: row.get("assessment_id")?,
                    body: row.get("body")?,
                    at_ms: row.get("at_ms")?,
                })
            })
            .optional()
            .doing("read a plan")
    }

    /// Every assessment that has a plan, typed here or signed anywhere.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn planned_assessments(&self) -> Result<Vec<String>, StoreError> {
        self.texts(include_str!("sql/planned_assessments.sql"), [], "list plans")
    }

    /// The plans after an assessment that were signed.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn plans_of_assessment(&self, assessment: &str) -> Result<Vec<String>, StoreError> {
        self.texts(include_str!("sql/plans_of_assessment.sql"), [assessment], "list plans")
    }

    /// Every signed state of the plans after an assessment.
    ///
    /// # Errors
    ///
    /// [`StoreError::Form`] if a stored key is none.
    pub fn plan_records(&self, assessment: &str) -> Result<Vec<StoredRecord>, StoreError> {
        self.list(include_str!("sql/plan_records.sql"), [assessment])
    }

    fn texts(
        &self,
        sql: &str,
        params: impl rusqlite::Params,
        doing: &'static str,
    ) -> Result<Vec<String>, StoreError> {
        let mut sql = self.db().prepare_cached(sql).doing(doing)?;
        let rows = sql.query_map(params, |row| row.get(0)).doing(doing)?;
        rows.collect::<Result<_, _>>().doing(doing)
    }
}
