use app::{Role, Screen, Settings, Start, Trouble};
use tauri::State;
use text::key;

use crate::desktop::Desktop;

/// Opens the workspace that was open last, or tells again what is open.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn start(desktop: State<'_, Desktop>) -> Start {
    desktop.session().start()
}

/// Makes a workspace in the usual place.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn create_workspace(
    desktop: State<'_, Desktop>,
    role: Role,
    name: String,
    passphrase: Option<String>,
) -> Result<Start, Box<Trouble>> {
    desktop.ask(|session| session.create(role, &name, passphrase.as_deref(), None))
}

/// Makes a workspace in a folder that the person chooses; none if they thought better of it.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn create_workspace_elsewhere(
    desktop: State<'_, Desktop>,
    role: Role,
    name: String,
    passphrase: Option<String>,
) -> Result<Option<Start>, Box<Trouble>> {
    let typed = passphrase.as_deref();
    let chosen = desktop.dialogs().folder(key::DIALOG_WORKSPACE_NEW, desktop.lang());
    let make = |folder| desktop.ask(|session| session.create(role, &name, typed, Some(folder)));
    chosen.map(make).transpose()
}

/// Opens a workspace in a folder that the person chooses; none if they thought better of it.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn open_workspace(desktop: State<'_, Desktop>) -> Result<Option<Start>, Box<Trouble>> {
    let chosen = desktop.dialogs().folder(key::DIALOG_WORKSPACE_OPEN, desktop.lang());
    chosen.map(|folder| desktop.ask(|session| session.open(folder))).transpose()
}

/// Opens one of the workspaces that were open lately.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn open_recent(
    desktop: State<'_, Desktop>,
    folder: String,
) -> Result<Start, Box<Trouble>> {
    desktop.ask(|session| session.open_recent(&folder))
}

/// Opens the workspace with the invented visits.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn open_example(desktop: State<'_, Desktop>) -> Result<Start, Box<Trouble>> {
    desktop.ask(app::Session::open_example)
}

/// Makes the workspace with the invented visits anew.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn renew_example(desktop: State<'_, Desktop>) -> Result<Start, Box<Trouble>> {
    desktop.ask(app::Session::renew_example)
}

/// Closes the workspace: the choice of workspaces comes next.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn close_workspace(desktop: State<'_, Desktop>) -> Start {
    desktop.session().leave()
}

/// Keeps how a person wants the window.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn set_settings(
    desktop: State<'_, Desktop>,
    settings: Settings,
) -> Result<Settings, Box<Trouble>> {
    desktop.ask(|session| session.set_settings(&settings))
}

/// Keeps which screen is open, for after a power cut.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn keep_screen(desktop: State<'_, Desktop>, screen: Screen) -> Result<(), Box<Trouble>> {
    desktop.app(|app, _| app.keep_screen(&screen))
}
