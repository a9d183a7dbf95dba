//! Breaking text into lines.

use unicode_linebreak::{BreakOpportunity, linebreaks};

use crate::display::{Rgb, Target};
use crate::font::{Face, Figures, Fonts, Shaped};

/// Words in one weight and colour.
#[derive(Debug, Clone)]
pub(crate) struct Span {
    pub(crate) text: String,
    pub(crate) face: Face,
    pub(crate) colour: Rgb,
    pub(crate) ruling: Ruling,
    /// Where the words lead, and what a reader hears of it.
    pub(crate) link: Option<(Target, String)>,
    /// The language of the words, where it is another than around them.
    pub(crate) lang: Option<String>,
}

impl Span {
    pub(crate) fn new(text: impl Into<String>, face: Face, colour: Rgb) -> Self {
        Self { text: text.into(), face, colour, ruling: Ruling::None, link: None, lang: None }
    }

    /// The same words, leading somewhere.
    pub(crate) fn leading(self, to: Target, alt: String) -> Self {
        Self { link: Some((to, alt)), ruling: Ruling::Under, ..self }
    }

    /// The same words, read in another language; none where it is that of the text around them.
    pub(crate) fn spoken(self, lang: Option<&str>) -> Self {
        Self { lang: lang.map(str::to_owned), ..self }
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
    pub(crate) link: Option<(Target, String)>,
    pub(crate) lang: Option<String>,
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

/// How text is broken into lines.
#[derive(Debug, Copy, Clone)]
pub(crate) struct Breaking {
    pub(crate) size: f64,
    pub(crate) figures: Figures,
    pub(crate) width: f64,
    /// Long words may be parted by the rules of this language.
    pub(crate) hyphens: Option<hypher::Lang>,
}

/// Breaks spans into lines no wider than a width.
///
/// - Guarantees: every letter stands on exactly one line; a word wider than the line is broken
///   between letters; there is at least one line.
pub(crate) fn break_lines(fonts: &Fonts, spans: &[Span], how: Breaking) -> Vec<Line> {
    let spans: Vec<Span> =
        spans.iter().map(|s| Span { text: fonts.printable(&s.text), ..s.clone() }).collect();
    let text: String = spans.iter().map(|s| s.text.as_str()).collect();
    let pens = pens(fonts, &spans, how.size, how.figures);
    // Words of another language are not parted by the rules of this one.
    let is_own = spans.iter().all(|span| span.lang.is_none());
    let parting = how.hyphens.filter(|_| is_own).map(|lang| {
        let hyphen = fonts.shape(HYPHEN, Face::SemiBold, how.size, how.figures).width;
        Parting { lang, hyphen }
    });
    let ranges = ranges(&text, &pens, how.width, parting);
    ranges.into_iter().map(|range| line(fonts, &spans, how, range)).collect()
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

/// A line: where it starts and ends, and whether it ends inside a word.
type Range = (usize, usize, bool);

/// Where lines start and end.
fn ranges(text: &str, pens: &[Option<f64>], width: f64, parting: Option<Parting>) -> Vec<Range> {
    let mut lines: Vec<Range> = Vec::new();
    let (mut start, mut fits) = (0, 0);
    for (at, kind) in linebreaks(text).filter(|&(at, _)| !is_inside_range(text, at)) {
        while measure(text, pens, start, at) > width {
            // Never two parted words in a row.
            let may_part = lines.last().is_none_or(|line| !line.2) && fits > start;
            let part = parting
                .filter(|_| may_part)
                .and_then(|parting| parting.place(text, pens, (start, fits, at), width));
            let end = match part {
                Some(part) => part,
                None if fits > start => fits,
                None => forced(text, pens, start, at, width),
            };
            lines.push((start, end, part.is_some()));
            start = end;
            fits = start;
        }
        fits = at;
        if kind == BreakOpportunity::Mandatory && (start < at || lines.is_empty()) {
            lines.push((start, at, false));
            start = at;
        }
    }
    if lines.is_empty() {
        lines.push((0, text.len(), false));
    }
    lines
}

/// What is drawn where a word is parted. No text has this sign itself: see [`Fonts::printable`].
pub(crate) const HYPHEN: &str = "\u{2010}";
/// Shorter words are not parted.
const LONG_WORD: usize = 8;
/// Letters before and after the place.
const LETTERS: usize = 3;
/// Less room than this share of the line is left empty.
const WORTH_IT: f64 = 0.12;

/// Parting of words at the end of a line.
#[derive(Debug, Copy, Clone)]
struct Parting {
    lang: hypher::Lang,
    hyphen: f64,
}

impl Parting {
    /// The last place in the word from `fits` to `at` that still fits with a hyphen.
    ///
    /// - Guarantee: no name is parted (a capital begins it) and no last word of a text.
    fn place(
        self,
        text: &str,
        pens: &[Option<f64>],
        (start, fits, at): (usize, usize, usize),
        width: f64,
    ) -> Option<usize> {
        let room = width - measure(text, pens, start, fits);
        let rest = &text[fits..at];
        let letters = rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
        let word = &rest[..letters];
        let is_long = word.chars().count() >= LONG_WORD && word.chars().all(char::is_lowercase);
        if room < width * WORTH_IT || !is_long || text[at..].trim().is_empty() {
            return None;
        }
        let (mut place, mut best) = (fits, None);
        for syllable in hypher::hyphenate_bounded(word, self.lang, LETTERS, LETTERS) {
            place += syllable.len();
            let fits_here = pens[place].is_some()
                && pen_at(pens, place) - pen_at(pens, start) + self.hyphen <= width;
            if place < fits + letters && fits_here {
                best = Some(place);
            }
        }
        best
    }
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

fn line(fonts: &Fonts, spans: &[Span], how: Breaking, (from, to, parted): Range) -> Line {
    let mut pieces = Vec::new();
    let mut offset = 0;
    for span in spans {
        let (a, b) = (from.max(offset), to.min(offset + span.text.len()));
        if a < b {
            let part = span.text[a - offset..b - offset].trim_end_matches('\n');
            if !part.is_empty() {
                let hyphen = if parted && b == to { HYPHEN } else { "" };
                let part = format!("{part}{hyphen}");
                let shaped = fonts.shape(&part, span.face, how.size, how.figures);
                let (colour, ruling) = (span.colour, span.ruling);
                let (link, lang) = (span.link.clone(), span.lang.clone());
                pieces.push(Piece { shaped, colour, ruling, link, lang });
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
        parted(text, width, None)
    }

    fn parted(text: &str, width: f64, hyphens: Option<hypher::Lang>) -> Vec<String> {
        let fonts = Fonts::new().expect("fonts");
        let span = Span::new(text, Face::Regular, Rgb(0, 0, 0));
        let how = Breaking { size: 10.0, figures: Figures::Running, width, hyphens };
        let lines = break_lines(&fonts, &[span], how);
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

    #[test]
    fn a_long_word_is_parted_where_it_helps() {
        let text = "De har planleggingsdager nå";
        assert_eq!(lines(text, 90.0), ["De har ", "planleggingsdager ", "nå"]);
        let parts = parted(text, 90.0, Some(hypher::Lang::Norwegian));
        assert_eq!(parts, ["De har planleg\u{2010}", "gingsdager nå"]);
    }

    #[test]
    fn names_short_words_and_last_words_are_never_parted() {
        let norwegian = Some(hypher::Lang::Norwegian);
        for text in
            ["De har Planleggingsdager nå", "De har planleggingsdager", "De har 1234567890 nå"]
        {
            assert_eq!(parted(text, 90.0, norwegian), lines(text, 90.0), "{text}");
        }
    }
}
