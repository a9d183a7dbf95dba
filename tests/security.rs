//! `SECURITY.md` promises nothing that no test holds, unless it says so; and the tests it and the
//! municipality's appendix name are there.

use std::path::Path;

const PAGE: &str = include_str!("../SECURITY.md");
const APPENDIX: &str = include_str!("../docs/ros-dpia.md");
/// The head of the tables of promises.
const HEAD: &str = "| Promise | Held by |";
/// What stands where a test is missing.
const MISSING: &str = "no test yet";
/// How many threats there are.
const THREATS: usize = 8;

/// The rows of every table of promises.
fn rows() -> Vec<&'static str> {
    let tables = PAGE.split(HEAD).skip(1);
    let rows = tables.flat_map(|table| {
        let lines = table.lines().skip(1).take_while(|line| line.starts_with('|'));
        lines.filter(|line| !line.starts_with("|---"))
    });
    rows.collect()
}

/// The tests a line names, each as its file and its function.
fn tests_of(line: &'static str) -> Vec<(&'static str, &'static str)> {
    let quoted = line.split('`').skip(1).step_by(2).filter(|name| name.contains(".rs::"));
    quoted.filter_map(|name| name.rsplit_once("::")).collect()
}

/// Whether a function with that name stands in the source, and is a test.
fn is_test(source: &str, function: &str) -> bool {
    source.match_indices(&format!("fn {function}(")).any(|(at, _)| {
        let before = source[..at].rsplit("\n\n").next().unwrap_or_default();
        before.contains("#[test]")
    })
}

#[test]
fn every_promise_names_its_test_or_says_that_there_is_none() {
    let rows = rows();
    assert!(rows.len() >= 50, "{} promises", rows.len());
    for row in rows {
        assert!(!tests_of(row).is_empty() || row.contains(MISSING), "nothing holds: {row}");
    }
    let threats = PAGE.split("\n## Threats\n").nth(1).expect("the threats");
    let threats = threats.split("\n## ").next().expect("their end");
    let threats: Vec<&str> = threats.split("\n### ").skip(1).collect();
    assert_eq!(threats.len(), THREATS);
    for threat in threats {
        assert!(threat.contains(HEAD) && threat.contains("\nNot promised:\n"), "{threat}");
    }
}

#[test]
fn every_test_that_is_named_is_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let named: Vec<_> = PAGE.lines().chain(APPENDIX.lines()).flat_map(tests_of).collect();
    assert!(named.len() >= 90, "{} tests", named.len());
    for (file, function) in named {
        let source = std::fs::read_to_string(root.join(file));
        let source = source.unwrap_or_else(|error| panic!("{file}: {error}"));
        assert!(is_test(&source, function), "{file} has no test {function}");
    }
}
