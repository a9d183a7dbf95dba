mod words;

use std::collections::HashSet;

use rusqlite::{Connection, Row, Transaction, TransactionBehavior, named_params};

use self::words::{Words, searchable};
use crate::assessment::{AssessmentState, state_from};
use crate::error::{Doing, StoreError};
use crate::fold::rules;
use crate::open::{Store, Writer};

/// The schema that brought the index.
pub(crate) const SINCE: u32 = 4;
/// How many notes are put in order by asking each of them when it was written. Of more, the newest
/// are found sooner by going through all notes from the newest on.
const FEW: usize = 2_000;

/// A note that was looked for, in its newest version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SearchedNote {
    /// UUIDv7.
    pub id: String,
    /// The assessment.
    pub assessment: String,
    /// How far that has come.
    pub state: AssessmentState,
    /// Rubric id and version.
    pub rubric: String,
    /// Organisation number of the kindergarten.
    pub kindergarten: String,
    /// The name of the group.
    pub group: String,
    /// RFC 3339 with the offset of the place.
    pub written_at: String,
    /// The words.
    pub text: String,
    /// The indicators it is tied to.
    pub indicators: Vec<String>,
}

/// Notes that were looked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SearchedNotes {
    /// The newest of them, newest first.
    pub notes: Vec<SearchedNote>,
    /// How many there are in all.
    pub total: usize,
}

/// How far the index has come.
struct State {
    fold: String,
    read_until: i64,
    newest: i64,
}

impl Store {
    /// The notes outside the bin that hold all of `words`, alone or inside others, folded: the newest
    /// `limit` of them, and how many there are. None where every word has fewer than three characters.
    ///
    /// Notes that were written since the last search are read into the index first, whichever
    /// program wrote them. While that cannot be, every note is read: it takes longer and finds the
    /// same. A damaged index is made anew.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn search_notes(&self, words: &str, limit: usize) -> Result<SearchedNotes, StoreError> {
        let Some(words) = Words::of(words) else { return Ok(SearchedNotes::default()) };
        let (places, total) = match self.follow().and_then(|()| self.look_up(&words, limit)) {
            Err(StoreError::Damaged { .. }) => {
                self.rebuild_search()?;
                self.look_up(&words, limit)?
            }
            Err(StoreError::Busy { .. } | StoreError::DiskFull { .. }) => {
                let mut places = self.read_through(&words)?;
                let total = places.len();
                places.truncate(limit);
                (places, total)
            }
            found => found?,
        };
        let notes = places.into_iter().map(|place| self.searched_note(place));
        Ok(SearchedNotes { notes: notes.collect::<Result<_, _>>()?, total })
    }

    /// The places of all notes that hold the words, newest first, by reading every note: what the
    /// index is held to.
    fn read_through(&self, words: &Words) -> Result<Vec<i64>, StoreError> {
        let doing = "read all notes";
        let mut sql = self.db().prepare_cached(include_str!("sql/every_note.sql")).doing(doing)?;
        let row = |row: &Row<'_>| Ok((row.get("place")?, row.get("body")?));
        let mut places = Vec::new();
        for row in sql.query_map([], row).doing(doing)? {
            let (place, body): (i64, String) = row.doing(doing)?;
            if words.are_in(&searchable(&body)) {
                places.push(place);
            }
        }
        Ok(places)
    }

    /// Whether the index holds together by itself. What was written since the last search is read into
    /// it first, as a search would.
    #[must_use]
    pub fn search_is_whole(&self) -> bool {
        let sql = include_str!("sql/check_search.sql");
        self.follow().is_ok() && self.db().execute(sql, []).is_ok()
    }

    /// What the index says of every note: for comparison with an index made anew.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn search_index(&self) -> Result<crate::Table, StoreError> {
        let mut index = crate::rows::read(self.db(), include_str!("sql/search_index.sql"))?;
        index.rows.extend(self.table("search_state")?.rows);
        Ok(index)
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

    /// The places of the newest notes the index knows, and how many there are in all.
    fn look_up(&self, words: &Words, limit: usize) -> Result<(Vec<i64>, usize), StoreError> {
        let doing = "search in notes";
        let (asked, beside) = words.asked();
        let sql = match beside {
            None => include_str!("sql/search_notes.sql"),
            Some(_) => include_str!("sql/search_notes_beside.sql"),
        };
        let mut sql = self.db().prepare_cached(sql).doing(doing)?;
        let place = |row: &Row<'_>| row.get("rowid");
        let rows = match &beside {
            None => sql.query_map(named_params! { ":asked": asked }, place),
            Some(beside) => {
                sql.query_map(named_params! { ":asked": asked, ":beside": beside }, place)
            }
        };
        let mut places: Vec<i64> = rows.doing(doing)?.collect::<Result<_, _>>().doing(doing)?;
        places.sort_unstable();
        let binned = self.notes_of_binned()?;
        places.retain(|place| !binned.contains(place));
        let total = places.len();
        Ok((self.newest(places, limit)?, total))
    }

    /// The places of notes whose draft is in the bin: the index knows them, and they are not found.
    fn notes_of_binned(&self) -> Result<HashSet<i64>, StoreError> {
        let doing = "look into the bin";
        let sql = include_str!("sql/notes_of_binned.sql");
        let mut sql = self.db().prepare_cached(sql).doing(doing)?;
        let rows = sql.query_map([], |row| row.get("seq")).doing(doing)?;
        rows.collect::<Result<_, _>>().doing(doing)
    }

    /// The newest of some notes, newest first. `places` is sorted.
    fn newest(&self, places: Vec<i64>, limit: usize) -> Result<Vec<i64>, StoreError> {
        let doing = "put notes in order";
        if places.len() > FEW {
            let sql = include_str!("sql/newest_notes.sql");
            let mut sql = self.db().prepare_cached(sql).doing(doing)?;
            let rows = sql.query_map([], |row| row.get("seq")).doing(doing)?;
            let is_found = |place: &Result<i64, _>| {
                place.as_ref().map_or(true, |place| places.binary_search(place).is_ok())
            };
            return rows.filter(is_found).take(limit).collect::<Result<_, _>>().doing(doing);
        }
        let mut sql =
            self.db().prepare_cached(include_str!("sql/note_written.sql")).doing(doing)?;
        let mut dated: Vec<(String, i64)> = Vec::with_capacity(places.len());
        for place in places {
            let written = sql.query_row([place], |row| row.get("written_at")).doing(doing)?;
            dated.push((written, place));
        }
        dated.sort_unstable_by(|one, other| other.cmp(one));
        Ok(dated.into_iter().take(limit).map(|(_, place)| place).collect())
    }

    fn searched_note(&self, place: i64) -> Result<SearchedNote, StoreError> {
        let doing = "read a note that was found";
        let mut sql =
            self.db().prepare_cached(include_str!("sql/searched_note.sql")).doing(doing)?;
        let mut note = sql.query_row([place], from_row).doing(doing)?;
        let mut ties =
            self.db().prepare_cached(include_str!("sql/ties_of_note.sql")).doing(doing)?;
        let parameters = named_params! { ":note": note.id };
        let rows = ties.query_map(parameters, |row| row.get("indicator_id")).doing(doing)?;
        note.indicators = rows.collect::<Result<_, _>>().doing(doing)?;
        Ok(note)
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
                ":place": place, ":folded": searchable(&body), ":version": version,
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

fn from_row(row: &Row<'_>) -> rusqlite::Result<SearchedNote> {
    let (id, version): (String, String) = (row.get("rubric_id")?, row.get("rubric_version")?);
    Ok(SearchedNote {
        id: row.get("id")?,
        assessment: row.get("assessment_id")?,
        state: state_from(row)?,
        rubric: format!("{id}@{version}"),
        kindergarten: row.get("kindergarten")?,
        group: row.get("group_name")?,
        written_at: row.get("written_at")?,
        text: row.get("body")?,
        indicators: Vec::new(),
    })
}

#[cfg(test)]
mod tests;
