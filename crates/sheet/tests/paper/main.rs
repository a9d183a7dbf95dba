//! Plans and sheets of answers that people fill in with the programs they have.

mod own;
mod plan;
mod zipped;
