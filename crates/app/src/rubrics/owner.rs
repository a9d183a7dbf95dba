//! The key an owner signs rubrics with, in a file of its own.

use std::io::Write as _;
use std::path::Path;

use exchange::package::key_file;
use record::DeviceKey;

use crate::error::AppError;
use crate::file::{read_file, sync_folder};
use crate::host::Host;

/// The most bytes a key file may have.
const LARGEST: u64 = 64 * 1024;

/// The key in a file, made there for its owner alone if there is none; says whether it was made.
pub(super) fn key(path: &Path, host: &dyn Host) -> Result<(DeviceKey, bool), AppError> {
    match read_file(path, LARGEST) {
        Ok(bytes) => key_file::read(&bytes)
            .map(|key| (key, false))
            .map_err(|source| AppError::OwnerKeyRefused { path: path.to_owned(), source }),
        Err(AppError::FileMissing(_)) => {
            let mut seed = [0; 32];
            host.random(&mut seed);
            let key = DeviceKey::from_seed(&seed);
            write(path, &key)?;
            Ok((key, true))
        }
        Err(error) => Err(error),
    }
}

fn write(path: &Path, key: &DeviceKey) -> Result<(), AppError> {
    let refused = |source| AppError::CannotWrite { path: path.to_owned(), source };
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or_else(|| Path::new("."));
    std::fs::create_dir_all(folder).map_err(refused)?;
    // Temporary files are made with mode 0600, and the rename keeps it.
    let mut file = tempfile::NamedTempFile::new_in(folder).map_err(refused)?;
    file.write_all(key_file::write(key).as_bytes())
        .and_then(|()| file.as_file().sync_all())
        .map_err(refused)?;
    file.persist_noclobber(path).map_err(|error| refused(error.error))?;
    sync_folder(folder).map_err(refused)
}
