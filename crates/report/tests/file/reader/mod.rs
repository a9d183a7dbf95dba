//! Reads a finished file back: what is drawn, what is read, and what breaks a rule.

pub(crate) mod rules;

use std::collections::BTreeMap;

use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Object, ObjectId};

/// What stands in one piece of marked content.
pub(crate) type Pieces = BTreeMap<(usize, i64), String>;

/// A page as it is drawn.
pub(crate) struct Drawn {
    /// The words of every marked piece.
    pub(crate) pieces: Pieces,
    /// Painting that stands in no marked content.
    pub(crate) loose: Vec<String>,
    /// Marks that are used twice on a page.
    pub(crate) doubled: Vec<(usize, i64)>,
    /// Codes that the font gives no letters for.
    pub(crate) unreadable: usize,
}

/// Opens a file.
pub(crate) fn open(bytes: &[u8]) -> Document {
    Document::load_mem(bytes).expect("a PDF file")
}

/// The dictionary behind an object, through a reference if it is one.
pub(crate) fn dict<'a>(file: &'a Document, object: &'a Object) -> Option<&'a Dictionary> {
    match file.dereference(object).ok()?.1 {
        Object::Dictionary(dict) => Some(dict),
        Object::Stream(stream) => Some(&stream.dict),
        _ => None,
    }
}

/// An entry of a dictionary, through references.
pub(crate) fn entry<'a>(
    file: &'a Document,
    dict: &'a Dictionary,
    key: &[u8],
) -> Option<&'a Object> {
    Some(file.dereference(dict.get(key).ok()?).ok()?.1)
}

/// Whether an entry is this name.
pub(crate) fn is_named(dict: &Dictionary, key: &[u8], name: &[u8]) -> bool {
    dict.get(key).and_then(Object::as_name).is_ok_and(|own| own == name)
}

/// The list in an entry, or its one value.
pub(crate) fn list<'a>(file: &'a Document, dict: &'a Dictionary, key: &[u8]) -> Vec<&'a Object> {
    match entry(file, dict, key) {
        None => Vec::new(),
        Some(Object::Array(values)) => values.iter().collect(),
        Some(value) => vec![value],
    }
}

/// Letters by code, from the table of a font.
pub(crate) fn letters(file: &Document, font: &Dictionary) -> BTreeMap<u16, String> {
    let Some(Object::Stream(stream)) = entry(file, font, b"ToUnicode") else {
        return BTreeMap::new();
    };
    let table = stream.decompressed_content().unwrap_or_else(|_| stream.content.clone());
    let table = String::from_utf8_lossy(&table).into_owned();
    table
        .lines()
        .filter_map(|line| {
            let (code, rest) = line.strip_prefix('<')?.split_once("> <")?;
            let code = u16::from_str_radix(code, 16).ok()?;
            let units: Vec<u16> = rest
                .trim_end_matches('>')
                .as_bytes()
                .chunks(4)
                .filter_map(|c| u16::from_str_radix(std::str::from_utf8(c).ok()?, 16).ok())
                .collect();
            Some((code, String::from_utf16_lossy(&units)))
        })
        .collect()
}

/// The fonts of a page by name.
pub(crate) fn fonts(file: &Document, page: ObjectId) -> BTreeMap<Vec<u8>, &Dictionary> {
    let page = file.get_dictionary(page).expect("a page");
    let resources = entry(file, page, b"Resources").and_then(|o| o.as_dict().ok());
    let fonts = resources.and_then(|r| entry(file, r, b"Font")).and_then(|o| o.as_dict().ok());
    fonts
        .into_iter()
        .flatten()
        .filter_map(|(name, font)| Some((name.clone(), dict(file, font)?)))
        .collect()
}

/// Reads all pages.
pub(crate) fn drawn(file: &Document) -> Drawn {
    let mut drawn =
        Drawn { pieces: BTreeMap::new(), loose: Vec::new(), doubled: Vec::new(), unreadable: 0 };
    for (number, page) in file.get_pages().into_values().enumerate() {
        let content = file.get_page_content(page);
        let content = Content::decode(&content).expect("a content stream");
        let fonts: BTreeMap<Vec<u8>, BTreeMap<u16, String>> =
            fonts(file, page).into_iter().map(|(n, f)| (n, letters(file, f))).collect();
        read_page(&mut drawn, number, &content.operations, &fonts);
    }
    drawn
}

fn read_page(
    drawn: &mut Drawn,
    page: usize,
    operations: &[Operation],
    fonts: &BTreeMap<Vec<u8>, BTreeMap<u16, String>>,
) {
    let mut open: Vec<Option<i64>> = Vec::new();
    let mut font = None;
    for operation in operations {
        match operation.operator.as_str() {
            "BDC" => {
                let properties = operation.operands.get(1).and_then(|o| o.as_dict().ok());
                let mark = properties.and_then(|d| d.get(b"MCID").ok()?.as_i64().ok());
                if let Some(mark) = mark
                    && drawn.pieces.insert((page, mark), String::new()).is_some()
                {
                    drawn.doubled.push((page, mark));
                }
                open.push(mark);
            }
            "BMC" => open.push(None),
            "EMC" => {
                open.pop();
            }
            "Tf" => font = operation.operands[0].as_name().ok().and_then(|name| fonts.get(name)),
            "TJ" | "Tj" | "f" | "f*" | "S" | "s" | "b" | "B" | "b*" | "B*" | "Do" | "sh"
                if open.is_empty() =>
            {
                drawn.loose.push(format!("page {page}: {}", operation.operator));
            }
            "TJ" | "Tj" => {
                let words = show(operation, font, &mut drawn.unreadable);
                if let Some(mark) = open.iter().flatten().next_back() {
                    drawn.pieces.entry((page, *mark)).or_default().push_str(&words);
                }
            }
            _ => {}
        }
    }
}

fn show(
    operation: &Operation,
    font: Option<&BTreeMap<u16, String>>,
    unreadable: &mut usize,
) -> String {
    let items = match &operation.operands[0] {
        Object::Array(items) => items.as_slice(),
        _ => operation.operands.as_slice(),
    };
    let mut words = String::new();
    for item in items {
        let Object::String(bytes, _) = item else { continue };
        for code in bytes.chunks(2) {
            let code = u16::from_be_bytes([code[0], *code.get(1).unwrap_or(&0)]);
            let letters = font.and_then(|font| font.get(&code));
            // Code 0 is the sign for what the font lacks: an archive may not show it.
            match letters.filter(|letters| code != 0 && !letters.is_empty()) {
                Some(letters) => words.push_str(letters),
                None => *unreadable += 1,
            }
        }
    }
    words
}

/// An element of the tree, read back.
pub(crate) struct Element<'a> {
    pub(crate) role: String,
    pub(crate) dict: &'a Dictionary,
    pub(crate) id: ObjectId,
    pub(crate) marks: Vec<(usize, i64)>,
    /// What lies over its words, as links do.
    pub(crate) over: Vec<ObjectId>,
    pub(crate) kids: Vec<Element<'a>>,
}

impl Element<'_> {
    /// This element and all below it, in reading order.
    pub(crate) fn all(&self) -> Vec<&Self> {
        let mut all = vec![self];
        all.extend(self.kids.iter().flat_map(Self::all));
        all
    }
}

/// The tree of what a reader hears.
pub(crate) fn tree(file: &Document) -> Option<Element<'_>> {
    let root = dict(file, file.catalog().ok()?.get(b"StructTreeRoot").ok()?)?;
    let top = match root.get(b"K").ok()? {
        Object::Array(kids) => kids.first()?,
        one => one,
    };
    let pages: BTreeMap<ObjectId, usize> =
        file.get_pages().into_values().enumerate().map(|(i, id)| (id, i)).collect();
    element(file, top.as_reference().ok()?, &pages)
}

fn element<'a>(
    file: &'a Document,
    id: ObjectId,
    pages: &BTreeMap<ObjectId, usize>,
) -> Option<Element<'a>> {
    let dict = file.get_dictionary(id).ok()?;
    let role = String::from_utf8_lossy(dict.get(b"S").ok()?.as_name().ok()?).into_owned();
    let mut element =
        Element { role, dict, id, marks: Vec::new(), over: Vec::new(), kids: Vec::new() };
    for kid in list(file, dict, b"K") {
        match kid {
            Object::Reference(id) => element.kids.extend(self::element(file, *id, pages)),
            Object::Dictionary(over) if is_named(over, b"Type", b"OBJR") => {
                element.over.push(over.get(b"Obj").ok()?.as_reference().ok()?);
            }
            Object::Dictionary(mark) => {
                let page = mark.get(b"Pg").ok()?.as_reference().ok()?;
                element.marks.push((*pages.get(&page)?, mark.get(b"MCID").ok()?.as_i64().ok()?));
            }
            _ => {}
        }
    }
    Some(element)
}

/// What a reader hears, an element a line.
pub(crate) fn outline(file: &Document) -> String {
    let pieces = drawn(file).pieces;
    let mut lines = String::new();
    if let Some(tree) = tree(file) {
        write_outline(&mut lines, &tree, &pieces, 0);
    }
    lines
}

fn write_outline(lines: &mut String, element: &Element<'_>, pieces: &Pieces, depth: usize) {
    let words: String = element.marks.iter().filter_map(|mark| pieces.get(mark)).cloned().collect();
    let alt = element.dict.get(b"Alt").ok().and_then(utf16).map(|a| format!(" [{a}]"));
    let line = format!("{}{}{} {words}", "  ".repeat(depth), element.role, alt.unwrap_or_default());
    lines.push_str(line.trim_end());
    lines.push('\n');
    for kid in &element.kids {
        write_outline(lines, kid, pieces, depth + 1);
    }
}

/// All words in reading order, without the names of elements.
pub(crate) fn in_order(file: &Document, pieces: &Pieces) -> String {
    let Some(tree) = tree(file) else { return String::new() };
    let marks = tree.all().into_iter().flat_map(|element| element.marks.clone());
    marks.filter_map(|mark| pieces.get(&mark).cloned()).collect::<Vec<_>>().join(" ")
}

/// A text string of the file.
pub(crate) fn utf16(object: &Object) -> Option<String> {
    let bytes = object.as_str().ok()?.strip_prefix(&[0xfe, 0xff])?;
    let units: Vec<u16> = bytes.chunks(2).map(|c| u16::from_be_bytes([c[0], c[1]])).collect();
    Some(String::from_utf16_lossy(&units))
}
