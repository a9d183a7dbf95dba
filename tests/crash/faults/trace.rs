//! What a child asks of the system, and a child of which one such call fails.

use std::path::Path;
use std::process::Command;

/// Calls that are made to fail, and how.
const FAILING: [(&str, &str); 6] = [
    ("pwrite64", "ENOSPC"),
    ("write", "ENOSPC"),
    ("copy_file_range", "ENOSPC"),
    ("fdatasync", "EIO"),
    ("fsync", "EIO"),
    ("rename", "EIO"),
];

/// One call among those of its name, counted from 1.
#[derive(Clone, Debug)]
pub(super) struct Call {
    pub(super) name: &'static str,
    error: &'static str,
    number: usize,
}

/// How a child ended.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    Done,
    Refused,
    /// It said nothing: it panicked, or was killed.
    Silent,
}

/// Whether calls can be made to fail here; an error says what is missing.
pub(super) fn is_possible() -> Result<(), String> {
    let inject = "inject=fsync:error=EIO:when=1";
    let tried = Command::new("strace").args(["-o", "/dev/null", "-e", inject, "true"]).output();
    match tried {
        Ok(output) if output.status.success() => Ok(()),
        Ok(output) => Err(format!("strace: {}", String::from_utf8_lossy(&output.stderr).trim())),
        Err(error) => Err(format!("strace: {error}")),
    }
}

/// The calls of a deed that can fail, in their order: after it began, and not what it says of itself.
pub(super) fn calls(deed: &str, folder: &Path) -> Result<Vec<Call>, String> {
    let outcome = run(deed, folder, None)?;
    if outcome != Outcome::Done {
        return Err(format!("{deed} is not done where nothing fails: {outcome:?}"));
    }
    let log = std::fs::read_to_string(log(folder)).map_err(|error| error.to_string())?;
    let mut counts = [0; FAILING.len()];
    let (mut has_begun, mut all) = (false, Vec::new());
    for line in log.lines() {
        let found = FAILING.iter().position(|(name, _)| {
            line.strip_prefix(name).is_some_and(|rest| rest.starts_with('('))
        });
        let Some(kind) = found else { continue };
        counts[kind] += 1;
        if line.starts_with("write(1,") {
            has_begun = true;
        } else if has_begun {
            let (name, error) = FAILING[kind];
            all.push(Call { name, error, number: counts[kind] });
        }
    }
    Ok(all)
}

/// Runs a child that does something once, with one call that fails or with none.
pub(super) fn run(deed: &str, folder: &Path, failing: Option<&Call>) -> Result<Outcome, String> {
    let names: Vec<&str> = FAILING.iter().map(|(name, _)| *name).collect();
    let mut strace = Command::new("strace");
    strace.arg("-o").arg(log(folder)).args([
        "-s",
        "0",
        "-e",
        &format!("trace={}", names.join(",")),
    ]);
    if let Some(Call { name, error, number }) = failing {
        strace.args(["-e", &format!("inject={name}:error={error}:when={number}")]);
    }
    let program = std::env::current_exe().map_err(|error| error.to_string())?;
    strace.arg(program).args(["child", &format!("fault-{deed}")]).arg(folder).arg("1");
    let output = strace.output().map_err(|error| error.to_string())?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    if said.lines().any(|line| line == "done") {
        return Ok(Outcome::Done);
    }
    let is_refused = said.lines().any(|line| line.starts_with("refused "));
    if !is_refused {
        eprintln!("{}", String::from_utf8_lossy(&output.stderr));
    }
    Ok(if is_refused { Outcome::Refused } else { Outcome::Silent })
}

fn log(folder: &Path) -> std::path::PathBuf {
    folder.with_extension("strace")
}
