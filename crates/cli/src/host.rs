use std::path::PathBuf;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

use app::{Host, KeyCost, KeyFolder, Keychain, Places};

/// The afternoon after the invented visit, in milliseconds since 1970.
const INVENTED_NOW_MS: i64 = 1_773_320_700_000;

/// A machine that is the same on every run, for the invented visit alone: whoever reads this knows
/// the keys it makes.
pub(crate) struct Invented {
    secrets: PathBuf,
    clock_ms: AtomicI64,
    random: AtomicU64,
}

impl Invented {
    /// A machine of its own for every name, which keeps its secrets in a folder.
    pub(crate) fn new(name: &str, secrets: PathBuf) -> Self {
        let seed = name.bytes().fold(0, |seed: u64, byte| seed << 8 ^ u64::from(byte));
        Self { secrets, clock_ms: AtomicI64::new(INVENTED_NOW_MS), random: AtomicU64::new(seed) }
    }
}

impl Host for Invented {
    fn now(&self) -> jiff::Zoned {
        let at = self.clock_ms.fetch_add(1, Ordering::Relaxed);
        let zone = jiff::tz::TimeZone::fixed(jiff::tz::offset(1));
        jiff::Timestamp::from_millisecond(at).unwrap_or_default().to_zoned(zone)
    }

    fn random(&self, bytes: &mut [u8]) {
        // Sebastiano Vigna's splitmix64: even, short, and no secret.
        for chunk in bytes.chunks_mut(8) {
            let state = self.random.fetch_add(0x9E37_79B9_7F4A_7C15, Ordering::Relaxed);
            let mixed = (state ^ (state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
            let number = (mixed ^ (mixed >> 31)).to_le_bytes();
            chunk.copy_from_slice(&number[..chunk.len()]);
        }
    }

    fn keychain(&self) -> Box<dyn Keychain> {
        Box::new(KeyFolder::new(self.secrets.clone()))
    }

    fn key_cost(&self) -> KeyCost {
        KeyCost::LEAST
    }

    fn places(&self) -> Places {
        Places::default()
    }

    fn reserve_bytes(&self) -> u64 {
        0
    }
}
