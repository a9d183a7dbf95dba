//! The fields of a body that every record has.

use serde_json::Value;

use crate::{Hash, PublicKey, RecordError, RecordKind};

/// What is needed to place a record among others, whatever its type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// The type, key `type`.
    pub kind: RecordKind,
    /// Version of the body's form, key `v`.
    pub version: u64,
    /// The id of what the record is about; none for an unknown type.
    pub subject: Option<String>,
    /// The visit it belongs to.
    pub visit: Option<String>,
    /// The records it follows: none for a first one, several for a resolution.
    pub parents: Vec<Hash>,
    /// Who wrote it, a pseudonymous id.
    pub person: String,
    /// On which device.
    pub device: String,
    /// The key of who signed it.
    pub key: PublicKey,
    /// Its number among the records of the device: a missing one shows a lost bundle.
    pub seq: Option<u64>,
    /// The device's record before it.
    pub previous: Option<Hash>,
}

impl Header {
    /// Reads the header of a body.
    ///
    /// Fields a newer program adds are passed over.
    ///
    /// - Missing data: `visit`, `seq`, `previous` and the subject may be absent or
    ///   null; absent `parents` are none.
    ///
    /// # Errors
    ///
    /// [`RecordError::Header`] names the first field that is missing or of the wrong kind.
    ///
    /// # Example
    ///
    /// ```
    /// use record::{DeviceKey, Header, RecordKind};
    /// use serde_json::json;
    ///
    /// let key = DeviceKey::from_seed(&[7; 32]).public();
    /// let header = Header::read(&json!({
    ///     "type": "assessment.revision", "v": 1, "assessment": "a1",
    ///     "author": { "person": "p1", "device": "d1", "key": key },
    /// }))?;
    /// assert_eq!(header.kind, RecordKind::AssessmentRevision);
    /// assert_eq!(header.subject.as_deref(), Some("a1"));
    /// # Ok::<(), record::RecordError>(())
    /// ```
    pub fn read(body: &Value) -> Result<Self, RecordError> {
        let kind = RecordKind::from(required(body, "/type")?.to_owned());
        let subject = kind.subject_key().and_then(|key| body.get(key)).and_then(Value::as_str);
        let key = required(body, "/author/key")?;
        Ok(Self {
            version: whole(body, "/v")?.ok_or(RecordError::Header { pointer: "/v" })?,
            subject: subject.filter(|id| !id.is_empty()).map(str::to_owned),
            visit: text(body, "/visit")?.map(str::to_owned),
            parents: parents(body)?,
            person: required(body, "/author/person")?.to_owned(),
            device: required(body, "/author/device")?.to_owned(),
            key: key.parse().map_err(|_| RecordError::Header { pointer: "/author/key" })?,
            seq: whole(body, "/seq")?,
            previous: hash(body, "/previous")?,
            kind,
        })
    }
}

/// The field, unless it is absent or null.
fn field<'a>(body: &'a Value, pointer: &str) -> Option<&'a Value> {
    body.pointer(pointer).filter(|value| !value.is_null())
}

fn text<'a>(body: &'a Value, pointer: &'static str) -> Result<Option<&'a str>, RecordError> {
    let Some(value) = field(body, pointer) else { return Ok(None) };
    value.as_str().map(Some).ok_or(RecordError::Header { pointer })
}

fn required<'a>(body: &'a Value, pointer: &'static str) -> Result<&'a str, RecordError> {
    let text = text(body, pointer)?.filter(|text| !text.is_empty());
    text.ok_or(RecordError::Header { pointer })
}

fn whole(body: &Value, pointer: &'static str) -> Result<Option<u64>, RecordError> {
    let Some(value) = field(body, pointer) else { return Ok(None) };
    value.as_u64().map(Some).ok_or(RecordError::Header { pointer })
}

fn hash(body: &Value, pointer: &'static str) -> Result<Option<Hash>, RecordError> {
    let Some(text) = text(body, pointer)? else { return Ok(None) };
    text.parse().map(Some).map_err(|_| RecordError::Header { pointer })
}

/// No parent twice, or one head could look like a resolution of two.
fn parents(body: &Value) -> Result<Vec<Hash>, RecordError> {
    let wrong = RecordError::Header { pointer: "/parents" };
    let Some(list) = field(body, "/parents") else { return Ok(Vec::new()) };
    let mut parents: Vec<Hash> = Vec::new();
    for parent in list.as_array().ok_or_else(|| wrong.clone())? {
        let parent = parent.as_str().and_then(|text| text.parse().ok());
        match parent {
            Some(hash) if !parents.contains(&hash) => parents.push(hash),
            _ => return Err(wrong),
        }
    }
    Ok(parents)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::{DeviceKey, file_hash};

    fn body() -> Value {
        let key = DeviceKey::from_seed(&[7; 32]).public();
        json!({
            "type": "assessment.revision", "v": 1, "assessment": "a1", "visit": "b1",
            "parents": [file_hash(b"1"), file_hash(b"2")],
            "author": { "person": "p1", "device": "d1", "key": key },
            "seq": 4, "previous": file_hash(b"3"), "newer": { "field": true },
        })
    }

    #[test]
    fn reads_every_field() {
        let header = Header::read(&body()).unwrap();
        assert_eq!(header.subject.as_deref(), Some("a1"));
        assert_eq!(header.visit.as_deref(), Some("b1"));
        assert_eq!(header.parents, [file_hash(b"1"), file_hash(b"2")]);
        assert_eq!((header.person.as_str(), header.device.as_str()), ("p1", "d1"));
        assert_eq!(header.key, DeviceKey::from_seed(&[7; 32]).public());
        assert_eq!((header.seq, header.previous), (Some(4), Some(file_hash(b"3"))));
    }

    #[test]
    fn the_subject_stands_under_the_key_of_its_kind() {
        let cases = [
            ("plan.revision", Some("p9")),
            ("visit.plan", Some("b1")),
            ("assessment.comment", Some("a1")),
            ("certificate", None),
            ("visit.photo", None),
        ];
        for (kind, subject) in cases {
            let mut body = body();
            body["type"] = kind.into();
            body["plan"] = "p9".into();
            assert_eq!(Header::read(&body).unwrap().subject.as_deref(), subject, "{kind}");
        }
    }

    #[test]
    fn null_and_absent_are_the_same_where_both_may_be() {
        let mut nulls = body();
        let mut absent = body();
        for key in ["visit", "seq", "previous", "parents"] {
            nulls[key] = Value::Null;
            absent.as_object_mut().unwrap().remove(key);
        }
        let header = Header::read(&nulls).unwrap();
        assert_eq!(header, Header::read(&absent).unwrap());
        assert_eq!((header.parents.len(), header.seq, header.previous), (0, None, None));
    }

    #[test]
    fn names_the_field_that_cannot_be_read() {
        let twice = json!([file_hash(b"1"), file_hash(b"1")]);
        let cases = [
            ("/type", json!(null)),
            ("/type", json!("")),
            ("/v", json!("1")),
            ("/v", json!(-1)),
            ("/visit", json!(7)),
            ("/parents", json!("abc")),
            ("/parents", json!(["abc"])),
            ("/parents", twice),
            ("/author/person", json!(null)),
            ("/author/device", json!(3)),
            ("/author/key", json!("AAAA")),
            ("/seq", json!("4")),
            ("/previous", json!("abc")),
        ];
        for (pointer, value) in cases {
            let mut body = body();
            *body.pointer_mut(pointer).unwrap() = value.clone();
            assert_eq!(Header::read(&body), Err(RecordError::Header { pointer }), "{value}");
        }
        assert!(Header::read(&json!([])).is_err());
    }
}
