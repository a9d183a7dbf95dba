//! Who can open the workspace.

use std::process::ExitCode;

use app::KeySlots;
use text::key;

use super::{Call, Inner};
use crate::fail::Fail;
use crate::place;
use crate::print::Out;

pub(super) fn run(inner: &Inner<'_>) -> Result<ExitCode, Fail> {
    let call = &inner.call;
    if inner.name == "envelope" {
        return envelope(call);
    }
    let mut app = call.app()?;
    let old = call.secret()?.unwrap_or_default();
    if inner.name == "recovery" {
        return recovery(call, &mut app, &old);
    }
    let slots = match inner.name {
        "passphrase" => {
            let new = super::first_line(call.path("new-passphrase-file"))?;
            app.set_passphrase(&old, &new)?.output
        }
        "office" => {
            let seen = app.choose_office(call.path("file"))?;
            let args = [("name", seen.name.into()), ("fingerprint", seen.fingerprint.into())];
            call.out.notice(key::CLI_KEY_OFFICE_SEEN, &args);
            app.set_office(&old)?.output
        }
        "office-off" => app.remove_office(&old)?.output,
        "auto" => app.set_opens_by_itself(&old, call.text("does") == "on")?.output,
        _ => app.key_slots(),
    };
    call.out.result(&slots, |out| say(out, &slots));
    if inner.name == "passphrase" && slots.keychain {
        call.out.notice(key::CLI_KEY_STILL_AUTO, &[]);
    }
    Ok(ExitCode::SUCCESS)
}

fn recovery(call: &Call<'_>, app: &mut app::App, old: &str) -> Result<ExitCode, Fail> {
    let groups = app.make_recovery_code(old)?.output;
    let code = groups.join("-");
    let sheet = call.matches.get_one::<std::path::PathBuf>("out");
    if let Some(file) = sheet {
        app.save_recovery_sheet(file, call.out.texts().lang())?;
    }
    let made = serde_json::json!({
        "code": code, "sheet": sheet.map(|file| file.display().to_string()),
    });
    call.out.result(&made, |out| {
        out.line(key::CLI_DID_KEY_CODE, &[]);
        out.plain(&code);
    });
    Ok(ExitCode::SUCCESS)
}

/// Needs no way in: whoever lost them all asks for this.
fn envelope(call: &Call<'_>) -> Result<ExitCode, Fail> {
    let saved = app::save_envelope(&place::workspace(call.matches), call.path("out"))?;
    call.out.result(&saved, |out| {
        out.line(key::CLI_DID_KEY_ENVELOPE, &[("file", saved.file.clone().into())]);
    });
    Ok(ExitCode::SUCCESS)
}

fn say(out: &Out, slots: &KeySlots) {
    let named = [
        (slots.passphrase, key::CLI_KEY_SLOT_PASSPHRASE),
        (slots.recovery, key::CLI_KEY_SLOT_RECOVERY),
        (slots.office.is_some(), key::CLI_KEY_SLOT_OFFICE),
        (slots.keychain, key::CLI_KEY_SLOT_KEYCHAIN),
    ];
    let list: Vec<String> = named
        .into_iter()
        .filter(|(is_there, _)| *is_there)
        .map(|(_, name)| out.texts().get(name))
        .collect();
    out.line(key::CLI_DID_KEY_SLOTS, &[("list", list.join(", ").into())]);
}
