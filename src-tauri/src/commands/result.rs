use app::{ChartKind, Done, Finalized, Palette, ResultView, SavedFile, SittingKind, Trouble};
use tauri::State;
use text::key;

use crate::desktop::Desktop;
use crate::dialogs::FileKind;

/// Reports are PDF.
const PDF: FileKind = FileKind { name: key::DIALOG_KIND_PDF, endings: &["pdf"] };

/// What an assessment amounts to.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn result(desktop: State<'_, Desktop>, id: String) -> Result<ResultView, Box<Trouble>> {
    desktop.app(|app, lang| app.result(&id, lang))
}

/// A drawing of an assessment, as SVG.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn chart(
    desktop: State<'_, Desktop>,
    id: String,
    kind: ChartKind,
    palette: Palette,
) -> Result<String, Box<Trouble>> {
    desktop.app(|app, lang| app.chart(&id, kind, palette, lang))
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

/// The pages of the report, as SVG.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn report_pages(
    desktop: State<'_, Desktop>,
    id: String,
) -> Result<Vec<String>, Box<Trouble>> {
    desktop.app(|app, lang| app.report_pages(&id, lang))
}

/// Writes the report where the person chooses; none if they thought better of it.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn save_report(
    desktop: State<'_, Desktop>,
    id: String,
) -> Result<Option<SavedFile>, Box<Trouble>> {
    let name = desktop.app(|app, lang| app.report_name(&id, lang))?;
    let chosen = desktop.dialogs().save(key::DIALOG_REPORT, PDF, &name, desktop.lang());
    let save = |path| desktop.app(|app, lang| app.save_report(&id, path, lang));
    chosen.as_deref().map(save).transpose()
}
