//! The invented kindergarten that comes with the program, for the demonstration and for tests.

use std::path::{Path, PathBuf};

use record::visit::SittingKind;
use serde_json::Value;
use text::{Texts, key};

use crate::app::App;
use crate::error::AppError;
use crate::file::sync_folder;
use crate::home::Home;
use crate::host::Host;
use crate::lock::Lock;
use crate::rubrics::Rubrics;
use crate::visit::VisitPlace;
use crate::watch::Unwatched;
use crate::workspace::{Role, WorkspacePaths};

/// A register with the example's kindergarten and some others, all invented.
pub const EXAMPLE_REGISTER: &[u8] =
    include_bytes!("../../../tests/fixtures/registers/nbr-v4-liste.json");

/// Three visits to one group, oldest first, each as an answers file with its name.
pub const EXAMPLE_VISITS: [(&str, &[u8]); 3] = [
    ("visit-2025-03.json", include_bytes!("../../../tests/fixtures/visit-2025-03.json")),
    ("visit-2025-10.json", include_bytes!("../../../tests/fixtures/visit-2025-10.json")),
    ("visit-full.json", include_bytes!("../../../tests/fixtures/visit-full.json")),
];

/// The hour at which the example's draft was left, as it stands in the times of the visit.
const LEFT_AT: &str = "T11:00";
/// Items at the end of the rubric that nothing is answered of.
const UNTOUCHED: usize = 3;
/// Items before those of which the highest level is still open.
const HALF_DONE: usize = 2;
/// That level, as it stands in ids.
const HIGHEST: &str = "7.";

/// A new example workspace, whole, that does not stand in its place yet.
pub(crate) struct Example {
    made: PathBuf,
    place: PathBuf,
    old: PathBuf,
    /// Only one program makes it at a time.
    _lock: Lock,
}

impl Example {
    /// Makes it beside its place: a cut in the middle leaves nothing half there.
    pub(crate) fn make(home: &Home, host: Box<dyn Host>, texts: &Texts) -> Result<Self, AppError> {
        let beside = |name: &str| home.folder().join(name);
        let folder = home.folder();
        std::fs::create_dir_all(folder).map_err(|source| cannot_write(folder, source))?;
        let example = Self {
            made: beside("example.part"),
            place: home.example(),
            old: beside("example.old"),
            _lock: Lock::take(&beside("example.lock"), folder)?,
        };
        remove(&example.made)?;
        let paths = WorkspacePaths::new(example.made.clone());
        let name = texts.get(key::EXAMPLE_WORKSPACE);
        let mut app = App::create(paths, Role::Assessor, &name, host)?;
        // It is made anew at a press.
        app.without_backups();
        fill(&mut app)?;
        Ok(example)
    }

    /// Puts it in its place. The old one is moved aside first and removed at the end.
    pub(crate) fn put_in_place(self) -> Result<(), AppError> {
        let refused = |source| cannot_write(&self.place, source);
        remove(&self.old)?;
        if self.place.symlink_metadata().is_ok() {
            std::fs::rename(&self.place, &self.old).map_err(refused)?;
        }
        if let Err(error) = std::fs::rename(&self.made, &self.place) {
            let _ = std::fs::rename(&self.old, &self.place);
            return Err(refused(error));
        }
        if let Some(folder) = self.place.parent() {
            sync_folder(folder).map_err(refused)?;
        }
        // What is left over is removed the next time.
        let _ = remove(&self.old);
        Ok(())
    }
}

fn cannot_write(path: &Path, source: std::io::Error) -> AppError {
    AppError::CannotWrite { path: path.to_owned(), source }
}

/// Removes a folder of ours, if it is there. A link is removed, not what it leads to.
fn remove(folder: &Path) -> Result<(), AppError> {
    match std::fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(cannot_write(folder, error))
        }
        _ => Ok(()),
    }
}

/// Two finished visits, one draft in the middle, and one planned for tomorrow.
fn fill(app: &mut App) -> Result<(), AppError> {
    app.import_register(EXAMPLE_REGISTER, &Unwatched)?;
    let [earlier @ .., (_, latest)] = EXAMPLE_VISITS;
    for (_, visit) in earlier {
        let assessment = app.assess(visit)?.output.assessment;
        app.finalize(&assessment, &SittingKind::ALL)?;
    }
    let draft = app.assess(&half_done(latest, app.rubrics())?)?.output.assessment;
    let case = app.case(&draft)?;
    let mut indicators = case.rubric.items().flat_map(|item| &item.indicators);
    let first = indicators.find(|indicator| case.answers.get(&indicator.id).is_none());
    app.keep_place(&draft, first.map(|indicator| indicator.id.to_string()).as_deref(), None, &[])?;
    let place = VisitPlace { kindergarten: case.content.kindergarten, group: case.content.group };
    let tomorrow = app.host.now().date().saturating_add(jiff::Span::new().days(1));
    match app.mint_visit(&place, &tomorrow.to_string()) {
        // A machine whose clock stands in another century has an example without a plan.
        Err(AppError::DateInvalid(_)) => Ok(()),
        other => other.map(|_| ()),
    }
}

/// The answers file of a whole visit as it was when the assessor had come half the way.
fn half_done(file: &[u8], rubrics: &Rubrics) -> Result<Vec<u8>, AppError> {
    let mut file: Value = serde_json::from_slice(file).unwrap_or_default();
    let rubric = rubrics.require(file["rubric"].as_str().unwrap_or_default())?;
    let items: Vec<String> = rubric.items().map(|item| item.id.to_string()).collect();
    let (before, untouched) = items.split_at(items.len().saturating_sub(UNTOUCHED));
    let half = &before[before.len().saturating_sub(HALF_DONE)..];
    let is_answered = |id: &str| {
        let (item, rest) = id.split_once('.').unwrap_or((id, ""));
        let is_of = |items: &[String]| items.iter().any(|other| other == item);
        !(is_of(untouched) || is_of(half) && rest.starts_with(HIGHEST))
    };
    for part in ["answers", "counters"] {
        if let Some(entries) = file[part].as_object_mut() {
            entries.retain(|id, _| is_answered(id));
        }
    }
    let is_later = |at: &Value| at.as_str().and_then(|at| at.get(10..)) > Some(LEFT_AT);
    for (part, at) in [("notes", "at"), ("sittings", "from")] {
        if let Some(entries) = file[part].as_array_mut() {
            entries.retain(|entry| !is_later(&entry[at]));
        }
    }
    if let Some(rhythm) = file["day"]["rhythm"].as_array_mut() {
        rhythm.retain(|part| part["to"].as_str() <= LEFT_AT.get(1..));
    }
    for sitting in file["sittings"].as_array_mut().into_iter().flatten() {
        if is_later(&sitting["to"]) {
            // Paused at that hour: day and offset stay as they were written.
            let to = sitting["to"].as_str().unwrap_or_default();
            let (day, offset) =
                (to.get(..10).unwrap_or_default(), to.get(19..).unwrap_or_default());
            sitting["to"] = Value::String(format!("{day}{LEFT_AT}:00{offset}"));
        }
    }
    Ok(file.to_string().into_bytes())
}
