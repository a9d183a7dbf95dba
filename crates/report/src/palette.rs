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
    /// A person should look.
    pub(crate) look: Rgb,
    /// The tint behind it.
    pub(crate) look_tint: Rgb,
}

/// On white; also what is printed.
pub(crate) const LIGHT: Colours = Colours {
    ink: Rgb(0x22, 0x28, 0x2e),
    quiet: Rgb(0x57, 0x5e, 0x66),
    line: Rgb(0xd6, 0xd9, 0xdc),
    edge: Rgb(0x70, 0x78, 0x80),
    paper: Rgb(0xff, 0xff, 0xff),
    tint: Rgb(0xf2, 0xf6, 0xf5),
    score: Rgb(0x0b, 0x6b, 0x51),
    score_mid: Rgb(0x6d, 0xae, 0x9a),
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
    look: Rgb(0xe4, 0xb0, 0x5a),
    look_tint: Rgb(0x3a, 0x2f, 0x1a),
};

impl Palette {
    pub(crate) const fn colours(self) -> &'static Colours {
        match self {
            Self::Light | Self::Print => &LIGHT,
            Self::Dark => &DARK,
        }
    }
}
