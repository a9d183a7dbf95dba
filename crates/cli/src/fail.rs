use std::process::ExitCode;

use app::{AppError, Outcome, ProblemLine};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use serde_json::json;
use text::{Arg, Key, key};

use crate::print::{Out, visible};

/// Used wrongly: one of the words on the command line, and why.
pub(crate) struct Usage {
    key: Key,
    args: Vec<(&'static str, Arg)>,
}

/// Why the program ends without having done what was asked.
pub(crate) enum Fail {
    /// The command line.
    Usage(Usage),
    /// The errand.
    App(Box<AppError>),
    /// A person said no.
    Declined,
}

impl From<AppError> for Fail {
    fn from(error: AppError) -> Self {
        Self::App(Box::new(error))
    }
}

/// The exit code of an outcome.
pub(crate) fn code_of(outcome: Outcome) -> ExitCode {
    ExitCode::from(match outcome {
        Outcome::Failed => 1,
        Outcome::Usage => 2,
        Outcome::Refused => 3,
        Outcome::NotFound => 4,
        Outcome::Locked => 5,
    })
}

/// Help and version are no failures; everything else is said in our own words.
pub(crate) fn of_usage(error: clap::Error) -> Result<ExitCode, Fail> {
    let is_help = matches!(
        error.kind(),
        ErrorKind::DisplayHelp
            | ErrorKind::DisplayVersion
            | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
    );
    if is_help {
        let _ = error.print();
        let is_asked = error.kind() != ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand;
        return Ok(if is_asked { ExitCode::SUCCESS } else { code_of(Outcome::Usage) });
    }
    Err(Fail::Usage(usage(&error)))
}

fn usage(error: &clap::Error) -> Usage {
    let context = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        Some(other) => other.to_string(),
        None => String::new(),
    };
    let word = match (context(ContextKind::InvalidArg), context(ContextKind::InvalidSubcommand)) {
        (arg, _) if !arg.is_empty() => arg,
        (_, subcommand) => subcommand,
    };
    match error.kind() {
        ErrorKind::UnknownArgument | ErrorKind::InvalidSubcommand => {
            Usage { key: key::ERROR_USAGE_UNKNOWN, args: vec![("word", word.into())] }
        }
        ErrorKind::MissingRequiredArgument | ErrorKind::MissingSubcommand => {
            Usage { key: key::ERROR_USAGE_MISSING, args: vec![("word", word.into())] }
        }
        ErrorKind::InvalidValue => Usage {
            key: key::ERROR_USAGE_VALUE,
            args: vec![
                ("value", context(ContextKind::InvalidValue).into()),
                ("word", word.into()),
                ("possible", context(ContextKind::ValidValue).into()),
            ],
        },
        _ => Usage { key: key::ERROR_USAGE, args: Vec::new() },
    }
}

impl Fail {
    /// Says on standard error what went wrong and what to do, and gives the exit code.
    pub(crate) fn tell(&self, out: &Out) -> ExitCode {
        let texts = out.texts();
        let (key, message, at, hint, outcome) = match self {
            Self::Usage(usage) => {
                let message = texts.with(usage.key, &usage.args);
                (usage.key, message, None, texts.hint(usage.key, &usage.args), Outcome::Usage)
            }
            Self::App(error) => {
                let at = error.at();
                (error.key(), error.message(texts), at, error.hint(texts), error.outcome())
            }
            Self::Declined => {
                let key = key::ERROR_DECLINED;
                (key, texts.get(key), None, texts.hint(key, &[]), Outcome::Failed)
            }
        };
        let problems = match self {
            Self::App(error) => ProblemLine::all_of(error, texts),
            _ => Vec::new(),
        };
        if out.is_json() {
            let code = key.name().strip_prefix("error-").unwrap_or(key.name());
            let mut error = json!({ "code": code, "message": message, "at": at, "hint": hint });
            if !problems.is_empty() {
                error["problems"] = json!(problems);
            }
            if let Self::App(cause) = self
                && let Some(reason) = cause.reason()
            {
                error["reason"] = json!(reason);
            }
            eprintln!("{}", json!({ "error": error }));
        } else {
            eprintln!("{}", visible(&message));
            for problem in problems {
                eprintln!("  {}: {}", visible(&problem.at), visible(&problem.message));
            }
            if let Some(hint) = hint {
                eprintln!("{}", visible(&hint));
            }
        }
        code_of(outcome)
    }
}
