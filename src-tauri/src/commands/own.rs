use app::{AssessmentRow, Done, SavedFile, SelfView, SheetForm, SheetsRead, Started, Trouble};
use tauri::State;
use text::{Lang, key};

use crate::desktop::Desktop;
use crate::dialogs::FileKind;

/// Sheets that were filled in.
const SHEET: FileKind = FileKind { name: key::DIALOG_KIND_WORKBOOK, endings: &["xlsx"] };

/// Begins a kindergarten's own assessment.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn begin_self_assessment(
    desktop: State<'_, Desktop>,
    visit: String,
) -> Result<Done<Started>, Box<Trouble>> {
    desktop.app(|app, _| app.begin_self_assessment(&visit))
}

/// A kindergarten's own assessment: what the sheets say, and what was agreed.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn self_assessment(
    desktop: State<'_, Desktop>,
    assessment: String,
) -> Result<SelfView, Box<Trouble>> {
    desktop.app(|app, lang| app.self_assessment(&assessment, lang))
}

/// The kindergartens' own assessments that were made here.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn self_assessments(
    desktop: State<'_, Desktop>,
) -> Result<Vec<AssessmentRow>, Box<Trouble>> {
    desktop.app(|app, _| app.self_assessments())
}

/// Writes a blank sheet where the person chooses; none if they thought better of it.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn save_self_sheet(
    desktop: State<'_, Desktop>,
    assessment: String,
    form: SheetForm,
    lang: String,
) -> Result<Option<SavedFile>, Box<Trouble>> {
    let name =
        |app: &mut app::App, own| app.self_sheet_name(&assessment, form, Lang::named(&lang, own));
    let name = desktop.app(name)?;
    let kind = FileKind { name: form.words(), endings: form.endings() };
    let chosen = desktop.dialogs().save(key::DIALOG_SELF_SAVE, kind, &name, desktop.lang());
    let save = |path| {
        desktop
            .app(|app, own| app.save_self_sheet(&assessment, form, path, Lang::named(&lang, own)))
    };
    chosen.as_deref().map(save).transpose()
}

/// Takes in sheets that the person chooses; none if they thought better of it.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn read_self_sheets(
    desktop: State<'_, Desktop>,
    assessment: String,
) -> Result<Option<Done<SheetsRead>>, Box<Trouble>> {
    let chosen = desktop.dialogs().files(key::DIALOG_SELF_READ, SHEET, desktop.lang());
    let read = |files: Vec<std::path::PathBuf>| {
        desktop.app(|app, lang| app.read_self_sheets(&assessment, &files, lang))
    };
    chosen.map(read).transpose()
}

/// Takes a sheet out again.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn remove_self_sheet(
    desktop: State<'_, Desktop>,
    assessment: String,
    sheet: String,
) -> Result<Done<SelfView>, Box<Trouble>> {
    desktop.app(|app, lang| app.remove_self_sheet(&assessment, &sheet, lang))
}

/// Answers what all sheets say alike.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn agree_same(
    desktop: State<'_, Desktop>,
    assessment: String,
) -> Result<Done<SelfView>, Box<Trouble>> {
    desktop.app(|app, lang| app.agree_same(&assessment, lang))
}

/// Says whether a kindergarten's own assessment may leave.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn share_self(
    desktop: State<'_, Desktop>,
    assessment: String,
    shared: bool,
) -> Result<Done<SelfView>, Box<Trouble>> {
    desktop.app(|app, lang| app.share_self(&assessment, shared, lang))
}
