use app::{Backups, Checked, Generation, Rehearsal, Repair, Start, Trouble};
use tauri::State;
use text::key;

use crate::desktop::Desktop;

/// The backups of the workspace, and apart from them what was sent.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn backups(desktop: State<'_, Desktop>) -> Result<Backups, Box<Trouble>> {
    desktop.ask(app::Session::backups)
}

/// Makes a backup now.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn back_up(desktop: State<'_, Desktop>) -> Result<Backups, Box<Trouble>> {
    desktop.back_up(None)
}

/// Makes a backup in a folder that the person chooses; none if they thought better of it.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn back_up_elsewhere(
    desktop: State<'_, Desktop>,
) -> Result<Option<Backups>, Box<Trouble>> {
    let chosen = desktop.dialogs().folder(key::DIALOG_BACKUP, desktop.lang());
    chosen.map(|folder| desktop.back_up(Some(&folder))).transpose()
}

/// Everything the workspace can be restored from.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn generations(desktop: State<'_, Desktop>) -> Result<Vec<Generation>, Box<Trouble>> {
    desktop.ask(app::Session::generations)
}

/// Tries out a backup on a copy.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn rehearse(
    desktop: State<'_, Desktop>,
    name: String,
) -> Result<Rehearsal, Box<Trouble>> {
    desktop.ask(|session| session.rehearse(&name))
}

/// Puts a backup in the place of the workspace, and opens it.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn restore(desktop: State<'_, Desktop>, name: String) -> Result<Start, Box<Trouble>> {
    desktop.ask(|session| Ok(session.restore(&name)?.0))
}

/// Looks through the workspace, and writes to none of its files.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn check_workspace(desktop: State<'_, Desktop>) -> Result<Checked, Box<Trouble>> {
    desktop.ask(app::Session::check)
}

/// What a repair of the workspace that did not open would do.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn plan_repair(
    desktop: State<'_, Desktop>,
    typed: Option<String>,
) -> Result<Repair, Box<Trouble>> {
    desktop.ask(|session| session.plan_repair(typed.as_deref()))
}

/// Repairs the workspace that did not open, and opens it.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn repair(
    desktop: State<'_, Desktop>,
    typed: Option<String>,
) -> Result<Start, Box<Trouble>> {
    desktop.ask(|session| session.repair(typed.as_deref()))
}
