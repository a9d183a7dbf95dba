//! Whole tables as they stand, for comparing, counting and writing out.

use std::collections::BTreeMap;

use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row};

use crate::error::{Doing, StoreError};
use crate::open::Store;

/// One value as the file has it.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// None.
    Null,
    /// A whole number.
    Integer(i64),
    /// A number with a fraction.
    Real(f64),
    /// Text; what is no text in a damaged file is replaced.
    Text(String),
    /// Bytes.
    Blob(Vec<u8>),
}

impl Cell {
    /// Bytes that are the same for the same value alone.
    fn form(&self, into: &mut Vec<u8>) {
        let (kind, bytes) = match self {
            Self::Null => (0_u8, Vec::new()),
            Self::Integer(number) => (1, number.to_be_bytes().to_vec()),
            Self::Real(number) => (2, number.to_bits().to_be_bytes().to_vec()),
            Self::Text(text) => (3, text.as_bytes().to_vec()),
            Self::Blob(blob) => (4, blob.clone()),
        };
        into.push(kind);
        into.extend((bytes.len() as u64).to_be_bytes());
        into.extend(bytes);
    }
}

/// A table or a part of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// The names of its columns.
    pub columns: Vec<String>,
    /// Its rows, each with a value a column.
    pub rows: Vec<Vec<Cell>>,
}

impl Table {
    /// How many rows stand in one of the two and not in the other.
    #[must_use]
    pub fn differences(&self, other: &Self) -> usize {
        if self.columns != other.columns {
            return self.rows.len().max(other.rows.len()).max(1);
        }
        let mut counts: BTreeMap<Vec<u8>, i64> = BTreeMap::new();
        for (table, one) in [(self, 1), (other, -1)] {
            for row in &table.rows {
                let mut form = Vec::new();
                row.iter().for_each(|cell| cell.form(&mut form));
                *counts.entry(form).or_default() += one;
            }
        }
        counts.values().map(|count| usize::try_from(count.unsigned_abs()).unwrap_or(0)).sum()
    }

    /// The value of a column in a row.
    #[must_use]
    pub fn cell<'t>(&'t self, row: &'t [Cell], column: &str) -> &'t Cell {
        let place = self.columns.iter().position(|name| name == column);
        place.and_then(|place| row.get(place)).unwrap_or(&Cell::Null)
    }
}

impl Store {
    /// The tables, without those SQLite keeps for itself.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn table_names(&self) -> Result<Vec<String>, StoreError> {
        table_names(self.db())
    }

    /// A whole table.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn table(&self, name: &str) -> Result<Table, StoreError> {
        read_table(self.db(), name)
    }
}

pub(crate) fn table_names(db: &Connection) -> Result<Vec<String>, StoreError> {
    let doing = "list the tables";
    let mut sql = db.prepare(include_str!("sql/table_names.sql")).doing(doing)?;
    let names = sql.query_map([], |row| row.get("name")).doing(doing)?;
    names.collect::<Result<_, _>>().doing(doing)
}

pub(crate) fn read_table(db: &Connection, name: &str) -> Result<Table, StoreError> {
    read(db, &format!("SELECT * FROM \"{name}\""))
}

/// All rows a statement gives.
pub(crate) fn read(db: &Connection, sql: &str) -> Result<Table, StoreError> {
    let doing = "read a whole table";
    let mut sql = db.prepare(sql).doing(doing)?;
    let columns: Vec<String> = sql.column_names().map(str::to_owned).collect();
    let rows = sql.query_map([], cells).doing(doing)?;
    let rows = rows.collect::<Result<_, _>>().doing(doing)?;
    Ok(Table { columns, rows })
}

/// All values of a row.
pub(crate) fn cells(row: &Row<'_>) -> Result<Vec<Cell>, rusqlite::Error> {
    (0..row.as_ref().column_count()).map(|place| row.get_ref(place).map(cell)).collect()
}

fn cell(value: ValueRef<'_>) -> Cell {
    match value {
        ValueRef::Null => Cell::Null,
        ValueRef::Integer(number) => Cell::Integer(number),
        ValueRef::Real(number) => Cell::Real(number),
        ValueRef::Text(text) => Cell::Text(String::from_utf8_lossy(text).into_owned()),
        ValueRef::Blob(blob) => Cell::Blob(blob.to_vec()),
    }
}

impl rusqlite::ToSql for Cell {
    fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
        let value = match self {
            Self::Null => ValueRef::Null,
            Self::Integer(number) => ValueRef::Integer(*number),
            Self::Real(number) => ValueRef::Real(*number),
            Self::Text(text) => ValueRef::Text(text.as_bytes()),
            Self::Blob(blob) => ValueRef::Blob(blob),
        };
        Ok(rusqlite::types::ToSqlOutput::Borrowed(value))
    }
}
