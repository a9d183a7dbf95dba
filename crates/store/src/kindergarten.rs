use rusqlite::{OptionalExtension as _, Row, named_params};

use crate::error::{Doing, StoreError};
use crate::open::{Reading, Store, Writer};

/// A kindergarten as a register described it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kindergarten {
    /// Organisation number, nine digits.
    pub number: String,
    /// Its name.
    pub name: String,
    /// The department, where several units share a name.
    pub department: Option<String>,
    /// Municipality number, four digits.
    pub municipality: Option<String>,
    /// Street and house.
    pub address: Option<String>,
    /// Postcode.
    pub postcode: Option<String>,
    /// Post town.
    pub town: Option<String>,
    /// The owner's organisation number.
    pub owner_number: Option<String>,
    /// The owner's name.
    pub owner_name: Option<String>,
    /// `public`, `private` or `unknown`.
    pub ownership: String,
    /// Children in all.
    pub children: Option<u32>,
    /// Youngest age in years.
    pub age_from: Option<u8>,
    /// Oldest age in years.
    pub age_to: Option<u8>,
}

fn from_row(row: &Row<'_>) -> Result<Kindergarten, rusqlite::Error> {
    Ok(Kindergarten {
        number: row.get("number")?,
        name: row.get("name")?,
        department: row.get("department")?,
        municipality: row.get("municipality")?,
        address: row.get("address")?,
        postcode: row.get("postcode")?,
        town: row.get("town")?,
        owner_number: row.get("owner_number")?,
        owner_name: row.get("owner_name")?,
        ownership: row.get("ownership")?,
        children: row.get("children")?,
        age_from: row.get("age_from")?,
        age_to: row.get("age_to")?,
    })
}

fn newest(reading: &impl Reading, number: &str) -> Result<Option<Kindergarten>, StoreError> {
    reading
        .connection()
        .prepare_cached(include_str!("sql/kindergarten_newest.sql"))
        .and_then(|mut sql| sql.query_row([number], from_row).optional())
        .doing("read a kindergarten")
}

impl Writer<'_> {
    /// Adds a version of a kindergarten; earlier ones stay as its history.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn append_kindergarten(
        &self,
        new: &Kindergarten,
        source: &str,
        at_ms: i64,
    ) -> Result<(), StoreError> {
        self.tx
            .prepare_cached(include_str!("sql/append_kindergarten.sql"))
            .and_then(|mut sql| {
                sql.execute(named_params! {
                    ":number": new.number, ":name": new.name, ":department": new.department,
                    ":municipality": new.municipality, ":address": new.address,
                    ":postcode": new.postcode, ":town": new.town,
                    ":owner_number": new.owner_number, ":owner_name": new.owner_name,
                    ":ownership": new.ownership, ":children": new.children,
                    ":age_from": new.age_from, ":age_to": new.age_to,
                    ":source": source, ":at": at_ms,
                })
            })
            .doing("write a kindergarten")?;
        Ok(())
    }

    /// The newest version of a kindergarten.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn kindergarten(&self, number: &str) -> Result<Option<Kindergarten>, StoreError> {
        newest(self, number)
    }
}

impl Store {
    /// The newest version of a kindergarten.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn kindergarten(&self, number: &str) -> Result<Option<Kindergarten>, StoreError> {
        newest(self, number)
    }

    /// Every kindergarten in its newest version, by name.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn kindergartens(&self) -> Result<Vec<Kindergarten>, StoreError> {
        let mut sql = self
            .db()
            .prepare_cached(include_str!("sql/kindergartens.sql"))
            .doing("list kindergartens")?;
        let rows = sql.query_map([], from_row).doing("list kindergartens")?;
        rows.collect::<Result<_, _>>().doing("list kindergartens")
    }

    /// How many versions of a kindergarten are kept.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn kindergarten_versions(&self, number: &str) -> Result<u32, StoreError> {
        self.db()
            .query_row(include_str!("sql/kindergarten_versions.sql"), [number], |row| {
                row.get("versions")
            })
            .doing("count the versions of a kindergarten")
    }
}
