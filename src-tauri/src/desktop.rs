use std::sync::atomic::AtomicBool;
use std::sync::{Mutex, MutexGuard, PoisonError};

use app::{App, AppError, Home, Host, Session, Trouble};
use machine::Machine;
use text::Lang;

use crate::dialogs::Dialogs;

/// What the commands share: the session behind one lock, the dialogs, the wish to stop.
pub struct Desktop {
    session: Mutex<Session>,
    dialogs: Box<dyn Dialogs>,
    pub(crate) is_stopped: AtomicBool,
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
        }
    }

    /// The session. A command that broke off left it as it was before: changes are transactions.
    pub(crate) fn session(&self) -> MutexGuard<'_, Session> {
        self.session.lock().unwrap_or_else(PoisonError::into_inner)
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
