//! Likely names of persons.
//!
//! # Source
//!
//! Our own choice, all of it: lists of names ([`lists`]) and the words around them ([`cues`]). A
//! name that is no ordinary word is pointed out wherever it has a capital; one that is also a word
//! only where the capital says something and nothing around it speaks for the word; a word that is
//! on no list only where the words around it speak for a person.

mod cues;
mod initial;
mod lists;
pub(crate) mod word;

use std::ops::Range;

use crate::mark::{Found, MarkKind};
use crate::phrases::Phrases;
use crate::steps::step;
use crate::token::{Token, is_hyphen};
use cues::{
    ABOUT, ACTS, AND, AT, AT_SOMEBODY, CALLED, Cue, FIGURES, NOBODY, PERSON, PLACE, SPEAKS, STORY,
    THING, TIMES, UNIT, WHEN, WHO, WORD,
};
use lists::{Known, is_genitive, is_given, is_surname, known};
use word::{Word, words};

/// A name is at most so many words long.
const LONGEST: usize = 4;

pub(crate) fn names(
    text: &str,
    tokens: &[Token<'_>],
    found: &[Found],
    allowed: &Phrases,
) -> Vec<Found> {
    let mut words = words(tokens);
    take_found(&mut words, found);
    take_phrases(&mut words, allowed);
    take_phrases(&mut words, &FIGURES);
    let mut names = Vec::new();
    let mut at = 0;
    while at < words.len() {
        step();
        let length = Place { words: &words, at }.name_length();
        if length > 0 {
            let bytes = words[at].bytes().start..name_end(text, &words[at + length - 1]);
            names.push(Found { bytes, kind: MarkKind::PersonName });
        }
        at += length.max(1);
    }
    names
}

fn take_found(words: &mut [Word<'_>], found: &[Found]) {
    let mut found = found.iter().peekable();
    for word in words {
        step();
        while found.next_if(|found| found.bytes.end <= word.at).is_some() {
            step();
        }
        word.is_taken = found.peek().is_some_and(|found| found.bytes.start <= word.at);
    }
}

fn take_phrases(words: &mut [Word<'_>], phrases: &Phrases) {
    for at in 0..words.len() {
        let length = phrases.length_at(&words[at..]);
        for word in &mut words[at..at + length] {
            word.is_taken = true;
        }
    }
}

/// With the point of an initial, and with a genitive that an apostrophe sets off.
fn name_end(text: &str, last: &Word<'_>) -> usize {
    let Range { end, .. } = last.bytes();
    if last.is_initial() && last.has_point {
        return end + 1;
    }
    let rest = &text[end..];
    let Some(apostrophe) = rest.chars().next().filter(|c| matches!(c, '\'' | '’')) else {
        return end;
    };
    let mut behind = rest.chars().skip(1);
    let begins_quoted = text[..last.at].ends_with(['\'', '‘', '’']);
    match (behind.next(), behind.next()) {
        (Some('s'), next) if !next.is_some_and(char::is_alphanumeric) => {
            end + apostrophe.len_utf8() + 1
        }
        _ if last.folded.ends_with(['s', 'x', 'z']) && !begins_quoted => {
            end + apostrophe.len_utf8()
        }
        _ => end,
    }
}

/// A word among the others.
#[derive(Copy, Clone)]
struct Place<'a, 't> {
    words: &'a [Word<'t>],
    at: usize,
}

impl<'a, 't> Place<'a, 't> {
    fn word(&self) -> &'a Word<'t> {
        &self.words[self.at]
    }

    /// The word right before, with nothing but a space between.
    fn before(&self) -> Option<&'a Word<'t>> {
        self.word().is_near.then(|| &self.words[self.at - 1])
    }

    /// The word right behind, with nothing but a space between.
    fn behind(&self) -> Option<&'a Word<'t>> {
        self.words.get(self.at + 1).filter(|next| next.is_near)
    }

    fn is_after(&self, cue: &Cue) -> bool {
        self.before().is_some_and(|before| before.is(cue))
    }

    fn is_before(&self, cue: &Cue) -> bool {
        self.behind().is_some_and(|behind| behind.is(cue))
    }

    /// How many words from here on are a name; 0 if none.
    fn name_length(self) -> usize {
        let word = self.word();
        if word.is_taken || !word.is_capital() {
            return 0;
        }
        if word.is_initial() {
            return self.initial_length();
        }
        let is_name = !self.is_thing()
            && match self.known() {
                Some(Known::Given | Known::Surname) => true,
                Some(Known::GivenAndWord) => !word.is_shouted() && self.is_name_not_word(),
                Some(Known::SurnameAndWord) | None => {
                    !word.is_shouted() && self.is_unknown_person()
                }
            };
        let length = if is_name { self.whole_name() } else { 0 };
        let of_place = length > 1 && Place { at: self.at + length - 1, ..self }.is_before(&PLACE);
        if of_place { 0 } else { length }
    }

    /// What the word is known as; of `Anne-Lise` that both parts are names.
    fn known(&self) -> Option<Known> {
        let word = self.word();
        let parts: Vec<&str> = word.folded.split(is_hyphen).collect();
        let [first, .., last] = parts.as_slice() else { return known(&word.folded) };
        let both = is_given(first) && (is_given(last) || is_surname(last) || known(last).is_some());
        let capitals = word.text.split(is_hyphen).all(|part| part.starts_with(char::is_uppercase));
        (both && capitals).then_some(Known::Given)
    }

    /// The name of a place, a group, a thing or somebody made up.
    fn is_thing(&self) -> bool {
        let of_place =
            self.is_before(&PLACE) || (self.is_before(&UNIT) && !is_genitive(&self.word().folded));
        let in_story = self.is_after(&ABOUT) && self.two_before(&STORY);
        let called = self.is_after(&CALLED) && !self.is_somebody_called();
        of_place || self.is_after(&THING) || in_story || called
    }

    fn two_before(&self, cue: &Cue) -> bool {
        self.at >= 2 && self.words[self.at - 1].is_near && self.words[self.at - 2].is(cue)
    }

    /// `en gutt som heter …`
    fn is_somebody_called(&self) -> bool {
        let near = &self.words[self.at.saturating_sub(5)..self.at];
        self.is_after(&CALLED) && near.iter().any(|word| word.is(&WHO))
    }

    /// A word that is also a name: what speaks for the name?
    fn is_name_not_word(&self) -> bool {
        let word = self.word();
        let speaks_for_it = self.is_after(&PERSON)
            || self.is_somebody_called()
            || self.has_name_behind()
            || self.is_beside_name();
        if speaks_for_it {
            return true;
        }
        if word.begins || word.is(&TIMES) {
            return self.is_before(&ACTS) && !self.is_after(&WHEN);
        }
        let at_place = self.is_after(&AT) && !self.two_before(&AT_SOMEBODY);
        !at_place && !self.is_after(&WORD)
    }

    /// Further given names, a surname or an initial.
    fn has_name_behind(&self) -> bool {
        self.behind().is_some_and(|next| {
            let is_name = known(&next.folded).is_some() || (next.is_initial() && next.has_point);
            next.is_capital() && !next.is_taken && is_name
        })
    }

    /// `Kari og …`, `… og Kari`.
    fn is_beside_name(&self) -> bool {
        let is_sure = |at: Option<usize>| {
            let name = at.and_then(|at| self.words.get(at));
            name.is_some_and(|name| {
                name.is_capital() && !name.is_taken && known(&name.folded) == Some(Known::Given)
            })
        };
        (self.is_after(&AND) && is_sure(self.at.checked_sub(2)))
            || (self.is_before(&AND) && is_sure(Some(self.at + 2)))
    }

    /// A word on no list of given names: what speaks for a person?
    fn is_unknown_person(&self) -> bool {
        let word = self.word();
        if word.begins || word.is(&NOBODY) || !word.text.chars().all(char::is_alphabetic) {
            return false;
        }
        let is_definite = word.folded.ends_with("en") || word.folded.ends_with("et");
        let speaks = self.before().is_some() && self.is_before(&SPEAKS) && !is_definite;
        self.is_after(&PERSON) || self.is_somebody_called() || speaks
    }

    /// With further given names, initials and the surname.
    fn whole_name(&self) -> usize {
        let mut length = 1;
        while length < LONGEST {
            let last = &self.words[self.at + length - 1];
            if is_genitive(&last.folded) {
                break;
            }
            let Some(next) = self.words.get(self.at + length) else { break };
            let goes_on = next.is_near
                && !next.begins
                && !next.is_taken
                && next.is_capital()
                && !next.is_shouted()
                && !next.is(&NOBODY);
            if !goes_on {
                break;
            }
            length += 1;
        }
        length
    }
}

#[cfg(test)]
mod tests {
    use crate::{Allowed, MarkKind, look};

    fn names(text: &str) -> Vec<String> {
        let units: Vec<u16> = text.encode_utf16().collect();
        let marks = look(text, &Allowed::default()).into_iter();
        let names = marks.filter(|mark| mark.kind == MarkKind::PersonName);
        let words = names.map(|mark| &units[mark.from as usize..mark.to as usize]);
        words.map(String::from_utf16_lossy).collect()
    }

    #[test]
    fn names_are_taken_whole() {
        let cases: [(&str, &[&str]); 12] = [
            ("Kari Anne Fjelltveit kom.", &["Kari Anne Fjelltveit"]),
            ("Vi så Kari N. ute.", &["Kari N."]),
            ("Karis Blåtopp", &["Karis"]),
            ("Kari, Ola og Per kom.", &["Kari", "Ola", "Per"]),
            ("Jens' sko, Lars’ lue.", &["Jens'", "Lars’"]),
            ("Kari's hat", &["Kari's"]),
            ("Kari Mandag", &["Kari"]),
            ("Så Kari. Traa kom.", &["Kari"]),
            ("Kari\nOla", &["Kari", "Ola"]),
            ("K. Olsen", &["K. Olsen"]),
            ("M. og S. kom", &["M.", "S."]),
            ("KARI GRÅT", &["KARI"]),
        ];
        for (text, expected) in cases {
            assert_eq!(names(text), expected, "{text}");
        }
    }

    #[test]
    fn a_word_is_a_name_where_something_speaks_for_it() {
        let cases = [
            ("Bjørn er et dyr.", "Så gråt Bjørn igjen."),
            ("Bjørn og rev er tema.", "Bjørn og Kari er ute."),
            ("Tiden i Mai var fin.", "Lille Mai var fin."),
            ("Avdeling Stein er ute.", "Hun ser på Stein."),
            ("The Rose room is quiet.", "They met Rose outside."),
            ("På Ask er det tolv barn.", "De ser på Ask."),
            ("Ute ved en Stein lå det.", "Ute ved Stein lå det."),
            ("Avdelingen heter Liv.", "Jenta heter Liv."),
            ("Gruppe K. er ute.", "K. er ute."),
            ("I dag leker alle.", "Lille K leker."),
            ("Blåtoppen er ute.", "Da Blåtopp spør, svarer de."),
        ];
        for (word, name) in cases {
            assert_eq!(names(word), [""; 0], "{word}");
            assert_eq!(names(name).len(), 1 + usize::from(name.contains("Kari")), "{name}");
        }
    }

    #[test]
    fn what_bears_a_name_is_nobody() {
        let texts = [
            "Olav Kyrres gate",
            "Marias barnehage",
            "dukka Lise",
            "Dronning Sonja",
            "boka om Emma",
            "Kari Traa",
            "Lille Petter Edderkopp",
            "Sofie avdeling",
        ];
        for text in texts {
            assert_eq!(names(text), [""; 0], "{text}");
        }
    }
}
