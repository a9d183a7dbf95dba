use serde::{Deserialize, Serialize};

use crate::error::VaultError;

/// The most memory a slot may ask for, in KiB.
const MOST_MEMORY: u32 = 1024 * 1024;
/// The most passes over it.
const MOST_PASSES: u32 = 64;

/// How much work it is to try one passphrase: Argon2id with one lane.
///
/// # Source
///
/// Argon2id: RFC 9106. The usual cost, 64 MiB and three passes, is the RFC's second recommended
/// option but for its four lanes: one lane, so that it is the same work on a laptop of two cores.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeyCost {
    /// Memory, in KiB.
    pub memory_kib: u32,
    /// Passes over it.
    pub passes: u32,
}

impl KeyCost {
    /// 64 MiB, three passes: the least that a slot of a person is made with.
    pub const USUAL: Self = Self { memory_kib: 64 * 1024, passes: 3 };
    /// Next to nothing: for secrets that are random already, and for tests.
    pub const LEAST: Self = Self { memory_kib: 8, passes: 1 };

    /// The same memory with as many passes as take about `wanted_ms`, when `took_ms` is what
    /// [`KeyCost::USUAL`] took on this machine; never fewer than the usual.
    ///
    /// # Example
    ///
    /// ```
    /// use vault::KeyCost;
    /// assert_eq!(KeyCost::of_about(500, 150).passes, 10);
    /// assert_eq!(KeyCost::of_about(500, 2_000), KeyCost::USUAL);
    /// ```
    #[must_use]
    pub fn of_about(wanted_ms: u32, took_ms: u32) -> Self {
        let passes = Self::USUAL.passes.saturating_mul(wanted_ms) / took_ms.max(1);
        Self { passes: passes.clamp(Self::USUAL.passes, MOST_PASSES / 4), ..Self::USUAL }
    }

    /// Does the work of one try, for nothing: for who measures how long it takes.
    ///
    /// # Errors
    ///
    /// [`VaultError::TooCostly`] where the memory is not to be had.
    pub fn spend(self) -> Result<(), VaultError> {
        crate::slot::derive(&[0], &[0; 16], self).map(|_| ())
    }

    /// Whether a slot may ask for it at all.
    pub(crate) fn require_bearable(self) -> Result<(), VaultError> {
        let is_bearable = (8..=MOST_MEMORY).contains(&self.memory_kib)
            && (1..=MOST_PASSES).contains(&self.passes);
        if is_bearable { Ok(()) } else { Err(VaultError::TooCostly) }
    }
}
