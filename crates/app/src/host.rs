use vault::KeyCost;

use crate::keys::Keychain;

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
}
