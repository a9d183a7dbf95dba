use std::process::ExitCode;

use app::{App, Guard, RegisterImport, Role, VisitPlace};
use text::key;

use super::{Call, Inner};
use crate::fail::Fail;
use crate::place;

pub(super) fn init(call: &Call<'_>) -> Result<ExitCode, Fail> {
    let role = Role::from_word(call.text("role")).unwrap_or(Role::Assessor);
    let paths = place::workspace_to_make(call.matches);
    let passphrase = call.secret()?;
    let typed = passphrase.as_ref().map(|typed| typed.as_str());
    let app = App::create_with(paths, role, call.text("name"), typed, place::machine())?;
    let slots = app.key_slots();
    place::remember(app.paths().folder(), app.name());
    let made = serde_json::json!({
        "workspace": app.paths().folder().display().to_string(), "role": app.role(), "name": app.name(),
        "device": app.device(), "opened_by": slots,
    });
    call.out.result(&made, |out| {
        let folder = app.paths().folder().display().to_string();
        out.line(key::CLI_DID_INIT, &[("folder", folder.into())]);
        if slots.passphrase {
            out.line(key::CLI_DID_INIT_PASSPHRASE, &[]);
        } else {
            let guard = if slots.guard == Guard::System { "system" } else { "account" };
            out.line(key::CLI_DID_INIT_KEYCHAIN, &[("guard", guard.into())]);
        }
    });
    Ok(ExitCode::SUCCESS)
}

pub(super) fn register(inner: &Inner<'_>) -> Result<ExitCode, Fail> {
    let call = &inner.call;
    if inner.name == "list" {
        return kindergartens(call);
    }
    let mut app = call.app()?;
    let import = app.import_register_file(call.path("file"), &app::Unwatched)?.output;
    call.out.result(&import, |_| say_import(call, &import));
    Ok(ExitCode::SUCCESS)
}

fn say_import(call: &Call<'_>, import: &RegisterImport) {
    let out = call.out;
    let counts = [
        ("source", import.source.as_str().into()),
        ("added", import.added.into()),
        ("updated", import.updated.into()),
        ("unchanged", import.unchanged.into()),
    ];
    out.line(key::CLI_DID_REGISTER, &counts);
    let skipped: Vec<String> = import
        .skipped
        .iter()
        .filter_map(|(reason, count)| {
            out.texts().by_name(&format!("cli-skipped-{reason}"), &[("count", (*count).into())])
        })
        .collect();
    if !skipped.is_empty() {
        out.line(key::CLI_DID_REGISTER_SKIPPED, &[("list", skipped.join(", ").into())]);
    }
    if !import.bad_numbers.is_empty() {
        let list = import.bad_numbers.join(", ");
        out.line(key::CLI_DID_REGISTER_NUMBERS, &[("list", list.into())]);
    }
    if let Some(pages) = import.pages.filter(|pages| *pages > 1) {
        out.line(key::CLI_DID_REGISTER_PAGES, &[("pages", pages.into())]);
    }
}

fn kindergartens(call: &Call<'_>) -> Result<ExitCode, Fail> {
    let all = call.app()?.kindergartens()?;
    let rows: Vec<serde_json::Value> = all
        .iter()
        .map(|unit| {
            serde_json::json!({
                "number": unit.number, "name": unit.name, "municipality": unit.municipality,
                "town": unit.town, "owner": unit.owner_name, "ownership": unit.ownership,
                "children": unit.children,
            })
        })
        .collect();
    call.out.result(&rows, |out| {
        let head = [key::CLI_HEAD_NUMBER, key::CLI_HEAD_NAME, key::CLI_HEAD_TOWN];
        let head = head.map(|key| out.texts().get(key));
        let cells = all.iter().map(|unit| {
            vec![unit.number.clone(), unit.name.clone(), unit.town.clone().unwrap_or_default()]
        });
        let cells: Vec<Vec<String>> = cells.collect();
        super::say_table(out, &head, &cells);
    });
    Ok(ExitCode::SUCCESS)
}

pub(super) fn visit(inner: &Inner<'_>) -> Result<ExitCode, Fail> {
    let call = &inner.call;
    let mut app = call.app()?;
    let place = || VisitPlace {
        kindergarten: call.text("kindergarten").to_owned(),
        group: call.text("group").to_owned(),
    };
    let visit = match inner.name {
        "new" => app.mint_visit(&place(), call.text("date"))?.output,
        "link" => app.link_visit(call.text("code"), &place())?.output,
        _ => app.visit(call.text("id"))?,
    };
    call.out.result(&visit, |out| {
        let date = text::Stamp::parse(&visit.date).map(|stamp| stamp.long(out.texts()));
        let args = [
            ("date", date.unwrap_or_else(|_| visit.date.clone()).into()),
            ("group", visit.group.as_str().into()),
            ("code", visit.code.as_str().into()),
        ];
        out.line(key::CLI_DID_VISIT, &args);
    });
    Ok(ExitCode::SUCCESS)
}
