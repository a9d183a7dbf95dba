use app::scale::ItemId;
use app::{
    ArchiveSaved, BatchRow, BatchSaved, ChartChoice, ChartKind, Drawing, LetterChoice, MeetingView,
    Palette, ReportKind, ReportPreview, SavedFile, Trouble,
};
use tauri::State;
use tauri::ipc::Channel;
use text::{Lang, key};

use crate::desktop::Desktop;
use crate::dialogs::FileKind;
use crate::work::{Progress, Teller};

/// Reports are PDF.
pub(super) const PDF: FileKind = FileKind { name: key::DIALOG_KIND_PDF, endings: &["pdf"] };

/// The pages of an edition, as SVG.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn report_pages(
    desktop: State<'_, Desktop>,
    id: String,
    kind: ReportKind,
    lang: String,
) -> Result<ReportPreview, Box<Trouble>> {
    desktop.app(|app, own| app.report_pages(&id, kind, Lang::named(&lang, own)))
}

/// Writes an edition where the person chooses; none if they thought better of it.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn save_report(
    desktop: State<'_, Desktop>,
    id: String,
    kind: ReportKind,
    lang: String,
) -> Result<Option<SavedFile>, Box<Trouble>> {
    let name = desktop.app(|app, own| app.report_name(&id, kind, Lang::named(&lang, own)))?;
    let chosen = desktop.dialogs().save(key::DIALOG_REPORT, PDF, &name, desktop.lang());
    let save =
        |path| desktop.app(|app, own| app.save_report(&id, kind, path, Lang::named(&lang, own)));
    chosen.as_deref().map(save).transpose()
}

/// The drawings that say something of an assessment.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn charts(
    desktop: State<'_, Desktop>,
    id: String,
) -> Result<Vec<ChartChoice>, Box<Trouble>> {
    desktop.app(|app, lang| app.charts(&id, lang))
}

/// A drawing of an assessment, with its numbers.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn chart(
    desktop: State<'_, Desktop>,
    id: String,
    kind: ChartKind,
    item: Option<ItemId>,
    palette: Palette,
) -> Result<Drawing, Box<Trouble>> {
    desktop.app(|app, lang| app.chart(&id, kind, item.as_ref(), palette, lang))
}

/// A result to be talked about, item by item.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn meeting(
    desktop: State<'_, Desktop>,
    id: String,
) -> Result<MeetingView, Box<Trouble>> {
    desktop.app(|app, lang| app.meeting(&id, lang))
}

/// Lays a report ready for an archive, in a folder that the person chooses; none if they thought
/// better of it.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn save_archive(
    desktop: State<'_, Desktop>,
    id: String,
    lang: String,
) -> Result<Option<ArchiveSaved>, Box<Trouble>> {
    let chosen = desktop.dialogs().folder(key::DIALOG_ARCHIVE, desktop.lang());
    let save =
        |folder| desktop.app(|app, own| app.save_archive(&id, folder, Lang::named(&lang, own)));
    chosen.as_deref().map(save).transpose()
}

/// Every result a report can be made of.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn reports_to_make(desktop: State<'_, Desktop>) -> Result<Vec<BatchRow>, Box<Trouble>> {
    desktop.app(|app, _| app.reports_to_make())
}

/// Writes an edition of many reports into a folder that the person chooses; none if they thought
/// better of it.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn save_reports(
    desktop: State<'_, Desktop>,
    ids: Vec<String>,
    kind: ReportKind,
    lang: String,
    progress: Channel<Progress>,
) -> Result<Option<BatchSaved>, Box<Trouble>> {
    let chosen = desktop.dialogs().folder(key::DIALOG_REPORTS, desktop.lang());
    let teller = Teller::new(&desktop, progress);
    let save = |folder| {
        desktop
            .app(|app, own| app.save_reports(&ids, kind, folder, Lang::named(&lang, own), &teller))
    };
    chosen.as_deref().map(save).transpose()
}

/// The pages of a letter before a visit, as SVG.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn letter_pages(
    desktop: State<'_, Desktop>,
    visit: String,
    kind: LetterChoice,
    lang: String,
) -> Result<Vec<String>, Box<Trouble>> {
    desktop.app(|app, own| app.letter_pages(&visit, kind, Lang::named(&lang, own)))
}

/// Writes a letter where the person chooses; none if they thought better of it.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn save_letter(
    desktop: State<'_, Desktop>,
    visit: String,
    kind: LetterChoice,
    lang: String,
) -> Result<Option<SavedFile>, Box<Trouble>> {
    let name = desktop.app(|app, own| app.letter_name(&visit, kind, Lang::named(&lang, own)))?;
    let chosen = desktop.dialogs().save(key::DIALOG_LETTER, PDF, &name, desktop.lang());
    let save =
        |path| desktop.app(|app, own| app.save_letter(&visit, kind, path, Lang::named(&lang, own)));
    chosen.as_deref().map(save).transpose()
}
