use std::collections::BTreeSet;

use crate::fold::folded;

/// How many characters a piece has that the index knows. A word must have one.
const PIECE: usize = 3;
/// How many words the index is asked for, and how many characters of each. More would cost time and
/// tell nothing: the folded words decide the rest.
const ASKED_WORDS: usize = 8;
const ASKED_CHARACTERS: usize = 32;

/// Text as the index keeps it: folded, and without the characters that the index cannot tell from
/// others.
pub(crate) fn searchable(text: &str) -> String {
    let seen = |c: char| match c {
        '\0' => ' ',
        '\u{FFFE}' | '\u{FFFF}' => '\u{FFFD}',
        other => other,
    };
    folded(text).chars().map(seen).collect()
}

/// What is looked for: words, all of which a note must hold, alone or inside others.
#[derive(Debug)]
pub(super) struct Words(Vec<String>);

impl Words {
    /// The words of a text; none where all are too short to be looked for.
    pub(super) fn of(text: &str) -> Option<Self> {
        let searchable = searchable(text);
        let words: BTreeSet<&str> = searchable.split_whitespace().collect();
        let mut words: Vec<String> = words.into_iter().map(str::to_owned).collect();
        // The longest narrow most.
        words.sort_by_key(|word| std::cmp::Reverse(word.chars().count()));
        words.first().is_some_and(|word| word.chars().count() >= PIECE).then_some(Self(words))
    }

    /// These words, however short.
    #[cfg(test)]
    pub(super) const fn these(words: Vec<String>) -> Self {
        Self(words)
    }

    /// What the index is asked for, and the words it is not asked for as a whole, as JSON; none where
    /// it is asked for all.
    pub(super) fn asked(&self) -> (String, Option<String>) {
        let is_piece = |word: &&String| word.chars().count() >= PIECE;
        let asked: Vec<&String> = self.0.iter().filter(is_piece).take(ASKED_WORDS).collect();
        let is_whole =
            |word: &&String| word.chars().count() <= ASKED_CHARACTERS && asked.contains(word);
        let beside: Vec<&String> = self.0.iter().filter(|word| !is_whole(word)).collect();
        let quoted = asked.iter().map(|word| {
            let begin: String = word.chars().take(ASKED_CHARACTERS).collect();
            format!("\"{}\"", begin.replace('"', "\"\""))
        });
        let quoted: Vec<String> = quoted.collect();
        let beside = (!beside.is_empty()).then(|| serde_json::json!(beside).to_string());
        (quoted.join(" AND "), beside)
    }

    /// Whether text as the index keeps it holds all of them.
    pub(super) fn are_in(&self, searchable: &str) -> bool {
        self.0.iter().all(|word| searchable.contains(word.as_str()))
    }
}
