//! The display list: what stands where, before anything knows of SVG or PDF.
//!
//! Lengths are points from the top left corner. What a reader hears is kept beside it from the
//! start: every piece of content has an id, and the tree says what it is.

use crate::font::{ASCENT, DESCENT, Shaped};

/// A colour of the screen, sRGB.
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub struct Rgb(pub u8, pub u8, pub u8);

/// A place on the page.
#[derive(Debug, Copy, Clone, PartialEq)]
pub struct Point {
    /// From the left.
    pub x: f64,
    /// From the top.
    pub y: f64,
}

/// A piece of a path.
#[derive(Debug, Copy, Clone, PartialEq)]
pub enum Segment {
    /// Starts a new line.
    Move(Point),
    /// A straight line.
    Line(Point),
    /// A cubic curve with two control points.
    Curve(Point, Point, Point),
}

/// How a line is drawn.
#[derive(Debug, Copy, Clone, PartialEq)]
pub struct Stroke {
    /// Its colour.
    pub colour: Rgb,
    /// Its width.
    pub width: f64,
    /// Dash and gap; none is an unbroken line.
    pub dash: Option<(f64, f64)>,
}

/// Which end of a text its place is.
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub enum Anchor {
    /// The place is where the text starts.
    Start,
    /// The place is the middle.
    Middle,
    /// The place is where the text ends.
    End,
}

/// A text on one line.
#[derive(Debug, Clone, PartialEq)]
pub struct Text {
    /// From the left, at [`Text::anchor`].
    pub x: f64,
    /// The baseline, from the top.
    pub y: f64,
    /// Which end [`Text::x`] is.
    pub anchor: Anchor,
    /// Its colour.
    pub colour: Rgb,
    /// The glyphs.
    pub shaped: Shaped,
}

impl Text {
    /// Where the text starts, whatever its anchor.
    #[must_use]
    pub fn left(&self) -> f64 {
        match self.anchor {
            Anchor::Start => self.x,
            Anchor::Middle => self.x - self.shaped.width / 2.0,
            Anchor::End => self.x - self.shaped.width,
        }
    }
}

/// The id of a piece of content; it stands in exactly one element of the tree.
#[derive(Debug, Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ContentId(pub usize);

/// Something on the page that is not read aloud.
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub enum Artifact {
    /// The running head.
    Header,
    /// The running foot.
    Footer,
    /// Lines, bars and tints.
    Layout,
}

/// One step of drawing a page.
#[derive(Debug, Clone, PartialEq)]
pub enum Command {
    /// Content starts.
    Begin(ContentId),
    /// Something that is not read aloud starts.
    Artifact(Artifact),
    /// What began last ends.
    End,
    /// A text.
    Text(Text),
    /// A line or a shape.
    Path {
        /// The outline.
        segments: Vec<Segment>,
        /// Whether the last point is joined to the first.
        closed: bool,
        /// The colour inside.
        fill: Option<Rgb>,
        /// The line along it.
        stroke: Option<Stroke>,
    },
    /// A circle: filled a dot, with a line alone a ring.
    Circle {
        /// The middle.
        centre: Point,
        /// The radius.
        radius: f64,
        /// The colour inside.
        fill: Option<Rgb>,
        /// The line along it.
        stroke: Option<Stroke>,
    },
}

/// Whether a header cell speaks for its column or its row.
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub enum Scope {
    /// For the column.
    Column,
    /// For the row.
    Row,
}

/// What an element of the tree is.
#[derive(Debug, Clone, PartialEq)]
pub enum Role {
    /// The whole.
    Document,
    /// A heading, `1..=6`.
    Heading(u8),
    /// A paragraph.
    Paragraph,
    /// Another's words.
    Quote,
    /// A list.
    List,
    /// An entry of a list.
    Entry,
    /// The mark or number of an entry.
    Label,
    /// The words of an entry.
    Body,
    /// A table.
    Table,
    /// What a table is called.
    Caption,
    /// The header rows.
    Head,
    /// The other rows.
    Rows,
    /// A row.
    Row,
    /// A header cell.
    Header {
        /// What it speaks for.
        scope: Scope,
        /// How many columns it covers.
        columns: usize,
    },
    /// A cell.
    Cell,
    /// A picture.
    Figure {
        /// What it says, in words.
        alt: String,
    },
    /// Words that lead somewhere.
    Link {
        /// Where to.
        to: Target,
        /// What a reader hears of where it leads.
        alt: String,
    },
    /// Words in another language, inside a paragraph.
    Words,
    /// Words that came or went, inside a paragraph.
    Changed {
        /// The words, and whether they came or went.
        alt: String,
        /// Whether they went.
        gone: bool,
    },
}

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// A place of this document, by its name in [`Document::places`].
    Place(String),
    /// An address.
    Address(String),
}

/// A place that links lead to.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    /// What links call it.
    pub name: String,
    /// The page, from 0.
    pub page: usize,
    /// The place on it, from the top.
    pub y: f64,
}

/// An element of the tree.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// What it is.
    pub role: Role,
    /// The language of its words, where it is another than around it.
    pub lang: Option<String>,
    /// What it holds, in reading order.
    pub kids: Vec<Kid>,
}

/// What an element holds.
#[derive(Debug, Clone, PartialEq)]
pub enum Kid {
    /// Another element.
    Node(Node),
    /// Content on a page.
    Content(ContentId),
}

/// One page.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Page {
    /// What is drawn, in order.
    pub commands: Vec<Command>,
}

/// An entry of the outline beside the pages.
#[derive(Debug, Clone, PartialEq)]
pub struct Bookmark {
    /// The words.
    pub title: String,
    /// `1` is outermost.
    pub level: u8,
    /// The page, from 0.
    pub page: usize,
    /// The place on it, from the top.
    pub y: f64,
}

/// What the file says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// The title.
    pub title: String,
    /// What it is about.
    pub subject: String,
    /// The language, for example `nb-NO`.
    pub lang: String,
    /// The program that made it.
    pub program: String,
    /// When it was made, RFC 3339.
    pub issued: String,
    /// What it is a picture of, for example the hash of a record.
    pub identifier: Option<String>,
    /// What proves it: leaves room for a signature.
    pub seal: Option<SealWords>,
}

/// What a file that can be signed says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealWords {
    /// SHA-256 of the record, hex.
    pub record: String,
    /// The signer's key, base64url.
    pub key: String,
    /// The word of the edition.
    pub edition: String,
    /// The language, `nb`, `nn` or `en`.
    pub lang: String,
}

/// A finished document.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// The width of every page.
    pub width: f64,
    /// The height of every page.
    pub height: f64,
    /// The pages.
    pub pages: Vec<Page>,
    /// What a reader hears.
    pub tree: Node,
    /// The outline.
    pub bookmarks: Vec<Bookmark>,
    /// The places that links lead to.
    pub places: Vec<Place>,
    /// What the file says of itself.
    pub about: About,
}

/// Moves and scales commands: first scaled around the corner, then moved.
#[must_use]
pub fn placed(commands: &[Command], x: f64, y: f64, scale: f64) -> Vec<Command> {
    let at = |p: Point| Point { x: p.x.mul_add(scale, x), y: p.y.mul_add(scale, y) };
    let line = |s: Option<Stroke>| {
        s.map(|s| Stroke {
            width: s.width * scale,
            dash: s.dash.map(|(a, b)| (a * scale, b * scale)),
            ..s
        })
    };
    commands
        .iter()
        .map(|command| match command {
            Command::Text(text) => {
                let place = at(Point { x: text.x, y: text.y });
                let shaped = text.shaped.scaled(scale);
                Command::Text(Text { x: place.x, y: place.y, shaped, ..text.clone() })
            }
            Command::Path { segments, closed, fill, stroke } => Command::Path {
                segments: segments.iter().map(|s| moved(*s, at)).collect(),
                closed: *closed,
                fill: *fill,
                stroke: line(*stroke),
            },
            Command::Circle { centre, radius, fill, stroke } => Command::Circle {
                centre: at(*centre),
                radius: radius * scale,
                fill: *fill,
                stroke: line(*stroke),
            },
            Command::Begin(_) | Command::Artifact(_) | Command::End => command.clone(),
        })
        .collect()
}

fn moved(segment: Segment, at: impl Fn(Point) -> Point) -> Segment {
    match segment {
        Segment::Move(p) => Segment::Move(at(p)),
        Segment::Line(p) => Segment::Line(at(p)),
        Segment::Curve(a, b, p) => Segment::Curve(at(a), at(b), at(p)),
    }
}

/// The left, top, right and bottom edge of what commands draw; zeros for nothing.
#[must_use]
pub fn bounds(commands: &[Command]) -> [f64; 4] {
    let mut edges: Option<[f64; 4]> = None;
    let mut add = |left: f64, top: f64, right: f64, bottom: f64| {
        edges = Some(match edges {
            None => [left, top, right, bottom],
            Some([l, t, r, b]) => [l.min(left), t.min(top), r.max(right), b.max(bottom)],
        });
    };
    for command in commands {
        match command {
            Command::Text(text) => {
                let (left, size) = (text.left(), text.shaped.size);
                let (top, bottom) = (ASCENT.mul_add(-size, text.y), DESCENT.mul_add(size, text.y));
                add(left, top, left + text.shaped.width, bottom);
            }
            Command::Path { segments, .. } => {
                for segment in segments {
                    let (Segment::Move(p) | Segment::Line(p) | Segment::Curve(_, _, p)) = segment;
                    add(p.x, p.y, p.x, p.y);
                }
            }
            Command::Circle { centre, radius, .. } => {
                let (x, y) = (centre.x, centre.y);
                add(x - radius, y - radius, x + radius, y + radius);
            }
            Command::Begin(_) | Command::Artifact(_) | Command::End => {}
        }
    }
    edges.unwrap_or_default()
}
