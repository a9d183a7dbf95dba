//! The real window, driven as a person drives it: keys, clicks, a kill in the middle.
//!
//! The window runs on the display there is, or under an Xvfb of its own, driven through
//! `WebKitWebDriver`. Native dialogs answer from a file (feature `e2e` of the desktop crate).
//! Everything is on loopback and ends with the value that started it.

use std::io::{BufRead as _, BufReader};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use fantoccini::actions::{InputSource as _, KeyAction, KeyActions};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tokio::runtime::Runtime;

/// How long the window may take for anything.
const PATIENCE: Duration = Duration::from_secs(20);
/// The size screens are made for.
const SIZE: (u32, u32) = (1366, 768);

/// Keys that have no letter, as `WebDriver` names them.
pub mod key {
    /// Enter.
    pub const ENTER: char = '\u{e007}';
    /// Tab.
    pub const TAB: char = '\u{e004}';
    /// Escape.
    pub const ESCAPE: char = '\u{e00c}';
    /// Arrow up.
    pub const UP: char = '\u{e013}';
    /// Arrow down.
    pub const DOWN: char = '\u{e015}';
    /// Page down.
    pub const PAGE_DOWN: char = '\u{e00f}';
    /// Page up.
    pub const PAGE_UP: char = '\u{e00e}';
    /// Delete.
    pub const DELETE: char = '\u{e017}';
    /// Shift.
    pub const SHIFT: char = '\u{e008}';
    /// Control.
    pub const CONTROL: char = '\u{e009}';
    /// Space.
    pub const SPACE: char = ' ';
}

/// An open window with its driver.
pub struct Window {
    runtime: Runtime,
    client: Client,
    driver: Child,
    _screen: Option<Screen>,
    mark: String,
    home: PathBuf,
    answer: PathBuf,
}

/// A display that nobody sees.
struct Screen {
    server: Child,
    display: String,
}

impl Screen {
    /// A display of its own where there is none.
    fn if_needed() -> Option<Self> {
        let display = std::env::var_os("DISPLAY").unwrap_or_default();
        display.is_empty().then(Self::new)
    }

    /// The server chooses a number that is free, and ends by itself when nobody is left on it.
    fn new() -> Self {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1920x1200x24"])
            .args(["-nolisten", "tcp", "-terminate"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb; `./dev e2e` installs it");
        let said = server.stdout.take().expect("piped");
        let mut number = String::new();
        BufReader::new(said).read_line(&mut number).expect("the number of the display");
        let display = format!(":{}", number.trim());
        Self { server, display }
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
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
        let mark = format!("VIBA_E2E_WINDOW={port}");
        let screen = Screen::if_needed();
        let mut command = Command::new("WebKitWebDriver");
        if let Some(screen) = &screen {
            command.env("DISPLAY", &screen.display);
        }
        let driver = command
            .arg(format!("--port={port}"))
            .env("VIBA_E2E_WINDOW", port.to_string())
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("VIBA_HOME", &home)
            .env("VIBA_E2E_DIALOG", &answer)
            .env("XDG_DATA_HOME", folder.join("data"))
            .env("XDG_CONFIG_HOME", folder.join("config"))
            .env("XDG_CACHE_HOME", folder.join("cache"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("WebKitWebDriver; `./dev e2e` installs it");
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
            builder.capabilities(wanted).connect(&format!("http://127.0.0.1:{port}")).await
        });
        let client = client.expect("a window");
        let window = Self { runtime, client, driver, _screen: screen, mark, home, answer };
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

    /// What the next native dialog is answered with; nothing is "never mind".
    ///
    /// # Panics
    ///
    /// If the answer cannot be written.
    pub fn answer_dialog(&self, paths: &[&Path]) {
        let lines: Vec<_> = paths.iter().map(|path| path.display().to_string()).collect();
        std::fs::write(&self.answer, lines.join("\n")).expect("an answer");
    }

    /// Runs a script in the page and gives back what it returns.
    ///
    /// # Panics
    ///
    /// If the script throws.
    pub fn script(&self, script: &str, args: &[Value]) -> Value {
        self.run(self.client.execute(script, args.to_vec()))
            .unwrap_or_else(|error| panic!("{error}\nin {script}"))
    }

    /// Runs a script that calls its last argument when it is done.
    ///
    /// # Panics
    ///
    /// If the script throws or never calls.
    pub fn script_async(&self, script: &str, args: &[Value]) -> Value {
        self.run(self.client.execute_async(script, args.to_vec()))
            .unwrap_or_else(|error| panic!("{error}\nin {script}"))
    }

    /// Waits until a script returns something true, and gives it back.
    ///
    /// # Panics
    ///
    /// If it never does.
    pub fn wait_until(&self, script: &str, args: &[Value]) -> Value {
        let until = now() + PATIENCE;
        loop {
            let value = self.script(script, args);
            if !matches!(value, Value::Null | Value::Bool(false)) && value != json!("") {
                return value;
            }
            let text = || self.script("return document.body.innerText", &[]);
            assert!(now() < until, "never: {script} {args:?}\n{}", text());
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Waits until there is an element.
    ///
    /// # Panics
    ///
    /// If there never is.
    pub fn wait_for(&self, css: &str) {
        self.wait_until("return document.querySelector(arguments[0]) !== null", &[css.into()]);
    }

    /// Waits until the page shows some words.
    ///
    /// # Panics
    ///
    /// If it never does.
    pub fn wait_for_words(&self, words: &str) {
        let script = "return document.body.innerText.includes(arguments[0])";
        self.wait_until(script, &[words.into()]);
    }

    /// Waits until a screen is open and painted.
    ///
    /// # Panics
    ///
    /// If it never is.
    pub fn wait_for_screen(&self, screen: &str) {
        self.wait_for(&format!("html[data-ready^='{screen}-']"));
    }

    /// Presses keys one after the other.
    ///
    /// # Panics
    ///
    /// If the driver refuses.
    pub fn press(&self, keys: &str) {
        let mut actions = KeyActions::new("keys".to_owned());
        for value in keys.chars() {
            actions = actions.then(KeyAction::Down { value }).then(KeyAction::Up { value });
        }
        self.run(self.client.perform_actions(actions)).expect("keys");
    }

    /// Presses one key.
    ///
    /// # Panics
    ///
    /// If the driver refuses.
    pub fn press_one(&self, value: char) {
        self.press(value.encode_utf8(&mut [0; 4]));
    }

    /// Presses a key while another is held.
    ///
    /// # Panics
    ///
    /// If the driver refuses.
    pub fn press_with(&self, held: char, value: char) {
        let actions = KeyActions::new("keys".to_owned())
            .then(KeyAction::Down { value: held })
            .then(KeyAction::Down { value })
            .then(KeyAction::Up { value })
            .then(KeyAction::Up { value: held });
        self.run(self.client.perform_actions(actions)).expect("keys");
    }

    /// Walks with Tab until the focused element has a name that begins with `name`.
    ///
    /// # Panics
    ///
    /// If no such element can be reached by keyboard.
    pub fn tab_to(&self, name: &str) {
        let script = "const at = document.activeElement; if (!at || at === document.body) return '';\
            const label = at.labels && at.labels[0] ? at.labels[0].textContent : '';\
            return (at.getAttribute('aria-label') || label || at.textContent || '').trim()\
                .replace(/\\s+/g, ' ');";
        let mut seen = Vec::new();
        for _ in 0..150 {
            let now = self.script(script, &[]);
            let now = now.as_str().unwrap_or_default().to_owned();
            if now.starts_with(name) {
                return;
            }
            seen.push(now);
            self.press_one(key::TAB);
        }
        panic!("«{name}» cannot be reached by Tab; met: {seen:#?}");
    }

    /// Walks to an element by Tab and presses Enter on it.
    ///
    /// # Panics
    ///
    /// If it cannot be reached.
    pub fn activate(&self, name: &str) {
        self.tab_to(name);
        self.press_one(key::ENTER);
    }

    /// The words on the page.
    #[must_use]
    pub fn words(&self) -> String {
        self.script("return document.body.innerText", &[]).as_str().unwrap_or_default().to_owned()
    }

    /// A picture of the page, PNG.
    ///
    /// # Panics
    ///
    /// If the driver refuses.
    #[must_use]
    pub fn picture(&self) -> Vec<u8> {
        self.run(self.client.screenshot()).expect("a picture")
    }

    /// What axe-core finds on the page: rule, help and places. Every rule of WCAG 2.0 to 2.2, A and
    /// AA, and its best practices.
    ///
    /// # Panics
    ///
    /// If axe cannot be read or run.
    #[must_use]
    pub fn axe(&self) -> Vec<String> {
        if self.script("return window.axe === undefined", &[]) == Value::Bool(true) {
            let file =
                Path::new(env!("CARGO_MANIFEST_DIR")).join("../node_modules/axe-core/axe.min.js");
            let source = std::fs::read_to_string(file).expect("axe-core; `npm ci` brings it");
            self.script(&format!("{source}; window.axe = axe; return true"), &[]);
        }
        let found = self.script_async(
            "const done = arguments[arguments.length - 1];\
             const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];\
             axe.run(document, { runOnly: tags }).then(\
                 (found) => done(found.violations.map((one) => one.id + ': ' + one.help + ' — '\
                     + one.nodes.slice(0, 3).map((node) => node.target.join(' ')).join(', '))),\
                 (error) => done([String(error)]));",
            &[],
        );
        let lines = found.as_array().cloned().unwrap_or_default();
        lines.iter().map(|line| line.as_str().unwrap_or_default().to_owned()).collect()
    }

    /// The process of the window: the one that our driver started.
    ///
    /// # Panics
    ///
    /// If there is none.
    #[must_use]
    pub fn process(&self) -> u32 {
        let processes = std::fs::read_dir("/proc").expect("processes").flatten();
        let numbers = processes.filter_map(|entry| entry.file_name().to_str()?.parse().ok());
        let is_ours = |number: &u32| {
            let exe = std::fs::read_link(format!("/proc/{number}/exe")).unwrap_or_default();
            let environment = std::fs::read(format!("/proc/{number}/environ")).unwrap_or_default();
            let mark = self.mark.as_bytes();
            let has = environment.split(|byte| *byte == 0).any(|line| line == mark);
            has && !exe.to_string_lossy().to_lowercase().contains("webkit")
        };
        numbers.into_iter().find(is_ours).expect("the window's process")
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
        self.run(self.client.close_window()).expect("closed");
        let until = now() + PATIENCE;
        while Path::new(&format!("/proc/{process}/exe")).exists() {
            assert!(now() < until, "the window does not close");
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    fn run<T>(&self, work: impl std::future::Future<Output = T>) -> T {
        self.runtime.block_on(work)
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        // The driver ends the session's processes with itself; a test that fails leaves none.
        if let Ok(process) =
            std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| self.process()))
        {
            let _ = Command::new("kill").args(["-KILL", &process.to_string()]).status();
        }
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}
