//! This machine, for the window and for the program without one: its clock, its time zone, its
//! randomness, its keychain, and where a program keeps its own things.

mod keychain;
mod places;
mod system;

use std::path::PathBuf;
use std::time::Instant;

use app::{Home, Host, KeyCost, Keychain, Places};

pub use keychain::MachineKeychain;

/// How long trying a passphrase shall take here, in milliseconds. Our own choice: not felt once a
/// day, and dear to whoever tries millions.
const TRY_MS: u32 = 500;

/// Our own choice: enough for a day of work, a report and a bundle.
const RESERVE: u64 = 32 * 1024 * 1024;

/// The machine itself.
#[derive(Clone, Debug)]
pub struct Machine {
    home: Home,
}

impl Machine {
    /// The machine with the program's own folder.
    #[must_use]
    pub const fn new(home: Home) -> Self {
        Self { home }
    }
}

impl Host for Machine {
    fn now(&self) -> jiff::Zoned {
        jiff::Zoned::now()
    }

    fn random(&self, bytes: &mut [u8]) {
        // Without the system's randomness no key would be safe: better no program than a weak key.
        getrandom::fill(bytes).unwrap_or_else(|_| std::process::abort());
    }

    fn keychain(&self) -> Box<dyn Keychain> {
        Box::new(MachineKeychain::new(self.home.secrets()))
    }

    #[expect(clippy::disallowed_methods, reason = "this is the machine whose clock is handed in")]
    fn key_cost(&self) -> KeyCost {
        let begun = Instant::now();
        if KeyCost::USUAL.spend().is_err() {
            return KeyCost::USUAL;
        }
        let took = u32::try_from(begun.elapsed().as_millis()).unwrap_or(u32::MAX);
        KeyCost::of_about(TRY_MS, took)
    }

    fn places(&self) -> Places {
        places::places()
    }

    fn reserve_bytes(&self) -> u64 {
        RESERVE
    }
}

/// Names a folder to use as the program's own, before the usual one.
const HOME: &str = "VIBA_HOME";

/// The program's own folder. Local, never roaming: a database in a synced folder is a damaged
/// database.
#[must_use]
pub fn home() -> Home {
    let named = std::env::var_os(HOME).filter(|folder| !folder.is_empty()).map(PathBuf::from);
    let usual = || dirs::data_local_dir().map(|folder| folder.join("viba"));
    Home::new(named.or_else(usual).unwrap_or_else(|| PathBuf::from("viba")))
}

/// Hands a link to the browser or mail program of the machine; whether there was one to take it. Whoever
/// calls has asked a person first.
pub fn open_link(link: &str) -> bool {
    app::is_outward_link(link) && open::that_detached(link).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[expect(clippy::disallowed_methods, reason = "what is tested is how long it takes")]
    #[test]
    fn trying_a_passphrase_costs_what_it_shall() {
        let machine = Machine::new(Home::new(PathBuf::from("nowhere")));
        let cost = machine.key_cost();
        assert!(cost.passes >= KeyCost::USUAL.passes && cost.memory_kib == 64 * 1024, "{cost:?}");
        let begun = Instant::now();
        cost.spend().expect("done");
        let took = begun.elapsed().as_millis();
        // A machine that does other things at once is slower, never faster.
        assert!(took >= u128::from(TRY_MS) / 3, "{took} ms with {cost:?}");
    }

    #[test]
    fn random_bytes_differ() {
        let machine = Machine::new(home());
        let (mut one, mut other) = ([0; 32], [0; 32]);
        machine.random(&mut one);
        machine.random(&mut other);
        assert_ne!(one, other);
    }
}
