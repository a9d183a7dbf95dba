use std::collections::BTreeSet;

use rusqlite::{Connection, Row, Transaction, TransactionBehavior, named_params};

use crate::error::{Doing, StoreError};
use crate::fold::{folded, rules};
use crate::open::{Store, Writer};

/// The schema that brought the index.
pub(crate) const SINCE: u32 = 4;
/// How many characters a piece has that the index knows.
const PIECE: usize = 3;
/// How many pieces of a long sentence are looked up. The sentence itself tells in the end.
const PIECES: usize = 12;

/// A note that was looked for, in its newest version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundNote {
    /// The assessment.
    pub assessment: String,
    /// RFC 3339 with the offset of the place.
    pub written_at: String,
    /// The words.
    pub text: String,
}

/// How far the index has come.
struct State {
    fold: String,
    read_until: i64,
    newest: i64,
}

impl Store {
    /// The notes outside the bin that hold all of `words` as they stand, folded, newest first.
    ///
    /// Notes that were written since the last search are read into the index first, whichever
    /// program wrote them. While that cannot be, every note is read: it takes longer and finds the
    /// same. A damaged index is made anew.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn search_notes(&self, words: &str) -> Result<Vec<FoundNote>, StoreError> {
        let wanted = folded(words);
        match self.follow().and_then(|()| self.look_up(&wanted)) {
            Err(StoreError::Damaged { .. }) => {
                self.rebuild_search()?;
                self.look_up(&wanted)
            }
            Err(StoreError::Busy { .. } | StoreError::DiskFull { .. }) => {
                let mut notes = self.all_notes()?;
                notes.retain(|note| folded(&note.text).contains(&wanted));
                Ok(notes)
            }
            found => found,
        }
    }

    /// Every note that is not in the bin, newest first, as it stands in the drafts and without the
    /// index: what the index is held to.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn all_notes(&self) -> Result<Vec<FoundNote>, StoreError> {
        let doing = "read all notes";
        let mut sql = self.db().prepare_cached(include_str!("sql/all_notes.sql")).doing(doing)?;
        let rows = sql.query_map([], from_row).doing(doing)?;
        rows.collect::<Result<_, _>>().doing(doing)
    }

    /// Makes the index for searching anew from the notes.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says; the index is as it was then.
    pub fn rebuild_search(&self) -> Result<(), StoreError> {
        self.change_index(|db| {
            clear(db)?;
            read_on(db)
        })
    }

    /// Reads into the index what was written since. Nothing is locked where that is nothing.
    fn follow(&self) -> Result<(), StoreError> {
        if state(self.db())?.is_current() { Ok(()) } else { self.change_index(read_on) }
    }

    fn look_up(&self, wanted: &str) -> Result<Vec<FoundNote>, StoreError> {
        let doing = "search in notes";
        if let Some(pieces) = pieces(wanted) {
            let sql = include_str!("sql/search_notes.sql");
            let mut sql = self.db().prepare_cached(sql).doing(doing)?;
            let parameters = named_params! { ":pieces": pieces, ":wanted": wanted };
            let rows = sql.query_map(parameters, from_row).doing(doing)?;
            return rows.collect::<Result<_, _>>().doing(doing);
        }
        let sql = include_str!("sql/search_notes_short.sql");
        let mut sql = self.db().prepare_cached(sql).doing(doing)?;
        let rows = sql.query_map(named_params! { ":wanted": wanted }, from_row).doing(doing)?;
        rows.collect::<Result<_, _>>().doing(doing)
    }

    fn change_index(
        &self,
        change: impl FnOnce(&Connection) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let tx = Transaction::new_unchecked(self.db(), TransactionBehavior::Immediate)
            .doing("begin to read notes into the index")?;
        change(&tx)?;
        tx.commit().doing("put the index on disk")
    }
}

impl Writer<'_> {
    /// Makes the index for searching anew, as a part of the change.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn rebuild_search(&self) -> Result<(), StoreError> {
        clear(self.db())?;
        read_on(self.db())
    }
}

impl State {
    fn is_current(&self) -> bool {
        self.fold == rules() && self.read_until == self.newest
    }
}

fn state(db: &Connection) -> Result<State, StoreError> {
    db.prepare_cached(include_str!("sql/search_state.sql"))
        .and_then(|mut sql| {
            sql.query_row([], |row| {
                Ok(State {
                    fold: row.get("fold")?,
                    read_until: row.get("read_until")?,
                    newest: row.get("newest")?,
                })
            })
        })
        .doing("read how far the index has come")
}

/// Reads into the index every version of a note that it lacks. Versions are only ever added, so the
/// number of the last one says which those are. Words folded by other rules are folded anew.
pub(crate) fn read_on(db: &Connection) -> Result<(), StoreError> {
    let mut state = state(db)?;
    if state.fold != rules() {
        clear(db)?;
        state.read_until = 0;
    }
    let doing = "read notes into the index";
    let prepare = |sql| db.prepare_cached(sql).doing(doing);
    let mut versions = prepare(include_str!("sql/unread_notes.sql"))?;
    let mut remove = prepare(include_str!("sql/remove_searched_note.sql"))?;
    let mut add = prepare(include_str!("sql/add_searched_note.sql"))?;
    let mut rows = versions.query([state.read_until]).doing(doing)?;
    while let Some(row) = rows.next().doing(doing)? {
        let place: i64 = row.get("place").doing(doing)?;
        let body: Option<String> = row.get("body").doing(doing)?;
        remove.execute([place]).doing(doing)?;
        if let Some(body) = body {
            let version: i64 = row.get("version").doing(doing)?;
            let parameters = named_params! {
                ":place": place, ":folded": folded(&body), ":version": version,
            };
            add.execute(parameters).doing(doing)?;
        }
    }
    db.prepare_cached(include_str!("sql/set_search_state.sql"))
        .and_then(|mut sql| {
            sql.execute(named_params! { ":fold": rules(), ":read_until": state.newest })
        })
        .doing("note how far the index has come")?;
    Ok(())
}

/// An empty index in place of the one there is. It is dropped and not emptied, because emptying
/// reads it, and it may be damaged.
fn clear(db: &Connection) -> Result<(), StoreError> {
    let doing = "empty the index";
    let made_by: String = db
        .query_row(include_str!("sql/search_schema.sql"), [], |row| row.get("sql"))
        .doing(doing)?;
    db.execute_batch(include_str!("sql/drop_search.sql")).doing(doing)?;
    db.execute_batch(&made_by).doing(doing)?;
    db.prepare_cached(include_str!("sql/set_search_state.sql"))
        .and_then(|mut sql| sql.execute(named_params! { ":fold": rules(), ":read_until": 0 }))
        .doing(doing)?;
    Ok(())
}

/// What the index is asked for: the pieces of the words, all of them; none where the words are
/// too short to have one. The index passes over NUL.
fn pieces(wanted: &str) -> Option<String> {
    let chars: Vec<char> = wanted.chars().filter(|c| *c != '\0').collect();
    let pieces: BTreeSet<String> =
        chars.windows(PIECE).take(PIECES).map(|piece| piece.iter().collect()).collect();
    let quoted = |piece: &String| format!("\"{}\"", piece.replace('"', "\"\""));
    let quoted: Vec<String> = pieces.iter().map(quoted).collect();
    (!quoted.is_empty()).then(|| quoted.join(" AND "))
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<FoundNote> {
    Ok(FoundNote {
        assessment: row.get("assessment_id")?,
        written_at: row.get("written_at")?,
        text: row.get("body")?,
    })
}

#[cfg(test)]
mod tests;
