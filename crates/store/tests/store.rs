//! The file as its users meet it: made, opened, refused, written, read.

use std::path::Path;

use record::{DeviceKey, Header, SignedRecord};
use rubric::Answer;
use store::{
    DatabaseKey, NewAnswer, NewAssessment, NewNote, NewRecord, NewWorkspace, Store, StoreError,
    Visit,
};

const KEY: [u8; 32] = [3; 32];

fn key() -> DatabaseKey {
    DatabaseKey::new(KEY)
}

/// A file with one draft called `a1`.
fn with_draft(path: &Path) -> Store {
    let mut store = Store::create(path, &key()).expect("made");
    store
        .transact(|writer| -> Result<(), StoreError> {
            writer.set_workspace(&NewWorkspace {
                role: "assessor",
                name: "Vurderer 1",
                device: "d1",
                seed: &[1; 32],
                at_ms: 0,
            })?;
            let group = writer.group("100011379", "Bjørka", "g1")?;
            let visit =
                Visit { id: "v1".into(), code: "C0".into(), group, date: "2026-03-12".into() };
            writer.add_visit(&visit, true, 0)?;
            let person = writer.person("Vurderer 1", "p1")?;
            writer.add_assessment(&NewAssessment {
                id: "a1",
                visit: "v1",
                rubric_id: "r",
                rubric_version: "1.0.0",
                rubric_hash: "00",
                kind: "external",
                role: "primary",
                person: &person,
                at_ms: 0,
            })
        })
        .expect("a draft");
    store
}

fn answer(store: &mut Store, indicator: &str, value: Option<Answer>) -> Result<(), StoreError> {
    store.transact(|writer| {
        writer.append_answer(&NewAnswer { assessment: "a1", indicator, value, at_ms: 1 })
    })
}

#[test]
fn what_was_written_is_there_after_opening_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("viba.db");
    let mut store = with_draft(&path);
    answer(&mut store, "talk.3.1", Some(Answer::No)).expect("written");
    answer(&mut store, "talk.3.1", Some(Answer::Yes)).expect("written");
    answer(&mut store, "talk.5.1", Some(Answer::Yes)).expect("written");
    answer(&mut store, "talk.5.1", None).expect("cleared");
    drop(store);
    let store = Store::open(&path, &key()).expect("opened");
    let answers = store.answers("a1").expect("read");
    assert_eq!(answers, [("talk.3.1".to_owned(), Answer::Yes)], "the newest counts");
    assert_eq!(store.workspace().expect("read").device, "d1");
}

#[test]
fn the_file_is_encrypted_in_every_part() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("viba.db");
    let mut store = with_draft(&path);
    let sentence = "En voksen setter seg ned og venter på svaret";
    store
        .transact(|writer| {
            writer.add_note(&NewNote {
                id: "n1",
                assessment: "a1",
                written_at: "2026-03-12T09:00:00+01:00",
                text: sentence,
                at_ms: 1,
            })
        })
        .expect("written");
    let mut files = 0;
    for entry in std::fs::read_dir(folder.path()).expect("listed") {
        let bytes = std::fs::read(entry.expect("an entry").path()).expect("read");
        let holds = |needle: &[u8]| bytes.windows(needle.len()).any(|window| window == needle);
        assert!(!holds(sentence.as_bytes()) && !holds(b"SQLite format 3"));
        files += 1;
    }
    assert!(files >= 2, "the write-ahead log is looked at too");
}

#[test]
fn writes_ahead_and_syncs_fully() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = with_draft(&folder.path().join("viba.db"));
    let pragma = |name: &str| store.pragma(name).expect("read");
    assert_eq!(pragma("journal_mode"), "wal");
    let expected = [
        ("synchronous", "2"),
        ("secure_delete", "1"),
        ("foreign_keys", "1"),
        ("trusted_schema", "0"),
        ("cell_size_check", "1"),
    ];
    for (name, value) in expected {
        assert_eq!(pragma(name), value, "{name}");
    }
}

#[test]
fn refuses_what_is_not_ours() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = |name: &str| folder.path().join(name);
    assert!(matches!(Store::open(&at("none.db"), &key()), Err(StoreError::Missing(_))));
    std::fs::write(at("text.db"), "dette er ingen database, men en handleliste".repeat(100))
        .expect("written");
    assert!(matches!(Store::open(&at("text.db"), &key()), Err(StoreError::NotOurs(_))));
    let plain = rusqlite::Connection::open(at("plain.db")).expect("made");
    plain.execute_batch("CREATE TABLE t (x)").expect("made");
    drop(plain);
    assert!(matches!(Store::open(&at("plain.db"), &key()), Err(StoreError::NotOurs(_))));
    drop(with_draft(&at("ours.db")));
    let other = DatabaseKey::new([4; 32]);
    assert!(matches!(Store::open(&at("ours.db"), &other), Err(StoreError::NotOurs(_))));
    assert!(matches!(Store::create(&at("ours.db"), &key()), Err(StoreError::Exists(_))));
}

#[test]
fn refuses_a_newer_file_unless_it_says_we_may_read_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("viba.db");
    drop(with_draft(&path));
    let raw = |sql: &str| {
        let db = rusqlite::Connection::open(&path).expect("opened");
        let hex: String = KEY.iter().map(|byte| format!("{byte:02x}")).collect();
        db.execute_batch(&format!("PRAGMA key = \"x'{hex}'\"; {sql}")).expect("changed");
    };
    raw("PRAGMA user_version = 99");
    Store::open(&path, &key()).expect("its steps do not concern us");
    raw("UPDATE file_format SET readable_from = 98");
    let before = std::fs::read(&path).expect("read");
    let refused = Store::open(&path, &key()).expect_err("refused");
    assert!(
        matches!(refused, StoreError::TooNew { needs: 98, ours: store::NEWEST }),
        "{refused:?}"
    );
    assert_eq!(std::fs::read(&path).expect("read"), before, "the file is as it was");
}

#[test]
fn a_final_assessment_takes_no_more() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut store = with_draft(&folder.path().join("viba.db"));
    store.transact(|writer| writer.close_assessment("a1")).expect("closed");
    let refused = answer(&mut store, "talk.3.1", Some(Answer::Yes));
    assert!(matches!(refused, Err(StoreError::Finalized(_))));
    let again = store.transact(|writer| writer.close_assessment("a1"));
    assert!(matches!(again, Err(StoreError::Finalized(_))));
    assert!(store.answers("a1").expect("read").is_empty());
}

#[test]
fn a_change_that_fails_leaves_nothing_behind() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut store = with_draft(&folder.path().join("viba.db"));
    let failed = store.transact(|writer| -> Result<(), StoreError> {
        writer.append_answer(&NewAnswer {
            assessment: "a1",
            indicator: "talk.3.1",
            value: Some(Answer::Yes),
            at_ms: 1,
        })?;
        Err(StoreError::Form("a test"))
    });
    assert!(failed.is_err());
    assert!(store.answers("a1").expect("read").is_empty());
}

#[test]
fn notes_keep_their_order_their_ties_and_their_history() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut store = with_draft(&folder.path().join("viba.db"));
    let long = "å".repeat(65_536);
    store
        .transact(|writer| -> Result<(), StoreError> {
            for (id, text) in [("n2", "først"), ("n1", long.as_str()), ("n3", "bort")] {
                let written_at = "2026-03-12T09:00:00+01:00";
                writer.add_note(&NewNote { id, assessment: "a1", written_at, text, at_ms: 1 })?;
            }
            writer.tie_note("n1", "talk.5.1", true, 2)?;
            writer.tie_note("n1", "talk.3.1", true, 3)?;
            writer.tie_note("n1", "talk.5.1", false, 4)?;
            writer.append_note_version("n2", Some("først, rettet"), 5)?;
            writer.append_note_version("n3", None, 6)
        })
        .expect("written");
    let notes = store.notes("a1").expect("read");
    let seen: Vec<_> = notes.iter().map(|note| (note.id.as_str(), note.text.len())).collect();
    assert_eq!(seen, [("n2", 14), ("n1", long.len())]);
    assert_eq!(notes[1].indicators, ["talk.3.1"]);
}

#[test]
fn a_record_is_kept_once_and_byte_for_byte() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut store = with_draft(&folder.path().join("viba.db"));
    let device = DeviceKey::from_seed(&[1; 32]);
    let make = |seq: u64, parents: &[record::Hash]| {
        let body = serde_json::json!({
            "type": "assessment.revision", "v": 1, "assessment": "a1", "parents": parents,
            "author": { "person": "p", "device": "d1", "key": device.public() }, "seq": seq,
        });
        let record = SignedRecord::sign(&body, &device).expect("signed");
        (Header::read(&body).expect("a header"), record)
    };
    let (first, second) = (make(1, &[]), make(4, &[make(1, &[]).1.hash]));
    let mut keep = |(header, record): &(Header, SignedRecord)| {
        store
            .transact(|writer| {
                writer.add_record(&NewRecord { record, header, bundle: None, at_ms: 1 })
            })
            .expect("kept")
    };
    assert!(keep(&second) && keep(&first) && !keep(&first));
    assert_eq!(store.heads("a1").expect("read"), [second.1.hash], "the later came first");
    let stored = store.record(first.1.hash).expect("read").expect("there");
    assert_eq!(stored.record, first.1);
    assert!(store.pending().expect("read").is_empty());
    assert_eq!(store.device_gaps().expect("read"), [("d1".to_owned(), 2, 3)]);
}

#[test]
fn a_window_that_was_closed_leaves_no_place() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("viba.db");
    let mut store = with_draft(&path);
    let place = r#"{"screen":"overview"}"#;
    let write = |store: &mut Store, what: &str, at_ms| {
        store
            .transact(|writer| match what {
                "open" => writer.open_window(at_ms),
                "close" => writer.close_window(at_ms),
                place => writer.set_window_place(place, at_ms),
            })
            .expect("written");
    };
    let told = |store: &Store| store.window().expect("read").map(|w| (w.is_open, w.place, w.at_ms));
    assert_eq!(told(&store), None);
    write(&mut store, place, 1);
    assert_eq!(told(&store), Some((false, Some(place.to_owned()), 1)), "a look opens nothing");
    write(&mut store, "open", 2);
    drop(store);
    let mut store = Store::open(&path, &key()).expect("opened");
    assert_eq!(told(&store), Some((true, Some(place.to_owned()), 2)), "as it was cut off");
    write(&mut store, "close", 3);
    assert_eq!(told(&store), Some((false, None, 3)));
    let refused = store.transact(|writer| writer.set_window_place("no json", 4));
    assert!(refused.is_err());
}

#[test]
fn the_bin_is_emptied_to_the_millisecond_and_never_of_what_is_final() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut store = with_draft(&folder.path().join("viba.db"));
    let empty = |store: &mut Store, until_ms: i64| {
        let is_old = store.has_old_in_bin(until_ms).expect("looked");
        let emptied = store.transact(|writer| writer.empty_bin(until_ms)).expect("emptied");
        (is_old, emptied.notes, emptied.drafts, emptied.visits)
    };
    let put_away = |store: &mut Store, at_ms: i64| {
        store.transact(|writer| -> Result<(), StoreError> {
            writer.bin_assessment("a1", at_ms)?;
            writer.bin_visit("v1", at_ms)
        })
    };
    put_away(&mut store, 1_000).expect("put away");
    assert!(matches!(put_away(&mut store, 2_000), Err(StoreError::Finalized(_))), "it is there");
    assert_eq!(empty(&mut store, 999), (false, 0, 0, 0));
    let back = store.transact(|writer| -> Result<(bool, bool), StoreError> {
        Ok((writer.restore_assessment("a1")?, writer.restore_visit("v1")?))
    });
    assert_eq!(back.expect("taken out"), (true, true));
    assert_eq!(empty(&mut store, i64::MAX), (false, 0, 0, 0));
    put_away(&mut store, 1_000).expect("put away");
    assert_eq!(empty(&mut store, 1_000), (true, 0, 1, 1));
    assert!(store.assessment("a1").expect("read").is_none());

    let mut store = with_draft(&folder.path().join("other.db"));
    store.transact(|writer| writer.close_assessment("a1")).expect("final");
    assert!(matches!(put_away(&mut store, 1_000), Err(StoreError::Finalized(_))));
}

/// `BLESS=1` rewrites. A change here is a new migration, never an edit of an old one.
#[test]
fn the_schema_is_the_one_that_was_agreed() {
    let path =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/files/schema-12.sql");
    let found = store::schema(&Store::in_memory().expect("made")).expect("read");
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, &found).expect("written");
    }
    assert_eq!(found, std::fs::read_to_string(&path).expect("the agreed schema"));
}
