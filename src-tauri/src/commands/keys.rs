use app::{KeySlots, OfficeSeen, OpenedEnvelope, SavedFile, Start, Trouble};
use tauri::State;
use tauri::ipc::Channel;
use text::key;

use super::report::PDF;
use crate::desktop::Desktop;
use crate::dialogs::FileKind;

/// What an office hands out.
const OFFICE: FileKind = FileKind { name: key::DIALOG_KIND_OFFICE, endings: &["voffice"] };
/// What only an office opens.
const ENVELOPE: FileKind = FileKind { name: key::DIALOG_KIND_ENVELOPE, endings: &["venvelope"] };

/// Locks the workspace: its file is closed and its key wiped from memory.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn lock_workspace(desktop: State<'_, Desktop>) -> Result<Start, Box<Trouble>> {
    desktop.ask(app::Session::lock)
}

/// Unlocks the workspace that waits, by what a person typed.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn unlock(desktop: State<'_, Desktop>, typed: String) -> Result<Start, Box<Trouble>> {
    desktop.ask(|session| session.unlock(&typed))
}

/// A person is here: the time at rest begins anew.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn still_here(desktop: State<'_, Desktop>) {
    desktop.session().seen();
}

/// Tells the page when the workspace was locked because nobody was here.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn watch_lock(desktop: State<'_, Desktop>, locked: Channel<Start>) {
    desktop.tell_of_lock(locked);
}

/// What opens the workspace.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn key_slots(desktop: State<'_, Desktop>) -> Result<KeySlots, Box<Trouble>> {
    desktop.app(|app, _| Ok(app.key_slots()))
}

/// Gives the workspace a passphrase, or another one.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn set_passphrase(
    desktop: State<'_, Desktop>,
    old: String,
    chosen: String,
) -> Result<KeySlots, Box<Trouble>> {
    desktop.app(|app, _| Ok(app.set_passphrase(&old, &chosen)?.output))
}

/// Makes a new recovery code, to be shown once.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn make_recovery_code(
    desktop: State<'_, Desktop>,
    old: String,
) -> Result<Vec<String>, Box<Trouble>> {
    desktop.app(|app, _| Ok(app.make_recovery_code(&old)?.output))
}

/// Writes the code that was just made on a sheet, in a file the person chooses; none if they
/// thought better of it.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn save_recovery_sheet(
    desktop: State<'_, Desktop>,
) -> Result<Option<SavedFile>, Box<Trouble>> {
    let name = desktop.app(|app, lang| Ok(app.recovery_sheet_name(lang)))?;
    let chosen = desktop.dialogs().save(key::DIALOG_RECOVERY, PDF, &name, desktop.lang());
    let save =
        |path: std::path::PathBuf| desktop.app(|app, lang| app.save_recovery_sheet(&path, lang));
    chosen.map(save).transpose()
}

/// Puts the code that was just made out of mind.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn forget_recovery_code(desktop: State<'_, Desktop>) -> Result<(), Box<Trouble>> {
    desktop.app(|app, _| {
        app.forget_recovery_code();
        Ok(())
    })
}

/// Whether the workspace opens by itself on this machine.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn set_opens_by_itself(
    desktop: State<'_, Desktop>,
    old: String,
    does: bool,
) -> Result<KeySlots, Box<Trouble>> {
    desktop.app(|app, _| Ok(app.set_opens_by_itself(&old, does)?.output))
}

/// Reads the key of an office, from a file the person chooses, for it to be compared; none if they
/// thought better of it.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn choose_office(
    desktop: State<'_, Desktop>,
) -> Result<Option<OfficeSeen>, Box<Trouble>> {
    let chosen = desktop.dialogs().file(key::DIALOG_OFFICE, OFFICE, desktop.lang());
    chosen.map(|file| desktop.app(|app, _| app.choose_office(&file))).transpose()
}

/// Lets the office that was chosen help whoever loses what opens the workspace.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn set_office(
    desktop: State<'_, Desktop>,
    old: String,
) -> Result<KeySlots, Box<Trouble>> {
    desktop.app(|app, _| Ok(app.set_office(&old)?.output))
}

/// Lets no office help any more.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn remove_office(
    desktop: State<'_, Desktop>,
    old: String,
) -> Result<KeySlots, Box<Trouble>> {
    desktop.app(|app, _| Ok(app.remove_office(&old)?.output))
}

/// Writes the envelope that goes to the office, in a file the person chooses; none if they thought
/// better of it.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn save_envelope(
    desktop: State<'_, Desktop>,
) -> Result<Option<SavedFile>, Box<Trouble>> {
    let name = desktop.ask(app::Session::envelope_name)?;
    let chosen = desktop.dialogs().save(key::DIALOG_ENVELOPE_SAVE, ENVELOPE, &name, desktop.lang());
    chosen.map(|file| desktop.ask(|session| session.save_envelope(&file))).transpose()
}

/// The office's own key, as others compare it.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn own_office(desktop: State<'_, Desktop>) -> Result<Option<OfficeSeen>, Box<Trouble>> {
    desktop.app(|app, _| app.own_office())
}

/// Writes what the office hands out, in a file the person chooses; none if they thought better of it.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn save_office_key(
    desktop: State<'_, Desktop>,
) -> Result<Option<SavedFile>, Box<Trouble>> {
    let name = desktop.app(|app, lang| Ok(app.office_key_name(lang)))?;
    let chosen = desktop.dialogs().save(key::DIALOG_OFFICE_SAVE, OFFICE, &name, desktop.lang());
    chosen.map(|file| desktop.app(|app, _| app.save_office_key(&file))).transpose()
}

/// Reads the code in an envelope the person chooses; none if they thought better of it.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn open_envelope(
    desktop: State<'_, Desktop>,
) -> Result<Option<OpenedEnvelope>, Box<Trouble>> {
    let chosen = desktop.dialogs().file(key::DIALOG_ENVELOPE, ENVELOPE, desktop.lang());
    chosen.map(|file| desktop.app(|app, _| Ok(app.open_envelope(&file)?.output))).transpose()
}
