//! Words that lead somewhere lead there.

use lopdf::Object;
use report::{Edition, edition_document, edition_pdf, sample};

use crate::reader::{self, dict, list, utf16};

#[test]
fn the_contents_of_the_protocol_lead_to_the_items() {
    let input = sample::visit();
    let document = edition_document(&input, Edition::Protocol).expect("a document");
    let file = reader::open(&edition_pdf(&input, Edition::Protocol).expect("a file"));
    let pages: Vec<_> = file.get_pages().into_values().collect();
    let first = file.get_dictionary(pages[0]).expect("a page");
    let links = list(&file, first, b"Annots");
    assert_eq!(links.len(), 14);
    for (link, number) in links.iter().zip(1..) {
        let link = dict(&file, link).expect("a link");
        let target = list(&file, link, b"Dest")[0].as_reference().expect("a page");
        let name = format!("item-{number}");
        let place = document.places.iter().find(|p| p.name == name).expect("a place");
        assert_eq!(target, pages[place.page], "{name}");
        let words = link.get(b"Contents").ok().and_then(utf16).expect("words");
        assert_eq!(words, format!("side {}", place.page + 1));
    }
}

#[test]
fn an_address_of_mail_can_be_written_to() {
    let file = reader::open(&edition_pdf(&sample::visit(), Edition::Parents).expect("a file"));
    let addresses: Vec<String> = file
        .objects
        .values()
        .filter_map(|object| object.as_dict().ok()?.get(b"A").ok()?.as_dict().ok())
        .filter_map(|action| action.get(b"URI").and_then(Object::as_str).ok())
        .map(|uri| String::from_utf8_lossy(uri).into_owned())
        .collect();
    assert_eq!(addresses, ["mailto:fagstab@fjordby.example"]);
}
