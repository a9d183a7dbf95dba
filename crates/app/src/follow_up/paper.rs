//! A plan as Word and Excel, for people who do not have this program.

use std::path::Path;

use serde::Deserialize;
use sheet::{PaperGoal, PlanPaper, PlanWords, plan_docx, plan_xlsx, read_plan};
use text::{Key, Lang, Stamp, Texts, key};

use super::sheet::{PlanField, PlanLine, PlanRead, PlanSheet, PlanSheetGoal};
use super::{FollowUpView, GoalDraft, GoalStatus, GoalView, PlanChange};
use crate::app::App;
use crate::change::Done;
use crate::error::AppError;
use crate::file::{plain_name, read_file, write_file};
use crate::report::SavedFile;

/// The most bytes of a plan that are read.
const LARGEST_PLAN: u64 = 16 * 1024 * 1024;
/// How many signs of its id a goal is known by on paper: the last ones, which are random.
const MARK: usize = 6;

/// The roles a plan names, as words in files and for people.
const OWNERS: [(&str, Key); 8] = [
    ("head", key::PAPER_OWNER_HEAD),
    ("pedagogical-leader", key::PAPER_OWNER_PEDAGOGICAL_LEADER),
    ("teacher", key::PAPER_OWNER_TEACHER),
    ("skilled-worker", key::PAPER_OWNER_SKILLED_WORKER),
    ("assistant", key::PAPER_OWNER_ASSISTANT),
    ("everyone", key::PAPER_OWNER_EVERYONE),
    ("owner", key::PAPER_OWNER_OWNER),
    ("adviser", key::PAPER_OWNER_ADVISER),
];

/// The order in which a file names how far a goal is.
const STATUSES: [(GoalStatus, Key); 4] = [
    (GoalStatus::NotBegun, key::PAPER_STATUS_NOT_BEGUN),
    (GoalStatus::UnderWay, key::PAPER_STATUS_UNDER_WAY),
    (GoalStatus::Done, key::PAPER_STATUS_DONE),
    (GoalStatus::SetAside, key::PAPER_STATUS_SET_ASIDE),
];

/// As what a plan is written.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum PlanFileForm {
    /// For word processors.
    Docx,
    /// For spreadsheets.
    Xlsx,
}

impl PlanFileForm {
    /// The endings of its files, without the dot.
    #[must_use]
    pub const fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Docx => &["docx"],
            Self::Xlsx => &["xlsx"],
        }
    }

    /// What people call such a file.
    #[must_use]
    pub const fn words(self) -> Key {
        match self {
            Self::Docx => key::DIALOG_KIND_WORD,
            Self::Xlsx => key::DIALOG_KIND_WORKBOOK,
        }
    }
}

impl App {
    /// The plan after an assessment as a file, to be filled in elsewhere. With nothing chosen yet it
    /// has room for three goals.
    ///
    /// # Errors
    ///
    /// As [`App::follow_up`]; [`AppError::Workbook`].
    pub fn plan_file(&self, id: &str, form: PlanFileForm, lang: Lang) -> Result<Vec<u8>, AppError> {
        let view = self.follow_up(id, lang)?;
        let (paper, words) = (paper_of(&view, lang), words_of(Some(&view), lang));
        match form {
            PlanFileForm::Docx => plan_docx(&paper, &words),
            PlanFileForm::Xlsx => plan_xlsx(&paper, &words),
        }
        .map_err(AppError::Workbook)
    }

    /// A name for such a file, which every system takes.
    ///
    /// # Errors
    ///
    /// As [`App::follow_up`].
    pub fn plan_file_name(
        &self,
        id: &str,
        form: PlanFileForm,
        lang: Lang,
    ) -> Result<String, AppError> {
        let view = self.follow_up(id, lang)?;
        let args = [
            ("kindergarten", view.name.as_str().into()),
            ("group", view.group.as_str().into()),
            ("date", view.date.as_str().into()),
        ];
        Ok(plain_name(&Texts::new(lang).with(key::PAPER_PLAN_FILE, &args), form.endings()[0]))
    }

    /// Writes such a file.
    ///
    /// # Errors
    ///
    /// As [`App::plan_file`]; [`AppError::CannotWrite`], and nothing is half written then.
    pub fn save_plan_file(
        &self,
        id: &str,
        form: PlanFileForm,
        path: &Path,
        lang: Lang,
    ) -> Result<SavedFile, AppError> {
        let bytes = self.plan_file(id, form, lang)?;
        write_file(path, &bytes)?;
        Ok(SavedFile { file: path.display().to_string(), bytes: bytes.len() })
    }

    /// Takes over a plan that was filled in, from Word or Excel, in any language. What changed is told
    /// line by line.
    ///
    /// # Errors
    ///
    /// [`AppError::FileMissing`], [`AppError::FileTooLarge`] or [`AppError::CannotRead`];
    /// [`AppError::SheetRefused`] with every problem by its place; as [`App::apply_plan_sheet`].
    /// Nothing is changed then.
    pub fn read_plan_file(
        &mut self,
        id: &str,
        path: &Path,
        lang: Lang,
    ) -> Result<Done<PlanRead>, AppError> {
        self.take_plan_file(id, &read_file(path, LARGEST_PLAN)?, lang)
    }

    /// The same from the bytes of the file.
    ///
    /// # Errors
    ///
    /// As [`App::read_plan_file`].
    pub fn take_plan_file(
        &mut self,
        id: &str,
        bytes: &[u8],
        lang: Lang,
    ) -> Result<Done<PlanRead>, AppError> {
        let words = Lang::ALL.map(|lang| words_of(None, lang));
        let paper = read_plan(bytes, &words).map_err(AppError::SheetRefused)?;
        let view = self.follow_up(id, lang)?;
        let Some(plan) = view.plan.clone() else { return self.take_first_plan(id, &paper, lang) };
        let sheet = PlanSheet {
            lang,
            plan,
            kindergarten: view.name.clone(),
            group: view.group.clone(),
            date: view.date.clone(),
            goals: paper.goals.iter().map(|goal| sheet_goal(goal, &view)).collect(),
            partner: paper.partner.clone(),
            review_on: some(&paper.review_on),
            questions: paper.questions.clone(),
        };
        self.apply_plan_sheet(id, &sheet, lang)
    }

    /// A file that was filled in before anything was chosen here.
    fn take_first_plan(
        &mut self,
        id: &str,
        paper: &PlanPaper,
        lang: Lang,
    ) -> Result<Done<PlanRead>, AppError> {
        let goals = paper.goals.iter().map(|goal| GoalDraft {
            id: None,
            item: None,
            indicators: Vec::new(),
            goal: goal.goal.clone(),
            why: goal.why.clone(),
            measure: goal.measure.clone(),
            owner: owner_word(&goal.owner),
            due: some(&goal.due),
            status: status_at(goal.status),
            came_of_it: goal.came_of_it.clone(),
        });
        let change = PlanChange {
            goals: goals.collect(),
            partner: paper.partner.clone(),
            review_on: some(&paper.review_on),
            questions: paper.questions.clone(),
        };
        let Done { op, output: view, changes } = self.change_plan(id, &change, lang)?;
        let added = |goal: &GoalView| PlanLine {
            goal: goal.goal.clone(),
            what: PlanField::Added,
            before: String::new(),
            now: goal.goal.clone(),
        };
        let changed = view.goals.iter().map(added).collect();
        Ok(Done { op, output: PlanRead { view, changed }, changes })
    }
}

fn paper_of(view: &FollowUpView, lang: Lang) -> PlanPaper {
    let texts = Texts::new(lang);
    let goal = |goal: &GoalView| PaperGoal {
        mark: mark_of(&goal.id).to_owned(),
        from: from_words(goal, &texts),
        goal: goal.goal.clone(),
        why: goal.why.clone(),
        measure: goal.measure.clone(),
        owner: owner_words(&goal.owner, &texts),
        due: goal.due.clone().unwrap_or_default(),
        status: STATUSES.iter().position(|(status, _)| *status == goal.status).unwrap_or(0),
        came_of_it: goal.came_of_it.clone(),
    };
    PlanPaper {
        goals: view.goals.iter().map(goal).collect(),
        partner: view.partner.clone(),
        review_on: view.review_on.clone().unwrap_or_default(),
        questions: view.questions.clone(),
    }
}

/// What a goal was taken from: the item, and what it lifts.
fn from_words(goal: &GoalView, texts: &Texts) -> String {
    let (Some(number), Some(title)) = (&goal.number, &goal.title) else { return String::new() };
    let mut args = vec![("number", number.into()), ("title", title.into())];
    match (goal.score, goal.to) {
        (Some(from), Some(to)) => {
            args.extend([("from", from.into()), ("to", to.into())]);
            texts.with(key::PAPER_PLAN_ITEM_LIFT, &args)
        }
        _ => texts.with(key::PAPER_PLAN_ITEM, &args),
    }
}

/// The goal of a sheet: its mark leads to its id. A mark nobody knows stays, and is refused later.
fn sheet_goal(goal: &PaperGoal, view: &FollowUpView) -> PlanSheetGoal {
    let known = view.goals.iter().find(|known| mark_of(&known.id) == goal.mark);
    let id = known.map(|known| known.id.clone()).or_else(|| some(&goal.mark));
    PlanSheetGoal {
        id,
        goal: goal.goal.clone(),
        from: goal.from.clone(),
        why: goal.why.clone(),
        measure: goal.measure.clone(),
        owner: owner_word(&goal.owner),
        due: some(&goal.due),
        status: status_at(goal.status),
        came_of_it: goal.came_of_it.clone(),
    }
}

fn mark_of(id: &str) -> &str {
    id.get(id.len().saturating_sub(MARK)..).unwrap_or(id)
}

fn some(text: &str) -> Option<String> {
    (!text.trim().is_empty()).then(|| text.trim().to_owned())
}

fn status_at(place: usize) -> GoalStatus {
    STATUSES.get(place).map_or(GoalStatus::NotBegun, |(status, _)| *status)
}

/// A role in words; what is none stands as it was written.
pub(crate) fn owner_words(owner: &str, texts: &Texts) -> String {
    let known = OWNERS.iter().find(|(word, _)| *word == owner);
    known.map_or_else(|| owner.to_owned(), |(_, key)| texts.get(*key))
}

/// The role that words stand for, in any language.
fn owner_word(words: &str) -> String {
    let said = words.trim().to_lowercase();
    let is_said =
        |key: &Key| Lang::ALL.iter().any(|lang| Texts::new(*lang).get(*key).to_lowercase() == said);
    let known = OWNERS.iter().find(|(_, key)| is_said(key));
    known.map_or_else(|| words.trim().to_owned(), |(word, _)| (*word).to_owned())
}

/// The words of a plan; with what it is of, where that is to be written.
fn words_of(view: Option<&FollowUpView>, lang: Lang) -> PlanWords {
    let texts = Texts::new(lang);
    let get = |key: Key| texts.get(key);
    let facts = view.map_or_else(Vec::new, |view| {
        let date = Stamp::parse(&view.date);
        let date = date.map_or_else(|_| view.date.clone(), |date| date.long(&texts));
        vec![
            (get(key::PAPER_PLAN_KINDERGARTEN), view.name.clone()),
            (get(key::PAPER_PLAN_GROUP), view.group.clone()),
            (get(key::PAPER_PLAN_DATE), date),
        ]
    });
    PlanWords {
        lang: lang.document_tag().to_owned(),
        title: get(key::PAPER_PLAN_TITLE),
        facts,
        intro: get(key::PAPER_PLAN_INTRO),
        numbers: [1_u32, 2, 3]
            .map(|number| texts.with(key::PAPER_PLAN_NUMBER, &[("number", number.into())])),
        mark: get(key::PAPER_PLAN_MARK),
        goal: get(key::PAPER_PLAN_GOAL),
        from: get(key::PAPER_PLAN_FROM),
        why: get(key::PAPER_PLAN_WHY),
        measure: get(key::PAPER_PLAN_MEASURE),
        owner: get(key::PAPER_PLAN_OWNER),
        due: get(key::PAPER_PLAN_DUE),
        status: get(key::PAPER_PLAN_STATUS),
        came_of_it: get(key::PAPER_PLAN_CAME_OF_IT),
        together: get(key::PAPER_PLAN_TOGETHER),
        partner: get(key::PAPER_PLAN_PARTNER),
        review: get(key::PAPER_PLAN_REVIEW),
        question: get(key::PAPER_PLAN_QUESTION),
        statuses: STATUSES.map(|(_, key)| texts.get(key)),
    }
}
