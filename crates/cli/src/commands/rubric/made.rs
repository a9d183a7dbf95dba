//! Packages and papers that are made of a rubric.

use std::path::PathBuf;
use std::process::ExitCode;

use app::Rubrics;
use app::scale::{Diff, Mark, Rubric};
use text::key;

use super::Call;
use crate::fail::Fail;
use crate::host::Machine;

pub(super) fn pack(call: &Call<'_>) -> Result<ExitCode, Fail> {
    let out = call.matches.get_one::<PathBuf>("out").map(PathBuf::as_path);
    let packed = Rubrics::pack(call.path("path"), out)?;
    call.out.result(&packed, |out| {
        let file = packed.file.display().to_string();
        let args = [
            ("rubric", packed.rubric.as_str().into()),
            ("file", file.as_str().into()),
            ("hash", packed.hash.as_str().into()),
        ];
        out.line(key::CLI_DID_PACK, &args);
        if !packed.is_signed {
            out.line(key::CLI_DID_PACK_UNSIGNED, &[("file", file.into())]);
        }
    });
    Ok(ExitCode::SUCCESS)
}

pub(super) fn sign(call: &Call<'_>) -> Result<ExitCode, Fail> {
    let path = call.path("path");
    let owner = call.matches.get_one::<String>("owner").map(String::as_str);
    let signed = match call.matches.get_one::<PathBuf>("key") {
        Some(key) => Rubrics::sign(path, owner, key, &Machine)?,
        None => call.app()?.sign_rubric(path, owner)?,
    };
    call.out.result(&signed, |out| {
        let args = [
            ("rubric", signed.rubric.as_str().into()),
            ("owner", signed.owner.as_str().into()),
            ("key", signed.key.as_str().into()),
        ];
        out.line(key::CLI_DID_SIGN, &args);
        if let Some(file) = &signed.new_key_file {
            let file = file.display().to_string();
            out.line(key::CLI_DID_SIGN_NEW_KEY, &[("file", file.into())]);
        }
    });
    Ok(ExitCode::SUCCESS)
}

/// The difference between two versions: in a file where one is asked for, else in words.
pub(super) fn say_diff(
    call: &Call<'_>,
    old: &Rubric,
    new: &Rubric,
    diff: &Diff,
) -> Result<ExitCode, Fail> {
    let _ = (old, new);
    call.out.result(diff, |out| {
        for change in &diff.changes {
            let language = change.language.as_deref().unwrap_or_default();
            let text: String = change
                .pieces
                .iter()
                .map(|piece| match piece.mark {
                    Mark::Kept => piece.text.clone(),
                    Mark::Gone => format!("[−{}−]", piece.text),
                    Mark::Come => format!("{{+{}+}}", piece.text),
                })
                .collect();
            out.plain(&format!("{} {} {language}: {text}", change.id, change.key));
        }
        if diff.changes.is_empty() {
            out.line(key::CLI_DIFF_NONE, &[]);
        }
    });
    Ok(ExitCode::SUCCESS)
}
