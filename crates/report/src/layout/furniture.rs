//! What stands at the top and the foot of every page: small words and rules, seen and not read.

use crate::display::{Anchor, Artifact, Command, Text};
use crate::font::{Face, Figures, Fonts};
use crate::palette::LIGHT;

/// The font size of small words.
pub(crate) const SIZE: f64 = 9.5;

/// Commands that are seen and not read.
pub(crate) fn artifact(kind: Artifact, commands: Vec<Command>) -> Vec<Command> {
    let mut all = vec![Command::Artifact(kind)];
    all.extend(commands);
    all.push(Command::End);
    all
}

/// Quiet words on one line.
pub(crate) fn text(fonts: &Fonts, words: &str, x: f64, y: f64, anchor: Anchor) -> Command {
    let words = fonts.printable(words).replace('\n', " ");
    let shaped = fonts.shape(&words, Face::Regular, SIZE, Figures::Tabular);
    Command::Text(Text { x, y, anchor, colour: LIGHT.quiet, shaped })
}

/// How wide words on one line are.
pub(crate) fn width(fonts: &Fonts, words: &str) -> f64 {
    fonts.shape(words, Face::Regular, SIZE, Figures::Tabular).width
}

/// Cuts a running head that is too long; the whole name stands on the first page.
pub(crate) fn fitted(fonts: &Fonts, words: &str, room: f64) -> String {
    let words = fonts.printable(words).replace('\n', " ");
    if width(fonts, &words) <= room {
        return words;
    }
    let mut short = words;
    while short.pop().is_some() {
        let cut = format!("{}…", short.trim_end());
        if width(fonts, &cut) <= room {
            return cut;
        }
    }
    short
}
