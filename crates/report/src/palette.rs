//! The colours: few, and each with one meaning.

use crate::Palette;
use crate::display::Rgb;

/// The colours of one theme.
///
/// Our own choice, after the tokens of the window: ink on paper 14 : 1, quiet ink 6.6 : 1,
/// score 6.6 : 1. A low score has the same colour as a high one: place and number say it.
#[derive(Debug, Copy, Clone)]
pub(crate) struct Colours {
    /// Words.
    pub(crate) ink: Rgb,
    /// Words that step back.
    pub(crate) quiet: Rgb,
    /// Hairlines and ticks.
    pub(crate) line: Rgb,
    /// Rings: what was, or is not met.
    pub(crate) edge: Rgb,
    /// What everything stands on.
    pub(crate) paper: Rgb,
    /// A calm tint behind a summary.
    pub(crate) tint: Rgb,
    /// A score, or something met.
    pub(crate) score: Rgb,
    /// The lines of a band, and the bar beside a quotation.
    pub(crate) score_mid: Rgb,
    /// The other: a second assessor, the kindergarten itself. Always a diamond.
    pub(crate) other: Rgb,
    /// The line around it.
    pub(crate) other_line: Rgb,
    /// A person should look.
    pub(crate) look: Rgb,
    /// The tint behind it.
    pub(crate) look_tint: Rgb,
}

/// On white.
pub(crate) const LIGHT: Colours = Colours {
    ink: Rgb(0x22, 0x28, 0x2e),
    quiet: Rgb(0x57, 0x5e, 0x66),
    line: Rgb(0xd6, 0xd9, 0xdc),
    edge: Rgb(0x70, 0x78, 0x80),
    paper: Rgb(0xff, 0xff, 0xff),
    tint: Rgb(0xf2, 0xf6, 0xf5),
    score: Rgb(0x0b, 0x6b, 0x51),
    score_mid: Rgb(0x6d, 0xae, 0x9a),
    other: Rgb(0x6b, 0x3f, 0xa0),
    other_line: Rgb(0x6b, 0x3f, 0xa0),
    look: Rgb(0x8a, 0x5a, 0x00),
    look_tint: Rgb(0xfd, 0xf3, 0xde),
};

/// On the dark theme of the window.
pub(crate) const DARK: Colours = Colours {
    ink: Rgb(0xe7, 0xea, 0xed),
    quiet: Rgb(0xa8, 0xb0, 0xb8),
    line: Rgb(0x40, 0x47, 0x4e),
    edge: Rgb(0x8e, 0x97, 0xa0),
    paper: Rgb(0x1c, 0x21, 0x26),
    tint: Rgb(0x23, 0x2b, 0x2e),
    score: Rgb(0x4d, 0xb0, 0x93),
    score_mid: Rgb(0x3a, 0x7d, 0x69),
    other: Rgb(0xb6, 0x9a, 0xea),
    other_line: Rgb(0xb6, 0x9a, 0xea),
    look: Rgb(0xe4, 0xb0, 0x5a),
    look_tint: Rgb(0x3a, 0x2f, 0x1a),
};

/// Black on white, for printers without colours: shapes and hatching say what colours say.
pub(crate) const PRINT: Colours = Colours {
    ink: Rgb(0x00, 0x00, 0x00),
    quiet: Rgb(0x38, 0x38, 0x38),
    line: Rgb(0xc4, 0xc4, 0xc4),
    edge: Rgb(0x50, 0x50, 0x50),
    paper: Rgb(0xff, 0xff, 0xff),
    tint: Rgb(0xf2, 0xf2, 0xf2),
    score: Rgb(0x00, 0x00, 0x00),
    score_mid: Rgb(0x70, 0x70, 0x70),
    other: Rgb(0xff, 0xff, 0xff),
    other_line: Rgb(0x00, 0x00, 0x00),
    look: Rgb(0x00, 0x00, 0x00),
    look_tint: Rgb(0xee, 0xee, 0xee),
};

impl Palette {
    pub(crate) const fn colours(self) -> &'static Colours {
        match self {
            Self::Light => &LIGHT,
            Self::Print => &PRINT,
            Self::Dark => &DARK,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// # Source
    ///
    /// WCAG 2.2, "contrast ratio".
    fn contrast(a: Rgb, b: Rgb) -> f64 {
        let light = |Rgb(r, g, b): Rgb| {
            let part = |value: u8| {
                let value = f64::from(value) / 255.0;
                if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
            };
            0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b)
        };
        let (a, b) = (light(a), light(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn words_and_marks_can_be_told_from_the_paper() {
        for (name, c) in [("light", LIGHT), ("dark", DARK), ("print", PRINT)] {
            for (what, colour, least) in [
                ("ink", c.ink, 7.0),
                ("quiet", c.quiet, 4.5),
                ("score", c.score, 4.5),
                ("edge", c.edge, 3.0),
                ("the line of the other", c.other_line, 3.0),
                ("look", c.look, 4.5),
            ] {
                let found = contrast(colour, c.paper);
                assert!(found >= least, "{name} {what}: {found}");
            }
            assert!(contrast(c.quiet, c.tint) >= 4.5 && contrast(c.quiet, c.look_tint) >= 4.5);
        }
    }

    #[test]
    fn print_has_no_colours() {
        let c = PRINT;
        for Rgb(r, g, b) in [
            c.ink,
            c.quiet,
            c.line,
            c.edge,
            c.paper,
            c.tint,
            c.score,
            c.score_mid,
            c.other,
            c.other_line,
            c.look,
            c.look_tint,
        ] {
            assert!(r == g && g == b, "{r} {g} {b}");
        }
    }
}
