//! The audit chain: one row a change of state, each holding the hash of the row before.

use std::cell::RefCell;

use record::Hash;
use rusqlite::{Connection, OptionalExtension as _, Row, Transaction, named_params};
use serde::{Deserialize, Serialize};

use crate::error::{Doing, StoreError};
use crate::open::{Store, Writer};
use crate::record::hash_from;

/// Goes before what is hashed.
const DOMAIN: &[u8] = b"viba/audit\0v1\0";
/// The most lines of one change that are written out; of more, their number is told.
const MOST_LINES: usize = 40;
/// What stands for the hash before the first row.
const NOTHING: Hash = Hash::from_bytes([0; 32]);
const DOING: &str = "write the audit chain";

/// One thing that a change set, by id: what kind, which, what it was, what it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Line(
    pub(crate) &'static str,
    pub(crate) String,
    pub(crate) Option<String>,
    pub(crate) Option<String>,
);

/// What a transaction did, until its row is written.
#[derive(Debug, Default)]
pub(crate) struct Log {
    lines: RefCell<Vec<Line>>,
    noted: RefCell<Vec<Noted>>,
    mended: RefCell<Option<Mended>>,
}

/// A chain that was found broken, and goes on from here.
#[derive(Debug)]
struct Mended {
    known: Vec<i64>,
    begin: Begin,
}

/// The change itself.
#[derive(Debug)]
pub(crate) struct Noted {
    pub(crate) at_ms: i64,
    pub(crate) action: String,
    pub(crate) subject: String,
    pub(crate) step: Option<i64>,
    pub(crate) operation: Option<i64>,
}

impl Log {
    /// Notes one thing that was set.
    pub(crate) fn line(
        &self,
        what: &'static str,
        which: &str,
        before: Option<&str>,
        after: Option<&str>,
    ) {
        let line =
            Line(what, which.to_owned(), before.map(str::to_owned), after.map(str::to_owned));
        self.lines.borrow_mut().push(line);
    }

    /// Notes the change.
    pub(crate) fn note(&self, noted: Noted) {
        self.noted.borrow_mut().push(noted);
    }
}

/// What is told beside the change itself.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Detail {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    set: Vec<(String, String, Option<String>, Option<String>)>,
    /// How many more were set.
    #[serde(default, skip_serializing_if = "is_zero")]
    more: usize,
    /// The last changes from before the chain began, or was mended: they need no row in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    begins_after: Option<Begin>,
    /// Rows that a repair found altered, or in another place than they were written: told once.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    known: Vec<i64>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands it in this way")]
const fn is_zero(number: &usize) -> bool {
    *number == 0
}

#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Begin {
    steps: i64,
    operations: i64,
}

/// A row of the chain.
#[derive(Clone, Debug, PartialEq, Eq)]
struct AuditRow {
    seq: i64,
    at_ms: i64,
    device: String,
    person: Option<String>,
    action: String,
    subject: String,
    step: Option<i64>,
    operation: Option<i64>,
    detail: String,
    previous: Hash,
    hash: Hash,
}

impl AuditRow {
    fn read(row: &Row<'_>) -> Result<Self, rusqlite::Error> {
        Ok(Self {
            seq: row.get("seq")?,
            at_ms: row.get("at_ms")?,
            device: row.get("device")?,
            person: row.get("person")?,
            action: row.get("action")?,
            subject: row.get("subject")?,
            step: row.get("step")?,
            operation: row.get("operation")?,
            detail: row.get("detail")?,
            previous: hash_from(row, "previous")?,
            hash: hash_from(row, "hash")?,
        })
    }

    /// The hash over everything else in the row. JSON keeps the parts apart.
    fn right_hash(&self) -> Hash {
        let parts = serde_json::json!([
            self.seq,
            self.at_ms,
            self.device,
            self.person,
            self.action,
            self.subject,
            self.step,
            self.operation,
            self.detail,
        ]);
        let text = parts.to_string();
        let bytes = [DOMAIN, self.previous.as_bytes(), text.as_bytes()].concat();
        record::file_hash(&bytes)
    }
}

/// Writes the rows of a transaction, as its last act.
pub(crate) fn close(tx: &Transaction<'_>, log: Log) -> Result<(), StoreError> {
    let (mut lines, noted) = (log.lines.into_inner(), log.noted.into_inner());
    let mut mended = log.mended.into_inner();
    for noted in noted {
        append(tx, noted, std::mem::take(&mut lines), mended.take())?;
    }
    Ok(())
}

fn append(
    tx: &Transaction<'_>,
    noted: Noted,
    lines: Vec<Line>,
    mended: Option<Mended>,
) -> Result<(), StoreError> {
    let who = tx
        .prepare_cached(include_str!("sql/audit_who.sql"))
        .and_then(|mut sql| {
            sql.query_row(named_params! { ":subject": noted.subject }, |row| {
                Ok((row.get("device_id")?, row.get("person")?))
            })
            .optional()
        })
        .doing(DOING)?;
    // Before it is said what the workspace is, nothing can be done in it.
    let Some((device, person)) = who else { return Ok(()) };
    let head = head(tx)?;
    let mut detail = Detail { more: lines.len().saturating_sub(MOST_LINES), ..Detail::default() };
    let told = lines.into_iter().take(MOST_LINES);
    detail.set = told.map(|line| (line.0.to_owned(), line.1, line.2, line.3)).collect();
    if head.is_none() {
        let begin = begin(tx)?;
        let begin = Begin {
            steps: noted.step.map_or(begin.steps, |own| own - 1),
            operations: noted.operation.map_or(begin.operations, |own| own - 1),
        };
        detail.begins_after = Some(begin).filter(|begin| *begin != Begin::default());
    }
    if let Some(mended) = mended {
        (detail.known, detail.begins_after) = (mended.known, Some(mended.begin));
    }
    let (seq, previous) = head.map_or((1, NOTHING), |(seq, hash)| (seq + 1, hash));
    let mut row = AuditRow {
        seq,
        at_ms: noted.at_ms,
        device,
        person,
        action: noted.action,
        subject: noted.subject,
        step: noted.step,
        operation: noted.operation,
        detail: serde_json::to_string(&detail).map_err(|_| StoreError::Form("audit row"))?,
        previous,
        hash: NOTHING,
    };
    row.hash = row.right_hash();
    insert(tx, &row)
}

/// The numbers of the last changes there are.
fn begin(tx: &Transaction<'_>) -> Result<Begin, StoreError> {
    tx.query_row(include_str!("sql/audit_begin.sql"), [], |row| {
        Ok(Begin { steps: row.get("steps")?, operations: row.get("operations")? })
    })
    .doing(DOING)
}

fn insert(tx: &Transaction<'_>, row: &AuditRow) -> Result<(), StoreError> {
    tx.prepare_cached(include_str!("sql/add_audit.sql"))
        .and_then(|mut sql| {
            sql.execute(named_params! {
                ":seq": row.seq, ":at": row.at_ms, ":device": row.device, ":person": row.person,
                ":action": row.action, ":subject": row.subject, ":step": row.step,
                ":operation": row.operation, ":detail": row.detail,
                ":previous": row.previous.as_bytes().as_slice(),
                ":hash": row.hash.as_bytes().as_slice(),
            })
        })
        .doing(DOING)?;
    Ok(())
}

fn head(db: &Connection) -> Result<Option<(i64, Hash)>, StoreError> {
    db.prepare_cached(include_str!("sql/audit_head.sql"))
        .and_then(|mut sql| {
            sql.query_row([], |row| Ok((row.get("seq")?, hash_from(row, "hash")?))).optional()
        })
        .doing("read the audit chain")
}

/// What a look at the chain found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AuditLook {
    /// Its rows.
    pub rows: usize,
    /// Rows that do not say what they were written with; those apart that a repair told of.
    pub altered: Vec<i64>,
    /// Places where a row is missing, put in, or follows another than it was written after; those apart
    /// that a repair told of.
    pub breaks: Vec<i64>,
    /// Changes after it began that have no row in it.
    pub unnoted: usize,
    /// Every hash in it, in order: the heads it had.
    pub hashes: Vec<Hash>,
}

impl AuditLook {
    /// Whether every row is as it was written, and where.
    #[must_use]
    pub const fn is_whole(&self) -> bool {
        self.altered.is_empty() && self.breaks.is_empty() && self.unnoted == 0
    }
}

impl Store {
    /// The head of the audit chain: one hash for everything that was done so far.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn audit_head(&self) -> Result<Option<Hash>, StoreError> {
        Ok(head(self.db())?.map(|(_, hash)| hash))
    }

    /// Reads the whole chain and compares each row with its hash and with the one before.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn audit_look(&self) -> Result<AuditLook, StoreError> {
        look(self.db())
    }
}

fn look(db: &Connection) -> Result<AuditLook, StoreError> {
    let doing = "read the audit chain";
    let mut sql = db.prepare(include_str!("sql/audit_rows.sql")).doing(doing)?;
    let rows = sql.query_map([], AuditRow::read).doing(doing)?;
    let mut found = AuditLook::default();
    let mut known: Vec<i64> = Vec::new();
    let mut began = Begin::default();
    let mut last: Option<(i64, Hash)> = None;
    for row in rows {
        let row = row.doing(doing)?;
        found.rows += 1;
        if row.right_hash() != row.hash {
            found.altered.push(row.seq);
        }
        let (seq, previous) = last.map_or((1, NOTHING), |(seq, hash)| (seq + 1, hash));
        if row.seq != seq || row.previous != previous {
            found.breaks.push(row.seq);
        }
        let detail: Detail = serde_json::from_str(&row.detail).unwrap_or_default();
        known.extend(detail.known);
        began = detail.begins_after.unwrap_or(began);
        found.hashes.push(row.hash);
        last = Some((row.seq, row.hash));
    }
    found.breaks.retain(|seq| !known.contains(seq));
    found.altered.retain(|seq| !known.contains(seq));
    let params = named_params! { ":steps": began.steps, ":operations": began.operations };
    let unnoted: i64 = if found.rows == 0 {
        // A file that nothing was done in since the chain came: it begins with the next change.
        0
    } else {
        db.query_row(include_str!("sql/audit_unnoted.sql"), params, |row| row.get("unnoted"))
            .doing(doing)?
    };
    found.unnoted = usize::try_from(unnoted).unwrap_or(usize::MAX);
    Ok(found)
}

impl Writer<'_> {
    /// Goes on with a chain that was found broken: the row of this transaction tells what was found,
    /// and from there it holds again. What is whole is left alone; whether there was anything to mend.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn mend_audit(&self) -> Result<bool, StoreError> {
        let found = look(self.tx)?;
        if found.is_whole() {
            return Ok(false);
        }
        let known = found.altered.into_iter().chain(found.breaks).collect();
        *self.log.mended.borrow_mut() = Some(Mended { known, begin: begin(self.tx)? });
        Ok(true)
    }
}
