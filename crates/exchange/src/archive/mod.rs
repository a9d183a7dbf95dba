//! The one form of `tar.zst` that this program writes, and reads from strangers.
//!
//! Bundles and rubric packages are archives of it; which members they have, and
//! what stands in those, is theirs to say.

mod fault;
mod members;
mod stream;

pub(crate) use fault::Fault;
pub(crate) use members::{Archive, Found, leads_somewhere, shown, write};
pub(crate) use stream::{Bounds, Stream};

use std::io::Write as _;

/// zstd's level: beyond it archives hardly get smaller.
const LEVEL: i32 = 9;

/// One zstd frame with its content's size and checksum.
pub(crate) fn compress(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut encoder = zstd::stream::write::Encoder::new(Vec::new(), LEVEL)?;
    encoder.include_checksum(true)?;
    encoder.include_contentsize(true)?;
    encoder.set_pledged_src_size(Some(bytes.len() as u64))?;
    encoder.write_all(bytes)?;
    encoder.finish()
}
