//! Nasjonalt barnehageregister: one reader for its three spellings.

use crate::field::{Row, count, digits, flag, four_digits, object, objects, street, text};
use crate::name::readable;
use crate::{Coordinate, LanguageForm, OrganisationNumber, Ownership, Unit};

/// The unit's own number; v4, v3 and unversioned.
pub(crate) const NUMBER: [&str; 3] = ["Organisasjonsnummer", "Orgnr", "OrgNr"];

const MUNICIPALITY: [&str; 2] = ["Kommunenummer", "Kommunenr"];

/// The municipality, from the detail's object or the list's flat field.
pub(crate) fn municipality(row: &Row) -> Option<String> {
    let nested = object(row, &["Kommune"]).and_then(|place| four_digits(place, &MUNICIPALITY));
    nested.or_else(|| four_digits(row, &MUNICIPALITY))
}

/// Reads one unit; none if it has no name.
pub(crate) fn unit(row: &Row, number: OrganisationNumber) -> Option<Unit> {
    let name = readable(&text(row, &["Navn", "FulltNavn"])?);
    let place = object(row, &["Beliggenhetsadresse", "Besoksadresse"]);
    let lines = place.and_then(|place| text(place, &["Adresse", "Adress"]));
    let owner = owner(row);
    let (age_from, age_to) = ages(row);
    Some(Unit {
        number,
        name,
        department: text(row, &["Karakteristikk"]),
        municipality: municipality(row),
        address: street(lines.as_deref().into_iter()),
        postcode: place.and_then(|place| four_digits(place, &["Postnummer", "Postnr"])),
        town: place.and_then(|place| text(place, &["Poststed"])),
        owner_number: owner.and_then(|owner| digits(owner, &NUMBER)?.parse().ok()),
        owner_name: owner.and_then(|owner| text(owner, &["Navn"])).map(|name| readable(&name)),
        ownership: ownership(row),
        children: count(row, &["AntallBarn"]),
        age_from,
        age_to,
        language: language(row),
        categories: categories(row).filter_map(|category| text(category, &["Navn"])).collect(),
        coordinate: coordinate(row),
        changed: text(row, &["DatoEndret", "SistEndretDato"]),
    })
}

/// The unit at the other end of the relation "ownership structure".
///
/// A kindergarten has several parents: who owns, who supervises, who administers.
fn owner(row: &Row) -> Option<&Row> {
    let mut parents = objects(row, &["ForeldreRelasjoner", "ParentRelasjoner"]);
    let owning = parents.find(|parent| {
        let kind = object(parent, &["Relasjonstype", "RelasjonsType"]);
        kind.and_then(|kind| text(kind, &["Navn"])).is_some_and(|name| name == "Eierstruktur")
    });
    object(owning?, &["Enhet"])
}

fn categories(row: &Row) -> impl Iterator<Item = &Row> {
    objects(row, &["Barnehagekategorier", "BarnehageTyper"])
}

/// The register's flags; where both are missing, its categories 18–20.
fn ownership(row: &Row) -> Ownership {
    let said = (flag(row, &["ErOffentligBarnehage"]), flag(row, &["ErPrivatBarnehage"]));
    let (public, private) = match said {
        (None, None) => {
            let ids: Vec<String> = categories(row).filter_map(|c| digits(c, &["Id"])).collect();
            let any = |wanted: &[&str]| ids.iter().any(|id| wanted.contains(&id.as_str()));
            (any(&["18", "19"]), any(&["20"]))
        }
        (public, private) => (public == Some(true), private == Some(true)),
    };
    match (public, private) {
        (true, false) => Ownership::Public,
        (false, true) => Ownership::Private,
        _ => Ownership::Unknown,
    }
}

/// Ages in years; both or neither if they are the wrong way round.
fn ages(row: &Row) -> (Option<u8>, Option<u8>) {
    let from: Option<u8> = count(row, &["AlderstrinnFra", "AldersTrinnFra"]);
    let to: Option<u8> = count(row, &["AlderstrinnTil", "AldersTrinnTil"]);
    match (from, to) {
        (Some(from), Some(to)) if from > to => (None, None),
        ages => ages,
    }
}

fn language(row: &Row) -> Option<LanguageForm> {
    let id = object(row, &["Maalform"]).and_then(|form| text(form, &["Id"]));
    match id.or_else(|| text(row, &["Maalform"])).as_deref() {
        Some("B" | "Bokmål") => Some(LanguageForm::Bokmal),
        Some("N" | "Nynorsk") => Some(LanguageForm::Nynorsk),
        _ => None,
    }
}

fn coordinate(row: &Row) -> Option<Coordinate> {
    let place = object(row, &["Koordinat", "Koordinater"])?;
    if text(place, &["GeoKilde", "GeoKvalitet"]).as_deref() == Some("Undefined") {
        return None;
    }
    let degrees = |key: &str| place.get(key)?.as_f64();
    Coordinate::in_norway(degrees("Breddegrad")?, degrees("Lengdegrad")?)
}
