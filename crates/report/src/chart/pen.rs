use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

use super::backend::{place, steps};
use crate::display::{Anchor, Rgb};
use crate::font::Face;

/// What a drawing step of plotters gives back.
pub(crate) type Drawn<DB> = Result<(), DrawingAreaErrorKind<<DB as DrawingBackend>::ErrorType>>;

/// The shapes of our drawings, in units of length on any backend of plotters.
pub(crate) struct Pen<'a, DB: DrawingBackend> {
    pub(crate) area: &'a DrawingArea<DB, plotters::coord::Shift>,
}

/// A weight, a size and a colour.
#[derive(Debug, Copy, Clone)]
pub(crate) struct Type {
    pub(crate) face: Face,
    pub(crate) size: f64,
    pub(crate) colour: Rgb,
}

impl<DB: DrawingBackend> Pen<'_, DB> {
    /// A line through the points.
    pub(crate) fn line(&self, points: &[(f64, f64)], width: f64, colour: Rgb) -> Drawn<DB> {
        let style = rgb(colour).stroke_width(steps(width));
        self.area.draw(&PathElement::new(on_grid(points), style))
    }

    /// A shape filled with a colour.
    pub(crate) fn fill(&self, points: &[(f64, f64)], colour: Rgb) -> Drawn<DB> {
        self.area.draw(&Polygon::new(on_grid(points), rgb(colour).filled()))
    }

    /// A filled circle.
    pub(crate) fn dot(&self, (x, y): (f64, f64), radius: f64, colour: Rgb) -> Drawn<DB> {
        let style = rgb(colour).filled();
        self.area.draw(&Circle::new((place(x), place(y)), steps(radius), style))
    }

    /// A circle of a line; `radius` is to its outer edge.
    pub(crate) fn ring(
        &self,
        (x, y): (f64, f64),
        radius: f64,
        width: f64,
        colour: Rgb,
    ) -> Drawn<DB> {
        let style = rgb(colour).stroke_width(steps(width));
        let radius = steps(radius - width / 2.0);
        self.area.draw(&Circle::new((place(x), place(y)), radius, style))
    }

    /// A text whose capitals are centred on `y`.
    pub(crate) fn text(
        &self,
        text: &str,
        (x, y): (f64, f64),
        anchor: Anchor,
        kind: Type,
    ) -> Drawn<DB> {
        let h = match anchor {
            Anchor::Start => HPos::Left,
            Anchor::Middle => HPos::Center,
            Anchor::End => HPos::Right,
        };
        let style = match kind.face {
            Face::Regular => FontStyle::Normal,
            Face::SemiBold => FontStyle::Bold,
        };
        let font = ("Inter", steps(kind.size)).into_font().style(style);
        let colour = rgb(kind.colour);
        let style = TextStyle::from(font).color(&colour).pos(Pos::new(h, VPos::Center));
        self.area.draw_text(text, &style, (place(x), place(y)))
    }
}

fn on_grid(points: &[(f64, f64)]) -> Vec<(i32, i32)> {
    points.iter().map(|&(x, y)| (place(x), place(y))).collect()
}

const fn rgb(Rgb(r, g, b): Rgb) -> RGBColor {
    RGBColor(r, g, b)
}
