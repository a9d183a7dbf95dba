//! How a record is made: numbered, signed, kept.

use record::assessment::Author;
use record::{DeviceKey, Hash, Header, RecordError, SignedRecord};
use serde_json::Value;
use store::{NewRecord, Writer};

use crate::app::App;
use crate::error::AppError;

/// Whoever signs here. Apart from the workspace, so that it can be used while that is written to.
pub(crate) struct Signer {
    device: String,
    key: DeviceKey,
    at_ms: i64,
}

impl App {
    pub(crate) fn signer(&self) -> Signer {
        Signer {
            device: self.device().to_owned(),
            key: DeviceKey::from_seed(&self.device_key().seed()),
            at_ms: self.now_ms(),
        }
    }
}

impl Signer {
    /// The author of a record, by the pseudonymous id of the person.
    pub(crate) fn author(&self, person: &str) -> Author {
        Author { person: person.to_owned(), device: self.device.clone(), key: self.key.public() }
    }

    /// The number and the record before the next record of this device. What need not leave the
    /// device has neither, so that nobody misses it.
    pub(crate) fn numbers(
        &self,
        writer: &Writer<'_>,
        may_stay: bool,
    ) -> Result<(Option<u64>, Option<Hash>), AppError> {
        if may_stay {
            return Ok((None, None));
        }
        let last = writer.last_of_device(&self.device)?;
        let next = last.as_ref().map_or(1, |(seq, _)| seq + 1);
        Ok((Some(next), last.map(|(_, hash)| hash)))
    }

    /// Signs a body and keeps the record. What is derived from it is the caller's.
    pub(crate) fn keep(
        &self,
        writer: &Writer<'_>,
        about: &str,
        value: Result<Value, RecordError>,
    ) -> Result<Hash, AppError> {
        let broken = |source| AppError::RecordBroken { hash: about.to_owned(), source };
        let value = value.map_err(broken)?;
        let record = SignedRecord::sign(&value, &self.key).map_err(broken)?;
        let header = Header::read(&value).map_err(broken)?;
        let new = NewRecord { record: &record, header: &header, bundle: None, at_ms: self.at_ms };
        writer.add_record(&new)?;
        writer.see_key(self.key.public(), &self.device, self.at_ms)?;
        Ok(record.hash)
    }
}
