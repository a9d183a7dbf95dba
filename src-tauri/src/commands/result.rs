use app::{Done, Finalized, ResultView, SittingKind, Trouble};
use tauri::State;

use crate::desktop::Desktop;

/// What an assessment amounts to.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn result(desktop: State<'_, Desktop>, id: String) -> Result<ResultView, Box<Trouble>> {
    desktop.app(|app, lang| app.result(&id, lang))
}

/// Makes a draft final.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn finalize(
    desktop: State<'_, Desktop>,
    assessment: String,
    without: Vec<SittingKind>,
) -> Result<Done<Finalized>, Box<Trouble>> {
    desktop.app(|app, _| app.finalize(&assessment, &without))
}
