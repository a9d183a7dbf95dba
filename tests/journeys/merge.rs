//! The office merges bundles in any order, any number of times, to the same state.

use std::path::{Path, PathBuf};

use app::{App, EXAMPLE_VISITS, Role};
use proptest::prelude::*;
use viba_tests::{reopen, workspace};

/// Two laptops, each with a bundle after every visit: later ones hold what earlier ones hold.
fn bundles(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for laptop in 0..2_u64 {
        let mut app = workspace(&folder.join(format!("laptop{laptop}")), Role::Assessor, laptop);
        for (name, bytes) in EXAMPLE_VISITS {
            let id = app.assess(bytes).unwrap_or_else(|error| panic!("{name}: {error}"));
            app.finalize(&id.output.assessment, &app::SittingKind::ALL).expect("final");
            let made = app.export(None).expect("a bundle").output;
            files.push(PathBuf::from(made.file));
        }
    }
    files
}

fn state(app: &App) -> (String, String, String) {
    let summary = serde_json::to_string(&app.office_summary().expect("a summary")).expect("json");
    let digest = app.state_digest().expect("a digest").to_string();
    (digest, app.derived_lines().expect("lines"), summary)
}

fn merged(files: &[&Path], folder: &Path, seed: u64) -> App {
    let mut office = workspace(folder, Role::Office, seed);
    let imported = office.import(files, &app::Unwatched).expect("taken in");
    assert!(imported.bundles.iter().all(|bundle| bundle.rejected.is_empty()));
    office
}

#[test]
fn any_order_and_any_repetition_give_one_state() {
    let folder = tempfile::tempdir().expect("a folder");
    let files = bundles(folder.path());
    let all: Vec<&Path> = files.iter().map(PathBuf::as_path).collect();
    let expected = state(&merged(&all, &folder.path().join("first"), 100));
    assert_eq!(expected.1.matches("revision ").count(), 6, "two laptops, three visits each");

    let config = ProptestConfig { cases: 24, failure_persistence: None, ..Default::default() };
    let mut runner = proptest::test_runner::TestRunner::new(config);
    let order = proptest::collection::vec(0..files.len(), 0..8);
    let cases = std::cell::Cell::new(0_u64);
    runner
        .run(&(order, Just(files.clone()).prop_shuffle()), |(repeated, shuffled)| {
            cases.set(cases.get() + 1);
            let case = cases.get();
            let mut order: Vec<&Path> = repeated.iter().map(|at| files[*at].as_path()).collect();
            order.extend(shuffled.iter().map(PathBuf::as_path));
            let office = merged(&order, &folder.path().join(format!("case{case}")), 200 + case);
            prop_assert_eq!(&state(&office), &expected);
            Ok(())
        })
        .unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn derived_tables_are_what_the_records_say() {
    let folder = tempfile::tempdir().expect("a folder");
    let files = bundles(folder.path());
    let all: Vec<&Path> = files.iter().map(PathBuf::as_path).collect();
    let mut office = merged(&all, &folder.path().join("office"), 1);
    let before = state(&office);
    assert_eq!(office.rebuild().expect("rebuilt").output, 10, "six results, four persons");
    assert_eq!(state(&office), before);
    drop(office);
    assert_eq!(state(&reopen(&folder.path().join("office"), 2)), before);
}

#[test]
fn a_lost_bundle_heals_with_the_next() {
    let folder = tempfile::tempdir().expect("a folder");
    let files = bundles(folder.path());
    let only_last = merged(&[&files[2]], &folder.path().join("office"), 1);
    let status = only_last.office_status().expect("a status");
    assert_eq!((status.records, status.results), (3, 3), "bundles are cumulative");
    assert!(status.missing.is_empty() && status.reused.is_empty());
}

#[test]
fn what_is_altered_is_refused_and_kept_aside_with_its_reason() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = bundles(folder.path()).remove(0);
    let whole = std::fs::read(&file).expect("read");
    let spoiled = [
        ("cut.vbundle", whole[..whole.len() / 2].to_vec(), "bundle-truncated"),
        ("empty.vbundle", Vec::new(), "bundle-empty"),
        ("other.vbundle", b"Dette er en handleliste.".to_vec(), "bundle-not-a-bundle"),
        ("longer.vbundle", [whole.as_slice(), b"x"].concat(), "bundle-trailing-bytes"),
    ];
    let mut office = workspace(&folder.path().join("office"), Role::Office, 1);
    for (name, bytes, reason) in &spoiled {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).expect("written");
        let imported = office.import(&[&path], &app::Unwatched).expect("a verdict");
        let merged = &imported.bundles[0];
        assert_eq!(
            (merged.verdict, merged.reason.as_deref()),
            ("refused", Some(*reason)),
            "{name}"
        );
    }
    // A changed byte anywhere is found; which of the many reasons it is depends on the place.
    let mut altered = whole.clone();
    let middle = altered.len() / 2;
    altered[middle] ^= 0x10;
    let path = folder.path().join("altered.vbundle");
    std::fs::write(&path, &altered).expect("written");
    assert_eq!(
        office.import(&[&path], &app::Unwatched).expect("a verdict").bundles[0].verdict,
        "refused"
    );
    let status = office.office_status().expect("a status");
    assert_eq!((status.records, status.quarantined.len()), (0, spoiled.len() + 1));
    assert_eq!(
        office.import(&[&file], &app::Unwatched).expect("taken in").bundles[0].verdict,
        "accepted"
    );
}

/// A record whose scores are not what the rule gives: taken, shown, not repaired.
#[test]
fn scores_that_do_not_follow_the_rule_are_reported() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(&folder.path().join("a"), Role::Assessor, 1);
    let id = app.assess(EXAMPLE_VISITS[2].1).expect("taken in").output.assessment;
    let done = app.finalize(&id, &app::SittingKind::ALL).expect("final").output;
    let made = app.export(None).expect("a bundle").output;
    let bytes = std::fs::read(&made.file).expect("read");
    let unpacked = exchange::unpack(&bytes, &exchange::Limits::default()).expect("whole");
    let mut body: serde_json::Value =
        serde_json::from_slice(&unpacked.records[0].body).expect("json");
    assert_eq!(unpacked.records[0].hash, done.record);
    body["computed"]["items"][0]["score"] = 7.into();
    let key = record::DeviceKey::from_seed(&[9; 32]);
    body["author"]["key"] = serde_json::to_value(key.public()).expect("json");
    body["author"]["device"] = "another-device".into();
    let forged = record::SignedRecord::sign(&body, &key).expect("signed");
    let input = exchange::PackInput {
        app: "viba",
        created: "2026-03-12T12:00:00+01:00",
        device: "another-device",
        bundle_seq: 1,
        records: &[forged],
        trust: &[],
        rubrics: &[],
        audit_head: None,
        readme: "prøve\n",
    };
    let bundle = exchange::pack(&input, &key).expect("packed");
    let mut office = workspace(&folder.path().join("o"), Role::Office, 2);
    let merged = office.import_bundle("x.vbundle", &bundle.bytes).expect("taken").output;
    assert_eq!(merged.verdict, "accepted");
    let summary = office.office_summary().expect("a summary");
    assert!(summary.visits[0].differs && summary.visits[0].checked);
    assert_eq!(summary.visits[0].total.as_ref().map(|total| total.sum), Some(57), "by the rule");
    assert_eq!(office.office_status().expect("a status").keys_not_approved, 1);
}

/// A bundle of one record by a key nobody knows, made from a genuine one.
fn forged(genuine: &Path, kind: &str) -> Vec<u8> {
    changed(genuine, |body, hash| {
        body["type"] = kind.into();
        body["parents"] = serde_json::json!([hash]);
        if kind == "assessment.consensus" {
            body["assessment"] = "01900000-0000-7000-8000-000000000000".into();
        }
    })
}

/// A bundle of one record that was changed and signed anew by another key.
pub(super) fn changed(
    genuine: &Path,
    change: impl Fn(&mut serde_json::Value, record::Hash),
) -> Vec<u8> {
    let bytes = std::fs::read(genuine).expect("read");
    let unpacked = exchange::unpack(&bytes, &exchange::Limits::default()).expect("whole");
    let mut body: serde_json::Value =
        serde_json::from_slice(&unpacked.records[0].body).expect("json");
    let key = record::DeviceKey::from_seed(&[9; 32]);
    body["author"]["key"] = serde_json::to_value(key.public()).expect("json");
    body["author"]["device"] = "another-device".into();
    change(&mut body, unpacked.records[0].hash);
    let record = record::SignedRecord::sign(&body, &key).expect("signed");
    let input = exchange::PackInput {
        app: "viba",
        created: "2026-03-12T12:00:00+01:00",
        device: "another-device",
        bundle_seq: 1,
        records: &[record],
        trust: &[],
        rubrics: &[],
        audit_head: None,
        readme: "prøve\n",
    };
    exchange::pack(&input, &key).expect("packed").bytes
}

/// Nobody's work is taken back, replaced or agreed upon by a stranger: a person is shown both.
#[test]
fn a_stranger_replaces_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(&folder.path().join("a"), Role::Assessor, 1);
    let id = app.assess(EXAMPLE_VISITS[2].1).expect("taken in").output.assessment;
    app.finalize(&id, &app::SittingKind::ALL).expect("final");
    let genuine = PathBuf::from(app.export(None).expect("a bundle").output.file);
    for kind in ["assessment.retraction", "assessment.revision", "assessment.consensus"] {
        let mut office = workspace(&folder.path().join(kind), Role::Office, 2);
        office.import(&[&genuine], &app::Unwatched).expect("taken in");
        let taken = office.import_bundle("x.vbundle", &forged(&genuine, kind)).expect("taken");
        assert_eq!(taken.output.verdict, "accepted", "kept, and listed as not approved");
        let summary = office.office_summary().expect("a summary");
        assert_eq!((summary.visits.len(), summary.visits[0].result), (1, "forked"), "{kind}");
        let conflicts = office.office_conflicts().expect("listed");
        assert_eq!(conflicts[0].records.len(), 2, "{kind}: both are shown");
        let status = office.office_status().expect("a status");
        assert_eq!(status.keys_not_approved, 2);
    }
}

/// Practice on the same visit makes nobody one of its assessors.
#[test]
fn whoever_practised_there_agrees_on_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(&folder.path().join("a"), Role::Assessor, 1);
    let id = app.assess(EXAMPLE_VISITS[2].1).expect("taken in").output.assessment;
    app.finalize(&id, &app::SittingKind::ALL).expect("final");
    let genuine = PathBuf::from(app.export(None).expect("a bundle").output.file);
    for (kind, expected) in [("practice", "forked"), ("external", "consensus")] {
        let scored = changed(&genuine, |body, _| {
            body["kind"] = kind.into();
            body["role"] = "second".into();
            body["assessment"] = "01900000-0000-7000-8000-000000000001".into();
        });
        let mut office = workspace(&folder.path().join(kind), Role::Office, 2);
        office.import(&[&genuine], &app::Unwatched).expect("taken in");
        office.import_bundle("scored.vbundle", &scored).expect("taken");
        let agreed = forged(&genuine, "assessment.consensus");
        office.import_bundle("agreed.vbundle", &agreed).expect("taken");
        let summary = office.office_summary().expect("a summary");
        assert_eq!((summary.visits.len(), summary.visits[0].result), (1, expected), "{kind}");
    }
}

/// What this program cannot read is kept, and stands in no figure; `verify` says what import says.
#[test]
fn records_of_a_newer_or_another_form_are_kept_and_not_counted() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut app = workspace(&folder.path().join("a"), Role::Assessor, 1);
    let id = app.assess(EXAMPLE_VISITS[2].1).expect("taken in").output.assessment;
    app.finalize(&id, &app::SittingKind::ALL).expect("final");
    let genuine = PathBuf::from(app.export(None).expect("a bundle").output.file);
    let mut office = workspace(&folder.path().join("o"), Role::Office, 2);

    let newer = changed(&genuine, |body, _| body["v"] = 2.into());
    let merged = office.import_bundle("newer.vbundle", &newer).expect("taken").output;
    assert_eq!((merged.verdict, merged.added), ("accepted", 1));
    assert!(office.office_summary().expect("a summary").visits.is_empty());
    assert_eq!(office.rebuild().expect("rebuilt").output, 1, "and no trouble to a rebuild");

    let other = changed(&genuine, |body, _| body["answers"] = "kanskje".into());
    let proved = app::Verified::bundle("other.vbundle", &other).expect("a whole bundle");
    let merged = office.import_bundle("other.vbundle", &other).expect("a verdict").output;
    assert_eq!(merged.verdict, "partial");
    assert_eq!((proved.records, &proved.rejected), (0, &merged.rejected));
    assert_eq!(merged.rejected, [(1, "record-body".to_owned())]);
}

/// The heads the file gives are those of the graph in `record`, whatever came in whatever order.
#[test]
fn the_file_and_the_graph_agree_on_heads() {
    use record::graph::Graph;
    let folder = tempfile::tempdir().expect("a folder");
    let mut store =
        store::Store::create(&folder.path().join("viba.db"), &store::DatabaseKey::new([1; 32]))
            .expect("made");
    let key = record::DeviceKey::from_seed(&[1; 32]);
    let random = viba_tests::Seeded::new(11);
    let kinds = [
        "assessment.revision",
        "assessment.revision",
        "assessment.retraction",
        "assessment.consensus",
        "assessment.comment",
    ];
    for case in 0..60 {
        let subjects = [format!("a{case}"), format!("b{case}")];
        let mut made: Vec<(record::SignedRecord, record::Header)> = Vec::new();
        for _ in 0..random.below(9) {
            let parents: Vec<record::Hash> = made
                .iter()
                .filter(|_| random.below(3) == 0)
                .map(|(record, _)| record.hash)
                .collect();
            let body = serde_json::json!({
                "type": kinds[random.below(kinds.len())], "v": 1,
                "assessment": subjects[random.below(2)], "parents": parents,
                "author": { "person": "p", "device": "d", "key": key.public() },
                "salt": random.below(1_000_000),
            });
            let record = record::SignedRecord::sign(&body, &key).expect("signed");
            made.push((record, record::Header::read(&body).expect("a header")));
        }
        // Some never come, and the rest come in another order.
        made.retain(|_| random.below(5) > 0);
        let turn = random.below(made.len().max(1));
        made.rotate_left(turn);
        let graph = Graph::new(made.iter().map(|(record, header)| (record.hash, header)));
        for (record, header) in &made {
            store
                .transact(|writer| {
                    let new = store::NewRecord { record, header, bundle: None, at_ms: 0 };
                    writer.add_record(&new)
                })
                .expect("kept");
        }
        for subject in &subjects {
            let mut expected = graph.heads(subject);
            expected.sort();
            assert_eq!(store.heads(subject).expect("read"), expected, "case {case}");
        }
    }
}
