//! What the marks of a chart mean: only those that occur.

use plotters::backend::DrawingBackend;

use super::pen::{Drawn, Pen, Type};
use super::{SMALL, TEXT, Track, WIDTH, count};
use crate::display::Anchor;
use crate::font::{Face, Figures, Fonts};
use crate::palette::Colours;

/// From one line of the legend to the next.
const LINE: f64 = 22.0;

/// A mark that the legend explains.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Mark {
    /// The score.
    Dot,
    /// Last time.
    Ring,
    /// Still possible.
    Band,
    /// No occasion.
    Star,
    /// The other's score.
    Diamond,
    /// From the lowest to the highest of several.
    Spread,
    /// A group by its letter; whether it is the one of this report.
    Letter(String, bool),
    /// A mean of groups.
    Tick,
}

/// The height it needs.
pub(super) fn height(fonts: &Fonts, marks: &[(Mark, String)]) -> f64 {
    LINE.mul_add(count(lines(fonts, marks).len()), 22.0)
}

/// Draws the legend under a hairline.
pub(super) fn draw<DB: DrawingBackend>(
    pen: &Pen<'_, DB>,
    fonts: &Fonts,
    marks: &[(Mark, String)],
    top: f64,
    colours: &Colours,
) -> Drawn<DB> {
    pen.line(&[(0.0, top + 10.0), (WIDTH, top + 10.0)], 1.0, colours.line)?;
    let quiet = Type { face: Face::Regular, size: SMALL, colour: colours.quiet };
    for (i, line) in lines(fonts, marks).iter().enumerate() {
        let y = LINE.mul_add(count(i), top + 27.0);
        for entry in line {
            entry.mark.draw(pen, (entry.x, y), colours)?;
            pen.text(&entry.words, (entry.x + entry.mark.width(), y), Anchor::Start, quiet)?;
        }
    }
    Ok(())
}

impl Mark {
    /// Room for the mark and the gap to its words.
    fn width(&self) -> f64 {
        match self {
            Self::Dot | Self::Ring => 19.0,
            Self::Diamond => 21.0,
            Self::Letter(..) => 25.0,
            Self::Band | Self::Spread => 42.0,
            Self::Star | Self::Tick => 12.0,
        }
    }

    fn draw<DB: DrawingBackend>(
        &self,
        pen: &Pen<'_, DB>,
        (x, y): (f64, f64),
        colours: &Colours,
    ) -> Drawn<DB> {
        match self {
            Self::Dot => pen.dot((x + 6.0, y), 6.0, colours.score),
            Self::Ring => pen.ring((x + 6.0, y), 5.0, 2.0, colours.edge),
            // Seven columns of ten units: the band then runs over two of them.
            Self::Band => Track { left: x + 1.0, width: 70.0, y }.band(pen, 1.0, 3.0, colours),
            Self::Diamond => pen.diamond((x + 7.5, y), 7.5, colours),
            Self::Spread => super::pair::spread(pen, (x + 2.0, x + 32.0), y, colours),
            Self::Letter(letter, is_this) => pen.lettered((x + 9.0, y), letter, *is_this, colours),
            Self::Tick => pen.line(&[(x + 3.0, y - 8.0), (x + 3.0, y + 8.0)], 3.0, colours.edge),
            Self::Star => {
                let bold = Type { face: Face::SemiBold, size: TEXT, colour: colours.ink };
                pen.text("*", (x, y), Anchor::Start, bold)
            }
        }
    }
}

struct Entry {
    mark: Mark,
    words: String,
    x: f64,
}

fn lines(fonts: &Fonts, marks: &[(Mark, String)]) -> Vec<Vec<Entry>> {
    let mut lines: Vec<Vec<Entry>> = vec![Vec::new()];
    let mut x = 0.0;
    for (mark, words) in marks {
        let text = fonts.shape(words, Face::Regular, SMALL, Figures::Tabular).width;
        let width = mark.width() + text;
        if x > 0.0 && x + width > WIDTH {
            lines.push(Vec::new());
            x = 0.0;
        }
        if let Some(line) = lines.last_mut() {
            line.push(Entry { mark: mark.clone(), words: words.clone(), x });
        }
        x += width + 20.0;
    }
    lines
}
