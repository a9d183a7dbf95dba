mod locking;
mod safety;

use std::path::{Path, PathBuf};

use text::{Lang, Texts};
use unicode_normalization::UnicodeNormalization as _;

use crate::app::App;
use crate::backup::BackupReason;
use crate::error::AppError;
use crate::example::Example;
use crate::home::Home;
use crate::host::Host;
use crate::keys::KeyRefusal;
use crate::lock::Lock;
use crate::recovery::{Recovery, finish_swap};
use crate::screen::{Opening, Screen};
use crate::settings::Settings;
use crate::start::{Start, WorkspaceView};
use crate::trouble::Trouble;
use crate::workspace::{Role, WorkspacePaths};

/// Makes the machine anew for every workspace that is opened.
pub type Hosts = Box<dyn Fn() -> Box<dyn Host> + Send>;

/// A running program with a window: at most one workspace is open in it, and no other window has
/// that one.
///
/// Left without [`Session::close`], the workspace opens next time where it was cut off.
pub struct Session {
    home: Home,
    hosts: Hosts,
    open: Option<Open>,
    locked: Option<Locked>,
    /// A workspace that did not open, and that a repair may help.
    broken: Option<PathBuf>,
    /// When a person was last here, UTC, ms since 1970.
    seen_at_ms: i64,
}

/// The workspace that is open. The file is closed before the right to it is given back.
struct Open {
    app: App,
    opening: Opening,
    _lock: Lock,
}

/// A workspace that waits to be unlocked.
struct Locked {
    folder: PathBuf,
    /// The screen it was locked on.
    place: Option<Screen>,
}

impl Open {
    fn new(folder: &Path, typed: Option<&str>, host: Box<dyn Host>) -> Result<Self, AppError> {
        let paths = WorkspacePaths::new(folder.to_owned());
        // A restore that was cut off is finished before the file is looked for.
        finish_swap(&paths)?;
        // Asked first: nothing is left in a folder that is no workspace.
        if !paths.database().exists() {
            return Err(AppError::NoWorkspace(folder.to_owned()));
        }
        let lock = Lock::of_workspace(folder)?;
        let mut app = match typed {
            Some(typed) => App::open_with(paths, typed, host)?,
            None => App::open(paths, host)?,
        };
        let opening = app.open_window()?;
        Ok(Self { app, opening, _lock: lock })
    }
}

impl Session {
    /// A program that has nothing open yet.
    #[must_use]
    pub const fn new(home: Home, hosts: Hosts) -> Self {
        Self { home, hosts, open: None, locked: None, broken: None, seen_at_ms: i64::MAX }
    }

    /// The program's own folder.
    #[must_use]
    pub const fn home(&self) -> &Home {
        &self.home
    }

    /// Opens the workspace opened last, if there is one. What went wrong stands in the answer.
    ///
    /// While a workspace is open, tells of it again, with the screen the window is on.
    pub fn start(&mut self) -> Start {
        let last = self.home.last().filter(|_| self.open.is_none() && self.locked.is_none());
        let failed = last.and_then(|folder| self.enter(&folder).err());
        let trouble = failed.map(|error| self.trouble(&error));
        Start { trouble, ..self.told() }
    }

    /// Makes a workspace and opens it, with a passphrase if there is one: in `folder`, in a folder `viba` there if other things
    /// stand in it, or in a place of our own choice if none is given.
    ///
    /// # Errors
    ///
    /// [`AppError::NameInvalid`], [`AppError::WorkspaceExists`], [`AppError::CannotWrite`],
    /// [`KeyRefusal::PassphraseShort`]; what was open stays open then.
    pub fn create(
        &mut self,
        role: Role,
        name: &str,
        passphrase: Option<&str>,
        folder: Option<PathBuf>,
    ) -> Result<Start, AppError> {
        let name: String = name.trim().nfc().collect();
        if name.is_empty() || name.chars().any(char::is_control) {
            return Err(AppError::NameInvalid);
        }
        let folder = match folder {
            Some(chosen) => place_in(chosen)?,
            None => self.home.new_place(),
        };
        let paths = WorkspacePaths::new(folder.clone());
        drop(App::create_with(paths, role, &name, passphrase, (self.hosts)())?);
        self.enter_with(&folder, passphrase)?;
        Ok(self.told())
    }

    /// Opens the workspace in `folder`, and closes the one that was open.
    ///
    /// # Errors
    ///
    /// As [`App::open`]; [`store::StoreError::Busy`] if another window has it,
    /// [`store::StoreError::ReadOnly`]. What was open stays open then.
    pub fn open(&mut self, folder: PathBuf) -> Result<Start, AppError> {
        self.enter(&folder)?;
        Ok(self.told())
    }

    /// Opens one of the workspaces that were open lately, by its folder.
    ///
    /// # Errors
    ///
    /// As [`Session::open`]; [`AppError::NoWorkspace`] if it was not open lately.
    pub fn open_recent(&mut self, folder: &str) -> Result<Start, AppError> {
        let known = self.home.recent().into_iter().find(|one| one.folder == Path::new(folder));
        self.open(known.ok_or_else(|| AppError::NoWorkspace(folder.into()))?.folder)
    }

    /// Opens the example workspace, made on first use.
    ///
    /// # Errors
    ///
    /// As [`Session::open`], and [`AppError::CannotWrite`].
    pub fn open_example(&mut self) -> Result<Start, AppError> {
        let folder = self.home.example();
        if !WorkspacePaths::new(folder.clone()).database().exists() {
            self.new_example()?.put_in_place()?;
        }
        self.open(folder)
    }

    /// Makes the example workspace anew and opens it. What was done in the old one is gone;
    /// nothing else is.
    ///
    /// # Errors
    ///
    /// As [`Session::open_example`]; the old one is still there then.
    pub fn renew_example(&mut self) -> Result<Start, AppError> {
        let folder = self.home.example();
        let example = self.new_example()?;
        if self.has_open(&folder) {
            self.close();
        } else if folder.exists() {
            // No other window may have it open.
            drop(Lock::of_workspace(&folder)?);
        }
        let placed = example.put_in_place();
        let opened = self.enter(&folder);
        placed.and(opened)?;
        Ok(self.told())
    }

    fn new_example(&self) -> Result<Example, AppError> {
        Example::make(&self.home, (self.hosts)(), &Texts::new(self.lang()))
    }

    /// Closes the workspace in good order, if one is open.
    pub fn close(&mut self) {
        self.locked = None;
        if let Some(mut open) = self.open.take() {
            open.app.back_up_aside(BackupReason::Quit);
            // What cannot be noted here is told as a cut the next time; nothing is lost by that.
            let _ = open.app.close_window();
        }
    }

    /// Closes the workspace and tells what could be opened next.
    pub fn leave(&mut self) -> Start {
        self.close();
        self.told()
    }

    /// The open workspace.
    ///
    /// # Errors
    ///
    /// [`AppError::NoneOpen`].
    pub fn app(&mut self) -> Result<&mut App, AppError> {
        self.open.as_mut().map(|open| &mut open.app).ok_or(AppError::NoneOpen)
    }

    /// The open workspace from outside: what can be restored, and a check while the work goes on.
    ///
    /// # Errors
    ///
    /// [`AppError::NoneOpen`].
    pub fn recovery(&mut self) -> Result<Recovery, AppError> {
        let host = (self.hosts)();
        let app = self.app()?;
        Ok(Recovery::new(app.paths().clone(), None, host).with_key(app.key().clone()))
    }

    /// What the person set.
    #[must_use]
    pub fn settings(&self) -> Settings {
        self.home.settings()
    }

    /// Keeps what the person set, each value brought to the nearest that is allowed.
    ///
    /// # Errors
    ///
    /// [`AppError::CannotWrite`]; what was set before stays then.
    pub fn set_settings(&mut self, settings: &Settings) -> Result<Settings, AppError> {
        self.home.set_settings(settings)?;
        Ok(self.settings())
    }

    /// The language of the window.
    #[must_use]
    pub fn lang(&self) -> Lang {
        self.settings().lang()
    }

    /// The error in the language of the window.
    #[must_use]
    pub fn trouble(&self, error: &AppError) -> Trouble {
        Trouble::of(error, &Texts::new(self.lang()))
    }

    /// Opens a workspace, and then closes the one that was open. One that is locked waits to be
    /// unlocked: that is no failure.
    fn enter(&mut self, folder: &Path) -> Result<(), AppError> {
        match self.enter_with(folder, None) {
            Err(AppError::Key(KeyRefusal::Locked(folder))) => {
                self.close();
                self.locked = Some(Locked { folder, place: None });
                Ok(())
            }
            Err(error) => {
                self.note_broken(folder, &error);
                Err(error)
            }
            Ok(()) => Ok(()),
        }
    }

    fn enter_with(&mut self, folder: &Path, typed: Option<&str>) -> Result<(), AppError> {
        if self.has_open(folder) {
            return Ok(());
        }
        let folder = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
        let mut next = Open::new(&folder, typed, (self.hosts)())?;
        self.close();
        self.seen();
        self.broken = None;
        self.home.remember(&folder, next.app.name());
        if is_same(&folder, &self.home.example()) {
            next.app.without_backups();
        }
        self.open = Some(next);
        Ok(())
    }

    fn has_open(&self, folder: &Path) -> bool {
        self.open.as_ref().is_some_and(|open| is_same(open.app.paths().folder(), folder))
    }

    fn told(&self) -> Start {
        let open = self.open.as_ref();
        Start {
            workspace: open.map(|open| self.view_of(&open.app)),
            locked: self.locked.as_ref().map(|locked| self.locked_view(locked)),
            trouble: None,
            can_repair: self.broken_folder().is_some(),
            missing: open
                .and_then(|open| open.app.changes_missing())
                .map(|count| u32::try_from(count).unwrap_or(u32::MAX)),
            place: open.and_then(|open| open.app.kept_screen().ok().flatten()),
            recovered: open.and_then(|open| open.opening.recovered(&open.app)),
            recent: self.home.recent(),
            settings: self.settings(),
            today: (self.hosts)().now().date().to_string(),
        }
    }

    fn view_of(&self, app: &App) -> WorkspaceView {
        let folder = app.paths().folder();
        WorkspaceView {
            name: app.name().to_owned(),
            role: app.role(),
            folder: folder.display().to_string(),
            is_example: is_same(folder, &self.home.example()),
            device: app.device().to_owned(),
            can_lock: app.can_lock(),
        }
    }
}

impl std::fmt::Debug for Session {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Session").field("home", &self.home).finish_non_exhaustive()
    }
}

/// Where a workspace is made in a folder that somebody chose.
fn place_in(chosen: PathBuf) -> Result<PathBuf, AppError> {
    let holds_workspace = WorkspacePaths::new(chosen.clone()).database().exists();
    if holds_workspace || !holds_others(&chosen) {
        return Ok(chosen);
    }
    let inside = chosen.join("viba");
    if inside.symlink_metadata().is_ok() {
        return Err(AppError::WorkspaceExists(inside));
    }
    Ok(inside)
}

/// Whether there are things in a folder that no workspace has.
fn holds_others(folder: &Path) -> bool {
    let Ok(entries) = std::fs::read_dir(folder) else { return false };
    let is_ours =
        |name: &str| matches!(name, "outbox" | "backups" | "keys") || name.starts_with("viba.");
    entries.flatten().any(|entry| !entry.file_name().to_str().is_some_and(is_ours))
}

/// Whether two paths lead to one folder.
fn is_same(a: &Path, b: &Path) -> bool {
    let whole = |path: &Path| path.canonicalize().or_else(|_| std::path::absolute(path));
    matches!((whole(a), whole(b)), (Ok(a), Ok(b)) if a == b)
}
