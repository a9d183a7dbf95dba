//! The short rounds of the kill tests. The long ones are `./dev crash`.

use std::process::Command;

/// Runs one of the tests, which must be content with what it saw; what it says of it.
fn run(args: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_crash")).args(args).output();
    let output = output.expect("the program");
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    println!("{said}{}", String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{said}");
    said
}

/// How many `of` it says that it counted.
fn count(said: &str, of: &str) -> usize {
    let parts = said.split([',', ':', '\n']);
    let count = parts.map(str::trim).find_map(|part| part.strip_suffix(of));
    count.and_then(|number| number.parse().ok()).expect("a count")
}

/// Both at once.
fn kill(args: &[&str], of: &str) -> usize {
    count(&run(args), of.trim_end())
}

#[test]
fn answers_that_were_acknowledged_are_there_after_60_kills() {
    let acknowledged = kill(&["answers", "60", "7"], " answers acknowledged");
    assert!(acknowledged >= 300, "too few answers to prove anything: {acknowledged}");
}

#[test]
fn whatever_is_written_is_there_after_300_kills() {
    let acknowledged = kill(&["kill", "300", "7"], " things acknowledged");
    assert!(acknowledged >= 500, "too few things to prove anything: {acknowledged}");
}

/// 20 cuts of each, and the control has to lose something. Where no disk can be mounted nothing is cut, and
/// that is said.
#[test]
fn what_was_acknowledged_is_on_disk_after_20_power_cuts() {
    let said = run(&["power", "20", "7"]);
    if said.contains("SKIPPED") {
        return;
    }
    let acknowledged = count(&said, " answers acknowledged before the cut");
    assert!(acknowledged >= 200, "too few answers to prove anything: {acknowledged}");
}

#[test]
fn a_call_that_fails_loses_nothing() {
    let said = run(&["faults", "4"]);
    if said.contains("SKIPPED") {
        return;
    }
    let faults = count(&said, " calls failed");
    assert!(faults >= 60, "too few to prove anything: {faults}");
}

#[test]
fn what_is_spoilt_is_never_taken_for_whole() {
    let detected = count(&run(&["flips", "220", "7"]), " detected");
    assert!(detected >= 100, "too few to prove anything: {detected}");
}

#[test]
fn a_clock_that_jumps_loses_nothing() {
    let acknowledged = count(&run(&["clock", "4", "7"]), " things acknowledged");
    assert!(acknowledged >= 200, "too few to prove anything: {acknowledged}");
}

#[test]
fn nothing_that_was_written_lies_in_the_clear() {
    let said = run(&["leaks"]);
    assert!(count(&said, " files") > 30, "{said}");
}

#[test]
fn what_the_window_acknowledged_is_on_disk_after_8_kills() {
    let acknowledged = kill(&["window", "8", "7"], " commands acknowledged");
    assert!(acknowledged >= 100, "too few commands to prove anything: {acknowledged}");
}
