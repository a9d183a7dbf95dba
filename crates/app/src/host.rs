use vault::KeyCost;

use crate::keys::Keychain;
use crate::place::Places;

/// What the machine gives: the time and random bytes. Handed in, so that everything else is the
/// same on every run.
pub trait Host: Send {
    /// The time now, in the zone of the place.
    fn now(&self) -> jiff::Zoned;

    /// Fills `bytes` with random bytes fit for keys.
    fn random(&self, bytes: &mut [u8]);

    /// What keeps secrets for whoever is logged in.
    fn keychain(&self) -> Box<dyn Keychain>;

    /// How much work it shall be to try a passphrase: about half a second on this machine.
    fn key_cost(&self) -> KeyCost;

    /// Which folders lie on other machines, or are copied to them.
    fn places(&self) -> Places;

    /// How much room is kept on the disk for the moment it is full, in bytes.
    fn reserve_bytes(&self) -> u64;
}
