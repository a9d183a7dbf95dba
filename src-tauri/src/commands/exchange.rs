use app::{Exported, Imported, OfficeStatus, OutboxView, Summary, Trouble};
use tauri::State;
use tauri::ipc::Channel;
use text::key;

use crate::desktop::Desktop;
use crate::dialogs::FileKind;
use crate::work::{Progress, Teller};

/// What assessors send.
const BUNDLE: FileKind = FileKind { name: key::DIALOG_KIND_BUNDLE, endings: &["vbundle"] };

/// What is ready to be sent, and what was.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn outbox(desktop: State<'_, Desktop>) -> Result<OutboxView, Box<Trouble>> {
    desktop.app(|app, _| app.outbox_view())
}

/// Puts a bundle into a folder that the person chooses; none if they thought better of it.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn send(desktop: State<'_, Desktop>) -> Result<Option<Exported>, Box<Trouble>> {
    let chosen = desktop.dialogs().folder(key::DIALOG_SEND, desktop.lang());
    let send = |folder| desktop.app(|app, _| app.export(Some(folder)));
    Ok(chosen.as_deref().map(send).transpose()?.map(|done| done.output))
}

/// Takes in bundles that the person chooses; none if they thought better of it.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn import_bundles(
    desktop: State<'_, Desktop>,
    progress: Channel<Progress>,
) -> Result<Option<Imported>, Box<Trouble>> {
    let chosen = desktop.dialogs().files(key::DIALOG_BUNDLES, BUNDLE, desktop.lang());
    let teller = Teller::new(&desktop, progress);
    let import = |files: Vec<std::path::PathBuf>| {
        let files: Vec<_> = files.iter().map(std::path::PathBuf::as_path).collect();
        desktop.app(|app, _| app.import(&files, &teller))
    };
    chosen.map(import).transpose()
}

/// The municipality as the office has it.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn office_summary(desktop: State<'_, Desktop>) -> Result<Summary, Box<Trouble>> {
    desktop.app(|app, _| app.office_summary())
}

/// The state of the office's workspace in numbers.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn office_status(desktop: State<'_, Desktop>) -> Result<OfficeStatus, Box<Trouble>> {
    desktop.app(|app, _| app.office_status())
}
