//! File names of bundles.

use record::{Hash, file_hash};

/// The longest name every system and sync program takes.
const LONGEST: usize = 100;
const ENDING: &str = ".vbundle";

/// True if a file of this name may be a bundle: `^[a-z0-9-]+\.vbundle$`, at most
/// 100 characters. All other files in a shared folder are left alone.
///
/// # Example
///
/// ```
/// use exchange::is_bundle_name;
///
/// assert!(is_bundle_name("device-4-0123456789ab.vbundle"));
/// assert!(!is_bundle_name("device-4-0123456789ab (1).vbundle"));
/// assert!(!is_bundle_name("desktop.ini"));
/// ```
#[must_use]
pub fn is_bundle_name(name: &str) -> bool {
    let plain = |stem: &str| !stem.is_empty() && stem.bytes().all(is_plain);
    name.len() <= LONGEST && name.strip_suffix(ENDING).is_some_and(plain)
}

/// True if the hash in the name is the hash of the bytes: the whole file is there.
#[must_use]
pub fn name_fits(name: &str, bytes: &[u8]) -> bool {
    let hash = name.strip_suffix(ENDING).and_then(|stem| stem.rsplit('-').next());
    is_bundle_name(name) && hash == Some(file_hash(bytes).short().as_str())
}

/// The name of a device's bundle; none if the device's id does not fit into one.
pub(super) fn file_name(device: &str, seq: u64, hash: &Hash) -> Option<String> {
    let name = format!("{device}-{seq}-{}{ENDING}", hash.short());
    (!device.is_empty() && is_bundle_name(&name)).then_some(name)
}

fn is_plain(byte: u8) -> bool {
    matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_names_are_bundles() {
        let long = format!("{}.vbundle", "a".repeat(92));
        for name in ["a.vbundle", "0190-4-aa.vbundle", &long] {
            assert!(is_bundle_name(name), "{name}");
        }
        let longer = format!("{}.vbundle", "a".repeat(93));
        let others = [
            "",
            ".vbundle",
            "a.vbundle.part",
            "A.vbundle",
            "a.Vbundle",
            "a b.vbundle",
            "../a.vbundle",
            "a.b.vbundle",
            "å.vbundle",
            "a-Conflict copy.vbundle",
            "~$a.vbundle",
            &longer,
        ];
        for name in others {
            assert!(!is_bundle_name(name), "{name}");
        }
    }

    #[test]
    fn a_name_fits_the_bytes_it_was_made_for() {
        let name = file_name("d1", 7, &file_hash(b"abc")).unwrap();
        assert_eq!(name, "d1-7-ba7816bf8f01.vbundle");
        assert!(name_fits(&name, b"abc"));
        assert!(!name_fits(&name, b"ab"));
        assert!(!name_fits("ba7816bf8f01.VBUNDLE", b"abc"));
    }

    #[test]
    fn a_device_that_does_not_fit_gets_no_name() {
        let hash = file_hash(b"abc");
        for device in ["", "D1", "a/b", "æ", &"a".repeat(80)] {
            assert_eq!(file_name(device, 1, &hash), None, "{device}");
        }
    }
}
