//! Why a bundle could not be made.

use crate::{Refusal, Why};

/// Everything that keeps a bundle from being made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ExchangeError {
    /// The device's id cannot stand in a file name.
    #[error("device {device:?} cannot name a bundle")]
    DeviceName {
        /// The id.
        device: String,
    },
    /// A record that does not verify: nothing broken leaves this machine.
    #[error("record {index} of the bundle does not verify")]
    Record {
        /// Which one, from 0, trust records after the others.
        index: usize,
        /// What is wrong with it.
        source: Why,
    },
    /// The manifest has no canonical form.
    #[error("cannot write the manifest of the bundle")]
    Manifest(#[source] record::RecordError),
    /// The archive could not be compressed.
    #[error("cannot compress the bundle: {detail}")]
    Compress {
        /// What the compressor says.
        detail: String,
    },
    /// The finished bundle would be refused, most likely for its size.
    #[error("the bundle would be refused where it arrives")]
    WouldBeRefused(#[source] Refusal),
}

impl ExchangeError {
    /// A short name of the situation that stays the same between versions.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::DeviceName { .. } => "bundle-device-name",
            Self::Record { .. } => "bundle-record",
            Self::Manifest(_) => "bundle-manifest",
            Self::Compress { .. } => "bundle-compress",
            Self::WouldBeRefused(refusal) => refusal.code(),
        }
    }
}
