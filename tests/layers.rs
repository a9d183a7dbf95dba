//! The arrows of the design: which crate may know which, and what the pure crates may not touch.
//!
//! Direct, normal dependencies only: tests and build scripts may use what they like. The package
//! of tests across crates stands outside; it may use every crate, and no crate may use it.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use cargo_metadata::{DependencyKind, MetadataCommand, Package};
use proc_macro2::{TokenStream, TokenTree};

/// Each crate of ours and the crates of ours it may name in its manifest.
const ARROWS: &[(&str, &[&str])] = &[
    ("rubric", &[]),
    ("agreement", &[]),
    ("text", &[]),
    ("register", &[]),
    ("lake", &[]),
    ("guard", &[]),
    ("vault", &[]),
    ("record", &["rubric"]),
    // The drawing reaches rubric through record. Direct, because store speaks rubric's answer
    // words: an answer that rubric does not know cannot be written.
    // vault, because the key of the file is the key that slots give.
    ("store", &["record", "rubric", "vault"]),
    ("report", &["rubric", "text"]),
    // The drawing reaches rubric through record. Direct, because a rubric package is signed over
    // the hash that rubric gives it.
    ("exchange", &["record", "rubric"]),
    ("sheet", &["rubric"]),
    (
        "app",
        &[
            "rubric",
            "agreement",
            "text",
            "register",
            "lake",
            "record",
            "store",
            "report",
            "exchange",
            "sheet",
            "guard",
            "vault",
        ],
    ),
    // Below it for what it is, above it for the arrow: it gives `app` the machine it asks for.
    ("machine", &["app"]),
    ("cli", &["app", "machine", "text"]),
    ("viba-desktop", &["app", "machine", "text"]),
];

/// The package of this file.
const OUTSIDE: &str = "viba-tests";

/// Crates of others with one home. Their companions (`plotters-backend`) live there too.
const HOMES: &[(&str, &str)] = &[
    ("rusqlite", "store"),
    ("printpdf", "report"),
    ("plotters", "report"),
    ("lopdf", "report"),
    ("parquet", "lake"),
    ("calamine", "sheet"),
    ("rust_xlsxwriter", "sheet"),
    ("zip", "sheet"),
    ("docx-rs", "sheet"),
    ("keyring-core", "machine"),
    ("open", "machine"),
    ("argon2", "vault"),
    ("chacha20poly1305", "vault"),
    ("tauri", "viba-desktop"),
];

/// Crates without files, clock and random numbers: they are handed in.
const PURE: &[&str] =
    &["rubric", "agreement", "record", "register", "text", "sheet", "guard", "vault"];

const NOT_IN_PURE: &[&str] = &["tokio", "jiff", "chrono", "time", "rand", "getrandom", "tempfile"];

const NOT_NAMED_IN_PURE: &[&str] =
    &["std::fs", "std::env", "std::net", "std::process", "SystemTime", "Instant"];

/// Words by which code chooses.
const CHOOSES: &[&str] = &["if", "match", "while", "for", "loop"];

/// The only crates whose code may open files.
/// `machine` reads the list of what is mounted.
const OPENS_FILES: &[&str] = &["store", "exchange", "app", "machine", "cli", "viba-desktop"];

#[test]
fn arrows_hold() {
    expect_none(members().iter().flat_map(arrow_faults));
}

#[test]
fn crates_of_others_stay_at_home() {
    expect_none(members().iter().flat_map(home_faults));
}

#[test]
fn sources_stay_in_their_layer() {
    expect_none(members().iter().flat_map(source_faults));
}

/// The window decides nothing: what would be an `if` in a command belongs into `app`.
#[test]
fn commands_do_not_choose() {
    let commands = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src-tauri/src/commands");
    expect_none(production_sources(&commands).iter().flat_map(|(file, source)| {
        let chosen = CHOOSES.iter().filter(|word| source.names.contains(**word));
        chosen.map(|word| format!("{} has `{word}`", file.display())).collect::<Vec<_>>()
    }));
    assert!(Source::read("fn f() { if true {} }").names.contains("if"), "and it would be seen");
}

#[test]
fn every_fault_of_a_manifest_is_seen() {
    let cases = [
        ("an arrow upwards", member("record", &["store"], &[])),
        ("an arrow sideways", member("report", &["rubric", "record"], &[])),
        ("the tests as a library", member("app", &["viba-tests"], &[])),
        ("a crate nobody placed", member("helper", &[], &[])),
        ("SQL outside store", member("app", &[], &["rusqlite"])),
        ("drawing outside report", member("cli", &[], &["plotters-backend"])),
        ("the window in the core", member("app", &[], &["tauri-plugin-dialog"])),
        ("a clock in a pure crate", member("text", &[], &["jiff"])),
    ];
    for (why, member) in cases {
        assert!(arrow_faults(&member).chain(home_faults(&member)).count() == 1, "{why}");
    }
}

#[test]
fn every_way_to_name_the_outside_is_seen() {
    let cases = [
        ("use std::fs;", "std::fs"),
        ("use std::{collections::BTreeMap, env};", "std::env"),
        ("fn f() { ::std::net::TcpStream::connect(\"\"); }", "std::net"),
        ("use std::time::{Duration, SystemTime};", "SystemTime"),
        ("fn f() { vec![Instant::now()]; }", "Instant"),
        ("#[cfg(test)] mod tests { } use std::fs;", "std::fs"),
    ];
    for (source, name) in cases {
        assert!(Source::read(source).names.contains(name), "{source}");
        assert!(NOT_NAMED_IN_PURE.contains(&name), "{name}");
    }
}

#[test]
fn tests_and_comments_name_what_they_like() {
    let source = r#"
        //! Not with std::fs.
        // Instant::now()
        #[cfg(test)]
        use std::env;
        const SAID: &str = "use std::fs;";
        #[cfg(test)]
        mod tests { use std::fs; }
        #[cfg(test)]
        #[path = "hostile_tests.rs"]
        mod hostile;
        #[cfg(test)]
        mod forms;
    "#;
    let source = Source::read(source);
    let forbidden = |name: &&String| NOT_NAMED_IN_PURE.contains(&name.as_str());
    assert_eq!(source.names.iter().find(forbidden), None);
    let at = Path::new("src/graph.rs");
    let test_modules: Vec<_> = source.test_modules.iter().map(|module| module.at(at)).collect();
    assert_eq!(test_modules, [Path::new("src/hostile_tests"), Path::new("src/graph/forms")]);
}

/// A package of the workspace and what it uses when it is not being tested.
struct Member {
    name: String,
    ours: Vec<String>,
    foreign: Vec<String>,
    src: PathBuf,
}

/// An invented one.
fn member(name: &str, ours: &[&str], foreign: &[&str]) -> Member {
    let owned = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect();
    Member { name: name.to_owned(), ours: owned(ours), foreign: owned(foreign), src: "".into() }
}

fn members() -> Vec<Member> {
    let workspace = MetadataCommand::new()
        .manifest_path(Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.toml"))
        .no_deps()
        .other_options(["--offline".to_owned()])
        .exec()
        .expect("the workspace's metadata");
    let members: Vec<_> = workspace.workspace_packages().into_iter().map(read_member).collect();
    assert!(members.iter().any(|member| member.name == OUTSIDE), "no package {OUTSIDE}");
    members.into_iter().filter(|member| member.name != OUTSIDE).collect()
}

fn read_member(package: &Package) -> Member {
    let normal = package.dependencies.iter().filter(|d| d.kind == DependencyKind::Normal);
    let (ours, foreign): (Vec<_>, Vec<_>) = normal.partition(|d| d.path.is_some());
    Member {
        name: package.name.to_string(),
        ours: ours.into_iter().map(|d| d.name.clone()).collect(),
        foreign: foreign.into_iter().map(|d| d.name.clone()).collect(),
        src: package.manifest_path.with_file_name("src").into(),
    }
}

fn arrow_faults(member: &Member) -> impl Iterator<Item = String> {
    let Member { name, ours, .. } = member;
    let row = ARROWS.iter().find(|(from, _)| from == name);
    let unplaced = row.is_none().then(|| {
        format!("{name} is new: add it to ARROWS in tests/layers.rs, with what it may use")
    });
    let may_use = row.map_or(&[][..], |(_, may_use)| may_use);
    let forbidden = ours.iter().filter(move |to| !may_use.contains(&to.as_str()));
    unplaced.into_iter().chain(forbidden.map(move |to| format!("{name} may not use {to}")))
}

fn home_faults(member: &Member) -> impl Iterator<Item = String> {
    let Member { name, foreign, .. } = member;
    let pure = PURE.contains(&name.as_str());
    foreign.iter().filter_map(move |used| {
        let away = HOMES.iter().find(|(guest, home)| belongs(used, guest) && home != name);
        match away {
            Some((_, home)) => Some(format!("{name} uses {used}, which lives in {home} alone")),
            None if pure && NOT_IN_PURE.contains(&used.as_str()) => {
                Some(format!("{name} is pure and may not use {used}"))
            }
            None => None,
        }
    })
}

/// `tauri-plugin-dialog` belongs to `tauri`.
fn belongs(used: &str, guest: &str) -> bool {
    used.strip_prefix(guest).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

fn source_faults(member: &Member) -> Vec<String> {
    let Member { name, src, .. } = member;
    let forbidden: &[&str] = if PURE.contains(&name.as_str()) {
        NOT_NAMED_IN_PURE
    } else if OPENS_FILES.contains(&name.as_str()) {
        &[]
    } else {
        &["std::fs"]
    };
    let mut faults = Vec::new();
    for (file, source) in production_sources(src) {
        for what in forbidden.iter().filter(|&&what| source.names.contains(what)) {
            faults.push(format!("{name} may not name {what}: {}", file.display()));
        }
    }
    faults
}

/// The files of a crate that are compiled when it is not being tested.
fn production_sources(src: &Path) -> Vec<(PathBuf, Source)> {
    let mut files = Vec::new();
    list_rust_files(src, &mut files);
    assert!(!files.is_empty(), "no Rust file in {}", src.display());
    let sources: Vec<_> = files
        .into_iter()
        .map(|file| {
            let text = fs::read_to_string(&file).expect("a readable source file");
            (file, Source::read(&text))
        })
        .collect();
    let tests: Vec<PathBuf> = sources
        .iter()
        .flat_map(|(file, source)| source.test_modules.iter().map(|module| module.at(file)))
        .collect();
    let is_test = |file: &Path| {
        let bare = file.with_extension("");
        tests.iter().any(|test| bare.starts_with(test))
    };
    sources.into_iter().filter(|(file, _)| !is_test(file)).collect()
}

fn list_rust_files(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a readable source folder") {
        let path = entry.expect("a readable entry").path();
        if path.is_dir() {
            list_rust_files(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

/// What one source file names, outside comments, strings and `#[cfg(test)]`.
#[derive(Default)]
struct Source {
    names: BTreeSet<String>,
    test_modules: Vec<TestModule>,
}

/// `#[cfg(test)] mod name;`
struct TestModule {
    name: String,
    path: Option<String>,
}

impl TestModule {
    /// Where it lives, without `.rs`: a file, or a folder with its own modules.
    fn at(&self, declared_in: &Path) -> PathBuf {
        if let Some(path) = &self.path {
            return declared_in.with_file_name(path).with_extension("");
        }
        let stem = declared_in.file_stem().and_then(|stem| stem.to_str()).expect("a file name");
        match stem {
            "lib" | "main" | "mod" => declared_in.with_file_name(&self.name),
            _ => declared_in.with_extension("").join(&self.name),
        }
    }
}

impl Source {
    fn read(text: &str) -> Self {
        let mut source = Self::default();
        source.walk(text.parse().expect("a source file of whole tokens"));
        source
    }

    fn walk(&mut self, tokens: TokenStream) {
        let trees: Vec<TokenTree> = tokens.into_iter().collect();
        let mut at = 0;
        while let Some(tree) = trees.get(at) {
            if starts_test_item(&trees[at..]) {
                let item = item(&trees[at..]);
                self.test_modules.extend(test_module(item));
                at += item.len();
                continue;
            }
            match tree {
                TokenTree::Ident(ident) if ident == "std" => {
                    self.names.extend(named_after_std(&trees[at + 1..]));
                }
                TokenTree::Ident(ident) => {
                    self.names.insert(ident.to_string());
                }
                TokenTree::Group(group) => self.walk(group.stream()),
                TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
            at += 1;
        }
    }
}

fn starts_test_item(trees: &[TokenTree]) -> bool {
    let [TokenTree::Punct(hash), TokenTree::Group(attribute), ..] = trees else { return false };
    let words = attribute.stream().to_string();
    hash.as_char() == '#' && words.split_whitespace().eq(["cfg", "(test)"])
}

/// Up to its body or its closing mark.
fn item(trees: &[TokenTree]) -> &[TokenTree] {
    let is_end = |tree: &TokenTree| match tree {
        TokenTree::Group(group) => group.delimiter() == proc_macro2::Delimiter::Brace,
        TokenTree::Punct(punct) => matches!(punct.as_char(), ';' | ','),
        _ => false,
    };
    let end = trees.iter().position(is_end).map_or(trees.len(), |at| at + 1);
    &trees[..end]
}

fn test_module(item: &[TokenTree]) -> Option<TestModule> {
    let [.., TokenTree::Ident(word), TokenTree::Ident(name), TokenTree::Punct(_)] = item else {
        return None;
    };
    (word == "mod").then(|| TestModule { name: name.to_string(), path: path_attribute(item) })
}

fn path_attribute(item: &[TokenTree]) -> Option<String> {
    item.iter().find_map(|tree| {
        let TokenTree::Group(attribute) = tree else { return None };
        let words = attribute.stream().to_string();
        let path = words.strip_prefix("path")?.trim_start().strip_prefix('=')?;
        Some(path.trim().trim_matches('"').to_owned())
    })
}

/// `std::fs` and each of `std::{env, fs::File}`, given what follows `std`.
fn named_after_std(rest: &[TokenTree]) -> Vec<String> {
    let [TokenTree::Punct(_), TokenTree::Punct(_), named, ..] = rest else { return Vec::new() };
    match named {
        TokenTree::Ident(name) => vec![format!("std::{name}")],
        TokenTree::Group(group) => {
            let trees: Vec<_> = group.stream().into_iter().collect();
            let is_comma =
                |tree: &TokenTree| matches!(tree, TokenTree::Punct(p) if p.as_char() == ',');
            let firsts = trees.split(is_comma).filter_map(|part| part.first());
            firsts.map(|first| format!("std::{first}")).collect()
        }
        _ => Vec::new(),
    }
}

fn expect_none(faults: impl Iterator<Item = String>) {
    let faults: Vec<_> = faults.collect();
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}
