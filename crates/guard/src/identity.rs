//! National identity numbers.

use crate::digits::{MOST_GROUPS, Run, joined, lengths, span, stands_alone};
use crate::mark::{Found, MarkKind};
use crate::steps::step;
use crate::token::Token;

/// How eleven digits are grouped where they are written for people to read.
const GROUPINGS: &[&[usize]] = &[&[11], &[6, 5], &[6, 3, 2], &[2, 2, 2, 5], &[2, 2, 2, 3, 2]];

pub(crate) fn identity_numbers(tokens: &[Token<'_>], runs: &[Run], found: &mut Vec<Found>) {
    for run in runs {
        let mut at = 0;
        while at < run.groups.len() {
            step();
            let rest = &run.groups[at..run.groups.len().min(at + MOST_GROUPS)];
            let taken = GROUPINGS.iter().map(|grouping| grouping.len()).find(|&length| {
                let Some(groups) = rest.get(..length) else { return false };
                GROUPINGS.contains(&lengths(tokens, groups).as_slice())
                    && is_identity_number(&joined(tokens, groups))
                    && stands_alone(tokens, groups)
            });
            if let Some(bytes) = taken.and_then(|length| span(tokens, &rest[..length])) {
                found.push(Found { bytes, kind: MarkKind::NationalIdentityNumber });
            }
            at += taken.unwrap_or(1);
        }
    }
}

/// Whether eleven digits are a national identity number: a date of birth, three digits, two
/// check digits that fit.
///
/// Takes in ordinary numbers, D-numbers (day + 40), H-numbers (month + 40) and the numbers of
/// invented people (month + 80, + 65 and + 40), each also as a D-number. The date need only exist
/// in some year, for the century cannot be read from numbers of 2032 and later.
///
/// # Source
///
/// Skatteetaten, *Folkeregisteret API-dokumentasjon*, "Nytt fødselsnummer fra 2032": weights of
/// both check digits, and that the first fits with a remainder of 0, 1, 2 or 3 in numbers given
/// out from 2032, read beside the older ones, where it is 0. Checked against the numbers worked
/// out there. That page says nothing about the added 40, 65 and 80: D- and H-numbers and the
/// series of invented people (Skatteetaten + 80, Norsk helsenett + 65, NAV + 40) are known from
/// the trade and from the release notes of `bekkopen/NoCommons`. Our own choice: numbers of
/// invented people are pointed out too, for nobody sees the difference; the common help numbers
/// of hospitals (FH-numbers), which hold no date, are not.
pub(crate) fn is_identity_number(digits: &str) -> bool {
    const FIRST: [u32; 10] = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
    const SECOND: [u32; 11] = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
    let digits: Vec<u32> = digits.chars().filter_map(|digit| digit.to_digit(10)).collect();
    if digits.len() != SECOND.len() {
        return false;
    }
    let remainder = |weights: &[u32]| {
        digits.iter().zip(weights).map(|(digit, weight)| digit * weight).sum::<u32>() % 11
    };
    let two = |at: usize| 10 * digits[at] + digits[at + 1];
    is_date(two(0), two(2)) && remainder(&FIRST) <= 3 && remainder(&SECOND) == 0
}

fn is_date(day: u32, month: u32) -> bool {
    let day = if day > 40 { day - 40 } else { day };
    let month = match month {
        41..=52 => month - 40,
        66..=77 => month - 65,
        81..=92 => month - 80,
        _ => month,
    };
    let days = match month {
        2 => 29,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    (1..=days).contains(&day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_series_is_known() {
        let numbers = [
            ("ordinary", "09073999917"),
            ("D-number", "45822096089"),
            ("H-number", "12413999705"),
            ("invented, month + 80", "05812191200"),
            ("invented, month + 80, D-number", "51852194093"),
            ("invented, month + 65", "23661890029"),
            ("invented, month + 40", "07512293004"),
        ];
        for (series, number) in numbers {
            assert!(is_identity_number(number), "{series}");
        }
    }

    #[test]
    fn numbers_of_2032_fit_as_the_tax_administration_works_them_out() {
        for number in ["02013299997", "02013299903", "30108299920", "30108299939"] {
            assert!(is_identity_number(number), "{number}");
        }
    }

    /// Of a number only the ways to write it wrong are tried that a slip makes: one digit changed.
    #[test]
    fn one_wrong_digit_is_seen() {
        let number = "05812191200";
        let mut seen = 0;
        for at in 0..11 {
            for digit in '0'..='9' {
                let mut wrong: Vec<char> = number.chars().collect();
                wrong[at] = digit;
                let wrong: String = wrong.into_iter().collect();
                seen += u32::from(wrong != number && !is_identity_number(&wrong));
            }
        }
        assert_eq!(seen, 99);
    }

    /// Of the hundred ways to end nine digits at most four fit: one for each remainder.
    #[test]
    fn both_check_digits_are_asked() {
        for nine in ["058121912", "020132999", "301082268", "458220960"] {
            let fit = (0..100).filter(|end| is_identity_number(&format!("{nine}{end:02}")));
            assert!((1..=4).contains(&fit.count()), "{nine}");
        }
    }

    #[test]
    fn a_date_must_exist() {
        assert!(is_date(29, 2) && is_date(31, 12) && is_date(71, 92));
        assert!(!is_date(30, 2) && !is_date(31, 4) && !is_date(0, 1) && !is_date(40, 1));
        assert!(!is_date(1, 0) && !is_date(1, 13) && !is_date(1, 40) && !is_date(72, 1));
    }
}
