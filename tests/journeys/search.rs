//! Searching in notes: whatever was done to them, it finds what reading them all finds.

use app::{App, NoteChange, Role};
use proptest::prelude::*;
use viba_tests::{Seeded, begun, reopen, workspace};

/// One random thing an assessor does with notes.
fn act(app: &mut App, drafts: &[String], random: &Seeded) {
    let words =
        ["barne", "HAGE", "hagen ", "Båt", "bat ", "ÉN", "æøå", "e\u{301}", "å", "a\u{30a}"];
    let text: String = (0..=random.below(4)).map(|_| words[random.below(words.len())]).collect();
    let draft = &drafts[random.below(drafts.len())];
    let notes = app.observe(draft).expect("a draft").notes;
    match random.below(8) {
        0..=2 => drop(app.write_note(draft, &text, &[], &[])),
        3 => drop(app.undo(draft)),
        4 => drop(app.redo(draft)),
        5 => drop(app.move_draft(draft, "viba-working@0.2.0", text::Lang::Nb)),
        _ if notes.is_empty() => {}
        _ => {
            let change = NoteChange {
                text: Some(text),
                remove: random.below(3) == 0,
                ..NoteChange::default()
            };
            drop(app.change_note(draft, &notes[random.below(notes.len())].note, &change));
        }
    }
}

/// The hits by reading every note of every draft, in the order of their ids.
fn plainly(app: &App, drafts: &[String], words: &str) -> Vec<(String, String)> {
    let wanted = store::folded(words);
    let mut hits = Vec::new();
    for draft in drafts {
        for note in app.observe(draft).expect("a draft").notes {
            let folded = store::folded(&note.text);
            if wanted.split_whitespace().all(|word| folded.contains(word)) {
                hits.push((draft.clone(), note.text));
            }
        }
    }
    hits.sort();
    hits
}

fn searched(app: &App, words: &str) -> Vec<(String, String)> {
    let found = app.search_notes(words, u32::MAX).expect("searched");
    assert!(found.notes.is_sorted_by(|one, next| one.at >= next.at), "newest first");
    assert_eq!(found.total, found.notes.len());
    assert!(found.notes.iter().all(|note| !note.hits.is_empty()), "and where");
    let two = app.search_notes(words, 2).expect("searched");
    assert_eq!((two.total, &two.notes[..]), (found.total, &found.notes[..found.total.min(2)]));
    let notes = found.notes.into_iter();
    let mut hits: Vec<_> = notes.map(|note| (note.assessment, note.text)).collect();
    hits.sort();
    hits
}

#[test]
fn a_note_is_found_with_where_it_belongs() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 1);
    let draft = begun(&mut app, "Bjørka");
    let tied = ["talk.3.2".parse().expect("an id")];
    let text = "🌻 Barnehagen, ute";
    let note = app.write_note(&draft, text, &tied, &[]).expect("written").output.note;
    let found = app.search_notes("HAGE ut", 9).expect("searched").notes.remove(0);
    assert_eq!((found.note, found.assessment, found.is_draft), (note, draft, true));
    assert_eq!((found.kindergarten.as_str(), found.group.as_str()), ("100011379", "Bjørka"));
    assert_eq!(found.hits, [(8, 12), (15, 17)]);
    let scale = app.scale("viba-working@0.1.0", text::Lang::Nb).expect("a scale");
    let items = scale.subscales.iter().flat_map(|subscale| &subscale.items);
    let mut indicators = items.flat_map(|item| &item.indicators);
    let shown = indicators.find(|indicator| indicator.id == "talk.3.2").expect("known");
    assert_eq!(found.indicators, std::slice::from_ref(&shown.number), "the number people see");
    for short in ["", " ", "ut", "🌻"] {
        assert_eq!(app.search_notes(short, 9).expect("searched").total, 0, "{short:?}");
    }
}

#[test]
fn a_note_is_found_until_it_is_binned_and_when_it_comes_back() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(folder.path(), Role::Assessor, 1);
    let draft = begun(&mut app, "Bjørka");
    let long = format!("{}barnehage", "i dag ".repeat(10_922));
    let note = app.write_note(&draft, &long, &[], &[]).expect("written").output.note;
    assert_eq!(searched(&app, "HAGE"), [(draft.clone(), long.clone())]);
    let bin = NoteChange { remove: true, ..NoteChange::default() };
    app.change_note(&draft, &note, &bin).expect("binned");
    assert_eq!(searched(&app, "hage"), []);
    app.undo(&draft).expect("undone");
    assert_eq!(searched(&app, "hage").len(), 1);
    app.redo(&draft).expect("done again");
    assert_eq!(searched(&app, "hage"), []);
    app.undo(&draft).expect("undone");
    app.rebuild().expect("made anew");
    drop(app);
    assert_eq!(searched(&reopen(folder.path(), 2), "hage"), [(draft, long)]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, failure_persistence: None, ..Default::default() })]

    #[test]
    fn whatever_was_done_to_notes_the_search_is_right(seed: u64, acts in 1_usize..40) {
        let folder = tempfile::tempdir().expect("a folder");
        let mut app = workspace(folder.path(), Role::Assessor, seed);
        let drafts = [begun(&mut app, "Bjørka"), begun(&mut app, "Furua")];
        let random = Seeded::new(seed);
        for _ in 0..acts {
            act(&mut app, &drafts, &random);
            for words in ["hage", "HAGEN ba", "båt", "bat", "ÆØÅ én", "finnesikke"] {
                prop_assert_eq!(searched(&app, words), plainly(&app, &drafts, words), "{}", words);
            }
        }
    }
}
