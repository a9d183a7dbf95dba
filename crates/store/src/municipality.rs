use rusqlite::{OptionalExtension as _, named_params};

use crate::error::{Doing, StoreError};
use crate::open::{Store, Writer};

impl Writer<'_> {
    /// Keeps who sends reports and letters, as the document it is written as.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn append_municipality(&self, body: &str, at_ms: i64) -> Result<(), StoreError> {
        self.tx
            .execute(
                include_str!("sql/append_municipality.sql"),
                named_params! { ":body": body, ":at": at_ms },
            )
            .doing("keep who sends reports")?;
        let version = self.tx.last_insert_rowid().to_string();
        self.log.line("municipality", "", None, Some(&version));
        Ok(())
    }

    /// Keeps when people were told of a visit, as the document it is written as.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn append_informed(&self, visit: &str, body: &str, at_ms: i64) -> Result<(), StoreError> {
        self.tx
            .execute(
                include_str!("sql/append_informed.sql"),
                named_params! { ":visit": visit, ":body": body, ":at": at_ms },
            )
            .doing("keep when people were told of a visit")?;
        let version = self.tx.last_insert_rowid().to_string();
        self.log.line("informed", visit, None, Some(&version));
        Ok(())
    }
}

impl Store {
    /// Who sends reports and letters, as the document it was written as.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn municipality(&self) -> Result<Option<String>, StoreError> {
        self.db()
            .query_row(include_str!("sql/municipality.sql"), [], |row| row.get("body"))
            .optional()
            .doing("read who sends reports")
    }

    /// When people were told of a visit, as the document it was written as.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn informed(&self, visit: &str) -> Result<Option<String>, StoreError> {
        self.db()
            .query_row(include_str!("sql/informed.sql"), [visit], |row| row.get("body"))
            .optional()
            .doing("read when people were told of a visit")
    }
}
