//! Bundles and rubric packages for other machines: pack, verify, unpack; transports.
//!
//! Records leave a machine in one file that nobody edits, and arrive on another
//! that believes nothing of it: every byte is bounded, hashed and signed before
//! it counts. This crate knows records as signed bytes, not what stands in them;
//! it reads no clock and draws no random numbers. Only [`transport`] touches a disk.

mod archive;
pub mod bundle;
mod error;
pub mod package;
mod refusal;
pub mod transport;

pub use bundle::{
    Bundle, Limits, Manifest, Member, PackInput, Rejected, RubricRef, Unpacked, Why,
    is_bundle_name, name_fits, pack, unpack,
};
pub use error::ExchangeError;
pub use package::{
    PackageError, PackageLimits, PackageRefusal, Signed, key_file, open_package, pack_package,
    package_file_name, sign_package, verify_package,
};
pub use refusal::{FileKind, Refusal};
