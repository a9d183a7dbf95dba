//! Words that are never pointed out.

use std::collections::BTreeSet;

use crate::fold::fold;
use crate::mark::MarkKind;
use crate::phrases::Phrases;

/// Words, phrases, numbers and addresses that are never pointed out.
///
/// Upper and lower case are the same, and so are the two ways to write `å` (NFC). A word also
/// stands for its genitive, a phrase only for itself: `Sankta Maria barnehage` does not allow
/// `Maria`. Spaces in a telephone number and +47 before it make no difference.
///
/// The caller adds the names of the kindergarten and of its groups.
///
/// # Example
///
/// ```
/// use guard::{Allowed, look};
///
/// let allowed = Allowed::new(["kari", "Sankta Maria barnehage", "68 05 12 34"]);
/// let note = "Karis gruppe, Sankta Maria barnehage, tlf. +47 68051234.";
/// assert!(look(note, &allowed).is_empty());
/// assert_eq!(look("Maria smiler.", &allowed).len(), 1);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Allowed {
    words: Phrases,
    numbers: BTreeSet<String>,
    addresses: BTreeSet<String>,
}

impl Allowed {
    /// Takes a list as a person wrote it, one entry after the other. Empty entries say nothing.
    pub fn new<T: AsRef<str>>(entries: impl IntoIterator<Item = T>) -> Self {
        let mut allowed = Self::default();
        for entry in entries {
            allowed.add(entry.as_ref());
        }
        allowed
    }

    /// Takes one more entry.
    pub fn add(&mut self, entry: &str) {
        let entry = entry.trim();
        if entry.contains('@') {
            self.addresses.insert(fold(entry).into_owned());
        } else if entry.chars().any(char::is_alphabetic) {
            self.words.add(without_apostrophe(entry));
        } else {
            self.numbers.insert(bare_number(entry));
        }
    }

    pub(crate) fn words(&self) -> &Phrases {
        &self.words
    }

    /// Whether a number or an address is on the list.
    pub(crate) fn holds(&self, text: &str, kind: MarkKind) -> bool {
        match kind {
            MarkKind::Email => self.addresses.contains(&*fold(text)),
            MarkKind::NationalIdentityNumber | MarkKind::Phone => {
                self.numbers.contains(&bare_number(text))
            }
            // Names are made of words, and the words are looked at one by one.
            MarkKind::PersonName => false,
        }
    }
}

/// `Kari` of `Kari's`, as it was pointed out.
fn without_apostrophe(entry: &str) -> &str {
    const APOSTROPHES: [char; 2] = ['\'', '’'];
    let base = entry.strip_suffix(['s', 'S']).filter(|base| base.ends_with(APOSTROPHES));
    base.unwrap_or(entry).trim_end_matches(APOSTROPHES)
}

/// Digits alone, without Norway's country code before eight others.
fn bare_number(text: &str) -> String {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let own = digits.strip_prefix("0047").or_else(|| digits.strip_prefix("47"));
    own.filter(|own| own.len() == 8).map_or_else(|| digits.clone(), str::to_owned)
}
