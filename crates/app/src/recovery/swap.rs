//! A new file takes the place of the old one. Nothing is overwritten, and a cut at any step is finished
//! the next time the workspace is opened.

use std::path::{Path, PathBuf};

use jiff::Timestamp;

use crate::backup::{stamp, sync_tree};
use crate::error::AppError;
use crate::file::sync_folder;
use crate::workspace::WorkspacePaths;

/// How the folder begins in which the new file waits, whole and checked.
const READY: &str = "viba.ready-";
/// How the folder begins to which the old files go.
const DAMAGED: &str = "viba.damaged-";
/// What belongs to the old file: itself, its log, and how far it had come.
const OLD: [&str; 5] = ["viba.db", "viba.db-wal", "viba.db-shm", "viba.mark", "viba.behind"];

/// Where a new file is being made.
pub(super) struct Making {
    folder: PathBuf,
    stamp: String,
}

impl Making {
    /// A folder for the new file. What an earlier attempt left half done is removed.
    pub(super) fn begin(paths: &WorkspacePaths, at: Timestamp) -> Result<Self, AppError> {
        let refused = |source| AppError::CannotWrite { path: paths.folder().to_owned(), source };
        for part in named(paths.folder(), READY) {
            if part.extension().is_some_and(|ending| ending == "part") {
                std::fs::remove_dir_all(&part).map_err(refused)?;
            }
        }
        let free = |stamp: &String| !paths.folder().join(format!("{DAMAGED}{stamp}")).exists();
        let plain = stamp(at);
        let mut names = std::iter::once(plain.clone())
            .chain((2_u32..).map(|place| format!("{plain}-{place:02}")));
        let stamp = names.find(free).unwrap_or(plain);
        let folder = paths.folder().join(format!("{READY}{stamp}.part"));
        std::fs::create_dir(&folder).map_err(refused)?;
        Ok(Self { folder, stamp })
    }

    pub(super) fn paths(&self) -> WorkspacePaths {
        WorkspacePaths::new(self.folder.clone())
    }

    /// Puts what was made in the place of the old file, and gives the folder the old one went to. Until
    /// this is called nothing of the workspace was touched.
    pub(super) fn swap(self, paths: &WorkspacePaths) -> Result<PathBuf, AppError> {
        let refused = |source| AppError::CannotWrite { path: paths.folder().to_owned(), source };
        // What was made beside the new file while it was built.
        for name in &OLD[1..] {
            let _ = std::fs::remove_file(self.folder.join(name));
        }
        sync_tree(&self.folder).map_err(refused)?;
        let ready = paths.folder().join(format!("{READY}{}", self.stamp));
        std::fs::rename(&self.folder, &ready)
            .and_then(|()| sync_folder(paths.folder()))
            .map_err(refused)?;
        finish_swap(paths)?;
        Ok(paths.folder().join(format!("{DAMAGED}{}", self.stamp)))
    }

    /// Leaves everything as it was.
    pub(super) fn drop_it(self) {
        let _ = std::fs::remove_dir_all(self.folder);
    }
}

/// Finishes a swap that was cut off. Where none was, this is nothing.
///
/// # Errors
///
/// [`AppError::CannotWrite`]; it can be finished later.
pub(crate) fn finish_swap(paths: &WorkspacePaths) -> Result<(), AppError> {
    let refused = |source| AppError::CannotWrite { path: paths.folder().to_owned(), source };
    for ready in named(paths.folder(), READY) {
        let Some(stamp) = stamp_of(&ready) else { continue };
        let damaged = paths.folder().join(format!("{DAMAGED}{stamp}"));
        finish(paths.folder(), &ready, &damaged).map_err(refused)?;
    }
    Ok(())
}

/// Whether a new file waits in a folder for its place.
pub(crate) fn is_swap_cut_off(folder: &Path) -> bool {
    named(folder, READY).iter().any(|ready| stamp_of(ready).is_some())
}

fn finish(folder: &Path, ready: &Path, damaged: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(damaged)?;
    if ready.join("viba.db").exists() {
        for name in OLD {
            aside(folder, damaged, name)?;
        }
        sync_folder(damaged)?;
    }
    let mut names: Vec<_> =
        std::fs::read_dir(ready)?.flatten().map(|entry| entry.file_name()).collect();
    // The file comes last: while it waits, what stands in its place is the old one.
    names.sort_by_key(|name| name == "viba.db");
    for name in names {
        let name = name.to_string_lossy();
        if name != "viba.db" {
            aside(folder, damaged, &name)?;
        }
        std::fs::rename(ready.join(&*name), folder.join(&*name))?;
    }
    sync_folder(folder)?;
    std::fs::remove_dir(ready)?;
    sync_folder(folder)
}

/// Moves what has that name to where the old files go; what is there already stays.
fn aside(folder: &Path, damaged: &Path, name: &str) -> std::io::Result<()> {
    let (from, to) = (folder.join(name), damaged.join(name));
    if from.symlink_metadata().is_ok() && to.symlink_metadata().is_err() {
        std::fs::rename(from, to)?;
    }
    Ok(())
}

fn named(folder: &Path, begins: &str) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let named = entries.filter(|entry| entry.file_name().to_string_lossy().starts_with(begins));
    let mut all: Vec<PathBuf> = named.map(|entry| entry.path()).collect();
    all.sort();
    all
}

fn stamp_of(ready: &Path) -> Option<String> {
    let name = ready.file_name()?.to_str()?.strip_prefix(READY)?;
    (!name.ends_with(".part")).then(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A workspace with an old file, and a new one that is ready.
    fn ready(folder: &Path) -> (WorkspacePaths, PathBuf) {
        for name in ["viba.db", "viba.db-wal", "viba.mark", "viba.key"] {
            std::fs::write(folder.join(name), format!("old {name}")).expect("written");
        }
        let ready = folder.join("viba.ready-1");
        std::fs::create_dir(&ready).expect("made");
        for name in ["viba.db", "viba.key"] {
            std::fs::write(ready.join(name), format!("new {name}")).expect("written");
        }
        (WorkspacePaths::new(folder.to_owned()), ready)
    }

    fn is_done(paths: &WorkspacePaths) {
        let read = |path: PathBuf| std::fs::read_to_string(path).expect("read");
        assert_eq!(read(paths.database()), "new viba.db");
        assert_eq!(read(paths.plain_key()), "new viba.key");
        let damaged = paths.folder().join("viba.damaged-1");
        for name in ["viba.db", "viba.db-wal", "viba.mark", "viba.key"] {
            assert_eq!(read(damaged.join(name)), format!("old {name}"));
        }
        assert!(!paths.folder().join("viba.db-wal").exists(), "the new file has no old log");
        assert!(!paths.folder().join("viba.ready-1").exists());
    }

    #[test]
    fn is_done_once_and_again_is_nothing() {
        let folder = tempfile::tempdir().expect("a folder");
        let (paths, _) = ready(folder.path());
        finish_swap(&paths).expect("done");
        is_done(&paths);
        finish_swap(&paths).expect("nothing to do");
        is_done(&paths);
    }

    /// Cut off after each of its renames, it is finished from there.
    #[test]
    fn is_finished_from_every_step() {
        let steps: [(&str, &str); 6] = [
            ("viba.db", "viba.damaged-1/viba.db"),
            ("viba.db-wal", "viba.damaged-1/viba.db-wal"),
            ("viba.mark", "viba.damaged-1/viba.mark"),
            ("viba.key", "viba.damaged-1/viba.key"),
            ("viba.ready-1/viba.key", "viba.key"),
            ("viba.ready-1/viba.db", "viba.db"),
        ];
        for cut in 0..=steps.len() {
            let folder = tempfile::tempdir().expect("a folder");
            let (paths, _) = ready(folder.path());
            std::fs::create_dir(folder.path().join("viba.damaged-1")).expect("made");
            for (from, to) in &steps[..cut] {
                std::fs::rename(folder.path().join(from), folder.path().join(to)).expect("moved");
            }
            finish_swap(&paths).expect("finished");
            is_done(&paths);
        }
    }

    #[test]
    fn what_is_half_made_is_never_put_in_place() {
        let folder = tempfile::tempdir().expect("a folder");
        let (paths, ready) = ready(folder.path());
        std::fs::rename(&ready, folder.path().join("viba.ready-1.part")).expect("moved");
        finish_swap(&paths).expect("nothing to do");
        let old = std::fs::read_to_string(paths.database()).expect("read");
        assert_eq!(old, "old viba.db");
        Making::begin(&paths, Timestamp::UNIX_EPOCH).expect("begun").drop_it();
        assert!(!folder.path().join("viba.ready-1.part").exists());
    }
}
