//! A text in words, numbers and what stands between them.

use std::ops::Range;

use unicode_normalization::char::is_combining_mark;

use crate::steps::step;

/// A piece of a text. Tokens side by side give the whole text.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(crate) struct Token<'t> {
    pub(crate) text: &'t str,
    pub(crate) at: usize,
    pub(crate) kind: TokenKind,
}

#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(crate) enum TokenKind {
    /// Begins with a letter; hyphens between letters are part of it: `Anne-Lise`.
    Word,
    /// ASCII digits.
    Number,
    /// White space, line breaks included.
    Space,
    /// Any other single character.
    Sign,
}

impl Token<'_> {
    pub(crate) fn bytes(&self) -> Range<usize> {
        self.at..self.at + self.text.len()
    }

    pub(crate) fn is_sign(&self, signs: &[char]) -> bool {
        self.kind == TokenKind::Sign && self.text.starts_with(signs)
    }
}

pub(crate) fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(first) = text[at..].chars().next() {
        let rest = &text[at..];
        let (kind, length) = if first.is_alphabetic() {
            (TokenKind::Word, word_length(rest))
        } else if first.is_ascii_digit() {
            (TokenKind::Number, run_length(rest, |c| c.is_ascii_digit()))
        } else if first.is_whitespace() {
            (TokenKind::Space, run_length(rest, char::is_whitespace))
        } else {
            (TokenKind::Sign, first.len_utf8())
        };
        tokens.push(Token { text: &rest[..length], at, kind });
        at += length;
        step();
    }
    tokens
}

fn run_length(text: &str, belongs: impl Fn(char) -> bool) -> usize {
    let end = text.char_indices().find(|(_, c)| {
        step();
        !belongs(*c)
    });
    end.map_or(text.len(), |(at, _)| at)
}

fn word_length(text: &str) -> usize {
    let mut characters = text.char_indices().peekable();
    while let Some((at, c)) = characters.next() {
        step();
        let is_part = c.is_alphanumeric() || (!c.is_ascii() && is_combining_mark(c));
        let next = characters.peek();
        let joins = is_hyphen(c) && next.is_some_and(|(_, next)| next.is_alphabetic());
        if !is_part && !joins {
            return at;
        }
    }
    text.len()
}

pub(crate) fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{2011}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_side_by_side_are_the_text() {
        let text = "Anne-Lise (3 år) – 5.3.2, A4 og B- ";
        let tokens = tokens(text);
        assert_eq!(tokens.iter().map(|token| token.text).collect::<String>(), text);
        let words: Vec<_> =
            tokens.iter().filter(|t| t.kind == TokenKind::Word).map(|t| t.text).collect();
        assert_eq!(words, ["Anne-Lise", "år", "A4", "og", "B"]);
    }
}
