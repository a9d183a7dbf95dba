//! Organisation numbers.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// An organisation number: the join key of every Norwegian register.
///
/// - Range: nine digits that pass the check digit. Kept as text, for the number
///   of digits is part of it.
///
/// # Source
///
/// Weights and check digit as Brønnøysundregistrene publish them. Our own choice:
/// `999999999` and `000000000` pass the check and are refused all the same, for
/// files use them as "other" and "none".
///
/// # Example
///
/// ```
/// use register::OrganisationNumber;
///
/// let number: OrganisationNumber = "100 011 379".parse()?;
/// assert_eq!(number.to_string(), "100011379");
/// assert!("999999999".parse::<OrganisationNumber>().is_err());
/// # Ok::<(), register::NumberError>(())
/// ```
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct OrganisationNumber([u8; 9]);

/// Why a text is no organisation number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NumberError {
    /// Not nine digits.
    #[error("an organisation number has 9 digits, not {digits}")]
    WrongLength {
        /// How many there are.
        digits: usize,
    },
    /// Something that is neither a digit nor white space.
    #[error("an organisation number has digits only; character {position} is none")]
    NotADigit {
        /// Which character, from 1.
        position: usize,
    },
    /// The last digit does not fit the others: mostly a slip of the pen.
    #[error("the check digit of the organisation number does not fit")]
    WrongCheckDigit,
    /// Passes the check, but stands for "other" or "none".
    #[error("the organisation number is a placeholder")]
    Placeholder,
}

const WEIGHTS: [u32; 8] = [3, 2, 7, 6, 5, 4, 3, 2];

impl OrganisationNumber {
    /// The nine digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        // Only ASCII digits get in, so the default is never reached.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl FromStr for OrganisationNumber {
    type Err = NumberError;

    /// Reads nine digits; white space anywhere, no-break spaces too, is passed over.
    fn from_str(text: &str) -> Result<Self, NumberError> {
        let mut digits = [0_u8; 9];
        let mut count = 0_usize;
        for (index, character) in text.chars().enumerate() {
            if character.is_whitespace() {
                continue;
            }
            if !character.is_ascii_digit() {
                return Err(NumberError::NotADigit { position: index + 1 });
            }
            if let (Some(place), Ok(digit)) = (digits.get_mut(count), u8::try_from(character)) {
                *place = digit;
            }
            count += 1;
        }
        if count != digits.len() {
            return Err(NumberError::WrongLength { digits: count });
        }
        if &digits == b"999999999" || &digits == b"000000000" {
            return Err(NumberError::Placeholder);
        }
        if !check_digit_fits(&digits) {
            return Err(NumberError::WrongCheckDigit);
        }
        Ok(Self(digits))
    }
}

/// The mod 11 rule on nine ASCII digits. A check digit of 10 does not exist.
fn check_digit_fits(digits: &[u8; 9]) -> bool {
    let value = |digit: &u8| u32::from(*digit - b'0');
    let sum: u32 = digits.iter().zip(WEIGHTS).map(|(digit, weight)| value(digit) * weight).sum();
    let check = (11 - sum % 11) % 11;
    check == value(&digits[8])
}

impl TryFrom<String> for OrganisationNumber {
    type Error = NumberError;

    fn try_from(text: String) -> Result<Self, NumberError> {
        text.parse()
    }
}

impl From<OrganisationNumber> for String {
    fn from(number: OrganisationNumber) -> Self {
        number.as_str().to_owned()
    }
}

impl fmt::Display for OrganisationNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for OrganisationNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "OrganisationNumber({})", self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<String, NumberError> {
        text.parse::<OrganisationNumber>().map(String::from)
    }

    #[test]
    fn accepts_what_the_published_rule_accepts() {
        let valid = ["975315053", "964965226", "983518648", "971045698", "991825827", "123456785"];
        for text in valid {
            assert_eq!(read(text), Ok(text.to_owned()));
        }
    }

    #[test]
    fn passes_over_white_space_of_every_kind() {
        for text in ["100 011 379", "100\u{a0}011\u{a0}379", " 100011379\n", "1\u{202f}00011379"] {
            assert_eq!(read(text).as_deref(), Ok("100011379"), "{text:?}");
        }
    }

    #[test]
    fn says_what_is_wrong() {
        let cases = [
            ("one digit too few", "12345678", NumberError::WrongLength { digits: 8 }),
            ("one too many", "1000113790", NumberError::WrongLength { digits: 10 }),
            ("nothing", "", NumberError::WrongLength { digits: 0 }),
            ("a letter", "10001137O", NumberError::NotADigit { position: 9 }),
            ("a digit of another script", "10001137٩", NumberError::NotADigit { position: 9 }),
            ("a wrong check digit", "123456789", NumberError::WrongCheckDigit),
            ("a round number", "974000000", NumberError::WrongCheckDigit),
            ("other", "999999999", NumberError::Placeholder),
            ("other, spaced", "999 999 999", NumberError::Placeholder),
            ("none", "000000000", NumberError::Placeholder),
        ];
        for (why, text, error) in cases {
            assert_eq!(read(text), Err(error), "{why}");
        }
    }

    /// Where the rule gives 10, no last digit fits.
    #[test]
    fn some_first_eight_digits_have_no_number() {
        let fitting = |head: u32| (0..10).filter(|d| read(&format!("{head}{d}")).is_ok()).count();
        let counts: Vec<usize> = (10_000_000..10_002_000).map(fitting).collect();
        assert!(counts.iter().all(|count| *count <= 1));
        let without = counts.iter().filter(|count| **count == 0).count();
        assert!((150..=215).contains(&without), "{without} of 2000: one in eleven is expected");
    }

    #[test]
    fn every_single_slip_is_noticed() {
        let right = *b"100011379";
        for place in 0..9 {
            for digit in b'0'..=b'9' {
                let mut slip = right;
                slip[place] = digit;
                let text = String::from_utf8_lossy(&slip).into_owned();
                assert_eq!(read(&text).is_ok(), slip == right, "{text}");
            }
        }
    }

    #[test]
    fn goes_through_json_as_text_and_is_checked_on_the_way_in() {
        let number: OrganisationNumber = serde_json::from_str("\"100 011 379\"").unwrap();
        assert_eq!(serde_json::to_string(&number).unwrap(), "\"100011379\"");
        assert!(serde_json::from_str::<OrganisationNumber>("\"100011378\"").is_err());
    }
}
