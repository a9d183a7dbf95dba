//! From key to painted score.

use viba_tests::half_begun;
use viba_tests::window::Window;

use crate::alone;

/// A loose bound for what was compiled without optimisation; `bench` holds the release to 50 ms.
const MOST_MS: f64 = 150.0;

#[test]
fn a_key_is_answered_at_once() {
    let _alone = alone();
    let folder = tempfile::tempdir().expect("a folder");
    half_begun(&folder.path().join("viba"));
    let window = Window::open(folder.path());
    window.wait_for_screen("observe");
    // Five items: three faults not seen, then yes all the way up. A machine that was busy with
    // something else gets a second try.
    let mut most = f64::INFINITY;
    for _ in 0..2 {
        let times = window.measure_keys(&"nnnjjjjjjjjj".repeat(5));
        let half = times.percentile(50);
        most = times.percentile(95);
        println!("key to painted score: p50 {half:.0} ms, p95 {most:.0} ms");
        assert!(half > 0.0, "something was measured");
        if most <= MOST_MS {
            break;
        }
    }
    assert!(most <= MOST_MS, "p95 {most} ms");
    window.close();
}
