//! What a set of records says about each subject.
//!
//! Records arrive in any order, some never. Nothing here asks when one came or
//! what its clock said: only which records it names as parents.

use std::collections::{BTreeMap, BTreeSet};

use crate::{Hash, Header, RecordKind};

/// A set of records, seen as a graph of revisions.
///
/// - Guarantee: every answer is a function of the set alone.
/// - A record counts once all it builds on is there. Until then it is
///   [pending](Graph::pending): it is no head, and hides no other.
#[derive(Clone, Debug, Default)]
pub struct Graph {
    nodes: BTreeMap<Hash, Node>,
    subjects: BTreeMap<String, BTreeSet<Hash>>,
}

#[derive(Clone, Debug)]
struct Node {
    kind: RecordKind,
    parents: Vec<Hash>,
}

/// What is known of one subject.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// No revision of it that can be shown.
    Absent,
    /// One head: this is how it stands.
    Current(Hash),
    /// One head, and it takes the subject back.
    Retracted(Hash),
    /// Two heads or more: a conflict that a person resolves.
    Fork(Vec<Hash>),
}

/// A record that waits for others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pending {
    /// The record.
    pub hash: Hash,
    /// Its parents that are not there; empty if they are, but wait themselves.
    pub missing: Vec<Hash>,
}

impl Graph {
    /// The graph of these records; a record named twice counts once.
    pub fn new<'a>(records: impl IntoIterator<Item = (Hash, &'a Header)>) -> Self {
        let mut graph = Self::default();
        for (hash, header) in records {
            graph.insert(hash, header);
        }
        graph
    }

    /// Adds a record. True if it is new.
    pub fn insert(&mut self, hash: Hash, header: &Header) -> bool {
        if self.nodes.contains_key(&hash) {
            return false;
        }
        if let Some(subject) = header.subject.as_ref().filter(|_| header.kind.revises()) {
            self.subjects.entry(subject.clone()).or_default().insert(hash);
        }
        let node = Node { kind: header.kind.clone(), parents: header.parents.clone() };
        self.nodes.insert(hash, node);
        true
    }

    /// The heads of a subject, sorted: its revisions that no later one builds on.
    ///
    /// A consensus names assessments as parents that are subjects of their own:
    /// they keep their heads.
    #[must_use]
    pub fn heads(&self, subject: &str) -> Vec<Hash> {
        let Some(revisions) = self.subjects.get(subject) else { return Vec::new() };
        let mut asked = BTreeMap::new();
        let settled: Vec<Hash> =
            revisions.iter().copied().filter(|hash| self.settled(*hash, &mut asked)).collect();
        let hidden: BTreeSet<Hash> =
            settled.iter().flat_map(|hash| self.parents(hash)).copied().collect();
        settled.into_iter().filter(|hash| !hidden.contains(hash)).collect()
    }

    /// How a subject stands.
    ///
    /// A retraction and a correction made at once are a fork like any other:
    /// taking back does not win over correcting.
    #[must_use]
    pub fn state(&self, subject: &str) -> State {
        let heads = self.heads(subject);
        match heads.as_slice() {
            [] => State::Absent,
            [head] if self.kind(head) == Some(&RecordKind::AssessmentRetraction) => {
                State::Retracted(*head)
            }
            [head] => State::Current(*head),
            _ => State::Fork(heads),
        }
    }

    /// Every subject that has a revision, sorted.
    pub fn subjects(&self) -> impl Iterator<Item = &str> {
        self.subjects.keys().map(String::as_str)
    }

    /// Every subject with two heads or more, sorted.
    #[must_use]
    pub fn forks(&self) -> Vec<(&str, Vec<Hash>)> {
        let heads = self.subjects().map(|subject| (subject, self.heads(subject)));
        heads.filter(|(_, heads)| heads.len() > 1).collect()
    }

    /// Every record that waits for others, sorted.
    #[must_use]
    pub fn pending(&self) -> Vec<Pending> {
        let mut asked = BTreeMap::new();
        let waiting = self.nodes.iter().filter(|(hash, _)| !self.settled(**hash, &mut asked));
        let pending = waiting.map(|(hash, node)| {
            let absent = |parent: &&Hash| !self.nodes.contains_key(parent);
            Pending { hash: *hash, missing: node.parents.iter().filter(absent).copied().collect() }
        });
        pending.collect()
    }

    fn kind(&self, hash: &Hash) -> Option<&RecordKind> {
        self.nodes.get(hash).map(|node| &node.kind)
    }

    fn parents(&self, hash: &Hash) -> impl Iterator<Item = &Hash> {
        self.nodes.get(hash).into_iter().flat_map(|node| &node.parents)
    }

    /// True if the record and all it builds on are there.
    ///
    /// Walks with its own stack, for a chain of corrections may be long and a
    /// forged one circular; what leads back to itself never settles.
    fn settled(&self, hash: Hash, asked: &mut BTreeMap<Hash, bool>) -> bool {
        let mut stack = vec![hash];
        while let Some(top) = stack.last().copied() {
            let Some(node) = self.nodes.get(&top) else {
                asked.insert(top, false);
                stack.pop();
                continue;
            };
            // Not settled while it is being asked: this is what breaks a circle.
            let first_visit = asked.insert(top, false).is_none();
            let unasked: Vec<Hash> =
                node.parents.iter().filter(|parent| !asked.contains_key(parent)).copied().collect();
            if first_visit && !unasked.is_empty() {
                stack.extend(unasked);
                continue;
            }
            let settled = node.parents.iter().all(|parent| asked.get(parent) == Some(&true));
            asked.insert(top, settled);
            stack.pop();
        }
        asked.get(&hash) == Some(&true)
    }
}

#[cfg(test)]
#[path = "graph_tests.rs"]
mod tests;
