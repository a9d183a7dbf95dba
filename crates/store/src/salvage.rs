//! What can still be read of a damaged file.

use std::path::{Path, PathBuf};

use rusqlite::{Connection, OpenFlags};

use crate::error::StoreError;
use crate::key::DatabaseKey;
use crate::open::connect;
use crate::rows::{Table, cells, table_names};

/// How many single rows are asked for, one by one, between those that can be read.
const MOST_PROBES: i64 = 20_000;

/// What could be read of one table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Salvaged {
    /// The rows that could be read, in order.
    pub table: Table,
    /// The number of each of those rows, by which SQLite finds it.
    pub places: Vec<i64>,
    /// Numbers between which something could not be read, both ends included.
    pub gaps: Vec<(i64, i64)>,
    /// How many rows could not be read, at least.
    pub unreadable: usize,
}

impl Salvaged {
    /// Whether a row with that number may have stood where nothing could be read.
    #[must_use]
    pub fn may_have_held(&self, place: i64) -> bool {
        self.gaps.iter().any(|(first, last)| (*first..=*last).contains(&place))
    }
}

/// A damaged file that is read as far as it goes. It is worked on as a copy: what stands in its log is
/// written back.
#[derive(Debug)]
pub struct Salvage {
    path: PathBuf,
    key: DatabaseKey,
    db: Option<Connection>,
}

impl Salvage {
    /// Opens a copy of a damaged file.
    ///
    /// # Errors
    ///
    /// [`StoreError`] if not even the list of tables can be read.
    pub fn open(path: &Path, key: &DatabaseKey) -> Result<Self, StoreError> {
        let db = Some(open(path, key)?);
        Ok(Self { path: path.to_owned(), key: key.clone(), db })
    }

    /// The tables the file has.
    ///
    /// # Errors
    ///
    /// [`StoreError`] if the list cannot be read.
    pub fn tables(&mut self) -> Result<Vec<String>, StoreError> {
        table_names(self.connection()?)
    }

    /// Reads a table from the front, from the end, and what lies between row by row.
    pub fn table(&mut self, name: &str) -> Salvaged {
        let mut found = Salvaged::default();
        let (first, last) = (i64::MIN, i64::MAX);
        let Some(front) = self.run(name, &mut found, first, true) else { return found };
        let mut back = Salvaged::default();
        let until = self.run(name, &mut back, last, false).unwrap_or(last);
        back.table.rows.reverse();
        back.places.reverse();
        let (from, to) = (front.max(first), until.min(last));
        self.probe(name, &mut found, from, to);
        found.table.rows.extend(back.table.rows);
        found.places.extend(back.places);
        found
    }

    /// Reads on in one direction. None if the end was reached; else the last number that was read.
    fn run(&mut self, name: &str, found: &mut Salvaged, from: i64, forward: bool) -> Option<i64> {
        let (order, limit) = if forward { ("ASC", ">") } else { ("DESC", "<") };
        let asked = format!(
            "SELECT rowid, * FROM \"{name}\" NOT INDEXED WHERE rowid {limit} ?1 ORDER BY rowid {order}"
        );
        let mut last = from;
        let read = self.connection().and_then(|db| {
            let failed = |_| StoreError::Damaged { doing: "read a table" };
            let mut sql = db.prepare(&asked).map_err(failed)?;
            found.table.columns = sql.column_names().skip(1).map(str::to_owned).collect();
            let mut rows = sql.query([from]).map_err(failed)?;
            while let Some(row) = rows.next().map_err(failed)? {
                let mut all = cells(row).map_err(failed)?;
                let place: i64 = row.get(0).map_err(failed)?;
                all.remove(0);
                last = place;
                found.places.push(place);
                found.table.rows.push(all);
            }
            Ok(())
        });
        if read.is_ok() {
            return None;
        }
        // The cipher closes a connection for good when a page fails.
        self.db = None;
        Some(last)
    }

    /// Asks for every number between two that were read.
    fn probe(&mut self, name: &str, found: &mut Salvaged, from: i64, to: i64) {
        let first = if from == i64::MIN { 1 } else { from.saturating_add(1) };
        // Where the end of the table could not be read either, it goes on for an unknown while.
        let is_open = to == i64::MAX;
        let last = if is_open { first.saturating_add(MOST_PROBES) } else { to - 1 };
        if last < first {
            return;
        }
        found.gaps.push((first, if is_open { i64::MAX } else { last }));
        let asked = format!("SELECT * FROM \"{name}\" NOT INDEXED WHERE rowid = ?1");
        let mut failures = 0_i64;
        for place in (first..=last).take(usize::try_from(MOST_PROBES).unwrap_or(0)) {
            let read = self.connection().ok().map(|db| {
                let mut sql = db.prepare_cached(&asked)?;
                let mut rows = sql.query([place])?;
                rows.next()?.map(cells).transpose()
            });
            match read {
                Some(Ok(Some(row))) => {
                    found.places.push(place);
                    found.table.rows.push(row);
                }
                Some(Ok(None)) => {}
                _ => {
                    failures += 1;
                    self.db = None;
                    // Beyond the end every number fails alike: nothing more is to be had.
                    if is_open && failures > 200 {
                        break;
                    }
                }
            }
        }
        found.unreadable += usize::try_from(failures).unwrap_or(0);
    }

    fn connection(&mut self) -> Result<&Connection, StoreError> {
        if self.db.is_none() {
            self.db = Some(open(&self.path, &self.key)?);
        }
        self.db.as_ref().ok_or(StoreError::Damaged { doing: "open the damaged file" })
    }
}

fn open(path: &Path, key: &DatabaseKey) -> Result<Connection, StoreError> {
    connect(path, key, OpenFlags::SQLITE_OPEN_READ_WRITE)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Store;

    /// A file with many rows, in which one page in the middle and one at the end are spoilt.
    #[test]
    fn every_row_outside_bad_pages_is_read() {
        let folder = tempfile::tempdir().expect("a folder");
        let (path, key) = (folder.path().join("viba.db"), DatabaseKey::new([6; 32]));
        let mut store = Store::create(&path, &key).expect("made");
        for _ in 0..30 {
            let done: Result<(), StoreError> = store.transact(|writer| {
                (0..40).try_for_each(|at| writer.note_operation("prøve", &"x".repeat(60), at))
            });
            done.expect("noted");
        }
        store.health();
        let mut leaves: Vec<i64> = store
            .db()
            .prepare("SELECT pageno FROM dbstat WHERE name = 'operation' AND pagetype = 'leaf'")
            .and_then(|mut sql| sql.query_map([], |row| row.get(0))?.collect())
            .unwrap_or_default();
        drop(store);
        let whole = std::fs::read(&path).expect("read");
        if leaves.is_empty() {
            // A library without that table: any page late in the file will do.
            leaves = (20..i64::try_from(whole.len() / 4_096).expect("small") - 1).collect();
        }
        let all = Salvage::open(&path, &key).expect("opened").table("operation");
        assert_eq!((all.places.len(), all.unreadable, all.gaps.len()), (1_200, 0, 0));
        let mut lost_somewhere = false;
        for place in [leaves.len() / 2, leaves.len() - 1, 0] {
            let page = usize::try_from(leaves[place]).expect("a page");
            let mut bad = whole.clone();
            bad[(page - 1) * 4_096 + 999] ^= 1;
            let copy = folder.path().join(format!("bad-{page}.db"));
            std::fs::write(&copy, &bad).expect("written");
            let Ok(mut salvage) = Salvage::open(&copy, &key) else { continue };
            let read = salvage.table("operation");
            let missing: Vec<i64> =
                all.places.iter().copied().filter(|seq| !read.places.contains(seq)).collect();
            assert!(missing.len() < 120, "one page holds fewer: {}", missing.len());
            assert!(missing.iter().all(|seq| read.may_have_held(*seq)), "{missing:?}");
            assert!(read.unreadable >= missing.len());
            assert!(read.table.rows.iter().all(|row| all.table.rows.contains(row)));
            lost_somewhere |= !missing.is_empty();
        }
        assert!(lost_somewhere, "the pages held rows");
    }
}
