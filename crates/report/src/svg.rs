//! Writing a display list as SVG for the window.
//!
//! Presentation attributes only: the window's content policy allows no styles. Ids begin with a
//! prefix that the caller chooses, so that two drawings can stand in one page.

use crate::xml::escaped;
use std::fmt::Write as _;

use crate::display::{Anchor, Command, Point, Rgb, Segment, Stroke, Text};

/// What surrounds the drawing.
pub(crate) struct Frame<'a> {
    pub(crate) width: f64,
    pub(crate) height: f64,
    pub(crate) id_prefix: &'a str,
    pub(crate) title: &'a str,
    pub(crate) description: &'a str,
    /// Air around the drawing.
    pub(crate) margin: f64,
}

/// Air around a drawing that stands alone; on paper the page gives it.
pub(crate) const MARGIN: f64 = 12.0;

/// Writes commands as one SVG element.
pub(crate) fn write(frame: &Frame<'_>, commands: &[Command]) -> String {
    let edge = number(-frame.margin);
    let around = |length: f64| number(2.0f64.mul_add(frame.margin, length));
    let (width, height) = (around(frame.width), around(frame.height));
    let id = escaped(frame.id_prefix);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" \
         aria-labelledby=\"{id}-title {id}-desc\" viewBox=\"{edge} {edge} {width} {height}\" \
         width=\"{width}\" height=\"{height}\">\n\
         <title id=\"{id}-title\">{}</title>\n<desc id=\"{id}-desc\">{}</desc>\n",
        escaped(frame.title),
        escaped(frame.description),
    );
    for command in commands {
        match command {
            Command::Text(text) => write_text(&mut svg, text),
            Command::Path { segments, closed, fill, stroke } => {
                write_path(&mut svg, segments, *closed, *fill, *stroke);
            }
            Command::Circle { centre, radius, fill, stroke } => {
                let (x, y) = (number(centre.x), number(centre.y));
                let _ = writeln!(
                    svg,
                    "<circle cx=\"{x}\" cy=\"{y}\" r=\"{}\"{}/>",
                    number(*radius),
                    paint(*fill, *stroke)
                );
            }
            Command::Begin(_) | Command::Artifact(_) | Command::End => {}
        }
    }
    svg.push_str("</svg>\n");
    svg
}

fn write_text(svg: &mut String, text: &Text) {
    let words = text.shaped.text.trim_end();
    if words.is_empty() {
        return;
    }
    let anchor = match text.anchor {
        Anchor::Start => "",
        Anchor::Middle => " text-anchor=\"middle\"",
        Anchor::End => " text-anchor=\"end\"",
    };
    let weight = text.shaped.face.weight();
    // The width as it was measured: whatever the reader's font, what follows stands where it should.
    let length = match words.chars().nth(1) {
        Some(_) => format!(" textLength=\"{}\"", number(text.shaped.width)),
        None => String::new(),
    };
    let _ = writeln!(
        svg,
        "<text x=\"{}\" y=\"{}\"{anchor} font-family=\"Inter, sans-serif\" font-size=\"{}\" \
         font-weight=\"{weight}\"{length} fill=\"{}\">{}</text>",
        number(text.x),
        number(text.y),
        number(text.shaped.size),
        hex(text.colour),
        escaped(words),
    );
}

fn write_path(
    svg: &mut String,
    segments: &[Segment],
    closed: bool,
    fill: Option<Rgb>,
    stroke: Option<Stroke>,
) {
    let mut outline = String::new();
    for segment in segments {
        match segment {
            Segment::Move(p) => push(&mut outline, 'M', &[p]),
            Segment::Line(p) => push(&mut outline, 'L', &[p]),
            Segment::Curve(a, b, p) => push(&mut outline, 'C', &[a, b, p]),
        }
    }
    if closed {
        outline.push('Z');
    }
    let _ = writeln!(svg, "<path d=\"{outline}\"{}/>", paint(fill, stroke));
}

fn push(outline: &mut String, letter: char, points: &[&Point]) {
    outline.push(letter);
    for (i, point) in points.iter().enumerate() {
        let gap = if i == 0 { "" } else { " " };
        let _ = write!(outline, "{gap}{} {}", number(point.x), number(point.y));
    }
}

fn paint(fill: Option<Rgb>, stroke: Option<Stroke>) -> String {
    let mut attributes = match fill {
        Some(colour) => format!(" fill=\"{}\"", hex(colour)),
        None => " fill=\"none\"".to_owned(),
    };
    if let Some(stroke) = stroke {
        let _ = write!(
            attributes,
            " stroke=\"{}\" stroke-width=\"{}\"",
            hex(stroke.colour),
            number(stroke.width)
        );
        if let Some((dash, gap)) = stroke.dash {
            let _ = write!(attributes, " stroke-dasharray=\"{} {}\"", number(dash), number(gap));
        }
    }
    attributes
}

fn hex(Rgb(r, g, b): Rgb) -> String {
    format!("#{r:02x}{g:02x}{b:02x}")
}

/// At most two decimals, and no more than are needed.
fn number(value: f64) -> String {
    let text = format!("{value:.2}");
    let short = text.trim_end_matches('0').trim_end_matches('.');
    if short == "-0" { "0".to_owned() } else { short.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_numbers_as_short_as_they_are() {
        for (value, written) in [(1.0, "1"), (0.5, "0.5"), (-0.001, "0"), (12.345, "12.35")] {
            assert_eq!(number(value), written);
        }
    }

    #[test]
    fn words_cannot_become_markup() {
        assert_eq!(escaped("<b onload=\"x\">&"), "&lt;b onload=&quot;x&quot;&gt;&amp;");
    }
}
