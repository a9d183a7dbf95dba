//! Room to write at the right: boxes to tick and lines, seen and not read.

use text::key;

use crate::display::{Anchor, Command, Point, Segment, Stroke, Text};
use crate::font::Face;
use crate::layout::{rule, unsaid};

use super::writer::{META, SENTENCE, Writer};

/// From line to line, for a pen.
const STEP: f64 = 20.0;
/// The side of a box.
const BOX: f64 = 8.5;

/// What stands in the margin beside a part.
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub(super) enum Margin {
    /// Two boxes, and lines below.
    Boxes,
    /// A word that says what it is for, and lines below.
    Remark,
    /// Lines alone.
    Lines,
}

impl Margin {
    /// The first line, from the top of the part.
    const fn first(self) -> f64 {
        match self {
            Self::Boxes => 36.0,
            Self::Remark => 24.0,
            Self::Lines => 15.0,
        }
    }

    /// How many lines there are at least.
    const fn least(self) -> u8 {
        match self {
            Self::Boxes | Self::Remark => 2,
            Self::Lines => 1,
        }
    }
}

impl Writer<'_> {
    /// Fills the margin beside the strips from one on; a short part is made high enough.
    pub(super) fn margin(&mut self, start: usize, margin: Margin) {
        let strips = &mut self.flow.strips[start..];
        let mut tops = Vec::with_capacity(strips.len());
        let mut y = 0.0;
        for (i, strip) in strips.iter().enumerate() {
            y += if i == 0 { 0.0 } else { strip.before };
            tops.push(y);
            y += strip.height;
        }
        let least = margin.first() + STEP * f64::from(margin.least() - 1);
        if let Some(last) = strips.last_mut()
            && y < least
        {
            last.height += least - y;
            y = least;
        }
        let (left, right) = self.sheet.notes();
        let colour = self.flow.colours.line;
        let mut at = margin.first();
        while at <= y + 0.01 {
            // The last strip that begins above the line carries it, wherever pages end.
            let place = tops.iter().rposition(|top| *top <= at).unwrap_or(0);
            let line = rule(left, right, at - tops[place], 0.6, colour);
            self.flow.attach(start + place, unsaid(vec![line]));
            at += STEP;
        }
        let head = match margin {
            Margin::Boxes => self.boxes(),
            Margin::Remark => {
                vec![self.word(key::RUBRIC_BOOK_NOTE, left, META.baseline())]
            }
            Margin::Lines => return,
        };
        self.flow.attach(start, unsaid(head));
    }

    /// The two boxes, one below the other.
    fn boxes(&self) -> Vec<Command> {
        let (left, right) = self.sheet.notes();
        let baseline = SENTENCE.baseline();
        let keep = self.word(key::RUBRIC_BOOK_KEEP, left + BOX + 5.0, baseline);
        let change = self.word(key::RUBRIC_BOOK_CHANGE, 0.0, baseline);
        let (keep_ends, wide) = match (&keep, &change) {
            (Command::Text(keep), Command::Text(change)) => {
                (keep.x + keep.shaped.width, change.shaped.width)
            }
            _ => (left, 0.0),
        };
        // Beside each other where there is room, else the second where it still fits.
        let x = (right - wide).max(keep_ends + BOX + 9.0);
        let change = crate::display::placed(&[change], x, 0.0, 1.0);
        let mut boxes = vec![self.tick(left, baseline), self.tick(x - BOX - 5.0, baseline), keep];
        boxes.extend(change);
        boxes
    }

    fn word(&self, key: text::Key, x: f64, y: f64) -> Command {
        let words = self.flow.fonts.printable(&self.columns.texts.get(key));
        let shaped = self.flow.fonts.shape(&words, Face::Regular, META.size, META.figures);
        Command::Text(Text { x, y, anchor: Anchor::Start, colour: self.flow.colours.quiet, shaped })
    }

    fn tick(&self, x: f64, baseline: f64) -> Command {
        let (right, top, bottom) = (x + BOX, baseline - BOX + 1.2, baseline + 1.2);
        let corner = |x, y| Point { x, y };
        let segments = vec![
            Segment::Move(corner(x, top)),
            Segment::Line(corner(right, top)),
            Segment::Line(corner(right, bottom)),
            Segment::Line(corner(x, bottom)),
        ];
        let stroke = Some(Stroke { colour: self.flow.colours.edge, width: 0.8, dash: None });
        Command::Path { segments, closed: true, fill: None, stroke }
    }
}
