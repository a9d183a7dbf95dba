//! The finished files: what they look like, what they say, and the rules they keep.

mod blank_sheet;
mod changes;
mod golden;
mod layout;
mod packages;
mod pages;
mod proof;
mod reader;
mod structure;
mod words;
