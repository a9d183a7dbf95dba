mod unread;
mod words;

use std::path::PathBuf;

use record::visit::SittingKind;
use store::StoreError;

use crate::backup::RecoveryRefusal;
use crate::correction::CorrectionRefusal;
use crate::follow_up::PlanRefusal;
use crate::group::GroupRefusal;
use crate::keys::KeyRefusal;
use crate::own::SelfRefusal;
use crate::place::UnfitPlace;
use crate::problem::AnswersProblem;
use crate::report_stage::StageRefusal;

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
    /// A report does not go on.
    #[error(transparent)]
    Stage(#[from] StageRefusal),
    /// A correction is not begun, dropped or made final.
    #[error(transparent)]
    Correction(#[from] CorrectionRefusal),
    /// A follow-up plan is not shown, changed or agreed.
    #[error(transparent)]
    Plan(#[from] PlanRefusal),
    /// A kindergarten's own assessment is not shown, fed or shared.
    #[error(transparent)]
    Own(#[from] SelfRefusal),
    /// A folder in which the database would get damaged.
    #[error("{path} is no place for a workspace: {}", .why.word())]
    UnfitFolder {
        /// The folder.
        path: PathBuf,
        /// Why.
        why: UnfitPlace,
    },
    /// The workspace does not open, or its keys do not change.
    #[error(transparent)]
    Key(#[from] KeyRefusal),
    /// Nothing is backed up, restored, repaired or written out.
    #[error(transparent)]
    Recovery(#[from] RecoveryRefusal),
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
    /// A file says nothing of itself that could be proved.
    #[error("{file} has no seal")]
    NoSeal {
        /// The file.
        file: String,
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
    /// The window sent more than anybody types.
    #[error("the message from the window is too large")]
    MessageTooLarge,
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
