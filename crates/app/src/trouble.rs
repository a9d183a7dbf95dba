use std::error::Error;

use serde::Serialize;
use text::{Arg, Texts};

use crate::error::{AppError, Outcome};

/// The program with its version.
const PROGRAM: &str = concat!("viba ", env!("CARGO_PKG_VERSION"));
/// Stands where something was that names a person, a place or what somebody typed.
const LEFT_OUT: &str = "…";

/// An error as people read it, in their language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Trouble {
    /// The stable name of the situation.
    pub code: String,
    /// How the errand ended.
    pub outcome: Outcome,
    /// The sentence people read.
    pub message: String,
    /// The way out.
    pub hint: Option<String>,
    /// Where it is, as far as one place can be told: a path, a pointer, an id.
    pub at: Option<String>,
    /// The single problems of a file that has several.
    pub problems: Vec<ProblemLine>,
    /// English, for whoever mends it: program, situation and causes. Never paths, names or what
    /// somebody typed.
    pub details: String,
}

impl Trouble {
    /// The error in the language of `texts`.
    #[must_use]
    pub fn of(error: &AppError, texts: &Texts) -> Self {
        Self {
            code: error.code().to_owned(),
            outcome: error.outcome(),
            message: error.message(texts),
            hint: error.window_hint(texts),
            at: error.at(),
            problems: ProblemLine::all_of(error, texts),
            details: details(error),
        }
    }
}

/// One of several problems in a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct ProblemLine {
    /// Where it is.
    pub at: String,
    /// The stable name of the situation.
    pub code: String,
    /// What it is, as a sentence.
    pub message: String,
}

impl ProblemLine {
    /// The single problems behind an error, each in words; none where it is one thing.
    #[must_use]
    pub fn all_of(error: &AppError, texts: &Texts) -> Vec<Self> {
        match error {
            AppError::AnswersRefused(problems) => problems
                .iter()
                .map(|problem| {
                    let code = problem.kind.code();
                    let message = sentence("answers", code, &problem.kind.args(), texts);
                    Self { at: problem.at.clone(), code: code.to_owned(), message }
                })
                .collect(),
            AppError::RubricRefused(problems) => problems
                .iter()
                .map(|problem| Self {
                    at: place_of(&problem.place),
                    code: problem.kind.code().to_owned(),
                    message: rubric_sentence(problem, texts),
                })
                .collect(),
            AppError::SheetRefused(problems) => problems
                .iter()
                .map(|problem| Self {
                    at: cell_of(problem),
                    code: problem.kind.code().to_owned(),
                    message: cell_sentence(problem, texts),
                })
                .collect(),
            _ => Vec::new(),
        }
    }
}

/// `file:line:column path`, as far as it is known.
fn place_of(place: &rubric::Place) -> String {
    let line = if place.line > 0 {
        format!("{}:{}:{}", place.file, place.line, place.column)
    } else {
        place.file.clone()
    };
    if place.at.is_empty() { line } else { format!("{line} {}", place.at) }
}

/// `Indicators!C12`, as workbooks name a cell; the sheet alone where it is meant as a whole. In a
/// document, the label with table and row: `Frist (2.3)`.
pub(crate) fn cell_of(problem: &sheet::CellProblem) -> String {
    if problem.cell.starts_with(|sign: char| sign.is_ascii_digit()) {
        return format!("{} ({}.{})", problem.column, problem.sheet, problem.cell);
    }
    match (problem.sheet.is_empty(), problem.cell.is_empty()) {
        (true, _) => String::new(),
        (false, true) => problem.sheet.clone(),
        (false, false) => format!("{}!{}", problem.sheet, problem.cell),
    }
}

/// What is wrong in a workbook, as a sentence; what the rubric itself does not allow, in its words.
fn cell_sentence(problem: &sheet::CellProblem, texts: &Texts) -> String {
    let area = match problem.kind {
        sheet::CellProblemKind::Rubric(_) => "rubric",
        _ => "sheet",
    };
    sentence(area, problem.kind.code(), &problem.kind.args(), texts)
}

/// What is wrong in a rubric, as a sentence.
pub(crate) fn rubric_sentence(problem: &rubric::Problem, texts: &Texts) -> String {
    sentence("rubric", problem.kind.code(), &problem.kind.args(), texts)
}

fn sentence(area: &str, code: &str, args: &[(&str, &str)], texts: &Texts) -> String {
    let values: Vec<(&str, Arg)> = args
        .iter()
        .map(|(name, value)| {
            // Fluent has no empty choice; `none` stands for it.
            let is_none = matches!(*name, "nearest" | "id") && value.is_empty();
            (*name, if is_none { "none".into() } else { (*value).into() })
        })
        .collect();
    let name = format!("{area}-problem-{code}");
    texts.by_name(&name, &values).map_or_else(|| code.to_owned(), |text| text.trim().to_owned())
}

fn details(error: &AppError) -> String {
    let mut lines = vec![format!("{PROGRAM}: {}", error.code())];
    let at = error.at();
    let mut next: Option<&(dyn Error + 'static)> = Some(error);
    while let Some(cause) = next {
        lines.push(said(cause, at.as_deref()));
        // What the system's own errors are made of may hold the path once more.
        next = if cause.is::<std::io::Error>() { None } else { cause.source() };
    }
    lines.join("\n")
}

/// What one cause says, without what must not be copied.
fn said(cause: &(dyn Error + 'static), at: Option<&str>) -> String {
    if let Some(error) = cause.downcast_ref::<std::io::Error>() {
        let number = error.raw_os_error().map(|number| format!(" (os error {number})"));
        return format!("{}{}", error.kind(), number.unwrap_or_default());
    }
    if let Some(error) = cause.downcast_ref::<serde_json::Error>() {
        let (line, column) = (error.line(), error.column());
        return format!("json, {:?}, at line {line}, column {column}", error.classify());
    }
    let mut text = cause.to_string();
    if let Some(at) = at.filter(|at| !at.is_empty() && !is_id(at)) {
        text = text.replace(&format!("{at:?}"), LEFT_OUT).replace(at, LEFT_OUT);
    }
    without_paths(&text)
}

/// An id, a hash, or a line and column: nothing that a person could have meant as words.
fn is_id(text: &str) -> bool {
    text.chars().all(|c| c.is_ascii_hexdigit() || c == '-' || c == ':')
        && text.chars().any(|c| c.is_ascii_digit())
}

/// The text up to the first path in it: where a path ends, nobody can tell.
fn without_paths(text: &str) -> String {
    let Some(slash) = text.find(['/', '\\']) else { return text.to_owned() };
    let before = &text[..slash];
    let word = before.rfind([' ', '"', '(']).map_or(0, |space| space + 1);
    format!("{}{LEFT_OUT}", &before[..word])
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use text::Lang;

    use super::*;

    fn of(error: &AppError) -> Trouble {
        Trouble::of(error, &Texts::new(Lang::Nb))
    }

    #[test]
    fn says_what_happened_and_the_way_out() {
        let trouble = of(&AppError::NoneOpen);
        assert_eq!((trouble.code.as_str(), trouble.outcome), ("none-open", Outcome::NotFound));
        assert!(trouble.message.ends_with('.') && trouble.hint.is_some());
        let json = serde_json::to_value(trouble).expect("json");
        assert_eq!(json["outcome"], "not-found");
    }

    #[test]
    fn details_hold_no_path_and_nothing_typed() {
        let path = PathBuf::from("/home/en navn/barnehage.json");
        let source = tempfile::NamedTempFile::new_in("/home/en navn/barnehage").expect_err("none");
        let cases = [
            AppError::CannotWrite { path: path.clone(), source },
            AppError::WorkspaceExists(path.clone()),
            AppError::GroupInvalid("en\nnavn barnehage".into()),
            AppError::NotFound("en navn barnehage".into()),
            AppError::Store(store::StoreError::CopyFailed {
                copy: path.clone(),
                source: std::io::Error::other("the copy in /home/en navn has other rows"),
            }),
            AppError::Store(store::StoreError::NotOurs(path)),
        ];
        for error in &cases {
            let details = of(error).details;
            let is_clean = ["navn", "barnehage", "home"].iter().all(|word| !details.contains(word));
            assert!(is_clean, "{details}");
            assert!(details.starts_with(PROGRAM) && details.contains(error.code()), "{details}");
        }
        assert!(of(&cases[0]).details.ends_with("\nentity not found"));
        let path = PathBuf::from("navn");
        let source = std::io::Error::from_raw_os_error(13);
        let details = of(&AppError::CannotRead { path, source }).details;
        assert!(details.ends_with("\ncannot read …\npermission denied (os error 13)"), "{details}");
    }

    #[test]
    fn details_keep_ids() {
        let id = "01977c5a-0000-7000-8000-00000000000a";
        let details = of(&AppError::AlreadyFinal(id.into())).details;
        assert!(details.ends_with(&format!("already-final\nassessment {id} is final")));
    }

    #[test]
    fn tells_every_problem_of_a_file() {
        let rubrics = crate::Rubrics::embedded();
        let file = br#"{ "format": 9, "rubric": "viba-working@0.1.0", "sitting": [] }"#;
        let error = crate::AnswersFile::read(file, &rubrics).expect_err("refused");
        let trouble = of(&error);
        assert!(trouble.problems.len() > 2, "{trouble:?}");
        assert!(trouble.problems.iter().any(|line| line.code == "format-unknown"));
        assert!(trouble.problems.iter().all(|line| line.message.ends_with('.')), "{trouble:?}");
    }
}
