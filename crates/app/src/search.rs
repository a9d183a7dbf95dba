//! Searching in the notes of many years.

use std::collections::BTreeMap;

use rubric::{IndicatorId, Rubric};
use serde::Serialize;
use store::{AssessmentState, SearchedNote, folded, folded_with_places};

use crate::app::App;
use crate::error::AppError;
use crate::wording::number_of;

/// Notes that were found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct FoundNotes {
    /// The newest ones, newest first.
    pub notes: Vec<FoundNote>,
    /// How many there are in all.
    pub total: usize,
}

/// A note that holds the words that were looked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct FoundNote {
    /// The note.
    pub note: String,
    /// The assessment it belongs to.
    pub assessment: String,
    /// Whether that is still a draft.
    pub is_draft: bool,
    /// The name of the kindergarten, its number where no register told it.
    pub kindergarten: String,
    /// The group.
    pub group: String,
    /// When it was written, RFC 3339 with the offset of the place.
    pub at: String,
    /// The words.
    pub text: String,
    /// The places of the words that were looked for, in UTF-16 code units, in order; where two meet
    /// they are one.
    pub hits: Vec<(u32, u32)>,
    /// The indicators it is tied to, by their numbers; by their ids where the rubric is not
    /// installed.
    pub indicators: Vec<String>,
}

impl App {
    /// Notes made here that hold all of `words`, alone or inside others, case and accents (not æ, ø,
    /// å) aside: the newest `limit` of them, and how many there are. None where every word has fewer
    /// than three characters.
    ///
    /// # Errors
    ///
    /// As the file says.
    pub fn search_notes(&self, words: &str, limit: u32) -> Result<FoundNotes, AppError> {
        let found = self.store.search_notes(words, limit as usize)?;
        let wanted = folded(words);
        let wanted: Vec<&str> = wanted.split_whitespace().collect();
        let mut names: BTreeMap<String, String> = BTreeMap::new();
        let mut notes = Vec::with_capacity(found.notes.len());
        for note in found.notes {
            if !names.contains_key(&note.kindergarten) {
                let unit = self.store.kindergarten(&note.kindergarten)?;
                let name = unit.map_or_else(|| note.kindergarten.clone(), |unit| unit.name);
                names.insert(note.kindergarten.clone(), name);
            }
            let name = names.get(&note.kindergarten).cloned().unwrap_or_default();
            notes.push(self.found_note(note, name, &wanted));
        }
        Ok(FoundNotes { notes, total: found.total })
    }

    fn found_note(&self, note: SearchedNote, kindergarten: String, wanted: &[&str]) -> FoundNote {
        let rubric = self.rubrics().get(&note.rubric);
        let number = |id: String| numbered(rubric.map(AsRef::as_ref), &id).unwrap_or(id);
        FoundNote {
            is_draft: note.state == AssessmentState::Draft,
            hits: hits(&note.text, wanted),
            indicators: note.indicators.into_iter().map(number).collect(),
            note: note.id,
            assessment: note.assessment,
            kindergarten,
            group: note.group,
            at: note.written_at,
            text: note.text,
        }
    }
}

fn numbered(rubric: Option<&Rubric>, id: &str) -> Option<String> {
    let id: IndicatorId = id.parse().ok()?;
    number_of(rubric?, &id)
}

/// Where folded words stand in a text, in UTF-16 code units.
fn hits(text: &str, words: &[&str]) -> Vec<(u32, u32)> {
    let (folded, places) = folded_with_places(text);
    // From a byte of the folded text to the number of its character.
    let mut numbers = vec![0; folded.len()];
    for (number, (byte, _)) in folded.char_indices().enumerate() {
        numbers[byte] = number;
    }
    let place = |(byte, found): (usize, &str)| {
        let first = numbers.get(byte)?;
        let last = first + found.chars().count() - 1;
        Some((places.get(*first)?.start, places.get(last)?.end))
    };
    let mut all: Vec<(u32, u32)> =
        words.iter().flat_map(|word| folded.match_indices(word)).filter_map(place).collect();
    all.sort_unstable();
    let mut hits: Vec<(u32, u32)> = Vec::new();
    for (from, to) in all {
        match hits.last_mut() {
            Some((_, end)) if from <= *end => *end = to.max(*end),
            _ => hits.push((from, to)),
        }
    }
    hits
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn hits_are_places_as_the_window_counts() {
        assert_eq!(hits("🌻 Barnehagen og HAGEN", &["hage"]), [(8, 12), (17, 21)]);
        assert_eq!(hits("Kafe\u{301} på A\u{30a}s", &["kafe", "ås"]), [(0, 5), (9, 12)]);
        assert_eq!(hits("barnehage", &["barne", "neha", "hage"]), [(0, 9)], "where they meet");
        assert_eq!(hits("og barn og", &["barn", "og"]), [(0, 2), (3, 7), (8, 10)]);
        assert_eq!(hits("", &["barn"]), []);
    }

    proptest! {
        #[test]
        fn every_word_of_a_text_is_found_in_it(text in "[a-zåÅéÉ\u{301}\u{30a}İΣ🌻 ]{0,30}") {
            let units: Vec<u16> = text.encode_utf16().collect();
            let folded = folded(&text);
            for word in folded.split_whitespace() {
                let found = hits(&text, &[word]);
                prop_assert!(!found.is_empty(), "{word:?}");
                for (from, to) in found {
                    let part = String::from_utf16(&units[from as usize..to as usize]);
                    let part = part.expect("between whole characters");
                    prop_assert!(store::folded(&part).contains(word), "{part:?}");
                }
            }
        }
    }
}
