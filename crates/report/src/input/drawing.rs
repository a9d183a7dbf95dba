//! Which drawing, and for what background.

use serde::Deserialize;

/// A drawing of the result.
#[derive(Debug, Copy, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum ChartKind {
    /// Sub-scales with their means, then all items, strongest first.
    Profile,
    /// Items alone, strongest first.
    Items,
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
}
