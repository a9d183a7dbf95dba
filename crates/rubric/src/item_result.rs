use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

use crate::flag::Flag;
use crate::id::{IndicatorId, ItemId, Level};

/// What the answers to one item amount to.
///
/// - Unit: scale points, `1..=7`.
/// - Missing data: `score` is none where `range` holds more than one value or nothing applies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ItemResult {
    /// The item.
    pub id: ItemId,
    /// The score, where the answers so far leave one only.
    pub score: Option<u8>,
    /// The lowest and the highest score still possible.
    pub range: Option<(u8, u8)>,
    /// Whether every indicator is answered.
    pub complete: bool,
    /// The level at which the ladder stopped: none at the top, and while the score is open.
    pub stopped_at: Option<Level>,
    /// Indicators answered yes at the level where the ladder stands.
    pub met: u32,
    /// Indicators that apply at that level.
    pub applicable: u32,
    /// The indicators that decided: faults seen, else the unmet where it stopped, else the
    /// unanswered that can still change the score.
    pub why: Vec<IndicatorId>,
    /// What reaches a higher score; none at 7, or where nothing can.
    pub lift: Option<Lift>,
    /// What a person should look at.
    pub flags: Vec<Flag>,
    /// Met and applicable at every level, beside the score.
    #[cfg_attr(feature = "bindings", specta(type = std::collections::BTreeMap<String, (u32, u32)>))]
    pub profile: Profile,
}

/// What it takes to reach a higher score: all `faults` gone, and `need` of the indicators in `of`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Lift {
    /// Faults that were seen; all of them must go.
    pub faults: Vec<IndicatorId>,
    /// How many of `of` must be met.
    pub need: u32,
    /// The indicators of the first level not fully met that are not met.
    pub of: Vec<IndicatorId>,
    /// The score that results; none where nothing would be left to score.
    pub to: Option<u8>,
}

/// Met and applicable indicators by level. At level 1 "met" counts the faults seen.
///
/// # Source
///
/// The practice of scoring past the stop level, `full-profile` in `rubrics/SOURCES.md`.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq)]
pub struct Profile(pub [(u32, u32); 4]);

impl Profile {
    /// Met and applicable at one level.
    #[must_use]
    pub const fn at(self, level: Level) -> (u32, u32) {
        self.0[level.index()]
    }
}

impl Serialize for Profile {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(Level::ALL.len()))?;
        for level in Level::ALL {
            map.serialize_entry(&level.to_string(), &self.at(level))?;
        }
        map.end()
    }
}

impl ItemResult {
    /// Whether the item has a score that counts nowhere, because another of its alternatives does.
    #[must_use]
    pub fn is_not_counted(&self) -> bool {
        self.flags.iter().any(|flag| flag.code == crate::FlagCode::AlternativeNotCounted)
    }

    /// Whether the score rests on something that could not be seen that day. Such an item is left
    /// out of strengths and areas.
    #[must_use]
    pub fn has_no_basis(&self) -> bool {
        self.flags.iter().any(|flag| flag.code == crate::FlagCode::NoOpportunity)
    }
}
