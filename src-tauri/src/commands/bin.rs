use app::{BinEntry, BinKind, Done, Trouble};
use tauri::State;

use crate::desktop::Desktop;

/// What is in the bin, what was put there last first.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn bin(desktop: State<'_, Desktop>) -> Result<Vec<BinEntry>, Box<Trouble>> {
    desktop.app(|app, _| app.bin())
}

/// Puts a draft in the bin.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn bin_draft(
    desktop: State<'_, Desktop>,
    assessment: String,
) -> Result<Done<()>, Box<Trouble>> {
    desktop.app(|app, _| app.bin_draft(&assessment))
}

/// Puts a planned visit in the bin.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn bin_visit(
    desktop: State<'_, Desktop>,
    visit: String,
) -> Result<Done<()>, Box<Trouble>> {
    desktop.app(|app, _| app.bin_visit(&visit))
}

/// Takes something out of the bin.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn restore_from_bin(
    desktop: State<'_, Desktop>,
    kind: BinKind,
    id: String,
) -> Result<Done<()>, Box<Trouble>> {
    desktop.app(|app, _| app.restore_from_bin(kind, &id))
}
