//! One suite for every transport, and what only a folder can go wrong with.

use std::fs;

use super::{Folder, LARGEST_FILE, Memory, Put, Stat, Transport};

/// What every transport promises.
fn keeps_the_contract(place: &impl Transport) {
    let (one, two) = ("a-1-000000000000.vbundle", "b-1-000000000000.vbundle");
    assert_eq!(place.list("").unwrap(), Vec::<String>::new());
    assert_eq!(place.stat(one).unwrap(), None);
    assert_eq!(place.get(one).unwrap_err().code(), "transport-not-found");

    assert_eq!(place.put_new(two, b"two").unwrap(), Put::Written);
    assert_eq!(place.put_new(one, b"one").unwrap(), Put::Written);
    assert_eq!(place.get(one).unwrap(), b"one");
    assert_eq!(place.stat(two).unwrap(), Some(Stat { bytes: 3 }));
    assert_eq!(place.list("").unwrap(), [one, two], "sorted");
    assert_eq!(place.list("b-").unwrap(), [two]);
    assert_eq!(place.list("c").unwrap(), Vec::<String>::new());

    assert_eq!(place.put_new(one, b"one").unwrap(), Put::AlreadyThere);
    for other in [&b"another"[..], b"", b"onE"] {
        assert_eq!(place.put_new(one, other).unwrap_err().code(), "transport-name-taken");
    }
    assert_eq!(place.get(one).unwrap(), b"one", "never overwritten");

    let empty = "c-1-000000000000.vbundle";
    assert_eq!(place.put_new(empty, b"").unwrap(), Put::Written);
    assert_eq!(place.get(empty).unwrap(), b"");

    for name in ["", "a.part", "../a.vbundle", "A.vbundle", "a/b.vbundle", "/a.vbundle"] {
        assert_eq!(place.put_new(name, b"x").unwrap_err().code(), "transport-bad-name");
        assert_eq!(place.get(name).unwrap_err().code(), "transport-bad-name");
        assert_eq!(place.stat(name).unwrap_err().code(), "transport-bad-name");
    }
    let large = vec![0; usize::try_from(LARGEST_FILE).unwrap() + 1];
    let refused = place.put_new("d-1-000000000000.vbundle", &large).unwrap_err();
    assert_eq!(refused.code(), "transport-too-large");
    assert_eq!(place.list("").unwrap(), [one, two, empty]);
}

#[test]
fn memory_keeps_the_contract() {
    keeps_the_contract(&Memory::default());
}

#[test]
fn a_folder_keeps_the_contract() {
    let folder = tempfile::tempdir().unwrap();
    keeps_the_contract(&Folder::new(folder.path()));
    let left: Vec<_> = fs::read_dir(folder.path()).unwrap().collect();
    assert_eq!(left.len(), 3, "nothing but the bundles: {left:?}");
}

const NAME: &str = "a-1-000000000000.vbundle";

#[test]
fn a_folder_passes_over_what_is_no_bundle() {
    let temp = tempfile::tempdir().unwrap();
    for name in ["desktop.ini", "~$a.vbundle", "a-Conflict.vbundle", "a (1).vbundle", "x.part"] {
        fs::write(temp.path().join(name), b"x").unwrap();
    }
    fs::create_dir(temp.path().join("folder.vbundle")).unwrap();
    let folder = Folder::new(temp.path());
    assert_eq!(folder.list("").unwrap(), Vec::<String>::new());
    assert_eq!(folder.get("folder.vbundle").unwrap_err().code(), "transport-not-found");
    assert_eq!(folder.stat("folder.vbundle").unwrap(), None);
    let taken = folder.put_new("folder.vbundle", b"x").unwrap_err();
    assert_eq!(taken.code(), "transport-name-taken");
}

/// An earlier try was cut off by a crash.
#[test]
fn half_a_file_of_an_earlier_try_is_no_obstacle() {
    let temp = tempfile::tempdir().unwrap();
    fs::write(temp.path().join(format!("{NAME}.part")), b"half of something long").unwrap();
    let folder = Folder::new(temp.path());
    assert_eq!(folder.list("").unwrap(), Vec::<String>::new());
    assert_eq!(folder.put_new(NAME, b"whole").unwrap(), Put::Written);
    assert_eq!(folder.get(NAME).unwrap(), b"whole");
    assert!(!temp.path().join(format!("{NAME}.part")).exists());
}

#[cfg(unix)]
#[test]
fn a_link_is_neither_followed_nor_written_through() {
    use std::os::unix::fs::symlink;
    let (temp, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let precious = other.path().join("precious");
    fs::write(&precious, b"precious").unwrap();
    symlink(&precious, temp.path().join("b.vbundle")).unwrap();
    symlink(&precious, temp.path().join(format!("{NAME}.part"))).unwrap();
    let folder = Folder::new(temp.path());
    assert_eq!(folder.list("").unwrap(), Vec::<String>::new());
    assert_eq!(folder.get("b.vbundle").unwrap_err().code(), "transport-not-found");
    assert_eq!(folder.put_new("b.vbundle", b"x").unwrap_err().code(), "transport-name-taken");
    assert_eq!(folder.put_new(NAME, b"whole").unwrap(), Put::Written);
    assert_eq!(fs::read(&precious).unwrap(), b"precious");
}

#[test]
fn a_file_that_grew_too_large_is_not_read() {
    let temp = tempfile::tempdir().unwrap();
    fs::File::create(temp.path().join(NAME)).unwrap().set_len(LARGEST_FILE + 1).unwrap();
    let folder = Folder::new(temp.path());
    assert_eq!(folder.get(NAME).unwrap_err().code(), "transport-too-large");
    assert_eq!(folder.put_new(NAME, b"x").unwrap_err().code(), "transport-name-taken");
}

#[test]
fn a_folder_that_is_gone_is_said_to_be() {
    let temp = tempfile::tempdir().unwrap();
    let folder = Folder::new(temp.path().join("unplugged"));
    assert_eq!(folder.list("").unwrap_err().code(), "transport-io");
    assert_eq!(folder.put_new(NAME, b"x").unwrap_err().code(), "transport-io");
}
