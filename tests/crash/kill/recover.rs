//! A backup is put back, and a damaged workspace is repaired.

use std::path::Path;

use app::scale::Answer;
use app::{App, BackupReason};

use super::template::Templates;
use super::{Round, Work, must, recovery, told};
use crate::child::Told;

pub(super) const RESTORE: Work = Work {
    name: "restore",
    life_us: 700_000,
    moment: Some("viba.ready-"),
    child: restore,
    compare: restored,
};
pub(super) const REPAIR: Work = Work {
    name: "repair",
    life_us: 1_200_000,
    moment: Some("viba.ready-"),
    child: repair,
    compare: repaired,
};

fn restore(folder: &Path, seed: u64) -> Option<()> {
    let recovery = recovery(folder, seed);
    let asked = recovery.generations().into_iter().find(|one| one.reason == BackupReason::Asked)?;
    let mut told = Told::begin()?;
    loop {
        told.say(&recovery.restore(&asked.name).ok()?.kept)?;
    }
}

/// The draft is as it was, or as the backup has it; every record is there, and so is every file that was
/// replaced.
fn restored(templates: &Templates, round: &Round<'_>) -> Result<(), String> {
    let app = round.open()?;
    records_are_there(templates, &app)?;
    let second = given(templates, &app, "curiosity.3.2")?;
    let replaced = replaced(round)?;
    match second {
        Some(Answer::No) => must(round.said.is_empty(), || "not restored".to_owned())?,
        None => must(replaced > 0, || "the old file is gone".to_owned())?,
        other => return Err(format!("{other:?}")),
    }
    must(replaced >= round.said.len(), || format!("{replaced} old files"))?;
    for kept in round.said {
        must(Path::new(kept).join("viba.db").is_file(), || format!("{kept} is gone"))?;
    }
    Ok(())
}

fn repair(folder: &Path, seed: u64) -> Option<()> {
    let recovery = recovery(folder, seed);
    let mut told = Told::begin()?;
    let repair = recovery.repair().ok()?;
    told.say(repair.kept.as_deref().unwrap_or("nothing to do"))
}

/// Repaired, or not yet: then it can be repaired now. Everything is there.
fn repaired(templates: &Templates, round: &Round<'_>) -> Result<(), String> {
    if round.said.is_empty() {
        recovery(round.folder, round.seed + 1).repair().map_err(told)?;
    }
    let app = round.open()?;
    records_are_there(templates, &app)?;
    must(replaced(round)? == 1, || "the damaged file is not kept".to_owned())?;
    drop(app);
    round.check()
}

fn records_are_there(templates: &Templates, app: &App) -> Result<(), String> {
    let digest = app.state_digest().map_err(told)?;
    must(digest == templates.digest, || "other records".to_owned())?;
    let first = given(templates, app, "curiosity.3.1")?;
    must(first == Some(Answer::Yes), || format!("the draft has {first:?}"))
}

fn given(templates: &Templates, app: &App, indicator: &str) -> Result<Option<Answer>, String> {
    let answers = app.case(&templates.draft).map_err(told)?.content.answers;
    Ok(answers.get(indicator).copied())
}

/// How many files were replaced and are kept. One that waits for its place, opened, is an error.
fn replaced(round: &Round<'_>) -> Result<usize, String> {
    let entries = std::fs::read_dir(round.workspace()).map_err(|error| error.to_string())?;
    let mut count = 0;
    for entry in entries.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let waits = name.starts_with("viba.ready-") && !name.ends_with(".part");
        must(!waits, || format!("{name} waits still"))?;
        let is_old = name.starts_with("viba.damaged-") && entry.path().join("viba.db").is_file();
        count += usize::from(is_old);
    }
    Ok(count)
}
