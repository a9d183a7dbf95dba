use std::convert::Infallible;

use plotters::backend::DrawingBackend;
use plotters::style::text_anchor::{HPos, VPos};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingErrorKind, FontStyle,
};

use crate::display::{Anchor, Command, Point, Rgb, Segment, Stroke, Text};
use crate::font::{ASCENT, CAP_HEIGHT, Face, Figures, Fonts};

/// Steps of the drawing grid in one unit of length.
///
/// Plotters draws on whole numbers; on a fine grid no line jumps to a neighbouring place.
pub(crate) const GRID: f64 = 64.0;

/// Writes what plotters draws into a display list.
pub(crate) struct ListBackend<'a> {
    pub(crate) commands: &'a mut Vec<Command>,
    pub(crate) fonts: &'a Fonts,
    pub(crate) size: (u32, u32),
}

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

impl DrawingBackend for ListBackend<'_> {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        Ok(())
    }

    fn draw_pixel(&mut self, point: BackendCoord, colour: BackendColor) -> Drawn {
        let below = (point.0 + 1, point.1 + 1);
        self.draw_rect(point, below, &colour, true)
    }

    fn draw_line<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
    ) -> Drawn {
        self.draw_path([from, to], style)
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        (x0, y0): BackendCoord,
        (x1, y1): BackendCoord,
        style: &S,
        fill: bool,
    ) -> Drawn {
        self.path([(x0, y0), (x1, y0), (x1, y1), (x0, y1)], true, style, fill);
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        self.path(path, false, style, false);
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        corners: I,
        style: &S,
    ) -> Drawn {
        self.path(corners, true, style, true);
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        centre: BackendCoord,
        radius: u32,
        style: &S,
        fill: bool,
    ) -> Drawn {
        let (inside, line) = paint(style, fill);
        self.commands.push(Command::Circle {
            centre: point(centre),
            radius: f64::from(radius) / GRID,
            fill: inside,
            stroke: line,
        });
        Ok(())
    }

    /// Draws at a baseline ([`VPos::Bottom`]), around the middle of the capitals, or below a line.
    fn draw_text<S: BackendTextStyle>(
        &mut self,
        text: &str,
        style: &S,
        place: BackendCoord,
    ) -> Drawn {
        let size = style.size() / GRID;
        let shaped = self.fonts.shape(
            &self.fonts.printable(text).replace('\n', " "),
            face(style),
            size,
            Figures::Tabular,
        );
        let Point { x, y } = point(place);
        let anchor = match style.anchor().h_pos {
            HPos::Left => Anchor::Start,
            HPos::Center => Anchor::Middle,
            HPos::Right => Anchor::End,
        };
        let y = match style.anchor().v_pos {
            VPos::Top => ASCENT.mul_add(size, y),
            VPos::Center => (CAP_HEIGHT / 2.0).mul_add(size, y),
            VPos::Bottom => y,
        };
        let (r, g, b) = style.color().rgb;
        self.commands.push(Command::Text(Text { x, y, anchor, colour: Rgb(r, g, b), shaped }));
        Ok(())
    }

    fn estimate_text_size<S: BackendTextStyle>(
        &self,
        text: &str,
        style: &S,
    ) -> Result<(u32, u32), DrawingErrorKind<Infallible>> {
        let size = style.size() / GRID;
        let text = self.fonts.printable(text);
        let width = self.fonts.shape(&text, face(style), size, Figures::Tabular).width;
        Ok((steps(width), steps(size)))
    }
}

impl ListBackend<'_> {
    fn path<S: BackendStyle>(
        &mut self,
        points: impl IntoIterator<Item = BackendCoord>,
        closed: bool,
        style: &S,
        filled: bool,
    ) {
        let (fill, stroke) = paint(style, filled);
        let segments = points
            .into_iter()
            .enumerate()
            .map(|(i, p)| if i == 0 { Segment::Move(point(p)) } else { Segment::Line(point(p)) })
            .collect();
        self.commands.push(Command::Path { segments, closed, fill, stroke });
    }
}

fn point((x, y): BackendCoord) -> Point {
    Point { x: f64::from(x) / GRID, y: f64::from(y) / GRID }
}

fn paint<S: BackendStyle>(style: &S, fill: bool) -> (Option<Rgb>, Option<Stroke>) {
    let (r, g, b) = style.color().rgb;
    let colour = Rgb(r, g, b);
    if fill {
        return (Some(colour), None);
    }
    let width = f64::from(style.stroke_width()) / GRID;
    (None, Some(Stroke { colour, width, dash: None }))
}

fn face<S: BackendTextStyle>(style: &S) -> Face {
    match style.style() {
        FontStyle::Bold => Face::SemiBold,
        FontStyle::Normal | FontStyle::Oblique | FontStyle::Italic => Face::Regular,
    }
}

/// A length that is never negative, on the grid.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "lengths of a drawing are far below the limits"
)]
pub(crate) fn steps(length: f64) -> u32 {
    (length * GRID).round().max(0.0) as u32
}

/// A place on the grid.
#[expect(clippy::cast_possible_truncation, reason = "places in a drawing are far below the limits")]
pub(crate) fn place(at: f64) -> i32 {
    (at * GRID).round() as i32
}
