//! Bundles: `tar.zst` files of signed records.
//!
//! Members, always these and in this order: `manifest.json`, `manifest.sig`,
//! `records.jsonl`, `trust.jsonl`, `README.txt`. A bundle has one form: the same
//! input gives the same bytes, and a reader takes no other.

mod archive;
mod limits;
mod line;
mod manifest;
mod name;
mod pack;
mod signature;
mod unpack;

pub use limits::Limits;
pub use line::Why;
pub use manifest::{Manifest, Member, RubricRef};
pub use name::{is_bundle_name, name_fits};
pub use pack::{Bundle, PackInput, pack};
pub use unpack::{Rejected, Unpacked, unpack};

/// The members, in the order they stand in.
const MEMBERS: [&str; 5] = [MANIFEST, SIGNATURE, RECORDS, TRUST, README];
pub(crate) const MANIFEST: &str = "manifest.json";
const SIGNATURE: &str = "manifest.sig";
const RECORDS: &str = "records.jsonl";
const TRUST: &str = "trust.jsonl";
const README: &str = "README.txt";

#[cfg(test)]
mod tests;
