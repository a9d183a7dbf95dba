//! Writes a rubric for proof-reading, or what changed between two, to be looked at:
//! `cargo run -p report --example booklet -- FILE LANGUAGE PACKAGE [SECOND-LANGUAGE]` and
//! `cargo run -p report --example booklet -- FILE LANGUAGE OLD-PACKAGE NEW-PACKAGE`.

use std::error::Error;
use std::fs;
use std::path::Path;

use report::{Imprint, diff_pdf, diff_text, rubric_pdf, rubric_text};
use rubric::{PackageFiles, Rubric};

fn main() -> Result<(), Box<dyn Error>> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [file, language, package, second @ ..] = words.as_slice() else {
        return Err("name a file, a language and a package".into());
    };
    let lang = language.parse().unwrap_or(text::Lang::Nb);
    let imprint = Imprint { lang, issued: "2026-03-12T14:05:00+01:00", program: "VIBA" };
    let rubric = read(Path::new(package))?;
    let (pdf, plain) = match second.first() {
        Some(newer) if Path::new(newer).is_dir() => {
            let newer = read(Path::new(newer))?;
            let diff = rubric::diff(&rubric, &newer);
            let pdf = diff_pdf(&diff, &rubric, &newer, &imprint)?;
            (pdf, diff_text(&diff, &rubric, &newer, &imprint))
        }
        second => {
            let second = second.map(String::as_str);
            let pdf = rubric_pdf(&rubric, language, second, &imprint)?;
            (pdf, rubric_text(&rubric, language, second, &imprint))
        }
    };
    fs::write(file, pdf)?;
    fs::write(Path::new(file).with_extension("txt"), plain)?;
    Ok(())
}

fn read(folder: &Path) -> Result<Rubric, Box<dyn Error>> {
    let mut files = PackageFiles::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        files.insert(entry.file_name().to_string_lossy().into_owned(), fs::read(entry.path())?);
    }
    rubric::read(&files).map_err(|problems| format!("{problems:#?}").into())
}
