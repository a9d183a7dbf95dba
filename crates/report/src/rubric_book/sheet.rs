use crate::font::{Face, Figures, Fonts};
use crate::layout::{Body, furniture};
use crate::palette::LIGHT;
use crate::paragraph::{Breaking, Span, break_lines};

/// The short and the long side of A4 in points.
const A4: (f64, f64) = (595.276, 841.89);
/// From the sides of the page to everything on it.
const SIDE: f64 = 46.0;
/// The column of numbers.
const NUMBER: f64 = 28.0;
/// The column to write in.
const NOTES: f64 = 114.0;
/// Between text and the column to write in.
const BETWEEN: f64 = 18.0;
/// Between two languages.
const GAP: f64 = 22.0;
/// The most lines a notice has at the foot; all of it stands on the first page.
const MOST_LINES: usize = 4;
/// From line to line in the foot.
pub(crate) const FOOT_LEADING: f64 = 12.0;
/// Kept free for the number of the page.
const PAGE_NUMBER: f64 = 84.0;

/// What stands where on a page: upright for one language, on its side for two.
#[derive(Debug, Copy, Clone)]
pub(crate) struct Sheet {
    pub(crate) width: f64,
    pub(crate) height: f64,
    /// Where numbers and headings begin.
    pub(crate) left: f64,
    /// Where texts end.
    pub(crate) right: f64,
    columns: usize,
    foot_lines: usize,
}

impl Sheet {
    /// A sheet for so many languages, with room for the notice at its foot.
    pub(crate) fn new(fonts: &Fonts, columns: usize, notice: &str) -> Self {
        let (width, height) = if columns > 1 { (A4.1, A4.0) } else { A4 };
        let right = width - SIDE - NOTES - BETWEEN;
        let mut sheet = Self { width, height, left: SIDE, right, columns, foot_lines: 1 };
        sheet.foot_lines = sheet.foot(fonts, notice).len();
        sheet
    }

    /// Where running text stands.
    pub(crate) fn body(self) -> Body {
        Body { top: 60.0, bottom: self.foot_top() - 10.0 }
    }

    /// The rule above the foot.
    pub(crate) fn foot_top(self) -> f64 {
        let lines = u32::try_from(self.foot_lines).unwrap_or(1);
        self.height - 26.0 - FOOT_LEADING * f64::from(lines)
    }

    /// The outermost right, where the column to write in ends.
    pub(crate) fn end(self) -> f64 {
        self.width - SIDE
    }

    /// The column to write in.
    pub(crate) fn notes(self) -> (f64, f64) {
        (self.end() - NOTES, self.end())
    }

    /// Where the texts of a language begin, beside their number, and how wide they are.
    pub(crate) fn column(self, number: usize) -> (f64, f64) {
        let inner = self.right - self.left - NUMBER;
        if self.columns < 2 {
            return (self.left + NUMBER, inner);
        }
        let width = (inner - GAP) / 2.0;
        let left = self.left + NUMBER + if number == 0 { 0.0 } else { width + GAP };
        (left, width)
    }

    /// The notice, in the lines of the foot.
    pub(crate) fn foot(self, fonts: &Fonts, notice: &str) -> Vec<String> {
        let span = Span::new(notice, Face::Regular, LIGHT.quiet);
        let width = self.end() - self.left - PAGE_NUMBER;
        let broken = break_lines(
            fonts,
            &[span],
            Breaking { size: furniture::SIZE, figures: Figures::Tabular, width, hyphens: None },
        );
        let words = |line: &crate::paragraph::Line| -> String {
            line.pieces.iter().map(|piece| piece.shaped.text.as_str()).collect()
        };
        let mut lines: Vec<String> =
            broken.iter().map(|line| words(line).trim().to_owned()).collect();
        if lines.len() > MOST_LINES {
            lines.truncate(MOST_LINES);
            let last = lines.last_mut().map(std::mem::take).unwrap_or_default();
            let cut = furniture::fitted(fonts, &format!("{last} …"), width);
            lines.pop();
            lines.push(cut);
        }
        lines
    }
}
