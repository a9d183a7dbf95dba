//! `crosswalk.toml`: what became of the items and indicators of another version.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::answer::{Answer, Answers};
use crate::id::{IndicatorId, ItemId};
use crate::model::{Rubric, closed_words};
use crate::problem::ProblemKind;
use crate::reader::{Fields, Notes, document};
use crate::structure::closed;

closed_words! {
    /// What became of an item or an indicator from one version to the other.
    Become {
        /// Word for word what it was.
        Same = "same",
        /// Other words for the same thing.
        Wording = "wording",
        /// The same thing under another id or at another level.
        Moved = "moved",
        /// One that became several.
        Split = "split",
        /// Several that became one.
        Merged = "merged",
        /// The same subject, but it asks for something else now, or may: not comparable until the
        /// owner of the wording says otherwise.
        Meaning = "meaning",
        /// Not there before.
        New = "new",
        /// Not there any more.
        Dropped = "dropped",
    }
}

impl Become {
    /// Whether an answer or a score before and after says the same thing.
    #[must_use]
    pub const fn is_comparable(self) -> bool {
        matches!(self, Self::Same | Self::Wording | Self::Moved)
    }

    /// How many old and new ids an entry of this kind has, as (least, most).
    const fn sizes(self) -> ((usize, usize), (usize, usize)) {
        match self {
            Self::Same | Self::Wording | Self::Moved | Self::Meaning => ((1, 1), (1, 1)),
            Self::Split => ((1, 1), (2, usize::MAX)),
            Self::Merged => ((2, usize::MAX), (1, 1)),
            Self::New => ((0, 0), (1, usize::MAX)),
            Self::Dropped => ((1, usize::MAX), (0, 0)),
        }
    }
}

/// One line of a crosswalk: these became those, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step<Id> {
    /// The ids in the other version.
    pub old: Vec<Id>,
    /// The ids in this version.
    pub new: Vec<Id>,
    /// What became of them.
    pub change: Become,
    /// Why, in the owner's words.
    pub reason: String,
}

/// What became of the items and indicators of one other version.
///
/// # Source
///
/// Our own choice: nothing is compared across versions by likeness of names. Without a line here
/// two versions are two scales.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Crosswalk {
    /// The other version, `id@version`.
    pub from: String,
    /// What ids that stand in both versions and in no line became: `same` or `wording`. None where
    /// nothing is said of them.
    pub rest: Option<Become>,
    /// The lines about items.
    pub items: Vec<Step<ItemId>>,
    /// The lines about indicators.
    pub indicators: Vec<Step<IndicatorId>>,
}

impl Crosswalk {
    /// What became of an indicator of the other version: the new ids and how, none where nothing
    /// is said. `new` is this version.
    #[must_use]
    pub fn of_indicator(
        &self,
        old: &IndicatorId,
        new: &Rubric,
    ) -> Option<(Vec<IndicatorId>, Become)> {
        if let Some(step) = self.indicators.iter().find(|step| step.old.contains(old)) {
            return Some((step.new.clone(), step.change));
        }
        let is_named = self.indicators.iter().any(|step| step.new.contains(old));
        let rest = self.rest.filter(|_| !is_named && new.indicator(old).is_some())?;
        Some((vec![old.clone()], rest))
    }

    /// What became of an item of the other version.
    #[must_use]
    pub fn of_item(&self, old: &ItemId, new: &Rubric) -> Option<(Vec<ItemId>, Become)> {
        if let Some(step) = self.items.iter().find(|step| step.old.contains(old)) {
            return Some((step.new.clone(), step.change));
        }
        let is_named = self.items.iter().any(|step| step.new.contains(old));
        let rest = self.rest.filter(|_| !is_named && new.item(old).is_some())?;
        Some((vec![old.clone()], rest))
    }

    /// The item of the other version whose score says the same as that of `item` in this one.
    #[must_use]
    pub fn same_item_before<'o>(
        &self,
        item: &ItemId,
        old: &'o Rubric,
        new: &Rubric,
    ) -> Option<&'o ItemId> {
        old.items().map(|item| &item.id).find(|before| {
            self.of_item(before, new)
                .is_some_and(|(ids, change)| change.is_comparable() && ids == [item.clone()])
        })
    }
}

/// Reads `crosswalk.toml`; none where it is not TOML.
pub(crate) fn read(source: &str, notes: &Notes<'_>) -> Option<Vec<(Crosswalk, String)>> {
    let document = document(source, notes)?;
    let fields = Fields::new(notes, document.get_ref(), 0..0, String::new());
    let walks = fields.tables("from", true, |inner| {
        let rubric = inner.text("rubric");
        if let Some(rubric) = &rubric
            && !is_rubric_name(&rubric.value)
        {
            let kind = ProblemKind::IdInvalid { id: rubric.value.clone() };
            inner.problem(kind, rubric.range(), "rubric");
        }
        let rest = inner.has("rest").then(|| {
            let known = [Become::Same, Become::Wording];
            let from_word = |word: &str| known.into_iter().find(|known| known.word() == word);
            closed(inner, "rest", from_word, &known, Become::word)
        });
        let walk = Crosswalk {
            from: rubric?.value,
            rest: rest.flatten(),
            items: inner.tables("item", false, read_step),
            indicators: inner.tables("indicator", false, read_step),
        };
        Some((walk, inner.at().to_owned()))
    });
    fields.finish();
    Some(walks)
}

fn is_rubric_name(name: &str) -> bool {
    name.split_once('@').is_some_and(|(id, version)| {
        crate::id::is_word(id) && crate::structure::is_version(version)
    })
}

fn read_step<Id: std::str::FromStr>(fields: &Fields<'_>) -> Option<Step<Id>> {
    let change = closed(fields, "change", Become::from_word, Become::ALL, Become::word);
    let old = read_ids(fields, "old");
    let new = read_ids(fields, "new");
    let reason = fields.text("reason").map(|text| text.value).unwrap_or_default();
    let change = change?;
    let ((old_least, old_most), (new_least, new_most)) = change.sizes();
    let fits =
        (old_least..=old_most).contains(&old.len()) && (new_least..=new_most).contains(&new.len());
    if !fits {
        let kind = ProblemKind::CrosswalkSizes { change: change.word().to_owned() };
        fields.problem(kind, fields.span(), "change");
    }
    Some(Step { old, new, change, reason })
}

fn read_ids<Id: std::str::FromStr>(fields: &Fields<'_>, key: &'static str) -> Vec<Id> {
    if !fields.has(key) {
        return Vec::new();
    }
    let mut ids = Vec::new();
    for text in fields.texts(key).map(|list| list.value).unwrap_or_default() {
        match text.value.parse() {
            Ok(id) => ids.push(id),
            Err(_) => {
                let kind = ProblemKind::IdInvalid { id: text.value.clone() };
                fields.problem(kind, text.range(), key);
            }
        }
    }
    ids
}

/// The crosswalks fit the structure: every new id is there, none stands twice, and an item is
/// called the same only where its indicators are.
pub(crate) fn check(walks: &[(Crosswalk, String)], rubric: &Rubric, notes: &Notes<'_>) {
    let mut seen = BTreeSet::new();
    for (walk, at) in walks {
        if !seen.insert(&walk.from) || walk.from == rubric.name() {
            notes.add(ProblemKind::Duplicate { id: walk.from.clone() }, 0..0, at);
        }
        let is_item = |id: &ItemId| rubric.item(id).is_some();
        let is_indicator = |id: &IndicatorId| rubric.indicator(id).is_some();
        check_steps(&walk.items, is_item, notes, &format!("{at}.item"));
        check_steps(&walk.indicators, is_indicator, notes, &format!("{at}.indicator"));
        check_items(walk, rubric, notes, at);
    }
}

fn check_steps<Id: Ord + Clone + std::fmt::Display>(
    steps: &[Step<Id>],
    is_known: impl Fn(&Id) -> bool,
    notes: &Notes<'_>,
    at: &str,
) {
    let (mut old, mut new) = (BTreeSet::new(), BTreeSet::new());
    for (place, step) in steps.iter().enumerate() {
        let at = format!("{at}[{place}]");
        for id in step.new.iter().filter(|id| !is_known(id)) {
            notes.add(ProblemKind::CrosswalkUnknown { id: id.to_string() }, 0..0, &at);
        }
        let twice = step.old.iter().filter(|id| !old.insert((*id).clone()));
        let twice = twice.chain(step.new.iter().filter(|id| !new.insert((*id).clone())));
        for id in twice {
            notes.add(ProblemKind::Duplicate { id: id.to_string() }, 0..0, &at);
        }
    }
}

/// An item whose indicators changed in meaning cannot be declared the same.
fn check_items(walk: &Crosswalk, rubric: &Rubric, notes: &Notes<'_>, at: &str) {
    let mut broken: BTreeMap<&ItemId, &IndicatorId> = BTreeMap::new();
    for step in walk.indicators.iter().filter(|step| !step.change.is_comparable()) {
        for id in step.old.iter().chain(&step.new) {
            broken.insert(id.item(), id);
        }
    }
    for item in rubric.items() {
        let said = walk.items.iter().find(|step| step.new.contains(&item.id));
        let change = said.map(|step| step.change).or(walk.rest);
        let Some(indicator) = broken.get(&item.id) else { continue };
        if change.is_some_and(Become::is_comparable) {
            let kind = ProblemKind::CrosswalkItem {
                item: item.id.to_string(),
                indicator: indicator.to_string(),
            };
            notes.add(kind, 0..0, at);
        }
    }
}

/// What becomes of one answer when a draft moves to another version.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum Carry {
    /// Carried over: nothing changed.
    Kept,
    /// Carried over, and the sentence has other words: worth a look.
    Reworded,
    /// Carried over to another id.
    Moved,
    /// Not carried: it became several, and each asks for its own answer.
    Split,
    /// Not carried: several became one, and their answers differ.
    MergedApart,
    /// Not carried: the sentence asks for something else now.
    Meaning,
    /// Not carried: the indicator is gone.
    Dropped,
    /// Not carried: the crosswalk says nothing of it.
    Unsaid,
    /// Not carried: the new version does not allow this answer there.
    NotAllowed,
}

impl Carry {
    /// Whether the answer comes along.
    #[must_use]
    pub const fn is_carried(self) -> bool {
        matches!(self, Self::Kept | Self::Reworded | Self::Moved)
    }
}

/// One answer of a draft, and what becomes of it in another version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Carried {
    /// The indicator or item it was given to.
    pub old: String,
    /// Where it stands now: the ids it became, none where it is gone.
    pub new: Vec<String>,
    /// The answer.
    pub answer: Answer,
    /// What becomes of it.
    pub what: Carry,
}

/// What becomes of every answer when a draft moves from one version to another, in the order of
/// the old version, and the answers that come out.
///
/// - Guarantee: an answer is carried only where the crosswalk of the new version says that it means
///   the same, and the new version allows it. Nothing is answered that was not answered.
/// - Missing data: what is not carried stays unanswered in the new version.
///
/// # Source
///
/// Our own choice, after drafts that were stranded by a new form in other programs.
#[must_use]
pub fn carry(old: &Rubric, new: &Rubric, answers: &Answers) -> (Vec<Carried>, Answers) {
    let empty;
    let walk = match new.crosswalks.iter().find(|walk| walk.from == old.name()) {
        Some(walk) => walk,
        None => {
            empty = Crosswalk { from: old.name(), rest: None, items: vec![], indicators: vec![] };
            &empty
        }
    };
    let mut out = Answers::new();
    let mut lines = Vec::new();
    for item in old.items() {
        if answers.is_item_na(&item.id) {
            let said = walk.of_item(&item.id, new);
            let said =
                said.map(|(ids, change)| (ids.iter().map(ToString::to_string).collect(), change));
            let what = said.as_ref().map_or(Carry::Unsaid, |(_, change)| of_change(*change));
            let ids = said.map(|(ids, _)| ids).unwrap_or_default();
            lines.push(place(new, &mut out, (item.id.to_string(), Answer::Na), ids, what));
        }
        for indicator in &item.indicators {
            let Some(answer) = answers.get(&indicator.id) else { continue };
            let said = walk.of_indicator(&indicator.id, new);
            let mut what = said.as_ref().map_or(Carry::Unsaid, |(_, change)| of_change(*change));
            if said.as_ref().is_some_and(|(_, change)| *change == Become::Merged) {
                let is_agreed = merged_agree(walk, &indicator.id, answers);
                what = if is_agreed { Carry::Moved } else { Carry::MergedApart };
            }
            let ids = said.map(|(ids, _)| ids.iter().map(ToString::to_string).collect());
            let old = (indicator.id.to_string(), answer);
            lines.push(place(new, &mut out, old, ids.unwrap_or_default(), what));
        }
    }
    (lines, out)
}

/// What a change means for an answer; merged ones are looked at apart.
const fn of_change(change: Become) -> Carry {
    match change {
        Become::Same => Carry::Kept,
        Become::Wording => Carry::Reworded,
        Become::Moved => Carry::Moved,
        Become::Split => Carry::Split,
        Become::Merged => Carry::MergedApart,
        Become::Meaning => Carry::Meaning,
        Become::New | Become::Dropped => Carry::Dropped,
    }
}

/// Two crosswalks in a row as one: from the version that `first` leads from to `new`, the one that
/// `second` leads to.
///
/// - Guarantee: calls nothing comparable that is not comparable in both.
#[must_use]
pub fn compose(first: &Crosswalk, second: &Crosswalk, new: &Rubric) -> Crosswalk {
    Crosswalk {
        from: first.from.clone(),
        rest: first.rest.zip(second.rest).map(|(before, after)| in_a_row(before, after)),
        items: compose_steps(&first.items, &second.items, &|id| new.item(id).is_some()),
        indicators: compose_steps(&first.indicators, &second.indicators, &|id| {
            new.indicator(id).is_some()
        }),
    }
}

/// What two changes in a row amount to.
const fn in_a_row(before: Become, after: Become) -> Become {
    match (before, after) {
        (Become::Same, change) | (change, Become::Same) => change,
        (Become::Wording | Become::Moved, Become::Wording) => before,
        (Become::Wording, Become::Moved) | (Become::Moved, Become::Moved) => Become::Moved,
        (_, Become::Dropped) => Become::Dropped,
        _ => Become::Meaning,
    }
}

fn compose_steps<Id: Ord + Clone>(
    first: &[Step<Id>],
    second: &[Step<Id>],
    is_known: &dyn Fn(&Id) -> bool,
) -> Vec<Step<Id>> {
    let after = |id: &Id| second.iter().find(|step| step.old.contains(id));
    let mut steps = Vec::new();
    for step in first {
        let [id] = step.new.as_slice() else {
            // Several at once, or none: told as before, as far as the ids are still there.
            let is_whole = step.new.iter().all(|id| is_known(id) && after(id).is_none());
            let change = if is_whole { step.change } else { Become::Dropped };
            let new = if is_whole { step.new.clone() } else { Vec::new() };
            if !step.old.is_empty() || is_whole {
                steps.push(Step {
                    old: step.old.clone(),
                    new,
                    change,
                    reason: step.reason.clone(),
                });
            }
            continue;
        };
        let Some(next) = after(id) else {
            steps.push(step.clone());
            continue;
        };
        let is_one = step.old.len() == 1 && next.old.len() == 1 && next.new.len() == 1;
        let change = if is_one { in_a_row(step.change, next.change) } else { Become::Dropped };
        if !step.old.is_empty() {
            let new = if change == Become::Dropped { Vec::new() } else { next.new.clone() };
            let reason = format!("{} {}", step.reason, next.reason);
            steps.push(Step { old: step.old.clone(), new, change, reason });
        } else if is_known(id) {
            steps.push(step.clone());
        }
    }
    // What only the second says is of ids that stood in all three, or came with the last.
    let is_said = |step: &Step<Id>| {
        step.old.iter().any(|id| first.iter().any(|before| before.new.contains(id)))
    };
    steps.extend(second.iter().filter(|step| !is_said(step)).cloned());
    steps
}

/// Whether everything that became one indicator is answered, and alike.
fn merged_agree(walk: &Crosswalk, id: &IndicatorId, answers: &Answers) -> bool {
    let step = walk.indicators.iter().find(|step| step.old.contains(id));
    let given: BTreeSet<Option<Answer>> =
        step.into_iter().flat_map(|step| &step.old).map(|old| answers.get(old)).collect();
    given.len() == 1 && !given.contains(&None)
}

/// Puts one answer where it belongs, if the new version takes it there.
fn place(
    new: &Rubric,
    out: &mut Answers,
    (old, answer): (String, Answer),
    ids: Vec<String>,
    what: Carry,
) -> Carried {
    let is_taken = match ids.as_slice() {
        [id] if what.is_carried() => out.set(new, id, Some(answer)).is_ok(),
        _ => false,
    };
    let what = if what.is_carried() && !is_taken { Carry::NotAllowed } else { what };
    Carried { old, new: ids, answer, what }
}

#[cfg(test)]
mod tests;
