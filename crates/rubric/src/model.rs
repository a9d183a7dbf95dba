use std::collections::BTreeMap;

use crate::crosswalk::Crosswalk;
use crate::id::{IndicatorId, ItemId, Level, SubscaleId};
use crate::wording::Wording;

macro_rules! closed_words {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $word:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
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

pub(crate) use closed_words;

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
        /// Structure alone, for whoever holds the licence to the wording: nothing can be scored.
        Frame = "frame",
    }
}

closed_words! {
    /// How the answers of an item become its score.
    ItemRule {
        /// The stop rule of the ERS family.
        StopScore = "stop-score",
        /// Every indicator counts alike.
        FullIndicator = "full-indicator",
        /// A person rates each item 1 to 7, once or in several cycles.
        DirectRating = "direct-rating",
    }
}

closed_words! {
    /// What the mean of a domain is taken over. The two differ where sub-scales differ in size.
    DomainMean {
        /// Over every scored item of its sub-scales.
        Items = "items",
        /// Over the means of its sub-scales.
        Subscales = "subscales",
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
    /// Whether the item may be left out altogether; it then counts nowhere.
    pub optional: bool,
    /// Whether a high rating means little quality: 8 − x counts in every mean, x itself is
    /// reported. Direct ratings only.
    pub reverse: bool,
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

/// Sub-scales that research looks at together. A figure beside the total, never the total.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Domain {
    /// Its name.
    pub id: SubscaleId,
    /// What its mean is taken over.
    pub mean: DomainMean,
    /// The sub-scales.
    pub subscales: Vec<SubscaleId>,
}

/// Items of which one counts: the one with most evidence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alternatives {
    /// Its name.
    pub id: SubscaleId,
    /// The items, all of one sub-scale.
    pub items: Vec<ItemId>,
}

/// A way by which wording leaves the assessor's screen.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Outlet {
    /// Reports, and what is shown of them.
    Reports,
    /// Files and lists for other programs and people.
    Exports,
}

/// What the owner of the wording allows. Screens of an open assessment always show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Licence {
    /// Who owns the wording.
    pub owner: String,
    /// Whether the wording may stand in reports.
    pub reports: bool,
    /// Whether the wording may stand in exports.
    pub exports: bool,
    /// The last day on which the licence holds, ISO; none for no end.
    pub until: Option<String>,
}

impl Default for Licence {
    /// What is not said is allowed: the wording is then its user's own.
    fn default() -> Self {
        Self { owner: String::new(), reports: true, exports: true, until: None }
    }
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
    /// How many times an item is rated in one visit. More than one with direct ratings only.
    pub cycles: u16,
    /// What the owner of the wording allows.
    pub licence: Licence,
    /// The sub-scales, in order.
    pub subscales: Vec<Subscale>,
    /// Sub-scales that research looks at together.
    pub domains: Vec<Domain>,
    /// Groups of items of which one counts.
    pub alternatives: Vec<Alternatives>,
    /// What became of the items and indicators of other versions.
    pub crosswalks: Vec<Crosswalk>,
    /// The languages, the template first.
    pub languages: Vec<String>,
    /// The wording by language; the template language is complete.
    pub wording: BTreeMap<String, Wording>,
    /// SHA-256 of the package, lower-case hex.
    pub hash: String,
}

impl Rubric {
    /// A rubric with nothing in it, to be filled.
    #[must_use]
    pub fn empty(id: &str, version: &str) -> Self {
        Self {
            id: id.to_owned(),
            version: version.to_owned(),
            scale: id.to_owned(),
            edition: version.split('.').next().unwrap_or("1").to_owned(),
            status: Status::Working,
            ages_months: (24, 71),
            item_rule: ItemRule::StopScore,
            aggregation: Aggregation::ItemMean,
            cycles: 1,
            licence: Licence::default(),
            subscales: Vec::new(),
            domains: Vec::new(),
            alternatives: Vec::new(),
            crosswalks: Vec::new(),
            languages: Vec::new(),
            wording: BTreeMap::new(),
            hash: String::new(),
        }
    }

    /// Id and version as records and answers files name them: `viba-working@0.1.0`.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{}@{}", self.id, self.version)
    }

    /// Whether the licence to the wording has run out on `today`, an ISO date.
    #[must_use]
    pub fn is_expired(&self, today: &str) -> bool {
        self.licence.until.as_deref().is_some_and(|until| until < today)
    }

    /// Whether the wording may leave the assessor's screen in this way on `today`, an ISO date.
    /// After the last day of the licence it may not.
    #[must_use]
    pub fn may_show_wording(&self, outlet: Outlet, today: &str) -> bool {
        let is_allowed = match outlet {
            Outlet::Reports => self.licence.reports,
            Outlet::Exports => self.licence.exports,
        };
        is_allowed && !self.is_expired(today)
    }

    /// The same rubric without the sentences that belong to the owner of the wording. Titles,
    /// numbers, anchor words and the notice stay; where a sentence was, people read the id.
    #[must_use]
    pub fn withheld(&self) -> Self {
        let mut rubric = self.clone();
        for wording in rubric.wording.values_mut() {
            wording.about.clear();
            wording.terms.clear();
            wording.indicators.clear();
            for item in wording.items.values_mut() {
                item.about.clear();
                item.framework_plan.clear();
                item.na_when = None;
            }
        }
        rubric
    }

    /// Whether a visit can be assessed with it: a frame has nothing to answer, and other rules
    /// than the stop rule have no place in a visit yet.
    #[must_use]
    pub fn is_for_visits(&self) -> bool {
        self.status != Status::Frame && self.item_rule == ItemRule::StopScore
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
