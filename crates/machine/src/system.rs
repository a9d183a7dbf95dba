//! The operating system's own keychain.

use std::io::{Error, Result};
use std::sync::Arc;

use keyring_core::{CredentialStore, Entry, Error as Refusal};

/// Under what name the keychain lists what is ours.
const SERVICE: &str = "no.viba";

/// The keychain, none where the machine has none that answers.
pub(crate) fn store() -> Option<Arc<CredentialStore>> {
    #[cfg(target_os = "linux")]
    {
        // Without a session bus there is nobody to ask, and asking would wait for one.
        let has_bus = std::env::var_os("DBUS_SESSION_BUS_ADDRESS").is_some_and(|at| !at.is_empty());
        if !has_bus {
            return None;
        }
        zbus_secret_service_keyring_store::Store::new().ok().map(|store| store as _)
    }
    #[cfg(target_os = "macos")]
    {
        apple_native_keyring_store::keychain::Store::new().ok().map(|store| store as _)
    }
    #[cfg(windows)]
    {
        windows_native_keyring_store::Store::new().ok().map(|store| store as _)
    }
    #[cfg(not(any(target_os = "linux", target_os = "macos", windows)))]
    {
        None
    }
}

fn entry_of(store: &Arc<CredentialStore>, name: &str) -> Result<Entry> {
    store.build(SERVICE, name, None).map_err(Error::other)
}

/// Keeps a secret.
pub(crate) fn keep(store: &Arc<CredentialStore>, name: &str, secret: &[u8]) -> Result<()> {
    entry_of(store, name)?.set_secret(secret).map_err(Error::other)
}

/// The secret of a name.
pub(crate) fn find(store: &Arc<CredentialStore>, name: &str) -> Result<Option<Vec<u8>>> {
    match entry_of(store, name)?.get_secret() {
        Ok(secret) => Ok(Some(secret)),
        Err(Refusal::NoEntry) => Ok(None),
        Err(error) => Err(Error::other(error)),
    }
}

/// Forgets a secret.
pub(crate) fn forget(store: &Arc<CredentialStore>, name: &str) -> Result<()> {
    match entry_of(store, name)?.delete_credential() {
        Ok(()) | Err(Refusal::NoEntry) => Ok(()),
        Err(error) => Err(Error::other(error)),
    }
}
