//! A folder that others reach: a network share, a synced folder, a USB stick.

use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{self, ErrorKind, Read as _, Write as _};
use std::path::{Path, PathBuf};

use super::{LARGEST_FILE, Put, Stat, Transport, TransportError, check_name};

/// A shared folder.
///
/// Sync programs and people leave other files in it, show half of one, and make
/// copies: all of that is passed over. Only plain files count; a link in a
/// folder that strangers write to may lead anywhere.
#[derive(Debug, Clone)]
pub struct Folder {
    path: PathBuf,
}

impl Folder {
    /// The folder at `path`; whether it is there, the first use tells.
    #[must_use]
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }

    /// Metadata of a plain file; none if there is none of that name.
    fn plain_file(&self, name: &str) -> Result<Option<Metadata>, TransportError> {
        match fs::symlink_metadata(self.path.join(name)) {
            Ok(found) => Ok(Some(found).filter(Metadata::is_file)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(source) => Err(TransportError::Io { doing: "look at a bundle", source }),
        }
    }

    /// Writes beside the name, then renames: nobody ever sees half a file there.
    fn write(&self, name: &str, bytes: &[u8]) -> io::Result<()> {
        let part = self.path.join(format!("{name}.part"));
        let written = write_through(&part, bytes)
            .and_then(|()| fs::rename(&part, self.path.join(name)))
            .and_then(|()| sync_folder(&self.path));
        if written.is_err() {
            // Nothing more can be done about it; the next try writes it anew.
            let _ = fs::remove_file(&part);
        }
        written
    }
}

/// Writes a file and waits until it is on the disk.
///
/// What is left of an earlier try goes first. It is taken away rather than
/// written over, for it might have become a link.
fn write_through(path: &Path, bytes: &[u8]) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// Makes the new name last. Windows keeps names without being asked, and does
/// not open a folder as a file.
fn sync_folder(path: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(path)?.sync_all() } else { Ok(()) }
}

impl Transport for Folder {
    fn put_new(&self, name: &str, bytes: &[u8]) -> Result<Put, TransportError> {
        check_name(name)?;
        if bytes.len() as u64 > LARGEST_FILE {
            return Err(TransportError::TooLarge { name: name.to_owned(), limit: LARGEST_FILE });
        }
        let taken = || TransportError::NameTaken { name: name.to_owned() };
        match fs::symlink_metadata(self.path.join(name)) {
            Ok(found) if found.is_file() => match self.get(name) {
                Ok(there) if there == bytes => Ok(Put::AlreadyThere),
                Ok(_) | Err(TransportError::TooLarge { .. }) => Err(taken()),
                Err(error) => Err(error),
            },
            Ok(_) => Err(taken()),
            Err(error) if error.kind() == ErrorKind::NotFound => {
                let failed = |source| TransportError::Io { doing: "write a bundle", source };
                self.write(name, bytes).map_err(failed).map(|()| Put::Written)
            }
            Err(source) => Err(TransportError::Io { doing: "look at a bundle", source }),
        }
    }

    fn list(&self, prefix: &str) -> Result<Vec<String>, TransportError> {
        let failed = |source| TransportError::Io { doing: "list the folder", source };
        let mut names = Vec::new();
        for entry in fs::read_dir(&self.path).map_err(failed)? {
            let entry = entry.map_err(failed)?;
            let Ok(name) = entry.file_name().into_string() else { continue };
            let wanted = name.starts_with(prefix) && check_name(&name).is_ok();
            // A file that went away between the two looks is simply not there.
            if wanted && entry.file_type().is_ok_and(|kind| kind.is_file()) {
                names.push(name);
            }
        }
        names.sort();
        Ok(names)
    }

    fn get(&self, name: &str) -> Result<Vec<u8>, TransportError> {
        check_name(name)?;
        let failed = |source| TransportError::Io { doing: "read a bundle", source };
        let missing = || TransportError::NotFound { name: name.to_owned() };
        self.plain_file(name)?.ok_or_else(missing)?;
        let file = File::open(self.path.join(name)).map_err(failed)?;
        let mut bytes = Vec::new();
        // The size is counted while reading: what the system says may be wrong soon.
        file.take(LARGEST_FILE + 1).read_to_end(&mut bytes).map_err(failed)?;
        if bytes.len() as u64 > LARGEST_FILE {
            return Err(TransportError::TooLarge { name: name.to_owned(), limit: LARGEST_FILE });
        }
        Ok(bytes)
    }

    fn stat(&self, name: &str) -> Result<Option<Stat>, TransportError> {
        check_name(name)?;
        Ok(self.plain_file(name)?.map(|found| Stat { bytes: found.len() }))
    }
}
