//! How a record is made: numbered, signed by a person, kept.

use record::assessment::Author;
use record::certificate::KeyCertificateBody;
use record::{DeviceKey, Hash, Header, PublicKey, RecordError, SignedRecord};
use serde_json::Value;
use store::{NewRecord, PersonKey, Writer};

use crate::app::App;
use crate::error::AppError;

/// The device that signs here. Apart from the workspace, so that it can be used while that is written to.
pub(crate) struct Signer {
    device: String,
    key: DeviceKey,
    at: String,
    at_ms: i64,
}

/// One person who signs on this device, with a key of their own.
pub(crate) struct Pen<'a> {
    signer: &'a Signer,
    person: String,
    key: DeviceKey,
}

impl App {
    pub(crate) fn signer(&self) -> Signer {
        Signer {
            device: self.device().to_owned(),
            key: DeviceKey::from_seed(&self.device_key().seed()),
            at: self.now_text(),
            at_ms: self.now_ms(),
        }
    }

    /// The key of a person who signed here; the device's where that person never did.
    pub(crate) fn key_of(&self, person: &str) -> Result<DeviceKey, AppError> {
        let (device, own) = (self.device_key(), self.device_key().of_person(person));
        let asked =
            PersonKey { key: own.public(), person: person.to_owned(), root: device.public() };
        let is_known = self.store.has_person_key(&asked)?;
        Ok(if is_known { own } else { DeviceKey::from_seed(&device.seed()) })
    }
}

impl Signer {
    /// A person's pen, by the pseudonymous id. With the first record goes a certificate of the key.
    pub(crate) fn pen(&self, writer: &Writer<'_>, person: &str) -> Result<Pen<'_>, AppError> {
        let key = self.key.of_person(person);
        let (public, root) = (key.public(), self.key.public());
        let own = PersonKey { key: public, person: person.to_owned(), root };
        if !writer.has_person_key(&own)? {
            let body = KeyCertificateBody::new(&self.key, person, &self.device, &self.at);
            let hash = self.keep(writer, &self.key, &public.to_string(), body.to_value())?;
            writer.add_person_key(hash, &own, &self.device)?;
        }
        Ok(Pen { signer: self, person: person.to_owned(), key })
    }

    /// Vouches for everybody's key on the device this one becomes, so that others know whose corrections
    /// those are.
    pub(crate) fn hand_over(
        &self,
        writer: &Writer<'_>,
        device: &str,
        seed: &[u8; 32],
    ) -> Result<(), AppError> {
        let next = DeviceKey::from_seed(seed);
        for person in writer.persons()? {
            let own = next.of_person(&person);
            let body = KeyCertificateBody::vouching(&self.key, &own, &person, device, &self.at);
            let hash = self.keep(writer, &self.key, &own.public().to_string(), body.to_value())?;
            let known = PersonKey { key: own.public(), person, root: self.key.public() };
            writer.add_person_key(hash, &known, device)?;
        }
        Ok(())
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

    fn keep(
        &self,
        writer: &Writer<'_>,
        key: &DeviceKey,
        about: &str,
        value: Result<Value, RecordError>,
    ) -> Result<Hash, AppError> {
        let broken = |source| AppError::RecordBroken { hash: about.to_owned(), source };
        let value = value.map_err(broken)?;
        let record = SignedRecord::sign(&value, key).map_err(broken)?;
        let header = Header::read(&value).map_err(broken)?;
        let new = NewRecord { record: &record, header: &header, bundle: None, at_ms: self.at_ms };
        writer.add_record(&new)?;
        writer.see_key(key.public(), &self.device, self.at_ms)?;
        Ok(record.hash)
    }
}

impl Pen<'_> {
    /// The author of what this pen signs.
    pub(crate) fn author(&self) -> Author {
        let key: PublicKey = self.key.public();
        Author { person: self.person.clone(), device: self.signer.device.clone(), key }
    }

    /// Signs a body and keeps the record. What is derived from it is the caller's.
    pub(crate) fn keep(
        &self,
        writer: &Writer<'_>,
        about: &str,
        value: Result<Value, RecordError>,
    ) -> Result<Hash, AppError> {
        self.signer.keep(writer, &self.key, about, value)
    }
}
