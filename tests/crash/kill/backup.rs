//! Backups are made one after the other, and each makes an older one go.

use std::path::{Path, PathBuf};

use app::BackupReason;

use super::template::Templates;
use super::{Round, Work, must, open, recovery, told};
use crate::child::Told;

pub(super) const WORK: Work =
    Work { name: "backup", life_us: 500_000, moment: None, child, compare };

/// The newest ones stay, whenever they were made.
const STAY: usize = 10;

fn child(folder: &Path, seed: u64) -> Option<()> {
    let mut app = open(folder, seed).ok()?;
    let mut told = Told::begin()?;
    loop {
        let made = app.back_up(BackupReason::Asked, None).ok()?;
        told.say(&made.folder)?;
    }
}

/// What was said to be made is there and whole, and what was half made counts for nothing.
fn compare(_: &Templates, round: &Round<'_>) -> Result<(), String> {
    let mut app = round.open()?;
    let before = whole(&round.workspace())?;
    must(before.len() >= STAY, || format!("{} are left", before.len()))?;
    // One more may have been made, and an older one gone for it, before that could be said.
    for made in round.said.iter().rev().take(STAY - 1) {
        must(before.contains(&PathBuf::from(made)), || format!("{made} is not there"))?;
    }
    // What was half made is in nobody's way.
    let made = app.back_up(BackupReason::Asked, None).map_err(told)?;
    let after = whole(&round.workspace())?;
    must(after.contains(&PathBuf::from(&made.folder)), || "no backup any more".to_owned())?;
    if round.is_thorough {
        let name = round.said.last().map_or(made.name.as_str(), |made| {
            made.rsplit_once('/').map_or(made.as_str(), |(_, name)| name)
        });
        recovery(round.folder, round.seed).rehearse(name).map_err(told)?;
    }
    Ok(())
}

/// The finished backups. One that is not as its note says is an error: it has its name too early.
pub(crate) fn whole(workspace: &Path) -> Result<Vec<PathBuf>, String> {
    let entries =
        std::fs::read_dir(workspace.join("backups")).map_err(|error| error.to_string())?;
    let folders = entries.flatten().map(|entry| entry.path()).filter(|path| path.is_dir());
    let finished: Vec<PathBuf> =
        folders.filter(|path| path.extension().is_none_or(|ending| ending != "part")).collect();
    for backup in &finished {
        let read = |name: &str| {
            std::fs::read(backup.join(name))
                .map_err(|error| format!("{name} of {backup:?}: {error}"))
        };
        let note: serde_json::Value =
            serde_json::from_slice(&read("backup.json")?).map_err(|error| error.to_string())?;
        let is_whole = note["sha256"] == record::file_hash(&read("viba.db")?).to_string();
        must(is_whole && backup.join("keys").is_dir(), || format!("{backup:?} is not whole"))?;
    }
    Ok(finished)
}
