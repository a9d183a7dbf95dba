use record::{Hash, Header, PublicKey, RecordError, Signature, SignedRecord};
use rusqlite::{Connection, OptionalExtension as _, Row, named_params};

use crate::error::{Doing, StoreError};
use crate::open::{Store, Writer};

/// A record to be kept, verified by the caller.
#[derive(Debug)]
pub struct NewRecord<'a> {
    /// The record.
    pub record: &'a SignedRecord,
    /// What its body says of itself.
    pub header: &'a Header,
    /// The bundle that brought it; none where it was made here.
    pub bundle: Option<Hash>,
    /// UTC, ms since 1970.
    pub at_ms: i64,
}

/// A record as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredRecord {
    /// Its type.
    pub kind: String,
    /// The record, byte for byte as it came.
    pub record: SignedRecord,
}

/// Reads 32 bytes that the schema promises.
pub(crate) fn hash_from(row: &Row<'_>, column: &str) -> Result<Hash, rusqlite::Error> {
    row.get::<_, [u8; 32]>(column).map(Hash::from_bytes)
}

fn from_row(row: &Row<'_>) -> Result<Result<StoredRecord, RecordError>, rusqlite::Error> {
    let hash = hash_from(row, "hash")?;
    let signature = Signature::from_bytes(row.get("signature")?);
    let body: Vec<u8> = row.get("body")?;
    let kind: String = row.get("type")?;
    let key = PublicKey::from_bytes(row.get("author_key")?);
    Ok(key.map(|key| StoredRecord { kind, record: SignedRecord { hash, key, signature, body } }))
}

impl Writer<'_> {
    /// Keeps a record. False if it is kept already: then nothing changes.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn add_record(&self, new: &NewRecord<'_>) -> Result<bool, StoreError> {
        let (record, header) = (new.record, new.header);
        let seq =
            header.seq.map(i64::try_from).transpose().map_err(|_| StoreError::Form("number"))?;
        let rows = self
            .tx
            .prepare_cached(include_str!("sql/add_record.sql"))
            .and_then(|mut sql| {
                sql.execute(named_params! {
                    ":hash": record.hash.as_bytes().as_slice(),
                    ":type": header.kind.as_str(),
                    ":subject": header.subject,
                    ":device": header.device,
                    ":device_seq": seq,
                    ":key": record.key.as_bytes().as_slice(),
                    ":signature": record.signature.as_bytes().as_slice(),
                    ":body": record.body,
                    ":bundle": new.bundle.map(|hash| hash.as_bytes().to_vec()),
                    ":at": new.at_ms,
                })
            })
            .doing("keep a record")?;
        if rows == 0 {
            return Ok(false);
        }
        let hash = record.hash.to_string();
        self.log.line("record", &hash, None, Some(header.kind.as_str()));
        for parent in &header.parents {
            self.tx
                .prepare_cached(include_str!("sql/add_parent.sql"))
                .and_then(|mut sql| {
                    sql.execute(named_params! {
                        ":child": record.hash.as_bytes().as_slice(),
                        ":parent": parent.as_bytes().as_slice(),
                    })
                })
                .doing("keep what a record follows")?;
        }
        Ok(true)
    }

    /// Whether a record is kept.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn has_record(&self, hash: Hash) -> Result<bool, StoreError> {
        self.tx
            .prepare_cached(include_str!("sql/has_record.sql"))
            .and_then(|mut sql| sql.exists([hash.as_bytes().as_slice()]))
            .doing("look for a record")
    }

    /// The number and hash of the newest record of a device; none before its first.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn last_of_device(&self, device: &str) -> Result<Option<(u64, Hash)>, StoreError> {
        let found = self
            .tx
            .query_row(include_str!("sql/last_of_device.sql"), [device], |row| {
                Ok((row.get::<_, i64>("device_seq")?, hash_from(row, "hash")?))
            })
            .optional()
            .doing("read the newest record of a device")?;
        found
            .map(|(seq, hash)| {
                u64::try_from(seq).map(|seq| (seq, hash)).map_err(|_| StoreError::Form("number"))
            })
            .transpose()
    }

    /// The newest revisions of one assessment or plan.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn heads(&self, subject: &str) -> Result<Vec<Hash>, StoreError> {
        heads(self.tx, subject)
    }
}

impl Store {
    /// A record by its hash.
    ///
    /// # Errors
    ///
    /// [`StoreError::Form`] if the stored key is none.
    pub fn record(&self, hash: Hash) -> Result<Option<StoredRecord>, StoreError> {
        let found = self
            .db()
            .prepare_cached(include_str!("sql/record.sql"))
            .and_then(|mut sql| sql.query_row([hash.as_bytes().as_slice()], from_row).optional())
            .doing("read a record")?;
        found.transpose().map_err(|_| StoreError::Form("key"))
    }

    /// When a record was made or came, UTC, ms since 1970.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn record_received(&self, hash: Hash) -> Result<Option<i64>, StoreError> {
        self.db()
            .query_row(
                include_str!("sql/record_received.sql"),
                [hash.as_bytes().as_slice()],
                |row| row.get("received_at_ms"),
            )
            .optional()
            .doing("read when a record came")
    }

    /// When something was last done to a subject, UTC, ms since 1970.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn last_change(&self, subject: &str) -> Result<Option<i64>, StoreError> {
        self.db()
            .query_row(include_str!("sql/last_change.sql"), [subject], |row| row.get("at_ms"))
            .doing("read when something was last changed")
    }

    /// When an operation was last done to something, in milliseconds.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn last_operation(&self, op: &str, subject: &str) -> Result<Option<i64>, StoreError> {
        let sql = include_str!("sql/last_operation.sql");
        let parameters = rusqlite::named_params! { ":op": op, ":subject": subject };
        self.db()
            .query_row(sql, parameters, |row| row.get("at_ms"))
            .doing("read when an operation was last done")
    }

    /// Every record, in the order it came.
    ///
    /// # Errors
    ///
    /// [`StoreError::Form`] if a stored key is none.
    pub fn records(&self) -> Result<Vec<StoredRecord>, StoreError> {
        self.list(include_str!("sql/records.sql"), [])
    }

    /// The records made by a device that may leave it, in the order they were made.
    ///
    /// # Errors
    ///
    /// [`StoreError::Form`] if a stored key is none.
    pub fn records_of_device(&self, device: &str) -> Result<Vec<StoredRecord>, StoreError> {
        self.list(include_str!("sql/records_of_device.sql"), [device])
    }

    /// The comments on an assessment that count for one record of it, by hash: made here, by the key
    /// that signed the record, or by an approved one.
    ///
    /// # Errors
    ///
    /// [`StoreError::Form`] if a stored key is none.
    pub fn comments(&self, assessment: &str, about: Hash) -> Result<Vec<StoredRecord>, StoreError> {
        let about = about.as_bytes().as_slice();
        let params = named_params! { ":assessment": assessment, ":about": about };
        self.list(include_str!("sql/comments.sql"), params)
    }

    /// How many records a device made that may leave it.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn count_records_of_device(&self, device: &str) -> Result<usize, StoreError> {
        let sql = include_str!("sql/count_records_of_device.sql");
        let count: i64 = self
            .db()
            .query_row(sql, [device], |row| row.get("records"))
            .doing("count the records of a device")?;
        Ok(usize::try_from(count).unwrap_or(0))
    }

    /// At most two records whose hash begins so: two means the beginning is not unique.
    ///
    /// # Errors
    ///
    /// [`StoreError::Form`] if a stored key is none.
    pub fn records_by_prefix(&self, prefix: &str) -> Result<Vec<StoredRecord>, StoreError> {
        self.list(include_str!("sql/records_by_prefix.sql"), [prefix.to_ascii_uppercase()])
    }

    pub(crate) fn list(
        &self,
        sql: &str,
        params: impl rusqlite::Params,
    ) -> Result<Vec<StoredRecord>, StoreError> {
        let mut sql = self.db().prepare_cached(sql).doing("read records")?;
        let rows = sql.query_map(params, from_row).doing("read records")?;
        rows.map(|row| row.doing("read records")?.map_err(|_| StoreError::Form("key"))).collect()
    }

    /// The hashes of all records, sorted: what the state digest is made of.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn record_hashes(&self) -> Result<Vec<Hash>, StoreError> {
        let doing = "read the hashes of records";
        let mut sql =
            self.db().prepare_cached(include_str!("sql/record_hashes.sql")).doing(doing)?;
        let rows = sql.query_map([], |row| hash_from(row, "hash")).doing(doing)?;
        rows.collect::<Result<_, _>>().doing(doing)
    }

    /// The newest revisions of one assessment or plan; two are a fork.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn heads(&self, subject: &str) -> Result<Vec<Hash>, StoreError> {
        heads(self.db(), subject)
    }

    /// Records that name a parent we do not hold: child and parent.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn pending(&self) -> Result<Vec<(Hash, Hash)>, StoreError> {
        let doing = "look for missing parents";
        let mut sql = self.db().prepare_cached(include_str!("sql/pending.sql")).doing(doing)?;
        let rows = sql
            .query_map([], |row| Ok((hash_from(row, "child")?, hash_from(row, "parent")?)))
            .doing(doing)?;
        rows.collect::<Result<_, _>>().doing(doing)
    }

    /// Numbers of a device that more than one record carries: a restored or cloned device.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn device_reuse(&self) -> Result<Vec<(String, i64)>, StoreError> {
        let doing = "look for numbers used twice";
        let mut sql =
            self.db().prepare_cached(include_str!("sql/device_reuse.sql")).doing(doing)?;
        let rows = sql
            .query_map([], |row| Ok((row.get("device")?, row.get("device_seq")?)))
            .doing(doing)?;
        rows.collect::<Result<_, _>>().doing(doing)
    }

    /// Numbers of a device that no record carries: device, first and last missing.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn device_gaps(&self) -> Result<Vec<(String, i64, i64)>, StoreError> {
        let doing = "look for missing numbers";
        let mut sql = self.db().prepare_cached(include_str!("sql/device_gaps.sql")).doing(doing)?;
        let rows = sql
            .query_map([], |row| {
                Ok((row.get("device")?, row.get("first_missing")?, row.get("last_missing")?))
            })
            .doing(doing)?;
        rows.collect::<Result<_, _>>().doing(doing)
    }
}

fn heads(db: &Connection, subject: &str) -> Result<Vec<Hash>, StoreError> {
    let mut sql =
        db.prepare_cached(include_str!("sql/heads.sql")).doing("read newest revisions")?;
    let rows =
        sql.query_map([subject], |row| hash_from(row, "hash")).doing("read newest revisions")?;
    rows.collect::<Result<_, _>>().doing("read newest revisions")
}
