//! Every form of every register, read from the fixtures.

use crate::{
    Coordinate, LanguageForm, LooksLike, NumberError, Ownership, Reading, RegisterError, Skipped,
    Source, read,
};

macro_rules! fixture {
    ($name:literal) => {
        include_bytes!(concat!("../../../tests/fixtures/registers/", $name)).as_slice()
    };
}
pub(crate) use fixture;

fn names(reading: &Reading) -> Vec<&str> {
    reading.units.iter().map(|unit| unit.name.as_str()).collect()
}

#[test]
fn reads_the_list_of_version_4() {
    let reading = read(fixture!("nbr-v4-liste.json")).unwrap();
    assert_eq!(reading.source, Source::NbrV4);
    assert_eq!(reading.skipped, Skipped { test: 1, closed: 1, ..Skipped::default() });
    assert_eq!(
        names(&reading),
        [
            "Solsletta barnehage",
            "Fjordgløtt barnehage",
            "Åsly naturbarnehage",
            "Bjørkelia barnehage",
            "Sjøstjerna barnehage",
            "Blåbærstien barnehage"
        ]
    );
    let first = &reading.units[0];
    assert_eq!(first.number.as_str(), "100011379");
    assert_eq!(first.municipality.as_deref(), Some("1103"));
    assert_eq!((first.children, first.age_from, first.age_to), (Some(48), Some(1), Some(5)));
    assert_eq!(first.ownership, Ownership::Public);
    assert_eq!(first.coordinate, Some(Coordinate { latitude: 58.9, longitude: 5.7 }));
    assert_eq!(reading.units[4].municipality.as_deref(), Some("0301"));
    assert_eq!(reading.units[5].coordinate, None, "0, 0 is no place");
    assert_eq!(reading.units[1].ownership, Ownership::Private);
    assert_eq!((reading.inactive_in_basil, reading.pages), (1, None));
}

#[test]
fn reads_a_single_unit_of_version_4() {
    let reading = read(fixture!("nbr-v4-enhet.json")).unwrap();
    let unit = &reading.units[0];
    assert_eq!(reading.source, Source::NbrV4);
    assert_eq!(unit.department.as_deref(), Some("Avdeling Øst"));
    assert_eq!(unit.address.as_deref(), Some("Solsletta 12"));
    assert_eq!((unit.postcode.as_deref(), unit.town.as_deref()), (Some("4019"), Some("STAVANGER")));
    assert_eq!(unit.owner_number.map(String::from).as_deref(), Some("100110008"));
    assert_eq!(unit.owner_name.as_deref(), Some("Solvik kommune"), "not who supervises it");
    assert_eq!(unit.language, Some(LanguageForm::Nynorsk));
    assert_eq!(unit.categories, ["Kommunal barnehage", "Offentlig barnehage"]);
    assert_eq!(unit.changed.as_deref(), Some("2024-02-14T07:35:10.39+01:00"));
}

#[test]
fn reads_a_unit_as_the_register_gives_it() {
    let reading = read(fixture!("nbr-v4-enhet-ekte.json")).unwrap();
    let unit = &reading.units[0];
    assert_eq!((unit.number.as_str(), unit.name.as_str()), ("975315053", "Maurtua barnehage"));
    assert_eq!(unit.municipality.as_deref(), Some("1103"));
    assert_eq!(unit.owner_number.map(String::from).as_deref(), Some("964965226"));
    assert_eq!((unit.ownership, unit.children), (Ownership::Public, Some(36)));
    assert_eq!(unit.coordinate, Some(Coordinate { latitude: 58.95041, longitude: 5.72564 }));
    assert_eq!(reading.inactive_in_basil, 1, "inactive in Basil stays");
}

#[test]
fn reads_the_municipality_list_of_version_4() {
    let reading = read(fixture!("nbr-v4-kommune.json")).unwrap();
    assert_eq!(reading.units.len(), 3);
    assert!(reading.units.iter().all(|unit| unit.municipality.as_deref() == Some("1103")));
    let owned: Vec<_> = reading.units.iter().map(|unit| unit.ownership).collect();
    assert_eq!(owned, [Ownership::Public, Ownership::Private, Ownership::Public], "by category");
}

#[test]
fn reads_version_3_which_spells_everything_otherwise() {
    let reading = read(fixture!("nbr-v3-liste.json")).unwrap();
    assert_eq!(reading.source, Source::NbrV3);
    let unit = &reading.units[0];
    assert_eq!(unit.number.as_str(), "100011379");
    assert_eq!(unit.name, "Solsletta natur- og kulturbarnehage");
    assert_eq!(
        (unit.municipality.as_deref(), unit.postcode.as_deref()),
        (Some("1103"), Some("4019"))
    );
    assert_eq!(unit.owner_number.map(String::from).as_deref(), Some("100120003"));
    assert_eq!(unit.language, Some(LanguageForm::Bokmal));
    let single = read(fixture!("nbr-v3-enhet.json")).unwrap();
    assert_eq!((single.source, &single.units[0]), (Source::NbrV3, &reading.units[2]));
}

#[test]
fn reads_the_bare_list_from_before_versions() {
    let reading = read(fixture!("nbr-uten-versjon.json")).unwrap();
    let unit = &reading.units[0];
    assert_eq!(reading.source, Source::NbrUnversioned);
    assert_eq!(unit.address.as_deref(), Some("Solsletta 12"));
    assert_eq!((unit.age_from, unit.age_to, unit.children), (Some(1), Some(5), Some(40)));
    assert_eq!(unit.owner_number.map(String::from).as_deref(), Some("100110008"));
    assert_eq!(unit.ownership, Ownership::Public);
    assert!(unit.coordinate.is_some());
}

#[test]
fn reads_enhetsregisteret_in_all_three_wrappings() {
    let whole = fixture!("enhetsregisteret.json");
    let reading = read(whole).unwrap();
    assert_eq!(reading.source, Source::Enhetsregisteret);
    assert_eq!(names(&reading), ["Solsletta barnehage", "Åsly naturbarnehage AS"]);
    let skipped = Skipped { closed: 1, not_kindergarten: 1, ..Skipped::default() };
    assert_eq!((reading.skipped, reading.pages), (skipped, Some(2)));
    assert_eq!(reading.units[1].address.as_deref(), Some("Åslyveien 4"));
    assert_eq!(reading.units[1].municipality.as_deref(), Some("1108"));
    assert_eq!(reading.units[1].owner_number.map(String::from).as_deref(), Some("100120003"));

    let value: serde_json::Value = serde_json::from_slice(whole).unwrap();
    let list = &value["_embedded"]["underenheter"];
    let bare = read(list.to_string().as_bytes()).unwrap();
    assert_eq!((bare.source, &bare.units), (Source::Enhetsregisteret, &reading.units));
    let single = read(list[0].to_string().as_bytes()).unwrap();
    assert_eq!(single.units, reading.units[..1]);
}

#[test]
fn a_byte_order_mark_makes_no_difference() {
    let plain = fixture!("nbr-v4-liste.json");
    let marked = [b"\xef\xbb\xbf", plain].concat();
    assert_eq!(read(&marked).unwrap(), read(plain).unwrap());
}

#[test]
fn the_later_of_two_units_with_one_number_counts() {
    let unit = |name: &str, more: &str| {
        format!(r#"{{"Organisasjonsnummer":"100 011 379","Navn":"{name}","ErAktiv":true{more}}}"#)
    };
    let list = |rows: [String; 3]| format!(r#"{{"EnhetListe":[{}]}}"#, rows.join(","));
    let other = r#"{"Organisasjonsnummer":"100022745","Navn":"B"}"#.to_owned();
    let reading = read(list([unit("Old", ""), other.clone(), unit("New", "")]).as_bytes()).unwrap();
    assert_eq!(names(&reading), ["B", "New"]);
    assert_eq!(reading.skipped, Skipped { duplicate: 1, ..Skipped::default() });
    // The later word also counts when it is "not a kindergarten any more".
    let gone = unit("Gone", r#","ErBarnehage":false"#);
    let reading = read(list([unit("Old", ""), other, gone]).as_bytes()).unwrap();
    assert_eq!(names(&reading), ["B"]);
    let skipped = Skipped { duplicate: 1, not_kindergarten: 1, ..Skipped::default() };
    assert_eq!(reading.skipped, skipped);
}

#[test]
fn a_bad_number_is_counted_and_can_be_found() {
    let mut rows = vec![r#"{"Orgnr":"999999999","Navn":"Annen"}"#.to_owned()];
    rows.extend((0..24).map(|_| r#"{"Orgnr":"100011378","Navn":"Slip"}"#.to_owned()));
    rows.push(r#"{"Navn":"No number"}"#.to_owned());
    rows.push(r#"{"Orgnr":"100011379"}"#.to_owned());
    rows.push("7".to_owned());
    let reading = read(format!(r#"{{"Enheter":[{}]}}"#, rows.join(",")).as_bytes()).unwrap();
    let skipped = Skipped { bad_number: 26, no_name: 1, not_a_unit: 1, ..Skipped::default() };
    assert_eq!(reading.skipped, skipped);
    assert_eq!(reading.bad_numbers.len(), crate::EXAMPLES);
    let first = &reading.bad_numbers[0];
    assert_eq!((first.pointer.as_str(), first.why), ("/Enheter/0", NumberError::Placeholder));
    let last = &reading.bad_numbers[19];
    assert_eq!((last.pointer.as_str(), last.why), ("/Enheter/19", NumberError::WrongCheckDigit));
}

#[test]
fn what_is_no_register_says_where_and_what() {
    let half = read(fixture!("half.json")).unwrap_err();
    assert!(matches!(half, RegisterError::Truncated { line, .. } if line > 20), "{half:?}");
    let text = read(fixture!("not-json.txt")).unwrap_err();
    let here = (1, 1);
    assert!(
        matches!(text, RegisterError::NotJson { line, column, looks_like: LooksLike::Other, .. }
            if (line, column) == here),
        "{text:?}"
    );
    let RegisterError::WrongWrapper { pointer, seen, expected } =
        read(fixture!("wrong-wrapper.json")).unwrap_err()
    else {
        panic!("not a wrong wrapper")
    };
    assert_eq!((pointer.as_str(), seen), ("", vec!["antall".to_owned(), "resultat".to_owned()]));
    assert!(expected.contains(&"EnhetListe"));
}

#[test]
fn every_other_trouble_has_its_own_code() {
    let cases: [(&str, &[u8], &str); 15] = [
        ("nothing", b"", "register-empty-file"),
        ("white space", b"\xef\xbb\xbf \r\n", "register-empty-file"),
        ("old Norwegian encoding", b"[{\"Navn\":\n\"\xc5sly\"}]", "register-not-utf8"),
        ("utf-16", b"\xff\xfe[\0]\0", "register-not-utf8"),
        ("a spreadsheet", b"PK\x03\x04\x14\0", "register-not-json"),
        ("gzip", b"\x1f\x8b\x08\0", "register-not-json"),
        ("more after the end", b"{\"EnhetListe\":[1]} x", "register-not-json"),
        ("a number", b"5", "register-wrong-wrapper"),
        ("a list of numbers", b"[1,2]", "register-wrong-wrapper"),
        ("a list of something", b"[{\"id\":1}]", "register-wrong-wrapper"),
        ("main entities", b"{\"_embedded\":{\"enheter\":[]}}", "register-wrong-wrapper"),
        ("no list", b"{\"EnhetListe\":{}}", "register-not-a-list"),
        ("an empty list", b"{\"EnhetListe\":[]}", "register-empty-list"),
        ("an empty bare list", b"[]", "register-empty-list"),
        ("no hits", b"{\"page\":{\"totalElements\":0}}", "register-empty-list"),
    ];
    for (why, bytes, code) in cases {
        assert_eq!(read(bytes).map(|_| ()).unwrap_err().code(), code, "{why}");
    }
}

#[test]
fn an_odd_byte_is_found_by_line_and_column() {
    let error = read(b"[{\"Navn\":\n\"\xc5sly\"}]").unwrap_err();
    let there = (2, 2);
    assert!(
        matches!(error, RegisterError::NotUtf8 { line, column, utf16: false }
            if (line, column) == there),
        "{error:?}"
    );
}

#[test]
fn the_first_bytes_tell_what_a_file_is_instead() {
    let cases: [(&[u8], LooksLike); 4] = [
        (b" <!doctype html><html>", LooksLike::Html),
        (b"\"organisasjonsnummer\",\"navn\"\n\"1\",\"2\"", LooksLike::Csv),
        (b"PK\x03\x04", LooksLike::Spreadsheet),
        (b"Barnehager", LooksLike::Other),
    ];
    for (bytes, expected) in cases {
        let error = read(bytes).unwrap_err();
        assert!(
            matches!(error, RegisterError::NotJson { looks_like, .. } if looks_like == expected),
            "{error:?}"
        );
    }
}

#[test]
fn a_file_over_the_limit_is_not_looked_at() {
    let error = read(&vec![b' '; crate::LARGEST_FILE + 1]).unwrap_err();
    assert_eq!(error.code(), "register-too-large");
    assert_eq!(read(&vec![b' '; crate::LARGEST_FILE]).unwrap_err().code(), "register-empty-file");
}
