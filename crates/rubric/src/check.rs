//! The checks of wording against structure.

use std::ops::Range;

use crate::answer::closest;
use crate::id::IndicatorId;
use crate::model::{Rubric, Source};
use crate::package::PackageFiles;
use crate::problem::{Place, Problem, ProblemKind};
use crate::reader::Notes;
use crate::wording::ReadWording;

/// The file says the language of its name, and the package lists it.
pub(crate) fn language(
    read: &ReadWording,
    expected: &str,
    rubric: Option<&Rubric>,
    notes: &Notes<'_>,
) {
    if !read.wording.language.is_empty() && read.wording.language != expected {
        let kind = ProblemKind::LanguageMismatch { expected: expected.into() };
        notes.add(kind, read.language_place.clone(), "language");
    }
    if rubric.is_some_and(|rubric| !rubric.languages.iter().any(|listed| listed == expected)) {
        let kind = ProblemKind::LanguageUnlisted { language: expected.into() };
        notes.add(kind, read.language_place.clone(), "language");
    }
}

/// Every language the package lists has its file.
pub(crate) fn languages(rubric: &Rubric, files: &PackageFiles) -> Vec<Problem> {
    let names = rubric.languages.iter().map(|language| format!("text.{language}.toml"));
    names
        .filter(|name| !files.contains_key(name))
        .map(|file| Problem {
            place: Place { file: file.clone(), line: 0, column: 0, at: String::new() },
            kind: ProblemKind::FileMissing { file },
        })
        .collect()
}

/// The wording fits the structure: complete in the template language, nothing for what is not
/// there, a condition exactly where "not applicable" is allowed, a question where staff are asked.
pub(crate) fn wording(read: &ReadWording, language: &str, rubric: &Rubric, notes: &Notes<'_>) {
    let case = Case { read, rubric, notes };
    if rubric.languages.first().is_some_and(|template| template == language) {
        case.complete();
    }
    case.nothing_unknown();
    case.conditions_and_questions();
}

struct Case<'a> {
    read: &'a ReadWording,
    rubric: &'a Rubric,
    notes: &'a Notes<'a>,
}

impl Case<'_> {
    fn place(&self, at: &str) -> Range<usize> {
        self.read.places.get(at).cloned().unwrap_or(0..0)
    }

    fn absent(&self, area: &str, id: &str) {
        let kind = ProblemKind::TextMissing { key: area.into(), id: id.into() };
        self.notes.add(kind, 0..0, &format!("{area}.{id}"));
    }

    fn complete(&self) {
        let wording = &self.read.wording;
        for subscale in &self.rubric.subscales {
            if !wording.subscales.contains_key(&subscale.id) {
                self.absent("subscale", subscale.id.as_str());
            }
        }
        for id in self.rubric.domains.iter().map(|domain| &domain.id) {
            if !wording.domains.contains_key(id) {
                self.absent("domain", id.as_str());
            }
        }
        for id in self.rubric.alternatives.iter().map(|group| &group.id) {
            if !wording.alternatives.contains_key(id) {
                self.absent("choose_one", id.as_str());
            }
        }
        for item in self.rubric.items().filter(|item| !wording.items.contains_key(&item.id)) {
            self.absent("item", item.id.as_str());
        }
        for indicator in self.rubric.indicators() {
            if !wording.indicators.contains_key(&indicator.id) {
                self.absent("indicator", &indicator.id.to_string());
            }
        }
    }

    fn unknown(&self, area: &str, id: &str, known: impl Iterator<Item = String>) {
        let nearest = closest(id, known).unwrap_or_default();
        let at = format!("{area}.{id}");
        let kind = ProblemKind::TextForUnknown { id: id.into(), nearest };
        self.notes.add(kind, self.place(&at), &at);
    }

    fn nothing_unknown(&self) {
        let (rubric, wording) = (self.rubric, &self.read.wording);
        let subscales = || rubric.subscales.iter().map(|subscale| subscale.id.to_string());
        for id in wording.subscales.keys() {
            if !subscales().any(|known| known == id.as_str()) {
                self.unknown("subscale", id.as_str(), subscales());
            }
        }
        let domains = || rubric.domains.iter().map(|domain| domain.id.to_string());
        for id in wording.domains.keys().filter(|id| !domains().any(|d| d == id.as_str())) {
            self.unknown("domain", id.as_str(), domains());
        }
        let groups = || rubric.alternatives.iter().map(|group| group.id.to_string());
        for id in wording.alternatives.keys().filter(|id| !groups().any(|g| g == id.as_str())) {
            self.unknown("choose_one", id.as_str(), groups());
        }
        for id in wording.items.keys().filter(|id| rubric.item(id).is_none()) {
            self.unknown("item", id.as_str(), rubric.items().map(|item| item.id.to_string()));
        }
        for id in wording.indicators.keys().filter(|id| rubric.indicator(id).is_none()) {
            let known = rubric.indicators().map(|indicator| indicator.id.to_string());
            self.unknown("indicator", &id.to_string(), known);
        }
    }

    fn condition(&self, at: &str, id: &str, is_allowed: bool, has_condition: bool) {
        let kind = match (is_allowed, has_condition) {
            (true, false) => ProblemKind::NaWithoutCondition { id: id.into() },
            (false, true) => ProblemKind::ConditionWithoutNa { id: id.into() },
            _ => return,
        };
        self.notes.add(kind, self.place(at), &format!("{at}.na_when"));
    }

    fn conditions_and_questions(&self) {
        let wording = &self.read.wording;
        for item in self.rubric.items() {
            let Some(text) = wording.items.get(&item.id) else { continue };
            let at = format!("item.{}", item.id);
            self.condition(&at, item.id.as_str(), item.na_allowed, text.na_when.is_some());
        }
        for indicator in self.rubric.indicators() {
            let Some(text) = wording.indicators.get(&indicator.id) else { continue };
            let (id, at) = (indicator.id.to_string(), at(&indicator.id));
            self.condition(&at, &id, indicator.na_allowed, text.na_when.is_some());
            let is_asked = indicator.sources.iter().any(|source| *source != Source::Observation);
            if is_asked && text.ask.is_none() {
                let kind = ProblemKind::QuestionMissing { id };
                self.notes.add(kind, self.place(&at), &format!("{at}.ask"));
            }
        }
    }
}

fn at(id: &IndicatorId) -> String {
    format!("indicator.{id}")
}
