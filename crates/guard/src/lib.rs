//! Points out what could identify a person in a note.
//!
//! Notes are about what a kindergarten offers, not about who was there. This crate exists so that
//! a number, an address or a name that slipped in is seen by the person who wrote it, while there
//! is time to change it. It blocks nothing, changes nothing and sends nothing: text comes in, a
//! list of places goes out. It knows nothing of notes, assessments or the window. No disk, no
//! clock, no random numbers.
//!
//! What it says is a guess. A rare name passes unseen and a word may look like a name; figures on
//! invented sentences are printed by `tests/sentences.rs`.
//!
//! # Example
//!
//! ```
//! use guard::{Allowed, MarkKind, look};
//!
//! let note = "På avdelingen trøstet Kari en gutt.";
//! let marks = look(note, &Allowed::default());
//! assert_eq!(marks.len(), 1);
//! assert_eq!(marks[0].kind, MarkKind::PersonName);
//! assert_eq!((marks[0].from, marks[0].to), (22, 26));
//!
//! assert!(look(note, &Allowed::new(["Kari"])).is_empty());
//! ```

mod allowed;
mod digits;
mod email;
mod fold;
mod identity;
mod look;
mod mark;
mod person;
mod phone;
mod phrases;
mod public;
mod steps;
mod token;

pub use allowed::Allowed;
pub use look::look;
pub use mark::{Mark, MarkKind};
pub use public::{GAP, PublicText, Staff, StaffRole, Taken, TakenKind, public_text};

#[cfg(test)]
mod hostile;
