use std::path::{Path, PathBuf};

use app::{Home, WorkspacePaths};
use clap::ArgMatches;

/// The folder of the workspace: asked for, in the environment, last opened, or the usual one.
pub(crate) fn workspace(matches: &ArgMatches) -> WorkspacePaths {
    let asked = matches.get_one::<PathBuf>("workspace").cloned();
    let folder = asked.or_else(in_environment).or_else(last).unwrap_or_else(usual);
    WorkspacePaths::new(folder)
}

/// Remembers a workspace that was opened. Forgetting is no failure.
pub(crate) fn remember(folder: &Path, name: &str) {
    if let Some(home) = home() {
        home.remember(folder, name);
    }
}

/// Local, never roaming: a database in a synced folder is a damaged database.
fn home() -> Option<Home> {
    dirs::data_local_dir().map(|folder| Home::new(folder.join("viba")))
}

fn last() -> Option<PathBuf> {
    home()?.last()
}

fn usual() -> PathBuf {
    home().unwrap_or_else(|| Home::new(PathBuf::from("viba"))).usual_workspace()
}

/// Where a new workspace is made: never where the last one happens to be.
pub(crate) fn workspace_to_make(matches: &ArgMatches) -> WorkspacePaths {
    let asked = matches.get_one::<PathBuf>("workspace").cloned();
    WorkspacePaths::new(asked.or_else(in_environment).unwrap_or_else(usual))
}

fn in_environment() -> Option<PathBuf> {
    std::env::var_os("VIBA_WORKSPACE").filter(|value| !value.is_empty()).map(PathBuf::from)
}
