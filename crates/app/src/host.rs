/// What the machine gives: the time and random bytes. Handed in, so that everything else is the
/// same on every run.
pub trait Host: Send {
    /// The time now, in the zone of the place.
    fn now(&self) -> jiff::Zoned;

    /// Fills `bytes` with random bytes fit for keys.
    fn random(&self, bytes: &mut [u8]);
}
