//! Everything in the file as plain text that any program reads: JSON lines and tables of values.

use std::fmt::Write as _;
use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};

use serde::Serialize;
use serde_json::{Map, Value};
use store::{Cell, DatabaseKey, Salvage, Salvaged};
use text::{Texts, key};

use super::Recovery;
use super::scratch::Scratch;
use crate::backup::{RecoveryRefusal, newest_good, sync_tree};
use crate::error::AppError;
use crate::file::sync_folder;

/// What is a function of other tables and says nothing by itself.
const LEFT_OUT: [&str; 3] = ["note_search", "search_state", "file_format"];
/// Columns nobody is handed: the secret half of the device's key.
const SECRET: [(&str, &str); 2] = [("workspace", "device_seed"), ("office_secret", "seed")];

/// What was written out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Dumped {
    /// The folder. It is not encrypted.
    pub folder: String,
    /// The backup it was read from; none where it was the file itself.
    pub backup: Option<String>,
    /// The tables, each as a `.jsonl` and a `.csv`.
    pub tables: Vec<DumpedTable>,
}

/// One table that was written out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct DumpedTable {
    /// The table.
    pub table: String,
    /// Rows that were written.
    pub rows: usize,
    /// Rows that could not be read, at least.
    pub unreadable: usize,
}

impl Dumped {
    /// Rows that could not be read, at least.
    #[must_use]
    pub fn unreadable(&self) -> usize {
        self.tables.iter().map(|table| table.unreadable).sum()
    }
}

impl Recovery {
    /// Writes everything into a new folder: each table as JSON lines and as a table of values, records
    /// with their bodies as JSON, and a `README.txt` in the language of `texts`. Never a secret key.
    ///
    /// A damaged file is read as far as it goes; one that does not open at all is read from the newest
    /// good backup. What must be written to for that is an encrypted copy in `place`. The folder is not
    /// encrypted: whoever calls says so first.
    ///
    /// # Errors
    ///
    /// [`RecoveryRefusal::FolderTaken`], [`RecoveryRefusal::NothingLeft`], [`AppError::KeyMissing`],
    /// [`AppError::CannotWrite`]; no folder of that name is made then.
    pub fn dump(&self, out: &Path, place: &Path, texts: &Texts) -> Result<Dumped, AppError> {
        let taken = || RecoveryRefusal::FolderTaken(out.to_owned());
        let is_empty = || std::fs::read_dir(out).is_ok_and(|mut all| all.next().is_none());
        if out.symlink_metadata().is_ok() && !is_empty() {
            return Err(taken().into());
        }
        let refused = |source| AppError::CannotWrite { path: out.to_owned(), source };
        let whole = std::path::absolute(out).map_err(refused)?;
        let parent = whole.parent().ok_or_else(taken)?;
        std::fs::create_dir_all(parent).map_err(refused)?;
        let key = self.key()?;
        let (backup, mut salvage, _scratch) = self.readable(&key, place)?;
        let part =
            tempfile::Builder::new().prefix("viba.dump-").tempdir_in(parent).map_err(refused)?;
        let mut tables = Vec::new();
        for name in salvage.tables()?.into_iter().filter(|name| !LEFT_OUT.contains(&name.as_str()))
        {
            let read = salvage.table(&name);
            write_table(part.path(), &name, &read).map_err(refused)?;
            let (rows, unreadable) = (read.table.rows.len(), read.unreadable);
            tables.push(DumpedTable { table: name, rows, unreadable });
        }
        let dumped = Dumped { folder: out.display().to_string(), backup, tables };
        std::fs::write(part.path().join("README.txt"), readme(&dumped, texts)).map_err(refused)?;
        sync_tree(part.path()).map_err(refused)?;
        if out.symlink_metadata().is_ok() {
            std::fs::remove_dir(out).map_err(refused)?;
        }
        std::fs::rename(part.keep(), &whole).and_then(|()| sync_folder(parent)).map_err(refused)?;
        Ok(dumped)
    }

    /// A copy that opens: of the file, else of the newest good backup.
    fn readable(
        &self,
        key: &DatabaseKey,
        place: &Path,
    ) -> Result<(Option<String>, Salvage, Scratch), AppError> {
        let open = |database: &Path| -> Option<(Salvage, Scratch)> {
            let scratch = Scratch::of(database, place).ok()?;
            let mut salvage = Salvage::open(&scratch.database(), key).ok()?;
            let is_readable = salvage.tables().is_ok_and(|tables| !tables.is_empty());
            is_readable.then_some((salvage, scratch))
        };
        let file: PathBuf = self.paths.database();
        if let Some((salvage, scratch)) = open(&file) {
            return Ok((None, salvage, scratch));
        }
        let nothing = || RecoveryRefusal::NothingLeft(self.paths.folder().to_owned());
        let newest = newest_good(&self.paths).ok_or_else(nothing)?;
        let (salvage, scratch) = open(&newest.path.join("viba.db")).ok_or_else(nothing)?;
        Ok((Some(newest.name), salvage, scratch))
    }
}

/// Writes one table twice: as an object a line, and as values with a head.
fn write_table(folder: &Path, name: &str, read: &Salvaged) -> std::io::Result<()> {
    let columns = &read.table.columns;
    let shown: Vec<usize> =
        (0..columns.len()).filter(|at| !SECRET.contains(&(name, columns[*at].as_str()))).collect();
    let mut lines = BufWriter::new(File::create(folder.join(format!("{name}.jsonl")))?);
    let mut values = BufWriter::new(File::create(folder.join(format!("{name}.csv")))?);
    let head: Vec<String> = shown.iter().map(|at| quoted(&columns[*at])).collect();
    write!(values, "{}\r\n", head.join(","))?;
    for row in &read.table.rows {
        let mut object = Map::new();
        let mut fields = Vec::new();
        for at in &shown {
            let column = &columns[*at];
            let value = value(name, column, &row[*at]);
            fields.push(match &value {
                Value::Null => String::new(),
                Value::String(text) => quoted(text),
                other => quoted(&other.to_string()),
            });
            object.insert(column.clone(), value);
        }
        serde_json::to_writer(&mut lines, &object)?;
        lines.write_all(b"\n")?;
        write!(values, "{}\r\n", fields.join(","))?;
    }
    lines.flush()?;
    values.flush()
}

/// A value in JSON: bytes as hexadecimal digits, the body of a record as what it says.
fn value(table: &str, column: &str, cell: &Cell) -> Value {
    match cell {
        Cell::Null => Value::Null,
        Cell::Integer(number) => (*number).into(),
        Cell::Real(number) => (*number).into(),
        Cell::Text(text) => text.as_str().into(),
        Cell::Blob(bytes) if (table, column) == ("record", "body") => {
            serde_json::from_slice(bytes).unwrap_or_else(|_| hex(bytes))
        }
        Cell::Blob(bytes) => hex(bytes),
    }
}

fn hex(bytes: &[u8]) -> Value {
    let text = bytes.iter().fold(String::with_capacity(2 * bytes.len()), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    });
    Value::String(text)
}

/// A field of a table of values. What is empty stands in marks, so that it is not taken for none.
fn quoted(text: &str) -> String {
    let is_plain = !text.is_empty() && !text.contains([',', '"', '\r', '\n']);
    if is_plain { text.to_owned() } else { format!("\"{}\"", text.replace('"', "\"\"")) }
}

fn readme(dumped: &Dumped, texts: &Texts) -> String {
    let mut all = format!("{}\n\n", texts.get(key::DUMP_README));
    if let Some(backup) = &dumped.backup {
        let line = texts.with(key::DUMP_FROM_BACKUP, &[("name", backup.into())]);
        let _ = writeln!(all, "{line}\n");
    }
    for table in &dumped.tables {
        let name = format!("dump-table-{}", table.table.replace('_', "-"));
        let what = texts.by_name(&name, &[]).unwrap_or_default();
        let args = [
            ("table", table.table.as_str().into()),
            ("rows", table.rows.into()),
            ("what", what.into()),
        ];
        let _ = writeln!(all, "{}", texts.with(key::DUMP_TABLE, &args));
        if table.unreadable > 0 {
            let args = [("count", table.unreadable.into())];
            let _ = writeln!(all, "  {}", texts.with(key::DUMP_UNREADABLE, &args));
        }
    }
    all
}
