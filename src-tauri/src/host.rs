use app::Host;

/// This machine: its clock, its time zone, its randomness.
pub(crate) struct Machine;

impl Host for Machine {
    fn now(&self) -> jiff::Zoned {
        jiff::Zoned::now()
    }

    fn random(&self, bytes: &mut [u8]) {
        // Without the system's randomness no key would be safe: better no program than a weak key.
        getrandom::fill(bytes).unwrap_or_else(|_| std::process::abort());
    }
}
