//! Everything a person reads, by language.
//!
//! The Fluent files of `ui/locales` are embedded here, so that the window and the program without
//! a window say the same. [`key`] is generated from the bokmål files: a missing text does not
//! compile. Bokmål is complete by definition; the other languages fall back to it.
//!
//! Knows nothing of rubrics, records or screens.

mod date;
#[rustfmt::skip]
#[expect(clippy::doc_markdown, reason = "the doc comments are the texts themselves")]
pub mod key;
mod lang;
mod number;
mod sources;
mod texts;

pub use date::{Stamp, StampError};
pub use lang::{Lang, UnknownLang};
pub use number::{decimal, decimal_f64};
pub use sources::sources;
pub use texts::{Arg, Key, Texts};
