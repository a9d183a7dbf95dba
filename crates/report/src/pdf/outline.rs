use lopdf::{Dictionary, Document as File, Object, ObjectId, dictionary};

use super::finish::words;
use crate::display::{Bookmark, Document};

/// Writes the outline as the headings are nested; none if there are no headings.
pub(super) fn outline(
    file: &mut File,
    document: &Document,
    pages: &[ObjectId],
) -> Option<ObjectId> {
    if document.bookmarks.is_empty() {
        return None;
    }
    let root = file.new_object_id();
    let entries = nested(&document.bookmarks);
    let mut scribe = Scribe { file, pages, height: document.height };
    let (first, last, count) = scribe.write(&entries, root);
    let root_entry = dictionary! {
        "Type" => "Outlines",
        "First" => first,
        "Last" => last,
        "Count" => count,
    };
    file.set_object(root, root_entry);
    Some(root)
}

struct Entry<'a> {
    bookmark: &'a Bookmark,
    kids: Vec<Entry<'a>>,
}

/// Entries under the last one of a lower level.
fn nested(bookmarks: &[Bookmark]) -> Vec<Entry<'_>> {
    let mut entries: Vec<Entry<'_>> = Vec::new();
    for bookmark in bookmarks {
        let mut siblings = &mut entries;
        while siblings.last().is_some_and(|e| e.bookmark.level < bookmark.level) {
            let last = siblings.len() - 1;
            siblings = &mut siblings[last].kids;
        }
        siblings.push(Entry { bookmark, kids: Vec::new() });
    }
    entries
}

struct Scribe<'a> {
    file: &'a mut File,
    pages: &'a [ObjectId],
    height: f64,
}

impl Scribe<'_> {
    /// Writes entries that follow each other: the first, the last, and how many are open.
    fn write(&mut self, entries: &[Entry<'_>], parent: ObjectId) -> (Object, Object, i64) {
        let ids: Vec<ObjectId> = entries.iter().map(|_| self.file.new_object_id()).collect();
        for (i, entry) in entries.iter().enumerate() {
            let mut written = self.entry(entry.bookmark, parent);
            if i > 0 {
                written.set("Prev", ids[i - 1]);
            }
            if let Some(next) = ids.get(i + 1) {
                written.set("Next", *next);
            }
            if !entry.kids.is_empty() {
                let (first, last, count) = self.write(&entry.kids, ids[i]);
                written.set("First", first);
                written.set("Last", last);
                // Negative: closed until the reader opens it.
                written.set("Count", -count);
            }
            self.file.set_object(ids[i], written);
        }
        let id = |id: Option<&ObjectId>| id.map_or(Object::Null, |id| Object::Reference(*id));
        (id(ids.first()), id(ids.last()), i64::try_from(ids.len()).unwrap_or(i64::MAX))
    }

    fn entry(&self, bookmark: &Bookmark, parent: ObjectId) -> Dictionary {
        let page = self.pages.get(bookmark.page).map_or(Object::Null, |p| Object::Reference(*p));
        let y = super::emit::real(self.height - bookmark.y + 8.0);
        dictionary! {
            "Title" => words(&bookmark.title),
            "Parent" => parent,
            "Dest" => vec![page, "XYZ".into(), Object::Null, Object::Real(y), Object::Null],
        }
    }
}
