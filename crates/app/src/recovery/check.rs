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
use super::source::of_outbox;
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
    /// A backup that is not as it was made.
    Backup,
}

impl FindingCode {
    /// Every one, for texts.
    pub const ALL: [Self; 13] = [
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
        let contents = self
            .check_records(&app, checked)
            .and_then(|()| derived::check(&mut app, &mut checked.findings));
        if contents.is_err() {
            checked.add(Finding::new(FindingCode::Unreadable, file(), 1));
        }
    }

    fn check_records(&self, app: &App, checked: &mut Checked) -> Result<(), AppError> {
        let mut known: BTreeSet<Hash> =
            of_outbox(&self.paths).into_iter().map(|proven| proven.record.hash).collect();
        if let Some(newest) = newest_good(&self.paths) {
            // Under another key, or of a newer program: then it says nothing here.
            known.extend(
                store::record_hashes_of(&newest.path.join("viba.db"), app.key())
                    .unwrap_or_default(),
            );
        }
        records::check(app, &known, checked)
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
