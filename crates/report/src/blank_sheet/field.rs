//! Fields of the form: a label, and a line to write on or what is known.

use crate::display::{Command, Point, Role, Segment, Stroke};
use crate::font::Figures;
use crate::layout::{Setting, drawn, rule, said, unsaid};
use crate::paragraph::Span;
use crate::rubric_book::writer::{plain, quiet};

use super::Pen;

/// Labels, legends and the heads of columns; nothing on the sheet is smaller.
pub(super) const SMALL: Setting = Setting { size: 9.0, leading: 13.0, figures: Figures::Running };
/// A heading of the form.
pub(super) const PART: Setting = Setting { size: 10.2, leading: 15.0, figures: Figures::Running };
/// What is known.
const VALUE: Setting = Setting { size: 10.2, leading: 15.0, figures: Figures::Tabular };
/// A row with room for a pen.
const ROW: f64 = 23.0;
/// The baseline of a row, from its top.
const BASELINE: f64 = 16.5;
/// Between a label and its line, and between two fields.
const GAP: f64 = 5.0;
const BETWEEN: f64 = 14.0;
/// The side of a box.
pub(super) const BOX: f64 = 10.0;

/// A label, what is known, and its share of the row.
pub(super) struct Field {
    pub(super) label: String,
    pub(super) value: Option<String>,
    pub(super) share: f64,
}

impl Field {
    pub(super) fn new(label: String, value: Option<String>, share: f64) -> Self {
        Self { label, value: value.filter(|value| !value.trim().is_empty()), share }
    }
}

impl Pen<'_> {
    /// Fields side by side. Where what is known has no room, each gets lines of its own.
    pub(super) fn fields(&mut self, fields: &[Field]) {
        let shares: f64 = fields.iter().map(|field| field.share).sum();
        let room = self.flow.width() + BETWEEN;
        let fits = fields.iter().all(|field| {
            let width = room * field.share / shares - BETWEEN;
            let value = field.value.as_deref().unwrap_or_default();
            !value.contains('\n')
                && self.width(&quiet(&field.label), SMALL) + GAP + self.width(&plain(value), VALUE)
                    <= width
        });
        if !fits {
            for field in fields {
                self.written_out(field);
            }
            return;
        }
        let mut strip = crate::layout::Strip { height: ROW, ..Default::default() };
        let mut x = self.flow.left;
        for field in fields {
            let width = room * field.share / shares - BETWEEN;
            let commands = self.field(field, x, width);
            strip.commands.extend(commands);
            x += width + BETWEEN;
        }
        self.flow.push(strip);
    }

    /// A field whose value needs several lines.
    fn written_out(&mut self, field: &Field) {
        let Some(value) = &field.value else {
            self.fields(&[Field::new(field.label.clone(), None, 1.0)]);
            return;
        };
        self.flow.space(5.0);
        let spans = [quiet(&format!("{}  ", field.label)), plain(value)];
        self.paragraph(&spans, VALUE);
        self.flow.space(3.0);
    }

    fn field(&mut self, field: &Field, x: f64, width: f64) -> Vec<Command> {
        let label = self.flow.lines(&[quiet(&field.label)], SMALL, f64::INFINITY);
        let begin = x + label.first().map_or(0.0, crate::paragraph::Line::width) + GAP;
        let mut words = label.first().map(|line| drawn(line, x, BASELINE)).unwrap_or_default();
        if let Some(value) = &field.value {
            let lines = self.flow.lines(&[plain(value)], VALUE, f64::INFINITY);
            words.extend(lines.first().map(|l| drawn(l, begin, BASELINE)).unwrap_or_default());
        }
        self.flow.tree.open(Role::Paragraph);
        let id = self.flow.tree.content();
        self.flow.tree.close();
        let line = rule(begin, x + width, BASELINE + 3.5, 0.6, self.flow.colours.edge);
        let mut commands = said(id, words);
        commands.extend(unsaid(vec![line]));
        commands
    }

    /// A question with boxes, and a line for the rest of the answer.
    pub(super) fn choice(&mut self, label: &str, boxes: &[(String, bool)], rest: &Field) {
        let start = self.flow.left;
        let mut words = Vec::new();
        let mut ticks = Vec::new();
        let mut x = start;
        for (place, word) in
            std::iter::once(label).chain(boxes.iter().map(|b| b.0.as_str())).enumerate()
        {
            if let Some((_, is_ticked)) = place.checked_sub(1).and_then(|at| boxes.get(at)) {
                ticks.extend(tick(x, BASELINE, self.flow.colours.edge));
                if *is_ticked {
                    ticks.extend(cross(x, BASELINE, self.flow.colours.ink));
                }
                x += BOX + GAP;
            }
            let lines = self.flow.lines(&[quiet(word)], SMALL, f64::INFINITY);
            let Some(line) = lines.first() else { continue };
            words.extend(drawn(line, x, BASELINE));
            x += line.width() + BETWEEN;
        }
        self.flow.tree.open(Role::Paragraph);
        let id = self.flow.tree.content();
        self.flow.tree.close();
        let mut strip = crate::layout::Strip { height: ROW, ..Default::default() };
        strip.commands.extend(said(id, words));
        strip.commands.extend(unsaid(ticks));
        let width = self.flow.right - x;
        let value = rest.value.as_deref().unwrap_or_default();
        let needs = self.width(&quiet(&rest.label), SMALL) + GAP + self.width(&plain(value), VALUE);
        let is_beside = needs <= width && !value.contains('\n');
        if is_beside {
            let commands = self.field(rest, x, width);
            strip.commands.extend(commands);
        }
        self.flow.push(strip);
        if !is_beside {
            self.written_out(rest);
        }
    }

    fn width(&self, span: &Span, setting: Setting) -> f64 {
        let lines = self.flow.lines(std::slice::from_ref(span), setting, f64::INFINITY);
        lines.iter().map(crate::paragraph::Line::width).fold(0.0, f64::max)
    }
}

/// A box to tick, its lower left corner on a baseline.
pub(super) fn tick(x: f64, baseline: f64, colour: crate::display::Rgb) -> Vec<Command> {
    let (right, top, bottom) = (x + BOX, baseline + 1.8 - BOX, baseline + 1.8);
    let p = |x, y| Point { x, y };
    let segments = vec![
        Segment::Move(p(x, top)),
        Segment::Line(p(right, top)),
        Segment::Line(p(right, bottom)),
        Segment::Line(p(x, bottom)),
    ];
    let stroke = Some(Stroke { colour, width: 0.8, dash: None });
    vec![Command::Path { segments, closed: true, fill: None, stroke }]
}

/// The cross in such a box.
fn cross(x: f64, baseline: f64, colour: crate::display::Rgb) -> Vec<Command> {
    let (left, right) = (x + 2.2, x + BOX - 2.2);
    let (top, bottom) = (baseline + 4.0 - BOX, baseline - 0.4);
    let stroke = Some(Stroke { colour, width: 1.1, dash: None });
    let p = |x, y| Point { x, y };
    let line = |from, to| Command::Path {
        segments: vec![Segment::Move(from), Segment::Line(to)],
        closed: false,
        fill: None,
        stroke,
    };
    vec![line(p(left, top), p(right, bottom)), line(p(left, bottom), p(right, top))]
}
