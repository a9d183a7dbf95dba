use serde::Serialize;

use crate::answer::Answers;
use crate::id::Level;
use crate::model::Item;
use crate::score::Counts;

/// Why an item stands where it stands, as a person would say it.
///
/// What is unanswered counts as not met here: the reason belongs to the lowest score that is still
/// possible, and says so itself where level 1 is what keeps it there.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "reason", rename_all = "kebab-case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum Reason {
    /// The whole item is not applicable.
    ItemNotApplicable,
    /// Nothing above level 1 applies, so there is nothing to score.
    NothingApplies,
    /// Nothing is answered yet.
    NotBegun,
    /// Faults were seen: they decide alone.
    FaultsSeen {
        /// How many.
        faults: u32,
    },
    /// No fault so far, but level 1 is not answered to the end.
    FaultsOpen {
        /// Faults that are not answered.
        open: u32,
    },
    /// The ladder was climbed to a level that is not fully met.
    Climbed {
        /// The highest level that is fully met below it; none where there is none.
        full: Option<Level>,
        /// The level where it stands.
        level: Level,
        /// Indicators met there.
        met: u32,
        /// Indicators that apply there.
        applicable: u32,
    },
    /// Every level that applies is fully met.
    AllMet {
        /// The highest level that applies.
        level: Level,
    },
}

/// Why an item stands where it stands.
#[must_use]
pub fn reason(item: &Item, answers: &Answers) -> Reason {
    if answers.is_item_na(&item.id) {
        return Reason::ItemNotApplicable;
    }
    if item.indicators.iter().all(|indicator| answers.get(&indicator.id).is_none()) {
        return Reason::NotBegun;
    }
    let counts = Counts::of(item, answers);
    let faults = counts.at(Level::One);
    let applies = |level: &Level| counts.at(*level).applicable > 0;
    if faults.met > 0 {
        return Reason::FaultsSeen { faults: faults.met };
    }
    let Some(top) = Level::POSITIVE.into_iter().rev().find(applies) else {
        return Reason::NothingApplies;
    };
    if faults.open > 0 {
        return Reason::FaultsOpen { open: faults.open };
    }
    let Some(level) = counts.first_unmet() else { return Reason::AllMet { level: top } };
    let below = Level::POSITIVE.into_iter().rev().filter(|other| *other < level);
    let count = counts.at(level);
    Reason::Climbed {
        full: below.into_iter().find(applies),
        level,
        met: count.met,
        applicable: count.applicable,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{answers, item, levels_of};

    fn of(pattern: &str) -> Reason {
        let item = item(&levels_of(pattern));
        reason(&item, &answers(&item, pattern))
    }

    #[test]
    fn says_why_as_the_ladder_is_climbed() {
        let climbed = |full: Option<Level>, level, met, applicable| Reason::Climbed {
            full,
            level,
            met,
            applicable,
        };
        let cases = [
            ("nothing yet", "..|..|..|..", Reason::NotBegun),
            ("one fault decides", "YN|YY|YY|YY", Reason::FaultsSeen { faults: 1 }),
            ("faults first", "N.|YY|..|..", Reason::FaultsOpen { open: 1 }),
            ("faults not begun", "..|Y.|..|..", Reason::FaultsOpen { open: 2 }),
            ("the first step", "NN|Y.|..|..", climbed(None, Level::Three, 1, 2)),
            ("half of 5", "NN|YY|YN|..", climbed(Some(Level::Three), Level::Five, 1, 2)),
            ("5 does not apply", "NN|YY|--|N.", climbed(Some(Level::Three), Level::Seven, 0, 2)),
            ("all of it", "NN|YY|YY|YY", Reason::AllMet { level: Level::Seven }),
            ("all that applies", "NN|YY|YY|--", Reason::AllMet { level: Level::Five }),
            ("nothing applies", "NN|--|--|--", Reason::NothingApplies),
        ];
        for (why, pattern, expected) in cases {
            assert_eq!(of(pattern), expected, "{why}: {pattern}");
        }
    }
}
