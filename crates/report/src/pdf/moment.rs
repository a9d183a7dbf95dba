use crate::ReportError;

/// A time as files write it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Moment {
    date: String,
    clock: String,
    offset: String,
}

impl Moment {
    /// Reads `2026-03-12T14:05:00+01:00`; fractions of a second are dropped.
    ///
    /// # Errors
    ///
    /// [`ReportError::Issued`] if the text is shaped otherwise.
    pub(super) fn parse(text: &str) -> Result<Self, ReportError> {
        read(text).ok_or_else(|| ReportError::Issued(text.to_owned()))
    }

    /// As XMP writes it.
    pub(super) fn iso(&self) -> String {
        format!("{}T{}{}", self.date, self.clock, self.offset)
    }

    /// As the information dictionary writes it.
    pub(super) fn pdf(&self) -> String {
        let digits = |text: &str| text.replace(['-', ':'], "");
        let offset = match self.offset.split_once(':') {
            Some((hours, minutes)) => format!("{hours}'{minutes}'"),
            None => "Z".to_owned(),
        };
        format!("D:{}{}{offset}", digits(&self.date), digits(&self.clock))
    }
}

fn read(text: &str) -> Option<Moment> {
    text::Stamp::parse(text).ok()?;
    let (date, rest) = (text.get(..10)?, text.get(11..)?);
    let clock = rest.get(..8)?;
    let is_clock = clock.bytes().enumerate().all(|(i, b)| match i {
        2 | 5 => b == b':',
        _ => b.is_ascii_digit(),
    });
    let fraction = rest.get(8..)?;
    let offset = match fraction.strip_prefix('.') {
        Some(digits) => digits.trim_start_matches(|c: char| c.is_ascii_digit()),
        None => fraction,
    };
    let offset = if offset.eq_ignore_ascii_case("z") { "Z" } else { offset };
    let is_offset = offset == "Z"
        || offset.len() == 6
            && offset.bytes().enumerate().all(|(i, b)| match i {
                0 => b == b'+' || b == b'-',
                3 => b == b':',
                _ => b.is_ascii_digit(),
            });
    (is_clock && is_offset).then(|| Moment {
        date: date.to_owned(),
        clock: clock.to_owned(),
        offset: offset.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_both_forms() {
        let cases = [
            ("2026-03-12T14:05:00+01:00", "D:20260312140500+01'00'", "2026-03-12T14:05:00+01:00"),
            ("2026-03-12T14:05:09.25z", "D:20260312140509Z", "2026-03-12T14:05:09Z"),
        ];
        for (text, pdf, iso) in cases {
            let moment = Moment::parse(text).expect(text);
            assert_eq!((moment.pdf().as_str(), moment.iso().as_str()), (pdf, iso));
        }
    }

    #[test]
    fn refuses_what_has_no_offset() {
        for text in ["2026-03-12", "2026-03-12T14:05:00", "2026-03-12T14:05+01:00", "i går"] {
            assert!(Moment::parse(text).is_err(), "{text}");
        }
    }
}
