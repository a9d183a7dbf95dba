//! Words and phrases that stand for nobody.

use std::collections::BTreeMap;

use crate::fold::{fold, without_genitive};
use crate::person::word::Word;
use crate::steps::step;
use crate::token::{TokenKind, tokens};

/// Phrases by their first word; upper and lower case are the same.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Phrases(BTreeMap<String, Vec<Vec<String>>>);

impl Phrases {
    pub(crate) fn add(&mut self, phrase: &str) {
        let tokens = tokens(phrase);
        let words = tokens.iter().filter(|token| token.kind == TokenKind::Word);
        let mut words = words.map(|token| fold(token.text).into_owned());
        let Some(first) = words.next() else { return };
        let rest: Vec<String> = words.collect();
        let known = self.0.entry(first).or_default();
        if !known.contains(&rest) {
            known.push(rest);
        }
    }

    /// Of the words of a text, how many from here on are a phrase; 0 if none is.
    ///
    /// A genitive of the last word counts: `Karis` is the word `Kari`.
    pub(crate) fn length_at(&self, words: &[Word<'_>]) -> usize {
        let Some(first) = words.first() else { return 0 };
        let folded = &*first.folded;
        let exact = self.0.get(folded).into_iter().flatten();
        let lone = without_genitive(folded).and_then(|base| self.0.get(base));
        let genitive = lone.into_iter().flatten().filter(|rest| rest.is_empty());
        let lengths = exact.chain(genitive).filter_map(|rest| {
            step();
            let there = words.get(1..=rest.len())?;
            let fits = rest.iter().zip(there).enumerate().all(|(at, (wanted, word))| {
                let is_last = at + 1 == rest.len();
                word.is_near
                    && (*wanted == *word.folded
                        || (is_last && without_genitive(&word.folded) == Some(wanted)))
            });
            fits.then_some(rest.len() + 1)
        });
        lengths.max().unwrap_or(0)
    }
}
