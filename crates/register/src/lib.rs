//! Kindergarten registers read into one list.
