//! What is built in: under which licences it stands, where it comes from, and that each version is
//! settled. `deny.toml` holds the rules; cargo-deny reads the same (`./dev supply`).

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use cargo_metadata::{Metadata, MetadataCommand, Package};
use spdx::{Expression, ParseMode};
use toml::Value;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(name: &str) -> Value {
    let text = std::fs::read_to_string(root().join(name)).expect(name);
    text.parse::<toml::Table>().map(Value::Table).expect("TOML")
}

fn metadata() -> Metadata {
    let manifest = root().join("Cargo.toml");
    MetadataCommand::new()
        .manifest_path(manifest)
        .other_options(["--locked".into()])
        .exec()
        .expect("told")
}

fn allowed() -> BTreeSet<String> {
    let rules = read("deny.toml");
    let list = rules["licenses"]["allow"].as_array().expect("a list").clone();
    list.iter().map(|one| one.as_str().expect("a name").to_owned()).collect()
}

/// Whether everything an expression asks for is allowed.
fn is_allowed(expression: &str, allowed: &BTreeSet<String>) -> bool {
    let parsed = Expression::parse_mode(expression, ParseMode::LAX);
    parsed.is_ok_and(|parsed| parsed.evaluate(|asked| allowed.contains(&asked.to_string())))
}

#[test]
fn every_licence_is_one_we_agreed_to() {
    let allowed = allowed();
    let faults: Vec<String> = metadata()
        .packages
        .iter()
        .filter(|package| {
            let licence = package.license.as_deref().unwrap_or_default();
            !is_allowed(licence, &allowed)
        })
        .map(|package| format!("{} {}: {:?}", package.name, package.version, package.license))
        .collect();
    assert_eq!(faults, Vec::<String>::new());
    for refused in ["GPL-3.0-only", "MIT AND AGPL-3.0-only", "", "proprietary"] {
        assert!(!is_allowed(refused, &allowed), "{refused}");
    }
}

#[test]
fn everything_comes_from_one_registry_or_from_here() {
    let metadata = metadata();
    let is_known =
        |package: &&Package| package.source.as_ref().is_none_or(|source| source.is_crates_io());
    let faults: Vec<String> = metadata
        .packages
        .iter()
        .filter(|package| !is_known(package))
        .map(|package| package.name.to_string())
        .collect();
    assert_eq!(faults, Vec::<String>::new());
    assert!(metadata.packages.len() > 100, "and it was read");
}

#[test]
fn every_version_we_ask_for_is_settled() {
    let manifest = read("Cargo.toml");
    let all = manifest["workspace"]["dependencies"].as_table().expect("a table");
    let loose = all.iter().filter(|(_, wanted)| {
        let version = wanted.as_str().or_else(|| wanted.get("version").and_then(Value::as_str));
        let is_ours = wanted.get("path").is_some();
        !is_ours && !version.is_some_and(|version| version.starts_with('='))
    });
    let loose: Vec<&String> = loose.map(|(name, _)| name).collect();
    assert_eq!(loose, Vec::<&String>::new());
}
