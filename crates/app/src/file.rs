use std::io::Write as _;
use std::path::Path;

use crate::error::AppError;

/// The longest name of a file, without its ending: some systems take no more.
const LONGEST_NAME: usize = 120;

/// Reads a whole file of at most `limit` bytes.
///
/// # Errors
///
/// [`AppError::FileMissing`], [`AppError::FileTooLarge`] or [`AppError::CannotRead`].
pub fn read_file(path: &Path, limit: u64) -> Result<Vec<u8>, AppError> {
    use std::io::{ErrorKind, Read as _};
    let refused = |source: std::io::Error| match source.kind() {
        ErrorKind::NotFound => AppError::FileMissing(path.to_owned()),
        _ => AppError::CannotRead { path: path.to_owned(), source },
    };
    let file = std::fs::File::open(path).map_err(refused)?;
    let mut bytes = Vec::new();
    file.take(limit + 1).read_to_end(&mut bytes).map_err(refused)?;
    if bytes.len() as u64 > limit {
        return Err(AppError::FileTooLarge { path: path.to_owned(), limit });
    }
    Ok(bytes)
}

/// Whether a file is there and can be read.
///
/// # Errors
///
/// [`AppError::FileMissing`] or [`AppError::CannotRead`].
pub(crate) fn openable(path: &Path) -> Result<(), AppError> {
    read_file(path, 0).map(|_| ()).or_else(|error| match error {
        AppError::FileTooLarge { .. } => Ok(()),
        other => Err(other),
    })
}

/// Writes a whole file: under a temporary name, synced, then renamed. A cut in the middle leaves
/// the old file, or none.
///
/// A link is followed. What stands there and is no file, such as a device or a pipe, is left alone.
///
/// # Errors
///
/// [`AppError::CannotWrite`]; nothing is half written then.
pub fn write_file(path: &Path, bytes: &[u8]) -> Result<(), AppError> {
    write(path, bytes, share)
}

/// The same for its owner alone.
///
/// # Errors
///
/// As [`write_file`].
pub(crate) fn write_private_file(path: &Path, bytes: &[u8]) -> Result<(), AppError> {
    write(path, bytes, |_| Ok(()))
}

fn write(
    path: &Path,
    bytes: &[u8],
    grant: impl FnOnce(&std::fs::File) -> std::io::Result<()>,
) -> Result<(), AppError> {
    let refused = |source| AppError::CannotWrite { path: path.to_owned(), source };
    let target = match std::fs::metadata(path) {
        Ok(found) if found.is_file() => path.canonicalize().map_err(refused)?,
        Ok(_) => return Err(refused(std::io::Error::other("no ordinary file stands there"))),
        Err(_) => path.to_owned(),
    };
    let path = target.as_path();
    let folder = match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    std::fs::create_dir_all(folder).map_err(refused)?;
    let mut file = tempfile::NamedTempFile::new_in(folder).map_err(refused)?;
    file.write_all(bytes).and_then(|()| file.as_file().sync_all()).map_err(refused)?;
    grant(file.as_file()).map_err(refused)?;
    file.persist(path).map_err(|error| refused(error.error))?;
    sync_folder(folder).map_err(refused)
}

/// The rights a file made the ordinary way has; a temporary file is for its owner alone.
#[cfg(unix)]
fn share(file: &std::fs::File) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    file.set_permissions(std::fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn share(_: &std::fs::File) -> std::io::Result<()> {
    Ok(())
}

/// Puts the new name on disk too. Where a folder cannot be opened, the system does it by itself.
pub(crate) fn sync_folder(folder: &Path) -> std::io::Result<()> {
    if cfg!(unix) { std::fs::File::open(folder)?.sync_all() } else { Ok(()) }
}

/// A name for a file, which every system takes.
pub(crate) fn plain_name(name: &str, ending: &str) -> String {
    let plain = |sign: char| match sign {
        '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' => '-',
        sign if sign.is_control() => '-',
        sign => sign,
    };
    let name: String = name.chars().map(plain).take(LONGEST_NAME).collect();
    // Some systems drop a full stop or a space at the end.
    let name = name.trim().trim_end_matches(['.', ' ']);
    format!("{name}.{ending}")
}

#[cfg(test)]
mod tests {
    use super::plain_name;

    #[test]
    fn names_are_taken_by_every_system() {
        assert_eq!(plain_name("VIBA A/S: \"Čáhci\" 2026", "pdf"), "VIBA A-S- -Čáhci- 2026.pdf");
        assert_eq!(plain_name("a.. ", "pdf"), "a.pdf");
        assert_eq!(plain_name(&"å".repeat(400), "pdf").chars().count(), 124);
    }
}
