//! How much a bundle may ask of the machine that reads it.

use crate::archive::Bounds;

/// Bounds of what is read. They are held against what really comes out, never
/// against what the file declares.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// The file. Unit: bytes.
    pub packed: u64,
    /// All that is unpacked from it. Unit: bytes.
    pub unpacked: u64,
    /// How many times the size of the file may come out of it.
    pub ratio: u64,
    /// The ratio is not asked before this much came out. Unit: bytes.
    pub ratio_after: u64,
    /// Records and trust records together.
    pub records: u64,
    /// One record, or the manifest. Unit: bytes.
    pub line: u64,
    /// Memory to unpack with, as a power of two of bytes.
    pub window_log: u32,
}

impl Limits {
    pub(super) fn bounds(&self) -> Bounds {
        Bounds {
            packed: self.packed,
            unpacked: self.unpacked,
            ratio: self.ratio,
            ratio_after: self.ratio_after,
            window_log: self.window_log,
        }
    }
}

impl Default for Limits {
    /// Room for twenty years of a municipality's records, and an end to bombs.
    fn default() -> Self {
        Self {
            packed: 64 << 20,
            unpacked: 512 << 20,
            ratio: 200,
            ratio_after: 1 << 20,
            records: 1_000_000,
            line: 16 << 20,
            window_log: 27,
        }
    }
}
