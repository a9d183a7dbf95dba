//! Rubric packages: `.vrubric` files, and the owner's signature in them.
//!
//! A `.vrubric` is the `tar.zst` of a package's files. It has one form: the same
//! files give the same bytes, and a reader takes no other. Whether the files are
//! a rubric is not asked here, and whether the owner's key is trusted is not either.

pub mod key_file;
mod limits;
mod name;
mod open;
mod pack;
mod refusal;
mod signature;

pub use limits::PackageLimits;
pub use name::package_file_name;
pub use open::open_package;
pub use pack::{PackageError, pack_package};
pub use refusal::PackageRefusal;
pub use signature::{Signed, sign_package, verify_package};

#[cfg(test)]
mod tests;
