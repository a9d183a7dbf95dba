//! Files that are no workbooks, or were made to do harm.

use crate::fixture::{LICENCE, whole};
use crate::sketch::{parts, with_part, zipped};

fn workbook() -> Vec<u8> {
    sheet::template(&whole(), LICENCE, &[]).expect("a workbook")
}

/// The code and the first value of the only problem.
fn problem(bytes: &[u8], why: &str) -> (String, String) {
    let problems = sheet::read_workbook(bytes).expect_err(why);
    let [problem] = &problems[..] else { panic!("{why}: {problems:#?}") };
    let value = problem.kind.args().first().map(|(_, value)| (*value).to_owned());
    (problem.kind.code().to_owned(), value.unwrap_or_default())
}

/// The workbook with one more part.
fn with_extra(name: &str, bytes: &[u8]) -> Vec<u8> {
    let mut parts = parts(&workbook());
    parts.push((name.to_owned(), bytes.to_vec()));
    zipped(&parts)
}

/// A container as old and encrypted workbooks have it, with a stream of that name.
fn container(stream: &str) -> Vec<u8> {
    let mut bytes = vec![0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    bytes.resize(512, 0);
    bytes.extend(stream.encode_utf16().flat_map(u16::to_le_bytes));
    bytes.resize(2048, 0);
    bytes
}

fn named(names: &[&str]) -> Vec<u8> {
    zipped(&names.iter().map(|name| ((*name).to_owned(), b"<a/>".to_vec())).collect::<Vec<_>>())
}

#[test]
fn what_is_no_workbook_is_named() {
    let whole = workbook();
    let many: Vec<String> = (0..1_001).map(|n| format!("xl/a{n}.xml")).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    let zeros = vec![b' '; 40 * 1024 * 1024];
    let bomb = with_extra("xl/bomb.xml", &zeros);
    let two = zipped(&[("a.xml".into(), zeros.clone()), ("b.xml".into(), zeros)]);
    let cases: Vec<(&str, Vec<u8>, &str, &str)> = vec![
        ("nothing", vec![], "not-a-workbook", "empty"),
        ("CSV by another name", b"id;text\nplay;Lek\n".to_vec(), "not-a-workbook", "text"),
        ("a picture", vec![0x89, b'P', b'N', b'G', 0, 1, 2, 255], "not-a-workbook", "unknown"),
        ("ODS by another name", named(&["mimetype", "content.xml"]), "not-a-workbook", "ods"),
        ("XLSB", named(&["[Content_Types].xml", "xl/workbook.bin"]), "not-a-workbook", "xlsb"),
        ("any zip file", named(&["word.xml"]), "not-a-workbook", "zip"),
        ("XLS", container("Workbook"), "old-workbook", ""),
        ("with a password", container("EncryptedPackage"), "encrypted", ""),
        ("cut in half", whole[..whole.len() / 2].to_vec(), "damaged", ""),
        ("cut at its end", whole[..whole.len() - 1].to_vec(), "damaged", ""),
        ("macros inside", with_extra("xl/vbaProject.bin", b"x"), "macros", ""),
        (
            "macros by content type",
            with_part(
                &whole,
                "[Content_Types].xml",
                "spreadsheetml.sheet.main",
                "macroEnabled.main",
            ),
            "macros",
            "",
        ),
        ("too many bytes", vec![b'a'; 16 * 1024 * 1024 + 1], "workbook-too-large", "bytes"),
        ("too many parts", named(&many), "workbook-too-large", "parts"),
        ("a bomb", bomb, "workbook-too-large", "ratio"),
        ("a larger bomb", two, "workbook-too-large", "unpacked"),
        (
            "a way out",
            with_extra("xl/../../etc/passwd", b"x"),
            "path-outside",
            "xl/../../etc/passwd",
        ),
        ("a way out of Windows", with_extra("..\\a.xml", b"x"), "path-outside", "..\\a.xml"),
        ("from the root", with_extra("/etc/a.xml", b"x"), "path-outside", "/etc/a.xml"),
        ("a drive", with_extra("C:/a.xml", b"x"), "path-outside", "C:/a.xml"),
    ];
    for (why, bytes, code, value) in cases {
        assert_eq!(problem(&bytes, why), (code.to_owned(), value.to_owned()), "{why}");
    }
}

const SHEET: &str = "xl/worksheets/sheet7.xml";

#[test]
fn a_part_no_program_would_write_is_refused() {
    let whole = workbook();
    let cases = [
        ("a cell without end", SHEET, "r=\"A2\"", "r=\"A99999999999\""),
        ("a column without end", SHEET, "r=\"A2\"", "r=\"ZZZZZZZZZZ2\""),
        ("a row without end", SHEET, "<row r=\"2\"", "<row r=\"99999999999\""),
        ("a sheet backwards", SHEET, "<dimension ref=\"A1:", "<dimension ref=\"ZZ999:"),
        ("strings without end", "xl/sharedStrings.xml", "uniqueCount=\"", "uniqueCount=\"99999999"),
        (
            "merged backwards",
            SHEET,
            "</sheetData>",
            "</sheetData><mergeCells><mergeCell ref=\"B2:A1\"/></mergeCells>",
        ),
        ("not XML", SHEET, "<sheetData>", "<sheetData"),
    ];
    for (why, part, from, to) in cases {
        let (code, value) = problem(&with_part(&whole, part, from, to), why);
        assert_eq!((&*code, value), ("part-broken", part.to_lowercase()), "{why}");
    }
}

#[test]
fn an_error_in_a_cell_is_named_by_its_cell() {
    let whole = workbook();
    let sheet = parts(&whole).into_iter().find(|(name, _)| name == SHEET).expect("the sheet").1;
    let sheet = String::from_utf8(sheet).expect("XML");
    let start = sheet.find("<c r=\"B2\"").expect("the cell");
    let end = start + sheet[start..].find("</c>").expect("its end") + 4;
    let cell = |error: &str| {
        let error = format!("<c r=\"B2\" t=\"e\"><v>{error}</v></c>");
        with_part(&whole, SHEET, &sheet[start..end], &error)
    };
    let problems = sheet::read_workbook(&cell("#REF!")).expect_err("an error");
    let [problem] = &problems[..] else { panic!("{problems:#?}") };
    assert_eq!((&*problem.sheet, &*problem.cell), ("Indicators", "B2"));
    assert_eq!(problem.kind.code(), "error-value");
    assert_eq!(problem.kind.args(), [("value", "#REF!")]);
    assert_eq!(problem.column, "source");

    let newer = sheet::read_workbook(&cell("#SPILL!")).expect_err("a newer error");
    let [first] = &newer[..] else { panic!("{newer:#?}") };
    assert_eq!((&*first.sheet, &*first.cell), ("Indicators", ""));
    assert_eq!(first.kind.args(), [("value", "#SPILL!")]);
}

/// A link to another workbook is a formula, and what it leads to is not even unpacked.
#[test]
fn links_to_other_files_are_not_followed() {
    let link = br#"<externalLink xmlns="x"><c r="A99999999999"/></externalLink>"#;
    let workbook = with_extra("xl/externalLinks/externalLink1.xml", link);
    assert!(sheet::read_workbook(&workbook).is_ok());
}

/// A cell far away does not make the sheet between large.
#[test]
fn a_far_cell_costs_nothing() {
    let far = "</row></sheetData>";
    let cell =
        "</row><row r=\"1048576\"><c r=\"XFD1048576\" t=\"str\"><v>x</v></c></row></sheetData>";
    let workbook = with_part(&workbook(), SHEET, far, cell);
    assert_eq!(problem(&workbook, "far").0, "too-many-rows");
}

/// One long text in many cells does not fill the memory.
#[test]
fn a_text_shared_by_many_cells_is_bounded() {
    let text = "å".repeat(1_000_000);
    let whole =
        with_part(&workbook(), "xl/sharedStrings.xml", "<si><t>", &format!("<si><t>{text}"));
    let cells: String = (2_000..4_500)
        .map(|row| {
            let cells: String = ["B", "C", "D", "F", "G", "H"]
                .map(|column| format!("<c r=\"{column}{row}\" t=\"s\"><v>0</v></c>"))
                .concat();
            format!("<row r=\"{row}\">{cells}</row>")
        })
        .collect();
    let whole = with_part(&whole, SHEET, "</sheetData>", &format!("{cells}</sheetData>"));
    let problems = sheet::read_workbook(&whole).expect_err("too much");
    assert!(problems.iter().any(|problem| problem.kind.code() == "workbook-too-large"));
}

/// Numbers without a seed from outside: the same on every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 1).expect("64 bits") % sides
    }

    fn byte(&mut self) -> u8 {
        self.0.to_le_bytes()[self.roll(8)]
    }
}

/// Spoils the file, and then the parts inside, in many ways: nothing may panic.
#[test]
fn no_bytes_stop_the_reader() {
    let whole = workbook();
    let inside = parts(&whole);
    let mut dice = Dice(0x9E37_79B9_7F4A_7C15);
    let rounds = std::env::var("SHEET_ROUNDS").map_or(150, |text| text.parse().expect("a number"));
    for _ in 0..rounds {
        let mut spoilt = whole.clone();
        for _ in 0..=dice.roll(8) {
            let at = dice.roll(spoilt.len());
            spoilt[at] = dice.byte();
        }
        spoilt.truncate(spoilt.len() - dice.roll(3) * dice.roll(200));
        let _ = sheet::read_workbook(&spoilt);

        let mut spoilt = inside.clone();
        let place = dice.roll(spoilt.len());
        let part = &mut spoilt[place].1;
        for _ in 0..=dice.roll(4) {
            spoil(part, &mut dice);
        }
        let _ = sheet::read_workbook(&zipped(&spoilt));
    }
}

/// Bytes, digits and whole pieces of a part put in other places.
fn spoil(part: &mut Vec<u8>, dice: &mut Dice) {
    const PIECES: &[&str] = &[
        "9",
        "99999999999",
        "\"",
        "<",
        ">",
        "</c>",
        "<c r=\"B2:A1\">",
        "&#0;",
        "<!--",
        "<![CDATA[",
    ];
    let at = dice.roll(part.len());
    match dice.roll(4) {
        0 => part[at] = dice.byte(),
        1 => {
            let to = (at + dice.roll(60)).min(part.len());
            part.drain(at..to);
        }
        2 => {
            let piece = PIECES[dice.roll(PIECES.len())];
            part.splice(at..at, piece.bytes());
        }
        _ => {
            let to = (at + dice.roll(60)).min(part.len());
            let piece: Vec<u8> = part[at..to].to_vec();
            let into = dice.roll(part.len());
            part.splice(into..into, piece);
        }
    }
    if part.is_empty() {
        part.push(b'<');
    }
}

#[test]
fn a_part_is_not_read_as_many_sheets() {
    let sheet = "<sheet name=\"Licence\"";
    let more: String = (0..40)
        .map(|n| format!("<sheet name=\"a{n}\" sheetId=\"{}\" r:id=\"rId1\"/>", n + 90))
        .collect();
    let workbook = with_part(&workbook(), "xl/workbook.xml", sheet, &(more + sheet));
    assert_eq!(problem(&workbook, "many sheets"), ("workbook-too-large".into(), "sheets".into()));
}
