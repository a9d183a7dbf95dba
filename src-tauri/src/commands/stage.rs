use app::{Done, Informed, Municipality, ReportProgress, Started, Trouble};
use tauri::State;

use crate::desktop::Desktop;

/// How far the report of an assessment has come.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn report_progress(
    desktop: State<'_, Desktop>,
    id: String,
) -> Result<ReportProgress, Box<Trouble>> {
    desktop.app(|app, _| app.report_progress(&id))
}

/// Hands the report over, for comments on the facts.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn issue_preliminary(
    desktop: State<'_, Desktop>,
    id: String,
    deadline: String,
) -> Result<Done<ReportProgress>, Box<Trouble>> {
    desktop.app(|app, _| app.issue_preliminary(&id, &deadline))
}

/// Writes down what the kindergarten says of the facts.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn comment_on_facts(
    desktop: State<'_, Desktop>,
    id: String,
    by: String,
    text: String,
) -> Result<Done<ReportProgress>, Box<Trouble>> {
    desktop.app(|app, _| app.comment_on_facts(&id, &by, &text))
}

/// Answers a comment on the facts.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn answer_comment(
    desktop: State<'_, Desktop>,
    id: String,
    comment: String,
    text: String,
) -> Result<Done<ReportProgress>, Box<Trouble>> {
    desktop.app(|app, _| app.answer_comment(&id, &comment, &text))
}

/// Makes the report final.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn close_report(
    desktop: State<'_, Desktop>,
    id: String,
) -> Result<Done<ReportProgress>, Box<Trouble>> {
    desktop.app(|app, _| app.close_report(&id))
}

/// Opens a final assessment as a draft again, to be corrected.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn begin_correction(
    desktop: State<'_, Desktop>,
    assessment: String,
    reason: String,
) -> Result<Done<Started>, Box<Trouble>> {
    desktop.app(|app, _| app.begin_correction(&assessment, &reason))
}

/// Goes back to what the record says.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn drop_correction(
    desktop: State<'_, Desktop>,
    assessment: String,
) -> Result<Done<()>, Box<Trouble>> {
    desktop.app(|app, _| app.drop_correction(&assessment))
}

/// When people were told of a visit.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn informed(
    desktop: State<'_, Desktop>,
    visit: String,
) -> Result<Informed, Box<Trouble>> {
    desktop.app(|app, _| app.informed(&visit))
}

/// Keeps when people were told of a visit.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn set_informed(
    desktop: State<'_, Desktop>,
    visit: String,
    informed: Informed,
) -> Result<Done<Informed>, Box<Trouble>> {
    desktop.app(|app, _| app.set_informed(&visit, &informed))
}

/// Who sends reports and letters, and how they are filed.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn municipality(desktop: State<'_, Desktop>) -> Result<Municipality, Box<Trouble>> {
    desktop.app(|app, _| app.municipality())
}

/// Keeps who sends reports and letters, and how they are filed.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn set_municipality(
    desktop: State<'_, Desktop>,
    municipality: Municipality,
) -> Result<Done<Municipality>, Box<Trouble>> {
    desktop.app(|app, _| app.set_municipality(municipality))
}
