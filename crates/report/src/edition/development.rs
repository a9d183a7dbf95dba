//! What became of it since the visit before, against what variation alone can do.

use text::{Key, decimal, key};

use super::front::CLOSE;
use super::tables::{Grid, name_cell, word_cell};
use super::writer::{BODY, SMALL, Writer, plain, quiet, strong};
use crate::layout::{Cell, Setting};
use crate::{Change, Day, Development, Edition, Mean, Moved};

/// Letters of a quotation here.
const QUOTE: usize = 160;
/// The most pages of the report to the head.
pub(super) const MOST_PAGES: usize = 6;
/// Ways to tell what stands behind the first two pages, fullest first; the protocol tells all of it.
pub(super) const TOLD: [Told; 6] = [
    Told { body: BODY, rows: usize::MAX, seen: true },
    Told { body: CLOSE, rows: usize::MAX, seen: true },
    Told { body: CLOSE, rows: usize::MAX, seen: false },
    Told { body: CLOSE, rows: 8, seen: false },
    Told { body: CLOSE, rows: 4, seen: false },
    Told { body: CLOSE, rows: 2, seen: false },
];

/// How closely it is set, and how much is told of the indicators that moved.
#[derive(Debug, Copy, Clone)]
pub(super) struct Told {
    /// How running text behind the first two pages is set.
    pub(super) body: Setting,
    /// The indicators of each table.
    pub(super) rows: usize,
    /// Whether what was seen stands beside.
    pub(super) seen: bool,
}

impl Writer<'_> {
    pub(super) fn development(&mut self) {
        let Some(development) = &self.input.development else { return };
        self.section(&self.get(key::REPORT_DEVELOPMENT));
        self.intro(&self.get(key::REPORT_DEVELOPMENT_INTRO));
        self.days(development);
        self.flow.space(14.0);
        self.verdicts(development);
        self.moved(key::REPORT_DEVELOPMENT_GAINED, &development.gained);
        self.moved(key::REPORT_DEVELOPMENT_LOST, &development.lost);
    }

    /// Both days beside each other: a difference may be theirs.
    fn days(&mut self, development: &Development) {
        let visits = &development.visits;
        let before = visits.len().checked_sub(2).and_then(|at| visits.get(at));
        let date = |key, at: text::Stamp| self.with(key, &[("date", at.long(self.texts).into())]);
        let then = before.map_or_else(
            || self.get(key::REPORT_BEFORE_HEAD_THEN),
            |visit| date(key::REPORT_DEVELOPMENT_THEN, visit.date),
        );
        let now = date(key::REPORT_DEVELOPMENT_NOW, self.input.about.date);
        let sides = [&development.day_before, &self.input.day];
        let mut rows = vec![
            self.compared(key::REPORT_FACT_DAY, sides, |w, day| w.ordinary_of(day)),
            self.compared(key::REPORT_FACT_OBSERVED, sides, |w, day| {
                w.minutes(day.observed_minutes)
            }),
            self.compared(key::REPORT_FACT_CHILDREN, sides, |w, day| {
                day.children.present.map_or_else(|| w.get(key::REPORT_NOT_TOLD), |n| n.to_string())
            }),
            self.compared(key::REPORT_FACT_ADULTS, sides, |w, day| {
                let n: u32 = day.adults.iter().map(|(_, n)| n).sum();
                if n == 0 { w.get(key::REPORT_NOT_TOLD) } else { n.to_string() }
            }),
        ];
        if self.edition != Edition::Public {
            rows.insert(
                1,
                self.compared(key::REPORT_DEVELOPMENT_START, sides, |w, day| {
                    let first = day.sittings.first().and_then(|s| s.from.time(w.texts.lang()));
                    first.unwrap_or_else(|| w.get(key::REPORT_NOT_TOLD))
                }),
            );
        }
        rows.push(
            self.compared(key::REPORT_DEVELOPMENT_SITUATIONS, sides, |w, day| w.situations(day)),
        );
        let head = vec![String::new(), then, now];
        let caption = Some(self.get(key::REPORT_DEVELOPMENT_DAYS));
        let grid = Grid {
            caption,
            head: Some(head),
            shares: &[0.2, 0.4, 0.4],
            numbers_from: 3,
            whole: true,
        };
        self.grid(&grid, rows);
    }

    fn compared(
        &self,
        name: Key,
        days: [&Day; 2],
        words: impl Fn(&Self, &Day) -> String,
    ) -> Vec<Cell> {
        let mut cells = vec![name_cell(&self.get(name))];
        cells.extend(days.map(|day| word_cell(&words(self, day))));
        cells
    }

    fn ordinary_of(&self, day: &Day) -> String {
        match (day.ordinary, &day.why_not) {
            (None, _) => self.get(key::REPORT_NOT_TOLD),
            (Some(true), _) => self.get(key::REPORT_DAY_ORDINARY),
            (Some(false), None) => self.get(key::REPORT_DAY_NOT_ORDINARY),
            (Some(false), Some(why)) => {
                self.with(key::REPORT_DAY_NOT_BECAUSE, &[("why", why.into())])
            }
        }
    }

    /// Minutes of each situation of a day.
    fn situations(&self, day: &Day) -> String {
        let words: Vec<String> = day
            .rhythm
            .iter()
            .map(|part| {
                let minutes = part.to_minute.saturating_sub(part.from_minute);
                let args = [
                    ("situation", (&part.situation).into()),
                    ("minutes", u32::from(minutes).into()),
                ];
                self.with(key::REPORT_DEVELOPMENT_MINUTES, &args).replace(' ', "\u{a0}")
            })
            .collect();
        if words.is_empty() { self.get(key::REPORT_NOT_TOLD) } else { words.join(" · ") }
    }

    /// What can be said, in words, and what the words mean.
    fn verdicts(&mut self, development: &Development) {
        let number = |m: Mean| decimal(self.texts.lang(), i64::from(m.sum), m.n, 1);
        let rows: Vec<Vec<Cell>> = development
            .verdicts
            .iter()
            .map(|verdict| {
                let total = self.get(key::REPORT_NUMBERS_TOTAL);
                let title = verdict.title.as_ref().unwrap_or(&total);
                vec![
                    name_cell(title),
                    word_cell(&number(verdict.before)),
                    Cell::of(strong(&number(verdict.now))),
                    word_cell(&self.get(change(verdict.change).0)),
                ]
            })
            .collect();
        if rows.is_empty() {
            return;
        }
        let head = [
            key::REPORT_NUMBERS_HEAD_TITLE,
            key::REPORT_BEFORE_HEAD_THEN,
            key::REPORT_BEFORE_HEAD_NOW,
            key::REPORT_DEVELOPMENT_HEAD_VERDICT,
        ];
        let grid = Grid {
            caption: Some(self.get(key::REPORT_DEVELOPMENT_VERDICTS)),
            head: Some(head.map(|key| self.get(key)).to_vec()),
            shares: &[0.46, 0.12, 0.12, 0.3],
            numbers_from: 4,
            whole: true,
        };
        self.grid(&grid, rows);
        let all = [Change::Certain, Change::Possible, Change::Within, Change::Undecided];
        let said = all
            .into_iter()
            .filter(|kind| development.verdicts.iter().any(|verdict| verdict.change == *kind));
        let words: Vec<String> = said.map(|kind| self.get(change(kind).1)).collect();
        self.flow.space(7.0);
        self.spans(&[quiet(&words.join(" "))], SMALL);
    }

    /// Indicators that moved, each with what was seen, shortened. What the pages do not
    /// hold stands in the protocol.
    fn moved(&mut self, title: Key, moved: &[Moved]) {
        if moved.is_empty() {
            return;
        }
        self.flow.space(14.0);
        let title = self.get(title);
        self.part(vec![strong(&title)], &title);
        self.flow.space(4.0);
        let told = self.told;
        let more = moved.len().saturating_sub(told.rows);
        let rows = moved.iter().take(told.rows).map(|one| {
            let item = self.with(
                key::REPORT_DEVELOPMENT_MOVED,
                &[
                    ("number", (&one.number).into()),
                    ("title", self.short_title(&one.number, &one.title).into()),
                    ("level", one.level.into()),
                ],
            );
            let mut cells = vec![name_cell(&item), Cell::of(self.of_rubric(plain(&one.text)))];
            if told.seen {
                let seen = one.notes.first().map(|note| super::shortened(&note.text, QUOTE));
                cells.push(Cell::of(quiet(&seen.unwrap_or_default())));
            }
            cells
        });
        let rows = rows.collect();
        let columns: &[f64] = if told.seen { &[0.2, 0.42, 0.38] } else { &[0.36, 0.64] };
        let head = [
            key::REPORT_DEVELOPMENT_HEAD_ITEM,
            key::REPORT_DEVELOPMENT_HEAD_INDICATOR,
            key::REPORT_DEVELOPMENT_HEAD_SEEN,
        ];
        let grid = Grid {
            caption: None,
            head: Some(head.iter().take(columns.len()).map(|key| self.get(*key)).collect()),
            shares: columns,
            numbers_from: 3,
            whole: false,
        };
        self.grid(&grid, rows);
        if more > 0 {
            let words = self.with(key::REPORT_DEVELOPMENT_MORE, &[("n", more.into())]);
            self.flow.keep_with_next();
            self.flow.space(4.0);
            self.spans(&[quiet(&words)], SMALL);
        }
    }
}

/// The words of a verdict, and what they mean.
pub(super) const fn change(change: Change) -> (Key, Key) {
    match change {
        Change::Certain => (key::REPORT_CHANGE_CERTAIN, key::REPORT_CHANGE_CERTAIN_MEANS),
        Change::Possible => (key::REPORT_CHANGE_POSSIBLE, key::REPORT_CHANGE_POSSIBLE_MEANS),
        Change::Within => (key::REPORT_CHANGE_WITHIN, key::REPORT_CHANGE_WITHIN_MEANS),
        Change::Undecided => (key::REPORT_CHANGE_UNDECIDED, key::REPORT_CHANGE_UNDECIDED_MEANS),
    }
}
