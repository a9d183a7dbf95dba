//! Folders in which a database gets damaged: those another machine writes to, and those that a program
//! copies to other machines while it is written.

use std::path::{Path, PathBuf};

use crate::error::AppError;

/// File systems that lie on another machine.
const NETWORK: [&str; 17] = [
    "afs",
    "beegfs",
    "ceph",
    "cifs",
    "davfs",
    "fuse.davfs",
    "fuse.davfs2",
    "fuse.glusterfs",
    "fuse.gvfsd-fuse",
    "fuse.rclone",
    "fuse.sshfs",
    "ncpfs",
    "nfs",
    "nfs4",
    "smb3",
    "smbfs",
    "webdav",
];
/// How folders are called, or begin to be, that a program copies to other machines.
const SYNCED: [&str; 13] = [
    "box sync",
    "creative cloud files",
    "dropbox",
    "google drive",
    "googledrive",
    "icloud drive",
    "iclouddrive",
    "mobile documents",
    "nextcloud",
    "onedrive",
    "owncloud",
    "pcloud",
    "syncthing",
];

/// Why a folder is no place for a workspace.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum UnfitPlace {
    /// It lies on another machine.
    Network,
    /// A program copies it to other machines.
    Synced,
}

impl UnfitPlace {
    /// The word in texts and JSON.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Network => "network",
            Self::Synced => "synced",
        }
    }
}

/// What the machine knows of its folders.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Places {
    /// Where file systems are mounted, and of which kind each is.
    pub mounts: Vec<(PathBuf, String)>,
    /// Folders that a program copies to other machines.
    pub synced: Vec<PathBuf>,
}

impl Places {
    /// Whether a folder is no place for a workspace, and why.
    #[must_use]
    pub fn unfit(&self, folder: &Path) -> Option<UnfitPlace> {
        let folder = whole(folder);
        let mounted = self.mounts.iter().filter(|(at, _)| folder.starts_with(at));
        let kind = mounted.max_by_key(|(at, _)| at.components().count()).map(|(_, kind)| kind);
        if is_share(&folder) || kind.is_some_and(|kind| NETWORK.contains(&kind.as_str())) {
            return Some(UnfitPlace::Network);
        }
        let is_named =
            folder.components().any(|part| is_synced(&part.as_os_str().to_string_lossy()));
        let is_in = self.synced.iter().any(|synced| folder.starts_with(whole(synced)));
        (is_named || is_in).then_some(UnfitPlace::Synced)
    }

    /// # Errors
    ///
    /// [`AppError::UnfitFolder`].
    pub(crate) fn require_fit(&self, folder: &Path) -> Result<(), AppError> {
        match self.unfit(folder) {
            Some(why) => Err(AppError::UnfitFolder { path: folder.to_owned(), why }),
            None => Ok(()),
        }
    }
}

/// The folder with links followed, as far as it is there.
fn whole(folder: &Path) -> PathBuf {
    let absolute = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    let mut parts = Vec::new();
    let mut at = absolute.as_path();
    loop {
        if let Ok(found) = at.canonicalize() {
            return parts.into_iter().rev().fold(found, |at: PathBuf, part| at.join(part));
        }
        let (Some(parent), Some(name)) = (at.parent(), at.file_name()) else { return absolute };
        parts.push(name.to_owned());
        at = parent;
    }
}

/// `\\server\share`, also behind a letter of its own.
fn is_share(folder: &Path) -> bool {
    use std::path::{Component, Prefix};
    matches!(
        folder.components().next(),
        Some(Component::Prefix(prefix))
            if matches!(prefix.kind(), Prefix::UNC(..) | Prefix::VerbatimUNC(..))
    )
}

/// `OneDrive`, `OneDrive - Kommunen`, `Dropbox (Privat)`; not a folder that only begins like one.
fn is_synced(name: &str) -> bool {
    let name = name.to_lowercase();
    SYNCED.iter().any(|known| {
        name.strip_prefix(known)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '-', '(', '_']))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unfit(places: &Places, folder: &str) -> Option<UnfitPlace> {
        places.unfit(Path::new(folder))
    }

    #[test]
    fn synced_folders_are_known_by_name_and_by_what_the_machine_says() {
        let places = Places { synced: vec!["/srv/delt".into()], ..Places::default() };
        for folder in [
            "/home/kari/OneDrive/viba",
            "/home/kari/OneDrive - Fjordby kommune/Dokumenter/viba",
            "/home/kari/Dropbox (Privat)/a",
            "/Users/kari/Library/Mobile Documents/viba",
            "/home/kari/nextcloud",
            "/srv/delt/viba",
            "/srv/delt",
        ] {
            assert_eq!(unfit(&places, folder), Some(UnfitPlace::Synced), "{folder}");
        }
        for folder in ["/home/kari/viba", "/home/kari/dropboxer/viba", "/srv/deltakere", "viba"] {
            assert_eq!(unfit(&places, folder), None, "{folder}");
        }
    }

    #[test]
    fn the_innermost_mount_decides() {
        let mount = |at: &str, kind: &str| (PathBuf::from(at), kind.to_owned());
        let places = Places {
            mounts: vec![
                mount("/", "ext4"),
                mount("/nowhere/felles", "cifs"),
                mount("/nowhere/felles/lokal", "xfs"),
            ],
            ..Places::default()
        };
        assert_eq!(unfit(&places, "/nowhere/felles/viba"), Some(UnfitPlace::Network));
        assert_eq!(unfit(&places, "/nowhere/felles/lokal/viba"), None);
        assert_eq!(unfit(&places, "/nowhere/fellesskap"), None);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_into_such_a_folder_is_followed() {
        let folder = tempfile::tempdir().expect("a folder");
        let synced = folder.path().join("OneDrive");
        std::fs::create_dir(&synced).expect("made");
        std::os::unix::fs::symlink(&synced, folder.path().join("arbeid")).expect("a link");
        let inside = folder.path().join("arbeid/ny/mappe");
        assert_eq!(Places::default().unfit(&inside), Some(UnfitPlace::Synced));
    }
}
