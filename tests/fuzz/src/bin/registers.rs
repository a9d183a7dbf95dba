//! A register file of any of the kinds there are.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    if let Ok(reading) = register::read(data) {
        for unit in &reading.units {
            let number = unit.number.to_string();
            assert!(number.len() == 9 && number.bytes().all(|b| b.is_ascii_digit()));
            assert!(!unit.name.is_empty());
        }
    }
});
