//! What is wrong with a workspace, found without writing to any of its files.

mod database;
mod derived;
mod records;

use std::collections::BTreeSet;
use std::path::Path;

use record::Hash;
use serde::Serialize;
use store::{Log, Numbers};

use super::Recovery;
use super::scratch::Scratch;
use super::source::{bundles, proven_in, sent_heads};
use crate::app::App;
use crate::backup::{backups_as_made, newest_good};
use crate::error::AppError;

/// What was found.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum FindingCode {
    /// There is no file.
    FileMissing,
    /// The key of the file cannot be read.
    KeyUnreadable,
    /// The file does not open, or not as one of ours.
    Unreadable,
    /// Pages that were changed by something else than this program.
    Pages,
    /// Tables and indexes that do not fit together.
    Structure,
    /// Rows that name a row which is not there.
    References,
    /// Changes in the log that are dropped after a bad place.
    Log,
    /// The file is behind what it was: changes that were on disk are missing.
    ChangesMissing,
    /// Records that are not as they were signed.
    Records,
    /// Records that a backup, a bundle or a final assessment has and the file has not.
    RecordsMissing,
    /// Rows that do not say what the records say.
    Derived,
    /// The index for searching does not say what the notes say.
    SearchIndex,
    /// Rows of the audit chain that are altered, missing or put in, or changes without a row in it.
    Audit,
    /// A key slot that cannot be read.
    Slot,
    /// A backup that is not as it was made.
    Backup,
}

impl FindingCode {
    /// Every one, for texts.
    pub const ALL: [Self; 15] = [
        Self::FileMissing,
        Self::KeyUnreadable,
        Self::Unreadable,
        Self::Pages,
        Self::Structure,
        Self::References,
        Self::Log,
        Self::ChangesMissing,
        Self::Records,
        Self::RecordsMissing,
        Self::Derived,
        Self::SearchIndex,
        Self::Audit,
        Self::Slot,
        Self::Backup,
    ];

    /// The word in JSON.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::FileMissing => "file-missing",
            Self::KeyUnreadable => "key-unreadable",
            Self::Unreadable => "unreadable",
            Self::Pages => "pages",
            Self::Structure => "structure",
            Self::References => "references",
            Self::Log => "log",
            Self::ChangesMissing => "changes-missing",
            Self::Records => "records",
            Self::RecordsMissing => "records-missing",
            Self::Derived => "derived",
            Self::SearchIndex => "search-index",
            Self::Audit => "audit",
            Self::Slot => "slot",
            Self::Backup => "backup",
        }
    }
}

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Finding {
    /// What.
    pub code: FindingCode,
    /// Where: a file, a table, a record, a backup; never what it is about.
    pub at: Option<String>,
    /// How many.
    pub count: usize,
}

impl Finding {
    fn new(code: FindingCode, at: impl Into<Option<String>>, count: usize) -> Option<Self> {
        (count > 0).then(|| Self { code, at: at.into(), count })
    }
}

/// What came of a check.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Checked {
    /// Everything that is wrong; nothing where all is well.
    pub findings: Vec<Finding>,
    /// How many records were verified.
    pub records: usize,
    /// How many backups were compared with what they were.
    pub backups: usize,
}

impl Checked {
    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_fine(&self) -> bool {
        self.findings.is_empty()
    }

    fn add(&mut self, finding: Option<Finding>) {
        self.findings.extend(finding);
    }
}

impl Recovery {
    /// Looks through the whole workspace and names what is wrong. Its files are only read, so it works
    /// on a folder nobody may write to, and while a window has it open. What must be written to is an
    /// encrypted copy in `place`, gone afterwards.
    ///
    /// # Errors
    ///
    /// [`AppError::CannotWrite`] if there is no room for the copy. What is wrong with the workspace is a
    /// finding, never an error.
    pub fn check(&self, place: &Path) -> Result<Checked, AppError> {
        let mut checked = Checked { findings: Vec::new(), records: 0, backups: 0 };
        self.check_backups(&mut checked);
        self.check_slots(&mut checked);
        let database = self.paths.database();
        let file = || Some(name_of(&database));
        if !database.exists() {
            checked.add(Finding::new(FindingCode::FileMissing, file(), 1));
            return Ok(checked);
        }
        // Read before the copy is made: while a window writes, the mark goes on.
        let marked = store::read_mark(&database);
        let scratch = Scratch::of(&database, place)?;
        let log = std::fs::read(scratch.log()).unwrap_or_default();
        checked.add(Finding::new(
            FindingCode::Log,
            Some("viba.db-wal".to_owned()),
            Log::read(&log).dropped,
        ));
        let Ok(key) = self.key() else {
            checked.add(Finding::new(FindingCode::KeyUnreadable, None, 1));
            return Ok(checked);
        };
        match scratch.open(&key, &self.host) {
            Ok(app) => self.check_open(app, marked, &mut checked),
            // By an older program: the file is well, and nothing can be said of it.
            Err(error @ AppError::Store(store::StoreError::TooNew { .. })) => return Err(error),
            Err(_) => checked.add(Finding::new(FindingCode::Unreadable, file(), 1)),
        }
        Ok(checked)
    }

    fn check_open(&self, mut app: App, marked: Option<Numbers>, checked: &mut Checked) {
        let health = app.store.health();
        let file = || Some(name_of(&self.paths.database()));
        checked.add(Finding::new(FindingCode::Pages, file(), health.pages));
        checked.add(Finding::new(FindingCode::Structure, file(), health.structure));
        checked.add(Finding::new(FindingCode::References, file(), health.references));
        if health.pages > 0 {
            // What is read through damaged pages would say more about the pages than about the rows.
            return;
        }
        self.check_mark(&app, marked, checked);
        let sent = bundles(&self.paths);
        let contents = self
            .check_records(&app, &sent, checked)
            .and_then(|()| check_audit(&app, &sent, checked))
            .and_then(|()| derived::check(&mut app, &mut checked.findings));
        if contents.is_err() {
            checked.add(Finding::new(FindingCode::Unreadable, file(), 1));
        }
    }

    fn check_records(
        &self,
        app: &App,
        sent: &[(String, exchange::Unpacked)],
        checked: &mut Checked,
    ) -> Result<(), AppError> {
        let mut known: BTreeSet<Hash> =
            proven_in(sent).into_iter().map(|proven| proven.record.hash).collect();
        if let Some(newest) = newest_good(&self.paths) {
            // Under another key, or of a newer program: then it says nothing here.
            known.extend(
                store::record_hashes_of(&newest.path.join("viba.db"), app.key())
                    .unwrap_or_default(),
            );
        }
        records::check(app, &known, checked)
    }

    fn check_slots(&self, checked: &mut Checked) {
        for file in crate::keys::broken_slots(&self.paths) {
            checked.add(Finding::new(FindingCode::Slot, Some(file), 1));
        }
    }

    fn check_backups(&self, checked: &mut Checked) {
        for (name, is_as_made) in backups_as_made(&self.paths) {
            checked.backups += 1;
            checked.add(Finding::new(FindingCode::Backup, Some(name), usize::from(!is_as_made)));
        }
    }
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// The chain itself, and the heads of it that went out in own bundles: they were part of it once.
fn check_audit(
    app: &App,
    sent: &[(String, exchange::Unpacked)],
    checked: &mut Checked,
) -> Result<(), AppError> {
    let look = app.store.audit_look()?;
    let first = look.altered.first().or(look.breaks.first()).map(ToString::to_string);
    let count = look.altered.len() + look.breaks.len() + look.unnoted;
    checked.add(Finding::new(FindingCode::Audit, first, count));
    let known: BTreeSet<&Hash> = look.hashes.iter().collect();
    // Under the device it is now: an earlier one may have gone on after the backup was made.
    let sent = sent_heads(sent, app.device());
    let gone = sent.iter().filter(|(_, head)| !known.contains(head));
    let gone: Vec<&String> = gone.map(|(file, _)| file).collect();
    checked.add(Finding::new(FindingCode::Audit, gone.first().map(|f| (*f).clone()), gone.len()));
    Ok(())
}
