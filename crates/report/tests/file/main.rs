//! The finished files: what they look like, what they say, and the rules they keep.

mod blank_sheet;
mod changes;
mod drawings;
mod editions;
mod golden;
mod layout;
mod letters;
mod links;
mod lix;
mod packages;
mod pages;
mod proof;
mod reader;
mod recovery;
mod seal;
mod second;
mod structure;
mod words;
