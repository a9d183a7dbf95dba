//! Lists of names.
//!
//! # Source
//!
//! Written for this crate from general knowledge of which names are frequent in Norway, in the
//! manner of SSB's name statistics ("navnestatistikk") and not copied from them: given names among
//! children and adults, and names frequent in families with roots in other countries. Which of
//! them are ordinary words too is our own judgement.

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::fold::without_genitive;

static GIVEN: LazyLock<HashSet<&str>> = LazyLock::new(|| lines(include_str!("lists/given.txt")));
static GIVEN_AND_WORD: LazyLock<HashSet<&str>> =
    LazyLock::new(|| lines(include_str!("lists/given-and-word.txt")));
static SURNAME: LazyLock<HashSet<&str>> =
    LazyLock::new(|| lines(include_str!("lists/surname.txt")));
static SURNAME_AND_WORD: LazyLock<HashSet<&str>> =
    LazyLock::new(|| lines(include_str!("lists/surname-and-word.txt")));

fn lines(list: &'static str) -> HashSet<&'static str> {
    list.lines().collect()
}

/// What a word is known as.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(crate) enum Known {
    /// A given name and nothing else.
    Given,
    /// A given name and an ordinary word: `bjørn`.
    GivenAndWord,
    /// A surname and nothing else: `hansen`.
    Surname,
    /// A surname and a word, a place or a given name: `berg`.
    SurnameAndWord,
}

/// What a folded word is known as, in its plain form or without a genitive.
pub(crate) fn known(folded: &str) -> Option<Known> {
    exactly(folded).or_else(|| without_genitive(folded).and_then(exactly))
}

/// Whether the word is known only if a genitive is taken off: `karis`, not `lars`.
pub(crate) fn is_genitive(folded: &str) -> bool {
    exactly(folded).is_none() && without_genitive(folded).and_then(exactly).is_some()
}

pub(crate) fn is_surname(folded: &str) -> bool {
    let is = |word: &str| SURNAME.contains(word) || SURNAME_AND_WORD.contains(word);
    is(folded) || without_genitive(folded).is_some_and(is)
}

pub(crate) fn is_given(folded: &str) -> bool {
    GIVEN.contains(folded) || GIVEN_AND_WORD.contains(folded)
}

fn exactly(folded: &str) -> Option<Known> {
    if GIVEN.contains(folded) {
        Some(Known::Given)
    } else if GIVEN_AND_WORD.contains(folded) {
        Some(Known::GivenAndWord)
    } else if SURNAME.contains(folded) {
        Some(Known::Surname)
    } else if SURNAME_AND_WORD.contains(folded) {
        Some(Known::SurnameAndWord)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fold::fold;

    #[test]
    fn every_list_is_folded_sorted_and_apart() {
        let lists = [
            include_str!("lists/given.txt"),
            include_str!("lists/given-and-word.txt"),
            include_str!("lists/surname.txt"),
            include_str!("lists/surname-and-word.txt"),
        ];
        for list in lists {
            let names: Vec<_> = list.lines().collect();
            assert!(names.iter().all(|name| fold(name) == *name && !name.contains(' ')));
            assert!(names.is_sorted_by(|a, b| a < b));
        }
        assert!(GIVEN.is_disjoint(&GIVEN_AND_WORD) && SURNAME.is_disjoint(&SURNAME_AND_WORD));
        assert!(GIVEN.len() >= 600 && SURNAME.len() + SURNAME_AND_WORD.len() >= 200);
    }

    #[test]
    fn a_genitive_is_known_by_its_base() {
        assert_eq!(known("karis"), Some(Known::Given));
        assert!(is_genitive("karis") && !is_genitive("lars") && !is_genitive("kari"));
    }
}
