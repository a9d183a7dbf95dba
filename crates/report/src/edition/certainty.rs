//! How sure the result is, and why there is no margin of error.

use text::{decimal, key};

use super::writer::Writer;
use crate::{Flag, FlagKind, Kind};

/// Below this many visits there is no interval.
///
/// # Source
///
/// Our own choice, with the other rules of agreement: below 10 visits an interval says more of
/// the few visits than of the assessors.
pub(super) const VISITS_FOR_INTERVAL: u32 = 10;

impl Writer<'_> {
    pub(super) fn certainty(&mut self) {
        self.section(&self.get(key::REPORT_CERTAINTY));
        let mut lines = self.how_seen();
        lines.extend(self.not_observed());
        lines.extend(self.no_basis());
        let visits = [("n", self.input.certainty.visits.into())];
        lines.push(if self.input.certainty.visits < VISITS_FOR_INTERVAL {
            self.with(key::REPORT_CERTAINTY_INTERVAL, &visits)
        } else {
            self.with(key::REPORT_CERTAINTY_ENOUGH, &visits)
        });
        lines.extend(self.with_before());
        lines.push(self.get(key::REPORT_CERTAINTY_WOULD));
        self.bullets(&lines);
        self.flags();
    }

    /// What the rings of the drawing are, and what they do not say.
    pub(super) fn with_before(&self) -> Vec<String> {
        let Some(previous) = &self.input.previous else { return Vec::new() };
        let date = previous.date.long(self.texts);
        let mut lines = vec![self.with(key::REPORT_CERTAINTY_BEFORE, &[("date", date.into())])];
        lines.extend(previous.through.as_ref().map(|through| {
            let args =
                [("rubric", through.rubric.as_str().into()), ("apart", through.items_apart.into())];
            self.with(key::REPORT_CERTAINTY_THROUGH, &args)
        }));
        lines
    }

    fn how_seen(&self) -> Vec<String> {
        let about = &self.input.about;
        let who = if about.kind == Kind::SelfAssessment {
            key::REPORT_CERTAINTY_SELF
        } else if about.consensus {
            key::REPORT_CERTAINTY_TWO
        } else {
            key::REPORT_CERTAINTY_ONE
        };
        vec![self.get(key::REPORT_CERTAINTY_VISIT), self.get(who)]
    }

    fn not_observed(&self) -> Vec<String> {
        let certainty = &self.input.certainty;
        let unseen = certainty.not_observed + certainty.no_opportunity;
        let mut lines = Vec::new();
        if certainty.indicators > 0 && unseen == 0 && certainty.unanswered == 0 {
            let of = certainty.indicators.into();
            lines.push(self.with(key::REPORT_CERTAINTY_ALL_OBSERVED, &[("of", of)]));
        }
        if unseen > 0 {
            let percent =
                decimal(self.texts.lang(), i64::from(unseen) * 100, certainty.indicators, 0);
            let share = self.with(
                key::REPORT_CERTAINTY_NOT_OBSERVED,
                &[
                    ("n", unseen.into()),
                    ("of", certainty.indicators.into()),
                    ("percent", percent.into()),
                ],
            );
            let reasons = self.with(
                key::REPORT_CERTAINTY_OPPORTUNITY,
                &[("n", certainty.not_observed.into()), ("none", certainty.no_opportunity.into())],
            );
            lines.push(format!("{share} {reasons}"));
        }
        if certainty.unanswered > 0 {
            let n = certainty.unanswered.into();
            lines.push(self.with(key::REPORT_CERTAINTY_UNANSWERED, &[("n", n)]));
        }
        lines
    }

    fn no_basis(&self) -> Option<String> {
        let items = self.input.subscales.iter().flat_map(|s| &s.items).filter(|i| i.no_basis);
        let titles: Vec<String> = items.map(|i| self.quoted(&i.title)).collect();
        let titles = (!titles.is_empty()).then(|| self.joined(&titles))?;
        Some(self.with(key::REPORT_CERTAINTY_NO_BASIS, &[("titles", titles.into())]))
    }

    fn flags(&mut self) {
        let lines: Vec<String> =
            self.input.certainty.flags.iter().map(|flag| self.flag(flag)).collect();
        if lines.is_empty() {
            return;
        }
        let title = self.get(key::REPORT_FLAGS);
        self.flow.space(12.0);
        self.part(vec![super::writer::strong(&title)], &title);
        self.flow.space(3.0);
        self.bullets(&lines);
    }

    fn flag(&self, flag: &Flag) -> String {
        let item = self.with(
            key::REPORT_TABLE_ITEM,
            &[("number", (&flag.number).into()), ("title", (&flag.title).into())],
        );
        match flag.kind {
            FlagKind::LevelEmptied { level } => self
                .with(key::REPORT_FLAG_EMPTIED, &[("item", item.into()), ("level", level.into())]),
            FlagKind::Contradiction { level } => self.with(
                key::REPORT_FLAG_CONTRADICTION,
                &[("item", item.into()), ("level", level.into())],
            ),
            FlagKind::NoNote => self.with(key::REPORT_FLAG_NO_NOTE, &[("item", item.into())]),
        }
    }
}
