//! One hash for a whole set of records.

use std::collections::BTreeSet;

use crate::Hash;

/// The state digest: equal for two workspaces that hold the same records.
///
/// - Guarantee: neither order nor repetition changes it.
///
/// # Source
///
/// Our own choice: SHA-256 over the sorted 32-byte hashes, one after the other.
///
/// # Example
///
/// ```
/// use record::{digest::state_digest, file_hash};
///
/// let (a, b) = (file_hash(b"a"), file_hash(b"b"));
/// assert_eq!(state_digest([a, b]), state_digest([b, a, b]));
/// assert_ne!(state_digest([a, b]), state_digest([a]));
/// ```
#[must_use]
pub fn state_digest(hashes: impl IntoIterator<Item = Hash>) -> Hash {
    let sorted: BTreeSet<Hash> = hashes.into_iter().collect();
    let parts: Vec<&[u8]> = sorted.iter().map(|hash| hash.as_bytes().as_slice()).collect();
    Hash::over(&parts)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::file_hash;

    #[test]
    fn is_the_hash_of_the_sorted_hashes() {
        let (low, high) = (Hash::from_bytes([1; 32]), Hash::from_bytes([2; 32]));
        let expected = file_hash(&[[1_u8; 32], [2; 32]].concat());
        assert_eq!(state_digest([high, low, high]), expected);
        assert_eq!(state_digest([]), file_hash(b""));
    }
}
