use std::path::PathBuf;

use serde::Serialize;
use store::DatabaseKey;

use super::Recovery;
use super::scratch::{Scratch, clear, open_at};
use super::source::{Proven, of_database, of_outbox};
use super::swap::{Making, finish_swap};
use crate::app::App;
use crate::backup::{
    Generation, RecoveryRefusal, copy_keys, generation, newest_good, read_note, sha256,
};
use crate::change::{Change, Op};
use crate::error::AppError;
use crate::host::Host as _;
use crate::lock::Lock;
use crate::workspace::WorkspacePaths;

/// What a backup would bring, tried out on a copy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Rehearsal {
    /// The backup.
    pub name: String,
    /// When it was made, RFC 3339 with the offset of the place, as far as that is known.
    pub made_at: Option<String>,
    /// What is in it.
    pub holds: Counts,
    /// What is in the workspace now; none where its file cannot be read.
    pub now: Option<Counts>,
    /// Rows of now that are not in it: they go with the old file, which is kept.
    pub missing: Option<Counts>,
    /// Records from elsewhere that come along: no record is lost.
    pub united: usize,
}

/// How much there is.
#[derive(Copy, Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Counts {
    /// Assessments, drafts too.
    pub assessments: usize,
    /// Answers that were given, changed ones too.
    pub answers: usize,
    /// Notes.
    pub notes: usize,
    /// Signed records.
    pub records: usize,
}

/// A workspace that was put back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Restored {
    /// The backup.
    pub name: String,
    /// What the workspace holds now.
    pub holds: Counts,
    /// Records that came along from elsewhere.
    pub united: usize,
    /// Where the old files are kept.
    pub kept: String,
}

impl Counts {
    /// What an open file holds.
    pub(super) fn of(app: &App) -> Result<Self, AppError> {
        let holding = app.store.holding()?;
        let rows = |table: &str| {
            let found = holding.tables.iter().find(|(name, _)| name == table);
            found.and_then(|(_, rows)| usize::try_from(*rows).ok()).unwrap_or(0)
        };
        Ok(Self {
            assessments: rows("assessment"),
            answers: rows("answer"),
            notes: rows("note"),
            records: holding.records.len(),
        })
    }

    const fn without(self, other: Self) -> Self {
        Self {
            assessments: self.assessments.saturating_sub(other.assessments),
            answers: self.answers.saturating_sub(other.answers),
            notes: self.notes.saturating_sub(other.notes),
            records: 0,
        }
    }
}

impl Recovery {
    /// Tries out a backup on a copy: opens it, checks every page and record, builds what is derived
    /// anew, and compares it with what is here. `name` is one of [`Recovery::generations`], or a folder.
    ///
    /// # Errors
    ///
    /// [`RecoveryRefusal::NoBackup`], [`RecoveryRefusal::BackupDamaged`], [`AppError::KeyMissing`].
    pub fn rehearse(&self, name: &str) -> Result<Rehearsal, AppError> {
        let generation = generation(&self.paths, name)?;
        let folder = tempfile::Builder::new()
            .prefix("viba.look-")
            .tempdir_in(self.paths.folder())
            .map_err(|source| cannot_write(&self.paths, source))?;
        let place = WorkspacePaths::new(folder.path().to_owned());
        let key = self.key_of(&generation)?;
        let mut app = self.opened(&generation, &key, &place)?;
        let holds = Counts::of(&app)?;
        let united = app.unite(Op::Restore, &self.records(&key)?)?;
        let now = Scratch::of(&self.paths.database(), self.paths.folder())
            .and_then(|scratch| Counts::of(&scratch.open(&key, &self.host)?));
        let now = now.ok();
        Ok(Rehearsal {
            name: generation.name,
            made_at: generation.made_at,
            holds,
            now,
            missing: now.map(|now| now.without(holds)),
            united,
        })
    }

    /// Puts a backup in the place of the file, after the same trial. The old file with its log is moved
    /// to a folder of its own and never overwritten. Records that lie here or in own bundles come along.
    ///
    /// The workspace goes on with another device and key: where the backup came from, the old ones may
    /// be in use. What the old key signed stays its own.
    ///
    /// Cut off anywhere, either nothing was touched, or it is finished when the workspace is opened.
    ///
    /// # Errors
    ///
    /// As [`Recovery::rehearse`]; [`store::StoreError::Busy`] while a window has the workspace,
    /// [`AppError::CannotWrite`].
    pub fn restore(&self, name: &str) -> Result<Restored, AppError> {
        let _lock = Lock::of_workspace(self.paths.folder())?;
        finish_swap(&self.paths)?;
        clear(self.paths.folder());
        let generation = generation(&self.paths, name)?;
        let key = self.key_of(&generation)?;
        let making = Making::begin(&self.paths, self.host.now().timestamp())?;
        match self.made_ready(&generation, &key, &making) {
            Ok((holds, united)) => {
                let kept = making.swap(&self.paths)?.display().to_string();
                self.back_up_after();
                Ok(Restored { name: generation.name, holds, united, kept })
            }
            Err(error) => {
                making.drop_it();
                Err(error)
            }
        }
    }

    fn made_ready(
        &self,
        generation: &Generation,
        key: &DatabaseKey,
        making: &Making,
    ) -> Result<(Counts, usize), AppError> {
        let mut app = self.opened(generation, key, &making.paths())?;
        let united = app.unite(Op::Restore, &self.records(key)?)?;
        app.become_another(Op::Restore)?;
        let holds = Counts::of(&app)?;
        settle(app, key)?;
        self.bring_keys(&generation.keys, &making.paths(), key)?;
        Ok((holds, united))
    }

    /// A copy of a backup, opened and checked, with everything derived built anew.
    pub(super) fn opened(
        &self,
        generation: &Generation,
        key: &DatabaseKey,
        place: &WorkspacePaths,
    ) -> Result<App, AppError> {
        let damaged = || RecoveryRefusal::BackupDamaged(generation.name.clone());
        let source = &generation.database;
        std::fs::copy(source, place.database()).map_err(|error| match error.kind() {
            std::io::ErrorKind::NotFound => AppError::from(damaged()),
            _ => cannot_write(place, error),
        })?;
        let note = read_note(&generation.keys).filter(|_| generation.made_at.is_some());
        let found = sha256(&place.database()).map_err(|source| cannot_write(place, source))?;
        if note.is_some_and(|note| note.sha256 != found) {
            return Err(damaged().into());
        }
        store::examine(&place.database(), key).map_err(|_| damaged())?;
        let mut app = open_at(place.clone(), key, &self.host)?;
        app.rebuild().map_err(|_| damaged())?;
        Ok(app)
    }

    /// Every record that can be proved in the file as it is, the newest backup and own bundles.
    ///
    /// # Errors
    ///
    /// Where there is no room to look: what could be read must not be left behind.
    pub(super) fn records(&self, key: &DatabaseKey) -> Result<Vec<Proven>, AppError> {
        let place = self.paths.folder();
        let mut all = of_database(&self.paths.database(), key, place)?;
        if let Some(newest) = newest_good(&self.paths) {
            all.extend(of_database(&newest.path.join("viba.db"), key, place)?);
        }
        all.extend(of_outbox(&self.paths));
        Ok(all)
    }

    /// The key that opens a backup: the one beside it, or the one of the workspace.
    fn key_of(&self, generation: &Generation) -> Result<DatabaseKey, AppError> {
        self.key_at(&WorkspacePaths::new(generation.keys.clone())).or_else(|_| self.key())
    }

    /// Lays the keys of a backup beside the new file, where those of the workspace do not open it.
    pub(super) fn bring_keys(
        &self,
        from: &std::path::Path,
        place: &WorkspacePaths,
        key: &DatabaseKey,
    ) -> Result<(), AppError> {
        let is_here = self.key().is_ok_and(|own| own.expose() == key.expose());
        if is_here {
            return Ok(());
        }
        copy_keys(&WorkspacePaths::new(from.to_owned()), place.folder())
    }
}

impl App {
    /// Goes on with the audit chain, broken or not: what was found is told in it.
    pub(super) fn mend_audit(&mut self) -> Result<(), AppError> {
        let subject = self.device().to_owned();
        self.transact(Op::Repair, &subject, &[], |writer| Ok(writer.mend_audit()?))?;
        Ok(())
    }

    /// Goes on with another device and key, which the one it had vouches for.
    pub(super) fn become_another(&mut self, op: Op) -> Result<(), AppError> {
        let device = self.new_id();
        let mut seed = [0; 32];
        self.host.random(&mut seed);
        let (signer, at_ms) = (self.signer(), self.now_ms());
        self.transact(op, &device.clone(), &[Change::Records], |writer| {
            signer.hand_over(writer, &device, &seed)?;
            Ok(writer.take_new_identity(&device, &seed, at_ms)?)
        })?;
        Ok(())
    }
}

/// Closes a new file as one that needs no other beside it, and checks it once more from the disk.
pub(super) fn settle(app: App, key: &DatabaseKey) -> Result<(), AppError> {
    let database = app.paths.database();
    app.store.settle()?;
    drop(app);
    store::examine(&database, key)?;
    Ok(())
}

fn cannot_write(paths: &WorkspacePaths, source: std::io::Error) -> AppError {
    AppError::CannotWrite { path: PathBuf::from(paths.folder()), source }
}
