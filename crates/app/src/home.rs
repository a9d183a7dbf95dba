use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::error::AppError;
use crate::file::{read_file, write_file};
use crate::recovery::is_swap_cut_off;
use crate::settings::Settings;

/// The file that remembers the workspace opened last.
const LAST: &str = "last-workspace";
/// The file that remembers those opened lately.
const RECENT: &str = "workspaces.json";
/// The file with what the person set.
const SETTINGS: &str = "settings.json";
/// How many workspaces are remembered. Our own choice: a short list is a list one reads.
const MOST_RECENT: usize = 8;
/// The most bytes of a file of ours that are read.
const LARGEST: u64 = 1024 * 1024;

/// The program's own folder on this machine: what was opened, and what the person set.
///
/// Nothing in it is needed: what is missing or broken counts as not there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Home {
    folder: PathBuf,
}

/// A workspace that was opened lately.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct RecentWorkspace {
    /// The name people know it by.
    pub name: String,
    /// Where it is.
    pub folder: PathBuf,
}

impl Home {
    /// The program's own folder. It is made when something is first written.
    #[must_use]
    pub const fn new(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// The folder.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Where the workspace is if nothing else was said.
    #[must_use]
    pub fn usual_workspace(&self) -> PathBuf {
        self.folder.join("workspace")
    }

    /// Where the example workspace is, or would be.
    #[must_use]
    pub fn example(&self) -> PathBuf {
        self.folder.join("example")
    }

    /// Where secrets are kept on a machine that has no keychain.
    #[must_use]
    pub fn secrets(&self) -> PathBuf {
        self.folder.join("secrets")
    }

    /// A folder for a new workspace, in which nothing stands yet: the usual one, else the next
    /// with a number.
    #[must_use]
    pub fn new_place(&self) -> PathBuf {
        let numbered = (2_u32..).map(|number| self.folder.join(format!("workspace-{number}")));
        let mut places = std::iter::once(self.usual_workspace()).chain(numbered);
        let is_free = |place: &PathBuf| place.symlink_metadata().is_err();
        places.find(is_free).unwrap_or_else(|| self.usual_workspace())
    }

    /// The workspace opened last, if it is still there.
    #[must_use]
    pub fn last(&self) -> Option<PathBuf> {
        let text = std::fs::read_to_string(self.folder.join(LAST)).ok()?;
        Some(PathBuf::from(text)).filter(|folder| holds_workspace(folder))
    }

    /// The workspaces opened lately that are still there, newest first; never the example.
    #[must_use]
    pub fn recent(&self) -> Vec<RecentWorkspace> {
        let known = self.known().into_iter();
        known.filter(|one| holds_workspace(&one.folder)).take(MOST_RECENT).collect()
    }

    /// Remembers a workspace that was opened, and its name. Forgetting is no failure.
    pub fn remember(&self, folder: &Path, name: &str) {
        let Ok(folder) = std::path::absolute(folder) else { return };
        let text = folder.display().to_string();
        let last = self.folder.join(LAST);
        if !std::fs::read_to_string(&last).is_ok_and(|old| old == text) {
            let _ = write_file(&last, text.as_bytes());
        }
        self.remember_among(RecentWorkspace { name: name.to_owned(), folder });
    }

    fn remember_among(&self, opened: RecentWorkspace) {
        let known = self.known();
        let example = std::path::absolute(self.example());
        if example.is_ok_and(|at| at == opened.folder) || known.first() == Some(&opened) {
            return;
        }
        let others = known.into_iter().filter(|other| other.folder != opened.folder);
        // One that is away for now, on a stick, keeps its place.
        let all: Vec<RecentWorkspace> =
            std::iter::once(opened.clone()).chain(others).take(MOST_RECENT).collect();
        if let Ok(text) = serde_json::to_vec_pretty(&all) {
            let _ = write_file(&self.folder.join(RECENT), &text);
        }
    }

    fn known(&self) -> Vec<RecentWorkspace> {
        let bytes = read_file(&self.folder.join(RECENT), LARGEST).unwrap_or_default();
        serde_json::from_slice(&bytes).unwrap_or_default()
    }

    /// What the person set; the usual where nothing was, or where it cannot be read.
    #[must_use]
    pub fn settings(&self) -> Settings {
        let bytes = read_file(&self.folder.join(SETTINGS), LARGEST).unwrap_or_default();
        let settings: Settings = serde_json::from_slice(&bytes).unwrap_or_default();
        settings.allowed()
    }

    /// Keeps what the person set, each value brought to the nearest that is allowed.
    ///
    /// # Errors
    ///
    /// [`AppError::CannotWrite`]; what was set before stays then.
    pub fn set_settings(&self, settings: &Settings) -> Result<(), AppError> {
        let path = self.folder.join(SETTINGS);
        let text = serde_json::to_vec_pretty(&settings.clone().allowed()).map_err(|error| {
            AppError::CannotWrite { path: path.clone(), source: std::io::Error::other(error) }
        })?;
        write_file(&path, &text)
    }
}

/// Whether a workspace is there, or waits for its place because a restore was cut off.
fn holds_workspace(folder: &Path) -> bool {
    folder.join("viba.db").exists() || is_swap_cut_off(folder)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::{Contrast, Theme};

    fn home() -> (tempfile::TempDir, Home) {
        let folder = tempfile::tempdir().expect("a folder");
        let home = Home::new(folder.path().join("viba"));
        (folder, home)
    }

    /// A folder that passes for a workspace.
    fn workspace(at: &Path) -> PathBuf {
        std::fs::create_dir_all(at).expect("made");
        std::fs::write(at.join("viba.db"), "").expect("written");
        at.to_owned()
    }

    fn named(at: &Path) -> RecentWorkspace {
        RecentWorkspace { name: "Prøve".to_owned(), folder: at.to_owned() }
    }

    #[test]
    fn remembers_what_was_opened_newest_first() {
        let (folder, home) = home();
        assert_eq!((home.last(), home.recent()), (None, Vec::new()));
        let made: Vec<PathBuf> =
            (0..10).map(|n| workspace(&folder.path().join(format!("w{n}")))).collect();
        made.iter().for_each(|at| home.remember(at, "Prøve"));
        home.remember(&made[5], "Prøve");
        let expected = [5, 9, 8, 7, 6, 4, 3, 2].map(|n| named(&made[n]));
        assert_eq!(home.recent(), expected);
        assert_eq!(home.last(), Some(made[5].clone()));
        std::fs::remove_file(made[5].join("viba.db")).expect("gone");
        assert_eq!((home.last(), home.recent()), (None, expected[1..].to_vec()));
        workspace(&made[5]);
        assert_eq!(home.recent(), expected, "back on its place");
    }

    #[test]
    fn the_example_is_opened_again_but_not_listed() {
        let (_folder, home) = home();
        let example = workspace(&home.example());
        home.remember(&example, "Prøve");
        assert_eq!((home.last(), home.recent()), (Some(example), Vec::new()));
    }

    #[test]
    fn a_broken_list_is_an_empty_one() {
        let (folder, home) = home();
        std::fs::create_dir_all(home.folder()).expect("made");
        for broken in ["", "{", r#"{"a":1}"#, r#"["w0"]"#] {
            std::fs::write(home.folder().join(RECENT), broken).expect("written");
            assert!(home.recent().is_empty(), "{broken}");
        }
        let at = workspace(&folder.path().join("w0"));
        home.remember(&at, "Prøve");
        assert_eq!(home.recent(), [named(&at)]);
        home.remember(&at, "Vurderer 1");
        assert_eq!(home.recent()[0].name, "Vurderer 1", "the name it has now");
    }

    #[test]
    fn a_new_workspace_takes_a_place_where_nothing_stands() {
        let (_folder, home) = home();
        for name in ["workspace", "workspace-2", "workspace-3"] {
            let place = home.new_place();
            assert_eq!(place, home.folder().join(name));
            std::fs::create_dir_all(place).expect("made");
        }
    }

    #[test]
    fn keeps_settings_and_lives_with_broken_ones() {
        let (_folder, home) = home();
        assert_eq!(home.settings(), Settings::default());
        let chosen = Settings {
            language: "nn".into(),
            theme: Theme::Dark,
            text_size: 150,
            letter_keys: false,
            go_on: false,
            assessor: "Vurderer 1".into(),
            contrast: Contrast::More,
            keys: [("note".to_owned(), "n".to_owned())].into(),
            lock_after: 30,
        };
        home.set_settings(&chosen).expect("kept");
        assert_eq!(home.settings(), chosen);
        for broken in ["", "[]", r#"{"theme":"pink"}"#, "{\"language\":"] {
            std::fs::write(home.folder().join(SETTINGS), broken).expect("written");
            assert_eq!(home.settings(), Settings::default(), "{broken}");
        }
        let older = r#"{"theme":"light","gone":1}"#;
        std::fs::write(home.folder().join(SETTINGS), older).expect("written");
        assert_eq!(home.settings(), Settings { theme: Theme::Light, ..Settings::default() });
    }
}
