//! What is typed in the window lies nowhere in the clear: not in what the web view keeps, not in what the
//! program writes beside the workspace, not in the title of the window.

use std::path::{Path, PathBuf};

use viba_tests::window::{SAID, Window, key};

use crate::half_day::{begin_visit, read_register};
use crate::{alone, make_without_asking};

/// Typed and written, and typed without being written.
const WRITTEN: &str = "Vesle Runa Ærfugl bygger ved gjerdet.";
const HALF: &str = "Vesle Runa Ærfugl venter på";
/// What both begin with: any piece of them is a leak.
const BEGINNING: &str = "Vesle Runa Ærfugl";

#[test]
fn what_was_typed_lies_nowhere_in_the_clear() {
    let _alone = alone();
    let folder = tempfile::tempdir().expect("a folder");
    let window = Window::open(folder.path());
    window.wait_for_words("Velkommen til VIBA");
    window.tab_to("Navn på arbeidsområdet");
    window.press("Vurderer i Prøvekommunen");
    make_without_asking(&window);
    window.wait_for_screen("overview");
    read_register(&window);
    begin_visit(&window);
    window.press_one('n');
    window.press_one('s');
    window.wait_until("return document.activeElement.matches('[data-note-field]')", &[]);
    window.press(WRITTEN);
    window.press_one(key::ENTER);
    window.wait_for_words(WRITTEN);
    window.press_one('s');
    window.wait_until("return document.activeElement.matches('[data-note-field]')", &[]);
    window.press(HALF);
    // Long enough for what is typed to be kept.
    std::thread::sleep(std::time::Duration::from_secs(1));
    let title = window.script("return document.title", &[]);
    assert!(!title.as_str().expect("a title").contains(BEGINNING));
    nowhere(folder.path());
    window.close();
    nowhere(folder.path());
    // The scan finds it where it stands in the clear.
    let control = folder.path().join("control");
    std::fs::write(&control, WRITTEN.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>())
        .expect("written");
    assert_eq!(found(folder.path()), [control]);
}

fn nowhere(folder: &Path) {
    let found = found(folder);
    assert!(found.is_empty(), "in the clear: {found:?}");
    assert!(folder.join("viba/workspace/viba.db").is_file(), "the right folder is scanned");
    assert!(folder.join(SAID).is_file(), "and what the program says");
}

/// The files that hold the beginning, as UTF-8 or UTF-16.
fn found(folder: &Path) -> Vec<PathBuf> {
    let forms = [
        BEGINNING.as_bytes().to_vec(),
        BEGINNING.encode_utf16().flat_map(u16::to_le_bytes).collect(),
    ];
    let holds = |file: &PathBuf| {
        let bytes = std::fs::read(file).unwrap_or_default();
        forms.iter().any(|form| bytes.windows(form.len()).any(|piece| piece == form))
    };
    files(folder).into_iter().filter(holds).collect()
}

fn files(at: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(at).into_iter().flatten().flatten().map(|entry| entry.path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}
