use std::collections::BTreeMap;

use sha2::{Digest, Sha256};
use subsetter::GlyphRemapper;

use super::{Face, Shaped};
use crate::ReportError;

/// A font with only the letters one document uses.
#[derive(Debug)]
pub(crate) struct Subset {
    /// The weight it was made from.
    pub(crate) face: Face,
    /// The font file.
    pub(crate) file: Vec<u8>,
    /// The name with the six letters that mark a subset.
    pub(crate) name: String,
    new_ids: GlyphRemapper,
}

impl Subset {
    /// The number of a glyph in this file.
    pub(crate) fn id(&self, glyph: u16) -> u16 {
        self.new_ids.get(glyph).unwrap_or(0)
    }
}

/// Keeps only the glyphs that the texts use, for each weight that is used at all.
///
/// - Guarantee: the same texts give the same bytes.
///
/// # Errors
///
/// [`ReportError::Subset`] if the font file cannot be taken apart.
pub(crate) fn subset<'a>(
    texts: impl Iterator<Item = &'a Shaped>,
) -> Result<Vec<Subset>, ReportError> {
    let mut used: BTreeMap<Face, Vec<u16>> = BTreeMap::new();
    for text in texts {
        used.entry(text.face).or_default().extend(text.glyphs.iter().map(|g| g.id));
    }
    used.into_iter().map(|(face, glyphs)| cut(face, glyphs)).collect()
}

fn cut(face: Face, mut glyphs: Vec<u16>) -> Result<Subset, ReportError> {
    glyphs.sort_unstable();
    glyphs.dedup();
    let new_ids = GlyphRemapper::new_from_glyphs_sorted(&glyphs);
    let file = subsetter::subset(face.file(), 0, &new_ids)
        .map_err(|source| ReportError::Subset { face: face.name(), source })?;
    let name = format!("{}+{}", letters(&file), face.name());
    Ok(Subset { face, file, name, new_ids })
}

/// Six capital letters from the content, so that they are the same in every run.
fn letters(file: &[u8]) -> String {
    Sha256::digest(file).iter().take(6).map(|byte| char::from(b'A' + byte % 26)).collect()
}
