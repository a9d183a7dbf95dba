//! Initials: `K. Olsen`, `K. gråter`, `gutten L`.

use super::Place;
use super::cues::{ACTS, AND, GOES_ON, LETTERED, ONE_LETTER, PERSON};
use super::lists::is_surname;

impl Place<'_, '_> {
    /// How many words from an initial on are a name; 0 if it is a mere letter.
    pub(super) fn initial_length(self) -> usize {
        let word = self.word();
        if self.is_after(&LETTERED) {
            return 0;
        }
        let has_surname = word.has_point
            && self.behind().is_some_and(|next| {
                next.is_capital() && !next.is_taken && is_surname(&next.folded)
            });
        if has_surname {
            return self.whole_name();
        }
        // Words of their own: `I dag`, `Å vente`, `A child`.
        if !word.has_point && word.is(&ONE_LETTER) {
            return 0;
        }
        let goes_on = self.is_before(&GOES_ON)
            || (!word.begins && self.behind().is_some_and(|next| !next.is_capital()));
        let acts = self.is_before(&ACTS) || (word.has_point && goes_on);
        let beside = word.has_point && (self.is_one_of_two() || self.is_beside_name());
        let is_person = acts || beside || self.is_after(&PERSON);
        usize::from(is_person)
    }

    /// `M. og S.`
    fn is_one_of_two(&self) -> bool {
        let is_pair = |first: usize| {
            let Some([left, and, right]) = self.words.get(first..first + 3) else { return false };
            let are_initials = [left, right].iter().all(|word| word.is_initial() && word.has_point);
            are_initials && and.is(&AND) && and.is_near && right.is_near
        };
        is_pair(self.at) || self.at.checked_sub(2).is_some_and(is_pair)
    }
}
