//! What an answers file says, held against the rubric: every problem at once.

use std::collections::{BTreeMap, BTreeSet};

use record::visit::{Day, NoteEntry, Sitting};
use rubric::{Answer, AnswerError, Answers, IndicatorId, RatingError, Ratings, Rubric};

use super::{AnswersFile, FORMAT, ReadAnswers};
use crate::error::AppError;
use crate::problem::{AnswersProblem, AnswersProblemKind as Kind};
use crate::rubrics::Rubrics;

pub(super) struct Check {
    pub(super) problems: Vec<AnswersProblem>,
}

impl Check {
    fn add(&mut self, at: impl Into<String>, kind: Kind) {
        self.problems.push(AnswersProblem { at: at.into(), kind });
    }

    pub(super) fn finish(
        mut self,
        file: AnswersFile,
        rubrics: &Rubrics,
    ) -> Result<ReadAnswers<'_>, AppError> {
        if file.format != FORMAT {
            self.add("/format", Kind::FormatUnknown { found: file.format.to_string() });
        }
        self.times(&file);
        let Some(rubric) = rubrics.get(&file.rubric) else {
            let kind =
                Kind::RubricUnknown { found: file.rubric, installed: rubrics.names().join(", ") };
            self.add("/rubric", kind);
            return Err(AppError::AnswersRefused(self.problems));
        };
        let answers = self.answers(&file, rubric);
        let counters = self.counters(&file, rubric);
        let notes = self.notes(&file, rubric);
        let ratings = self.ratings(&file, rubric);
        if self.problems.is_empty() {
            Ok(ReadAnswers { file, rubric, answers, ratings, notes, counters })
        } else {
            Err(AppError::AnswersRefused(self.problems))
        }
    }

    /// Where, when and by whom: what an assessment needs and a score does not.
    pub(super) fn whereabouts(&mut self, file: &AnswersFile, keys: &BTreeSet<String>) {
        for needed in ["kindergarten", "group", "kind", "role", "assessor", "sittings"] {
            if !keys.contains(needed) {
                self.add(format!("/{needed}"), Kind::KeyMissing);
            }
        }
        let is_number = file.kindergarten.parse::<register::OrganisationNumber>().is_ok();
        if keys.contains("kindergarten") && !is_number {
            self.add("/kindergarten", Kind::NumberInvalid { found: file.kindergarten.clone() });
        }
        if keys.contains("group") && file.group.is_empty() {
            self.add("/group", Kind::Empty);
        }
        for (at, text) in [("/group", &file.group), ("/assessor/name", &file.assessor.name)] {
            if text.chars().any(char::is_control) {
                self.add(at, Kind::NotOneLine);
            }
        }
        if keys.contains("assessor") && file.assessor.name.is_empty() {
            self.add("/assessor/name", Kind::Empty);
        }
        if keys.contains("sittings") && file.sittings.is_empty() {
            self.add("/sittings", Kind::NoSitting);
        }
    }

    fn time(&mut self, at: &str, text: &str) -> Option<jiff::Timestamp> {
        // The offset must stand in the text: without it nobody knows the local time later.
        let time = text::Stamp::parse(text).ok().and_then(|_| text.parse::<jiff::Timestamp>().ok());
        if time.is_none() {
            self.add(at, Kind::TimeInvalid { found: text.to_owned() });
        }
        time
    }

    fn span(&mut self, at: &str, from: &str, to: Option<&str>) {
        let begins = self.time(&format!("{at}/from"), from);
        let Some(to) = to else { return };
        let ends = self.time(&format!("{at}/to"), to);
        if begins.zip(ends).is_some_and(|(begins, ends)| ends < begins) {
            self.add(format!("{at}/to"), Kind::Backwards);
        }
    }

    fn times(&mut self, file: &AnswersFile) {
        self.day_times(&file.sittings, &file.day);
        for (place, note) in file.notes.iter().enumerate() {
            self.time(&format!("/notes/{place}/at"), &note.at);
            if note.text.trim().is_empty() {
                self.add(format!("/notes/{place}/text"), Kind::Empty);
            }
        }
    }

    fn day_times(&mut self, sittings: &[Sitting], day: &Day) {
        if day.ages_months.is_some_and(|(from, to)| from > to) {
            self.add("/day/ages_months", Kind::Backwards);
        }
        for (place, sitting) in sittings.iter().enumerate() {
            let at = format!("/sittings/{place}");
            self.span(&at, &sitting.from, sitting.to.as_deref());
            for (pause_place, pause) in sitting.pauses.iter().enumerate() {
                self.span(&format!("{at}/pauses/{pause_place}"), &pause.from, Some(&pause.to));
            }
        }
        for (place, count) in day.headcounts.iter().enumerate() {
            self.clock(&format!("/day/headcounts/{place}/at"), &count.at);
        }
        self.informed(day);
        for (place, part) in day.rhythm.iter().enumerate() {
            let at = format!("/day/rhythm/{place}");
            let begins = self.clock(&format!("{at}/from"), &part.from);
            let ends = self.clock(&format!("{at}/to"), &part.to);
            if begins.zip(ends).is_some_and(|(begins, ends)| ends < begins) {
                self.add(format!("{at}/to"), Kind::Backwards);
            }
        }
    }

    fn informed(&mut self, day: &Day) {
        let Some(informed) = &day.informed else { return };
        let said = [
            ("staff", &informed.staff),
            ("representatives", &informed.representatives),
            ("parents", &informed.parents),
        ];
        for (who, date) in said {
            if let Some(found) = date.as_ref().filter(|date| !crate::informed::is_day(date)) {
                let kind = Kind::DateInvalid { found: found.clone() };
                self.add(format!("/day/informed/{who}"), kind);
            }
        }
    }

    fn clock(&mut self, at: &str, text: &str) -> Option<u16> {
        let minutes = minutes(text);
        if minutes.is_none() {
            self.add(at, Kind::TimeInvalid { found: text.to_owned() });
        }
        minutes
    }

    fn answers(&mut self, file: &AnswersFile, rubric: &Rubric) -> Answers {
        let mut answers = Answers::new();
        for (id, word) in &file.answers {
            let at = format!("/answers/{id}");
            let Some(answer) = Answer::from_word(word) else {
                let allowed = Answer::ALL.map(Answer::word).join(", ");
                self.add(at, Kind::AnswerUnknown { found: word.clone(), allowed });
                continue;
            };
            if let Err(error) = answers.set(rubric, id, Some(answer)) {
                self.add(at, of_answer(error));
            }
        }
        answers
    }

    fn ratings(&mut self, file: &AnswersFile, rubric: &Rubric) -> Ratings {
        let mut ratings = Ratings::new();
        for (item, values) in &file.ratings {
            let at = format!("/ratings/{item}");
            match ratings.set(rubric, item, values) {
                Ok(()) => {}
                Err(RatingError::OutOfRange { cycle, value }) => {
                    let kind = Kind::RatingOutOfRange { found: value.to_string() };
                    self.add(format!("{at}/{}", cycle - 1), kind);
                }
                Err(error) => self.add(at, of_rating(error)),
            }
        }
        ratings
    }

    fn known(&mut self, at: String, id: &str, rubric: &Rubric) -> Option<IndicatorId> {
        let found = id.parse().ok().filter(|id| rubric.indicator(id).is_some());
        if found.is_none() {
            // Clearing an answer that is not there finds the nearest id without changing anything.
            let error = Answers::new().set(rubric, id, None).err();
            let unknown = || AnswerError::Unknown { id: id.to_owned(), nearest: None };
            self.add(at, of_answer(error.unwrap_or_else(unknown)));
        }
        found
    }

    fn counters(&mut self, file: &AnswersFile, rubric: &Rubric) -> BTreeMap<IndicatorId, u32> {
        let mut counters = BTreeMap::new();
        for (id, episodes) in &file.counters {
            if let Some(indicator) = self.known(format!("/counters/{id}"), id, rubric) {
                counters.insert(indicator, *episodes);
            }
        }
        counters
    }

    fn notes(&mut self, file: &AnswersFile, rubric: &Rubric) -> Vec<NoteEntry> {
        let mut notes = Vec::new();
        for (place, note) in file.notes.iter().enumerate() {
            let mut indicators = Vec::new();
            for (tie, id) in note.indicators.iter().enumerate() {
                let at = format!("/notes/{place}/indicators/{tie}");
                indicators.extend(self.known(at, id, rubric));
            }
            notes.push(NoteEntry { at: note.at.clone(), text: note.text.clone(), indicators });
        }
        notes
    }
}

/// The times of the facts of a day, held together: every problem at once.
pub(crate) fn check_times(sittings: &[Sitting], day: &Day) -> Result<(), AppError> {
    let mut check = Check { problems: Vec::new() };
    check.day_times(sittings, day);
    if check.problems.is_empty() { Ok(()) } else { Err(AppError::AnswersRefused(check.problems)) }
}

pub(crate) fn of_answer(error: AnswerError) -> Kind {
    match error {
        AnswerError::Unknown { id, nearest } => {
            Kind::IndicatorUnknown { found: id, nearest: nearest.unwrap_or_default() }
        }
        AnswerError::NaNotAllowed { .. } => Kind::NaNotAllowed,
        AnswerError::FaultIsYesOrNo { .. } => Kind::FaultIsYesOrNo,
        AnswerError::ItemIsNaOnly { .. } => Kind::ItemIsNaOnly,
    }
}

fn of_rating(error: RatingError) -> Kind {
    match error {
        RatingError::Unknown { id, nearest } => {
            Kind::IndicatorUnknown { found: id, nearest: nearest.unwrap_or_default() }
        }
        RatingError::NotRated => Kind::RatingsNotUsed,
        RatingError::OutOfRange { value, .. } => {
            Kind::RatingOutOfRange { found: value.to_string() }
        }
        RatingError::TooMany { given, cycles } => {
            Kind::RatingsTooMany { found: given.to_string(), limit: cycles.to_string() }
        }
    }
}

/// Minutes after midnight of a clock time like `11:00`.
pub(crate) fn minutes(clock: &str) -> Option<u16> {
    let (hours, minutes) = clock.split_once(':')?;
    let is_two = |part: &str| part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit());
    if !is_two(hours) || !is_two(minutes) {
        return None;
    }
    let (hours, minutes): (u16, u16) = (hours.parse().ok()?, minutes.parse().ok()?);
    (hours < 24 && minutes < 60).then_some(hours * 60 + minutes)
}
