//! The short round of the kill test. The long one is `./dev crash`.

use std::process::Command;

#[test]
fn what_was_acknowledged_is_on_disk_after_200_kills() {
    let output = Command::new(env!("CARGO_BIN_EXE_crash")).args(["200", "7"]).output();
    let output = output.expect("the program");
    let said = String::from_utf8_lossy(&output.stdout);
    println!("{said}{}", String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{said}");
    let acknowledged: usize = said
        .split(", ")
        .find_map(|part| part.strip_suffix(" answers acknowledged"))
        .and_then(|number| number.parse().ok())
        .expect("a count");
    assert!(acknowledged >= 1_000, "too few answers to prove anything: {said}");
}
