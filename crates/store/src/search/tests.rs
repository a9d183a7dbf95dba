use proptest::prelude::*;
use rusqlite::StatementStatus;

use super::*;
use crate::{DatabaseKey, NewAssessment, NewNote, Visit};

/// Adds a draft called `a1` and one called `a2` to a new file.
fn with_drafts(mut store: Store) -> Store {
    store
        .transact(|writer| -> Result<(), StoreError> {
            let group = writer.group("100011379", "Bjørka", "g1")?;
            let visit =
                Visit { id: "v1".into(), code: "C0".into(), group, date: "2026-03-12".into() };
            writer.add_visit(&visit, true, 0)?;
            let person = writer.person("Vurderer 1", "p1")?;
            for id in ["a1", "a2"] {
                writer.add_assessment(&NewAssessment {
                    id,
                    visit: "v1",
                    rubric_id: "r",
                    rubric_version: "1.0.0",
                    rubric_hash: "00",
                    kind: "external",
                    role: "primary",
                    person: &person,
                    at_ms: 0,
                })?;
            }
            Ok(())
        })
        .expect("two drafts");
    store
}

fn new() -> Store {
    with_drafts(Store::in_memory().expect("made"))
}

/// Adds notes called `w0`, `w1` and so on, a second apart.
fn write(store: &mut Store, texts: impl IntoIterator<Item = String>) {
    let first = places(store, "").len();
    store
        .transact(|writer| -> Result<(), StoreError> {
            for (number, text) in (first..).zip(texts) {
                let written_at = format!("2026-03-12T09:00:{:02}+01:00", number % 60);
                add(writer, "a1", &format!("w{number}"), &written_at, &text)?;
            }
            Ok(())
        })
        .expect("written");
}

fn add(
    writer: &Writer<'_>,
    assessment: &str,
    id: &str,
    written_at: &str,
    text: &str,
) -> Result<(), StoreError> {
    writer.add_note(&NewNote { id, assessment, written_at, text, at_ms: 1 })
}

fn texts(store: &Store, words: &str) -> Vec<String> {
    let found = store.search_notes(words, usize::MAX).expect("searched");
    assert_eq!(found.total, found.notes.len());
    found.notes.into_iter().map(|note| note.text).collect()
}

/// The places of the notes that hold the words, newest first, without the index: what it is held to.
fn places(store: &Store, words: &str) -> Vec<i64> {
    let words = searchable(words);
    let words: Vec<String> = words.split_whitespace().map(str::to_owned).collect();
    store.read_through(&Words::these(words)).expect("read")
}

/// What is found in `limit` notes, held to reading every note.
fn held(store: &Store, words: &str, limit: usize) -> SearchedNotes {
    let searched = store.search_notes(words, limit).expect("searched");
    let is_searched = searchable(words).split_whitespace().any(|word| word.chars().count() >= 3);
    let all = if is_searched { places(store, words) } else { Vec::new() };
    let newest = all.iter().take(limit).map(|place| store.searched_note(*place).expect("read"));
    assert_eq!(searched, SearchedNotes { notes: newest.collect(), total: all.len() }, "{words:?}");
    searched
}

#[test]
fn finds_inside_compounds_and_as_norwegian_is_read() {
    let mut store = new();
    write(&mut store, ["Barnehagen er stor".into(), "En BÅT".into(), "Én bat".into()]);
    assert_eq!(texts(&store, "HAGE"), ["Barnehagen er stor"]);
    assert_eq!(texts(&store, "båt"), ["En BÅT"]);
    assert_eq!(texts(&store, "bat"), ["Én bat"]);
    assert_eq!(texts(&store, "stor hage"), ["Barnehagen er stor"], "in any order");
    assert_eq!(texts(&store, "båt e"), ["En BÅT"], "a short word beside a longer one");
    assert!(texts(&store, "båt x").is_empty());
    for short in ["", " ", "å", "en b"] {
        assert!(texts(&store, short).is_empty(), "too short: {short:?}");
    }
}

#[test]
fn gives_the_newest_and_tells_how_many() {
    let mut store = new();
    let note = |number: usize| format!("Barn {number}");
    write(&mut store, (0..FEW).map(note));
    let few = held(&store, "barn", 3);
    assert_eq!(few.total, FEW);
    assert!(few.notes.is_sorted_by(|one, next| one.written_at >= next.written_at));
    write(&mut store, (FEW..FEW + 50).map(note));
    let many = held(&store, "BARN", 100);
    assert_eq!((many.notes.len(), many.total), (100, FEW + 50));
    assert_eq!(held(&store, "barn", 0).total, FEW + 50);
    let one = &held(&store, "barn 2049", 9).notes[0];
    assert_eq!((one.id.as_str(), one.group.as_str()), ("w2049", "Bjørka"));
    assert_eq!((one.rubric.as_str(), one.state), ("r@1.0.0", AssessmentState::Draft));
}

#[test]
fn many_words_and_long_ones_are_all_needed() {
    let mut store = new();
    let words: Vec<String> = (0..20).map(|number| format!("ord{number:02}")).collect();
    let long = "solsikke".repeat(9);
    write(&mut store, [words.join(" "), words[1..].join(" "), long.clone()]);
    assert_eq!(texts(&store, &words.join(" ")), [words.join(" ")]);
    assert_eq!(texts(&store, &words[1..].join(" ")).len(), 2);
    assert_eq!(texts(&store, &long), [long.as_str()]);
    assert!(texts(&store, &format!("{long}r")).is_empty());
}

#[test]
fn a_long_note_is_found_by_its_last_word() {
    let mut store = new();
    let long = format!("{}solsikke", "å".repeat(65_536 - 8));
    assert_eq!(long.chars().count(), 65_536);
    write(&mut store, [long.clone()]);
    for words in ["solsikke", "åååsol", long.as_str()] {
        assert!(texts(&store, words) == [long.as_str()]);
    }
    assert!(texts(&store, &format!("{long}r")).is_empty());
}

#[test]
fn a_file_keeps_its_index_and_follows_what_others_wrote() {
    let folder = tempfile::tempdir().expect("a folder");
    let (path, key) = (folder.path().join("viba.db"), DatabaseKey::new([3; 32]));
    let mut store = with_drafts(Store::create(&path, &key).expect("made"));
    write(&mut store, ["solsikke".into()]);
    assert_eq!(texts(&store, "sol").len(), 1);
    // A second connection that never searches stands for an older program: nothing it writes tells
    // the index.
    let mut other = Store::open(&path, &key).expect("opened");
    other
        .transact(|writer| {
            writer.append_note_version("w0", Some("fiolsikke"), 2)?;
            add(writer, "a2", "n2", "2026-03-12T10:00:00+01:00", "Solsikker")
        })
        .expect("written");
    drop(other);
    assert_eq!(texts(&store, "sol"), ["Solsikker"]);
    drop(store);
    let store = Store::open(&path, &key).expect("opened");
    assert!(state(store.db()).expect("read").is_current(), "nothing is read twice");
    assert_eq!(texts(&store, "fiol"), ["fiolsikke"]);
}

#[test]
fn while_the_file_is_held_every_note_is_read() {
    let folder = tempfile::tempdir().expect("a folder");
    let (path, key) = (folder.path().join("viba.db"), DatabaseKey::new([3; 32]));
    let mut store = with_drafts(Store::create(&path, &key).expect("made"));
    write(&mut store, ["Solsikke".into()]);
    let other = Store::open(&path, &key).expect("opened");
    other.db().execute_batch("BEGIN IMMEDIATE").expect("held");
    store.db().busy_timeout(std::time::Duration::ZERO).expect("no patience");
    assert_eq!(texts(&store, "SIKKE"), ["Solsikke"]);
    assert!(!state(store.db()).expect("read").is_current());
}

#[test]
fn an_index_that_was_emptied_or_damaged_is_made_anew() {
    let mut store = new();
    let schema = crate::schema(&store).expect("read");
    write(&mut store, ["Solsikke".into(), "fiol".into()]);
    assert_eq!(texts(&store, "sikke"), ["Solsikke"]);
    store.db().execute_batch("DELETE FROM note_search").expect("emptied");
    assert!(texts(&store, "sikke").is_empty(), "and the test sees it");
    store.rebuild_search().expect("made anew");
    assert_eq!(texts(&store, "sikke"), ["Solsikke"]);
    for damage in [
        "UPDATE note_search_data SET block = zeroblob(7)",
        "DELETE FROM note_search_data",
        "DELETE FROM note_search_content",
    ] {
        store.db().execute_batch(damage).expect("damaged");
        assert_eq!(texts(&store, "sikke"), ["Solsikke"], "{damage}");
    }
    assert_eq!(crate::schema(&store).expect("read"), schema);
}

#[test]
fn words_that_were_folded_by_other_rules_are_folded_anew() {
    let mut store = new();
    write(&mut store, ["Solsikke".into()]);
    store.search_notes("sol", 1).expect("read into the index");
    let other = "UPDATE search_state SET fold = '0'; UPDATE note_search SET folded = 'annet'";
    store.db().execute_batch(other).expect("changed");
    assert_eq!(texts(&store, "sikke"), ["Solsikke"]);
    assert!(texts(&store, "annet").is_empty());
}

/// How the file goes about a search in the index, and how many steps it takes.
fn way(store: &Store, wanted: &str) -> (String, i32) {
    let sql = include_str!("../sql/search_notes.sql");
    let asked = Words::of(wanted).expect("words").asked().0;
    let parameters = named_params! { ":asked": asked };
    let mut plan = store.db().prepare(&format!("EXPLAIN QUERY PLAN {sql}")).expect("a plan");
    let lines = plan.query_map(parameters, |row| row.get::<_, String>("detail")).expect("a plan");
    let plan = lines.collect::<Result<Vec<_>, _>>().expect("a plan").join("\n");
    let mut search = store.db().prepare(sql).expect("a search");
    let found = search.query_map(parameters, |row| row.get::<_, i64>("rowid")).expect("found");
    assert_eq!(found.count(), 1);
    (plan, search.get_status(StatementStatus::VmStep))
}

#[test]
fn ten_times_the_notes_take_no_more_steps() {
    let mut store = new();
    let note = |number: usize| format!("Barn {number} bygger bru i barnehagen, og en voksen ser");
    let mut steps = |count: usize, rare: &str| {
        write(&mut store, (0..count).map(|number| note(number + count)).chain([rare.into()]));
        store.search_notes("barn", 1).expect("read into the index");
        way(&store, rare)
    };
    let (_, few) = steps(1_000, "fiolblad");
    let (plan, many) = steps(10_000, "solsikkefrø");
    // M: the index is asked with MATCH, and nothing else is read.
    assert!(plan.contains("note_search VIRTUAL TABLE INDEX 0:M"), "{plan}");
    assert!(!plan.contains('\n'), "{plan}");
    assert!(many <= 2 * few, "{few} {many}");
}

#[test]
fn the_newest_are_found_without_putting_all_in_order() {
    let store = new();
    let sql = format!("EXPLAIN QUERY PLAN {}", include_str!("../sql/newest_notes.sql"));
    let mut plan = store.db().prepare(&sql).expect("a plan");
    let lines = plan.query_map([], |row| row.get::<_, String>("detail")).expect("a plan");
    let plan = lines.collect::<Result<Vec<_>, _>>().expect("a plan").join("\n");
    assert_eq!(plan, "SCAN note USING COVERING INDEX note_written");
}

/// One thing that happens to notes.
#[derive(Clone, Debug)]
enum Act {
    Write {
        is_first: bool,
        minute: u8,
        text: String,
    },
    Change(usize, String),
    Bin(usize),
    Rebuild,
    /// A search for random words.
    Search(String),
    /// A search for a part of what was written: which note, from, how many characters.
    Part(usize, usize, usize),
}

/// What notes are made of: whole words for compounds, and letters that are trouble.
fn text() -> impl Strategy<Value = String> {
    let words = ["barne", "HAGE", "hagen ", "natur", "Båt", "bat", "ÉN", "æøå ÆØÅ", "straße"];
    let odd = "aAåÅøØe\u{301}\u{30a}\u{338}=İıſKΣσςﬁǻ가각йЙ\0\"'%_*^ \n\u{FFFD}\u{FFFE}\u{1F33B}";
    let odd: Vec<String> = odd.chars().map(String::from).collect();
    let part = prop_oneof![
        proptest::sample::select(words.map(str::to_owned).to_vec()),
        proptest::sample::select(odd),
    ];
    proptest::collection::vec(part, 0..8).prop_map(|parts| parts.concat())
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        4 => (any::<bool>(), 0..3_u8, text())
            .prop_map(|(is_first, minute, text)| Act::Write { is_first, minute, text }),
        2 => (any::<usize>(), text()).prop_map(|(note, text)| Act::Change(note, text)),
        1 => any::<usize>().prop_map(Act::Bin),
        1 => Just(Act::Rebuild),
        2 => text().prop_map(Act::Search),
        4 => (any::<usize>(), 0..20_usize, 0..12_usize)
            .prop_map(|(note, from, length)| Act::Part(note, from, length)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..Default::default() })]

    #[test]
    fn whatever_was_written_the_index_finds_what_reading_every_note_finds(
        acts in proptest::collection::vec(act(), 1..40)
    ) {
        let mut store = new();
        let mut written: Vec<String> = Vec::new();
        for act in acts {
            let some = |number: usize| number % written.len().max(1);
            let mut change = |note: usize, text: Option<&str>| {
                if !written.is_empty() {
                    let id = format!("n{}", some(note));
                    let appended = store.transact(|w| w.append_note_version(&id, text, 2));
                    appended.expect("written");
                }
            };
            match act {
                Act::Write { is_first, minute, text } => {
                    let assessment = if is_first { "a1" } else { "a2" };
                    let (id, at) = (format!("n{}", written.len()), format!("2026-03-12T09:{minute:02}"));
                    store.transact(|w| add(w, assessment, &id, &at, &text)).expect("written");
                    written.push(text);
                }
                Act::Change(note, text) => {
                    change(note, Some(&text));
                    if !written.is_empty() {
                        let note = some(note);
                        written[note] = text;
                    }
                }
                Act::Bin(note) => change(note, None),
                Act::Rebuild => store.rebuild_search().expect("made anew"),
                Act::Search(words) => {
                    held(&store, &words, 3);
                }
                Act::Part(note, from, length) => {
                    let text = written.get(some(note)).cloned().unwrap_or_default();
                    let words: String = text.chars().skip(from).take(length).collect();
                    held(&store, &words, 3);
                }
            }
        }
    }
}
