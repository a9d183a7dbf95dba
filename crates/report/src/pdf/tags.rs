use std::collections::BTreeMap;

use lopdf::{Dictionary, Document as File, Object, ObjectId, dictionary};

use super::emit::{Placed, real};
use super::finish::words;
use super::links::{self, Links};
use crate::display::{ContentId, Document, Kid, Node, Role, Scope};

/// Writes the tree of what a reader hears; gives its root.
pub(super) fn tree(
    file: &mut File,
    document: &Document,
    pages: &[ObjectId],
    placed: &BTreeMap<ContentId, Placed>,
) -> ObjectId {
    let root = file.new_object_id();
    let mut parents: Vec<BTreeMap<usize, ObjectId>> = vec![BTreeMap::new(); pages.len()];
    let links = Links::new(document, pages);
    let mut scribe = Scribe { file, pages, placed, parents: &mut parents, links };
    let top = scribe.element(&document.tree, root);
    let links = scribe.links.written;
    let mut numbers = Vec::new();
    for (page, elements) in parents.iter().enumerate() {
        let list: Vec<Object> = elements.values().map(|id| Object::Reference(*id)).collect();
        numbers.push(integer(page));
        numbers.push(Object::Reference(file.add_object(list)));
    }
    for (number, link) in links.iter().enumerate() {
        numbers.push(integer(pages.len() + number));
        numbers.push(Object::Reference(link.owner));
    }
    links::on_pages(file, pages, &links);
    let parent_tree = file.add_object(dictionary! { "Nums" => numbers });
    let entry = dictionary! {
        "Type" => "StructTreeRoot",
        "K" => vec![Object::Reference(top)],
        "ParentTree" => parent_tree,
        "ParentTreeNextKey" => integer(pages.len() + links.len()),
    };
    file.set_object(root, entry);
    root
}

struct Scribe<'a> {
    file: &'a mut File,
    pages: &'a [ObjectId],
    placed: &'a BTreeMap<ContentId, Placed>,
    parents: &'a mut Vec<BTreeMap<usize, ObjectId>>,
    links: Links<'a>,
}

impl Scribe<'_> {
    fn element(&mut self, node: &Node, parent: ObjectId) -> ObjectId {
        let id = self.file.new_object_id();
        let mut kids = Vec::new();
        for kid in &node.kids {
            match kid {
                Kid::Node(node) => kids.push(Object::Reference(self.element(node, id))),
                Kid::Content(content) => kids.extend(self.content(*content, id)),
            }
            if let (Role::Link { to, alt }, Kid::Content(content)) = (&node.role, kid)
                && let Some(placed) = self.placed.get(content)
            {
                kids.push(self.links.write(self.file, (to, alt), placed, id));
            }
        }
        let mut entry = dictionary! {
            "Type" => "StructElem",
            "S" => name(&node.role),
            "P" => parent,
        };
        if let Role::Figure { alt } | Role::Changed { alt, .. } = &node.role {
            entry.set("Alt", words(alt));
        }
        if let Some(lang) = &node.lang {
            entry.set("Lang", Object::string_literal(lang.as_str()));
        }
        if let Some(attributes) = self.attributes(node) {
            entry.set("A", attributes);
        }
        entry.set("K", kids);
        self.file.set_object(id, entry);
        id
    }

    /// A place on a page, and the note in the parent tree that leads back from it.
    fn content(&mut self, content: ContentId, owner: ObjectId) -> Option<Object> {
        let placed = self.placed.get(&content)?;
        self.parents.get_mut(placed.page)?.insert(placed.mark, owner);
        let entry = dictionary! {
            "Type" => "MCR",
            "Pg" => *self.pages.get(placed.page)?,
            "MCID" => integer(placed.mark),
        };
        Some(entry.into())
    }

    fn attributes(&self, node: &Node) -> Option<Dictionary> {
        match &node.role {
            Role::Header { scope, columns } => {
                let scope = match scope {
                    Scope::Column => "Column",
                    Scope::Row => "Row",
                };
                let mut entry = dictionary! { "O" => "Table", "Scope" => scope };
                if *columns > 1 {
                    entry.set("ColSpan", integer(*columns));
                }
                Some(entry)
            }
            Role::Figure { .. } => {
                let placed = node.kids.iter().find_map(|kid| match kid {
                    Kid::Content(content) => self.placed.get(content),
                    Kid::Node(_) => None,
                })?;
                let bounds: Vec<Object> =
                    placed.bounds.iter().map(|edge| Object::Real(real(*edge))).collect();
                Some(dictionary! { "O" => "Layout", "Placement" => "Block", "BBox" => bounds })
            }
            Role::Changed { gone, .. } => {
                let line = if *gone { "LineThrough" } else { "Underline" };
                Some(dictionary! { "O" => "Layout", "TextDecorationType" => line })
            }
            Role::List => Some(dictionary! { "O" => "List", "ListNumbering" => "Disc" }),
            _ => None,
        }
    }
}

fn name(role: &Role) -> Object {
    let name = match role {
        Role::Document => "Document",
        Role::Heading(level) => return Object::Name(format!("H{level}").into_bytes()),
        Role::Paragraph => "P",
        Role::Quote => "BlockQuote",
        Role::List => "L",
        Role::Entry => "LI",
        Role::Label => "Lbl",
        Role::Body => "LBody",
        Role::Table => "Table",
        Role::Caption => "Caption",
        Role::Head => "THead",
        Role::Rows => "TBody",
        Role::Row => "TR",
        Role::Header { .. } => "TH",
        Role::Cell => "TD",
        Role::Figure { .. } => "Figure",
        Role::Link { .. } => "Link",
        Role::Words | Role::Changed { .. } => "Span",
    };
    name.into()
}

pub(super) fn integer(n: usize) -> Object {
    Object::Integer(i64::try_from(n).unwrap_or(i64::MAX))
}
