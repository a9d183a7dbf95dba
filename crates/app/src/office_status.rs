//! The state of an office's workspace: whose keys signed, what is missing, what a person should look at.

use std::collections::BTreeMap;

use record::{Hash, PublicKey};
use serde::Serialize;
use store::{PersonKey, TrustEntry};

use crate::app::App;
use crate::error::AppError;
use crate::permission::Right;

/// A key that signed something here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct KeyEntry {
    /// The public key.
    pub key: String,
    /// The device that uses it.
    pub device: String,
    /// Whether the office approved it.
    pub approved: bool,
    /// The persons it vouches for, each with a key of their own.
    pub persons: Vec<PersonOfKey>,
}

/// A person who signs on a device, by the pseudonymous id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PersonOfKey {
    /// The person.
    pub person: String,
    /// Their public key on that device.
    pub key: String,
}

/// The state of the office's workspace in numbers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct OfficeStatus {
    /// Records that are kept, those of practice too; certificates of keys are not counted.
    pub records: usize,
    /// Visits with a result.
    pub results: usize,
    /// Visits without one.
    pub conflicts: usize,
    /// Records whose parent has not come yet.
    pub pending: usize,
    /// Bundles and records that were refused and are kept aside: file and reason.
    pub quarantined: Vec<(String, String)>,
    /// Keys that nobody approved yet.
    pub keys_not_approved: usize,
    /// The key of every device that signed something here: first seen first.
    pub keys: Vec<KeyEntry>,
    /// Numbers of a device that no record carries: device, first, last.
    pub missing: Vec<(String, i64, i64)>,
    /// Numbers that more than one record of a device carries: a restored or cloned laptop.
    pub reused: Vec<(String, i64)>,
    /// Results that name another person than the one whose key signed them.
    pub other_person: Vec<Hash>,
    /// SHA-256 over all records.
    pub state_digest: Hash,
}

impl App {
    /// The state of the workspace in numbers.
    ///
    /// # Errors
    ///
    /// As the file says.
    pub fn office_status(&self) -> Result<OfficeStatus, AppError> {
        self.allow(Right::Municipality)?;
        let conflicts = self.office_conflicts()?.len();
        let quarantined = self.store.quarantined()?;
        let of_persons = self.store.person_keys()?;
        let keys = self.device_keys(&of_persons)?;
        let results =
            self.office_summary()?.visits.iter().filter(|row| row.record.is_some()).count();
        Ok(OfficeStatus {
            records: self.store.record_hashes()?.len(),
            results,
            conflicts,
            pending: self.store.pending()?.len(),
            quarantined: quarantined.into_iter().map(|kept| (kept.source, kept.reason)).collect(),
            keys_not_approved: keys.iter().filter(|key| !key.approved).count(),
            keys,
            missing: self.store.device_gaps()?,
            reused: self.store.device_reuse()?,
            other_person: self.store.results_of_other_persons()?,
            state_digest: self.state_digest()?,
        })
    }

    /// The keys of devices, each with the persons it vouches for.
    fn device_keys(&self, of_persons: &[PersonKey]) -> Result<Vec<KeyEntry>, AppError> {
        let mut by_root: BTreeMap<PublicKey, Vec<PersonOfKey>> = BTreeMap::new();
        for one in of_persons {
            let entry = PersonOfKey { person: one.person.clone(), key: one.key.to_string() };
            by_root.entry(one.root).or_default().push(entry);
        }
        let is_person = |key: &PublicKey| of_persons.iter().any(|one| one.key == *key);
        let entry = |known: TrustEntry| KeyEntry {
            key: known.key.to_string(),
            device: known.device,
            approved: known.approved,
            persons: by_root.remove(&known.key).unwrap_or_default(),
        };
        let keys = self.store.keys()?.into_iter().filter(|known| !is_person(&known.key));
        Ok(keys.map(entry).collect())
    }

    /// SHA-256 over all records that are kept, certificates of keys left out: the same wherever the same
    /// records are.
    ///
    /// # Errors
    ///
    /// As the file says.
    pub fn state_digest(&self) -> Result<Hash, AppError> {
        Ok(record::digest::state_digest(self.store.record_hashes()?))
    }
}
