//! Kindergarten registers read into one list.
//!
//! The registers spell the same things differently, and carry more than is
//! needed: contact persons above all. This crate exists so that the rest of the
//! program meets one [`Unit`], and never a person. It knows nothing of rubrics,
//! records or the workspace; bytes come in, a list goes out. No disk, no clock.
//!
//! # Example
//!
//! ```
//! let file = br#"{"EnhetListe": [{"Organisasjonsnummer": "100011379",
//!     "Navn": "Solsletta barnehage", "Kommunenummer": "1103",
//!     "ErAktiv": true, "ErBarnehage": true}]}"#;
//! let reading = register::read(file)?;
//! assert_eq!(reading.source, register::Source::NbrV4);
//! assert_eq!(reading.units[0].name, "Solsletta barnehage");
//! # Ok::<(), register::RegisterError>(())
//! ```

mod enhetsregisteret;
mod error;
mod field;
mod name;
mod nbr;
mod number;
mod reading;
mod sift;
mod unit;
mod wrapper;

pub use error::{LooksLike, RegisterError};
pub use number::{NumberError, OrganisationNumber};
pub use reading::{BadNumber, EXAMPLES, Reading, Skipped, read};
pub use unit::{Coordinate, LanguageForm, Ownership, Unit};
pub use wrapper::Source;

/// The largest file that is read, in bytes. The whole national list is about a tenth of it.
pub const LARGEST_FILE: usize = 64 * 1024 * 1024;

#[cfg(test)]
mod forms;
#[cfg(test)]
mod hostile;
