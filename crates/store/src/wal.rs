//! The log of changes beside the file, read by ourselves: SQLite takes what stands before the first bad
//! frame and drops the rest without a word.

/// Bytes before the first frame.
const HEADER: usize = 32;
/// Bytes before the page of a frame.
const FRAME: usize = 24;

/// The size of a page where a spoilt head does not say it.
const USUAL_PAGE: usize = 4_096;

/// What stands in a log of changes.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq)]
pub struct Log {
    /// Frames up to the first bad one: those that count.
    pub good: usize,
    /// Frames after it that prove themselves: changes that were put on disk and are dropped.
    pub dropped: usize,
}

impl Log {
    /// Reads the bytes of a log. Its pages are never looked into, so no key is needed.
    ///
    /// A frame that was half written when the power went is the last one, and no damage. Frames of an
    /// earlier round, which stand behind the newest as long as the log is not full again, carry another
    /// mark and are passed over.
    #[must_use]
    pub fn read(bytes: &[u8]) -> Self {
        // A log of which not even the head was written holds nothing.
        let Some(size) = word(bytes, 8).and_then(|size| usize::try_from(size).ok()) else {
            return Self::default();
        };
        let is_possible = size.is_power_of_two() && (512..=65_536).contains(&size);
        let size = if is_possible { size } else { USUAL_PAGE };
        let big = word(bytes, 0).is_some_and(|magic| magic & 1 == 1);
        let read = Reading { bytes, size, big }.log();
        if read != Self::default() {
            return read;
        }
        // A head that was changed may say the wrong order of bytes.
        Reading { bytes, size, big: !big }.log()
    }

    /// Whether changes that were on disk are dropped.
    #[must_use]
    pub const fn is_damaged(&self) -> bool {
        self.dropped > 0
    }
}

struct Reading<'a> {
    bytes: &'a [u8],
    size: usize,
    big: bool,
}

impl Reading<'_> {
    fn log(&self) -> Log {
        let head = sum(&self.bytes[..FRAME.min(self.bytes.len())], (0, 0), self.big);
        let is_head_whole = self.bytes.len() >= HEADER && self.stored(FRAME) == Some(head);
        // Where the head is spoilt, the first frames that follow on each other say what the round is.
        let mut round = is_head_whole.then(|| self.round(16)).flatten();
        let (mut good, mut dropped, mut is_chain_whole) = (0, 0, is_head_whole);
        for place in 0.. {
            let at = HEADER + place * (FRAME + self.size);
            let Some(frame) = self.bytes.get(at..at + FRAME + self.size) else { break };
            let before = if place == 0 { FRAME } else { at - self.size - FRAME + 16 };
            let Some(seed) = self.stored(before) else { break };
            let found = sum(&frame[FRAME..], sum(&frame[..8], seed, self.big), self.big);
            let proves_itself = self.stored(at + 16) == Some(found);
            if proves_itself && !is_head_whole && round.is_none() {
                round = self.round(at + 8);
            }
            let is_of_round = proves_itself && round.is_some() && self.round(at + 8) == round;
            is_chain_whole &= is_of_round;
            good += usize::from(is_chain_whole);
            dropped += usize::from(is_of_round && !is_chain_whole);
        }
        Log { good, dropped }
    }

    /// The two numbers that all frames of one round carry.
    fn round(&self, at: usize) -> Option<(u32, u32)> {
        Some((word(self.bytes, at)?, word(self.bytes, at + 4)?))
    }

    /// A sum as it is stored.
    fn stored(&self, at: usize) -> Option<(u32, u32)> {
        self.round(at)
    }
}

fn word(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..at + 4)?.try_into().ok().map(u32::from_be_bytes)
}

/// The running sum of a log, over whole pairs of words.
///
/// # Source
///
/// SQLite, "WAL-mode File Format", "Checksum Algorithm".
fn sum(bytes: &[u8], (mut first, mut second): (u32, u32), big: bool) -> (u32, u32) {
    let words = |four: &[u8]| -> u32 {
        let four = four.try_into().unwrap_or_default();
        if big { u32::from_be_bytes(four) } else { u32::from_le_bytes(four) }
    };
    for pair in bytes.chunks_exact(8) {
        first = first.wrapping_add(words(&pair[..4])).wrapping_add(second);
        second = second.wrapping_add(words(&pair[4..])).wrapping_add(first);
    }
    (first, second)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{DatabaseKey, Store, StoreError};

    /// The log of a real file with some changes.
    fn log() -> Vec<u8> {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("viba.db");
        let mut store = Store::create(&path, &DatabaseKey::new([3; 32])).expect("made");
        store.db().execute_batch("PRAGMA wal_checkpoint(RESTART)").expect("written back");
        for at in 0..6 {
            let done: Result<(), StoreError> =
                store.transact(|writer| writer.note_operation("prøve", "x", at));
            done.expect("noted");
        }
        std::fs::read(folder.path().join("viba.db-wal")).expect("read while it is open")
    }

    #[test]
    fn a_whole_log_is_whole_and_an_earlier_round_is_passed_over() {
        let bytes = log();
        let read = Log::read(&bytes);
        assert!(read.good >= 6, "{read:?}");
        assert_eq!(read.dropped, 0);
        let frames = (bytes.len() - HEADER) / (FRAME + 4_096);
        assert!(frames > read.good, "frames of the round before stand behind: {frames} {read:?}");
        assert_eq!(Log::read(&[]), Log::default());
    }

    #[test]
    fn a_bad_frame_before_good_ones_is_damage_and_a_torn_end_is_none() {
        let bytes = log();
        let whole = Log::read(&bytes);
        let frame = |place: usize| HEADER + place * (FRAME + 4_096);
        for place in 0..whole.good - 2 {
            for offset in [0, 5, 9, 17, 22, 30, 4_000] {
                let mut bad = bytes.clone();
                bad[frame(place) + offset] ^= 4;
                let read = Log::read(&bad);
                assert!(read.is_damaged() && read.good == place, "{place} {offset}: {read:?}");
            }
        }
        for length in (0..=frame(whole.good)).step_by(701) {
            assert!(!Log::read(&bytes[..length]).is_damaged(), "cut at {length}");
        }
        let mut torn = bytes.clone();
        torn[frame(whole.good - 1) + 100] ^= 1;
        assert_eq!(Log::read(&torn), Log { good: whole.good - 1, dropped: 0 });
    }

    #[test]
    fn a_spoilt_head_is_damage() {
        let bytes = log();
        for at in 0..HEADER {
            let mut bad = bytes.clone();
            bad[at] ^= 1;
            let read = Log::read(&bad);
            assert!(read.is_damaged() && read.good == 0, "byte {at}: {read:?}");
        }
    }
}
