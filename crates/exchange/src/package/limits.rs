//! How much a rubric package may ask of the machine that reads it.

use crate::archive::Bounds;

/// Bounds of what is read. They are held against what really comes out, never
/// against what the file declares.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackageLimits {
    /// The `.vrubric`. Unit: bytes.
    pub packed: u64,
    /// The archive in it. Unit: bytes.
    pub unpacked: u64,
    /// How many times the size of the `.vrubric` may come out of it.
    pub ratio: u64,
    /// The ratio is not asked before this much came out. Unit: bytes.
    pub ratio_after: u64,
    /// How many files.
    pub files: u64,
    /// One file. Unit: bytes.
    pub file: u64,
    /// Memory to unpack with, as a power of two of bytes.
    pub window_log: u32,
}

impl PackageLimits {
    pub(super) fn bounds(&self) -> Bounds {
        let Self { packed, unpacked, ratio, ratio_after, window_log, .. } = *self;
        Bounds { packed, unpacked, ratio, ratio_after, window_log }
    }
}

impl Default for PackageLimits {
    /// Room for the longest manual in every language.
    fn default() -> Self {
        Self {
            packed: 16 << 20,
            unpacked: 32 << 20,
            ratio: 200,
            ratio_after: 1 << 20,
            files: 64,
            file: 4 << 20,
            window_log: 23,
        }
    }
}
