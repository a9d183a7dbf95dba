use record::{Hash, PublicKey};
use rusqlite::{OptionalExtension as _, Row, named_params};

use crate::error::{Doing, StoreError};
use crate::open::{Store, Writer};
use crate::record::{StoredRecord, hash_from};

/// The key that a person signs with on a device, as its certificate says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonKey {
    /// The key.
    pub key: PublicKey,
    /// Whose it is: a pseudonymous id.
    pub person: String,
    /// The key of the device, which vouches for it.
    pub root: PublicKey,
}

fn key_from(row: &Row<'_>, column: &str) -> Result<PublicKey, rusqlite::Error> {
    let bytes: [u8; 32] = row.get(column)?;
    PublicKey::from_bytes(bytes).map_err(|error| {
        rusqlite::Error::FromSqlConversionFailure(0, rusqlite::types::Type::Blob, Box::new(error))
    })
}

impl Writer<'_> {
    /// Keeps what is derived from a certificate of a key. Again is nothing.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn add_person_key(
        &self,
        certificate: Hash,
        new: &PersonKey,
        device: &str,
    ) -> Result<(), StoreError> {
        let params = named_params! {
            ":record": certificate.as_bytes().as_slice(),
            ":key": new.key.as_bytes().as_slice(),
            ":person": new.person,
            ":device": device,
            ":root": new.root.as_bytes().as_slice(),
        };
        self.tx
            .execute(include_str!("sql/add_person_key.sql"), params)
            .doing("keep whose a key is")?;
        Ok(())
    }

    /// Whether a certificate says that of a key.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn has_person_key(&self, asked: &PersonKey) -> Result<bool, StoreError> {
        has(self.tx, asked)
    }

    /// The ids of everybody this workspace knows.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn persons(&self) -> Result<Vec<String>, StoreError> {
        let doing = "read who is known";
        let mut sql = self.tx.prepare_cached(include_str!("sql/persons.sql")).doing(doing)?;
        let rows = sql.query_map([], |row| row.get("id")).doing(doing)?;
        rows.collect::<Result<_, _>>().doing(doing)
    }
}

impl Store {
    /// Whether a certificate says that of a key.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn has_person_key(&self, asked: &PersonKey) -> Result<bool, StoreError> {
        has(self.db(), asked)
    }

    /// The keys of persons, by the key of their device.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn person_keys(&self) -> Result<Vec<PersonKey>, StoreError> {
        let doing = "read whose the keys are";
        let mut sql =
            self.db().prepare_cached(include_str!("sql/persons_of_keys.sql")).doing(doing)?;
        let rows = sql.query_map([], |row| {
            Ok(PersonKey {
                key: key_from(row, "key")?,
                person: row.get("person")?,
                root: key_from(row, "root")?,
            })
        });
        rows.doing(doing)?.collect::<Result<_, _>>().doing(doing)
    }

    /// The name of a person; none where nobody here knows it.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn person_name(&self, person: &str) -> Result<Option<String>, StoreError> {
        self.db()
            .query_row(include_str!("sql/person_name.sql"), [person], |row| row.get("name"))
            .optional()
            .doing("read the name of a person")
    }

    /// The certificates of the keys that signed what a device may send, by hash.
    ///
    /// # Errors
    ///
    /// [`StoreError::Form`] if a stored key is none.
    pub fn certificates_to_send(&self, device: &str) -> Result<Vec<StoredRecord>, StoreError> {
        self.list(include_str!("sql/certificates_to_send.sql"), [device])
    }

    /// Results that name another person than the one whose key signed them, by hash.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn results_of_other_persons(&self) -> Result<Vec<Hash>, StoreError> {
        let doing = "compare results with whose keys signed them";
        let mut sql =
            self.db().prepare_cached(include_str!("sql/other_person.sql")).doing(doing)?;
        let rows = sql.query_map([], |row| hash_from(row, "hash")).doing(doing)?;
        rows.collect::<Result<_, _>>().doing(doing)
    }
}

fn has(db: &rusqlite::Connection, asked: &PersonKey) -> Result<bool, StoreError> {
    db.prepare_cached(include_str!("sql/has_person_key.sql"))
        .and_then(|mut sql| {
            sql.exists(rusqlite::params![
                asked.key.as_bytes().as_slice(),
                asked.person,
                asked.root.as_bytes().as_slice(),
            ])
        })
        .doing("look for whose a key is")
}
