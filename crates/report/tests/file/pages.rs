//! What must hold on the pages of every document.

use std::collections::{BTreeMap, BTreeSet};

use report::display::{Command, ContentId, Document, Kid, Node, Role, Text};

/// The words of commands.
pub(crate) fn texts(commands: &[Command]) -> impl Iterator<Item = &Text> {
    commands.iter().filter_map(|command| match command {
        Command::Text(text) if !text.shaped.text.trim().is_empty() => Some(text),
        _ => None,
    })
}

/// Where the ink of a text can be: left, top, right, bottom.
fn ink(text: &Text) -> [f64; 4] {
    let (left, size) = (text.left(), text.shaped.size);
    [left, text.y - 0.73 * size, left + text.shaped.width, text.y + 0.02 * size]
}

/// No text comes nearer to the sides than `side`, or to the top and the bottom than `edge`.
pub(crate) fn no_text_leaves_the_page(name: &str, document: &Document, side: f64, edge: f64) {
    for (number, page) in document.pages.iter().enumerate() {
        for text in texts(&page.commands) {
            let [left, top, right, bottom] = ink(text);
            let inside = left >= side
                && right <= document.width - side
                && top >= edge
                && bottom <= document.height - edge;
            assert!(inside, "{name}, page {number}: {:?}", text.shaped.text);
        }
    }
}

pub(crate) fn no_text_stands_on_another(name: &str, document: &Document) {
    for (number, page) in document.pages.iter().enumerate() {
        let mut boxes: Vec<([f64; 4], &str)> =
            texts(&page.commands).map(|t| (ink(t), t.shaped.text.as_str())).collect();
        boxes.sort_by(|a, b| a.0[1].total_cmp(&b.0[1]));
        for (i, (a, one)) in boxes.iter().enumerate() {
            let below = boxes[i + 1..].iter().take_while(|(b, _)| b[1] < a[3]);
            for (b, other) in below {
                let apart = b[0] >= a[2] - 0.5 || b[2] <= a[0] + 0.5;
                assert!(apart, "{name}, page {number}: {one:?} and {other:?}");
            }
        }
    }
}

fn roles(node: &Node, found: &mut BTreeMap<ContentId, Role>) {
    for kid in &node.kids {
        match kid {
            Kid::Node(node) => roles(node, found),
            Kid::Content(id) => {
                let former = found.insert(*id, node.role.clone());
                assert!(former.is_none(), "{id:?} stands twice in the tree");
            }
        }
    }
}

/// The pieces of a page with the lowest place of their words.
fn pieces(commands: &[Command]) -> Vec<(ContentId, f64)> {
    let mut pieces = Vec::new();
    for (i, command) in commands.iter().enumerate() {
        let Command::Begin(id) = command else { continue };
        let end = commands[i..].iter().position(|c| *c == Command::End).expect("an end");
        let lowest = texts(&commands[i..i + end]).map(|t| t.y).fold(0.0, f64::max);
        pieces.push((*id, lowest));
    }
    pieces
}

pub(crate) fn no_heading_is_last_on_a_page(name: &str, document: &Document) {
    let mut found = BTreeMap::new();
    roles(&document.tree, &mut found);
    for (number, page) in document.pages.iter().enumerate() {
        let last = pieces(&page.commands).into_iter().max_by(|a, b| a.1.total_cmp(&b.1));
        let role = last.and_then(|(id, _)| found.get(&id).cloned());
        let is_heading = matches!(role, None | Some(Role::Heading(_) | Role::Caption));
        assert!(!is_heading, "{name}, page {number}");
    }
}

pub(crate) fn everything_is_drawn_once_and_read_once(name: &str, document: &Document) {
    let mut found = BTreeMap::new();
    roles(&document.tree, &mut found);
    let mut drawn = BTreeSet::new();
    for page in &document.pages {
        for (id, _) in pieces(&page.commands) {
            assert!(drawn.insert(id), "{name}: {id:?} is drawn twice");
        }
    }
    assert_eq!(drawn, found.into_keys().collect(), "{name}");
}

pub(crate) fn everything_drawn_is_content_or_artifact(name: &str, document: &Document) {
    for page in &document.pages {
        let mut open = 0;
        for command in &page.commands {
            match command {
                Command::Begin(_) | Command::Artifact(_) => open += 1,
                Command::End => open -= 1,
                _ => assert_eq!(open, 1, "{name}"),
            }
            assert!((0..=1).contains(&open), "{name}");
        }
        assert_eq!(open, 0, "{name}");
    }
}

/// Lines of an element on each page it stands on.
fn lines_by_page(document: &Document, ids: &BTreeSet<ContentId>) -> BTreeMap<usize, usize> {
    let mut lines: BTreeMap<usize, BTreeSet<u64>> = BTreeMap::new();
    for (number, page) in document.pages.iter().enumerate() {
        for (id, y) in pieces(&page.commands) {
            if ids.contains(&id) && y > 0.0 {
                lines.entry(number).or_default().insert(y.to_bits());
            }
        }
    }
    lines.into_iter().map(|(page, lines)| (page, lines.len())).collect()
}

fn contents(node: &Node, ids: &mut BTreeSet<ContentId>) {
    for kid in &node.kids {
        match kid {
            Kid::Node(node) => contents(node, ids),
            Kid::Content(id) => _ = ids.insert(*id),
        }
    }
}

fn elements<'a>(node: &'a Node, wanted: fn(&Role) -> bool, found: &mut Vec<&'a Node>) {
    if wanted(&node.role) {
        found.push(node);
    }
    for kid in &node.kids {
        if let Kid::Node(node) = kid {
            elements(node, wanted, found);
        }
    }
}

/// Rows with more lines than this may be broken.
const HIGH_ROW: usize = 14;

/// No line of a paragraph stands alone on a page, and no row of a table is cut in two.
pub(crate) fn no_line_stands_alone(name: &str, document: &Document) {
    let of = |wanted| {
        let mut found = Vec::new();
        elements(&document.tree, wanted, &mut found);
        found.into_iter().map(|node| {
            let mut ids = BTreeSet::new();
            contents(node, &mut ids);
            lines_by_page(document, &ids)
        })
    };
    for lines in of(|role| matches!(role, Role::Paragraph | Role::Body)) {
        let alone = lines.len() > 1 && lines.values().any(|count| *count < 2);
        assert!(!alone, "{name}: lines by page {lines:?}");
    }
    for lines in of(|role| matches!(role, Role::Row)) {
        let is_high = lines.values().sum::<usize>() > HIGH_ROW;
        assert!(lines.len() < 2 || is_high, "{name}: a row on pages {lines:?}");
    }
}

/// All of it.
pub(crate) fn hold(name: &str, document: &Document, side: f64, edge: f64) {
    no_text_leaves_the_page(name, document, side, edge);
    no_text_stands_on_another(name, document);
    no_heading_is_last_on_a_page(name, document);
    no_line_stands_alone(name, document);
    everything_is_drawn_once_and_read_once(name, document);
    everything_drawn_is_content_or_artifact(name, document);
}
