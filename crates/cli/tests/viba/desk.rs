use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// A folder with nothing of anybody's in it, and the program.
pub(crate) struct Desk {
    folder: tempfile::TempDir,
}

/// What one run gave.
pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Run {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.out)
            .unwrap_or_else(|error| panic!("{error}: {}{}", self.out, self.err))
    }

    /// The error on standard error.
    pub(crate) fn error(&self) -> Value {
        let line = self.err.lines().last().unwrap_or_default();
        let value: Value =
            serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {}", self.err));
        value["error"].clone()
    }
}

impl Desk {
    pub(crate) fn new() -> Self {
        Self { folder: tempfile::tempdir().expect("a folder") }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn text_path(&self, name: &str) -> String {
        self.path(name).display().to_string()
    }

    /// The key of a workspace that opens by itself, as the digits a database shell takes.
    pub(crate) fn key(&self, workspace: &str) -> String {
        use app::Keychain as _;
        let slot = std::fs::read(self.path(workspace).join("keys/keychain.slot")).expect("a slot");
        let slot = vault::Slot::read(&slot).expect("read");
        let keys = app::KeyFolder::new(self.path("data/viba/secrets"));
        let secret = keys.find(slot.entry().expect("its name")).expect("asked").expect("there");
        let key = slot.open(&vault::Secret::Keychain(&secret)).expect("the key");
        key.expose().iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// Runs the program in the workspace called `workspace`.
    pub(crate) fn run(&self, workspace: &str, args: &[&str]) -> Run {
        self.run_with(workspace, args, &[])
    }

    /// Runs the program with more in its environment.
    pub(crate) fn run_with(
        &self,
        workspace: &str,
        args: &[&str],
        environment: &[(&str, &str)],
    ) -> Run {
        let output = Command::new(env!("CARGO_BIN_EXE_viba"))
            .args(args)
            .current_dir(self.folder.path())
            .env_remove("VIBA_WORKSPACE")
            .env("HOME", self.folder.path())
            .env("XDG_DATA_HOME", self.path("data"))
            .env("VIBA_WORKSPACE", self.path(workspace))
            .envs(environment.iter().copied())
            .stdin(std::process::Stdio::null())
            .output()
            .expect("the program");
        Run {
            code: output.status.code().unwrap_or(-1),
            out: String::from_utf8(output.stdout).expect("UTF-8"),
            err: String::from_utf8(output.stderr).expect("UTF-8"),
        }
    }

    /// Runs and demands success.
    pub(crate) fn done(&self, workspace: &str, args: &[&str]) -> Run {
        let run = self.run(workspace, args);
        assert_eq!(run.code, 0, "{args:?}: {}{}", run.out, run.err);
        run
    }

    /// Makes a workspace.
    pub(crate) fn init(&self, workspace: &str, role: &str) {
        self.done(workspace, &["init", "--role", role, "--name", "Prøve"]);
    }

    pub(crate) fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> String {
        std::fs::write(self.path(name), bytes).expect("written");
        self.text_path(name)
    }
}

/// A file of the repository's fixtures.
pub(crate) fn fixture(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures").join(name);
    path.display().to_string()
}
