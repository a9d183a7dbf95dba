//! Which units are kindergartens that can be visited.

use crate::field::{Row, field, flag, objects, text};

/// Why a unit is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reason {
    /// A unit made for testing the register.
    Test,
    /// Closed or deleted.
    Closed,
    /// Something else than a kindergarten.
    NotKindergarten,
    /// Staff pools and offices that are registered like kindergartens.
    SharedService,
}

/// Industry codes of kindergartens. SN2007 so far; the code in the coming standard
/// is not known to us, which is why `ErBarnehage` decides where it is given.
const KINDERGARTEN_CODES: [&str; 1] = ["88.911"];

/// The municipality in which NBR keeps its test units.
const TEST_MUNICIPALITY: &str = "2599";

/// Why this unit is to be left out, if it is.
///
/// `ErInaktivIBasil` is not asked: it is set on kindergartens that are in use.
pub(crate) fn reason(row: &Row, number: &str, municipality: Option<&str>) -> Option<Reason> {
    if is_test(number, municipality) {
        Some(Reason::Test)
    } else if is_closed(row) {
        Some(Reason::Closed)
    } else if !is_kindergarten(row) {
        Some(Reason::NotKindergarten)
    } else if text(row, &["Navn", "FulltNavn", "navn"]).is_some_and(|name| is_shared(&name)) {
        Some(Reason::SharedService)
    } else {
        None
    }
}

fn is_test(number: &str, municipality: Option<&str>) -> bool {
    number.to_ascii_uppercase().starts_with("U999") || municipality == Some(TEST_MUNICIPALITY)
}

fn is_closed(row: &Row) -> bool {
    let ended = ["nedleggelsesdato", "slettedato", "Nedleggelsesdato", "NedlagtDato"];
    if field(row, &ended).is_some() {
        return true;
    }
    match flag(row, &["ErAktiv"]) {
        Some(active) => !active,
        // "A" is "not gone out of the register".
        None => field(row, &["Utgaattype"])
            .and_then(|gone| gone.get("Id"))
            .and_then(|id| id.as_str())
            .is_some_and(|id| id != "A"),
    }
}

/// The register's own word first; the industry code only where there is none.
fn is_kindergarten(row: &Row) -> bool {
    if let Some(said) = flag(row, &["ErBarnehage"]) {
        return said;
    }
    let nbr = objects(row, &["Naeringskoder"]).filter_map(|code| text(code, &["Kode"]));
    let own = ["naeringskode1", "naeringskode2", "naeringskode3"];
    let brreg = own.iter().filter_map(|key| text(field(row, &[key])?.as_object()?, &["kode"]));
    let codes: Vec<String> = nbr.chain(brreg).collect();
    codes.is_empty() || codes.iter().any(|code| KINDERGARTEN_CODES.contains(&code.as_str()))
}

/// True for pools, offices and special-education teams.
///
/// Our own choice: whole words and known compounds only, since a missing
/// kindergarten costs more than a row too many: "Fellesbakken" stays.
fn is_shared(name: &str) -> bool {
    let name = name.to_lowercase().replace("spes.ped", "spesped").replace("spes. ped", "spesped");
    name.split(|c: char| !c.is_alphanumeric()).any(|word| {
        word.starts_with("administrasjon")
            || word.starts_with("spesped")
            || word.starts_with("spesialped")
            || compound(word, "felles", &["tjeneste", "utgift", "adm", "kost", "funksjon"])
            || compound(word, "vikar", &["er", "ene", "pool", "byrå", "ordning", "team", "sentral"])
    })
}

/// `head` alone, or grown together with one of `tails`.
fn compound(word: &str, head: &str, tails: &[&str]) -> bool {
    let rest = word.strip_prefix(head);
    rest.is_some_and(|rest| rest.is_empty() || tails.iter().any(|tail| rest.starts_with(tail)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sifted(json: &str) -> Option<Reason> {
        reason(&serde_json::from_str(json).unwrap(), "100011379", Some("1103"))
    }

    #[test]
    fn keeps_kindergartens_in_use() {
        let cases = [
            ("plain", r#"{"Navn": "Lia", "ErAktiv": true, "ErBarnehage": true}"#),
            ("inactive in Basil only", r#"{"ErAktiv": true, "ErInaktivIBasil": true}"#),
            ("nothing said", r#"{"Navn": "Lia barnehage"}"#),
            ("own code", r#"{"naeringskode1": {"kode": "88.911"}}"#),
            (
                "second code",
                r#"{"naeringskode1": {"kode": "85.100"}, "naeringskode2": {"kode": "88.911"}}"#,
            ),
            (
                "the register's word beats the code",
                r#"{"ErBarnehage": true, "Naeringskoder": [{"Kode": "85.201"}]}"#,
            ),
            ("its municipality is closed", r#"{"Kommune": {"ErNedlagt": true}}"#),
            ("not gone", r#"{"Utgaattype": {"Id": "A"}}"#),
            ("no end date", r#"{"nedleggelsesdato": null}"#),
        ];
        for (why, json) in cases {
            assert_eq!(sifted(json), None, "{why}");
        }
    }

    #[test]
    fn leaves_out_the_rest() {
        let cases = [
            (r#"{"ErAktiv": false, "ErBarnehage": true}"#, Reason::Closed),
            (r#"{"nedleggelsesdato": "2021-07-31"}"#, Reason::Closed),
            (r#"{"slettedato": "2021-07-31"}"#, Reason::Closed),
            (r#"{"Utgaattype": {"Id": "N"}}"#, Reason::Closed),
            (r#"{"ErAktiv": true, "ErBarnehage": false}"#, Reason::NotKindergarten),
            (r#"{"naeringskode1": {"kode": "85.201"}}"#, Reason::NotKindergarten),
            (r#"{"Naeringskoder": [{"Kode": "85.201"}]}"#, Reason::NotKindergarten),
            (r#"{"Navn": "Barnehage felles"}"#, Reason::SharedService),
            (r#"{"navn": "VIKARPOOL BARNEHAGE"}"#, Reason::SharedService),
        ];
        for (json, reason) in cases {
            assert_eq!(sifted(json), Some(reason), "{json}");
        }
    }

    #[test]
    fn test_units_are_known_by_number_or_municipality() {
        let row = Row::new();
        assert_eq!(reason(&row, "U99900012", Some("1103")), Some(Reason::Test));
        assert_eq!(reason(&row, "100011379", Some("2599")), Some(Reason::Test));
        assert_eq!(reason(&row, "100011379", None), None);
    }

    #[test]
    fn services_are_known_by_whole_words() {
        let services = [
            "Barnehager felles",
            "Fellestjenester barnehage",
            "Vikarer barnehage",
            "Administrasjonen, barnehage",
            "Spes.ped. barnehage",
            "Spesialpedagogisk team",
            "Barnehage - vikar",
        ];
        for name in services {
            assert!(is_shared(name), "{name}");
        }
        let kindergartens = [
            "Fellesbakken barnehage",
            "Sandvikarna barnehage",
            "Vikarholmen barnehage",
            "Fellesskapet barnehage",
            "Lia barnehage",
        ];
        for name in kindergartens {
            assert!(!is_shared(name), "{name}");
        }
    }
}
