//! How far two scorings of the same can lie apart, and what can be said of a change.
//!
//! Plain numbers in, plain numbers out: knows no rubric, no visit and no file. No clock, no random
//! numbers.
//!
//! # Example
//!
//! ```
//! use agreement::{Comparison, Said, Spread, Variation, changes};
//!
//! // Twenty visits that two assessors scored apart: how far they lay from each other.
//! let apart = [0.2, -0.1, 0.3, 0.0, -0.2, 0.1, 0.4, -0.3, 0.1, 0.0,
//!              0.2, -0.1, 0.0, 0.1, -0.2, 0.3, -0.1, 0.0, 0.2, -0.3];
//! let rater = Spread::of_pairs(&apart).expect("enough visits");
//! let variation = Variation { rater: Some(rater.upper), day: None };
//! let grown = Comparison { before: 3.2, now: 4.4, raters: (1, 1), days: (1, 1), variation };
//! // From day to day it was not measured: so nothing more than possible.
//! assert_eq!(changes(&[grown])[0].said, Said::Possible);
//! ```

mod change;
mod spread;
mod trials;

pub use change::{Comparison, Judged, Said, Variation, changes};
pub use spread::{FEWEST_PAIRS, Spread};
pub use trials::{TrialError, trial_error};
