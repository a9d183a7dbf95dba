//! The real window, as a person meets it.
//!
//! One window at a time: two cores cannot paint two in time. Each test holds [`alone`].

mod half_day;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Holds the machine for one test.
fn alone() -> MutexGuard<'static, ()> {
    static MACHINE: Mutex<()> = Mutex::new(());
    MACHINE.lock().unwrap_or_else(PoisonError::into_inner)
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
