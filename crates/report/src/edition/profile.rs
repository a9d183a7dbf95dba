//! The result as a drawing, and the numbers behind it.

use text::{decimal, key};

use super::writer::{LEFT, RIGHT, ROOM, TABLE, Writer, plain, quiet, strong};
use crate::chart::{self, Chart, ON_PAPER};
use crate::display::Role;
use crate::layout::{Cell, Column, Row, RowKind, Strip, Table, said};
use crate::paragraph::Span;
use crate::{ChartKind, Item, Mean};

/// A table of fewer items is not broken.
const WHOLE: usize = 10;
/// A drawing leaves room for the heading and a paragraph on its page.
const HIGHEST: f64 = ROOM - 130.0;

impl Writer<'_> {
    /// Whether scores may be told here.
    pub(super) fn has_scores(&self) -> bool {
        !self.input.taken_out.as_ref().is_some_and(|taken| taken.without_scores)
    }

    pub(super) fn profile(&mut self) {
        let first = self.flow.strips.len();
        self.section(&self.get(key::REPORT_PROFILE));
        self.flow.name(first, "profile".to_owned());
        self.intro(&self.get(key::REPORT_PROFILE_INTRO));
        self.drawings(chart::chart(self.input, ChartKind::Profile, None, self.texts));
        self.cautions();
        self.flow.space(14.0);
        let table = self.numbers();
        self.flow.table(&table, TABLE);
    }

    /// Sub-scales and items in one picture; on several pages only if there are very many.
    pub(super) fn drawings(&mut self, chart: Chart) {
        let parts = chart.parts(self.flow.fonts, HIGHEST / ON_PAPER);
        for part in parts {
            let alt = chart::describe(&part, self.texts);
            self.flow.tree.open(Role::Figure { alt });
            let id = self.flow.tree.content();
            self.flow.tree.close();
            let drawn = part.draw(self.flow.fonts, self.flow.colours);
            let scale = (RIGHT - LEFT) / chart::WIDTH;
            let commands = said(id, crate::display::placed(&drawn, LEFT, 0.0, scale));
            let height = part.height(self.flow.fonts) * scale;
            self.flow.push(Strip { commands, height, ..Strip::default() });
            self.flow.space(12.0);
        }
    }

    /// What the drawing does not say.
    fn cautions(&mut self) {
        let single: Vec<String> = self
            .input
            .subscales
            .iter()
            .filter(|s| s.mean.n == 1)
            .map(|s| self.quoted(&s.title))
            .collect();
        let mut words = Vec::new();
        if !single.is_empty() {
            let titles = self.joined(&single);
            words.push(self.with(key::REPORT_PROFILE_SINGLE, &[("titles", titles.into())]));
        }
        words.extend(self.with_before());
        if !words.is_empty() {
            self.flow.space(8.0);
            self.spans(&[quiet(&words.join(" "))], super::writer::SMALL);
        }
    }

    fn numbers(&self) -> Table {
        let has_before = self.input.previous.is_some();
        let mut rows = Vec::new();
        for subscale in &self.input.subscales {
            let before = subscale.previous.filter(|_| has_before);
            rows.push(self.mean_row(&subscale.title, subscale.mean, before));
            rows.extend(subscale.items.iter().map(|item| self.item_row(item)));
        }
        let total = self.get(key::REPORT_NUMBERS_TOTAL);
        rows.push(self.mean_row(&total, self.input.total, None));
        let column = |head: text::Key, share, right| Column {
            head: Some(quiet(&self.get(head))),
            share,
            right,
        };
        let mut columns = vec![
            column(key::REPORT_NUMBERS_HEAD_TITLE, 0.5, false),
            column(key::REPORT_NUMBERS_HEAD_NOW, 0.12, true),
            column(key::REPORT_NUMBERS_HEAD_BEFORE, 0.19, true),
            column(key::REPORT_NUMBERS_HEAD_N, 0.19, true),
        ];
        if !has_before {
            columns.remove(2);
            for row in &mut rows {
                row.cells.remove(2);
            }
        }
        Table {
            caption: Some(quiet(&self.get(key::REPORT_NUMBERS_CAPTION))),
            columns,
            rows,
            pad: 0.9,
            // With few items it stands whole; else it may begin under the drawing.
            whole: self.input.subscales.iter().map(|s| s.items.len()).sum::<usize>() < WHOLE,
        }
    }

    fn mean_row(&self, title: &str, mean: Mean, before: Option<Mean>) -> Row {
        let number = |m: Mean| decimal(self.texts.lang(), i64::from(m.sum), m.n, 2);
        let n_of = self.with(key::REPORT_N_OF, &[("n", mean.n.into()), ("of", mean.of.into())]);
        named(
            [
                self.of_rubric(strong(title)),
                strong(&number(mean)),
                plain(&before.map(number).unwrap_or_default()),
                plain(&n_of),
            ],
            true,
        )
    }

    fn item_row(&self, item: &Item) -> Row {
        let title = self.with(
            key::REPORT_TABLE_ITEM,
            &[("number", (&item.number).into()), ("title", (&item.title).into())],
        );
        let before = item.previous.map(|p| p.to_string()).unwrap_or_default();
        named(
            [
                self.of_rubric(plain(&title)),
                plain(&chart::printed(item, self.texts.lang())),
                plain(&before),
                plain(""),
            ],
            false,
        )
    }
}

fn named(cells: [Span; 4], keep: bool) -> Row {
    Row {
        cells: cells.into_iter().map(Cell::of).collect(),
        kind: RowKind::Named,
        height: 0.0,
        keep,
        bookmark: None,
    }
}
