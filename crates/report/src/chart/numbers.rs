//! The numbers of a drawing as a table: for who does not see it, or wants to copy them.

use text::{Key, Texts, decimal, key};

use super::{item_of, ladder, panels, printed, title};
use crate::{Beside, BesideWho, ChartKind, Development, Groups, Item, Mean, Numbers, ReportInput};

/// The table of a drawing; without rows where there is nothing to draw.
pub(crate) fn numbers(
    input: &ReportInput,
    kind: ChartKind,
    item: Option<&str>,
    texts: &Texts,
) -> Numbers {
    let writer = Writer { input, texts };
    let own = |beside: &&Beside| matches!(beside.who, BesideWho::Kindergarten { .. });
    let (head, rows) = match kind {
        ChartKind::Profile => writer.profile(true),
        ChartKind::Items => writer.profile(false),
        ChartKind::Groups => input.groups.as_ref().map(|g| writer.groups(g)).unwrap_or_default(),
        ChartKind::Trend => input.development.as_ref().map(|d| writer.trend(d)).unwrap_or_default(),
        ChartKind::Compare => {
            input.beside.iter().find(own).map(|b| writer.pairs(b)).unwrap_or_default()
        }
        ChartKind::Assessors => {
            let second = input.beside.iter().find(|b| b.who == BesideWho::SecondAssessor);
            second.map(|b| writer.pairs(b)).unwrap_or_default()
        }
        ChartKind::Ladder => item_of(input, item).map(|i| writer.ladder(i)).unwrap_or_default(),
    };
    Numbers { caption: title(input, kind, item, texts), head, rows }
}

/// The head of a table and its rows.
type Table = (Vec<String>, Vec<Vec<String>>);

struct Writer<'a> {
    input: &'a ReportInput,
    texts: &'a Texts,
}

impl Writer<'_> {
    fn get(&self, key: Key) -> String {
        self.texts.get(key)
    }

    fn mean(&self, mean: Mean) -> String {
        decimal(self.texts.lang(), i64::from(mean.sum), mean.n, 2)
    }

    fn n_of(&self, mean: Mean) -> String {
        let args = [("n", mean.n.into()), ("of", mean.of.into())];
        self.texts.with(key::REPORT_N_OF, &args)
    }

    fn named(&self, number: &str, title: &str) -> String {
        let args = [("number", number.into()), ("title", title.into())];
        self.texts.with(key::REPORT_TABLE_ITEM, &args)
    }

    /// Sub-scales with their items, or the items alone, in the order of the rubric.
    fn profile(&self, with_subscales: bool) -> Table {
        let has_before = self.input.previous.is_some();
        let mut head = vec![self.get(key::REPORT_NUMBERS_HEAD_TITLE), self.get(key::CHART_NOW)];
        head.extend(has_before.then(|| self.get(key::REPORT_NUMBERS_HEAD_BEFORE)));
        head.extend(with_subscales.then(|| self.get(key::REPORT_NUMBERS_HEAD_N)));
        let mut rows = Vec::new();
        for subscale in &self.input.subscales {
            if with_subscales {
                let before = subscale.previous.map(|m| self.mean(m)).unwrap_or_default();
                let mut row = vec![subscale.title.clone(), self.mean(subscale.mean)];
                row.extend(has_before.then_some(before));
                row.push(self.n_of(subscale.mean));
                rows.push(row);
            }
            for item in &subscale.items {
                let before = item.previous.map(|p| p.to_string()).unwrap_or_default();
                let now = printed(item, self.texts.lang());
                let mut row = vec![self.named(&item.number, &item.title), now];
                row.extend(has_before.then_some(before));
                row.extend(with_subscales.then(String::new));
                rows.push(row);
            }
        }
        (head, rows)
    }

    /// The groups by name in rows, the sub-scales in columns.
    fn groups(&self, groups: &Groups) -> Table {
        let mut head = vec![self.get(key::CHART_HEAD_GROUP)];
        head.extend(groups.subscales.iter().cloned());
        head.push(self.get(key::CHART_ALL));
        let mut rows: Vec<Vec<String>> = groups
            .groups
            .iter()
            .map(|group| {
                let mut row = vec![group.name.clone()];
                row.extend(group.subscales.iter().map(|mean| self.mean(*mean)));
                row.push(self.mean(group.total));
                row
            })
            .collect();
        if let Some(means) = &groups.mean {
            let mean = |mean: &Option<(i64, u32)>| {
                mean.map_or_else(String::new, |(sum, n)| decimal(self.texts.lang(), sum, n, 2))
            };
            let mut row = vec![self.get(key::CHART_MARK_GROUPS_MEAN)];
            row.extend(means.iter().map(mean));
            rows.push(row);
        }
        (head, rows)
    }

    /// A column for each visit, and what can be said.
    fn trend(&self, development: &Development) -> Table {
        let mut head = vec![self.get(key::CHART_HEAD_SUBSCALE)];
        head.extend(development.visits.iter().map(|visit| visit.date.long(self.texts)));
        head.push(self.get(key::CHART_HEAD_VERDICT));
        let rows = development.verdicts.iter().enumerate().map(|(i, verdict)| {
            let mean = |visit: &crate::VisitPoint| match verdict.title {
                Some(_) => visit.subscales.get(i).copied().flatten(),
                None => Some(visit.total),
            };
            let title = verdict.title.clone().unwrap_or_else(|| self.get(key::CHART_ALL));
            let mut row = vec![title];
            row.extend(
                development
                    .visits
                    .iter()
                    .map(|visit| mean(visit).map(|mean| self.mean(mean)).unwrap_or_default()),
            );
            row.push(self.get(panels::word(verdict.change)));
            row
        });
        (head, rows.collect())
    }

    fn pairs(&self, beside: &Beside) -> Table {
        let (first, second) = match beside.who {
            BesideWho::Kindergarten { .. } => (key::CHART_MARK_REPORT, key::CHART_MARK_OWN),
            BesideWho::SecondAssessor => (key::CHART_MARK_FIRST, key::CHART_MARK_SECOND),
        };
        let has_spread = beside.items.iter().any(|item| item.spread.is_some());
        let mut head =
            vec![self.get(key::REPORT_NUMBERS_HEAD_TITLE), self.get(first), self.get(second)];
        head.extend(has_spread.then(|| self.get(key::CHART_HEAD_SHEETS)));
        let score = |score: Option<u8>| score.map(|s| s.to_string()).unwrap_or_default();
        let subscales = beside.subscales.iter().map(|(title, ours, other)| {
            let mut row = vec![title.clone(), self.mean(*ours), self.mean(*other)];
            row.extend(has_spread.then(String::new));
            row
        });
        let items = beside.items.iter().map(|item| {
            let name = self.named(&item.number, &item.short);
            let mut row = vec![name, score(item.ours), score(item.other)];
            let spread = item.spread.map(|(low, high)| format!("{low}–{high}"));
            row.extend(has_spread.then(|| spread.unwrap_or_default()));
            row
        });
        (head, subscales.chain(items).collect())
    }

    fn ladder(&self, item: &Item) -> Table {
        let head = [key::CHART_HEAD_INDICATOR, key::CHART_HEAD_LEVEL, key::CHART_HEAD_ANSWER];
        let rows = item.levels.iter().flat_map(|level| {
            level.indicators.iter().map(|indicator| {
                let word = self.get(ladder::word(level.level, indicator.answer));
                vec![indicator.text.clone(), level.level.to_string(), word]
            })
        });
        (head.map(|key| self.get(key)).to_vec(), rows.collect())
    }
}
