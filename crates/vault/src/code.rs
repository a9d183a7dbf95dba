use std::fmt;

use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::error::VaultError;

/// Crockford's base 32: no I, L, O, U.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Groups of a code.
const GROUPS: usize = 8;
/// Characters of a group that carry the code; one more checks them.
const CARRYING: usize = 4;
/// What the place of a group adds to its check character, so that two groups cannot change places.
const PLACE_STEP: u8 = 3;

/// The code that is printed once and kept in a drawer: 160 random bits.
///
/// Written in eight groups of five characters, of which the last checks the other four: whoever
/// types it from paper is told which group has the slip. One wrong character, nearly every exchange of
/// two neighbours, and groups that changed places are found.
///
/// # Source
///
/// Alphabet: Crockford's base 32. Check character: Luhn's rule for 32 characters, shifted by the
/// place of the group, our own choice.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct RecoveryCode([u8; 20]);

impl RecoveryCode {
    /// Takes 20 random bytes.
    #[must_use]
    pub const fn new(bytes: [u8; 20]) -> Self {
        Self(bytes)
    }

    pub(crate) const fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// The code as people read it, group by group.
    ///
    /// # Example
    ///
    /// ```
    /// use vault::RecoveryCode;
    /// let code = RecoveryCode::new([7; 20]);
    /// assert_eq!(code.groups().len(), 8);
    /// assert_eq!(RecoveryCode::parse(&code.groups().join(" ").to_lowercase()), Ok(code));
    /// ```
    #[must_use]
    pub fn groups(&self) -> [String; GROUPS] {
        let values = self.values();
        std::array::from_fn(|group| {
            let part = &values[group * CARRYING..(group + 1) * CARRYING];
            let check = check_value(part, group);
            part.iter().chain([&check]).map(|value| sign(*value)).collect()
        })
    }

    /// Reads a code as people type it: any case, with spaces or dashes, O for 0, I and L for 1.
    ///
    /// # Errors
    ///
    /// [`VaultError::CodeForm`] or, where one group is wrong, [`VaultError::CodeSlip`].
    pub fn parse(typed: &str) -> Result<Self, VaultError> {
        let mut values = Vec::with_capacity(GROUPS * (CARRYING + 1));
        for character in typed.chars().filter(|c| !c.is_whitespace() && !is_dash(*c)) {
            let value = value_of(character).ok_or(VaultError::CodeForm)?;
            if values.len() == GROUPS * (CARRYING + 1) {
                return Err(VaultError::CodeForm);
            }
            values.push(value);
        }
        if values.len() != GROUPS * (CARRYING + 1) {
            return Err(VaultError::CodeForm);
        }
        let mut carrying = Vec::with_capacity(GROUPS * CARRYING);
        for (group, part) in values.chunks(CARRYING + 1).enumerate() {
            let (signs, check) = part.split_at(CARRYING);
            if check != [check_value(signs, group)] {
                return Err(VaultError::CodeSlip { group: group + 1 });
            }
            carrying.extend_from_slice(signs);
        }
        let code = Self::from_values(&carrying);
        values.zeroize();
        carrying.zeroize();
        Ok(code)
    }

    /// Five bits after the other, the first bits first.
    fn values(&self) -> [u8; GROUPS * CARRYING] {
        std::array::from_fn(|place| {
            (0..5).fold(0, |value, bit| {
                let at = place * 5 + bit;
                value << 1 | (self.0[at / 8] >> (7 - at % 8) & 1)
            })
        })
    }

    fn from_values(values: &[u8]) -> Self {
        let mut bytes = [0; 20];
        for at in 0..GROUPS * CARRYING * 5 {
            let bit = values[at / 5] >> (4 - at % 5) & 1;
            bytes[at / 8] |= bit << (7 - at % 8);
        }
        Self(bytes)
    }
}

impl fmt::Debug for RecoveryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryCode(..)")
    }
}

fn sign(value: u8) -> char {
    char::from(ALPHABET[usize::from(value & 31)])
}

fn value_of(character: char) -> Option<u8> {
    let plain = match character.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    let place = ALPHABET.iter().position(|known| char::from(*known) == plain)?;
    u8::try_from(place).ok()
}

/// A dash as any keyboard or word processor writes it.
const fn is_dash(character: char) -> bool {
    matches!(character, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

fn check_value(signs: &[u8], group: usize) -> u8 {
    let mut sum = 0_u32;
    for (place, value) in signs.iter().rev().enumerate() {
        let weighted = u32::from(*value) * if place % 2 == 0 { 2 } else { 1 };
        sum += weighted / 32 + weighted % 32;
    }
    let luhn = u8::try_from((32 - sum % 32) % 32).unwrap_or(0);
    let shift = u8::try_from(group % 32).unwrap_or(0) * PLACE_STEP;
    (luhn + shift) % 32
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn some(seed: u8) -> RecoveryCode {
        RecoveryCode::new(std::array::from_fn(|place| {
            seed.wrapping_mul(31).wrapping_add(u8::try_from(place * 57 % 251).unwrap_or(0))
        }))
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(bytes: [u8; 20]) {
            let code = RecoveryCode::new(bytes);
            let typed = code.groups().join("-");
            prop_assert_eq!(RecoveryCode::parse(&typed), Ok(code));
        }

        #[test]
        fn anything_typed_is_read_or_refused(typed in "\\PC{0,60}") {
            let _ = RecoveryCode::parse(&typed);
        }
    }

    #[test]
    fn one_wrong_character_names_its_group() {
        let typed: Vec<char> = some(3).groups().concat().chars().collect();
        for place in 0..typed.len() {
            for other in ALPHABET.iter().map(|sign| char::from(*sign)) {
                let mut slip = typed.clone();
                slip[place] = other;
                let read = RecoveryCode::parse(&slip.iter().collect::<String>());
                let group = place / (CARRYING + 1) + 1;
                if other == typed[place] {
                    assert!(read.is_ok());
                } else {
                    assert_eq!(read, Err(VaultError::CodeSlip { group }));
                }
            }
        }
    }

    #[test]
    fn groups_that_changed_places_are_found() {
        for seed in 0..50 {
            let groups = some(seed).groups();
            for (a, b) in (0..GROUPS).flat_map(|a| (a + 1..GROUPS).map(move |b| (a, b))) {
                let mut swapped = groups.clone();
                swapped.swap(a, b);
                let read = RecoveryCode::parse(&swapped.concat());
                assert_eq!(read, Err(VaultError::CodeSlip { group: a + 1 }), "{a} and {b}");
            }
        }
    }

    #[test]
    fn letters_that_look_alike_are_read_as_meant() {
        let code = RecoveryCode::new([0; 20]);
        let typed = code.groups().join(" ").replace('0', "o").replace('1', "l");
        assert_eq!(RecoveryCode::parse(&typed), Ok(code));
        for odd in ["", "0", "U", &"0".repeat(39), &"0".repeat(41), &"0".repeat(400)] {
            assert_eq!(RecoveryCode::parse(odd), Err(VaultError::CodeForm), "{odd}");
        }
    }
}
