use std::path::{Path, PathBuf};

use app::{Host, WorkspacePaths};
use clap::ArgMatches;
use machine::Machine;

/// The folder of the workspace: asked for, in the environment, last opened, or the usual one.
pub(crate) fn workspace(matches: &ArgMatches) -> WorkspacePaths {
    let asked = matches.get_one::<PathBuf>("workspace").cloned();
    let folder = asked.or_else(in_environment).or_else(last).unwrap_or_else(usual);
    WorkspacePaths::new(folder)
}

/// Remembers a workspace that was opened. Forgetting is no failure.
pub(crate) fn remember(folder: &Path, name: &str) {
    machine::home().remember(folder, name);
}

/// This machine, with the program's own folder on it.
pub(crate) fn machine() -> Box<dyn Host> {
    Box::new(Machine::new(machine::home()))
}

fn last() -> Option<PathBuf> {
    machine::home().last()
}

fn usual() -> PathBuf {
    machine::home().usual_workspace()
}

/// Where a new workspace is made: never where the last one happens to be.
pub(crate) fn workspace_to_make(matches: &ArgMatches) -> WorkspacePaths {
    let asked = matches.get_one::<PathBuf>("workspace").cloned();
    WorkspacePaths::new(asked.or_else(in_environment).unwrap_or_else(usual))
}

fn in_environment() -> Option<PathBuf> {
    std::env::var_os("VIBA_WORKSPACE").filter(|value| !value.is_empty()).map(PathBuf::from)
}
