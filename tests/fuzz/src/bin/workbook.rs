//! A rubric as a workbook.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    match sheet::read_workbook(data) {
        Ok(files) => {
            rubric::read(&files).expect("what comes out is whole");
        }
        Err(problems) => assert!(!problems.is_empty()),
    }
});
