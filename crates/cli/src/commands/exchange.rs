use std::io::{BufRead as _, IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use app::{Merged, Outcome, Remade, Verified, VerifiedReport, read_file};
use text::key;

use super::{Call, say_table};
use crate::fail::{Fail, code_of};
use crate::print::Out;

/// The most bytes of a bundle that are read.
const LARGEST_BUNDLE: u64 = 64 * 1024 * 1024;

pub(super) fn export(call: &Call<'_>) -> Result<ExitCode, Fail> {
    let mut app = call.app()?;
    agree(call)?;
    let to = call.matches.get_one::<PathBuf>("to").map(PathBuf::as_path);
    let exported = app.export(to)?.output;
    call.out.result(&exported, |out| {
        let args = [("records", exported.records.into()), ("file", exported.file.as_str().into())];
        let key = if exported.was_there { key::CLI_DID_EXPORT_AGAIN } else { key::CLI_DID_EXPORT };
        out.line(key, &args);
    });
    Ok(ExitCode::SUCCESS)
}

/// Says that the bundle is plain, and asks where somebody is there to answer.
fn agree(call: &Call<'_>) -> Result<(), Fail> {
    let out = call.out;
    out.notice(key::CLI_PLAIN_BUNDLE, &[]);
    let is_someone_there = std::io::stdin().is_terminal() && std::io::stderr().is_terminal();
    if call.matches.get_flag("yes") || !is_someone_there {
        return Ok(());
    }
    eprint!("{} ", out.texts().get(key::CLI_ASK_PLAIN));
    let _ = std::io::stderr().flush();
    let mut answer = String::new();
    let _ = std::io::stdin().lock().read_line(&mut answer);
    let yes = out.texts().get(key::CLI_ASK_YES);
    if answer.trim().to_lowercase().starts_with(&yes) { Ok(()) } else { Err(Fail::Declined) }
}

pub(super) fn import(call: &Call<'_>) -> Result<ExitCode, Fail> {
    let mut app = call.app()?;
    let files: Vec<&Path> = call
        .matches
        .get_many::<PathBuf>("files")
        .into_iter()
        .flatten()
        .map(PathBuf::as_path)
        .collect();
    let imported = app.import(&files, &app::Unwatched)?;
    call.out.result(&imported, |out| {
        for merged in &imported.bundles {
            say_merged(out, merged);
        }
        out.line(key::CLI_DIGEST, &[("digest", imported.state_digest.to_string().into())]);
    });
    let is_all_taken =
        imported.bundles.iter().all(|merged| matches!(merged.verdict, "accepted" | "duplicate"));
    Ok(if is_all_taken { ExitCode::SUCCESS } else { code_of(Outcome::Refused) })
}

fn say_merged(out: &Out, merged: &Merged) {
    let reason = merged.reason.as_deref().unwrap_or_default();
    let reason = out.texts().by_name(&format!("bundle-reason-{reason}"), &[]).unwrap_or_default();
    let args = [
        ("file", merged.file.as_str().into()),
        ("added", merged.added.into()),
        ("known", merged.known.into()),
        ("rejected", merged.rejected.len().into()),
        ("reason", reason.into()),
    ];
    let key = match merged.verdict {
        "accepted" => key::CLI_MERGED_ACCEPTED,
        "partial" => key::CLI_MERGED_PARTIAL,
        "duplicate" => key::CLI_MERGED_DUPLICATE,
        _ => key::CLI_MERGED_REFUSED,
    };
    out.line(key, &args);
}

pub(super) fn outbox(call: &Call<'_>) -> Result<ExitCode, Fail> {
    let sent = call.app()?.outbox()?;
    let rows: Vec<serde_json::Value> = sent
        .iter()
        .map(|bundle| {
            serde_json::json!({
                "seq": bundle.seq, "file": bundle.file_name, "hash": bundle.hash.to_string(),
                "records": bundle.records,
            })
        })
        .collect();
    call.out.result(&rows, |out| {
        let head = [key::CLI_HEAD_RECORDS, key::CLI_HEAD_ID].map(|key| out.texts().get(key));
        let cells = sent.iter().map(|b| vec![b.records.to_string(), b.file_name.clone()]);
        say_table(out, &head, &cells.collect::<Vec<_>>());
    });
    Ok(ExitCode::SUCCESS)
}

pub(super) fn verify(call: &Call<'_>) -> Result<ExitCode, Fail> {
    let file = call.path("file");
    let bytes = read_file(file, LARGEST_BUNDLE)?;
    let name = file.display().to_string();
    if bytes.starts_with(b"%PDF") {
        return verify_report(call, &name, &bytes);
    }
    let verified = Verified::bundle(&name, &bytes)?;
    call.out.result(&verified, |out| {
        let args = [
            ("records", verified.records.into()),
            ("device", verified.device.as_str().into()),
            ("seq", verified.seq.into()),
            ("signer", verified.signer.as_str().into()),
        ];
        out.line(key::CLI_VERIFIED, &args);
        for one in &verified.persons {
            let args = [("key", one.key.as_str().into()), ("person", one.person.as_str().into())];
            out.line(key::CLI_VERIFIED_PERSON, &args);
        }
    });
    let is_whole = verified.rejected.is_empty();
    Ok(if is_whole { ExitCode::SUCCESS } else { code_of(Outcome::Refused) })
}

/// Proves a report; with a workspace, compares it with what is there.
fn verify_report(call: &Call<'_>, name: &str, bytes: &[u8]) -> Result<ExitCode, Fail> {
    let verified = match call.app() {
        Ok(app) => app.verify_report(name, bytes)?,
        // A file says by itself whether it is unaltered.
        Err(_) => VerifiedReport::read(name, bytes)?,
    };
    call.out.result(&verified, |out| {
        let key =
            if verified.unaltered { key::CLI_REPORT_UNALTERED } else { key::CLI_REPORT_ALTERED };
        let args = [
            ("record", verified.record.as_str().into()),
            ("edition", verified.edition.as_str().into()),
            ("signer", verified.signer.as_str().into()),
        ];
        out.line(key, &args);
        match verified.known_key {
            Some(true) => out.line(key::CLI_REPORT_KEY_KNOWN, &[]),
            Some(false) => out.line(key::CLI_REPORT_KEY_UNKNOWN, &[]),
            None => {}
        }
        if let Some(person) = &verified.person {
            let person = ("person", person.as_str().into());
            match &verified.name {
                Some(name) => out
                    .line(key::CLI_REPORT_PERSON_NAMED, &[person, ("name", name.as_str().into())]),
                None => out.line(key::CLI_REPORT_PERSON, &[person]),
            }
        }
        match verified.remade {
            Some(Remade::Same) => out.line(key::CLI_REPORT_SAME, &[]),
            Some(Remade::Differs) => out.line(key::CLI_REPORT_DIFFERS, &[]),
            Some(Remade::OtherProgram) => out.line(key::CLI_REPORT_OTHER_PROGRAM, &[]),
            Some(Remade::NotHere) => out.line(key::CLI_REPORT_NOT_HERE, &[]),
            None => {}
        }
    });
    Ok(if verified.unaltered { ExitCode::SUCCESS } else { code_of(Outcome::Refused) })
}
