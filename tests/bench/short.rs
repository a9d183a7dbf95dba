//! The bench runs and prints its ratios. The figures themselves are for `./dev bench`.

use std::process::Command;

#[test]
fn the_bench_prints_a_ratio_for_each_thing() {
    let folder = tempfile::tempdir().expect("a folder");
    let output = Command::new(env!("CARGO_BIN_EXE_bench"))
        .arg("--short")
        .current_dir(folder.path())
        .output()
        .expect("the program");
    let said = String::from_utf8_lossy(&output.stdout);
    println!("{said}");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    for name in [
        "ratio answer/bare p50: ",
        "ratio report/list: ",
        "ratio memory/few: ",
        "ratio search/tenth: ",
        "ratio start/bare: ",
        "ratio p95/budget by key: ",
        "ratio p95/budget by click: ",
        "ratio presses/budget: ",
    ] {
        let after = said.split(name).nth(1).and_then(|rest| rest.split(' ').next());
        let ratio: f64 = after.and_then(|text| text.parse().ok()).unwrap_or(0.0);
        assert!(ratio > 0.0, "{name} is missing: {said}");
    }
}
