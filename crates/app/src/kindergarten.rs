use std::collections::BTreeMap;

use serde::Serialize;
use store::{GroupVisits, Kindergarten, StoredGroup};

use crate::app::App;
use crate::error::AppError;
use crate::fold::{folded, in_order};
use crate::group::{FormerName, GroupKind};

/// Kindergartens that were looked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct KindergartenList {
    /// Kindergartens in all.
    pub of: usize,
    /// Kindergartens that hold the words.
    pub found: usize,
    /// The first of those.
    pub rows: Vec<KindergartenRow>,
}

/// One kindergarten in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct KindergartenRow {
    /// Organisation number.
    pub number: String,
    /// Its name.
    pub name: String,
    /// Post town.
    pub town: Option<String>,
    /// Municipality number, four digits.
    pub municipality: Option<String>,
    /// The owner's name.
    pub owner_name: Option<String>,
    /// Children in all.
    pub children: Option<u32>,
    /// Youngest age in years.
    pub age_from: Option<u32>,
    /// Oldest age in years.
    pub age_to: Option<u32>,
    /// The names of its groups that are known here, without those that went into another one.
    pub groups: Vec<String>,
    /// Visits to all groups, planned ones too. Practice and training count nothing.
    pub visits: usize,
}

/// One group of a kindergarten.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct GroupRow {
    /// Its id.
    pub group: String,
    /// Its name.
    pub name: String,
    /// What kind of group it is; none where nobody said.
    pub kind: Option<GroupKind>,
    /// ISO date from which it is there; none where nobody said.
    pub valid_from: Option<String>,
    /// ISO date until which it is there; none while it is.
    pub valid_to: Option<String>,
    /// The names it had before, newest first, each with the ISO date until which it had it.
    pub former_names: Vec<FormerName>,
    /// The group it went into, by id; none while it stands by itself.
    pub merged_into: Option<String>,
    /// Its visits, planned ones too. Practice and training count nothing.
    pub visits: usize,
    /// ISO date of the latest; none without a visit.
    pub last: Option<String>,
}

impl App {
    /// Looks for kindergartens: every word must stand in the name, the post town, the owner's name
    /// or the number, case and accents (not æ, ø, å) aside. No words find all.
    ///
    /// Names that begin with the words come first, the others after them, both by name. At most
    /// `limit` rows.
    ///
    /// # Errors
    ///
    /// As the file says.
    pub fn find_kindergartens(
        &self,
        words: &str,
        limit: usize,
    ) -> Result<KindergartenList, AppError> {
        let wanted = Wanted::new(words);
        let all = self.store.kindergartens()?;
        let of = all.len();
        let mut hits: Vec<_> =
            all.into_iter().filter_map(|unit| Some((wanted.place(&unit)?, unit))).collect();
        hits.sort_by(|(a, first), (b, second)| a.cmp(b).then(first.number.cmp(&second.number)));
        let found = hits.len();
        let mut groups = by_kindergarten(self.store.group_visits()?);
        let rows = hits.into_iter().take(limit).map(|(_, unit)| {
            let groups = groups.remove(&unit.number).unwrap_or_default();
            row_of(unit, &groups)
        });
        Ok(KindergartenList { of, found, rows: rows.collect() })
    }

    /// The groups of a kindergarten that are known here, by name; those too that went into another
    /// one.
    ///
    /// # Errors
    ///
    /// As the file says.
    pub fn groups(&self, number: &str) -> Result<Vec<GroupRow>, AppError> {
        let visits = by_kindergarten(self.store.group_visits()?).remove(number).unwrap_or_default();
        let groups = self.store.groups(number)?;
        let mut rows: Vec<GroupRow> =
            groups.into_iter().map(|group| group_row(group, &visits)).collect();
        rows.sort_by_key(|row| in_order(&row.name));
        Ok(rows)
    }
}

/// What is looked for.
struct Wanted {
    words: Vec<String>,
    beginning: String,
}

impl Wanted {
    fn new(words: &str) -> Self {
        let words: Vec<String> = folded(words).split_whitespace().map(str::to_owned).collect();
        Self { beginning: words.join(" "), words }
    }

    /// Where a kindergarten stands among the found; none if it is not one of them.
    fn place(&self, unit: &Kindergarten) -> Option<(bool, String)> {
        let name = folded(&unit.name);
        let others = [&unit.town, &unit.owner_name].map(|text| text.as_deref().map(folded));
        let is_there = |word: &String| {
            let is_in_others = others.iter().flatten().any(|text| text.contains(word.as_str()));
            name.contains(word.as_str()) || is_in_others || unit.number.contains(word.as_str())
        };
        let is_later = !name.starts_with(&self.beginning);
        self.words.iter().all(is_there).then(|| (is_later, in_order(&unit.name)))
    }
}

fn by_kindergarten(groups: Vec<GroupVisits>) -> BTreeMap<String, Vec<GroupVisits>> {
    let mut by_number: BTreeMap<String, Vec<GroupVisits>> = BTreeMap::new();
    for group in groups {
        by_number.entry(group.kindergarten.clone()).or_default().push(group);
    }
    by_number
}

fn group_row(group: StoredGroup, visits: &[GroupVisits]) -> GroupRow {
    let visited = visits.iter().find(|visited| visited.group == group.id);
    let former = |(name, until)| FormerName { name, until };
    GroupRow {
        visits: visited.map_or(0, |visited| visited.visits as usize),
        last: visited.and_then(|visited| visited.last.clone()),
        group: group.id,
        name: group.name,
        kind: group.kind.as_deref().and_then(GroupKind::from_word),
        valid_from: group.valid_from,
        valid_to: group.valid_to,
        former_names: group.former.into_iter().rev().map(former).collect(),
        merged_into: group.merged.map(|(into, _)| into),
    }
}

fn row_of(unit: Kindergarten, groups: &[GroupVisits]) -> KindergartenRow {
    let own = groups.iter().filter(|group| !group.is_merged);
    let mut names: Vec<String> = own.map(|group| group.name.clone()).collect();
    names.sort_by_key(|name| in_order(name));
    KindergartenRow {
        number: unit.number,
        name: unit.name,
        town: unit.town,
        municipality: unit.municipality,
        owner_name: unit.owner_name,
        children: unit.children,
        age_from: unit.age_from.map(u32::from),
        age_to: unit.age_to.map(u32::from),
        groups: names,
        visits: groups.iter().map(|group| group.visits as usize).sum(),
    }
}
