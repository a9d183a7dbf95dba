use std::collections::BTreeMap;

use lopdf::{Dictionary, Document as File, Object, ObjectId, Stream, StringFormat, dictionary};
use sha2::{Digest, Sha256};

use super::emit::Placed;
use super::moment::Moment;
use super::{icc, outline, tags, xmp};
use crate::ReportError;
use crate::display::{About, ContentId, Document};
use crate::font::CAP_HEIGHT_PER_MILLE;

/// Adds what printpdf does not write: tags, outline, metadata, colour profile.
///
/// # Errors
///
/// [`ReportError::Incomplete`] if the catalogue or a page is missing.
pub(super) fn finish(
    file: &mut File,
    document: &Document,
    placed: &BTreeMap<ContentId, Placed>,
    moment: &Moment,
) -> Result<(), ReportError> {
    file.version = "1.7".to_owned();
    let pages: Vec<ObjectId> = file.get_pages().into_values().collect();
    dress_pages(file, &pages)?;
    let tree = tags::tree(file, document, &pages, placed);
    let outline = outline::outline(file, document, &pages);
    let packet = xmp::packet(&document.about, moment);
    let entry = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
    // An archive reads the metadata without unpacking anything.
    let metadata = Stream::new(entry, packet.into_bytes()).with_compression(false);
    let metadata = file.add_object(metadata);
    let intent = intent(file);
    let info = file.add_object(info(&document.about, moment));
    file.trailer.set("Info", info);
    let catalogue = file.catalog_mut().map_err(|_| ReportError::Incomplete("the catalogue"))?;
    catalogue.set("StructTreeRoot", tree);
    catalogue.set("MarkInfo", dictionary! { "Marked" => true });
    catalogue.set("Lang", Object::string_literal(document.about.lang.as_str()));
    catalogue.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    catalogue.set("Metadata", metadata);
    catalogue.set("OutputIntents", vec![Object::Dictionary(intent)]);
    if let Some(outline) = outline {
        catalogue.set("Outlines", outline);
        catalogue.set("PageMode", "UseOutlines");
    }
    mend_fonts(file);
    file.prune_objects();
    file.renumber_objects();
    file.compress();
    Ok(())
}

/// Writes the file, with an id made from its content.
///
/// # Errors
///
/// [`ReportError::Write`] if the file cannot be written.
pub(super) fn bytes(mut file: File) -> Result<Vec<u8>, ReportError> {
    file.trailer.remove(b"ID");
    let mut plain = Vec::new();
    file.clone().save_to(&mut plain)?;
    let id = Object::String(Sha256::digest(&plain)[..16].to_vec(), StringFormat::Hexadecimal);
    file.trailer.set("ID", vec![id.clone(), id]);
    let mut bytes = Vec::with_capacity(plain.len());
    // The tree is a thousand small objects: packed together they take a tenth of the room.
    file.save_modern(&mut bytes)?;
    Ok(bytes)
}

fn dress_pages(file: &mut File, pages: &[ObjectId]) -> Result<(), ReportError> {
    for (number, page) in (0_i64..).zip(pages) {
        let page = file
            .get_object_mut(*page)
            .and_then(Object::as_dict_mut)
            .map_err(|_| ReportError::Incomplete("a page"))?;
        page.set("StructParents", number);
        page.set("Tabs", "S");
        page.remove(b"Annots");
    }
    Ok(())
}

/// printpdf takes the ascent for the height of capitals.
fn mend_fonts(file: &mut File) {
    for object in file.objects.values_mut() {
        if let Object::Dictionary(dict) = object
            && dict.has(b"CapHeight")
        {
            dict.set("CapHeight", i64::from(CAP_HEIGHT_PER_MILLE));
        }
    }
}

/// The screen colours that all colours of the file are meant in.
fn intent(file: &mut File) -> Dictionary {
    let profile = file.add_object(Stream::new(dictionary! { "N" => 3 }, icc::profile()));
    dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => Object::string_literal("sRGB"),
        "Info" => Object::string_literal("sRGB IEC61966-2.1"),
        "DestOutputProfile" => profile,
    }
}

fn info(about: &About, moment: &Moment) -> Dictionary {
    dictionary! {
        "Title" => words(&about.title),
        "Subject" => words(&about.subject),
        "Creator" => words(&about.program),
        "Producer" => words(&about.program),
        "CreationDate" => Object::string_literal(moment.pdf()),
        "ModDate" => Object::string_literal(moment.pdf()),
    }
}

/// Words as PDF keeps them outside of pages: UTF-16 with a mark in front.
pub(super) fn words(text: &str) -> Object {
    let mut bytes = vec![0xfe, 0xff];
    bytes.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
    Object::String(bytes, StringFormat::Hexadecimal)
}
