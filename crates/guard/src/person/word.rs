//! The words of a text, with what the rules for names ask of them.

use std::borrow::Cow;
use std::ops::Range;

use super::cues::{Cue, SHORT};
use crate::fold::fold;
use crate::steps::step;
use crate::token::{Token, TokenKind};

/// One word where it stands.
#[derive(Debug)]
pub(crate) struct Word<'t> {
    pub(crate) text: &'t str,
    pub(crate) at: usize,
    pub(crate) folded: Cow<'t, str>,
    /// Between it and the word before there is white space alone, or the point of an initial or
    /// a title and white space.
    pub(crate) is_near: bool,
    /// A capital says nothing here: a sentence, a line or a quotation begins.
    pub(crate) begins: bool,
    /// A point stands right behind it.
    pub(crate) has_point: bool,
    /// Says who somebody is to others than this crate: allowed, a figure, part of an address.
    pub(crate) is_taken: bool,
}

impl Word<'_> {
    pub(crate) fn bytes(&self) -> Range<usize> {
        self.at..self.at + self.text.len()
    }

    pub(crate) fn is_capital(&self) -> bool {
        self.text.chars().next().is_some_and(char::is_uppercase)
    }

    /// Capitals alone, and more than one: `TRAS`.
    pub(crate) fn is_shouted(&self) -> bool {
        let mut letters = self.text.chars().filter(|c| c.is_alphabetic());
        self.text.chars().nth(1).is_some() && letters.all(char::is_uppercase)
    }

    /// One capital letter alone.
    pub(crate) fn is_initial(&self) -> bool {
        self.is_capital() && self.folded.chars().nth(1).is_none()
    }

    pub(crate) fn is(&self, cue: &Cue) -> bool {
        cue.contains(&*self.folded)
    }
}

pub(crate) fn words<'t>(tokens: &[Token<'t>]) -> Vec<Word<'t>> {
    let mut words: Vec<Word<'t>> = Vec::new();
    let mut between = 0;
    for (at, token) in tokens.iter().enumerate() {
        step();
        if token.kind != TokenKind::Word {
            continue;
        }
        let between = &tokens[std::mem::replace(&mut between, at + 1)..at];
        let before = words.last();
        let has_point = between.first().is_some_and(|token| token.text == ".");
        let short = has_point && before.is_some_and(|word| word.is_initial() || word.is(&SHORT));
        words.push(Word {
            text: token.text,
            at: token.at,
            folded: fold(token.text),
            is_near: before.is_some() && is_near(between, short),
            begins: before.is_none() || begins(between, short),
            has_point: tokens.get(at + 1).is_some_and(|next| next.text == "."),
            is_taken: false,
        });
    }
    words
}

fn is_near(between: &[Token<'_>], after_short: bool) -> bool {
    let one_space = |token: &Token<'_>| {
        token.kind == TokenKind::Space && !token.text.contains('\n') && token.text.len() <= 3
    };
    match between {
        [space] => one_space(space),
        [point, space] => after_short && point.text == "." && one_space(space),
        _ => false,
    }
}

fn begins(between: &[Token<'_>], after_short: bool) -> bool {
    const ENDS: &[char] = &['!', '?', ':', '…', '•', '«', '»', '"', '“', '”', '„'];
    let mut after_number = false;
    for token in between {
        step();
        let is_end = match token.kind {
            TokenKind::Space => token.text.contains('\n'),
            TokenKind::Sign => {
                token.is_sign(ENDS) || (token.text == "." && !after_short && !after_number)
            }
            TokenKind::Word | TokenKind::Number => false,
        };
        if is_end {
            return true;
        }
        after_number = token.kind == TokenKind::Number;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::token::tokens;

    #[test]
    fn knows_where_sentences_begin() {
        let text = "Ute. Inne 17. Mai, f.eks. Nå!\nSå «Hei» K. Berg";
        let tokens = tokens(text);
        let words = words(&tokens);
        let begin: Vec<_> = words.iter().filter(|word| word.begins).map(|word| word.text).collect();
        assert_eq!(begin, ["Ute", "Inne", "Så", "Hei", "K"]);
    }
}
