use rusqlite::{OptionalExtension as _, Row, named_params};

use crate::error::{Doing, StoreError};
use crate::open::{Reading, Store, Writer};

/// What a new assessment is.
#[derive(Debug)]
pub struct NewAssessment<'a> {
    /// UUIDv7.
    pub id: &'a str,
    /// The visit.
    pub visit: &'a str,
    /// Rubric id.
    pub rubric_id: &'a str,
    /// Rubric version.
    pub rubric_version: &'a str,
    /// Rubric hash, hex.
    pub rubric_hash: &'a str,
    /// `external`, `self`, `practice` or `training`.
    pub kind: &'a str,
    /// `primary` or `second`.
    pub role: &'a str,
    /// The assessor.
    pub person: &'a str,
    /// UTC, ms since 1970.
    pub at_ms: i64,
}

/// How far an assessment has come.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum AssessmentState {
    /// Answers may change.
    Draft,
    /// Signed; never edited again.
    Final,
}

/// One assessor's scoring of one visit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// UUIDv7.
    pub id: String,
    /// The visit.
    pub visit: String,
    /// Rubric id.
    pub rubric_id: String,
    /// Rubric version.
    pub rubric_version: String,
    /// Rubric hash, hex.
    pub rubric_hash: String,
    /// `external`, `self`, `practice` or `training`.
    pub kind: String,
    /// `primary` or `second`.
    pub role: String,
    /// The assessor's id.
    pub person: String,
    /// The assessor's name on this device.
    pub person_name: String,
    /// How far it has come.
    pub state: AssessmentState,
    /// When it was made here, UTC, ms since 1970.
    pub created_at_ms: i64,
    /// Whether it is in the bin.
    pub is_binned: bool,
}

impl AssessmentState {
    /// The word in the table.
    pub(crate) const fn word(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Final => "final",
        }
    }
}

/// The state in the column of that name.
pub(crate) fn state_from(row: &Row<'_>) -> Result<AssessmentState, rusqlite::Error> {
    let word: String = row.get("state")?;
    let is_draft = word == AssessmentState::Draft.word();
    Ok(if is_draft { AssessmentState::Draft } else { AssessmentState::Final })
}

fn from_row(row: &Row<'_>) -> Result<Assessment, rusqlite::Error> {
    Ok(Assessment {
        id: row.get("id")?,
        visit: row.get("visit_id")?,
        rubric_id: row.get("rubric_id")?,
        rubric_version: row.get("rubric_version")?,
        rubric_hash: row.get("rubric_hash")?,
        kind: row.get("kind")?,
        role: row.get("role")?,
        person: row.get("person_id")?,
        person_name: row.get("person_name")?,
        state: state_from(row)?,
        created_at_ms: row.get("created_at_ms")?,
        is_binned: row.get::<_, Option<i64>>("binned_at_ms")?.is_some(),
    })
}

fn find(reading: &impl Reading, id: &str) -> Result<Option<Assessment>, StoreError> {
    reading
        .connection()
        .prepare_cached(include_str!("sql/assessment.sql"))
        .and_then(|mut sql| sql.query_row([id], from_row).optional())
        .doing("read an assessment")
}

/// The newest facts of an assessment, as the document it was written as.
fn facts(reading: &impl Reading, assessment: &str) -> Result<Option<String>, StoreError> {
    reading
        .connection()
        .prepare_cached(include_str!("sql/facts.sql"))
        .and_then(|mut sql| sql.query_row([assessment], |row| row.get("body")).optional())
        .doing("read the facts of a visit")
}

impl Writer<'_> {
    /// The person of that name, made with `new_id` if this device knows none.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn person(&self, name: &str, new_id: &str) -> Result<String, StoreError> {
        self.tx
            .execute(
                include_str!("sql/add_person.sql"),
                named_params! { ":id": new_id, ":name": name },
            )
            .doing("write a person")?;
        self.tx
            .query_row(include_str!("sql/person.sql"), [name], |row| row.get("id"))
            .doing("read a person")
    }

    /// Adds a draft.
    ///
    /// # Errors
    ///
    /// [`StoreError::Sqlite`] if the id is taken or the visit unknown.
    pub fn add_assessment(&self, new: &NewAssessment<'_>) -> Result<(), StoreError> {
        self.tx
            .execute(
                include_str!("sql/add_assessment.sql"),
                named_params! {
                    ":id": new.id, ":visit": new.visit, ":rubric_id": new.rubric_id,
                    ":rubric_version": new.rubric_version, ":rubric_hash": new.rubric_hash,
                    ":kind": new.kind, ":role": new.role, ":person": new.person, ":at": new.at_ms,
                },
            )
            .doing("write an assessment")?;
        self.log.line("state", new.id, None, Some("draft"));
        Ok(())
    }

    /// Adds a version of the facts of the day and the sittings.
    ///
    /// # Errors
    ///
    /// [`StoreError::Finalized`] unless the assessment exists and is a draft.
    pub fn append_facts(&self, assessment: &str, body: &str, at_ms: i64) -> Result<(), StoreError> {
        let rows = self
            .tx
            .prepare_cached(include_str!("sql/append_facts.sql"))
            .and_then(|mut sql| {
                sql.execute(
                    named_params! { ":assessment": assessment, ":body": body, ":at": at_ms },
                )
            })
            .doing("write the facts of a visit")?;
        if rows == 0 { Err(StoreError::Finalized(assessment.to_owned())) } else { Ok(()) }
    }

    /// Closes a draft for good.
    ///
    /// # Errors
    ///
    /// [`StoreError::Finalized`] unless the assessment exists and is a draft.
    pub fn close_assessment(&self, assessment: &str) -> Result<(), StoreError> {
        let rows = self
            .tx
            .execute(include_str!("sql/close_assessment.sql"), [assessment])
            .doing("close an assessment")?;
        if rows == 0 {
            return Err(StoreError::Finalized(assessment.to_owned()));
        }
        self.log.line("state", assessment, Some("draft"), Some("final"));
        Ok(())
    }

    /// An assessment by its id.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn assessment(&self, id: &str) -> Result<Option<Assessment>, StoreError> {
        find(self, id)
    }

    /// The newest facts of an assessment.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn facts(&self, assessment: &str) -> Result<Option<String>, StoreError> {
        facts(self, assessment)
    }
}

impl Store {
    /// An assessment by its id.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn assessment(&self, id: &str) -> Result<Option<Assessment>, StoreError> {
        find(self, id)
    }

    /// The newest facts of an assessment.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn facts(&self, assessment: &str) -> Result<Option<String>, StoreError> {
        facts(self, assessment)
    }

    /// Every assessment made here, newest visit first.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn assessments(&self) -> Result<Vec<Assessment>, StoreError> {
        let mut sql = self
            .db()
            .prepare_cached(include_str!("sql/assessments.sql"))
            .doing("list assessments")?;
        let rows = sql.query_map([], from_row).doing("list assessments")?;
        rows.collect::<Result<_, _>>().doing("list assessments")
    }
}
