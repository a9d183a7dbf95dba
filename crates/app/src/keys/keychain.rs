use std::fmt::Write as _;
use std::io::{Error, ErrorKind, Result, Write as _};
use std::path::PathBuf;

use vault::Key;

use crate::file::sync_folder;

/// What guards the secrets of a keychain.
#[derive(Copy, Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum Guard {
    /// The operating system's own keychain: locked until somebody logs in.
    System,
    /// A file that only this account may read: it keeps out other accounts and copies of the
    /// workspace, and nobody who holds the disk.
    Account,
}

/// Keeps secrets for whoever is logged in on this machine, each under a name.
pub trait Keychain: Send {
    /// Keeps a secret.
    ///
    /// # Errors
    ///
    /// As the system says; nothing is kept then.
    fn keep(&self, entry: &str, secret: &Key) -> Result<()>;

    /// The secret of that name, none if there is none.
    ///
    /// # Errors
    ///
    /// As the system says.
    fn find(&self, entry: &str) -> Result<Option<Key>>;

    /// Forgets a secret; one that is not there is forgotten already.
    ///
    /// # Errors
    ///
    /// As the system says.
    fn forget(&self, entry: &str) -> Result<()>;

    /// What guards it.
    fn guard(&self) -> Guard;
}

/// Secrets as files in a folder of this account, where no keychain is to be had.
#[derive(Clone, Debug)]
pub struct KeyFolder {
    folder: PathBuf,
}

impl KeyFolder {
    /// The folder is made when the first secret comes.
    #[must_use]
    pub const fn new(folder: PathBuf) -> Self {
        Self { folder }
    }

    fn file(&self, entry: &str) -> PathBuf {
        self.folder.join(format!("{entry}.secret"))
    }
}

impl Keychain for KeyFolder {
    fn keep(&self, entry: &str, secret: &Key) -> Result<()> {
        std::fs::create_dir_all(&self.folder)?;
        // Temporary files are made for their owner alone, and the new name keeps that.
        let mut file = tempfile::NamedTempFile::new_in(&self.folder)?;
        let mut text = zeroize::Zeroizing::new(String::with_capacity(65));
        secret.expose().iter().for_each(|byte| {
            let _ = write!(text, "{byte:02x}");
        });
        writeln!(file, "{}", *text)?;
        file.as_file().sync_all()?;
        file.persist(self.file(entry)).map_err(|error| error.error)?;
        sync_folder(&self.folder)
    }

    fn find(&self, entry: &str) -> Result<Option<Key>> {
        match std::fs::read_to_string(self.file(entry)) {
            Ok(text) => {
                let text = zeroize::Zeroizing::new(text);
                let odd = || Error::new(ErrorKind::InvalidData, "not a secret of ours");
                key_of_hex(text.trim()).ok_or_else(odd).map(Some)
            }
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn forget(&self, entry: &str) -> Result<()> {
        match std::fs::remove_file(self.file(entry)) {
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
            other => other,
        }
    }

    fn guard(&self) -> Guard {
        Guard::Account
    }
}

/// A key as text: 64 hexadecimal digits.
pub(super) fn key_of_hex(text: &str) -> Option<Key> {
    if text.len() != 64 || !text.bytes().all(|b| b.is_ascii_hexdigit()) {
        return None;
    }
    let mut bytes = [0; 32];
    for (place, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(&text[2 * place..2 * place + 2], 16).ok()?;
    }
    Some(Key::new(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_finds_and_forgets() {
        let folder = tempfile::tempdir().expect("a folder");
        let keys = KeyFolder::new(folder.path().join("keys"));
        assert!(keys.find("viba-1").expect("asked").is_none());
        keys.keep("viba-1", &Key::new([7; 32])).expect("kept");
        keys.keep("viba-1", &Key::new([8; 32])).expect("kept anew");
        let found = keys.find("viba-1").expect("asked").expect("there");
        assert_eq!(found.expose(), &[8; 32]);
        keys.forget("viba-1").expect("forgotten");
        keys.forget("viba-1").expect("again is nothing");
        assert!(keys.find("viba-1").expect("asked").is_none());
    }

    #[cfg(unix)]
    #[test]
    fn secrets_are_for_their_owner_alone() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().expect("a folder");
        let keys = KeyFolder::new(folder.path().to_owned());
        keys.keep("viba-1", &Key::new([7; 32])).expect("kept");
        let mode = std::fs::metadata(keys.file("viba-1")).expect("there").permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
        std::fs::write(keys.file("viba-2"), "zz").expect("written");
        assert!(keys.find("viba-2").is_err(), "what is no secret is said");
    }
}
