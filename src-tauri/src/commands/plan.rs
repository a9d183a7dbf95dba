use app::{
    Done, FollowUpView, GoalsBefore, PlanChange, PlanFileForm, PlanRead, PlanRow, SavedFile,
    Trouble,
};
use tauri::State;
use text::{Lang, key};

use crate::desktop::Desktop;
use crate::dialogs::FileKind;

/// Plans that were filled in.
const PLAN: FileKind = FileKind { name: key::DIALOG_KIND_PLAN, endings: &["docx", "xlsx"] };

/// The plan after an assessment, and what it is made from.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn follow_up(
    desktop: State<'_, Desktop>,
    id: String,
) -> Result<FollowUpView, Box<Trouble>> {
    desktop.app(|app, lang| app.follow_up(&id, lang))
}

/// Keeps a plan as it is typed.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn change_plan(
    desktop: State<'_, Desktop>,
    id: String,
    change: PlanChange,
) -> Result<Done<FollowUpView>, Box<Trouble>> {
    desktop.app(|app, lang| app.change_plan(&id, &change, lang))
}

/// Agrees a plan.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn agree_plan(
    desktop: State<'_, Desktop>,
    id: String,
) -> Result<Done<FollowUpView>, Box<Trouble>> {
    desktop.app(|app, lang| app.agree_plan(&id, lang))
}

/// Every plan.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn plans(desktop: State<'_, Desktop>) -> Result<Vec<PlanRow>, Box<Trouble>> {
    desktop.app(|app, _| app.plans())
}

/// The goals of the visit before of the same group.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn goals_before(
    desktop: State<'_, Desktop>,
    id: String,
) -> Result<Option<GoalsBefore>, Box<Trouble>> {
    desktop.app(|app, lang| app.goals_before(&id, lang))
}

/// Writes a plan where the person chooses; none if they thought better of it.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn save_plan_file(
    desktop: State<'_, Desktop>,
    id: String,
    form: PlanFileForm,
    lang: String,
) -> Result<Option<SavedFile>, Box<Trouble>> {
    let name = desktop.app(|app, own| app.plan_file_name(&id, form, Lang::named(&lang, own)))?;
    let kind = FileKind { name: form.words(), endings: form.endings() };
    let chosen = desktop.dialogs().save(key::DIALOG_PLAN_SAVE, kind, &name, desktop.lang());
    let save =
        |path| desktop.app(|app, own| app.save_plan_file(&id, form, path, Lang::named(&lang, own)));
    chosen.as_deref().map(save).transpose()
}

/// Takes over a plan that was filled in, from a file that the person chooses; none if they thought
/// better of it.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn read_plan_file(
    desktop: State<'_, Desktop>,
    id: String,
) -> Result<Option<Done<PlanRead>>, Box<Trouble>> {
    let chosen = desktop.dialogs().file(key::DIALOG_PLAN_READ, PLAN, desktop.lang());
    let read = |path| desktop.app(|app, lang| app.read_plan_file(&id, path, lang));
    chosen.as_deref().map(read).transpose()
}
