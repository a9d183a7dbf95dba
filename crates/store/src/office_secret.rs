use rusqlite::{OptionalExtension as _, named_params};

use crate::error::{Doing, StoreError};
use crate::open::{Store, Writer};

impl Writer<'_> {
    /// Keeps the seed of an office's secret, once.
    ///
    /// # Errors
    ///
    /// [`StoreError::Sqlite`] if there is one.
    pub fn add_office_secret(&self, seed: &[u8; 32], at_ms: i64) -> Result<(), StoreError> {
        self.tx
            .execute(
                include_str!("sql/add_office_secret.sql"),
                named_params! { ":seed": seed.as_slice(), ":at": at_ms },
            )
            .doing("keep the secret of the office")?;
        Ok(())
    }
}

impl Store {
    /// The seed of the office's secret; none if it never was asked for.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn office_secret(&self) -> Result<Option<[u8; 32]>, StoreError> {
        self.db()
            .query_row(include_str!("sql/office_secret.sql"), [], |row| row.get("seed"))
            .optional()
            .doing("read the secret of the office")
    }
}
