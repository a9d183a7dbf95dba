mod unread;

use std::path::PathBuf;

use record::visit::SittingKind;
use store::StoreError;
use text::{Arg, Key, Texts, key};

use crate::group::GroupRefusal;
use crate::problem::AnswersProblem;

/// Everything an errand can refuse or fail with.
///
/// `Display` is English, for logs. People read the Fluent message that [`AppError::key`] names, in
/// their own language, with its hint.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum AppError {
    /// There is no workspace in the folder.
    #[error("no workspace in {0}")]
    NoWorkspace(PathBuf),
    /// A workspace stands there already.
    #[error("a workspace exists in {0}")]
    WorkspaceExists(PathBuf),
    /// The key of the workspace is missing or no key.
    #[error("the key of the workspace in {0} is missing or unreadable")]
    KeyMissing(PathBuf),
    /// The errand belongs to the other role.
    #[error("only a workspace of role {needs} does this")]
    WrongRole {
        /// The role it needs.
        needs: &'static str,
    },
    /// A file cannot be read.
    #[error("cannot read {path}")]
    CannotRead {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// A file or folder to be read is not there.
    #[error("{0} does not exist")]
    FileMissing(PathBuf),
    /// A file is too large to be what it should be.
    #[error("{path} is larger than {limit} bytes")]
    FileTooLarge {
        /// The file.
        path: PathBuf,
        /// The most bytes.
        limit: u64,
    },
    /// A file cannot be written.
    #[error("cannot write {path}")]
    CannotWrite {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// The rubric is not installed.
    #[error("rubric {name} is not installed")]
    RubricMissing {
        /// What was asked for.
        name: String,
        /// What is installed.
        installed: String,
    },
    /// The licence to a rubric's wording has run out: nothing new begins with it.
    #[error("the licence of rubric {name} ended on {until}")]
    RubricExpired {
        /// `id@version`.
        name: String,
        /// The last day.
        until: String,
    },
    /// A rubric that can be scored, but has no place in a visit.
    #[error("rubric {name} is not for visits")]
    RubricNotForVisits {
        /// `id@version`.
        name: String,
    },
    /// A frame without wording: there is nothing to install.
    #[error("rubric {name} is a frame without wording")]
    RubricIsFrame {
        /// `id@version`.
        name: String,
    },
    /// Another package has that name already.
    #[error("another package is called {name}")]
    RubricTaken {
        /// `id@version`.
        name: String,
    },
    /// Earlier versions were signed with another key.
    #[error("{name} is signed by {found}, earlier versions by {known}")]
    OwnerChanged {
        /// `id@version`.
        name: String,
        /// The owner of the earlier versions.
        owner: String,
        /// Their key.
        known: String,
        /// The key of this one.
        found: String,
    },
    /// A rubric package is unsigned, altered or no package.
    #[error("{file} was refused")]
    PackageRefused {
        /// The file.
        file: String,
        /// Why.
        #[source]
        refusal: exchange::package::PackageRefusal,
    },
    /// A workbook has problems.
    #[error("the workbook has {} problems", .0.len())]
    SheetRefused(Vec<sheet::CellProblem>),
    /// A rubric does not fit into a workbook.
    #[error("the workbook could not be made")]
    Workbook(#[source] sheet::SheetError),
    /// The file is no key of an owner.
    #[error("{path} is not the key of an owner")]
    OwnerKeyRefused {
        /// The file.
        path: PathBuf,
        /// Why.
        #[source]
        source: exchange::package::key_file::KeyFileError,
    },
    /// The licence does not let the wording out in this way.
    #[error("the licence of {name} keeps the wording in")]
    WordingWithheld {
        /// `id@version`.
        name: String,
    },
    /// The rubric has no wording in that language.
    #[error("the rubric has no wording in {language}")]
    LanguageMissing {
        /// What was asked for.
        language: String,
        /// The languages it has.
        known: String,
    },
    /// The new version says nothing of what became of the old one.
    #[error("{to} has no crosswalk from {from}")]
    NoCrosswalk {
        /// The version the draft has.
        from: String,
        /// The version it should move to.
        to: String,
    },
    /// An edit belongs to something the rubric does not have.
    #[error(transparent)]
    EditRefused(#[from] rubric::edit::EditError),
    /// A version that is not newer than what is here.
    #[error("{version} is not newer than {newest}")]
    VersionNotNewer {
        /// What was asked for.
        version: String,
        /// The newest there is.
        newest: String,
    },
    /// Nothing was edited, so there is nothing to save.
    #[error("nothing was edited in {0}")]
    NothingEdited(String),
    /// A rubric package has problems.
    #[error("the rubric package has {} problems", .0.len())]
    RubricRefused(Vec<rubric::Problem>),
    /// The answers file is not UTF-8.
    #[error("the answers file is not UTF-8")]
    AnswersNotUtf8,
    /// The answers file is not JSON.
    #[error("the answers file is not JSON at line {line}, column {column}")]
    AnswersNotJson {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
        /// Whether the file ends too early.
        is_cut_off: bool,
    },
    /// The answers file has problems.
    #[error("the answers file has {} problems", .0.len())]
    AnswersRefused(Vec<AnswersProblem>),
    /// The register file cannot be read as a register.
    #[error("the register was not read")]
    RegisterRefused(#[source] register::RegisterError),
    /// Nothing has that id.
    #[error("nothing here is called {0}")]
    NotFound(String),
    /// The beginning of an id fits several things.
    #[error("{0} is the beginning of several ids")]
    Ambiguous(String),
    /// The beginning of an id is too short to be safe.
    #[error("{0} is too short for the beginning of an id")]
    PrefixTooShort(String),
    /// Not a visit's code: a letter was misread or mistyped.
    #[error("{0} is not the code of a visit")]
    CodeInvalid(String),
    /// Not an organisation number.
    #[error("{0} is not an organisation number")]
    NumberInvalid(String),
    /// Not the name of a group: empty, or not on one line.
    #[error("{0:?} is not the name of a group")]
    GroupInvalid(String),
    /// A group is not changed, merged or visited.
    #[error(transparent)]
    Group(#[from] GroupRefusal),
    /// Not a date.
    #[error("{0} is not a date")]
    DateInvalid(String),
    /// The visit belongs to another group or day.
    #[error("visit {visit} is of another kindergarten, group or day")]
    OtherVisit {
        /// The visit.
        visit: String,
    },
    /// The assessment is final already.
    #[error("assessment {0} is final")]
    AlreadyFinal(String),
    /// The draft or visit is in the bin.
    #[error("{0} is in the bin")]
    InBin(String),
    /// Assessments that are not in the bin are of the visit.
    #[error("visit {visit} has assessments")]
    VisitUsed {
        /// The visit.
        visit: String,
    },
    /// The assessment has no answer at all.
    #[error("assessment {0} has no answers")]
    NothingAnswered(String),
    /// Nobody said when the assessment was made.
    #[error("assessment {0} has no sitting")]
    NoSitting(String),
    /// An indicator has no answer that only an interview or documents can give.
    #[error("assessment {assessment} needs {} for {left} indicators", .kind.word())]
    SittingNeeded {
        /// The assessment.
        assessment: String,
        /// What is to be held.
        kind: SittingKind,
        /// How many indicators only that can answer.
        left: usize,
    },
    /// Nothing in this assessment can be turned back.
    #[error("nothing to undo in assessment {0}")]
    NothingToUndo(String),
    /// Nothing was turned back that could be done again.
    #[error("nothing to redo in assessment {0}")]
    NothingToRedo(String),
    /// A fault would be answered yes together with others.
    #[error("{0} is a fault and is answered by itself")]
    YesToFaults(String),
    /// A note without words.
    #[error("a note needs words")]
    EmptyNote,
    /// Not a word for the list of those that are never pointed out. What was typed stays unsaid.
    #[error("a word has 1 to {} characters on one line", crate::privacy::LONGEST_WORD)]
    WordInvalid,
    /// A text is longer than it may be.
    #[error("a text is longer than {limit} characters")]
    TextTooLong {
        /// The most characters.
        limit: usize,
    },
    /// A reason for a missing note that is empty or too long.
    #[error("a reason has 1 to {most} characters, not {found}")]
    ReasonLength {
        /// Its characters, without the blanks around it.
        found: usize,
        /// The most it may have.
        most: usize,
    },
    /// Two assessors scored, and nobody agreed on a result yet.
    #[error("visit {0} waits for consensus")]
    WaitsForConsensus(String),
    /// Two newest revisions of one assessment: a person decides.
    #[error("visit {0} has two newest revisions")]
    Forked(String),
    /// There is nothing to export.
    #[error("there is no record to export")]
    NothingToExport,
    /// A bundle is not whole, or not what it says it is.
    #[error("{file} was refused: {reason}")]
    BundleRefused {
        /// The file.
        file: String,
        /// Why, as a code.
        reason: String,
    },
    /// The transport failed.
    #[error("the bundle could not be put in its place")]
    Transport(#[source] exchange::ExchangeError),
    /// A record is not whole.
    #[error("record {hash} is not whole")]
    RecordBroken {
        /// The record.
        hash: String,
        /// What is wrong.
        source: record::RecordError,
    },
    /// A workspace needs a name on one line.
    #[error("a workspace needs a name")]
    NameInvalid,
    /// No workspace is open in the window.
    #[error("no workspace is open")]
    NoneOpen,
    /// Whoever watched long work stopped it.
    #[error("stopped before it was done")]
    Stopped,
    /// The report could not be made.
    #[error("the report could not be made")]
    Report(#[source] report::ReportError),
    /// The file on disk.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// How an errand ended, for the exit code of the program without a window and for how the window
/// shows it.
#[derive(Copy, Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum Outcome {
    /// Failed, or damage was found.
    Failed,
    /// Used wrongly.
    Usage,
    /// The input was refused, put aside or not proved.
    Refused,
    /// Something was not found.
    NotFound,
    /// Locked, or of a newer format.
    Locked,
}

impl AppError {
    /// The message people read; its `.hint` is the way out.
    #[must_use]
    pub fn key(&self) -> Key {
        match self {
            Self::NoWorkspace(_) => key::ERROR_NO_WORKSPACE,
            Self::WorkspaceExists(_) => key::ERROR_WORKSPACE_EXISTS,
            Self::KeyMissing(_) => key::ERROR_KEY_MISSING,
            Self::WrongRole { .. } => key::ERROR_WRONG_ROLE,
            Self::CannotRead { .. } => key::ERROR_CANNOT_READ,
            Self::FileMissing(_) => key::ERROR_FILE_MISSING,
            Self::FileTooLarge { .. } => key::ERROR_FILE_TOO_LARGE,
            Self::CannotWrite { .. } => key::ERROR_CANNOT_WRITE,
            Self::RubricMissing { .. } => key::ERROR_RUBRIC_MISSING,
            Self::RubricRefused(_) => key::ERROR_RUBRIC_REFUSED,
            Self::RubricExpired { .. } => key::ERROR_RUBRIC_EXPIRED,
            Self::RubricNotForVisits { .. } => key::ERROR_RUBRIC_NOT_FOR_VISITS,
            Self::RubricIsFrame { .. } => key::ERROR_RUBRIC_IS_FRAME,
            Self::RubricTaken { .. } => key::ERROR_RUBRIC_TAKEN,
            Self::OwnerChanged { .. } => key::ERROR_OWNER_CHANGED,
            Self::PackageRefused { .. } => key::ERROR_PACKAGE_REFUSED,
            Self::SheetRefused(_) => key::ERROR_SHEET_REFUSED,
            Self::Workbook(_) => key::ERROR_WORKBOOK,
            Self::OwnerKeyRefused { .. } => key::ERROR_OWNER_KEY_REFUSED,
            Self::WordingWithheld { .. } => key::ERROR_WORDING_WITHHELD,
            Self::LanguageMissing { .. } => key::ERROR_LANGUAGE_MISSING,
            Self::NoCrosswalk { .. } => key::ERROR_NO_CROSSWALK,
            Self::EditRefused(_) => key::ERROR_EDIT_REFUSED,
            Self::VersionNotNewer { .. } => key::ERROR_VERSION_NOT_NEWER,
            Self::NothingEdited(_) => key::ERROR_NOTHING_EDITED,
            Self::AnswersNotUtf8 => key::ERROR_ANSWERS_NOT_UTF8,
            Self::AnswersNotJson { is_cut_off: true, .. } => key::ERROR_ANSWERS_CUT_OFF,
            Self::AnswersNotJson { .. } => key::ERROR_ANSWERS_NOT_JSON,
            Self::AnswersRefused(_) => key::ERROR_ANSWERS_REFUSED,
            Self::RegisterRefused(error) => unread::key_of(error),
            Self::NotFound(_) => key::ERROR_NOT_FOUND,
            Self::Ambiguous(_) => key::ERROR_AMBIGUOUS,
            Self::PrefixTooShort(_) => key::ERROR_PREFIX_TOO_SHORT,
            Self::CodeInvalid(_) => key::ERROR_CODE_INVALID,
            Self::NumberInvalid(_) => key::ERROR_NUMBER_INVALID,
            Self::GroupInvalid(_) => key::ERROR_GROUP_INVALID,
            Self::Group(refusal) => refusal.key(),
            Self::DateInvalid(_) => key::ERROR_DATE_INVALID,
            Self::OtherVisit { .. } => key::ERROR_OTHER_VISIT,
            Self::AlreadyFinal(_) => key::ERROR_ALREADY_FINAL,
            Self::InBin(_) => key::ERROR_IN_BIN,
            Self::VisitUsed { .. } => key::ERROR_VISIT_USED,
            Self::NothingAnswered(_) => key::ERROR_NOTHING_ANSWERED,
            Self::NoSitting(_) => key::ERROR_NO_SITTING,
            Self::SittingNeeded { .. } => key::ERROR_SITTING_NEEDED,
            Self::NothingToUndo(_) => key::ERROR_NOTHING_TO_UNDO,
            Self::NothingToRedo(_) => key::ERROR_NOTHING_TO_REDO,
            Self::YesToFaults(_) => key::ERROR_YES_TO_FAULTS,
            Self::EmptyNote => key::ERROR_EMPTY_NOTE,
            Self::WordInvalid => key::ERROR_WORD_INVALID,
            Self::TextTooLong { .. } => key::ERROR_TEXT_TOO_LONG,
            Self::ReasonLength { .. } => key::ERROR_REASON_LENGTH,
            Self::WaitsForConsensus(_) => key::ERROR_WAITS_FOR_CONSENSUS,
            Self::Forked(_) => key::ERROR_FORKED,
            Self::NothingToExport => key::ERROR_NOTHING_TO_EXPORT,
            Self::BundleRefused { .. } => key::ERROR_BUNDLE_NOT_PROVED,
            Self::Transport(_) => key::ERROR_TRANSPORT,
            Self::RecordBroken { .. } => key::ERROR_RECORD_BROKEN,
            Self::NameInvalid => key::ERROR_NAME_INVALID,
            Self::NoneOpen => key::ERROR_NONE_OPEN,
            Self::Stopped => key::ERROR_STOPPED,
            Self::Report(_) => key::ERROR_REPORT,
            Self::Store(error) => store_key(error),
        }
    }

    /// The stable name of the situation.
    #[must_use]
    pub fn code(&self) -> &'static str {
        let name = self.key().name();
        name.strip_prefix("error-").unwrap_or(name)
    }

    /// Why, as a stable name, where one situation has several reasons.
    #[must_use]
    pub fn reason(&self) -> Option<&str> {
        match self {
            Self::PackageRefused { refusal, .. } => Some(refusal.code()),
            Self::OwnerKeyRefused { source, .. } => Some(source.code()),
            Self::BundleRefused { reason, .. } => Some(reason),
            _ => None,
        }
    }

    /// How the errand ended.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        match self {
            Self::NoWorkspace(_)
            | Self::NoneOpen
            | Self::FileMissing(_)
            | Self::RubricMissing { .. }
            | Self::NotFound(_)
            | Self::Store(StoreError::Missing(_)) => Outcome::NotFound,
            Self::KeyMissing(_)
            | Self::Store(StoreError::TooNew { .. } | StoreError::Busy { .. }) => Outcome::Locked,
            Self::PrefixTooShort(_) | Self::WrongRole { .. } | Self::NothingToExport => {
                Outcome::Usage
            }
            Self::Store(StoreError::Exists(_) | StoreError::Finalized(_)) => Outcome::Refused,
            Self::CannotRead { .. }
            | Self::CannotWrite { .. }
            | Self::Transport(_)
            | Self::RecordBroken { .. }
            | Self::Report(_)
            | Self::Workbook(_)
            | Self::Store(_) => Outcome::Failed,
            _ => Outcome::Refused,
        }
    }

    /// Where it is, as far as one place can be told: a path, a pointer, an id.
    #[must_use]
    pub fn at(&self) -> Option<String> {
        match self {
            Self::NoWorkspace(path)
            | Self::WorkspaceExists(path)
            | Self::KeyMissing(path)
            | Self::FileMissing(path)
            | Self::CannotRead { path, .. }
            | Self::CannotWrite { path, .. }
            | Self::OwnerKeyRefused { path, .. }
            | Self::FileTooLarge { path, .. } => Some(path.display().to_string()),
            Self::Store(
                StoreError::Missing(path)
                | StoreError::Exists(path)
                | StoreError::NotOurs(path)
                | StoreError::ReadOnly(path),
            ) => Some(path.display().to_string()),
            Self::RubricRefused(problems) => problems.first().map(|p| p.place.at.clone()),
            Self::SheetRefused(problems) => problems.first().map(crate::trouble::cell_of),
            Self::AnswersNotJson { line, column, .. } => Some(format!("{line}:{column}")),
            Self::AnswersRefused(problems) => problems.first().map(|problem| problem.at.clone()),
            Self::RegisterRefused(error) => unread::place_of(error),
            Self::NotFound(id)
            | Self::Ambiguous(id)
            | Self::PrefixTooShort(id)
            | Self::CodeInvalid(id)
            | Self::NumberInvalid(id)
            | Self::DateInvalid(id)
            | Self::GroupInvalid(id)
            | Self::AlreadyFinal(id)
            | Self::InBin(id)
            | Self::NothingAnswered(id)
            | Self::NoSitting(id)
            | Self::NothingToUndo(id)
            | Self::NothingToRedo(id)
            | Self::YesToFaults(id)
            | Self::WaitsForConsensus(id)
            | Self::Forked(id) => Some(id.clone()),
            Self::SittingNeeded { assessment, .. } => Some(assessment.clone()),
            Self::OtherVisit { visit } | Self::VisitUsed { visit } => Some(visit.clone()),
            Self::Store(StoreError::Finalized(id)) => Some(id.clone()),
            Self::RecordBroken { hash, .. } => Some(hash.clone()),
            Self::BundleRefused { file, .. } | Self::PackageRefused { file, .. } => {
                Some(file.clone())
            }
            Self::RubricExpired { name, .. }
            | Self::RubricNotForVisits { name }
            | Self::RubricIsFrame { name }
            | Self::RubricTaken { name }
            | Self::OwnerChanged { name, .. }
            | Self::NothingEdited(name)
            | Self::WordingWithheld { name } => Some(name.clone()),
            _ => None,
        }
    }

    /// The sentence people read.
    #[must_use]
    pub fn message(&self, texts: &Texts) -> String {
        texts.with(self.key(), &self.args(texts))
    }

    /// The way out people read.
    #[must_use]
    pub fn hint(&self, texts: &Texts) -> Option<String> {
        texts.hint(self.key(), &self.args(texts))
    }

    /// The way out people read at the window, which has no commands.
    #[must_use]
    pub fn window_hint(&self, texts: &Texts) -> Option<String> {
        texts.window_hint(self.key(), &self.args(texts))
    }

    fn args(&self, texts: &Texts) -> Vec<(&'static str, Arg)> {
        let mut args: Vec<(&'static str, Arg)> = Vec::new();
        if let Some(at) = self.at() {
            args.push(("at", at.into()));
        }
        match self {
            Self::RubricMissing { name, installed } => {
                args.extend([("name", name.into()), ("installed", installed.into())]);
            }
            Self::RubricRefused(problems) => args.push(("count", problems.len().into())),
            Self::SheetRefused(problems) => args.push(("count", problems.len().into())),
            Self::RubricExpired { until, .. } => args.push(("until", until.into())),
            Self::OwnerChanged { owner, known, found, .. } => args.extend([
                ("owner", owner.into()),
                ("known", known.into()),
                ("found", found.into()),
            ]),
            Self::PackageRefused { refusal, .. } => {
                args.push((
                    "reason",
                    package_reason(refusal.code(), &refusal.args(), texts).into(),
                ));
            }
            Self::OwnerKeyRefused { source, .. } => {
                args.push(("reason", package_reason(source.code(), &[], texts).into()));
            }
            Self::LanguageMissing { language, known } => {
                args.extend([("language", language.into()), ("known", known.into())]);
            }
            Self::NoCrosswalk { from, to } => {
                args.extend([("from", from.into()), ("to", to.into())]);
            }
            Self::VersionNotNewer { version, newest } => {
                args.extend([("version", version.into()), ("newest", newest.into())]);
            }
            Self::AnswersRefused(problems) => args.push(("count", problems.len().into())),
            Self::AnswersNotJson { line, column, .. } => {
                args.extend([("line", (*line).into()), ("column", (*column).into())]);
            }
            Self::WordInvalid => args.push(("limit", crate::privacy::LONGEST_WORD.into())),
            Self::TextTooLong { limit } => args.push(("limit", (*limit).into())),
            Self::ReasonLength { found, most } => {
                args.extend([("found", (*found).into()), ("most", (*most).into())]);
            }
            Self::Group(refusal) => args.extend(refusal.args()),
            Self::FileTooLarge { limit, .. } => args.push(("limit", (*limit).into())),
            Self::SittingNeeded { kind, left, .. } => {
                args.extend([("kind", kind.word().into()), ("left", (*left).into())]);
            }
            Self::WrongRole { needs } => {
                let name = if *needs == "office" { key::ROLE_OFFICE } else { key::ROLE_ASSESSOR };
                args.push(("needs", texts.get(name).into()));
                args.push(("word", (*needs).into()));
            }
            Self::BundleRefused { reason, .. } => {
                let name = format!("bundle-reason-{reason}");
                let words = texts.by_name(&name, &[]).unwrap_or_else(|| reason.clone());
                args.push(("reason", words.into()));
            }
            Self::Store(StoreError::TooNew { needs, ours }) => {
                args.extend([("needs", (*needs).into()), ("ours", (*ours).into())]);
            }
            Self::RegisterRefused(error) => args.extend(unread::args_of(error)),
            _ => {}
        }
        args
    }
}

/// Why a package was refused, in words; the code where a language lacks them.
fn package_reason(code: &str, args: &[(&'static str, String)], texts: &Texts) -> String {
    let args: Vec<(&'static str, Arg)> =
        args.iter().map(|(name, value)| (*name, value.into())).collect();
    texts.by_name(&format!("reason-{code}"), &args).unwrap_or_else(|| code.to_owned())
}

fn store_key(error: &StoreError) -> Key {
    match error {
        StoreError::Missing(_) => key::ERROR_NO_WORKSPACE,
        StoreError::Exists(_) => key::ERROR_WORKSPACE_EXISTS,
        StoreError::NotOurs(_) => key::ERROR_NOT_OURS,
        StoreError::TooNew { .. } => key::ERROR_TOO_NEW,
        StoreError::ReadOnly(_) => key::ERROR_READ_ONLY,
        StoreError::DiskFull { .. } => key::ERROR_DISK_FULL,
        StoreError::Busy { .. } => key::ERROR_WORKSPACE_BUSY,
        StoreError::Damaged { .. } => key::ERROR_DAMAGED,
        StoreError::Finalized(_) => key::ERROR_ALREADY_FINAL,
        _ => key::ERROR_STORE,
    }
}
