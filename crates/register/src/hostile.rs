//! Files that want to do harm, and persons that are not to get through.

use proptest::prelude::*;
use serde_json::Value;

use crate::forms::fixture;
use crate::read;

const FIXTURES: [&[u8]; 6] = [
    fixture!("nbr-v4-liste.json"),
    fixture!("nbr-v4-enhet.json"),
    fixture!("nbr-v3-liste.json"),
    fixture!("nbr-uten-versjon.json"),
    fixture!("enhetsregisteret.json"),
    fixture!("wrong-wrapper.json"),
];

/// Every key under which a register has carried a person.
const PERSON_KEYS: [&str; 16] = [
    "BarnehageStyrer",
    "BarnehageStyrerFornavn",
    "BarnehageStyrerEtternavn",
    "Kontaktperson",
    "Leder",
    "PersonEpost",
    "PersonTelefon",
    "Epost",
    "Telefon",
    "Mobil",
    "Fax",
    "telefon",
    "mobil",
    "epostadresse",
    "kontaktinformasjon",
    "innehaver",
];

const PLANTED: [&str; 3] = ["Kari Plantet", "kari.plantet@eksempel.invalid", "51 99 88 77"];

/// Puts persons into every object, at every depth.
fn plant(value: &mut Value) {
    match value {
        Value::Array(list) => list.iter_mut().for_each(plant),
        Value::Object(object) => {
            object.values_mut().for_each(plant);
            for (index, key) in PERSON_KEYS.iter().enumerate() {
                object.insert((*key).to_owned(), PLANTED[index % 3].into());
            }
            if object.contains_key("adresse") {
                object.insert("adresse".to_owned(), serde_json::json!(["c/o Kari Plantet", "A 1"]));
            }
        }
        _ => {}
    }
}

#[test]
fn no_person_gets_through() {
    let unknown: [&[u8]; 2] = [b"[{\"id\":1}]", b"{\"_embedded\":{\"enheter\":[{}]}}"];
    for file in FIXTURES.into_iter().chain(unknown) {
        let mut value: Value = serde_json::from_slice(file).unwrap();
        plant(&mut value);
        let outcome = format!("{:?}", read(value.to_string().as_bytes()));
        for planted in PLANTED {
            assert!(!outcome.contains(planted), "{planted} in {outcome}");
        }
    }
}

/// The same in what is written about a file that cannot be read.
#[test]
fn no_person_gets_into_an_error() {
    let broken = br#"{"EnhetListe":[{"Navn":"A","PersonEpost":"kari.plantet@eksempel.invalid",}]}"#;
    let error = read(broken).unwrap_err();
    assert!(!format!("{error:?} {error}").contains("plantet"));
}

#[test]
fn deep_nesting_is_refused_and_not_followed() {
    let deep = "[".repeat(1_000_000);
    assert_eq!(read(deep.as_bytes()).unwrap_err().code(), "register-not-json");
}

/// A fixture with some bytes changed, some cut out and some put in twice.
fn mutated() -> impl Strategy<Value = Vec<u8>> {
    let place = || any::<prop::sample::Index>();
    let edits = prop::collection::vec((place(), any::<u8>(), 0..3_u8, 0..40_usize), 1..6);
    (0..FIXTURES.len(), edits).prop_map(|(which, edits)| {
        let mut bytes = FIXTURES[which].to_vec();
        for (place, byte, kind, length) in edits {
            let at = place.index(bytes.len().max(1)).min(bytes.len().saturating_sub(1));
            let end = (at + length).min(bytes.len());
            match kind {
                0 if at < bytes.len() => bytes[at] = byte,
                1 => drop(bytes.drain(at..end)),
                _ => drop(bytes.splice(at..at, bytes[at..end].to_vec())),
            }
        }
        bytes
    })
}

/// JSON of the right shape with anything in its fields.
fn odd_rows() -> impl Strategy<Value = String> {
    let keys = prop::sample::select(vec![
        "Organisasjonsnummer",
        "Navn",
        "Kommune",
        "Koordinat",
        "AntallBarn",
        "ErAktiv",
        "Barnehagekategorier",
        "ForeldreRelasjoner",
        "Beliggenhetsadresse",
        "Maalform",
    ]);
    let values = prop::sample::select(vec![
        "null",
        "true",
        "-1",
        "1e99",
        "\"\"",
        "\"100011379\"",
        "100011379",
        "[]",
        "[null]",
        "[{}]",
        "{}",
        "{\"Breddegrad\":1e308,\"Lengdegrad\":null}",
        "{\"Id\":[]}",
        "\"\\u0000\"",
    ]);
    let row = prop::collection::vec((keys, values), 0..8).prop_map(|fields| {
        let fields: Vec<_> = fields.iter().map(|(k, v)| format!("\"{k}\":{v}")).collect();
        format!("{{{}}}", fields.join(","))
    });
    prop::collection::vec(row, 1..6)
        .prop_map(|rows| format!("{{\"EnhetListe\":[{}]}}", rows.join(",")))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_answered(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let _ = read(&bytes);
    }

    #[test]
    fn any_damage_is_answered(bytes in mutated()) {
        let _ = read(&bytes);
    }

    #[test]
    fn units_and_skipped_add_up(file in odd_rows()) {
        let reading = read(file.as_bytes()).unwrap();
        let value: Value = serde_json::from_str(&file).unwrap();
        let rows = value["EnhetListe"].as_array().unwrap().len();
        prop_assert_eq!(reading.units.len() + reading.skipped.total(), rows);
        let mut numbers: Vec<_> = reading.units.iter().map(|unit| unit.number).collect();
        numbers.sort();
        numbers.dedup();
        prop_assert_eq!(numbers.len(), reading.units.len());
    }
}
