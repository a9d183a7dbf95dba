//! How long what is not signed is kept.

use std::process::ExitCode;

use app::{App, RetentionKind, RetentionRules};
use text::key;

use super::{Call, Inner, say_table};
use crate::fail::Fail;
use crate::print::Out;

pub(super) fn run(inner: &Inner<'_>) -> Result<ExitCode, Fail> {
    let call = &inner.call;
    let mut app = call.app()?;
    match inner.name {
        "list" => list(call, &app)?,
        "delete" => delete(call, &mut app)?,
        "log" => log(call, &app)?,
        "set" => {
            let months = call.matches.get_one::<u32>("months").copied().unwrap_or(0);
            app.set_retention(kind(call), months)?;
            let kept = app.municipality()?.retention;
            call.out.result(&kept, |out| say_rules(out, &kept));
        }
        _ => {
            let rules = app.municipality()?.retention;
            call.out.result(&rules, |out| say_rules(out, &rules));
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// The parser takes the known words alone.
fn kind(call: &Call<'_>) -> RetentionKind {
    RetentionKind::from_word(call.text("kind")).unwrap_or(RetentionKind::SignedResult)
}

fn name(out: &Out, word: &str) -> String {
    out.texts().by_name(&format!("retention-{word}"), &[]).unwrap_or_else(|| word.to_owned())
}

fn say_rules(out: &Out, rules: &RetentionRules) {
    for kind in RetentionKind::ALL {
        let months = rules.months(kind).into();
        let args = [("kind", name(out, kind.word()).into()), ("months", months)];
        out.line(key::CLI_DID_RETENTION_RULE, &args);
    }
}

fn list(call: &Call<'_>, app: &App) -> Result<(), Fail> {
    let ready = app.ready_for_deletion()?;
    call.out.result(&ready, |out| {
        let head =
            [key::CLI_HEAD_KIND, key::CLI_HEAD_NAME, key::CLI_HEAD_GROUP, key::CLI_HEAD_DATE];
        let rows = ready.iter().map(|row| {
            vec![name(out, row.kind.word()), row.name.clone(), row.group.clone(), row.date.clone()]
        });
        let rows: Vec<Vec<String>> = rows.collect();
        say_table(out, &head.map(|key| out.texts().get(key)), &rows);
        if ready.iter().any(|row| !row.is_deletable) {
            out.line(key::CLI_RETENTION_ARCHIVE, &[]);
        }
    });
    Ok(())
}

fn delete(call: &Call<'_>, app: &mut App) -> Result<(), Fail> {
    let kind = kind(call);
    let ready = app.ready_for_deletion()?;
    let ready = ready.iter().filter(|row| row.kind == kind && row.is_deletable).count();
    let is_agreed = call.matches.get_flag("yes");
    let deleted = if is_agreed { app.delete_ready(kind)?.output } else { 0 };
    let told = serde_json::json!({ "kind": kind, "ready": ready, "deleted": deleted });
    call.out.result(&told, |out| {
        let args = [("ready", ready.into()), ("deleted", deleted.into())];
        let said = if is_agreed { key::CLI_DID_RETENTION } else { key::CLI_DID_RETENTION_NOT_YET };
        out.line(said, &args);
        if kind == RetentionKind::SignedResult {
            out.line(key::CLI_RETENTION_ARCHIVE, &[]);
        }
    });
    Ok(())
}

fn log(call: &Call<'_>, app: &App) -> Result<(), Fail> {
    let log = app.deletion_log()?;
    call.out.result(&log, |out| {
        for row in &log {
            let args = [
                ("at", row.at.get(..10).unwrap_or_default().to_owned().into()),
                ("kind", name(out, &row.kind).into()),
                ("count", row.count.into()),
            ];
            out.line(key::CLI_DID_RETENTION_LOG, &args);
        }
    });
    Ok(())
}
