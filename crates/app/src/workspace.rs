use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use store::{DatabaseKey, NewWorkspace, Store};

use crate::app::App;
use crate::change::Op;
use crate::error::AppError;
use crate::file::sync_folder;
use crate::host::Host;
use crate::recovery::finish_swap;
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
}

impl Role {
    /// The word in files.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Assessor => "assessor",
            Self::Office => "office",
        }
    }

    /// The role a word stands for.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Assessor, Self::Office].into_iter().find(|role| role.word() == word)
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

    /// The key of the file, readable by its owner alone.
    #[must_use]
    pub fn key(&self) -> PathBuf {
        self.folder.join("viba.key")
    }

    /// Bundles ready to be sent.
    #[must_use]
    pub fn outbox(&self) -> PathBuf {
        self.folder.join("outbox")
    }
}

impl App {
    /// Makes a workspace. A set-up that was cut off before is finished.
    ///
    /// # Errors
    ///
    /// [`AppError::WorkspaceExists`] if there is one, [`AppError::CannotWrite`] if the folder
    /// cannot be written to.
    pub fn create(
        paths: WorkspacePaths,
        role: Role,
        name: &str,
        host: Box<dyn Host>,
    ) -> Result<Self, AppError> {
        let folder = paths.folder().to_owned();
        std::fs::create_dir_all(&folder)
            .map_err(|source| AppError::CannotWrite { path: folder.clone(), source })?;
        let (store, key) = if paths.database().exists() {
            let key = read_key(&paths)?;
            let store = Store::open(&paths.database(), &key)?;
            if store.workspace().is_ok() {
                return Err(AppError::WorkspaceExists(folder));
            }
            (store, key)
        } else {
            let mut bytes = [0; 32];
            host.random(&mut bytes);
            let key = DatabaseKey::new(bytes);
            write_key(&paths, &key)?;
            (Store::create(&paths.database(), &key)?, key)
        };
        let mut app = Self::assemble(paths, store, key, host)?;
        app.set_up(role, name)?;
        Self::open(app.paths.clone(), app.host)
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

    /// Opens a workspace, and empties out what lies in its bin for too long.
    ///
    /// # Errors
    ///
    /// [`AppError::NoWorkspace`], [`AppError::KeyMissing`], or what the file says.
    pub fn open(paths: WorkspacePaths, host: Box<dyn Host>) -> Result<Self, AppError> {
        finish_swap(&paths)?;
        if !paths.database().exists() {
            return Err(AppError::NoWorkspace(paths.folder().to_owned()));
        }
        let key = read_key(&paths)?;
        let store = Store::open(&paths.database(), &key)?;
        let is_set_up = store.workspace();
        let app = Self::assemble(paths, store, key, host)?;
        match is_set_up {
            Ok(workspace) => {
                let mut app = app.known_as(&workspace);
                app.empty_old_bin()?;
                Ok(app)
            }
            Err(_) => Err(AppError::NoWorkspace(app.paths.folder().to_owned())),
        }
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

/// The key as text: 64 hexadecimal digits.
pub(crate) fn read_key(paths: &WorkspacePaths) -> Result<DatabaseKey, AppError> {
    let missing = || AppError::KeyMissing(paths.key());
    let text = std::fs::read_to_string(paths.key()).map_err(|_| missing())?;
    let text = text.trim();
    if text.len() != 64 || !text.bytes().all(|b| b.is_ascii_hexdigit()) {
        return Err(missing());
    }
    let mut bytes = [0; 32];
    for (place, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(&text[2 * place..2 * place + 2], 16).map_err(|_| missing())?;
    }
    Ok(DatabaseKey::new(bytes))
}

/// Writes the key for its owner alone, before there is a file it opens.
fn write_key(paths: &WorkspacePaths, key: &DatabaseKey) -> Result<(), AppError> {
    use std::io::Write as _;
    let refused = |source| AppError::CannotWrite { path: paths.key(), source };
    let text = key.expose().iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    });
    // Temporary files are made with mode 0600, and the rename keeps it.
    let mut file = tempfile::NamedTempFile::new_in(paths.folder()).map_err(refused)?;
    writeln!(file, "{text}").and_then(|()| file.as_file().sync_all()).map_err(refused)?;
    file.persist_noclobber(paths.key()).map_err(|error| refused(error.error))?;
    sync_folder(paths.folder()).map_err(refused)
}
