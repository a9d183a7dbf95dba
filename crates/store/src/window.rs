use rusqlite::{OptionalExtension as _, named_params};

use crate::error::{Doing, StoreError};
use crate::open::{Store, Writer};

/// Where the window is, or was when it was cut off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Window {
    /// Whether a window has the workspace open. Of a file that was just opened: the program before
    /// did not close it.
    pub is_open: bool,
    /// What it shows, as JSON; none before the first look.
    pub place: Option<String>,
    /// When that was written, UTC, ms since 1970.
    pub at_ms: i64,
}

impl Writer<'_> {
    /// Notes that a window has the workspace open. The place stays.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn open_window(&self, at_ms: i64) -> Result<(), StoreError> {
        self.tx
            .execute(include_str!("sql/open_window.sql"), named_params! { ":at": at_ms })
            .doing("note that a window is open")?;
        Ok(())
    }

    /// Notes that the window was closed in good order. No place is left to go back to.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn close_window(&self, at_ms: i64) -> Result<(), StoreError> {
        self.tx
            .execute(include_str!("sql/close_window.sql"), named_params! { ":at": at_ms })
            .doing("note that the window is closed")?;
        Ok(())
    }

    /// Keeps what the window shows, as JSON.
    ///
    /// # Errors
    ///
    /// [`StoreError::Sqlite`] if it is no JSON.
    pub fn set_window_place(&self, place: &str, at_ms: i64) -> Result<(), StoreError> {
        let params = named_params! { ":place": place, ":at": at_ms };
        self.tx
            .prepare_cached(include_str!("sql/set_window_place.sql"))
            .and_then(|mut sql| sql.execute(params))
            .doing("keep what the window shows")?;
        Ok(())
    }
}

impl Store {
    /// Where the window is; none if there never was one.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn window(&self) -> Result<Option<Window>, StoreError> {
        self.db()
            .query_row(include_str!("sql/window.sql"), [], |row| {
                Ok(Window {
                    is_open: row.get("is_open")?,
                    place: row.get("place")?,
                    at_ms: row.get("at_ms")?,
                })
            })
            .optional()
            .doing("read where the window is")
    }
}
