use record::Hash;
use rusqlite::{OptionalExtension as _, Row, named_params};

use crate::error::{Doing, StoreError};
use crate::office::VisitRevision;
use crate::open::{Store, Writer};
use crate::record::hash_from;

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

/// A newest signed state of a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanHead {
    /// The assessment it follows.
    pub assessment: String,
    /// The record.
    pub hash: Hash,
    /// Its body, as it came.
    pub body: Vec<u8>,
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
        let version = self.tx.last_insert_rowid().to_string();
        self.log.line("plan", &plan.plan, None, Some(&version));
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
            .query_row(include_str!("sql/plan.sql"), [assessment], plan_from)
            .optional()
            .doing("read a plan")
    }

    /// Every plan as it was typed here last, by the assessment it follows.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn plans(&self) -> Result<Vec<StoredPlan>, StoreError> {
        let mut sql =
            self.db().prepare_cached(include_str!("sql/plans.sql")).doing("read plans")?;
        let rows = sql.query_map([], plan_from).doing("read plans")?;
        rows.collect::<Result<_, _>>().doing("read plans")
    }

    /// The newest signed states of the plans after an assessment; two are a fork.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn plan_heads_of_assessment(&self, assessment: &str) -> Result<Vec<PlanHead>, StoreError> {
        self.plan_heads_by(include_str!("sql/plan_heads_of_assessment.sql"), [assessment])
    }

    /// The newest signed states of all plans, by the assessment they follow.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn plan_heads(&self) -> Result<Vec<PlanHead>, StoreError> {
        self.plan_heads_by(include_str!("sql/plan_heads.sql"), [])
    }

    /// How often the plan after an assessment was signed.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn count_plan_revisions(&self, assessment: &str) -> Result<u32, StoreError> {
        self.db()
            .query_row(include_str!("sql/count_plan_revisions.sql"), [assessment], |row| {
                row.get("revisions")
            })
            .doing("count the states of a plan")
    }

    /// The newest revisions of the assessments that have a plan, by kindergarten, group and day.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn planned_heads(&self) -> Result<Vec<VisitRevision>, StoreError> {
        self.heads_by(include_str!("sql/planned_heads.sql"), [])
    }

    /// Every assessment that has a plan, typed here or signed anywhere.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn planned_assessments(&self) -> Result<Vec<String>, StoreError> {
        let doing = "list plans";
        let mut sql =
            self.db().prepare_cached(include_str!("sql/planned_assessments.sql")).doing(doing)?;
        let rows = sql.query_map([], |row| row.get("assessment_id")).doing(doing)?;
        rows.collect::<Result<_, _>>().doing(doing)
    }

    fn plan_heads_by(
        &self,
        sql: &str,
        params: impl rusqlite::Params,
    ) -> Result<Vec<PlanHead>, StoreError> {
        let doing = "read the newest states of plans";
        let mut sql = self.db().prepare_cached(sql).doing(doing)?;
        let rows = sql
            .query_map(params, |row| {
                Ok(PlanHead {
                    assessment: row.get("assessment")?,
                    hash: hash_from(row, "hash")?,
                    body: row.get("body")?,
                })
            })
            .doing(doing)?;
        rows.collect::<Result<_, _>>().doing(doing)
    }
}

fn plan_from(row: &Row<'_>) -> Result<StoredPlan, rusqlite::Error> {
    Ok(StoredPlan {
        plan: row.get("plan_id")?,
        assessment: row.get("assessment_id")?,
        body: row.get("body")?,
        at_ms: row.get("at_ms")?,
    })
}
