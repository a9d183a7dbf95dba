use std::collections::BTreeMap;

use printpdf::{
    Codepoint, Color, DictItem, FontId, Line, LineDashPattern, LinePoint, Op, PaintMode,
    ParsedFont, PdfDocument, PdfFont, PdfFontHandle, PdfPage, Point as PdfPoint, Polygon,
    PolygonRing, Pt, TextItem, WindingOrder,
};

use crate::ReportError;
use crate::display::{
    Artifact, Command, ContentId, Document, Page, Point, Rgb, Segment, Stroke, Text, bounds,
};
use crate::font::{Face, Glyph, Subset, subset};
use crate::paragraph::HYPHEN;

/// Where a piece of content ended up.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Placed {
    /// The page, from 0.
    pub(super) page: usize,
    /// Its number among the marked content of the page.
    pub(super) mark: usize,
    /// Left, bottom, right and top, from the bottom left corner.
    pub(super) bounds: [f64; 4],
}

/// Writes the pages, and tells where each piece of content stands.
///
/// # Errors
///
/// [`ReportError`] if a font cannot be embedded.
pub(super) fn emit(
    document: &Document,
) -> Result<(PdfDocument, BTreeMap<ContentId, Placed>), ReportError> {
    let texts = document.pages.iter().flat_map(|p| &p.commands).filter_map(|c| match c {
        Command::Text(text) => Some(&text.shaped),
        _ => None,
    });
    let fonts: Vec<Embedded> =
        subset(texts)?.into_iter().map(Embedded::new).collect::<Result<_, _>>()?;
    let mut pdf = PdfDocument::new("");
    for font in &fonts {
        pdf.resources.fonts.map.insert(font.id.clone(), PdfFont::new(font.parsed.clone()));
    }
    let mut placed = BTreeMap::new();
    for (number, page) in document.pages.iter().enumerate() {
        let mut scribe = Scribe { ops: Vec::new(), fonts: &fonts, height: document.height };
        scribe.page(page, number, &mut placed);
        let (width, height) = (Pt(real(document.width)), Pt(real(document.height)));
        pdf.pages.push(PdfPage::new(width.into(), height.into(), scribe.ops));
    }
    Ok((pdf, placed))
}

/// A font as it is put into the file.
struct Embedded {
    subset: Subset,
    id: FontId,
    parsed: ParsedFont,
}

impl Embedded {
    fn new(subset: Subset) -> Result<Self, ReportError> {
        let lost = ReportError::Font(subset.face.name());
        let mut parsed = ParsedFont::from_bytes(&subset.file, 0, &mut Vec::new()).ok_or(lost)?;
        parsed.font_name = Some(subset.name.clone());
        // A name of our own: printpdf's would be another in every run.
        let id = match subset.face {
            Face::Regular => "R",
            Face::SemiBold => "B",
        };
        Ok(Self { id: FontId(id.to_owned()), subset, parsed })
    }

    /// How far the file says that a glyph moves the pen.
    fn width(&self, glyph: u16) -> i32 {
        self.parsed.get_glyph_width(self.subset.id(glyph)).map_or(0, i32::from)
    }
}

struct Scribe<'a> {
    ops: Vec<Op>,
    fonts: &'a [Embedded],
    height: f64,
}

impl Scribe<'_> {
    fn page(&mut self, page: &Page, number: usize, placed: &mut BTreeMap<ContentId, Placed>) {
        let mut mark = 0;
        for (i, command) in page.commands.iter().enumerate() {
            match command {
                Command::Begin(id) => {
                    let inside = inside(&page.commands[i + 1..]);
                    let [left, top, right, bottom] = bounds(inside);
                    let bounds = [left, self.height - bottom, right, self.height - top];
                    placed.insert(*id, Placed { page: number, mark, bounds });
                    self.begin("Span", [("MCID", DictItem::Int(mark_number(mark)))].into());
                    mark += 1;
                }
                Command::Artifact(kind) => self.begin("Artifact", artifact(*kind)),
                Command::End => self.ops.push(Op::EndMarkedContent),
                Command::Text(text) => self.text(text),
                Command::Path { segments, closed, fill, stroke } => {
                    self.path(segments, *closed, *fill, *stroke);
                }
                Command::Circle { centre, radius, fill, stroke } => {
                    self.path(&circle(*centre, *radius), true, *fill, *stroke);
                }
            }
        }
    }

    fn begin(&mut self, tag: &str, properties: BTreeMap<&str, DictItem>) {
        let map = properties.into_iter().map(|(key, item)| (key.to_owned(), item)).collect();
        self.ops.push(Op::BeginMarkedContentWithProperties {
            tag: tag.to_owned(),
            properties: DictItem::Dict { map },
        });
    }

    fn text(&mut self, text: &Text) {
        let Some(font) = self.fonts.iter().find(|f| f.subset.face == text.shaped.face) else {
            return;
        };
        let size = text.shaped.size;
        let mut pen = text.left();
        // Marks above or below a letter stand on a line of their own.
        for run in text.shaped.glyphs.chunk_by(|a, b| a.dy == b.dy) {
            let first = &run[0];
            let x = pen + f64::from(first.dx) * size / 1000.0;
            let y = text.y - f64::from(first.dy) * size / 1000.0;
            self.ops.extend([
                Op::StartTextSection,
                Op::SetFillColor { col: colour(text.colour) },
                Op::SetFont {
                    font: PdfFontHandle::External(font.id.clone()),
                    size: Pt(real(size)),
                },
                Op::SetTextCursor { pos: self.point(Point { x, y }) },
                Op::ShowText { items: vec![TextItem::GlyphIds(codes(font, run, text))] },
                Op::EndTextSection,
            ]);
            pen += run.iter().map(|g| f64::from(g.advance)).sum::<f64>() * size / 1000.0;
        }
    }

    fn path(
        &mut self,
        segments: &[Segment],
        closed: bool,
        fill: Option<Rgb>,
        stroke: Option<Stroke>,
    ) {
        if let Some(fill) = fill {
            self.ops.push(Op::SetFillColor { col: colour(fill) });
        }
        let dash = stroke.and_then(|s| s.dash);
        if let Some(stroke) = stroke {
            self.ops.push(Op::SetOutlineColor { col: colour(stroke.colour) });
            self.ops.push(Op::SetOutlineThickness { pt: Pt(real(stroke.width)) });
        }
        if let Some((dash, gap)) = dash {
            let dash = LineDashPattern::new(0.0, &[real(dash), real(gap)]);
            self.ops.push(Op::SetLineDashPattern { dash });
        }
        let points = self.points(segments);
        let mode = match (fill, stroke) {
            (Some(_), Some(_)) => PaintMode::FillStroke,
            (Some(_), None) => PaintMode::Fill,
            (None, _) => PaintMode::Stroke,
        };
        if closed || fill.is_some() {
            let rings = vec![PolygonRing { points }];
            let polygon = Polygon { rings, mode, winding_order: WindingOrder::NonZero };
            self.ops.push(Op::DrawPolygon { polygon });
        } else {
            self.ops.push(Op::DrawLine { line: Line { points, is_closed: false } });
        }
        if dash.is_some() {
            self.ops.push(Op::SetLineDashPattern { dash: LineDashPattern::new(0.0, &[]) });
        }
    }

    fn points(&self, segments: &[Segment]) -> Vec<LinePoint> {
        let mut points = Vec::with_capacity(segments.len());
        let mut push = |p: Point, bezier| points.push(LinePoint { p: self.point(p), bezier });
        for segment in segments {
            match segment {
                Segment::Move(p) | Segment::Line(p) => push(*p, false),
                Segment::Curve(a, b, p) => {
                    push(*a, true);
                    push(*b, true);
                    push(*p, false);
                }
            }
        }
        points
    }

    /// From the top left corner to the bottom left one.
    fn point(&self, point: Point) -> PdfPoint {
        PdfPoint { x: Pt(real(point.x)), y: Pt(real(self.height - point.y)) }
    }
}

/// Glyphs, each with the letters it stands for and the step from where the file puts the next.
fn codes(font: &Embedded, run: &[Glyph], text: &Text) -> Vec<Codepoint> {
    let mut said = None;
    run.iter()
        .enumerate()
        .map(|(i, glyph)| {
            let next = run.get(i + 1).map_or(0, |next| next.dx);
            let step = font.width(glyph.id) - glyph.advance + glyph.dx - next;
            let letters = text.shaped.text.get(glyph.letters.clone()).unwrap_or_default();
            // Glyphs that share letters: the first stands for them, the others for nothing
            // that shows. An empty text is not allowed.
            let shares = said.replace(glyph.letters.start) == Some(glyph.letters.start);
            let letters = if shares { "\u{200b}" } else { letters };
            let offset = if i + 1 < run.len() { real(f64::from(step)) } else { 0.0 };
            // A reader is told that the word goes on.
            let letters = letters.replace('\u{a0}', " ").replace(HYPHEN, "\u{ad}");
            Codepoint::with_cid(font.subset.id(glyph.id), offset, letters)
        })
        .collect()
}

/// The commands up to the end of what began before them.
fn inside(commands: &[Command]) -> &[Command] {
    let end = commands.iter().position(|c| matches!(c, Command::End));
    &commands[..end.unwrap_or(commands.len())]
}

fn artifact(kind: Artifact) -> BTreeMap<&'static str, DictItem> {
    let name = |name: &str| DictItem::Name(name.as_bytes().to_vec());
    match kind {
        Artifact::Header => [("Type", name("Pagination")), ("Subtype", name("Header"))].into(),
        Artifact::Footer => [("Type", name("Pagination")), ("Subtype", name("Footer"))].into(),
        Artifact::Layout => [("Type", name("Layout"))].into(),
    }
}

/// The part of the radius at which the curve of a quarter circle is steered.
const KAPPA: f64 = 0.552_284_75;

fn circle(Point { x, y }: Point, r: f64) -> Vec<Segment> {
    let (p, k) = (|x, y| Point { x, y }, r * KAPPA);
    vec![
        Segment::Move(p(x + r, y)),
        Segment::Curve(p(x + r, y + k), p(x + k, y + r), p(x, y + r)),
        Segment::Curve(p(x - k, y + r), p(x - r, y + k), p(x - r, y)),
        Segment::Curve(p(x - r, y - k), p(x - k, y - r), p(x, y - r)),
        Segment::Curve(p(x + k, y - r), p(x + r, y - k), p(x + r, y)),
    ]
}

fn colour(Rgb(r, g, b): Rgb) -> Color {
    let part = |value: u8| real(f64::from(value) / 255.0);
    Color::Rgb(printpdf::Rgb::new(part(r), part(g), part(b), None))
}

fn mark_number(mark: usize) -> i64 {
    i64::try_from(mark).unwrap_or(i64::MAX)
}

/// A length as a file writes it: three decimals are far below what a printer can show.
#[expect(clippy::cast_possible_truncation, reason = "lengths on a page are small")]
pub(super) fn real(value: f64) -> f32 {
    ((value * 1000.0).round() / 1000.0) as f32
}
