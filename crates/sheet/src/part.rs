//! Looks at one XML part of a workbook before calamine does.
//!
//! calamine 0.38 trusts numbers in attributes: a cell reference with many digits or a range that
//! runs backwards overflows, the declared count of shared strings is reserved at once (which ends
//! the program where there is no such memory), and styles are copied with every text in them. No
//! program writes such parts, so they are refused here.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::problem::CellProblemKind;

/// The most bytes of a sheet, of the shared strings, and of the styles.
const MOST_SHEET: usize = 32 * 1024 * 1024;
const MOST_STRINGS: usize = 16 * 1024 * 1024;
const MOST_STYLES: usize = 2 * 1024 * 1024;
/// The longest attribute of the styles.
const LONGEST_STYLE: usize = 1024;
/// The most letters and digits of a cell reference: `XFD1048576`, and room for what is no sheet.
const MOST_LETTERS: usize = 4;
const MOST_DIGITS: usize = 8;

/// # Errors
///
/// [`CellProblemKind::PartBroken`] or [`CellProblemKind::WorkbookTooLarge`].
pub(crate) fn look_at(name: &str, bytes: &[u8]) -> Result<(), CellProblemKind> {
    let is_styles = name.ends_with("styles.xml");
    let most = if is_styles { MOST_STYLES } else { MOST_SHEET };
    look_at_size(bytes, most)?;
    let broken = || CellProblemKind::PartBroken { part: name.to_owned() };
    let mut reader = Reader::from_reader(bytes);
    let config = reader.config_mut();
    config.check_end_names = false;
    config.check_comments = false;
    config.expand_empty_elements = true;
    let mut buffer = Vec::new();
    let (mut is_number, mut is_value) = (false, false);
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer).map_err(|_| broken())? {
            Event::Start(start) => {
                let local = start.local_name();
                match local.as_ref() {
                    "c" => is_number = attribute(&start, "t").any(|value| value == Some("n")),
                    "v" => is_value = true,
                    "sst" => look_at_size(bytes, MOST_STRINGS)?,
                    _ => {}
                }
                if !is_element_plain(&start, is_styles) {
                    return Err(broken());
                }
            }
            Event::End(_) => is_value = false,
            Event::Text(text) if is_number && is_value && !is_plain_number(&text) => {
                return Err(broken());
            }
            Event::Eof => return Ok(()),
            _ => {}
        }
    }
}

fn look_at_size(bytes: &[u8], most: usize) -> Result<(), CellProblemKind> {
    if bytes.len() <= most {
        return Ok(());
    }
    Err(CellProblemKind::WorkbookTooLarge { what: "unpacked".to_owned(), limit: most.to_string() })
}

fn is_plain_number(text: &str) -> bool {
    text.len() <= 64 && text.bytes().all(|b| b.is_ascii_digit() || b"+-.eE".contains(&b))
}

fn is_element_plain(start: &BytesStart<'_>, is_styles: bool) -> bool {
    let all = |key, is_fine: fn(&str) -> bool| {
        attribute(start, key).all(|value| value.is_some_and(is_fine))
    };
    let is_known = match start.local_name().as_ref() {
        "c" => all("r", is_reference),
        "row" => all("r", is_row),
        "dimension" | "mergeCell" | "f" => all("ref", is_range),
        "sst" => all("uniqueCount", |count| count.parse().is_ok_and(|n: u32| n <= 1_000_000)),
        _ => true,
    };
    let is_short = |value: Option<&str>| value.is_some_and(|value| value.len() <= LONGEST_STYLE);
    is_known && (!is_styles || Attributes(start.attributes_raw()).all(|entry| is_short(entry.1)))
}

/// Every value of an attribute; none in place of one that cannot be read.
fn attribute<'a>(start: &'a BytesStart<'_>, key: &str) -> impl Iterator<Item = Option<&'a str>> {
    let entries = Attributes(start.attributes_raw());
    entries.filter(move |(name, value)| *name == key || value.is_none()).map(|(_, value)| value)
}

/// Names and values as calamine separates them.
struct Attributes<'a>(&'a str);

impl<'a> Iterator for Attributes<'a> {
    type Item = (&'a str, Option<&'a str>);

    fn next(&mut self) -> Option<Self::Item> {
        let rest = self.0.trim_ascii_start();
        if rest.is_empty() {
            return None;
        }
        self.0 = "";
        let Some((key, rest)) = rest.split_once('=') else { return Some((rest, None)) };
        let key = key.trim_ascii_end();
        let rest = rest.trim_ascii_start();
        let Some(quote @ ('"' | '\'')) = rest.chars().next() else { return Some((key, None)) };
        let rest = &rest[1..];
        let (value, rest) = rest.split_once(quote).unwrap_or((rest, ""));
        self.0 = rest;
        Some((key, Some(value)))
    }
}

/// The letters and the number of a reference such as `C12`, both counted from 1.
fn reference(text: &str) -> Option<(u32, u32)> {
    let digits = text.trim_start_matches(|c: char| c.is_ascii_alphabetic());
    let letters = &text[..text.len() - digits.len()];
    let is_short = letters.len() <= MOST_LETTERS && (1..=MOST_DIGITS).contains(&digits.len());
    if !is_short || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let column = letters
        .bytes()
        .fold(0, |column, letter| column * 26 + u32::from(letter.to_ascii_uppercase() - b'A') + 1);
    Some((column, digits.parse().ok()?))
}

fn is_reference(text: &str) -> bool {
    reference(text).is_some_and(|(column, row)| column > 0 && row > 0)
}

fn is_row(text: &str) -> bool {
    reference(text).is_some_and(|(_, row)| row > 0)
}

fn is_range(text: &str) -> bool {
    let (from, to) = text.split_once(':').unwrap_or((text, text));
    match (reference(from), reference(to)) {
        (Some((left, top)), Some((right, bottom))) => {
            (1..=right).contains(&left) && (1..=bottom).contains(&top)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_what_programs_write() {
        let sheet = br#"<worksheet xmlns:x14ac="u"><dimension ref="A1:C9"/><sheetData>
            <row r="1" spans="1:3" ht="12.800000000000001" x14ac:dyDescent="0.25">
            <c r="A1" t="s"><v>0</v></c><c r='B1' t="n"><v>-1.5E+3</v></c><c/></row></sheetData>
            <mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells></worksheet>"#;
        assert_eq!(look_at("xl/worksheets/sheet1.xml", sheet), Ok(()));
    }

    /// Each of these stops calamine 0.38 with a panic or asks for more memory than there is.
    #[test]
    fn refuses_what_would_stop_the_reader() {
        for element in [
            r#"<row r="99999999999999"/>"#,
            r#"<c r="ZZZZZZZZZZ1"/>"#,
            r#"<c r="A99999999999"/>"#,
            r#"<c r="A1" r="A99999999999"/>"#,
            r#"<dimension ref="C9:A1"/>"#,
            r#"<mergeCell ref="B2:A1"/>"#,
            r#"<mergeCell ref="B1:A2"/>"#,
            r#"<mergeCell ref="A2:B1"/>"#,
            r#"<f t="shared" si="0" ref="B2:A1">1</f>"#,
            r#"<sst uniqueCount="18446744073709551615"/>"#,
            r#"<x:sst uniqueCount="99999999999"/>"#,
            r#"<c r="A1" t="n"><v>nan</v></c>"#,
            r#"<row r=1>"#,
        ] {
            let refused = CellProblemKind::PartBroken { part: "a.xml".into() };
            assert_eq!(look_at("a.xml", element.as_bytes()), Err(refused), "{element}");
        }
    }

    #[test]
    fn refuses_styles_that_would_be_copied_without_end() {
        let long = "0".repeat(LONGEST_STYLE + 1);
        let styles = format!(r#"<numFmts><numFmt numFmtId="1" formatCode="{long}"/></numFmts>"#);
        assert!(look_at("xl/styles.xml", styles.as_bytes()).is_err());
        assert!(look_at("xl/worksheets/sheet1.xml", styles.as_bytes()).is_ok());
    }
}
