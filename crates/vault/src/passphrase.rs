use std::fmt;

use unicode_normalization::UnicodeNormalization as _;
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::error::VaultError;

/// Words that only one person knows, in normal form C: typed on any keyboard, they are the same bytes.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct Passphrase(String);

impl Passphrase {
    /// The fewest characters of a new one. Our own choice: three or four ordinary words are longer.
    pub const SHORTEST: usize = 12;
    /// The most characters.
    pub const LONGEST: usize = 512;

    /// A passphrase to try.
    ///
    /// # Errors
    ///
    /// [`VaultError::TooLong`].
    pub fn new(typed: &str) -> Result<Self, VaultError> {
        if typed.chars().nth(Self::LONGEST).is_some() {
            return Err(VaultError::TooLong);
        }
        Ok(Self(typed.nfc().collect()))
    }

    /// A passphrase somebody chooses.
    ///
    /// # Errors
    ///
    /// [`VaultError::TooShort`]; one sign again and again counts once. [`VaultError::TooLong`].
    pub fn chosen(typed: &str) -> Result<Self, VaultError> {
        let passphrase = Self::new(typed)?;
        let mut signs: Vec<char> = passphrase.0.chars().filter(|c| !c.is_whitespace()).collect();
        signs.dedup();
        if signs.len() < Self::SHORTEST {
            return Err(VaultError::TooShort);
        }
        Ok(passphrase)
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_the_same_however_the_letters_came() {
        let one = Passphrase::new("bl\u{e5} b\u{e6}r").expect("words");
        let other = Passphrase::new("bla\u{30a} b\u{e6}r").expect("words");
        assert_eq!(one.bytes(), other.bytes());
    }

    #[test]
    fn a_new_one_is_long_enough() {
        let of = |typed: &str| Passphrase::chosen(typed).err();
        assert_eq!(of("regn på ruta"), Some(VaultError::TooShort), "ten without blanks");
        assert_eq!(of("aaaaaaaaaaaaaaaaaaaaaaa"), Some(VaultError::TooShort));
        assert_eq!(of("regn på ruta mi"), None);
        assert_eq!(of(&"ab".repeat(300)), Some(VaultError::TooLong));
        assert_eq!(Passphrase::new("kort").err(), None, "what is tried may be anything");
    }

    #[test]
    fn is_never_printed() {
        assert_eq!(format!("{:?}", Passphrase::new("regn").expect("words")), "Passphrase(..)");
    }
}
