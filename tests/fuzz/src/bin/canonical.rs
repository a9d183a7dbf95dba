//! Canonical JSON has one form: what is read is written back byte for byte.

#![no_main]

use libfuzzer_sys::fuzz_target;
use record::canonical;

fuzz_target!(|data: &[u8]| {
    if let Ok(value) = canonical::parse(data) {
        assert_eq!(canonical::to_bytes(&value).expect("what was read"), data);
    }
});
