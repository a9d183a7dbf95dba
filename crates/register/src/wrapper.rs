//! What stands around the units, and which register that tells.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::RegisterError;
use crate::field::{Row, count, object};

/// Which register, in which of its forms, a file came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    /// Nasjonalt barnehageregister, version 4.
    NbrV4,
    /// Nasjonalt barnehageregister, version 3.
    NbrV3,
    /// Nasjonalt barnehageregister before it had versions.
    NbrUnversioned,
    /// Enhetsregisteret, sub-entities.
    Enhetsregisteret,
}

/// The units of a file and where they stood.
pub(crate) struct Rows {
    pub(crate) source: Source,
    pub(crate) rows: Vec<Value>,
    /// JSON pointer to the list; none if the whole file is one unit.
    pub(crate) list: Option<String>,
    /// How many pages the register says there are.
    pub(crate) pages: Option<u32>,
}

impl Rows {
    /// JSON pointer to the unit at `index`.
    pub(crate) fn pointer(&self, index: usize) -> String {
        self.list.as_ref().map(|list| format!("{list}/{index}")).unwrap_or_default()
    }
}

/// What a file may begin with, in words for [`RegisterError::WrongWrapper`].
const EXPECTED: [&str; 7] = [
    "EnhetListe",
    "Enheter",
    "_embedded.underenheter",
    "Organisasjonsnummer",
    "Orgnr",
    "OrgNr",
    "organisasjonsnummer",
];

/// The key of a unit's own number tells whose unit it is.
const NUMBER_KEYS: [(&str, Source); 4] = [
    ("Organisasjonsnummer", Source::NbrV4),
    ("Orgnr", Source::NbrV3),
    ("OrgNr", Source::NbrUnversioned),
    ("organisasjonsnummer", Source::Enhetsregisteret),
];

/// Finds the units in `file`.
pub(crate) fn unwrap(file: Value) -> Result<Rows, RegisterError> {
    match file {
        Value::Array(rows) => bare(rows),
        Value::Object(wrapper) => wrapped(wrapper),
        other => Err(wrong("", vec![kind(&other).to_owned()])),
    }
}

/// A list without a wrapper: the first unit that has a number tells whose it is.
fn bare(rows: Vec<Value>) -> Result<Rows, RegisterError> {
    if rows.is_empty() {
        // Only the oldest form came as a bare list.
        let register = Source::NbrUnversioned;
        return Err(RegisterError::EmptyList { register, pointer: String::new() });
    }
    let source = rows.iter().filter_map(Value::as_object).find_map(source_of);
    let Some(source) = source else {
        let seen = rows.first().map(|first| match first {
            Value::Object(row) => keys(row),
            other => vec![kind(other).to_owned()],
        });
        return Err(wrong("/0", seen.unwrap_or_default()));
    };
    Ok(Rows { source, rows, list: Some(String::new()), pages: None })
}

fn wrapped(mut wrapper: Row) -> Result<Rows, RegisterError> {
    if let Some(list) = wrapper.remove("EnhetListe") {
        return list_of(Source::NbrV4, list, "/EnhetListe", count(&wrapper, &["AntallSider"]));
    }
    if let Some(list) = wrapper.remove("Enheter") {
        return list_of(Source::NbrV3, list, "/Enheter", count(&wrapper, &["AntallSider"]));
    }
    if let Some(list) = underenheter(&mut wrapper) {
        let pages = object(&wrapper, &["page"]).and_then(|page| count(page, &["totalPages"]));
        return list_of(Source::Enhetsregisteret, list, "/_embedded/underenheter", pages);
    }
    if let Some(source) = source_of(&wrapper) {
        return Ok(Rows { source, rows: vec![Value::Object(wrapper)], list: None, pages: None });
    }
    // A search without results has no `_embedded` at all.
    if object(&wrapper, &["page"]).and_then(|page| count(page, &["totalElements"])) == Some(0_u32) {
        let (register, pointer) = (Source::Enhetsregisteret, "/_embedded".to_owned());
        return Err(RegisterError::EmptyList { register, pointer });
    }
    match object(&wrapper, &["_embedded"]) {
        Some(embedded) => Err(wrong("/_embedded", keys(embedded))),
        None => Err(wrong("", keys(&wrapper))),
    }
}

fn underenheter(wrapper: &mut Row) -> Option<Value> {
    wrapper.get_mut("_embedded")?.as_object_mut()?.remove("underenheter")
}

fn list_of(
    source: Source,
    list: Value,
    pointer: &str,
    pages: Option<u32>,
) -> Result<Rows, RegisterError> {
    let pointer = pointer.to_owned();
    match list {
        Value::Array(rows) if rows.is_empty() => {
            Err(RegisterError::EmptyList { register: source, pointer })
        }
        Value::Array(rows) => Ok(Rows { source, rows, list: Some(pointer), pages }),
        _ => Err(RegisterError::NotAList { pointer }),
    }
}

fn source_of(row: &Row) -> Option<Source> {
    NUMBER_KEYS.iter().find(|(key, _)| row.contains_key(*key)).map(|(_, source)| *source)
}

fn wrong(pointer: &str, seen: Vec<String>) -> RegisterError {
    RegisterError::WrongWrapper { pointer: pointer.to_owned(), seen, expected: &EXPECTED }
}

/// The first keys, cut short: enough to recognise a file by.
fn keys(object: &Map<String, Value>) -> Vec<String> {
    object.keys().take(8).map(|key| key.chars().take(40).collect()).collect()
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}
