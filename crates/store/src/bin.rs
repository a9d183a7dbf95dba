use rusqlite::fallible_iterator::FallibleIterator as _;
use rusqlite::{Batch, Connection, OptionalExtension as _, named_params};

use crate::error::{Doing, StoreError};
use crate::open::{Reading, Store, Writer};
use crate::step::StepChange;

/// Something in the bin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Binned {
    /// `note`, `draft` or `visit`.
    pub kind: String,
    /// UUIDv7.
    pub id: String,
    /// Organisation number.
    pub kindergarten: String,
    /// The group.
    pub group: String,
    /// ISO date of the visit.
    pub date: String,
    /// The last words of a note.
    pub text: Option<String>,
    /// How many answers a draft has.
    pub answered: Option<u32>,
    /// When it was put there, UTC, ms since 1970.
    pub binned_at_ms: i64,
}

/// What was emptied out of the bin.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq)]
pub struct Emptied {
    /// Notes, those of drafts that went aside.
    pub notes: usize,
    /// Drafts.
    pub drafts: usize,
    /// Visits.
    pub visits: usize,
}

/// The ids that one of the questions after what is old finds.
fn old(db: &Connection, sql: &str, until_ms: i64) -> Result<Vec<String>, StoreError> {
    let doing = "look into the bin";
    let mut sql = db.prepare_cached(sql).doing(doing)?;
    let rows = sql.query_map([until_ms], |row| row.get("id")).doing(doing)?;
    rows.collect::<Result<_, _>>().doing(doing)
}

fn is_there(db: &Connection, sql: &str, id: &str) -> Result<bool, StoreError> {
    let found = db.prepare_cached(sql).and_then(|mut sql| sql.exists([id]));
    found.doing("look into the bin")
}

/// Whether a visit is in the bin.
fn is_visit_binned(reading: &impl Reading, visit: &str) -> Result<bool, StoreError> {
    is_there(reading.connection(), include_str!("sql/visit_is_binned.sql"), visit)
}

impl Store {
    /// Everything in the bin, what was put there last first.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn binned(&self) -> Result<Vec<Binned>, StoreError> {
        let doing = "list what is in the bin";
        let mut sql = self.db().prepare_cached(include_str!("sql/binned.sql")).doing(doing)?;
        let rows = sql
            .query_map([], |row| {
                Ok(Binned {
                    kind: row.get("kind")?,
                    id: row.get("id")?,
                    kindergarten: row.get("kindergarten")?,
                    group: row.get("group_name")?,
                    date: row.get("date")?,
                    text: row.get("text")?,
                    answered: row.get("answered")?,
                    binned_at_ms: row.get("binned_at_ms")?,
                })
            })
            .doing(doing)?;
        rows.collect::<Result<_, _>>().doing(doing)
    }

    /// Since when the clock of this machine went on without a jump longer than `most_ms`, UTC, ms since
    /// 1970: none where it always did. What was done last tells whether it jumped until `now_ms`.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn clock_steady_since(&self, now_ms: i64, most_ms: i64) -> Result<Option<i64>, StoreError> {
        let doing = "read how the clock went";
        let mut sql = self.db().prepare(include_str!("sql/clock_jumped.sql")).doing(doing)?;
        let rows = sql
            .query_map(named_params! { ":most": most_ms }, |row| {
                Ok((row.get("since_ms")?, row.get("last_ms")?))
            })
            .doing(doing)?;
        let told: Vec<(Option<i64>, Option<i64>)> = rows.collect::<Result<_, _>>().doing(doing)?;
        // What was last done under another clock says nothing of this one.
        let is_near = |last: i64| now_ms.abs_diff(last) <= most_ms.unsigned_abs();
        let near = told.iter().filter(|(_, last)| last.is_some_and(is_near));
        let since: Vec<Option<i64>> = near.map(|(since, _)| *since).collect();
        Ok(if since.is_empty() { Some(now_ms) } else { since.into_iter().flatten().max() })
    }

    /// Whether something was put in the bin at `until_ms` or before.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn has_old_in_bin(&self, until_ms: i64) -> Result<bool, StoreError> {
        let questions = [
            include_str!("sql/old_notes.sql"),
            include_str!("sql/old_drafts.sql"),
            include_str!("sql/old_visits.sql"),
        ];
        for sql in questions {
            if !old(self.db(), sql, until_ms)?.is_empty() {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Whether a visit is in the bin.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn is_visit_binned(&self, visit: &str) -> Result<bool, StoreError> {
        is_visit_binned(self, visit)
    }

    /// Whether an assessment outside the bin is of the visit, made here or elsewhere.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn is_visit_used(&self, visit: &str) -> Result<bool, StoreError> {
        is_there(self.db(), include_str!("sql/visit_is_used.sql"), visit)
    }

    /// The assessment and the last words of a note in the bin; none if it is not there.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn binned_note(&self, note: &str) -> Result<Option<(String, String)>, StoreError> {
        self.db()
            .prepare_cached(include_str!("sql/binned_note.sql"))
            .and_then(|mut sql| {
                sql.query_row([note], |row| Ok((row.get("assessment_id")?, row.get("body")?)))
                    .optional()
            })
            .doing("read a note in the bin")
    }
}

impl Writer<'_> {
    /// Puts a draft in the bin.
    ///
    /// # Errors
    ///
    /// [`StoreError::Finalized`] unless it is a draft that is not there yet.
    pub fn bin_assessment(&self, id: &str, at_ms: i64) -> Result<(), StoreError> {
        let sql = include_str!("sql/bin_assessment.sql");
        let rows = self
            .tx
            .execute(sql, named_params! { ":id": id, ":at": at_ms })
            .doing("put a draft in the bin")?;
        if rows == 0 {
            return Err(StoreError::Finalized(id.to_owned()));
        }
        self.log.line("bin", id, None, Some("there"));
        Ok(())
    }

    /// Puts a visit in the bin; it stays there as it is if it is there.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn bin_visit(&self, id: &str, at_ms: i64) -> Result<(), StoreError> {
        let sql = include_str!("sql/bin_visit.sql");
        self.tx
            .execute(sql, named_params! { ":id": id, ":at": at_ms })
            .doing("put a visit in the bin")?;
        self.log.line("bin", id, None, Some("there"));
        Ok(())
    }

    /// Takes a draft out of the bin; whether it was there.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn restore_assessment(&self, id: &str) -> Result<bool, StoreError> {
        let sql = include_str!("sql/restore_assessment.sql");
        self.log.line("bin", id, Some("there"), None);
        Ok(self.tx.execute(sql, [id]).doing("take a draft out of the bin")? > 0)
    }

    /// Takes a visit out of the bin; whether it was there.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn restore_visit(&self, id: &str) -> Result<bool, StoreError> {
        let sql = include_str!("sql/restore_visit.sql");
        self.log.line("bin", id, Some("there"), None);
        Ok(self.tx.execute(sql, [id]).doing("take a visit out of the bin")? > 0)
    }

    /// Whether a visit is in the bin.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn is_visit_binned(&self, visit: &str) -> Result<bool, StoreError> {
        is_visit_binned(self, visit)
    }

    /// Empties out for good what was put in the bin at `until_ms` or before: the words of notes,
    /// also where steps hold them, everything of drafts, and visits without an assessment.
    ///
    /// Steps stay, and undoing one that would need a note that went changes nothing of it.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn empty_bin(&self, until_ms: i64) -> Result<Emptied, StoreError> {
        let drafts = old(self.tx, include_str!("sql/old_drafts.sql"), until_ms)?;
        for draft in &drafts {
            self.empty(include_str!("sql/delete_working.sql"), draft)?;
            self.empty(include_str!("sql/empty_draft.sql"), draft)?;
        }
        let notes = old(self.tx, include_str!("sql/old_notes.sql"), until_ms)?;
        for note in &notes {
            self.take_words_from_steps(note)?;
            self.empty(include_str!("sql/empty_note.sql"), note)?;
        }
        let visits = old(self.tx, include_str!("sql/old_visits.sql"), until_ms)?;
        for visit in &visits {
            self.empty(include_str!("sql/empty_visit.sql"), visit)?;
        }
        if !drafts.is_empty() || !notes.is_empty() {
            let sql = include_str!("sql/shrink_search.sql");
            self.tx.execute_batch(sql).doing("empty the index of what went")?;
        }
        for (what, gone) in [("draft", &drafts), ("note", &notes), ("visit", &visits)] {
            gone.iter().for_each(|id| self.log.line(what, id, Some("bin"), None));
        }
        Ok(Emptied { notes: notes.len(), drafts: drafts.len(), visits: visits.len() })
    }

    /// Runs every statement of a file for one id.
    pub(crate) fn empty(&self, statements: &str, id: &str) -> Result<(), StoreError> {
        let doing = "delete for good";
        let mut batch = Batch::new(self.tx, statements);
        while let Some(mut statement) = batch.next().doing(doing)? {
            statement.execute([id]).doing(doing)?;
        }
        Ok(())
    }

    fn take_words_from_steps(&self, note: &str) -> Result<(), StoreError> {
        let doing = "take the words of a note out of its steps";
        let mut read =
            self.tx.prepare_cached(include_str!("sql/steps_of_note.sql")).doing(doing)?;
        let mut write =
            self.tx.prepare_cached(include_str!("sql/set_step_changes.sql")).doing(doing)?;
        let rows = read
            .query_map([note], |row| {
                Ok((row.get::<_, i64>("seq")?, row.get::<_, String>("changes")?))
            })
            .doing(doing)?;
        let steps: Vec<_> = rows.collect::<Result<_, _>>().doing(doing)?;
        for (step, text) in steps {
            let form = |_| StoreError::Form("step");
            let mut changes: Vec<StepChange> = serde_json::from_str(&text).map_err(form)?;
            let of_note = changes.iter_mut().filter(|c| c.what == "note" && c.subject == note);
            for change in of_note {
                (change.before, change.after) = (None, None);
            }
            let changes = serde_json::to_string(&changes).map_err(form)?;
            write.execute(named_params! { ":step": step, ":changes": changes }).doing(doing)?;
        }
        Ok(())
    }
}
