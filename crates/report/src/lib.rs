//! Display list, charts, page layout, SVG and PDF.
//!
//! Exists so that a result looks the same on the screen and on paper. Takes its own
//! [`ReportInput`] and gives bytes: it knows no record, no SQL and no rubric, opens no file and
//! reads no clock.

pub mod display;
mod error;
mod font;
mod input;
mod palette;
mod paragraph;

pub use error::ReportError;
pub use font::{Face, Figures, Fonts, Glyph, Shaped};
pub use input::*;
