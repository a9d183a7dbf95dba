//! A new file made of rows that were read elsewhere.

use std::path::Path;

use rusqlite::params_from_iter;

use crate::error::{Doing, StoreError};
use crate::key::DatabaseKey;
use crate::open::Store;
use crate::rows::{Table, table_names};

/// What became of the rows of one table.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq)]
pub struct Refilled {
    /// Rows that were put in.
    pub added: usize,
    /// Rows the file does not take: there already, or against its rules.
    pub refused: usize,
}

/// Makes a new file at `path` and opens it for rows from elsewhere. While it is filled, rows may name
/// others that come later.
///
/// # Errors
///
/// As [`Store::create`].
pub fn begin_refill(path: &Path, key: &DatabaseKey) -> Result<Store, StoreError> {
    let store = Store::create(path, key)?;
    // Nothing is lost by a cut: the file counts when it is whole and checked.
    let set = "PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF";
    store.db().execute_batch(set).doing("begin a new file")?;
    Ok(store)
}

impl Store {
    /// Puts rows into a table, each under its own names of columns. What is there already stays; a column
    /// this file does not have is left out.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says; a table this file does not have takes nothing.
    pub fn refill(&self, name: &str, table: &Table) -> Result<Refilled, StoreError> {
        let doing = "fill a table";
        let mut filled = Refilled::default();
        let sql = format!("SELECT * FROM \"{name}\" LIMIT 0");
        let Ok(known) = self.db().prepare(&sql) else { return Ok(filled) };
        let known: Vec<String> = known.column_names().map(str::to_owned).collect();
        let places: Vec<usize> =
            (0..table.columns.len()).filter(|at| known.contains(&table.columns[*at])).collect();
        let names: Vec<String> =
            places.iter().map(|at| format!("\"{}\"", table.columns[*at])).collect();
        let marks = vec!["?"; places.len()].join(", ");
        let (names, db) = (names.join(", "), self.db());
        let into = format!("INSERT OR IGNORE INTO \"{name}\" ({names}) VALUES ({marks})");
        db.execute_batch("BEGIN").doing(doing)?;
        let mut insert = db.prepare(&into).doing(doing)?;
        for row in &table.rows {
            let cells = places.iter().filter_map(|at| row.get(*at));
            match insert.execute(params_from_iter(cells)) {
                Ok(1) => filled.added += 1,
                _ => filled.refused += 1,
            }
        }
        drop(insert);
        db.execute_batch("COMMIT").doing(doing)?;
        Ok(filled)
    }

    /// Ends the filling: rows that name a row nobody could read are taken out again, and what is final
    /// without a record is a draft again, with all its answers. Gives how many rows were taken out.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn end_refill(&self) -> Result<usize, StoreError> {
        let doing = "end a new file";
        let db = self.db();
        db.execute_batch(include_str!("sql/reopen_without_record.sql")).doing(doing)?;
        let mut removed = 0;
        // What is taken out may be what another row names.
        for _ in 0..table_names(db)?.len() {
            let mut sql = db.prepare("PRAGMA foreign_key_check").doing(doing)?;
            let orphans: Vec<(String, i64)> = sql
                .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
                .doing(doing)?
                .collect::<Result<_, _>>()
                .doing(doing)?;
            if orphans.is_empty() {
                break;
            }
            for (table, place) in orphans {
                let sql = format!("DELETE FROM \"{table}\" WHERE rowid = ?1");
                removed += db.execute(&sql, [place]).doing(doing)?;
            }
        }
        let set = "PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL";
        db.execute_batch(set).doing(doing)?;
        Ok(removed)
    }
}
