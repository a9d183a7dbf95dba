//! The files of a package as text: structure, wording and crosswalk.
//!
//! A zero byte parts the input into the files. Whatever is read whole must survive being written
//! and read again.

#![no_main]

use libfuzzer_sys::fuzz_target;
use rubric::PackageFiles;

const NAMES: [&str; 3] = ["rubric.toml", "text.nb.toml", "crosswalk.toml"];

fuzz_target!(|data: &[u8]| {
    let mut files: PackageFiles = NAMES
        .iter()
        .zip(data.split(|byte| *byte == 0))
        .map(|(name, bytes)| ((*name).to_owned(), bytes.to_vec()))
        .collect();
    files.insert("LICENCE".into(), b"-".to_vec());
    match rubric::read(&files) {
        Ok(rubric) => {
            let mut again = rubric::write(&rubric);
            again.insert("LICENCE".into(), b"-".to_vec());
            let mut read = rubric::read(&again).expect("what is written is read");
            read.hash.clone_from(&rubric.hash);
            assert_eq!(read, rubric);
            assert!(rubric::diff(&rubric, &read).changes.is_empty());
        }
        Err(problems) => assert!(!problems.is_empty()),
    }
});
