use crate::{Key, Lang, Texts, key};

/// A date, or a date and a time of day, as it was written down where it happened.
///
/// - Guarantees: the local wall clock of the place, never converted between zones.
/// - Range: years `0..=9999`; the day exists in its month.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stamp {
    year: u16,
    month: u8,
    day: u8,
    minute_of_day: Option<u16>,
}

/// A text that is no RFC 3339 date.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a date like 2026-03-12 or 2026-03-12T08:30:00+01:00")]
pub struct StampError(pub String);

impl Stamp {
    /// Reads `2026-03-12` or an RFC 3339 time; what follows the minutes is not needed here.
    ///
    /// # Errors
    ///
    /// [`StampError`] if the text is shaped otherwise or the day does not exist.
    pub fn parse(text: &str) -> Result<Self, StampError> {
        read(text).ok_or_else(|| StampError(text.to_owned()))
    }

    /// The first day there is: year 0, a stand-in that nobody takes for a real day.
    #[must_use]
    pub const fn first() -> Self {
        Self { year: 0, month: 1, day: 1, minute_of_day: None }
    }

    /// The year.
    #[must_use]
    pub const fn year(self) -> u16 {
        self.year
    }

    /// `12. mars 2026`, in the language of `texts`.
    #[must_use]
    pub fn long(self, texts: &Texts) -> String {
        let month = texts.get(MONTHS[usize::from(self.month - 1)]);
        match texts.lang() {
            Lang::Nb | Lang::Nn => format!("{}. {month} {}", self.day, self.year),
            Lang::En => format!("{} {month} {}", self.day, self.year),
        }
    }

    /// `mars 2026`.
    #[must_use]
    pub fn month_year(self, texts: &Texts) -> String {
        format!("{} {}", texts.get(MONTHS[usize::from(self.month - 1)]), self.year)
    }

    /// `2026-03-12`.
    #[must_use]
    pub fn iso_date(self) -> String {
        format!("{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }

    /// `10.42` in Norwegian, `10:42` in English; none for a date alone.
    #[must_use]
    pub fn time(self, lang: Lang) -> Option<String> {
        let minute = self.minute_of_day?;
        let mark = if lang == Lang::En { ':' } else { '.' };
        Some(format!("{:02}{mark}{:02}", minute / 60, minute % 60))
    }
}

const MONTHS: [Key; 12] = [
    key::MONTH_1,
    key::MONTH_2,
    key::MONTH_3,
    key::MONTH_4,
    key::MONTH_5,
    key::MONTH_6,
    key::MONTH_7,
    key::MONTH_8,
    key::MONTH_9,
    key::MONTH_10,
    key::MONTH_11,
    key::MONTH_12,
];

fn read(text: &str) -> Option<Stamp> {
    let bytes = text.as_bytes();
    let is_shaped = bytes.len() >= 10 && bytes[4] == b'-' && bytes[7] == b'-';
    if !is_shaped || !text.is_char_boundary(10) {
        return None;
    }
    let year = digits(text.get(0..4)?)?;
    let month = u8::try_from(digits(text.get(5..7)?)?).ok()?;
    let day = u8::try_from(digits(text.get(8..10)?)?).ok()?;
    if day == 0 || day > days_in(year, month)? {
        return None;
    }
    let minute_of_day = match text.get(10..)? {
        "" => None,
        time => Some(minute_of_day(time)?),
    };
    Some(Stamp { year, month, day, minute_of_day })
}

fn minute_of_day(time: &str) -> Option<u16> {
    let clock = time.strip_prefix(['T', 't', ' '])?;
    if clock.as_bytes().get(2) != Some(&b':') {
        return None;
    }
    let hour = digits(clock.get(0..2)?)?;
    let minute = digits(clock.get(3..5)?)?;
    (hour < 24 && minute < 60).then_some(hour * 60 + minute)
}

fn digits(text: &str) -> Option<u16> {
    text.bytes().all(|b| b.is_ascii_digit()).then(|| text.parse().ok()).flatten()
}

fn days_in(year: u16, month: u8) -> Option<u8> {
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => Some(31),
        4 | 6 | 9 | 11 => Some(30),
        2 => Some(if is_leap { 29 } else { 28 }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_dates_and_local_times() {
        let texts = Texts::new(Lang::Nb);
        let stamp = Stamp::parse("2026-03-12T09:05:00+01:00").expect("a time");
        assert_eq!(stamp.long(&texts), "12. mars 2026");
        assert_eq!(stamp.time(Lang::Nb).as_deref(), Some("09.05"));
        assert_eq!(stamp.iso_date(), "2026-03-12");
        assert_eq!(Stamp::parse("2024-02-29").expect("leap day").time(Lang::Nb), None);
    }

    #[test]
    fn refuses_what_is_no_date() {
        for text in ["", "2026-3-12", "2026-02-29", "2026-13-01", "12.03.2026", "2026-03-12T25:00"]
        {
            assert_eq!(Stamp::parse(text), Err(StampError(text.into())), "{text}");
        }
    }
}
