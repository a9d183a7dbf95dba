//! What in a note could tell who a person is: pointed out to whoever wrote it, and nothing more.

use guard::{Allowed, MarkKind};
use serde::Serialize;
use unicode_normalization::UnicodeNormalization as _;

use crate::app::App;
use crate::change::{Done, Op};
use crate::error::AppError;
use crate::fold::in_order;

/// The most characters a word on the list may have.
pub(crate) const LONGEST_WORD: usize = 80;

/// How companies end: a note calls the kindergarten without it.
const COMPANY_FORMS: &[&str] = &["as", "sa", "ans", "da", "ba", "kf", "iks", "asa", "enk"];

/// What a place in a text looks like.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum PrivacyKind {
    /// A national identity number whose check digits fit.
    NationalIdentityNumber,
    /// An e-mail address.
    Email,
    /// A telephone number.
    Phone,
    /// Probably the name of a person.
    PersonName,
}

/// A place in a text that could tell who a person is.
///
/// - Unit: UTF-16 code units from the start of the text, as the window counts them.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct PrivacyMark {
    /// Where it begins.
    pub from: u32,
    /// Where it has ended.
    pub to: u32,
    /// What it looks like.
    pub kind: PrivacyKind,
}

/// A note with what in it could tell who a person is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct MarkedNote {
    /// The note.
    pub note: String,
    /// When it was written, RFC 3339 with the offset of the place.
    pub at: String,
    /// The words.
    pub text: String,
    /// The places.
    pub marks: Vec<PrivacyMark>,
}

impl App {
    /// What in a text could tell who a person is. Nothing is blocked, kept or logged.
    ///
    /// The list of words is never pointed out, nor are the kindergartens and groups of drafts.
    ///
    /// # Errors
    ///
    /// As the file says.
    pub fn look_at(&self, text: &str) -> Result<Vec<PrivacyMark>, AppError> {
        Ok(marks(text, &self.allowed_here(&self.store.names_of_drafts()?)?))
    }

    /// The notes of an assessment made here in which something could tell who a person is, in the
    /// order they were written.
    ///
    /// The list of words is never pointed out, nor are its kindergarten and group.
    ///
    /// # Errors
    ///
    /// [`AppError::NotFound`].
    pub fn look_over(&self, assessment: &str) -> Result<Vec<MarkedNote>, AppError> {
        let missing = || AppError::NotFound(assessment.to_owned());
        let found = self.store.assessment(assessment)?.ok_or_else(missing)?;
        let group = self.store.visit(&found.visit)?.ok_or_else(missing)?.group;
        let allowed = self.allowed_here(&[(group.kindergarten, group.name)])?;
        let looked = self.store.notes(assessment)?.into_iter().map(|note| MarkedNote {
            marks: marks(&note.text, &allowed),
            note: note.id,
            at: note.written_at,
            text: note.text,
        });
        Ok(looked.filter(|note| !note.marks.is_empty()).collect())
    }

    /// The words that are never pointed out, in the order of the alphabet.
    ///
    /// # Errors
    ///
    /// As the file says.
    pub fn allowed_words(&self) -> Result<Vec<String>, AppError> {
        let mut words = self.store.allowed_words()?;
        words.sort_by_cached_key(|word| (in_order(word), word.clone()));
        Ok(words)
    }

    /// Never points a word out again. One that is on the list already stays as it was written first.
    ///
    /// # Errors
    ///
    /// [`AppError::WordInvalid`] unless it has 1 to 80 characters on one line.
    pub fn allow_word(&mut self, word: &str) -> Result<Done<Vec<String>>, AppError> {
        self.turn_word(Op::AllowWord, word, true)
    }

    /// Points a word out again. One that is not on the list is left alone.
    ///
    /// # Errors
    ///
    /// As [`App::allow_word`].
    pub fn forbid_word(&mut self, word: &str) -> Result<Done<Vec<String>>, AppError> {
        self.turn_word(Op::ForbidWord, word, false)
    }

    fn turn_word(
        &mut self,
        op: Op,
        word: &str,
        is_allowed: bool,
    ) -> Result<Done<Vec<String>>, AppError> {
        let word: String = word.trim().nfc().collect();
        let is_word = (1..=LONGEST_WORD).contains(&word.chars().count());
        if !is_word || word.chars().any(char::is_control) {
            return Err(AppError::WordInvalid);
        }
        let (folded, at_ms, device) = (as_one(&word), self.now_ms(), self.device().to_owned());
        let known = self.store.allowed_words()?;
        if known.iter().any(|known| as_one(known) == folded) == is_allowed {
            return Ok(Done { op, output: self.allowed_words()?, changes: Vec::new() });
        }
        let done = self.transact(op, &device, &[], |writer| {
            Ok(writer.append_allowed_word((&folded, &word), is_allowed, at_ms)?)
        })?;
        Ok(Done { op, output: self.allowed_words()?, changes: done.changes })
    }

    /// The list of words, and the names of some groups and their kindergartens.
    fn allowed_here(&self, groups: &[(String, String)]) -> Result<Allowed, AppError> {
        let mut allowed = Allowed::new(self.store.allowed_words()?);
        for (number, group) in groups {
            allowed.add(group);
            if let Some(unit) = self.store.kindergarten(number)? {
                allowed.add(&unit.name);
                allowed.add(without_form(&unit.name));
            }
        }
        Ok(allowed)
    }
}

/// A word as it is compared with others on the list.
///
/// # Source
///
/// Our own choice: case and the two ways to write a letter make no difference, as where words are
/// pointed out; accents do.
fn as_one(word: &str) -> String {
    word.to_lowercase().nfc().collect()
}

/// `Sankta Maria barnehage` of `SANKTA MARIA BARNEHAGE AS`.
fn without_form(name: &str) -> &str {
    let (rest, last) = name.rsplit_once(' ').unwrap_or((name, ""));
    let is_form = COMPANY_FORMS.contains(&last.to_lowercase().as_str());
    if is_form { rest.trim_end() } else { name }
}

fn marks(text: &str, allowed: &Allowed) -> Vec<PrivacyMark> {
    let mark = |mark: guard::Mark| PrivacyMark {
        from: mark.from,
        to: mark.to,
        kind: match mark.kind {
            MarkKind::NationalIdentityNumber => PrivacyKind::NationalIdentityNumber,
            MarkKind::Email => PrivacyKind::Email,
            MarkKind::Phone => PrivacyKind::Phone,
            MarkKind::PersonName => PrivacyKind::PersonName,
        },
    };
    guard::look(text, allowed).into_iter().map(mark).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kindergarten_is_known_without_the_form_of_its_company() {
        assert_eq!(without_form("SANKTA MARIA BARNEHAGE AS"), "SANKTA MARIA BARNEHAGE");
        assert_eq!(without_form("Ås barnehage"), "Ås barnehage");
        assert_eq!(without_form("AS"), "AS");
    }
}
