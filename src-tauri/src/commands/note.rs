use app::{ConcernCard, Done, FoundNotes, MarkedNote, PrivacyMark, Trouble};
use tauri::State;

use crate::desktop::Desktop;

/// What in a text could tell who a person is.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn look_at(
    desktop: State<'_, Desktop>,
    text: String,
) -> Result<Vec<PrivacyMark>, Box<Trouble>> {
    desktop.app(|app, _| app.look_at(&text))
}

/// The notes of a draft that could tell who a person is.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn look_over(
    desktop: State<'_, Desktop>,
    assessment: String,
) -> Result<Vec<MarkedNote>, Box<Trouble>> {
    desktop.app(|app, _| app.look_over(&assessment))
}

/// The words that are never pointed out.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn allowed_words(desktop: State<'_, Desktop>) -> Result<Vec<String>, Box<Trouble>> {
    desktop.app(|app, _| app.allowed_words())
}

/// Never points a word out again.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn allow_word(
    desktop: State<'_, Desktop>,
    word: String,
) -> Result<Done<Vec<String>>, Box<Trouble>> {
    desktop.app(|app, _| app.allow_word(&word))
}

/// Points a word out again.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn forbid_word(
    desktop: State<'_, Desktop>,
    word: String,
) -> Result<Done<Vec<String>>, Box<Trouble>> {
    desktop.app(|app, _| app.forbid_word(&word))
}

/// The newest notes that hold all of some words.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn search_notes(
    desktop: State<'_, Desktop>,
    words: String,
    limit: u32,
) -> Result<FoundNotes, Box<Trouble>> {
    desktop.app(|app, _| app.search_notes(&words, limit))
}

/// What the municipality says on harm to a child.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn concern_card(desktop: State<'_, Desktop>) -> Result<ConcernCard, Box<Trouble>> {
    desktop.app(|app, _| app.concern_card())
}

/// Opens that card. That it was opened is kept, and nothing else.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn open_concern_card(
    desktop: State<'_, Desktop>,
) -> Result<Done<ConcernCard>, Box<Trouble>> {
    desktop.app(|app, _| app.open_concern_card())
}

/// Replaces what the municipality says; empty takes it away.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn set_concern_card(
    desktop: State<'_, Desktop>,
    text: String,
) -> Result<Done<ConcernCard>, Box<Trouble>> {
    desktop.app(|app, _| app.set_concern_card(&text))
}
