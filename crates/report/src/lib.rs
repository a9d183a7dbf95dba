//! Display list, charts, page layout, SVG and PDF.
//!
//! Exists so that a result looks the same on the screen and on paper. Takes its own
//! [`ReportInput`] and gives bytes: it knows no record, no SQL and no rubric, opens no file and
//! reads no clock.

mod input;

pub use input::*;
