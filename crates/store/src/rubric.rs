use rusqlite::named_params;

use crate::error::{Doing, StoreError};
use crate::open::{Store, Writer};

/// A rubric package that was added to the workspace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredPackage {
    /// `id@version`.
    pub name: String,
    /// SHA-256 of the package, hex.
    pub hash: String,
    /// The owner, as the signature says it.
    pub owner: String,
    /// The owner's key.
    pub owner_key: [u8; 32],
    /// The signed file as it came.
    pub package: Vec<u8>,
}

impl Writer<'_> {
    /// Adds a package. It stays for good.
    ///
    /// # Errors
    ///
    /// [`StoreError::Sqlite`] if a package of that name is there.
    pub fn add_rubric_package(&self, new: &StoredPackage, at_ms: i64) -> Result<(), StoreError> {
        self.tx
            .execute(
                include_str!("sql/add_rubric_package.sql"),
                named_params! {
                    ":name": new.name, ":hash": new.hash, ":owner": new.owner,
                    ":owner_key": new.owner_key, ":package": new.package, ":at": at_ms,
                },
            )
            .doing("add a rubric package")?;
        self.log.line("rubric", &new.name, None, Some(&new.hash));
        Ok(())
    }

    /// Adds an edit to a version that is on the way to the next one.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn add_rubric_edit(&self, base: &str, body: &str, at_ms: i64) -> Result<(), StoreError> {
        self.tx
            .execute(
                include_str!("sql/add_rubric_edit.sql"),
                named_params! { ":base": base, ":body": body, ":at": at_ms },
            )
            .doing("write an edit of a rubric")?;
        Ok(())
    }

    /// Closes the open edits of a version: they are in a new one, or not wanted. They stay.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn close_rubric_edits(&self, base: &str) -> Result<usize, StoreError> {
        self.tx
            .execute(include_str!("sql/close_rubric_edits.sql"), named_params! { ":base": base })
            .doing("close the edits of a rubric")
    }

    /// Closes the newest open edit of a version; says whether there was one.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn close_last_rubric_edit(&self, base: &str) -> Result<bool, StoreError> {
        let sql = include_str!("sql/close_last_rubric_edit.sql");
        let rows = self.tx.execute(sql, named_params! { ":base": base });
        Ok(rows.doing("take back an edit of a rubric")? > 0)
    }

    /// Gives a draft another version of its rubric.
    ///
    /// # Errors
    ///
    /// [`StoreError::Finalized`] unless the assessment exists and is a draft.
    pub fn set_assessment_rubric(
        &self,
        assessment: &str,
        (id, version, hash): (&str, &str, &str),
    ) -> Result<(), StoreError> {
        let rows = self
            .tx
            .execute(
                include_str!("sql/set_assessment_rubric.sql"),
                named_params! {
                    ":assessment": assessment, ":rubric_id": id,
                    ":rubric_version": version, ":rubric_hash": hash,
                },
            )
            .doing("move a draft to another version")?;
        if rows == 0 { Err(StoreError::Finalized(assessment.to_owned())) } else { Ok(()) }
    }
}

impl Store {
    /// The packages that were added, oldest first.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn rubric_packages(&self) -> Result<Vec<StoredPackage>, StoreError> {
        let doing = "read the rubric packages";
        let mut sql = self.db().prepare(include_str!("sql/rubric_packages.sql")).doing(doing)?;
        let rows = sql
            .query_map([], |row| {
                Ok(StoredPackage {
                    name: row.get("name")?,
                    hash: row.get("hash")?,
                    owner: row.get("owner")?,
                    owner_key: row.get("owner_key")?,
                    package: row.get("package")?,
                })
            })
            .doing(doing)?;
        rows.collect::<Result<_, _>>().doing(doing)
    }

    /// The open edits of a version, in the order they were made, each as its document.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn rubric_edits(&self, base: &str) -> Result<Vec<String>, StoreError> {
        let doing = "read the edits of a rubric";
        let mut sql = self.db().prepare(include_str!("sql/rubric_edits.sql")).doing(doing)?;
        let rows =
            sql.query_map(named_params! { ":base": base }, |row| row.get("body")).doing(doing)?;
        rows.collect::<Result<_, _>>().doing(doing)
    }
}
