use std::path::Path;

use app::scale::Answer;
use app::{
    AnswerIndicator, App, AppError, BackupReason, EXAMPLE_VISITS, ReportKind, SittingKind,
    WorkspacePaths,
};
use text::Lang;
use viba_tests::{TestHost, inside};

use super::open;
use crate::kill::{self, must, told};

/// Where the report is saved: an older one stands there.
pub(super) const REPORT: &str = "asked/rapport.pdf";
const WORDS: &str = "regn på ruta mi";
const ANSWERED: &str = "curiosity.5.1";

/// One thing a person does.
pub(super) struct Deed {
    pub(super) name: &'static str,
    /// Whether the workspace is not open while it is done.
    pub(super) is_from_outside: bool,
    /// What was damaged before.
    pub(super) spoil: fn(&Path),
    /// What comes before it, in which nothing fails.
    pub(super) prepare: fn(&mut App) -> Result<(), AppError>,
    pub(super) act: Act,
    /// Whether what it makes is whole, or not there; there where it was done.
    pub(super) is_whole: IsWhole,
}

pub(super) const DEEDS: [Deed; 9] = [
    from_outside("open", intact, open_it, opened),
    deed("answer", nothing, answer, answered),
    deed("finalize", assess, finalize, finalized),
    deed("backup", nothing, back_up, backed_up),
    deed("passphrase", nothing, passphrase, opens_by_it),
    deed("report", nothing, report, reported),
    deed("export", nothing, export, exported),
    from_outside("restore", intact, restore, opened),
    from_outside("repair", wrong_lists, repair, repaired),
];

type Act = fn(Option<&mut App>, &Path) -> Result<(), AppError>;
type IsWhole = fn(&App, &Path, bool) -> Result<(), String>;

const fn deed(
    name: &'static str,
    prepare: fn(&mut App) -> Result<(), AppError>,
    act: Act,
    is_whole: IsWhole,
) -> Deed {
    Deed { name, is_from_outside: false, spoil: intact, prepare, act, is_whole }
}

const fn from_outside(name: &'static str, spoil: fn(&Path), act: Act, is_whole: IsWhole) -> Deed {
    Deed { name, is_from_outside: true, spoil, prepare: nothing, act, is_whole }
}

fn intact(_: &Path) {}

fn nothing(_: &mut App) -> Result<(), AppError> {
    Ok(())
}

fn the_app(app: Option<&mut App>) -> Result<&mut App, AppError> {
    app.ok_or(AppError::NoneOpen)
}

fn open_it(_: Option<&mut App>, folder: &Path) -> Result<(), AppError> {
    open(folder, 1).map(drop)
}

fn opened(_: &App, _: &Path, _: bool) -> Result<(), String> {
    Ok(())
}

/// The draft with the most answers is the one of before; new ones come after it.
fn draft(app: &App) -> Result<String, AppError> {
    let mut rows = app.list()?.into_iter().filter(|row| row.state == "draft");
    let found = rows.find(|row| row.group == "Bjørka" && row.rubric.starts_with("viba-working"));
    Ok(found.map(|row| row.assessment).unwrap_or_default())
}

fn answer(app: Option<&mut App>, _: &Path) -> Result<(), AppError> {
    let app = the_app(app)?;
    let (assessment, indicator) = (draft(app)?, ANSWERED.to_owned());
    let click = AnswerIndicator { assessment, indicator, answer: Some(Answer::Yes) };
    app.answer_indicator(&click).map(drop)
}

fn answered(app: &App, _: &Path, is_done: bool) -> Result<(), String> {
    let id = draft(app).map_err(told)?;
    let answers = app.case(&id).map_err(told)?.content.answers;
    must(!is_done || answers.contains_key(ANSWERED), || "the answer is lost".to_owned())
}

fn assess(app: &mut App) -> Result<(), AppError> {
    app.assess(EXAMPLE_VISITS[1].1).map(drop)
}

/// The one taken in last; `assess` mints a visit for each.
fn finalize(app: Option<&mut App>, _: &Path) -> Result<(), AppError> {
    let app = the_app(app)?;
    let drafts =
        app.list()?.into_iter().filter(|row| row.state == "draft" && row.answered > Some(9));
    let newest = drafts.map(|row| row.assessment).max().unwrap_or_default();
    app.finalize(&newest, &SittingKind::ALL).map(drop)
}

/// Final with a record, or a draft: no state between them.
fn finalized(app: &App, _: &Path, is_done: bool) -> Result<(), String> {
    let rows = app.list().map_err(told)?;
    for row in &rows {
        let record = app.case(&row.assessment).map_err(told)?.record;
        must((row.state == "final") == record.is_some(), || format!("{} is half final", row.date))?;
    }
    let count = rows.iter().filter(|row| row.state == "final").count();
    must(!is_done || count == 3, || format!("{count} are final"))
}

fn back_up(app: Option<&mut App>, _: &Path) -> Result<(), AppError> {
    the_app(app)?.back_up(BackupReason::Asked, None).map(drop)
}

/// The template has three.
fn backed_up(_: &App, folder: &Path, is_done: bool) -> Result<(), String> {
    let count = kill::whole(&folder.join("viba"))?.len();
    must(count >= 3 + usize::from(is_done), || format!("{count} backups"))
}

fn passphrase(app: Option<&mut App>, folder: &Path) -> Result<(), AppError> {
    let app = the_app(app)?;
    // Where the slot came though it was refused, it is what proves the next one.
    let old = if opens(folder) { WORDS } else { "" };
    app.set_passphrase(old, WORDS).map(drop)
}

fn opens(folder: &Path) -> bool {
    let paths = WorkspacePaths::new(folder.join("viba"));
    let has_slot = paths.keys().join("passphrase.slot").exists();
    let host = Box::new(TestHost::new(502).with_home(folder));
    has_slot && App::open_with(paths, WORDS, host).is_ok()
}

/// What opened it opens it still: it is open. A slot that is there is whole.
fn opens_by_it(app: &App, folder: &Path, is_done: bool) -> Result<(), String> {
    must(app.key_slots().keychain, || "the slot of before is gone".to_owned())?;
    let slot = folder.join("viba/keys/passphrase.slot").exists();
    must(slot == opens(folder), || "half a slot".to_owned())?;
    must(!is_done || slot, || "no passphrase opens it".to_owned())
}

fn report(app: Option<&mut App>, folder: &Path) -> Result<(), AppError> {
    let app = the_app(app)?;
    let rows = app.list()?;
    let last = rows.iter().find(|row| row.state == "final");
    let id = last.map(|row| row.assessment.clone()).unwrap_or_default();
    app.save_report(&id, ReportKind::OnePager, &folder.join(REPORT), Lang::Nb).map(drop)
}

/// The older one, or the whole new one.
fn reported(_: &App, folder: &Path, is_done: bool) -> Result<(), String> {
    let bytes = std::fs::read(folder.join(REPORT)).map_err(|error| error.to_string())?;
    let is_new = bytes.starts_with(b"%PDF") && bytes.trim_ascii_end().ends_with(b"%%EOF");
    must(is_new || (!is_done && bytes == b"an older one"), || format!("{} bytes", bytes.len()))
}

fn export(app: Option<&mut App>, folder: &Path) -> Result<(), AppError> {
    the_app(app)?.export(Some(&folder.join("sent"))).map(drop)
}

/// Whatever has the name of a bundle is a whole one.
fn exported(_: &App, folder: &Path, is_done: bool) -> Result<(), String> {
    let entries = std::fs::read_dir(folder.join("sent")).into_iter().flatten().flatten();
    let files = entries.map(|entry| entry.path());
    let bundles: Vec<_> =
        files.filter(|file| file.extension().is_some_and(|ending| ending == "vbundle")).collect();
    for bundle in &bundles {
        let bytes = std::fs::read(bundle).map_err(|error| error.to_string())?;
        exchange::unpack(&bytes, &exchange::Limits::default())
            .map_err(|refusal| format!("{bundle:?}: {}", refusal.code()))?;
    }
    must(!is_done || bundles.len() == 1, || "no bundle".to_owned())
}

fn restore(_: Option<&mut App>, folder: &Path) -> Result<(), AppError> {
    let recovery = kill::recovery(folder, 600);
    let asked = recovery.generations().into_iter().find(|one| one.reason == BackupReason::Asked);
    let name = asked.map(|one| one.name).unwrap_or_default();
    recovery.restore(&name).map(drop)
}

fn wrong_lists(workspace: &Path) {
    inside(workspace).execute_batch("UPDATE revision_item SET score = 7").expect("damaged");
}

fn repair(_: Option<&mut App>, folder: &Path) -> Result<(), AppError> {
    kill::recovery(folder, 601).repair().map(drop)
}

/// An answer that is in the file and in no backup.
const LAST: &str = "curiosity.5.2";

pub(super) fn answer_last(folder: &Path, draft: &str) -> Result<(), AppError> {
    let (assessment, indicator) = (draft.to_owned(), LAST.to_owned());
    let click = AnswerIndicator { assessment, indicator, answer: Some(Answer::Yes) };
    open(folder, 2)?.answer_indicator(&click).map(drop)
}

/// The damaged file could be read: what no backup has is there.
fn repaired(app: &App, _: &Path, _: bool) -> Result<(), String> {
    let id = draft(app).map_err(told)?;
    let answers = app.case(&id).map_err(told)?.content.answers;
    must(answers.contains_key(LAST), || "what the file had is lost".to_owned())
}
