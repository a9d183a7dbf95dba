use rusqlite::{Row, named_params};

use crate::assessment::{AssessmentState, state_from};
use crate::error::{Doing, StoreError};
use crate::open::Store;

/// Which assessments are listed.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq)]
pub struct Listing {
    /// Only drafts, or only final ones.
    pub state: Option<AssessmentState>,
    /// At most so many; all where none is said.
    pub limit: Option<u32>,
    /// Whether answers of final ones are counted too. It takes its time where there are many.
    pub counts_all: bool,
}

/// One line of the list of assessments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedAssessment {
    /// UUIDv7.
    pub id: String,
    /// The visit.
    pub visit: String,
    /// Rubric id.
    pub rubric_id: String,
    /// Rubric version.
    pub rubric_version: String,
    /// `external`, `self`, `practice` or `training`.
    pub kind: String,
    /// How far it has come.
    pub state: AssessmentState,
    /// ISO date of the visit.
    pub date: String,
    /// Organisation number.
    pub kindergarten: String,
    /// The name of the kindergarten; none where no register told it.
    pub kindergarten_name: Option<String>,
    /// The group.
    pub group: String,
    /// How many answers there are; none of a final one, unless asked for.
    pub answered: Option<u32>,
    /// When a draft was last changed, UTC, ms since 1970.
    pub changed_at_ms: Option<i64>,
}

impl Store {
    /// The assessments made here, newest visit first.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn listed(&self, listing: Listing) -> Result<Vec<ListedAssessment>, StoreError> {
        let doing = "list assessments";
        let sql = include_str!("sql/listed_assessments.sql");
        let mut sql = self.db().prepare_cached(sql).doing(doing)?;
        let parameters = named_params! {
            ":state": listing.state.map(AssessmentState::word),
            ":limit": listing.limit.map_or(-1, i64::from),
            ":counts_all": listing.counts_all,
        };
        let rows = sql.query_map(parameters, from_row).doing(doing)?;
        rows.collect::<Result<_, _>>().doing(doing)
    }
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<ListedAssessment> {
    Ok(ListedAssessment {
        id: row.get("id")?,
        visit: row.get("visit_id")?,
        rubric_id: row.get("rubric_id")?,
        rubric_version: row.get("rubric_version")?,
        kind: row.get("kind")?,
        state: state_from(row)?,
        date: row.get("date")?,
        kindergarten: row.get("kindergarten")?,
        kindergarten_name: row.get("kindergarten_name")?,
        group: row.get("group_name")?,
        answered: row.get("answered")?,
        changed_at_ms: row.get("changed_at_ms")?,
    })
}
