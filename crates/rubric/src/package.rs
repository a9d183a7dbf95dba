use std::collections::BTreeMap;
use std::fmt::Write as _;

use sha2::{Digest, Sha256};

use crate::check;
use crate::model::Rubric;
use crate::problem::{Place, Problem, ProblemKind};
use crate::reader::Notes;
use crate::{crosswalk, structure, wording};

/// The files of a package, by name, as bytes.
pub type PackageFiles = BTreeMap<String, Vec<u8>>;

/// The structure file.
const STRUCTURE: &str = "rubric.toml";
/// What became of the items and indicators of other versions.
const CROSSWALK: &str = "crosswalk.toml";
/// The licence that goes with the wording.
const LICENCE: &str = "LICENCE";
/// The owner's signature, which cannot sign itself.
const SIGNATURE: &str = "signature.toml";
/// The most bytes one file may have.
const LARGEST_FILE: usize = 4 * 1024 * 1024;

/// Reads and checks a rubric package.
///
/// # Errors
///
/// Every problem of the package at once, each with file, line, column and path, in the order a
/// person mends them: by file and line.
pub fn read(files: &PackageFiles) -> Result<Rubric, Vec<Problem>> {
    let mut problems = look_over(files);
    let mut rubric = None;
    if let Some(source) = source_of(files, STRUCTURE, &mut problems) {
        let notes = Notes::new(STRUCTURE, source);
        rubric = structure::read(source, &notes);
        problems.extend(notes.into_problems());
    }
    let mut wordings = BTreeMap::new();
    for (name, language) in files.keys().filter_map(|name| Some((name, language_of(name)?))) {
        let Some(source) = source_of(files, name, &mut problems) else { continue };
        let notes = Notes::new(name, source);
        if let Some(read) = wording::read(source, &notes) {
            check::language(&read, language, rubric.as_ref(), &notes);
            if let Some(rubric) = &rubric {
                check::wording(&read, language, rubric, &notes);
            }
            wordings.insert(language.to_owned(), read.wording);
        }
        problems.extend(notes.into_problems());
    }
    if let Some(rubric) = &mut rubric {
        problems.extend(check::languages(rubric, files));
        read_crosswalks(files, rubric, &mut problems);
    }
    problems.sort();
    match rubric {
        Some(mut rubric) if problems.is_empty() => {
            rubric.wording = wordings;
            rubric.hash = package_hash(files);
            Ok(rubric)
        }
        _ => Err(problems),
    }
}

fn read_crosswalks(files: &PackageFiles, rubric: &mut Rubric, problems: &mut Vec<Problem>) {
    let Some(source) = source_of(files, CROSSWALK, problems) else { return };
    let notes = Notes::new(CROSSWALK, source);
    if let Some(walks) = crosswalk::read(source, &notes) {
        crosswalk::check(&walks, rubric, &notes);
        rubric.crosswalks = walks.into_iter().map(|(walk, _)| walk).collect();
    }
    problems.extend(notes.into_problems());
}

/// SHA-256 over sorted lines `<sha256>  <path>` of all files but the signature, lower-case hex.
#[must_use]
pub fn package_hash(files: &PackageFiles) -> String {
    let mut lines: Vec<String> = files
        .iter()
        .filter(|(name, _)| *name != SIGNATURE)
        .map(|(name, bytes)| format!("{}  {name}\n", hex(&Sha256::digest(bytes))))
        .collect();
    lines.sort();
    hex(&Sha256::digest(lines.concat().as_bytes()))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// What can be said of the files before any is read.
fn look_over(files: &PackageFiles) -> Vec<Problem> {
    let whole = |file: &str, kind| {
        let place = Place { file: file.to_owned(), line: 0, column: 0, at: String::new() };
        Problem { place, kind }
    };
    let mut problems = Vec::new();
    for needed in [STRUCTURE, LICENCE] {
        if !files.contains_key(needed) {
            problems.push(whole(needed, ProblemKind::FileMissing { file: needed.into() }));
        }
    }
    for (name, bytes) in files {
        let is_known = [STRUCTURE, LICENCE, SIGNATURE, CROSSWALK].contains(&name.as_str())
            || language_of(name).is_some()
            || is_page(name);
        if !is_known {
            problems.push(whole(name, ProblemKind::FileUnknown {}));
        }
        if bytes.len() > LARGEST_FILE {
            let limit = LARGEST_FILE.to_string();
            problems.push(whole(name, ProblemKind::FileTooLarge { limit }));
        }
    }
    problems
}

/// A page for people beside the data, such as `SOURCES.md`.
fn is_page(name: &str) -> bool {
    let stem = name.strip_suffix(".md").unwrap_or_default();
    !stem.is_empty() && stem.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}

/// The language of a file called `text.<language>.toml`.
fn language_of(name: &str) -> Option<&str> {
    let language = name.strip_prefix("text.")?.strip_suffix(".toml")?;
    let is_tag = (2..=8).contains(&language.len())
        && language.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
    is_tag.then_some(language)
}

fn source_of<'f>(
    files: &'f PackageFiles,
    name: &str,
    problems: &mut Vec<Problem>,
) -> Option<&'f str> {
    let bytes = files.get(name).filter(|bytes| bytes.len() <= LARGEST_FILE)?;
    match std::str::from_utf8(bytes) {
        Ok(source) => Some(source),
        Err(error) => {
            let before = &bytes[..error.valid_up_to()];
            let line = before.iter().filter(|b| **b == b'\n').count() + 1;
            let line = u32::try_from(line).unwrap_or(u32::MAX);
            let place = Place { file: name.to_owned(), line, column: 0, at: String::new() };
            problems.push(Problem { place, kind: ProblemKind::NotUtf8 {} });
            None
        }
    }
}

#[cfg(test)]
mod tests;
