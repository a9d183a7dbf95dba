//! A record with its hash and signature.

use serde_json::Value;

use crate::canonical::{parse, to_bytes};
use crate::{DeviceKey, Hash, PublicKey, RecordError, Signature, record_hash};

/// A record as it is stored and sent. Nothing is believed before [`Self::verify`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedRecord {
    /// Its name: the hash of its body.
    pub hash: Hash,
    /// The key that signed it.
    pub key: PublicKey,
    /// The signature of the hash.
    pub signature: Signature,
    /// The body's bytes, as they came; never written anew.
    pub body: Vec<u8>,
}

impl SignedRecord {
    /// Makes a record of `body`.
    ///
    /// # Errors
    ///
    /// [`RecordError::CannotWrite`] if the body has no canonical form, and
    /// [`RecordError::OtherAuthor`] if it names another author's key than `key`.
    pub fn sign(body: &Value, key: &DeviceKey) -> Result<Self, RecordError> {
        author_signed(body, key.public())?;
        let bytes = to_bytes(body)?;
        let hash = record_hash(&bytes);
        Ok(Self { hash, key: key.public(), signature: key.sign(&hash), body: bytes })
    }

    /// Checks everything that can be checked about one record alone, and gives
    /// back its body.
    ///
    /// Whether the key is trusted is not asked here.
    ///
    /// # Errors
    ///
    /// [`RecordError::HashDiffers`], [`RecordError::SignatureFails`],
    /// [`RecordError::NotCanonical`] or [`RecordError::OtherAuthor`].
    ///
    /// # Example
    ///
    /// ```
    /// # use record::{DeviceKey, SignedRecord};
    /// let key = DeviceKey::from_seed(&[7; 32]);
    /// let mut record = SignedRecord::sign(&serde_json::json!({ "score": 5 }), &key)?;
    /// record.body = b"{\"score\":7}".to_vec();
    /// assert_eq!(record.verify().unwrap_err().code(), "record-hash-differs");
    /// # Ok::<(), record::RecordError>(())
    /// ```
    pub fn verify(&self) -> Result<Value, RecordError> {
        let found = record_hash(&self.body);
        if found != self.hash {
            return Err(RecordError::HashDiffers { expected: self.hash, found });
        }
        self.key.verify(&self.hash, &self.signature)?;
        let body = parse(&self.body)?;
        author_signed(&body, self.key)?;
        Ok(body)
    }
}

/// A body that names its author's key must be signed with that key: else one
/// device could put its words into another's mouth.
fn author_signed(body: &Value, key: PublicKey) -> Result<(), RecordError> {
    match body.pointer("/author/key") {
        None => Ok(()),
        Some(named) if named.as_str() == Some(key.to_string().as_str()) => Ok(()),
        Some(_) => Err(RecordError::OtherAuthor { key }),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// Written once with a fixed seed; checked with another program's Ed25519.
    const GOLDEN: &str = include_str!("../../../tests/fixtures/records/golden-1.json");

    fn key() -> DeviceKey {
        DeviceKey::from_seed(&[7; 32])
    }

    #[test]
    fn the_golden_record_never_changes() {
        let golden: Value = serde_json::from_str(GOLDEN).unwrap();
        let body = golden["body"].as_str().unwrap();
        // Put in with its keys in another order, to show that order does not matter.
        let Value::Object(fields) = serde_json::from_str(body).unwrap() else { panic!("a body") };
        let turned: Value = Value::Object(fields.into_iter().rev().collect());
        let record = SignedRecord::sign(&turned, &key()).unwrap();
        assert_eq!(std::str::from_utf8(&record.body), Ok(body));
        assert_eq!(record.hash.to_string(), golden["hash"]);
        assert_eq!(record.key.to_string(), golden["key"]);
        assert_eq!(record.signature.to_string(), golden["signature"]);
        assert_eq!(record.verify().unwrap()["type"], "assessment.revision");
    }

    #[test]
    fn any_changed_bit_is_noticed() {
        let body = json!({ "text": "å", "author": { "key": key().public() } });
        let record = SignedRecord::sign(&body, &key()).unwrap();
        for bit in 0..record.body.len() * 8 {
            let mut changed = record.clone();
            changed.body[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(changed.verify().unwrap_err().code(), "record-hash-differs");
            // With the hash put right, the signature is what does not fit.
            changed.hash = record_hash(&changed.body);
            assert_eq!(changed.verify().unwrap_err().code(), "record-signature-fails");
        }
    }

    #[test]
    fn a_signed_body_that_is_not_canonical_is_refused() {
        let body = b"{ }".to_vec();
        let hash = record_hash(&body);
        let (public, signature) = (key().public(), key().sign(&hash));
        let record = SignedRecord { hash, key: public, signature, body };
        assert_eq!(record.verify().unwrap_err().code(), "json-white-space");
    }

    #[test]
    fn nobody_signs_for_another() {
        let other = DeviceKey::from_seed(&[8; 32]);
        let body = json!({ "author": { "key": key().public() } });
        let refused = RecordError::OtherAuthor { key: other.public() };
        assert_eq!(SignedRecord::sign(&body, &other), Err(refused.clone()));
        let bytes = to_bytes(&body).unwrap();
        let hash = record_hash(&bytes);
        let signature = other.sign(&hash);
        let record = SignedRecord { hash, key: other.public(), signature, body: bytes };
        assert_eq!(record.verify(), Err(refused));
    }
}
