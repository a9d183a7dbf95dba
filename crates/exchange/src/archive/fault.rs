//! What may be wrong with an archive, whatever it holds.

use crate::FileKind;

/// Why an archive is not read on. Who asked for it says so in words of its own.
#[derive(Debug)]
pub(crate) enum Fault {
    /// No bytes at all.
    Empty,
    /// The file is larger than it may be.
    TooLarge { bytes: u64, limit: u64 },
    /// Encrypted with age.
    Encrypted,
    /// Another kind of file.
    NotZstd,
    /// The file stops in the middle.
    Truncated { unpacked: u64 },
    /// The compressed bytes are damaged.
    Damaged { unpacked: u64, detail: String },
    /// Unpacking would need more memory than is given to it.
    WindowTooLarge { log: u32, limit: u32 },
    /// More comes out than may.
    UnpacksTooLarge { limit: u64 },
    /// More comes out of so few bytes than any real file holds.
    Ratio { limit: u64 },
    /// Something follows the compressed archive in the file.
    TrailingBytes { bytes: u64 },
    /// Something follows the end of the archive within.
    AfterArchive { offset: u64 },
    /// No header of a member where one has to stand.
    NotAnArchive { offset: u64 },
    /// A link, directory or device instead of a file.
    NotAFile { name: String, kind: FileKind },
}
