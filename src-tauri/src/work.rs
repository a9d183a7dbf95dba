use std::sync::atomic::Ordering;

use app::Watch;
use serde::Serialize;
use tauri::ipc::Channel;

use crate::desktop::Desktop;

/// How far long work has come.
#[derive(Copy, Clone, Debug, Serialize, specta::Type)]
pub(crate) struct Progress {
    /// What is done.
    done: u32,
    /// What there is to do.
    of: u32,
}

/// Tells the page how far work has come, and the work when a person wants it to stop.
pub(crate) struct Teller<'a> {
    desktop: &'a Desktop,
    progress: Channel<Progress>,
}

impl<'a> Teller<'a> {
    /// Begins to tell; a wish to stop from before is forgotten.
    pub(crate) fn new(desktop: &'a Desktop, progress: Channel<Progress>) -> Self {
        desktop.is_stopped.store(false, Ordering::SeqCst);
        Self { desktop, progress }
    }
}

impl Watch for Teller<'_> {
    fn at(&self, done: usize, of: usize) -> bool {
        let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        // A page that is gone needs no telling.
        let _ = self.progress.send(Progress { done: count(done), of: count(of) });
        !self.desktop.is_stopped.load(Ordering::SeqCst)
    }
}
