//! Telephone numbers.

use std::ops::Range;

use crate::digits::{MOST_GROUPS, Run, joined, lengths, span, stands_alone};
use crate::fold::fold;
use crate::mark::{Found, MarkKind};
use crate::steps::step;
use crate::token::{Token, TokenKind};

/// Words before a number that say it is one to ring.
const RING: &[&str] = &[
    "tlf",
    "tlfnr",
    "telefon",
    "telefonen",
    "telefonnummer",
    "telefonnummeret",
    "mobil",
    "mobilen",
    "mobilnummer",
    "ring",
    "ringe",
    "ringer",
    "ringte",
    "nummer",
    "nummeret",
    "sms",
    "phone",
    "call",
    "called",
    "mobile",
    "cell",
];

/// Words before a number that say it is another one.
const OTHERWISE: &[&str] = &[
    "kr",
    "nok",
    "kroner",
    "antall",
    "barn",
    "ledd",
    "indikator",
    "indikatorer",
    "side",
    "sider",
    "punkt",
    "poeng",
    "skår",
    "org",
    "orgnr",
];

/// How such words begin.
const OTHERWISE_BEGINS: &[&str] = &["sak", "ordre", "konto", "faktura", "organisasjon"];

/// Words after a number that say it is an amount.
const AMOUNT: &[&str] = &["kr", "kroner", "nok", "kvm", "meter"];

/// Finds Norwegian numbers of eight digits in the usual groupings, with and without +47, and
/// others that begin with a plus sign and a country code.
///
/// # Source
///
/// Eight digits, the first 2 to 9, and 80 to 82 for services: the Norwegian numbering plan of
/// Nkom, as known from the trade. Groupings: Språkrådet's advice on writing numbers (`22 33 44 55`,
/// `987 65 432`), as known from the trade. Our own choice: eight digits that read as a date are
/// none; `1234 5678` is one only where the word before says so; four pairs that climb in even
/// steps of five or less are a count.
pub(crate) fn phones(tokens: &[Token<'_>], runs: &[Run], found: &mut Vec<Found>) {
    for run in runs {
        let mut at = 0;
        while at < run.groups.len() {
            step();
            let rest = &run.groups[at..run.groups.len().min(at + MOST_GROUPS)];
            let hit = with_country(tokens, rest).or_else(|| {
                let is_whole = at == 0 && rest.len() == run.groups.len();
                domestic(tokens, rest, is_whole)
            });
            let Some((length, bytes)) = hit else {
                at += 1;
                continue;
            };
            found.push(Found { bytes, kind: MarkKind::Phone });
            at += length;
        }
    }
}

/// How many groups it takes, and where it stands.
type Hit = (usize, Range<usize>);

fn with_country(tokens: &[Token<'_>], rest: &[usize]) -> Option<Hit> {
    let first = *rest.first()?;
    let plus = first.checked_sub(1).filter(|&at| tokens[at].text == "+");
    let begin = match plus {
        Some(at) => at,
        None if tokens[first].text.starts_with("00") => first,
        None => return None,
    };
    let code_at = if plus.is_some() { 0 } else { 2 };
    let all = joined(tokens, rest);
    let is_norwegian = all[code_at..].starts_with("47");
    let length = if is_norwegian {
        groups_of(tokens, rest, code_at + 10)?
    } else {
        let groups_are_whole =
            tokens[first].text.len() >= 2 && lengths(tokens, rest)[1..].iter().all(|&n| n >= 2);
        (groups_are_whole && (code_at + 8..=code_at + 15).contains(&all.len()))
            .then_some(rest.len())?
    };
    let end = span(tokens, &rest[..length])?.end;
    let free = stands_alone(tokens, &rest[..length]);
    free.then(|| (length, tokens[begin].at..end))
}

/// How many groups make up so many digits.
fn groups_of(tokens: &[Token<'_>], rest: &[usize], digits: usize) -> Option<usize> {
    let mut sum = 0;
    let counted = rest.iter().position(|&at| {
        sum += tokens[at].text.len();
        sum >= digits
    })?;
    (sum == digits).then_some(counted + 1)
}

fn domestic(tokens: &[Token<'_>], rest: &[usize], is_whole: bool) -> Option<Hit> {
    let before = word_before(tokens, *rest.first()?);
    let before = before.as_deref().unwrap_or_default();
    let to_ring = RING.contains(&before);
    let lengths = lengths(tokens, rest);
    let length = match lengths.as_slice() {
        [8, ..] => 1,
        [10, ..] if tokens[rest[0]].text.starts_with("47") => 1,
        [3, 2, 3, ..] => 3,
        [4, 4, ..] if to_ring => 2,
        [2, 2, 2, 2, 2] if tokens[rest[0]].text == "47" => 5,
        [2, 2, 2, 2, ..] => 4,
        [2, 3, 2, 3] if tokens[rest[0]].text == "47" => 4,
        _ => return None,
    };
    let groups = &rest[..length];
    let digits = joined(tokens, groups);
    let own = if digits.len() == 10 { &digits[2..] } else { &digits };
    let alone = length == 1 || to_ring || (is_whole && rest.len() == length);
    let says_otherwise = OTHERWISE.contains(&before)
        || OTHERWISE_BEGINS.iter().any(|begin| before.starts_with(begin))
        || word_after(tokens, *groups.last()?).is_some_and(|word| AMOUNT.contains(&word.as_str()));
    let is_number = alone
        && stands_alone(tokens, groups)
        && is_subscriber(own)
        && (to_ring || !(says_otherwise || is_date(&digits) || is_count(tokens, groups)));
    is_number.then(|| span(tokens, groups).map(|bytes| (length, bytes)))?
}

fn is_subscriber(digits: &str) -> bool {
    !digits.starts_with(['0', '1']) && !["80", "81", "82"].iter().any(|of| digits.starts_with(of))
}

/// `20250314` and `24122025`.
fn is_date(digits: &str) -> bool {
    let part = |range: Range<usize>| digits.get(range).and_then(|part| part.parse::<u32>().ok());
    let date = |year: Range<usize>, month: Range<usize>, day: Range<usize>| {
        digits.len() == 8
            && part(year).is_some_and(|year| (1900..2100).contains(&year))
            && part(month).is_some_and(|month| (1..=12).contains(&month))
            && part(day).is_some_and(|day| (1..=31).contains(&day))
    };
    date(0..4, 4..6, 6..8) || date(4..8, 2..4, 0..2)
}

/// `20 22 24 26`.
fn is_count(tokens: &[Token<'_>], groups: &[usize]) -> bool {
    let values: Vec<i32> =
        groups.iter().filter_map(|&group| tokens[group].text.parse().ok()).collect();
    let steps: Vec<i32> = values.windows(2).map(|pair| pair[1] - pair[0]).collect();
    let even = steps.windows(2).all(|pair| pair[0] == pair[1]);
    steps.len() == 3 && even && steps[0].abs() <= 5
}

/// The word right before, a colon, a point or a bracket aside.
fn word_before(tokens: &[Token<'_>], at: usize) -> Option<String> {
    let near = tokens[at.saturating_sub(4)..at].iter().rev();
    let mut near = near
        .skip_while(|token| token.kind == TokenKind::Space || token.is_sign(&[':', '.', '(', '=']));
    near.next().filter(|token| token.kind == TokenKind::Word).map(|token| fold(token.text).into())
}

fn word_after(tokens: &[Token<'_>], at: usize) -> Option<String> {
    let mut near = tokens[at + 1..].iter().take(2);
    near.find(|token| token.kind == TokenKind::Word).map(|token| fold(token.text).into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::digits::runs;
    use crate::token::tokens;

    fn numbers(text: &str) -> Vec<&str> {
        let tokens = tokens(text);
        let mut found = Vec::new();
        phones(&tokens, &runs(&tokens), &mut found);
        found.into_iter().map(|found| &text[found.bytes]).collect()
    }

    #[test]
    fn every_usual_grouping_is_known() {
        let written = [
            "68051234",
            "68 05 12 34",
            "680 51 234",
            "680-51-234",
            "+4768051234",
            "+47 68 05 12 34",
            "+47 680 51 234",
            "004768051234",
            "0047 68051234",
            "47 68 05 12 34",
            "68\u{a0}05\u{a0}12\u{a0}34",
            "+46 70 123 45 67",
        ];
        for number in written {
            assert_eq!(numbers(&format!("far, {number}.")), [number]);
        }
        assert_eq!(numbers("tlf 6805 1234"), ["6805 1234"]);
        assert_eq!(numbers("68051234/68054321"), ["68051234", "68054321"]);
    }

    #[test]
    fn other_numbers_are_none() {
        let written = [
            "100 011 379",
            "987654325",
            "20250314",
            "24122025",
            "5.3.2",
            "10.15–11.30",
            "kr 45000000",
            "45000000 kroner",
            "12 500 000",
            "1234 56 78903",
            "2023 2024",
            "20 22 24 26",
            "800 33 321",
            "12 68 05 12 34",
            "7 680 51 234",
            "12345678",
            "68051234.5",
            "id68051234",
            "+5",
            "4019",
            "saksnummer 68051234",
            "680512345",
            "24-68051234",
        ];
        for number in written {
            assert_eq!(numbers(number), [""; 0], "{number}");
        }
    }
}
