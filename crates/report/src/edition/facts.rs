//! The facts of the visit and of the day.

use text::key;

use super::writer::Writer;
use crate::{AdultRole, Edition, Kind};

impl Writer<'_> {
    pub(super) fn facts(&mut self) {
        self.section(&self.get(key::REPORT_FACTS));
        if self.edition != Edition::Public {
            self.intro(&self.get(key::REPORT_FACTS_CHECK));
        }
        let rows = self.fact_rows();
        self.fact_table(rows);
    }

    fn fact_rows(&self) -> Vec<(String, String)> {
        let about = &self.input.about;
        let name = match &about.organisation_number {
            Some(number) => self.with(
                key::REPORT_FACT_ORGANISATION,
                &[("name", (&about.kindergarten).into()), ("number", number.into())],
            ),
            None => about.kindergarten.clone(),
        };
        let visit = self.with(
            key::REPORT_FACT_VISIT_BY,
            &[
                ("date", about.date.long(self.texts).into()),
                ("kind", self.kind().into()),
                ("assessors", self.joined(&about.assessors).into()),
            ],
        );
        let day = &self.input.day;
        let mut rows = vec![
            (key::REPORT_FACT_KINDERGARTEN, Some(name)),
            (key::REPORT_FACT_GROUP, Some(about.group.clone()).filter(|group| !group.is_empty())),
            (key::REPORT_FACT_VISIT, Some(visit)),
            (key::REPORT_FACT_OBSERVED, Some(self.minutes(day.observed_minutes))),
            (key::REPORT_FACT_DAY, Some(self.ordinary())),
            (key::REPORT_FACT_CHILDREN, self.children()),
            (key::REPORT_FACT_AGES, self.ages()),
            (key::REPORT_FACT_ADULTS, self.adults()),
        ];
        // Clock times could tell who was at work: the public edition goes without.
        let has_times = self.edition != Edition::Public;
        if has_times && !day.headcounts.is_empty() {
            rows.push((key::REPORT_FACT_HEADCOUNTS, Some(self.headcounts())));
        }
        if has_times && !day.rhythm.is_empty() {
            rows.push((key::REPORT_FACT_RHYTHM, Some(self.rhythm())));
        }
        if self.edition == Edition::Public && about.group.is_empty() {
            rows.retain(|(name, _)| *name != key::REPORT_FACT_GROUP);
        }
        let not_told = self.get(key::REPORT_NOT_TOLD);
        rows.into_iter()
            .map(|(name, words)| (self.get(name), words.unwrap_or_else(|| not_told.clone())))
            .collect()
    }

    fn kind(&self) -> String {
        self.get(match self.input.about.kind {
            Kind::External => key::REPORT_KIND_EXTERNAL,
            Kind::SelfAssessment => key::REPORT_KIND_SELF,
            Kind::Practice => key::REPORT_KIND_PRACTICE,
            Kind::Training => key::REPORT_KIND_TRAINING,
        })
    }

    /// `3 t 10 min`.
    pub(super) fn minutes(&self, minutes: u32) -> String {
        crate::day_words::minutes(self.texts, minutes)
    }

    fn ordinary(&self) -> String {
        let day = &self.input.day;
        match (day.ordinary, &day.why_not) {
            (None, _) => self.get(key::REPORT_NOT_TOLD),
            (Some(true), _) => self.get(key::REPORT_DAY_ORDINARY),
            (Some(false), None) => self.get(key::REPORT_DAY_NOT_ORDINARY),
            (Some(false), Some(why)) => {
                self.with(key::REPORT_DAY_NOT_BECAUSE, &[("why", why.into())])
            }
        }
    }

    fn children(&self) -> Option<String> {
        let children = self.input.day.children;
        let parts: Vec<String> = [
            (key::REPORT_UNDER_3, children.under_3),
            (key::REPORT_MULTILINGUAL, children.multilingual),
            (key::REPORT_EXTRA_SUPPORT, children.extra_support),
        ]
        .into_iter()
        .filter_map(|(key, n)| n.map(|n| self.with(key, &[("n", n.into())])))
        .collect();
        let parts = (!parts.is_empty()).then(|| self.joined(&parts));
        match (children.present, parts) {
            (Some(present), None) => Some(present.to_string()),
            (Some(present), Some(parts)) => Some(self.with(
                key::REPORT_CHILDREN_OF_THESE,
                &[("present", present.into()), ("parts", parts.into())],
            )),
            (None, parts) => parts,
        }
    }

    fn ages(&self) -> Option<String> {
        let (from, to) = self.input.day.ages_months?;
        let (from, to) = (self.age(from), self.age(to));
        Some(self.with(key::REPORT_AGES, &[("from", from.into()), ("to", to.into())]))
    }

    fn age(&self, months: u32) -> String {
        let args = [("years", (months / 12).into()), ("months", (months % 12).into())];
        self.with(
            match (months / 12, months % 12) {
                (0, _) => key::REPORT_AGE_MONTHS,
                (_, 0) => key::REPORT_AGE_YEARS,
                _ => key::REPORT_AGE_YEARS_MONTHS,
            },
            &args,
        )
    }

    fn adults(&self) -> Option<String> {
        let adults = self.input.day.adults.iter().filter(|(_, n)| *n > 0);
        let words: Vec<String> = adults
            .map(|(role, n)| {
                let key = match role {
                    AdultRole::PedagogicalLeader => key::REPORT_ADULT_PEDAGOGICAL_LEADER,
                    AdultRole::Teacher => key::REPORT_ADULT_TEACHER,
                    AdultRole::SkilledWorker => key::REPORT_ADULT_SKILLED_WORKER,
                    AdultRole::Assistant => key::REPORT_ADULT_ASSISTANT,
                    AdultRole::Substitute => key::REPORT_ADULT_SUBSTITUTE,
                    AdultRole::Student => key::REPORT_ADULT_STUDENT,
                };
                self.with(key, &[("n", (*n).into())])
            })
            .collect();
        (!words.is_empty()).then(|| self.joined(&words))
    }

    /// `09.00: 14 barn, 3 voksne · 11.20: 11 barn`.
    fn headcounts(&self) -> String {
        let counts = self.input.day.headcounts.iter().map(|count| {
            let words: Vec<String> = [
                (key::REPORT_HEADCOUNT_CHILDREN, count.children),
                (key::REPORT_HEADCOUNT_ADULTS, count.adults),
            ]
            .into_iter()
            .filter_map(|(key, n)| n.map(|n| self.with(key, &[("n", n.into())])))
            .collect();
            format!("{}: {}", self.time_of_day(count.minute), words.join(", "))
                .replace(' ', "\u{a0}")
        });
        counts.collect::<Vec<_>>().join(" · ")
    }

    fn time_of_day(&self, minute: u16) -> String {
        let mark = if self.texts.lang() == text::Lang::En { ':' } else { '.' };
        format!("{:02}{mark}{:02}", minute / 60, minute % 60)
    }

    fn rhythm(&self) -> String {
        let clock = |minute: u16| self.time_of_day(minute);
        let parts = self.input.day.rhythm.iter().map(|part| {
            let words = self.with(
                key::REPORT_RHYTHM,
                &[
                    ("situation", (&part.situation).into()),
                    ("from", clock(part.from_minute).into()),
                    ("to", clock(part.to_minute).into()),
                ],
            );
            words.replace(' ', "\u{a0}")
        });
        parts.collect::<Vec<_>>().join(" · ")
    }
}
