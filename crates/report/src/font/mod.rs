//! Inter in two weights: shaping and measuring.

mod printable;
mod subset;

use std::ops::Range;

use rustybuzz::ttf_parser::Tag;
use rustybuzz::{Direction, Feature, ShapePlan, UnicodeBuffer, script};

use crate::ReportError;

pub(crate) use subset::{Subset, subset};

/// Height of a capital letter, per em; the same in both weights.
pub(crate) const CAP_HEIGHT: f64 = CAP_HEIGHT_PER_MILLE as f64 / 1000.0;
/// The same in thousandths of an em.
pub(crate) const CAP_HEIGHT_PER_MILLE: u16 = 727;
/// How far letters reach above the baseline, per em: room for Å and for accents.
pub(crate) const ASCENT: f64 = 0.969;
/// How far letters reach below the baseline, per em.
pub(crate) const DESCENT: f64 = 0.241;

static REGULAR: &[u8] = include_bytes!("../../fonts/Inter-400.ttf");
static SEMIBOLD: &[u8] = include_bytes!("../../fonts/Inter-600.ttf");

/// A weight of the font.
#[derive(Debug, Copy, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Face {
    /// 400.
    Regular,
    /// 600.
    SemiBold,
}

impl Face {
    /// Both weights.
    pub const ALL: [Self; 2] = [Self::Regular, Self::SemiBold];

    /// The weight as a number.
    #[must_use]
    pub const fn weight(self) -> u16 {
        match self {
            Self::Regular => 400,
            Self::SemiBold => 600,
        }
    }

    /// The name a document calls it by.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Regular => "Inter-Regular",
            Self::SemiBold => "Inter-SemiBold",
        }
    }

    /// The font file.
    pub(crate) const fn file(self) -> &'static [u8] {
        match self {
            Self::Regular => REGULAR,
            Self::SemiBold => SEMIBOLD,
        }
    }
}

/// How digits are drawn.
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub enum Figures {
    /// As the type designer meant them in running text.
    Running,
    /// All of one width, for numbers that stand under each other.
    Tabular,
}

/// One letter as it is drawn.
///
/// - Unit of the lengths: thousandths of the font size.
#[derive(Debug, Clone, PartialEq)]
pub struct Glyph {
    /// Its number in the font file.
    pub id: u16,
    /// How far it moves the pen.
    pub advance: i32,
    /// How far it is drawn from the pen, to the right.
    pub dx: i32,
    /// How far it is drawn from the pen, upwards.
    pub dy: i32,
    /// The letters of [`Shaped::text`] it stands for.
    pub letters: Range<usize>,
}

/// A text on one line, ready to be drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct Shaped {
    /// The text.
    pub text: String,
    /// The glyphs, from the left.
    pub glyphs: Vec<Glyph>,
    /// The weight.
    pub face: Face,
    /// The size in points.
    pub size: f64,
    /// The width in points, without spaces at the end.
    pub width: f64,
}

impl Shaped {
    /// The same text in another size.
    #[must_use]
    pub fn scaled(&self, scale: f64) -> Self {
        Self { size: self.size * scale, width: self.width * scale, ..self.clone() }
    }
}

/// The font, ready to shape and measure.
pub struct Fonts {
    faces: [Weight; 2],
}

struct Weight {
    face: rustybuzz::Face<'static>,
    running: ShapePlan,
    tabular: ShapePlan,
}

impl Fonts {
    /// Reads the font files built into the program.
    ///
    /// # Errors
    ///
    /// [`ReportError::Font`] if one of them is damaged.
    pub fn new() -> Result<Self, ReportError> {
        Ok(Self { faces: [Weight::read(Face::Regular)?, Weight::read(Face::SemiBold)?] })
    }

    /// The text as it can be printed: one line, each sign in the font.
    ///
    /// Signs that the font lacks become □, so that nobody reads a shorter sentence than was
    /// written. Line ends stay, for lines to be broken at.
    #[must_use]
    pub fn printable(&self, text: &str) -> String {
        printable::printable(text, |c| self.faces[0].face.glyph_index(c).is_some())
    }

    /// Shapes a printable text on one line.
    #[must_use]
    pub fn shape(&self, text: &str, face: Face, size: f64, figures: Figures) -> Shaped {
        let weight = &self.faces[face as usize];
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.set_direction(Direction::LeftToRight);
        buffer.set_script(script::LATIN);
        let plan = match figures {
            Figures::Running => &weight.running,
            Figures::Tabular => &weight.tabular,
        };
        let shaped = rustybuzz::shape_with_plan(&weight.face, plan, buffer);
        let glyphs = glyphs(&shaped, text, tracking(size));
        let ink = text.trim_end_matches([' ', '\u{a0}']).len();
        let units: i32 = glyphs.iter().filter(|g| g.letters.start < ink).map(|g| g.advance).sum();
        Shaped {
            width: f64::from(units) * size / 1000.0,
            text: text.to_owned(),
            glyphs,
            face,
            size,
        }
    }
}

impl std::fmt::Debug for Fonts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Fonts").finish_non_exhaustive()
    }
}

impl Weight {
    fn read(face: Face) -> Result<Self, ReportError> {
        let parsed =
            rustybuzz::Face::from_slice(face.file(), 0).ok_or(ReportError::Font(face.name()))?;
        let plan = |features: &[Feature]| {
            ShapePlan::new(&parsed, Direction::LeftToRight, Some(script::LATIN), None, features)
        };
        let tabular = Feature::new(Tag::from_bytes(b"tnum"), 1, ..);
        Ok(Self { running: plan(&[]), tabular: plan(&[tabular]), face: parsed })
    }
}

/// Letter spacing in thousandths: large type is set tighter, as in the window.
fn tracking(size: f64) -> i32 {
    match size {
        s if s >= 16.0 => -18,
        s if s >= 12.0 => -12,
        _ => -4,
    }
}

fn glyphs(shaped: &rustybuzz::GlyphBuffer, text: &str, tracking: i32) -> Vec<Glyph> {
    let starts: Vec<usize> = shaped.glyph_infos().iter().map(|i| i.cluster as usize).collect();
    let end_of =
        |start: usize| starts.iter().copied().filter(|&s| s > start).min().unwrap_or(text.len());
    let ends: Vec<usize> = if starts.is_sorted() {
        ends_in_order(&starts, text.len())
    } else {
        starts.iter().map(|&s| end_of(s)).collect()
    };
    shaped
        .glyph_infos()
        .iter()
        .zip(shaped.glyph_positions())
        .zip(starts.iter().zip(ends))
        .map(|((info, place), (&start, end))| Glyph {
            id: u16::try_from(info.glyph_id).unwrap_or(0),
            advance: if place.x_advance == 0 { 0 } else { place.x_advance + tracking },
            dx: place.x_offset,
            dy: place.y_offset,
            letters: start..end,
        })
        .collect()
}

/// Glyphs that share letters all get them; the writer of a file tells them apart.
fn ends_in_order(starts: &[usize], len: usize) -> Vec<usize> {
    let mut ends = vec![len; starts.len()];
    for i in (0..starts.len().saturating_sub(1)).rev() {
        ends[i] = if starts[i + 1] > starts[i] { starts[i + 1] } else { ends[i + 1] };
    }
    ends
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn has_the_letters_of_norwegian_and_sami() {
        let fonts = Fonts::new().expect("fonts");
        let letters = "æøåÆØÅšŋđŧžčáŠŊĐŦŽČÁ≥κ–«»“”•·−×✓○●ëéüАяΩ□";
        for face in Face::ALL {
            let shaped = fonts.shape(letters, face, 10.0, Figures::Running);
            assert!(shaped.glyphs.iter().all(|g| g.id != 0), "{face:?}");
        }
        assert_eq!(fonts.printable(letters), letters);
    }

    #[test]
    fn kerns_and_sets_digits_in_columns() {
        let fonts = Fonts::new().expect("fonts");
        let width = |text, figures| fonts.shape(text, Face::Regular, 100.0, figures).width;
        let apart = width("A", Figures::Running) + width("V", Figures::Running);
        assert!(width("AV", Figures::Running) < apart - 1.0);
        assert!((width("111", Figures::Tabular) - width("888", Figures::Tabular)).abs() < 0.01);
        assert!(width("111", Figures::Running) < width("888", Figures::Running));
    }

    #[test]
    fn spaces_at_the_end_have_no_width() {
        let fonts = Fonts::new().expect("fonts");
        let width = |text| fonts.shape(text, Face::Regular, 10.0, Figures::Running).width;
        assert!((width("ord ") - width("ord")).abs() < 0.001);
    }
}
