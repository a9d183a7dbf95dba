use rubric::Answer;
use rusqlite::{Connection, named_params};

use crate::error::{Doing, StoreError};
use crate::open::{Store, Writer};

/// An answer to be added.
#[derive(Debug)]
pub struct NewAnswer<'a> {
    /// The assessment.
    pub assessment: &'a str,
    /// The indicator, or an item that is not applicable as a whole.
    pub indicator: &'a str,
    /// The answer; none clears it.
    pub value: Option<Answer>,
    /// UTC, ms since 1970.
    pub at_ms: i64,
}

/// Episodes counted at an indicator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredCounter {
    /// The indicator.
    pub indicator: String,
    /// How many.
    pub episodes: u32,
}

impl Writer<'_> {
    /// Adds `answer` after the earlier ones; the newest of an indicator counts.
    ///
    /// Nothing is overwritten, so undo is one more row and the history stays.
    ///
    /// # Errors
    ///
    /// [`StoreError::Finalized`] unless the assessment exists and is a draft.
    pub fn append_answer(&self, answer: &NewAnswer<'_>) -> Result<(), StoreError> {
        let rows = self
            .tx
            .prepare_cached(include_str!("sql/append_answer.sql"))
            .and_then(|mut sql| {
                sql.execute(named_params! {
                    ":assessment": answer.assessment,
                    ":indicator": answer.indicator,
                    ":value": answer.value.map(Answer::word),
                    ":at": answer.at_ms,
                })
            })
            .doing("write an answer")?;
        if rows == 0 {
            return Err(StoreError::Finalized(answer.assessment.to_owned()));
        }
        Ok(())
    }

    /// Adds a count of episodes after the earlier ones; the newest counts.
    ///
    /// # Errors
    ///
    /// [`StoreError::Finalized`] unless the assessment exists and is a draft.
    pub fn append_counter(
        &self,
        assessment: &str,
        counter: &StoredCounter,
        at_ms: i64,
    ) -> Result<(), StoreError> {
        let rows = self
            .tx
            .prepare_cached(include_str!("sql/append_counter.sql"))
            .and_then(|mut sql| {
                sql.execute(named_params! {
                    ":assessment": assessment,
                    ":indicator": counter.indicator,
                    ":episodes": counter.episodes,
                    ":at": at_ms,
                })
            })
            .doing("write a count of episodes")?;
        if rows == 0 { Err(StoreError::Finalized(assessment.to_owned())) } else { Ok(()) }
    }

    /// The answers that count now, by indicator.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn answers(&self, assessment: &str) -> Result<Vec<(String, Answer)>, StoreError> {
        newest(self.tx, assessment)
    }
}

impl Store {
    /// The answers that count now, by indicator.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn answers(&self, assessment: &str) -> Result<Vec<(String, Answer)>, StoreError> {
        newest(self.db(), assessment)
    }

    /// The counts of episodes that count now.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn counters(&self, assessment: &str) -> Result<Vec<StoredCounter>, StoreError> {
        let doing = "read the counts of episodes";
        let mut sql = self.db().prepare_cached(include_str!("sql/counters.sql")).doing(doing)?;
        let rows = sql
            .query_map([assessment], |row| {
                Ok(StoredCounter {
                    indicator: row.get("indicator_id")?,
                    episodes: row.get("episodes")?,
                })
            })
            .doing(doing)?;
        rows.collect::<Result<_, _>>().doing(doing)
    }
}

fn newest(db: &Connection, assessment: &str) -> Result<Vec<(String, Answer)>, StoreError> {
    let mut sql = db.prepare_cached(include_str!("sql/answers.sql")).doing("read answers")?;
    let rows = sql
        .query_map([assessment], |row| {
            Ok((row.get::<_, String>("indicator_id")?, row.get::<_, String>("value")?))
        })
        .doing("read answers")?;
    let mut answers = Vec::new();
    for row in rows {
        let (indicator, value) = row.doing("read answers")?;
        let answer = Answer::from_word(&value).ok_or(StoreError::Form("answer"))?;
        answers.push((indicator, answer));
    }
    Ok(answers)
}
