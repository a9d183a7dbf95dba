use serde::Serialize;

use crate::home::RecentWorkspace;
use crate::keys::OfficeSeen;
use crate::screen::{Recovered, Screen};
use crate::settings::Settings;
use crate::trouble::Trouble;
use crate::workspace::Role;

/// What a window begins with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Start {
    /// The workspace that is open.
    pub workspace: Option<WorkspaceView>,
    /// The workspace that waits to be unlocked.
    pub locked: Option<LockedWorkspace>,
    /// Why the workspace opened last is not.
    pub trouble: Option<Trouble>,
    /// Whether a repair may help the workspace that did not open.
    pub can_repair: bool,
    /// How many changes that were saved are missing from the open workspace, at least; none where none
    /// are known of.
    pub missing: Option<u32>,
    /// The screen the window was on: when the program was cut off, or when the window asks again.
    pub place: Option<Screen>,
    /// The draft that was open when the program was cut off.
    pub recovered: Option<Recovered>,
    /// The workspaces opened lately, newest first.
    pub recent: Vec<RecentWorkspace>,
    /// What the person set.
    pub settings: Settings,
    /// ISO date, local.
    pub today: String,
}

/// A workspace that a passphrase or a recovery code opens. Nothing in it is open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct LockedWorkspace {
    /// The name people know it by, as it was when it was open last.
    pub name: String,
    /// Where it is.
    pub folder: String,
    /// The office that can read the code to it; none where none can.
    pub office: Option<OfficeSeen>,
}

/// The open workspace.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct WorkspaceView {
    /// The name people know it by.
    pub name: String,
    /// What it is for.
    pub role: Role,
    /// Where it is.
    pub folder: String,
    /// Whether it is the example that comes with the program.
    pub is_example: bool,
    /// The id of this device.
    pub device: String,
    /// Whether it can be locked: a passphrase or a code opens it.
    pub can_lock: bool,
}
