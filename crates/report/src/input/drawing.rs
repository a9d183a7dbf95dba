//! Which drawing, and for what background.

use serde::{Deserialize, Serialize};

/// A drawing of the result.
#[derive(Debug, Copy, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum ChartKind {
    /// Sub-scales with their means, then all items, strongest first.
    Profile,
    /// Items alone, strongest first.
    Items,
    /// The groups of the kindergarten as dots.
    Groups,
    /// The visits of the group, one after the other.
    Trend,
    /// Beside the kindergarten's own assessment.
    Compare,
    /// Two assessors.
    Assessors,
    /// One item, level by level.
    Ladder,
}

impl ChartKind {
    /// Every drawing.
    pub const ALL: [Self; 7] = [
        Self::Profile,
        Self::Items,
        Self::Groups,
        Self::Trend,
        Self::Compare,
        Self::Assessors,
        Self::Ladder,
    ];

    /// The word it has on the command line.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Profile => "profile",
            Self::Items => "items",
            Self::Groups => "groups",
            Self::Trend => "trend",
            Self::Compare => "compare",
            Self::Assessors => "assessors",
            Self::Ladder => "ladder",
        }
    }
}

/// How a drawing is written for the window.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SvgOptions {
    /// Put before every id, so that two drawings can stand in one page.
    pub id_prefix: String,
    /// Light or dark.
    pub palette: Palette,
}

/// The colours of a drawing.
#[derive(Debug, Copy, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum Palette {
    /// On white; also what is printed.
    Light,
    /// On the dark theme of the window.
    Dark,
    /// Black on white, for printers without colours.
    Print,
}

/// A drawing with everything it says in words and numbers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Drawing {
    /// What it is called.
    pub title: String,
    /// What it shows, in words.
    pub description: String,
    /// The picture.
    pub svg: String,
    /// The numbers.
    pub table: Numbers,
}

/// The numbers of a drawing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Numbers {
    /// What the table is called.
    pub caption: String,
    /// The heads of the columns.
    pub head: Vec<String>,
    /// The rows; the first cell of each says what the row is about.
    pub rows: Vec<Vec<String>>,
}
