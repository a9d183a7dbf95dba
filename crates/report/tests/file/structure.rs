//! The finished file keeps the rules, and the check of the rules notices when it does not.

use lopdf::{Dictionary, Document, Object, dictionary};

use report::{Edition, edition_pdf, leader_pdf, sample};

use crate::reader;
use crate::reader::rules::broken;

fn visit() -> Document {
    reader::open(&leader_pdf(&sample::visit()).expect("a report"))
}

#[test]
fn a_report_breaks_no_rule() {
    for (name, input) in [("visit", sample::visit()), ("draft", sample::draft())] {
        let file = reader::open(&leader_pdf(&input).expect("a report"));
        assert_eq!(broken(&file), Vec::<String>::new(), "{name}");
    }
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let input = sample::visit();
    for edition in crate::layout::EDITIONS {
        let write = || edition_pdf(&input, edition).expect("a report");
        assert_eq!(write(), write(), "{edition:?}");
    }
}

#[test]
fn refuses_a_time_without_an_offset() {
    let mut input = sample::visit();
    input.about.issued = "2026-11-24".into();
    assert!(leader_pdf(&input).is_err());
}

/// Breaks one rule.
type Spoil = fn(&mut Document);

/// Every spoiled copy is found out, with words that say what is wrong.
#[test]
fn notices_what_is_spoiled() {
    let spoils: [(&str, Spoil); 31] = [
        ("without words", |f| each(f, b"Figure", |d| drop(d.remove(b"Alt")))),
        ("without scope", |f| each(f, b"TH", |d| drop(d.remove(b"A")))),
        ("a heading jumps", |f| each(f, b"H2", |d| d.set("S", "H4"))),
        ("no language", |f| drop(catalogue(f).remove(b"Lang"))),
        ("not marked", |f| drop(catalogue(f).remove(b"MarkInfo"))),
        ("no colour profile", |f| drop(catalogue(f).remove(b"OutputIntents"))),
        ("the parent tree", spoil_parent_tree),
        ("outside of content", spoil_content),
        ("used twice", spoil_marks),
        ("is not embedded", |f| with(f, b"FontFile2", |d| drop(d.remove(b"FontFile2")))),
        ("has no letters", |f| with(f, b"ToUnicode", |d| drop(d.remove(b"ToUnicode")))),
        ("holds JS", |f| _ = f.add_object(dictionary! { "JS" => "app.alert" })),
        ("holds ca", |f| _ = f.add_object(dictionary! { "ca" => 0.5 })),
        ("holds SMask", |f| _ = f.add_object(dictionary! { "SMask" => "Luminosity" })),
        ("holds LZW", |f| _ = f.add_object(dictionary! { "Filter" => "LZWDecode" })),
        ("holds Encrypt", |f| _ = f.add_object(dictionary! { "Encrypt" => 1 })),
        ("version is not", |f| f.version = "1.4".into()),
        ("no file id", |f| drop(f.trailer.remove(b"ID"))),
        ("the window shows no title", |f| drop(catalogue(f).remove(b"ViewerPreferences"))),
        ("metadata lacks <pdfaid:part>", |f| packet(f, "<pdfaid:part>2<", "<pdfaid:part>3<")),
        ("metadata lacks <pdfuaid:part>", |f| packet(f, "<pdfuaid:part>1<", "<pdfuaid:part>2<")),
        ("metadata lacks pdfaExtension", |f| packet(f, "pdfaExtension:schemas", "pdfa:schemas")),
        ("metadata lacks <rdf:li xml:lang", |f| packet(f, "x-default\">Kvalitet", "x-default\">K")),
        ("is not described", |f| packet(f, "name>signature<", "name>sign<")),
        ("no key into the parent tree", |f| with(f, b"Tabs", |d| drop(d.remove(b"StructParents")))),
        ("no tab order", |f| with(f, b"Tabs", |d| drop(d.remove(b"Tabs")))),
        ("without words or box", |f| each(f, b"Figure", |d| drop(d.remove(b"A")))),
        ("wide, not", spoil_widths),
        ("no outline", |f| with(f, b"Title", |d| drop(d.remove(b"Dest")))),
        ("rows of a table", spoil_row),
        ("stands in no element", spoil_kids),
    ];
    for (words, spoil) in spoils {
        let mut file = visit();
        spoil(&mut file);
        let found = broken(&file);
        assert!(found.iter().any(|f| f.contains(words)), "{words}: {found:?}");
    }
}

/// The same for words that lead somewhere.
#[test]
fn notices_spoiled_links() {
    let spoils: [(&str, Spoil); 5] = [
        ("a link without words", |f| links(f, |d| drop(d.remove(b"Contents")))),
        ("a link that is not printed", |f| links(f, |d| drop(d.remove(b"F")))),
        ("a link that no element knows", |f| links(f, |d| d.set("StructParent", 0))),
        ("a link that leads to no page", |f| links(f, |d| drop(d.remove(b"Dest")))),
        ("a link that leads nowhere", |f| each(f, b"Link", spoil_link)),
    ];
    let bytes = edition_pdf(&sample::visit(), Edition::Protocol).expect("a protocol");
    for (words, spoil) in spoils {
        let mut file = reader::open(&bytes);
        spoil(&mut file);
        let found = broken(&file);
        assert!(found.iter().any(|f| f.contains(words)), "{words}: {found:?}");
    }
}

/// What another reader says of the syntax; left out where it is not installed.
#[test]
fn qpdf_finds_no_error() {
    let folder = std::env::temp_dir().join(format!("viba-qpdf-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    for edition in crate::layout::EDITIONS {
        let path = folder.join(format!("{}.pdf", edition.word()));
        let bytes = edition_pdf(&sample::visit(), edition).expect("a file");
        std::fs::write(&path, bytes).expect("write the file");
        let Ok(said) = std::process::Command::new("qpdf").arg("--check").arg(&path).output() else {
            eprintln!("qpdf is not installed");
            break;
        };
        let words = String::from_utf8_lossy(&said.stdout).into_owned();
        assert!(said.status.success() && words.contains("No syntax"), "{edition:?}: {words}");
    }
    std::fs::remove_dir_all(&folder).expect("tidy up");
}

#[test]
fn a_parted_word_is_read_as_one_and_a_hyphen_stays_one() {
    let mut input = sample::visit();
    let long = "foreldresamtalegjennomføring utviklingssamtaleplanlegging barnehagelærerutdanning";
    let texts = (1..5).map(|n| format!("Voksne-barn {}{long} til slutt.", "ord ".repeat(n * 2)));
    input.areas.list[0].lift.of = texts.collect();
    let file = reader::open(&edition_pdf(&input, Edition::Leader).expect("a file"));
    let heard = reader::in_order(&file, &reader::drawn(&file).pieces);
    assert!(
        heard.contains("\u{ad}"),
        "no word was parted: {:?}",
        heard.find("foreldre").map(|at| heard[at..].chars().take(300).collect::<String>())
    );
    assert!(heard.contains("Voksne-barn") && !heard.contains('\u{2010}'));
    let whole = heard.replace("\u{ad} ", "");
    for word in long.split(' ') {
        assert_eq!(whole.matches(word).count(), 4, "{word}: {whole}");
    }
    assert_eq!(broken(&file), Vec::<String>::new());
}

#[test]
fn the_outline_is_nested_as_the_headings_are() {
    let file = visit();
    let root = reader::entry(&file, file.catalog().expect("a catalogue"), b"Outlines");
    let root = root.and_then(|o| o.as_dict().ok()).expect("an outline");
    let mut titles = Vec::new();
    let mut next = root.get(b"First").ok().and_then(|o| reader::dict(&file, o));
    while let Some(entry) = next {
        let kids = entry.has(b"First");
        titles.push((reader::utf16(entry.get(b"Title").expect("a title")).expect("words"), kids));
        next = entry.get(b"Next").ok().and_then(|o| reader::dict(&file, o));
    }
    let strengths = titles.iter().find(|(title, _)| title == "Sterke sider");
    assert_eq!(strengths.map(|(_, kids)| *kids), Some(true), "{titles:?}");
    assert!(titles.len() >= 8, "{titles:?}");
}

fn catalogue(file: &mut Document) -> &mut Dictionary {
    file.catalog_mut().expect("a catalogue")
}

/// Changes every element of a role.
fn each(file: &mut Document, role: &[u8], change: impl Fn(&mut Dictionary)) {
    for object in file.objects.values_mut() {
        if let Object::Dictionary(dict) = object
            && reader::is_named(dict, b"S", role)
        {
            change(dict);
        }
    }
}

/// Changes every dictionary that has an entry.
fn with(file: &mut Document, key: &[u8], change: impl Fn(&mut Dictionary)) {
    for object in file.objects.values_mut() {
        if let Object::Dictionary(dict) = object
            && dict.has(key)
        {
            change(dict);
        }
    }
}

/// Changes the metadata.
fn packet(file: &mut Document, from: &str, to: &str) {
    for object in file.objects.values_mut() {
        if let Object::Stream(stream) = object
            && reader::is_named(&stream.dict, b"Type", b"Metadata")
        {
            let words = String::from_utf8_lossy(&stream.content).replace(from, to);
            stream.content = words.into_bytes();
        }
    }
}

/// Changes what lies over the pages.
fn links(file: &mut Document, change: impl Fn(&mut Dictionary)) {
    for object in file.objects.values_mut() {
        if let Object::Dictionary(dict) = object
            && reader::is_named(dict, b"Subtype", b"Link")
        {
            change(dict);
        }
    }
}

/// Leaves the words of a link and takes away what lies over them.
fn spoil_link(link: &mut Dictionary) {
    if let Ok(Object::Array(kids)) = link.get_mut(b"K") {
        kids.retain(|kid| !kid.as_dict().is_ok_and(|kid| reader::is_named(kid, b"Type", b"OBJR")));
    }
}

fn spoil_widths(file: &mut Document) {
    with(file, b"DescendantFonts", |font| {
        let Ok(Object::Array(kinds)) = font.get_mut(b"DescendantFonts") else { return };
        for kind in kinds.iter_mut().filter_map(|kind| kind.as_dict_mut().ok()) {
            let Ok(Object::Array(widths)) = kind.get_mut(b"W") else { continue };
            for list in widths.iter_mut().filter_map(|list| list.as_array_mut().ok()) {
                list.iter_mut().for_each(|width| *width = Object::Integer(7));
            }
        }
    });
}

/// Takes the last cell of one row.
fn spoil_row(file: &mut Document) {
    let rows = file.objects.values_mut().filter_map(|object| object.as_dict_mut().ok());
    for row in rows.filter(|row| reader::is_named(row, b"S", b"TR")) {
        if let Ok(Object::Array(kids)) = row.get_mut(b"K")
            && kids.len() > 3
        {
            kids.pop();
            return;
        }
    }
}

/// Takes content out of its element; it is drawn all the same.
fn spoil_kids(file: &mut Document) {
    each(file, b"P", |paragraph| paragraph.set("K", Vec::<Object>::new()));
}

fn spoil_parent_tree(file: &mut Document) {
    with(file, b"Nums", |dict| dict.set("Nums", Vec::<Object>::new()));
}

/// Takes the beginning of the first marked content away.
fn spoil_content(file: &mut Document) {
    change_content(file, |content| {
        let at = content.operations.iter().position(|o| o.operator == "BDC");
        let end = content.operations.iter().position(|o| o.operator == "EMC");
        content.operations.remove(end.expect("an end"));
        content.operations.remove(at.expect("a beginning"));
    });
}

/// Gives all marked content of a page the same number.
fn spoil_marks(file: &mut Document) {
    change_content(file, |content| {
        for operation in content.operations.iter_mut().filter(|o| o.operator == "BDC") {
            if let Some(Object::Dictionary(properties)) = operation.operands.get_mut(1)
                && properties.has(b"MCID")
            {
                properties.set("MCID", 0);
            }
        }
    });
}

fn change_content(file: &mut Document, change: impl Fn(&mut lopdf::content::Content)) {
    let page = file.get_pages().into_values().next().expect("a page");
    let bytes = file.get_page_content(page);
    let mut content = lopdf::content::Content::decode(&bytes).expect("a content stream");
    change(&mut content);
    let bytes = content.encode().expect("a content stream");
    file.change_page_content(page, bytes).expect("a page");
}
