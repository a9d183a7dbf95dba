use crate::error::{Doing, StoreError};
use crate::open::Store;

/// A group with how often it was visited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupVisits {
    /// Organisation number of the kindergarten.
    pub kindergarten: String,
    /// The name of the group.
    pub name: String,
    /// Visits that are here, planned ones too.
    pub visits: u32,
    /// ISO date of the latest; none without a visit.
    pub last: Option<String>,
}

impl Store {
    /// Every group, by kindergarten and name, with its visits.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn group_visits(&self) -> Result<Vec<GroupVisits>, StoreError> {
        let doing = "list groups";
        let mut sql =
            self.db().prepare_cached(include_str!("sql/group_visits.sql")).doing(doing)?;
        let rows = sql
            .query_map([], |row| {
                Ok(GroupVisits {
                    kindergarten: row.get("kindergarten")?,
                    name: row.get("name")?,
                    visits: row.get("visits")?,
                    last: row.get("last")?,
                })
            })
            .doing(doing)?;
        rows.collect::<Result<_, _>>().doing(doing)
    }
}
