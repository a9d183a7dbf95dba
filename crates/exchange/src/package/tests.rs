//! What rubric packages promise, tried from outside and from within.

mod hostile;
mod signatures;
mod tamper;

use record::{DeviceKey, file_hash};
use rubric::{PackageFiles, package_hash};

use super::*;
use crate::archive::{compress, write};

const OWNER: &str = "Øvre «Ås» forlag \\ \"lesesenter\"";

fn key() -> DeviceKey {
    DeviceKey::from_seed(&[7; 32])
}

/// A small package, not signed.
fn unsigned() -> PackageFiles {
    let files = [
        ("LICENCE", "CC0-1.0\n"),
        ("SOURCES.md", ""),
        ("rubric.toml", "id = \"liten\"\nversion = \"1.0.0\"\n"),
        ("text.nb.toml", "name = \"Liten skala\"\n"),
    ];
    files.map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec())).into()
}

fn signed() -> PackageFiles {
    let mut files = unsigned();
    sign_package(&mut files, OWNER, &key()).unwrap();
    files
}

fn open(bytes: &[u8]) -> Result<PackageFiles, PackageRefusal> {
    open_package(bytes, &PackageLimits::default())
}

/// The file that a refusal names.
fn named(refusal: &PackageRefusal) -> Option<String> {
    refusal.args().into_iter().find(|(key, _)| *key == "name").map(|(_, name)| name)
}

/// The archive in a package.
fn archive_of(package: &[u8]) -> Vec<u8> {
    zstd::stream::decode_all(package).unwrap()
}

#[test]
fn what_is_packed_is_opened() {
    for files in [unsigned(), signed()] {
        let bytes = pack_package(&files).unwrap();
        assert_eq!(open(&bytes).unwrap(), files);
        assert_eq!(pack_package(&files).unwrap(), bytes, "the same files give the same bytes");
    }
    let signed = verify_package(&open(&pack_package(&signed()).unwrap()).unwrap()).unwrap();
    assert_eq!((signed.owner.as_str(), signed.key), (OWNER, key().public()));
    assert_eq!(signed.hash, package_hash(&unsigned()), "the signature is left out");
}

/// The archive within, for ever: zstd may pack it otherwise in a later version.
#[test]
fn the_archive_has_one_form() {
    let archive = archive_of(&pack_package(&unsigned()).unwrap());
    assert_eq!(archive.len(), 512 * (4 + 3 + 2), "headers, contents of three, the end");
    assert_eq!(file_hash(&archive).short(), "fdd56dd61fdc");
    let mut archive = tar::Archive::new(archive.as_slice());
    let mut names = Vec::new();
    for entry in archive.entries().unwrap() {
        let header = entry.unwrap().header().clone();
        names.push(header.path().unwrap().to_str().unwrap().to_owned());
        let plain = (header.mode().unwrap(), header.mtime().unwrap());
        assert_eq!((plain, header.uid().unwrap(), header.gid().unwrap()), ((0o644, 0), 0, 0));
    }
    assert_eq!(names, ["LICENCE", "SOURCES.md", "rubric.toml", "text.nb.toml"]);
}

/// Bytes that do not get smaller, as a hash of a counter gives them.
fn noise(bytes: usize) -> Vec<u8> {
    let block = |number: usize| *file_hash(&number.to_le_bytes()).as_bytes();
    (0..bytes.div_ceil(32)).flat_map(block).take(bytes).collect()
}

/// Large enough for a window that is smaller than the archive.
#[test]
fn the_largest_file_and_the_most_files_are_taken() {
    let limits = PackageLimits::default();
    let mut files: PackageFiles =
        (2..limits.files).map(|number| (format!("page-{number}.md"), vec![b'x'; 9])).collect();
    for name in ["text.en.toml", "text.nb.toml"] {
        files.insert(name.to_owned(), noise(4 << 20));
    }
    let bytes = pack_package(&files).unwrap();
    assert!(bytes.len() > 8 << 20);
    assert_eq!(open(&bytes).unwrap(), files);
}

#[test]
fn a_package_that_would_be_refused_is_not_made() {
    let limits = PackageLimits::default();
    let with = |name: &str, bytes: Vec<u8>| {
        let mut files = signed();
        files.insert(name.to_owned(), bytes);
        pack_package(&files).unwrap_err()
    };
    let large = vec![b'x'; usize::try_from(limits.file).unwrap() + 1];
    let cases = [
        (with("text.nn.toml", large), "package-file-too-large", "text.nn.toml"),
        (with("text/nn.toml", Vec::new()), "package-path-in-name", "text/nn.toml"),
        (with("", Vec::new()), "package-name-odd", ""),
        (with(&"a".repeat(300), Vec::new()), "package-name-too-long", &"a".repeat(100)),
        (with("a\0b", Vec::new()), "package-name-odd", "a\\u{0}b"),
        (with("licence", Vec::new()), "package-same-but-for-case", "licence"),
        (with("rubric.zip", b"PK\x03\x04".to_vec()), "package-nested-archive", "rubric.zip"),
    ];
    for (error, code, name) in cases {
        assert_eq!(error.code(), code);
        let given = error.args().into_iter().find(|(key, _)| *key == "name");
        assert_eq!(given.unwrap().1, name, "{code}");
    }
    assert_eq!(pack_package(&PackageFiles::new()).unwrap_err().code(), "package-no-files");
}

#[test]
fn a_package_is_named_after_its_rubric() {
    let cases = [
        ("viba-working", "0.1.0", Some("viba-working-0.1.0.vrubric")),
        ("a", "1", Some("a-1.vrubric")),
        ("", "1.0.0", None),
        ("a", "", None),
        ("../a", "1.0.0", None),
        ("con", "1.0.0", Some("con-1.0.0.vrubric")),
        ("a b", "1.0.0", None),
        ("æ", "1.0.0", None),
    ];
    for (id, version, name) in cases {
        assert_eq!(package_file_name(id, version).as_deref(), name, "{id} {version}");
    }
    assert_eq!(package_file_name(&"a".repeat(60), "1.0.0"), None);
}

/// The rubric that comes with the program, signed, sent and read on the other side.
#[test]
fn a_whole_rubric_arrives() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../rubrics/viba-working/0.1.0");
    let file = |entry: std::io::Result<std::fs::DirEntry>| {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        (name, std::fs::read(path).unwrap())
    };
    let mut files: PackageFiles = std::fs::read_dir(folder).unwrap().map(file).collect();
    sign_package(&mut files, OWNER, &key()).unwrap();
    let opened = open(&pack_package(&files).unwrap()).unwrap();
    let rubric = rubric::read(&opened).unwrap();
    assert_eq!(rubric.hash, verify_package(&opened).unwrap().hash);
}
