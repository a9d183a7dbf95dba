//! The short rounds of the kill tests. The long ones are `./dev crash`.

use std::process::Command;

/// What the kill test says of its rounds, and how many `of` it counted.
fn kill(args: &[&str], of: &str) -> usize {
    let output = Command::new(env!("CARGO_BIN_EXE_crash")).args(args).output();
    let output = output.expect("the program");
    let said = String::from_utf8_lossy(&output.stdout);
    println!("{said}{}", String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{said}");
    let count = said.split(", ").find_map(|part| part.strip_suffix(of));
    count.and_then(|number| number.parse().ok()).expect("a count")
}

#[test]
fn what_was_acknowledged_is_on_disk_after_200_kills() {
    let acknowledged = kill(&["200", "7"], " answers acknowledged");
    assert!(acknowledged >= 1_000, "too few answers to prove anything: {acknowledged}");
}

#[test]
fn what_the_window_acknowledged_is_on_disk_after_8_kills() {
    let acknowledged = kill(&["window", "8", "7"], " commands acknowledged");
    assert!(acknowledged >= 100, "too few commands to prove anything: {acknowledged}");
}
