use std::ops::Range;

use super::{Hit, TakenKind};

/// Marks that open words somebody said, with the marks that may close them.
const PAIRS: &[(char, &[char])] = &[
    ('«', &['»']),
    ('‹', &['›']),
    ('“', &['”', '“']),
    ('„', &['“', '”']),
    ('‘', &['’']),
    ('"', &['"']),
];
/// Dashes that open them at the start of a line or a sentence, or after a colon.
const DASHES: &[char] = &['–', '—', '-'];

/// Words that somebody said. Those that are never closed go on to the end of their line.
pub(super) fn quotes(text: &str) -> Vec<Hit> {
    let mut hits = Vec::new();
    let mut behind = 0;
    let mut before = '\n';
    for (at, letter) in text.char_indices() {
        if at < behind {
            continue;
        }
        if let Some(bytes) = quote_at(text, at, letter, before) {
            behind = bytes.end;
            hits.push(Hit { bytes, kind: TakenKind::Quote });
        }
        if !letter.is_whitespace() || letter == '\n' {
            before = letter;
        }
    }
    hits
}

fn quote_at(text: &str, at: usize, letter: char, before: char) -> Option<Range<usize>> {
    let inside = at + letter.len_utf8();
    if let Some((_, closing)) = PAIRS.iter().find(|(open, _)| *open == letter) {
        return Some(at..inside + length(&text[inside..], closing));
    }
    let is_speech = DASHES.contains(&letter)
        && matches!(before, '\n' | ':' | '.' | '!' | '?' | '…')
        && starts_speech(&text[inside..]);
    is_speech.then(|| at..inside + line(&text[inside..]))
}

/// How long the words are: to the closing mark, or to the end of the line.
fn length(rest: &str, closing: &[char]) -> usize {
    let within = line(rest);
    let mark = rest[..within].char_indices().find(|(_, letter)| closing.contains(letter));
    mark.map_or(within, |(at, letter)| at + letter.len_utf8())
}

fn line(rest: &str) -> usize {
    rest.find('\n').unwrap_or(rest.len())
}

/// A dash before a capital letter begins what somebody says. A list is written with one too, and goes
/// as well.
fn starts_speech(rest: &str) -> bool {
    let first = rest.trim_start().chars().next();
    rest.starts_with(char::is_whitespace) && first.is_some_and(char::is_uppercase)
}
