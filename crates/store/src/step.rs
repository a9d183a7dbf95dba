use rusqlite::{Connection, OptionalExtension as _, Row, named_params};
use serde::{Deserialize, Serialize};

use crate::audit::Noted;
use crate::error::{Doing, StoreError};
use crate::open::{Store, Writer};

/// Which way a step goes.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Turn {
    /// Something new.
    Do,
    /// An earlier step turned back.
    Undo,
    /// An undone step done again.
    Redo,
}

impl Turn {
    const fn word(self) -> &'static str {
        match self {
            Self::Do => "do",
            Self::Undo => "undo",
            Self::Redo => "redo",
        }
    }

    fn from_word(word: &str) -> Result<Self, StoreError> {
        let all = [Self::Do, Self::Undo, Self::Redo];
        all.into_iter().find(|turn| turn.word() == word).ok_or(StoreError::Form("step"))
    }
}

/// A step in one assessment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Its number.
    pub seq: i64,
    /// What was done.
    pub op: String,
    /// Which way it went.
    pub turn: Turn,
    /// The step it turned.
    pub turned: Option<i64>,
}

/// A step to be added.
#[derive(Debug)]
pub struct NewStep<'a> {
    /// The assessment.
    pub assessment: &'a str,
    /// What is done.
    pub op: &'a str,
    /// Which way it goes.
    pub turn: Turn,
    /// The step it turns.
    pub turned: Option<i64>,
    /// What it changed, in the order it did.
    pub changes: &'a [StepChange],
    /// UTC, ms since 1970.
    pub at_ms: i64,
}

/// One thing a step changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepChange {
    /// `answer`, `counter`, `note`, `tie`, `facts` or `rubric`.
    pub what: String,
    /// The indicator, the note, or `note indicator` for a tie.
    pub subject: String,
    /// What was there; none where nothing was.
    pub before: Option<String>,
    /// What is there now; none where nothing is.
    pub after: Option<String>,
}

impl StepChange {
    /// Whether it changed the answer, the count or a tie of an indicator.
    fn is_of(&self, indicator: &str) -> bool {
        match self.what.as_str() {
            "answer" | "counter" => self.subject == indicator,
            "tie" => self.subject.split_once(' ').is_some_and(|(_, tied)| tied == indicator),
            _ => false,
        }
    }
}

/// What a step did to one indicator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Touch {
    /// Which way the step went.
    pub turn: Turn,
    /// UTC, ms since 1970.
    pub at_ms: i64,
    /// What it changed.
    pub change: StepChange,
}

/// Where the assessor is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Desk {
    /// The current indicator.
    pub indicator: Option<String>,
    /// The note that is being typed.
    pub open_note: Option<String>,
    /// The tags chosen for it, as JSON.
    pub open_tags: Option<String>,
}

fn steps(db: &Connection, assessment: &str) -> Result<Vec<Step>, StoreError> {
    let doing = "read the steps of an assessment";
    let mut sql = db.prepare_cached(include_str!("sql/steps.sql")).doing(doing)?;
    let rows = sql
        .query_map([assessment], |row| {
            let turn: String = row.get("turn")?;
            Ok((row.get("seq")?, row.get("op")?, turn, row.get("turned")?))
        })
        .doing(doing)?;
    rows.map(|row| {
        let (seq, op, turn, turned) = row.doing(doing)?;
        Ok(Step { seq, op, turn: Turn::from_word(&turn)?, turned })
    })
    .collect()
}

impl Writer<'_> {
    /// Adds a step with all it changed.
    ///
    /// # Errors
    ///
    /// [`StoreError::Finalized`] unless the assessment exists and is a draft.
    pub fn add_step(&self, new: &NewStep<'_>) -> Result<(), StoreError> {
        let changes = serde_json::to_string(new.changes).map_err(|_| StoreError::Form("step"))?;
        let rows = self
            .tx
            .prepare_cached(include_str!("sql/add_step.sql"))
            .and_then(|mut sql| {
                sql.execute(named_params! {
                    ":assessment": new.assessment, ":op": new.op, ":turn": new.turn.word(),
                    ":turned": new.turned, ":changes": changes, ":at": new.at_ms,
                })
            })
            .doing("write a step")?;
        if rows == 0 {
            return Err(StoreError::Finalized(new.assessment.to_owned()));
        }
        let step = self.tx.last_insert_rowid();
        for change in new.changes {
            self.log_change(change, step);
        }
        self.log.note(Noted {
            at_ms: new.at_ms,
            action: new.op.to_owned(),
            subject: new.assessment.to_owned(),
            step: Some(step),
            operation: None,
        });
        Ok(())
    }

    /// What is one of few words is told as it is; of what people write, where it stands.
    fn log_change(&self, change: &StepChange, step: i64) {
        let (what, is_plain) = match change.what.as_str() {
            "answer" => ("answer", true),
            "counter" => ("counter", true),
            "tie" => ("tie", true),
            "rubric" => ("rubric", true),
            "note" => ("note", false),
            _ => ("facts", false),
        };
        let place = format!("step {step}");
        let told = |value: &Option<String>| match value {
            Some(value) if is_plain => Some(value.clone()),
            Some(_) => Some(place.clone()),
            None => None,
        };
        let (before, after) = (told(&change.before), told(&change.after));
        self.log.line(what, &change.subject, before.as_deref(), after.as_deref());
    }

    /// The steps of an assessment, oldest first.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn steps(&self, assessment: &str) -> Result<Vec<Step>, StoreError> {
        steps(self.tx, assessment)
    }

    /// What a step changed, in the order it did.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn step_changes(&self, step: i64) -> Result<Vec<StepChange>, StoreError> {
        let changes: String = self
            .tx
            .prepare_cached(include_str!("sql/step_changes.sql"))
            .and_then(|mut sql| sql.query_row([step], |row| row.get("changes")))
            .doing("read what a step changed")?;
        serde_json::from_str(&changes).map_err(|_| StoreError::Form("step"))
    }

    /// Notes where the assessor is.
    ///
    /// # Errors
    ///
    /// [`StoreError::Finalized`] unless the assessment exists and is a draft.
    pub fn set_desk(&self, assessment: &str, desk: &Desk, at_ms: i64) -> Result<(), StoreError> {
        let rows = self
            .tx
            .prepare_cached(include_str!("sql/set_desk.sql"))
            .and_then(|mut sql| {
                sql.execute(named_params! {
                    ":assessment": assessment, ":indicator": desk.indicator,
                    ":open_note": desk.open_note,
                    ":open_tags": desk.open_tags, ":at": at_ms,
                })
            })
            .doing("note where the assessor is")?;
        if rows == 0 { Err(StoreError::Finalized(assessment.to_owned())) } else { Ok(()) }
    }

    /// The value an indicator has now, as a word; none where it is unanswered.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn answer_now(
        &self,
        assessment: &str,
        indicator: &str,
    ) -> Result<Option<String>, StoreError> {
        let found: Option<Option<String>> = self
            .tx
            .prepare_cached(include_str!("sql/answer_now.sql"))
            .and_then(|mut sql| {
                let params = named_params! { ":assessment": assessment, ":indicator": indicator };
                sql.query_row(params, |row| row.get("value")).optional()
            })
            .doing("read an answer")?;
        Ok(found.flatten())
    }

    /// The episodes counted at an indicator now.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn counter_now(
        &self,
        assessment: &str,
        indicator: &str,
    ) -> Result<Option<u32>, StoreError> {
        self.tx
            .prepare_cached(include_str!("sql/counter_now.sql"))
            .and_then(|mut sql| {
                let params = named_params! { ":assessment": assessment, ":indicator": indicator };
                sql.query_row(params, |row| row.get("episodes")).optional()
            })
            .doing("read a count of episodes")
    }

    /// The words of a note now: the outer none where the assessment has no such note, the inner
    /// where it is in the bin.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn note_now(
        &self,
        assessment: &str,
        note: &str,
    ) -> Result<Option<Option<String>>, StoreError> {
        self.tx
            .prepare_cached(include_str!("sql/note_now.sql"))
            .and_then(|mut sql| {
                let params = named_params! { ":assessment": assessment, ":note": note };
                sql.query_row(params, |row| row.get("body")).optional()
            })
            .doing("read a note")
    }

    /// Whether a note is tied to an indicator now.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn tie_now(&self, note: &str, indicator: &str) -> Result<bool, StoreError> {
        let found: Option<bool> = self
            .tx
            .prepare_cached(include_str!("sql/tie_now.sql"))
            .and_then(|mut sql| {
                let params = named_params! { ":note": note, ":indicator": indicator };
                sql.query_row(params, |row| row.get("tied")).optional()
            })
            .doing("read a tie")?;
        Ok(found.unwrap_or(false))
    }
}

impl Store {
    /// When the last step of an assessment was made that is not later than `until_ms`.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn last_step_until(
        &self,
        assessment: &str,
        until_ms: i64,
    ) -> Result<Option<i64>, StoreError> {
        let sql = include_str!("sql/last_step_until.sql");
        let parameters = named_params! { ":assessment": assessment, ":until": until_ms };
        self.db()
            .query_row(sql, parameters, |row| row.get("at_ms"))
            .doing("read when a day was left")
    }

    /// The steps of an assessment, oldest first.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn steps(&self, assessment: &str) -> Result<Vec<Step>, StoreError> {
        steps(self.db(), assessment)
    }

    /// All that steps did to an indicator, its ties to notes too, oldest first.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn touches(&self, assessment: &str, indicator: &str) -> Result<Vec<Touch>, StoreError> {
        let doing = "read what steps did to an indicator";
        let mut sql = self.db().prepare_cached(include_str!("sql/touches.sql")).doing(doing)?;
        let params = named_params! { ":assessment": assessment, ":indicator": indicator };
        let row = |row: &Row<'_>| Ok((row.get("turn")?, row.get("at_ms")?, row.get("changes")?));
        let mut touches = Vec::new();
        for row in sql.query_map(params, row).doing(doing)? {
            let (turn, at_ms, changes): (String, i64, String) = row.doing(doing)?;
            let turn = Turn::from_word(&turn)?;
            let changes: Vec<StepChange> =
                serde_json::from_str(&changes).map_err(|_| StoreError::Form("step"))?;
            let its = changes.into_iter().filter(|change| change.is_of(indicator));
            touches.extend(its.map(|change| Touch { turn, at_ms, change }));
        }
        Ok(touches)
    }

    /// Where the assessor is in an assessment; none before the first look.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn desk(&self, assessment: &str) -> Result<Option<Desk>, StoreError> {
        self.db()
            .prepare_cached(include_str!("sql/desk.sql"))
            .and_then(|mut sql| {
                sql.query_row([assessment], |row| {
                    Ok(Desk {
                        indicator: row.get("indicator_id")?,
                        open_note: row.get("open_note")?,
                        open_tags: row.get("open_tags")?,
                    })
                })
                .optional()
            })
            .doing("read where the assessor is")
    }

    /// The draft that was worked on last.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn latest_desk(&self) -> Result<Option<String>, StoreError> {
        self.db()
            .query_row(include_str!("sql/latest_desk.sql"), [], |row| row.get("assessment_id"))
            .optional()
            .doing("read which draft was worked on last")
    }

    /// Every answer an indicator ever had, oldest first: the word, none where it was cleared, and
    /// when, UTC, ms since 1970.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn answer_history(
        &self,
        assessment: &str,
        indicator: &str,
    ) -> Result<Vec<(Option<String>, i64)>, StoreError> {
        let doing = "read the history of an indicator";
        let mut sql =
            self.db().prepare_cached(include_str!("sql/answer_history.sql")).doing(doing)?;
        let params = named_params! { ":assessment": assessment, ":indicator": indicator };
        let rows = sql
            .query_map(params, |row| Ok((row.get("value")?, row.get("answered_at_ms")?)))
            .doing(doing)?;
        rows.collect::<Result<_, _>>().doing(doing)
    }
}
