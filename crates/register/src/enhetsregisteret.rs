//! Enhetsregisteret: sub-entities as its open interface gives them.

use serde_json::Value;

use crate::field::{Row, digits, field, four_digits, object, street, text};
use crate::name::readable;
use crate::{OrganisationNumber, Ownership, Unit};

/// The unit's own number.
pub(crate) const NUMBER: [&str; 1] = ["organisasjonsnummer"];

/// The municipality the unit lies in.
pub(crate) fn municipality(row: &Row) -> Option<String> {
    four_digits(object(row, &["beliggenhetsadresse"])?, &["kommunenummer"])
}

/// Reads one unit; none if it has no name.
///
/// This register knows nothing of children, ages or language, and the form of a
/// sub-entity does not tell public from private.
pub(crate) fn unit(row: &Row, number: OrganisationNumber) -> Option<Unit> {
    let place = object(row, &["beliggenhetsadresse"]);
    Some(Unit {
        number,
        name: readable(&text(row, &["navn"])?),
        department: None,
        municipality: municipality(row),
        address: place.and_then(address),
        postcode: place.and_then(|place| four_digits(place, &["postnummer"])),
        town: place.and_then(|place| text(place, &["poststed"])),
        owner_number: digits(row, &["overordnetEnhet"]).and_then(|number| number.parse().ok()),
        owner_name: None,
        ownership: Ownership::Unknown,
        children: None,
        age_from: None,
        age_to: None,
        language: None,
        categories: Vec::new(),
        coordinate: None,
        changed: None,
    })
}

fn address(place: &Row) -> Option<String> {
    let lines = field(place, &["adresse"])?;
    match lines {
        Value::Array(lines) => street(lines.iter().filter_map(Value::as_str)),
        line => street(line.as_str().into_iter()),
    }
}
