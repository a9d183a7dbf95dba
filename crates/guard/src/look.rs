//! The one way in.

use crate::allowed::Allowed;
use crate::digits::runs;
use crate::email::emails;
use crate::identity::identity_numbers;
use crate::mark::{Found, Mark, in_utf16};
use crate::person::names;
use crate::phone::phones;
use crate::token::tokens;

/// Points out what could identify a person in a text.
///
/// Takes bokmål, nynorsk and English, mixed as people mix them. The work grows with the length of
/// the text and no faster.
///
/// - Guarantee: marks are sorted and do not overlap; each begins and ends between whole
///   characters; none covers an allowed word; the same text gives the same marks.
///
/// # Source
///
/// Each kind has its own: identity numbers in `identity.rs`, telephones in `phone.rs`, addresses
/// in `email.rs`, names in `person/`.
#[must_use]
pub fn look(text: &str, allowed: &Allowed) -> Vec<Mark> {
    let tokens = tokens(text);
    let runs = runs(&tokens);
    let mut found = Vec::new();
    identity_numbers(&tokens, &runs, &mut found);
    emails(text, &mut found);
    phones(&tokens, &runs, &mut found);
    let mut found = without_overlaps(found);
    let names = names(text, &tokens, &found, allowed.words());
    found.retain(|found| !allowed.holds(&text[found.bytes.clone()], found.kind));
    found.extend(names);
    in_utf16(text, &without_overlaps(found))
}

/// Of two that overlap the earlier stays; of two that begin together the more certain kind.
fn without_overlaps(mut found: Vec<Found>) -> Vec<Found> {
    found.sort_by_key(|found| (found.bytes.start, found.kind));
    let mut end = 0;
    found.retain(|found| {
        let apart = found.bytes.start >= end;
        if apart {
            end = found.bytes.end;
        }
        apart
    });
    found
}
