//! Names: of the files in a package, and of the package itself.

use super::PackageRefusal as Refusal;
use crate::archive::{leads_somewhere, shown};

/// The longest name of a file in a package. Unit: bytes.
const LONGEST: usize = 64;
const ENDING: &str = ".vrubric";

/// The name of a rubric's package: `<id>-<version>.vrubric`; none if id and version
/// do not make a plain name.
///
/// # Example
///
/// ```
/// use exchange::package_file_name;
///
/// let name = package_file_name("viba-working", "0.1.0");
/// assert_eq!(name.as_deref(), Some("viba-working-0.1.0.vrubric"));
/// assert_eq!(package_file_name("../viba", "0.1.0"), None);
/// ```
#[must_use]
pub fn package_file_name(id: &str, version: &str) -> Option<String> {
    let name = format!("{id}-{version}{ENDING}");
    (!id.is_empty() && !version.is_empty() && check(name.as_bytes()).is_ok()).then_some(name)
}

/// Makes sure that a name is one that every system takes as the name of one file.
pub(super) fn check(name: &[u8]) -> Result<&str, Refusal> {
    let Ok(text) = std::str::from_utf8(name) else {
        return Err(Refusal::NameNotText { name: shown(name) });
    };
    let name = shown(name);
    if leads_somewhere(text) {
        return Err(Refusal::PathInName { name });
    }
    if text.len() > LONGEST {
        return Err(Refusal::NameTooLong { name, limit: LONGEST as u64 });
    }
    if let Some(odd) = odd_character(text) {
        let character = format!("U+{:04X}", u32::from(odd));
        return Err(Refusal::NameOdd { name, character });
    }
    if is_reserved(text) {
        return Err(Refusal::NameReserved { name });
    }
    Ok(text)
}

/// The first character that cannot stand where it stands. Plain letters, digits and
/// `.-_` can, but not as the first, and no dot as the last; an empty name begins
/// with U+0000.
fn odd_character(name: &str) -> Option<char> {
    let Some(first) = name.chars().next() else { return Some('\0') };
    if !first.is_ascii_alphanumeric() {
        return Some(first);
    }
    let is_plain = |c: char| c.is_ascii_alphanumeric() || ".-_".contains(c);
    name.chars().find(|c| !is_plain(*c)).or_else(|| name.ends_with('.').then_some('.'))
}

/// True for the names that are devices on Windows, with any ending.
fn is_reserved(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().to_ascii_uppercase();
    let numbered = |kind| {
        let number = stem.strip_prefix(kind).unwrap_or_default();
        number.len() == 1 && number.bytes().all(|byte| byte.is_ascii_digit())
    };
    ["CON", "PRN", "AUX", "NUL"].contains(&stem.as_str()) || numbered("COM") || numbered("LPT")
}
