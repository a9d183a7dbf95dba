//! What an error is called, how it ends, where it is, and what people read.

use store::StoreError;
use text::{Arg, Key, Texts, key};

use crate::keys::KeyRefusal;
use crate::workspace::Role;

use super::{AppError, Outcome, unread};
use crate::backup::RecoveryRefusal;

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
            Self::Stage(refusal) => refusal.key(),
            Self::Correction(refusal) => refusal.key(),
            Self::Plan(refusal) => refusal.key(),
            Self::Own(refusal) => refusal.key(),
            Self::UnfitFolder { .. } => key::ERROR_UNFIT_FOLDER,
            Self::Key(refusal) => refusal.key(),
            Self::Recovery(refusal) => refusal.key(),
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
            Self::NoSeal { .. } => key::ERROR_NO_SEAL,
            Self::Transport(_) => key::ERROR_TRANSPORT,
            Self::RecordBroken { .. } => key::ERROR_RECORD_BROKEN,
            Self::MessageTooLarge => key::ERROR_MESSAGE_TOO_LARGE,
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
            | Self::Recovery(RecoveryRefusal::NoBackup(_))
            | Self::Store(StoreError::Missing(_)) => Outcome::NotFound,
            Self::Key(refusal) if refusal.is_lock() => Outcome::Locked,
            Self::Key(KeyRefusal::SlotBroken(_) | KeyRefusal::Keychain(_)) => Outcome::Failed,
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
            | Self::Recovery(
                RecoveryRefusal::BackupDamaged(_)
                | RecoveryRefusal::CopyDiffers(_)
                | RecoveryRefusal::NothingLeft(_),
            )
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
            | Self::UnfitFolder { path, .. }
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
            Self::NoSeal { file } => Some(file.clone()),
            Self::Stage(refusal) => refusal.at(),
            Self::Correction(refusal) => refusal.at(),
            Self::Plan(refusal) => refusal.at(),
            Self::Own(refusal) => refusal.at(),
            Self::Key(refusal) => refusal.at(),
            Self::Recovery(refusal) => Some(refusal.at()),
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
            Self::Stage(refusal) => args.extend(refusal.args()),
            Self::Plan(refusal) => args.extend(refusal.args()),
            Self::Key(refusal) => args.extend(refusal.args()),
            Self::FileTooLarge { limit, .. } => args.push(("limit", (*limit).into())),
            Self::SittingNeeded { kind, left, .. } => {
                args.extend([("kind", kind.word().into()), ("left", (*left).into())]);
            }
            Self::WrongRole { needs } => {
                let is_office = *needs == Role::Office.word();
                let name = if is_office { key::ROLE_OFFICE } else { key::ROLE_ASSESSOR };
                args.push(("needs", texts.get(name).into()));
                args.push(("word", (*needs).into()));
            }
            Self::BundleRefused { reason, .. } => {
                let name = format!("bundle-reason-{reason}");
                let words = texts.by_name(&name, &[]).unwrap_or_else(|| reason.clone());
                args.push(("reason", words.into()));
            }
            Self::UnfitFolder { why, .. } => args.push(("why", why.word().into())),
            Self::Store(StoreError::DiskFull { freed, .. }) => {
                args.push(("freed", if *freed { "yes" } else { "no" }.into()));
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
