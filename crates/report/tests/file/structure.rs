//! The finished file keeps the rules, and the check of the rules notices when it does not.

use lopdf::{Dictionary, Document, Object, dictionary};

use report::{leader_pdf, sample};

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
    assert_eq!(leader_pdf(&input).expect("a report"), leader_pdf(&input).expect("a report"));
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
    let spoils: [(&str, Spoil); 12] = [
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
    ];
    for (words, spoil) in spoils {
        let mut file = visit();
        spoil(&mut file);
        let found = broken(&file);
        assert!(found.iter().any(|f| f.contains(words)), "{words}: {found:?}");
    }
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
