use record::Hash;
use rusqlite::{OptionalExtension as _, named_params};

use crate::error::{Doing, StoreError};
use crate::office::{VisitRevision, revision_from};
use crate::open::{Store, Writer};
use crate::record::hash_from;

/// One of the sheets a self-assessment is agreed from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredSheet {
    /// UUIDv7.
    pub id: String,
    /// SHA-256 of the file it was read from.
    pub content: Hash,
    /// The answers, as the document they were written as.
    pub body: String,
    /// UTC, ms since 1970.
    pub read_at_ms: i64,
}

impl Writer<'_> {
    /// Adds a sheet to a self-assessment.
    ///
    /// # Errors
    ///
    /// [`StoreError::Finalized`] unless the assessment exists and is a draft.
    pub fn add_self_sheet(&self, assessment: &str, sheet: &StoredSheet) -> Result<(), StoreError> {
        let params = named_params! {
            ":id": sheet.id, ":assessment": assessment,
            ":content": sheet.content.as_bytes().as_slice(), ":body": sheet.body,
            ":at": sheet.read_at_ms,
        };
        let rows = self
            .tx
            .execute(include_str!("sql/add_self_sheet.sql"), params)
            .doing("keep a sheet of a self-assessment")?;
        if rows == 0 { Err(StoreError::Finalized(assessment.to_owned())) } else { Ok(()) }
    }

    /// Takes a sheet out of a self-assessment, its answers too; whether it was there.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn remove_self_sheet(
        &self,
        assessment: &str,
        id: &str,
        at_ms: i64,
    ) -> Result<bool, StoreError> {
        let params = named_params! { ":id": id, ":assessment": assessment, ":at": at_ms };
        let rows = self
            .tx
            .execute(include_str!("sql/remove_self_sheet.sql"), params)
            .doing("take out a sheet of a self-assessment")?;
        Ok(rows > 0)
    }

    /// Says whether the records of a self-assessment may leave.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn append_shared(
        &self,
        assessment: &str,
        shared: bool,
        at_ms: i64,
    ) -> Result<(), StoreError> {
        let params = named_params! { ":assessment": assessment, ":shared": shared, ":at": at_ms };
        self.tx
            .execute(include_str!("sql/append_shared.sql"), params)
            .doing("keep whether a self-assessment is shared")?;
        let word = |shared: bool| if shared { "shared" } else { "kept" };
        self.log.line("shared", assessment, Some(word(!shared)), Some(word(shared)));
        Ok(())
    }
}

impl Store {
    /// The sheets a self-assessment is agreed from, in the order they were read.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn self_sheets(&self, assessment: &str) -> Result<Vec<StoredSheet>, StoreError> {
        let doing = "read the sheets of a self-assessment";
        let mut sql = self.db().prepare_cached(include_str!("sql/self_sheets.sql")).doing(doing)?;
        let rows = sql
            .query_map([assessment], |row| {
                Ok(StoredSheet {
                    id: row.get("id")?,
                    content: hash_from(row, "content")?,
                    body: row.get("body")?,
                    read_at_ms: row.get("read_at_ms")?,
                })
            })
            .doing(doing)?;
        rows.collect::<Result<_, _>>().doing(doing)
    }

    /// Notes that a result was opened; only the first time is written. A look is no change: it needs
    /// no [`Writer`], and nothing else is written with it.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn note_opened(&self, hash: Hash, at_ms: i64) -> Result<(), StoreError> {
        if self.opened(hash)?.is_some() {
            return Ok(());
        }
        let params = named_params! { ":hash": hash.as_bytes().as_slice(), ":at": at_ms };
        self.db()
            .execute(include_str!("sql/note_opened.sql"), params)
            .doing("note that a result was opened")?;
        Ok(())
    }

    /// What was opened here of a kindergarten, what was corrected since too. Whether a consensus is
    /// backed is not asked.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn opened_results(&self, kindergarten: &str) -> Result<Vec<VisitRevision>, StoreError> {
        let doing = "read which results were opened";
        let mut sql =
            self.db().prepare_cached(include_str!("sql/opened_results.sql")).doing(doing)?;
        let rows = sql.query_map([kindergarten], revision_from).doing(doing)?;
        rows.collect::<Result<_, _>>().doing(doing)
    }

    /// When a result was first opened here, UTC, ms since 1970.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn opened(&self, hash: Hash) -> Result<Option<i64>, StoreError> {
        self.db()
            .query_row(include_str!("sql/opened.sql"), [hash.as_bytes().as_slice()], |row| {
                row.get("at_ms")
            })
            .optional()
            .doing("read when a result was opened")
    }

    /// Whether the records of a self-assessment may leave.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn is_shared(&self, assessment: &str) -> Result<bool, StoreError> {
        let found: Option<bool> = self
            .db()
            .query_row(include_str!("sql/shared.sql"), [assessment], |row| row.get("shared"))
            .optional()
            .doing("read whether a self-assessment is shared")?;
        Ok(found.unwrap_or(false))
    }

    /// Whether `op` was done to anything after `since` was done to a subject the last time.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn was_done_since(&self, op: &str, since: &str, subject: &str) -> Result<bool, StoreError> {
        let params = named_params! { ":op": op, ":since": since, ":subject": subject };
        self.db()
            .prepare_cached(include_str!("sql/done_since.sql"))
            .and_then(|mut sql| sql.exists(params))
            .doing("read what was done since")
    }
}
