//! The real window, driven as a person drives it: keys, clicks, a kill in the middle.
//!
//! The window runs on the display there is, or under an Xvfb of its own, driven through
//! `WebKitWebDriver`. Native dialogs answer from a file (feature `e2e` of the desktop crate).
//! Everything is on loopback and ends with the value that started it.

mod hands;
pub mod key;
pub mod latency;
mod page;
pub mod replay;
mod roles;
mod screen;

use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::time::{Duration, Instant};

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tokio::runtime::Runtime;

use self::screen::{Painted, Screen};

/// Where what the program says goes, in the folder it runs in.
pub const SAID: &str = "said.txt";
/// How long the window may take for anything.
const PATIENCE: Duration = Duration::from_secs(20);
/// How long the driver may take to answer at all.
const SILENCE: Duration = Duration::from_secs(60);
/// Tells the processes of one window from those of another.
const MARK: &str = "VIBA_E2E_WINDOW";
/// The size screens are made for.
const SIZE: (u32, u32) = (1366, 768);

/// An open window with its driver.
pub struct Window {
    runtime: Runtime,
    client: Client,
    driver: Driver,
    screen: Option<Screen>,
    home: PathBuf,
    answer: PathBuf,
}

/// The driver, and with it the program it starts. Both end with the value.
struct Driver {
    child: Child,
    port: u16,
}

impl Driver {
    /// The process of the window: the one that this driver started.
    fn window(&self) -> Option<u32> {
        let mark = format!("{MARK}={}", self.port);
        let processes = std::fs::read_dir("/proc").ok()?.flatten();
        let mut numbers = processes.filter_map(|entry| entry.file_name().to_str()?.parse().ok());
        numbers.find(|number: &u32| {
            let exe = std::fs::read_link(format!("/proc/{number}/exe")).unwrap_or_default();
            let environment = std::fs::read(format!("/proc/{number}/environ")).unwrap_or_default();
            let mut lines = environment.split(|byte| *byte == 0);
            let is_webkit = exe.to_string_lossy().to_lowercase().contains("webkit");
            !is_webkit && lines.any(|line| line == mark.as_bytes())
        })
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // A test that fails leaves nothing behind.
        if let Some(process) = self.window() {
            let _ = Command::new("kill").args(["-KILL", &process.to_string()]).status();
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Now, to know when patience ends.
#[expect(clippy::disallowed_methods, reason = "a deadline of a test, nothing the program reads")]
fn now() -> Instant {
    Instant::now()
}

/// The window's program, beside the tests.
///
/// # Panics
///
/// If the test does not know where it runs.
#[must_use]
pub fn program() -> PathBuf {
    let own = std::env::current_exe().expect("a path");
    let up = own.ancestors().find(|folder| folder.join("viba-desktop").is_file());
    up.expect("viba-desktop; `./dev test` builds it").join("viba-desktop")
}

/// The search path with a browser in front that only notes what it was asked to open, in `opened`.
fn path_with_browser(folder: &Path) -> std::ffi::OsString {
    let (bin, opened) = (folder.join("bin"), folder.join("opened"));
    std::fs::create_dir_all(&bin).expect("a folder");
    let script = format!("#!/bin/sh\nprintf '%s\\n' \"$1\" >> '{}'\n", opened.display());
    let browser = bin.join("xdg-open");
    std::fs::write(&browser, script).expect("a browser");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let may_run = std::fs::Permissions::from_mode(0o755);
        std::fs::set_permissions(&browser, may_run).expect("it may run");
    }
    let usual = std::env::var_os("PATH").unwrap_or_default();
    let all = std::iter::once(bin).chain(std::env::split_paths(&usual));
    std::env::join_paths(all).expect("a path")
}

impl Window {
    /// Opens the window; `folder` holds all it keeps.
    ///
    /// # Panics
    ///
    /// If the driver or the window does not come up.
    #[must_use]
    pub fn open(folder: &Path) -> Self {
        Self::open_program(&program(), folder, "html[data-ready]")
    }

    /// Opens any program's window and waits for an element.
    ///
    /// # Panics
    ///
    /// If the driver or the window does not come up.
    #[must_use]
    pub fn open_program(program: &Path, folder: &Path, ready: &str) -> Self {
        let answer = folder.join("dialog");
        let home = folder.join("viba");
        let port = TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr());
        let port = port.expect("a free port").port();
        let screen = Screen::if_needed();
        // What the program says lies where everything else of it does.
        let said = std::fs::File::options().create(true).append(true).open(folder.join(SAID));
        let said = said.expect("a file for what is said");
        let mut command = Command::new("WebKitWebDriver");
        command.env("PATH", path_with_browser(folder));
        if let Some(screen) = &screen {
            command.env("DISPLAY", &screen.display);
        }
        let child = command
            .arg(format!("--port={port}"))
            .env(MARK, port.to_string())
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("VIBA_HOME", &home)
            .env("VIBA_E2E_DIALOG", &answer)
            .env("XDG_DATA_HOME", folder.join("data"))
            .env("XDG_CONFIG_HOME", folder.join("config"))
            .env("XDG_CACHE_HOME", folder.join("cache"))
            .stdout(said.try_clone().expect("twice the same file"))
            .stderr(said)
            .spawn()
            .expect("WebKitWebDriver; `./dev e2e` installs it");
        let driver = Driver { child, port };
        let until = now() + PATIENCE;
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(now() < until, "the driver does not listen");
            std::thread::sleep(Duration::from_millis(20));
        }
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let runtime = runtime.expect("a runtime");
        let wanted = json!({ "webkitgtk:browserOptions": { "binary": program, "args": [] } });
        let Value::Object(wanted) = wanted else { unreachable!("an object was written") };
        let client = runtime.block_on(async {
            let mut builder = ClientBuilder::new(HttpConnector::new());
            let address = format!("http://127.0.0.1:{port}");
            let opening = builder.capabilities(wanted).connect(&address);
            tokio::time::timeout(SILENCE, opening).await.expect("the driver opens no window")
        });
        let client = client.expect("a window");
        let window = Self { runtime, client, driver, screen, home, answer };
        window.resize(SIZE.0, SIZE.1);
        window.wait_for(ready);
        window
    }

    /// The folder the program calls its own.
    #[must_use]
    pub fn home(&self) -> &Path {
        &self.home
    }

    /// Gives the window another size.
    ///
    /// # Panics
    ///
    /// If the driver refuses.
    pub fn resize(&self, width: u32, height: u32) {
        self.run(self.client.set_window_rect(0, 0, width, height)).expect("another size");
    }

    /// How many windows the program has.
    ///
    /// # Panics
    ///
    /// If the driver refuses.
    #[must_use]
    pub fn count(&self) -> usize {
        self.run(self.client.windows()).expect("windows").len()
    }

    /// What the next native dialog is answered with; nothing is "never mind".
    ///
    /// # Panics
    ///
    /// If the answer cannot be written.
    pub fn answer_dialog(&self, paths: &[&Path]) {
        let lines: Vec<_> = paths.iter().map(|path| path.display().to_string()).collect();
        std::fs::write(&self.answer, lines.join("\n")).expect("an answer");
    }

    /// The process of the window: the one that our driver started.
    ///
    /// # Panics
    ///
    /// If there is none.
    #[must_use]
    pub fn process(&self) -> u32 {
        self.driver.window().expect("the window's process")
    }

    /// Kills the window as a power cut does: nothing is told, nothing is tidied.
    ///
    /// # Panics
    ///
    /// If it cannot be killed.
    pub fn kill(self) {
        let process = self.process();
        let killed = Command::new("kill").args(["-KILL", &process.to_string()]).status();
        assert!(killed.expect("kill").success());
        self.wait_until_gone(process);
    }

    /// Kills the window after a while, and until it is gone calls `look` again and again; it says
    /// nothing any more when there is no window to look at.
    ///
    /// # Panics
    ///
    /// If it cannot be killed.
    pub fn kill_after(self, life: Duration, mut look: impl FnMut(&Self) -> Option<()>) {
        let process = self.process();
        let killer = std::thread::spawn(move || {
            std::thread::sleep(life);
            Command::new("kill").args(["-KILL", &process.to_string()]).status()
        });
        while !killer.is_finished() && look(&self).is_some() {}
        assert!(killer.join().expect("a thread").expect("kill").success());
        self.wait_until_gone(process);
    }

    fn wait_until_gone(&self, process: u32) {
        let until = now() + PATIENCE;
        while Path::new(&format!("/proc/{process}/exe")).exists() {
            assert!(now() < until, "it lives on");
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    /// Closes the window as a person does.
    ///
    /// # Panics
    ///
    /// If it stays open.
    pub fn close(self) {
        let process = self.process();
        // Not through the driver: it ends the program, and asks nobody.
        self.painted().ask_to_close().expect("asked to close");
        let until = now() + PATIENCE;
        while Path::new(&format!("/proc/{process}/exe")).exists() {
            assert!(now() < until, "the window does not close");
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    fn painted(&self) -> Painted {
        let display = self.screen.as_ref().map(|screen| screen.display.as_str());
        Painted::new(display, self.process()).expect("the display")
    }

    fn run<T>(&self, work: impl std::future::Future<Output = T>) -> T {
        let answered = self.runtime.block_on(async { tokio::time::timeout(SILENCE, work).await });
        answered.expect("the driver does not answer")
    }
}
