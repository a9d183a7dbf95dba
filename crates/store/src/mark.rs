//! How far the file had come when it was last written, kept beside it in a few bytes.
//!
//! SQLite drops what stands after a torn place in its log without a word, and a folder that is copied
//! back holds less than it did. The mark tells: a file that is behind it lacks changes. It is never
//! waited for, so a power cut may leave an older mark, or a torn one; those say nothing.

use std::fs::File;
use std::io::{Read as _, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};

use record::file_hash;
use rusqlite::Connection;

use crate::error::{Doing, StoreError};

/// Begins a mark, with the version of its form.
const MARK: &[u8; 8] = b"VIBAMRK1";
/// Begins what was noted when a file was found behind its mark.
const BEHIND: &[u8; 8] = b"VIBABHD1";
/// How many bytes of a hash prove the numbers.
const PROOF: usize = 8;

/// How far a file has come: the last number of each row that every change adds to.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Numbers {
    /// The last step.
    pub step: i64,
    /// The last operation.
    pub operation: i64,
    /// The last record, in the order they came.
    pub record: i64,
}

impl Numbers {
    /// Whether a file with these numbers lacks what a file with the `others` has.
    ///
    /// Emptying the bin takes steps away and is an operation itself, so the operations go first.
    #[must_use]
    pub const fn are_behind(self, others: Self) -> bool {
        if self.operation != others.operation {
            return self.operation < others.operation;
        }
        self.step < others.step || self.record < others.record
    }
}

/// A file that had come further than it is now.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct Behind {
    /// How far it had come.
    pub marked: Numbers,
    /// How far it is.
    pub found: Numbers,
}

impl Behind {
    /// How many changes are missing, at least.
    #[must_use]
    pub fn missing(&self) -> u64 {
        let lacks = |marked: i64, found: i64| u64::try_from(marked - found).unwrap_or(0);
        lacks(self.marked.operation, self.found.operation)
            + lacks(self.marked.step, self.found.step)
    }
}

/// Where the mark of a file lies.
pub(crate) fn mark_of(database: &Path) -> PathBuf {
    database.with_extension("mark")
}

/// Where it is noted that a file was found behind its mark.
pub(crate) fn behind_of(database: &Path) -> PathBuf {
    database.with_extension("behind")
}

/// The mark of an open file, overwritten after every change.
#[derive(Debug)]
pub(crate) struct Mark(File);

impl Mark {
    /// Opens the mark, for writing. None where that cannot be: the file itself is what counts.
    pub(crate) fn open(database: &Path) -> Option<Self> {
        let path = mark_of(database);
        File::options().create(true).truncate(false).write(true).open(path).ok().map(Self)
    }

    /// Overwrites the mark; not waited for. What cannot be written leaves an older mark.
    pub(crate) fn write(&mut self, numbers: Numbers) {
        let bytes = form(MARK, &[numbers]);
        let _ = self.0.seek(SeekFrom::Start(0)).and_then(|_| self.0.write_all(&bytes));
    }
}

/// The numbers of a mark; none where it is missing, torn or of another form.
#[must_use]
pub fn read_mark(database: &Path) -> Option<Numbers> {
    read::<1>(&mark_of(database), MARK).map(|[numbers]| numbers)
}

/// What was noted when the file was found behind its mark; none where it never was.
#[must_use]
pub fn read_behind(database: &Path) -> Option<Behind> {
    read::<2>(&behind_of(database), BEHIND).map(|[marked, found]| Behind { marked, found })
}

/// Whether the open file is behind its mark now.
pub(crate) fn compare(database: &Path, db: &Connection) -> Option<Behind> {
    let marked = read_mark(database)?;
    let found = numbers(db).ok()?;
    found.are_behind(marked).then_some(Behind { marked, found })
}

/// Keeps what was found, since the mark itself goes on with the next change. The first one stays.
pub(crate) fn keep(database: &Path, behind: &Behind) {
    let path = behind_of(database);
    if read_behind(database).is_none() {
        // Where it cannot be written it is told now, and not again later.
        let _ = std::fs::write(path, form(BEHIND, &[behind.marked, behind.found]));
    }
}

/// How far an open file has come.
pub(crate) fn numbers(db: &Connection) -> Result<Numbers, StoreError> {
    db.prepare_cached(include_str!("sql/numbers.sql"))
        .and_then(|mut sql| {
            sql.query_row([], |row| {
                Ok(Numbers {
                    step: row.get("step")?,
                    operation: row.get("operation")?,
                    record: row.get("record")?,
                })
            })
        })
        .doing("read how far the file has come")
}

fn form(begins: &[u8; 8], all: &[Numbers]) -> Vec<u8> {
    let mut bytes = begins.to_vec();
    for numbers in all {
        for number in [numbers.step, numbers.operation, numbers.record] {
            bytes.extend(number.to_le_bytes());
        }
    }
    let proof = file_hash(&bytes);
    bytes.extend(&proof.as_bytes()[..PROOF]);
    bytes
}

fn read<const N: usize>(path: &Path, begins: &[u8; 8]) -> Option<[Numbers; N]> {
    let mut bytes = Vec::new();
    // One byte more than there can be: what is longer is no mark of ours.
    let most = u64::try_from(begins.len() + N * 24 + PROOF + 1).ok()?;
    File::open(path).ok()?.take(most).read_to_end(&mut bytes).ok()?;
    let mut all = [Numbers::default(); N];
    for (numbers, part) in all.iter_mut().zip(bytes.get(begins.len()..)?.chunks_exact(24)) {
        let number = |at: usize| {
            part.get(at..at + 8).and_then(|eight| eight.try_into().ok()).map(i64::from_le_bytes)
        };
        *numbers = Numbers { step: number(0)?, operation: number(8)?, record: number(16)? };
    }
    (bytes == form(begins, &all)).then_some(all)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{DatabaseKey, Store};

    fn note(store: &mut Store, times: i64) {
        for at in 0..times {
            let done: Result<(), StoreError> =
                store.transact(|writer| writer.note_operation("prøve", "x", at));
            done.expect("noted");
        }
    }

    #[test]
    fn follows_every_change() {
        let folder = tempfile::tempdir().expect("a folder");
        let (path, key) = (folder.path().join("viba.db"), DatabaseKey::new([1; 32]));
        let mut store = Store::create(&path, &key).expect("made");
        note(&mut store, 3);
        let now = numbers(store.db()).expect("read");
        assert_eq!((read_mark(&path), now.operation), (Some(now), 3));
        drop(store);
        assert_eq!(Store::open(&path, &key).expect("opened").behind(), None);
    }

    #[test]
    fn a_file_that_went_back_is_told_of_until_somebody_acts() {
        let folder = tempfile::tempdir().expect("a folder");
        let (path, key) = (folder.path().join("viba.db"), DatabaseKey::new([1; 32]));
        let mut store = Store::create(&path, &key).expect("made");
        note(&mut store, 2);
        drop(store);
        let earlier = std::fs::read(&path).expect("read");
        let mut store = Store::open(&path, &key).expect("opened");
        note(&mut store, 5);
        drop(store);
        std::fs::write(&path, earlier).expect("put back by hand");
        let mut store = Store::open(&path, &key).expect("opened");
        let behind = store.behind().expect("behind");
        assert_eq!((behind.missing(), behind.found.operation), (5, 2));
        note(&mut store, 9);
        drop(store);
        let later = Store::open(&path, &key).expect("opened");
        assert_eq!(later.behind(), Some(behind), "the mark has gone on, and it is still told");
    }

    #[test]
    fn what_is_no_whole_mark_says_nothing() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("viba.db");
        assert_eq!(read_mark(&path), None);
        let whole = form(MARK, &[Numbers { step: 7, operation: 8, record: 9 }]);
        std::fs::write(mark_of(&path), &whole).expect("written");
        assert_eq!(read_mark(&path).map(|numbers| numbers.operation), Some(8));
        for bit in 0..whole.len() * 8 {
            let mut torn = whole.clone();
            torn[bit / 8] ^= 1 << (bit % 8);
            std::fs::write(mark_of(&path), &torn).expect("written");
            assert_eq!(read_mark(&path), None, "bit {bit}");
        }
        for length in 0..whole.len() {
            std::fs::write(mark_of(&path), &whole[..length]).expect("written");
            assert_eq!(read_mark(&path), None, "{length} bytes");
        }
        std::fs::write(mark_of(&path), [&whole[..], b"x"].concat()).expect("written");
        assert_eq!(read_mark(&path), None);
    }

    #[test]
    fn emptying_the_bin_is_not_behind() {
        let before = Numbers { step: 40, operation: 7, record: 2 };
        assert!(!Numbers { step: 3, operation: 8, record: 2 }.are_behind(before));
        assert!(Numbers { step: 39, operation: 7, record: 2 }.are_behind(before));
        assert!(Numbers { step: 90, operation: 6, record: 2 }.are_behind(before));
        assert!(Numbers { step: 40, operation: 7, record: 1 }.are_behind(before));
        assert!(!before.are_behind(before));
    }
}
