//! What has been kept for a time, and can be deleted by the municipality's own rules.

use rusqlite::named_params;

use crate::error::{Doing, StoreError};
use crate::open::{Store, Writer};

/// Something that has been kept since a moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The assessment, or the number of what is kept aside.
    pub id: String,
    /// The kind of the assessment.
    pub kind: String,
    /// UTC, ms since 1970.
    pub since_ms: i64,
    /// How many single parts it has.
    pub parts: i64,
}

/// A list of what is kept.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum KeptList {
    /// Drafts nothing was done in.
    LeftDrafts,
    /// What was typed on the way to records.
    Working,
    /// Sheets of agreed self-assessments.
    Sheets,
    /// What was refused.
    PutAside,
    /// Signed results.
    Signed,
}

/// A deletion, as the log holds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredDeletion {
    /// UTC, ms since 1970.
    pub at_ms: i64,
    /// Whose.
    pub subject: String,
    /// What was set, as JSON.
    pub detail: String,
}

impl Store {
    /// What is kept, oldest first.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn kept(&self, list: KeptList) -> Result<Vec<Kept>, StoreError> {
        let doing = "read what is kept";
        let sql = match list {
            KeptList::LeftDrafts => include_str!("sql/left_drafts.sql"),
            KeptList::Working => include_str!("sql/working_material.sql"),
            KeptList::Sheets => include_str!("sql/old_sheets.sql"),
            KeptList::PutAside => include_str!("sql/old_quarantine.sql"),
            KeptList::Signed => include_str!("sql/signed_results.sql"),
        };
        let mut sql = self.db().prepare(sql).doing(doing)?;
        let rows = sql.query_map([], |row| {
            Ok(Kept {
                id: row.get("id")?,
                kind: row.get("kind")?,
                since_ms: row.get("since_ms")?,
                parts: row.get("parts")?,
            })
        });
        rows.doing(doing)?.collect::<Result<_, _>>().doing(doing)
    }

    /// What was deleted under that name, newest first.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn deletions(&self, action: &str) -> Result<Vec<StoredDeletion>, StoreError> {
        let doing = "read what was deleted";
        let mut sql = self.db().prepare(include_str!("sql/deletions.sql")).doing(doing)?;
        let rows = sql.query_map(named_params! { ":action": action }, |row| {
            Ok(StoredDeletion {
                at_ms: row.get("at_ms")?,
                subject: row.get("subject")?,
                detail: row.get("detail")?,
            })
        });
        rows.doing(doing)?.collect::<Result<_, _>>().doing(doing)
    }
}

impl Writer<'_> {
    /// Deletes something that is kept, for good. Signed results and drafts have no way here: drafts go
    /// by the bin, and what is signed stays.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn delete_kept(&self, list: KeptList, kept: &Kept) -> Result<(), StoreError> {
        let (what, statements) = match list {
            KeptList::Working => ("working", include_str!("sql/delete_working.sql")),
            KeptList::Sheets => ("sheets", include_str!("sql/delete_sheets.sql")),
            KeptList::PutAside => ("put-aside", include_str!("sql/delete_quarantine.sql")),
            KeptList::LeftDrafts | KeptList::Signed => return Ok(()),
        };
        self.empty(statements, &kept.id)?;
        if list == KeptList::Working {
            let sql = include_str!("sql/shrink_search.sql");
            self.tx.execute_batch(sql).doing("empty the index of what went")?;
        }
        self.log.line(what, &kept.id, Some(&kept.parts.to_string()), None);
        Ok(())
    }
}
