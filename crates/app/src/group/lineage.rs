use store::StoredGroup;

/// The groups of one kindergarten, over the years: which one a name meant on a day, and which are
/// the same after some of them went into others.
pub(crate) struct Lineage(Vec<StoredGroup>);

impl Lineage {
    pub(crate) const fn new(groups: Vec<StoredGroup>) -> Self {
        Self(groups)
    }

    /// The group of an id.
    pub(crate) fn get(&self, id: &str) -> Option<&StoredGroup> {
        self.0.iter().find(|group| group.id == id)
    }

    /// Whether a group has this name now.
    pub(crate) fn has_now(&self, name: &str) -> bool {
        self.0.iter().any(|group| group.name == name)
    }

    /// The group that was called so on a day. A name that none had that day still means the group
    /// that has it now, or else had it last: a rename is not known everywhere at once.
    pub(crate) fn named(&self, name: &str, date: &str) -> Option<&StoredGroup> {
        let that_day = self.0.iter().find(|group| name_on(group, date) == name);
        let had_it = |group: &&StoredGroup| last_with(group, name).is_some();
        that_day
            .or_else(|| self.0.iter().find(|group| group.name == name))
            .or_else(|| self.0.iter().filter(had_it).max_by_key(|group| last_with(group, name)))
    }

    /// The group that a group is on a day: itself, or the one it has gone into by then.
    pub(crate) fn on<'g>(&'g self, group: &'g StoredGroup, date: &str) -> &'g StoredGroup {
        let mut now = group;
        // No more steps than groups: what is stored has no circles, and one would end here too.
        for _ in &self.0 {
            let merged = now.merged.as_ref().filter(|(_, on)| on.as_str() <= date);
            match merged.and_then(|(into, _)| self.get(into)) {
                Some(into) => now = into,
                None => break,
            }
        }
        now
    }

    /// Whether two names, each as it was used on its day, mean what is one group on the later of
    /// the two days. Names that no group here has or had are the same if they are equal.
    pub(crate) fn is_same(&self, before: (&str, &str), now: (&str, &str)) -> bool {
        let group = |(name, date): (&str, &str)| {
            self.named(name, date).map(|group| &self.on(group, now.1).id)
        };
        match (group(before), group(now)) {
            (Some(before), Some(now)) => before == now,
            _ => before.0 == now.0,
        }
    }

    /// Whether a group has gone into another one, directly or by others, whatever the day.
    pub(crate) fn leads_to(&self, group: &StoredGroup, to: &str) -> bool {
        let mut now = Some(group);
        for _ in &self.0 {
            let Some(group) = now else { return false };
            if group.id == to {
                return true;
            }
            now = group.merged.as_ref().and_then(|(into, _)| self.get(into));
        }
        now.is_some_and(|group| group.id == to)
    }
}

/// The name a group had on a day.
pub(crate) fn name_on<'g>(group: &'g StoredGroup, date: &str) -> &'g str {
    let held = group.former.iter().find(|(_, until)| until.as_str() > date);
    held.map_or(group.name.as_str(), |(name, _)| name)
}

/// Until when a group had a name that it has no more.
fn last_with<'g>(group: &'g StoredGroup, name: &str) -> Option<&'g str> {
    let had = group.former.iter().filter(|(former, _)| former == name);
    had.map(|(_, until)| until.as_str()).max()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn group(
        id: &str,
        name: &str,
        former: &[(&str, &str)],
        merged: Option<(&str, &str)>,
    ) -> StoredGroup {
        let own = |(a, b): (&str, &str)| (a.to_owned(), b.to_owned());
        StoredGroup {
            id: id.to_owned(),
            kindergarten: "100011379".to_owned(),
            name: name.to_owned(),
            kind: None,
            valid_from: None,
            valid_to: None,
            merged: merged.map(own),
            former: former.iter().copied().map(own).collect(),
        }
    }

    /// «Blå» became «Bjørka» in August 2025 and went into «Skogen» in August 2026. «Rød» took the
    /// name «Blå» in 2027.
    fn lineage() -> Lineage {
        Lineage::new(vec![
            group("b", "Bjørka", &[("Blå", "2025-08-15")], Some(("s", "2026-08-15"))),
            group("r", "Blå", &[("Rød", "2027-08-15")], None),
            group("s", "Skogen", &[], None),
        ])
    }

    #[test]
    fn a_name_means_whoever_had_it_that_day() {
        let groups = lineage();
        let cases = [
            ("before the change", "Blå", "2025-08-14", Some("b")),
            ("from that day on", "Bjørka", "2025-08-15", Some("b")),
            ("the old name, used on", "Blå", "2025-10-01", Some("r")),
            ("the new name, ahead of time", "Bjørka", "2025-01-01", Some("b")),
            ("the name's new holder", "Blå", "2027-08-15", Some("r")),
            ("a name that went", "Rød", "2028-01-01", Some("r")),
            ("nobody's", "Gul", "2026-01-01", None),
        ];
        for (why, name, date, expected) in cases {
            let found = groups.named(name, date).map(|group| group.id.as_str());
            assert_eq!(found, expected, "{why}");
        }
    }

    #[test]
    fn the_same_group_after_a_rename_and_a_merger() {
        let groups = lineage();
        let cases = [
            ("renamed", ("Blå", "2025-03-13"), ("Bjørka", "2025-10-09"), true),
            ("renamed and merged", ("Blå", "2025-03-13"), ("Skogen", "2026-10-01"), true),
            ("merged", ("Bjørka", "2026-03-12"), ("Skogen", "2026-10-01"), true),
            ("the other one before it", ("Skogen", "2026-03-12"), ("Skogen", "2026-10-01"), true),
            ("not merged yet", ("Bjørka", "2025-10-09"), ("Skogen", "2026-03-12"), false),
            ("another one of that name", ("Blå", "2025-03-13"), ("Blå", "2027-10-01"), false),
            ("nobody's, twice", ("Gul", "2025-03-13"), ("Gul", "2026-03-12"), true),
            ("nobody's and somebody's", ("Gul", "2025-03-13"), ("Skogen", "2026-03-12"), false),
        ];
        for (why, before, now, expected) in cases {
            assert_eq!(groups.is_same(before, now), expected, "{why}");
        }
    }

    #[test]
    fn a_circle_ends() {
        let groups = Lineage::new(vec![
            group("a", "Ask", &[], Some(("b", "2026-01-01"))),
            group("b", "Bjørk", &[], Some(("a", "2026-01-01"))),
        ]);
        let ask = groups.get("a").expect("there");
        assert!(["a", "b"].contains(&groups.on(ask, "2026-02-01").id.as_str()));
        assert!(groups.leads_to(ask, "b") && !groups.leads_to(ask, "c"));
    }
}
