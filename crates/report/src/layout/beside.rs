use crate::display::{Command, Role};
use crate::paragraph::{Line, Ruling, Span, advance};

use super::flow::{Flow, Setting, drawn, inked, said};
use super::pages::Strip;

/// Text that stands beside other text: line by line, each with its own element.
pub(crate) struct Beside<'a> {
    /// Where it begins.
    pub(crate) left: f64,
    /// How wide it may be.
    pub(crate) width: f64,
    /// The words.
    pub(crate) spans: Vec<Span>,
    /// What the element is.
    pub(crate) role: Role,
    /// The language of the words, where it is another than around them.
    pub(crate) lang: Option<&'a str>,
}

/// How words that came and went are called by a reader.
pub(crate) struct Spoken<'a> {
    pub(crate) came: &'a dyn Fn(&str) -> String,
    pub(crate) went: &'a dyn Fn(&str) -> String,
}

impl Flow<'_> {
    /// Writes texts side by side, the first lines at one height; one alone is a paragraph.
    ///
    /// - Guarantee: read one after the other, each whole.
    pub(crate) fn beside(&mut self, texts: &[Beside], setting: Setting, spoken: Option<&Spoken>) {
        let broken: Vec<Vec<Line>> =
            texts.iter().map(|text| self.lines(&text.spans, setting, text.width)).collect();
        let count = broken.iter().map(Vec::len).max().unwrap_or(0);
        let mut strips = vec![Strip { height: setting.leading, ..Strip::default() }; count];
        for (text, lines) in texts.iter().zip(&broken) {
            self.tree.open_in(text.role.clone(), text.lang);
            for (line, strip) in lines.iter().zip(&mut strips) {
                let commands = self.line(line, text.left, setting.baseline(), spoken);
                strip.commands.extend(commands);
            }
            self.tree.close();
        }
        for (i, mut strip) in strips.into_iter().enumerate() {
            strip.keep = i + 1 < count && (count <= 3 || i == 0 || i + 2 == count);
            self.push(strip);
        }
    }

    /// A line as content; words that came or went are elements of their own.
    fn line(
        &mut self,
        line: &Line,
        left: f64,
        baseline: f64,
        spoken: Option<&Spoken>,
    ) -> Vec<Command> {
        let Some(spoken) = spoken else {
            return said(self.tree.content(), drawn(line, left, baseline));
        };
        let (mut x, mut commands) = (left, Vec::new());
        for piece in &line.pieces {
            let words = piece.shaped.text.trim();
            let role = match piece.ruling {
                Ruling::None => None,
                Ruling::Under => Some(Role::Changed { alt: (spoken.came)(words), gone: false }),
                Ruling::Through => Some(Role::Changed { alt: (spoken.went)(words), gone: true }),
            };
            let is_changed = role.is_some();
            role.into_iter().for_each(|role| self.tree.open(role));
            commands.extend(said(self.tree.content(), inked(piece, x, baseline)));
            if is_changed {
                self.tree.close();
            }
            x += advance(&piece.shaped);
        }
        commands
    }
}
