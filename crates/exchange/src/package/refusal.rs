//! Why a rubric package is not taken.

use crate::FileKind;

macro_rules! refusals {
    ($($(#[$doc:meta])* $variant:ident = $code:literal, $english:literal
        { $($(#[$field_doc:meta])* $field:ident: $type:ty),* $(,)? }),* $(,)?) => {
        /// What is wrong with a package, or with its signature. Nothing of it is used
        /// then.
        ///
        /// `Display` is English, for logs; the data is what a sentence in the reader's
        /// language needs. Names come from the file, are cut short and have no
        /// invisible characters.
        #[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
        #[non_exhaustive]
        pub enum PackageRefusal {
            $($(#[$doc])* #[error($english)] $variant { $($(#[$field_doc])* $field: $type),* }),*
        }

        impl PackageRefusal {
            /// Every code.
            pub const CODES: &'static [&'static str] = &[$($code),*];

            /// A short name of the situation that stays the same between versions.
            #[must_use]
            pub const fn code(&self) -> &'static str {
                match self { $(Self::$variant { .. } => $code),* }
            }

            /// The values its text needs, by name.
            #[must_use]
            pub fn args(&self) -> Vec<(&'static str, String)> {
                match self {
                    $(Self::$variant { $($field),* } => {
                        vec![$((stringify!($field), $field.to_string())),*]
                    }),*
                }
            }
        }
    };
}

refusals! {
    /// No bytes at all: a placeholder of a sync program.
    Empty = "package-empty", "the package is empty" {},
    /// Larger than a package may be.
    TooLarge = "package-too-large", "the package has {bytes} bytes, more than {limit}" {
        /// How large it is.
        bytes: u64,
        /// How large it may be.
        limit: u64,
    },
    /// Encrypted with age; to be decrypted first.
    Encrypted = "package-encrypted", "the package is encrypted" {},
    /// Another kind of file.
    NotAPackage = "package-not-a-package", "this is not a rubric package" {},
    /// A bundle of assessments instead of a rubric.
    IsABundle = "package-is-a-bundle", "this is a bundle of records, not a rubric package" {},
    /// The file stops in the middle: half copied, or not yet synced.
    Truncated = "package-truncated", "the package ends too early, after {unpacked} unpacked bytes" {
        /// How much could be unpacked.
        unpacked: u64,
    },
    /// The compressed bytes are damaged.
    Damaged = "package-damaged", "the package is damaged after {unpacked} unpacked bytes: {detail}" {
        /// How much could be unpacked.
        unpacked: u64,
        /// What the decompressor says.
        detail: String,
    },
    /// Unpacking would need more memory than is given to it.
    WindowTooLarge = "package-window-too-large",
        "the package needs a window of 2^{log} bytes, more than 2^{limit}" {
        /// What it asks for, as a power of two.
        log: u32,
        /// What it may ask for.
        limit: u32,
    },
    /// More comes out than may.
    UnpacksTooLarge = "package-unpacks-too-large", "the package unpacks to more than {limit} bytes" {
        /// How much may come out.
        limit: u64,
    },
    /// More comes out of so few bytes than any real package holds.
    Ratio = "package-ratio", "the package unpacks to more than {limit} times its size" {
        /// How many times its size may come out.
        limit: u64,
    },
    /// Something follows the package in the file.
    TrailingBytes = "package-trailing-bytes", "{bytes} bytes follow the package" {
        /// How many.
        bytes: u64,
    },
    /// Something follows the end of the archive within.
    AfterArchive = "package-after-archive",
        "something follows the end of the archive, at byte {offset}" {
        /// Where in the unpacked archive.
        offset: u64,
    },
    /// What came out is no tar archive.
    NotAnArchive = "package-not-an-archive", "no member of an archive at byte {offset}" {
        /// Where in the unpacked archive.
        offset: u64,
    },
    /// A link, directory, device or extension instead of a file.
    NotAFile = "package-not-a-file", "member {name:?} is not a file but a {kind}" {
        /// Its name.
        name: String,
        /// What it is.
        kind: FileKind,
    },
    /// A name that leads somewhere.
    PathInName = "package-path-in-name", "file {name:?} has a path in its name" {
        /// The name.
        name: String,
    },
    /// A name that is not UTF-8.
    NameNotText = "package-name-not-text", "the name {name:?} is not text" {
        /// What of it is text.
        name: String,
    },
    /// A name longer than a package's files have.
    NameTooLong = "package-name-too-long", "the name {name:?} has more than {limit} bytes" {
        /// The name.
        name: String,
        /// How long it may be.
        limit: u64,
    },
    /// A name with a character that not every system takes, or nobody sees.
    NameOdd = "package-name-odd", "the name {name:?} has {character} in it" {
        /// The name.
        name: String,
        /// The character, as `U+202E`.
        character: String,
    },
    /// A name that is a device on Windows.
    NameReserved = "package-name-reserved", "the name {name:?} is a device on Windows" {
        /// The name.
        name: String,
    },
    /// A file that is there twice.
    DuplicateName = "package-duplicate-name", "file {name} stands there twice" {
        /// Its name.
        name: String,
    },
    /// Two files that are one where case does not count.
    SameButForCase = "package-same-but-for-case", "the names {name} and {other} differ only in case" {
        /// The later name.
        name: String,
        /// The earlier one.
        other: String,
    },
    /// A file that stands after one it should stand before.
    OutOfOrder = "package-out-of-order", "file {name} is not in the order of names" {
        /// Its name.
        name: String,
    },
    /// Fields of a file's header that are not as every package has them.
    OddHeader = "package-odd-header", "the header of file {name} is not as it has to be" {
        /// The file.
        name: String,
    },
    /// More files than may be.
    TooManyFiles = "package-too-many-files", "the package has more than {limit} files" {
        /// How many may be.
        limit: u64,
    },
    /// A file larger than may be.
    FileTooLarge = "package-file-too-large", "file {name} has more than {limit} bytes" {
        /// The file.
        name: String,
        /// How large it may be.
        limit: u64,
    },
    /// An archive in the archive.
    NestedArchive = "package-nested-archive", "file {name} is an archive itself" {
        /// The file.
        name: String,
    },
    /// An archive without files.
    NoFiles = "package-no-files", "the package holds no files" {},

    /// Nobody signed it.
    Unsigned = "package-unsigned", "the package is not signed" {},
    /// The signature file is not in the one form it can have.
    SignatureForm = "package-signature-form",
        "cannot read signature.toml at line {line}, column {column}" {
        /// The line, counted from 1.
        line: u32,
        /// The column, counted from 1 in characters.
        column: u32,
    },
    /// A form of signature that this program does not know: most likely a newer one.
    SignatureFormat = "package-signature-format",
        "signature.toml has format {format}, which is unknown here" {
        /// The form.
        format: String,
    },
    /// A key in the signature file that this form does not have.
    SignatureKeyUnknown = "package-signature-key-unknown",
        "signature.toml has an unknown key {key:?} at line {line}, column {column}" {
        /// The key.
        key: String,
        /// The line, counted from 1.
        line: u32,
        /// The column, counted from 1 in characters.
        column: u32,
    },
    /// A key that the signature file lacks.
    SignatureKeyMissing = "package-signature-key-missing", "signature.toml has no {key}" {
        /// The key.
        key: String,
    },
    /// An owner without a name.
    OwnerEmpty = "package-owner-empty", "the owner has no name" {},
    /// An owner's name that is too long to be shown.
    OwnerTooLong = "package-owner-too-long", "the owner's name has more than {limit} characters" {
        /// How long it may be.
        limit: u64,
    },
    /// A character in the owner's name that nobody sees, or that stands at an end of
    /// it as white space.
    OwnerOdd = "package-owner-odd", "the owner's name has {character} in it" {
        /// The character, as `U+202E`.
        character: String,
    },
    /// The owner's key is not a public key.
    KeyForm = "package-key-form", "the owner's key is not a key" {},
    /// The owner's key is one with which anything seems signed.
    KeyWeak = "package-key-weak", "the owner's key would verify almost anything" {},
    /// The signature has another length than every signature.
    SignatureLength = "package-signature-length", "the signature has {bytes} bytes, not 64" {
        /// How many it has.
        bytes: u64,
    },
    /// The signature does not fit: the files or the owner's name were changed, or
    /// another key signed.
    Altered = "package-altered", "the package was changed after {owner:?} signed it" {
        /// The name of the owner in the signature file, who may never have seen it.
        owner: String,
    },
}
