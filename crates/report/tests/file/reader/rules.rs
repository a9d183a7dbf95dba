use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Dictionary, Document, Object, ObjectId};
use rustybuzz::ttf_parser;

use super::{Drawn, Element, dict, drawn, entry, fonts, is_named, letters, list, tree, utf16};

/// Everything in a file that breaks a rule of PDF/UA-1 or PDF/A-2a we know how to check.
///
/// Not a validator: it knows the rules that our own writer could break.
pub(crate) fn broken(file: &Document) -> Vec<String> {
    let mut broken = Vec::new();
    let drawn = drawn(file);
    catalogue(file, &mut broken);
    pages(file, &mut broken);
    content(&drawn, &mut broken);
    embedded(file, &mut broken);
    plain(file, &mut broken);
    outline(file, &mut broken);
    match tree(file) {
        Some(tree) => {
            marks(file, &tree, &drawn, &mut broken);
            elements(file, &tree, &mut broken);
            links(file, &tree, &mut broken);
        }
        None => broken.push("no tree".into()),
    }
    broken
}

fn catalogue(file: &Document, broken: &mut Vec<String>) {
    let mut need = |holds: bool, what: &str| {
        if !holds {
            broken.push(what.to_owned());
        }
    };
    let catalogue = file.catalog().expect("a catalogue");
    need(file.version == "1.7", "version is not 1.7");
    need(file.trailer.get(b"ID").is_ok(), "no file id");
    need(catalogue.get(b"Lang").is_ok(), "no language");
    let marked = entry(file, catalogue, b"MarkInfo")
        .and_then(|o| o.as_dict().ok()?.get(b"Marked").ok()?.as_bool().ok());
    need(marked == Some(true), "not marked as tagged");
    let title = entry(file, catalogue, b"ViewerPreferences")
        .and_then(|o| o.as_dict().ok()?.get(b"DisplayDocTitle").ok()?.as_bool().ok());
    need(title == Some(true), "the window shows no title");
    need(colours(file, catalogue).is_some(), "no colour profile");
    let packet = match entry(file, catalogue, b"Metadata") {
        Some(Object::Stream(stream)) if !stream.dict.has(b"Filter") => {
            String::from_utf8_lossy(&stream.content).into_owned()
        }
        _ => String::new(),
    };
    let info = file.trailer.get(b"Info").ok().and_then(|i| dict(file, i));
    let title = info.and_then(|i| utf16(i.get(b"Title").ok()?)).unwrap_or_default();
    for words in [
        "<pdfaid:part>2<",
        "<pdfaid:conformance>A<",
        "<pdfuaid:part>1<",
        "pdfaExtension:schemas",
        &format!("<rdf:li xml:lang=\"x-default\">{title}<"),
    ] {
        need(packet.contains(words), &format!("metadata lacks {words}"));
    }
    // What the packet says in words of our own, it describes.
    for (i, _) in packet.match_indices("<viba:") {
        let name = packet[i + 6..].split('>').next().unwrap_or_default();
        let described = format!("<pdfaProperty:name>{name}</pdfaProperty:name>");
        need(packet.contains(&described), &format!("{name} is not described"));
    }
}

/// The output intent with a whole profile of three colours.
fn colours(file: &Document, catalogue: &Dictionary) -> Option<()> {
    let intent = dict(file, list(file, catalogue, b"OutputIntents").first()?)?;
    let Object::Stream(profile) = entry(file, intent, b"DestOutputProfile")? else { return None };
    let bytes = profile.decompressed_content().unwrap_or_else(|_| profile.content.clone());
    let is_profile = bytes.get(36..40)? == b"acsp" && &bytes[16..20] == b"RGB ";
    let is_three = profile.dict.get(b"N").ok()?.as_i64().ok()? == 3;
    let is_archive = intent.get(b"S").ok()?.as_name().ok()? == b"GTS_PDFA1";
    (is_profile && is_three && is_archive).then_some(())
}

fn pages(file: &Document, broken: &mut Vec<String>) {
    let mut keys = BTreeSet::new();
    for (number, id) in file.get_pages() {
        let page = file.get_dictionary(id).expect("a page");
        match page.get(b"StructParents").and_then(Object::as_i64) {
            Ok(key) if keys.insert(key) => {}
            _ => broken.push(format!("page {number} has no key into the parent tree")),
        }
        if !is_named(page, b"Tabs", b"S") {
            broken.push(format!("page {number} has no tab order"));
        }
    }
}

fn content(drawn: &Drawn, broken: &mut Vec<String>) {
    broken.extend(drawn.loose.iter().map(|what| format!("drawn outside of content: {what}")));
    broken.extend(drawn.doubled.iter().map(|mark| format!("mark used twice: {mark:?}")));
    if drawn.unreadable > 0 {
        broken.push(format!("{} codes have no letters", drawn.unreadable));
    }
}

/// Every mark stands in exactly one element, and the parent tree leads back to that one.
fn marks(file: &Document, tree: &Element<'_>, drawn: &Drawn, broken: &mut Vec<String>) {
    let mut owners: BTreeMap<(usize, i64), Vec<ObjectId>> = BTreeMap::new();
    for element in tree.all() {
        for mark in &element.marks {
            owners.entry(*mark).or_default().push(element.id);
        }
    }
    let parents = parents(file);
    for mark in drawn.pieces.keys() {
        match owners.get(mark).map(Vec::as_slice) {
            Some([owner]) if parents.get(mark) == Some(owner) => {}
            Some([_]) => broken.push(format!("the parent tree does not know {mark:?}")),
            Some(_) => broken.push(format!("{mark:?} stands in two elements")),
            None => broken.push(format!("{mark:?} stands in no element")),
        }
    }
    for mark in owners.keys().filter(|mark| !drawn.pieces.contains_key(mark)) {
        broken.push(format!("{mark:?} is not drawn"));
    }
}

/// What lies over the pages is a link with words, printed, in one element that knows it.
fn links(file: &Document, tree: &Element<'_>, broken: &mut Vec<String>) {
    let mut owners: BTreeMap<ObjectId, Vec<&Element<'_>>> = BTreeMap::new();
    for element in tree.all() {
        for over in &element.over {
            owners.entry(*over).or_default().push(element);
        }
        if element.role == "Link" && element.over.is_empty() {
            broken.push("a link that leads nowhere".into());
        }
    }
    let root = file.catalog().ok().and_then(|c| dict(file, c.get(b"StructTreeRoot").ok()?));
    let numbers = root.and_then(|r| dict(file, r.get(b"ParentTree").ok()?));
    let numbers = numbers.map(|n| list(file, n, b"Nums")).unwrap_or_default();
    let pages: Vec<ObjectId> = file.get_pages().into_values().collect();
    for page in &pages {
        let page = file.get_dictionary(*page).expect("a page");
        for id in list(file, page, b"Annots") {
            let id = id.as_reference().expect("a reference");
            let link = file.get_dictionary(id).expect("a link");
            let words = link.get(b"Contents").ok().and_then(utf16).unwrap_or_default();
            if words.trim().is_empty() {
                broken.push("a link without words".into());
            }
            if link.get(b"F").and_then(Object::as_i64).unwrap_or(0) & 4 == 0 {
                broken.push("a link that is not printed".into());
            }
            let key = link.get(b"StructParent").and_then(Object::as_i64).ok();
            let parent =
                numbers.chunks(2).find(|pair| pair[0].as_i64().ok() == key && key.is_some());
            let parent = parent.and_then(|pair| pair[1].as_reference().ok());
            match owners.get(&id).map(Vec::as_slice) {
                Some([owner]) if owner.role == "Link" && parent == Some(owner.id) => {}
                _ => broken.push("a link that no element knows".into()),
            }
            let target = list(file, link, b"Dest").first().and_then(|o| o.as_reference().ok());
            if !link.has(b"A") && !target.is_some_and(|id| pages.contains(&id)) {
                broken.push("a link that leads to no page".into());
            }
        }
    }
}

fn parents(file: &Document) -> BTreeMap<(usize, i64), ObjectId> {
    let mut parents = BTreeMap::new();
    let root = file.catalog().ok().and_then(|c| dict(file, c.get(b"StructTreeRoot").ok()?));
    let numbers = root.and_then(|r| dict(file, r.get(b"ParentTree").ok()?));
    let numbers = numbers.map(|n| list(file, n, b"Nums")).unwrap_or_default();
    for pair in numbers.chunks(2) {
        let [key, elements] = pair else { continue };
        let page = key.as_i64().ok().and_then(|key| usize::try_from(key).ok());
        let elements = file.dereference(elements).ok().and_then(|(_, o)| o.as_array().ok());
        let (Some(page), Some(elements)) = (page, elements) else { continue };
        for (mark, element) in (0..).zip(elements) {
            parents.extend(element.as_reference().ok().map(|id| ((page, mark), id)));
        }
    }
    parents
}

fn elements(file: &Document, tree: &Element<'_>, broken: &mut Vec<String>) {
    let mut level = 0;
    for element in tree.all() {
        let attribute = |key: &[u8]| {
            list(file, element.dict, b"A").iter().find_map(|a| dict(file, a)?.get(key).ok())
        };
        match element.role.as_str() {
            "Figure" => {
                let alt = element.dict.get(b"Alt").ok().and_then(utf16).unwrap_or_default();
                if alt.trim().is_empty() || attribute(b"BBox").is_none() {
                    broken.push("a picture without words or box".into());
                }
            }
            "TH" if attribute(b"Scope").is_none() => broken.push("a header without scope".into()),
            "Table" => table(file, element, broken),
            role => {
                let digit = role.strip_prefix('H').and_then(|n| n.parse::<u8>().ok());
                if let Some(next) = digit {
                    if next > level + 1 {
                        broken.push(format!("a heading jumps from {level} to {next}"));
                    }
                    level = next;
                }
            }
        }
    }
}

/// Every row covers the same number of columns.
fn table(file: &Document, table: &Element<'_>, broken: &mut Vec<String>) {
    let width = |row: &Element<'_>| -> i64 {
        let span = |cell: &Element<'_>| {
            let attributes = list(file, cell.dict, b"A");
            let span = attributes.iter().find_map(|a| dict(file, a)?.get(b"ColSpan").ok());
            span.and_then(|n| n.as_i64().ok()).unwrap_or(1)
        };
        row.kids.iter().map(span).sum()
    };
    let rows = table.all().into_iter().filter(|e| e.role == "TR");
    let widths: BTreeSet<i64> = rows.map(width).collect();
    if widths.len() != 1 {
        broken.push(format!("rows of a table cover {widths:?} columns"));
    }
}

fn embedded(file: &Document, broken: &mut Vec<String>) {
    let Some(page) = file.get_pages().into_values().next() else { return };
    for (name, font) in fonts(file, page) {
        let name = String::from_utf8_lossy(&name).into_owned();
        if letters(file, font).is_empty() {
            broken.push(format!("font {name} has no letters"));
        }
        let kind = list(file, font, b"DescendantFonts").first().and_then(|f| dict(file, f));
        let descriptor = kind.and_then(|k| dict(file, k.get(b"FontDescriptor").ok()?));
        match descriptor.and_then(|d| entry(file, d, b"FontFile2")) {
            Some(Object::Stream(stream)) => {
                let bytes = stream.decompressed_content().unwrap_or_default();
                broken.extend(widths(file, kind, &bytes).map(|w| format!("font {name}: {w}")));
            }
            _ => broken.push(format!("font {name} is not embedded")),
        }
    }
}

/// The widths in the file are those of the font.
fn widths(file: &Document, kind: Option<&Dictionary>, font: &[u8]) -> Option<String> {
    let Ok(face) = ttf_parser::Face::parse(font, 0) else { return Some("cannot be read".into()) };
    let widths = list(file, kind?, b"W");
    for pair in widths.chunks(2) {
        let [first, list] = pair else { return Some("widths are no pairs".into()) };
        let first = u16::try_from(first.as_i64().ok()?).ok()?;
        for (code, width) in (first..).zip(list.as_array().ok()?) {
            let own = face.glyph_hor_advance(ttf_parser::GlyphId(code))?;
            let own = i64::from(own) * 1000 / i64::from(face.units_per_em());
            if (own - width.as_i64().ok()?).abs() > 1 {
                return Some(format!("code {code} is {own} wide, not {width:?}"));
            }
        }
    }
    None
}

/// What an archive may not hold.
fn plain(file: &Document, broken: &mut Vec<String>) {
    for object in file.objects.values() {
        let dict = match object {
            Object::Dictionary(dict) => dict,
            Object::Stream(stream) => &stream.dict,
            _ => continue,
        };
        for key in [b"SMask".as_slice(), b"CA", b"ca", b"JS", b"AA", b"OpenAction", b"Encrypt"] {
            if dict.has(key) {
                broken.push(format!("holds {}", String::from_utf8_lossy(key)));
            }
        }
        if is_named(dict, b"Filter", b"LZWDecode") {
            broken.push("holds LZW".into());
        }
    }
}

fn outline(file: &Document, broken: &mut Vec<String>) {
    let pages: BTreeSet<ObjectId> = file.get_pages().into_values().collect();
    let entries: Vec<&Dictionary> = file
        .objects
        .values()
        .filter_map(|o| o.as_dict().ok())
        .filter(|d| d.has(b"Dest") && d.has(b"Title"))
        .collect();
    let leads = |d: &&Dictionary| {
        let target = list(file, d, b"Dest").first().and_then(|o| o.as_reference().ok());
        target.is_some_and(|id| pages.contains(&id))
    };
    if entries.is_empty() || !entries.iter().all(leads) {
        broken.push("no outline, or it leads nowhere".into());
    }
}
