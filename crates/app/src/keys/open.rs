use store::Store;
use vault::{Fresh, Key, KeyCost, Passphrase, RecoveryCode, Secret, Slot, SlotKind, VaultError};

use super::files;
use super::keychain::key_of_hex;
use super::refusal::KeyRefusal;
use crate::error::AppError;
use crate::host::Host;
use crate::workspace::WorkspacePaths;

/// The key of a file, and what gave it.
pub(crate) struct Opened {
    pub(crate) key: Key,
    /// A plain key file lies there still: it goes when the file has been opened by the slot.
    pub(crate) had_plain_key: bool,
}

/// A new key with its first slot: a passphrase's, or the keychain's.
pub(crate) fn new_key(
    paths: &WorkspacePaths,
    passphrase: Option<&str>,
    host: &dyn Host,
) -> Result<Key, AppError> {
    let chosen = passphrase.map(Passphrase::chosen).transpose().map_err(KeyRefusal::of_typed)?;
    let mut bytes = [0; 32];
    host.random(&mut bytes);
    let key = Key::new(bytes);
    match chosen {
        Some(passphrase) => put_passphrase(paths, &key, &passphrase, host)?,
        None => put_keychain(paths, &key, host)?,
    }
    Ok(key)
}

/// Opens by what the machine keeps for whoever is logged in.
///
/// # Errors
///
/// [`KeyRefusal::Locked`] where somebody must bring a passphrase or a code;
/// [`AppError::KeyMissing`] where nothing could open it.
pub(crate) fn by_keychain(paths: &WorkspacePaths, host: &dyn Host) -> Result<Opened, AppError> {
    let plain = plain_key(paths)?;
    if let Some(key) = plain.as_ref().filter(|_| !has_any_slot(paths)) {
        // Only a key that opens the file is worth a slot.
        drop(Store::open(&paths.database(), key)?);
        put_keychain(paths, key, host)?;
    }
    let key = kept(paths, host)?;
    // The plain file goes last: a cut in between leaves both, and here it is found again. One that
    // was overwritten already is no key any more; one with another key is not ours to remove.
    let is_same = plain.is_none_or(|plain| plain.expose() == key.expose());
    let had_plain_key = is_same && paths.plain_key().exists();
    Ok(Opened { key, had_plain_key })
}

/// The key by what the keychain keeps.
fn kept(paths: &WorkspacePaths, host: &dyn Host) -> Result<Key, AppError> {
    let slot = match files::read(paths, SlotKind::Keychain) {
        Ok(slot) => slot,
        // One broken slot shuts nobody out while others are there.
        Err(_) if can_be_typed(paths) => None,
        Err(error) => return Err(error),
    };
    let found = slot.as_ref().and_then(Slot::entry).map(|entry| host.keychain().find(entry));
    if let (Some(slot), Some(Ok(Some(secret)))) = (&slot, &found)
        && let Ok(key) = slot.open(&Secret::Keychain(secret))
    {
        return Ok(key);
    }
    if can_be_typed(paths) {
        return Err(KeyRefusal::Locked(paths.folder().to_owned()).into());
    }
    if let Some(Err(error)) = found {
        return Err(KeyRefusal::Keychain(error.to_string()).into());
    }
    if slot.is_some() {
        return Err(KeyRefusal::NotOnThisMachine(paths.folder().to_owned()).into());
    }
    Err(AppError::KeyMissing(paths.keys()))
}

/// The key of a file that need not be whole, by whatever gives it; nothing is written.
///
/// # Errors
///
/// As [`by_secret`] and [`by_keychain`].
pub(crate) fn look(
    paths: &WorkspacePaths,
    typed: Option<&str>,
    host: &dyn Host,
) -> Result<Key, AppError> {
    if let Some(typed) = typed.filter(|_| can_be_typed(paths)) {
        return by_secret(paths, typed);
    }
    if !has_any_slot(paths)
        && let Some(key) = plain_key(paths)?
    {
        return Ok(key);
    }
    kept(paths, host)
}

/// Opens by what a person typed: a passphrase, a recovery code or the one that the office read, whichever
/// it is.
///
/// # Errors
///
/// [`KeyRefusal::WrongSecret`], [`KeyRefusal::CodeSlip`]; [`AppError::KeyMissing`].
pub(crate) fn by_secret(paths: &WorkspacePaths, typed: &str) -> Result<Key, AppError> {
    let code = RecoveryCode::parse(typed);
    let mut broken = None;
    let mut is_any_there = false;
    let mut look = |kind| match files::read(paths, kind) {
        Ok(slot) => {
            is_any_there |= slot.is_some();
            slot
        }
        Err(error) => {
            broken = Some(error);
            None
        }
    };
    let (recovery, office) = (look(SlotKind::Recovery), look(SlotKind::Office));
    let passphrase = look(SlotKind::Passphrase);
    if let Ok(code) = &code {
        let secrets = [(&recovery, Secret::Recovery(code)), (&office, Secret::Office(code))];
        let mut slots =
            secrets.iter().filter_map(|(slot, secret)| slot.as_ref()?.open(secret).ok());
        if let Some(key) = slots.next() {
            return Ok(key);
        }
    }
    if let Some(slot) = &passphrase {
        let words = Passphrase::new(typed).map_err(KeyRefusal::of_typed)?;
        match slot.open(&Secret::Passphrase(&words)) {
            Ok(key) => return Ok(key),
            Err(VaultError::WrongSecret) => {}
            Err(_) => {
                let file = files::file_of(paths, SlotKind::Passphrase);
                return Err(KeyRefusal::SlotBroken(file).into());
            }
        }
    }
    match (broken, code) {
        (Some(error), _) => Err(error),
        _ if !is_any_there => Err(AppError::KeyMissing(paths.keys())),
        (_, Err(error @ VaultError::CodeSlip { .. })) => Err(KeyRefusal::of_typed(error).into()),
        _ => Err(KeyRefusal::WrongSecret.into()),
    }
}

/// Whether a passphrase or a recovery code opens it.
pub(crate) fn has_secret_slot(paths: &WorkspacePaths) -> bool {
    let kinds = [SlotKind::Passphrase, SlotKind::Recovery];
    kinds.into_iter().any(|kind| files::file_of(paths, kind).exists())
}

/// Whether anything that is typed opens it: also a code that only the office can tell.
pub(crate) fn can_be_typed(paths: &WorkspacePaths) -> bool {
    has_secret_slot(paths) || files::file_of(paths, SlotKind::Office).exists()
}

/// The key as older programs kept it, in a plain file beside the database.
fn plain_key(paths: &WorkspacePaths) -> Result<Option<Key>, AppError> {
    let file = paths.plain_key();
    match std::fs::read_to_string(&file) {
        Ok(text) => {
            let text = zeroize::Zeroizing::new(text);
            // Where slots are there, a plain file that is no key is nothing anybody needs.
            match key_of_hex(text.trim()) {
                Some(key) => Ok(Some(key)),
                None if has_any_slot(paths) => Ok(None),
                None => Err(AppError::KeyMissing(file)),
            }
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(source) => Err(AppError::CannotRead { path: file, source }),
    }
}

fn has_any_slot(paths: &WorkspacePaths) -> bool {
    SlotKind::ALL.into_iter().any(|kind| files::file_of(paths, kind).exists())
}

/// Takes the plain key file away: overwritten, so that the next reader of its place finds nothing.
pub(crate) fn remove_plain_key(paths: &WorkspacePaths) -> Result<(), AppError> {
    let file = paths.plain_key();
    let refused = |source| AppError::CannotWrite { path: file.clone(), source };
    let length = std::fs::metadata(&file).map_or(0, |found| found.len());
    let blank = vec![b' '; usize::try_from(length).unwrap_or(0)];
    let overwritten = std::fs::File::options().write(true).open(&file).and_then(|mut plain| {
        std::io::Write::write_all(&mut plain, &blank)?;
        plain.sync_all()
    });
    overwritten.and_then(|()| std::fs::remove_file(&file)).map_err(refused)?;
    crate::file::sync_folder(paths.folder()).map_err(refused)
}

/// Seals the key with a new secret that the keychain keeps, and forgets the secret of before.
pub(super) fn put_keychain(
    paths: &WorkspacePaths,
    key: &Key,
    host: &dyn Host,
) -> Result<(), AppError> {
    let keychain = host.keychain();
    let before = files::read(paths, SlotKind::Keychain).ok().flatten();
    let mut bytes = [0; 32 + 16];
    host.random(&mut bytes);
    let mut secret = [0; 32];
    secret.copy_from_slice(&bytes[..32]);
    let secret = Key::new(secret);
    let name = bytes[32..].iter().fold(String::from("viba-"), |name, b| format!("{name}{b:02x}"));
    let failed = |error: std::io::Error| KeyRefusal::Keychain(error.to_string());
    keychain.keep(&name, &secret).map_err(failed)?;
    let kept = keychain.find(&name).map_err(failed)?;
    if kept.is_none_or(|kept| kept.expose() != secret.expose()) {
        return Err(KeyRefusal::Keychain("it gives another secret back".to_owned()).into());
    }
    let opener = Secret::Keychain(&secret);
    // The secret is random: there is nothing to guess that work would slow down.
    let slot = Slot::seal(key, &opener, Some(&name), KeyCost::LEAST, &fresh(host));
    let slot = slot.map_err(KeyRefusal::of_typed)?;
    files::put(paths, &slot, key, &opener)?;
    if let Some(entry) = before.as_ref().and_then(Slot::entry).filter(|entry| *entry != name) {
        // One that stays opens nothing any more.
        let _ = keychain.forget(entry);
    }
    Ok(())
}

/// Seals the key with a passphrase.
pub(super) fn put_passphrase(
    paths: &WorkspacePaths,
    key: &Key,
    passphrase: &Passphrase,
    host: &dyn Host,
) -> Result<(), AppError> {
    let secret = Secret::Passphrase(passphrase);
    let slot = Slot::seal(key, &secret, None, host.key_cost(), &fresh(host));
    files::put(paths, &slot.map_err(KeyRefusal::of_typed)?, key, &secret)
}

/// Seals the key with a new recovery code.
pub(super) fn put_recovery(
    paths: &WorkspacePaths,
    key: &Key,
    host: &dyn Host,
) -> Result<RecoveryCode, AppError> {
    let mut bytes = [0; 20];
    host.random(&mut bytes);
    let code = RecoveryCode::new(bytes);
    let secret = Secret::Recovery(&code);
    let slot = Slot::seal(key, &secret, None, host.key_cost(), &fresh(host));
    files::put(paths, &slot.map_err(KeyRefusal::of_typed)?, key, &secret)?;
    Ok(code)
}

pub(super) fn fresh(host: &dyn Host) -> Fresh {
    let mut fresh = Fresh { salt: [0; 16], nonce: [0; 24] };
    host.random(&mut fresh.salt);
    host.random(&mut fresh.nonce);
    fresh
}
