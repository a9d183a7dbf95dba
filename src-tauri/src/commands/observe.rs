use app::scale::{IndicatorId, ItemId};
use app::{
    AnswerIndicator, AssessmentView, Clock, Day, Done, GivenAnswer, HistoryEntry, ItemView,
    NoteChange, OpenTag, Rest, ScaleView, Sitting, SittingKind, Trouble, Turned, WrittenNote,
};
use tauri::State;

use crate::desktop::Desktop;

/// A rubric as people read it.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn scale(
    desktop: State<'_, Desktop>,
    rubric: String,
) -> Result<ScaleView, Box<Trouble>> {
    desktop.app(|app, lang| app.scale(&rubric, lang))
}

/// A draft with everything an assessor sees of it.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn observe(
    desktop: State<'_, Desktop>,
    assessment: String,
) -> Result<AssessmentView, Box<Trouble>> {
    desktop.app(|app, _| app.observe(&assessment))
}

/// Records an answer to one indicator, or to a whole item. On disk when this returns.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn answer_indicator(
    desktop: State<'_, Desktop>,
    click: AnswerIndicator,
) -> Result<Done<ItemView>, Box<Trouble>> {
    desktop.app(|app, _| app.answer_indicator(&click))
}

/// Answers the rest of a level or item alike. One step.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn answer_rest(
    desktop: State<'_, Desktop>,
    rest: Rest,
) -> Result<Done<ItemView>, Box<Trouble>> {
    desktop.app(|app, _| app.answer_rest(&rest))
}

/// What happened to an indicator, oldest first.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn indicator_history(
    desktop: State<'_, Desktop>,
    assessment: String,
    indicator: IndicatorId,
) -> Result<Vec<HistoryEntry>, Box<Trouble>> {
    desktop.app(|app, _| app.indicator_history(&assessment, &indicator))
}

/// Sets the episodes counted at an indicator.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn count_episodes(
    desktop: State<'_, Desktop>,
    assessment: String,
    indicator: String,
    episodes: u32,
) -> Result<Done<()>, Box<Trouble>> {
    desktop.app(|app, _| app.count_episodes(&assessment, &indicator, episodes))
}

/// Writes a note.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn write_note(
    desktop: State<'_, Desktop>,
    assessment: String,
    text: String,
    indicators: Vec<IndicatorId>,
    answers: Vec<GivenAnswer>,
) -> Result<Done<WrittenNote>, Box<Trouble>> {
    desktop.app(|app, _| app.write_note(&assessment, &text, &indicators, &answers))
}

/// Changes a note: words, ties, or into the bin.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn change_note(
    desktop: State<'_, Desktop>,
    assessment: String,
    note: String,
    change: NoteChange,
) -> Result<Done<()>, Box<Trouble>> {
    desktop.app(|app, _| app.change_note(&assessment, &note, &change))
}

/// Keeps where the assessor is, and the note as far as it is typed.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn keep_place(
    desktop: State<'_, Desktop>,
    assessment: String,
    indicator: Option<String>,
    open_note: Option<String>,
    tags: Vec<OpenTag>,
) -> Result<Done<()>, Box<Trouble>> {
    let (indicator, note) = (indicator.as_deref(), open_note.as_deref());
    desktop.app(|app, _| app.keep_place(&assessment, indicator, note, &tags))
}

/// Replaces the facts of the day and the sittings.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn set_facts(
    desktop: State<'_, Desktop>,
    assessment: String,
    sittings: Vec<Sitting>,
    day: Day,
) -> Result<Done<()>, Box<Trouble>> {
    desktop.app(|app, _| app.set_facts(&assessment, sittings, day))
}

/// Keeps why an item has no note, or takes the reason away.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn set_note_reason(
    desktop: State<'_, Desktop>,
    assessment: String,
    item: ItemId,
    reason: Option<String>,
) -> Result<Done<()>, Box<Trouble>> {
    desktop.app(|app, _| app.set_note_reason(&assessment, &item, reason.as_deref()))
}

/// Lets the clock run.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn run_clock(
    desktop: State<'_, Desktop>,
    assessment: String,
    kind: SittingKind,
) -> Result<Done<Vec<Clock>>, Box<Trouble>> {
    desktop.app(|app, _| app.run_clock(&assessment, kind))
}

/// Stops the clock.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn stop_clock(
    desktop: State<'_, Desktop>,
    assessment: String,
) -> Result<Done<Vec<Clock>>, Box<Trouble>> {
    desktop.app(|app, _| app.stop_clock(&assessment))
}

/// Turns back the newest step of a draft.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn undo(
    desktop: State<'_, Desktop>,
    assessment: String,
) -> Result<Done<Turned>, Box<Trouble>> {
    desktop.app(|app, _| app.undo(&assessment))
}

/// Does the step again that was turned back last.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn redo(
    desktop: State<'_, Desktop>,
    assessment: String,
) -> Result<Done<Turned>, Box<Trouble>> {
    desktop.app(|app, _| app.redo(&assessment))
}
