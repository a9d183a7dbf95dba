//! Packages and papers that are made of a rubric.

use std::path::PathBuf;
use std::process::ExitCode;

use app::scale::Rubric;
use app::{PaperForm, Rubrics};
use text::key;

use super::Call;
use crate::fail::Fail;
use crate::place;

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
        Some(key) => Rubrics::sign(path, owner, key, &*place::machine())?,
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

pub(super) fn template(call: &Call<'_>) -> Result<ExitCode, Fail> {
    let languages = call.matches.get_one::<String>("languages").map_or("", String::as_str);
    let languages: Vec<&str> =
        languages.split([',', ' ']).filter(|language| !language.is_empty()).collect();
    let bytes = match call.matches.get_one::<String>("from") {
        Some(from) => {
            let (rubrics, rubric) = super::rubrics(call)?.meant(from)?;
            rubrics.workbook(&rubric.name(), &languages, &super::today())?
        }
        None if languages.is_empty() => Rubrics::blank_workbook(&["nb"])?,
        None => Rubrics::blank_workbook(&languages)?,
    };
    written(call, &bytes)
}

/// Writes what was made where `--out` says.
fn written(call: &Call<'_>, bytes: &[u8]) -> Result<ExitCode, Fail> {
    let path = call.path("out");
    app::write_file(path, bytes)?;
    let file = path.display().to_string();
    call.out.result(&serde_json::json!({ "file": file, "bytes": bytes.len() }), |out| {
        out.line(key::CLI_DID_WRITE, &[("file", file.as_str().into())]);
    });
    Ok(ExitCode::SUCCESS)
}

pub(super) fn from_xlsx(call: &Call<'_>) -> Result<ExitCode, Fail> {
    let made = Rubrics::from_workbook(call.path("file"), call.path("out"))?;
    call.out.result(&made, |out| {
        let args = [
            ("rubric", made.rubric.as_str().into()),
            ("folder", made.folder.display().to_string().into()),
            ("items", made.items.into()),
            ("indicators", made.indicators.into()),
        ];
        out.line(key::CLI_DID_FROM_XLSX, &args);
    });
    Ok(ExitCode::SUCCESS)
}

pub(super) fn print(call: &Call<'_>) -> Result<ExitCode, Fail> {
    let (rubrics, rubric) = super::rubrics(call)?.meant(call.text("rubric"))?;
    rubrics.refuse_to_let_out(&rubric, &super::today())?;
    let of = |name: &str| call.matches.get_one::<String>(name).map(String::as_str);
    let lang = call.out.texts().lang();
    let form = PaperForm::of(call.path("out"));
    let languages = (of("language"), of("beside"));
    written(call, &Rubrics::book(&rubric, languages, (lang, &super::issued()), form)?)
}

/// The difference between two versions: in a file where one is asked for, else in words.
pub(super) fn say_diff(call: &Call<'_>, old: &Rubric, new: &Rubric) -> Result<ExitCode, Fail> {
    let (lang, issued) = (call.out.texts().lang(), super::issued());
    if let Some(path) = call.matches.get_one::<PathBuf>("out") {
        let form = PaperForm::of(path);
        return written(call, &Rubrics::changes(old, new, (lang, &issued), form)?);
    }
    let diff = app::scale::diff(old, new);
    let words = Rubrics::changes(old, new, (lang, &issued), PaperForm::Text)?;
    call.out.result(&diff, |out| {
        if diff.changes.is_empty() {
            out.line(key::CLI_DIFF_NONE, &[]);
            return;
        }
        for line in String::from_utf8_lossy(&words).lines() {
            out.plain(line);
        }
    });
    Ok(ExitCode::SUCCESS)
}
