use std::io::Result;
use std::path::PathBuf;
use std::sync::Arc;

use app::{Guard, KeyFolder, Keychain, SecretKey};
use keyring_core::CredentialStore;

use crate::system;

/// The keychain of the operating system; where there is none, files of this account. What one of
/// them keeps is found whichever is there later.
pub struct MachineKeychain {
    system: Option<Arc<CredentialStore>>,
    files: KeyFolder,
}

impl MachineKeychain {
    /// With `folder` for machines that have no keychain.
    #[must_use]
    pub fn new(folder: PathBuf) -> Self {
        Self { system: system::store(), files: KeyFolder::new(folder) }
    }
}

impl Keychain for MachineKeychain {
    fn keep(&self, entry: &str, secret: &SecretKey) -> Result<()> {
        match &self.system {
            Some(store) if system::keep(store, entry, secret.expose()).is_ok() => Ok(()),
            _ => self.files.keep(entry, secret),
        }
    }

    fn find(&self, entry: &str) -> Result<Option<SecretKey>> {
        let in_files = self.files.find(entry)?;
        let (None, Some(store)) = (&in_files, &self.system) else { return Ok(in_files) };
        let bytes = system::find(store, entry)?.and_then(|bytes| bytes.try_into().ok());
        Ok(bytes.map(SecretKey::new))
    }

    fn forget(&self, entry: &str) -> Result<()> {
        self.files.forget(entry)?;
        self.system.as_ref().map_or(Ok(()), |store| system::forget(store, entry))
    }

    fn guard(&self) -> Guard {
        if self.system.is_some() { Guard::System } else { Guard::Account }
    }
}

impl std::fmt::Debug for MachineKeychain {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MachineKeychain").field("guard", &self.guard()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// With the keychain of this machine if it has one: run under a session bus with a keyring, the
    /// secret is in no file.
    #[test]
    fn keeps_finds_and_forgets() {
        let folder = tempfile::tempdir().expect("a folder");
        let keychain = MachineKeychain::new(folder.path().to_owned());
        let name = format!("viba-test-{}", std::process::id());
        assert!(keychain.find(&name).expect("asked").is_none());
        keychain.keep(&name, &SecretKey::new([7; 32])).expect("kept");
        let found = keychain.find(&name).expect("asked").expect("there");
        assert_eq!(found.expose(), &[7; 32]);
        let files = std::fs::read_dir(folder.path()).expect("a folder").count();
        assert_eq!(files, usize::from(keychain.guard() == Guard::Account));
        keychain.forget(&name).expect("forgotten");
        assert!(keychain.find(&name).expect("asked").is_none());
    }
}
