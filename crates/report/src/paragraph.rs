//! Breaking text into lines.

use unicode_linebreak::{BreakOpportunity, linebreaks};

use crate::display::Rgb;
use crate::font::{Face, Figures, Fonts, Shaped};

/// Words in one weight and colour.
#[derive(Debug, Clone)]
pub(crate) struct Span {
    pub(crate) text: String,
    pub(crate) face: Face,
    pub(crate) colour: Rgb,
    pub(crate) ruling: Ruling,
}

impl Span {
    pub(crate) fn new(text: impl Into<String>, face: Face, colour: Rgb) -> Self {
        Self { text: text.into(), face, colour, ruling: Ruling::None }
    }
}

/// A line along words.
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub(crate) enum Ruling {
    /// None.
    None,
    /// Under them: they came.
    Under,
    /// Through them: they went.
    Through,
}

/// Words of one look on one line.
#[derive(Debug, Clone)]
pub(crate) struct Piece {
    pub(crate) shaped: Shaped,
    pub(crate) colour: Rgb,
    pub(crate) ruling: Ruling,
}

/// One line: pieces that follow each other.
#[derive(Debug, Clone, Default)]
pub(crate) struct Line {
    pub(crate) pieces: Vec<Piece>,
}

impl Line {
    /// The width without spaces at the end.
    pub(crate) fn width(&self) -> f64 {
        let Some((last, before)) = self.pieces.split_last() else { return 0.0 };
        before.iter().map(|piece| advance(&piece.shaped)).sum::<f64>() + last.shaped.width
    }
}

/// How far a piece moves the pen, spaces at the end included.
pub(crate) fn advance(shaped: &Shaped) -> f64 {
    let units: i32 = shaped.glyphs.iter().map(|g| g.advance).sum();
    f64::from(units) * shaped.size / 1000.0
}

/// Breaks spans into lines no wider than `width`.
///
/// - Guarantees: every letter stands on exactly one line; a word wider than the line is broken
///   between letters; there is at least one line.
pub(crate) fn break_lines(
    fonts: &Fonts,
    spans: &[Span],
    size: f64,
    figures: Figures,
    width: f64,
) -> Vec<Line> {
    let spans: Vec<Span> =
        spans.iter().map(|s| Span { text: fonts.printable(&s.text), ..s.clone() }).collect();
    let text: String = spans.iter().map(|s| s.text.as_str()).collect();
    let pens = pens(fonts, &spans, size, figures);
    let ranges = ranges(&text, &pens, width);
    ranges.into_iter().map(|(from, to)| line(fonts, &spans, size, figures, from, to)).collect()
}

/// The place of the pen before each letter; places inside a cluster have none.
fn pens(fonts: &Fonts, spans: &[Span], size: f64, figures: Figures) -> Vec<Option<f64>> {
    let len: usize = spans.iter().map(|s| s.text.len()).sum();
    let mut pens = vec![None; len + 1];
    let (mut offset, mut pen) = (0, 0.0);
    for span in spans {
        let mut at = 0;
        for part in span.text.split_inclusive('\n') {
            let shaped = fonts.shape(part.trim_end_matches('\n'), span.face, size, figures);
            for glyph in &shaped.glyphs {
                pens[offset + at + glyph.letters.start].get_or_insert(pen);
                pen += f64::from(glyph.advance) * size / 1000.0;
            }
            at += part.len();
        }
        offset += span.text.len();
    }
    pens[len] = Some(pen);
    pens
}

/// Where lines start and end.
fn ranges(text: &str, pens: &[Option<f64>], width: f64) -> Vec<(usize, usize)> {
    let mut lines = Vec::new();
    let (mut start, mut fits) = (0, 0);
    for (at, kind) in linebreaks(text).filter(|&(at, _)| !is_inside_range(text, at)) {
        while measure(text, pens, start, at) > width {
            let end = if fits > start { fits } else { forced(text, pens, start, at, width) };
            lines.push((start, end));
            start = end;
            fits = start;
        }
        fits = at;
        if kind == BreakOpportunity::Mandatory && (start < at || lines.is_empty()) {
            lines.push((start, at));
            start = at;
        }
    }
    if lines.is_empty() {
        lines.push((0, text.len()));
    }
    lines
}

/// Between the dash and the second number of `10.05–10.15`.
fn is_inside_range(text: &str, at: usize) -> bool {
    text[..at].ends_with('–') && text[at..].starts_with(|c: char| c.is_ascii_digit())
}

fn measure(text: &str, pens: &[Option<f64>], from: usize, to: usize) -> f64 {
    let ink = from + text[from..to].trim_end().len();
    pen_at(pens, ink) - pen_at(pens, from)
}

fn pen_at(pens: &[Option<f64>], at: usize) -> f64 {
    pens[at..].iter().flatten().next().copied().unwrap_or(0.0)
}

/// The last place between letters that still fits; one letter always does.
fn forced(text: &str, pens: &[Option<f64>], from: usize, to: usize, width: f64) -> usize {
    let places = (from + 1..to).filter(|&at| pens[at].is_some() && text.is_char_boundary(at));
    let mut best = None;
    for at in places {
        if best.is_some() && pen_at(pens, at) - pen_at(pens, from) > width {
            break;
        }
        best = Some(at);
    }
    best.unwrap_or(to)
}

fn line(
    fonts: &Fonts,
    spans: &[Span],
    size: f64,
    figures: Figures,
    from: usize,
    to: usize,
) -> Line {
    let mut pieces = Vec::new();
    let mut offset = 0;
    for span in spans {
        let (a, b) = (from.max(offset), to.min(offset + span.text.len()));
        if a < b {
            let part = span.text[a - offset..b - offset].trim_end_matches('\n');
            if !part.is_empty() {
                let shaped = fonts.shape(part, span.face, size, figures);
                pieces.push(Piece { shaped, colour: span.colour, ruling: span.ruling });
            }
        }
        offset += span.text.len();
    }
    Line { pieces }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str, width: f64) -> Vec<String> {
        let fonts = Fonts::new().expect("fonts");
        let span = Span::new(text, Face::Regular, Rgb(0, 0, 0));
        let lines = break_lines(&fonts, &[span], 10.0, Figures::Running, width);
        assert!(lines.iter().all(|l| l.width() <= width), "{text}");
        lines.iter().map(|l| l.pieces.iter().map(|p| p.shaped.text.as_str()).collect()).collect()
    }

    #[test]
    fn breaks_between_words_and_at_line_ends() {
        assert_eq!(lines("ett to tre", 1000.0), ["ett to tre"]);
        assert_eq!(lines("ett to tre", 35.0), ["ett to ", "tre"]);
        assert_eq!(lines("ett\n\nto", 1000.0), ["ett", "", "to"]);
        assert_eq!(lines("", 10.0), [""]);
    }

    #[test]
    fn breaks_a_word_that_is_too_long_and_loses_nothing() {
        let word = "minoritetsspråkligeforeldresamtalegjennomføringsplan";
        let broken = lines(word, 40.0);
        assert!(broken.len() > 3);
        assert_eq!(broken.concat(), word);
    }

    #[test]
    fn an_unbreakable_space_holds_words_together() {
        assert_eq!(lines("side 12\u{a0}345 av", 50.0), ["side ", "12\u{a0}345 av"]);
        assert_eq!(lines("kl.\u{a0}09.05 og\u{a0}så", 40.0).concat(), "kl.\u{a0}09.05 og\u{a0}så");
    }

    #[test]
    fn a_range_of_numbers_stays_on_one_line() {
        assert_eq!(lines("ute 10.05–10.15", 70.0), ["ute ", "10.05–10.15"]);
    }
}
