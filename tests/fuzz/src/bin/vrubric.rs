//! A package as one file, with its signature.

#![no_main]

use exchange::package::{PackageLimits, open_package, pack_package, verify_package};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    if let Ok(files) = open_package(data, &PackageLimits::default()) {
        let packed = pack_package(&files).expect("what was opened can be packed");
        let again = open_package(&packed, &PackageLimits::default()).expect("and opened");
        assert_eq!(again, files);
        let _ = verify_package(&files);
        let _ = rubric::read(&files);
    }
});
