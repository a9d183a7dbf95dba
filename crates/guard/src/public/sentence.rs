use std::ops::Range;

use super::{Hit, TakenKind};

/// Words with a full stop that ends no sentence.
const SHORTENED: &[&str] = &[
    "kl", "ca", "bl.a", "f.eks", "ped", "ass", "evt", "dvs", "osv", "jf", "nr", "a.m", "p.m",
    "e.g", "i.e", "mr", "mrs", "ms",
];
const ENDS: &[char] = &['.', '!', '?', '…'];

/// The sentences of a text, side by side. None ends inside words that somebody said: what they say
/// goes as a whole, with the sentence around it.
pub(super) fn sentences(text: &str, hits: &[Hit]) -> Vec<Range<usize>> {
    let mut quotes = hits.iter().filter(|hit| hit.kind == TakenKind::Quote).peekable();
    let mut sentences = Vec::new();
    let mut start = 0;
    for (at, letter) in text.char_indices() {
        let end = at + letter.len_utf8();
        let here = at..end;
        let is_line = letter == '\n';
        let is_end = is_line || ENDS.contains(&letter) && ends(text, start, &here);
        // Quotes stand in the order of the text, side by side.
        while quotes.next_if(|hit| hit.bytes.end <= at).is_some() {}
        let is_said = quotes.peek().is_some_and(|hit| hit.bytes.start < end);
        if is_end && !is_said {
            sentences.push(start..end);
            start = end;
        }
    }
    sentences.push(start..text.len());
    joined(text, sentences)
}

/// Whether a sign ends a sentence: space and no small letter behind it, and no shortened word before.
fn ends(text: &str, start: usize, sign: &Range<usize>) -> bool {
    let rest = &text[sign.end..];
    let next = rest.trim_start().chars().next();
    let is_apart = rest.is_empty() || rest.starts_with(char::is_whitespace);
    let begins = next.is_none_or(|letter| !letter.is_lowercase());
    let word = text[start..sign.start].rsplit(char::is_whitespace).next().unwrap_or_default();
    let word = word.trim_start_matches(['(', '«', '"']).to_lowercase();
    is_apart && begins && !SHORTENED.contains(&word.as_str())
}

/// A piece without letters, such as a closing bracket, belongs to the sentence before it.
fn joined(text: &str, pieces: Vec<Range<usize>>) -> Vec<Range<usize>> {
    let mut sentences: Vec<Range<usize>> = Vec::new();
    for piece in pieces {
        let has_letters = text[piece.clone()].chars().any(char::is_alphanumeric);
        match sentences.last_mut() {
            Some(last) if !has_letters => last.end = piece.end,
            _ => sentences.push(piece),
        }
    }
    sentences
}
