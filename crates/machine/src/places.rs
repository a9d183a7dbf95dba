//! What this machine knows of its folders.

use std::path::PathBuf;

use app::Places;

/// Where programs say which folders they copy to other machines.
const SYNCED: [&str; 3] = ["OneDrive", "OneDriveCommercial", "OneDriveConsumer"];

/// Mounts and synced folders, as far as they can be told.
pub(crate) fn places() -> Places {
    let synced = SYNCED.iter().filter_map(std::env::var_os).filter(|folder| !folder.is_empty());
    let mounts = std::fs::read_to_string("/proc/self/mountinfo").unwrap_or_default();
    Places { mounts: read(&mounts), synced: synced.map(PathBuf::from).collect() }
}

/// The mounts in a list of the Linux kernel: of each line the fifth word is where, and the first after
/// the hyphen which kind.
fn read(list: &str) -> Vec<(PathBuf, String)> {
    let mount = |line: &str| {
        let (before, after) = line.split_once(" - ")?;
        let at = before.split(' ').nth(4)?;
        let kind = after.split(' ').next()?;
        Some((PathBuf::from(plain(at)), kind.to_owned()))
    };
    list.lines().filter_map(mount).collect()
}

/// Blanks and the like stand as backslash and three octal digits.
fn plain(word: &str) -> String {
    let mut text = Vec::new();
    let bytes = word.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let digits = word.get(at + 1..at + 4).filter(|_| bytes[at] == b'\\');
        let code = digits.and_then(|digits| u8::from_str_radix(digits, 8).ok());
        text.push(code.unwrap_or(bytes[at]));
        at += if code.is_some() { 4 } else { 1 };
    }
    String::from_utf8_lossy(&text).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_list_of_the_kernel() {
        let list = "22 27 0:21 / /proc rw,relatime - proc proc rw\n\
            31 27 0:44 / /mnt/felles\\040disk rw,nosuid shared:1 - cifs //tjener/felles rw\n\
            odd line\n";
        let expected = [("/proc", "proc"), ("/mnt/felles disk", "cifs")];
        let expected = expected.map(|(at, kind)| (PathBuf::from(at), kind.to_owned()));
        assert_eq!(read(list), expected);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn the_machine_tells_where_its_root_lies() {
        assert!(places().mounts.iter().any(|(at, _)| at == std::path::Path::new("/")));
    }
}
