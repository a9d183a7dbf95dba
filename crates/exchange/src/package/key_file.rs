//! The signing key of a rubric's owner, as a small file to keep.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use record::DeviceKey;
use zeroize::Zeroizing;

const COMMENT: &str = "# The signing key of the owner of a VIBA rubric. Keep it secret: \
                       whoever has this file can sign as the owner.\n";
/// Stands before the key, with the form's number.
const MARK: &str = "viba-owner-key-";
const FORMAT: &str = "1";
/// The letters of a seed of 32 bytes.
const LETTERS: usize = 43;
/// More than any file of this kind has. Unit: bytes.
const LARGEST: usize = 4096;

/// Why a file is not taken as an owner's key. Nothing of the file is in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum KeyFileError {
    /// Another kind of file, or none or several keys in it.
    #[error("this is not the key of an owner")]
    NotAKeyFile,
    /// A form this program does not know: most likely a newer one.
    #[error("the owner's key has a form that is unknown here")]
    UnknownForm,
    /// The key is incomplete or mistyped.
    #[error("the owner's key is damaged")]
    Damaged,
}

impl KeyFileError {
    /// A short name of the situation that stays the same between versions.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotAKeyFile => "owner-key-not-a-key-file",
            Self::UnknownForm => "owner-key-unknown-form",
            Self::Damaged => "owner-key-damaged",
        }
    }
}

/// Reads a key from a file's bytes, which the caller wipes. Comments (`#`), empty
/// lines and the line ends of any system do not matter.
///
/// # Errors
///
/// [`KeyFileError::NotAKeyFile`] unless one line is a key, [`KeyFileError::UnknownForm`]
/// unless it is of form 1, [`KeyFileError::Damaged`] unless it is 32 bytes in base64url.
pub fn read(bytes: &[u8]) -> Result<DeviceKey, KeyFileError> {
    let text = std::str::from_utf8(bytes).ok().filter(|text| text.len() <= LARGEST);
    let text = text.ok_or(KeyFileError::NotAKeyFile)?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let lines = text.lines().map(str::trim);
    let mut lines = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
    let (Some(line), None) = (lines.next(), lines.next()) else {
        return Err(KeyFileError::NotAKeyFile);
    };
    let marked = line.strip_prefix(MARK).ok_or(KeyFileError::NotAKeyFile)?;
    let (format, letters) = marked.split_once(' ').ok_or(KeyFileError::Damaged)?;
    if format != FORMAT {
        return Err(KeyFileError::UnknownForm);
    }
    Ok(DeviceKey::from_seed(&*seed(letters).ok_or(KeyFileError::Damaged)?))
}

fn seed(letters: &str) -> Option<Zeroizing<[u8; 32]>> {
    // One byte more than a seed: the decoder asks for that much.
    let mut decoded = Zeroizing::new([0; 33]);
    let length = URL_SAFE_NO_PAD.decode_slice(letters, &mut *decoded).ok()?;
    let mut seed = Zeroizing::new([0; 32]);
    seed.copy_from_slice(decoded.get(..length).filter(|bytes| bytes.len() == 32)?);
    Some(seed)
}

/// The file of a key: a comment that tells a person what it is, and the key.
///
/// # Example
///
/// ```
/// use exchange::key_file;
/// use record::DeviceKey;
///
/// let key = DeviceKey::from_seed(&[7; 32]);
/// let file = key_file::write(&key);
/// assert!(file.starts_with("# "));
/// assert_eq!(key_file::read(file.as_bytes())?.public(), key.public());
/// # Ok::<(), key_file::KeyFileError>(())
/// ```
#[must_use]
pub fn write(key: &DeviceKey) -> Zeroizing<String> {
    let mut letters = Zeroizing::new([0; LETTERS]);
    // 32 bytes fill 43 letters exactly: it cannot fail.
    let _ = URL_SAFE_NO_PAD.encode_slice(key.seed().as_slice(), &mut *letters);
    // Room for all of it at once: growing would leave copies of the secret behind.
    let mut file = Zeroizing::new(String::with_capacity(COMMENT.len() + MARK.len() + LETTERS + 3));
    for part in [COMMENT, MARK, FORMAT, " "] {
        file.push_str(part);
    }
    file.extend(letters.iter().map(|letter| char::from(*letter)));
    file.push('\n');
    file
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The key in a file of this text, by its seed.
    fn seed_in(text: &str) -> Result<[u8; 32], KeyFileError> {
        read(text.as_bytes()).map(|key| *key.seed())
    }

    #[test]
    fn a_key_is_read_as_it_was_written() {
        for seed in [[0; 32], [7; 32], [255; 32]] {
            let file = write(&DeviceKey::from_seed(&seed));
            assert_eq!(seed_in(&file), Ok(seed));
            let lines: Vec<&str> = file.lines().collect();
            assert!(lines.len() == 2 && lines[0].contains("Keep it secret"), "{lines:?}");
            assert!(lines[1].starts_with("viba-owner-key-1 "), "{}", lines[1]);
            assert_eq!(file.capacity(), file.len(), "it did not grow");
        }
    }

    #[test]
    fn editors_and_mail_may_touch_the_line_ends() {
        let file = write(&DeviceKey::from_seed(&[7; 32])).to_string();
        let crlf = file.replace('\n', "\r\n");
        let marked = format!("\u{feff}\n{crlf}\n# Ours since 2026\n");
        for text in [crlf.as_str(), file.trim_end(), &marked] {
            assert_eq!(seed_in(text), Ok([7; 32]), "{text:?}");
        }
    }

    #[test]
    fn anything_else_is_no_key() {
        use KeyFileError::{Damaged, NotAKeyFile, UnknownForm};
        let key = write(&DeviceKey::from_seed(&[7; 32])).lines().last().unwrap().to_owned();
        // The last of 43 letters carries four bits: the other two must be zero.
        let loose = format!("{}d", key.strip_suffix('c').unwrap());
        let cases = [
            ("nothing", String::new(), NotAKeyFile),
            ("only the comment", COMMENT.to_owned(), NotAKeyFile),
            ("two keys", format!("{key}\n{key}\n"), NotAKeyFile),
            ("a public key", DeviceKey::from_seed(&[7; 32]).public().to_string(), NotAKeyFile),
            ("too large", format!("{key}\n{}", "#".repeat(LARGEST)), NotAKeyFile),
            ("a newer form", key.replace("key-1", "key-2"), UnknownForm),
            ("no key behind the mark", "viba-owner-key-1".to_owned(), Damaged),
            ("a letter less", key[..key.len() - 1].to_owned(), Damaged),
            ("a letter more", format!("{key}A"), Damaged),
            ("padding", format!("{key}="), Damaged),
            ("no base64url", key.replace("Bwc", "B+c"), Damaged),
            ("bits beyond the end", loose, Damaged),
        ];
        for (why, text, error) in cases {
            assert_eq!(seed_in(&text), Err(error), "{why}: {text}");
        }
        assert_eq!(read(b"\xff\xfe").unwrap_err().code(), "owner-key-not-a-key-file");
    }
}
