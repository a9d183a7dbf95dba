use app::AppError;
use serde_json::{Value, json};
use text::{Arg, Texts};

/// One of several problems in a file.
pub(crate) struct Problem {
    /// Where it is.
    pub(crate) at: String,
    code: String,
    /// What it is, as a sentence.
    pub(crate) message: String,
}

impl Problem {
    pub(crate) fn json(&self) -> Value {
        json!({ "at": self.at, "code": self.code, "message": self.message })
    }
}

/// The single problems behind an error, each in words.
pub(crate) fn problems(error: &AppError, texts: &Texts) -> Vec<Problem> {
    match error {
        AppError::AnswersRefused(problems) => problems
            .iter()
            .map(|problem| {
                let message = sentence("answers", problem.kind.code(), &problem.kind.args(), texts);
                Problem { at: problem.at.clone(), code: problem.kind.code().to_owned(), message }
            })
            .collect(),
        AppError::RubricRefused(problems) => problems
            .iter()
            .map(|problem| {
                let message = sentence("rubric", problem.kind.code(), &problem.kind.args(), texts);
                let place = &problem.place;
                let line = if place.line > 0 {
                    format!("{}:{}:{}", place.file, place.line, place.column)
                } else {
                    place.file.clone()
                };
                let at = if place.at.is_empty() { line } else { format!("{line} {}", place.at) };
                Problem { at, code: problem.kind.code().to_owned(), message }
            })
            .collect(),
        _ => Vec::new(),
    }
}

fn sentence(area: &str, code: &str, args: &[(&str, &str)], texts: &Texts) -> String {
    let values: Vec<(&str, Arg)> = args
        .iter()
        .map(|(name, value)| {
            // Fluent has no empty choice; `none` stands for it.
            let is_none = *name == "nearest" && value.is_empty();
            (*name, if is_none { "none".into() } else { (*value).into() })
        })
        .collect();
    let name = format!("{area}-problem-{code}");
    texts.by_name(&name, &values).map_or_else(|| code.to_owned(), |text| text.trim().to_owned())
}
