use std::collections::BTreeMap;

use rusqlite::named_params;

use crate::error::{Doing, StoreError};
use crate::open::{Store, Writer};

/// A note to be added.
#[derive(Debug)]
pub struct NewNote<'a> {
    /// UUIDv7.
    pub id: &'a str,
    /// The assessment.
    pub assessment: &'a str,
    /// RFC 3339 with the offset of the place.
    pub written_at: &'a str,
    /// The words.
    pub text: &'a str,
    /// UTC, ms since 1970.
    pub at_ms: i64,
}

/// A note in its newest version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredNote {
    /// UUIDv7.
    pub id: String,
    /// RFC 3339 with the offset of the place.
    pub written_at: String,
    /// The words.
    pub text: String,
    /// The indicators it is tied to.
    pub indicators: Vec<String>,
}

impl Writer<'_> {
    /// Adds a note with its first version.
    ///
    /// # Errors
    ///
    /// [`StoreError::Finalized`] unless the assessment exists and is a draft.
    pub fn add_note(&self, note: &NewNote<'_>) -> Result<(), StoreError> {
        let rows = self
            .tx
            .prepare_cached(include_str!("sql/add_note.sql"))
            .and_then(|mut sql| {
                sql.execute(named_params! {
                    ":id": note.id,
                    ":assessment": note.assessment,
                    ":written_at": note.written_at,
                })
            })
            .doing("write a note")?;
        if rows == 0 {
            return Err(StoreError::Finalized(note.assessment.to_owned()));
        }
        self.append_note_version(note.id, Some(note.text), note.at_ms)
    }

    /// Adds a version of a note; none puts it in the bin.
    ///
    /// # Errors
    ///
    /// [`StoreError::Finalized`] unless the note's assessment is a draft.
    pub fn append_note_version(
        &self,
        note: &str,
        text: Option<&str>,
        at_ms: i64,
    ) -> Result<(), StoreError> {
        let rows = self
            .tx
            .prepare_cached(include_str!("sql/append_note_version.sql"))
            .and_then(|mut sql| {
                sql.execute(named_params! { ":note": note, ":body": text, ":at": at_ms })
            })
            .doing("write a version of a note")?;
        if rows == 0 { Err(StoreError::Finalized(note.to_owned())) } else { Ok(()) }
    }

    /// Ties a note to an indicator, or takes the tie away.
    ///
    /// # Errors
    ///
    /// [`StoreError::Finalized`] unless the note's assessment is a draft.
    pub fn tie_note(
        &self,
        note: &str,
        indicator: &str,
        is_tied: bool,
        at_ms: i64,
    ) -> Result<(), StoreError> {
        let rows = self
            .tx
            .prepare_cached(include_str!("sql/tie_note.sql"))
            .and_then(|mut sql| {
                sql.execute(named_params! {
                    ":note": note, ":indicator": indicator, ":tied": is_tied, ":at": at_ms,
                })
            })
            .doing("tie a note to an indicator")?;
        if rows == 0 { Err(StoreError::Finalized(note.to_owned())) } else { Ok(()) }
    }
}

impl Store {
    /// The notes of an assessment that are not in the bin, in the order they were written.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn notes(&self, assessment: &str) -> Result<Vec<StoredNote>, StoreError> {
        let mut ties = self.ties(assessment)?;
        let mut sql =
            self.db().prepare_cached(include_str!("sql/notes.sql")).doing("read notes")?;
        let rows = sql
            .query_map([assessment], |row| {
                Ok(StoredNote {
                    id: row.get("id")?,
                    written_at: row.get("written_at")?,
                    text: row.get("body")?,
                    indicators: Vec::new(),
                })
            })
            .doing("read notes")?;
        let mut notes: Vec<StoredNote> = rows.collect::<Result<_, _>>().doing("read notes")?;
        for note in &mut notes {
            note.indicators = ties.remove(&note.id).unwrap_or_default();
        }
        Ok(notes)
    }

    /// The indicators that a note of the assessment is tied to.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn noted_indicators(&self, assessment: &str) -> Result<Vec<String>, StoreError> {
        let doing = "read what notes are tied to";
        let mut sql =
            self.db().prepare_cached(include_str!("sql/noted_indicators.sql")).doing(doing)?;
        let rows = sql.query_map([assessment], |row| row.get("indicator_id")).doing(doing)?;
        rows.collect::<Result<_, _>>().doing(doing)
    }

    fn ties(&self, assessment: &str) -> Result<BTreeMap<String, Vec<String>>, StoreError> {
        let doing = "read what notes are tied to";
        let mut sql = self.db().prepare_cached(include_str!("sql/ties.sql")).doing(doing)?;
        let rows = sql
            .query_map([assessment], |row| {
                Ok((row.get::<_, String>("note_id")?, row.get::<_, String>("indicator_id")?))
            })
            .doing(doing)?;
        let mut ties: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for row in rows {
            let (note, indicator) = row.doing(doing)?;
            ties.entry(note).or_default().push(indicator);
        }
        Ok(ties)
    }
}
