//! What is shipped asks people, and opens no door for a driver of windows.

use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(name: &str) -> String {
    std::fs::read_to_string(root().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// The lines of a function of a shell script.
fn function<'a>(script: &'a str, name: &str) -> &'a str {
    let from = script.find(&format!("\n{name}() {{\n")).expect(name);
    script[from + 1..].split("\n}\n").next().expect("its end")
}

#[test]
fn the_feature_for_tests_is_asked_for_by_name() {
    let manifest = read("src-tauri/Cargo.toml");
    let features = manifest.split("\n[features]\n").nth(1).expect("features");
    let features = features.split("\n[").next().expect("their end");
    let lines = || features.lines().filter(|line| !line.trim_start().starts_with('#'));
    assert!(lines().any(|line| line == "e2e = []"), "{features}");
    // Named where it is made and nowhere else: by no default, and by no other feature.
    assert_eq!(lines().filter(|line| line.contains("e2e")).count(), 1, "{features}");
    assert!(!lines().any(|line| line.starts_with("default")), "{features}");
}

#[test]
fn packages_are_made_without_it() {
    let dev = read("dev");
    let package = function(&dev, "package");
    assert!(package.contains("tauri build"), "{package}");
    for word in ["e2e", "--features", "WINDOW_FEATURES"] {
        assert!(!package.contains(word), "`./dev package` passes {word}");
    }
    let config: serde_json::Value =
        serde_json::from_str(&read("src-tauri/tauri.conf.json")).expect("JSON");
    assert!(config["build"]["features"].is_null());
    let scripts: serde_json::Value = serde_json::from_str(&read("package.json")).expect("JSON");
    assert!(!scripts["scripts"].to_string().contains("e2e"));
}

#[test]
fn the_tools_of_a_browser_are_in_no_package() {
    let manifest = read("Cargo.toml");
    let tauri = manifest.lines().find(|line| line.starts_with("tauri = ")).expect("tauri");
    assert!(!tauri.contains("devtools"), "{tauri}");
    assert!(!read("src-tauri/Cargo.toml").contains("devtools"));
}
