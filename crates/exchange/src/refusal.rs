//! Why a bundle is not taken.

use std::fmt;

use record::PublicKey;

/// What is wrong with a bundle as a whole. Nothing of it is used then; whoever
/// holds the bytes keeps them.
///
/// `Display` is English, for logs; the data is what a sentence in the reader's
/// language needs. Names come from the file and are cut short.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Refusal {
    /// No bytes at all: a placeholder of a sync program.
    #[error("the bundle is empty")]
    Empty,
    /// Larger than a bundle may be.
    #[error("the bundle has {bytes} bytes, more than {limit}")]
    TooLarge {
        /// How large it is.
        bytes: u64,
        /// How large it may be.
        limit: u64,
    },
    /// Encrypted with age; to be decrypted first.
    #[error("the bundle is encrypted")]
    Encrypted,
    /// Another kind of file.
    #[error("this is not a bundle")]
    NotABundle,
    /// The file stops in the middle: half copied, or not yet synced.
    #[error("the bundle ends too early, after {unpacked} unpacked bytes")]
    Truncated {
        /// How much could be unpacked.
        unpacked: u64,
    },
    /// The compressed bytes are damaged.
    #[error("the bundle is damaged after {unpacked} unpacked bytes: {detail}")]
    Damaged {
        /// How much could be unpacked.
        unpacked: u64,
        /// What the decompressor says.
        detail: String,
    },
    /// Unpacking would need more memory than is given to it.
    #[error("the bundle needs a window of 2^{log} bytes, more than 2^{limit}")]
    WindowTooLarge {
        /// What it asks for, as a power of two.
        log: u32,
        /// What it may ask for.
        limit: u32,
    },
    /// More comes out than may.
    #[error("the bundle unpacks to more than {limit} bytes")]
    UnpacksTooLarge {
        /// How much may come out.
        limit: u64,
    },
    /// More comes out of so few bytes than any real bundle holds.
    #[error("the bundle unpacks to more than {limit} times its size")]
    Ratio {
        /// How many times its size may come out.
        limit: u64,
    },
    /// Something follows the bundle in the file.
    #[error("{bytes} bytes follow the bundle")]
    TrailingBytes {
        /// How many.
        bytes: u64,
    },
    /// Something follows the end of the archive within.
    #[error("something follows the end of the archive, at byte {offset}")]
    AfterArchive {
        /// Where in the unpacked archive.
        offset: u64,
    },
    /// What came out is no tar archive.
    #[error("no member of an archive at byte {offset}")]
    NotAnArchive {
        /// Where in the unpacked archive.
        offset: u64,
    },
    /// A link, directory or device instead of a file.
    #[error("member {name:?} is not a file but {kind:?}")]
    NotAFile {
        /// Its name.
        name: String,
        /// What it is.
        kind: FileKind,
    },
    /// A name that leads somewhere.
    #[error("member {name:?} has a path in its name")]
    PathInName {
        /// The name.
        name: String,
    },
    /// A member no bundle has.
    #[error("no bundle has a member {name:?}")]
    UnknownMember {
        /// Its name.
        name: String,
    },
    /// A member that is there twice.
    #[error("member {name} stands there twice")]
    DuplicateMember {
        /// Its name.
        name: &'static str,
    },
    /// A member is missing, or not in its place.
    #[error("member {name} is missing")]
    MissingMember {
        /// Its name.
        name: &'static str,
        /// What stands in its place, if anything does.
        found: Option<&'static str>,
    },
    /// Fields of a member's header that are not as every bundle has them.
    #[error("the header of member {name} is not as it has to be")]
    OddHeader {
        /// The member.
        name: &'static str,
    },
    /// The manifest cannot be read.
    #[error("cannot read the manifest: {detail}")]
    ManifestForm {
        /// What is wrong.
        detail: String,
    },
    /// Made by a newer program, in a form this one does not know. To be kept, and
    /// tried again after an update.
    #[error("the bundle has form {major}, made by {app:?}: this program is too old")]
    Newer {
        /// The form.
        major: u64,
        /// The program that made it.
        app: String,
    },
    /// Needs something this program cannot do yet.
    #[error("the bundle needs {needs:?}: this program is too old")]
    NewerNeeds {
        /// What it needs.
        needs: Vec<String>,
    },
    /// The signature of the manifest cannot be read.
    #[error("cannot read the signature of the manifest")]
    SignatureForm,
    /// The manifest was not signed with the key it names, or was changed since.
    #[error("the manifest was not signed with key {signer}")]
    SignatureFails {
        /// The key it names.
        signer: PublicKey,
    },
    /// A member has another size than the signed manifest says.
    #[error("member {name} has {found} bytes, not {expected}")]
    SizeDiffers {
        /// The member.
        name: &'static str,
        /// What the manifest says.
        expected: u64,
        /// What is there.
        found: u64,
    },
    /// A member has other bytes than were signed.
    #[error("member {name} was changed")]
    HashDiffers {
        /// The member.
        name: &'static str,
    },
    /// A member has another number of lines than the signed manifest says.
    #[error("member {name} has {found} lines, not {expected}")]
    CountDiffers {
        /// The member.
        name: &'static str,
        /// What the manifest says.
        expected: u64,
        /// What is there.
        found: u64,
    },
    /// More records than may be.
    #[error("the bundle has more than {limit} records")]
    TooManyRecords {
        /// How many may be.
        limit: u64,
    },
    /// A line, or a member that is read whole, is longer than may be.
    #[error("line {line} of member {name} has more than {limit} bytes")]
    LineTooLong {
        /// The member.
        name: &'static str,
        /// Which line, from 1.
        line: u64,
        /// How long it may be.
        limit: u64,
    },
}

/// What a member of an archive is, if not a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    /// A directory.
    Directory,
    /// A symbolic link.
    Symlink,
    /// A hard link.
    HardLink,
    /// A device.
    Device,
    /// A pipe.
    Pipe,
    /// A file with holes, whose size is not what its header says.
    Sparse,
    /// An extension of the format, which renames or resizes what follows it.
    Extension,
    /// Something else.
    Other,
}

impl fmt::Display for FileKind {
    /// One word, for a text to choose by.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Directory => "directory",
            Self::Symlink => "symlink",
            Self::HardLink => "hard-link",
            Self::Device => "device",
            Self::Pipe => "pipe",
            Self::Sparse => "sparse",
            Self::Extension => "extension",
            Self::Other => "other",
        })
    }
}

impl Refusal {
    /// A short name of the situation that stays the same between versions.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty => "bundle-empty",
            Self::TooLarge { .. } => "bundle-too-large",
            Self::Encrypted => "bundle-encrypted",
            Self::NotABundle => "bundle-not-a-bundle",
            Self::Truncated { .. } => "bundle-truncated",
            Self::Damaged { .. } => "bundle-damaged",
            Self::WindowTooLarge { .. } => "bundle-window-too-large",
            Self::UnpacksTooLarge { .. } => "bundle-unpacks-too-large",
            Self::Ratio { .. } => "bundle-ratio",
            Self::TrailingBytes { .. } => "bundle-trailing-bytes",
            Self::AfterArchive { .. } => "bundle-after-archive",
            Self::NotAnArchive { .. } => "bundle-not-an-archive",
            Self::NotAFile { .. } => "bundle-not-a-file",
            Self::PathInName { .. } => "bundle-path-in-name",
            Self::UnknownMember { .. } => "bundle-unknown-member",
            Self::DuplicateMember { .. } => "bundle-duplicate-member",
            Self::MissingMember { .. } => "bundle-missing-member",
            Self::OddHeader { .. } => "bundle-odd-header",
            Self::ManifestForm { .. } => "bundle-manifest-form",
            Self::Newer { .. } => "bundle-newer",
            Self::NewerNeeds { .. } => "bundle-newer-needs",
            Self::SignatureForm => "bundle-signature-form",
            Self::SignatureFails { .. } => "bundle-signature-fails",
            Self::SizeDiffers { .. } => "bundle-size-differs",
            Self::HashDiffers { .. } => "bundle-hash-differs",
            Self::CountDiffers { .. } => "bundle-count-differs",
            Self::TooManyRecords { .. } => "bundle-too-many-records",
            Self::LineTooLong { .. } => "bundle-line-too-long",
        }
    }

    /// True if the same file may be taken later: it is still on its way, or waits
    /// for a newer program.
    #[must_use]
    pub fn may_pass_later(&self) -> bool {
        matches!(
            self,
            Self::Empty | Self::Truncated { .. } | Self::Newer { .. } | Self::NewerNeeds { .. }
        )
    }
}
