use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::id::{IndicatorId, ItemId, Level, SubscaleId};
use crate::wording::Wording;

macro_rules! closed_words {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $word:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "bindings", derive(specta::Type))]
        pub enum $name {
            $($(#[$variant_doc])* #[serde(rename = $word)] $variant,)*
        }

        impl $name {
            /// Every variant, in the order they are declared.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The word it has in files.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }

            /// The variant a word in a file stands for.
            #[must_use]
            pub fn from_word(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|variant| variant.word() == word)
            }
        }
    };
}

closed_words! {
    /// Where the answer to an indicator comes from.
    Source {
        /// Seen and heard in the group.
        Observation = "observation",
        /// Told by the staff.
        Interview = "interview",
        /// Read in plans and records.
        Documents = "documents",
    }
}

closed_words! {
    /// A part of the day in which an indicator can be seen.
    Situation {
        /// Children and parents come in the morning.
        Arrival = "arrival",
        /// Play the children choose, inside.
        FreePlay = "free-play",
        /// The group gathers.
        CircleTime = "circle-time",
        /// Something planned, often in a small group.
        Activity = "activity",
        /// Eating together.
        Meal = "meal",
        /// Outside, yard or trip.
        Outdoors = "outdoors",
        /// Reading, song and rhyme.
        Books = "books",
        /// Dressing and undressing.
        Cloakroom = "cloakroom",
        /// Talk with the staff, plans and papers.
        Planning = "planning",
    }
}

closed_words! {
    /// How far the wording of a rubric has come.
    Status {
        /// Not validated: said on every screen and page.
        Working = "working",
        /// Validated by its owner.
        Validated = "validated",
    }
}

closed_words! {
    /// How the answers of an item become its score.
    ItemRule {
        /// The stop rule of the ERS family.
        StopScore = "stop-score",
    }
}

closed_words! {
    /// How item scores become means.
    Aggregation {
        /// The mean of the scored items, in sub-scales and in all.
        ItemMean = "item-mean",
    }
}

/// One indicator: an observable act that is answered by yes or no.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Indicator {
    /// Its name, which also tells item and level.
    pub id: IndicatorId,
    /// Whether "not applicable" may be answered.
    pub na_allowed: bool,
    /// Whether the assessor counts episodes.
    pub counter: bool,
    /// Where the answer comes from; at least one.
    pub sources: Vec<Source>,
    /// Where in the day it can be seen; none means any time.
    pub situations: Vec<Situation>,
}

/// One item: indicators on one theme, scored 1 to 7.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Its name.
    pub id: ItemId,
    /// Whether the whole item may be answered "not applicable".
    pub na_allowed: bool,
    /// The indicators, by level and then in the order of the package.
    pub indicators: Vec<Indicator>,
}

impl Item {
    /// The indicators of one level.
    pub fn at(&self, level: Level) -> impl Iterator<Item = &Indicator> {
        self.indicators.iter().filter(move |indicator| indicator.id.level() == level)
    }
}

/// Items that belong together and share a mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subscale {
    /// Its name.
    pub id: SubscaleId,
    /// The items, in the order of the package.
    pub items: Vec<Item>,
}

/// One version of one rating scale, read and found whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rubric {
    /// The package id, for example `viba-working`.
    pub id: String,
    /// The version, for example `0.1.0`. A released version never changes.
    pub version: String,
    /// The scale it belongs to. Items are compared only within scale and edition.
    pub scale: String,
    /// The edition of the scale.
    pub edition: String,
    /// How far the wording has come.
    pub status: Status,
    /// The ages it is made for, in whole months, first to last.
    pub ages_months: (u16, u16),
    /// How answers become item scores.
    pub item_rule: ItemRule,
    /// How item scores become means.
    pub aggregation: Aggregation,
    /// The sub-scales, in order.
    pub subscales: Vec<Subscale>,
    /// The languages, the template first.
    pub languages: Vec<String>,
    /// The wording by language; the template language is complete.
    pub wording: BTreeMap<String, Wording>,
    /// SHA-256 of the package, lower-case hex.
    pub hash: String,
}

impl Rubric {
    /// Id and version as records and answers files name them: `viba-working@0.1.0`.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{}@{}", self.id, self.version)
    }

    /// Every item, in the order of the rubric.
    pub fn items(&self) -> impl Iterator<Item = &Item> {
        self.subscales.iter().flat_map(|subscale| &subscale.items)
    }

    /// Every indicator, in the order of the rubric.
    pub fn indicators(&self) -> impl Iterator<Item = &Indicator> {
        self.items().flat_map(|item| &item.indicators)
    }

    /// The item of that name.
    #[must_use]
    pub fn item(&self, id: &ItemId) -> Option<&Item> {
        self.items().find(|item| item.id == *id)
    }

    /// The indicator of that name.
    #[must_use]
    pub fn indicator(&self, id: &IndicatorId) -> Option<&Indicator> {
        self.item(id.item())?.indicators.iter().find(|indicator| indicator.id == *id)
    }

    /// The wording in `language`, else in the template language.
    #[must_use]
    pub fn wording_in(&self, language: &str) -> &Wording {
        static NONE: std::sync::LazyLock<Wording> = std::sync::LazyLock::new(Wording::default);
        self.wording
            .get(language)
            .or_else(|| self.wording.get(self.languages.first()?))
            .unwrap_or(&NONE)
    }
}
