use lopdf::{Dictionary, Document as File, Object, ObjectId, dictionary};

use super::emit::{Placed, real};
use super::finish::words;
use super::tags::integer;
use crate::display::{Document, Target};

/// What lies over words that lead somewhere.
pub(super) struct Written {
    /// Its object.
    id: ObjectId,
    /// The page it lies on, from 0.
    page: usize,
    /// The element it belongs to.
    pub(super) owner: ObjectId,
}

/// The links of a document as they are written, one after the other.
pub(super) struct Links<'a> {
    document: &'a Document,
    pages: &'a [ObjectId],
    pub(super) written: Vec<Written>,
}

impl<'a> Links<'a> {
    pub(super) fn new(document: &'a Document, pages: &'a [ObjectId]) -> Self {
        Self { document, pages, written: Vec::new() }
    }

    /// Writes a link over a piece of content; gives what its element says of it.
    pub(super) fn write(
        &mut self,
        file: &mut File,
        (to, alt): (&Target, &str),
        placed: &Placed,
        owner: ObjectId,
    ) -> Object {
        let edges: Vec<Object> = placed.bounds.iter().map(|e| Object::Real(real(*e))).collect();
        let mut entry = dictionary! {
            "Type" => "Annot",
            "Subtype" => "Link",
            "Rect" => edges,
            // Printed with the page, as an archive wants it.
            "F" => 4,
            "Border" => vec![Object::Integer(0), Object::Integer(0), Object::Integer(0)],
            "Contents" => words(alt),
            "StructParent" => integer(self.pages.len() + self.written.len()),
        };
        self.lead(&mut entry, to);
        let id = file.add_object(entry);
        self.written.push(Written { id, page: placed.page, owner });
        dictionary! { "Type" => "OBJR", "Obj" => id, "Pg" => self.pages[placed.page] }.into()
    }

    fn lead(&self, entry: &mut Dictionary, to: &Target) {
        match to {
            Target::Address(address) => {
                let uri = Object::string_literal(address.as_str());
                entry.set("A", dictionary! { "Type" => "Action", "S" => "URI", "URI" => uri });
            }
            Target::Place(name) => {
                let place = self.document.places.iter().find(|place| place.name == *name);
                let (page, y) = place.map_or((0, 0.0), |place| (place.page, place.y));
                let top = Object::Real(real(self.document.height - y + 8.0));
                let page = self.pages.get(page).map_or(Object::Null, |p| Object::Reference(*p));
                entry.set("Dest", vec![page, "XYZ".into(), Object::Null, top, Object::Null]);
            }
        }
    }
}

/// Puts the links on their pages.
pub(super) fn on_pages(file: &mut File, pages: &[ObjectId], links: &[Written]) {
    for (number, page) in pages.iter().enumerate() {
        let here = links.iter().filter(|link| link.page == number);
        let here: Vec<Object> = here.map(|link| Object::Reference(link.id)).collect();
        if let Ok(page) = file.get_object_mut(*page).and_then(Object::as_dict_mut)
            && !here.is_empty()
        {
            page.set("Annots", here);
        }
    }
}
