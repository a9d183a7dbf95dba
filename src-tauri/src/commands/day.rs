use app::scale::Situation;
use app::{DayPage, Done, Trouble};
use tauri::State;

use crate::desktop::Desktop;

/// What is left of a draft, by situation, and what will soon be too late.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn day_view(
    desktop: State<'_, Desktop>,
    assessment: String,
) -> Result<DayPage, Box<Trouble>> {
    desktop.app(|app, _| app.day_page(&assessment))
}

/// Logs that a situation begins now.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn begin_situation(
    desktop: State<'_, Desktop>,
    assessment: String,
    situation: Situation,
) -> Result<Done<DayPage>, Box<Trouble>> {
    desktop.app(|app, _| app.begin_situation(&assessment, situation))
}

/// Logs that the situation that goes on ends now.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn end_situation(
    desktop: State<'_, Desktop>,
    assessment: String,
) -> Result<Done<DayPage>, Box<Trouble>> {
    desktop.app(|app, _| app.end_situation(&assessment))
}
