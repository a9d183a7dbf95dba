//! Fields that have several spellings, read without trusting their types.

use serde_json::{Map, Value};

use crate::name::one_line;

/// One unit as the file has it.
pub(crate) type Row = Map<String, Value>;

/// The first of `spellings` that is there and not null.
pub(crate) fn field<'a>(row: &'a Row, spellings: &[&str]) -> Option<&'a Value> {
    spellings.iter().filter_map(|key| row.get(*key)).find(|value| !value.is_null())
}

/// The object under the first of `spellings`.
pub(crate) fn object<'a>(row: &'a Row, spellings: &[&str]) -> Option<&'a Row> {
    field(row, spellings)?.as_object()
}

/// The objects in the list under the first of `spellings`; what is no object is passed over.
pub(crate) fn objects<'a>(row: &'a Row, spellings: &[&str]) -> impl Iterator<Item = &'a Row> {
    let list = field(row, spellings).and_then(Value::as_array);
    list.into_iter().flatten().filter_map(Value::as_object)
}

/// Text on one line; none if it is empty.
pub(crate) fn text(row: &Row, spellings: &[&str]) -> Option<String> {
    let text = one_line(field(row, spellings)?.as_str()?);
    (!text.is_empty()).then_some(text)
}

/// Text, or a whole number written without quotes.
pub(crate) fn digits(row: &Row, spellings: &[&str]) -> Option<String> {
    match field(row, spellings)? {
        Value::String(text) => Some(one_line(text)).filter(|text| !text.is_empty()),
        Value::Number(number) => number.as_u64().map(|number| number.to_string()),
        _ => None,
    }
}

/// Exactly four digits. A number without quotes has lost its leading zero: it gets it back.
pub(crate) fn four_digits(row: &Row, spellings: &[&str]) -> Option<String> {
    let padded = match field(row, spellings)? {
        Value::Number(number) => format!("{:04}", number.as_u64()?),
        Value::String(text) => one_line(text),
        _ => return None,
    };
    (padded.len() == 4 && padded.bytes().all(|byte| byte.is_ascii_digit())).then_some(padded)
}

/// A yes or no.
pub(crate) fn flag(row: &Row, spellings: &[&str]) -> Option<bool> {
    field(row, spellings)?.as_bool()
}

/// A whole number that fits.
pub(crate) fn count<N: TryFrom<u64>>(row: &Row, spellings: &[&str]) -> Option<N> {
    N::try_from(field(row, spellings)?.as_u64()?).ok()
}

/// A street address without the person the post goes through.
///
/// Enhetsregisteret keeps "c/o somebody" among the lines of the address.
pub(crate) fn street<'a>(lines: impl Iterator<Item = &'a str>) -> Option<String> {
    let lines = lines.flat_map(|line| line.split(','));
    let lines = lines.map(one_line).filter(|line| !line.is_empty() && !names_a_person(line));
    let street = lines.collect::<Vec<_>>().join(", ");
    (!street.is_empty()).then_some(street)
}

fn names_a_person(line: &str) -> bool {
    let line = line.to_lowercase();
    ["c/o", "v/", "att.", "att:", "att ", "ved styrer"].iter().any(|mark| line.starts_with(mark))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(json: &str) -> Row {
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn a_null_gives_way_to_the_next_spelling() {
        let row = row(r#"{"Orgnr": null, "OrgNr": 100011379}"#);
        assert_eq!(digits(&row, &["Orgnr", "OrgNr"]).as_deref(), Some("100011379"));
    }

    #[test]
    fn a_municipality_keeps_its_leading_zero() {
        let cases = [
            (r#"{"k": "0301"}"#, Some("0301")),
            (r#"{"k": 301}"#, Some("0301")),
            (r#"{"k": "301"}"#, None),
            (r#"{"k": "11O3"}"#, None),
            (r#"{"k": 11031}"#, None),
            (r#"{"k": -103}"#, None),
            (r#"{"k": true}"#, None),
        ];
        for (json, expected) in cases {
            assert_eq!(four_digits(&row(json), &["k"]).as_deref(), expected, "{json}");
        }
    }

    #[test]
    fn odd_types_are_nothing_rather_than_wrong() {
        let row = row(r#"{"n": -1, "big": 70000, "text": 5, "list": {"a": 1}, "flag": "true"}"#);
        assert_eq!(count::<u32>(&row, &["n"]), None);
        assert_eq!(count::<u8>(&row, &["big"]), None);
        assert_eq!(text(&row, &["text"]), None);
        assert_eq!(objects(&row, &["list"]).count(), 0);
        assert_eq!(flag(&row, &["flag"]), None);
    }

    #[test]
    fn the_person_goes_out_of_the_address() {
        let cases = [
            (vec!["c/o Kari Nordmann", "Furuveien 2"], Some("Furuveien 2")),
            (vec!["C/O Kari Nordmann, Furuveien 2"], Some("Furuveien 2")),
            (vec!["v/ Ola Nordmann"], None),
            (vec!["Furuveien 2", " ", "Oppgang B"], Some("Furuveien 2, Oppgang B")),
            (vec![], None),
        ];
        for (lines, expected) in cases {
            assert_eq!(street(lines.iter().copied()).as_deref(), expected, "{lines:?}");
        }
    }
}
