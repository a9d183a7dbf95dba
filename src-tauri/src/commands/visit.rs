use std::sync::atomic::Ordering;

use app::{
    AssessmentRow, Done, GroupChange, GroupRow, KindergartenList, MintedVisit, NewDraft, Overview,
    RegisterImport, RubricEntry, Started, Trouble, VisitPlace,
};
use tauri::State;
use tauri::ipc::Channel;
use text::key;

use crate::desktop::Desktop;
use crate::dialogs::FileKind;
use crate::work::{Progress, Teller};

/// Registers come as JSON.
const REGISTER: FileKind = FileKind { name: key::DIALOG_KIND_REGISTER, endings: &["json"] };

/// What an assessor sees first.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn overview(desktop: State<'_, Desktop>) -> Result<Overview, Box<Trouble>> {
    desktop.app(|app, _| app.overview())
}

/// The assessments made here, newest visit first.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn assessments(desktop: State<'_, Desktop>) -> Result<Vec<AssessmentRow>, Box<Trouble>> {
    desktop.app(|app, _| app.assessments())
}

/// The kindergartens that hold all of some words, at most `limit`.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn find_kindergartens(
    desktop: State<'_, Desktop>,
    words: String,
    limit: u32,
) -> Result<KindergartenList, Box<Trouble>> {
    desktop.app(|app, _| app.find_kindergartens(&words, limit as usize))
}

/// The groups of a kindergarten that are known here.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn groups(
    desktop: State<'_, Desktop>,
    number: String,
) -> Result<Vec<GroupRow>, Box<Trouble>> {
    desktop.app(|app, _| app.groups(&number))
}

/// Changes a group: name, kind, from when to when.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn change_group(
    desktop: State<'_, Desktop>,
    group: String,
    change: GroupChange,
) -> Result<Done<()>, Box<Trouble>> {
    desktop.app(|app, _| app.change_group(&group, &change))
}

/// Says that a group went into another one, or takes that back.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn merge_group(
    desktop: State<'_, Desktop>,
    group: String,
    into: Option<String>,
    date: String,
) -> Result<Done<()>, Box<Trouble>> {
    desktop.app(|app, _| app.merge_group(&group, into.as_deref(), &date))
}

/// Reads a register from a file that the person chooses; none if they thought better of it.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn import_register(
    desktop: State<'_, Desktop>,
    progress: Channel<Progress>,
) -> Result<Option<RegisterImport>, Box<Trouble>> {
    let chosen = desktop.dialogs().file(key::DIALOG_REGISTER, REGISTER, desktop.lang());
    let teller = Teller::new(&desktop, progress);
    let read = |path| desktop.app(|app, _| app.import_register_file(path, &teller));
    Ok(chosen.as_deref().map(read).transpose()?.map(|done| done.output))
}

/// Asks the work that is under way to stop. What it has not finished, it leaves as it was.
#[tauri::command]
#[specta::specta]
pub(crate) fn stop_work(desktop: State<'_, Desktop>) {
    desktop.is_stopped.store(true, Ordering::SeqCst);
}

/// Mints a visit.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn mint_visit(
    desktop: State<'_, Desktop>,
    place: VisitPlace,
    date: String,
) -> Result<Done<MintedVisit>, Box<Trouble>> {
    desktop.app(|app, _| app.mint_visit(&place, &date))
}

/// Takes over a visit that somebody else minted, by its code.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn link_visit(
    desktop: State<'_, Desktop>,
    code: String,
    place: VisitPlace,
) -> Result<Done<MintedVisit>, Box<Trouble>> {
    desktop.app(|app, _| app.link_visit(&code, &place))
}

/// Begins an assessment of a visit.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn start_assessment(
    desktop: State<'_, Desktop>,
    draft: NewDraft,
) -> Result<Done<Started>, Box<Trouble>> {
    desktop.app(|app, _| app.start_assessment(&draft))
}

/// The installed rubrics.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn rubrics(desktop: State<'_, Desktop>) -> Result<Vec<RubricEntry>, Box<Trouble>> {
    desktop.app(|app, lang| Ok(app.rubric_list(lang)))
}
