use super::{Hit, TakenKind, said};
use crate::fold::fold;
use crate::token::{Token, TokenKind};

/// Words before a clock time.
const BEFORE: &[&str] = &["kl", "klokka", "klokken", "klokke"];
/// Hours in words, for "halv ti" and "quarter past nine".
const HOURS: &[&str] = &[
    "ett", "eitt", "en", "ein", "to", "tre", "fire", "fem", "seks", "sju", "syv", "åtte", "ni",
    "ti", "elleve", "tolv", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
    "ten", "eleven", "twelve",
];
/// Minutes in words, before "over" and "på".
const MINUTES: &[&str] = &["fem", "ti", "kvart", "tjue", "five", "ten", "quarter", "twenty"];
/// Between minutes and hour.
const BETWEEN: &[&str] = &["over", "på", "past", "to"];
/// Words that only a clock has.
const CLOCK: &[&str] = &["klokka", "klokken"];
/// Words before four figures that are a time.
const FROM_TO: &[&str] =
    &["fra", "frå", "til", "ca", "kl", "rundt", "kring", "etter", "før", "from", "until"];
/// What stands before an hour in words.
const PARTS: &[&[&str]] = &[
    &["halv"],
    &["kvart", "over"],
    &["kvart", "på"],
    &["half", "past"],
    &["quarter", "past"],
    &["quarter", "to"],
];
/// What stands behind one.
const BEHIND: &[&str] = &["am", "pm", "a", "o"];

/// Clock times: 09.12, 9:15, kl. 9, klokka ni, halv ti, half past nine, 9 am.
pub(super) fn times(tokens: &[Token<'_>]) -> Vec<Hit> {
    let said = said(tokens);
    let mut hits = Vec::new();
    for at in 0..said.len() {
        if let Some(count) = written(&said[at..]).or_else(|| spoken(&said[at..])) {
            let last = said[at + count - 1];
            hits.push(Hit { bytes: said[at].at..last.bytes().end, kind: TakenKind::Time });
        }
    }
    hits
}

/// Hours and minutes in figures; how many tokens they are.
fn written(said: &[&Token<'_>]) -> Option<usize> {
    if let [hour, sign, minute, rest @ ..] = said
        && sign.is_sign(&['.', ':'])
        && touches(hour, sign)
        && touches(sign, minute)
        && number(hour)? < 24
        && minute.text.len() == 2
        && number(minute).is_some_and(|minute| minute < 60)
    {
        // 12.03.2026 and 1.10.2 are no times.
        let is_longer = rest.first().is_some_and(|next| {
            next.is_sign(&['.']) && touches(minute, next) && followed_by_number(rest)
        });
        return (!is_longer).then_some(3);
    }
    let [hour, behind, ..] = said else { return None };
    let is_hour = number(hour).is_some_and(|hour| hour < 24);
    (is_hour && matches!(fold(behind.text).as_ref(), "am" | "pm")).then_some(2)
}

fn followed_by_number(rest: &[&Token<'_>]) -> bool {
    matches!(rest, [sign, next, ..] if touches(sign, next) && next.kind == TokenKind::Number)
}

/// "Kl. 9", "klokka ni", "halv ti", "half past nine", "nine o'clock".
fn spoken(said: &[&Token<'_>]) -> Option<usize> {
    let words: Vec<String> = said.iter().take(4).map(|token| fold(token.text).into()).collect();
    let is_hour = |at: usize| {
        let is_figure = said.get(at).and_then(|token| number(token)).is_some_and(|hour| hour < 25);
        is_figure || words.get(at).is_some_and(|word| HOURS.contains(&word.as_str()))
    };
    if let [first, between, hour, ..] = words.as_slice()
        && MINUTES.contains(&first.as_str())
        && BETWEEN.contains(&between.as_str())
        && (hour == "halv" || is_hour(2))
    {
        return Some(3);
    }
    if let [before, ..] = words.as_slice()
        && FROM_TO.contains(&before.as_str())
        && said.get(1).is_some_and(|token| is_four_figures(token))
    {
        return Some(2);
    }
    if BEFORE.contains(&words.first()?.as_str()) {
        let at = if said.get(1).is_some_and(|token| token.is_sign(&['.'])) { 2 } else { 1 };
        if is_hour(at) {
            return Some(at + 1);
        }
    }
    if CLOCK.contains(&words[0].as_str()) {
        return Some(1);
    }
    for part in PARTS {
        let is_part = words.len() > part.len() && part.iter().zip(&words).all(|(a, b)| a == b);
        if is_part && is_hour(part.len()) {
            return Some(part.len() + 1);
        }
    }
    let is_oclock = words.get(1).is_some_and(|word| BEHIND.contains(&word.as_str()))
        && said.get(2).is_some_and(|token| token.is_sign(&['\'', '’']))
        && words.get(3).is_some_and(|word| word == "clock");
    (is_hour(0) && is_oclock).then_some(4)
}

/// 0930: hours and minutes without a sign between.
fn is_four_figures(token: &Token<'_>) -> bool {
    let is_number = token.kind == TokenKind::Number && token.text.len() == 4;
    let part = |range: std::ops::Range<usize>| token.text[range].parse::<u32>().unwrap_or(99);
    is_number && part(0..2) < 24 && part(2..4) < 60
}

fn number(token: &Token<'_>) -> Option<u32> {
    (token.kind == TokenKind::Number && token.text.len() <= 2).then(|| token.text.parse().ok())?
}

fn touches(one: &Token<'_>, next: &Token<'_>) -> bool {
    one.bytes().end == next.at
}
