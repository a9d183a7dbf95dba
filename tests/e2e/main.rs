//! The real window, as a person meets it.
//!
//! One test at a time: two cores cannot paint two windows in time. Each holds [`alone`].

mod broken;
mod day;
mod half_day;
mod keys;
mod leaks;
mod links;
mod lock;
mod office_help;
mod refused;
mod retention;
mod rubric;
mod safety;
mod screens;
mod visit;
mod whole_scale;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Mutex, MutexGuard, PoisonError};

use viba_tests::window::{Window, key};

/// Holds the machine for one test.
fn alone() -> MutexGuard<'static, ()> {
    static MACHINE: Mutex<()> = Mutex::new(());
    MACHINE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Makes the workspace whose name is typed: it opens by itself on this machine.
fn make_without_asking(window: &Window) {
    window.tab_to("Spør om passfrase");
    window.press_one(key::DOWN);
    window.activate("Lag arbeidsområde");
}

/// A file of the tests across crates.
fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(name)
}

/// The words of a PDF, each gap one space.
fn words_of(pdf: &Path) -> String {
    let read = Command::new("pdftotext").arg(pdf).arg("-").output();
    let read = read.expect("pdftotext; `./dev test` installs it");
    assert!(read.status.success(), "{}", String::from_utf8_lossy(&read.stderr));
    let text = String::from_utf8_lossy(&read.stdout).replace('\u{ad}', "");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Takes a picture of a screen: into the documents with `SHOTS=1`, else as [`temporary`].
fn picture(window: &Window, name: &str) {
    if std::env::var_os("SHOTS").is_none() {
        return temporary(window, name);
    }
    with_usual_paths(window);
    let file = save(window, &Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/screens"), name);
    // Smaller where there is a tool for it; the same picture where there is none.
    let _ = Command::new("pngquant")
        .args(["--force", "--strip", "--skip-if-larger", "--ext", ".png", "128"])
        .arg(&file)
        .stderr(Stdio::null())
        .status();
}

/// Where a test keeps its things is nobody's business.
fn with_usual_paths(window: &Window) {
    let script = "const all = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);\
        while (all.nextNode()) {\
            const one = all.currentNode;\
            const said = one.data.replace(/\\/\\S*\\/viba\\//, '/home/kari/.local/share/viba/');\
            if (said !== one.data) one.data = said; }";
    window.script(script, &[]);
}

/// Takes a picture that is kept beside what was compiled, to be looked at. The looks of a screen are put
/// together of these.
fn temporary(window: &Window, name: &str) {
    if std::env::var_os("SHOTS").is_some() {
        with_usual_paths(window);
    }
    save(window, &Path::new(env!("CARGO_TARGET_TMPDIR")).join("screens"), name);
}

fn save(window: &Window, folder: &Path, name: &str) -> PathBuf {
    std::fs::create_dir_all(folder).expect("a folder");
    let file = folder.join(format!("{name}.png"));
    std::fs::write(&file, window.picture()).expect("a picture");
    file
}

/// Holds the page to what everybody needs to use it.
fn usable(window: &Window, what: &str) {
    let found = window.axe();
    assert!(found.is_empty(), "{what}: {found:#?}");
}
