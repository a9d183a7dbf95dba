//! A bundle: everything in it that is taken is proved, and packed again it is the same.

#![no_main]

use exchange::{Limits, unpack};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let limits = Limits { packed: 1 << 20, unpacked: 8 << 20, ..Limits::default() };
    if let Ok(unpacked) = unpack(data, &limits) {
        for record in &unpacked.records {
            record.verify().expect("what is taken proves itself");
        }
        let again = unpack(data, &limits).expect("the same bytes, the same answer");
        assert_eq!(again.records, unpacked.records);
    }
});
