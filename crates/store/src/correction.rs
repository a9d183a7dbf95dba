use record::Hash;
use rusqlite::{OptionalExtension as _, named_params};

use crate::error::{Doing, StoreError};
use crate::open::{Store, Writer};
use crate::record::hash_from;

/// What a draft corrects.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    /// The record.
    pub corrects: Hash,
    /// Why.
    pub reason: String,
    /// The facts it began with, as the document they were written as.
    pub facts: Option<String>,
}

impl Writer<'_> {
    /// Opens what is final as a draft that corrects a record.
    ///
    /// # Errors
    ///
    /// [`StoreError::Finalized`] unless it is final.
    pub fn open_correction(
        &self,
        assessment: &str,
        corrects: Hash,
        reason: &str,
    ) -> Result<(), StoreError> {
        let rows = self
            .tx
            .execute(
                include_str!("sql/open_correction.sql"),
                named_params! {
                    ":id": assessment, ":corrects": corrects.as_bytes().as_slice(),
                    ":reason": reason,
                },
            )
            .doing("open a correction")?;
        if rows == 0 {
            return Err(StoreError::Finalized(assessment.to_owned()));
        }
        self.log.line("state", assessment, Some("final"), Some("draft"));
        Ok(())
    }

    /// Keeps the facts there are now as those the correction began with.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn set_correction_facts(&self, assessment: &str) -> Result<(), StoreError> {
        let sql = include_str!("sql/set_correction_facts.sql");
        self.tx.execute(sql, [assessment]).doing("keep what a correction began with")?;
        Ok(())
    }
}

impl Store {
    /// What a draft corrects; none if it is no correction.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn correction(&self, assessment: &str) -> Result<Option<Correction>, StoreError> {
        self.db()
            .prepare_cached(include_str!("sql/correction.sql"))
            .and_then(|mut sql| {
                sql.query_row([assessment], |row| {
                    let reason: Option<String> = row.get("correction_reason")?;
                    Ok(Correction {
                        corrects: hash_from(row, "corrects")?,
                        reason: reason.unwrap_or_default(),
                        facts: row.get("facts")?,
                    })
                })
                .optional()
            })
            .doing("read what a draft corrects")
    }

    /// Every note there ever was in an assessment, those in the bin too: id and when it was
    /// written, in that order.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn note_rows(&self, assessment: &str) -> Result<Vec<(String, String)>, StoreError> {
        let doing = "read the notes there ever were";
        let mut sql = self.db().prepare_cached(include_str!("sql/note_rows.sql")).doing(doing)?;
        let rows = sql
            .query_map([assessment], |row| Ok((row.get("id")?, row.get("written_at")?)))
            .doing(doing)?;
        rows.collect::<Result<_, _>>().doing(doing)
    }
}
