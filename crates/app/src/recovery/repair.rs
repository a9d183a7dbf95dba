use std::path::Path;

use serde::Serialize;
use store::{DatabaseKey, NewWorkspace, Numbers, Salvage, Salvaged, Store, Table, begin_refill};

use super::Recovery;
use super::check::{Finding, FindingCode};
use super::restore::{Counts, settle};
use super::scratch::{Scratch, clear, open_at};
use super::source::{Proven, of_outbox, opened};
use super::swap::{Making, finish_swap};
use crate::backup::{RecoveryRefusal, good_backups};
use crate::change::Op;
use crate::error::AppError;
use crate::host::Host as _;
use crate::lock::Lock;
use crate::workspace::{Role, WorkspacePaths};

/// What is a function of other rows, or belongs to the file itself: made anew, never carried over.
const MADE_ANEW: [&str; 10] = [
    "record",
    "parent",
    "revision",
    "revision_item",
    "revision_subscale",
    "plan_revision",
    "person_key",
    "note_search",
    "search_state",
    "file_format",
];
/// How many backups are looked into for records.
const BACKUPS: usize = 5;

/// What a repair does, or did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Repair {
    /// What is wrong. Where nothing is, nothing is done.
    pub findings: Vec<Finding>,
    /// What the new file holds; none where nothing is done.
    pub holds: Option<Counts>,
    /// What became of each table from which rows were missing.
    pub tables: Vec<TableRepair>,
    /// Records that were found in backups and bundles only.
    pub united: usize,
    /// Rows left out because what they belong to cannot be read. They are in the old file.
    pub left_out: usize,
    /// Whether the workspace goes on under a new key, since records of it may be missing.
    pub new_key: bool,
    /// Where the old files are kept; none where it was only tried.
    pub kept: Option<String>,
}

/// What became of one table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct TableRepair {
    /// The table.
    pub table: String,
    /// Rows that could be read.
    pub read: usize,
    /// Rows that came from a backup.
    pub brought: usize,
    /// Places where nothing could be read.
    pub unreadable: usize,
}

/// Everything a new file can be made of.
struct Sources {
    key: DatabaseKey,
    /// How the file itself could be read; none where it does not open.
    file: Option<Read>,
    /// The newest good backup.
    backup: Option<Read>,
    records: Vec<Proven>,
    /// Where the key came from.
    keys: std::path::PathBuf,
}

/// A file that was read, whole or in part.
struct Read {
    tables: Vec<(String, Salvaged)>,
    numbers: Numbers,
}

impl Read {
    /// Reads a file as far as it goes, through a copy in `place`; none where it does not open.
    fn of(database: &Path, key: &DatabaseKey, place: &Path) -> Result<Option<Self>, AppError> {
        let Some(scratch) = Scratch::of_readable(database, place)? else { return Ok(None) };
        Ok(opened(&scratch, key)?.and_then(Self::all_of))
    }

    fn all_of(mut salvage: Salvage) -> Option<Self> {
        let names = salvage.tables().ok()?;
        let tables: Vec<(String, Salvaged)> =
            names.into_iter().map(|name| (name.clone(), salvage.table(&name))).collect();
        let last = |table: &str| {
            let found = tables.iter().find(|(name, _)| name == table);
            found.and_then(|(_, read)| read.places.iter().max().copied()).unwrap_or(0)
        };
        let (step, operation, record) = (last("step"), last("operation"), last("record"));
        Some(Self { tables, numbers: Numbers { step, operation, record } })
    }

    fn table(&self, name: &str) -> Option<&Salvaged> {
        self.tables.iter().find(|(table, _)| table == name).map(|(_, read)| read)
    }

    fn records(&self) -> Vec<Proven> {
        self.table("record").map(|read| Proven::all_of(&read.table)).unwrap_or_default()
    }
}

impl Recovery {
    /// Says what a repair would do, by doing it on a copy in `place`.
    ///
    /// # Errors
    ///
    /// [`RecoveryRefusal::NothingLeft`], [`AppError::KeyMissing`], [`AppError::CannotWrite`].
    pub fn plan_repair(&self, place: &Path) -> Result<Repair, AppError> {
        let findings = self.check(place)?.findings;
        if findings.iter().all(|finding| is_beside(finding.code)) {
            return Ok(nothing(findings));
        }
        let folder = tempfile::Builder::new()
            .prefix("viba.look-")
            .tempdir_in(place)
            .map_err(|source| AppError::CannotWrite { path: place.to_owned(), source })?;
        let target = WorkspacePaths::new(folder.path().to_owned());
        self.build(findings, &target, place).map(|(repair, _, _)| repair)
    }

    /// Makes a new file of every row that can be read, every record that proves itself in it, in backups
    /// and in own bundles, and of the newest good backup where nothing could be read. The old files are
    /// moved to a folder of their own, and a file without faults takes their place.
    ///
    /// Cut off anywhere, either nothing was touched, or it is finished when the workspace is opened.
    ///
    /// # Errors
    ///
    /// As [`Recovery::plan_repair`]; [`store::StoreError::Busy`] while a window has the workspace.
    pub fn repair(&self) -> Result<Repair, AppError> {
        let folder = self.paths.folder();
        let _lock = Lock::of_workspace(folder)?;
        finish_swap(&self.paths)?;
        clear(folder);
        let findings = self.check(folder)?.findings;
        if findings.iter().all(|finding| is_beside(finding.code)) {
            return Ok(nothing(findings));
        }
        let making = Making::begin(&self.paths, self.host.now().timestamp())?;
        let built = self.build(findings, &making.paths(), folder).and_then(|built| {
            let (repair, key, keys) = built;
            self.bring_keys(&keys, &making.paths(), &key)?;
            Ok(repair)
        });
        match built {
            Ok(repair) => {
                let kept = Some(making.swap(&self.paths)?.display().to_string());
                self.back_up_after();
                Ok(Repair { kept, ..repair })
            }
            Err(error) => {
                making.drop_it();
                Err(error)
            }
        }
    }

    fn build(
        &self,
        findings: Vec<Finding>,
        target: &WorkspacePaths,
        place: &Path,
    ) -> Result<(Repair, DatabaseKey, std::path::PathBuf), AppError> {
        let sources = self.sources(place)?;
        let store = begin_refill(&target.database(), &sources.key)?;
        let tables = fill(&store, &sources)?;
        let is_new = store.workspace().is_err();
        if is_new {
            self.set_up_anew(store, &sources)?;
        } else {
            drop(store);
        }
        let mut app = open_at(target.clone(), &sources.key, &self.host)?;
        let known = sources.file.as_ref().map(Read::records).unwrap_or_default();
        app.unite(Op::Repair, &known)?;
        let united = app.unite(Op::Repair, &sources.records)?;
        let left_out = app.store.end_refill()?;
        app.rebuild()?;
        app.mend_audit()?;
        let new_key = !is_new && findings.iter().any(|finding| may_lack_records(finding.code));
        if new_key {
            app.become_another(Op::Repair)?;
        }
        let holds = Some(Counts::of(&app)?);
        settle(app, &sources.key)?;
        let repair = Repair { findings, holds, tables, united, left_out, new_key, kept: None };
        Ok((repair, sources.key, sources.keys))
    }

    /// Reads everything there is, each file as far as it goes.
    fn sources(&self, place: &Path) -> Result<Sources, AppError> {
        let backups: Vec<_> = good_backups(&self.paths).into_iter().take(BACKUPS).collect();
        let of_backup = |path: &Path| self.key_at(&WorkspacePaths::new(path.to_owned())).ok();
        let (key, keys) = match self.key() {
            Ok(key) => (key, self.paths.folder().to_owned()),
            Err(missing) => backups
                .iter()
                .find_map(|path| Some((of_backup(path)?, path.clone())))
                .ok_or(missing)?,
        };
        let file = Read::of(&self.paths.database(), &key, place)?;
        let (mut backup, mut records) = (None, Vec::new());
        for path in &backups {
            let Some(read) = Read::of(&path.join("viba.db"), &key, place)? else { continue };
            records.extend(read.records());
            backup.get_or_insert(read);
        }
        records.extend(of_outbox(&self.paths));
        let is_empty = |read: &Option<Read>| {
            read.as_ref()
                .is_none_or(|read| read.tables.iter().all(|(_, one)| one.places.is_empty()))
        };
        if is_empty(&file) && backup.is_none() && records.is_empty() {
            return Err(RecoveryRefusal::NothingLeft(self.paths.folder().to_owned()).into());
        }
        Ok(Sources { key, file, backup, records, keys })
    }

    /// Says what the workspace is where neither the file nor a backup does: one for the records that are
    /// left.
    fn set_up_anew(&self, mut store: Store, sources: &Sources) -> Result<(), AppError> {
        let mut seed = [0; 32];
        self.host.random(&mut seed);
        let mut random = [0; 10];
        self.host.random(&mut random);
        let at_ms = self.host.now().timestamp().as_millisecond();
        let since = u64::try_from(at_ms).unwrap_or(0);
        let device = uuid::Builder::from_unix_timestamp_millis(since, &random).into_uuid();
        // Bundles are taken in at an office alone, and those in an outbox were made here.
        let is_office = sources.records.iter().any(|proven| proven.bundle.is_some());
        let role = if is_office { Role::Office } else { Role::Assessor };
        store.transact(|writer| {
            writer.set_workspace(&NewWorkspace {
                role: role.word(),
                name: "VIBA",
                device: &device.to_string(),
                seed: &seed,
                at_ms,
            })
        })?;
        Ok(())
    }
}

/// What a new file would not mend: it lies beside it.
const fn is_beside(code: FindingCode) -> bool {
    matches!(code, FindingCode::Backup | FindingCode::Slot)
}

/// Whether a record may have been made that is in none of what is left: then the number it had must not
/// be given again.
const fn may_lack_records(code: FindingCode) -> bool {
    !matches!(
        code,
        FindingCode::Derived | FindingCode::SearchIndex | FindingCode::Slot | FindingCode::Backup
    )
}

fn nothing(findings: Vec<Finding>) -> Repair {
    Repair {
        findings,
        holds: None,
        tables: Vec::new(),
        united: 0,
        left_out: 0,
        new_key: false,
        kept: None,
    }
}

/// Fills the new file table by table. The one of file and backup that had come further goes first; what
/// the file lacks only because it was emptied out stays away.
fn fill(store: &Store, sources: &Sources) -> Result<Vec<TableRepair>, AppError> {
    let file = sources.file.as_ref();
    let backup = sources.backup.as_ref();
    let is_backup_ahead = match (file, backup) {
        (Some(file), Some(backup)) => file.numbers.are_behind(backup.numbers),
        (None, _) => true,
        (_, None) => false,
    };
    let mut told = Vec::new();
    for name in store.table_names()? {
        if MADE_ANEW.contains(&name.as_str()) {
            continue;
        }
        let read = file.and_then(|file| file.table(&name));
        let spare = backup.and_then(|backup| backup.table(&name));
        let brought = if is_backup_ahead {
            let brought = spare.map(|spare| store.refill(&name, &spare.table)).transpose()?;
            if let Some(read) = read {
                store.refill(&name, &read.table)?;
            }
            brought
        } else {
            if let Some(read) = read {
                store.refill(&name, &read.table)?;
            }
            let missing = spare.map(|spare| where_unreadable(read, spare));
            missing.map(|missing| store.refill(&name, &missing)).transpose()?
        };
        let brought = brought.map_or(0, |filled| filled.added);
        let unreadable = read.map_or(0, |read| read.unreadable);
        if brought + unreadable > 0 {
            let read = read.map_or(0, |read| read.places.len());
            told.push(TableRepair { table: name, read, brought, unreadable });
        }
    }
    Ok(told)
}

/// The rows of a backup that may have stood where nothing could be read.
fn where_unreadable(read: Option<&Salvaged>, spare: &Salvaged) -> Table {
    let Some(read) = read else { return spare.table.clone() };
    let rows = spare.places.iter().zip(&spare.table.rows);
    let lost = rows.filter(|(place, _)| read.may_have_held(**place));
    Table { columns: spare.table.columns.clone(), rows: lost.map(|(_, row)| row.clone()).collect() }
}
