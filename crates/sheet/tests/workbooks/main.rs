//! Workbooks written, spoilt, and read back.

mod fixture;
mod hostile;
mod malformed;
mod round_trip;
mod sketch;
