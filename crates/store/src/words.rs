use rusqlite::{OptionalExtension as _, named_params};

use crate::error::{Doing, StoreError};
use crate::open::{Store, Writer};

impl Writer<'_> {
    /// Puts a word on the list of those that are never pointed out, or takes it off. Words that fold
    /// alike are one.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn append_allowed_word(
        &self,
        (folded, word): (&str, &str),
        is_allowed: bool,
        at_ms: i64,
    ) -> Result<(), StoreError> {
        let params = named_params! {
            ":folded": folded, ":word": word, ":is_allowed": is_allowed, ":at": at_ms,
        };
        self.tx
            .execute(include_str!("sql/append_allowed_word.sql"), params)
            .doing("keep a word that is allowed")?;
        let version = self.tx.last_insert_rowid().to_string();
        self.log.line("allowed-word", "", None, Some(&version));
        Ok(())
    }

    /// Keeps what the municipality says on harm to a child; none takes it away.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn append_concern_card(&self, body: Option<&str>, at_ms: i64) -> Result<(), StoreError> {
        let params = named_params! { ":body": body, ":at": at_ms };
        self.tx
            .execute(include_str!("sql/append_concern_card.sql"), params)
            .doing("keep the concern card")?;
        let version = self.tx.last_insert_rowid().to_string();
        self.log.line("concern-card", "", None, Some(&version));
        Ok(())
    }
}

impl Store {
    /// The words that are never pointed out, as they were written, in no order.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn allowed_words(&self) -> Result<Vec<String>, StoreError> {
        let doing = "read the words that are allowed";
        let mut sql =
            self.db().prepare_cached(include_str!("sql/allowed_words.sql")).doing(doing)?;
        let rows = sql.query_map([], |row| row.get("word")).doing(doing)?;
        rows.collect::<Result<_, _>>().doing(doing)
    }

    /// The groups that drafts are about: organisation number of the kindergarten, and name.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn names_of_drafts(&self) -> Result<Vec<(String, String)>, StoreError> {
        let doing = "read which groups drafts are about";
        let mut sql =
            self.db().prepare_cached(include_str!("sql/names_of_drafts.sql")).doing(doing)?;
        let rows = sql.query_map([], |row| Ok((row.get("kindergarten")?, row.get("name")?)));
        rows.doing(doing)?.collect::<Result<_, _>>().doing(doing)
    }

    /// What the municipality says on harm to a child; none where it has said nothing.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn concern_card(&self) -> Result<Option<String>, StoreError> {
        let found: Option<Option<String>> = self
            .db()
            .query_row(include_str!("sql/concern_card.sql"), [], |row| row.get("body"))
            .optional()
            .doing("read the concern card")?;
        Ok(found.flatten())
    }
}
