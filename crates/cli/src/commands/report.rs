//! Reports, drawings, letters, and what goes to an archive.

use std::path::Path;
use std::process::ExitCode;

use app::{ChartKind, LetterChoice, Palette, ReportKind, Unwatched, write_file};
use serde_json::json;
use text::{Lang, key};

use super::Call;
use crate::fail::Fail;

/// The word for a sheet that is filled in by hand: no edition, but made by the same command.
const BLANK: &str = "blank-sheet";

pub(super) fn report(call: &Call<'_>) -> Result<ExitCode, Fail> {
    let app = call.app()?;
    let (id, lang) = (call.text("id"), lang(call));
    let bytes = match call.text("kind") {
        BLANK => app.blank_sheet_for(id, lang)?,
        word => app.report(id, kind_of(word), lang)?,
    };
    written(call, &bytes)
}

pub(super) fn chart(call: &Call<'_>) -> Result<ExitCode, Fail> {
    let app = call.app()?;
    let word = call.text("kind");
    let kind = ChartKind::ALL.into_iter().find(|kind| kind.word() == word);
    let kind = kind.unwrap_or(ChartKind::Profile);
    let item = call.text("item");
    let item = (!item.is_empty()).then(|| item.parse()).transpose();
    let item = item.map_err(|_| app::AppError::NotFound(call.text("item").to_owned()))?;
    let drawing = app.chart(call.text("id"), kind, item.as_ref(), Palette::Light, lang(call))?;
    written(call, drawing.svg.as_bytes())
}

pub(super) fn reports(call: &Call<'_>) -> Result<ExitCode, Fail> {
    let app = call.app()?;
    let ids: Vec<String> = app.reports_to_make()?.into_iter().map(|row| row.id).collect();
    let kind = kind_of(call.text("kind"));
    let saved = app.save_reports(&ids, kind, call.path("to"), lang(call), &Unwatched)?;
    call.out.result(&saved, |out| {
        let args = [
            ("count", saved.written.into()),
            ("folder", saved.folder.as_str().into()),
            ("failed", saved.failed.len().into()),
        ];
        out.line(key::CLI_DID_REPORTS, &args);
        for failure in &saved.failed {
            out.plain(&format!("  {}: {}", failure.name, failure.why));
        }
    });
    Ok(if saved.failed.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

pub(super) fn archive(call: &Call<'_>) -> Result<ExitCode, Fail> {
    let saved = call.app()?.save_archive(call.text("id"), call.path("to"), lang(call))?;
    call.out.result(&saved, |out| {
        for name in &saved.files {
            let file = Path::new(&saved.folder).join(name);
            out.line(key::CLI_DID_WRITE, &[("file", file.display().to_string().into())]);
        }
    });
    Ok(ExitCode::SUCCESS)
}

pub(super) fn letter(call: &Call<'_>) -> Result<ExitCode, Fail> {
    let kind = match call.text("kind") {
        "poster" => LetterChoice::Poster,
        "parents" => LetterChoice::Parents,
        _ => LetterChoice::Letter,
    };
    let bytes = call.app()?.letter(call.text("id"), kind, lang(call))?;
    written(call, &bytes)
}

fn kind_of(word: &str) -> ReportKind {
    ReportKind::from_word(word).unwrap_or(ReportKind::Leader)
}

fn lang(call: &Call<'_>) -> Lang {
    call.out.texts().lang()
}

fn written(call: &Call<'_>, bytes: &[u8]) -> Result<ExitCode, Fail> {
    let file = call.path("out");
    write_file(file, bytes)?;
    let value = json!({ "file": file.display().to_string(), "bytes": bytes.len() });
    call.out.result(&value, |out| {
        out.line(key::CLI_DID_WRITE, &[("file", file.display().to_string().into())]);
    });
    Ok(ExitCode::SUCCESS)
}
