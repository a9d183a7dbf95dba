use proptest::prelude::*;

use super::*;
use crate::{DeviceKey, file_hash};

/// A record of the subject `s`, named by one letter.
fn record(name: &str, kind: RecordKind, subject: &str, parents: &[&str]) -> (Hash, Header) {
    let header = Header {
        kind,
        version: 1,
        subject: Some(subject.to_owned()),
        visit: None,
        parents: parents.iter().map(|parent| hash(parent)).collect(),
        person: "p".to_owned(),
        device: "d".to_owned(),
        key: DeviceKey::from_seed(&[1; 32]).public(),
        seq: None,
        previous: None,
    };
    (hash(name), header)
}

fn revision(name: &str, parents: &[&str]) -> (Hash, Header) {
    record(name, RecordKind::AssessmentRevision, "s", parents)
}

fn hash(name: &str) -> Hash {
    file_hash(name.as_bytes())
}

fn hashes(names: &[&str]) -> Vec<Hash> {
    let mut hashes: Vec<Hash> = names.iter().map(|name| hash(name)).collect();
    hashes.sort();
    hashes
}

fn graph(records: &[(Hash, Header)]) -> Graph {
    Graph::new(records.iter().map(|(hash, header)| (*hash, header)))
}

#[test]
fn a_chain_of_corrections_has_one_head() {
    let records = [revision("a", &[]), revision("b", &["a"]), revision("c", &["b"])];
    let graph = graph(&records);
    assert_eq!(graph.state("s"), State::Current(hash("c")));
    assert_eq!(graph.state("unknown"), State::Absent);
    assert_eq!((graph.forks(), graph.pending()), (vec![], vec![]));
}

#[test]
fn two_corrections_of_one_head_are_a_fork_until_resolved() {
    let fork = [revision("a", &[]), revision("b", &["a"]), revision("c", &["a"])];
    assert_eq!(graph(&fork).state("s"), State::Fork(hashes(&["b", "c"])));
    assert_eq!(graph(&fork).forks(), [("s", hashes(&["b", "c"]))]);
    let mut resolved = fork.to_vec();
    resolved.push(revision("d", &["b", "c"]));
    assert_eq!(graph(&resolved).state("s"), State::Current(hash("d")));
    resolved.push(revision("e", &["b", "c"]));
    let twice = State::Fork(hashes(&["d", "e"]));
    assert_eq!(graph(&resolved).state("s"), twice, "resolved twice at once");
    resolved.push(revision("f", &["d", "e"]));
    assert_eq!(graph(&resolved).state("s"), State::Current(hash("f")));
}

#[test]
fn half_a_resolution_leaves_the_fork() {
    let records =
        [revision("a", &[]), revision("b", &["a"]), revision("c", &["a"]), revision("d", &["b"])];
    assert_eq!(graph(&records).state("s"), State::Fork(hashes(&["c", "d"])));
}

#[test]
fn taking_back_is_a_state_and_does_not_win_over_correcting() {
    let retraction = |name, parents| record(name, RecordKind::AssessmentRetraction, "s", parents);
    let mut records = vec![revision("a", &[]), retraction("r", &["a"])];
    assert_eq!(graph(&records).state("s"), State::Retracted(hash("r")));
    records.push(revision("b", &["a"]));
    assert_eq!(graph(&records).state("s"), State::Fork(hashes(&["b", "r"])));
    records.push(revision("c", &["b", "r"]));
    assert_eq!(graph(&records).state("s"), State::Current(hash("c")));
}

#[test]
fn a_correction_waits_for_its_original() {
    let all = [revision("a", &[]), revision("b", &["a"]), revision("c", &["b"])];
    let mut late = Graph::default();
    assert!(late.insert(all[2].0, &all[2].1));
    assert!(!late.insert(all[2].0, &all[2].1), "a second time is no news");
    assert_eq!(late.state("s"), State::Absent);
    assert_eq!(late.pending(), [Pending { hash: hash("c"), missing: vec![hash("b")] }]);
    late.insert(all[0].0, &all[0].1);
    assert_eq!(late.state("s"), State::Current(hash("a")), "what waits hides nothing");
    late.insert(all[1].0, &all[1].1);
    assert_eq!((late.state("s"), late.pending()), (State::Current(hash("c")), vec![]));
}

#[test]
fn what_builds_on_a_waiting_record_waits_too() {
    let records = [revision("b", &["a"]), revision("c", &["b"])];
    let mut pending = graph(&records).pending();
    pending.retain(|waits| waits.hash == hash("c"));
    assert_eq!(pending, [Pending { hash: hash("c"), missing: vec![] }]);
    assert_eq!(graph(&records).state("s"), State::Absent);
}

#[test]
fn a_consensus_does_not_replace_what_it_is_made_of() {
    let records = [
        revision("a", &[]),
        record("b", RecordKind::AssessmentRevision, "t", &[]),
        record("c", RecordKind::AssessmentConsensus, "u", &["a", "b"]),
    ];
    let graph = graph(&records);
    for (subject, head) in [("s", "a"), ("t", "b"), ("u", "c")] {
        assert_eq!(graph.state(subject), State::Current(hash(head)));
    }
    assert_eq!(graph.subjects().collect::<Vec<_>>(), ["s", "t", "u"]);
}

#[test]
fn a_comment_is_no_revision() {
    let records = [
        revision("a", &[]),
        record("c", RecordKind::AssessmentComment, "s", &["a"]),
        record("x", RecordKind::Unknown("assessment.newer".to_owned()), "s", &["a"]),
    ];
    assert_eq!(graph(&records).state("s"), State::Current(hash("a")));
}

#[test]
fn a_forged_circle_never_settles_and_hides_nothing() {
    let records = [revision("a", &[]), revision("b", &["a", "c"]), revision("c", &["b"])];
    let graph = graph(&records);
    assert_eq!(graph.state("s"), State::Current(hash("a")));
    assert_eq!(graph.pending().len(), 2);
}

#[test]
fn a_long_chain_is_walked_without_recursion() {
    let names: Vec<String> = (0..100_000).map(|number: u32| number.to_string()).collect();
    let mut records = vec![revision("0", &[])];
    records.extend(names.windows(2).map(|pair| revision(&pair[1], &[&pair[0]])));
    assert_eq!(graph(&records).state("s"), State::Current(hash("99999")));
}

/// Any graph without circles: record `n` has parents among those before it,
/// each of one of three subjects, some kinds that are no revisions.
fn records() -> impl Strategy<Value = Vec<(Hash, Header)>> {
    let kinds = prop::sample::select(vec![
        RecordKind::AssessmentRevision,
        RecordKind::AssessmentRevision,
        RecordKind::AssessmentRetraction,
        RecordKind::AssessmentComment,
    ]);
    let subjects = prop::sample::select(vec!["s", "s", "t"]);
    let parents = prop::collection::vec(any::<prop::sample::Index>(), 0..3);
    prop::collection::vec((kinds, subjects, parents), 1..14).prop_map(|nodes| {
        let name = |number: usize| format!("n{number}");
        let place = |(number, (kind, subject, parents)): (usize, (_, &str, Vec<_>))| {
            let before = |index: &prop::sample::Index| name(index.index(number));
            let mut parents: Vec<String> =
                if number == 0 { vec![] } else { parents.iter().map(before).collect() };
            parents.dedup();
            let parents: Vec<&str> = parents.iter().map(String::as_str).collect();
            record(&name(number), kind, subject, &parents)
        };
        nodes.into_iter().enumerate().map(place).collect()
    })
}

/// The definition, word for word and slow.
fn heads_by_definition(records: &[(Hash, Header)], subject: &str) -> Vec<Hash> {
    let find = |hash: &Hash| records.iter().find(|(other, _)| other == hash);
    fn all_there(records: &[(Hash, Header)], hash: &Hash) -> bool {
        let found = records.iter().find(|(other, _)| other == hash);
        found.is_some_and(|(_, header)| header.parents.iter().all(|p| all_there(records, p)))
    }
    let counts = |hash: &Hash| {
        let (_, header) = find(hash).unwrap();
        header.kind.revises()
            && header.subject.as_deref() == Some(subject)
            && all_there(records, hash)
    };
    let revisions: Vec<_> = records.iter().filter(|(hash, _)| counts(hash)).collect();
    let hidden = |hash: &Hash| revisions.iter().any(|(_, header)| header.parents.contains(hash));
    let heads = revisions.iter().map(|(hash, _)| *hash).filter(|hash| !hidden(hash));
    heads.collect::<BTreeSet<_>>().into_iter().collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn heads_are_as_defined_whatever_is_missing(
        all in records(),
        missing in prop::collection::vec(any::<prop::sample::Index>(), 0..3),
    ) {
        let mut some = all;
        for index in missing {
            if some.len() > 1 {
                some.remove(index.index(some.len()));
            }
        }
        for subject in ["s", "t"] {
            prop_assert_eq!(graph(&some).heads(subject), heads_by_definition(&some, subject));
        }
    }

    #[test]
    fn any_order_of_arrival_gives_the_same(
        (all, shuffled) in records().prop_flat_map(|all| {
            let doubled = [all.clone(), all.clone()].concat();
            (Just(all), Just(doubled).prop_shuffle())
        }),
    ) {
        let (one, other) = (graph(&all), graph(&shuffled));
        prop_assert_eq!(one.state("s"), other.state("s"));
        prop_assert_eq!(one.forks(), other.forks());
        prop_assert_eq!(one.pending(), other.pending());
    }

    #[test]
    fn a_record_that_names_every_head_ends_any_fork(all in records()) {
        let mut all = all;
        let heads = graph(&all).heads("s");
        let (hash, mut header) = revision("resolution", &[]);
        header.parents = heads;
        all.push((hash, header));
        prop_assert_eq!(graph(&all).state("s"), State::Current(hash));
    }
}
