//! What opens a workspace is changed; a key leaves its plain file; a file goes to the newest schema.

use std::path::Path;

use app::{App, AppError, KeyRefusal, WorkspacePaths};

use super::template::Templates;
use super::{Round, Work, host, must, open, recovery, recovery_with, told, workspace_in};
use crate::child::Told;

pub(super) const CHANGE: Work =
    Work { name: "passphrase", life_us: 150_000, moment: None, child: change, compare: changed };
pub(super) const MOVE: Work =
    Work { name: "move", life_us: 300_000, moment: Some("keys"), child: open_once, compare: moved };
pub(super) const MIGRATE: Work = Work {
    name: "migrate",
    life_us: 500_000,
    moment: Some("viba.before-"),
    child: open_once,
    compare: migrated,
};

/// The passphrase after so many changes.
pub(super) fn words(number: usize) -> String {
    format!("regn på ruta mi {number}")
}

/// What opens the workspace: the passphrase with a number, and whether it opens by itself too.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
struct Slots {
    words: usize,
    by_itself: bool,
}

impl Slots {
    /// After so many changes: every third is about opening by itself, the others about the passphrase.
    fn after(changes: usize) -> Self {
        Self { words: changes - changes / 3, by_itself: changes / 3 % 2 == 1 }
    }
}

fn change(folder: &Path, seed: u64) -> Option<()> {
    let mut app = open_with(folder, &words(0), seed).ok()?;
    let mut told = Told::begin()?;
    for changes in 0.. {
        let (now, next) = (Slots::after(changes), Slots::after(changes + 1));
        if now.words == next.words {
            app.set_opens_by_itself(&words(now.words), next.by_itself).ok()?;
        } else {
            app.set_passphrase(&words(now.words), &words(next.words)).ok()?;
        }
        told.say("changed")?;
    }
    Some(())
}

/// The workspace opens by what was said last, or by what was on its way, and by nothing of before.
fn changed(_: &Templates, round: &Round<'_>) -> Result<(), String> {
    let (now, next) = (Slots::after(round.said.len()), Slots::after(round.said.len() + 1));
    let opens = |number: usize| match open_with(round.folder, &words(number), round.seed + 9) {
        Ok(app) => app.list().map(|list| list.len() == 1).map_err(told),
        Err(AppError::Key(KeyRefusal::WrongSecret)) => Ok(false),
        Err(other) => Err(told(other)),
    };
    let by_itself = match App::open(paths(round.folder), host(round.folder, round.seed + 8)) {
        Ok(_) => true,
        Err(AppError::Key(KeyRefusal::Locked(_))) => false,
        Err(other) => return Err(told(other)),
    };
    let found = if opens(now.words)? { now.words } else { next.words };
    must(opens(found)?, || "no passphrase opens it".to_owned())?;
    let found = Slots { words: found, by_itself };
    must(found == now || found == next, || format!("{found:?} is neither {now:?} nor {next:?}"))?;
    if round.is_thorough {
        let typed = words(found.words);
        let checked = recovery_with(round.folder, &typed, 7).check(round.folder).map_err(told)?;
        must(checked.is_fine(), || format!("check: {:?}", checked.findings))?;
    }
    let before = found.words.checked_sub(1);
    must(!before.map_or(Ok(false), opens)?, || "an old passphrase opens it".to_owned())
}

fn open_once(folder: &Path, seed: u64) -> Option<()> {
    let mut told = Told::begin()?;
    open(folder, seed).ok()?;
    told.say("open")
}

/// The key is in a slot, and in no plain file any more.
fn moved(templates: &Templates, round: &Round<'_>) -> Result<(), String> {
    let app = round.open()?;
    must(app.state_digest().map_err(told)? == templates.digest, || "other records".to_owned())?;
    app.case(&templates.draft).map_err(told)?;
    drop(app);
    let workspace = round.workspace();
    must(!workspace.join("viba.key").exists(), || "the plain key is there still".to_owned())?;
    must(workspace.join("keys/keychain.slot").is_file(), || "there is no slot".to_owned())?;
    round.open().map(drop)
}

/// The file is of the newest schema with everything that was in it, and lies beside it as it was.
fn migrated(templates: &Templates, round: &Round<'_>) -> Result<(), String> {
    let mut app = round.open()?;
    // The file was made without the lists that follow from its record.
    app.rebuild().map_err(told)?;
    must(app.find(&templates.old_record.to_string()).is_ok(), || "no record".to_owned())?;
    let notes = app.search_notes("notat", 9).map_err(told)?;
    must(notes.total == 1, || format!("{} notes", notes.total))?;
    drop(app);
    let recovery = recovery(round.folder, round.seed);
    let copies = recovery.generations();
    must(copies.len() == 1, || format!("{copies:?}"))?;
    let held = recovery.rehearse(&copies[0].name).map_err(told)?.holds;
    must((held.records, held.notes) == (1, 1), || format!("the copy holds {held:?}"))
}

fn paths(folder: &Path) -> WorkspacePaths {
    WorkspacePaths::new(workspace_in(folder))
}

fn open_with(folder: &Path, typed: &str, seed: u64) -> Result<App, AppError> {
    App::open_with(paths(folder), typed, host(folder, seed))
}
