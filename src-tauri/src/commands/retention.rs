use std::collections::BTreeSet;

use app::{Done, RetentionKind, RetentionView, Trouble};
use tauri::State;

use crate::desktop::Desktop;

/// How long things are kept, what is ready to be deleted by that, and what was.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn retention(desktop: State<'_, Desktop>) -> Result<RetentionView, Box<Trouble>> {
    desktop.app(|app, _| app.retention())
}

/// Says how many months a kind is kept; 0 for no rule.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn set_retention(
    desktop: State<'_, Desktop>,
    kind: RetentionKind,
    months: u32,
) -> Result<Done<RetentionView>, Box<Trouble>> {
    desktop.app(|app, _| app.set_retention(kind, months))
}

/// Deletes of a kind what the person was asked about.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn delete_ready(
    desktop: State<'_, Desktop>,
    kind: RetentionKind,
    asked: BTreeSet<String>,
) -> Result<Done<RetentionView>, Box<Trouble>> {
    desktop.app(|app, _| app.delete_and_look(kind, &asked))
}
