//! Room on the disk that is kept for the moment there is none: given free, it lets the last changes be
//! saved and sent.

use std::io::Write as _;
use std::path::PathBuf;

use store::StoreError;

use crate::app::App;
use crate::error::AppError;
use crate::workspace::WorkspacePaths;

/// Written in pieces of this size.
const PIECE: usize = 1024 * 1024;

fn file_of(paths: &WorkspacePaths) -> PathBuf {
    paths.folder().join("viba.reserve")
}

/// Lays the reserve in the workspace, if it is not there. Without room for it there is none, and that
/// is no failure: it is tried again when the workspace is opened next.
pub(crate) fn keep(paths: &WorkspacePaths, bytes: u64) {
    let file = file_of(paths);
    if bytes == 0 || std::fs::metadata(&file).is_ok_and(|found| found.len() >= bytes) {
        return;
    }
    // Under another name first: one half laid would pass for none. Gone by itself if it fails.
    let laid = tempfile::Builder::new()
        .prefix("viba.reserve-")
        .tempfile_in(paths.folder())
        .and_then(|mut part| {
            fill(part.as_file_mut(), bytes)?;
            part.persist(&file).map(|_| ()).map_err(|error| error.error)
        });
    // The disk is nearly full, or may not be written to: what needs room will say so.
    drop(laid);
}

/// Gives the reserve free; whether there was one.
pub(crate) fn free(paths: &WorkspacePaths) -> bool {
    std::fs::remove_file(file_of(paths)).is_ok()
}

/// Not zeros: a file system may keep those without any room.
fn fill(file: &mut std::fs::File, bytes: u64) -> std::io::Result<()> {
    let piece: Vec<u8> = (0..PIECE).map(|at| u8::try_from(at * 7 % 251).unwrap_or(1)).collect();
    let mut left = usize::try_from(bytes).unwrap_or(usize::MAX);
    while left > 0 {
        let now = left.min(PIECE);
        file.write_all(&piece[..now])?;
        left -= now;
    }
    // Room that is only promised is not there yet.
    file.sync_all()
}

impl App {
    /// What went wrong, with the reserve given free where the disk was full: the same change again
    /// finds room.
    pub(crate) fn relieved(&self, error: AppError) -> AppError {
        let AppError::Store(StoreError::DiskFull { doing, .. }) = error else { return error };
        let freed = free(&self.paths);
        StoreError::DiskFull { doing, freed }.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_laid_once_and_takes_room() {
        let folder = tempfile::tempdir().expect("a folder");
        let paths = WorkspacePaths::new(folder.path().to_owned());
        keep(&paths, 0);
        assert!(!file_of(&paths).exists());
        keep(&paths, 3 * 1024 * 1024 + 5);
        let first = std::fs::metadata(file_of(&paths)).expect("laid");
        assert_eq!(first.len(), 3 * 1024 * 1024 + 5);
        #[cfg(unix)]
        {
            use std::os::unix::fs::MetadataExt as _;
            assert!(first.blocks() * 512 >= first.len(), "not only promised");
        }
        keep(&paths, 1024);
        assert_eq!(std::fs::metadata(file_of(&paths)).expect("there").len(), first.len());
        assert_eq!(std::fs::read_dir(folder.path()).expect("read").count(), 1);
    }

    #[test]
    fn without_a_folder_there_is_none_and_nothing_fails() {
        let paths = WorkspacePaths::new("/nowhere/at/all".into());
        keep(&paths, 1024);
        assert!(!file_of(&paths).exists());
    }
}
