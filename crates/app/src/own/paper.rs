//! The sheets a kindergarten fills in: written for each member of staff, and read back.

use std::path::{Path, PathBuf};

use rubric::{Answer, Level, Rubric};
use serde::{Deserialize, Serialize};
use sheet::{OwnIndicator, OwnItem, OwnPaper, OwnWords, own_xlsx, read_own};
use text::{Key, Lang, Texts, key};

use super::SelfView;
use crate::app::App;
use crate::change::{Done, Op};
use crate::error::AppError;
use crate::file::{plain_name, read_file, write_file};
use crate::report::SavedFile;
use crate::rubrics::Rubrics;
use crate::trouble::{ProblemLine, Trouble};

/// The most bytes of a sheet that are read.
const LARGEST_SHEET: u64 = 16 * 1024 * 1024;

/// As what a blank sheet is written.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum SheetForm {
    /// For spreadsheets; what is filled in can be read.
    Xlsx,
    /// For paper.
    Pdf,
}

impl SheetForm {
    /// The endings of its files, without the dot.
    #[must_use]
    pub const fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Xlsx => &["xlsx"],
            Self::Pdf => &["pdf"],
        }
    }

    /// What people call such a file.
    #[must_use]
    pub const fn words(self) -> Key {
        match self {
            Self::Xlsx => key::DIALOG_KIND_WORKBOOK,
            Self::Pdf => key::DIALOG_KIND_PDF,
        }
    }
}

/// Sheets that were read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SheetsRead {
    /// The self-assessment as it is now.
    pub view: SelfView,
    /// How many were taken in.
    pub read: usize,
    /// Those that were not; nothing of them is kept.
    pub refused: Vec<SheetRefused>,
}

/// A sheet that was not taken in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct SheetRefused {
    /// The name of the file.
    pub file: String,
    /// What is wrong, each with its place.
    pub problems: Vec<ProblemLine>,
}

impl App {
    /// A blank sheet for one member of staff. No field asks who fills it in.
    ///
    /// # Errors
    ///
    /// [`SelfRefusal::Other`](super::SelfRefusal::Other); [`AppError::WordingWithheld`] if the licence
    /// keeps the wording in; [`AppError::Workbook`], [`AppError::Report`].
    pub fn self_sheet(
        &self,
        assessment: &str,
        form: SheetForm,
        lang: Lang,
    ) -> Result<Vec<u8>, AppError> {
        let id = self.own(assessment)?;
        match form {
            SheetForm::Pdf => self.blank_sheet_for(&id, lang),
            SheetForm::Xlsx => {
                let case = self.case(&id)?;
                let rubric = self.rubrics().require(&case.rubric.name())?;
                self.rubrics().refuse_to_let_out(rubric, &self.today())?;
                let (name, group) = (&case.kindergarten_name, &case.content.group);
                let words = words_of(Some((name, group)), lang);
                own_xlsx(&paper_of(rubric, lang), &words).map_err(AppError::Workbook)
            }
        }
    }

    /// A name for such a file, which every system takes.
    ///
    /// # Errors
    ///
    /// As [`App::self_sheet`].
    pub fn self_sheet_name(
        &self,
        assessment: &str,
        form: SheetForm,
        lang: Lang,
    ) -> Result<String, AppError> {
        let case = self.case(&self.own(assessment)?)?;
        let args = [
            ("kindergarten", (&case.kindergarten_name).into()),
            ("group", (&case.content.group).into()),
        ];
        Ok(plain_name(&Texts::new(lang).with(key::PAPER_SELF_FILE, &args), form.endings()[0]))
    }

    /// Writes such a file.
    ///
    /// # Errors
    ///
    /// As [`App::self_sheet`]; [`AppError::CannotWrite`], and nothing is half written then.
    pub fn save_self_sheet(
        &self,
        assessment: &str,
        form: SheetForm,
        path: &Path,
        lang: Lang,
    ) -> Result<SavedFile, AppError> {
        let bytes = self.self_sheet(assessment, form, lang)?;
        write_file(path, &bytes)?;
        Ok(SavedFile { file: path.display().to_string(), bytes: bytes.len() })
    }

    /// Takes in sheets that were filled in. One that cannot be read holds up none of the others; of who
    /// filled them in nothing is read.
    ///
    /// # Errors
    ///
    /// [`SelfRefusal::Other`](super::SelfRefusal::Other), [`AppError::AlreadyFinal`]; as the file on
    /// disk says.
    pub fn read_self_sheets(
        &mut self,
        assessment: &str,
        files: &[PathBuf],
        lang: Lang,
    ) -> Result<Done<SheetsRead>, AppError> {
        let id = self.own_draft(assessment)?;
        let (mut read, mut refused, mut changes) = (0, Vec::new(), Vec::new());
        for file in files {
            match self.read_self_sheet(&id, file, lang) {
                Ok(done) => {
                    read += 1;
                    changes = done.changes;
                }
                Err(AppError::Store(error)) => return Err(error.into()),
                Err(error) => refused.push(refusal(file, &error, lang)),
            }
        }
        let view = self.self_assessment(&id, lang)?;
        Ok(Done { op: Op::ReadSelfSheet, output: SheetsRead { view, read, refused }, changes })
    }

    fn read_self_sheet(
        &mut self,
        id: &str,
        file: &Path,
        lang: Lang,
    ) -> Result<Done<SelfView>, AppError> {
        let bytes = read_file(file, LARGEST_SHEET)?;
        let rubric = self.case(id)?.rubric;
        let words = Lang::ALL.map(|lang| words_of(None, lang));
        let read = read_own(&bytes, &paper_of(&rubric, lang), &words);
        let read = read.map_err(AppError::SheetRefused)?;
        self.take_self_sheet(id, &read.answers, record::file_hash(&bytes), lang)
    }
}

fn refusal(file: &Path, error: &AppError, lang: Lang) -> SheetRefused {
    let texts = Texts::new(lang);
    let mut problems = ProblemLine::all_of(error, &texts);
    if problems.is_empty() {
        let (code, message) = (error.code().to_owned(), Trouble::of(error, &texts).message);
        problems.push(ProblemLine { at: String::new(), code, message });
    }
    let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    SheetRefused { file: name, problems }
}

/// The sheet of a rubric with nothing answered.
fn paper_of(rubric: &Rubric, lang: Lang) -> OwnPaper {
    let wording = rubric.wording_in(Rubrics::language_of(rubric, lang));
    let indicator = |indicator: &rubric::Indicator| OwnIndicator {
        text: wording.indicators.get(&indicator.id).map_or_else(String::new, |t| t.text.clone()),
        allowed: Answer::ALL.into_iter().filter(|answer| allows(indicator, *answer)).collect(),
        id: indicator.id.clone(),
    };
    let item = |item: &rubric::Item| {
        let text = wording.items.get(&item.id);
        let title = text.map_or_else(String::new, |t| format!("{} {}", t.number, t.title));
        OwnItem {
            title,
            about: text.map_or_else(String::new, |text| text.about.clone()),
            indicators: item.indicators.iter().map(indicator).collect(),
        }
    };
    OwnPaper { rubric: rubric.name(), items: rubric.items().map(item).collect() }
}

fn allows(indicator: &rubric::Indicator, answer: Answer) -> bool {
    match answer {
        Answer::Yes | Answer::No => true,
        Answer::Na => indicator.na_allowed,
        Answer::NotObserved | Answer::NoOpportunity => indicator.id.level() != Level::One,
    }
}

/// The words of a sheet; with what it is of, where that is to be written.
fn words_of(of: Option<(&String, &String)>, lang: Lang) -> OwnWords {
    let texts = Texts::new(lang);
    let get = |key: Key| texts.get(key);
    let facts = of.map_or_else(Vec::new, |(kindergarten, group)| {
        vec![
            (get(key::PAPER_SELF_KINDERGARTEN), kindergarten.clone()),
            (get(key::PAPER_SELF_GROUP), group.clone()),
        ]
    });
    let answer = |answer, fault: Key, other: Key| (answer, get(fault), get(other));
    OwnWords {
        title: get(key::PAPER_SELF_TITLE),
        facts,
        intro: [key::PAPER_SELF_INTRO_1, key::PAPER_SELF_INTRO_2, key::PAPER_SELF_INTRO_3]
            .map(get)
            .into(),
        rubric: get(key::PAPER_SELF_RUBRIC),
        id: get(key::PAPER_SELF_ID),
        indicator: get(key::PAPER_SELF_INDICATOR),
        answer: get(key::PAPER_SELF_ANSWER),
        answers: vec![
            answer(Answer::Yes, key::ANSWER_FAULT_YES, key::ANSWER_YES),
            answer(Answer::No, key::ANSWER_FAULT_NO, key::ANSWER_NO),
            answer(Answer::Na, key::ANSWER_NA, key::ANSWER_NA),
            answer(Answer::NotObserved, key::ANSWER_NOT_OBSERVED, key::ANSWER_NOT_OBSERVED),
            answer(Answer::NoOpportunity, key::ANSWER_NO_OPPORTUNITY, key::ANSWER_NO_OPPORTUNITY),
        ],
    }
}
