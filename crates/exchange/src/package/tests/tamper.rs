//! Packages that were changed on their way.

use proptest::prelude::*;

use super::*;

/// Opens and verifies a changed package; true if nothing in it changed.
fn is_unharmed(changed: &[u8], original: &PackageFiles) -> bool {
    let Ok(files) = open(changed) else { return false };
    let fits = verify_package(&files).is_ok_and(|signed| signed.key == key().public());
    assert!(!fits || files == *original, "changed unnoticed: {files:?}");
    fits
}

/// Every bit of every byte.
#[test]
fn no_single_bit_changes_anything_unnoticed() {
    let original = signed();
    let package = pack_package(&original).unwrap();
    let mut harmless = 0;
    for bit in 0..package.len() * 8 {
        let mut changed = package.clone();
        changed[bit / 8] ^= 1 << (bit % 8);
        harmless += usize::from(is_unharmed(&changed, &original));
    }
    // zstd leaves a few bits without a meaning.
    assert!(harmless * 100 < package.len() * 8, "{harmless} of {}", package.len() * 8);
}

/// The same beneath the compression, where no checksum of zstd helps.
#[test]
fn no_single_bit_of_the_archive_changes_anything_unnoticed() {
    let original = signed();
    let archive = archive_of(&pack_package(&original).unwrap());
    for at in 0..archive.len() {
        let mut changed = archive.clone();
        changed[at] ^= 1 << (at % 8);
        // Level 1, for speed; without a checksum of its own.
        let changed = zstd::bulk::compress(&changed, 1).unwrap();
        assert!(!is_unharmed(&changed, &original), "byte {at}");
    }
}

#[test]
fn a_package_cut_off_anywhere_is_refused() {
    let package = pack_package(&signed()).unwrap();
    let archive = archive_of(&package);
    for length in 1..package.len() {
        assert_eq!(open(&package[..length]).unwrap_err().code(), "package-truncated", "{length}");
    }
    for length in (0..archive.len()).step_by(7) {
        let cut = compress(&archive[..length]).unwrap();
        assert_eq!(open(&cut).unwrap_err().code(), "package-truncated", "archive at {length}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_answered(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(open(&bytes).is_err());
        let framed = [b"\x28\xb5\x2f\xfd".as_slice(), &bytes].concat();
        prop_assert!(open(&framed).is_err());
        prop_assert!(open(&compress(&bytes).unwrap()).is_err());
    }

    /// Some bytes set, some left out, some put in, of the package or of the archive in it.
    #[test]
    fn any_damage_is_answered(
        edits in prop::collection::vec(
            (any::<prop::sample::Index>(), any::<u8>(), 0..3_u8), 1..5),
        within in any::<bool>(),
    ) {
        let original = signed();
        let package = pack_package(&original).unwrap();
        let mut bytes = if within { archive_of(&package) } else { package };
        for (place, byte, kind) in edits {
            let at = place.index(bytes.len());
            match kind {
                0 => bytes[at] = byte,
                1 => drop(bytes.remove(at)),
                _ => bytes.insert(at, byte),
            }
        }
        let bytes = if within { compress(&bytes).unwrap() } else { bytes };
        let _ = is_unharmed(&bytes, &original);
    }

    /// Any files with plain names come back as they were.
    #[test]
    fn any_files_come_back(
        files in prop::collection::btree_map(
            "[a-z][a-z0-9_-]{3,20}\\.md", prop::collection::vec(any::<u8>(), 0..2000), 1..10),
        seed in any::<[u8; 32]>(),
        owner in "[A-ZÆØÅa-zæøå\"\\\\']{1,200}",
    ) {
        let files: PackageFiles = files
            .into_iter()
            .map(|(name, bytes)| (name, [b"# ".as_slice(), &bytes].concat()))
            .collect();
        let mut signed = files.clone();
        let key = DeviceKey::from_seed(&seed);
        sign_package(&mut signed, &owner, &key).unwrap();
        let opened = open(&pack_package(&signed).unwrap()).unwrap();
        prop_assert_eq!(&opened, &signed);
        let found = verify_package(&opened).unwrap();
        prop_assert_eq!(found, Signed { owner, key: key.public(), hash: package_hash(&files) });
    }
}
