//! The same result beside what others found: drawn, with words.

use text::key;

use super::writer::Writer;
use crate::chart;
use crate::{BesideWho, ChartKind};

impl Writer<'_> {
    /// The kindergarten's own assessment and the second assessor.
    pub(super) fn besides(&mut self) {
        for beside in &self.input.beside {
            let (title, intro, kind) = match beside.who {
                BesideWho::Kindergarten { blind, sheets } => {
                    let key = if blind {
                        key::REPORT_BESIDE_SELF_BLIND
                    } else {
                        key::REPORT_BESIDE_SELF_OPEN
                    };
                    let when = self.with(key, &[("sheets", sheets.into())]);
                    let words = format!("{when} {}", self.get(key::REPORT_BESIDE_SELF_HOW));
                    (key::REPORT_BESIDE_SELF, words, ChartKind::Compare)
                }
                BesideWho::SecondAssessor => {
                    let words = self.get(key::REPORT_BESIDE_TWO_INTRO);
                    (key::REPORT_BESIDE_TWO, words, ChartKind::Assessors)
                }
            };
            self.section(&self.get(title));
            self.intro(&intro);
            self.drawings(chart::chart(self.input, kind, None, self.texts));
        }
    }

    /// The groups of the kindergarten, by name.
    pub(super) fn groups(&mut self) {
        let Some(groups) = &self.input.groups else { return };
        self.section(&self.get(key::REPORT_GROUPS));
        let mut words = vec![self.get(key::REPORT_GROUPS_INTRO)];
        if let Some(of) = groups.of_groups {
            let args = [("n", groups.groups.len().into()), ("of", of.into())];
            words.push(self.with(key::REPORT_GROUPS_OF, &args));
        }
        if groups.mean.is_none() {
            words.push(self.get(key::REPORT_GROUPS_NO_MEAN));
        }
        self.intro(&words.join(" "));
        self.drawings(chart::chart(self.input, ChartKind::Groups, None, self.texts));
    }

    /// The visits over time.
    pub(super) fn trend(&mut self) {
        if self.input.development.as_ref().is_none_or(|d| d.visits.len() < 2) {
            return;
        }
        self.section(&self.get(key::CHART_TREND));
        self.drawings(chart::chart(self.input, ChartKind::Trend, None, self.texts));
    }
}
