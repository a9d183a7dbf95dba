//! Takes out of a text what points to one person, for an edition that anyone may read.
//!
//! A whole sentence goes where anything in it points to somebody: what is left around a single word
//! that is taken out often tells it all the same. Where it doubts, it takes out. What it says is a
//! guess: a person reads the edition through before it leaves.

mod quote;
mod sentence;
mod times;
mod words;

use std::ops::Range;

use crate::allowed::Allowed;
use crate::look::look;
use crate::token::{Token, tokens};

pub use words::StaffRole;

/// What stands where something was taken out.
pub const GAP: &str = "[…]";

/// How many adults of each role there were. A role that is not listed was held by one person, as far
/// as anybody knows.
pub type Staff = [(StaffRole, u32)];

/// A text without what points to one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicText {
    /// The sentences that are left, with [`GAP`] where some were taken out. Only the gap where none
    /// is left.
    pub text: String,
    /// What was taken out, in the order of the text.
    pub taken: Vec<Taken>,
}

/// A sentence that was taken out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// Why: the first reason in it.
    pub kind: TakenKind,
    /// The sentence.
    pub text: String,
}

/// Why a sentence points to one person.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TakenKind {
    /// A clock time: it tells who was at work.
    Time,
    /// He, she, a name, or one child or parent.
    Person,
    /// A role that one person holds.
    Role,
    /// Words that somebody said.
    Quote,
    /// The age of a child.
    Age,
    /// A number or an address one is reached by.
    Contact,
}

/// A reason, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Hit {
    bytes: Range<usize>,
    kind: TakenKind,
}

/// Takes out every sentence that points to one person.
///
/// Takes bokmål, nynorsk and English.
///
/// - Guarantee: no word of a sentence that is taken out is left; the same text gives the same.
///
/// # Source
///
/// Our own choice of what points to a person: supervision reports are public documents as a rule, and
/// a group has few adults.
///
/// # Example
///
/// ```
/// use guard::{StaffRole, TakenKind, public_text};
///
/// let note = "De voksne sitter på gulvet. Kl. 09.12 henter vikaren flere klosser.";
/// let public = public_text(note, &[(StaffRole::Substitute, 1)]);
/// assert_eq!(public.text, "De voksne sitter på gulvet. […]");
/// assert_eq!(public.taken[0].kind, TakenKind::Time);
/// ```
#[must_use]
pub fn public_text(text: &str, staff: &Staff) -> PublicText {
    let hits = hits(text, staff);
    let mut public = PublicText { text: String::new(), taken: Vec::new() };
    let mut is_gap = false;
    for range in sentence::sentences(text, &hits) {
        let sentence = text[range.clone()].trim();
        if sentence.is_empty() {
            continue;
        }
        let until = hits.partition_point(|hit| hit.bytes.start < range.end);
        // No hit is longer than a sentence but a quote, and no sentence ends in one.
        let within = hits[..until].iter().rev().take_while(|hit| hit.bytes.end > range.start);
        let Some(hit) = within.last() else {
            append(&mut public.text, sentence);
            is_gap = false;
            continue;
        };
        if !is_gap {
            append(&mut public.text, GAP);
        }
        is_gap = true;
        public.taken.push(Taken { kind: hit.kind, text: sentence.to_owned() });
    }
    public
}

fn append(text: &mut String, sentence: &str) {
    if !text.is_empty() {
        text.push(' ');
    }
    text.push_str(sentence);
}

/// Everything that points to somebody, first one first.
fn hits(text: &str, staff: &Staff) -> Vec<Hit> {
    let tokens = tokens(text);
    let mut hits = quote::quotes(text);
    hits.extend(times::times(&tokens));
    hits.extend(words::people(&tokens, staff));
    hits.extend(marked(text));
    hits.sort_by_key(|hit| (hit.bytes.start, hit.kind));
    hits
}

/// Names, numbers and addresses, as they are pointed out while a note is written.
fn marked(text: &str) -> impl Iterator<Item = Hit> {
    use crate::mark::MarkKind;
    let mut units = 0_u32;
    let mut at: Vec<(u32, usize)> = Vec::new();
    for (byte, letter) in text.char_indices() {
        at.push((units, byte));
        units += u32::try_from(letter.len_utf16()).unwrap_or(1);
    }
    at.push((units, text.len()));
    let byte_of = move |unit: u32| {
        at.binary_search_by_key(&unit, |(units, _)| *units).map_or(0, |place| at[place].1)
    };
    look(text, &Allowed::default()).into_iter().map(move |mark| Hit {
        bytes: byte_of(mark.from)..byte_of(mark.to),
        kind: match mark.kind {
            MarkKind::PersonName => TakenKind::Person,
            MarkKind::NationalIdentityNumber | MarkKind::Email | MarkKind::Phone => {
                TakenKind::Contact
            }
        },
    })
}

/// The tokens that say something: words, numbers and signs, without the space between.
pub(crate) fn said<'a, 't>(tokens: &'a [Token<'t>]) -> Vec<&'a Token<'t>> {
    tokens.iter().filter(|token| token.kind != crate::token::TokenKind::Space).collect()
}

#[cfg(test)]
mod tests;
