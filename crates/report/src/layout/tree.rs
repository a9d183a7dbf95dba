use crate::display::{ContentId, Kid, Node, Role};

/// Builds the tree of what a reader hears while the pages are laid out.
#[derive(Debug)]
pub(crate) struct Tree {
    open: Vec<Node>,
    next: usize,
}

impl Tree {
    pub(crate) fn new() -> Self {
        Self { open: vec![node(Role::Document, None)], next: 0 }
    }

    /// Starts an element inside the current one.
    pub(crate) fn open(&mut self, role: Role) {
        self.open.push(node(role, None));
    }

    /// Starts an element whose words are in another language than those around it.
    pub(crate) fn open_in(&mut self, role: Role, lang: Option<&str>) {
        self.open.push(node(role, lang));
    }

    /// Ends the current element.
    pub(crate) fn close(&mut self) {
        if self.open.len() < 2 {
            return;
        }
        if let (Some(node), Some(parent)) = (self.open.pop(), self.open.last_mut()) {
            parent.kids.push(Kid::Node(node));
        }
    }

    /// A new id for content of the current element.
    pub(crate) fn content(&mut self) -> ContentId {
        let id = ContentId(self.next);
        self.next += 1;
        if let Some(node) = self.open.last_mut() {
            node.kids.push(Kid::Content(id));
        }
        id
    }

    /// The whole tree.
    pub(crate) fn finish(mut self) -> Node {
        while self.open.len() > 1 {
            self.close();
        }
        self.open.pop().unwrap_or(node(Role::Document, None))
    }
}

fn node(role: Role, lang: Option<&str>) -> Node {
    Node { role, lang: lang.map(str::to_owned), kids: Vec::new() }
}
