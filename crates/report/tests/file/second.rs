//! A second opinion: the same display list, written by another library that refuses a file which
//! breaks a rule of PDF/A-2a or PDF/UA-1.
//!
//! What it says holds for the pages and the tree, not for our own writer.

use std::collections::BTreeMap;
use std::num::{NonZeroU16, NonZeroU32};
use std::path::Path;

use krilla::action::{Action, LinkAction};
use krilla::annotation::{Annotation, LinkAnnotation, Target as KrillaTarget};
use krilla::color::rgb;
use krilla::configure::{Accessibility, Archival, ConfigurationBuilder};
use krilla::destination::{Destination, XyzDestination};
use krilla::geom::{PathBuilder, Point as Place, Rect};
use krilla::metadata::{DateTime, Metadata};
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::{Fill, Stroke as Line, StrokeDash};
use krilla::surface::Surface;
use krilla::tagging::{
    Artifact as Unread, ArtifactType, ContentTag, Identifier, ListNumbering, SpanTag,
    TableHeaderScope, Tag, TagGroup, TagKind, TagTree,
};
use krilla::text::{Font, GlyphId, KrillaGlyph};
use krilla::{Document as File, SerializeSettings};

use report::display::{
    Artifact, Command, ContentId, Document, Kid, Node, Rgb, Role, Scope, Segment, Stroke, Target,
    Text, bounds,
};
use report::{Face, LetterKind, edition_document, letter_document, sample};

use crate::layout::EDITIONS;

/// What was drawn: the content, and what lies over it.
type Drawn = BTreeMap<ContentId, Vec<Identifier>>;

struct Scribe<'a> {
    fonts: [Font; 2],
    links: BTreeMap<ContentId, (&'a Target, &'a str)>,
    document: &'a Document,
}

/// The file, or why there is none.
fn written(document: &Document) -> Result<Vec<u8>, String> {
    let configuration = ConfigurationBuilder::new()
        .with_archival_validator(Archival::A2_A)
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|error| format!("{error:?}"))?;
    let settings = SerializeSettings { configuration, ..SerializeSettings::default() };
    let mut file = File::new_with(settings);
    let fonts = ["Inter-400.ttf", "Inter-600.ttf"].map(|name| {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("fonts").join(name);
        Font::new(std::fs::read(path).expect("a font file").into(), 0).expect("a font")
    });
    let mut links = BTreeMap::new();
    linked(&document.tree, &mut links);
    let scribe = Scribe { fonts, links, document };
    let mut drawn = Drawn::new();
    for page in &document.pages {
        scribe.page(&mut file, &page.commands, &mut drawn);
    }
    let mut tree = TagTree::new().with_lang(Some(document.about.lang.clone()));
    for kid in &document.tree.kids {
        if let Kid::Node(node) = kid {
            tree.push(group(node, &drawn));
        }
    }
    file.set_tag_tree(tree);
    file.set_metadata(
        Metadata::new()
            .title(document.about.title.clone())
            .language(document.about.lang.clone())
            .creation_date(DateTime::new(2026).month(3).day(12)),
    );
    let mut outline = Outline::new();
    for mark in &document.bookmarks {
        let place = XyzDestination::new(mark.page, Place::from_xy(0.0, real(mark.y)));
        outline.push_child(OutlineNode::new(mark.title.clone(), place));
    }
    file.set_outline(outline);
    file.finish().map_err(|error| format!("{error:?}"))
}

fn linked<'a>(node: &'a Node, links: &mut BTreeMap<ContentId, (&'a Target, &'a str)>) {
    for kid in &node.kids {
        match (kid, &node.role) {
            (Kid::Node(node), _) => linked(node, links),
            (Kid::Content(id), Role::Link { to, alt }) => {
                links.insert(*id, (to, alt));
            }
            (Kid::Content(_), _) => {}
        }
    }
}

impl Scribe<'_> {
    fn page(&self, file: &mut File, commands: &[Command], drawn: &mut Drawn) {
        let (width, height) = (real(self.document.width), real(self.document.height));
        let mut page = file.start_page_with(PageSettings::from_wh(width, height).expect("a size"));
        let mut surface = page.surface();
        let mut over: Vec<(ContentId, [f64; 4])> = Vec::new();
        for (i, command) in commands.iter().enumerate() {
            match command {
                Command::Begin(id) => {
                    let tag = surface.start_tagged(ContentTag::Span(SpanTag::empty()));
                    drawn.entry(*id).or_default().push(tag);
                    let rest = &commands[i + 1..];
                    let end = rest.iter().position(|c| *c == Command::End).expect("an end");
                    over.push((*id, bounds(&rest[..end])));
                }
                Command::Artifact(kind) => {
                    let kind = match kind {
                        Artifact::Header => ArtifactType::Header,
                        Artifact::Footer => ArtifactType::Footer,
                        Artifact::Layout => ArtifactType::Layout,
                    };
                    surface.start_tagged(ContentTag::Artifact(Unread::with_kind(kind)));
                }
                Command::End => surface.end_tagged(),
                Command::Text(text) => self.text(&mut surface, text),
                Command::Path { segments, closed, fill, stroke } => {
                    path(&mut surface, segments, *closed, *fill, *stroke);
                }
                Command::Circle { centre, radius, fill, stroke } => {
                    let (x, y, r) = (real(centre.x), real(centre.y), real(*radius));
                    let mut ring = PathBuilder::new();
                    ring.push_rect(Rect::from_ltrb(x - r, y - r, x + r, y + r).expect("a box"));
                    paint(&mut surface, *fill, *stroke);
                    surface.draw_path(&ring.finish().expect("a path"));
                }
            }
        }
        surface.finish();
        for (id, [left, top, right, bottom]) in over {
            let Some((to, alt)) = self.links.get(&id) else { continue };
            let edges = [left, top, right, bottom].map(real);
            let rect = Rect::from_ltrb(edges[0], edges[1], edges[2], edges[3]).expect("a box");
            let link = LinkAnnotation::new(rect, self.target(to));
            let link = Annotation::new_link(link, Some((*alt).to_owned()));
            drawn.entry(id).or_default().push(page.add_tagged_annotation(link));
        }
        page.finish();
    }

    fn target(&self, to: &Target) -> KrillaTarget {
        match to {
            Target::Address(address) => {
                KrillaTarget::Action(Action::Link(LinkAction::new(address.clone())))
            }
            Target::Place(name) => {
                let place = self.document.places.iter().find(|p| p.name == *name).expect("a place");
                let at = XyzDestination::new(place.page, Place::from_xy(0.0, real(place.y)));
                KrillaTarget::Destination(Destination::Xyz(at))
            }
        }
    }

    fn text(&self, surface: &mut Surface<'_>, text: &Text) {
        let font = match text.shaped.face {
            Face::Regular => &self.fonts[0],
            Face::SemiBold => &self.fonts[1],
        };
        let part = |units: i32| real(f64::from(units) / 1000.0);
        let glyphs: Vec<KrillaGlyph> = text
            .shaped
            .glyphs
            .iter()
            .map(|glyph| KrillaGlyph {
                glyph_id: GlyphId::new(u32::from(glyph.id)),
                text_range: glyph.letters.clone(),
                x_advance: part(glyph.advance),
                x_offset: part(glyph.dx),
                y_offset: part(glyph.dy),
                y_advance: 0.0,
                location: None,
            })
            .collect();
        paint(surface, Some(text.colour), None);
        let start = Place::from_xy(real(text.left()), real(text.y));
        let size = real(text.shaped.size);
        surface.draw_glyphs(start, &glyphs, font.clone(), &text.shaped.text, size, false);
    }
}

fn path(
    surface: &mut Surface<'_>,
    segments: &[Segment],
    closed: bool,
    fill: Option<Rgb>,
    stroke: Option<Stroke>,
) {
    let mut outline = PathBuilder::new();
    for segment in segments {
        match segment {
            Segment::Move(p) => outline.move_to(real(p.x), real(p.y)),
            Segment::Line(p) => outline.line_to(real(p.x), real(p.y)),
            Segment::Curve(a, b, p) => {
                outline.cubic_to(real(a.x), real(a.y), real(b.x), real(b.y), real(p.x), real(p.y));
            }
        }
    }
    if closed {
        outline.close();
    }
    paint(surface, fill, stroke);
    if let Some(outline) = outline.finish() {
        surface.draw_path(&outline);
    }
}

fn paint(surface: &mut Surface<'_>, fill: Option<Rgb>, stroke: Option<Stroke>) {
    let colour = |Rgb(r, g, b): Rgb| rgb::Color::new(r, g, b).into();
    surface.set_fill(fill.map(|fill| Fill { paint: colour(fill), ..Fill::default() }));
    surface.set_stroke(stroke.map(|stroke| Line {
        paint: colour(stroke.colour),
        width: real(stroke.width),
        dash: stroke.dash.map(|(a, b)| StrokeDash { array: vec![real(a), real(b)], offset: 0.0 }),
        ..Line::default()
    }));
}

fn group(node: &Node, drawn: &Drawn) -> TagGroup {
    let mut group = TagGroup::new(kind(node).with_lang(node.lang.clone()));
    for kid in &node.kids {
        match kid {
            Kid::Node(node) => group.push(self::group(node, drawn)),
            Kid::Content(id) => {
                drawn.get(id).into_iter().flatten().for_each(|tag| group.push(*tag));
            }
        }
    }
    group
}

fn kind(node: &Node) -> TagKind {
    match &node.role {
        Role::Document => Tag::Section.into(),
        Role::Heading(level) => {
            let level = NonZeroU16::new(u16::from(*level)).expect("a level");
            // It wants a title of every heading; the words of ours are their titles.
            Tag::Hn(level, Some("title".to_owned())).into()
        }
        Role::Paragraph => Tag::P.into(),
        Role::Quote => Tag::BlockQuote.into(),
        Role::List => Tag::L(ListNumbering::Disc).into(),
        Role::Entry => Tag::LI.into(),
        Role::Label => Tag::Lbl.into(),
        Role::Body => Tag::LBody.into(),
        Role::Table => Tag::Table.into(),
        Role::Caption => Tag::Caption.into(),
        Role::Head => Tag::THead.into(),
        Role::Rows => Tag::TBody.into(),
        Role::Row => Tag::TR.into(),
        Role::Header { scope, columns } => {
            let scope = match scope {
                Scope::Column => TableHeaderScope::Column,
                Scope::Row => TableHeaderScope::Row,
            };
            let columns = u32::try_from(*columns).ok().and_then(NonZeroU32::new);
            Tag::TH(scope).with_col_span(columns).into()
        }
        Role::Cell => Tag::TD.into(),
        Role::Figure { alt } => Tag::Figure(Some(alt.clone())).into(),
        Role::Link { .. } => Tag::Link.into(),
        Role::Words => Tag::Span.into(),
        Role::Changed { alt, .. } => Tag::Span.with_alt_text(Some(alt.clone())).into(),
    }
}

#[expect(clippy::cast_possible_truncation, reason = "lengths on a page are small")]
fn real(value: f64) -> f32 {
    value as f32
}

#[test]
fn another_library_accepts_every_edition() {
    for edition in EDITIONS {
        for (name, input) in [("visit", sample::visit()), ("draft", sample::draft())] {
            let document = edition_document(&input, edition).expect("a document");
            let bytes =
                written(&document).unwrap_or_else(|why| panic!("{name} {edition:?}: {why}"));
            assert!(bytes.starts_with(b"%PDF"));
        }
    }
}

#[test]
fn another_library_accepts_every_letter() {
    for kind in [LetterKind::Letter, LetterKind::Poster, LetterKind::Parents] {
        let document = letter_document(&sample::letter(), kind).expect("a letter");
        written(&document).unwrap_or_else(|why| panic!("{kind:?}: {why}"));
    }
}

/// It is no second opinion if it takes everything.
#[test]
fn it_refuses_a_tree_that_breaks_a_rule() {
    let mut document =
        edition_document(&sample::visit(), report::Edition::Leader).expect("a document");
    let mut untitled = document.clone();
    untitled.about.title.clear();
    untitled.about.lang.clear();
    assert!(written(&untitled).is_err(), "no title and no language");
    // Pages that are not described at all.
    document.tree.kids.clear();
    let refused = std::panic::catch_unwind(|| written(&document)).map_or(true, |out| out.is_err());
    assert!(refused, "content in no element");
}
