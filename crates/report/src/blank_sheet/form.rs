//! The form at the top: whom the visit is to, when, and what kind of day it is.

use text::{Key, key};

use rubric::Situation;

use crate::rubric_words as words;
use crate::{AdultRole, Children, Day, Rhythm, Sitting, SittingKind};

use super::field::Field;
use super::{Pen, SheetFacts};

/// The roles of adults, in the order they are asked for.
const ADULTS: [(AdultRole, Key); 6] = [
    (AdultRole::PedagogicalLeader, key::SHEET_PEDAGOGICAL_LEADERS),
    (AdultRole::Teacher, key::SHEET_TEACHERS),
    (AdultRole::SkilledWorker, key::SHEET_SKILLED_WORKERS),
    (AdultRole::Assistant, key::SHEET_ASSISTANTS),
    (AdultRole::Substitute, key::SHEET_SUBSTITUTES),
    (AdultRole::Student, key::SHEET_STUDENTS),
];

/// What is timed, in the order it is asked for.
const SITTINGS: [(SittingKind, Key); 3] = [
    (SittingKind::Observation, key::SHEET_OBSERVATION),
    (SittingKind::Interview, key::SHEET_INTERVIEW),
    (SittingKind::Documents, key::SHEET_DOCUMENTS),
];

/// How many parts of the day stand beside each other.
const PARTS: usize = 3;

impl Pen<'_> {
    pub(super) fn form(&mut self, facts: &SheetFacts) {
        let date = facts.date.map(|date| date.long(self.texts));
        let (name, group) = (self.get(key::SHEET_KINDERGARTEN), self.get(key::SHEET_GROUP));
        self.fields(&[
            Field::new(name, facts.kindergarten.clone(), 1.3),
            Field::new(group, facts.group.clone(), 1.0),
        ]);
        self.fields(&[
            Field::new(self.get(key::SHEET_DATE), date, 1.0),
            Field::new(self.get(key::SHEET_ASSESSOR), None, 1.3),
        ]);
        let day = facts.day.as_ref();
        self.sittings(day.map_or(&[], |day| &day.sittings));
        self.part(&self.get(key::SHEET_GROUP_THIS_DAY));
        self.children(day.map(|day| day.children).unwrap_or_default());
        self.ages(day.and_then(|day| day.ages_months));
        self.adults(day);
        let ordinary = day.and_then(|day| day.ordinary);
        let boxes = [
            (self.get(key::ANSWER_YES), ordinary == Some(true)),
            (self.get(key::ANSWER_NO), ordinary == Some(false)),
        ];
        let why = day.and_then(|day| day.why_not.clone());
        let why = Field::new(self.get(key::SHEET_WHY_NOT), why, 1.0);
        self.choice(&self.get(key::SHEET_ORDINARY), &boxes, &why);
        self.part(&self.get(key::SHEET_RHYTHM));
        self.rhythm(day.map_or(&[], |day| &day.rhythm));
    }

    fn sittings(&mut self, sittings: &[Sitting]) {
        for (kind, label) in SITTINGS {
            let own: Vec<&Sitting> = sittings.iter().filter(|one| one.kind == kind).collect();
            let mut rows: Vec<Option<&Sitting>> = own.into_iter().map(Some).collect();
            if rows.is_empty() {
                rows.push(None);
            }
            for sitting in rows {
                let times = sitting.map(|sitting| self.times(sitting));
                let pauses = sitting.map(|sitting| self.pauses(sitting));
                self.fields(&[
                    Field::new(self.get(label), times, 1.3),
                    Field::new(self.get(key::SHEET_PAUSES), pauses, 1.0),
                ]);
            }
        }
    }

    /// `08.30–11.45`; the end is left to be filled in while there is none.
    fn times(&self, sitting: &Sitting) -> String {
        let time = |stamp: text::Stamp| stamp.time(self.texts.lang()).unwrap_or_default();
        format!("{}–{}", time(sitting.from), sitting.to.map(time).unwrap_or_default())
    }

    fn pauses(&self, sitting: &Sitting) -> String {
        let time = |stamp: text::Stamp| stamp.time(self.texts.lang()).unwrap_or_default();
        let pause =
            |(from, to): &(text::Stamp, text::Stamp)| format!("{}–{}", time(*from), time(*to));
        sitting.pauses.iter().map(pause).collect::<Vec<_>>().join(", ")
    }

    fn children(&mut self, children: Children) {
        let fields = [
            (key::SHEET_PRESENT, children.present, 1.1),
            (key::SHEET_UNDER_3, children.under_3, 0.85),
            (key::SHEET_MULTILINGUAL, children.multilingual, 0.95),
            (key::SHEET_EXTRA_SUPPORT, children.extra_support, 1.25),
        ];
        let fields = fields.map(|(label, count, share)| {
            Field::new(self.get(label), count.map(|count| count.to_string()), share)
        });
        self.fields(&fields);
    }

    fn ages(&mut self, ages: Option<(u32, u32)>) {
        let age = |months: u32| words::age(self.texts, u16::try_from(months).unwrap_or(u16::MAX));
        let fields = [
            Field::new(self.get(key::SHEET_YOUNGEST), ages.map(|(from, _)| age(from)), 1.0),
            Field::new(self.get(key::SHEET_OLDEST), ages.map(|(_, to)| age(to)), 1.0),
        ];
        self.fields(&fields);
    }

    fn adults(&mut self, day: Option<&Day>) {
        let count = |role: AdultRole| {
            let found = day?.adults.iter().find(|(own, _)| *own == role);
            found.map(|(_, count)| count.to_string())
        };
        let fields = ADULTS.map(|(role, label)| Field::new(self.get(label), count(role), 1.0));
        for row in fields.chunks(PARTS) {
            self.fields(row);
        }
    }

    /// What is planned, then every situation that is not, then a free row.
    fn rhythm(&mut self, rhythm: &[Rhythm]) {
        let clock = |minute: u16| self.clock(minute);
        let mut fields: Vec<Field> = rhythm
            .iter()
            .map(|part| {
                let times = format!("{}–{}", clock(part.from_minute), clock(part.to_minute));
                Field::new(part.situation.clone(), Some(times), 1.0)
            })
            .collect();
        for situation in Situation::ALL.iter().copied() {
            let word = self.get(words::situation(situation));
            if rhythm.iter().all(|part| part.situation != word) {
                fields.push(Field::new(word, None, 1.0));
            }
        }
        // The same situation may come again: at least a row is free.
        let free = PARTS + (PARTS - fields.len() % PARTS) % PARTS;
        fields.extend((0..free).map(|_| Field::new(String::new(), None, 1.0)));
        for row in fields.chunks(PARTS) {
            self.fields(row);
        }
    }

    fn clock(&self, minute: u16) -> String {
        let mark = if self.texts.lang() == text::Lang::En { ':' } else { '.' };
        format!("{:02}{mark}{:02}", minute / 60, minute % 60)
    }
}
