use std::path::Path;
use std::sync::atomic::AtomicBool;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use app::{App, AppError, BackupReason, Backups, Home, Host, Session, Start, Trouble};
use machine::Machine;
use tauri::ipc::Channel;
use tauri::{AppHandle, Manager as _};
use text::Lang;

use crate::dialogs::Dialogs;

/// How often it is looked whether anybody is here, and whether a backup is due.
const LOOK: Duration = Duration::from_secs(5);

/// What the commands share: the session behind one lock, the dialogs, the wish to stop.
pub struct Desktop {
    session: Mutex<Session>,
    dialogs: Box<dyn Dialogs>,
    pub(crate) is_stopped: AtomicBool,
    /// Where it is told that the workspace was locked because nobody was here.
    locked: Mutex<Option<Channel<Start>>>,
}

impl Desktop {
    /// A program whose own folder is `home`.
    #[must_use]
    pub fn new(home: Home, dialogs: Box<dyn Dialogs>) -> Self {
        let machine = Machine::new(home.clone());
        let hosts = move || -> Box<dyn Host> { Box::new(machine.clone()) };
        Self {
            session: Mutex::new(Session::new(home, Box::new(hosts))),
            dialogs,
            is_stopped: AtomicBool::new(false),
            locked: Mutex::new(None),
        }
    }

    /// The session. A command that broke off left it as it was before: changes are transactions.
    pub(crate) fn session(&self) -> MutexGuard<'_, Session> {
        self.session.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Tells this page, and no earlier one, when the workspace was locked.
    pub(crate) fn tell_of_lock(&self, page: Channel<Start>) {
        *self.locked.lock().unwrap_or_else(PoisonError::into_inner) = Some(page);
    }

    /// Locks the workspace when nobody was here for long enough, and tells the page.
    fn lock_if_left(&self) {
        let Some(told) = self.session().lock_if_left() else { return };
        if let Some(page) = &*self.locked.lock().unwrap_or_else(PoisonError::into_inner) {
            // A page that is gone needs no telling.
            let _ = page.send(told);
        }
    }

    /// Makes a backup that was asked for. Nothing else waits for it.
    pub(crate) fn back_up(&self, to: Option<&Path>) -> Result<Backups, Box<Trouble>> {
        let job = self.app(|app, _| Ok(app.backup_job(BackupReason::Asked, to)))?;
        let folder = job.workspace().to_owned();
        let made = job.run();
        self.ask(|session| {
            session.backup_was_made(&folder, Ok(made?));
            session.backups()
        })
    }

    /// Makes the backup that is due, while the work goes on.
    fn back_up_if_due(&self) {
        let Some(job) = self.session().due_backup() else { return };
        let folder = job.workspace().to_owned();
        let made = job.run();
        self.session().backup_was_made(&folder, made);
    }

    /// The dialogs of the machine. Nothing is locked while one is open.
    pub(crate) fn dialogs(&self) -> &dyn Dialogs {
        &*self.dialogs
    }

    /// One errand of the session.
    pub(crate) fn ask<T>(
        &self,
        errand: impl FnOnce(&mut Session) -> Result<T, AppError>,
    ) -> Result<T, Box<Trouble>> {
        let mut session = self.session();
        errand(&mut session).map_err(|error| Box::new(session.trouble(&error)))
    }

    /// One errand in the open workspace, with the language people read.
    pub(crate) fn app<T>(
        &self,
        errand: impl FnOnce(&mut App, Lang) -> Result<T, AppError>,
    ) -> Result<T, Box<Trouble>> {
        self.ask(|session| {
            let lang = session.lang();
            errand(session.app()?, lang)
        })
    }

    /// The language people read.
    pub(crate) fn lang(&self) -> Lang {
        self.session().lang()
    }
}

/// Looks from time to time whether anybody is here and whether a backup is due, for as long as the program runs.
pub(crate) fn watch(tauri: AppHandle) {
    std::thread::spawn(move || {
        loop {
            std::thread::sleep(LOOK);
            let Some(desktop) = tauri.try_state::<Desktop>() else { return };
            desktop.lock_if_left();
            desktop.back_up_if_due();
        }
    });
}
