use std::path::{Path, PathBuf};

use store::{DatabaseKey, NewWorkspace, Store, StoreError};

use crate::app::App;
use crate::change::Op;
use crate::error::AppError;
use crate::host::Host;
use crate::keys;
use crate::recovery::finish_swap;
use crate::reserve;
use crate::rubrics::Rubrics;

/// What a workspace is for.
#[derive(Copy, Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum Role {
    /// One assessor's own work.
    Assessor,
    /// The central office: takes in what assessors send.
    Office,
    /// Somebody who learns to assess: nothing of it counts.
    Trainee,
}

impl Role {
    /// The word in files.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Assessor => "assessor",
            Self::Office => "office",
            Self::Trainee => "trainee",
        }
    }

    /// The role a word stands for.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Assessor, Self::Office, Self::Trainee].into_iter().find(|role| role.word() == word)
    }
}

/// Where the parts of a workspace lie.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkspacePaths {
    folder: PathBuf,
}

impl WorkspacePaths {
    /// The workspace in `folder`.
    #[must_use]
    pub const fn new(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// The folder.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The encrypted file.
    #[must_use]
    pub fn database(&self) -> PathBuf {
        self.folder.join("viba.db")
    }

    /// The key slots: small files, each of which gives the key of the database to one secret.
    #[must_use]
    pub fn keys(&self) -> PathBuf {
        self.folder.join("keys")
    }

    /// Where older programs kept the key in plain.
    #[must_use]
    pub fn plain_key(&self) -> PathBuf {
        self.folder.join("viba.key")
    }

    /// Bundles ready to be sent.
    #[must_use]
    pub fn outbox(&self) -> PathBuf {
        self.folder.join("outbox")
    }
}

impl App {
    /// Makes a workspace that opens by itself for whoever is logged in on this machine. A set-up that
    /// was cut off before is finished.
    ///
    /// # Errors
    ///
    /// [`AppError::UnfitFolder`] if the database would get damaged there,
    /// [`AppError::WorkspaceExists`] if there is one, [`AppError::CannotWrite`] if the folder
    /// cannot be written to, [`KeyRefusal::Keychain`](crate::KeyRefusal::Keychain).
    pub fn create(
        paths: WorkspacePaths,
        role: Role,
        name: &str,
        host: Box<dyn Host>,
    ) -> Result<Self, AppError> {
        Self::create_with(paths, role, name, None, host)
    }

    /// The same, opened by a passphrase if there is one.
    ///
    /// # Errors
    ///
    /// As [`App::create`]; [`KeyRefusal::PassphraseShort`](crate::KeyRefusal::PassphraseShort),
    /// before anything is made.
    pub fn create_with(
        paths: WorkspacePaths,
        role: Role,
        name: &str,
        passphrase: Option<&str>,
        host: Box<dyn Host>,
    ) -> Result<Self, AppError> {
        let folder = paths.folder().to_owned();
        host.places().require_fit(&folder)?;
        std::fs::create_dir_all(&folder)
            .map_err(|source| AppError::CannotWrite { path: folder.clone(), source })?;
        let (store, key) = if paths.database().exists() {
            let key = match passphrase {
                Some(typed) => keys::by_secret(&paths, typed)?,
                None => keys::by_keychain(&paths, &*host)?.key,
            };
            let store = Store::open(&paths.database(), &key)?;
            if store.workspace().is_ok() {
                return Err(AppError::WorkspaceExists(folder));
            }
            (store, key)
        } else {
            // The slot is there before there is a file that it opens.
            let key = keys::new_key(&paths, passphrase, &*host)?;
            (Store::create(&paths.database(), &key)?, key)
        };
        let mut app = Self::assemble(paths, store, key, host)?;
        app.set_up(role, name)?;
        let App { paths, store, key, host, .. } = app;
        drop(store);
        Self::open_by(paths, key, host)
    }

    fn set_up(&mut self, role: Role, name: &str) -> Result<(), AppError> {
        let device = self.new_id();
        let mut seed = [0; 32];
        self.host.random(&mut seed);
        let at_ms = self.now_ms();
        self.transact(Op::CreateWorkspace, &device.clone(), &[], |writer| {
            let role = role.word();
            let new = NewWorkspace { role, name, device: &device, seed: &seed, at_ms };
            Ok(writer.set_workspace(&new)?)
        })?;
        Ok(())
    }

    /// Opens a workspace by what the machine keeps, and empties out what lies in its bin for too long.
    /// The key of one that an older program made goes from its plain file into a slot.
    ///
    /// # Errors
    ///
    /// [`AppError::NoWorkspace`], [`AppError::KeyMissing`],
    /// [`KeyRefusal::Locked`](crate::KeyRefusal::Locked), or what the file says.
    pub fn open(paths: WorkspacePaths, host: Box<dyn Host>) -> Result<Self, AppError> {
        finish_swap(&paths)?;
        if !paths.database().exists() {
            return Err(AppError::NoWorkspace(paths.folder().to_owned()));
        }
        let opened = keys::by_keychain(&paths, &*host)?;
        let mut app = Self::open_by(paths, opened.key, host)?;
        if opened.had_plain_key {
            app.leave_plain_key()?;
        }
        Ok(app)
    }

    /// Opens a workspace by what a person typed: its passphrase or its recovery code.
    ///
    /// # Errors
    ///
    /// [`AppError::NoWorkspace`], [`AppError::KeyMissing`],
    /// [`KeyRefusal::WrongSecret`](crate::KeyRefusal::WrongSecret),
    /// [`KeyRefusal::CodeSlip`](crate::KeyRefusal::CodeSlip), or what the file says.
    pub fn open_with(
        paths: WorkspacePaths,
        typed: &str,
        host: Box<dyn Host>,
    ) -> Result<Self, AppError> {
        // What is opened must be what stays.
        finish_swap(&paths)?;
        if !paths.database().exists() {
            return Err(AppError::NoWorkspace(paths.folder().to_owned()));
        }
        if !keys::has_secret_slot(&paths) {
            // Nothing has to be typed to open it.
            return Self::open(paths, host);
        }
        let key = keys::by_secret(&paths, typed)?;
        Self::open_by(paths, key, host)
    }

    fn open_by(
        paths: WorkspacePaths,
        key: DatabaseKey,
        host: Box<dyn Host>,
    ) -> Result<Self, AppError> {
        let store = match Store::open(&paths.database(), &key) {
            // Even to be read, the file needs a little room beside it.
            Err(StoreError::DiskFull { .. }) if reserve::free(&paths) => {
                Store::open(&paths.database(), &key)?
            }
            other => other?,
        };
        let is_set_up = store.workspace();
        let app = Self::assemble(paths, store, key, host)?;
        match is_set_up {
            Ok(workspace) => {
                let mut app = app.known_as(&workspace);
                unless_full(app.empty_old_bin())?;
                reserve::keep(&app.paths, app.host.reserve_bytes());
                Ok(app)
            }
            Err(_) => Err(AppError::NoWorkspace(app.paths.folder().to_owned())),
        }
    }

    /// The last step of moving a key into a slot: the file was opened by what the slot gave.
    fn leave_plain_key(&mut self) -> Result<(), AppError> {
        keys::remove_plain_key(&self.paths)?;
        let subject = self.device().to_owned();
        self.transact(Op::MoveKey, &subject, &[], |_| Ok(()))?;
        Ok(())
    }

    pub(crate) fn assemble(
        paths: WorkspacePaths,
        store: Store,
        key: DatabaseKey,
        host: Box<dyn Host>,
    ) -> Result<Self, AppError> {
        let rubrics = Rubrics::embedded().with_added(&store)?;
        Ok(Self::new(paths, store, key, host, rubrics))
    }
}

/// What a full disk keeps from being written down when a workspace is opened can wait: what is in it
/// can be read all the same.
pub(crate) fn unless_full(done: Result<(), AppError>) -> Result<(), AppError> {
    match done {
        Err(AppError::Store(StoreError::DiskFull { .. })) => Ok(()),
        other => other,
    }
}
