use std::fmt;
use std::str::FromStr;

use crate::error::AppError;

/// Crockford's base 32: no I, L, O, U.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Day 0 of the codes.
const FIRST_DAY: jiff::civil::Date = jiff::civil::date(2020, 1, 1);
/// Bits of a code that count days: enough until 2064.
const DAY_BITS: u32 = 14;
/// Bits of a code that are random.
const RANDOM_BITS: u32 = 21;
/// Seven characters of five bits, and a check character.
const PAYLOAD: usize = 7;

/// The eight characters by which a visit is handed over, read aloud or on a slip of paper.
///
/// - Guarantees: the code alone gives the day and the id of the visit, so two laptops that never
///   met agree on both. One wrong character, and nearly every exchange of two neighbours, is found.
/// - Range: days from 2020 to 2064.
///
/// # Source
///
/// Alphabet: Crockford's base 32. Check character: Luhn's rule for 32 characters. Day and random
/// bits inside, and the visit's id as a pure function of the code: our own choice.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct VisitCode(u64);

impl VisitCode {
    /// The code of a visit on `day`, with random bits handed in.
    ///
    /// # Errors
    ///
    /// [`AppError::DateInvalid`] outside 2020 to 2064.
    pub fn mint(day: jiff::civil::Date, random: u32) -> Result<Self, AppError> {
        let days = FIRST_DAY.until(day).map(|span| span.get_days()).unwrap_or(-1);
        let days = u64::try_from(days).ok().filter(|days| *days < 1 << DAY_BITS);
        let days = days.ok_or_else(|| AppError::DateInvalid(day.to_string()))?;
        let random = u64::from(random) & ((1 << RANDOM_BITS) - 1);
        Ok(Self(days << RANDOM_BITS | random))
    }

    /// The day of the visit.
    #[must_use]
    pub fn day(self) -> jiff::civil::Date {
        let days = i64::try_from(self.0 >> RANDOM_BITS).unwrap_or(0);
        FIRST_DAY.saturating_add(jiff::Span::new().days(days))
    }

    /// The id of the visit: a `UUIDv7` whose time is the day and whose random part is the code's.
    #[must_use]
    pub fn visit_id(self) -> String {
        let at_ms = self
            .day()
            .to_zoned(jiff::tz::TimeZone::UTC)
            .map_or(0, |day| day.timestamp().as_millisecond());
        let hash = record::file_hash(format!("viba/visit\0v1\0{self}").as_bytes());
        let mut random = [0; 10];
        random.copy_from_slice(&hash.as_bytes()[..10]);
        let at_ms = u64::try_from(at_ms).unwrap_or(0);
        uuid::Builder::from_unix_timestamp_millis(at_ms, &random).into_uuid().to_string()
    }

    fn payload(self) -> [u8; PAYLOAD] {
        let mut values = [0; PAYLOAD];
        for (place, value) in values.iter_mut().rev().enumerate() {
            *value = u8::try_from(self.0 >> (5 * place) & 31).unwrap_or(0);
        }
        values
    }
}

/// Luhn's check value for 32 characters.
fn check_value(payload: &[u8]) -> u8 {
    let mut sum = 0_u32;
    for (place, value) in payload.iter().rev().enumerate() {
        let weighted = u32::from(*value) * if place % 2 == 0 { 2 } else { 1 };
        sum += weighted / 32 + weighted % 32;
    }
    u8::try_from((32 - sum % 32) % 32).unwrap_or(0)
}

impl fmt::Display for VisitCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let payload = self.payload();
        for value in payload.iter().chain([&check_value(&payload)]) {
            write!(f, "{}", char::from(ALPHABET[usize::from(*value)]))?;
        }
        Ok(())
    }
}

impl FromStr for VisitCode {
    type Err = AppError;

    /// Reads a code as people write it: any case, with spaces or dashes, O for 0, I and L for 1.
    fn from_str(text: &str) -> Result<Self, AppError> {
        let invalid = || AppError::CodeInvalid(text.to_owned());
        let mut values = Vec::new();
        for character in text.chars().filter(|c| !c.is_whitespace() && *c != '-') {
            let plain = match character.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                other => other,
            };
            let value = ALPHABET.iter().position(|known| char::from(*known) == plain);
            values.push(value.and_then(|value| u8::try_from(value).ok()).ok_or_else(invalid)?);
        }
        let Some((check, payload)) = values.split_last() else { return Err(invalid()) };
        if payload.len() != PAYLOAD || *check != check_value(payload) {
            return Err(invalid());
        }
        Ok(Self(payload.iter().fold(0, |bits, value| bits << 5 | u64::from(*value))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code() -> VisitCode {
        VisitCode::mint(jiff::civil::date(2026, 3, 12), 0xAB_CDE).expect("a code")
    }

    #[test]
    fn gives_the_same_visit_wherever_it_is_read() {
        let written = code().to_string();
        assert_eq!(written.len(), 8);
        let spoken = format!("{}-{}", &written[..4].to_lowercase(), &written[4..]);
        let read: VisitCode = spoken.parse().expect("read");
        assert_eq!((read, read.day()), (code(), jiff::civil::date(2026, 3, 12)));
        let id = uuid::Uuid::parse_str(&read.visit_id()).expect("a uuid");
        assert_eq!(id.get_version_num(), 7);
        assert_eq!(read.visit_id(), code().visit_id());
    }

    #[test]
    fn finds_every_single_wrong_character() {
        let written = code().to_string();
        for place in 0..written.len() {
            for other in ALPHABET.iter().map(|byte| char::from(*byte)) {
                let mut wrong: Vec<char> = written.chars().collect();
                if wrong[place] == other {
                    continue;
                }
                wrong[place] = other;
                let wrong: String = wrong.into_iter().collect();
                assert!(wrong.parse::<VisitCode>().is_err(), "{wrong}");
            }
        }
        for text in ["", "ABC", "ABCDEFGHJ", "ABCDEFG!"] {
            assert!(text.parse::<VisitCode>().is_err(), "{text}");
        }
    }

    /// Luhn's rule misses only a first and a last character of the alphabet that change places.
    #[test]
    fn finds_nearly_every_exchange_of_two_neighbours() {
        let (mut exchanged, mut missed) = (0, 0);
        for random in (0..1 << RANDOM_BITS).step_by(9_973) {
            let code = VisitCode::mint(jiff::civil::date(2026, 3, 12), random).expect("a code");
            let written: Vec<char> = code.to_string().chars().collect();
            for place in 1..written.len() {
                let mut wrong = written.clone();
                wrong.swap(place - 1, place);
                if wrong != written {
                    exchanged += 1;
                    let wrong: String = wrong.into_iter().collect();
                    missed += usize::from(wrong.parse::<VisitCode>().is_ok());
                }
            }
        }
        assert!(exchanged > 1_000 && missed * 100 <= exchanged, "{missed} of {exchanged}");
    }

    #[test]
    fn refuses_days_it_cannot_hold() {
        for day in [jiff::civil::date(2019, 12, 31), jiff::civil::date(2065, 1, 1)] {
            assert!(matches!(VisitCode::mint(day, 0), Err(AppError::DateInvalid(_))), "{day}");
        }
    }
}
