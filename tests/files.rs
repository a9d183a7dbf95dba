//! Workspaces as files: copied, opened from inside, and as older programs left them.

use std::path::{Path, PathBuf};

use rusqlite::Connection;

use crate::{common_secrets, key_of};

/// Copies a folder with all that is in it.
///
/// # Panics
///
/// If it cannot be copied.
pub fn copied(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("made");
    for entry in std::fs::read_dir(from).expect("read") {
        let entry = entry.expect("read");
        let place = to.join(entry.file_name());
        if entry.path().is_dir() {
            copied(&entry.path(), &place);
        } else {
            std::fs::copy(entry.path(), place).expect("copied");
        }
    }
}

/// The file with its key, for whoever damages it or writes to it from inside.
///
/// # Panics
///
/// If it cannot be opened.
#[must_use]
pub fn inside(folder: &Path) -> Connection {
    opened(&folder.join("viba.db"), &key_of(folder, &common_secrets()))
}

fn opened(file: &Path, key: &str) -> Connection {
    let db = Connection::open(file).expect("opened");
    db.execute_batch(&format!("PRAGMA key = \"x'{}'\"", key.trim())).expect("unlocked");
    db
}

/// Makes a workspace as a program of an older schema left it: its key in plain, a draft with a note, and
/// the records of `new`.
///
/// # Panics
///
/// If it cannot be made.
pub fn old_workspace(new: &Path, at: &Path, schema: u32) {
    std::fs::create_dir(at).expect("made");
    let key = key_of(new, &common_secrets());
    std::fs::write(at.join("viba.key"), format!("{key}\n")).expect("as it was");
    let db = opened(&at.join("viba.db"), &key);
    let steps = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/store/migrations");
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(steps).expect("read").flatten().map(|entry| entry.path()).collect();
    files.sort();
    for file in &files[..schema as usize] {
        db.execute_batch(&std::fs::read_to_string(file).expect("read")).expect("a step");
    }
    db.pragma_update(None, "user_version", schema).expect("told");
    db.pragma_update(None, "application_id", 0x5649_4241).expect("told");
    db.execute_batch(&format!(
        "ATTACH '{}' AS new KEY \"x'{}'\";
         INSERT INTO workspace SELECT id, role, name, device_id, device_seed, created_at_ms
             FROM new.workspace;
         INSERT INTO record SELECT * FROM new.record;
         INSERT INTO trust SELECT * FROM new.trust;
         INSERT INTO person VALUES ('p1', 'Vurderer 1');
         INSERT INTO child_group (id, kindergarten, name) VALUES ('g1', '100011379', 'Bjørka');
         INSERT INTO visit (id, code, group_id, date, minted_here, created_at_ms) VALUES
             ('v1', 'C0', 'g1', '2026-03-12', 1, 0);
         INSERT INTO assessment (id, visit_id, rubric_id, rubric_version, rubric_hash, kind, role,
             person_id, created_at_ms) VALUES
             ('a1', 'v1', 'viba-working', '0.1.0', '00', 'external', 'primary', 'p1', 0);
         INSERT INTO note (id, assessment_id, written_at) VALUES
             ('n1', 'a1', '2026-03-12T09:00:00+01:00');
         INSERT INTO note_version (note_id, body, at_ms) VALUES ('n1', 'Et notat', 1);
         DETACH new;",
        new.join("viba.db").display(),
        key.trim()
    ))
    .expect("filled");
}
