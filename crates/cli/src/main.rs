//! `viba`: everything VIBA can do, without a window.
//!
//! Reads the command line, opens the workspace, calls one errand of `app`, and prints what came of
//! it in words or as JSON. Decides nothing itself.

mod arguments;
mod commands;
mod demo;
mod fail;
mod host;
mod place;
mod print;
mod table;

use std::process::ExitCode;

use text::{Lang, Texts};

use crate::fail::Fail;
use crate::print::Out;

fn main() -> ExitCode {
    let given: Vec<std::ffi::OsString> = std::env::args_os().collect();
    let texts = Texts::new(early_language(&given));
    let is_json = given.iter().any(|word| word == "--json");
    let mut out = Out::new(texts, is_json);
    match run(&given, &mut out) {
        Ok(code) => code,
        Err(fail) => fail.tell(&out),
    }
}

fn run(given: &[std::ffi::OsString], out: &mut Out) -> Result<ExitCode, Fail> {
    let matches = match arguments::command(out.texts()).try_get_matches_from(given) {
        Ok(matches) => matches,
        Err(error) => return fail::of_usage(error),
    };
    commands::run(&matches, out)
}

/// The language of help and errors is needed before the arguments are understood.
fn early_language(given: &[std::ffi::OsString]) -> Lang {
    let words: Vec<String> = given.iter().map(|word| word.to_string_lossy().into_owned()).collect();
    let after = words.iter().position(|word| word == "--lang").and_then(|at| words.get(at + 1));
    let joined = words.iter().find_map(|word| word.strip_prefix("--lang=").map(str::to_owned));
    after.cloned().or(joined).and_then(|tag| tag.parse().ok()).unwrap_or(Lang::Nb)
}
