use std::collections::BTreeMap;

use app::scale::edit::Edit;
use app::scale::{Answer, Diff, ItemId};
use app::{
    AddedRubric, Done, DraftMove, Edited, NewVersion, RubricPage, SavedVersion, Tried, Trouble,
};
use tauri::State;
use text::key;

use crate::desktop::Desktop;
use crate::dialogs::FileKind;

/// A rubric in one signed file.
const PACKAGE: FileKind = FileKind { name: key::DIALOG_KIND_RUBRIC, endings: &["vrubric"] };
/// A rubric as people edit it.
const WORKBOOK: FileKind = FileKind { name: key::DIALOG_KIND_WORKBOOK, endings: &["xlsx"] };
/// A rubric, or what changed in it, to be read on paper.
const PAPER: FileKind = FileKind { name: key::DIALOG_KIND_PDF, endings: &["pdf"] };

/// A rubric with all its texts, as it is edited.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn rubric_page(
    desktop: State<'_, Desktop>,
    name: String,
) -> Result<RubricPage, Box<Trouble>> {
    desktop.app(|app, lang| app.rubric_page(&name, lang))
}

/// Makes one small edit on the way to the next version.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn edit_rubric(
    desktop: State<'_, Desktop>,
    name: String,
    edit: Edit,
) -> Result<Done<Edited>, Box<Trouble>> {
    desktop.app(|app, lang| app.edit_rubric(&name, &edit, lang))
}

/// Takes back the newest edit.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn undo_rubric_edit(
    desktop: State<'_, Desktop>,
    name: String,
) -> Result<RubricPage, Box<Trouble>> {
    desktop.app(|app, lang| app.undo_rubric_edit(&name, lang))
}

/// What differs between two versions, or between a version and its open edits.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn rubric_diff(
    desktop: State<'_, Desktop>,
    old: String,
    to: Option<String>,
) -> Result<Diff, Box<Trouble>> {
    desktop.app(|app, _| app.rubric_diff(&old, to.as_deref()))
}

/// Scores answers to one item, and keeps nothing.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn try_score(
    desktop: State<'_, Desktop>,
    name: String,
    item: ItemId,
    answers: BTreeMap<String, Answer>,
) -> Result<Tried, Box<Trouble>> {
    desktop.app(|app, _| app.try_score(&name, &item, &answers))
}

/// Saves the open edits as a new version.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn save_version(
    desktop: State<'_, Desktop>,
    name: String,
    version: NewVersion,
) -> Result<Done<SavedVersion>, Box<Trouble>> {
    desktop.app(|app, _| app.save_version(&name, &version))
}

/// What moving a draft to another version would do.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn preview_move(
    desktop: State<'_, Desktop>,
    assessment: String,
    to: String,
) -> Result<DraftMove, Box<Trouble>> {
    desktop.app(|app, lang| app.preview_move(&assessment, &to, lang))
}

/// Moves a draft to another version.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn move_draft(
    desktop: State<'_, Desktop>,
    assessment: String,
    to: String,
) -> Result<Done<DraftMove>, Box<Trouble>> {
    desktop.app(|app, lang| app.move_draft(&assessment, &to, lang))
}

/// Adds a package that the person chooses; none if they thought better of it.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn add_rubric(
    desktop: State<'_, Desktop>,
) -> Result<Option<Done<AddedRubric>>, Box<Trouble>> {
    let chosen = desktop.dialogs().file(key::DIALOG_RUBRIC_ADD, PACKAGE, desktop.lang());
    chosen.map(|path| desktop.app(|app, _| app.add_rubric(&path))).transpose()
}

/// Writes the signed file of a version where the person chooses; none if they thought better of it.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn export_rubric(
    desktop: State<'_, Desktop>,
    name: String,
) -> Result<Option<String>, Box<Trouble>> {
    let file = name.replace('@', "-") + ".vrubric";
    let chosen = desktop.dialogs().save(key::DIALOG_RUBRIC_SAVE, PACKAGE, &file, desktop.lang());
    chosen.map(|path| desktop.app(|app, _| app.export_rubric(&name, &path))).transpose()
}

/// Writes a rubric as a workbook where the person chooses; none if they thought better of it.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn save_workbook(
    desktop: State<'_, Desktop>,
    name: String,
) -> Result<Option<String>, Box<Trouble>> {
    let file = name.replace('@', "-") + ".xlsx";
    let chosen = desktop.dialogs().save(key::DIALOG_WORKBOOK_SAVE, WORKBOOK, &file, desktop.lang());
    chosen.map(|path| desktop.app(|app, _| app.save_workbook(&name, &path))).transpose()
}

/// Reads a workbook that the person chooses; none if they thought better of it.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn read_workbook(
    desktop: State<'_, Desktop>,
) -> Result<Option<Done<AddedRubric>>, Box<Trouble>> {
    let chosen = desktop.dialogs().file(key::DIALOG_WORKBOOK_READ, WORKBOOK, desktop.lang());
    chosen.map(|path| desktop.app(|app, _| app.read_workbook(&path))).transpose()
}

/// Writes a rubric to be proof-read where the person chooses; none if they thought better of it.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn print_rubric(
    desktop: State<'_, Desktop>,
    name: String,
    second: Option<String>,
) -> Result<Option<String>, Box<Trouble>> {
    let file = name.replace('@', "-") + ".pdf";
    let chosen = desktop.dialogs().save(key::DIALOG_RUBRIC_PRINT, PAPER, &file, desktop.lang());
    let print =
        |path| desktop.app(|app, lang| app.print_rubric(&name, second.as_deref(), lang, path));
    chosen.as_deref().map(print).transpose()
}

/// Saves a blank sheet for a scale where the person chooses; none if they thought better of it.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn save_blank_sheet(
    desktop: State<'_, Desktop>,
    rubric: String,
    visit: Option<String>,
) -> Result<Option<String>, Box<Trouble>> {
    let file = rubric.replace('@', "-") + "-ark.pdf";
    let chosen = desktop.dialogs().save(key::DIALOG_SHEET_SAVE, PAPER, &file, desktop.lang());
    let save =
        |path| desktop.app(|app, lang| app.save_blank_sheet(&rubric, visit.as_deref(), lang, path));
    chosen.as_deref().map(save).transpose()
}

/// Writes what differs between two versions where the person chooses; none if they thought better
/// of it.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn print_diff(
    desktop: State<'_, Desktop>,
    old: String,
    to: Option<String>,
) -> Result<Option<String>, Box<Trouble>> {
    let file = old.replace('@', "-") + "-diff.pdf";
    let chosen = desktop.dialogs().save(key::DIALOG_RUBRIC_PRINT, PAPER, &file, desktop.lang());
    let print = |path| desktop.app(|app, lang| app.print_diff(&old, to.as_deref(), lang, path));
    chosen.as_deref().map(print).transpose()
}
