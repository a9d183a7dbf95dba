use std::path::{Path, PathBuf};

use app::WorkspacePaths;
use clap::ArgMatches;

/// The file that remembers the workspace opened last.
const LAST: &str = "last-workspace";

/// The folder of the workspace: asked for, in the environment, last opened, or the usual one.
pub(crate) fn workspace(matches: &ArgMatches) -> WorkspacePaths {
    let asked = matches.get_one::<PathBuf>("workspace").cloned();
    let folder = asked.or_else(in_environment).or_else(last).unwrap_or_else(usual);
    WorkspacePaths::new(folder)
}

/// Remembers a workspace that was opened. Forgetting is no failure.
pub(crate) fn remember(folder: &Path) {
    let Some(own) = own_folder() else { return };
    let Ok(folder) = std::path::absolute(folder) else { return };
    let text = folder.display().to_string();
    let file = own.join(LAST);
    if std::fs::read_to_string(&file).is_ok_and(|old| old == text) {
        return;
    }
    let _ = app::write_file(&file, text.as_bytes());
}

/// Local, never roaming: a database in a synced folder is a damaged database.
fn own_folder() -> Option<PathBuf> {
    dirs::data_local_dir().map(|folder| folder.join("viba"))
}

fn last() -> Option<PathBuf> {
    let text = std::fs::read_to_string(own_folder()?.join(LAST)).ok()?;
    let folder = PathBuf::from(text);
    folder.join("viba.db").exists().then_some(folder)
}

fn usual() -> PathBuf {
    own_folder().unwrap_or_else(|| PathBuf::from("viba")).join("workspace")
}

/// Where a new workspace is made: never where the last one happens to be.
pub(crate) fn workspace_to_make(matches: &ArgMatches) -> WorkspacePaths {
    let asked = matches.get_one::<PathBuf>("workspace").cloned();
    WorkspacePaths::new(asked.or_else(in_environment).unwrap_or_else(usual))
}

fn in_environment() -> Option<PathBuf> {
    std::env::var_os("VIBA_WORKSPACE").filter(|value| !value.is_empty()).map(PathBuf::from)
}
