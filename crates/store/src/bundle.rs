use record::{Hash, PublicKey};
use rusqlite::named_params;

use crate::error::{Doing, StoreError};
use crate::open::{Store, Writer};
use crate::record::hash_from;

/// How a bundle was taken in.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Every record in it was good.
    Accepted,
    /// Some records were put aside.
    Partial,
}

/// A bundle that was read.
#[derive(Debug)]
pub struct NewBundle<'a> {
    /// SHA-256 of the file.
    pub hash: Hash,
    /// The device that made it.
    pub device: &'a str,
    /// Its number among the device's bundles.
    pub seq: u64,
    /// How it was taken in.
    pub verdict: Verdict,
    /// The head of the maker's audit chain, if it said one.
    pub audit_head: Option<Hash>,
    /// UTC, ms since 1970.
    pub at_ms: i64,
}

/// Bytes that were refused and are kept aside.
#[derive(Debug)]
pub struct NewQuarantine<'a> {
    /// The file they came in.
    pub source: &'a str,
    /// The line of the record in the bundle; none for the whole bundle.
    pub line: Option<u32>,
    /// Why, as a code.
    pub reason: &'a str,
    /// SHA-256 of the bytes.
    pub raw_hash: Hash,
    /// The bytes.
    pub raw: &'a [u8],
    /// UTC, ms since 1970.
    pub at_ms: i64,
}

/// What is kept aside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuarantineEntry {
    /// The file it came in.
    pub source: String,
    /// The line of the record in the bundle; none for the whole bundle.
    pub line: Option<u32>,
    /// Why, as a code.
    pub reason: String,
    /// How many bytes.
    pub bytes: i64,
}

/// A key that signed something we hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrustEntry {
    /// The key.
    pub key: PublicKey,
    /// The device that uses it.
    pub device: String,
    /// Whether the office approved it.
    pub approved: bool,
}

/// A bundle made here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SentBundle {
    /// Its number.
    pub seq: i64,
    /// SHA-256 of the file.
    pub hash: Hash,
    /// The file name.
    pub file_name: String,
    /// The newest own record inside.
    pub last_seq: i64,
    /// How many records are inside.
    pub records: i64,
}

impl Writer<'_> {
    /// Whether that bundle was read before.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn has_bundle(&self, hash: Hash) -> Result<bool, StoreError> {
        self.tx
            .prepare_cached(include_str!("sql/has_bundle.sql"))
            .and_then(|mut sql| sql.exists([hash.as_bytes().as_slice()]))
            .doing("look for a bundle")
    }

    /// Notes that a bundle was read.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn add_bundle(&self, new: &NewBundle<'_>) -> Result<(), StoreError> {
        let verdict = match new.verdict {
            Verdict::Accepted => "accepted",
            Verdict::Partial => "partial",
        };
        self.tx
            .execute(
                include_str!("sql/add_bundle.sql"),
                named_params! {
                    ":hash": new.hash.as_bytes().as_slice(),
                    ":device": new.device,
                    ":bundle_seq": i64::try_from(new.seq).map_err(|_| StoreError::Form("number"))?,
                    ":verdict": verdict,
                    ":at": new.at_ms,
                    ":audit_head": new.audit_head.as_ref().map(|head| head.as_bytes().as_slice()),
                },
            )
            .doing("note a bundle")?;
        self.log.line("bundle", &new.hash.to_string(), None, Some(verdict));
        Ok(())
    }

    /// Keeps refused bytes aside. The same bytes are kept once.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn quarantine(&self, new: &NewQuarantine<'_>) -> Result<(), StoreError> {
        self.tx
            .execute(
                include_str!("sql/add_quarantine.sql"),
                named_params! {
                    ":source": new.source,
                    ":line": new.line,
                    ":reason": new.reason,
                    ":raw_hash": new.raw_hash.as_bytes().as_slice(),
                    ":raw": new.raw,
                    ":at": new.at_ms,
                },
            )
            .doing("keep refused bytes aside")?;
        Ok(())
    }

    /// Notes a key when it is seen for the first time: accepted, not approved.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn see_key(&self, key: PublicKey, device: &str, at_ms: i64) -> Result<(), StoreError> {
        let rows = self
            .tx
            .prepare_cached(include_str!("sql/see_key.sql"))
            .and_then(|mut sql| {
                sql.execute(named_params! {
                    ":key": key.as_bytes().as_slice(), ":device": device, ":at": at_ms,
                })
            })
            .doing("note a key")?;
        if rows > 0 {
            self.log.line("key", &key.to_string(), None, Some("seen"));
        }
        Ok(())
    }

    /// Notes a bundle made here.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn add_sent(&self, new: &SentBundle, at_ms: i64) -> Result<(), StoreError> {
        self.tx
            .execute(
                include_str!("sql/add_sent.sql"),
                named_params! {
                    ":bundle_seq": new.seq,
                    ":hash": new.hash.as_bytes().as_slice(),
                    ":file_name": new.file_name,
                    ":last_seq": new.last_seq,
                    ":records": new.records,
                    ":at": at_ms,
                },
            )
            .doing("note a bundle made here")?;
        self.log.line("sent", &new.hash.to_string(), None, Some(&new.seq.to_string()));
        Ok(())
    }
}

impl Store {
    /// What is kept aside, oldest first.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn quarantined(&self) -> Result<Vec<QuarantineEntry>, StoreError> {
        let doing = "read what is kept aside";
        let mut sql = self.db().prepare_cached(include_str!("sql/quarantine.sql")).doing(doing)?;
        let rows = sql
            .query_map([], |row| {
                Ok(QuarantineEntry {
                    source: row.get("source")?,
                    line: row.get("line")?,
                    reason: row.get("reason")?,
                    bytes: row.get("bytes")?,
                })
            })
            .doing(doing)?;
        rows.collect::<Result<_, _>>().doing(doing)
    }

    /// The keys that signed something we hold, first seen first.
    ///
    /// # Errors
    ///
    /// [`StoreError::Form`] if a stored key is none.
    pub fn keys(&self) -> Result<Vec<TrustEntry>, StoreError> {
        let doing = "read the keys";
        let mut sql = self.db().prepare_cached(include_str!("sql/keys.sql")).doing(doing)?;
        let rows = sql
            .query_map([], |row| {
                Ok((row.get("key")?, row.get("device")?, row.get::<_, bool>("approved")?))
            })
            .doing(doing)?;
        rows.map(|row| {
            let (key, device, approved) = row.doing(doing)?;
            let key = PublicKey::from_bytes(key).map_err(|_| StoreError::Form("key"))?;
            Ok(TrustEntry { key, device, approved })
        })
        .collect()
    }

    /// The bundles made here, newest first.
    ///
    /// # Errors
    ///
    /// [`StoreError`] as the disk says.
    pub fn sent(&self) -> Result<Vec<SentBundle>, StoreError> {
        let doing = "read the bundles made here";
        let mut sql = self.db().prepare_cached(include_str!("sql/sent.sql")).doing(doing)?;
        let rows = sql
            .query_map([], |row| {
                Ok(SentBundle {
                    seq: row.get("bundle_seq")?,
                    hash: hash_from(row, "hash")?,
                    file_name: row.get("file_name")?,
                    last_seq: row.get("last_seq")?,
                    records: row.get("records")?,
                })
            })
            .doing(doing)?;
        rows.collect::<Result<_, _>>().doing(doing)
    }
}
