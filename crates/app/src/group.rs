//! Groups over the years: renamed, merged, ended, and still the same groups.

mod lineage;
mod refusal;

use serde::{Deserialize, Serialize};
use store::{NewGroupState, StoredGroup};
use unicode_normalization::UnicodeNormalization as _;

pub(crate) use self::lineage::{Lineage, name_on};
pub use self::refusal::GroupRefusal;
use crate::app::App;
use crate::change::{Change, Done, Op};
use crate::error::AppError;

/// What kind of group it is.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum GroupKind {
    /// Up to three years.
    Younger,
    /// From three years.
    Older,
    /// All ages.
    Mixed,
    /// Out in nature most of the time.
    Outdoor,
    /// Another kind.
    Other,
}

impl GroupKind {
    const ALL: [Self; 5] = [Self::Younger, Self::Older, Self::Mixed, Self::Outdoor, Self::Other];

    const fn word(self) -> &'static str {
        match self {
            Self::Younger => "younger",
            Self::Older => "older",
            Self::Mixed => "mixed",
            Self::Outdoor => "outdoor",
            Self::Other => "other",
        }
    }

    /// The kind a word stands for; none for one that a newer program wrote.
    pub(crate) fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }
}

/// A name a group had.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct FormerName {
    /// The name.
    pub name: String,
    /// ISO date until which it had it: from that day on the next one holds.
    pub until: String,
}

/// A group as it is to be.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct GroupChange {
    /// Its name. Another one than now is a new name from `date` on.
    pub name: String,
    /// ISO date from which the name holds.
    pub date: String,
    /// What kind of group it is.
    pub kind: Option<GroupKind>,
    /// ISO date from which it is there.
    pub valid_from: Option<String>,
    /// ISO date until which it is there, that day too.
    pub valid_to: Option<String>,
}

impl App {
    /// Changes a group: name, kind, from when to when. Visits before the new name keep the old one,
    /// and are visits to the same group.
    ///
    /// # Errors
    ///
    /// [`AppError::NotFound`], [`AppError::GroupInvalid`], [`AppError::DateInvalid`];
    /// [`GroupRefusal::Taken`] if another group has the name, [`GroupRefusal::NameSince`] if the
    /// name of now would end before it began, [`GroupRefusal::Backwards`]. Nothing is changed then.
    pub fn change_group(
        &mut self,
        group: &str,
        change: &GroupChange,
    ) -> Result<Done<()>, AppError> {
        let lineage = self.lineage_of_group(group)?;
        let now = known(&lineage, group)?;
        let name = named(&change.name)?;
        let valid_from = change.valid_from.as_deref().map(day).transpose()?;
        let valid_to = change.valid_to.as_deref().map(day).transpose()?;
        if let (Some(from), Some(to)) = (&valid_from, &valid_to)
            && from > to
        {
            return Err(GroupRefusal::Backwards { from: from.clone(), to: to.clone() }.into());
        }
        let until =
            if name == now.name { None } else { Some(new_name(&lineage, now, &name, change)?) };
        let changes = [Change::Kindergartens, Change::Visits, Change::Records];
        self.transact(Op::ChangeGroup, group, &changes, |writer| {
            if let Some(until) = &until {
                writer.add_former_group_name(group, &now.name, until)?;
            }
            let state = NewGroupState {
                name: &name,
                kind: change.kind.map(GroupKind::word),
                valid_from: valid_from.as_deref(),
                valid_to: valid_to.as_deref(),
            };
            Ok(writer.set_group(group, &state)?)
        })
    }

    /// Says that a group went into another one on a date, or with none takes that back. From that
    /// day on the visits before to both count as visits to the one.
    ///
    /// # Errors
    ///
    /// [`AppError::NotFound`], [`AppError::DateInvalid`]; [`GroupRefusal::Elsewhere`] if the two are
    /// of different kindergartens, [`GroupRefusal::Circle`]. Nothing is changed then.
    pub fn merge_group(
        &mut self,
        group: &str,
        into: Option<&str>,
        date: &str,
    ) -> Result<Done<()>, AppError> {
        let lineage = self.lineage_of_group(group)?;
        known(&lineage, group)?;
        let date = day(date)?;
        if let Some(into) = into {
            let Some(other) = lineage.get(into) else { return Err(self.not_of_this(into)?) };
            if lineage.leads_to(other, group) {
                return Err(GroupRefusal::Circle { name: other.name.clone() }.into());
            }
        }
        let changes = [Change::Kindergartens, Change::Visits, Change::Records];
        self.transact(Op::MergeGroup, group, &changes, |writer| {
            Ok(writer.merge_group(group, into.map(|into| (into, date.as_str())))?)
        })
    }

    /// The groups of a kindergarten over the years.
    pub(crate) fn lineage(&self, kindergarten: &str) -> Result<Lineage, AppError> {
        Ok(Lineage::new(self.store.groups(kindergarten)?))
    }

    fn lineage_of_group(&self, group: &str) -> Result<Lineage, AppError> {
        let found = self.store.kindergarten_of_group(group)?;
        self.lineage(&found.ok_or_else(|| AppError::NotFound(group.to_owned()))?)
    }

    /// Why a group that is none of this kindergarten cannot be merged into.
    fn not_of_this(&self, group: &str) -> Result<AppError, AppError> {
        let lineage = self.lineage_of_group(group)?;
        let name = known(&lineage, group)?.name.clone();
        Ok(GroupRefusal::Elsewhere { name }.into())
    }
}

fn known<'g>(lineage: &'g Lineage, group: &str) -> Result<&'g StoredGroup, AppError> {
    lineage.get(group).ok_or_else(|| AppError::NotFound(group.to_owned()))
}

/// The name of a group as it is kept.
pub(crate) fn named(name: &str) -> Result<String, AppError> {
    let name: String = name.trim().nfc().collect();
    if name.is_empty() || name.chars().any(char::is_control) {
        return Err(AppError::GroupInvalid(name));
    }
    Ok(name)
}

fn day(date: &str) -> Result<String, AppError> {
    let parsed: Result<jiff::civil::Date, _> = date.parse();
    parsed.map(|day| day.to_string()).map_err(|_| AppError::DateInvalid(date.to_owned()))
}

/// The day from which a new name holds, if the group may have it.
fn new_name(
    lineage: &Lineage,
    now: &StoredGroup,
    name: &str,
    change: &GroupChange,
) -> Result<String, AppError> {
    if lineage.has_now(name) {
        return Err(GroupRefusal::Taken { name: name.to_owned() }.into());
    }
    let date = day(&change.date)?;
    match now.former.last() {
        Some((_, since)) if *since > date => {
            Err(GroupRefusal::NameSince { since: since.clone() }.into())
        }
        _ => Ok(date),
    }
}

/// The group that a new visit is of: the one a name means on that day, none if it is a new one.
///
/// # Errors
///
/// [`GroupRefusal::Merged`] or [`GroupRefusal::Ended`] if it is not there any more by then.
pub(crate) fn to_visit<'g>(
    lineage: &'g Lineage,
    name: &str,
    date: &str,
) -> Result<Option<&'g StoredGroup>, AppError> {
    let Some(group) = lineage.named(name, date) else { return Ok(None) };
    let named = || name_on(group, date).to_owned();
    if let Some((_, on)) = group.merged.as_ref().filter(|(_, on)| on.as_str() <= date) {
        let into = name_on(lineage.on(group, date), date).to_owned();
        return Err(GroupRefusal::Merged { name: named(), into, on: on.clone() }.into());
    }
    if let Some(until) = group.valid_to.as_ref().filter(|until| until.as_str() < date) {
        return Err(GroupRefusal::Ended { name: named(), until: until.clone() }.into());
    }
    Ok(Some(group))
}
