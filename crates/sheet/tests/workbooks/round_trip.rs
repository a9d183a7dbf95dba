//! What is written is read back as the same rubric.

use rubric::{PackageFiles, Rubric, Status};

use crate::fixture::{LICENCE, whole};
use crate::sketch::{Cell, Sketch, parts};

fn working() -> (Rubric, String) {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../rubrics/viba-working/0.1.0/");
    let names = ["rubric.toml", "text.nb.toml", "LICENCE"];
    let read = |name: &str| std::fs::read(format!("{folder}{name}")).expect("a file");
    let files: PackageFiles = names.map(|name| (name.to_owned(), read(name))).into();
    let licence = String::from_utf8(files["LICENCE"].clone()).expect("a text");
    (rubric::read(&files).expect("whole"), licence)
}

fn read(workbook: &[u8]) -> (Rubric, String) {
    let files = sheet::read_workbook(workbook).unwrap_or_else(|problems| panic!("{problems:#?}"));
    let licence = String::from_utf8(files["LICENCE"].clone()).expect("a text");
    (rubric::read(&files).expect("no problem"), licence)
}

fn assert_same(workbook: &[u8], rubric: &Rubric, licence: &str) {
    let (mut read, read_licence) = read(workbook);
    read.hash.clone_from(&rubric.hash);
    assert_eq!(read, *rubric);
    assert_eq!(read_licence.trim_end(), licence.trim_end());
}

#[test]
fn the_working_rubric_comes_back() {
    let (rubric, licence) = working();
    let workbook = sheet::template(&rubric, &licence, &[]).expect("a workbook");
    assert_same(&workbook, &rubric, &licence);
}

#[test]
fn every_feature_comes_back() {
    let rubric = whole();
    let workbook = sheet::template(&rubric, LICENCE, &[]).expect("a workbook");
    assert_same(&workbook, &rubric, LICENCE);
}

#[test]
fn columns_for_a_language_to_come_change_nothing() {
    let rubric = whole();
    let workbook = sheet::template(&rubric, LICENCE, &["en", "nb", "en"]).expect("a workbook");
    assert_same(&workbook, &rubric, LICENCE);
}

#[test]
fn a_frame_has_rows_to_fill_in_and_is_still_a_frame() {
    let mut rubric = whole();
    rubric.status = Status::Frame;
    rubric.crosswalks.clear();
    for wording in rubric.wording.values_mut() {
        wording.indicators.clear();
    }
    for item in rubric.subscales.iter_mut().flat_map(|subscale| &mut subscale.items) {
        item.indicators.clear();
    }
    let workbook = sheet::template(&rubric, LICENCE, &[]).expect("a workbook");
    assert_same(&workbook, &rubric, LICENCE);

    let mut sketch = Sketch::of(&workbook);
    sketch.text("Rubric!B6", "validated");
    for row in 2..=37 {
        sketch.text(&format!("Indicators!F{row}"), "Skrevet av eieren.");
    }
    let (filled, _) = read(&sketch.bytes());
    assert_eq!(filled.status, Status::Validated);
    assert_eq!(filled.indicators().count(), 36);
}

#[test]
fn direct_ratings_come_back() {
    let mut rubric = whole();
    rubric.item_rule = rubric::ItemRule::DirectRating;
    rubric.cycles = 4;
    rubric.crosswalks.clear();
    rubric.subscales[0].items[0].reverse = true;
    for wording in rubric.wording.values_mut() {
        wording.indicators.clear();
    }
    for item in rubric.subscales.iter_mut().flat_map(|subscale| &mut subscale.items) {
        item.indicators.clear();
    }
    let workbook = sheet::template(&rubric, LICENCE, &[]).expect("a workbook");
    assert_same(&workbook, &rubric, LICENCE);
}

#[test]
fn the_same_rubric_gives_the_same_bytes() {
    let rubric = whole();
    let once = sheet::template(&rubric, LICENCE, &["en"]).expect("a workbook");
    std::thread::sleep(std::time::Duration::from_millis(1_100));
    assert!(once == sheet::template(&rubric, LICENCE, &["en"]).expect("a workbook"));
}

#[test]
fn the_blank_template_lacks_nothing_but_texts() {
    let workbook = sheet::blank_template(&["nb", "nn", "en"]).expect("a workbook");
    let problems = sheet::read_workbook(&workbook).expect_err("no texts yet");
    for problem in &problems {
        let code = problem.kind.code();
        assert!(["text-missing", "licence-missing"].contains(&code), "{problem:?}");
        assert!(!problem.cell.is_empty() || code == "licence-missing", "{problem:?}");
    }
    for bad in [&["NB"][..], &["nb", "n"], &[]] {
        assert!(sheet::blank_template(bad).is_err(), "{bad:?}");
    }
}

type Change = fn(&mut Sketch);

/// What people and their programs change without meaning to.
#[test]
fn harmless_changes_are_harmless() {
    let rubric = whole();
    let workbook = sheet::template(&rubric, LICENCE, &[]).expect("a workbook");
    let cases: &[(&str, Change)] = &[
        ("whole numbers for words", |sketch| {
            sketch.put("Rubric!B5", Cell::Number(2026.0));
            sketch.put("Rubric!B7", Cell::Number(24.0));
            sketch.put("Items!F2", Cell::Number(1.0));
        }),
        ("a day as a date", |sketch| sketch.put("Rubric!B16", Cell::Date(2028, 2, 29))),
        ("truths in their own words", |sketch| {
            sketch.put("Rubric!B14", Cell::Truth(false));
            sketch.text("Rubric!B15", "Ja");
            sketch.text("Items!D3", "x");
            sketch.text("Items!D2", "nei");
        }),
        ("empty rows and columns first", |sketch| {
            sketch.shift("Indicators", 3, 2);
            sketch.shift("Rubric", 1, 0);
        }),
        ("spaces around words", |sketch| {
            sketch.text("Subscales!A2", "  trust ");
            sketch.text("Indicators!C2", " free-play ;meal ");
        }),
        ("headers in other letters", |sketch| {
            sketch.text("Indicators!J1", "Counts_Not  NB");
            sketch.rename("Choose one", "choose  ONE");
        }),
        ("hidden rows count", |sketch| sketch.hide("Indicators", 5)),
        ("own notes and empty sheets", |sketch| {
            sketch.add("Notes about play");
            sketch.text("Notes about play!A1", "Husk.");
            sketch.add("Ark2");
        }),
        ("sheets without rows", |sketch| {
            sketch.text("Rubric!E1", "text en");
            sketch.text("Items!R1", "title en");
        }),
    ];
    for (why, change) in cases {
        let mut sketch = Sketch::of(&workbook);
        change(&mut sketch);
        let (mut read, _) = read(&sketch.bytes());
        read.hash.clone_from(&rubric.hash);
        assert!(read == rubric, "{why}");
    }
}

#[test]
fn optional_sheets_may_be_gone() {
    let mut rubric = whole();
    let workbook = sheet::template(&rubric, LICENCE, &[]).expect("a workbook");
    let mut sketch = Sketch::of(&workbook);
    for sheet in ["Domains", "Choose one", "Terms", "Crosswalk", "Les meg - Read me"] {
        sketch.remove(sheet);
    }
    rubric.domains.clear();
    rubric.alternatives.clear();
    rubric.crosswalks.clear();
    for wording in rubric.wording.values_mut() {
        wording.domains.clear();
        wording.alternatives.clear();
        wording.terms.clear();
    }
    assert_same(&sketch.bytes(), &rubric, LICENCE);
}

#[test]
fn what_is_not_said_of_the_licence_is_allowed() {
    let mut rubric = whole();
    let workbook = sheet::template(&rubric, LICENCE, &[]).expect("a workbook");
    let mut sketch = Sketch::of(&workbook);
    for row in 14..=16 {
        sketch.clear(&format!("Rubric!B{row}"));
    }
    rubric.licence = rubric::Licence { owner: "Eier AS".into(), ..rubric::Licence::default() };
    assert_same(&sketch.bytes(), &rubric, LICENCE);
}

#[test]
fn the_colour_of_an_id_is_its_level() {
    let workbook = sheet::template(&whole(), LICENCE, &[]).expect("a workbook");
    let parts = parts(&workbook);
    let (_, sheet) =
        parts.iter().find(|(name, _)| name.ends_with("sheet7.xml")).expect("the sheet");
    let sheet = std::str::from_utf8(sheet).expect("XML");
    let style = |row: u32| {
        let (_, rest) = sheet.split_once(&format!("<c r=\"A{row}\" s=\"")).expect("the cell");
        rest.split('"').next().expect("its style")
    };
    let levels: Vec<&str> = [2, 4, 6, 8].map(style).into();
    assert_eq!(levels, [3, 5, 7, 9].map(style));
    assert!(levels.iter().all(|one| levels.iter().filter(|other| *other == one).count() == 1));
}

#[test]
fn letters_and_their_marks_are_put_together() {
    let workbook = sheet::template(&whole(), LICENCE, &[]).expect("a workbook");
    let mut sketch = Sketch::of(&workbook);
    sketch.text("Indicators!F2", "Ga\u{30A}r ut.\r\nI snø.");
    let (read, _) = read(&sketch.bytes());
    let text = &read.wording["nb"].indicators[&"play.1.1".parse().expect("an id")];
    assert_eq!(text.text, "Går ut.\nI snø.");
}
